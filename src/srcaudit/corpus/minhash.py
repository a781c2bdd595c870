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

from srcaudit.corpus.shingles import halves_of, shingles
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

_TOGETHER = 3
"""Such batches whose signatures are computed in one go: each call of numpy costs as much as some thousand values."""

_LETTERS = 1 << 20
"""Characters of a batch, at most, but for a text that has more by itself: memory is bounded."""

_LINE = 16
"""Numbers in a line of a core's cache."""

_EMPTY = 0xFFFFFFFF

_COLUMNS, _CELLS = 160_000, 140_000
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
    plain = np.fromiter(map(str.isascii, texts), np.bool_, len(texts))
    order = np.concatenate([plain.nonzero()[0], (~plain).nonzero()[0]])
    groups = list(_groups([texts[number] for number in order.tolist()], int(plain.sum())))
    if not groups:
        return np.empty((0, permutations), np.uint32)
    found = np.empty((len(texts), permutations), np.uint32)

    def rows(group: Sequence[Sequence[str]]) -> "Signature":
        return smallest(*halves_of([words_of(batch) for batch in group]), permutations)

    if workers == 1 or len(groups) == 1:
        found[order] = np.concatenate([rows(group) for group in groups])
        return found
    with ThreadPoolExecutor(workers) as pool:
        found[order] = np.concatenate(list(pool.map(rows, groups)))
    return found


def _groups(texts: Sequence[str], plain: int) -> Iterator[list[Sequence[str]]]:
    """The texts in groups of batches; the first ones, which are `plain`, not together with others."""
    import numpy as np

    letters = np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)))
    group: list[Sequence[str]] = []
    first = before = 0
    while first < len(texts):
        fitting = int(letters.searchsorted(before + _LETTERS, side="right"))
        last = max(first + 1, min(fitting, first + BATCH, plain if first < plain else len(texts)))
        group.append(texts[first:last])
        first, before = last, int(letters[last - 1])
        if len(group) == _TOGETHER:
            yield group
            group = []
    if group:
        yield group


def smallest(hashes: "Hashes | Halves", begins: "Places", permutations: int = PERMUTATIONS) -> "Signature":
    """A signature a row of texts whose shingles stand in one row; `begins` says where each text's do, and the end."""
    import numpy as np

    texts = (begins[1:] > begins[:-1]).nonzero()[0]
    least = _smallest_each(hashes, begins[texts], permutations)
    if len(texts) == len(begins) - 1:
        return np.ascontiguousarray(least.T)
    rows = np.full((len(begins) - 1, permutations), _EMPTY, np.uint32)
    rows[texts] = least.T
    return rows


def _smallest_each(hashes: "Hashes | Halves", begins: "Places", permutations: int) -> "Signature":
    """A signature a column of texts none of which is without shingles."""
    import numpy as np

    columns = -(-len(hashes) // -(-len(hashes) // _COLUMNS)) if len(hashes) else 1
    least = np.empty((permutations, len(begins)), np.uint32)
    for start in range(0, len(hashes), columns):
        end = min(start + columns, len(hashes))
        first, last = int(begins.searchsorted(start, side="right")) - 1, int(begins.searchsorted(end))
        found = _least(_mixed(hashes[start:end]), np.maximum(begins[first:last] - start, 0), permutations)
        if begins[first] < start:
            np.minimum(found[:, 0], least[:, first], out=found[:, 0])
        least[:, first:last] = found
    return least


def _least(values: "Signature", cuts: "Places", permutations: int) -> "Signature":
    """For each permutation a row with the smallest value from each cut to the next; `values` is used up."""
    import numpy as np

    lanes = _lanes(len(values))
    chain = _chains(permutations, lanes)
    found = np.empty((lanes, len(chain), len(cuts)), np.uint32)
    before = table = values
    if lanes > 1:
        table = _aligned(lanes * len(values)).reshape(lanes, -1)
    least = np.minimum.reduceat
    for (factor, offset), row in zip(chain, found.swapaxes(0, 1) if lanes > 1 else found[0], strict=True):
        np.multiply(before, factor, table)
        np.add(table, offset, table)
        least(table, cuts, -1, None, row)
        before = table
    rows: Signature = found.reshape(lanes * len(chain), -1)[:permutations]
    return rows


def _aligned(count: int) -> "Signature":
    """An empty row that begins where a line of a core's cache does.

    Each second vector of numpy's loops would else be written to two lines, and multiplying takes a quarter longer.
    """
    import numpy as np

    room = np.empty(count + _LINE, np.uint32)
    begin = -room.__array_interface__["data"][0] // room.itemsize % _LINE
    return room[begin : begin + count]


def hash32(data: bytes) -> int:
    """The 32-bit hash of a shingle given as UTF-8 text: what datasketch takes as `hashfunc`.

    Raises: ConfigError if `data` does not hold five words.
    """
    found = shingles(tokens(data.decode()))
    if len(found) != 1:
        raise ConfigError("hash32 takes the five words of one shingle")
    return int(found.hashes[0]) & 0xFFFFFFFF


def _mixed(hashes: "Hashes | Halves") -> "Signature":
    """MurmurHash3's fmix32 of the lower halves; the last one again and again up to the end of a line."""
    import numpy as np

    values = _aligned(-(-len(hashes) // _LINE) * _LINE)
    np.copyto(values[: len(hashes)], hashes, casting="unsafe")
    values[len(hashes) :] = values[len(hashes) - 1]
    moved = np.right_shift(values, np.uint32(16))
    values ^= moved
    values *= np.uint32(0x85EBCA6B)
    values ^= np.right_shift(values, np.uint32(13), moved)
    values *= np.uint32(0xC2B2AE35)
    values ^= np.right_shift(values, np.uint32(16), moved)
    return values


def _lanes(columns: int) -> int:
    """Permutations computed side by side: a power of two, so that few kinds of chains are kept."""
    return 1 << max(0, min(_CELLS // columns, PERMUTATIONS).bit_length() - 1)


@cache
def _chains(count: int, lanes: int) -> "tuple[tuple[Signature, Signature], ...]":
    """The permutations as chains, each made from the values of the one before it: factors and offsets of each step.

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
    # One number is quicker as an array of no dimension.
    shape = (lanes, 1) if lanes > 1 else ()
    return tuple((ratio.reshape(shape), shift.reshape(shape)) for ratio, shift in zip(ratios, shifts, strict=True))


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
