"""Numbers that two texts share, and where."""

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from srcaudit.corpus.ranked import MOST_PLACES, Ranked, met, shared

NUMBERS = st.lists(st.integers(0, 12), max_size=40)


def _ranked(numbers: list[int]) -> Ranked:
    return Ranked.of(np.array(numbers, np.uint64))


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
    ours, theirs = _ranked(left), _ranked(right)
    found = met(ours, theirs, shared(ours, theirs))
    assert sorted(zip(*(places.tolist() for places in found), strict=True)) == expected
    assert found[0].tolist() == sorted(found[0].tolist())


@given(NUMBERS, NUMBERS)
def test_as_many_numbers_are_shared_as_the_sets_have_in_common(left: list[int], right: list[int]) -> None:
    here, there = shared(_ranked(left), _ranked(right))
    assert len(here) == len(there) == len(set(left) & set(right))
