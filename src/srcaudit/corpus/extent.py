"""How far a passage reaches in one text, given how far it reaches in the other.

Word by word two stories are weighed: this text was made from that passage (then a content word stands there with the
chance of the words known so far), or it was not (then it comes as often as in the rest of both texts). The logarithm
of the ratio is the word's score, and a passage is the stretch around its middle with the highest sum. A rare word that
both sides have says much, a word that the whole text is full of says nothing, a word that is missing there speaks
against. A word counts as often as the other side has it. Edges of sentences are preferred as edges of passages.
"""

from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from srcaudit.corpus.content import Content
from srcaudit.corpus.meeting import numbered, places_among

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

_LATER_BITS = 32


@dataclass(frozen=True, slots=True)
class Side:
    """The content words of one text, numbered alike in both."""

    content: Content
    numbers: "Places"
    counts: "Places"
    """How often each number stands in this text."""
    all_counts: "Places"
    """How often each number stands in both texts."""
    before: "Numbers"
    after: "Numbers"
    """What it is worth to begin, and to end, with each word."""

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
    known, numbers = numbered(shorter.stems)
    others = np.empty(len(longer), np.int64)
    others.fill(len(known))
    found, number = places_among(longer.stems, known)
    others[found] = number
    counts = [np.bincount(each, minlength=len(known) + 1) for each in (numbers, others)]
    told = [
        Side(content, each, count, counts[0] + counts[1], *edges(content, EDGE_BEFORE, EDGE_AFTER))
        for content, each, count in zip((shorter, longer), (numbers, others), counts, strict=True)
    ]
    return (told[0], told[1]) if shorter is ours else (told[1], told[0])


def reach(side: Side, other: Side, now: Extent, beyond: Extent, middle: int) -> tuple[Extent, float]:
    """The best stretch of `side` around its `middle`, and its score, if the other passage is `beyond`.

    now: how far the passage was thought to reach so far.
    """
    begin, end = max(0, now.first - AROUND), min(len(side), now.last + 1 + AROUND)
    sums = running(_scores(side, other, now, beyond, middle, begin, end))
    here = middle - begin
    first = int((side.before[begin : middle + 1] - sums[: here + 1]).argmax())
    last = here + int((side.after[middle:end] + sums[here + 1 :]).argmax())
    return Extent(begin + first, begin + last), float(sums[last + 1] - sums[first])


def running(scores: "Numbers") -> "Numbers":
    """The sums of the first none, one, two … scores."""
    import numpy as np

    sums = np.zeros(len(scores) + 1)
    scores.cumsum(out=sums[1:])
    return sums


def edges(content: Content, before: float, after: float) -> tuple["Numbers", "Numbers"]:
    """What it is worth to begin, and to end, with each of the content words."""
    import numpy as np

    opens = np.zeros(len(content) + 1)
    opens[:-1] = content.opens
    opens[-1] = 1
    return opens[:-1] * before, opens[1:] * after


def _scores(side: Side, other: Side, now: Extent, beyond: Extent, middle: int, begin: int, end: int) -> "Numbers":
    import numpy as np

    words = side.numbers[begin:end]
    numbers = len(side.counts)
    there = np.bincount(other.numbers[beyond.first : beyond.last + 1], minlength=numbers)
    rest = side.all_counts - there - np.bincount(side.numbers[now.first : now.last + 1], minlength=numbers)
    seen = there[words]
    known = seen.nonzero()[0]
    had, words = seen[known], words[known]
    spent = known[_spent(words, had, known - (middle - begin), numbers)]
    seen[spent] = 0
    share = np.count_nonzero(seen[now.first - begin : now.last + 1 - begin]) / len(now)
    kept = min(KEPT_MOST, max(KEPT_LEAST, KEPT_FACTOR * share))
    rest = rest[words]
    length = len(beyond)
    all_rest = len(side) - len(now) + len(other) - length
    usual = np.minimum((rest + UNSEEN) / (all_rest + UNSEEN * VOCABULARY), (rest + UNSEEN_INSIDE) / length)
    made = (1 - kept) + kept * np.minimum(had, 2) / length / usual
    scores = np.empty(end - begin)
    scores.fill(log(1 - kept))
    scores[known] = np.minimum(np.log(made), MOST)
    scores[spent] = 0
    return scores


def _spent(words: "Places", had: "Places", places: "Places", numbers: int) -> "Places":
    """Which words are more than the other passage has of their kind; of equal ones those nearest to place 0 count."""
    import numpy as np

    many = (np.bincount(words, minlength=numbers)[words] > had).nonzero()[0]
    if not len(many):
        return many
    order = (words[many] << _LATER_BITS | np.abs(places[many])).argsort(kind="stable")
    ordered = words[many][order]
    new = np.empty(len(many), np.bool_)
    new[0] = True
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    place = np.arange(len(many))
    rank = np.empty(len(many), np.int64)
    rank[order] = place - np.maximum.accumulate(place * new)
    spent: Places = many[rank >= had[many]]
    return spent
