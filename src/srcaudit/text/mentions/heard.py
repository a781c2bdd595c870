"""Which spellings are words or names that somebody knows: what is none of them, near a name, is most likely a slip."""

from functools import cache, lru_cache

from srcaudit.language.pack import load

LEAST_LETTERS = 2
_LEAST_OF_STEM = 4
ENDINGS = ("s", "es", "ed", "ing", "er", "ers", "ly")
"""What a known word may end with: the table leaves such forms out."""
_OF_NAMES = (
    *("d", "ian", "ians", "an", "ans", "n", "ns", "ish", "ist", "ists", "ism", "y", "ies", "ville", "land", "town"),
    *("ton", "gate", "world", "man", "men", "ese", "ic", "ness", "like", "ize", "ise", "ized", "ised"),
)
"""What names are bent with besides."""
_CUT = ("", "e", "y", "a", "o")
"""What an ending may have taken away."""


@lru_cache(maxsize=4096)
def is_heard(language: str, word: str) -> bool:
    """Whether a word in small letters without accents is a word or name of the table `heard`, or one with an ending.

    True where the language has no such table: then nothing is known to be unheard.
    """
    words = _words(language)
    if not words or len(word) < LEAST_LETTERS or _has(words, word):
        return True
    stems = {word.removesuffix(ending) for ending in (*ENDINGS, *_OF_NAMES) if _is_bent(word, ending)}
    return any(_has(words, stem + cut) for stem in stems if len(stem) >= _LEAST_OF_STEM for cut in _CUT)


def _is_bent(word: str, ending: str) -> bool:
    """Whether a word has an ending; a last letter that stands twice is none."""
    return word.endswith(ending) and (len(ending) > 1 or not word.endswith(ending * 2))


@cache
def _words(language: str) -> str:
    pack = load(language)
    return str(pack.table("heard")["words"]) if pack is not None and pack.has("tables", "heard") else ""


def _has(words: str, word: str) -> bool:
    """Whether a sorted list has a word: a line each, a line feed before the first and behind the last."""
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
