"""Fingerprints of partial copies: the smallest shingle of every window (Schleimer, Wilkerson & Aiken 2003).

Any run of WINDOW + SIZE - 1 = 20 words that two bodies share leaves at least one fingerprint in both.
"""

from typing import TYPE_CHECKING

from srcaudit.corpus.shingles import Shingles

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Hashes, Places

WINDOW = 16
"""Shingles of a window: some 83 fingerprints for 700 words."""


def fingerprints(given: Shingles) -> "Places":
    """Indices of the chosen shingles, ascending. Fewer shingles than a window: the smallest one."""
    import numpy as np

    hashes = given.hashes
    if len(hashes) <= WINDOW:
        return np.flatnonzero(hashes == hashes.min()) if len(hashes) else np.empty(0, np.int64)
    least = _of_windows(hashes, smallest=True)
    # A shingle is the smallest of a window if the largest of what is smallest in its windows is it.
    edge = np.zeros(WINDOW - 1, np.uint64)
    chosen: Places = (_of_windows(np.concatenate([edge, least, edge]), smallest=False) == hashes).nonzero()[0]
    return chosen


def _of_windows(values: "Hashes", *, smallest: bool) -> "Hashes":
    """The smallest or largest of every WINDOW values in a row, in four steps of doubling."""
    import numpy as np

    step = 1
    while step < WINDOW:
        ahead, behind = values[:-step], values[step:]
        values = np.minimum(ahead, behind) if smallest else np.maximum(ahead, behind)
        step *= 2
    return values
