"""A short passage here that tells in brief what the whole of the other text tells.

Most of its content words stand in the other text, from its beginning to its end, while the rest of this text has far
fewer of them. That is what a summary of one article in another looks like. Two reports of one event look like it too,
so it is a likeness and never a copy by itself.
"""

from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from srcaudit.corpus.extent import Extent, Side, edges, running

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.tokens import Places

    Numbers = npt.NDArray[np.float64]

FEWEST, MOST = 30, 130
"""Content words of a digest."""

TIMES_LONGER = 2.5
"""How much longer the other text must be."""

TOLD = 0.6
"""The share of a digest's content words that stand in the other text."""

FEWEST_ELSEWHERE, TOLD_LESS = 0.12, 0.15
"""The share that may stand there anyhow: the share of all words here, from the first number up to TOLD less the second.
"""

OFTEN = 3
"""A word that this text has more often than that is its subject and says less, the more often the less."""

EDGE = 2.0
"""What a sentence's edge is worth as an edge of the digest."""

SCORE = 16.0
"""Sum of the words' scores from which a passage is a digest."""

EXPLAINED, DENSEST = 0.9, 0.85
"""If one passage of the other text has that share of a digest's words, it is told after that passage alone: after one
found already, or after any that is twice as long as the digest."""


@dataclass(frozen=True, slots=True)
class Digest:
    """A digest, and from where to where the other text has its words."""

    here: Extent
    there: Extent
    words: "Places"
    """The numbers of its words that stand in the other text."""
    places: "Places"
    """Where they stand there."""


def digest(side: Side, other: Side) -> Digest | None:
    """The passage of `side` that most looks like one, if there is any."""
    import numpy as np

    if len(side) < FEWEST or len(other) < TIMES_LONGER * FEWEST:
        return None
    told = other.counts[side.numbers] > 0
    here, score = _best(side, _scores(side, told))
    if score < SCORE or not FEWEST <= len(here) <= MOST or len(other) < TIMES_LONGER * len(here):
        return None
    known = np.zeros(len(other.counts), np.bool_)
    known[side.numbers[here.first : here.last + 1]] = True
    known &= other.counts > 0
    places = known[other.numbers].nonzero()[0]
    return Digest(here, Extent(int(places[0]), int(places[-1])), known.nonzero()[0], places)


def is_in_one_place(found: Digest, other: Side) -> bool:
    """Whether any passage of the other text that is twice as long has nearly all of its words."""
    return _densest(found, other) >= DENSEST


def is_explained(found: Digest, other: Side, passages: list[Extent]) -> bool:
    """Whether passages of the other text that are known already have nearly all of its words."""
    import numpy as np

    if not passages:
        return False
    known = np.concatenate([other.numbers[one.first : one.last + 1] for one in passages])
    there = np.bincount(known, minlength=len(other.counts))
    return bool(np.count_nonzero(there[found.words]) >= EXPLAINED * len(found.words))


def _scores(side: Side, told: "npt.NDArray[np.bool_]") -> "Numbers":
    import numpy as np

    anyhow = min(max(FEWEST_ELSEWHERE, np.count_nonzero(told) / len(told)), TOLD - TOLD_LESS)
    weight = 1 / (1 + 2 * np.maximum(side.counts[side.numbers] - OFTEN, 0) / OFTEN)
    return np.where(told, log(TOLD / anyhow) * weight, log((1 - TOLD) / (1 - anyhow)))


def _best(side: Side, scores: "Numbers") -> tuple[Extent, float]:
    """The stretch with the highest sum (Kadane's scan)."""
    import numpy as np

    before, after = edges(side.content, EDGE, EDGE)
    sums = running(scores)
    start = sums[:-1] - before
    last = int((sums[1:] + after - np.minimum.accumulate(start)).argmax())
    first = int(start[: last + 1].argmin())
    return Extent(first, last), float(sums[last + 1] - sums[first])


def _densest(found: Digest, other: Side) -> float:
    """The highest share of a digest's words that any passage twice as long has."""
    import numpy as np

    size = min(len(other), 2 * len(found.here))
    numbers = other.numbers[found.places]
    order = numbers.argsort(kind="stable")
    before = np.empty(len(numbers), np.int64)
    before.fill(-1)
    again = (numbers[order[1:]] == numbers[order[:-1]]).nonzero()[0]
    before[order[again + 1]] = found.places[order[again]]
    # A passage has a word anew if it begins behind the one before and ends behind this one.
    begins = np.bincount(np.maximum(before, found.places - size) + 1, minlength=len(other) + 1)
    ends = np.bincount(found.places + 1, minlength=len(other) + 1)
    words = (begins - ends).cumsum()
    return int(words[: len(other) - size + 1 : max(1, size // 8)].max()) / len(found.words)
