"""Days that are numbered from a beginning which the text tells beside them: "walked out on Monday … a fifth day"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE_DAY, _BEHIND_DAY = 60, 60
_NEAR = 160
"""Characters around a numbered day, or a beginning, in which its clause is read."""
_SENTENCES = 2
"""Sentences to each side of a numbered day in which its beginning is looked for."""
_MOST = 2000
_WEEK = timedelta(7)
_NEAREST_DAYS = 183
_ANY_YEAR = 2001
"""For days without a year in a text that nothing dates: February matters little to a count of days."""
_MOST_DAYS = 12
_MOST_COUNTS = 400
"""Days that are numbered or counted: a text with more of them is a calendar."""


@dataclass(frozen=True, slots=True)
class ToldDay:
    """A day of the calendar that the body tells, by a date or by its weekday: what it can be."""

    span: Span
    days: frozenset[date]
    weekday: bool


@dataclass(frozen=True, slots=True)
class DayNumber:
    """A numbered day, the beginning that it is counted from, and the day it is.

    steady: whether what is counted goes on day and night, so that no day is left out. unbroken: whether it does so at
    weekends, too; weekdays: whether the text says that it
    goes on every weekday, so that those alone are counted.
    """

    span: Span
    number: int
    first: ToldDay
    now: ToldDay
    steady: bool
    unbroken: bool = False
    weekdays: bool = False

    @property
    def reaches(self) -> tuple[tuple[int, int], ...]:
        """The least and the greatest number for each two days that can be meant.

        The first day may be called 0 or 1, and a strike may rest at weekends.
        """
        return tuple(
            (self._least(first, now), _working_days(first, now) if self.weekdays else (now - first).days + 1)
            for one in sorted(self.first.days)
            for now in sorted(self.now.days)
            if (first := one - _WEEK if self.first.weekday and one > now else one) <= now
        )

    def _least(self, first: date, now: date) -> int:
        if self.weekdays:
            return _working_days(first, now)
        return (now - first).days if self.unbroken else min((now - first).days, _working_days(first, now))

    @property
    def fits(self) -> bool:
        """Whether the two days allow the number; a smaller one where days can be left out."""
        if not self.reaches or (not self.steady and self.number <= max(high for _, high in self.reaches)):
            return True
        return any(low <= self.number <= high for low, high in self.reaches)


def day_numbers(doc: "Document") -> tuple[DayNumber, ...]:
    """The numbered days of the body, outside quotations, whose beginning is told in a sentence near by, in order."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "day_numbers"):
        return ()
    places = [index for word in ("day", "night") for index in doc.word_places.get(word, ())]
    if not places:
        return ()
    said = pack.patterns("day_numbers")
    found: dict[Span, DayNumber] = {}
    days: list[ToldDay] | None = None
    for index in sorted(places)[:_MOST_COUNTS]:
        at = doc.words.starts[index]
        match = _numbered(doc, said, at)
        if match is None:
            continue
        span = Span(match.start("whole"), match.end("whole"))
        if doc.quoted.touches(span) or doc.masked.touches(span) or span in found:
            continue
        days = list(_told_days(doc)) if days is None else days
        made = _made(doc, pack, said, span, _number(pack, match), days)
        if made is not None:
            found[span] = made
    return tuple(found.values())


def _working_days(first: date, last: date) -> int:
    """Days from Monday to Friday from one day to another, both counted."""
    weeks, rest = divmod((last - first).days + 1, 7)
    return 5 * weeks + sum((first + timedelta(n)).weekday() < 5 for n in range(rest))


def _numbered(doc: "Document", said: Mapping[str, re.Pattern[str]], at: int) -> re.Match[str] | None:
    start = max(doc.line_at(at).start, at - _BEFORE_DAY)
    for match in said["numbered"].finditer(doc.folded, start, at + _BEHIND_DAY):
        if match.start("whole") <= at < match.end("whole"):
            return match
    return None


def _number(pack: LanguagePack, match: re.Match[str]) -> int:
    figure = match["figure"] or match["figure2"]
    if figure:
        return int(figure.replace(",", ""))
    if match["word2"]:
        return int(pack.table("numbers")["words"][match["word2"].lower()])
    return int(pack.table("day_numbers")["ordinals"][match["word"].lower()])


def _told_days(doc: "Document") -> Iterator[ToldDay]:
    """The days of the body that can be told, in order."""
    written = doc.written_days
    found = [ToldDay(day.span, day.days(written), weekday=True) for day in doc.weekdays if day.past and written]
    for mention in doc.dates:
        if mention.kind == "day" and mention.possible and not doc.quoted.touches(mention.span):
            day = _nearest(mention, written)
            if day is not None and not doc.masked.touches(mention.span):
                found.append(ToldDay(mention.span, frozenset([day]), weekday=False))
    for feast in feasts(doc):
        day = _nearest(feast, written)
        if day is not None:
            found.append(ToldDay(feast.span, frozenset([day]), weekday=False))
    yield from sorted(found, key=lambda one: one.span)


