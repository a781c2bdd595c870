"""Words: runs of letters and digits, with the apostrophes, hyphens and points inside them."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set
from functools import cache
from itertools import accumulate, compress
from operator import itemgetter
from typing import TYPE_CHECKING

from srcaudit.language.memo import Memo
from srcaudit.model.cached import cached_property
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.normalize import decoded_once

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

# Marks that belong to the letter before them: accents written apart, vowel signs of Hebrew, Arabic, Indic and Thai.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0981-\u0983\u09bc-\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d"
)
# Letters with the marks behind them: written so that a run of letters is taken at once.
_LETTERS = rf"[^\W_]*(?:[{_MARKS}]+[^\W_]*)*"
# U.S. and a.m. are one word each, as are 1,250.5, rock’n’roll and day-to-day. A group, so that a split keeps the words.
# The first character stands before the alternatives: what begins with one class of characters is found much quicker.
_WORD = re.compile(
    rf"([^\W_](?:(?<=\d)\d*(?:[.,:]\d+)*{_LETTERS}|\.(?:[^\W\d_]\.)+|{_LETTERS}(?:['’\-][^\W_]{_LETTERS})*))"
)
# The same for ASCII, much quicker. The first alternative takes what most words are.
_ASCII_WORD = re.compile(
    r"([A-Za-z0-9](?:[A-Za-z]++(?!['\-0-9])|(?<=[0-9])[0-9]*(?:[.,:][0-9]+)*[A-Za-z0-9]*"
    r"|\.(?:[A-Za-z]\.)+|[A-Za-z0-9]*(?:['\-][A-Za-z0-9]+)*))"
)
_AT_ONCE, _ASCII_AT_ONCE, _ASCII_UNTIL_LOADED = 1000, 1500, 8000
"""Characters from which on a text is cut by looking at all of them at once.

