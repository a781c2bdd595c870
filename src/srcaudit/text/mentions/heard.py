"""Which spellings are words or names that somebody knows: what is none of them, near a name, is most likely a slip."""

from dataclasses import dataclass
from functools import cache, lru_cache

from srcaudit.language.pack import load

LEAST_LETTERS = 2
_PLURAL = "es"
_HISSES = ("ses", "xes", "zes", "ches", "shes", "oes")
"""What takes "es" for its plural: "foxes"; so "Oakes" is no oak."""
_LEAST_OF_STEM, _LEAST_OF_WORD = 4, 2


@lru_cache(maxsize=4096)
def is_heard(language: str, word: str) -> bool:
    """Whether a word in small letters without accents is a word or name of the table `heard`, or one with an ending.

    True where the language has no such table: then nothing is known to be unheard.
    """
    known = _known(language)
    if known is None or len(word) < LEAST_LETTERS:
        return True
    return any(_has_form(known, lines, word, known.endings, _LEAST_OF_STEM) for lines in known.lists)


@lru_cache(maxsize=4096)
def is_listed(language: str, word: str) -> bool:
    """Whether a word in small letters without accents is in the table as it stands, with no ending taken off.

    True where the language has no such table.
    """
    known = _known(language)
    return known is None or len(word) < LEAST_LETTERS or any(_has(lines, word) for lines in known.lists)


@lru_cache(maxsize=4096)
def is_common_word(language: str, word: str) -> bool:
    """Whether a word in small letters without accents is one of the table's that are no names, or such a one bent.

    True where the language has no such table.
    """
    known = _known(language)
    if known is None or _has_form(known, known.words, word, known.endings_of_words - {_PLURAL}, _LEAST_OF_WORD):
        return True
    return word.endswith(_HISSES) and _has(known.words, word.removesuffix(_PLURAL))


@lru_cache(maxsize=4096)
def may_be_surname(language: str, word: str) -> bool:
    """Whether a word in small letters without accents is a person's name of the table or none of what it has.

    False for a common word, and for what is known as a place, a people or a brand: "Yorkshireman", "Anatolia".
    """
    known = _known(language)
    if known is None or is_common_word(language, word):
        return False
    return _has(known.names, word) or not is_heard(language, word)


@lru_cache(maxsize=4096)
def is_persons_name(language: str, word: str) -> bool:
    """Whether a word in small letters without accents is a person's name of the table, and no common word."""
    known = _known(language)
    return known is not None and not is_common_word(language, word) and _has(known.names, word)


def _has_form(known: "_Known", lines: str, word: str, endings: frozenset[str], least: int) -> bool:
    """Whether a sorted list has a word, or what it is without an ending."""
    if _has(lines, word):
        return True
    stems = {word.removesuffix(ending) for ending in endings if _is_bent(word, ending)}
    return any(_has(lines, stem + cut) for stem in stems if len(stem) >= least for cut in known.cut)


def _is_bent(word: str, ending: str) -> bool:
    """Whether a word has an ending; a last letter that stands twice is none."""
    return word.endswith(ending) and (len(ending) > 1 or not word.endswith(ending * 2))


@dataclass(frozen=True)
class _Known:
    words: str
    """A sorted list: a line each, a line feed before the first and behind the last."""
    names: str
    """The same of persons' names that are none of the words."""
    capitals: str
    """The same of places, peoples, brands and whoever is neither a word nor a common name."""
    endings: frozenset[str]
    endings_of_words: frozenset[str]
    """Those that make no names: "Alderton" is no alder."""
    cut: frozenset[str]
    """What an ending may have taken away, nothing among it."""

    @property
    def lists(self) -> tuple[str, str, str]:
        """All that is heard."""
        return self.words, self.names, self.capitals


@cache
def _known(language: str) -> _Known | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "heard"):
        return None
    endings = pack.words("heard_endings", "left_out", "of_names")
    of_words = pack.words("heard_endings", "left_out")
    table = pack.table("heard")
    return _Known(
        table["words"], table["names"], table["capitals"], endings, of_words, pack.words("heard_endings", "cut") | {""}
    )


def _has(words: str, word: str) -> bool:
    """Whether a sorted list of lines has a word."""
    low, high = 0, len(words) - 1
    while low < high:
        middle = words.rfind("\n", low, (low + high) // 2 + 1)
        if middle < 0:
            return False
        end = words.find("\n", middle + 1)
        found = words[middle + 1 : end]
        if found == word:
            return True
        if found < word:
            low = end
        else:
            high = middle
    return False
