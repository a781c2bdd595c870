"""Pairs of content words that stand near each other: what stays when a text is told again in other sentences."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.corpus.tokens import Tokens, mixed, tokens

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Hashes, Places


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs of one text as parallel arrays."""

    hashes: "Hashes"
    """Equal for the same two words in either order."""
    first: "Places"
    """Index of the first word among the tokens."""
    last: "Places"


def pairs(given: Tokens, stop_words: frozenset[str]) -> Pairs:
    """Content words next to each other, or with one other content word between; none across words left out."""
    import numpy as np

    content = np.flatnonzero(~np.isin(given.hashes, _hashes(stop_words)))
    words, runs = given.hashes[content], given.runs[content]
    hashes, first, last = [], [], []
    for step in (1, 2):
        unbroken = runs[:-step] == runs[step:]
        hashes.append(mixed(words[:-step] + words[step:])[unbroken])
        first.append(content[:-step][unbroken])
        last.append(content[step:][unbroken])
    return Pairs(np.concatenate(hashes), np.concatenate(first), np.concatenate(last))


@cache
def _hashes(stop_words: frozenset[str]) -> "Hashes":
    return tokens("\n".join(sorted(stop_words))).hashes
