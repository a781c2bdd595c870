"""Words of longer names that stand once a letter away from the word that stands there elsewhere.

The words beside it tell which name is meant, so that any word may be held against any: "the Secuirty Council", "the
Ministry of Dfence", "Presdent Lind". A spelling that no list has is a slip wherever the words beside it come again.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from srcaudit.text.mentions.heard import is_common_word, is_listed
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
)
from srcaudit.text.spelling import bare, is_one_edit, is_slip_of_the_keys

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAST_LETTERS, _LEAST_OF_NEIGHBOUR = 4, 3
_MOST_BESIDE = 40
"""Uses of a name beside which words are looked for."""
_MOST_LINKS = 2
"""Small words between two words of one name: "House of the People"."""
_BEFORE_S = "iy"
"""Before the s or z of a word that one side of the Atlantic writes so: "organise"."""
_STYLED = frozenset(map(frozenset, ("sz", "iy", "ck")))
_VOWELS = "aeio"
"""With these a word of another language ends that is nearly one of ours: "Centro"."""
_SIDE_BY_SIDE = 60
"""Characters between two spellings that a reader is shown together."""


def parts_of_names(doc: "Document", words: PlaceWords, names: frozenset[str]) -> Iterator[NearNames]:
    """Words of names of several words, told once, beside the name that stands beside a word a letter away.

    Such a word may have a small form in the text: "the Secuirty Council" where security is spoken of too.
    names: the words with a capital of four letters or more.
    """
    capital, lower, places = doc.words.capital, doc.words.lower, doc.word_places
    last, small = len(capital) - 1, doc.pack.stop_words if doc.pack else frozenset()
    for one in chain(names, _short_names(doc)):
        low = one.lower()
        uses = places.get(low, ())
        if len(uses) + len(places.get(f"{low}'s", ())) != 1 or low in words.own:
            continue
        index = (*uses, *places.get(f"{low}'s", ()))[0]
        for beside in (*_beyond_links(doc, words, index), index + 1, index - 1):
            if not 0 <= beside <= last or not capital[beside]:
                continue
            name = lower[beside]
            if name in small:
                continue  # "The Hall", "When Lind"
            if len(places[name]) == 1 and name[-2:] != "'s" and f"{name}'s" not in places:
                continue  # as most: it stands here alone
            others = _also_beside(doc, words, one, index, beside)
            if others and _is_part_misspelt(doc, words, index, beside, others):
                yield NearNames(span_of(doc, index), span_of(doc, others[0]), len(others))
                break


def _short_names(doc: "Document") -> Iterator[str]:
    """The words of three letters with a capital that no list has: what a slip makes of four letters."""
    for surface in sorted(doc.words.capitalised):
        one = bare_name(surface)
        if len(one) == _LEAST_LETTERS - 1 and one[1:].islower() and is_strange(doc.language or "", one):
            yield one


def _also_beside(doc: "Document", words: PlaceWords, one: str, index: int, beside: int) -> list[int]:
    """Where a word a letter away from one stands beside the name that stands beside that one, in order."""
    cut, name, step = doc.words, bare_name(doc.words.surfaces[beside]), beside - index
    places = (*doc.word_places.get(name.lower(), ()), *doc.word_places.get(f"{name.lower()}'s", ()))
    if len(places) == 1 or len(name) < _LEAST_OF_NEIGHBOUR or not _linked(doc, words, index, beside):
        return []
    others = [place - step for place in places[:_MOST_BESIDE] if cut.capital[place] and 0 <= place - step < len(cut)]
    near = [
        other
        for other in others
        if cut.capital[other]
        and is_one_edit(one, bare_name(cut.surfaces[other]))
        and _linked(doc, words, other, other + step)
    ]
    return sorted(other for other in near if bare_name(cut.surfaces[other]) == bare_name(cut.surfaces[near[0]]))


def _beyond_links(doc: "Document", words: PlaceWords, index: int) -> list[int]:
    """The words that only "of" and the like part from a word: "House of Lords"."""
    found = []
    for step in (1, -1):
        for beside in range(index + 2 * step, index + (_MOST_LINKS + 2) * step, step):
            if not 0 <= beside < len(doc.words) or doc.words.surfaces[beside - step] not in words.links:
                break
            if doc.words.capital[beside] and _linked(doc, words, index, beside):
                found.append(beside)
    return found


def _linked(doc: "Document", words: PlaceWords, one: int, other: int) -> bool:
    """Whether two words are neighbours, or "of" and the like stand between them, with single spaces."""
    first, last = sorted((one, other))
    if any(doc.words.surfaces[between] not in words.links for between in range(first + 1, last)):
        return False
    return all(are_joined(doc, place, place + 1) for place in range(first, last))


def _names_persons(doc: "Document", name: str) -> bool:
    """Whether a name is a first name, a title or somebody's surname: the checks of persons compare what is beside."""
    return _is_known_to_persons(doc, name) or is_surname(doc, name)


def _is_known_to_persons(doc: "Document", name: str) -> bool:
    """Whether a name is a first name of the table or a title."""
    known = name_words(doc.language or "")
    return known is None or name in known.given or name in known.titles


