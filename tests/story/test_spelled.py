import pytest

from srcaudit.model.story import StoryReport
from tests.story.stories import article, of_kind, told, values

AROUND = (
    " Ida Falk of the Harrow brigade spoke to reporters in the rain."
    " Jonas Roth of the Ostby works came over the Lenn with a van full of tools."
)
"""What makes two short articles of one circle: its people and its places."""

DAYS = "2031-05-05", "2031-05-05"


def _story(here: str, there: str, days: tuple[str, str] = DAYS) -> StoryReport:
    return told(article("a", here + AROUND, days[0]), article("b", there + AROUND, days[1]))


def _spelled(here: str, there: str, days: tuple[str, str] = DAYS) -> list[set[tuple[str, str]]]:
    return [values(one) for one in of_kind(_story(here, there, days), "name spelling")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Philip", "Phillip"),
        ("Kirsten", "Kristen"),
        ("Silvia", "Sylvia"),
        ("Malcolm", "Malcom"),
        ("KellyAnne", "Kellyanne"),
    ],
)
def test_one_first_name_in_two_spellings_is_told(one: str, other: str) -> None:
    here, there = f"{one} Lindgate said that the pumps were old.", f"The pumps are old, said {other} Lindgate."
    assert _spelled(here, there) == [{("a", f"{one} Lindgate"), ("b", f"{other} Lindgate")}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alan", "Alec"),
        ("Maria", "Marie"),
        ("Jean", "Joan"),
        ("Steve", "Steven"),
        ("Robert", "Rupert"),
        ("Petra", "PETRA"),
    ],
)
def test_two_first_names_and_short_forms_are_left_alone(one: str, other: str) -> None:
    here, there = f"{one} Lindgate said that the pumps were old.", f"The pumps are old, said {other} Lindgate."
    assert _spelled(here, there) == []


def test_two_people_whom_one_article_tells_apart_are_two_in_all() -> None:
    here = "Philip Lindgate said that the pumps were old. Phillip Lindgate, his cousin, said no."
    assert _spelled(here, "The pumps are old, said Phillip Lindgate.") == []


def test_the_days_of_the_articles_do_not_matter_to_a_name() -> None:
    here, there = "Philip Lindgate said that the pumps were old.", "The pumps are old, said Phillip Lindgate."
    assert _spelled(here, there, ("2031-05-05", "2034-11-20")) != []


def test_articles_that_share_no_people_and_places_may_tell_of_two() -> None:
    story = told(
        article("a", "Philip Lindgate said that the pumps were old." + AROUND),
        article("b", "Phillip Lindgate won the cup. Bob Marsh of Sundby came second at the Norrby races on Sunday."),
    )
    assert of_kind(story, "name spelling") == []


@pytest.mark.parametrize(("one", "other"), [("Kyiv", "Kiev"), ("al-Qaeda", "al-Qaida"), ("Hezbollah", "Hizbullah")])
def test_places_and_groups_with_several_known_spellings_are_told(one: str, other: str) -> None:
    here, there = f"They came from {one} on Sunday.", f"Nobody asked those who came from {other}."
    assert _spelled(here, there) == [{("a", one), ("b", other)}]


def test_an_accent_more_or_less_is_passed_over() -> None:
    assert _spelled("Ekrem Imamoglu came on Sunday.", "Nobody asked Ekrem İmamoğlu.") == []


def test_an_article_with_the_bare_surname_in_the_other_form_has_it_from_the_other_article() -> None:
    here = "Petra Lindgade said that the pumps were old. They were bought by the town, Lindgate said."
    assert _spelled(here, "The pumps are old, said Petra Lindgate.") == [{("a", "Lindgade"), ("b", "Lindgate")}]


def test_where_neither_spelling_is_the_usual_one_the_subject_has_both() -> None:
    here, there = "Mr Konrad Seyffert thanked the crews.", "Mr Konrad Seyfert thanked the crews."
    (tie,) = told(article("a", here + AROUND), article("b", there + AROUND)).conflicts
    assert tie.subject == "Konrad Seyfert or Seyffert"
    (usual,) = told(*(article(name, here + AROUND) for name in "ac"), article("b", there + AROUND)).conflicts
    assert usual.subject == "Konrad Seyffert"
