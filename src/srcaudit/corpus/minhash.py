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

from srcaudit.corpus.shingles import shingles, shingles_many
from srcaudit.corpus.tokens import tokens, tokens_many
from srcaudit.errors import ConfigError
from srcaudit.model.article import Article
from srcaudit.text.document import Document

if TYPE_CHECKING:
    import datasketch
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.tokens import Hashes

    Signature = npt.NDArray[np.uint32]

SCHEME, SEED, PERMUTATIONS = "affine32", 1, 128

_BLOCK = 2048


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

    factors, offsets = _permutations(permutations)
    least = np.full(permutations, 0xFFFFFFFF, np.uint32)
    values = _mixed(hashes.astype(np.uint32))
    for start in range(0, len(values), _BLOCK):
        table = factors[:, None] * values[start : start + _BLOCK]
        table += offsets[:, None]
        np.minimum(least, table.min(axis=1), out=least)
    return least


def signatures(texts: Sequence[str], permutations: int = PERMUTATIONS) -> "Signature":
    """The signatures of whole texts, one a row; some 30 texts a call are quickest."""
    import numpy as np

    rows = [signature(hashes, permutations) for hashes in shingles_many(tokens_many(texts))]
    return np.stack(rows) if rows else np.empty((0, permutations), np.uint32)


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
    return factors, numbers.randint(0, 1 << 32, count, dtype=np.uint32)
