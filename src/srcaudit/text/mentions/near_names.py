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
from srcaudit.text.mentions.odd_spellings import is_strange
from srcaudit.text.mentions.variants import variant_of
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
_WORDS_APART = 2
"""From one name to another that a reader sees beside it: "a Patron on Patreon"."""
_WORDS_IN_ONE_BREATH = 4
_NEAR = 60
"""Characters in which a name may be translated or told apart."""
_FIRST, _LAST = 3, 2
"""Letters at the beginning or at the end that two names an edit apart share, if not the first two and the last."""
_LAST_LETTERS = "aeinorsty"
"""What another word of the stem of a known name may end with."""
_WORDS_OF_SPEECH = 12
"""Words of a quotation that is somebody's speech, and no sign or label."""
_AS_IT_STANDS = (" [", " (")
_MOST_BESIDE = 40
"""Uses of a name beside which words are held against each other; more make a list."""
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
    titled: frozenset[str]
    """The places with their capitals, without the bodies."""
    known: frozenset[str]
    """Names and words that no slip made, whatever they lie near to, in small letters."""
    own: frozenset[str]
    """Those, and all other words that names are made of."""
    endings: tuple[str, ...]
    regions: frozenset[str]
    """What a region is called behind its name."""
    leads: frozenset[str]
    """What begins the name of a town of several words: "Ciudad"."""
    brands: frozenset[str]
    heads: frozenset[str]
    """What a body is called behind its name: "Foundation", which is nobody's surname."""


@cache
def _known(language: str) -> _Words | None:
    pack, names = load(language), name_words(language)
    if pack is None or names is None or not pack.has("tables", "places"):
        return None
    table = pack.table("places")
    places = frozenset(f"{table['known']} {table['countries']}".split())
    known = places | {name.lower() for name in names.given} | frozenset(table["no_slips"].split())
    bodies = frozenset(table["bodies"].split())
    return _Words(
        places=places | bodies,
        titled=frozenset(place.title() for place in places),
        known=known,
        own=known | bodies | frozenset(table["words_of_names"].split()),
        endings=(*names.endings, *table["endings"].split()),
        regions=frozenset(table["regions"].split()),
        leads=frozenset(table["leads"].split()),
        brands=frozenset(table["brands"].split()),
        heads=frozenset(table["heads"].split()),
    )


def near_names(doc: "Document") -> PlaceNames:
    """The names of one article that stand once near another one, outside quotations."""
    words = _known(doc.language or "")
    names = _names(doc) if words is not None else frozenset[str]()
    if words is None or len(names) > _MOST_NAMES:
        return PlaceNames((), 0)
    uses = {name: _uses(doc, name) for name in names & words.titled}
    by_initial: dict[str, list[str]] = {}
    for name in sorted(names):
        by_initial.setdefault(name[0], []).append(name)
    found = [near for alike in by_initial.values() if len(alike) > 1 for near in _near(doc, words, alike)]
    found += _other_initials(doc, words, names)
    told = {near.rare: near for near in (*_parts_of_names(doc, words, names), *found)}
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


def _is_of_a_town(doc: "Document", words: _Words, near: NearNames) -> bool:
    """Whether a name is that of a town of several words, and the usual one is not: "Ciudad Oregan", "Oregon"."""
    lead = _lead(doc, words, near.rare)
    return lead is not None and lead != _lead(doc, words, near.usual)


def _lead(doc: "Document", words: _Words, span: Span) -> str | None:
    """The word right before a name that begins a town's: "San", "Ciudad"."""
    index = doc.words.inside(span).start
    before = doc.words.surfaces[index - 1] if index else ""
    return before if before in words.leads and _joined(doc, index - 1, index) else None


def _is_brand(doc: "Document", words: _Words, span: Span) -> bool:
    """Whether the sentence of a name tells of brands, which are spelt as their makers like."""
    told = doc.lower_kinds & words.brands
    return bool(told) and any(doc.words.lower[i] in told for i in doc.words.inside(doc.sentence_at(span.start)))


