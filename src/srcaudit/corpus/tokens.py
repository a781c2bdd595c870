"""Words as numbers: one vectorised tokeniser with offsets, for shingles, signatures and fingerprints alike.

What a word is here: a run of letters, digits and combining marks, whatever their case. Everything else parts
words, the apostrophe and the hyphen too ("don't" is two), so that typographic variants look alike. Characters that
are not seen (soft hyphens, joiners) are passed over. In scripts that put no space between words (Chinese, Japanese,
Thai, Lao, Khmer, Burmese) each character is a word. Characters beyond U+FFFF part words.

A word's hash is made of its bytes. A character in lower case is one byte up to U+00FF, its number; ß and a later one
are 0xF7 and three bytes for its bits 12-17, 6-11 and 0-5, each 0xA0 + the lower five of the six bits + 64 if the sixth
is set. With the bytes cut in eights, each eight taken as a number n of which the first byte is lowest, the last filled
up with zeros:

    mix(n) = m ^ m >> 32 with m = n * GOLDEN
    hash = mix(n[0]), then mix(hash ^ n[i]) for each further eight

all modulo 2**64. A word of more than LONGEST bytes has the first eight bytes of its BLAKE2b digest as its only n.
Words of eight bytes or less never share a hash, others with a chance of about 2**-64; a passage is confirmed on the
text all the same.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Bytes = npt.NDArray[np.uint8]
    Codes = npt.NDArray[np.uint16]
    Hashes = npt.NDArray[np.uint64]
    Places = npt.NDArray[np.int64]
    Coded = tuple[bytes, Places | None]

VERSION = 3
"""Changes whenever the same text would give other numbers: an index made with another is refused."""

GOLDEN = 0x9E3779B97F4A7C15

LONGEST = 64
"""Bytes of a word up to which they are taken by eights."""

_PARTS, _UNSEEN, _SINGLE, _WIDE = 0, 256, 257, 258
_UNSPACED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF))
_EIGHT = 8
_ROOM = 8 << 20
_PAGE = 256
_PLANE = 1 << 16
_LATE, _ESCAPE, _REST = 0x80, 0xF7, 0xA0
# In ASCII and in the bytes of small letters after it this bit is all that capitals lack.
_SMALL = 0x20
_LETTERS, _DIGITS = 26, 10


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


@dataclass(frozen=True, slots=True)
class Batch:
    """The words of several texts, one after the other, as parallel arrays."""

    hashes: "Hashes"
    starts: "Places"
    """Where each word begins in the joined bytes of the texts."""
    ends: "Places"
    firsts: "Places"
    """For each text the number of its first word, and at last the number of all words."""


def tokens(text: str, left_out: Iterable[Span] = ()) -> Tokens:
    """The words of a text, those that begin in `left_out` not among them."""
    return tokens_many([text], [left_out])[0]


def tokens_many(texts: Sequence[str], left_out: Sequence[Iterable[Span]] | None = None) -> list[Tokens]:
    """The words of several texts in one go; some 30 articles a call are quickest."""
    import numpy as np

    coded = _coded(texts)
    batch = _words(coded)
    runs = np.zeros(len(batch.hashes), np.int64)
    found = []
    begin = 1
    for number, (data, places) in enumerate(coded):
        part = slice(batch.firsts[number], batch.firsts[number + 1])
        starts, ends = batch.starts[part] - begin, batch.ends[part] - begin
        begin += len(data) + 1
        if places is not None:
            starts, ends = places[starts], places[ends - 1] + 1
        one = Tokens(batch.hashes[part], starts, ends, runs[part])
        found.append(_without(one, left_out[number]) if left_out else one)
    return found


def words_of(texts: Sequence[str]) -> Batch:
    """The words of several texts as they stand in one row of bytes: for what needs no places in the texts."""
    return _words(_coded(texts))


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


def _without(given: Tokens, left_out: Iterable[Span]) -> Tokens:
    import numpy as np

    spans = sorted(left_out)
    if not spans:
        return given
    before = np.searchsorted([span.start for span in spans], given.starts, side="right")
    reach = np.maximum.accumulate(np.array([0, *(span.end for span in spans)]))
    kept = given.starts >= reach[before]
    return Tokens(given.hashes[kept], given.starts[kept], given.ends[kept], before[kept])


def _words(coded: "Sequence[Coded]") -> Batch:
    """The words of texts that are bytes already."""
    import numpy as np

    _keep_freed_memory()
    # One byte that parts words goes before each text, and enough behind the last to read eight from any place.
    joined = b"\0".join([b"", *(data for data, _ in coded), bytes(_EIGHT)])
    given = np.frombuffer(joined, np.uint8)
    small = given | np.uint8(_SMALL)
    # The same few arrays are written again and again: new ones would cost more than what is computed.
    moved, inside, also = np.empty_like(small), np.empty(len(small), np.bool_), np.empty(len(small), np.bool_)
    np.less(np.subtract(small, np.uint8(ord("a")), out=moved), _LETTERS, out=inside)
    inside |= np.less(np.subtract(given, np.uint8(ord("0")), out=moved), _DIGITS, out=also)
    inside |= np.greater_equal(given, _LATE, out=also)
    edges = np.flatnonzero(np.not_equal(inside[1:], inside[:-1], out=also[1:]))
    starts, ends = edges[0::2] + 1, edges[1::2] + 1
    begins = np.cumsum([0, *(len(data) + 1 for data, _ in coded)])
    return Batch(_hashed(small, starts, ends - starts), starts, ends, np.searchsorted(starts, begins))


@cache
def _keep_freed_memory() -> None:
    """Lets the arrays of one batch be the memory of the next.

    The C library of most systems (glibc) gives freed memory back when there is more of it than twice the largest block
    freed so far; fetching it again, page by page, takes longer than all that is computed on it. One block is freed that
    is larger than any batch needs; as nothing is written to it, it takes no memory.
    """
    import numpy as np

    np.empty(_ROOM, np.uint8)


def _hashed(small: "Bytes", starts: "Places", lengths: "Places") -> "Hashes":
    """The hash of every word."""
    import numpy as np

    eights: Hashes = np.ndarray((len(small) - _EIGHT + 1,), np.dtype("<u8"), small, 0, (1,))
    masks = np.array([(1 << 8 * count) - 1 for count in range(_EIGHT + 1)], np.uint64)
    hashes = _multiplied(eights[starts] & masks.take(lengths, mode="clip"))
    some = np.flatnonzero(lengths > _EIGHT)
    for done in range(_EIGHT, LONGEST, _EIGHT):
        if not len(some):
            return hashes
        left = lengths[some] - done
        hashes[some] = _multiplied(hashes[some] ^ eights[starts[some] + done] & masks.take(left, mode="clip"))
        some = some[left > _EIGHT]
    for word in some.tolist():
        data = small[starts[word] : starts[word] + lengths[word]].tobytes()
        digest = int.from_bytes(blake2b(data, digest_size=_EIGHT).digest(), "little")
        hashes[word] = _multiplied(np.array([digest], np.uint64))[0]
    return hashes


def _multiplied(values: "Hashes") -> "Hashes":
    """The mixing of words: quick, and every bit of a word of eight bytes or less reaches the lower half."""
    import numpy as np

    values = values * np.uint64(GOLDEN)
    values ^= values >> np.uint64(32)
    return values


def _coded(texts: Sequence[str]) -> "list[Coded]":
    """Texts as bytes, one a character; and where they stand in the text if that is not so. ASCII is left as it is."""
    import numpy as np

    coded: list[Coded] = [(text.encode("ascii"), None) if text.isascii() else (b"", None) for text in texts]
    later = [number for number, text in enumerate(texts) if not text.isascii()]
    if not later:
        return coded
    parts = [_points(texts[number]) for number in later]
    points = np.concatenate(parts)
    late = np.flatnonzero(points >= _LATE)
    codes = _codes(points[late])
    narrow = points.astype(np.uint8)
    narrow[late] = np.where(codes < _UNSEEN, codes, _PARTS)
    any_other = codes.max() >= _UNSEEN
    begin = 0
    for number, part in zip(later, parts, strict=True):
        end = begin + len(part)
        coded[number] = (narrow[begin:end].tobytes(), None)
        if any_other:
            mine = slice(*np.searchsorted(late, (begin, end)))
            if (codes[mine] >= _UNSEEN).any():
                coded[number] = _spread(part, narrow[begin:end], late[mine] - begin, codes[mine])
        begin = end
    return coded


def _points(text: str) -> "Codes":
    """The numbers of a text's characters; those beyond U+FFFF as U+FFFF, which parts words."""
    import numpy as np

    with suppress(UnicodeEncodeError):
        return np.frombuffer(text.encode("latin-1"), np.uint8).astype(np.uint16)
    points: Codes = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.dtype("<u2"))
    if len(points) == len(text):
        return points
    wide = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.dtype("<u4"))
    return np.minimum(wide, np.uint32(_PLANE - 1)).astype(np.uint16)


