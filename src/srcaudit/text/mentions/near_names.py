"""Names of places and bodies that stand once a letter away from a name that the article, or every reader, knows.

Names of persons are for `name_forms`; here is what nobody's given name stands before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.compound_names import names_in_compounds
from srcaudit.text.mentions.heard import is_common_word
from srcaudit.text.mentions.name_forms import stands_as_person
from srcaudit.text.mentions.name_parts import parts_of_names
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
    place_words,
    span_of,
    uses_of,
)
from srcaudit.text.spelling import is_one_edit, is_slip_of_the_keys, swaps

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAST_LETTERS = 4
"""Of the name that is in question; of the other one letter more, unless the two stand beside one name."""
_LONG = 6
"""Letters from which two names that no table has are held against each other."""
_LONGER = 8
"""Letters of a known name of which no other is a letter away."""
_OFTEN = 3
"""Uses of a name from which a slip of the keys at the head of a sentence is taken for it."""
_TWICE = 2
"""Uses of a surname beside which what is no name stands."""
_WORDS_APART = 2
"""From one name to another that a reader sees beside it: "a Patron on Patreon"."""
_WORDS_IN_ONE_BREATH = 4
_NEAR = 60
"""Characters in which a name may be translated or told apart."""
_FIRST, _LAST = 3, 2
"""Letters at the beginning or at the end that two names an edit apart share, if not the first two and the last."""
_MOST_NAMES = 1_500
"""Names of an article that are held against each other; more make a list."""


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """The names that stand once near another one, in order, and how often a known place comes again as it was."""

    near: tuple[NearNames, ...]
    again: int


def near_names(doc: "Document") -> PlaceNames:
    """The names of one article that stand once near another one, outside quotations."""
    words = place_words(doc.language or "")
    names = _names(doc) if words is not None else frozenset[str]()
    if words is None or len(names) > _MOST_NAMES:
        return PlaceNames((), 0)
    uses = {name: uses_of(doc, name) for name in names & words.titled}
    by_initial: dict[str, list[str]] = {}
    for name in sorted(names):
        by_initial.setdefault(name[0], []).append(name)
    found = [near for alike in by_initial.values() if len(alike) > 1 for near in _near(doc, words, alike)]
    found += _other_initials(doc, words, names)
    found += names_in_compounds(doc, words, names)
    told = {near.rare: near for near in (*parts_of_names(doc, words, names), *found)}
    again = sum(len(indices) - 1 for indices in uses.values())
    # Of two that both stand once the second is told, beside the first.
    pairs = {(near.rare, near.usual) for near in told.values()}
    once = (
        told[span]
        for span in sorted(told)
        if (span > told[span].usual or (told[span].usual, span) not in pairs)
        and not (_is_brand(doc, words, span) or _is_of_a_town(doc, words, told[span]))
    )
    return PlaceNames(tuple(once), again)


def _is_of_a_town(doc: "Document", words: PlaceWords, near: NearNames) -> bool:
    """Whether a name is that of a town of several words, and the usual one is not: "Ciudad Oregan", "Oregon"."""
    lead = _lead(doc, words, near.rare)
    return lead is not None and lead != _lead(doc, words, near.usual)


def _lead(doc: "Document", words: PlaceWords, span: Span) -> str | None:
    """The word right before a name that begins a town's: "San", "Ciudad"."""
    index = doc.words.inside(span).start
    before = doc.words.surfaces[index - 1] if index else ""
    return before if before in words.leads and are_joined(doc, index - 1, index) else None


def _is_brand(doc: "Document", words: PlaceWords, span: Span) -> bool:
    """Whether the sentence of a name tells of brands, which are spelt as their makers like."""
    told = doc.lower_kinds & words.brands
    return bool(told) and any(doc.words.lower[i] in told for i in doc.words.inside(doc.sentence_at(span.start)))


def _names(doc: "Document") -> frozenset[str]:
    """The words with a capital that the text never has in small letters."""
    small = doc.words.lower_case
    bare = map(bare_name, doc.words.capitalised)
    long = {name for name in bare if len(name) >= _LEAST_LETTERS}
    return frozenset([name for name in long if name[1:].islower() and name.isalpha() and name.lower() not in small])


