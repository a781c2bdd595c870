"""Days told twice in one breath: "tomorrow, March 4", "last Friday (June 3)", "tomorrow, Friday"."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention
from srcaudit.text.mentions.weekdays import Week, days_of_week

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LOOK_BACK = 40
_BEHIND = 80
_DAYS = 7
_AROUND_WEEKEND = (5, 6, 0)
"""Saturday, Sunday and Monday."""
_MONTHS = frozenset(("month", "months"))
_AGO, _UNITS = frozenset(("ago",)), ("month", "year")
_SET_BEFORE = timedelta(6)
"""So long before it is published a text may have been written that speaks of "this month"."""


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """A word that counts from the article's own day, with the date or the weekday that it is given beside.

    first, last: days from the article's own to the one that the word allows. week: of "last Friday" and the like the
    week; of_week: whether it is named, as in "Friday of last week"; month: months from the article's own.
    """

    span: Span
    word: str
    place: Span
    """Where the date or the weekday stands."""
    mention: DateMention | None
    weekday: int | None
    first: int
    last: int
    week: Week | None = None
    of_week: bool = False
    month: int | None = None
    named_week: bool = False
    """Whether a whole week is told, "last week, on March 4"."""
    period: tuple[Literal["month", "year"], int] | None = None
    """Where no day is told but a month or a year, "last month, in January": which one."""
    by_days: bool = False
    """Whether first and last count days, though a month or a year is told: "six weeks ago, in January"."""

    def fits(self, written: date, days: list[date]) -> bool:
        """Whether one of the days that the date can be is meant in a text of that day; without a date, the weekday."""
        if self.period is not None:
            unit, told = self.period
            if self.by_days:
                return any(told == _moved(written + timedelta(n), unit, 0) for n in range(self.first, self.last + 1))
            moves = range(self.first, self.last + 1)
            return any(told == _moved(then, unit, by) for then in (written - _SET_BEFORE, written) for by in moves)
        allowed = self._allowed(written)
        if self.mention is None:
            return any(day.weekday() == self.weekday for day in allowed)
        return not allowed.isdisjoint(days)

    def _allowed(self, written: date) -> set[date]:
        if self.week is not None and self.weekday is not None:
            return set(days_of_week(self.week, self.weekday, written, named=self.of_week))
        if self.month is not None:
            return {day for then in (written - _SET_BEFORE, written) for day in _days_of_month(then, self.month)}
        days = {written + timedelta(n) for n in range(self.first, self.last + 1)}
        return days & _days_of_weeks(written, self.word) if self.named_week else days


def relative_dates(doc: "Document") -> tuple[RelativeDate, ...]:
    """The words of relative time beside a date or a weekday, in the body outside quotations, in order."""
    if doc.pack is None or not doc.pack.has("tables", "relative"):
        return ()
    found = [*_beside_dates(doc, doc.pack), *_beside_weekdays(doc, doc.pack)]
    found += [*_periods(doc, doc.pack), *_months_ago(doc, doc.pack), *_units_ago(doc, doc.pack)]
    found += [*_weekdays_ago(doc, doc.pack), *_before_last(doc, doc.pack)]
    kept = [one for one in found if not doc.quoted.touches(one.place) and not doc.masked.touches(one.place)]
    return tuple(sorted(kept, key=lambda one: one.span))


def _beside_dates(doc: "Document", pack: LanguagePack) -> Iterator[RelativeDate]:
    said = pack.patterns("relative")
    for mention in doc.dates:
        if mention.kind != "day" or not mention.possible or mention.day is None:
            continue
        start, end = max(0, mention.span.start - _LOOK_BACK), mention.span.end
        before = said["before_date"].search(doc.folded, start, mention.span.start)
        behind = said["behind_date"].match(doc.folded, end, end + _LOOK_BACK) if before is None else None
        if before is None and behind is None:
            counted = said["counted_before_date"].search(doc.folded, start, mention.span.start)
            counted = counted or said["counted_behind_date"].match(doc.folded, end, end + _LOOK_BACK)
            if counted is not None:
                yield _counted(pack, counted, mention)
            continue
        match = before or behind
        assert match is not None
        opens = doc.words.lower[doc.words.inside(mention.span).start] if before else ""
        told = _told(pack, match, mention, of=before["of"] if before else None, opens=opens)
        if told is not None:
            yield told


def _told(
    pack: LanguagePack, match: re.Match[str], mention: DateMention, *, of: str | None, opens: str
) -> RelativeDate | None:
    """What a word beside a date allows; None for "last March 4" and the like. opens: the date's own first word."""
    table = pack.table("relative")
    span = Span(min(match.start(), mention.span.start), max(match.end(), mention.span.end))
    if match["day"]:
        word = match["day"].lower()
        return RelativeDate(span, word, mention.span, mention, None, *table["days"][word])
    word = (match["week"] or of or "").lower().split(" ")[-1]
    named = ((match["weekday"] if of else None) or match["named"] or "").strip(" .").lower()
    if not named and word == "this" and _weekday(pack, opens) is not None:
        named = opens
    weekday = _weekday(pack, named)
    weekday = mention.weekday if weekday is None else weekday
    if not named and (weekday is None or word == "this"):
        return None
    if named == "month":
        return RelativeDate(span, word, mention.span, mention, None, 0, 0, month=table["months"][word])
    first, last = table["weeks"][word]
    if named in ("week", "weekend") or weekday is None:
        return RelativeDate(span, word, mention.span, mention, None, first, last, named_week=named == "week")
    week: Week = "last" if word == "last" else "next" if word == "next" else "this"
    return RelativeDate(span, word, mention.span, mention, weekday, first, last, week, of is not None)


