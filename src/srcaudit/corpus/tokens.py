"""Words as numbers: one vectorised tokeniser with offsets, for shingles, signatures and fingerprints alike.

What a word is here: a run of letters, digits and combining marks, whatever their case. Everything else parts
words, the apostrophe and the hyphen too ("don't" is two), so that typographic variants look alike. Characters that
are not seen (soft hyphens, joiners) are passed over. In scripts that put no space between words (Chinese, Japanese,
Thai, Lao, Khmer, Burmese) each character is a word. Characters beyond U+FFFF part words.

A word's hash is the polynomial of its characters' codes in 2**64, finished with MurmurHash3's fmix64:

    code(c) = fmix64(c * GOLDEN), c the code point in lower case
    word    = fmix64(sum of code(c[i]) * GOLDEN**i)

all modulo 2**64. Two words share a hash with a chance of about 2**-64; a passage is confirmed on the text all the same.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Hashes = npt.NDArray[np.uint64]
    Places = npt.NDArray[np.int64]
    Kinds = npt.NDArray[np.uint8]
    Points = npt.NDArray[np.uint8] | npt.NDArray[np.uint32]

VERSION = 1
"""Changes whenever the same text would give other numbers: an index made with another is refused."""

GOLDEN = 0x9E3779B97F4A7C15

_PARTS, _WORD, _SINGLE, _UNSEEN = 0, 1, 2, 3
_UNSPACED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF))
_ASCII, _PLANE = 1 << 7, 1 << 16
_POWERS_KEPT = 1 << 19


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of one text as parallel arrays."""

    hashes: "Hashes"
    starts: "Places"
    ends: "Places"
    runs: "Places"
    """Number of the unbroken stretch a word stands in: where words were left out a new one begins."""

    def __len__(self) -> int:
        return len(self.hashes)


def tokens(text: str, left_out: Iterable[Span] = ()) -> Tokens:
    """The words of a text, those that begin in `left_out` not among them."""
    return tokens_many([text], [left_out])[0]


def tokens_many(texts: Sequence[str], left_out: Sequence[Iterable[Span]] | None = None) -> list[Tokens]:
    """The words of several texts in one go; some 30 articles a call are quickest."""
    import numpy as np

    hashes, starts, ends = _words("\n".join(texts))
    offsets = list(accumulate((len(text) + 1 for text in texts), initial=0))
    bounds = np.searchsorted(starts, offsets)
    found = []
    for number in range(len(texts)):
        part = slice(bounds[number], bounds[number + 1])
        begun = starts[part] - offsets[number]
        one = Tokens(hashes[part], begun, ends[part] - offsets[number], np.zeros(len(begun), np.int64))
        found.append(_without(one, left_out[number]) if left_out else one)
    return found


def _without(given: Tokens, left_out: Iterable[Span]) -> Tokens:
    import numpy as np

    spans = sorted(left_out)
    if not spans:
        return given
    before = np.searchsorted([span.start for span in spans], given.starts, side="right")
    reach = np.maximum.accumulate(np.array([0, *(span.end for span in spans)]))
    kept = given.starts >= reach[before]
    return Tokens(given.hashes[kept], given.starts[kept], given.ends[kept], before[kept])


def mixed(values: "Hashes") -> "Hashes":
    """MurmurHash3's fmix64 of every value: a bijection that spreads them."""
    import numpy as np

    half = np.uint64(33)
    values = values ^ (values >> half)
    values *= np.uint64(0xFF51AFD7ED558CCD)
    values ^= values >> half
    values *= np.uint64(0xC4CEB9FE1A85EC53)
    values ^= values >> half
    return values


def _words(text: str) -> tuple["Hashes", "Places", "Places"]:
    """Hash, start and end of every word."""
    import numpy as np

    points, kinds, values, places = _characters(text)
    starts, ends = _bounds(kinds)
    powers, inverses = _powers(len(points))
    sums = np.zeros(len(points) + 1, np.uint64)
    np.cumsum(values[points] * powers[: len(points)], out=sums[1:])
    hashes = mixed((sums[ends] - sums[starts]) * inverses[starts])
    if places is not None:
        starts, ends = places[starts], places[ends - 1] + 1
    return hashes, starts, ends


def _characters(text: str) -> tuple["Points", "Kinds", "Hashes", "Places | None"]:
    """Code points that are seen, their kinds, the table of values, and where they stand if some were passed over."""
    import numpy as np

    points: Points
    if text.isascii():
        kind_of, values = _tables(_ASCII)
        points = np.frombuffer(text.encode("ascii"), np.uint8)
        return points, kind_of[points], values, None
    kind_of, values = _tables(_PLANE)
    points = np.minimum(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32), np.uint32(_PLANE - 1))
    kinds = kind_of[points]
    seen = kinds != _UNSEEN
    if seen.all():
        return points, kinds, values, None
    places = np.flatnonzero(seen)
    return points[places], kinds[places], values, places


def _bounds(kinds: "Kinds") -> tuple["Places", "Places"]:
    import numpy as np

    inside = kinds != _PARTS
    follows = np.zeros(len(kinds), bool)
    follows[1:] = inside[1:] & inside[:-1]
    alone = kinds == _SINGLE
    if alone.any():
        follows[1:] &= ~(alone[1:] | alone[:-1])
    last = inside.copy()
    last[:-1] &= ~follows[1:]
    return np.flatnonzero(inside & ~follows), np.flatnonzero(last) + 1


@cache
def _tables(size: int) -> tuple["Kinds", "Hashes"]:
    """Kind and value of every code point under `size`."""
    import numpy as np

    kinds = np.array([_kind(chr(point)) for point in range(size)], np.uint8)
    lower = np.array([_lower(point) for point in range(size)], np.uint64)
    return kinds, mixed(lower * np.uint64(GOLDEN))


def _kind(character: str) -> int:
    if any(first <= ord(character) <= last for first, last in _UNSPACED):
        return _SINGLE if character.isalnum() or unicodedata.category(character)[0] == "M" else _PARTS
    if character.isalnum() or unicodedata.category(character)[0] == "M":
        return _WORD
    return _UNSEEN if unicodedata.category(character) == "Cf" else _PARTS


def _lower(point: int) -> int:
    lower = chr(point).lower()
    return ord(lower) if len(lower) == 1 and ord(lower) < _PLANE else point


def _powers(count: int) -> tuple["Hashes", "Hashes"]:
    """GOLDEN**i and GOLDEN**-i modulo 2**64 for i under `count` or more."""
    size = 1 << 16
    while size < count:
        size *= 2
    return _kept_powers(size) if size <= _POWERS_KEPT else _raised(size)


@cache
def _kept_powers(size: int) -> tuple["Hashes", "Hashes"]:
    return _raised(size)


def _raised(size: int) -> tuple["Hashes", "Hashes"]:
    import numpy as np

    found = []
    for base in (GOLDEN, pow(GOLDEN, -1, 1 << 64)):
        powers = np.full(size, base, np.uint64)
        powers[0] = 1
        found.append(np.multiply.accumulate(powers))
    return found[0], found[1]
