"""Spans of time told twice: a first year and a number of years up to the article's own day, or two years of a range."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Rounding = Literal["exact", "up", "down", "loose"]
Range = tuple[float, float]
_PLAY = 0.1
_LATER = 0.5
"""Years that something which is told of may begin later than now."""
_HAS_YEAR = re.compile(r"1[89]\d\d|20\d\d")
_DECADE = 10
_SENTENCES_BACK = 4
_WEEK, _YEAR = 7, 366
_ANY_YEAR = 2001
"""For two days without a year: February matters little to a count of days."""
_WAYS: tuple[Rounding, ...] = ("up", "down", "loose")


@dataclass(frozen=True, slots=True)
class Duration:
    """ "In office since 2019, … for five years": years up to the article's own day, and the first of them."""

    span: Span
    year_span: Span
    year: int
    years: int
    rounding: Rounding
    until: int | None = None
    """The year in which they ended, where it is told; else they go on."""
    first: Range = (0.0, 1.0)
    """Of a year, the part that is told: "the spring of 2019"; of the whole, if none is."""
    last: Range = (0.0, 1.0)
    ahead: bool = False
    """Whether they go from now to `until`."""

    def fits(self, this_year: int, now: Range = (0.0, 1.0)) -> bool:
        """Whether the years lead from the first one to the last. now: the part of this year that it is."""
        if self.ahead:
            begins, ends = (this_year + now[0], this_year + now[1]), (self.until or this_year, self.last)
            low, high = ends[0] + ends[1][0] - begins[1] - _LATER, ends[0] + ends[1][1] - begins[0] + _LATER
        else:
            end, part = (self.until, self.last) if self.until is not None else (this_year, now)
            low, high = end + part[0] - self.year - self.first[1], end + part[1] - self.year - self.first[0]
        least, most = {
            "exact": (floor(low - _PLAY), ceil(high + _PLAY)),
            "up": (low - _PLAY, high + 1 + _PLAY),
            "down": (low - max(2, low / 4), high + _PLAY),
            "loose": (low - 1 - low / 5, high + 1 + high / 5),
        }[self.rounding]
        return least <= self.years <= most


def _made(doc: "Document", pack: LanguagePack, match: re.Match[str], first: re.Match[str]) -> Duration | None:
    """The years of one match, counted from the year of another or of itself; None in a quotation."""
    span, said = Span(*match.span()), match.groupdict()
    words = pack.table("numbers")["words"]
    number = (said.get("n") or said["decades"]).lower()
    years = int(number) if number.isdigit() else int(words.get(number, 1)) * (1 if said.get("n") else _DECADE)
    if not years or doc.quoted.touches(span):
        return None
    loose: Rounding = "exact" if said.get("n") else "loose"
    rounding = next((way for way in _WAYS if said.get(way)), loose)
    until = int(said["until"]) if said.get("until") else None
    ahead = "year" not in first.groupdict()
    year = Span(*first.span("until" if ahead else "year"))
    begins, ends = _part_of_year(pack, first.groupdict().get("span")), _part_of_year(pack, said.get("until_span"))
    return Duration(span, year, 0 if ahead else int(first["year"]), years, rounding, until, begins, ends, ahead)


def _part_of_year(pack: LanguagePack, told: str | None) -> Range:
    """What part of its year "the spring of", "May" or "late" is; all of it, if none is told."""
    spans = pack.table("durations")["spans"]
    months = pack.table("calendar")["months"]
    whole = (0.0, 1.0)
    for word in (told or "").lower().replace("-", " ").split():
        month = next((n for n, names in enumerate(months) if word in map(str.lower, names)), None)
        if month is not None:
            return month / 12, (month + 1) / 12
        whole = (spans[word][0], spans[word][1]) if word in spans else whole
    return whole


def part_of_year(first: date, last: date) -> Range:
    """Two days of one year as shares of it."""
    return (first.timetuple().tm_yday - 1) / _YEAR, last.timetuple().tm_yday / _YEAR


