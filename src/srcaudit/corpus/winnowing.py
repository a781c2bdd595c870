"""Fingerprints of partial copies: the smallest shingle of every window (Schleimer, Wilkerson & Aiken 2003).

Any run of WINDOW + SIZE - 1 = 20 words that two bodies share leaves at least one fingerprint in both.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.corpus.shingles import Shingles

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Hashes, Places

WINDOW = 16
"""Shingles of a window: some 83 fingerprints for 700 words."""


def fingerprints(given: Shingles) -> "Places":
    """Indices of the chosen shingles, ascending. Fewer shingles than a window: the smallest one."""
    return chosen(given.hashes, [0, len(given)])


def chosen(hashes: "Hashes", begins: Sequence[int]) -> "Places":
    """The same for the shingles of several texts in one row; `begins` says where each text's do, and the end."""
    import numpy as np

    least = _of_windows(hashes, smallest=True)
    # No window reaches into the next text.
    across = np.array(begins[1:])[:, None] - np.arange(1, WINDOW)
    least[across[(across >= 0) & (across < len(least))]] = 0
    # A shingle is the smallest of a window if the largest of what is smallest in its windows is it.
    row = np.zeros(len(hashes) + WINDOW - 1, np.uint64)
    row[WINDOW - 1 : WINDOW - 1 + len(least)] = least
    flags = _of_windows(row, smallest=False) == hashes
    for begin, end in pairwise(begins):
        if 0 < end - begin < WINDOW:
            flags[begin:end] = hashes[begin:end] == hashes[begin:end].min()
    places: Places = flags.nonzero()[0]
    return places


def _of_windows(values: "Hashes", *, smallest: bool) -> "Hashes":
    """The smallest or largest of every WINDOW values in a row, in four steps of doubling."""
    import numpy as np

    step = 1
    while step < WINDOW:
        ahead, behind = values[:-step], values[step:]
        values = np.minimum(ahead, behind) if smallest else np.maximum(ahead, behind)
        step *= 2
    return values
