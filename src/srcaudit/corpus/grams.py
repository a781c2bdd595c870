"""An article's 5-grams in brief: enough to tell, without its text, how many of them another article has too.

Of each distinct shingle's hash the lower 24 bits are kept: first the lower 16 of all in ascending order of the 24,
little-endian, then the upper eight of all. Two shingles of the same bits make the count too high by one, never too low:
it tells which articles need not be looked at, and nothing that is reported.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from srcaudit.corpus.meeting import distinct

if TYPE_CHECKING:
    from srcaudit.corpus.sketch import Keys
    from srcaudit.corpus.tokens import Hashes

_LOW = 1 << 16
_BYTES = 3


def grams(hashes: "Hashes") -> bytes:
    """The shingles of an article, packed."""
    import numpy as np

    values = _brief(hashes)
    return values.astype("<u2").tobytes() + (values >> 16).astype(np.uint8).tobytes()


def shared_with(hashes: "Hashes", packed: Sequence[bytes]) -> list[int]:
    """How many of each article's shingles are among some hashes, or a few more."""
    import numpy as np

    asked = _brief(hashes)
    counts = [len(one) // _BYTES for one in packed]
    low = np.frombuffer(b"".join(one[: 2 * count] for one, count in zip(packed, counts, strict=True)), "<u2")
    known = np.zeros(_LOW, bool)
    known[asked & np.uint32(_LOW - 1)] = True
    maybe = known.take(low).nonzero()[0]
    high = np.frombuffer(b"".join(one[2 * count :] for one, count in zip(packed, counts, strict=True)), np.uint8)
    values = low[maybe] | high[maybe].astype(np.uint32) << np.uint32(16)
    found = maybe[asked.take(asked.searchsorted(values), mode="clip") == values]
    ends: list[int] = found.searchsorted([*accumulate(counts, initial=0)]).tolist()
    return [end - begin for begin, end in pairwise(ends)]


def _brief(hashes: "Hashes") -> "Keys":
    """The distinct values of the lower bits, ascending."""
    import numpy as np

    ascending = hashes.astype(np.uint32)
    ascending &= np.uint32((1 << 8 * _BYTES) - 1)
    ascending.sort()
    return distinct(ascending)
