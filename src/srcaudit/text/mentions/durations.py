"""Spans of time told twice: a first year and a number of years up to the article's own day, or two years of a range."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Rounding = Literal["exact", "up", "down", "loose"]
_WAYS: tuple[Rounding, ...] = ("up", "down", "loose")


@dataclass(frozen=True, slots=True)
class Duration:
    """ "In office since 2019, … for five years": years up to the article's own day, and the first of them."""

    span: Span
    year_span: Span
    year: int
    years: int
    rounding: Rounding

    def fits(self, this_year: int) -> bool:
        """Whether the years lead from the first one to this one; the day in the year is not known, so one is play."""
        exact = this_year - self.year
        low, high = {
            "exact": (exact - 1, exact + 1),
            "up": (exact - 1, exact + 2),
            "down": (exact - max(2, exact // 4) - 1, exact + 1),
            "loose": (exact - 2 - exact // 5, exact + 2 + exact // 5),
        }[self.rounding]
        return low <= self.years <= high


@dataclass(frozen=True, slots=True)
class YearRange:
    """ "From 2019 to 2016": two years that a range runs between."""

    span: Span
    first: int
    last: int


def durations(doc: "Document") -> tuple[Duration, ...]:
    """Years up to now with their first year, in the body outside quotations."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "durations"):
        return ()
    anchors = pack.table("durations")["anchors"]
    found = (_duration(doc, pack, sentence) for sentence in _sentences_with(doc, anchors))
    return tuple(duration for duration in found if duration is not None)


def _sentences_with(doc: "Document", anchors: Sequence[str]) -> Iterator[Span]:
    """The sentences of the body that have one of some words, in order."""
    indices = sorted(index for anchor in anchors for index in doc.word_places.get(anchor, ()))
    for sentence in dict.fromkeys(doc.sentence_at(doc.words.starts[index]) for index in indices):
        if not doc.masked.touches(sentence):
            yield sentence


def _duration(doc: "Document", pack: LanguagePack, sentence: Span) -> Duration | None:
    for pattern in pack.patterns("durations").values():
        match = pattern.search(doc.folded, sentence.start, sentence.end)
        if match is None:
            continue
        span = Span(*match.span())
        number = match["n"].lower()
        years = int(number) if number.isdigit() else int(pack.table("numbers")["words"][number])
        if not years or doc.quoted.touches(span):
            return None
        rounding: Rounding = next((way for way in _WAYS if match[way]), "exact")
        return Duration(span, Span(*match.span("year")), int(match["year"]), years, rounding)
    return None


def year_ranges(doc: "Document") -> tuple[YearRange, ...]:
    """Ranges of years in the body outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "year_ranges"):
        return ()
    patterns, words = doc.pack.patterns("year_ranges"), doc.words
    found: list[YearRange] = []
    for index in words.figures:
        pattern = patterns.get(words.lower[index - 1]) if index else None
        match = pattern.match(doc.folded, words.starts[index - 1]) if pattern is not None else None
        if match is not None:
            found.append(YearRange(Span(*match.span()), int(match["a"]), int(match["b"])))
    return tuple(one for one in found if not doc.quoted.touches(one.span) and not doc.masked.touches(one.span))
