"""Seed and extend: the passages that two bodies share, with their places in both texts.

Two kinds of seeds. *Ordered*: the same five words in a row; their clusters are copies, perhaps edited here and there.
*Loose*: two content words (no stop words, endings cut off) next to each other or with one between, in either order;
their clusters are where passages told again in much the same words begin to be looked for. A seed that stands more
than three times in either body is dropped.

A cluster is a set of seeds of which no neighbours, sorted along either text, stand more than `gap` words apart:
the seeds are split along the one text and along the other until nothing splits any more. Its ends are then trimmed:
of all stretches of the cluster the one counts whose seeds cover most words, less PENALTY for each word between.
Before that, ordered seeds that stray are left out: those of a row of which a much longer one goes on elsewhere.
How far a loose passage really reaches is then weighed word by word on either side (see `extent`). What is left may be
one passage here that tells the whole of the other text in brief (see `digest`).

Copies come first. A loose cluster whose seeds stand in one word-for-word copy tells nothing more and is passed over,
and where there is no other, nothing told again or in brief is looked for beside the copies.

The numbers below were chosen on the training corpus of PAN 2013 (see tests/benchmarks/similarity).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from srcaudit.corpus.body import Body
from srcaudit.corpus.content import Content
from srcaudit.corpus.digest import digest, is_explained, is_in_one_place
from srcaudit.corpus.extent import Extent, Side, reach, sides
from srcaudit.corpus.meeting import Meeting, meeting
from srcaudit.corpus.scraps import words_before, words_behind
from srcaudit.corpus.shingles import SIZE, count_covered
from srcaudit.corpus.tokens import Tokens

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.tokens import Places

    Flags = npt.NDArray[np.bool_]

MIN_WORDS = 20
"""Words in rows of five or more that make a copy."""

LONG_COPY = 40
"""Words in rows from which a copy is told beside the digest it stands in."""

COPIED = 0.5
"""Share of a passage's words in rows of five or more from which it is a copy."""

MOSTLY = 0.8
"""That share from which the rows say where a passage ends."""

CLOSE, CLOSE_WORDS = 0.35, 50
"""Seeds a word, and words, from which a loose passage is the other one reworded."""

STRAY = 4
"""How many times longer a row is than one that strays from it."""

PENALTY = 0.2
"""What a word between two seeds takes off when the ends of a cluster are trimmed, in covered words."""

SCORE = 15.0
"""The least score of a loose passage, on either side: how many times likelier it is that the one was made from the
other than that it was not, as a natural logarithm. One of three million."""

ROUNDS = 3
"""How often either side's extent is found anew from the other's, at most."""

BACK = 8
"""Words beyond a copy's ends that may still be a part of it, at most."""

MERGE = 60
"""Characters between two loose passages that are told as one, at most, on both sides."""

MIN_CHARACTERS, MIN_LONGER = 120, 200
"""Characters of a loose passage, at least, where it is shorter and where it is longer."""

CLEAN = 0.9
"""That share from which nothing else is looked for in it."""

_LOOSE_GAP, _LOOSE_SEEDS = 40, 6
_ROUNDS = 80
_HOPE = 0.3
_LATER_BITS = 32


@dataclass(frozen=True, slots=True)
class Style:
    """How seeds in order become copies."""

    gap: int
    """Words between neighbouring seeds of one cluster, at most."""
    min_seeds: int
    min_words: int
    """Words in rows of five or more, at least."""
    merge: int
    """Characters between two passages that are told as one, at most, on both sides."""


ORDERED = Style(gap=30, min_seeds=5, min_words=MIN_WORDS, merge=60)


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
    """Share of our words in it that stand in rows of five or more there."""
    in_brief: bool = False
    """Whether it tells the whole of the other text in brief."""

    @property
    def reworded(self) -> bool:
        """Whether it is close enough to be the other one told again, not two reports on one matter."""
        words = min(self.here_last - self.here, self.there_last - self.there) + 1
        return self.copied * words >= MIN_WORDS or (words >= CLOSE_WORDS and self.density >= CLOSE)

    @property
    def turned(self) -> "Stretch":
        """The same seen from the other text."""
        return replace(self, here=self.there, here_last=self.there_last, there=self.here, there_last=self.here_last)

    def takes(self, copy: "Stretch") -> bool:
        """Whether a copy in it is a part of it, and not told beside it."""
        return not (self.in_brief and copy.copied * (copy.here_last - copy.here + 1) >= LONG_COPY)

    @property
    def density(self) -> float:
        """Seeds a word, on the longer side."""
        return self.seeds / (max(self.here_last - self.here, self.there_last - self.there) + 1)


