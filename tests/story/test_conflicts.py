import pytest

from tests.story.stories import OWN, WIRE, article, of_kind, told, values

AROUND = (
    " Ida Falk of the Harrow brigade spoke to reporters in the rain."
    " Jonas Roth of the Ostby works came over the Lenn with a van full of tools."
)
"""What makes two short articles of one story: its people and its places."""


def _two(here: str, there: str, *, days: tuple[str | None, str | None] = ("2031-05-05", "2031-05-05")) -> list[str]:
    """Kinds of the conflicts between two articles on one story that tell these sentences."""
    story = told(
        article("a", here + AROUND, days[0]), article("b", "Rain fell on Monday." + AROUND + " " + there, days[1])
    )
    return [conflict.kind for conflict in story.conflicts]


def test_the_office_of_a_town_with_two_holders_is_shown_with_both_places() -> None:
    story = told(
        article("a", WIRE),
        article("b", OWN.replace("Mayor Ada Lind", "Harrow's mayor, Emil Brandt,")),
        article("c", "Mayor Ada Lind of Harrow came by boat." + AROUND),
    )
    (conflict,) = of_kind(story, "office holder")
    assert {("a", "Ada Lind"), ("b", "Emil Brandt")} <= values(conflict)
    assert "harrow" in conflict.subject.lower()


@pytest.mark.parametrize(
    "there",
    [
        "Former Harrow mayor Emil Brandt watched from the bridge.",
        "Emil Brandt, the mayor of Ostby, watched from the bridge.",
        "Harrow's deputy mayor, Emil Brandt, watched from the bridge.",
        "Emil Brandt, who was mayor of Harrow until last year, watched from the bridge.",
        "Emil Brandt, elected mayor of Harrow last week, watched from the bridge.",
        "Harrow Mayor Lind watched from the bridge.",
    ],
)
def test_another_time_place_or_form_of_an_office_is_no_conflict(there: str) -> None:
    assert "office holder" not in _two("Harrow Mayor Ada Lind came by boat.", there)


def test_two_holders_in_articles_of_different_years_are_no_conflict() -> None:
    here, there = "Harrow Mayor Ada Lind came by boat.", "Harrow Mayor Emil Brandt came by boat."
    assert "office holder" in _two(here, there)
    assert "office holder" not in _two(here, there, days=("2031-05-05", "2033-05-05"))


def test_an_administration_is_not_the_same_one_in_two_articles() -> None:
    story = told(
        article("a", "The Biden administration welcomed the talks in Berlin on Monday." + AROUND, "2026-02-03"),
        article("b", "The Trump administration has welcomed the talks in Berlin." + AROUND, "2026-02-04"),
        article("c", "The Biden administration welcomed the talks in Berlin on Monday." + AROUND, "2023-02-04"),
    )
    (conflict,) = of_kind(story, "office holder")
    assert values(conflict) == {("a", "Biden"), ("b", "Trump")}


def test_a_known_name_in_two_spellings_is_a_matter_of_style() -> None:
    story = told(
        article("a", "President Volodymyr Zelensky thanked the crews." + AROUND),
        article("b", "President Volodymyr Zelenskyy thanked the crews." + AROUND),
    )
    assert any(values(one) == {("a", "Zelensky"), ("b", "Zelenskyy")} for one in of_kind(story, "name spelling"))


def test_a_surname_a_letter_apart_behind_one_first_name_is_told() -> None:
    story = told(
        article("a", "Petra Lindgate said that the pumps were old." + AROUND),
        article("b", "“They are old,” said Petra Lindgade of the pumps." + AROUND),
    )
    assert [values(one) for one in of_kind(story, "name spelling")] == [{("a", "Lindgate"), ("b", "Lindgade")}]


def test_two_people_whose_surnames_look_alike_are_left_alone() -> None:
    here = "Petra Lindgate said that the pumps were old."
    assert _two(here, "“They are old,” said Robert Lindgade of the pumps.") == []
    assert _two(here + " Petra Lindgade said no.", "“They are old,” said Petra Lindgade of the pumps.") == []


