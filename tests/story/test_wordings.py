import pytest

from srcaudit.model.story import StoryReport
from tests.story.stories import article, of_kind, told, values

AROUND = (
    " Ida Falk of the Harrow brigade spoke to reporters in the rain."
    " Jonas Roth of the Ostby works came over the Lenn with a van full of tools."
)
SAID = "The pumps below the bridge were never meant to carry that much water through the whole winter"
LATER = "2031-05-05", "2031-05-20"


def _story(here: str, there: str, days: tuple[str, str] = ("2031-05-05", "2031-05-06")) -> StoryReport:
    return told(article("a", here + AROUND, days[0]), article("b", "Rain fell." + AROUND + " " + there, days[1]))


def test_a_saying_in_two_wordings_is_shown_with_the_words_that_differ() -> None:
    story = _story(f"“{SAID},” Ada Lind said.", f"“{SAID.replace('never', 'hardly')},” said Ada Lind.")
    (conflict,) = of_kind(story, "quotation")
    assert values(conflict) == {("a", "were never meant"), ("b", "were hardly meant")}


def test_words_left_out_without_a_mark_are_another_wording() -> None:
    story = _story(f"“{SAID},” Ada Lind said.", f"“{SAID.replace('that much ', '')},” said Ada Lind.")
    assert [values(one) for one in of_kind(story, "quotation")] == [
        {("a", "carry that much water"), ("b", "carry water")}
    ]


@pytest.mark.parametrize(
    "there",
    [
        f"“{SAID},” said Ada Lind.",
        f"“{SAID.replace('pumps', '[machines]')},” said Ada Lind.",
        f"“{SAID.replace('that much', '…')},” said Ada Lind.",
        f"“{SAID[:50]},” said Ada Lind.",
        f"“{SAID} and the one after it, too,” said Ada Lind.",
        "“We have never seen that much water below the bridge through the whole winter,” said Ada Lind.",
        f"{SAID.replace('never', 'hardly')}, said Ada Lind.",
    ],
)
def test_what_is_no_other_wording_of_the_saying_is_left_alone(there: str) -> None:
    assert of_kind(_story(f"“{SAID},” Ada Lind said.", there), "quotation") == []


@pytest.mark.parametrize(
    ("here", "there"),
    [("cannot have been", "can't have been"), ("3 pumps", "three pumps"), ("machinery", "machinary")],
)
def test_another_notation_or_one_wrong_letter_of_a_long_word_is_no_other_wording(here: str, there: str) -> None:
    said = "They told me on the bridge that the {} of last week would carry all that water through the whole winter"
    story = _story(f"“{said.format(here)},” Ada Lind said.", f"“{said.format(there)},” said Ada Lind.")
    assert of_kind(story, "quotation") == []
    other = _story(f"“{said.format(here)},” Ada Lind said.", f"“{said.format('new wheels')},” said Ada Lind.")
    assert of_kind(other, "quotation")


def test_what_furniture_quotes_is_nobody_saying_of_the_article() -> None:
    said = SAID.replace("never", "hardly")
    teaser = f"\n\nRead more\nRelated: “{said},” says Ada Lind\nSubscribe to our newsletter\n"
    assert of_kind(_story(f"“{SAID},” Ada Lind said.", teaser), "quotation") == []
    assert of_kind(_story(f"“{SAID},” Ada Lind said.", f"“{said},” says Ada Lind."), "quotation")


def test_somebody_else_who_answers_in_like_words_is_left_alone() -> None:
    story = _story(f"“{SAID},” Anna Lind said.", f"“{SAID.replace('never', 'hardly')},” said Peter Brandt.")
    assert of_kind(story, "quotation") == []


def test_the_same_said_again_weeks_later_may_be_put_in_other_words() -> None:
    there = f"“{SAID.replace('never', 'hardly')},” said Ada Lind."
    assert of_kind(_story(f"“{SAID},” Ada Lind said.", there, LATER), "quotation") == []


def test_a_translator_chooses_the_words() -> None:
    there = f"“{SAID.replace('never', 'hardly')},” said Ada Lind through an interpreter."
    assert of_kind(_story(f"“{SAID},” Ada Lind said.", there), "quotation") == []


def test_another_wording_is_a_matter_of_style_and_contradicts_no_claim() -> None:
    story = _story(f"“{SAID},” Ada Lind said.", f"“{SAID.replace('never', 'hardly')},” said Ada Lind.")
    assert of_kind(story, "quotation")
    assert not any(claim.status == "contradicted" for claim in story.claims)
    assert all(one.conflicts == 0 for one in story.sources)


def test_many_quotations_that_share_a_phrase_do_not_stop_the_clock() -> None:
    line = " ".join(f"“Nobody here said it, and number {n} of the pumps said no.”" for n in range(400))
    assert of_kind(_story(line, line.replace("pumps", "wheels")), "quotation") == []
