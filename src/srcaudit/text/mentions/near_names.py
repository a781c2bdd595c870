"""Names of places and bodies that stand once a letter away from a name that the article, or every reader, knows.

Names of persons are for `name_forms`; here is what nobody's given name stands before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import stands_as_person
from srcaudit.text.mentions.names import name_words
from srcaudit.text.mentions.variants import variant_of
from srcaudit.text.spelling import distance, is_slip_of_the_keys

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAST_LETTERS = 4
"""Of the name that is in question; of the other one letter more, unless the two stand beside one name."""
_LONG = 6
"""Letters from which two names that no table has are held against each other."""
_OFTEN = 3
"""Uses of a name from which a slip of the keys at the head of a sentence is taken for it."""
_FIRST, _LAST = 3, 2
"""Letters at the beginning or at the end that two names an edit apart share."""
_MOST_NAMES = 1_500
"""Names of an article that are held against each other; more make a list."""


@dataclass(frozen=True, slots=True)
class NearNames:
    """A name that stands once, and the first use of the one that it may stand for."""

    rare: Span
    usual: Span
    uses: int


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """The names that stand once near another one, in order, and how often a known place comes again as it was."""

    near: tuple[NearNames, ...]
    again: int


@dataclass(frozen=True)
class _Words:
    places: frozenset[str]
    known: frozenset[str]
    """Names and words that no slip made, whatever they lie near to, in small letters."""
    endings: tuple[str, ...]


@cache
def _known(language: str) -> _Words | None:
    pack, names = load(language), name_words(language)
    if pack is None or names is None or not pack.has("tables", "places"):
        return None
    table = pack.table("places")
    places = frozenset(f"{table['known']} {table['countries']}".split())
    known = places | {name.lower() for name in names.given} | frozenset(table["no_slips"].split())
    return _Words(places, known, (*names.endings, *table["endings"].split()))


def near_names(doc: "Document") -> PlaceNames:
    """The names of one article that stand once near another one, outside quotations."""
    words = _known(doc.language or "")
    uses = _uses(doc) if words is not None else {}
    if words is None or len(uses) > _MOST_NAMES:
        return PlaceNames((), 0)
    again = sum(len(indices) - 1 for name, indices in uses.items() if name.lower() in words.places)
    by_initial: dict[str, list[str]] = {}
    for name in uses:
        by_initial.setdefault(name[0], []).append(name)
    found = [near for names in by_initial.values() if len(names) > 1 for near in _near(doc, words, uses, names)]
    return PlaceNames(tuple(sorted(found, key=lambda near: near.rare)), again)


def _uses(doc: "Document") -> dict[str, list[int]]:
    """Names -> the words that are one, without those that the text has in small letters too."""
    surfaces, small, places = doc.words.surfaces, doc.words.lower_case, doc.word_places
    found: dict[str, list[int]] = {}
    for name in {surfaces[index] for index in doc.words.capitals}:
        bare = name[:-2] if name.endswith(("'s", "’s")) else name
        if len(bare) >= _LEAST_LETTERS and bare[1:].islower() and bare.isalpha() and bare.lower() not in small:
            key = name.lower().replace("’", "'")
            found.setdefault(bare, []).extend(index for index in places[key] if surfaces[index] == name)
    return {name: sorted(indices) for name, indices in sorted(found.items())}


def _near(doc: "Document", words: _Words, uses: dict[str, list[int]], names: Sequence[str]) -> Iterator[NearNames]:
    rare = [name for name in names if len(uses[name]) == 1 and name.lower() not in words.known]
    for one in rare:
        size, first, last = len(one), one[:_FIRST], one[-_LAST:]
        for other in names:
            if not -2 < len(other) - size < 2 or (other[:_FIRST] != first and other[-_LAST:] != last) or other == one:
                continue
            # Of two that come once the later one is shown.
            if len(uses[other]) == 1 and other.lower() not in words.places and uses[other] > uses[one]:
                continue
            if distance(one, other, 1) > 1 or _is_person(doc, one):
                continue
            if _is_slip(doc, words, uses[one][0], uses[other], one, other):
                yield NearNames(_span(doc, uses[one][0]), _span(doc, uses[other][0]), len(uses[other]))
                break


def _is_slip(doc: "Document", words: _Words, index: int, others: Sequence[int], one: str, other: str) -> bool:
    """Whether the one name can only be the other: a known place, or letters that keys mix up."""
    short, long = sorted((one, other), key=len)
    place = other.lower() in words.places
    cut_short = one == short and place and long != f"{short}s"
    derived = not cut_short and any(long == short + ending for ending in words.endings)
    if derived or _is_person(doc, other) or len(other) <= _LEAST_LETTERS:
        return False
    if not place and (other.lower() in words.known or one[:-1] == other[:-1]):
        return False
    start = doc.words.starts[index]
    if doc.quoted.at(start) or doc.masked.at(start) or _is_variant(doc, one, other):
        return False
    if _same_neighbour(doc, index, others):
        return True
    if doc.opens_sentence(start):
        known = place or (len(others) >= _OFTEN and len(short) >= _LONG - 1)
        return known and is_slip_of_the_keys(one, other) and stands_as_person(doc, doc.words.ends[index])
    return place or (len(others) > 1 and len(short) >= _LONG)


def _is_person(doc: "Document", name: str) -> bool:
    """Whether a name is somebody's surname: another check compares those."""
    form = doc.name_forms.get(name)
    return form is not None and form.full


def _is_variant(doc: "Document", one: str, other: str) -> bool:
    name = variant_of(doc, one)
    return name is not None and name == variant_of(doc, other)


def _same_neighbour(doc: "Document", index: int, others: Sequence[int]) -> bool:
    """Whether a name stands beside a name beside which the other stands too: "Goldman Sachs", "Atlantic City"."""
    behind, before = _neighbours(doc, index)
    return any(
        (behind is not None and behind == next_) or (before is not None and before == last)
        for next_, last in (_neighbours(doc, other) for other in others)
    )


def _neighbours(doc: "Document", index: int) -> tuple[str | None, str | None]:
    """The names right behind and right before a word, a space between."""
    words = doc.words

    def joined(first: int) -> bool:
        return 0 <= first < len(words) - 1 and words.starts[first + 1] == words.ends[first] + 1

    behind = words.surfaces[index + 1] if joined(index) and words.capital[index + 1] else None
    before = words.surfaces[index - 1] if joined(index - 1) and words.capital[index - 1] else None
    return behind, before


def _span(doc: "Document", index: int) -> Span:
    return Span(doc.words.starts[index], doc.words.ends[index])
