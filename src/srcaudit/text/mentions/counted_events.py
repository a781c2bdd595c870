"""Strikes, sieges and the like whose days are counted, where the article itself gives the first day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_N = r"\d{1,3}(?:,\d{3})?"
_BESIDE = 100
"""Characters between a counted day and the date that it is said to be."""
_NEAREST_DAYS = 183


@dataclass(frozen=True, slots=True)
class EventDay:
    """ "Day 40 of the strike", with its date and with the day on which the article lets the strike begin."""

    span: Span
    event: str
    number: int
    first: DateMention
    first_day: date
    now: DateMention
    day: date

    @property
    def counted(self) -> int:
        """Days from the first one to this one; the first may be called 0 or 1."""
        return (self.day - self.first_day).days

    @property
    def fits(self) -> bool:
        """Whether the number is what the two days give."""
        return self.number in (self.counted, self.counted + 1)


@dataclass(frozen=True)
class _Grammar:
    count: re.Pattern[str]
    begins: re.Pattern[str]
    event: re.Pattern[str]
    words: tuple[str, ...]
    """The last words of the events, for a quick look whether the text has one."""
    same: dict[str, str]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "counted_events"):
        return None
    table = pack.table("counted_events")
    same = {name: names[0] for names in table["events"] for name in names}
    events = "|".join(re.escape(name) for name in sorted(same, key=lambda name: (-len(name), name)))
    return _Grammar(
        count=re.compile(
            rf"\b(?:day (?P<a>{_N}) of (?:the |its |their |this )?(?:[a-z]+ )?(?P<e1>{events})"
            rf"|(?P<b>{_N})(?:st|nd|rd|th) day of (?:the |its |their |this )?(?:[a-z]+ )?(?P<e2>{events})"
            rf"|this is day (?P<d>{_N})[,.]?[\"'](?=[^.!?\n]{{0,80}}?\b(?P<e4>{events})\b)"
            rf"|(?P<e3>{events}) (?:has |had )?(?:enter(?:s|ed)|reach(?:es|ed)) its (?P<c>{_N})(?:st|nd|rd|th) day)(?!\w)",
            re.IGNORECASE,
        ),
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
    counts = list(grammar.count.finditer(doc.folded))
    firsts = _first_days(doc, grammar) if counts else {}
    return tuple(day for match in counts if (day := _event_day(doc, grammar, match, firsts)) is not None)


def _first_days(doc: "Document", grammar: _Grammar) -> dict[str, list[tuple[DateMention, date]]]:
    """Event -> the days on which a sentence lets it begin."""
    found: dict[str, list[tuple[DateMention, date]]] = {}
    for mention in _days(doc):
        sentence = doc.sentence_at(mention.span.start)
        if grammar.begins.search(doc.folded, sentence.start, sentence.end) is None:
            continue
        events = {grammar.same[m.group().lower()] for m in grammar.event.finditer(doc.folded, *_ends(sentence))}
        counted = grammar.count.search(doc.folded, sentence.start, sentence.end)
        day = _in_its_year(doc, mention)
        if len(events) == 1 and counted is None and day is not None:
            found.setdefault(events.pop(), []).append((mention, day))
    return found


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _days(doc: "Document") -> Iterator[DateMention]:
    for mention in doc.dates:
        if mention.kind == "day" and mention.possible and not doc.masked.touches(mention.span):
            yield mention


def _event_day(
    doc: "Document", grammar: _Grammar, match: re.Match[str], firsts: dict[str, list[tuple[DateMention, date]]]
) -> EventDay | None:
    span = Span(*match.span())
    event = grammar.same[(match["e1"] or match["e2"] or match["e3"] or match["e4"]).lower()]
    begun = firsts.get(event, [])
    if len({day for _, day in begun}) != 1 or (doc.quoted.touches(span) and not match["d"]):
        return None
    sentence = doc.sentence_at(span.start)
    beside = [
        (mention, day)
        for mention in _days(doc)
        if sentence.holds(mention.span)
        and max(mention.span.start - span.end, span.start - mention.span.end) <= _BESIDE
        and (day := _in_its_year(doc, mention)) is not None
    ]
    if len(beside) != 1:
        return None
    number = int((match["a"] or match["b"] or match["c"] or match["d"]).replace(",", ""))
    return EventDay(span, event, number, *begun[0], *beside[0])


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