def _near(doc: "Document", words: PlaceWords, names: Sequence[str]) -> Iterator[NearNames]:
    for one in names:
        if one.lower() in words.own:
            continue
        size, first, last, second = len(one), one[:_FIRST], one[-_LAST:], one[1]
        for other in names:
            if (
                not -2 < len(other) - size < 2
                or (
                    other[:_FIRST] != first and other[-_LAST:] != last and (other[1] != second or other[-1] != last[-1])
                )
                or other == one
            ):
                continue
            if not is_one_edit(one, other) or is_surname(doc, one):
                continue
            uses, others = uses_of(doc, one), uses_of(doc, other)
            # Of two that come once the later one is shown, or the one that no list has.
            later = len(others) > 1 or other.lower() in words.places or uses > others
            if (
                len(uses) == 1
                and (later or is_strange(doc.language or "", one))
                and _is_slip(doc, words, uses[0], others, one, other)
            ):
                yield NearNames(span_of(doc, uses[0]), span_of(doc, others[0]), len(others))
                break


def _other_initials(doc: "Document", words: PlaceWords, names: frozenset[str]) -> Iterator[NearNames]:
    """Names that no list has, told once, that are another but for their first letter."""
    by_rest: dict[str, list[str]] = {}
    for name in names:
        by_rest.setdefault(name[1:], []).append(name)
    if len(by_rest) == len(names):
        return
    for same in by_rest.values():
        if len(same) != len(("rare", "usual")):
            continue
        one, other = sorted(
            same, key=lambda name: (len(uses_of(doc, name)), not is_strange(doc.language or "", name), name)
        )
        rare, others = uses_of(doc, one), uses_of(doc, other)
        if len(rare) != 1 or one.lower() in words.own or _is_of_its_own(doc, words, rare[0], others):
            continue
        if _is_strange(doc, words, rare[0], others, one, other):
            yield NearNames(span_of(doc, rare[0]), span_of(doc, others[0]), len(others))


def _is_of_its_own(doc: "Document", words: PlaceWords, index: int, others: Sequence[int]) -> bool:
    """Whether what stands behind a name, and never behind the other, makes it one: "Zabul province", "Sagano Line".

    Or the other is only ever told with a name behind it, as more than one thing is: "at Kelby" beside "Selby Vale".
    """
    if len(others) > 1 and _always_led(doc, others) and not _leads(doc, index):
        return True
    if index + 1 >= len(doc.words) or not are_joined(doc, index, index + 1):
        return False
    behind = doc.words.lower[index + 1]
    if not doc.words.capital[index + 1] and behind not in words.regions:
        return False
    return all(other + 1 >= len(doc.words) or doc.words.lower[other + 1] != behind for other in others)


def _leads(doc: "Document", index: int) -> bool:
    """Whether a name stands right behind a word."""
    return index + 1 < len(doc.words) and doc.words.capital[index + 1] and are_joined(doc, index, index + 1)


def _always_led(doc: "Document", places: Sequence[int]) -> bool:
    """Whether the same name stands right behind a word wherever that is told."""
    return all(_leads(doc, index) for index in places) and len({doc.words.lower[index + 1] for index in places}) == 1


def _is_strange(doc: "Document", words: PlaceWords, index: int, others: Sequence[int], one: str, other: str) -> bool:
    """Whether a name is spelt as nobody spells one, and can only be the other, outside quotations."""
    language, short = doc.language or "", min(len(one), len(other))
    place, often = other.lower() in words.places, len(others) >= _OFTEN
    if (
        not (((place or often) and len(other) > _LEAST_LETTERS) or short > _LEAST_LETTERS)
        or has_ending(words, one, other)
        or doc.masked.at(doc.words.starts[index])
        or is_cited(doc, index)
        or not is_strange(language, one)
        or (not place and not (often and short >= _LONG) and is_strange(language, other))
        or are_variants(doc, one, other)
    ):
        return False
    if _is_first_name(doc, index, one) or any(_beside(doc, index, use) for use in others):
        return False
    if doc.opens_sentence(doc.words.starts[index]) and short < _LONG and not is_slip_of_the_keys(one, other):
        return False
    if not place and not any(_in_prose(doc, use) for use in others):
        return False
    if _same_neighbour(doc, index, others):
        return True
    if not place and not often and _leads_apart(doc, index, others[0]):
        return False
    if one in doc.name_forms and is_surname(doc, other):
        return False
    if _runs_on(doc, words, index, others, other):
        return True
    given = other.lower() in words.known and not place
    return not given and (not is_surname(doc, other) or _neighbours(doc, index) == (None, None))