@dataclass(frozen=True, slots=True)
class DaySpan:
    """ "Nine nights, from 24 June to 30 June": counted days and the two days they run between."""

    span: Span
    dates_span: Span
    number: int
    unit: str
    days: int
    """From the first day to the last."""

    @property
    def fits(self) -> bool:
        """Whether the one leads to the other; the first and the last day may both count, or neither."""
        if self.unit.startswith("week"):
            return abs(_WEEK * self.number - self.days) <= _WEEK // 2 + 1
        return abs(self.number - self.days) <= 1


def day_spans(doc: "Document") -> tuple[DaySpan, ...]:
    """Counted days between two dates of one sentence, in the body outside quotations."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "durations"):
        return ()
    said, words = pack.patterns("durations_of_days"), pack.table("numbers")["words"]
    anchors = pack.table("durations_of_days")["anchors"]
    days = [mention for mention in doc.dates if mention.kind == "day" and mention.possible and mention.day]
    found: list[DaySpan] = []
    for sentence in _sentences_with(doc, anchors) if len(days) > 1 else ():
        told = [mention for mention in days if sentence.holds(mention.span)]
        counts = list(said["counted"].finditer(doc.folded, sentence.start, sentence.end))
        if len(told) != 2 or len(counts) != 1 or doc.quoted.touches(Span(*counts[0].span())):
            continue
        first, last = told
        opens = said["from"].search(doc.folded, max(sentence.start, first.span.start - 24), first.span.start)
        to = said["to"].search(doc.folded, first.span.end, last.span.start)
        year = first.year or last.year or _ANY_YEAR
        a, b = first.in_year(first.year or year), last.in_year(last.year or year)
        if opens is None or to is None or a is None or b is None or not 0 < (b - a).days <= _YEAR:
            continue
        number = counts[0]["n"].lower()
        n = int(number) if number.isdigit() else int(words[number])
        dates = Span(first.span.start, last.span.end)
        found.append(DaySpan(Span(*counts[0].span()), dates, n, counts[0]["unit"].lower(), (b - a).days))
    return tuple(found)


def durations(doc: "Document") -> tuple[Duration, ...]:
    """Years up to now with their first year, in the body outside quotations."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "durations"):
        return ()
    found = [
        _duration(doc, pack, sentence)
        if _HAS_YEAR.search(doc.folded, sentence.start, sentence.end)
        else _told_on(doc, pack, sentence)
        for sentence in _sentences_with(
            doc, pack.table("durations")["anchors"], pack.table("durations")["in_compounds"]
        )
    ]
    return tuple(duration for duration in found if duration is not None)


def _told_on(doc: "Document", pack: LanguagePack, sentence: Span) -> Duration | None:
    """ "It closed in 2009. … Fifteen years on": years that count from the only year of the sentences before."""
    said = pack.patterns("durations_told_on")
    match = said["years_on"].match(doc.folded, sentence.start, sentence.end)
    if match is None:
        return None
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
    before = doc.body_sentences[max(0, at - _SENTENCES_BACK) : at]
    years = [m for one in before for m in said["year"].finditer(doc.folded, one.start, one.end)]
    if len({m["year"] for m in years}) != 1:
        return None
    return _made(doc, pack, match, years[-1])


def _sentences_with(doc: "Document", anchors: Sequence[str], parts: Sequence[str] = ()) -> Iterator[Span]:
    """The sentences of the body that have one of some words, or one of some parts behind a hyphen, in order."""
    found = {index for anchor in anchors for index in doc.word_places.get(anchor, ())}
    found |= {index for part in parts for index in doc.word_places.get(part, ()) if _is_joined(doc, index)}
    indices = sorted(found)
    for sentence in dict.fromkeys(doc.sentence_at(doc.words.starts[index]) for index in indices):
        if not doc.masked.touches(sentence):
            yield sentence


def _is_joined(doc: "Document", index: int) -> bool:
    """Whether a word is joined to the one before it: the "year" of "12-year", or a word that holds it itself."""
    return doc.text[doc.words.starts[index] - 1 : doc.words.starts[index]] == "-" or "-" in doc.words.lower[index]


def _duration(doc: "Document", pack: LanguagePack, sentence: Span) -> Duration | None:
    for pattern in pack.patterns("durations").values():
        match = pattern.search(doc.folded, sentence.start, sentence.end)
        if match is None:
            continue
        made = _made(doc, pack, match, match)
        if made is not None or doc.quoted.touches(Span(*match.span())):
            return made
    return None
