"""Parts of a whole by their places, set off from it: “500 sheep, 420 on the fell and 180 in the valley”."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MOST = 8
"""Numbers of a sentence beyond which it is a table."""
_PARTS = range(2, 5)
_BEHIND = 90
_LEAST = 0.5
"""Share of a whole that opposites come to at least if they are meant to be all of it."""
_TIMES = 1.5
"""Times a whole that its parts come to at most if they are told wrongly; what is more is no part."""
_KINDS = ("count", "money", "measure")

_Said = Mapping[str, re.Pattern[str]]


def placed_parts(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The wholes with what is in one place and in another; body, outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "placed_parts"):
        return
    said, scored = doc.pack.patterns("placed_parts"), doc.pack.words("placed_parts", "scored")
    people, sides = doc.pack.words("placed_parts", "people"), doc.pack.words("placed_parts", "sides")
    opposites, of_sides = (
        tuple(frozenset(line.split()) for line in doc.pack.table("placed_parts")[name])
        for name in ("opposites", "of_sides")
    )
    for sentence in sentences:
        if not len(_PARTS) - 1 < len(sentence) <= _MOST:
            continue
        span = doc.body_sentences[sentence[0].sentence]
        for number, whole in enumerate(sentence):
            parts = sentence[number + 1 :]
            if len(parts) not in _PARTS or whole.head in scored or not _are_parts(whole, parts):
                continue
            places = _places(doc, said, whole, parts, span.end)
            if not places or said["uneven"].search(doc.folded, span.start, span.end):
                continue
            if whole.head in people and not all(
                _is_lasting(doc, part, place) for part, place in zip(parts, places, strict=True)
            ):
                continue
            words = [frozenset(place.lower().split()) for place in places]
            pairs = opposites if sides.isdisjoint(words[0]) else (*opposites, *of_sides)
            all_told = len(parts) == len(_PARTS) - 1 and any(_are_opposite(pair, *words) for pair in pairs)
            enough = sum(part.value for part in parts) >= _LEAST * whole.value
            yield Split(whole, tuple(parts), most=not (all_told and enough))


def _is_lasting(doc: "Document", part: Quantity, place: str) -> bool:
    """Whether somebody is told of as in one place and no other: by its name, at home, or "of them"."""
    of_them = doc.folded.startswith(" of them", part.number_span.end)
    return of_them or place.removeprefix("the ")[:1].isupper() or place in ("home", "abroad")


def _are_parts(whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether numbers can be parts of one before them, as far as they say."""
    some = (whole, *parts)
    if any(one.kind not in _KINDS or one.ranged or one.bound != "exact" for one in some):
        return False
    if len({one.comparable for one in some}) > 1 or (whole.kind == "count" and not whole.head):
        return False
    if sum(part.value for part in parts) > _TIMES * whole.value:
        return False
    return all(part.value < whole.value and part.head in ("", whole.head) for part in parts)


def _places(doc: "Document", said: _Said, whole: Quantity, parts: Sequence[Quantity], end: int) -> tuple[str, ...]:
    """Where each of the parts is, the whole being set off from them by a comma; empty if that is not told of each."""
    text = doc.folded
    if not said["to_parts"].fullmatch(text, whole.number_span.end, parts[0].span.start):
        return ()
    if not said["and_last"].search(text, parts[-2].span.end, parts[-1].span.start):
        return ()
    found = [said["next_part"].fullmatch(text, one.number_span.end, other.span.start) for one, other in pairwise(parts)]
    tail = text[parts[-1].number_span.end : min(end, parts[-1].number_span.end + _BEHIND)].rstrip()
    found.append(said["last_part"].match(tail))
    places = [match["place"] or match["colour"] for match in found if match is not None]
    return tuple(places) if len(places) == len(found) and len(set(places)) == len(places) else ()


def _are_opposite(pair: frozenset[str], one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one of two opposites stands in either place."""
    return any(one & {word} and other & (pair - {word}) for word in pair)
