"""Seed and extend: the passages that two bodies share, with their places in both texts.

Two kinds of seeds. *Ordered*: the same five words in a row; their clusters are copies, perhaps edited here and there.
*Loose*: two content words (no stop words) next to each other or with one between, in either order; their clusters
are passages told again in much the same words. A seed that stands more than three times in either body is dropped.

A cluster is a set of seeds of which no neighbours, sorted along either text, stand more than `gap` words apart:
the seeds are split along the one text and along the other until nothing splits any more. Its ends are then trimmed:
of all stretches of the cluster the one counts whose seeds cover most words, less PENALTY for each word between.

The numbers below were chosen on the training corpus of PAN 2013 (see tests/benchmarks/similarity).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from srcaudit.corpus.body import Body
from srcaudit.corpus.shingles import SIZE
from srcaudit.corpus.tokens import Tokens

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.tokens import Hashes, Places

    Flags = npt.NDArray[np.bool_]

MOSTLY = 0.8
"""Share of a loose passage that copies must cover for it to be told as these."""

THIN = 0.25
"""Seeds a word under which a loose passage gives way to any copy in it."""

CLOSE, CLOSE_WORDS = 0.35, 50
"""Seeds a word, and words, from which a loose passage is the other one reworded. Two thirds of the passages of PAN
2013 are; of 869 pairs of professional articles on one matter 6 had such a passage, all of them shared text."""

PENALTY = 0.2
"""What a word between two seeds takes off when the ends of a cluster are trimmed, in covered words."""

_MOST_PLACES = 3
_ROUNDS = 40


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of seeds becomes passages."""

    gap: int
    """Words between neighbouring seeds of one cluster, at most."""
    min_seeds: int
    min_words: int
    """Words of a passage on either side, at least."""
    min_characters: int
    min_density: float
    """Seeds a word on the longer side, at least."""
    merge: int
    """Characters between two passages that are told as one, at most, on both sides."""


ORDERED = Style(gap=30, min_seeds=5, min_words=20, min_characters=0, min_density=0.0, merge=60)
LOOSE = Style(gap=40, min_seeds=10, min_words=20, min_characters=170, min_density=0.12, merge=100)


@dataclass(frozen=True, slots=True)
class Seeds:
    """Words that stand in both bodies: word numbers, first and last, on either side."""

    here: "Places"
    here_last: "Places"
    there: "Places"
    there_last: "Places"

    def __len__(self) -> int:
        return len(self.here)

    def only(self, kept: "Flags | Places") -> "Seeds":
        """Some of the seeds."""
        return Seeds(self.here[kept], self.here_last[kept], self.there[kept], self.there_last[kept])


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A passage as word numbers, first and last, on either side."""

    here: int
    here_last: int
    there: int
    there_last: int
    seeds: int
    copied: float = 0.0
    """Share of our words in it that stand in copies."""

    @property
    def reworded(self) -> bool:
        """Whether it is close enough to be the other one told again, not two reports on one matter."""
        words = min(self.here_last - self.here, self.there_last - self.there) + 1
        return self.copied > 0 or (words >= CLOSE_WORDS and self.density >= CLOSE)

    @property
    def density(self) -> float:
        """Seeds a word, on the longer side."""
        return self.seeds / (max(self.here_last - self.here, self.there_last - self.there) + 1)


def stretches(ours: Body, theirs: Body, *, ordered: Style = ORDERED, loose: Style = LOOSE) -> tuple[Stretch, ...]:
    """The shared passages in the order of our text.

    A loose passage that is mostly copied gives way to the copies in it, whose boundaries are sharper; of any other
    the copies inside are a part.
    """
    copies = list(_copies(ours, theirs, ordered))
    found = [replace(one, copied=_copied(one, copies)) for one in _retold(ours, theirs, loose)]
    kept = [one for one in found if not (one.copied >= MOSTLY or (one.copied and one.density < THIN))]
    return tuple(sorted([*kept, *(copy for copy in copies if not any(_touch(copy, one) for one in kept))]))


def _copied(one: Stretch, copies: list[Stretch]) -> float:
    """The share of a passage's words, here, that stands in copies of the same place there."""
    inside = [copy for copy in copies if _touch(copy, one)]
    words = sum(min(copy.here_last, one.here_last) - max(copy.here, one.here) + 1 for copy in inside)
    return words / (one.here_last - one.here + 1)


def _touch(a: Stretch, b: Stretch) -> bool:
    here = min(a.here_last, b.here_last) - max(a.here, b.here)
    there = min(a.there_last, b.there_last) - max(a.there, b.there)
    return here >= 0 and there >= 0


def _copies(ours: Body, theirs: Body, style: Style) -> Iterator[Stretch]:
    here, there = _common(ours.shingles.hashes, theirs.shingles.hashes)
    here, there = ours.shingles.first[here], theirs.shingles.first[there]
    found = Seeds(here, here + SIZE - 1, there, there + SIZE - 1)
    yield from _passages(found, style, ours.tokens, theirs.tokens)


