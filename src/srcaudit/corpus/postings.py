"""Which articles have a key: rows of numbers, each `key << 32 | slot`, ascending.

An index holds a few such rows. What comes in makes a row of its own; when FAN rows are of like size they become one,
so that a posting is written again only a few times however many articles come. A row is never changed. Articles that
were taken out stay in the rows until these are merged, and are left out by whoever reads.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from srcaudit.corpus.meeting import distinct

if TYPE_CHECKING:
    from srcaudit.corpus.sketch import Keys
    from srcaudit.corpus.tokens import Hashes, Places

FAN = 4
"""Rows of like size that are merged."""

MOST_REMOVED = 0.25
"""Share of removed articles at which all rows are merged without them."""

_SLOT_BITS = 32
SLOT = (1 << _SLOT_BITS) - 1
"""The bits of a posting that are its slot."""

_FEW = 64


def postings(keys: "Sequence[Keys]", first: int) -> "Hashes":
    """The row of some articles: their keys, each once, and the slot of the first; the others follow."""
    import numpy as np

    slots = np.repeat(np.arange(first, first + len(keys), dtype=np.uint64), [len(one) for one in keys])
    row = np.concatenate(keys).astype(np.uint64)
    row <<= np.uint64(_SLOT_BITS)
    row |= slots
    row.sort()
    return distinct(row)


def slots_of(row: "Hashes") -> "Places":
    """The slot of every posting."""
    import numpy as np

    return (row & np.uint64(SLOT)).astype(np.int64)


def ends(row: "Hashes", keys: "Keys") -> "tuple[Places, Places]":
    """For each key where its postings begin and end."""
    import numpy as np

    low = keys.astype(np.uint64) << np.uint64(_SLOT_BITS)
    return np.searchsorted(row, low), np.searchsorted(row, low | np.uint64(SLOT), side="right")


def merged(rows: "Iterable[Hashes]", removed: frozenset[int]) -> "Hashes":
    """One row of several, without the removed articles."""
    import numpy as np

    row = np.sort(np.concatenate(list(rows)))
    return row[~np.isin(slots_of(row), sorted(removed))] if removed else row


def to_merge(sizes: Sequence[int]) -> int:
    """How many of the last rows to merge into one, given the sizes of all; 0 if none."""
    first = len(sizes)
    total = 0
    while first and sizes[first - 1] < max(FAN * total, sizes[-1] * FAN):
        first -= 1
        total = max(total, sizes[first])
    return len(sizes) - first if len(sizes) - first >= FAN else 0


def to_settle(sizes: Sequence[int], fresh: float) -> int:
    """How many of the last rows to merge into one when a share of all articles came in at once; 0 if none.

    Merged is what is not much longer than what came in, or than all after it: that costs no more than a few times what
    taking in the articles did.
    """
    first = len(sizes) - 1
    total = sum(sizes[-1:])
    while first > 0 and sizes[first - 1] < FAN * max(total, fresh * sum(sizes)):
        first -= 1
        total += sizes[first]
    return len(sizes) - first if len(sizes) - first > 1 else 0


def too_many(removed: int, live: int) -> bool:
    """Whether so many articles were taken out that all rows are to be merged without them."""
    return removed > max(_FEW, MOST_REMOVED * live)
