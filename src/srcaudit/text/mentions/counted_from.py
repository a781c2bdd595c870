"""Whether a day is counted from an event, and is not its own: "two days after the fire, on 5 May,"."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BACK = 9
"""Words before an event within which what counts from it stands."""
_BREAKS = frozenset('.;:()—–!?"“”\n,')


@dataclass(frozen=True)
class _Grammar:
    leads: frozenset[str]
    """ "after", "before", "into"."""
    bare: frozenset[str]
    """Of those, what needs no count: "after the fire, on 5 May,"."""
    own: frozenset[str]
    of: frozenset[str]
    units: frozenset[str]
    """ "days", "shortly", "Sunday"."""
    parts: frozenset[str]
    """ "eve", "anniversary": what is told of an event with "of"."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "event_moments"):
        return None
    words, calendar = pack.table("event_moments")["counted_from"], pack.table("calendar")
    days = (name.lower() for row in calendar["weekdays"] for name in row)
    return _Grammar(
        frozenset(words["leads"].split()),
        frozenset(words["bare"].split()),
        frozenset(words["own"].split()),
        frozenset(words["of"].split()),
        frozenset(words["units"].split()).union(days),
        frozenset(words["parts"].split()),
    )


def is_counted_from(doc: "Document", event: range, moment: Span) -> bool:
    """Whether a moment apart from an event by a comma is so long after or before it. event: the words that tell it."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or not event:
        return False
    words, lower, first = doc.words, doc.words.lower, event.start
    told = words.span(event.start, event.stop - 1)
    between = (told.end, moment.start) if told.end <= moment.start else (moment.end, told.start)
    if "," not in doc.folded[slice(*between)]:
        return False
    if any(lower[i] in grammar.own for i in words.inside(Span(*between))):
        return False
    for place in range(first - 1, max(0, first - _BACK), -1):
        if not _BREAKS.isdisjoint(doc.folded[words.ends[place] : words.starts[place + 1]]):
            return False
        before = lower[place - 1]
        if lower[place] in grammar.bare or (lower[place] in grammar.leads and before in grammar.units):
            return True
        if lower[place] in grammar.of and before in grammar.parts:
            return True
    return False
