"""Which lines of a page stand in a text: the article's body as labelled, or as an extractor gives it."""

import re
from bisect import bisect_left
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_LONG = 8
_REACH = 4


def labels(lines: Sequence[str], gold: str) -> list[bool]:
    """Which lines stand in the body: long ones by their word runs, short ones whole and near long ones."""
    words = words_of(gold)
    grams = set(zip(words, words[1:], words[2:], words[3:], strict=False))
    whole, own = f" {' '.join(words)} ", {" ".join(words_of(line)) for line in gold.split("\n")}
    tokens = [words_of(line) for line in lines]
    found = [False] * len(lines)
    for at, line in enumerate(tokens):
        if len(line) >= _LONG:
            runs = list(zip(line, line[1:], line[2:], line[3:], strict=False))
            found[at] = 2 * sum(run in grams for run in runs) >= len(runs)
    long_ones = [at for at, body in enumerate(found) if body]
    for at, line in enumerate(tokens):
        if 0 < len(line) < _LONG:
            joined = " ".join(line)
            beside = bisect_left(long_ones, at - _REACH)
            near = beside < len(long_ones) and long_ones[beside] <= at + _REACH
            found[at] = joined in own or (len(line) >= 4 and near and f" {joined} " in whole)
    return found


def words_of(text: str) -> list[str]:
    """The words of a text, in small letters."""
    return _WORD.findall(text.lower())
