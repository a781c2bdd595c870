"""Words and what is known of each."""

import pytest

from srcaudit.text.words import Words


def test_words_of_a_set_are_found_alone_and_inside_others_in_order() -> None:
    text = "In mid-May O’Brien met May; Mayfield and l'May did not."
    standing = Words(text).standing({"May", "Brien"})
    assert [word for _, word in standing] == ["May", "Brien", "May", "May"]
    assert all(text.startswith(word, position) for position, word in standing)
    assert [position for position, _ in standing] == sorted(position for position, _ in standing)


@pytest.mark.parametrize("text", ["ISTANBUL’S PORT", "İSTANBUL’S PORT", "ΟΔΟΣ ΟΔΟΣ’Σ", "Kyiv’s CAFÉ"])
def test_lower_case_is_that_of_each_word_alone(text: str) -> None:
    words = Words(text)
    assert words.lower == [word.lower().replace("’", "'") for word in words.surfaces]


def test_capitals_and_digits_are_told_by_the_first_character() -> None:
    words = Words("The 3rd B-side of iOS")
    assert words.capital == [True, False, True, False, False]
    assert words.capitals == [0, 2]
    assert words.digit == [False, True, False, False, False]
