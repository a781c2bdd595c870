"""Strikes, sieges and the like whose days are counted, where the article itself gives the first day."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention, is_label

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE_DAY, _BEHIND_DAY = 80, 240
"""Characters from the word "day" to the ends of any count: "the full-scale invasion has reached its 1,000th day"."""
_BESIDE = 100
"""Characters between a counted day and the date that it is said to be."""
_REACH = 200
"""Characters around a date in which its sentence is read for what began then."""
_NEAREST_DAYS, _FEW = 183, 12
_LABEL_DAYS = 3
"""Days by which a page may be older than the label above it."""


@dataclass(frozen=True, slots=True)
class EventDay:
    """ "Day 40 of the strike", with its date and with the day on which the article lets the strike begin."""

    span: Span
    event: str
    number: int
    first: DateMention
    first_day: date
    now: DateMention | None
    """The date beside it; None for a label, which counts the article's own day."""
    day: date

    @property
    def counted(self) -> int:
        """Days from the first one to this one; the first may be called 0 or 1."""
        return (self.day - self.first_day).days

    @property
    def fits(self) -> bool:
        """Whether the number is what the two days give."""
        play = 0 if self.now else _LABEL_DAYS
        return self.counted - play <= self.number <= self.counted + 1 + play


@dataclass(frozen=True)
class _Grammar:
    count: re.Pattern[str]
    begins: re.Pattern[str]
    event: re.Pattern[str]
    words: tuple[str, ...]
    """The last words of the events, for a quick look whether the text has one."""
    same: dict[str, str]
    """Name of an event, or act that begins one -> the usual name of its kind."""


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "counted_events"):
        return None
    table = pack.table("counted_events")
    same = {name: names[0] for names in table["events"] for name in names}
    events = "|".join(re.escape(name) for name in sorted(same, key=lambda name: (-len(name), name)))
    return _Grammar(
        count=pack.patterns("counted_events")["count"],
        begins=re.compile(rf"\b(?:{'|'.join(table['begins'])})\b", re.IGNORECASE),
        event=re.compile(rf"\b(?:{events}|{'|'.join(table['acts'])})\b", re.IGNORECASE),
        words=tuple(sorted({name.split()[-1].split("-")[-1] for name in same})),
        same=same | table["acts"],
    )


def event_days(doc: "Document") -> tuple[EventDay, ...]:
    """The counted days of an event that have a date beside them, where the event has one first day in the article."""
    grammar = _grammar(doc.language or "")
    if grammar is None or "day" not in doc.word_places or not any(word in doc.folded for word in grammar.words):
        return ()
    counts = [match for start, end in _near_days(doc) for match in grammar.count.finditer(doc.folded, start, end)]
    firsts = _first_days(doc, grammar) if counts else {}
    days = list(_days(doc)) if firsts else []
    return tuple(day for match in counts if (day := _event_day(doc, grammar, match, firsts, days)) is not None)


def _near_days(doc: "Document") -> list[tuple[int, int]]:
    """Pieces of text around the word "day", wide enough for any count of days; none touches another."""
    found: list[tuple[int, int]] = []
    for index in doc.word_places["day"]:
        place = doc.words.starts[index]
        start, end = max(0, place - _BEFORE_DAY), place + _BEHIND_DAY
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _first_days(doc: "Document", grammar: _Grammar) -> dict[str, list[tuple[DateMention, date]]]:
    """Event -> the days on which a sentence lets it begin."""
    found: dict[str, list[tuple[DateMention, date]]] = {}
    for mention in _days(doc):
        ends = _around(doc, mention)
        if grammar.begins.search(doc.folded, *ends) is None:
            continue
        events = {grammar.same[m.group().lower()] for m in grammar.event.finditer(doc.folded, *ends)}
        counted = grammar.count.search(doc.folded, *ends)
        day = _in_its_year(doc, mention)
        if len(events) == 1 and counted is None and day is not None:
            found.setdefault(events.pop(), []).append((mention, day))
    return found


def _around(doc: "Document", mention: DateMention) -> tuple[int, int]:
    """The part of the sentence that can tell what began on the date."""
    sentence = doc.sentence_at(mention.span.start)
    return max(sentence.start, mention.span.start - _REACH), min(sentence.end, mention.span.end + _REACH)


def _days(doc: "Document") -> Iterator[DateMention]:
    for mention in doc.dates:
        if mention.kind == "day" and mention.possible and not doc.masked.touches(mention.span):
            yield mention


def _event_day(
    doc: "Document",
    grammar: _Grammar,
    match: re.Match[str],
    firsts: dict[str, list[tuple[DateMention, date]]],
    days: list[DateMention],
) -> EventDay | None:
    span = Span(*match.span())
    event = grammar.same[(match["e1"] or match["e2"] or match["e3"] or match["e4"] or match["e5"]).lower()]
    begun = firsts.get(event, [])
    if len({day for _, day in begun}) != 1 or (doc.quoted.touches(span) and not match["d"]):
        return None
    sentence = doc.sentence_at(span.start)
    beside = [
        (mention, day)
        for mention in days[bisect_left(days, span.start - _BESIDE - 40, key=_start) :][:_FEW]
        if sentence.holds(mention.span)
        and max(mention.span.start - span.end, span.start - mention.span.end) <= _BESIDE
        and (day := _in_its_year(doc, mention)) is not None
    ]
    number = _number(doc, match["a"] or match["b"] or match["c"] or match["d"] or match["f"])
    when = doc.dated
    if (
        not beside
        and when
        and when.sure
        and when.days == 1
        and (_is_now(doc, span) or is_label(doc, doc.line_at(span.start)))
    ):
        return EventDay(span, event, number, *begun[0], None, when.first)
    if len(beside) != 1:
        return None
    return EventDay(span, event, number, *begun[0], *beside[0])


def _number(doc: "Document", told: str) -> int:
    """A number in figures, "12" or "1,000th", or an ordinal in words."""
    if told[0].isdigit():
        return int("".join(filter(str.isdigit, told)))
    assert doc.pack is not None
    return int(doc.pack.table("day_numbers")["ordinals"][told.lower()])


def _is_now(doc: "Document", span: Span) -> bool:
    """Whether the sentence of a counted day says that it is the article's own day, or one shortly before it."""
    assert doc.pack is not None
    if not doc.pack.has("tables", "counted_days"):
        return False
    sentence = doc.sentence_at(span.start)
    near = max(sentence.start, span.start - _BESIDE), min(sentence.end, span.end + _BESIDE)
    return doc.pack.patterns("counted_days")["on_a_day"].search(doc.folded, *near) is not None


def _start(mention: DateMention) -> int:
    return mention.span.start


def _in_its_year(doc: "Document", mention: DateMention) -> date | None:
    """The day; without a year, the one nearest to the article's own date."""
    if mention.year:
        return mention.in_year(mention.year)
    when = doc.dated
    if when is None or not when.sure:
        return None
    days = [day for year in range(when.first.year - 1, when.last.year + 2) if (day := mention.in_year(year))]
    near = [day for day in days if abs((day - when.first).days) <= _NEAREST_DAYS]
    return near[0] if len(near) == 1 else None
