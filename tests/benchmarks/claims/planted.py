"""How many claims without support are found in invented pages of the padded kind, and how many supported ones accused.

    python -m tests.benchmarks.claims.planted

Each page is read as it stands, and once more with most of its supported claims taken out, as such pages have few. A
claim is found if it is called vague or unattributed or if one of the checks reports it; a single source is left out.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from srcaudit import Config, audit
from srcaudit.model.article import Article
from srcaudit.model.span import Span

PLANTED = Path(__file__).with_name("planted.txt")
SECOND = Path(__file__).with_name("planted_second.txt")
SUPPORTED = "supported"
_MARK = re.compile(r"\[\[(\w+):(.*?)\]\]|\(\((.*?)\)\)", re.DOTALL)
_KEPT = (1, 6)
"""Which supported claims of a page are kept where most are taken out."""


@dataclass(frozen=True)
class Page:
    """A page, and its marked claims: (class, place); supported ones are of class `SUPPORTED`."""

    text: str
    marks: tuple[tuple[str, Span], ...]


def pages(path: Path, *, sparse: bool = False) -> Iterator[Page]:
    """The pages of a file, in order. sparse: with most supported claims taken out."""
    text = "".join(line for line in path.read_text("utf-8").splitlines(keepends=True) if not line.startswith("#"))
    for page in text.split("== ")[1:]:
        body = page.partition("\n")[2].strip()
        yield _unmarked(_thinned(body) if sparse else body)


def _thinned(body: str) -> str:
    """The page with most of its supported claims taken out."""
    count = 0

    def kept(mark: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return mark.group() if count in _KEPT else ""

    return re.sub(r" ?\(\(.*?\)\)", kept, body)


def _unmarked(body: str) -> Page:
    text, last = "", 0
    marks: list[tuple[str, Span]] = []
    for mark in _MARK.finditer(body):
        text += body[last : mark.start()]
        words = mark.group(2) or mark.group(3)
        marks.append((mark.group(1) or SUPPORTED, Span(len(text), len(text) + len(words))))
        text += words
        last = mark.end()
    return Page(text + body[last:], tuple(marks))


def counts(path: Path, *, sparse: bool) -> dict[str, Counter[str]]:
    """Class -> how many claims are marked, reported by a check, and found by a check or a label."""
    found: dict[str, Counter[str]] = {}
    for page in pages(path, sparse=sparse):
        report = audit(Article(page.text, language="en"), config=Config(select="UC"))
        reported = [finding.span for finding in report.findings if finding.code != "UC509"]
        labelled = [claim.span for claim in report.claims if claim.support in ("vague", "unattributed")]
        for name, place in page.marks:
            told = any(span.touches(place) for span in reported)
            either = told or any(span.touches(place) for span in labelled)
            found.setdefault(name, Counter()).update(marked=1, reported=told, found=either)
    return found


def main() -> None:
    """Print the tables."""
    for path in (PLANTED, SECOND):
        for sparse in (False, True):
            print(path.name, "with little support" if sparse else "as it stands")
            for name, count in sorted(counts(path, sparse=sparse).items()):
                print(
                    f"  {name:10} {count['marked']:3} marked, {count['reported']:3} reported, {count['found']:3} found"
                )


if __name__ == "__main__":
    main()