Of ASCII the expression is quick, too: up to the last number quicker than numpy is loaded, where nothing has yet.
"""
_TYPOGRAPHY = (
    ("’", "'"),
    ("“", '"'),
    ("”", '"'),
    ("‘", "~"),
    ("—", " "),
    ("–", " "),
    ("…", " "),
    ("\u00a0", " "),
    ("£", "$"),
    ("€", "$"),
)
"""What most texts have beside ASCII, and what is the same for a word: the apostrophe of ASCII, else no part of one."""
_FEW_SMALL = 10
"""Of so many kinds of words one or none is written small in a text of capitals."""
_TABLE_END = 0x3100
"""Characters from here on are looked at by the expression."""
_BREAK = ord("\n")
_INNER, _DIGIT, _JOINER, _ODD = 1, 2, 4, 8
"""inner: a letter, a figure or a mark on one, and what may be one; joiner: can stand between two of them in a word;
odd: the expression must tell whether it is part of a word.
"""

_PART = re.compile(r"\w+")


def _levelled(text: str) -> str:
    """The text with typographic marks as ASCII has them, character by character: the same words at the same places."""
    if not text.isascii():
        for mark, plain in _TYPOGRAPHY:
            text = text.replace(mark, plain)
    return text


_Cut = tuple[list[int], list[int], str]
"""Where the words begin, where they end, and all of them with white space between."""


def _placed(text: str) -> _Cut:
    """The words of a text, cut in the quicker way."""
    text = decoded_once(text)
    if len(text) >= (_ASCII_AT_ONCE if "numpy" in sys.modules else _ASCII_UNTIL_LOADED):
        return _cut(text)
    plain = _levelled(text)
    return _split(plain) if plain.isascii() or len(text) < _AT_ONCE else _cut(text)


def _split(text: str) -> _Cut:
    """The words of a text."""
    # What is between the words and the words in turns: the edges come of it without a look at each word.
    parts = (_ASCII_WORD if text.isascii() else _WORD).split(text)
    edges = list(accumulate(map(len, parts)))
    return edges[:-1:2], edges[1::2], "\n".join(parts[1::2])


def _cut(text: str) -> _Cut:
    """The same, for long texts: runs of letters with what joins them, the doubtful ones cut by the expression."""
    import numpy as np

    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    sorts = _sorts().take(codes, mode="clip")
    inside = np.zeros(len(sorts) + 2, np.bool_)
    inside[1:-1] = sorts & _INNER
    # Methods of arrays where there are any: functions of the same name call them by way of three others.
    joiners = ((sorts & _JOINER) > 0).nonzero()[0]
    joiners = joiners[inside[joiners] & inside[joiners + 2]]
    inside[joiners + 1] = True
    edges = (inside[1:] != inside[:-1]).nonzero()[0]
    begins = edges[::2]
    odd = ((sorts & _ODD) > 0).nonzero()[0]
    joined = begins.searchsorted(joiners, "right") - 1
    doubtful = np.concatenate(
        (
            begins.searchsorted(odd[inside[odd + 1]], "right") - 1,
            joined[sorts[begins[joined]] & _DIGIT > 0],
        )
    )
    inside = inside[1:-1]
    starts, ends = begins.tolist(), edges[1::2].tolist()
    if len(doubtful):
        starts, ends = _cut_again(text, starts, ends, sorted(set(doubtful.tolist())), inside)
    # No character of a word comes before the line break.
    apart = np.maximum(codes * inside, _BREAK)
    return starts, ends, apart.tobytes().decode("utf-32-le", "surrogatepass")


def _cut_again(
    text: str, starts: list[int], ends: list[int], doubtful: Sequence[int], inside: "npt.NDArray[np.bool_]"
) -> tuple[list[int], list[int]]:
    """Where words begin and end once the expression has cut some of the runs; changes what is `inside` of words."""
    begins, stops, known = list[int](), list[int](), 0
    for number in doubtful:
        start, end = starts[number], ends[number]
        # The last point of an abbreviation belongs to it.
        limit = end + text.startswith(".", end)
        first = _WORD.match(text, start, limit)
        if first is not None and first.end() == end:
            continue  # as most: 1,250
        begins += starts[known:number]
        stops += ends[known:number]
        known = number + 1
        inside[start:end] = False
        for word in _WORD.finditer(text, start, limit):
            begins.append(word.start())
            stops.append(word.end())
            inside[word.start() : word.end()] = True
    return begins + starts[known:], stops + ends[known:]


@cache
def _sorts() -> "npt.NDArray[np.uint8]":
    """What every character is for a word."""
    import numpy as np

    table = np.zeros(_TABLE_END + 1, np.uint8)
    table[_TABLE_END] = _INNER | _ODD
    inner, digit, mark = re.compile(r"[^\W_]"), re.compile(r"\d"), re.compile(f"[{_MARKS}]")
    for code, character in enumerate(map(chr, range(_TABLE_END))):
        if inner.match(character):
            table[code] = _INNER | (_DIGIT if digit.match(character) else 0)
        elif mark.match(character):
            table[code] = _INNER | _ODD
    for character in "'’-":
        table[ord(character)] = _JOINER
    for character in ".,:":
        table[ord(character)] = _JOINER | _ODD
    return table


_CAPITAL, _FIGURE, _SMALL = (1 << bit for bit in range(3))
"""How a word begins."""
_first = itemgetter(0)
_forms = Memo(lambda first: _CAPITAL * first.isupper() | _FIGURE * first.isdigit() | _SMALL * first.islower())


@cache
def _tables() -> dict[int, bytes]:
    """Of each bit of a form what makes 1 of the forms that have it, and 0 of the others."""
    return {bit: bytes(form & bit > 0 for form in range(256)) for bit in (_CAPITAL, _FIGURE, _SMALL)}


def among(indices: Sequence[int], words: range) -> int:
    """How many of some ascending indices are of a range of words."""
    first = bisect_left(indices, words.start)
    return bisect_left(indices, words.stop, first) - first


class Words:
    """The words of a text in order, as parallel lists."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.starts, self.ends, self._apart = _placed(text)

    def __len__(self) -> int:
        return len(self.starts)

    @cached_property
    def surfaces(self) -> list[str]:
        """The words as they stand."""
        text, starts, ends = self._text, self.starts, self.ends
        words = self._apart.split()
        if len(words) != len(starts):  # two without anything between
            return [text[start:end] for start, end in zip(starts, ends, strict=True)]
        # What a short text is cut of has the apostrophe of ASCII alone.
        place = text.find("’")
        while place >= 0:
            index = bisect_right(starts, place) - 1
            if index >= 0 and place < ends[index]:
                words[index] = text[starts[index] : ends[index]]
            place = text.find("’", place + 1)
        return words

    @cached_property
    def lower(self) -> list[str]:
        """The words in lower case, with straight apostrophes."""
        # All at once: what stands between them is part of no word and changes no letter beside it, as that of Σ.
        # The apostrophes first: most English texts are ASCII without them, of which the small letters come quicker.
        words = self._apart.replace("’", "'").lower().split()
        return words if len(words) == len(self) else [word.lower().replace("’", "'") for word in self.surfaces]

    @cached_property
    def _forms(self) -> bytes:
        """How each word begins."""
        # Looked at by its first character: of words there are so many that what is kept of them is far to fetch.
        return bytes(map(_forms.__getitem__, map(_first, self.surfaces)))

    def _written(self, form: int) -> bytes:
        """1 for each word that is written so, 0 for the others."""
        return self._forms.translate(_tables()[form])

    @cached_property
    def capital(self) -> list[bool]:
        """Whether each word begins with a capital."""
        return list(map(bool, self._capital_marks))

    @cached_property
    def capitals(self) -> list[int]:
        """The indices of the words that begin with a capital."""
        return list(compress(range(len(self)), self._capital_marks))

    @cached_property
    def capitalised(self) -> frozenset[str]:
        """The words that begin with a capital, each once."""
        return frozenset(compress(self.surfaces, self._capital_marks))

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The words as they stand, each once."""
        return frozenset(self.surfaces)

    def standing(self, known: Set[str], places: dict[str, list[int]]) -> list[tuple[int, str]]:
        """Where words of a set stand, alone or between hyphens and apostrophes: offset and word, in order.

        places: lower-case word -> its indices.
        """
        starts, surfaces = self.starts, self.surfaces
        found = [
            (starts[index], word)
            for word in self.kinds & known
            for index in places[word.lower().replace("’", "'")]
            if surfaces[index] == word
        ]
        parts = self._part_kinds & known
        if parts:
            found += [(start, word) for start, word in self._parts if word in parts]
        return sorted(found)

    def having(self, known: Set[str]) -> frozenset[str]:
        """Which words of a set stand somewhere, alone or between hyphens and apostrophes."""
        return frozenset((self.kinds & known) | (self._part_kinds & known))

    @cached_property
    def _parts(self) -> list[tuple[int, str]]:
        """The parts of the compounds: offset and part."""
        return [
            (self.starts[index] + match.start(), match.group())
            for index in self.compounds
            for match in _PART.finditer(self.surfaces[index])
        ]

    @cached_property
    def _part_kinds(self) -> frozenset[str]:
        """The parts of the compounds, each once."""
        return frozenset(_PART.findall(" ".join([self.surfaces[index] for index in self.compounds])))

    @cached_property
    def compounds(self) -> list[int]:
        """The indices of the words with a hyphen, an apostrophe or a point inside."""
        return [index for index, plain in enumerate(map(str.isalnum, self.surfaces)) if not plain]

    @cached_property
    def digit(self) -> list[bool]:
        """Whether each word begins with a digit."""
        return list(map(bool, self._figure_marks))

    @cached_property
    def _capital_marks(self) -> bytes:
        return self._written(_CAPITAL)

    @cached_property
    def _figure_marks(self) -> bytes:
        return self._written(_FIGURE)

    def has_capital(self, words: range) -> bool:
        """Whether one of some words begins with a capital."""
        return self._capital_marks.find(1, words.start, words.stop) >= 0

    def has_figure(self, words: range) -> bool:
        """Whether one of some words begins with a digit."""
        return self._figure_marks.find(1, words.start, words.stop) >= 0

    @cached_property
    def figures(self) -> list[int]:
        """The indices of the words that begin with a digit."""
        return list(compress(range(len(self)), self._figure_marks))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words as they stand, without the mark of a possessive, each once."""
        owning = [word for word in map(self.surfaces.__getitem__, self.compounds) if word.endswith(("'s", "’s"))]
        return self.kinds.difference(owning).union([word[:-2] for word in owning])

    @cached_property
    def lower_case(self) -> frozenset[str]:
        """The words that the text writes without a capital somewhere."""
        return frozenset(compress(self.surfaces, self._written(_SMALL)))

    @cached_property
    def in_capitals(self) -> bool:
        """Whether hardly a word is written small, as in copy of old wires: a capital tells no name then."""
        return len(self.lower_case) * _FEW_SMALL < len(self.kinds)

    def span(self, first: int, last: int) -> Span:
        """From the start of word `first` to the end of word `last`."""
        return Span(self.starts[first], self.ends[last])

    def inside(self, span: Span) -> range:
        """Indices of the words that begin in `span`."""
        starts, end = self.starts, span.end
        first = bisect_left(starts, span.start)
        return range(first, bisect_left(starts, end, first))

    def count(self, spans: Iterable[Span]) -> int:
        """How many words begin in the union of `spans`."""
        return sum(len(self.inside(span)) for span in Cover(spans).spans)