def test_one_event_with_two_figures_and_in_two_places() -> None:
    story = told(
        article("a", WIRE),
        article(
            "b", OWN + " A fire at the Mill Lane depot destroyed 41 buses and a workshop, he heard on Sunday night."
        ),
    )
    (figure,) = of_kind(story, "figure")
    assert values(figure) == {("a", "14 buses"), ("b", "41 buses")}


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("The fire destroyed more than 40 buses and a workshop.", "The fire destroyed 43 buses and a workshop."),
        ("The fire destroyed about 40 buses and a workshop.", "The fire destroyed 43 buses and a workshop."),
        ("The fire destroyed at least 12 buses and a workshop.", "The fire destroyed 43 buses and a workshop."),
        ("The new workshop will cost 18.4 million euros.", "The new workshop will cost some 18 million euros."),
        ("The fire destroyed 14 buses in Harrow.", "The fire destroyed 14 buses and two vans in Harrow."),
        ("The fire in March destroyed 14 buses.", "The brigade of Harrow has 41 buses and a workshop."),
    ],
)
def test_figures_that_can_both_hold_are_no_conflict(here: str, there: str) -> None:
    assert _two(here, there) == []


def test_a_toll_may_rise_from_day_to_day_and_not_within_one() -> None:
    here, there = (
        "The night fire at the bus depot killed three people.",
        "The night fire at the bus depot killed five people.",
    )
    assert _two(here, there) == ["figure"]
    assert _two(here, there, days=("2031-05-05", "2031-05-06")) == []


def test_an_event_on_two_days_is_told_where_both_articles_open_with_it() -> None:
    story = told(
        article("a", "The old sea wall of Harrow gave way on Thursday, May 1." + AROUND, "2031-05-02"),
        article(
            "b", "The sea wall of Harrow broke on Friday, May 2, and the mill stood in water." + AROUND, "2031-05-03"
        ),
    )
    (conflict,) = of_kind(story, "date")
    assert values(conflict) == {("a", "2031-05-01"), ("b", "2031-05-02")}


@pytest.mark.parametrize(
    "there",
    [
        "An inquiry into the sea wall of Harrow began on Friday, May 2.",
        "The market hall of Harrow burned on Friday, May 2.",
        "The sea wall of Harrow will be painted on June 12.",
        "The sea wall of Harrow broke on May 1.",
    ],
)
def test_days_of_two_events_are_no_conflict(there: str) -> None:
    assert _two("The sea wall of Harrow gave way on Thursday, May 1.", there) == []


def test_deadlines_and_durations_that_exclude_each_other() -> None:
    here = "The repairs of the Lenn bridge must be finished by 15 October, the council of Harrow said."
    there = "The repairs of the Lenn bridge must be finished by 30 November, the council of Harrow said."
    assert _two(here, there) == ["deadline"]
    assert _two("The Lenn bridge closes for six weeks on Monday.", "The Lenn bridge closes for ten weeks.") == [
        "duration"
    ]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("by early summer 2031", "by June"),
        ("by September", "by early autumn"),
        ("by the end of June", "by June 30"),
        ("by June", "by 3 June"),
    ],
)
def test_deadlines_in_other_words_are_no_conflict(here: str, there: str) -> None:
    sentence = "The repairs of the Lenn bridge must be finished {}, the council of Harrow said."
    assert _two(sentence.format(here), sentence.format(there)) == []


def test_articles_of_two_stories_are_not_held_against_each_other() -> None:
    story = told(
        article("a", "Harrow Mayor Ada Lind said the fire destroyed 14 buses and a workshop."),
        article(
            "b", "Fire crews in Westmark said the fire destroyed 41 buses and a workshop, Tom Wray told Radio Nord."
        ),
    )
    assert story.conflicts == ()
