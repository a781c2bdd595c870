"""MinHash signatures, equal bit by bit to those of datasketch 2 (scheme "affine32", seed 1).

The elements are an article's shingles; an element's 32-bit hash is the lower half of its 64-bit hash. To make the
same signature with datasketch alone:

    sketch = datasketch.MinHash(num_perm=128, hashfunc=hash32)
    for five_words in shingles_of_the_body:
        sketch.update(five_words.encode())
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from srcaudit.corpus.shingles import halves_of, shingles
from srcaudit.corpus.tokens import tokens, words_of
from srcaudit.errors import ConfigError
from srcaudit.model.article import Article
from srcaudit.text.document import Document

if TYPE_CHECKING:
    import datasketch
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.shingles import Halves
    from srcaudit.corpus.tokens import Hashes, Places

    Signature = npt.NDArray[np.uint32]

SCHEME, SEED, PERMUTATIONS = "affine32", 1, 128

BATCH = 128
"""Articles that are quickest taken together."""

_COLUMNS, _CELLS = 72_000, 144_000
"""Shingles, and their values under several permutations, computed in one go: what stays in a core's cache."""


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


def signatures(texts: Sequence[str], permutations: int = PERMUTATIONS, workers: int = 1) -> "Signature":
    """The signatures of whole texts, one a row.

    workers: threads; they share the work in batches and change nothing of the result. One a core is best.
    Raises: ConfigError if permutations < 1 or workers < 1.
    """
    import numpy as np

    if workers < 1:
        raise ConfigError(f"signatures need at least one worker, not {workers}")
    _permutations(permutations)
    batches = [texts[start : start + BATCH] for start in range(0, len(texts), BATCH)]
    if not batches:
        return np.empty((0, permutations), np.uint32)

    def rows(batch: Sequence[str]) -> "Signature":
        return smallest(*halves_of(words_of(batch)), permutations)

    if workers == 1 or len(batches) == 1:
        return np.concatenate([rows(batch) for batch in batches])
    with ThreadPoolExecutor(workers) as pool:
        return np.concatenate(list(pool.map(rows, batches)))


def smallest(hashes: "Hashes | Halves", begins: "Places", permutations: int = PERMUTATIONS) -> "Signature":
    """A signature a row of texts whose shingles stand in one row; `begins` says where each text's do, and the end."""
    import numpy as np

    values = _mixed(hashes.astype(np.uint32, copy=False))
    columns = -(-len(values) // -(-len(values) // _COLUMNS)) if len(values) else 1
    factors, offsets = _chains(permutations, _lanes(columns))
    steps, lanes, _ = factors.shape
    least = np.full((lanes, steps, len(begins) - 1), 0xFFFFFFFF, np.uint32)
    texts = np.flatnonzero(np.diff(begins))
    begins = begins[texts]
    room = np.empty((lanes, columns), np.uint32)
    for start in range(0, len(values), columns):
        block = values[start : start + columns]
        first = int(np.searchsorted(begins, start, side="right")) - 1
        last = int(np.searchsorted(begins, start + len(block)))
        cuts = np.maximum(begins[first:last] - start, 0)
        found = np.empty((lanes, steps, last - first), np.uint32)
        before, table = block, room[:, : len(block)]
        for step in range(steps):
            np.multiply(before, factors[step], out=table)
            np.add(table, offsets[step], out=table)
            np.minimum.reduceat(table, cuts, axis=1, out=found[:, step])
            before = table
        here = texts[first:last]
        least[..., here] = np.minimum(least[..., here], found)
    return np.ascontiguousarray(least.reshape(lanes * steps, -1)[:permutations].T)


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


def _lanes(columns: int) -> int:
    """Permutations computed side by side: four or more, a power of two, so that few kinds of chains are kept."""
    return 1 << max(2, min(_CELLS // columns, PERMUTATIONS).bit_length() - 1)


@cache
def _chains(count: int, lanes: int) -> tuple["Signature", "Signature"]:
    """The permutations as chains, each made from the values of the one before it; shape (steps, lanes, 1).

    Where a and b make a permutation x = a * h + b, the next is c * x + d with c = a' / a and d = b' - c * b, all modulo
    2**32, in which every odd number has an inverse. So the values are replaced in place, and half as much memory is in
    use as if each permutation began at the shingles. Lane after lane holds the permutations in order; the last lane
    may be filled up with the first permutation.
    """
    import numpy as np

    steps = -(-count // lanes)
    filled = np.arange(steps * lanes) % count
    factors, offsets = (one[filled].reshape(lanes, steps).T[..., None] for one in _permutations(count))
    ratios, shifts = factors.copy(), offsets.copy()
    ratios[1:] *= _inverse(factors[:-1])
    shifts[1:] -= ratios[1:] * offsets[:-1]
    return ratios, shifts


def _inverse(odd: "Signature") -> "Signature":
    """What each odd number gives 1 with, modulo 2**32. Newton's method: three bits are right, then twice as many."""
    import numpy as np

    found = odd
    for _ in range(4):
        found = found * (np.uint32(2) - odd * found)
    return found


@cache
def _permutations(count: int) -> tuple["Signature", "Signature"]:
    import numpy as np

    if count < 1:
        raise ConfigError(f"a signature needs at least one permutation, not {count}")
    numbers = np.random.RandomState(SEED)
    factors = numbers.randint(0, 1 << 31, count, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return factors, numbers.randint(0, 1 << 32, count, dtype=np.uint32)
