"""Which statements of different articles tell the same, and which articles tell of the same events."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from math import fsum, log

from srcaudit.story.facts import ArticleFacts, Place, Statement

KEY_STEMS = 6
"""Rarest stems of a statement by whose pairs others are looked up."""

MOST_CORES = 24
"""Cores that a statement is compared with: those it shares most pairs with."""

SHARED_STEMS = 3
"""Stems that two statements of one thing share at least, names left out: who is told of is not yet what is told."""

OF_SHORTER, OF_LONGER = 0.6, 0.45
"""Weight of the shared stems as a share of the shorter and of the longer statement, from which they tell the same;
with names, and again without them."""

WITH_FIGURE = 0.45, 0.3
SHARED_WITH_FIGURE = 2
"""The same where both have one number of the same things, of three digits and more."""

TELLING_DIGITS = 3
MANY = 20
"""Figures under it are told of many things."""

SHARED_NAMES = 4
NAMES_OF_FEWER = 0.25
"""Names that articles of one story share at least, and as a share of the names of the one with fewer."""

CLOSELY = 0.5
"""The same share where two statements have neither a name nor a number in common."""

MOST_DAYS = 45
"""Days between two articles of one story at most."""


@dataclass(frozen=True, slots=True)
class Group:
    """Statements that tell the same as the first: the core, which is the earliest."""

    statements: tuple[Statement, ...]


class Weights:
    """How much a stem tells: the more, the fewer statements of the story have it."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for one in statements:
            counts.update(one.stems)
            total += 1
        self._counts = counts
        self._unknown = _weight(total, 0)
        self._known = {stem: _weight(total, count) for stem, count in counts.items()}

    def of(self, stem: str) -> float:
        """From 1 for a stem that all have up to some 10."""
        return self._known.get(stem, self._unknown)

    def sum(self, stems: Iterable[str]) -> float:
        """Of several stems, the same in whatever order they come."""
        return fsum(map(self.of, stems))

    def rarest(self, stems: Iterable[str]) -> list[str]:
        """The stems that tell most and that another statement has too."""
        shared = [stem for stem in stems if self._counts[stem] > 1]
        return sorted(shared, key=lambda stem: (self._counts[stem], stem))[:KEY_STEMS]

    def likeness(self, one: Statement, other: Statement) -> float:
        """How much of the longer of two statements the other tells; 0 where they do not tell the same."""
        few, short, long = (
            (SHARED_WITH_FIGURE, *WITH_FIGURE) if share_figure(one, other) else (SHARED_STEMS, OF_SHORTER, OF_LONGER)
        )
        plain = one.stems - one.names, other.stems - other.names
        if len(plain[0] & plain[1]) < few or not self._alike(*plain, short, long):
            return 0.0
        return self._alike(one.stems, other.stems, short, long)

    def _alike(self, one: frozenset[str], other: frozenset[str], of_shorter: float, of_longer: float) -> float:
        """What both have, as a share of the longer; 0 if that is too little of either."""
        common = self.sum(one & other)
        short, long = sorted((self.sum(one), self.sum(other)))
        return common / long if common >= of_shorter * short and common >= of_longer * long else 0.0


def _weight(total: int, count: int) -> float:
    return 1.0 + log((total + 1) / (count + 0.5))


def share_figure(one: Statement, other: Statement, *, about: bool = False) -> bool:
    """Whether both have one number of the same things that is not told by chance. about: or nearly one."""
    if not one.figures or not other.figures:
        return False
    if not telling_figures(one).isdisjoint(telling_figures(other)):
        return True
    return about and any(
        a.comparable == b.comparable and a.quantity.value >= MANY and a.quantity.fits(b.quantity)
        for a in one.figures
        for b in other.figures
    )


def telling_figures(one: Statement) -> frozenset[tuple[object, ...]]:
    """Its exact numbers of three digits or more with what they count."""
    return frozenset(
        (*figure.comparable, figure.quantity.value)
        for figure in one.figures
        if figure.quantity.bound == "exact"
        and not figure.quantity.ranged
        and len(figure.quantity.digits.replace(".", "").rstrip("0")) >= TELLING_DIGITS
    )


def groups(articles: Sequence[ArticleFacts], weights: Weights) -> list[Group]:
    """The statements of all articles, each with those that tell the same; the order of the articles does not matter.

    The earliest statement is a core; each later one joins the core it is most like, if it is like one, and is a core
    itself if not. So nothing is joined through a third, and time grows with the number of statements.
    """
    days = {one.id: one.day or date.max for one in articles}
    related = Related(articles)
    ordered = sorted(
        (statement for one in articles for statement in one.statements),
        key=lambda one: (days[one.article], one.article, one.span),
    )
    buckets: dict[tuple[str, str], list[int]] = defaultdict(list)
    cores: list[list[Statement]] = []
    for statement in ordered:
        keys = _keys(statement, weights)
        best, place = 0.0, -1
        for number in _likely(buckets, keys):
            found = _joined(weights, cores[number][0], statement, related)
            if found > best:
                best, place = found, number
        if place >= 0:
            cores[place].append(statement)
            continue
        for key in keys:
            if len(buckets[key]) < MOST_CORES:
                buckets[key].append(len(cores))
        cores.append([statement])
    return [Group(tuple(one)) for one in cores]


