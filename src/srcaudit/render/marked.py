"""An article's text cut at every border of a finding, so that places that overlap can be shown."""

import re
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from srcaudit.model.article import Article
from srcaudit.model.finding import Finding, Severity
from srcaudit.model.report import Report
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span

_LINE = re.compile(r"[^\r\n]+")
_HEADING = re.compile(r"#{1,6} ")
_NAMED_AT_MOST = 8


def fits(report: Report, article: Article) -> bool:
    """Whether the quotes of a report stand in an article where the report has them."""
    return all(article.text[f.span.start : f.span.end] == f.quote for f in report.findings)


@dataclass(frozen=True)
class Place:
    """One place of a finding in the text. `of` and `number`: the finding and which of its places, both from 1 and 0."""

    of: int
    number: int
    span: Span
    dimension: Dimension
    severity: Severity
    against: bool
    """The other side of a comparison, not a place of the fault."""


@dataclass(frozen=True)
class Spot:
    """A place that something else on the page speaks of: its own anchor, and that of what speaks of it."""

    offset: int
    anchor: str
    of: str
    told: str


@dataclass(frozen=True)
class Layer:
    """What one dimension says of a piece: its worst severity there, or that it is only compared with."""

    dimension: Dimension
    severity: Severity
    against: bool


@dataclass(frozen=True)
class Piece:
    """A stretch of text that the same findings cover."""

    text: str
    layers: tuple[Layer, ...]
    findings: tuple[int, ...]
    """The first of the findings that cover it, by number."""
    further: int
    """How many more cover it."""
    starts: tuple[Place, ...]
    """The places that begin here."""
    spots: tuple[Spot, ...]


@dataclass(frozen=True)
class Paragraph:
    """A line of the text that is not blank."""

    number: int
    pieces: tuple[Piece, ...]
    heading: bool
    tight: bool
    """It follows the line before it without a blank one."""


def places(findings: Iterable[Finding]) -> list[Place]:
    """Every place in this article that the findings speak of, the findings numbered from 1."""
    return [place for number, finding in enumerate(findings, 1) for place in _of(number, finding)]


def _of(number: int, finding: Finding) -> list[Place]:
    here = [(finding.span, False)]
    here += [(other.span, other.relation == "against") for other in finding.related if other.article is None]
    return [
        Place(number, index, span, finding.dimension, finding.severity, against)
        for index, (span, against) in enumerate(here)
    ]


def paragraphs(text: str, found: Sequence[Place], spots: Sequence[Spot] = ()) -> tuple[Paragraph, ...]:
    """The lines of `text` in pieces. Time: linear in the text and in the number of places, but for sorting them."""
    lines = [Span(*match.span()) for match in _LINE.finditer(text) if not match[0].isspace()]
    sweep = _Sweep(text, lines, found, spots)
    told, end = [], 0
    for number, line in enumerate(lines, 1):
        told.append(
            Paragraph(
                number,
                tuple(sweep.pieces(line)),
                heading=bool(_HEADING.match(text, line.start)),
                tight=number > 1 and text[end : line.start].replace("\r\n", "\n").count("\n") < 2,
            )
        )
        end = line.end
    return tuple(told)


@dataclass
class _Sweep:
    """Walks through the text once and knows what covers the place it is at."""

    text: str
    lines: Sequence[Span]
    found: Sequence[Place]
    spots: Sequence[Spot]
    _open: list[int] = field(default_factory=list)
    _covering: Counter[int] = field(default_factory=Counter)
    _layers: Counter[tuple[Dimension, bool, Severity]] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._starting = sorted(self.found, key=lambda place: (place.span.start, place.of, place.number), reverse=True)
        self._ending = sorted(self.found, key=lambda place: place.span.end, reverse=True)
        self._spots = sorted(self.spots, key=lambda spot: spot.offset, reverse=True)
        borders = {offset for place in self.found for offset in (place.span.start, place.span.end)}
        self._borders = sorted(borders | {spot.offset for spot in self.spots})

    def pieces(self, line: Span) -> Iterable[Piece]:
        """The pieces of a line; the lines have to be asked for in order."""
        inside = self._borders[bisect_left(self._borders, line.start + 1) : bisect_left(self._borders, line.end)]
        last = line is self.lines[-1]
        for start, end in pairwise([line.start, *inside, line.end]):
            begun = self._advance(start)
            if last and end == line.end:  # what begins behind the last word
                begun += [place for place in self._starting[::-1] if place.span.start >= end]
            yield Piece(
                self.text[start:end],
                tuple(self._told()),
                tuple(self._open[:_NAMED_AT_MOST]),
                max(0, len(self._open) - _NAMED_AT_MOST),
                tuple(begun),
                tuple(self._spots_until(start)),
            )

    def _spots_until(self, offset: int) -> Iterable[Spot]:
        while self._spots and self._spots[-1].offset <= offset:
            yield self._spots.pop()

    def _advance(self, offset: int) -> list[Place]:
        """Opens and closes places up to `offset`; gives back those that were opened."""
        begun = []
        while self._starting and self._starting[-1].span.start <= offset:
            place = self._starting.pop()
            begun.append(place)
            if not self._covering[place.of]:
                insort(self._open, place.of)
            self._covering[place.of] += 1
            self._layers[place.dimension, place.against, place.severity] += 1
        while self._ending and self._ending[-1].span.end <= offset:
            place = self._ending.pop()
            self._covering[place.of] -= 1
            if not self._covering[place.of]:
                del self._open[bisect_left(self._open, place.of)]
            self._layers[place.dimension, place.against, place.severity] -= 1
        return begun

    def _told(self) -> Iterable[Layer]:
        for dimension in Dimension:
            for against in (False, True):
                worst = [s for s in Severity if self._layers[dimension, against, s] > 0]
                if worst:
                    yield Layer(dimension, worst[-1], against)
                    break