def _beside_weekdays(doc: "Document", pack: LanguagePack) -> Iterator[RelativeDate]:
    """ "Tomorrow, Friday": no date, but another name of the day."""
    table, said = pack.table("relative")["days"], pack.patterns("relative")["with_weekday"]
    of_today, behind = pack.patterns("relative")["of_today"], pack.patterns("relative")["behind_weekday"]
    of_what, closes = pack.patterns("relative")["of_what_day"], pack.patterns("relative")["weekday_closes"]
    lasts = [word.split()[-1] for word in table]
    if doc.word_places.keys().isdisjoint((*lasts, *(f"{word}'s" for word in lasts))):
        return
    for day in doc.weekdays:
        start = max(0, day.span.start - _LOOK_BACK)
        match = next(
            (
                m
                for m in said.finditer(doc.folded, start, day.span.end + _BEHIND)
                if m.start("weekday") == day.span.start
            ),
            None,
        )
        if match is not None:
            word = match["day"].lower()
            yield RelativeDate(Span(match.start(), day.span.end), word, day.span, None, day.number, *table[word])
            continue
        aside = behind.match(doc.folded, day.span.end, day.span.end + _LOOK_BACK)
        if aside is not None:
            word = aside["day"].lower()
            yield RelativeDate(Span(day.span.start, aside.end()), word, day.span, None, day.number, *table[word])
            continue
        what = of_what.search(doc.folded, max(0, day.span.start - _LOOK_BACK), day.span.start)
        if what is not None and closes.match(doc.folded, day.span.end) is not None:
            word = what["day"].lower()
            yield RelativeDate(Span(what.start(), day.span.end), word, day.span, None, day.number, *table[word])
            continue
        counted = of_today.match(doc.folded, day.span.end, day.span.end + _LOOK_BACK)
        if counted is not None:
            word = counted.group().strip(" ,(")
            yield RelativeDate(Span(day.span.start, counted.end()), word, day.span, None, day.number, 0, 0)


