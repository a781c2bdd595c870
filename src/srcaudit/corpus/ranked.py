"""Numbers of a text in ascending order, and where in the text each stands: what two texts share is found by it.

It is made once a text, and used for each other text that it is compared with.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypeAlias

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Hashes, Places

Both: TypeAlias = tuple["Places", "Places"]
"""Numbers that two texts have, as places among the distinct ones of either."""

MOST_PLACES = 3
"""A number that stands at more places than that in either text says nothing of where the two are alike."""


@dataclass(frozen=True, slots=True, eq=False)
class Ranked:
    """The distinct numbers of one text, and the places of each, as parallel arrays."""

    distinct: "Hashes"
    begins: "Places"
    """Where in `order` the places of each number begin."""
    counts: "Places"
    """At how many places each stands."""
    order: "Places"
    """All places by their number, those of one number ascending."""

    def __len__(self) -> int:
        return len(self.distinct)

    @classmethod
    def of(cls, hashes: "Hashes") -> Self:
        """The numbers at the places 0, 1, 2 … of a text."""
        import numpy as np

        order = hashes.argsort(kind="stable")
        ascending = hashes[order]
        new = np.ones(len(hashes), np.bool_)
        np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
        begins = new.nonzero()[0]
        counts = np.empty(len(begins), np.int64)
        np.subtract(begins[1:], begins[:-1], out=counts[:-1])
        counts[-1:] = len(hashes) - begins[-1:]
        return cls(ascending[begins], begins, counts, order)


def shared(left: Ranked, right: Ranked) -> Both:
    """The numbers that both texts have."""
    if len(left) < len(right):
        there, here = shared(right, left)
        return here, there
    return places_among(left.distinct, right.distinct)


def met(left: Ranked, right: Ranked, both: Both) -> tuple["Places", "Places"]:
    """Every pair of places with one number, in the order of the left text, but of numbers that stand at many places.

    both: what `shared` found.
    """
    import numpy as np

    here, there = both
    times, others = left.counts[here], right.counts[there]
    few = ((times <= MOST_PLACES) & (others <= MOST_PLACES)).nonzero()[0]
    here, there, times, others = left.begins[here[few]], right.begins[there[few]], times[few], others[few]
    total = times * others
    if len(few) != total.sum():
        within = np.arange(total.sum()) - np.repeat(total.cumsum() - total, total)
        others = others.repeat(total)
        here = here.repeat(total) + within // others
        there = there.repeat(total) + within % others
    found = left.order[here]
    ascending = found.argsort(kind="stable")
    return found[ascending], right.order[there[ascending]]


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
