"""Which keys a row of postings may have: bits that spare a query most of what it would read for nothing.

Of a row of n postings there are BITS * n bits in the order of the keys, and a key stands at `key * bits >> 32`: its bit
is set if the row has a key there. A key whose bit is not set is not in the row; of keys that are not in the row every
eighth or so has a bit that another one set. Most fingerprints of an article are in no other one.

The bits are kept in parts, of which only those are read that a key asks for.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from srcaudit.corpus.sketch import Keys
    from srcaudit.corpus.tokens import Hashes, Places

BITS = 8
"""Bits for each posting."""

PART = 4_000
"""Bytes of a part: four fill a page of the file. Of larger ones the first queries read more than they ask for."""

_BYTE = 8
_KEY_BITS = 32
_MOST = (1 << _KEY_BITS) - 1


class Sieve:
    """What was read so far of the bits of one row."""

    def __init__(self, length: int) -> None:
        """length: postings of the row."""
        import numpy as np

        self._count = _count(length)
        self._bits = np.zeros(-(-self._count // _BYTE), np.uint8)
        self._read = np.zeros(parts_of(length), np.bool_)

    def unread(self, keys: "Keys") -> list[int]:
        """The parts that have to be read before these keys are asked for."""
        import numpy as np

        wanted = np.zeros(len(self._read), np.bool_)
        wanted[_places(keys, self._count) // (PART * _BYTE)] = True
        found: list[int] = (wanted & ~self._read).nonzero()[0].tolist()
        return found

    def take(self, parts: Mapping[int, bytes]) -> None:
        """Takes in parts that were read. Raises: ValueError if one is shorter than it must be."""
        import numpy as np

        for number, content in parts.items():
            self._bits[number * PART : (number + 1) * PART] = np.frombuffer(content, np.uint8, self._size(number))
            self._read[number] = True

    def passing(self, keys: "Keys") -> "Places":
        """Which of the keys the row may have."""
        import numpy as np

        places = _places(keys, self._count)
        bits = self._bits[places // _BYTE] << (places % _BYTE).astype(np.uint8) & np.uint8(1 << _BYTE - 1)
        found: Places = bits.nonzero()[0]
        return found

    def _size(self, number: int) -> int:
        return min(PART, len(self._bits) - number * PART)


def parts_of(length: int) -> int:
    """In how many parts the bits of a row of so many postings are."""
    return -(-_count(length) // (PART * _BYTE))


def parts(row: "Hashes") -> Iterator[bytes]:
    """The bits of a row, in parts; never more than one of them takes memory."""
    import numpy as np

    count, step = _count(len(row)), PART * _BYTE
    # Of each part the first posting whose key comes to a bit of it.
    firsts = [-(-(first << _KEY_BITS) // count) << _KEY_BITS for first in range(step, count, step)]
    begins = row.searchsorted(np.array(firsts, np.uint64)).tolist()
    for number, (begin, end) in enumerate(pairwise([0, *begins, len(row)])):
        flags = np.zeros(min(step, count - number * step), np.bool_)
        flags[_places(row[begin:end] >> np.uint64(_KEY_BITS), count) - number * step] = True
        yield np.packbits(flags).tobytes()


def _count(length: int) -> int:
    """How many bits there are for a row of so many postings: some, and no more than there are keys."""
    return min(max(1, length) * BITS, _MOST)


def _places(keys: "Keys | Hashes", count: int) -> "Places":
    """At which bit each key stands."""
    import numpy as np

    return (keys.astype(np.uint64) * np.uint64(count) >> np.uint64(_KEY_BITS)).astype(np.int64)