def _bare(word: str) -> str:
    """A word without the mark of a possessive."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _names(doc: "Document") -> frozenset[str]:
    """The words with a capital that the text never has in small letters."""
    small = doc.words.lower_case
    bare = map(_bare, doc.words.capitalised)
    long = {name for name in bare if len(name) >= _LEAST_LETTERS}
    return frozenset([name for name in long if name[1:].islower() and name.isalpha() and name.lower() not in small])


def _uses(doc: "Document", name: str) -> list[int]:
    """The words that are a name, alone or with the mark of a possessive, in order."""
    places, surfaces, low = doc.word_places, doc.words.surfaces, name.lower()
    found = (*places.get(low, ()), *places.get(f"{low}'s", ()))
    return sorted(index for index in found if surfaces[index].startswith(name))


def _near(doc: "Document", words: _Words, names: Sequence[str]) -> Iterator[NearNames]:
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
            if not is_one_edit(one, other) or _is_person(doc, one):
                continue
            uses, others = _uses(doc, one), _uses(doc, other)
            # Of two that come once the later one is shown, or the one that no list has.
            later = len(others) > 1 or other.lower() in words.places or uses > others
            if (
                len(uses) == 1
                and (later or is_strange(doc.language or "", one))
                and _is_slip(doc, words, uses[0], others, one, other)
            ):
                yield NearNames(_span(doc, uses[0]), _span(doc, others[0]), len(others))
                break


def _other_initials(doc: "Document", words: _Words, names: frozenset[str]) -> Iterator[NearNames]:
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
            same, key=lambda name: (len(_uses(doc, name)), not is_strange(doc.language or "", name), name)
        )
        rare, others = _uses(doc, one), _uses(doc, other)
        if len(rare) != 1 or one.lower() in words.own or _is_of_its_own(doc, words, rare[0], others):
            continue
        if _is_strange(doc, words, rare[0], others, one, other):
            yield NearNames(_span(doc, rare[0]), _span(doc, others[0]), len(others))


def _is_of_its_own(doc: "Document", words: _Words, index: int, others: Sequence[int]) -> bool:
    """Whether what stands behind a name, and never behind the other, makes it one: "Zabul province", "Sagano Line".

    Or the other is only ever told with a name behind it, as more than one thing is: "at Kelby" beside "Selby Vale".
    """
    if len(others) > 1 and _always_led(doc, others) and not _leads(doc, index):
        return True
    if index + 1 >= len(doc.words) or not _joined(doc, index, index + 1):
        return False
    behind = doc.words.lower[index + 1]
    if not doc.words.capital[index + 1] and behind not in words.regions:
        return False
    return all(other + 1 >= len(doc.words) or doc.words.lower[other + 1] != behind for other in others)


def _leads(doc: "Document", index: int) -> bool:
    """Whether a name stands right behind a word."""
    return index + 1 < len(doc.words) and doc.words.capital[index + 1] and _joined(doc, index, index + 1)


def _always_led(doc: "Document", places: Sequence[int]) -> bool:
    """Whether the same name stands right behind a word wherever that is told."""
    return all(_leads(doc, index) for index in places) and len({doc.words.lower[index + 1] for index in places}) == 1


def _is_strange(doc: "Document", words: _Words, index: int, others: Sequence[int], one: str, other: str) -> bool:
    """Whether a name is spelt as nobody spells one, and can only be the other, outside quotations."""
    language, short = doc.language or "", min(len(one), len(other))
    place, often = other.lower() in words.places, len(others) >= _OFTEN
    if (
        not (((place or often) and len(other) > _LEAST_LETTERS) or short > _LEAST_LETTERS)
        or _with_ending(words, one, other)
        or doc.masked.at(doc.words.starts[index])
        or _is_cited(doc, index)
        or not is_strange(language, one)
        or (not place and not (often and short >= _LONG) and is_strange(language, other))
        or _is_variant(doc, one, other)
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
    given = other.lower() in words.known and not place
    if one in doc.name_forms and _is_person(doc, other):
        return False
    return not given and (not _is_person(doc, other) or _neighbours(doc, index) == (None, None))


def _parts_of_names(doc: "Document", words: _Words, names: frozenset[str]) -> Iterator[NearNames]:
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
                yield NearNames(_span(doc, index), _span(doc, others[0]), len(others))
                break


def _also_beside(doc: "Document", one: str, index: int, beside: int) -> list[int]:
    """Where a word a letter away from one stands beside the name that stands beside that one, in order."""
    words, name, step = doc.words, _bare(doc.words.surfaces[beside]), beside - index
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
        return _joined(doc, one, other)
    between = (one + other) // 2
    of = doc.pack is not None and doc.words.surfaces[between] in doc.pack.table("places")["between"]
    return of and _joined(doc, one, between) and _joined(doc, between, other)


def _joined(doc: "Document", one: int, other: int) -> bool:
    """Whether a single space parts two neighbouring words."""
    first, second = sorted((one, other))
    return doc.words.starts[second] == doc.words.ends[first] + 1


def _names_persons(doc: "Document", name: str) -> bool:
    """Whether a name is a first name, a title or somebody's surname: the checks of persons compare what is beside."""
    known = name_words(doc.language or "")
    return known is None or name in known.given or name in known.titles or _is_person(doc, name)


