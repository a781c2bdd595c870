"""Fingerprints of partial copies: the smallest shingle of every window (Schleimer, Wilkerson & Aiken 2003).

Any run of WINDOW + SIZE - 1 = 20 words that two bodies share leaves at least one fingerprint in both.
"""

from typing import TYPE_CHECKING

from srcaudit.corpus.shingles import Shingles

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Places

WINDOW = 16
"""Shingles of a window: some 83 fingerprints for 700 words."""


def fingerprints(given: Shingles) -> "Places":
    """Indices of the chosen shingles, ascending. Fewer shingles than a window: the smallest one."""
    import numpy as np

    if not len(given):
        return np.empty(0, np.int64)
    windows = np.lib.stride_tricks.sliding_window_view(given.hashes, min(WINDOW, len(given)))
    return np.unique(windows.argmin(axis=1) + np.arange(len(windows)))
