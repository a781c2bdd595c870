"""Numbers that two texts share, and where."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from srcaudit.corpus.meeting import MOST_PLACES, Meeting, count_distinct, distinct, meeting, numbered, shared

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


@given(st.lists(st.integers(0, (1 << 64) - 1), max_size=40))
def test_numbers_are_numbered_by_their_order(values: list[int]) -> None:
    known, numbers = numbered(np.array(values, np.uint64))
    assert known.tolist() == sorted(set(values))
    assert known[numbers].tolist() == values
    ascending = np.array(sorted(values), np.uint64)
    assert distinct(ascending).tolist() == sorted(set(values))
    assert count_distinct(ascending) == len(set(values))


@given(NUMBERS, NUMBERS)
def test_a_number_is_shared_as_often_as_the_text_has_it_that_has_it_less(left: list[int], right: list[int]) -> None:
    common = (Counter(left) & Counter(right)).total()
    assert shared(np.array(left, np.uint64), np.array(right, np.uint64)) == common


@pytest.mark.parametrize("step", [1, 1 << 40], ids=["alike but for the last bits", "apart"])
def test_many_numbers_are_met_as_few_are(step: int) -> None:
    """Many numbers are put in order by a quicker way, which numbers that differ in their last bits alone defeat."""
    left = [n * 7919 % 1000 * step for n in range(1000)]
    right = [n * 104_729 % 1500 * step for n in range(1500)]
    places = {number: place for place, number in enumerate(right)}
    found = _meeting(left, right)
    assert found.here.tolist() == list(range(1000))
    assert found.there.tolist() == [places[number] for number in left]


def test_what_either_text_says_more_than_three_times_is_met_nowhere() -> None:
    assert _meeting([5, 1, 5, 2, 5, 3], [9, 5]).here.tolist() == [0, 2, 4]
    for often, once in (([5, 1, 5, 2, 5, 3, 5], [9, 5]), ([9, 5], [5, 1, 5, 2, 5, 3, 5])):
        assert (_meeting(often, once).count, _meeting(often, once).here.tolist()) == (1, [])
