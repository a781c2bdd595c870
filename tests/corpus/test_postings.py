"""Rows of postings: few enough to be looked into, and rewritten seldom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srcaudit.corpus.postings import FAN, to_settle


@given(sizes=st.lists(st.integers(1, 10_000), max_size=12), fresh=st.floats(0, 1))
def test_what_is_left_before_a_settled_row_is_much_longer(sizes: list[int], fresh: float) -> None:
    count = to_settle(sizes, fresh)
    if count and count < len(sizes):
        assert sizes[-count - 1] >= FAN * sum(sizes[-count:])
        assert sizes[-count - 1] >= FAN * fresh * sum(sizes)


@pytest.mark.parametrize("sizes", [[], [5], [FAN * 5, 5], [FAN**2 * 10, FAN * 5, 5]])
def test_after_few_articles_long_rows_stay_as_they_are(sizes: list[int]) -> None:
    assert to_settle(sizes, 0.001) == 0


def test_rows_of_like_size_become_one() -> None:
    assert to_settle([1000, 6, 5, 5], 0.01) == 3
    assert to_settle([40, 30, 20, 10], 0.1) == 4


def test_after_a_bulk_there_is_one_row() -> None:
    assert to_settle([FAN**3, FAN**2, FAN, 1], 1.0) == 4
