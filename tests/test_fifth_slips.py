"""What the fifth examiner plants: wrong in the slip, right in the control, and no form in both halves."""

import re
from datetime import date

import pytest

from tests.benchmarks.inconsistency.blind.stories import Slip, Story
from tests.benchmarks.inconsistency.fifth.__main__ import MUTATORS
from tests.benchmarks.inconsistency.fifth.desk import Desk, nth, tidy
from tests.benchmarks.inconsistency.fifth.reading import Reading
from tests.benchmarks.inconsistency.fifth.records import POSTS, Post

STORY = Story(
    id="invented",
    title="Strike at the Calder yard enters a new week",
    published=date(2016, 6, 8),
    text=(
        "The strike at the Calder yard in Hamburg went on as talks with the owners broke down on Monday.\n"
        "Thomas Verlander, 52, has led the union since 2008 and told the workers that the Calder yard "
        "in Hamburg would stay shut.\n"
        "Sen. Martin Oakley (R-Ohio) said the walkout had cost the town $12 million, a sum that the "
        "owners did not dispute last year.\n"
        "“We have looked at every way to keep this yard open and there is none that will pay,” said Verlander.\n"
        "Verlander has a meeting with the owners in Hamburg, where a crane that stands 300 feet above "
        "the dock is for sale.\n"
        "The Obama administration said the dispute was a matter for Germany, and a second yard in "
        "France has closed as well.\n"
        "Oakley said the World Trade Organization (WTO) had a file on the dispute, which began after "
        "40 workers were let go in June.\n"
        "A spokesman for the WTO gave no details of the file, and the Obama administration has not "
        "asked for it so far.\n"
        "Verlander said that he would go on, and the owners in Hamburg have two weeks to answer the "
        "letter of the union.\n"
        "Oakley has written to the owners of the yard twice, and the letters were read out to the workers at the gate."
    ),
)


def _slips(kind: str, story: Story = STORY) -> list[Slip]:
    return list(MUTATORS[kind](story, story.random(kind)))


def test_many_kinds_find_something_to_plant_in_an_ordinary_article() -> None:
    assert sum(bool(_slips(kind)) for kind in MUTATORS) >= 18


def test_no_form_is_used_in_both_halves() -> None:
    halves: dict[str, set[str]] = {}
    for number in range(60):
        story = Story(f"invented-{number}", STORY.text, STORY.title, STORY.published)
        halves.setdefault(story.half, set()).update(slip.wording for slip in _slips("birth-year", story))
    assert halves["open"]
    assert halves["sealed"]
    assert not halves["open"] & halves["sealed"]


def test_planted_birth_year_gives_the_age_in_the_control_only() -> None:
    for slip in _slips("birth-year"):
        years = [
            abs(2016 - int(re.findall(r"\b19\d\d\b", version.text(STORY))[0]) - 52)
            for version in (slip.slip, slip.control)
        ]
        assert years[0] >= 3
        assert years[1] <= 1


def test_surname_is_respelt_once_in_the_slip_and_everywhere_in_the_control() -> None:
    slips = _slips("surname")
    assert slips
    for slip in slips:
        new = slip.slip.edits[0].text
        old = next(name for name in ("Verlander", "Oakley") if name[0] == new[0])
        assert slip.slip.text(STORY).count(old) == STORY.text.count(old) - 1
        assert old not in slip.control.text(STORY)


def test_quotation_is_never_edited_in_place() -> None:
    for kind in MUTATORS:
        for slip in _slips(kind):
            assert "“We have looked at every way to keep this yard open" in slip.slip.text(STORY)


def test_people_who_share_a_surname_are_left_alone() -> None:
    text = STORY.text.replace("A spokesman", "His brother Peter Verlander")
    names = {person.surname for person in Reading(Story("two", text)).people}
    assert "Verlander" not in names
    assert "Oakley" in names


@pytest.mark.parametrize("post", POSTS, ids=lambda post: f"{post.before} {post.name}")
def test_terms_of_an_office_follow_each_other(post: Post) -> None:
    for who, start, end in post.terms:
        assert start < end
        middle = start + (end - start) / 2
        assert post.holder(middle) in {who, None}
        assert who not in post.others(middle)


def test_a_term_that_changes_these_weeks_is_not_asked_about() -> None:
    british = next(post for post in POSTS if post.before == "British" and post.name == "Prime Minister")
    assert british.holder(date(2016, 7, 20)) is None


def test_words_of_ours_read_as_a_sentence() -> None:
    assert tidy("a 80-year-old left.") == "An 80-year-old left."
    assert [nth(n) for n in (1, 2, 11, 23)] == ["1st", "2nd", "11th", "23rd"]
    assert not Desk("weekday", STORY, STORY.random("weekday")).begins(STORY.text.index("Oakley (R"))
