"""Times by which, and days on which, something happens, as ranges: "by June", "early summer 2031", "on 4 May"."""

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import load
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

TimeKind = Literal["by", "on"]

_ANY_YEAR = 2000
_COMMON_YEAR = 2001
"""A year whose February has the days that every February has."""
_LOOK_BACK = 24
_SLACK = timedelta(1)
_FAR = 120
"""Days from the article's own from which on a day without a year is taken to be of another year; twice as many in the
direction in which it is looked for."""
_LATE = 40
"""The same for a moment to come that has passed already."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time that a sentence gives.

    first, last: between which days it lies; in the year 2000 where the year cannot be told. by: the last moment of
    something; on: when it happens. has_year: the year is known; told: it is written. exact: a single day is written.
    """

    span: Span
    kind: TimeKind
    first: date
    last: date
    has_year: bool
    told: bool
    exact: bool

    def fits(self, other: "Time") -> bool:
        """Whether one moment can stand behind both. Seasons and parts of months are as wide as people mean them."""
        if self.has_year and other.has_year and self.told == other.told:
            return self.first <= other.last + _SLACK and other.first <= self.last + _SLACK
        own, others = self._days(), other._days()
        return own[0] <= others[1] + 1 and others[0] <= own[1] + 1

    def _days(self) -> tuple[int, int]:
        """First and last day as days of a year, whatever the year."""
        last = self.last.replace(year=_ANY_YEAR).toordinal()
        return last - (self.last - self.first).days, last

    def __str__(self) -> str:
        first, last = (day.isoformat() if self.has_year else day.strftime("%m-%d") for day in (self.first, self.last))
        told = first if first == last else f"{first} to {last}"
        return f"by {told}" if self.kind == "by" else told


@dataclass(frozen=True)
class _Grammar:
    by: re.Pattern[str]
    on: re.Pattern[str]
    loose: re.Pattern[str]
    months: dict[str, int]
    parts: dict[str, tuple[float, float]]
    seasons: dict[str, tuple[int, int, int, int]]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "times"):
        return None
    table, calendar = pack.table("times"), pack.table("calendar")
    months = {name: number for number, names in enumerate(calendar["months"], 1) for name in names}
    names = choice([*months, *table["seasons"], *(season.capitalize() for season in table["seasons"])])
    parts = {name: (one[0], one[1]) for name, one in table["parts"].items()}
    return _Grammar(
        by=re.compile(rf"(?<![\w-])(?:{choice(table['by'])}) (?:the )?$", re.IGNORECASE),
        on=re.compile(rf"(?<![\w-])(?:{choice(table['on'])}) (?:the )?$", re.IGNORECASE),
        loose=re.compile(
            rf"(?<![\w-])(?:(?P<part>(?i:{choice(parts)}))[ -])?(?:this |next |the )?(?P<name>{names})\b\.?"
            r"(?:,? (?:of )?(?P<year>20\d\d))?(?! ?\d)"
        ),
        months=months,
        parts=parts,
        seasons={name: (one[0], one[1], one[2], one[3]) for name, one in table["seasons"].items()},
    )


def times(doc: "Document") -> tuple[Time, ...]:
    """The times in the body outside quotations, in order."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    found = [*_days(doc, grammar), *_loose(doc, grammar)]
    kept = [one for one in found if not doc.masked.touches(one.span)]
    return tuple(sorted(kept, key=lambda one: one.span))


def _kind(doc: "Document", grammar: _Grammar, start: int) -> TimeKind | None:
    before = doc.folded[max(0, start - _LOOK_BACK) : start]
    return "by" if grammar.by.search(before) else "on" if grammar.on.search(before) else None


def _days(doc: "Document", grammar: _Grammar) -> Iterator[Time]:
    """Single days of months."""
    for mention in doc.dates:
        if mention.kind != "day" or mention.day is None or not mention.possible:
            continue
        kind = _kind(doc, grammar, mention.span.start) or "on"
        year = mention.year or _year(doc, mention.month, mention.day, ahead=kind == "by")
        day = mention.in_year(year or _ANY_YEAR)
        if day is not None:
            yield Time(
                mention.span, kind, day, day, has_year=year is not None, told=mention.year is not None, exact=True
            )


def _loose(doc: "Document", grammar: _Grammar) -> Iterator[Time]:
    """Months and seasons, or parts of them, behind a word that makes them a time."""
    taken = [mention.span.start for mention in doc.dates if mention.kind == "day"]
    for start in _beginnings(doc, grammar):
        begin = max(0, start - 18)
        match = next(
            (m for m in grammar.loose.finditer(doc.folded, begin, start + 24) if m.start("name") == start), None
        )
        if match is None:
            continue
        place = bisect_left(taken, match.start() - 4)
        if place < len(taken) and taken[place] < match.end():
            continue
        kind = _kind(doc, grammar, match.start())
        if kind is not None:
            yield _ranged(doc, grammar, match, kind)


def _beginnings(doc: "Document", grammar: _Grammar) -> list[int]:
    words = {name.lower() for name in (*grammar.months, *grammar.seasons)}
    return sorted(doc.words.starts[i] for word in words for i in doc.word_places.get(word, ()))


def _ranged(doc: "Document", grammar: _Grammar, match: re.Match[str], kind: TimeKind) -> Time:
    name = match["name"]
    if name in grammar.months:
        month = grammar.months[name]
        first, last = (month, 1), (month, monthrange(_COMMON_YEAR, month)[1])
    else:
        one = grammar.seasons[name.lower()]
        first, last = (one[0], one[1]), (one[2], one[3])
    year = int(match["year"]) if match["year"] else _year(doc, *last, ahead=kind == "by")
    begin, end = date(year or _ANY_YEAR, *first), date(year or _ANY_YEAR, *last)
    part = grammar.parts.get((match["part"] or "").lower())
    if part is not None:
        days = (end - begin).days
        begin, end = begin + timedelta(int(days * part[0])), begin + timedelta(round(days * part[1]))
    elif kind == "by":
        # "By June" may mean before its first day or before it is over.
        begin -= _SLACK
    return Time(Span(*match.span()), kind, begin, end, has_year=year is not None, told=bool(match["year"]), exact=False)


def _year(doc: "Document", month: int, day: int, *, ahead: bool) -> int | None:
    """The year of a day that is told without one: the one that puts it nearest to the article's own days.

    ahead: it is a moment to come, rather than one that is past.
    """
    when = doc.dated
    if when is None or not when.sure or when.days > _FAR:
        return None
    try:
        here = date(when.last.year, month, day)
    except ValueError:
        return None
    away = (here - when.last).days
    past, coming = (_LATE, 2 * _FAR) if ahead else (2 * _FAR, _FAR)
    return here.year + 1 if away < -past else here.year - 1 if away > coming else here.year
