"""Spans of time told twice: a first year and a number of years up to the article's own day, or two years of a range."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.told_days import told_days

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Rounding = Literal["exact", "up", "down", "loose"]
_HAS_YEAR = re.compile(r"1[89]\d\d|20\d\d")
_DECADE = 10
_SENTENCES_BACK = 4
_WEEK, _YEAR = 7, 366
_FEW = 3
_LATE = 4
"""Days by which an article may be older than its date."""
_LEAD, _BESIDE = 50, 24
"""Characters before a day or a count in which its verb stands, and from a count to the day that it leads to."""
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

    def fits(self, this_year: int) -> bool:
        """Whether the years lead from the first one to the last; the day in the year is not known, so one is play."""
        exact = (self.until or this_year) - self.year
        low, high = {
            "exact": (exact - 1, exact + 1),
            "up": (exact - 1, exact + 2),
            "down": (exact - max(2, exact // 4) - 1, exact + 1),
            "loose": (exact - 2 - exact // 5, exact + 2 + exact // 5),
        }[self.rounding]
        return low <= self.years <= high


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
    return Duration(span, Span(*first.span("year")), int(first["year"]), years, rounding, until)


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
    said, table = pack.patterns("durations_of_days"), pack.table("durations_of_days")
    found: list[DaySpan] = []
    for sentence in _sentences_with(doc, table["anchors"]):
        counts = list(said["counted"].finditer(doc.folded, sentence.start, sentence.end))
        if len(counts) == 1 and not doc.quoted.touches(Span(*counts[0].span())):
            made = (way(doc, pack, sentence, counts[0]) for way in (_from_to, _lasted, _since))
            one = next((each for each in made if each is not None), None)
            found += [one] if one is not None else []
    return tuple(found)


def _day_span(pack: LanguagePack, count: re.Match[str], dates: Span, days: int) -> DaySpan | None:
    words, number = pack.table("numbers")["words"], count["n"].lower()
    n, unit = int(number) if number.isdigit() else int(words[number]), count["unit"].lower()
    return DaySpan(Span(*count.span()), dates, n, unit, days) if 0 < days <= _YEAR else None


def _since(doc: "Document", pack: LanguagePack, sentence: Span, count: re.Match[str]) -> DaySpan | None:
    """ "The pool has been shut for 12 days, since May 3": up to the article's own day."""
    said, when = pack.patterns("durations_of_days"), doc.dated
    if when is None or not when.sure or when.days != 1:
        return None
    told = list(told_days(doc, sentence.start, sentence.end, when.last))
    if len(told) != 1 or said["not_now"].search(doc.folded, sentence.start, sentence.end):
        return None
    (first, day), lead = told[0], max(sentence.start, told[0][0].start - _LEAD)
    since = said["since"].search(doc.folded, lead, first.start)
    if since is None or said["so_far"].search(doc.folded, sentence.start, count.start()) is None:
        return None
    one = _day_span(pack, count, first, (when.last - day).days)
    by_work = said["working"].search(doc.folded, sentence.start, sentence.end) is not None
    if one is None:
        return None
    sets_off = doc.folded[count.end() : since.start()] == ", "
    fewer = one.number < one.days and (by_work or not sets_off or one.number >= one.days - _LATE)
    weekday = not any(c.isdigit() for c in doc[first])
    return None if fewer or weekday else one


def _from_to(doc: "Document", pack: LanguagePack, sentence: Span, count: re.Match[str]) -> DaySpan | None:
    """ "Nine nights, from 24 June to 30 June"."""
    said = pack.patterns("durations_of_days")
    told = [
        mention
        for mention in doc.dates[bisect_left(doc.dates, sentence.start, key=lambda one: one.span.start) :][:_FEW]
        if mention.kind == "day" and mention.possible and mention.day and sentence.holds(mention.span)
    ]
    if len(told) != 2:
        return None
    first, last = told
    opens = said["from"].search(doc.folded, max(sentence.start, first.span.start - 24), first.span.start)
    to = said["to"].search(doc.folded, first.span.end, last.span.start)
    year = first.year or last.year or _ANY_YEAR
    a, b = first.in_year(first.year or year), last.in_year(last.year or year)
    if opens is None or to is None or a is None or b is None or said["later"].match(doc.folded, count.end()):
        return None
    return _day_span(pack, count, Span(first.span.start, last.span.end), (b - a).days)


def _lasted(doc: "Document", pack: LanguagePack, sentence: Span, count: re.Match[str]) -> DaySpan | None:
    """ "It lasted 14 days: lift-off was on April 2 and touchdown on April 16", "they left on May 3 and were back on
    May 12, nine days later"."""
    said, when = pack.patterns("durations_of_days"), doc.dated
    if when is None or not when.sure or when.days != 1 or said["of"].match(doc.folded, count.end()):
        return None
    told = sorted(told_days(doc, sentence.start, sentence.end, when.last))
    if len(told) != 2 or any(doc.quoted.touches(span) for span, _ in told):
        return None
    (first, a), (last, b) = told
    later = said["later"].match(doc.folded, count.end()) and (
        -_BESIDE <= last.start - count.end() <= _BESIDE or 0 <= count.start() - last.end <= _BESIDE
    )
    lead = max(sentence.start, count.start() - _LEAD), count.start()
    lasted = said["lasted"].search(doc.folded, *lead) or (
        said["took"].search(doc.folded, *lead) and said["opens"].match(doc.folded, count.end())
    )
    begins = said["begins"].search(doc.folded, max(sentence.start, first.start - _LEAD), first.start)
    ends = said["ends"].search(doc.folded, first.end, min(sentence.end, last.end + _BESIDE))
    if not later and not (lasted and begins and ends):
        return None
    one = _day_span(pack, count, Span(first.start, last.end), (b - a).days)
    by_work = said["working"].search(doc.folded, sentence.start, sentence.end) is not None
    return None if one is not None and by_work and one.number < one.days else one


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
    found = [
        _duration(doc, pack, sentence)
        if _HAS_YEAR.search(doc.folded, sentence.start, sentence.end)
        else _told_on(doc, pack, sentence)
        for sentence in _sentences_with(doc, anchors)
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
        made = _made(doc, pack, match, match)
        if made is not None or doc.quoted.touches(Span(*match.span())):
            return made
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
