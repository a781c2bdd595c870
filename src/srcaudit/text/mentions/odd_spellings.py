"""Spellings that no list has, or whose letters no known name has in a row, and names that are others bent."""

from functools import cache

from srcaudit.language.pack import load
from srcaudit.text.mentions.heard import is_heard
from srcaudit.text.mentions.names import name_words
from srcaudit.text.spelling import bare

_RUN = 3
"""Letters in a row that are looked up; the beginning and the end of a word count as one each."""
_LISTS = {
    "generic_words": ("nouns", "adjectives", "verbs", "adverbs"),
    "places": ("known", "no_slips", "words_of_names"),
}
_OFTEN = 2
"""Uses of a name that no list has from which another near it, once, is taken for a slip."""
_LONG_ENOUGH = 4
"""Letters of a name whose last letter may be doubled by a slip."""
_DOUBLED_IN_NAMES = ("ee", "ss", "mann")
"""Endings by which a doubled last letter makes another family's name: Lee, Ross, Hoffmann."""


def is_strange(language: str, name: str) -> bool:
    """Whether no list of names or words has a name: beside one a letter away that a list has it is most likely a slip.

    A list has two of three surnames of real people in the news, and one of six names with a letter changed.
    """
    parts = bare(name).lower().replace("-", " ").replace("'", " ").split()
    return any(part.isalpha() and part not in _spelled(language) and not is_heard(language, part) for part in parts)


def is_slip_for(language: str, rare: str, usual: str, uses: int) -> bool:
    """Whether a name that no list has can only be the other, a letter away: a list has that, or it comes often."""
    return is_strange(language, rare) and (uses >= _OFTEN or not is_strange(language, usual))


def is_odder(language: str, one: str, other: str) -> bool:
    """Whether a spelling has more runs of letters that no name or word of the tables has than the other.

    Of surnames of real people that are not in the tables one in four has such a run, of names with a letter changed,
    added or swapped every second: beside a name one letter away it tells a slip from another name.
    """
    return _unheard(language, one) > _unheard(language, other)


def is_bent(language: str, one: str, other: str) -> bool:
    """Whether one is the other with an ending that makes another word or name of it: Marten, Martens; not Martenn."""
    known = name_words(language)
    short, long = sorted((bare(one), bare(other)), key=len)
    if known is None or not long.startswith(short) or long[len(short) :] not in known.endings:
        return False
    ending = long[len(short) :]
    if are_of_man_and_woman(language, short, long):
        return True
    if ending == short[-1] and len(short) >= _LONG_ENOUGH and not long.endswith(_DOUBLED_IN_NAMES):
        return False
    return len(ending) > 1 or ending == "s" or not is_odder(language, short, long)


def are_of_man_and_woman(language: str, one: str, other: str) -> bool:
    """Whether the one is the other with the ending that a woman's surname has: Orlekhova, Wilkowska."""
    known, (short, long) = name_words(language), sorted((one, other), key=len)
    if known is None or not (one.endswith(known.endings_of_women) or other.endswith(known.endings_of_women)):
        return False
    return long[:-1] == (short if len(short) < len(long) else short[:-1])


def _unheard(language: str, name: str) -> int:
    heard = _heard(language)
    return sum(run not in heard for run in _runs(bare(name).lower())) if heard else 0


def _runs(word: str) -> set[str]:
    word = f"^{word}$"
    return {word[i : i + _RUN] for i in range(len(word) - _RUN + 1)}


@cache
def _heard(language: str) -> frozenset[str]:
    """All runs of letters in the names and words that a language's tables know."""
    return frozenset(run for part in _spelled(language) for run in _runs(part))


@cache
def _spelled(language: str) -> frozenset[str]:
    """The parts of the names and words of the tables, in small letters without accents."""
    pack, names = load(language), name_words(language)
    if pack is None or names is None:
        return frozenset()
    words = set(names.given)
    for table, lists in _LISTS.items():
        if pack.has("tables", table):
            words |= pack.words(table, *lists)
    if pack.has("tables", "namesakes"):
        words |= set(pack.table("namesakes")["families"])
    if pack.has("tables", "offices"):
        words |= {holder["surname"] for office in pack.table("offices")["office"] for holder in office["holders"]}
    if pack.has("tables", "name_variants"):
        words |= {form for name in pack.table("name_variants")["name"] for form in name["forms"]}
    parts = {part for word in words for part in bare(word).lower().replace("-", " ").split()}
    return frozenset(part for part in parts if part.isalpha())
