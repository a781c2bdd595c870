"""Days that are told by their weekday alone, "on Friday", "on Monday of last week", as days of the calendar."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from srcaudit.model.span import Span
from srcaudit.text.cover import Cover

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Week = Literal["last", "this", "next"]

_AROUND = 24
"""Characters beside a weekday in which its week is told."""
_NEAR = 120
"""Characters around a weekday in which a word can make it one to come."""
_WEEK = timedelta(7)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday without a date, in the body outside quotations.

    number: 0 Monday to 6 Sunday; week: "last" of "last Friday" and "Friday of last week"; of_week: whether the week is
    named, as in the second; past: whether nothing in its sentence looks ahead.
    """

    span: Span
    number: int
    week: Week | None
    of_week: bool
    past: bool

    def days(self, written: Iterable[date]) -> frozenset[date]:
        """The days that it can mean in a text written on one of some days."""
        return frozenset(day for then in written for day in self._days(then))

    def _days(self, written: date) -> Iterator[date]:
        if self.week is not None:
            yield from days_of_week(self.week, self.number, written, named=self.of_week)
        else:
            latest = written - timedelta((written.weekday() - self.number) % 7)
            yield latest if self.past else latest + (_WEEK if latest < written else timedelta(0))


def days_of_week(week: Week, number: int, written: date, *, named: bool) -> Iterator[date]:
    """A weekday of last, this or next week; unless the week is named, "last Friday" is the nearest one before too.

    A week begins on Monday to some and on Sunday to others.
    """
    shift = {"last": -_WEEK, "this": timedelta(0), "next": _WEEK}[week]
    for opens in (written - timedelta(written.weekday()), written - timedelta((written.weekday() + 1) % 7)):
        yield opens + timedelta((number - opens.weekday()) % 7) + shift
    if not named and week == "last":
        yield written - timedelta((written.weekday() - number - 1) % 7 + 1)
    elif not named:
        yield written + timedelta((number - written.weekday() - 1) % 7 + 1)
    if not named and week == "this":
        yield written - timedelta((written.weekday() - number) % 7)


def weekdays(doc: "Document") -> tuple[Weekday, ...]:
    """The weekdays of the body that stand without a date, outside quotations, in order."""
    if doc.pack is None or not doc.pack.has("tables", "calendar"):
        return ()
    table, said = doc.pack.table("calendar"), doc.pack.patterns("calendar")
    numbers = {names[0]: number for number, names in enumerate(table["weekdays"])}
    dates = Cover(mention.span for mention in doc.dates)
    found: list[Weekday] = []
    for place, word in doc.standing(frozenset(numbers)):
        span = Span(place, place + len(word))
        if dates.touches(span) or doc.quoted.touches(span) or doc.masked.touches(span):
            continue
        before = said["week_before"].search(doc.folded, max(0, place - _AROUND), place)
        behind = said["week_behind"].match(doc.folded, span.end, span.end + _AROUND)
        week = behind["week"] if behind else before["week"] if before else None
        found.append(Weekday(span, numbers[word], _week(week), behind is not None, _is_past(doc, said, span)))
    return tuple(found)


def _is_past(doc: "Document", said: Mapping[str, re.Pattern[str]], span: Span) -> bool:
    """Whether a weekday is one that is over: nothing makes it one to come, or what stands right before it is past."""
    sentence = doc.sentence_at(span.start)
    start, end = max(sentence.start, span.start - _NEAR), min(sentence.end, span.end + _NEAR)
    if said["ahead_before"].search(doc.folded, start, span.start):
        return False
    if said["looks_ahead"].search(doc.folded, start, end) is None:
        return True
    return said["told_before"].search(doc.folded, max(start, span.start - _NEAR // 2), span.start) is not None


def _week(word: str | None) -> Week | None:
    known: dict[str, Week] = {"last": "last", "this": "this", "next": "next"}
    return known.get((word or "").lower())


def written_days(doc: "Document") -> tuple[date, ...]:
    """The days on which the text can have been written; none if nothing dates it to a day or two.

    The day that it is published and the days around it; where it tells what happened "on Friday" and that is the day
    of publication, that day alone, and where it is the day before, not the day after.
    """
    when = doc.dated
    if when is None or not when.sure or when.days > 2:
        return ()
    if when.how == "published":
        told = {day.number for day in doc.weekdays if day.past and day.week is None}
        if when.first.weekday() in told:
            return (when.first,)
        if (when.first.weekday() - 1) % 7 in told:
            return (when.first - timedelta(1), when.first)
    days = (when.last - when.first).days
    return tuple(when.first + timedelta(n) for n in range(-1, days + 2))
