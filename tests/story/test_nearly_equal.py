"""Sentences that are equal but for a name, a month or a result."""

import pytest

from srcaudit.model.story import StoryReport
from tests.story.stories import article, of_kind, told, values

AROUND = (
    " Ida Falk of the Harrow brigade spoke to reporters in the rain."
    " Jonas Roth of the Ostby works came over the Lenn with a van full of tools."
)
BOOKS = "About 14,000 books of the Harrow library will be moved to the former {} School before the winter."


def _story(here: str, there: str, days: tuple[str, str] = ("2031-05-05", "2031-05-06")) -> StoryReport:
    return told(article("a", here + AROUND, days[0]), article("b", "Rain fell." + AROUND + " " + there, days[1]))


def test_another_name_in_an_equal_sentence_is_shown_with_both_sides() -> None:
    (conflict,) = of_kind(_story(BOOKS.format("Eastside"), BOOKS.format("Millbank")), "name")
    assert values(conflict) == {("a", "Eastside"), ("b", "Millbank")}


def test_another_month_in_an_equal_sentence_is_shown() -> None:
    said = "Work on the Harrow library and its leaking slate roof is to begin in {} and to last a year."
    (conflict,) = of_kind(_story(said.format("June"), said.format("July")), "date")
    assert values(conflict) == {("a", "June"), ("b", "July")}
    assert of_kind(_story(said.format("September"), said.format("Sept.")), "date") == []


def test_another_result_of_a_vote_in_an_equal_sentence_is_shown() -> None:
    said = "The Harrow council voted {} to repair the leaking slate roof of the library."
    (conflict,) = of_kind(_story(said.format("5-2"), said.format("6-1")), "figure")
    assert values(conflict) == {("a", "5-2"), ("b", "6-1")}
    assert of_kind(_story(said.format("5-2"), said.format("2–5")), "figure") == []


@pytest.mark.parametrize(
    "there",
    [
        BOOKS.format("Eastside") + " The Millbank School has no room.",
        BOOKS.format("Eastsyde"),
        BOOKS.format("Millbank").replace("library", "archive").replace("moved", "carried"),
    ],
)
def test_what_is_told_beside_the_other_or_in_other_words_is_left_alone(there: str) -> None:
    assert of_kind(_story(BOOKS.format("Eastside"), there), "name") == []


def test_an_article_that_has_both_names_tells_of_two() -> None:
    both = BOOKS.format("Millbank") + " The former Eastside School in Harrow has taken the maps of the town."
    assert of_kind(_story(BOOKS.format("Eastside"), both), "name") == []


def test_the_same_sentence_of_other_days_is_left_alone() -> None:
    days = "2031-05-05", "2031-05-20"
    assert of_kind(_story(BOOKS.format("Eastside"), BOOKS.format("Millbank"), days), "name") == []


def test_two_places_of_one_speaker_are_no_conflict() -> None:
    caption = "Ida Falk of the Harrow brigade speaks to the members of a club in {} after the fire."
    assert of_kind(_story(caption.format("Ostby"), caption.format("Millbank")), "name") == []
