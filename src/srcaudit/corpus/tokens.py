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
from typing import TYPE_CHECKING, Self

from srcaudit.corpus.meeting import distinct, numbered
from srcaudit.model.span import Span

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Bytes = npt.NDArray[np.uint8]
    Codes = npt.NDArray[np.uint16]
    Hashes = npt.NDArray[np.uint64]
    Places = npt.NDArray[np.int64]
    Flags = npt.NDArray[np.bool_]

VERSION = 3
"""Changes whenever the same text would give other numbers: an index made with another is refused."""

GOLDEN = 0x9E3779B97F4A7C15

LONGEST = 64
"""Bytes of a word up to which they are taken by eights."""

ODD = 1
"""A byte that stands for no character of a word."""

_PARTS, _UNSEEN, _SINGLE, _WIDE = 0, 256, 257, 258
_SINGLE_SIZE, _WIDE_SIZE = 6, 4
_UNSPACED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF))
_EIGHT = 8
# So many words are hashed in batches of texts, not in single ones: then a dozen calls of numpy cost little.
_MANY = 2000
_ROOM = 8 << 20
_PAGE = 256
_PLANE = 1 << 16
_LATE, _ESCAPE, _REST = 0x80, 0xF7, 0xA0
# In ASCII and in the bytes of small letters after it this bit is all that capitals lack; digits have it, too.
_SMALL = 0x20
_NO_SMALLS = ~(_SMALL * 0x0101010101010101) & (1 << 64) - 1
_LETTERS, _DIGITS = 26, 10


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of one text as parallel arrays."""

    hashes: "Hashes"
    starts: "Places"
    ends: "Places"
    runs: "Places"
    """Number of the unbroken stretch a word stands in: where words were left out a new one begins."""
    heads: "Hashes"
    """The first eight bytes of each word, the first one lowest; zeros behind a shorter one."""
    letters: "Bytes"
    """The text as bytes, one a character: those of words as they are hashed, but capitals as such, ODD for one that
    comes to no byte or to several; of the others those of ASCII as they are, later ones zero."""

    def __len__(self) -> int:
        return len(self.hashes)


@dataclass(frozen=True, slots=True)
class Batch:
    """The words of several texts, one after the other."""

    hashes: "Hashes"
    firsts: "Places"
    """For each text the number of its first word, and at last the number of all words."""


@dataclass(frozen=True, slots=True)
class _Odd:
    """The characters of a text that come to no byte or to several."""

    places: "Places"
    firsts: "Places"
    """The first byte of each, or the byte after it."""
    sizes: "Places"

    @classmethod
    def of(cls, places: "Places", sizes: "Places") -> Self:
        """Those at some places, each of so many bytes."""
        import numpy as np

        return cls(places, places + np.cumsum(sizes - 1) - (sizes - 1), sizes)

    def bytes_of(self, places: "Places") -> "Places":
        """At which bytes some characters begin."""
        import numpy as np

        more = np.concatenate([[0], np.cumsum(self.sizes - 1)])
        begins: Places = places + more[self.places.searchsorted(places)]
        return begins

    def places_of(self, bytes_: "Places") -> "Places":
        """Of which characters some bytes are."""
        import numpy as np

        last = self.firsts.searchsorted(bytes_, side="right") - 1
        inside = bytes_ - self.firsts[last]
        size = self.sizes[last]
        found = self.places[last] + np.where(inside < size, 0, 1 + inside - size)
        places: Places = np.where(last < 0, bytes_, found)
        return places


@dataclass(frozen=True, slots=True)
class _Coded:
    """Several texts as one row of bytes: one that parts words before each text, sixteen behind the last."""

    data: "Bytes"
    letters: "Bytes"
    """One a character: the same, but for ODD in place of the odd ones."""
    begins: "Places"
    """Where the byte before each text stands, and that behind the last."""
    odd: _Odd | None
    """None if each character of the joined texts is a byte."""
    plain: bool = False
    """Whether all of them are ASCII."""


def tokens(text: str, left_out: Iterable[Span] = ()) -> Tokens:
    """The words of a text, those that begin in `left_out` not among them."""
    return tokens_many([text], [left_out])[0]


def tokens_many(texts: Sequence[str], left_out: Sequence[Iterable[Span]] | None = None) -> list[Tokens]:
    """The words of several texts in one go; some 30 articles a call are quickest."""
    import numpy as np

    coded = _coded(texts)
    small, inside = _cleared(coded)
    # A text begins and ends between words, so that these are by turns where a word begins and where it has ended.
    turns = np.not_equal(inside[1:], inside[:-1]).nonzero()[0]
    turns += 1
    starts, ends = turns[::2].copy(), turns[1::2].copy()
    hashes, heads = _hashed(small, starts)
    firsts = starts.searchsorted(coded.begins).tolist()
    runs = np.zeros(len(hashes), np.int64)
    if coded.odd is not None:
        starts, ends = coded.odd.places_of(starts), coded.odd.places_of(ends - 1) + 1
    found = []
    begin = 1
    for number, text in enumerate(texts):
        part = slice(firsts[number], firsts[number + 1])
        letters = coded.letters[begin : begin + len(text)]
        one = Tokens(hashes[part], starts[part] - begin, ends[part] - begin, runs[part], heads[part], letters)
        found.append(without(one, left_out[number]) if left_out else one)
        begin += len(text) + 1
    return found


def words_of(texts: Sequence[str]) -> Batch:
    """The words of several texts in one go, for what needs no places in the texts."""
    import numpy as np

    coded = _coded(texts)
    small, inside = _cleared(coded)
    begun = np.empty(len(inside), np.bool_)
    begun[0] = False
    np.less(inside[:-1], inside[1:], out=begun[1:])
    starts = begun.nonzero()[0]
    hashes, _ = _hashed(small, starts)
    return Batch(hashes, starts.searchsorted(coded.begins))


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


def without(given: Tokens, left_out: Iterable[Span]) -> Tokens:
    """The words of a whole text but those that begin in `left_out`."""
    import numpy as np

    spans = sorted(left_out)
    if not spans:
        return given
    before = np.searchsorted([span.start for span in spans], given.starts, side="right")
    reach = np.maximum.accumulate(np.array([0, *(span.end for span in spans)]))
    kept = given.starts >= reach[before]
    return Tokens(
        given.hashes[kept], given.starts[kept], given.ends[kept], before[kept], given.heads[kept], given.letters
    )


def _cleared(coded: _Coded) -> "tuple[Bytes, Flags]":
    """The bytes of words in lower case, all others zero; and which are of words."""
    import numpy as np

    _keep_freed_memory()
    given = coded.data
    small = given | np.uint8(_SMALL)
    # Comparing takes longer than reckoning, so that it is done once: the smaller of two numbers is below 26 for letters
    # and digits. It is for some later characters, too, which are words as well.
    letter = small - np.uint8(ord("a"))
    digit = given ^ np.uint8(ord("0"))
    digit += np.uint8(_LETTERS - _DIGITS)
    inside = np.minimum(letter, digit, out=digit) <= np.uint8(_LETTERS - 1)
    if not coded.plain:
        inside |= given >= np.uint8(_LATE)
    small &= np.negative(inside.view(np.uint8), out=letter)
    return small, inside


@cache
def _keep_freed_memory() -> None:
    """Lets the arrays of one batch be the memory of the next.

    The C library of most systems (glibc) gives freed memory back when there is more of it than twice the largest block
    freed so far; fetching it again, page by page, takes longer than all that is computed on it. One block is freed that
    is larger than any batch needs; as nothing is written to it, it takes no memory.
    """
    import numpy as np

    np.empty(_ROOM, np.uint8)


def _hashed(small: "Bytes", starts: "Places") -> "tuple[Hashes, Hashes]":
    """The hash of every word, and its first eight bytes; `small` is zero wherever there is none.

    All bytes of words have the bit _SMALL, and the first of eight that lacks it tells where a word ends in them.
    """
    import numpy as np

    heads, whole = _cut(_eights(small, starts))
    hashes = _mixed(heads)
    some = whole.nonzero()[0]
    for done in range(_EIGHT, LONGEST, _EIGHT):
        some, more = _going_on(some, _eights(small, starts.take(some) + done))
        if not len(some):
            return hashes, heads
        more, whole = _cut(more)
        more ^= hashes.take(some)
        hashes[some] = _mixed(more)
        some = some.take(whole.nonzero()[0])
    some, _ = _going_on(some, _eights(small, starts.take(some) + LONGEST))
    data = small.tobytes() if len(some) else b""
    for word, start in zip(some.tolist(), starts[some].tolist(), strict=True):
        digest = blake2b(data[start : data.index(0, start)], digest_size=_EIGHT).digest()
        hashes[word] = _mixed(np.frombuffer(digest, "<u8"))[0]
    return hashes, heads


def _eights(small: "Bytes", places: "Places") -> "Hashes":
    """The eight bytes from some places on, of which sixteen bytes must be left."""
    import numpy as np

    if len(places) < _MANY:
        found: Hashes = np.ndarray((len(small) - _EIGHT + 1,), "<u8", small, 0, (1,))[places]
        return found
    # Numbers at places that eight divides are fetched in a fraction of the time: two of them are put together.
    aligned = small[: len(small) // _EIGHT * _EIGHT].view("<u8")
    numbers = places >> 3
    # None is beyond the end; this mode takes the shortest to see that.
    eights, after = aligned.take(numbers, mode="wrap"), aligned[1:].take(numbers, mode="wrap")
    shifts = np.bitwise_and(places, _EIGHT - 1, out=numbers).view(np.uint64)
    shifts <<= np.uint64(3)
    eights >>= shifts
    np.subtract(np.uint64(64), shifts, out=shifts)
    # What is shifted by all of its bits is zero.
    after <<= shifts
    eights |= after
    return eights


def _going_on(words: "Places", eights: "Hashes") -> "tuple[Places, Hashes]":
    """Those words that have a byte in these eights, and their eights."""
    import numpy as np

    begun = ((eights & np.uint64(0xFF)) != 0).nonzero()[0]
    return words.take(begun), eights.take(begun)


def _cut(eights: "Hashes") -> "tuple[Hashes, Flags]":
    """Eights without what follows the word's end; and which of them the word fills."""
    import numpy as np

    filled = eights | np.uint64(_NO_SMALLS)
    below = filled + np.uint64(1)
    whole = below == 0
    below ^= filled
    below &= eights
    return below, whole


