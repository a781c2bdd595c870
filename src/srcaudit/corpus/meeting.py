"""Where two texts have the same numbers.

Most numbers of either text are not in the other. A table of their last bits turns these away, so that only the few
that are left are put in order.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Hashes, Places

MOST_PLACES = 3
"""A number that stands at more places than that in either text says nothing of where the two are alike."""

_LEAST_BITS, _MOST_BITS, _ROOM_BITS = 12, 24, 4


@dataclass(frozen=True, slots=True, eq=False)
class Meeting:
    """What two texts have in common."""

    count: int
    """How many distinct numbers stand in both."""
    here: "Places"
    """The places of those that stand at few places in either: every pair of places, in the order of our text."""
    there: "Places"


def meeting(ours: "Hashes", theirs: "Hashes") -> Meeting:
    """Where the numbers of one text stand in the other."""
    import numpy as np

    mine = _ascending(_likely(ours, theirs), ours)
    others = _ascending(_likely(theirs, ours[mine]), theirs)
    distinct, begins, counts = _groups(ours[mine])
    known, starts, times = _groups(theirs[others])
    where = known.searchsorted(distinct)
    found = (known.take(where, mode="clip") == distinct).nonzero()[0] if len(known) else where[:0]
    where = where[found]
    few = ((counts[found] <= MOST_PLACES) & (times[where] <= MOST_PLACES)).nonzero()[0]
    begins, counts, starts, times = begins[found[few]], counts[found[few]], starts[where[few]], times[where[few]]
    total = counts * times
    if len(total) != total.sum():
        within = np.arange(total.sum()) - np.repeat(total.cumsum() - total, total)
        times = times.repeat(total)
        begins, starts = begins.repeat(total) + within // times, starts.repeat(total) + within % times
    here, there = mine[begins], others[starts]
    order = here.argsort(kind="stable")
    return Meeting(len(found), here[order], there[order])


def places_among(values: "Hashes", ascending: "Hashes") -> tuple["Places", "Places"]:
    """Which of the values stand in an ascending list of distinct ones, and where there."""
    maybe = _likely(values, ascending)
    if not len(maybe):
        return maybe, maybe
    given = values[maybe]
    where = ascending.searchsorted(given)
    found = (ascending.take(where, mode="clip") == given).nonzero()[0]
    return maybe[found], where[found]


def _likely(values: "Hashes", others: "Hashes") -> "Places":
    """The places of all values that stand among others, and of a few that do not."""
    import numpy as np

    bits = max(_LEAST_BITS, min(_MOST_BITS, len(others).bit_length() + _ROOM_BITS))
    last = np.uint64((1 << bits) - 1)
    known = np.zeros(1 << bits, np.bool_)
    known[(others & last).view(np.int64)] = True
    likely: Places = known[(values & last).view(np.int64)].nonzero()[0]
    return likely


def _ascending(places: "Places", values: "Hashes") -> "Places":
    """Some places in the order of what stands there."""
    ascending: Places = places[values[places].argsort(kind="stable")]
    return ascending


def _groups(ascending: "Hashes") -> tuple["Hashes", "Places", "Places"]:
    """The distinct numbers, where each begins, and how many of each there are."""
    import numpy as np

    new = np.ones(len(ascending), np.bool_)
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    begins = new.nonzero()[0]
    counts = np.empty_like(begins)
    np.subtract(begins[1:], begins[:-1], out=counts[:-1])
    counts[-1:] = len(ascending) - begins[-1:]
    return ascending[begins], begins, counts