def _periods(doc: "Document", pack: LanguagePack) -> Iterator[RelativeDate]:
    """ "Last month, in January", "next year (2028)", "in 2023, last year"."""
    table, said = pack.table("relative"), pack.patterns("relative")
    months = {name.lower(): n for n, names in enumerate(pack.table("calendar")["months"], 1) for name in names}
    periods: dict[str, str] = table["periods"] | dict.fromkeys(months, "year")
    for index in doc.places_of(frozenset(periods)):
        if index == 0 or doc.words.lower[index - 1] not in table["months"]:
            continue
        start, end = doc.words.starts[index - 1], doc.words.ends[index]
        behind = said["period_behind"].match(doc.folded, end, end + _LOOK_BACK)
        match = behind or said["period_before"].search(doc.folded, max(0, start - _LOOK_BACK), start)
        if match is None or (behind is None and said["period_ends"].match(doc.folded, end) is None):
            continue
        unit: Literal["month", "year"] = "year" if match["told"].isdigit() else "month"
        named = doc.words.lower[index]
        if periods[named] != unit:
            continue
        told = int(match["told"]) if unit == "year" else months[match["told"].lower()]
        words = doc.words.lower[index - 1]
        span = Span(min(start, match.start()), max(end, match.end("told")))
        first, last = table["seasons"].get(f"{words} {named}") or table["seasons"].get(words) or (0, 0)
        if named in _UNITS:
            first = last = table["months"][words]
        place, word = Span(*match.span("told")), f"{words} {named}"
        yield RelativeDate(span, word, place, None, None, first, last, period=(unit, told))


def _months_ago(doc: "Document", pack: LanguagePack) -> Iterator[RelativeDate]:
    """ "Two months ago, in January", a month more or fewer."""
    said = pack.patterns("relative")
    months = {name.lower(): n for n, names in enumerate(pack.table("calendar")["months"], 1) for name in names}
    for index in doc.places_of(_MONTHS):
        at = doc.words.starts[index]
        for name in ("months_ago", "in_month_ago"):
            near = said[name].finditer(doc.folded, max(0, at - _LOOK_BACK), at + _LOOK_BACK)
            match = next((one for one in near if one.start() < at < one.end()), None)
            if match is None:
                continue
            n = _number(pack, match["n"])
            span, place = Span(*match.span()), Span(*match.span("told"))
            period: tuple[Literal["month", "year"], int] = ("month", months[match["told"].lower()])
            yield RelativeDate(span, match.group(), place, None, None, -n - 1, 1 - n, period=period)
            break


def _units_ago(doc: "Document", pack: LanguagePack) -> Iterator[RelativeDate]:
    """ "Six weeks ago, in January", "in 2024, a year ago"."""
    said, units = pack.patterns("relative"), pack.table("relative")["units_ago"]
    months = {name.lower(): n for n, names in enumerate(pack.table("calendar")["months"], 1) for name in names}
    for index in doc.places_of(_AGO):
        at = doc.words.starts[index]
        for name in ("units_ago", "in_units_ago"):
            near = said[name].finditer(doc.folded, max(0, at - _BEHIND), at + _LOOK_BACK)
            match = next((one for one in near if one.start() < at < one.end()), None)
            if match is None:
                continue
            told, unit = match["told"], match["unit"].lower().removesuffix("s")
            if told.isdigit() != (unit == "year"):
                break
            days, play = units[unit]
            n = _number(pack, match["n"])
            period: tuple[Literal["month", "year"], int] = (
                ("year", int(told)) if told.isdigit() else ("month", months[told.lower()])
            )
            first, last = -n * days - play, play - n * days
            span, place = Span(*match.span()), Span(*match.span("told"))
            yield RelativeDate(span, match.group(), place, None, None, first, last, period=period, by_days=True)
            break


def _weekdays_ago(doc: "Document", pack: LanguagePack) -> Iterator[RelativeDate]:
    """ "Three days ago, on Monday", "on Friday, two days ago", where the sentence tells no other day."""
    said = pack.patterns("relative")
    if not {"days", "ago"} <= doc.words.vocabulary:
        return
    for day in doc.weekdays:
        if day.week is not None:
            continue
        start, end = day.span.start, day.span.end
        match = said["days_before_weekday"].search(doc.folded, max(0, start - _LOOK_BACK), start)
        if match is not None and said["weekday_closes"].match(doc.folded, end) is None:
            match = None
        match = match or said["days_behind_weekday"].match(doc.folded, end, end + _LOOK_BACK)
        if match is None or _tells_other_day(doc, day.span):
            continue
        away = -_number(pack, match["n"])
        span = Span(min(match.start(), start), max(match.end(), end))
        yield RelativeDate(span, match.group().strip(" ,("), day.span, None, day.number, away, away)


