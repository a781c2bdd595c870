"""Which part of what goes on for days a day is: "the strike began on 3 May … the strike was called off on 9 June"."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE, _BEHIND = 70, 40
"""Characters around a day, as far as its sentence goes, in which words tell which part of an event it is."""
_WORD = re.compile(r"[\w-]+")

Part = Literal["begins", "goes_on", "ends"]
_PARTS: tuple[Part, ...] = ("begins", "goes_on", "ends")


@lru_cache(maxsize=8)
def _lasting(pack: LanguagePack) -> frozenset[str]:
    return frozenset(pack.table("event_parts")["lists"]["lasting"])


def are_other_parts(doc: "Document", one: Span, other: Span, told: Iterable[str]) -> bool:
    """Whether two days of what goes on for days are of its beginning, its course or its end. told: words for it."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "event_parts"):
        return False
    if _lasting(pack).isdisjoint(word.lower() for words in told for word in _WORD.findall(words)):
        return False
    first, second = _parts(doc, pack, one), _parts(doc, pack, other)
    return first != second and bool((first | second) - {"begins"})


def _parts(doc: "Document", pack: LanguagePack, day: Span) -> frozenset[Part]:
    """What the words around a day tell of a part."""
    said, sentence = pack.patterns("event_parts"), doc.sentence_at(day.start)
    start, end = max(sentence.start, day.start - _BEFORE), min(sentence.end, day.end + _BEHIND)
    return frozenset(part for part in _PARTS if said[part].search(doc.folded, start, end))