def feasts(doc: "Document") -> Iterator[DateMention]:
    """Days of the year that go by a name, in the body outside quotations: "New Year's Day"."""
    assert doc.pack is not None
    table = {name.casefold(): day for name, day in doc.pack.table("day_numbers")["feasts"].items()}
    ends = ((words[0], words[-1]) for words in (name.split() for name in table))
    if not any(first in doc.word_places and last in doc.word_places for first, last in ends):
        return
    said, firsts = doc.pack.patterns("day_numbers")["feast"], {name.split()[0].capitalize() for name in table}
    firsts |= {word.replace("'", "’") for word in firsts}
    at = (said.match(doc.folded, start) for start, _ in doc.standing(frozenset(firsts)))
    for match in (match for match in at if match is not None):
        span = Span(*match.span())
        month, day = table[match.group().casefold()]
        if not doc.quoted.touches(span) and not doc.masked.touches(span):
            yield DateMention(span, "day", None, month, day, None)


def _nearest(mention: DateMention, written: Sequence[date]) -> date | None:
    if mention.year or not written:
        return mention.in_year(mention.year or _ANY_YEAR)
    days = [day for year in range(written[0].year - 1, written[-1].year + 1) if (day := mention.in_year(year))]
    near = [day for day in days if abs((day - written[-1]).days) <= _NEAREST_DAYS]
    return near[0] if len(near) == 1 else None


def _made(
    doc: "Document",
    pack: LanguagePack,
    said: Mapping[str, re.Pattern[str]],
    span: Span,
    number: int,
    days: Sequence[ToldDay],
) -> DayNumber | None:
    sentence = doc.sentence_at(span.start)
    near = _beginning(doc, said, span, days)
    first = near or _beginning_of_noun(doc, said, span, days)
    if first is None or _is_of_other(doc, said, span, first):
        return None
    start, end = max(sentence.start, span.start - _NEAR), min(sentence.end, span.end + _NEAR)
    beside = [day for day in _inside(days, Span(start, end)) if day.span != first.span]
    if len(beside) > 1:
        return None
    text = doc.folded[start:end]
    if not beside and (said["ahead"].search(doc.folded, start, span.start) or _is_of_then(doc, said, span, end)):
        return None
    # In the lead the weekday is that of the article, and not one of weeks ago.
    lead = bool(doc.body_sentences) and sentence == doc.body_sentences[0]
    if beside and beside[0].weekday and not first.weekday and not lead:
        beside = [_any_week(beside[0], min(first.days), doc.written_days)]
    now = beside[0] if beside else ToldDay(span, frozenset(doc.written_days), weekday=False)
    told = doc.sentence_at(first.span.start)
    pauses = [(max(sentence.start, span.start - _NEAR), end), (told.start, min(told.end, told.start + 2 * _NEAR))]
    pausing = [said["pauses"]] if near else [said["pauses"], said["pauses_afar"]]
    steady = not any(one.search(doc.folded, *ends) for ends in pauses for one in pausing) and (
        bool(beside) or said["now"].search(text) is not None
    )
    if not 1 < number <= _MOST or not now.days or (doc.written_days and min(now.days) > max(doc.written_days)):
        return None
    around = Span(min(told.start, sentence.start), max(told.end, sentence.end))
    read = around.start, min(around.end, around.start + 6 * _NEAR)
    weekdays = said["every_weekday"].search(doc.folded, *read) is not None
    without_break = not weekdays and said["every_day"].search(doc.folded, *read) is not None
    steady = steady or weekdays or without_break
    unbroken = without_break or (steady and _is_unbroken(doc, said, around))
    return DayNumber(span, number, first, now, steady, unbroken, weekdays)


def _is_of_then(doc: "Document", said: Mapping[str, re.Pattern[str]], span: Span, end: int) -> bool:
    """Whether a numbered day is told with another time than now: "day 1,000 was in November 2024"."""
    return said["some_time"].search(doc.folded, span.end, end) is not None


def _is_unbroken(doc: "Document", said: Mapping[str, re.Pattern[str]], around: Span) -> bool:
    """Whether what is counted rests on no weekend."""
    end = min(around.end, around.start + 6 * _NEAR)
    return (
        said["unbroken"].search(doc.folded, around.start, end) is not None
        and said["weekdays_only"].search(doc.folded, around.start, end) is None
    )


