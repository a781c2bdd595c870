"""Events with two weekdays: "Saturday's election" among other tellings of "Sunday's election"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.weekdays import Weekday

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_AROUND = 60
_BESIDE = 35
"""Characters beside a weekday in which a word tells of a second event."""
_OFTEN = 2
_MOST = 200
"""Weekdays of a text that are read: one with more of them is a calendar."""
_NEXT = frozenset((1, 6))
"""How many days further on the weekday before or after one is."""


@dataclass(frozen=True, slots=True)
class EventOnWeekdays:
    """An event with one weekday, and the weekday that it has elsewhere; in the order of the text."""

    first: Span
    second: Span
    event: str


@dataclass(frozen=True, slots=True)
class _Told:
    day: Weekday
    event: str
    which: frozenset[str]


@dataclass(frozen=True)
class _Grammar:
    behind: re.Pattern[str]
    before: re.Pattern[str]
    owned: re.Pattern[str]
    several: re.Pattern[str]
    single: frozenset[str]
    lasting: frozenset[str]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "event_weekdays"):
        return None
    said, lists = pack.patterns("event_weekdays"), pack.table("event_weekdays")["lists"]
    words = (frozenset(lists[name]) for name in ("single", "lasting"))
    return _Grammar(said["behind"], said["before"], said["owned"], said["several"], *words)


def event_weekdays(doc: "Document") -> tuple[EventOnWeekdays, ...]:
    """The events of the body that have one weekday where it stands but once, and the one next to it elsewhere."""
    grammar = _grammar(doc.pack)
    if grammar is None or not 1 < len(doc.weekdays) <= _MOST or not doc.lower_kinds.isdisjoint(grammar.lasting):
        return ()
    told: defaultdict[str, list[_Told]] = defaultdict(list)
    for one in _told(doc, grammar):
        told[one.event].append(one)
    found = [pair for event, some in told.items() for pair in _pairs(doc, grammar, event, some)]
    return tuple(sorted(found, key=lambda pair: pair.second))


def _told(doc: "Document", grammar: _Grammar) -> Iterator[_Told]:
    for day in doc.weekdays:
        behind = grammar.behind.match(doc.folded, day.span.end, day.span.end + _AROUND)
        if behind is not None and not behind["of"].endswith("s"):
            owned = grammar.owned.search(doc.folded, max(0, day.span.start - _AROUND), day.span.start)
            behind = behind if owned else None
        match = behind or grammar.before.search(doc.folded, max(0, day.span.start - _AROUND), day.span.start)
        if match is not None:
            yield _Told(day, match["event"], frozenset(match["which"].lower().split()))


def _pairs(doc: "Document", grammar: _Grammar, event: str, told: Sequence[_Told]) -> Iterator[EventOnWeekdays]:
    """The one telling with another weekday than all others have, that stands nowhere else in the text."""
    numbers = {one.day.number for one in told}
    if len(numbers) != _OFTEN or (max(numbers) - min(numbers)) not in _NEXT:
        return
    for odd in told:
        others = [one for one in told if one.day.number != odd.day.number]
        if len(others) < (len(told) - 1) or not _stands_once(doc, odd) or not _is_usual(doc, others[0]):
            continue
        same = [one for one in others if not _is_another(doc, grammar, odd, one)]
        if len(same) < (1 if event in grammar.single else _OFTEN):
            continue
        first, second = sorted((odd.day.span, same[0].day.span))
        yield EventOnWeekdays(first, second, event)
        return


def _stands_once(doc: "Document", odd: _Told) -> bool:
    return len(_places(doc, odd)) == 1


def _is_usual(doc: "Document", one: _Told) -> bool:
    return len(_places(doc, one)) >= _OFTEN


def _places(doc: "Document", one: _Told) -> Sequence[int]:
    """The words that name a weekday, an owner's too."""
    name = doc.folded[one.day.span.start : one.day.span.end].lower()
    return [place for word in (name, f"{name}'s") for place in doc.word_places.get(word, ())]


def _is_another(doc: "Document", grammar: _Grammar, odd: _Told, one: _Told) -> bool:
    """Whether something tells that two tellings are of two events, or that one of them is still to come."""
    if not odd.day.past or odd.day.week is not None or one.day.week is not None:
        return True
    if odd.which and one.which and not odd.which & one.which:
        return True
    sentence, other = (doc.sentence_at(told.day.span.start) for told in (odd, one))
    if sentence == other:
        return True
    return any(
        grammar.several.search(
            doc.folded, max(span.start, told.day.span.start - _BESIDE), min(span.end, told.day.span.end + _BESIDE)
        )
        for told, span in ((odd, sentence), (one, other))
    )
