"""The content words of a text as numbers: what stays when it is told again in other words.

Stop words are left out. A word counts by its first letters, so that "negotiated" and "negotiations" are one.
"""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.corpus.tokens import GOLDEN, Tokens, mixed, tokens

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.tokens import Hashes, Places

    Flags = npt.NDArray[np.bool_]
    Points = npt.NDArray[np.uint32]

STEM = 5
"""Letters at the beginning of a word that count."""

_STOPS = (ord("."), ord("!"), ord("?"))
_LINE = ord("\n")


@dataclass(frozen=True, slots=True)
class Pairs:
    """Content words next to each other, or with one other content word between, as parallel arrays."""

    hashes: "Hashes"
    """Equal for the same two words in either order."""
    first: "Places"
    """Number of the first among the content words."""
    last: "Places"


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
            begin = self._sentence_after(int(self.places[first - 1]) if first else -1)
        following = self._sentence_after(end)
        upper = int(self.places[last + 1]) if last + 1 < len(self) else int(self.sentences[-1])
        return begin, following - 1 if following <= upper else end

    def _sentence_after(self, token: int) -> int:
        return int(self.sentences[self.sentences.searchsorted(token, side="right")])


def content(text: str, given: Tokens, stop_words: frozenset[str]) -> Content:
    """The content words among a text's tokens."""
    import numpy as np

    points, lower = _points(text), _points(text.lower())
    if len(points) != len(lower):
        lower = points
    is_content = np.ones(len(given), bool)
    is_content[places_among(given.hashes, _hashes(stop_words))[0]] = False
    places = np.flatnonzero(is_content)
    stems = _stems(lower, given.starts[places], given.ends[places])
    begins = _begins(points, lower, given)
    so_far = np.concatenate(([0], np.cumsum(begins)))
    before = np.concatenate(([0], places[:-1] + 1)) if len(places) else places
    sentences = np.append(np.flatnonzero(begins), len(given))
    opens = so_far[places + 1] > so_far[before]
    return Content(stems, places, opens, sentences, _pairs(stems, given.runs[places]))


def _points(text: str) -> "Points":
    import numpy as np

    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _stems(lower: "Points", starts: "Places", ends: "Places") -> "Hashes":
    import numpy as np

    total = np.zeros(len(starts), np.uint64)
    for letter in range(STEM):
        point = lower[np.minimum(starts + letter, ends - 1)].astype(np.uint64)
        point[starts + letter >= ends] = 0
        total = total * np.uint64(GOLDEN) + point
    return mixed(total)


def _begins(points: "Points", lower: "Points", given: Tokens) -> "Flags":
    """Whether a sentence, or a line that looks like one, begins with a token."""
    import numpy as np

    stopping = (points == _STOPS[0]) | (points == _STOPS[1]) | (points == _STOPS[2])
    stops = np.concatenate(([0], np.cumsum(stopping)))
    lines = np.concatenate(([0], np.cumsum(points == _LINE)))
    begins = np.ones(len(given), bool)
    starts, ends = given.starts[1:], given.ends[:-1]
    first = points[starts]
    large = (first != lower[starts]) | ((first >= ord("0")) & (first <= ord("9")))
    broken = lines[starts] - lines[ends]
    stopped = (stops[starts] > stops[ends]) & (starts - ends > 1)
    begins[1:] = (large & (stopped | (broken > 0))) | (broken > 1) | (given.runs[1:] != given.runs[:-1])
    return begins


def _pairs(stems: "Hashes", runs: "Places") -> Pairs:
    """None across words that were left out."""
    import numpy as np

    hashes, first, last = [], [], []
    for step in (1, 2):
        begin = np.flatnonzero(runs[:-step] == runs[step:])
        hashes.append(mixed(stems[begin] + stems[begin + step]))
        first.append(begin)
        last.append(begin + step)
    return Pairs(np.concatenate(hashes), np.concatenate(first), np.concatenate(last))


def places_among(values: "Hashes", ascending: "Hashes") -> tuple["Places", "Places"]:
    """Which of the values stand in an ascending list of distinct ones, and where there.

    A table of their last bits turns most of the others away before they are looked up.
    """
    import numpy as np

    if not len(ascending):
        return np.empty(0, np.int64), np.empty(0, np.int64)
    bits = max(12, min(24, len(ascending).bit_length() + 4))
    last = np.uint64((1 << bits) - 1)
    known = np.zeros(1 << bits, bool)
    known[(ascending & last).view(np.int64)] = True
    maybe = np.flatnonzero(known[(values & last).view(np.int64)])
    where = ascending.searchsorted(values[maybe])
    where[where == len(ascending)] = 0
    found = ascending[where] == values[maybe]
    return maybe[found], where[found]


@cache
def _hashes(stop_words: frozenset[str]) -> "Hashes":
    import numpy as np

    return np.unique(tokens("\n".join(sorted(stop_words))).hashes)
