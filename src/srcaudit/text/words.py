"""Words: runs of letters and digits, with the apostrophes, hyphens and points inside them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence, Set
from itertools import accumulate, compress
from operator import itemgetter, not_

from srcaudit.model.cached import cached_property
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover

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
# For text that has typographic marks and no letter beyond ASCII: as quick.
_MARKED_WORD = re.compile(_ASCII_WORD.pattern.replace("['", "['’"))
_BEYOND = re.compile("[^\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\u2010-\u2027\u20ac\u2122]")
# For text in Latin letters, with the signs that pages use: nearly as quick.
_LATIN = "A-Za-zªµºÀ-ÖØ-öø-ɏ"
_LATIN_WORD = re.compile(_MARKED_WORD.pattern.replace("A-Za-z", _LATIN))
_BEYOND_LATIN = re.compile(
    f"[^\0-\x7f{_LATIN}\xa0-\xb1\xb4-\xb8\xbb\xbf×÷\u2000-\u200b\u200e-\u206f\u20a0-\u20c0\u2122\u2190-\u23ff"
    "\u2500-\u2775\u2794-\u2bff\ufe0f\ufeff\U0001f300-\U0001faff]"
)

_PART = re.compile(r"\w+")


def _words_of(text: str) -> "re.Pattern[str]":
    """The quickest expression that finds the words of a text."""
    if text.isascii():
        return _ASCII_WORD
    if not _BEYOND.search(text):
        return _MARKED_WORD
    return _WORD if _BEYOND_LATIN.search(text) else _LATIN_WORD


def among(indices: Sequence[int], words: range) -> int:
    """How many of some ascending indices are of a range of words."""
    first = bisect_left(indices, words.start)
    return bisect_left(indices, words.stop, first) - first


class Words:
    """The words of a text in order, as parallel lists."""

    def __init__(self, text: str) -> None:
        # What is between the words and the words in turns: all lists come of it without a look at each word.
        parts = _words_of(text).split(text)
        edges = list(accumulate(map(len, parts)))
        self.surfaces: list[str] = parts[1::2]
        """The words as they stand."""
        self.starts = edges[:-1:2]
        self.ends = edges[1::2]

    def __len__(self) -> int:
        return len(self.starts)

    @cached_property
    def lower(self) -> list[str]:
        """The words in lower case, with straight apostrophes."""
        # Joined with what is part of no word and changes no letter beside it: the small form of Σ depends on that.
        return "\n".join(self.surfaces).lower().replace("’", "'").split("\n") if self.surfaces else []

    @cached_property
    def _firsts(self) -> list[str]:
        return list(map(itemgetter(0), self.surfaces))

    @cached_property
    def capital(self) -> list[bool]:
        """Whether each word begins with a capital."""
        return list(map(str.isupper, self._firsts))

    @cached_property
    def capitals(self) -> list[int]:
        """The indices of the words that begin with a capital."""
        return list(compress(range(len(self)), self.capital))

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
        return list(compress(range(len(self)), map(not_, map(str.isalnum, self.surfaces))))

    @cached_property
    def digit(self) -> list[bool]:
        """Whether each word begins with a digit."""
        return list(map(str.isdigit, self._firsts))

    @cached_property
    def figures(self) -> list[int]:
        """The indices of the words that begin with a digit."""
        return list(compress(range(len(self)), self.digit))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words as they stand, without the mark of a possessive, each once."""
        owning = [word for word in map(self.surfaces.__getitem__, self.compounds) if word.endswith(("'s", "’s"))]
        return self.kinds.difference(owning).union([word[:-2] for word in owning])

    @cached_property
    def lower_case(self) -> frozenset[str]:
        """The words that the text writes without a capital somewhere."""
        return frozenset(compress(self.surfaces, map(str.islower, self._firsts)))

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
