"""MinHash signatures, equal bit by bit to those of datasketch 2 (scheme "affine32", seed 1).

The elements are an article's shingles; an element's 32-bit hash is the lower half of its 64-bit hash. To make the
same signature with datasketch alone:

    sketch = datasketch.MinHash(num_perm=128, hashfunc=hash32)
    for five_words in shingles_of_the_body:
        sketch.update(five_words.encode())
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from srcaudit.corpus.shingles import shingles, shingles_of
from srcaudit.corpus.tokens import tokens, words_of
from srcaudit.errors import ConfigError
from srcaudit.model.article import Article
from srcaudit.text.document import Document

if TYPE_CHECKING:
    import datasketch
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.tokens import Hashes, Places

    Signature = npt.NDArray[np.uint32]

SCHEME, SEED, PERMUTATIONS = "affine32", 1, 128

BATCH = 64
"""Articles that are quickest taken together."""

_ROWS, _COLUMNS = 8, 20_000
"""Permutations and shingles that are computed in one go: what stays in a core's cache."""


def minhash(article: str | Path | Article, num_perm: int = PERMUTATIONS) -> "datasketch.LeanMinHash":
    """The MinHash of an article's body, for use with datasketch.

    Standard error of a Jaccard estimate J: sqrt(J * (1 - J) / num_perm).
    Raises: InputError if the article cannot be used; ConfigError if num_perm < 1.
    """
    from datasketch import LeanMinHash

    doc = Document.of(article)
    hashes = shingles(tokens(doc.text, doc.masked.spans)).hashes
    return LeanMinHash(seed=SEED, hashvalues=signature(hashes, num_perm), scheme=SCHEME)


def signature(hashes: "Hashes", permutations: int = PERMUTATIONS) -> "Signature":
    """For each permutation the smallest value over the shingles; all 2**32 - 1 if there are none.

    Raises: ConfigError if permutations < 1.
    """
    import numpy as np

    (row,) = smallest(hashes, np.array([0, len(hashes)]), permutations)
    found: Signature = row
    return found


def signatures(texts: Sequence[str], permutations: int = PERMUTATIONS) -> "Signature":
    """The signatures of whole texts, one a row. Raises: ConfigError if permutations < 1."""
    import numpy as np

    rows = [
        smallest(*shingles_of(words_of(texts[start : start + BATCH])), permutations)
        for start in range(0, len(texts), BATCH)
    ]
    return np.concatenate(rows) if rows else np.empty((0, permutations), np.uint32)


def smallest(hashes: "Hashes", begins: "Places", permutations: int = PERMUTATIONS) -> "Signature":
    """A signature a row of texts whose shingles stand in one row; `begins` says where each text's do, and the end."""
    import numpy as np

    factors, offsets = _permutations(permutations)
    values = _mixed(hashes.astype(np.uint32))
    least = np.full((permutations, len(begins) - 1), 0xFFFFFFFF, np.uint32)
    texts = np.flatnonzero(np.diff(begins))
    begins = begins[texts]
    columns = -(-len(values) // -(-len(values) // _COLUMNS)) if len(values) else 1
    room = np.empty((_ROWS, columns), np.uint32)
    for start in range(0, len(values), columns):
        block = values[start : start + columns]
        first = int(np.searchsorted(begins, start, side="right")) - 1
        last = int(np.searchsorted(begins, start + len(block)))
        cuts = np.maximum(begins[first:last] - start, 0)
        found = np.empty((permutations, last - first), np.uint32)
        for row in range(0, permutations, _ROWS):
            rows = slice(row, row + _ROWS)
            table = room[: len(factors[rows]), : len(block)]
            np.multiply(factors[rows], block, out=table)
            np.add(table, offsets[rows], out=table)
            np.minimum.reduceat(table, cuts, axis=1, out=found[rows])
        least[:, texts[first:last]] = np.minimum(least[:, texts[first:last]], found)
    return np.ascontiguousarray(least.T)


def hash32(data: bytes) -> int:
    """The 32-bit hash of a shingle given as UTF-8 text: what datasketch takes as `hashfunc`.

    Raises: ConfigError if `data` does not hold five words.
    """
    found = shingles(tokens(data.decode()))
    if len(found) != 1:
        raise ConfigError("hash32 takes the five words of one shingle")
    return int(found.hashes[0]) & 0xFFFFFFFF


def _mixed(values: "Signature") -> "Signature":
    """MurmurHash3's fmix32."""
    import numpy as np

    values = values ^ (values >> np.uint32(16))
    values *= np.uint32(0x85EBCA6B)
    values ^= values >> np.uint32(13)
    values *= np.uint32(0xC2B2AE35)
    values ^= values >> np.uint32(16)
    return values


@cache
def _permutations(count: int) -> tuple["Signature", "Signature"]:
    import numpy as np

    if count < 1:
        raise ConfigError(f"a signature needs at least one permutation, not {count}")
    numbers = np.random.RandomState(SEED)
    factors = numbers.randint(0, 1 << 31, count, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return factors[:, None], numbers.randint(0, 1 << 32, count, dtype=np.uint32)[:, None]
