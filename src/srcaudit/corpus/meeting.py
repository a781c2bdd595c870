"""Where two texts have the same numbers.

Most numbers of either text are not in the other. A table of their last bits turns these away, so that only the few
that are left are put in order.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from srcaudit.corpus.tokens import Flags, Hashes, Places

    Number = TypeVar("Number", np.uint16, np.uint32, np.uint64, np.int64)

MOST_PLACES = 3
"""A number that stands at more places than that in either text says nothing of where the two are alike."""

_LEAST_BITS, _MOST_BITS, _ROOM_BITS = 12, 24, 4
_LATER_BITS = 32
_MANY = 256


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

    mine = _likely(ours, theirs)
    others = _likely(theirs, ours[mine])
    values = np.concatenate((ours[mine], theirs[others]))
    # Of equal numbers ours come first, then theirs, each in the order of their text.
    order = _in_order(values)
    begins, ends = _groups(values[order])
    theirs_before = np.zeros(len(order) + 1, np.int64)
    (order >= len(mine)).cumsum(out=theirs_before[1:])
    times = theirs_before[ends] - theirs_before[begins]
    counts = ends - begins - times
    count = int(np.count_nonzero(counts * times))
    few = ((counts * times > 0) & (counts <= MOST_PLACES) & (times <= MOST_PLACES)).nonzero()[0]
    begins, counts, times = begins[few], counts[few], times[few]
    starts = begins + counts
    total = counts * times
    pairs = int(total.sum())
    if len(total) != pairs:
        within = np.arange(pairs) - (total.cumsum() - total).repeat(total)
        times = times.repeat(total)
        begins, starts = begins.repeat(total) + within // times, starts.repeat(total) + within % times
    here, there = mine[order[begins]], others[order[starts] - len(mine)]
    by_place = (here << _LATER_BITS | there).argsort()
    return Meeting(count, here[by_place], there[by_place])


def distinct(ascending: "npt.NDArray[Number]") -> "npt.NDArray[Number]":
    """Ascending numbers, each once."""
    return ascending[_changes(ascending).nonzero()[0]]


def count_distinct(ascending: "npt.NDArray[Number]") -> int:
    """How many different numbers there are among ascending ones."""
    import numpy as np

    return int(np.count_nonzero(_changes(ascending)))


def numbered(values: "npt.NDArray[Number]") -> tuple["npt.NDArray[Number]", "Places"]:
    """The distinct values, ascending, and which of them each is."""
    import numpy as np

    order = values.argsort()
    ascending = values[order]
    new = _changes(ascending)
    numbers = np.empty(len(values), np.int64)
    numbers[order] = new.cumsum() - 1
    return ascending[new.nonzero()[0]], numbers


def shared(ours: "Hashes", theirs: "Hashes") -> int:
    """How many numbers two texts have in common, each as often as it stands in the one that has fewer of it."""
    import numpy as np

    values = np.concatenate((ours, theirs))
    order = values.argsort()
    begins, ends = _groups(values[order])
    before = np.zeros(len(order) + 1, np.int64)
    (order >= len(ours)).cumsum(out=before[1:])
    times = before[ends] - before[begins]
    return int(np.minimum(times, ends - begins - times).sum())


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


def _in_order(values: "Hashes") -> "Places":
    """The places of some numbers in the order of the numbers; of equal ones the earlier first.

    numpy sorts many numbers quicker by far than it finds their order: so the last bits of each are made its place.
    Where that changes the order, as two numbers differ in these bits alone, it is found the slower way.
    """
    import numpy as np

    if len(values) < _MANY:
        return values.argsort(kind="stable")
    last = np.uint64((1 << len(values).bit_length()) - 1)
    keys = values & ~last
    keys |= np.arange(len(values), dtype=np.uint64)
    keys.sort()
    keys &= last
    order = keys.view(np.int64)
    ascending = values[order]
    return values.argsort(kind="stable") if (ascending[1:] < ascending[:-1]).any() else order


def _groups(ascending: "Hashes") -> tuple["Places", "Places"]:
    """Where equal numbers begin and end."""
    import numpy as np

    begins = _changes(ascending).nonzero()[0]
    ends = np.empty_like(begins)
    ends[:-1] = begins[1:]
    ends[-1:] = len(ascending)
    return begins, ends


def _changes(ascending: "npt.NDArray[Number]") -> "Flags":
    """Which numbers are others than the one before."""
    import numpy as np

    new = np.empty(len(ascending), np.bool_)
    new[:1] = True
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    return new