def _is_no_name(doc: "Document", words: PlaceWords, name: str) -> bool:
    """Whether a word of a name is any word, and nobody's name: the President of "President Lind"."""
    known, low = name_words(doc.language or ""), name.lower()
    if known is None or name in known.given or not is_common_word(doc.language or "", low):
        return False
    form = doc.name_forms.get(name)
    return form is None or not form.known or low in words.heads


def _is_shown(doc: "Document", index: int, others: Sequence[int], *, strange: bool) -> bool:
    """Whether a spelling is shown as it stands somewhere; one of a name that has quotation marks elsewhere too is not.

    What a list has is not held against anything in a quotation.
    """
    if not strange:
        return doc.quoted.at(doc.words.starts[index])
    return is_cited(doc, index) and not any(doc.quoted.at(doc.words.starts[place]) for place in others)


def _is_part_misspelt(doc: "Document", words: PlaceWords, index: int, beside: int, others: Sequence[int]) -> bool:
    """Whether no list has a word, or keys have mixed up its letters, and it can only be the other."""
    one, other, name = (bare_name(doc.words.surfaces[place]) for place in (index, others[0], beside))
    if len(other) < _LEAST_LETTERS or not other[1:].islower() or bare(one) == bare(other) or _is_plural(one, other):
        return False
    word = _is_no_name(doc, words, other)
    strange = _is_nothing(doc, one, word=word and beside < index and len(others) > 1)
    free = (beside > index and name.lower() in words.heads) or not _names_persons(doc, name)
    if not free and not (word and strange):
        return False
    if strange:
        if not _is_slip(doc, words, index, others, word=word):
            return False
    elif not (len(others) > 1 and _is_other_word(doc, words, one, other, at_end=word and beside < index)):
        return False
    if _is_shown(doc, index, others, strange=strange) or doc.masked.at(doc.words.starts[index]):
        return False
    if (not word and is_surname(doc, one)) or _is_known_to_persons(doc, one) or are_variants(doc, one, other):
        return False
    return not _are_together(doc, index, others, word=word)


def _is_plural(one: str, other: str) -> bool:
    """Whether one of two words is the other with an s: no "Compass" of a "Compas"."""
    return one == other + "s" or (other == one + "s" and not one.endswith("s"))


def _is_slip(doc: "Document", words: PlaceWords, index: int, others: Sequence[int], *, word: bool) -> bool:
    """Whether a spelling that no list has is no other form of the usual one, nor the one that is told first of two."""
    one, other = (bare_name(doc.words.surfaces[place]) for place in (index, others[0]))
    if len(others) == 1 and is_strange(doc.language or "", other) and index < others[0]:
        return False  # of two that no list has, each told once, the later one is shown
    if len(one) < _LEAST_LETTERS and not word and other.lower() not in words.places:
        return False
    bent = _has_ending(words, one, other, word=word, often=len(others) > 1)
    return not bent and not _is_styled(one, other, word=word)


def _is_nothing(doc: "Document", one: str, *, word: bool) -> bool:
    """Whether no list has a spelling; instead of a common word, as it stands: "Slma" is no "slm" with an ending."""
    language, low = doc.language or "", bare(one).lower()
    return is_strange(language, one) or (word and not is_listed(language, low) and not is_common_word(language, low))


def _is_styled(one: str, other: str, *, word: bool) -> bool:
    """Whether one spelling has s for z, y for i or k for c, which makers of names do as they like.

    Of a common word s for z only at its end, and behind i or y, where one side of the Atlantic writes so.
    """
    if len(one) != len(other):
        return False
    unlike = [
        (i, frozenset(pair))
        for i, pair in enumerate(zip(one.lower(), other.lower(), strict=True))
        if pair[0] != pair[1]
    ]
    if len(unlike) != 1 or unlike[0][1] not in _STYLED:
        return False
    at, letters = unlike[0]
    return not word or "z" not in letters or at == len(one) - 1 or one[at - 1] in _BEFORE_S


def _is_other_word(doc: "Document", words: PlaceWords, one: str, other: str, *, at_end: bool) -> bool:
    """Whether keys have made another word of a word, or a surname of a common one that ends the name of something."""
    if at_end and one[0] == other[0] and not is_common_word(doc.language or "", one.lower()):
        bent = has_ending(words, one, other) or _is_styled(one, other, word=True)
        return not bent and one[:-1] != other[:-1]
    return is_slip_of_the_keys(one, other) and not is_derived(words, one, other)


def _has_ending(words: PlaceWords, one: str, other: str, *, word: bool, often: bool) -> bool:
    """Whether a spelling is another name with an ending; a common word that is cut short is none.

    Nor is one that comes often with another consonant at its end.
    """
    if word and (len(one) < len(other) or (often and len(one) == len(other) and one[-1] not in _VOWELS)):
        return False
    return has_ending(words, one, other)


def _are_together(doc: "Document", index: int, others: Sequence[int], *, word: bool) -> bool:
    """Whether two spellings stand in one sentence; if the usual one is a common word, side by side."""
    start = doc.words.starts[index]
    sentence = doc.sentence_at(start)
    inside = [doc.words.starts[place] for place in others if sentence.start <= doc.words.starts[place] < sentence.end]
    return any(not word or abs(place - start) < _SIDE_BY_SIDE for place in inside)
