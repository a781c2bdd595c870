"""Word 5-grams of an article's body: the units in which two articles are compared.

A shingle's hash is fmix64(sum of word[j] * FACTOR**(4 - j)) modulo 2**64 over the hashes of its words (see `tokens`).
Similarities over sets of these hashes are called exact: two different shingles share a hash with a chance of 2**-64.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Self

from srcaudit.corpus.tokens import Batch, Tokens, mixed

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Hashes, Places

SIZE = 5
"""Words of a shingle."""

FACTOR = 0xD6E8FEB86659FD93


@dataclass(frozen=True, slots=True)
class Shingles:
    """The 5-grams of one text in order, as parallel arrays."""

    hashes: "Hashes"
    first: "Places"
    """Index of each shingle's first word among the tokens."""

    def __len__(self) -> int:
        return len(self.hashes)

    def between(self, first: int, last: int) -> tuple["Hashes", "Places"]:
        """Those that stand from one word to another: hashes, and the first word of each."""
        begin, end = self.first.searchsorted((first, last - SIZE + 2))
        return self.hashes[begin:end], self.first[begin:end]

    @classmethod
    def of(cls, given: Tokens, hashes: "Hashes") -> Self:
        """The shingles of some tokens whose hashes are known."""
        import numpy as np

        return cls(hashes, np.flatnonzero(_unbroken(given)))


def shingles(given: Tokens) -> Shingles:
    """The runs of five words; none goes across words that were left out."""
    import numpy as np

    return Shingles(_sums(given.hashes)[_unbroken(given)], np.flatnonzero(_unbroken(given)))


def shingles_many(given: Sequence[Tokens]) -> list["Hashes"]:
    """The hashes of several texts' shingles, computed in one go."""
    import numpy as np

    sums = _sums(np.concatenate([one.hashes for one in given]))
    found = []
    for one, end in zip(given, accumulate(len(one) for one in given), strict=True):
        hashes = sums[end - len(one) :][: max(0, len(one) - SIZE + 1)]
        found.append(hashes if not len(hashes) or one.runs[0] == one.runs[-1] else hashes[_unbroken(one)])
    return found


def shingles_of(batch: Batch) -> tuple["Hashes", "Places"]:
    """The hashes of all shingles of several texts in one row, and where each text's begin, and the end.

    A text of n words has n hashes, or none if n < 5: its last four, which would cross into the next text, are its
    first one again.
    """
    import numpy as np

    sums = np.zeros(len(batch.hashes), np.uint64)
    sums[: max(0, len(sums) - SIZE + 1)] = _sums(batch.hashes)
    counts = np.diff(batch.firsts)
    short = counts < SIZE
    if short.any():
        sums = sums[np.repeat(~short, counts)]
        counts = np.where(short, 0, counts)
    begins = np.concatenate([[0], np.cumsum(counts)])
    own, end = begins[:-1][~short], begins[1:][~short]
    for back in range(1, SIZE):
        sums[end - back] = sums[own]
    return sums, begins


def _unbroken(given: Tokens) -> "Places":
    count = max(0, len(given) - SIZE + 1)
    kept: Places = given.runs[:count] == given.runs[SIZE - 1 : SIZE - 1 + count]
    return kept


def _sums(hashes: "Hashes") -> "Hashes":
    """The hash of every five words in a row."""
    import numpy as np

    if len(hashes) < SIZE:
        return np.empty(0, np.uint64)
    one, two = np.uint64(FACTOR), np.uint64(FACTOR * FACTOR & 0xFFFFFFFFFFFFFFFF)
    pairs = hashes[:-1] * one + hashes[1:]
    fours = pairs[:-2] * two + pairs[2:]
    return mixed(fours[:-1] * one + hashes[SIZE - 1 :])
