"""Bands of a signature: articles that agree on one whole band are compared.

With 32 bands of 4 rows a pair of Jaccard similarity J is found with probability 1 - (1 - J**4)**32: .05 at .2,
.56 at .4, .87 at .5, .99 at .6.
"""

from typing import TYPE_CHECKING

from srcaudit.corpus.tokens import mixed

if TYPE_CHECKING:
    from srcaudit.corpus.minhash import Signature
    from srcaudit.corpus.tokens import Hashes

BANDS, ROWS = 32, 4


def bands(signatures: "Signature") -> "Hashes":
    """One key for each band, of which no two bands share any; for a signature, or a row of them for one a row."""
    import numpy as np

    rows = signatures[..., : BANDS * ROWS].reshape(*signatures.shape[:-1], BANDS, ROWS).astype(np.uint64)
    keys = np.arange(1, BANDS + 1, dtype=np.uint64)
    for row in range(ROWS):
        keys = mixed(keys * np.uint64(0x100000001B3) + rows[..., row])
    return keys