@dataclass(frozen=True, slots=True)
class _Loose:
    """A loose passage in content words."""

    here: Extent
    there: Extent
    seeds: int
    in_brief: bool = False


def stretches(ours: Body, theirs: Body, met: Meeting) -> tuple[Stretch, ...]:
    """The shared passages in the order of our text.

    Copies inside a loose passage are a part of it, and if it is a copy itself its rows of equal words say where it
    ends. What is told in brief may have long copies beside it. Two texts of the same words are one passage, also when
    they say everything so often that no row of words is rare enough to begin with; a flood of one word says nothing.
    """
    import numpy as np

    last = len(ours.tokens) - 1
    alike = len(ours.tokens) == len(theirs.tokens)
    if alike and ours.kinds > SIZE and np.array_equal(ours.tokens.hashes, theirs.tokens.hashes):
        return (Stretch(0, last, 0, last, seeds=last + 1, copied=1.0),)
    rows = _rows(ours, theirs, met)
    copies = [copy for copy in _copies(rows, ORDERED, ours.tokens, theirs.tokens) if copy.copied >= COPIED]
    retold = [replace(one, copied=_in_rows(one, rows)) for one in _retold(ours, theirs, rows, copies)]
    kept = [_sharpened(one, rows) for one in retold]
    apart = [copy for copy in copies if not any(_touch(copy, one) and one.takes(copy) for one in kept)]
    told = [*kept, *_told_once(apart, kept, len(ours.tokens))]
    return tuple(sorted(_rounded(one, ours, theirs) for one in told))


def _told_once(copies: list[Stretch], kept: list[Stretch], words: int) -> Iterator[Stretch]:
    """The copies but those whose words here are in a longer one, or in a retold passage, already."""
    import numpy as np

    known = np.zeros(words, bool)
    for one in kept:
        known[one.here : one.here_last + 1] = not one.in_brief
    for copy in sorted(copies, key=lambda copy: (copy.here - copy.here_last, copy)):
        place = slice(copy.here, copy.here_last + 1)
        if np.count_nonzero(known[place]) < MOSTLY * (copy.here_last - copy.here + 1):
            known[place] = True
            yield copy


def _in_rows(one: Stretch, rows: Seeds) -> float:
    """The share of a passage's words, here, that stand in rows of five or more in the same passage there."""
    return round(count_covered(_inside(one, rows, beyond=0).here) / (one.here_last - one.here + 1), 4)


def _inside(one: Stretch, rows: Seeds, *, beyond: int) -> Seeds:
    """The rows in a passage, or up to some words beyond it; `rows` is in the order of our text."""
    first, last = rows.here.searchsorted((one.here - beyond, one.here_last + beyond - SIZE + 2))
    there, there_last = rows.there[first:last], rows.there_last[first:last]
    fits = (there >= one.there - beyond) & (there_last <= one.there_last + beyond)
    return Seeds(rows.here[first:last][fits], rows.here_last[first:last][fits], there[fits], there_last[fits])


def _touch(a: Stretch, b: Stretch) -> bool:
    here = min(a.here_last, b.here_last) - max(a.here, b.here)
    there = min(a.there_last, b.there_last) - max(a.there, b.there)
    return here >= 0 and there >= 0


def _sharpened(one: Stretch, rows: Seeds) -> Stretch:
    """A passage that is mostly copied, from the first word to the last that stands in a row with others."""
    if one.copied < MOSTLY or one.in_brief:
        return one
    begin, end, there_begin, there_end = _extent(_inside(one, rows, beyond=BACK))
    return replace(one, here=begin, here_last=end, there=there_begin, there_last=there_end)


