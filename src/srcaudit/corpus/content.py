"""The content words of a text as numbers: what stays when it is told again in other words.

Stop words are left out. A word counts by its first letters, so that "negotiated" and "negotiations" are one.
"""

from dataclasses import dataclass
from functools import cache
from string import digits
from typing import TYPE_CHECKING
from unicodedata import category

from srcaudit.corpus.meeting import count_distinct, distinct
from srcaudit.corpus.tokens import GOLDEN, ODD, Tokens, mixed, tokens

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.tokens import Hashes, Places

    Flags = npt.NDArray[np.bool_]

STEM = 5
"""Letters at the beginning of a word that count."""

_STOPS = (ord("."), ord("!"), ord("?"))
_BYTE = 1 << 8
# The bit that small letters of one byte have and capitals lack.
_SMALL = 0x20
_LINE = ord("\n")


@dataclass(frozen=True, slots=True)
class Pairs:
    """Content words next to each other, or with one other content word between."""

    hashes: "Hashes"
    """Equal for the same two words in either order."""
    words: int
    """How many content words there are."""
    kept: "Places | None"
    """Which of all pairs these are, if not all: first those next to each other, then the others."""

    def ends(self, some: "Places") -> "tuple[Places, Places]":
        """The first and the last word of some pairs, as numbers among the content words."""
        pairs = some if self.kept is None else self.kept[some]
        apart = pairs >= self.words - 1
        first = pairs - (self.words - 1) * apart
        return first, first + 1 + apart


@dataclass(frozen=True, slots=True)
class Content:
    """The content words of one text, in order."""

    stems: "Hashes"
    places: "Places"
    """Index of each word among the tokens."""
    opens: "Flags"
    """Whether a sentence begins with the word or with one of the stop words before it."""
    sentences: "Places"
    """Index of the first token of each sentence; after the last, how many tokens there are."""
    pairs: Pairs

    def __len__(self) -> int:
        return len(self.places)

    def widened(self, first: int, last: int) -> tuple[int, int]:
        """The tokens from one content word to another, with the stop words up to a sentence's edge on either side."""
        begin, end = int(self.places[first]), int(self.places[last])
        if self.opens[first]:
            begin = self.sentence_after(int(self.places[first - 1]) if first else -1)
        following = self.sentence_after(end)
        upper = int(self.places[last + 1]) if last + 1 < len(self) else int(self.sentences[-1])
        return begin, following - 1 if following <= upper else end

    def sentence_of(self, token: int) -> int:
        """The first token of the sentence that a token stands in."""
        return int(self.sentences[self.sentences.searchsorted(token, side="right") - 1])

    def sentence_after(self, token: int) -> int:
        """The first token after the sentence that a token stands in."""
        return int(self.sentences[self.sentences.searchsorted(token, side="right")])


def content(text: str, given: Tokens, stop_words: frozenset[str]) -> Content:
    """The content words among a text's tokens."""
    import numpy as np

    stems = given.heads & np.uint64((1 << 8 * STEM) - 1)
    first = given.letters[given.starts]
    large = ((first & _SMALL) == 0) | ((first >= ord("0")) & (first <= ord("9")))
    odd = given.letters == ODD
    if np.count_nonzero(odd):
        some = distinct(_words_before(odd.nonzero()[0], given.starts))
        words = [
            text[begin:end] for begin, end in zip(given.starts[some].tolist(), given.ends[some].tolist(), strict=True)
        ]
        kinds = {word: number for number, word in enumerate(dict.fromkeys(words))}
        numbers = [kinds[word] for word in words]
        stems[some] = np.array([_stem(word) for word in kinds], np.uint64)[numbers]
        large[some] = np.array([word[0] != word[0].lower() or word[0] in digits for word in kinds])[numbers]
    places = _not_among(given.hashes, _table(stop_words)).nonzero()[0]
    begins = _begins(given, large)
    opens = np.zeros(len(places), np.bool_)
    sentences = begins.nonzero()[0]
    opened = places.searchsorted(sentences)
    opens[opened[opened < len(places)]] = True
    edges = np.empty(len(sentences) + 1, np.int64)
    edges[:-1], edges[-1] = sentences, len(given)
    stems = mixed(stems[places])
    return Content(stems, places, opens, edges, _pairs(stems, given.runs[places]))


def _stem(word: str) -> int:
    """The first letters of a word of which some are not a byte each; the same as of another if these few are."""
    letters = [ord(letter.lower()[0]) for letter in word if category(letter) != "Cf"][:STEM]
    factor = _BYTE if max(letters) < _BYTE else GOLDEN
    found = 0
    for letter in reversed(letters):
        found = found * factor + letter
    return found % (1 << 64)


def _begins(given: Tokens, large: "Flags") -> "Flags":
    """Whether a sentence, or a line that looks like one, begins with a token.

    large: whether a token begins with a capital or a digit.
    """
    import numpy as np

    begins = np.ones(len(given), np.bool_)
    letters, count = given.letters, len(given)
    lines = letters == _LINE
    marks = ((letters == _STOPS[0]) | (letters == _STOPS[1]) | (letters == _STOPS[2]) | lines).nonzero()[0]
    marks = marks[int(marks.searchsorted(given.ends[0])) if count else len(marks) :]
    words = _words_before(marks, given.ends)
    lines = lines[marks]
    broken = np.bincount(words[lines], minlength=count)
    stopped = np.zeros(count, np.bool_)
    stopped[words[~lines]] = True
    stopped[:-1] &= given.starts[1:] - given.ends[:-1] > 1
    stopped |= broken > 0
    begins[1:] = (large[1:] & stopped[:-1]) | (broken[:-1] > 1) | (given.runs[1:] != given.runs[:-1])
    return begins


def _words_before(places: "Places", edges: "Places") -> "Places":
    """For each place, none of which is before all edges, the last word of which the edge is not behind it."""
    words: Places = edges.searchsorted(places, side="right") - 1
    return words


def _pairs(stems: "Hashes", runs: "Places") -> Pairs:
    """None across words that were left out."""
    import numpy as np

    count = len(stems)
    hashes = np.concatenate((stems[:-1] + stems[1:], stems[:-2] + stems[2:]))
    if not count or runs[0] == runs[-1]:
        return Pairs(hashes, count, None)
    kept = np.concatenate((runs[:-1] == runs[1:], runs[:-2] == runs[2:])).nonzero()[0]
    return Pairs(hashes[kept], count, kept)


def _not_among(values: "Hashes", table: "Hashes") -> "Flags":
    import numpy as np

    others: Flags = table[(values & np.uint64(len(table) - 1)).view(np.int64)] != values
    return others


@cache
def _table(stop_words: frozenset[str]) -> "Hashes":
    """The hashes of the stop words, each at the place that its last bits name."""
    import numpy as np

    hashes = distinct(np.sort(tokens("\n".join(sorted(stop_words))).hashes))
    size = 1 << 10
    while count_distinct(np.sort(hashes & np.uint64(size - 1))) < len(hashes):
        size *= 2
    table = np.zeros(size, np.uint64)
    table[(hashes & np.uint64(size - 1)).view(np.int64)] = hashes
    return table
