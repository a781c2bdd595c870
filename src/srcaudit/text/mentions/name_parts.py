"""Words of names of several words that stand once a letter away from the word that stands beside the same name elsewhere."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from srcaudit.text.mentions.names import name_words
from srcaudit.text.mentions.odd_spellings import is_strange
from srcaudit.text.mentions.place_words import (
    NearNames,
    PlaceWords,
    are_joined,
    are_variants,
    bare_name,
    has_ending,
    is_cited,
    is_derived,
    is_surname,
    span_of,
    uses_of,
)
from srcaudit.text.spelling import is_one_edit, is_slip_of_the_keys

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAST_LETTERS = 4
_MOST_BESIDE = 40
"""Uses of a name beside which words are held against each other; more make a list."""


def parts_of_names(doc: "Document", words: PlaceWords, names: frozenset[str]) -> Iterator[NearNames]:
    """Words of names of several words, told once, beside the name that stands beside a word a letter away.

    Such a word may have a small form in the text: "the Secuirty Council" where security is spoken of too.
    """
    capital, lower, places = doc.words.capital, doc.words.lower, doc.word_places
    last = len(capital) - 1
    for one in names:
        low = one.lower()
        uses = places.get(low, ())
        if len(uses) != 1 or low in words.own:
            continue
        index = uses[0]
        for beside in (*_beyond_of(doc, index), index + 1, index - 1):
            if not 0 <= beside <= last or not capital[beside]:
                continue
            name = lower[beside]
            often = len(places[name])
            if often > _MOST_BESIDE or (often == 1 and name[-2:] != "'s" and f"{name}'s" not in places):
                continue  # as most: it stands here alone
            others = _also_beside(doc, one, index, beside)
            if others and _is_part_misspelt(doc, words, index, beside, others):
                yield NearNames(span_of(doc, index), span_of(doc, others[0]), len(others))
                break


def _also_beside(doc: "Document", one: str, index: int, beside: int) -> list[int]:
    """Where a word a letter away from one stands beside the name that stands beside that one, in order."""
    words, name, step = doc.words, bare_name(doc.words.surfaces[beside]), beside - index
    if len(doc.word_places.get(name.lower(), ())) + len(doc.word_places.get(f"{name.lower()}'s", ())) == 1:
        return []
    if len(name) < _LEAST_LETTERS or not _linked(doc, index, beside):
        return []
    places = (*doc.word_places.get(name.lower(), ()), *doc.word_places.get(f"{name.lower()}'s", ()))
    others = [place - step for place in places if words.capital[place] and 0 <= place - step < len(words)]
    near = [other for other in others if is_one_edit(one, words.surfaces[other]) and _linked(doc, other, other + step)]
    return sorted(other for other in near if words.surfaces[other] == words.surfaces[near[0]])


def _beyond_of(doc: "Document", index: int) -> list[int]:
    """The words that only "of" parts from a word: "House of Lords"."""
    places = (index + 2, index - 2)
    return [beside for beside in places if 0 <= beside < len(doc.words) and _linked(doc, index, beside)]


def _linked(doc: "Document", one: int, other: int) -> bool:
    """Whether two words are neighbours, or "of" stands between them, with single spaces."""
    if abs(one - other) == 1:
        return are_joined(doc, one, other)
    between = (one + other) // 2
    of = doc.pack is not None and doc.words.surfaces[between] in doc.pack.table("places")["between"]
    return of and are_joined(doc, one, between) and are_joined(doc, between, other)


def _names_persons(doc: "Document", name: str) -> bool:
    """Whether a name is a first name, a title or somebody's surname: the checks of persons compare what is beside."""
    known = name_words(doc.language or "")
    return known is None or name in known.given or name in known.titles or is_surname(doc, name)


def _is_part_misspelt(doc: "Document", words: PlaceWords, index: int, beside: int, others: Sequence[int]) -> bool:
    """Whether no list has a word, or keys have mixed up its letters, and it can only be the other."""
    language, one, other = doc.language or "", doc.words.surfaces[index], doc.words.surfaces[others[0]]
    if len(other) < _LEAST_LETTERS or not other[1:].islower() or one == other + "s" or len(uses_of(doc, one)) > 1:
        return False
    name = bare_name(doc.words.surfaces[beside])
    if (beside < index or name.lower() not in words.heads) and _names_persons(doc, name):
        return False
    if is_strange(language, one):
        if len(others) == 1 and is_strange(language, other) and index < others[0]:
            return False  # of two that no list has, each told once, the later one is shown
        if has_ending(words, one, other) or one.replace("s", "z") == other.replace("s", "z"):
            return False
    elif len(others) == 1 or not is_slip_of_the_keys(one, other) or is_derived(words, one, other):
        return False
    start = doc.words.starts[index]
    cited = is_cited(doc, index) if is_strange(language, one) else doc.quoted.at(start)
    if cited or doc.masked.at(start) or _names_persons(doc, one) or are_variants(doc, one, other):
        return False
    sentence = doc.sentence_at(start)
    return not any(sentence.start <= doc.words.starts[place] < sentence.end for place in others)
