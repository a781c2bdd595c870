"""Claims as schema.org JSON-LD: one NewsArticle a report with the claims in it, and no rating of truth."""

from collections.abc import Iterable, Iterator
from typing import Any

from srcaudit.model.claim import Claim
from srcaudit.model.report import Report
from srcaudit.render.dumped import dumped


def render(reports: Iterable[Report], *, ascii_only: bool = False) -> Iterator[str]:
    """A JSON-LD document in pieces: a graph of articles.

    ascii_only: every other character is escaped, for an output that cannot hold them.
    Raises: what `reports` raises, after the graph has been closed behind the reports there were.
    """
    before, failure = '{"@context": "https://schema.org", "@graph": [\n', None
    opened = False
    try:
        for report in reports:
            yield before + dumped(article(report), indent=2, ascii_only=ascii_only, for_pages=True)
            before, opened = ",\n", True
    except Exception as error:
        failure = error
    yield "\n]}\n" if opened else before + "]}\n"
    if failure is not None:
        raise failure


def article(report: Report) -> dict[str, Any]:
    """The article and its claims. A claim has an author where a person by name is the source."""
    told = {"@type": "NewsArticle", "identifier": report.id, "headline": report.title, "inLanguage": report.language}
    about = {key: value for key, value in told.items() if value is not None}
    return about | {"mentions": [_claim(claim, about) for claim in report.claims]}


def _claim(claim: Claim, about: dict[str, Any]) -> dict[str, Any]:
    appearance = {key: about[key] for key in ("@type", "identifier", "headline") if key in about}
    found: dict[str, Any] = {"@type": "Claim", "text": claim.quote, "appearance": appearance}
    if claim.named and claim.source is not None:
        found["author"] = {"@type": "Person", "name": claim.source}
    return found
