"""Furniture that other pages of the source told of, as a finding tells it: what stands where, and on which pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from srcaudit.model.evidence import SiteLines
from srcaudit.model.finding import Related
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.known import RepeatedLine
from srcaudit.text.mask import Origin

_LISTED = 10
"""Other articles that a finding lists, and those it names and shows."""
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class SiteBlock:
    """Furniture lines that follow each other and stand in other articles of the source."""

    span: Span
    evidence: SiteLines
    related: tuple[Related, ...]
    """Where the first line stands in a few of them."""
    named: str
    """A few of them by name, and how many more there are."""


def site_blocks(doc: Document, *, origin: Origin, note: str) -> Iterator[SiteBlock]:
    """The furniture of `doc` that other pages of the source told of; `note` is said of its places there."""
    elsewhere = {line.span: line for line in doc.known.repeated}
    for block in doc.furniture_blocks:
        if block.origin != origin:
            continue
        repeated = [elsewhere[line.span] for line in block.lines]
        articles = _having(repeated)
        yield SiteBlock(
            block.span,
            SiteLines(
                part=block.part,
                lines=len(repeated),
                pages=len(articles),
                looked_at=doc.known.pages or 0,
                articles=tuple(articles[:_LISTED]),
            ),
            tuple(_shown(repeated[0], articles[:_SHOWN], note)),
            _named(articles),
        )


def _having(lines: Sequence[RepeatedLine]) -> list[str]:
    """The other articles that have every one of some lines, or at least the first."""
    having = [{place.article for place in line.elsewhere} for line in lines]
    return sorted(set.intersection(*having) or having[0])


def _shown(line: RepeatedLine, articles: Sequence[str], note: str) -> Iterator[Related]:
    """Where a line stands in some of the articles."""
    for place in line.elsewhere:
        if place.article in articles:
            yield Related(span=place.span, quote=place.quote, note=note, relation="against", article=place.article)


def _named(articles: Sequence[str]) -> str:
    rest = len(articles) - _SHOWN
    return ", ".join(f"“{name}”" for name in articles[:_SHOWN]) + (f" and {rest} more" if rest > 0 else "")
