"""Quotations in messages are cut where a reader would cut them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srcaudit.authoring import shortened


def test_a_cut_leaves_words_whole() -> None:
    assert shortened("the harbour board sold both boats to a buyer in Norway", 30) == "the harbour … in Norway"


def test_a_line_that_fits_is_left_alone() -> None:
    assert shortened("two boats\n were  sold", 30) == "two boats were sold"


@pytest.mark.parametrize("text", ["x" * 100, "a " + "x" * 100, "x" * 100 + " a"])
def test_a_word_longer_than_the_room_is_cut(text: str) -> None:
    short = shortened(text, 30)
    assert 20 <= len(short) <= 30
    assert "xxxxx … xxxxx" in short


@given(st.text(alphabet="ab ", max_size=200), st.integers(8, 60))
def test_it_never_takes_more_than_the_room(text: str, limit: int) -> None:
    assert len(shortened(text, limit)) <= limit