def _rounded(one: Stretch, ours: Body, theirs: Body) -> Stretch:
    """A copy up to the edges of the sentences it begins and ends in, if only a few words changed keep it from there."""
    pack = ours.doc.pack
    if pack is None or theirs.doc.pack is not pack or one.in_brief or one.copied < COPIED:
        return one
    before = one.here and one.there
    after = one.here_last + 1 < len(ours.tokens) and one.there_last + 1 < len(theirs.tokens)
    if not (before or after):
        return one
    left, right = ours.content(pack.stop_words), theirs.content(pack.stop_words)
    begin, there = left.sentence_of(one.here), right.sentence_of(one.there)
    if _alike(ours.tokens, begin, one.here - 1, theirs.tokens, there, one.there - 1):
        one = replace(one, here=begin, there=there)
    end, there = left.sentence_after(one.here_last) - 1, right.sentence_after(one.there_last) - 1
    if _alike(ours.tokens, one.here_last + 1, end, theirs.tokens, one.there_last + 1, there):
        one = replace(one, here_last=end, there_last=there)
    return one


def _alike(ours: Tokens, first: int, last: int, theirs: Tokens, there: int, there_last: int) -> bool:
    """Whether a few words, at most BACK on either side, are half the same."""
    here, other = ours.hashes[first : last + 1], theirs.hashes[there : there_last + 1]
    most = max(len(here), len(other))
    return 0 < most <= BACK and 2 * len(set(here.tolist()) & set(other.tolist())) >= most


def _rows(ours: Body, theirs: Body, met: Meeting) -> Seeds:
    """The rows of five words that stand in both, in the order of our text."""
    here, there = ours.shingles.first[met.here], theirs.shingles.first[met.there]
    return Seeds(here, here + SIZE - 1, there, there + SIZE - 1)


def _copies(rows: Seeds, style: Style, ours: Tokens, theirs: Tokens) -> Iterator[Stretch]:
    found = sorted(Stretch(*_extent(cluster), len(cluster)) for cluster in _clusters(_straight(rows), style))
    for whole in _merged(found, style.merge, ours, theirs):
        one = _without_scraps(whole, ours, theirs)
        copied = _in_rows(one, rows)
        if copied * (one.here_last - one.here + 1) >= style.min_words:
            yield replace(one, copied=copied)


def _without_scraps(one: Stretch, ours: Tokens, theirs: Tokens) -> Stretch:
    """A copy without the words at its ends that other paragraphs merely begin or end with too."""
    front = words_before(ours, one.here, theirs, one.there)
    back = words_behind(ours, one.here_last, theirs, one.there_last)
    if not front + back:
        return one
    return replace(
        one,
        here=one.here + front,
        here_last=one.here_last - back,
        there=one.there + front,
        there_last=one.there_last - back,
    )


def _straight(rows: Seeds) -> Seeds:
    """The rows but those that stray: part of a much longer row that goes on elsewhere, on either side."""
    import numpy as np

    if not len(rows) or (_ascends(rows.here) and _ascends(np.sort(rows.there))):
        return rows
    ahead = rows.there - rows.here
    order = (ahead << _LATER_BITS | rows.here).argsort()
    here, ahead = rows.here[order], ahead[order]
    first = np.ones(len(rows), bool)
    first[1:] = (here[1:] != here[:-1] + 1) | (ahead[1:] != ahead[:-1])
    run = np.cumsum(first) - 1
    length = np.empty(len(rows), np.int64)
    length[order] = np.bincount(run)[run]
    longest = np.maximum(_longest(length, rows.here), _longest(length, rows.there))
    return rows.only(length * STRAY > longest)


def _longest(values: "Places", places: "Places") -> "Places":
    """For each place the most of the values that stand there."""
    import numpy as np

    most = np.zeros(int(places.max()) + 1, np.int64)
    np.maximum.at(most, places, values)
    found: Places = most[places]
    return found


def _ascends(places: "Places") -> bool:
    return bool((places[1:] > places[:-1]).all())


