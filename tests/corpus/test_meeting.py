"""Numbers that two texts share, and where."""

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from srcaudit.corpus.meeting import MOST_PLACES, Meeting, meeting

NUMBERS = st.lists(st.integers(0, 12), max_size=40)


def _meeting(left: list[int], right: list[int]) -> Meeting:
    return meeting(np.array(left, np.uint64), np.array(right, np.uint64))


@given(NUMBERS, NUMBERS)
def test_every_pair_of_places_with_one_rare_number_is_met_in_the_order_of_the_left(
    left: list[int], right: list[int]
) -> None:
    here, there = Counter(left), Counter(right)
    expected = [
        (place, other)
        for place, number in enumerate(left)
        for other, known in enumerate(right)
        if number == known and here[number] <= MOST_PLACES and there[number] <= MOST_PLACES
    ]
    found = _meeting(left, right)
    assert list(zip(found.here.tolist(), found.there.tolist(), strict=True)) == expected


@given(NUMBERS, NUMBERS)
def test_as_many_numbers_are_shared_as_the_sets_have_in_common(left: list[int], right: list[int]) -> None:
    assert _meeting(left, right).count == len(set(left) & set(right))


def test_what_either_text_says_more_than_three_times_is_met_nowhere() -> None:
    assert _meeting([5, 1, 5, 2, 5, 3], [9, 5]).here.tolist() == [0, 2, 4]
    for often, once in (([5, 1, 5, 2, 5, 3, 5], [9, 5]), ([9, 5], [5, 1, 5, 2, 5, 3, 5])):
        assert (_meeting(often, once).count, _meeting(often, once).here.tolist()) == (1, [])
