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


def test_what_was_counted_is_compared_although_the_sentences_have_little_in_common() -> None:
    here = "The night fire at the Brook Street depot drove 512 people out of 210 homes in Harrow."
    there = "A total of 180 homes were evacuated that night, and the school stayed shut."
    story = told(article("a", here + AROUND, "2031-05-05"), article("b", "Harrow counts." + AROUND + " " + there))
    assert [values(one) for one in of_kind(story, "figure")] == [{("a", "210 homes"), ("b", "180 homes")}]


@pytest.mark.parametrize(
    "there",
    [
        "About 200 homes were evacuated that night, and the school stayed shut.",
        "At least 180 homes were evacuated that night, and the school stayed shut.",
        "Another 180 homes were evacuated later, and the school stayed shut.",
        "In 2019 a total of 180 homes were evacuated, and the school stayed shut.",
        "A total of 180 homes were flooded that night, and the school stayed shut.",
        "A total of 180 homes in Ostwick were evacuated that night, and the school stayed shut.",
        "Of the 210 homes some 180 homes had been evacuated by then, and the school stayed shut.",
        "A total of 18 homes were evacuated that night, and the school stayed shut.",
    ],
)
def test_counts_of_two_things_or_of_one_rounded_are_no_conflict(there: str) -> None:
    assert _two("The night fire at the Brook Street depot drove 512 people out of 210 homes.", there) == []


def test_a_later_article_may_count_more_and_not_fewer() -> None:
    more, fewer = "The fire injured 31 people, a doctor said.", "The fire injured 27 people, a nurse said."
    days = ("2031-05-05", "2031-05-06")
    assert _two(fewer, more, days=days) == []
    assert _two(more, fewer, days=days) == ["figure"]


def test_all_of_a_set_and_some_of_it_are_no_one_number() -> None:
    here = "Harrow's clerk said all four sirens in the town had sounded at noon."
    assert _two(here, "Harrow has four sirens. “Two of them sounded,” a neighbour said.") == ["figure"]
    assert _two(here, "None of the four sirens went off, a neighbour said.") == ["figure"]


@pytest.mark.parametrize(
    "there",
    [
        "Harrow has four sirens. “All four of the sirens sounded,” a neighbour said.",
        "Harrow has four sirens. “At least two of them sounded,” a neighbour said.",
        "Harrow has four sirens. “Two of them stood on the school,” a neighbour said.",
        "Ostby has six sirens. “Two of them sounded,” a neighbour said.",
    ],
)
def test_numbers_of_a_set_that_can_both_hold_are_no_conflict(there: str) -> None:
    assert _two("Harrow's clerk said all four sirens in the town had sounded at noon.", there) == []


def test_nobody_before_a_day_and_everybody_by_an_earlier_one_exclude_each_other() -> None:
    here = "“Nobody will sleep in the lower town before 30 June,” the clerk said."
    assert _two(here, "Every family will be back home by June 20, the owner said.") == ["deadline"]
    assert _two("The Lenn bridge will not open before 30 June.", "The Lenn bridge will open by 20 June.") == [
        "deadline"
    ]


@pytest.mark.parametrize(
    "there",
    [
        "Every family will be back home by July 20, the owner said.",
        "Every family could be back home by June 20, the owner said.",
        "Some families will be back home by June 20, the owner said.",
        "Every invoice will be paid by June 20, the owner said.",
        "Nobody will be back home before June 20, the owner said.",
    ],
)
def test_days_that_leave_room_for_each_other_are_no_conflict(there: str) -> None:
    assert _two("“Nobody will sleep in the lower town before 30 June,” the clerk said.", there) == []


def test_ages_of_one_person_that_do_not_fit_the_days_of_the_articles() -> None:
    here, there = "Petra Lindgate, 45, runs the pumps.", "Petra Lindgate, 54, runs the pumps."
    assert _two(here, there) == ["age"]
    assert _two(here, "Petra Lindgate, 46, runs the pumps.", days=("2031-05-05", "2031-05-09")) == []
    assert _two(here, "Robert Lindgate, 54, runs the pumps.") == []
    assert _two(here, "Petra Lindgate, 49, runs the pumps.", days=("2031-05-05", "2035-01-09")) == []


def test_a_seat_is_one_person_s_and_one_time_s() -> None:
    here, there = "Rep. Petra Lindgate asked for pumps.", "Sen. Petra Lindgate asked for pumps."
    assert _two(here, there) == ["post"]
    assert _two(here, there, days=("2031-05-05", "2031-09-05")) == []
    assert _two(here, "Former Sen. Petra Lindgate asked for pumps.") == []


def test_what_is_behind_a_possessive_is_no_part_of_a_holder_s_name() -> None:
    assert _two("Harrow Mayor Ada Lind's Garden Party met.", "Harrow Mayor Ada Lind spoke.") == []


def test_a_copy_that_rounds_a_figure_does_not_contradict_it() -> None:
    copied = WIRE.replace("14 buses", "275 buses")
    rounded = copied.replace("275 buses", "about 280 buses").replace("No driver was hurt", "Nobody was hurt")
    other = copied.replace("275 buses", "298 buses").replace("No driver was hurt", "Nobody was hurt")
    assert of_kind(told(article("a", copied), article("b", rounded)), "figure") == []
    assert of_kind(told(article("a", copied), article("b", other)), "figure") != []


def test_a_place_that_both_name_is_no_other_place() -> None:
    here = "Harrow is losing most of its old jobs in IT to the larger towns of the valley, Ida Falk said."
    story = told(article("a", here + " He works in IT." + AROUND), article("b", here + AROUND))
    assert of_kind(story, "place") == []


def test_a_copy_that_rounds_a_number_before_another_one_does_not_contradict_it() -> None:
    copied = WIRE + " The claims rose 206,900 to 4.64 million in the winter, and Ida Falk saw them all come in."
    rounded = copied.replace("206,900", "about 210,000").replace("No driver was hurt", "Nobody was hurt")
    other = copied.replace("206,900", "about 240,000").replace("No driver was hurt", "Nobody was hurt")
    assert of_kind(told(article("a", copied), article("b", rounded)), "figure") == []
    assert of_kind(told(article("a", copied), article("b", other)), "figure") != []
