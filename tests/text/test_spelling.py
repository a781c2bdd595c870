import pytest
from hypothesis import given
from hypothesis import strategies as st

from srcaudit.text.spelling import distance, is_one_edit, is_slip_of_the_keys, near_pairs, swaps


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [
        ("Keidis", "Kiedis", 1),
        ("Brandauer", "Braundauer", 1),
        ("Lind", "Lindt", 1),
        ("Ahlen", "Ahlne", 1),
        ("abc", "xyz", 3),
    ],
)
def test_swapped_letters_count_as_one_edit(one: str, other: str, edits: int) -> None:
    assert distance(one, other, 3) == edits


@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_distance_is_symmetric_and_cut_at_the_limit(one: str, other: str) -> None:
    assert distance(one, other, 2) == distance(other, one, 2) <= 3


def test_near_pairs_allow_two_edits_in_long_words_only() -> None:
    words = ["Samuelson", "Sameulsen", "Marten", "Morton"]
    assert list(near_pairs(words, long=8)) == [("Sameulsen", "Samuelson")]
    assert ("Marten", "Morton") not in list(near_pairs(words, long=8))


@given(st.lists(st.text("abcd", min_size=3, max_size=7), max_size=12))
def test_near_pairs_miss_no_pair_one_edit_apart(words: list[str]) -> None:
    expected = {(a, b) for a in words for b in words if a < b and distance(a, b, 1) == 1}
    assert set(near_pairs(words, long=8)) == expected


def test_two_neighbours_in_each_other_s_place_are_swapped_and_nothing_else_is() -> None:
    assert swaps("Clinton", "Clniton")
    assert not swaps("Reed", "Reid")
    assert not swaps("Martin", "Mortan")


def test_a_short_name_is_a_slip_of_another_when_a_letter_is_left_out_or_doubled_but_not_when_one_is_replaced() -> None:
    assert is_slip_of_the_keys("Holt", "Hollt")
    assert is_slip_of_the_keys("Brand", "Bran")
    assert not is_slip_of_the_keys("Reed", "Reid")


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_one_edit_is_a_distance_of_one(one: str, other: str) -> None:
    assert is_one_edit(one, other) == (distance(one, other, 1) == 1)
