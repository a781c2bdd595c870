"""Countries, states and great towns with a letter changed, where a text puts somebody into them: "in Iowaa"."""

from collections.abc import Set
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.odd_spellings import is_strange
from srcaudit.text.mentions.place_words import NearNames
from srcaudit.text.mentions.variants import variant_of
from srcaudit.text.spelling import is_one_edit

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST_LETTERS = 4
_OFTEN = 2
"""Uses of a place beside which another spelling, once, is a slip."""


@dataclass(frozen=True)
class _Places:
    known: Set[str]
    into: frozenset[str]
    """Words that a place stands behind."""
    endings: tuple[str, ...]
    """What makes the word for its people, or its name in another tongue, of a place's name."""


@cache
def _places(language: str) -> _Places | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "places") or "great" not in pack.table("places"):
        return None
    table = pack.table("places")
    great = table["great"]
    return _Places(
        frozenset(f"{table['countries']} {great['names']}".split()),
        frozenset(great["into"].split()),
        tuple(great["endings"].split()),
    )


def bent_places(doc: "Document") -> tuple[NearNames, ...]:
    """Names told once, behind a word like "in", a letter from a place that everybody knows and that comes twice."""
    places = _places(doc.language or "")
    if places is None or doc.lower_kinds.isdisjoint(places.known):
        return ()
    uses = {place: indices for place in places.known if len(indices := _uses(doc, place)) >= _OFTEN}
    if not uses:
        return ()
    by_size: dict[int, list[str]] = {}
    for place in sorted(uses):
        by_size.setdefault(len(place), []).append(place)
    found: list[NearNames] = []
    for index in doc.places_of(places.into):
        at = index + 1
        if at >= len(doc.words) or not doc.words.capital[at] or not _is_alone(doc, at):
            continue
        name = doc.words.lower[at]
        if len(name) < _FEWEST_LETTERS - 1 or not name.isalpha() or len(doc.word_places[name]) > 1:
            continue
        for size in (len(name) - 1, len(name), len(name) + 1):
            for place in by_size.get(size, ()):
                if is_one_edit(name, place) and _is_bent(doc, places, at, place):
                    span = doc.words.span(at, at)
                    usual = uses[place]
                    found.append(NearNames(span, doc.words.span(usual[0], usual[0]), len(usual)))
    return tuple(found)


def _uses(doc: "Document", place: str) -> list[int]:
    """Where a place stands with a capital first."""
    return [index for index in doc.word_places.get(place, ()) if doc.words.surfaces[index] == place.capitalize()]


def _is_alone(doc: "Document", index: int) -> bool:
    """Whether a word stands behind the one before it, and no other name, place or part of a compound behind it."""
    words, text = doc.words, doc.text
    if text[words.ends[index - 1] : words.starts[index]] != " " or not words.surfaces[index][1:].islower():
        return False
    end = words.ends[index]
    if index + 1 == len(words):
        return True
    between = text[end : words.starts[index + 1]]
    return not (words.capital[index + 1] and between in (" ", ", ", "-", " (")) and between[:1] in (
        " ",
        ",",
        ".",
        "\n",
        ";",
    )


def _is_bent(doc: "Document", places: _Places, index: int, place: str) -> bool:
    """Whether a word can only be a place with a letter changed: no list has it, and it is nobody and no people."""
    name, written = doc.words.lower[index], doc.words.surfaces[index]
    start = doc.words.starts[index]
    bare = place.removesuffix("a")
    if any(name == place + ending or (bare != place and name == bare + ending) for ending in places.endings):
        return False
    form = doc.name_forms.get(written)
    if form is not None and (form.given or form.full):
        return False
    if doc.quoted.at(start) or doc.masked.touches(Span(start, doc.words.ends[index])):
        return False
    if not is_strange(doc.language or "", written):
        return False
    variant = variant_of(doc, written)
    return variant is None or variant != variant_of(doc, place.capitalize())
