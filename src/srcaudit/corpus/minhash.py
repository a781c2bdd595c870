"""MinHash signatures, equal bit by bit to those of datasketch 2 (scheme "affine32", seed 1).

The elements are an article's shingles; an element's 32-bit hash is the lower half of its 64-bit hash. To make the
same signature with datasketch alone:

    sketch = datasketch.MinHash(num_perm=128, hashfunc=hash32)
    for five_words in shingles_of_the_body:
        sketch.update(five_words.encode())
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from srcaudit.corpus.shingles import halves_of, joined, shingles
from srcaudit.corpus.tokens import tokens, words_of
from srcaudit.errors import ConfigError
from srcaudit.model.article import Article
from srcaudit.text.document import Document

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.shingles import Halves
    from srcaudit.corpus.tokens import Hashes, Places

    Signature = npt.NDArray[np.uint32]

SCHEME, SEED, PERMUTATIONS = "affine32", 1, 128

BATCH = 128
"""Articles that are quickest taken together."""

_TOGETHER = 4
"""Such batches whose signatures are computed in one go: each call of numpy costs as much as some thousand values."""

_LETTERS = 1 << 20
"""Characters of a batch, at most, but for a text that has more by itself: memory is bounded."""

_COLUMNS, _CELLS = 300_000, 100_000
"""Shingles, and their values under several permutations side by side, in one go: what stays in a core's cache."""


class LeanMinHash(Protocol):
    """What a type checker is told of `datasketch.LeanMinHash`, of which datasketch itself tells it nothing."""

    seed: int
    scheme: str
    hashvalues: "Signature"

    def jaccard(self, other: "LeanMinHash") -> float:
        """The estimate of the Jaccard similarity with another one."""

    def count(self) -> float:
        """The estimate of how many different shingles there are."""

    def is_empty(self) -> bool:
        """Whether there are none."""

    def bytesize(self, byteorder: str = "@") -> int:
        """How many bytes `serialize` writes."""

    def serialize(self, buf: bytearray | memoryview, byteorder: str = "@") -> None:
        """Writes the sketch into a buffer; `datasketch.LeanMinHash.deserialize` reads it."""

    def copy(self) -> "LeanMinHash":
        """The same again."""

    def __len__(self) -> int:
        """The number of permutations."""


def minhash(article: str | Path | Article, num_perm: int = PERMUTATIONS) -> LeanMinHash:
    """The MinHash of an article's body, a `LeanMinHash` of datasketch for use with it.

    Standard error of a Jaccard estimate J: sqrt(J * (1 - J) / num_perm).
    Raises: InputError if the article cannot be used; ConfigError if num_perm < 1.
    """
    import datasketch

    doc = Document.of(article)
    hashes = shingles(tokens(doc.text, doc.masked.spans)).hashes
    made: LeanMinHash = datasketch.LeanMinHash(seed=SEED, hashvalues=signature(hashes, num_perm), scheme=SCHEME)
    return made


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
    # Texts of ASCII alone are bytes already, but only if all of a batch are.
    order = np.argsort([not text.isascii() for text in texts], kind="stable")
    groups = list(_groups([texts[number] for number in order.tolist()]))
    if not groups:
        return np.empty((0, permutations), np.uint32)
    found = np.empty((len(texts), permutations), np.uint32)

    def rows(group: Sequence[Sequence[str]]) -> "Signature":
        return smallest(*joined([halves_of(words_of(batch)) for batch in group]), permutations)

    if workers == 1 or len(groups) == 1:
        found[order] = np.concatenate([rows(group) for group in groups])
        return found
    with ThreadPoolExecutor(workers) as pool:
        found[order] = np.concatenate(list(pool.map(rows, groups)))
    return found


def _groups(texts: Sequence[str]) -> Iterator[list[Sequence[str]]]:
    """The texts in groups of batches."""
    group: list[Sequence[str]] = []
    first = letters = 0
    for number, text in enumerate(texts):
        if number > first and (number - first == BATCH or letters + len(text) > _LETTERS):
            group.append(texts[first:number])
            first, letters = number, 0
            if len(group) == _TOGETHER:
                yield group
                group = []
        letters += len(text)
    if len(texts):
        yield [*group, texts[first:]]


def smallest(hashes: "Hashes | Halves", begins: "Places", permutations: int = PERMUTATIONS) -> "Signature":
    """A signature a row of texts whose shingles stand in one row; `begins` says where each text's do, and the end."""
    import numpy as np

    values = _mixed(hashes.astype(np.uint32, copy=False))
    columns = -(-len(values) // -(-len(values) // _COLUMNS)) if len(values) else 1
    least = np.full((permutations, len(begins) - 1), 0xFFFFFFFF, np.uint32)
    texts = np.flatnonzero(np.diff(begins))
    begins = begins[texts]
    for start in range(0, len(values), columns):
        block = values[start : start + columns]
        first = int(np.searchsorted(begins, start, side="right")) - 1
        last = int(np.searchsorted(begins, start + len(block)))
        here = texts[first:last]
        found = _least(block, np.maximum(begins[first:last] - start, 0), permutations)
        least[:, here] = np.minimum(least[:, here], found)
    return np.ascontiguousarray(least.T)


def _least(values: "Signature", cuts: "Places", permutations: int) -> "Signature":
    """For each permutation a row with the smallest value from each cut to the next; `values` is used up."""
    import numpy as np

    factors, offsets = _chains(permutations, _lanes(len(values)))
    steps, lanes, _ = factors.shape
    found = np.empty((lanes, steps, len(cuts)), np.uint32)
    if lanes == 1:
        for factor, offset, row in zip(factors.reshape(-1), offsets.reshape(-1), found[0], strict=True):
            # Arrays of no dimension are quicker here than numbers.
            np.multiply(values, np.asarray(factor), out=values)
            np.add(values, np.asarray(offset), out=values)
            np.minimum.reduceat(values, cuts, out=row)
        only: Signature = found[0]
        return only
    table = np.empty((lanes, len(values)), np.uint32)
    before = values
    for step in range(steps):
        np.multiply(before, factors[step], out=table)
        np.add(table, offsets[step], out=table)
        np.minimum.reduceat(table, cuts, axis=1, out=found[:, step])
        before = table
    rows: Signature = found.reshape(lanes * steps, -1)[:permutations]
    return rows


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
    """Permutations computed side by side: a power of two, so that few kinds of chains are kept."""
    return 1 << max(0, min(_CELLS // columns, PERMUTATIONS).bit_length() - 1)


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