def _tells_other_day(doc: "Document", told: Span) -> bool:
    """Whether the sentence of a weekday has another one, or a date, from which its words may count."""
    sentence = doc.sentence_at(told.start)
    days = [day.span for day in doc.weekdays if sentence.holds(day.span)]
    return any(span != told for span in days) or any(sentence.holds(one.span) for one in doc.dates)


def _before_last(doc: "Document", pack: LanguagePack) -> Iterator[RelativeDate]:
    """ "The year before last, in 2024", "the month after next (May)"."""
    table, said = pack.table("relative"), pack.patterns("relative")
    months = {name.lower(): n for n, names in enumerate(pack.table("calendar")["months"], 1) for name in names}
    for index in doc.places_of(frozenset(_UNITS)):
        start, end = doc.words.starts[index], doc.words.ends[index]
        beyond = said["before_last"].match(doc.folded, end, end + _LOOK_BACK)
        if beyond is None:
            continue
        match = said["period_behind"].match(doc.folded, beyond.end(), beyond.end() + _LOOK_BACK)
        if match is None or match["told"].isdigit() != (doc.words.lower[index] == "year"):
            continue
        unit: Literal["month", "year"] = "year" if match["told"].isdigit() else "month"
        told = int(match["told"]) if unit == "year" else months[match["told"].lower()]
        move = 2 * table["months"]["last" if beyond["last"] else "next"]
        span, word = Span(start, match.end("told")), doc.folded[start : beyond.end()]
        yield RelativeDate(span, word, Span(*match.span("told")), None, None, move, move, period=(unit, told))


def _number(pack: LanguagePack, written: str | None) -> int:
    number = (written or "1").lower()
    return int(number) if number.isdigit() else int(pack.table("numbers")["words"][number])


def _moved(written: date, unit: Literal["month", "year"], by: int) -> int:
    """The month or the year that lies so many behind that of a day."""
    return written.year + by if unit == "year" else (written.month - 1 + by) % 12 + 1


def _weekday(pack: LanguagePack, name: str) -> int | None:
    rows = pack.table("calendar")["weekdays"]
    return next((number for number, names in enumerate(rows) if name.lower() in map(str.lower, names)), None)


def _counted(pack: LanguagePack, match: re.Match[str], mention: DateMention) -> RelativeDate:
    """ "Two weeks ago, on March 4": so many days before the article's own, or after it."""
    n, unit = _number(pack, match["n"]), match["unit"].lower().removesuffix("s")
    table = pack.table("relative")
    days, play = table["units"][unit]
    play = table["units_of_one"].get(unit, play) if n == 1 else play
    first, last = n * days - play, n * days + play
    first, last = (-last, -first) if match["ago"] else (first, last)
    word = match.group().strip(" ,(").removeprefix("or ")
    span = Span(min(match.start(), mention.span.start), max(match.end(), mention.span.end))
    return RelativeDate(span, word, mention.span, mention, None, first, last)


def _days_of_weeks(written: date, word: str) -> set[date]:
    """The days that "this week" can be, from Sunday to Sunday, and those before or behind it, of "last" and "next".

    Around a weekend it may be the week behind or the one ahead.
    """
    sunday = written - timedelta((written.weekday() + 1) % _DAYS)
    weeks = [sunday]
    if written.weekday() in _AROUND_WEEKEND:
        weeks += [sunday - timedelta(_DAYS), sunday + timedelta(_DAYS)]
    if word == "last":
        return {max(weeks) - timedelta(n) for n in range(3 * _DAYS)}
    if word == "this":
        return {week + timedelta(n) for week in weeks for n in range(_DAYS + 1)}
    return {min(weeks) + timedelta(n) for n in range(_DAYS, 4 * _DAYS)}


def _days_of_month(written: date, months: int) -> set[date]:
    """The days of the month that lies so many behind that of a day."""
    year, month = divmod(written.year * 12 + written.month - 1 + months, 12)
    return {date(year, month + 1, day) for day in range(1, monthrange(year, month + 1)[1] + 1)}