def _keys(statement: Statement, weights: Weights) -> list[tuple[str, str]]:
    """What another statement that tells the same has in common with it."""
    keys = list(combinations(sorted(weights.rarest(statement.stems)), 2))
    if statement.rest.surname and any(time.kind == "by" for time in statement.times):
        keys.append(("by", statement.rest.surname))
    keys += [("figure", repr(figure)) for figure in sorted(telling_figures(statement), key=repr)]
    return keys


def _likely(buckets: dict[tuple[str, str], list[int]], keys: Sequence[tuple[str, str]]) -> list[int]:
    hits = Counter(number for key in keys for number in buckets.get(key, ()))
    return [number for number, _ in sorted(hits.items(), key=lambda hit: (-hit[1], hit[0]))[:MOST_CORES]]


def _joined(weights: Weights, core: Statement, other: Statement, related: "Related") -> float:
    """How much two statements are alike, if they tell the same."""
    likeness = weights.likeness(core, other)
    if likeness and parted(core, other):
        return 0.0
    likeness = likeness or _of_one_speaker(weights, core, other)
    if not likeness or not related.are(core.article, other.article):
        return 0.0
    # Where they share no name and no number, the articles must have more in common.
    held = core.names & other.names or share_figure(core, other, about=True)
    return likeness if held or related.closely(core.article, other.article) else 0.0


def parted(one: Statement, other: Statement) -> bool:
    """Whether each names somebody or something that the other does not: two things told in like words.

    Places are let pass: of one event two may be told.
    """
    ours, theirs = one.names - other.names - other.stems, other.names - one.names - one.stems
    for place in one.places:
        ours -= place.stems
    for place in other.places:
        theirs -= place.stems
    return bool(ours) and bool(theirs)


def other_places(
    one: Statement, here: ArticleFacts, other: Statement, there: ArticleFacts
) -> tuple[Place, Place] | None:
    """The place of each of two statements that the other's article does not know; None if that is not one each."""
    ours = [place for place in one.places if place.stems.isdisjoint(there.names | other.stems)]
    theirs = [place for place in other.places if place.stems.isdisjoint(here.names | one.stems)]
    apart = len(ours) == len(theirs) == 1 and ours[0].stems.isdisjoint(theirs[0].stems)
    return (ours[0], theirs[0]) if apart else None


def _of_one_speaker(weights: Weights, one: Statement, other: Statement) -> float:
    """A deadline that one speaker tells in both, in other words: what else they share may be little."""
    if not one.rest.surname or one.rest.surname != other.rest.surname or one.article == other.article:
        return 0.0
    shared = one.stems & other.stems
    if len(shared) < 3 or not any(a.kind == b.kind == "by" and a.fits(b) for a in one.times for b in other.times):
        return 0.0
    return 0.5 * weights.sum(shared) / max(weights.sum(one.stems), weights.sum(other.stems))


def in_one_story(one: ArticleFacts, other: ArticleFacts) -> bool:
    """Whether two articles can be of the same events: of about the same days, with several names in common."""
    return names_in_common(one, other) >= NAMES_OF_FEWER


def names_in_common(one: ArticleFacts, other: ArticleFacts) -> float:
    """Names of both, as a share of those of the one with fewer; 0 if they are few, or the articles' days far apart."""
    if one.range is not None and other.range is not None and gap(one.range, other.range) > MOST_DAYS:
        return 0.0
    return _share_of_names(one, other)


def of_one_circle(one: ArticleFacts, other: ArticleFacts) -> bool:
    """Whether two articles tell of the same people and places, whenever that was: names do not change with the days."""
    return _share_of_names(one, other) >= NAMES_OF_FEWER


def _share_of_names(one: ArticleFacts, other: ArticleFacts) -> float:
    shared = len(one.names & other.names)
    return shared / min(len(one.names), len(other.names)) if shared >= SHARED_NAMES else 0.0


class Related:
    """How far articles have their names in common, each pair asked once."""

    def __init__(self, articles: Iterable[ArticleFacts]) -> None:
        self._articles = {one.id: one for one in articles}
        self._known: dict[tuple[str, str], float] = {}

    def are(self, one: str, other: str) -> bool:
        """Whether two articles, told by their ids, can be of one story; each is of its own."""
        return self._in_common(one, other) >= NAMES_OF_FEWER

    def closely(self, one: str, other: str) -> bool:
        """Whether they are of the same events and hardly of others."""
        return self._in_common(one, other) >= CLOSELY

    def _in_common(self, one: str, other: str) -> float:
        if one == other:
            return 1.0
        pair = (one, other) if one < other else (other, one)
        if pair not in self._known:
            self._known[pair] = names_in_common(self._articles[pair[0]], self._articles[pair[1]])
        return self._known[pair]


def gap(one: tuple[date, date], other: tuple[date, date]) -> int:
    """Days between two ranges of days; 0 where they touch."""
    return max(0, (one[0] - other[1]).days, (other[0] - one[1]).days)