def _retold(ours: Body, theirs: Body, rows: Seeds, copies: list[Stretch]) -> Iterator[Stretch]:
    """The loose passages, and the one that tells the other text in brief without being copied from it.

    What is copied is told already: where too little else is alike there is nothing to look for.
    """
    pack = ours.doc.pack
    clean = [copy for copy in copies if copy.copied >= CLEAN]
    if pack is None or theirs.doc.pack is not pack or _is_all(clean, ours, theirs):
        return
    left, right = ours.content(pack.stop_words), theirs.content(pack.stop_words)
    if not (len(left) and len(right)):
        return
    told = _Copied(ours, theirs, left, right, clean)
    style = Style(gap=_LOOSE_GAP, min_seeds=_LOOSE_SEEDS, min_words=0, merge=0)
    clusters = [cluster for cluster in _clusters(_loose(left, right), style) if not told.tells(cluster)]
    if told and not clusters:
        return
    side, other = sides(left, right)
    grown = [_grown(cluster, side, other) for cluster in clusters]
    found = [one for one in grown if one is not None]
    brief = _in_brief(found, side, other, rows)
    if brief is not None:
        found = [one for one in found if not _overlap(one.here, brief.here)] + [brief]
    retold = sorted(_stretch(one, side, other) for one in found)
    for stretch in _merged(retold, MERGE, ours.tokens, theirs.tokens):
        if _large(stretch, ours.tokens, theirs.tokens):
            yield stretch


def _is_all(copies: list[Stretch], ours: Body, theirs: Body) -> bool:
    """Whether one copy leaves too few words of either text for another passage."""
    here = max((copy.here_last - copy.here + 1 for copy in copies), default=0)
    there = max((copy.there_last - copy.there + 1 for copy in copies), default=0)
    return here > len(ours.tokens) - MIN_WORDS or there > len(theirs.tokens) - MIN_WORDS


class _Copied:
    """The content words of passages that are copied word for word."""

    def __init__(self, ours: Body, theirs: Body, left: Content, right: Content, copies: list[Stretch]) -> None:
        import numpy as np

        here, there = np.zeros(len(ours.tokens), np.int64), np.zeros(len(theirs.tokens), np.int64)
        for number, copy in enumerate(copies, 1):
            here[copy.here : copy.here_last + 1] = number
            there[copy.there : copy.there_last + 1] = number
        self._any = bool(copies)
        self._here, self._there = here[left.places], there[right.places]

    def __bool__(self) -> bool:
        return self._any

    def tells(self, seeds: Seeds) -> bool:
        """Whether too few of some loose seeds stand beside the one copy that has most of them, on either side."""
        import numpy as np

        if not self._any:
            return False
        copy = self._here[seeds.here]
        inside = (copy > 0) & (copy == self._here[seeds.here_last])
        inside &= (copy == self._there[seeds.there]) & (copy == self._there[seeds.there_last])
        return len(seeds) - int(np.bincount(copy[inside]).max(initial=0)) < _LOOSE_SEEDS


def _stretch(one: _Loose, side: Side, other: Side) -> Stretch:
    here = side.content.widened(one.here.first, one.here.last)
    there = other.content.widened(one.there.first, one.there.last)
    return Stretch(*here, *there, one.seeds, in_brief=one.in_brief)


def _loose(left: Content, right: Content) -> Seeds:
    """The pairs of content words that stand in both."""
    met = meeting(left.pairs.hashes, right.pairs.hashes)
    return Seeds(*left.pairs.ends(met.here), *right.pairs.ends(met.there))


def _grown(cluster: Seeds, side: Side, other: Side) -> _Loose | None:
    first, last, there_first, there_last = _extent(cluster)
    here, there = Extent(first, last), Extent(there_first, there_last)
    middle, there_middle = _median(cluster.here), _median(cluster.there)
    score = 0.0
    for _ in range(ROUNDS):
        before = here, there
        here, score = reach(side, other, here, there, middle)
        if score < SCORE * _HOPE:
            return None
        there, there_score = reach(other, side, there, here, there_middle)
        score = min(score, there_score)
        if (here, there) == before:
            break
    if score < SCORE:
        return None
    inside = (cluster.here >= here.first) & (cluster.here_last <= here.last)
    inside &= (cluster.there >= there.first) & (cluster.there_last <= there.last)
    return _Loose(here, there, int(inside.sum()))


