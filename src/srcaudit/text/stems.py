"""Stems: what is left of a word without its endings, so that "negotiated" and "negotiations" are one."""

from collections.abc import Set
from functools import lru_cache, partial

from srcaudit.language.memo import Memo

_ENDINGS = (
    "ations", "ation", "ating", "ated", "ates", "ate", "ments", "ment", "nesses", "ness", "ingly", "ings", "ing",
    "edly", "ions", "ion", "ians", "ian", "ally", "ies", "ied", "ity", "ed", "es", "ia", "ly", "al", "s", "y", "e",
)  # fmt: skip
_SHORTEST = 4


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of a lower-case word: its first fitting ending taken off, where four letters or more remain.

    Crude on purpose: it is used to compare passages of one article, where chance agreements are rare.
    """
    base = word.removesuffix("'s").removesuffix("'")
    for ending in _ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= _SHORTEST:
            return base[: -len(ending)]
    return base


def stems(lower: list[str]) -> list[str]:
    """The content stem of each word of a language without stop words."""
    return list(map(_known.__getitem__, lower))


def content_stem(stop_words: frozenset[str], word: str) -> str:
    """The stem of a lower-case word; empty for stop words and for single letters."""
    if word in stop_words or len(word) < 2 or ("'" in word and _contraction(word, stop_words)):
        return ""
    return stem(word)


def _contraction(word: str, stop_words: Set[str]) -> bool:
    """Whether the word is a stop word run together with another: don't, it's, they're."""
    head, _, tail = word.partition("'")
    return head in stop_words or tail == "t"


_known = Memo(partial(content_stem, frozenset[str]()))