def _runs_on(doc: "Document", known: PlaceWords, index: int, others: Sequence[int], other: str) -> bool:
    """Whether a word that is no name stands right behind a surname: "Lnid Tower", a headline's "Ada Lnid Speaks"."""
    form = doc.name_forms.get(other)
    if form is None or not form.known or len(others) < _TWICE:
        return False
    behind, before = _neighbours(doc, index)
    low = bare_name(behind or "").lower()
    if not low or low in known.grounds or not is_common_word(doc.language or "", low):
        return False
    sentence = doc.sentence_at(doc.words.starts[index])
    if any(sentence.start <= doc.words.starts[use] < sentence.end for use in others):
        return False
    stop = doc.pack.stop_words if doc.pack else frozenset[str]()
    return before is None or before in form.given or doc.words.lower[index - 1] in stop


def _is_first_name(doc: "Document", index: int, one: str) -> bool:
    """Whether a name is the first of somebody whose surname comes again: another check compares those."""
    name = doc.name_at(doc.words.starts[index])
    form = doc.name_forms.get(name.surname) if name is not None and name.given == one else None
    return form is not None and len(form.mentions) > 1


def _beside(doc: "Document", one: int, other: int) -> bool:
    """Whether two words stand so near each other that a reader tells them apart: "Fuego (Fuegos)", "a Patron on
    Patreon"."""
    first, second = sorted((one, other))
    start, end = doc.words.ends[first], doc.words.starts[second]
    if second - first <= _WORDS_APART and doc.folded[start:end].replace(" ", "").isalpha():
        return True
    return end - start < _NEAR and doc.folded.find("(", start, end) >= 0


def _is_slip(doc: "Document", words: PlaceWords, index: int, others: Sequence[int], one: str, other: str) -> bool:
    """Whether the one name can only be the other: a known place, or letters that keys mix up."""
    short = min(one, other, key=len)
    if any(_is_told_alike(doc, *sorted((index, use))) for use in others):
        return False
    if _is_strange(doc, words, index, others, one, other):
        return True
    place = other.lower() in words.places
    if is_derived(words, one, other) or is_surname(doc, other) or len(other) <= _LEAST_LETTERS:
        return False
    if not place and other.lower() in words.known:
        return False
    start = doc.words.starts[index]
    if doc.quoted.at(start) or doc.masked.at(start) or are_variants(doc, one, other):
        return False
    if _same_neighbour(doc, index, others):
        return True
    if place and len(others) == 1 and len(other) < _LONGER and not is_slip_of_the_keys(one, other):
        return False
    if place and len(short) >= _LONG:
        return True
    if not place and not swaps(one, other) and not any(_in_prose(doc, other) for other in others):
        return False
    if doc.opens_sentence(start):
        known = place or (len(others) >= _OFTEN and len(short) >= _LONG - 1)
        return known and is_slip_of_the_keys(one, other) and stands_as_person(doc, doc.words.ends[index])
    return place or (len(others) > 1 and len(short) >= _LONG)


def _in_prose(doc: "Document", index: int) -> bool:
    """Whether a small word stands before the name that a word belongs to, with nothing but spaces between them."""
    words, text = doc.words, doc.folded
    while index and text[words.ends[index - 1] : words.starts[index]] == " ":
        index -= 1
        if not words.capital[index]:
            return True
    return False


def _same_neighbour(doc: "Document", index: int, others: Sequence[int]) -> bool:
    """Whether a name stands beside a name beside which the other stands too: "Goldman Sachs", "Atlantic City"."""
    behind, before = _neighbours(doc, index)
    return any(
        (behind is not None and behind == next_) or (before is not None and before == last)
        for next_, last in (_neighbours(doc, other) for other in others)
    )


def _leads_apart(doc: "Document", one: int, other: int) -> bool:
    """Whether each is told behind a name of its own: "Hop Shing" and "Bee Sting" are two things."""
    first, second = _neighbours(doc, one)[1], _neighbours(doc, other)[1]
    return first is not None and second is not None and first != second


def _neighbours(doc: "Document", index: int) -> tuple[str | None, str | None]:
    """The names right behind and right before a word, a space between."""
    words = doc.words

    def joined(first: int) -> bool:
        return 0 <= first < len(words) - 1 and words.starts[first + 1] == words.ends[first] + 1

    behind = words.surfaces[index + 1] if joined(index) and words.capital[index + 1] else None
    before = words.surfaces[index - 1] if joined(index - 1) and words.capital[index - 1] else None
    return behind, before


def _is_told_alike(doc: "Document", first: int, second: int) -> bool:
    """Whether the same word with a capital stands before two names of one sentence: "Una Keogh and Una Keough"."""
    words = doc.words
    if not first or second - first > _WORDS_IN_ONE_BREATH:
        return False
    if words.surfaces[first - 1] != words.surfaces[second - 1] or not words.capital[first - 1]:
        return False
    return doc.sentence_at(words.starts[second]).start <= words.starts[first - 1]
