"""The two parts of a whole, told by opposites right behind it: “43 members, 14 in the city and 25 outside it”."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEHIND, _LEAD = 70, 30
_THREE = 3
_MOST = 12
"""Numbers of a sentence beyond which it is a table."""
_LEAST, _TIMES = 0.8, 1.4
"""Shares of a whole that its two parts come to if they are meant to be all of it, one of them told wrongly."""
_ONCE_EACH = 1.2
"""The same of those who may come at both hours."""
_CLOSED = frozenset(("-", ":", "("))
"""Marks behind which all parts are told."""
_KINDS = ("count", "money", "measure")

_Said = Mapping[str, re.Pattern[str]]
_Pairs = Set[frozenset[str]]


@lru_cache(maxsize=8)
def _pairs(pack: LanguagePack, name: str) -> _Pairs:
    return frozenset(frozenset(line.split()) for line in pack.table("opposite_parts")[name])


def opposite_parts(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The wholes with two parts of which each has what the other lacks; body, outside quotations."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "opposite_parts"):
        return
    said, scored = pack.patterns("opposite_parts"), pack.words("placed_parts", "scored")
    for sentence in sentences:
        if not _THREE <= len(sentence) <= _MOST:
            continue
        some = [one for one in sentence if one.digits or one.value > 1]  # "in one place and in the other"
        for whole, one, other in zip(some, some[1:], some[2:], strict=False):
            if whole.head in scored or not _can_be_parts(whole, one, other):
                continue
            if _are_added(doc, said, whole, one, other):
                yield Split(whole, (one, other))
                continue
            told = _told(doc, said, whole, one, other)
            if told is None:
                continue
            made = one.value + other.value
            negations = pack.table("opposite_parts")["lists"]["negations"]
            plain = _is_not(pack, *told) or _are_opposite(*told, _pairs(pack, "opposites"), negations)
            of_three = _are_opposite(*told, _pairs(pack, "of_three"), ())
            by_hours = _are_opposite(*told, _pairs(pack, "hours"), ())
            most = _TIMES if plain or of_three else _ONCE_EACH if by_hours else 0.0
            if made <= most * whole.value:
                closed = of_three and doc.folded[one.span.start - 2 : one.span.start].strip()[-1:] in _CLOSED
                yield Split(whole, (one, other), most=not (plain or closed))


def _can_be_parts(whole: Quantity, one: Quantity, other: Quantity) -> bool:
    some = whole, one, other
    if any(each.kind not in _KINDS or each.ranged or each.bound != "exact" for each in some):
        return False
    if len({each.comparable for each in some}) > 1 or (whole.kind == "count" and not whole.head):
        return False
    return max(one.value, other.value) < whole.value and one.value + other.value >= _LEAST * whole.value


def _told(
    doc: "Document", said: _Said, whole: Quantity, one: Quantity, other: Quantity
) -> tuple[Set[str], Set[str]] | None:
    """The words that tell of each of two parts, set off from their whole."""
    text = doc.folded
    if said["of_all"].search(text, max(0, whole.span.start - _LEAD), whole.span.start):
        return None
    if not said["to_first"].fullmatch(text, whole.number_span.end, one.span.start):
        return None
    first = said["to_second"].fullmatch(text, one.number_span.end, other.span.start)
    if first is None:
        return None
    end = min(doc.body_sentences[other.sentence].end, other.number_span.end + _BEHIND)
    tail = text[other.number_span.end : end].rstrip()
    second = said["behind"].match(tail)
    if second is None or said["uneven"].search(text, whole.span.start, other.number_span.end + second.end()):
        return None
    then = (first["then"] or "").split()
    return frozenset(first["how"].lower().split()), frozenset((*second["how"].lower().split(), *then))


def _are_added(doc: "Document", said: _Said, whole: Quantity, one: Quantity, other: Quantity) -> bool:
    """ "It has 340 members – 180 plus 150 – in all"."""
    text = doc.folded
    return (
        one.head in ("", whole.head)
        and other.head in ("", whole.head)
        and said["adds_first"].fullmatch(text, whole.number_span.end, one.span.start) is not None
        and said["adds_second"].fullmatch(text, one.number_span.end, other.span.start) is not None
        and said["adds_ends"].match(text, other.span.end) is not None
    )


def _is_not(pack: LanguagePack, one: Set[str], other: Set[str]) -> bool:
    """Whether the second of two parts is told by not being what the first is: "are new and 20 are not"."""
    nots, weak = pack.words("opposite_parts", "not"), pack.words("opposite_parts", "weak")
    return nots.isdisjoint(one) and not nots.isdisjoint(other) and other - nots - weak <= one


def _are_opposite(one: Set[str], other: Set[str], pairs: _Pairs, negations: Sequence[str]) -> bool:
    """Whether one of two opposites stands in either phrase, and is not in both."""
    mine, yours = one - other, other - one
    return any(
        frozenset((a, b)) in pairs or any(a == f"{no}{b}" or b == f"{no}{a}" for no in negations)
        for a in mine
        for b in yours
    )