def _mixed(values: "Hashes") -> "Hashes":
    """The mixing of words: quick, and every bit of a word of eight bytes reaches the lower half."""
    import numpy as np

    values = values * np.uint64(GOLDEN)
    values ^= values >> np.uint64(32)
    return values


def _coded(texts: Sequence[str]) -> _Coded:
    """Texts as bytes, one a character where that can be."""
    import numpy as np

    joined = "\0".join(["", *texts, "\0" * 2 * _EIGHT])
    sizes = np.fromiter(map(len, ["", *texts]), np.int64, len(texts) + 1)
    begins = np.add.accumulate(sizes) + np.arange(len(sizes))
    if joined.isascii():
        data = np.frombuffer(joined.encode("ascii"), np.uint8)
        return _Coded(data, data, begins, None, plain=True)
    points = _points(joined)
    late = (points >= _LATE).nonzero()[0]
    codes = _codes(points[late])
    narrow = points.astype(np.uint8)
    narrow[late] = np.where(codes < _UNSEEN, codes, ODD)
    if codes.max() < _UNSEEN:
        return _Coded(narrow, narrow, begins, None)
    odd = _Odd.of(late[codes >= _UNSEEN], np.array([0, _SINGLE_SIZE, _WIDE_SIZE])[codes[codes >= _UNSEEN] - _UNSEEN])
    return _Coded(_with_odd(points, narrow, odd, begins), narrow, odd.bytes_of(begins), odd)


