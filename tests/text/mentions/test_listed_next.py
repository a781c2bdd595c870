"""Names of those whom the sentence before has counted."""

import pytest

from tests.text.mentions.lists_counted import miscounted
from tests.text.mentions.sums_told import seconds_for


@pytest.mark.parametrize(
    "text",
    [
        "Four people were held on Monday. They are Ann Hall, 34, Bob Roe, 29, and Cal Dean, 41.",
        "Four people died in the crash. They were identified as Ann Hall, Bob Roe and Cal Dean.",
        "Two people died in the crash. Police named them as Ann Hall, Bob Roe and Cal Dean.",
        "The group works in four countries. These are Kenya, Uganda and Rwanda.",
        "Four sailors drowned off Ven.\n\nThe dead were named by police as Ann Hall, Bob Roe and Cal Dean.",
    ],
)
def test_names_of_the_next_sentence_are_held_against_the_number(text: str) -> None:
    assert miscounted(text)


@pytest.mark.parametrize(
    "text",
    [
        "Three people died in the crash. They were identified as Ann Hall, Bob Roe and Cal Dean.",
        "At least four people died. They are Ann Hall, Bob Roe and Cal Dean.",
        "Four people died. Police named them as Ann Hall, Bob Roe and Cal Dean. The fourth was a child.",
        "Four people died. Police named them as Ann Hall, Bob Roe and Cal Dean. A woman has not been named.",
        "Four people died and three boys were hurt. Police named them as Ann Hall and Bob Roe.",
        "Two firms merged. They are part of Alder, Birch and Cedar.",
        "Four people died. Among the victims were Ann Hall and Bob Roe.",
    ],
)
def test_names_that_may_not_be_all_are_left_alone(text: str) -> None:
    assert not miscounted(text)


def test_a_flood_of_names_is_read_in_time() -> None:
    text = "Four people died. Police named them as Ann Hall, Bob Roe and Cal Dean, and Eve, "
    assert seconds_for(text, "counted_lists") < 2