def _is_of_other(doc: "Document", said: Mapping[str, re.Pattern[str]], span: Span, first: ToldDay) -> bool:
    """Whether "the third day of rain" names something that the sentence of the beginning does not tell of."""
    match = said["of_what"].match(doc.folded, span.end)
    if match is None or said["unbroken"].search(match["what"]) or said["any_event"].search(match["what"]):
        return False
    if said["of_begun"].match(doc.folded, span.end, max(span.end, first.span.start)):
        return False
    told = doc.sentence_at(first.span.start)
    words = [word.removesuffix("s") for word in match["what"].lower().split()]
    rest = doc.folded[told.start : min(told.end, told.start + 4 * _NEAR)].lower()
    if said["of_court"].search(match["what"]) and said["of_court"].search(rest) and not told.holds(span):
        return False
    if told.holds(span):
        rest = rest.replace(match["what"].lower(), "", 1)
    return not any(word in rest for word in words)


def _inside(days: Sequence[ToldDay], place: Span) -> list[ToldDay]:
    """The days that are told in a place; the first ones of a calendar."""
    first = bisect_left(days, place.start, key=lambda day: day.span.start)
    return [day for day in days[first : first + _MOST_DAYS] if place.holds(day.span)]


def _any_week(day: ToldDay, first: date, written: Sequence[date]) -> ToldDay:
    """A weekday of a story that began longer ago: it can be of any week since."""
    one = min(day.days)
    weeks = (written[-1] - one).days // 7 if written else 0
    since = range(-((one - first).days // 7), weeks + 1)
    return ToldDay(day.span, day.days | {one + week * _WEEK for week in since}, weekday=True)


def _beginning(
    doc: "Document", said: Mapping[str, re.Pattern[str]], span: Span, days: Sequence[ToldDay]
) -> ToldDay | None:
    """The one day near by on which something is said to begin; that of the same sentence before all others."""
    at = bisect_left(doc.body_sentences, span.start, key=lambda one: one.end)
    block = doc.block_at(span.start)
    for reach in (0, _SENTENCES):
        near = doc.body_sentences[max(0, at - reach) : at + reach + 1]
        begun = [
            day
            for sentence in near
            for day in _inside(days, sentence)
            if (reach == 0 or block is None or doc.block_at(day.span.start) == block or _is_steady(doc, said, span))
            and _begins(doc, said, _clause(days, sentence, day), day, span)
        ]
        if begun:
            return begun[0] if len(begun) == 1 else None
    return None


def _beginning_of_noun(
    doc: "Document", said: Mapping[str, re.Pattern[str]], span: Span, days: Sequence[ToldDay]
) -> ToldDay | None:
    """The one day on which the text tells, anywhere, that the thing began of which a sentence numbers a day.

    "The dispute began on 1 May. … 20 May was the 20th day of the dispute", "The dispute entered day 20 on 20 May".
    """
    sentence, words = doc.sentence_at(span.start), doc.words
    match = said["of_the"].match(doc.folded, span.end)
    if match is None:
        match = said["its_noun"].match(doc.folded, sentence.start, span.start)
    if match is None:
        return None
    found = dict[Span, ToldDay]()
    for index in doc.word_places.get(match["noun"].lower(), ())[:_MOST_DAYS]:
        at = doc.sentence_at(words.starts[index])
        begins = at != sentence and said["noun_begins"].match(doc.folded, words.ends[index], at.end)
        told = _inside(days, at) if begins and not doc.quoted.at(words.starts[index]) else ()
        if len(told) == 1:
            found[told[0].span] = told[0]
    return next(iter(found.values())) if len(found) == 1 else None


def _clause(days: Sequence[ToldDay], sentence: Span, day: ToldDay) -> Span:
    """The part of a sentence that lies between the days beside one."""
    at = bisect_left(days, day.span.start, key=lambda one: one.span.start)
    start = days[at - 1].span.end if at else 0
    end = days[at + 1].span.start if at + 1 < len(days) else sentence.end
    return Span(max(sentence.start, min(start, day.span.start)), max(day.span.end, min(sentence.end, end)))


def _is_steady(doc: "Document", said: Mapping[str, re.Pattern[str]], span: Span) -> bool:
    return (
        said["any_paragraph"].search(doc.folded, max(0, span.start - _BEFORE_DAY), span.end + _BEHIND_DAY) is not None
    )


def _begins(doc: "Document", said: Mapping[str, re.Pattern[str]], sentence: Span, day: ToldDay, numbered: Span) -> bool:
    """Whether the clause of a day tells of a beginning: "walked out on Monday", "since 3 March".

    What "closed for the third day on Wednesday" tells before the numbered day is what goes on, and no beginning.
    """
    start = max(sentence.start, day.span.start - _NEAR)
    if sentence.start <= numbered.start < day.span.start:
        start = max(start, numbered.end)
    if said["begins_aside"].search(doc.folded, start, day.span.start):
        return False
    if said["begins_before"].search(doc.folded, start, day.span.start):
        return True
    one = doc.sentence_at(day.span.start).holds(numbered)
    if one and said["begins_after"].search(doc.folded, start, day.span.start):
        return True
    end = numbered.start if numbered.start >= day.span.end else sentence.end
    return said["begins_behind"].match(doc.folded, day.span.end, min(end, day.span.end + _NEAR)) is not None
