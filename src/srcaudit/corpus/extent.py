"""How far a passage reaches in one text, given how far it reaches in the other.

Word by word two stories are weighed: this text was made from that passage (then a content word stands there with the
chance of the words known so far), or it was not (then it comes as often as in the rest of both texts). The logarithm
of the ratio is the word's score, and a passage is the stretch around its middle with the highest sum. A rare word that
both sides have says much, a word that the whole text is full of says nothing, a word that is missing there speaks
against. A word counts as often as the other side has it. Edges of sentences are preferred as edges of passages.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.corpus.content import Content
from srcaudit.corpus.meeting import places_among

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.tokens import Places

    Numbers = npt.NDArray[np.float64]

AROUND = 60
"""Content words beyond the known ends that are looked at."""

EDGE_BEFORE, EDGE_AFTER = 2.0, 2.5
"""What a sentence's beginning or end is worth as the beginning or end of a passage."""

KEPT_LEAST, KEPT_MOST, KEPT_FACTOR = 0.4, 0.95, 0.8
"""The chance that a word of the other passage was kept: the share seen so far times the factor, within bounds."""

UNSEEN, VOCABULARY = 3.0, 200
"""Added to every word's count, and how many words are thought to share in that: what a rare word may weigh."""

UNSEEN_INSIDE = 0.35
"""Added instead where a passage is most of a text and little is left to count in."""

MOST = 2.5
"""The highest score of one word."""


@dataclass(frozen=True, slots=True)
class Side:
    """The content words of one text, numbered alike in both."""

    content: Content
    numbers: "Places"
    counts: "Places"
    """How often each number stands in this text."""

    def __len__(self) -> int:
        return len(self.numbers)


@dataclass(frozen=True, slots=True)
class Extent:
    """From one content word to another, both included."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last - self.first + 1


def sides(ours: Content, theirs: Content) -> tuple[Side, Side]:
    """Both texts with a common numbering of their stems. What only the longer text has is given one number for all."""
    import numpy as np

    shorter, longer = sorted((ours, theirs), key=len)
    known, numbers = np.unique(shorter.stems, return_inverse=True)
    others = np.full(len(longer), len(known))
    found, number = places_among(longer.stems, known)
    others[found] = number
    told = [
        Side(content, each, np.bincount(each, minlength=len(known) + 1))
        for content, each in ((shorter, numbers), (longer, others))
    ]
    return (told[0], told[1]) if shorter is ours else (told[1], told[0])


def reach(side: Side, other: Side, now: Extent, beyond: Extent, middle: int) -> tuple[Extent, float]:
    """The best stretch of `side` around its `middle`, and its score, if the other passage is `beyond`.

    now: how far the passage was thought to reach so far.
    """
    begin, end = max(0, now.first - AROUND), min(len(side), now.last + 1 + AROUND)
    before, after = edges(side, begin, end, EDGE_BEFORE, EDGE_AFTER)
    sums = running(_scores(side, other, now, beyond, middle, begin, end))
    here = middle - begin
    first = int((before - sums[:-1])[: here + 1].argmax())
    last = here + int((after + sums[1:])[here:].argmax())
    return Extent(begin + first, begin + last), float(sums[last + 1] - sums[first])


def running(scores: "Numbers") -> "Numbers":
    """The sums of the first none, one, two … scores."""
    import numpy as np

    return np.concatenate((np.zeros(1), np.cumsum(scores)))


def edges(side: Side, begin: int, end: int, before: float, after: float) -> tuple["Numbers", "Numbers"]:
    """What it is worth to begin, and to end, with each of the content words from `begin` up to `end`."""
    import numpy as np

    opens = side.content.opens
    closes = opens[begin + 1 : end + 1] if end < len(side) else np.append(opens[begin + 1 :], True)
    return np.where(opens[begin:end], before, 0.0), np.where(closes, after, 0.0)


def _scores(side: Side, other: Side, now: Extent, beyond: Extent, middle: int, begin: int, end: int) -> "Numbers":
    import numpy as np

    words = side.numbers[begin:end]
    there = other.numbers[beyond.first : beyond.last + 1]
    here = side.numbers[now.first : now.last + 1]
    inside = np.bincount(there, minlength=len(other.counts))
    rest = (side.counts + other.counts - inside - np.bincount(here, minlength=len(side.counts)))[words]
    had = inside[words]
    all_rest = len(side) - len(here) + len(other) - len(there)
    usual = np.minimum((rest + UNSEEN) / (all_rest + UNSEEN * VOCABULARY), (rest + UNSEEN_INSIDE) / len(there))
    spent = (had > 0) & (_rank(words, middle - begin) >= had)
    seen = (had > 0) & ~spent
    kept = min(KEPT_MOST, max(KEPT_LEAST, KEPT_FACTOR * float(seen[now.first - begin : now.last + 1 - begin].mean())))
    made = (1 - kept) + kept * np.minimum(had, 2) / len(there) / usual
    return np.where(spent, 0.0, np.where(seen, np.minimum(np.log(made), MOST), np.log(1 - kept)))


def _rank(words: "Places", middle: int) -> "Places":
    """Of how many equal words each is, none, one or more stand nearer to the middle."""
    import numpy as np

    place = np.arange(len(words))
    order = np.lexsort((np.abs(place - middle), words))
    ordered = words[order]
    new = np.concatenate(([True], ordered[1:] != ordered[:-1]))
    rank = np.empty(len(words), np.int64)
    rank[order] = place - np.maximum.accumulate(np.where(new, place, 0))
    return rank
