"""What a pure function says of single words, kept for the articles to come, which have few words of their own."""

from collections.abc import Callable, Set
from typing import TypeVar

V = TypeVar("V")

MOST = 20_000
"""Words that are kept; with one more all are forgotten, which costs time and changes nothing."""
LONGEST = 40
"""Characters of the longest word that is kept: longer ones hardly come again."""


class Memo(dict[str, V]):
    """Word -> what the function says of it, asked for with `memo[word]`: `map(memo.__getitem__, words)` is quickest."""

    def __init__(self, function: Callable[[str], V]) -> None:
        """function: of the word alone."""
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> V:
        told = self._function(word)
        if len(word) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = told
        return told


def classes(*known: Set[str]) -> Callable[[str], int]:
    """Which of some sets of words hold a word: bit n stands for the one numbered n, from 0."""
    return lambda word: sum(1 << number for number, one in enumerate(known) if word in one)