def _is_part_misspelt(doc: "Document", words: _Words, index: int, beside: int, others: Sequence[int]) -> bool:
    """Whether no list has a word, or keys have mixed up its letters, and it can only be the other."""
    language, one, other = doc.language or "", doc.words.surfaces[index], doc.words.surfaces[others[0]]
    if len(other) < _LEAST_LETTERS or not other[1:].islower() or one == other + "s" or len(_uses(doc, one)) > 1:
        return False
    name = _bare(doc.words.surfaces[beside])
    if (beside < index or name.lower() not in words.heads) and _names_persons(doc, name):
        return False
    if is_strange(language, one):
        if len(others) == 1 and is_strange(language, other) and index < others[0]:
            return False  # of two that no list has, each told once, the later one is shown
        if _with_ending(words, one, other) or one.replace("s", "z") == other.replace("s", "z"):
            return False
    elif len(others) == 1 or not is_slip_of_the_keys(one, other) or _derived(words, one, other):
        return False
    start = doc.words.starts[index]
    cited = _is_cited(doc, index) if is_strange(language, one) else doc.quoted.at(start)
    if cited or doc.masked.at(start) or _names_persons(doc, one) or _is_variant(doc, one, other):
        return False
    sentence = doc.sentence_at(start)
    return not any(sentence.start <= doc.words.starts[place] < sentence.end for place in others)


def _is_cited(doc: "Document", index: int) -> bool:
    """Whether a spelling stands in a short quotation, as of a sign, or is said to stand so, and in no speech."""
    start = doc.words.starts[index]
    if not doc.quoted.at(start):
        return False
    quote = doc.quote_at(start)
    marked = doc.folded.startswith(_AS_IT_STANDS, doc.words.ends[index])
    return marked or quote is None or len(doc.words.inside(quote)) < _WORDS_OF_SPEECH


def _with_ending(words: _Words, one: str, other: str) -> bool:
    """Whether one name is the other with an ending, or its last letters have changed for another language's."""
    short, long = sorted((one, other), key=len)
    if len(one) == len(other):
        return one[:-1] == other[:-1] and one[-1] in _LAST_LETTERS
    if long[:-1] != short or long[-1] == short[-1] or (short == one and other.lower() in words.places):
        return False
    return long[-1] in words.endings or not long[-1].isascii()


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


def _is_slip(doc: "Document", words: _Words, index: int, others: Sequence[int], one: str, other: str) -> bool:
    """Whether the one name can only be the other: a known place, or letters that keys mix up."""
    short = min(one, other, key=len)
    if any(_is_told_alike(doc, *sorted((index, use))) for use in others):
        return False
    if _is_strange(doc, words, index, others, one, other):
        return True
    place = other.lower() in words.places
    if _derived(words, one, other) or _is_person(doc, other) or len(other) <= _LEAST_LETTERS:
        return False
    if not place and other.lower() in words.known:
        return False
    start = doc.words.starts[index]
    if doc.quoted.at(start) or doc.masked.at(start) or _is_variant(doc, one, other):
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


def _derived(words: _Words, one: str, other: str) -> bool:
    """Whether one name is the other bent: an ending, also before a plural; s for z; a letter of a broken encoding."""
    short, long = sorted((one, other), key=len)
    if one.replace("s", "z") == other.replace("s", "z") or (long[:-1] == short and not long[-1].isascii()):
        return True
    if long[:-1] == short and other.lower() in words.places and long[-1] != "s" and long[-1] in (short[-1], other[-1]):
        return False  # a known name cut short, or its last letter doubled
    if len(one) == len(other):
        return one[:-1] == other[:-1] and (one[-1] in _LAST_LETTERS or other.lower() not in words.places)
    if short[-1] == long[-1] == "s":
        short, long = short[:-1], long[:-1]
    return any(long == short + ending for ending in words.endings)


def _in_prose(doc: "Document", index: int) -> bool:
    """Whether a small word stands before the name that a word belongs to, with nothing but spaces between them."""
    words, text = doc.words, doc.folded
    while index and text[words.ends[index - 1] : words.starts[index]] == " ":
        index -= 1
        if not words.capital[index]:
            return True
    return False


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


def _span(doc: "Document", index: int) -> Span:
    """A word without the mark of a possessive."""
    end = doc.words.ends[index]
    return Span(doc.words.starts[index], end - 2 * doc.words.surfaces[index].endswith(("'s", "’s")))


def _is_told_alike(doc: "Document", first: int, second: int) -> bool:
    """Whether the same word with a capital stands before two names of one sentence: "Una Keogh and Una Keough"."""
    words = doc.words
    if not first or second - first > _WORDS_IN_ONE_BREATH:
        return False
    if words.surfaces[first - 1] != words.surfaces[second - 1] or not words.capital[first - 1]:
        return False
    return doc.sentence_at(words.starts[second]).start <= words.starts[first - 1]
