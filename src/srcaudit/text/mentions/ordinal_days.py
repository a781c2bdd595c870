"""Days counted from a beginning told near by: "it came into force on February 1. Thursday was its 20th day"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.told_days import told_days

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD, _REACH = 40, 90
"""Characters before the word "day" in which it is counted, and from a beginning to its date."""
_BESIDE = 60
"""Characters from the date of a counted day to it."""
_BEHIND = 12
"""Characters from a counted day to the date that is told behind it: "its fifth day on Thursday"."""
_WHERE = (0, -1, -2)
"""Sentences in which the beginning may stand, counted from that of the day; the nearest that has one holds."""
_FEWEST = 3
_WEEK = 7
_OLD = 3
"""Days by which an article may be older than the day it calls now."""
_WORDS = ("day", "night", "week")


@dataclass(frozen=True, slots=True)
class OrdinalDay:
    """ "In its tenth day", with the day on which it began, and the day that it is.

    day: the latest that the counted day can be; exact: whether it is that day; else it may be an earlier one.
    least: the lowest number that fits, working days alone being counted where that is usual.
    """

    span: Span
    number: int
    unit: str
    first_span: Span
    first_day: date
    now: Span | None
    """What tells the counted day; None for the article's own."""
    day: date
    exact: bool
    least: int
    by_weekday: bool
    """The first day is told by its weekday alone, and may be that of a week before."""

    @property
    def counted(self) -> int:
        """Days from the first one to this one; the first may be called 0 or 1."""
        return (self.day - self.first_day).days

    @property
    def most(self) -> int:
        """The highest number that fits."""
        return self.counted // _WEEK + 2 if self.unit == "week" else self.counted + 1

    @property
    def fits(self) -> bool:
        """Whether the number is what the two days allow."""
        if self.number > self.most:
            return self.by_weekday and self.counted <= self.number - _WEEK <= self.most
        return not self.exact or self.number >= self.least


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    ordinals: Mapping[str, int]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "ordinal_days"):
        return None
    ordinals: dict[str, int] = dict(pack.table("numbers")["ordinals"]) | pack.table("ordinal_days")["ordinals"]
    return _Grammar(pack.patterns("ordinal_days"), ordinals)


def ordinal_days(doc: "Document") -> tuple[OrdinalDay, ...]:
    """The counted days whose beginning is told in their sentence or the two before; body, outside quotations."""
    grammar = _grammar(doc.pack)
    when = doc.dated
    if grammar is None or when is None or not when.sure or when.days != 1 or doc.format == "live blog":
        return ()
    places = sorted(doc.words.starts[i] for word in _WORDS for i in doc.word_places.get(word, ()))
    found = (_ordinal_day(doc, grammar, place, when.first) for place in places)
    return tuple(one for one in found if one is not None)


def _ordinal_day(doc: "Document", grammar: _Grammar, place: int, today: date) -> OrdinalDay | None:
    match = grammar.said["counted"].search(doc.folded, max(0, place - _LEAD), place + _REACH)
    if match is None or match.start("unit") != place or doc.quoted.at(place) or doc.masked.at(place):
        return None
    sentence = doc.sentence_at(place)
    if match.start() < sentence.start or grammar.said["ahead"].search(doc.folded, sentence.start, match.end()):
        return None
    number = int(match["n"].replace(",", "")) if match["n"] else grammar.ordinals[match["word"].lower()]
    begun = _beginning(doc, grammar, sentence, match, today)
    if number < _FEWEST or begun is None:
        return None
    first_span, first = begun
    beside = _beside(doc, grammar, sentence, match, first_span, today)
    now, day = beside or (None, today)
    exact = beside is not None or grammar.said["now"].search(doc.folded, sentence.start, match.end()) is not None
    unit = match["unit"].lower()
    start = min(sentence.start, doc.sentence_at(first_span.start).start)
    by_work = grammar.said["working"].search(doc.folded, start, sentence.end) is not None
    least = _least(first, day, unit, by_work=by_work) - (0 if beside else _OLD)
    by_weekday = not any(c.isdigit() for c in doc[first_span])
    one = OrdinalDay(Span(*match.span()), number, unit, first_span, first, now, day, exact, least, by_weekday)
    # A weekday of an earlier week may be meant.
    earlier = now is not None and one.number < one.least and not any(c.isdigit() for c in doc[now])
    return None if earlier or one.counted < 0 else one


def _least(first: date, day: date, unit: str, *, by_work: bool) -> int:
    days = max(0, (day - first).days)
    if unit == "week":
        return days // _WEEK
    if not by_work:
        return days
    return sum((first + timedelta(number)).weekday() < _WEEK - 2 for number in range(days)) // 2


def _beginning(
    doc: "Document", grammar: _Grammar, sentence: Span, counted: re.Match[str], today: date
) -> tuple[Span, date] | None:
    """The one day that the nearest sentence with a beginning gives to it."""
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
    for away in _WHERE:
        if not 0 <= at + away < len(doc.body_sentences):
            continue
        whole = doc.body_sentences[at + away]
        if away and not _may_be_of(doc, grammar, whole, sentence, counted, away):
            continue
        begins = grammar.said["begins" if away else "begins_here"]
        days = list(_begun(doc, grammar, begins, whole, counted.span(), today))
        if days:
            return days[0] if len({day for _, day in days}) == 1 else None
    return None


def _may_be_of(
    doc: "Document", grammar: _Grammar, told: Span, sentence: Span, counted: re.Match[str], away: int
) -> bool:
    """Whether a day counts what an earlier sentence tells: what it is the day of stands there, or nothing is said and
    the sentence is the one before."""
    of = grammar.said["of"].match(doc.folded, counted.end(), sentence.end)
    if of is None:
        return away == -1 and grammar.said["ends"].match(doc.folded, counted.end()) is not None
    there = {doc.stems[i] for i in doc.words.inside(told)}
    here = [doc.stems[i] for i in doc.words.inside(Span(*of.span("what")))]
    return any(one and one in there for one in here)


def _begun(
    doc: "Document", grammar: _Grammar, begins: re.Pattern[str], sentence: Span, counted: tuple[int, int], today: date
) -> Iterator[tuple[Span, date]]:
    """The days that stand behind a word for a beginning, or before it at the head of the sentence."""
    for begin in begins.finditer(doc.folded, sentence.start, sentence.end):
        ends = begin.start(), min(sentence.end, begin.end() + _REACH)
        if ends[0] < counted[0]:
            ends = ends[0], min(ends[1], counted[0])
        told = next(iter(told_days(doc, *ends, today)), None)
        if told is None:
            head = sentence.start, begin.start()
            told = next(iter(told_days(doc, *head, today)), None) if head[1] - head[0] <= _REACH else None
        if told is not None and not doc.quoted.touches(told[0]):
            yield told


def _beside(
    doc: "Document", grammar: _Grammar, sentence: Span, counted: re.Match[str], first: Span, today: date
) -> tuple[Span, date] | None:
    """The day that stands right beside a counted one: "Thursday was its 20th day"."""
    ends = max(sentence.start, counted.start() - _BESIDE), min(sentence.end, counted.end() + _BEHIND)
    days = [told for told in told_days(doc, *ends, today) if not told[0].touches(first)]
    return days[0] if len({day for _, day in days}) == 1 else None