def _codes(points: "Codes") -> "Codes":
    """What later characters come to: a byte or one of the kinds above 255."""
    import numpy as np

    codes = np.empty(len(points), np.uint16)
    pages = points >> 8
    for number in np.flatnonzero(np.bincount(pages)).tolist():
        here = pages == number
        codes[here] = _page(number)[points[here] & (_PAGE - 1)]
    return codes


def _spread(points: "Codes", narrow: "Bytes", late: "Places", codes: "Codes") -> "Coded":
    """Some characters come to no byte or to several."""
    import numpy as np

    counts = np.ones(len(points), np.int64)
    counts[late[codes == _UNSEEN]] = 0
    counts[late[codes == _WIDE]] = 4
    counts[late[codes == _SINGLE]] = 6
    ends = np.cumsum(counts)
    places = np.repeat(np.arange(len(points)), counts)
    spread = narrow[places]
    for kind, ahead in ((_WIDE, 0), (_SINGLE, 1)):
        which = late[codes == kind]
        first = ends[which] - counts[which] + ahead
        lower = _lowered(points[which])
        spread[first] = _ESCAPE
        for step, shift in ((1, 12), (2, 6), (3, 0)):
            six = lower >> shift
            spread[first + step] = _REST | six & 0x1F | (six & 0x20) << 1
    return spread.tobytes(), places


def _lowered(points: "Codes") -> "Places":
    import numpy as np

    kinds, inverse = np.unique(points, return_inverse=True)
    return np.array([_lower(int(point)) for point in kinds], np.int64)[inverse]


@cache
def _page(number: int) -> "Codes":
    """What 256 characters come to."""
    import numpy as np

    return np.array([_code(point) for point in range(number * _PAGE, (number + 1) * _PAGE)], np.uint16)


def _code(point: int) -> int:
    character = chr(point)
    category = unicodedata.category(character)
    if not (character.isalnum() or category[0] == "M"):
        unspaced = any(first <= point <= last for first, last in _UNSPACED)
        return _UNSEEN if category == "Cf" and not unspaced else _PARTS
    if any(first <= point <= last for first, last in _UNSPACED):
        return _SINGLE
    lower = _lower(point)
    return lower if lower < _UNSEEN and (lower < _LATE or lower & _SMALL) else _WIDE


def _lower(point: int) -> int:
    lower = chr(point).lower()
    return ord(lower) if len(lower) == 1 and ord(lower) < _PLANE else point
