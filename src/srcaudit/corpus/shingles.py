"""Word 5-grams of an article's body: the units in which two articles are compared.

A shingle's hash is fmix64(sum of word[j] * FACTORS[j]) modulo 2**64 over the hashes of its words (see `tokens`).
Similarities over sets of these hashes are called exact: two different shingles share a hash with a chance of 2**-64.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from srcaudit.corpus.tokens import Tokens, mixed

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Hashes, Places

SIZE = 5
"""Words of a shingle."""

FACTORS = (0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB, 0x8EBC6AF09C88C6E3, 0x589965CC75374CC3)


@dataclass(frozen=True, slots=True)
class Shingles:
    """The 5-grams of one text in order, as parallel arrays."""

    hashes: "Hashes"
    first: "Places"
    """Index of each shingle's first word among the tokens."""

    def __len__(self) -> int:
        return len(self.hashes)


def shingles(given: Tokens) -> Shingles:
    """The runs of five words; none goes across words that were left out."""
    import numpy as np

    count = max(0, len(given) - SIZE + 1)
    first = np.flatnonzero(given.runs[:count] == given.runs[SIZE - 1 : SIZE - 1 + count])
    return Shingles(_sums(given.hashes)[first], first)


def shingles_many(given: Sequence[Tokens]) -> list["Hashes"]:
    """The hashes of several texts' shingles, computed in one go."""
    import numpy as np

    sums = _sums(np.concatenate([one.hashes for one in given]))
    found = []
    for one, end in zip(given, accumulate(len(one) for one in given), strict=True):
        count = max(0, len(one) - SIZE + 1)
        hashes = sums[end - len(one) : end - len(one) + count]
        unbroken = not count or one.runs[0] == one.runs[-1]
        found.append(hashes if unbroken else hashes[one.runs[:count] == one.runs[SIZE - 1 :]])
    return found


def _sums(hashes: "Hashes") -> "Hashes":
    import numpy as np

    count = max(0, len(hashes) - SIZE + 1)
    total = np.zeros(count, np.uint64)
    for place, factor in enumerate(FACTORS):
        total += hashes[place : place + count] * np.uint64(factor)
    return mixed(total)