def _points(text: str) -> "Bytes | Codes":
    """The numbers of a text's characters; those beyond U+FFFF as U+FFFF, which parts words."""
    import numpy as np

    with suppress(UnicodeEncodeError):
        return np.frombuffer(text.encode("latin-1"), np.uint8)
    points: Codes = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.dtype("<u2"))
    if len(points) == len(text):
        return points
    wide = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.dtype("<u4"))
    return np.minimum(wide, np.uint32(_PLANE - 1)).astype(np.uint16)


def _codes(points: "Bytes | Codes") -> "Codes":
    """What later characters come to: a byte or one of the kinds above 255."""
    import numpy as np

    if points.dtype == np.uint8:
        return _page(0).take(points)
    codes = np.empty(len(points), np.uint16)
    pages = points >> 8
    for number in np.bincount(pages).nonzero()[0].tolist():
        here = pages == number
        codes[here] = _page(number)[points[here] & (_PAGE - 1)]
    return codes


def _with_odd(points: "Bytes | Codes", narrow: "Bytes", odd: _Odd, begins: "Places") -> "Bytes":
    """The bytes of several texts; only those that have odd characters are made anew."""
    import numpy as np

    pieces = []
    done = 0
    for number in distinct(begins.searchsorted(odd.places)).tolist():
        begin, end = begins[number - 1 : number + 1].tolist()
        mine = slice(*odd.places.searchsorted((begin, end)))
        here = _Odd.of(odd.places[mine] - begin, odd.sizes[mine])
        pieces += [narrow[done:begin], _spread(points[begin:end], narrow[begin:end], here)]
        done = end
    return np.concatenate([*pieces, narrow[done:]])


def _spread(points: "Bytes | Codes", narrow: "Bytes", odd: _Odd) -> "Bytes":
    """The bytes with those of the odd characters, and without what stood for them."""
    import numpy as np

    size = len(narrow) + int((odd.sizes - 1).sum())
    usual, kept = np.ones(size, np.bool_), np.ones(len(narrow), np.bool_)
    kept[odd.places] = False
    for step in range(int(odd.sizes.max())):
        usual[odd.firsts[odd.sizes > step] + step] = False
    spread = np.zeros(size, np.uint8)
    spread[usual] = narrow[kept]
    many = odd.sizes > 0
    lower = _lowered(points[odd.places[many]].astype(np.uint16))
    # An unspaced character has a byte that parts words on either side.
    first = odd.firsts[many] + (odd.sizes[many] == _SINGLE_SIZE)
    spread[first] = _ESCAPE
    for step, shift in ((1, 12), (2, 6), (3, 0)):
        six = lower >> shift
        spread[first + step] = _REST | six & 0x1F | (six & 0x20) << 1
    return spread


def _lowered(points: "Codes") -> "Places":
    import numpy as np

    kinds, inverse = numbered(points)
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
