"""Word 5-grams of an article's body: the units in which two articles are compared.

A shingle's hash is the sum of word[j] * FACTOR**(4 - j) modulo 2**64 over the hashes of its words (see `tokens`), so
that its lower half is made of the lower halves of theirs: what needs no more computes in 32 bits.
Similarities over sets of these hashes are called exact: two different shingles share a hash with a chance of 2**-64.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Self, TypeVar

from srcaudit.corpus.tokens import Batch, Tokens

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.tokens import Flags, Hashes, Places

    Halves = npt.NDArray[np.uint32]
    Kind = TypeVar("Kind", np.uint32, np.uint64)

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

        return cls(hashes, np.arange(len(hashes)) if _is_whole(given) else _unbroken(given).nonzero()[0])


def shingles(given: Tokens) -> Shingles:
    """The runs of five words; none goes across words that were left out."""
    (hashes,) = shingles_many([given])
    return Shingles.of(given, hashes)


def shingles_many(given: Sequence[Tokens]) -> list["Hashes"]:
    """The hashes of several texts' shingles, computed in one go."""
    import numpy as np

    sums = _sums(given[0].hashes if len(given) == 1 else np.concatenate([one.hashes for one in given]))
    found = []
    for one, end in zip(given, accumulate(len(one) for one in given), strict=True):
        hashes = sums[end - len(one) :][: max(0, len(one) - SIZE + 1)]
        found.append(hashes if _is_whole(one) else hashes[_unbroken(one)])
    return found


def shingles_of(batch: Batch) -> list["Hashes"]:
    """The hashes of the shingles of several whole texts."""
    sums = _sums(batch.hashes)
    return [sums[begin : max(begin, end - SIZE + 1)] for begin, end in pairwise(batch.firsts.tolist())]


def covered(first: "Places", words: int) -> "Flags":
    """Which of so many words stand in a shingle that begins with the first, second … of some of them."""
    import numpy as np

    begun = np.zeros(words, bool)
    begun[first] = True
    inside = begun.copy()
    for step in range(1, SIZE):
        inside[step:] |= begun[:-step]
    return inside


def count_covered(first: "Places") -> int:
    """How many words stand in a shingle that begins with the first, second … of some; these are ascending."""
    import numpy as np

    return SIZE + int(np.minimum(first[1:] - first[:-1], SIZE).sum()) if len(first) else 0


def halves_of(batches: Sequence[Batch]) -> tuple["Halves", "Places"]:
    """The lower halves of the hashes of all shingles of several texts in one row, where each text's begin, and the end.

    A text of n words has n of them, or none if n < 5: its last four, which would cross into the next text, are its
    first one again.
    """
    import numpy as np

    words = np.concatenate([batch.hashes for batch in batches], dtype=np.uint32, casting="unsafe")
    counts = np.concatenate([batch.firsts[1:] - batch.firsts[:-1] for batch in batches])
    halves = np.empty(len(words), np.uint32)
    _sums(words, halves[: 2 - SIZE])
    short = counts < SIZE
    if short.any():
        halves = halves[np.repeat(~short, counts)]
        counts[short] = 0
    begins = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(counts, out=begins[1:])
    own, end = begins[:-1][~short], begins[1:][~short]
    first = halves[own]
    for back in range(1, SIZE):
        halves[end - back] = first
    return halves, begins


def _is_whole(given: Tokens) -> bool:
    """Whether no words were left out but at the ends."""
    return not len(given) or bool(given.runs[0] == given.runs[-1])


def _unbroken(given: Tokens) -> "Places":
    count = max(0, len(given) - SIZE + 1)
    kept: Places = given.runs[:count] == given.runs[SIZE - 1 : SIZE - 1 + count]
    return kept


def _sums(hashes: "npt.NDArray[Kind]", out: "npt.NDArray[Kind] | None" = None) -> "npt.NDArray[Kind]":
    """The hash of every five words in a row, or its lower half if only those of the words are given.

    They are written to `out` if there is one; it has room for one more, which is then undefined.
    """
    import numpy as np

    kind = hashes.dtype.type
    if len(hashes) < SIZE:
        return hashes[:0]
    bits = 8 * hashes.itemsize
    one, two = kind(FACTOR % (1 << bits)), kind(FACTOR * FACTOR % (1 << bits))
    pairs = hashes[:-1] * one
    pairs += hashes[1:]
    fours = np.multiply(pairs[:-2], two, out)
    fours += pairs[2:]
    fives: npt.NDArray[Kind] = fours[:-1]
    fives *= one
    fives += hashes[SIZE - 1 :]
    return fives