def _retold(ours: Body, theirs: Body, style: Style) -> Iterator[Stretch]:
    pack = ours.doc.pack
    if pack is None or theirs.doc.pack is not pack:
        return
    left, right = ours.pairs(pack.stop_words), theirs.pairs(pack.stop_words)
    here, there = _common(left.hashes, right.hashes)
    found = Seeds(left.first[here], left.last[here], right.first[there], right.last[there])
    yield from _passages(found, style, ours.tokens, theirs.tokens)


def _common(left: "Hashes", right: "Hashes") -> tuple["Places", "Places"]:
    """Every pair of places with one hash, for hashes that stand at few places on either side."""
    import numpy as np

    order = np.argsort(right, kind="stable")
    ascending = right[order]
    first = np.searchsorted(ascending, left, side="left")
    count = np.searchsorted(ascending, left, side="right") - first
    hit = np.flatnonzero((count > 0) & (count <= _MOST_PLACES))
    _, group, sizes = np.unique(left[hit], return_inverse=True, return_counts=True)
    hit = hit[sizes[group] <= _MOST_PLACES]
    here = np.repeat(hit, count[hit])
    within = np.arange(len(here)) - np.repeat(np.cumsum(count[hit]) - count[hit], count[hit])
    return here, order[np.repeat(first[hit], count[hit]) + within]


def _passages(seeds: Seeds, style: Style, ours: Tokens, theirs: Tokens) -> Iterator[Stretch]:
    found = [
        Stretch(*_extent(cluster), len(cluster))
        for cluster in _clusters(seeds, style)
        if len(cluster) >= style.min_seeds
    ]
    dense = sorted(one for one in found if one.density >= style.min_density)
    for one in _merged(dense, style.merge, ours, theirs):
        if _large(one, style, ours, theirs):
            yield one


def _clusters(seeds: Seeds, style: Style) -> Iterator[Seeds]:
    import numpy as np

    if len(seeds) < style.min_seeds:
        return
    label = np.zeros(len(seeds), np.int64)
    parts = 0
    for _ in range(_ROUNDS):
        for places, ends in ((seeds.here, seeds.here_last), (seeds.there, seeds.there_last)):
            order = np.lexsort((places, label))
            jump = places[order][1:] - ends[order][:-1] > style.gap
            new = jump | (np.diff(label[order]) != 0)
            label[order] = np.concatenate(([0], np.cumsum(new)))
        if label.max() + 1 == parts:
            break
        parts = label.max() + 1
    order = np.argsort(label, kind="stable")
    sizes = np.bincount(label)
    for members in np.split(order, np.cumsum(sizes)[:-1]):
        if len(members) >= style.min_seeds:
            cluster = seeds.only(members)
            cluster = cluster.only(_core(cluster.here, cluster.here_last))
            yield cluster.only(_core(cluster.there, cluster.there_last))


def _core(first: "Places", last: "Places") -> "Places":
    """The seeds of the stretch that covers most words, less a penalty for those between (Kadane's scan)."""
    import numpy as np

    order = np.argsort(first, kind="stable")
    begun, ended = first[order].tolist(), last[order].tolist()
    best, best_from, best_to = 0.0, 0, 0
    score, start, reach = 0.0, 0, begun[0] - 1
    for place, (begin, end) in enumerate(zip(begun, ended, strict=True)):
        score -= PENALTY * max(0, begin - reach - 1)
        if score <= 0:
            score, start, reach = 0.0, place, begin - 1
        score += max(0, end - max(reach, begin - 1))
        reach = max(reach, end)
        if score > best:
            best, best_from, best_to = score, start, place
    return order[best_from : best_to + 1]


def _extent(cluster: Seeds) -> tuple[int, int, int, int]:
    return (
        int(cluster.here.min()),
        int(cluster.here_last.max()),
        int(cluster.there.min()),
        int(cluster.there_last.max()),
    )


def _large(one: Stretch, style: Style, ours: Tokens, theirs: Tokens) -> bool:
    words = min(one.here_last - one.here, one.there_last - one.there) + 1
    characters = min(
        ours.ends[one.here_last] - ours.starts[one.here], theirs.ends[one.there_last] - theirs.starts[one.there]
    )
    return words >= style.min_words and characters >= style.min_characters


def _merged(given: list[Stretch], merge: int, ours: Tokens, theirs: Tokens) -> list[Stretch]:
    """Neighbours that stand near each other in both texts, in one order, told as one."""
    kept: list[Stretch] = []
    for one in given:
        if kept and _near(kept[-1], one, merge, ours, theirs):
            before = kept.pop()
            one = Stretch(
                before.here,
                max(before.here_last, one.here_last),
                min(before.there, one.there),
                max(before.there_last, one.there_last),
                before.seeds + one.seeds,
            )
        kept.append(one)
    return kept


def _near(before: Stretch, after: Stretch, merge: int, ours: Tokens, theirs: Tokens) -> bool:
    here = ours.starts[after.here] - ours.ends[before.here_last]
    first, last = sorted(((before.there, before.there_last), (after.there, after.there_last)))
    there = theirs.starts[last[0]] - theirs.ends[first[1]]
    return bool(here <= merge and there <= merge)