def _median(places: "Places") -> int:
    ascending = places.copy()
    ascending.sort()
    return int(ascending[(len(places) - 1) // 2] + ascending[len(places) // 2]) // 2


def _in_brief(found: list[_Loose], side: Side, other: Side, rows: Seeds) -> _Loose | None:
    """The passage that tells the other text in brief, unless it is copied or the passages found in it explain it."""
    brief = digest(side, other)
    if brief is None:
        return None
    one = _Loose(brief.here, brief.there, 0, in_brief=True)
    if _in_rows(_stretch(one, side, other), rows) >= COPIED or is_in_one_place(brief, other):
        return None
    return None if is_explained(brief, other, [one.there for one in found if _overlap(one.here, brief.here)]) else one


def _overlap(one: Extent, other: Extent) -> bool:
    return min(one.last, other.last) >= max(one.first, other.first)


def _clusters(seeds: Seeds, style: Style, rounds: int = 0) -> Iterator[Seeds]:
    """The clusters of some seeds, which are split along our text and along theirs by turns.

    rounds: how often they were split, or found whole, before.
    """
    if len(seeds) < style.min_seeds:
        return
    first, last = (seeds.there, seeds.there_last) if rounds % 2 else (seeds.here, seeds.here_last)
    order = first.argsort(kind="stable")
    cuts = (first[order[1:]] - last[order[:-1]] > style.gap).nonzero()[0]
    if len(cuts):
        ends = [*(cuts + 1).tolist(), len(order)]
        for begin, end in zip([0, *ends], ends, strict=False):
            if end - begin >= style.min_seeds:
                part = seeds.only(order[begin:end])
                yield from _clusters(part, style, rounds + 1) if rounds < _ROUNDS else (part,)
    elif not rounds:
        yield from _clusters(seeds, style, 1)
    else:
        seeds = seeds.only(_core(seeds.here, seeds.here_last))
        yield seeds.only(_core(seeds.there, seeds.there_last))


def _core(first: "Places", last: "Places") -> "Places":
    """The seeds of the stretch that covers most words, less a penalty for those between (Kadane's scan)."""
    import numpy as np

    order = first.argsort(kind="stable")
    begun, ended = first[order], last[order]
    if len(order) < 2 or _most(begun[1:] - ended[:-1]) <= 1:
        return order  # there are no words between
    before = np.empty_like(ended)
    before[0] = begun[0] - 1
    np.maximum.accumulate(ended[:-1], out=before[1:])
    fresh = begun - 1
    between = np.maximum(fresh - before, 0).cumsum()
    covered = np.maximum(ended - np.maximum(before, fresh), 0).cumsum()
    sums = covered - PENALTY * between
    starts = np.empty_like(sums)
    starts[0] = 0
    starts[1:] = covered[:-1]
    starts -= PENALTY * between
    best = int((sums - np.minimum.accumulate(starts)).argmax())
    return order[int(starts[: best + 1].argmin()) : best + 1]


def _extent(cluster: Seeds) -> tuple[int, int, int, int]:
    return _least(cluster.here), _most(cluster.here_last), _least(cluster.there), _most(cluster.there_last)


def _least(places: "Places") -> int:
    """The least of some places: numpy finds where it is quicker than what it is."""
    return int(places[places.argmin()])


def _most(places: "Places") -> int:
    """The largest of some places."""
    return int(places[places.argmax()])


def _large(one: Stretch, ours: Tokens, theirs: Tokens) -> bool:
    here = ours.ends[one.here_last] - ours.starts[one.here]
    there = theirs.ends[one.there_last] - theirs.starts[one.there]
    return bool(min(here, there) >= MIN_CHARACTERS and max(here, there) >= MIN_LONGER)


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
                in_brief=before.in_brief or one.in_brief,
            )
        kept.append(one)
    return kept


def _near(before: Stretch, after: Stretch, merge: int, ours: Tokens, theirs: Tokens) -> bool:
    here = ours.starts[after.here] - ours.ends[before.here_last]
    first, last = sorted(((before.there, before.there_last), (after.there, after.there_last)))
    there = theirs.starts[last[0]] - theirs.ends[first[1]]
    return bool(here <= merge and there <= merge)
