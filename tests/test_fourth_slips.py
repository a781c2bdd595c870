"""What the fourth examiner plants: wrong in the slip, right in the control, and no wording in both halves."""

import re
from datetime import date
from random import Random

import pytest

from tests.benchmarks.inconsistency.blind.stories import Slip, Story
from tests.benchmarks.inconsistency.fourth.__main__ import MUTATORS
from tests.benchmarks.inconsistency.fourth.planting import Desk, an, ordinal
from tests.benchmarks.inconsistency.fourth.reading import Reading

STORY = Story(
    id="invented",
    title="Harbour firm to close 40 berths",
    published=date(2016, 6, 8),
    text=(
        "The harbour firm said on Monday, June 6, 2016, that it would close 40 berths at the old quay. "
        "Ruth Calloway, 52, who runs the firm, told the council that the quay lost money in 2004 and again in 2011.\n"
        "President Obama was told of the plan, an aide said, and Prime Minister Olav Strand was told as well.\n"
        "“We have looked at every way to keep the quay open and there is none that will pay,” said Calloway.\n"
        "The firm spent $12 million on a crane that reaches 80 feet and serves 240 ships a year in the bay.\n"
        "Norwegian engineer Nils Berg said the World Trade Organization (WTO) had nothing to do with the decision.\n"
        "Sen. Carl Dorset (R-Ohio) said he would ask for a hearing. Dorset said the town needed the quay to stay.\n"
        "Berg said the crane could be moved to Germany, and a buyer from France has shown some interest in it.\n"
        "Calloway said there would be talks, and the council will meet again about the berths before the summer.\n"
        "Dorset has written to the firm twice, and the letters were shown to this newspaper by his office."
    ),
)


def _slips(kind: str, story: Story = STORY) -> list[Slip]:
    return list(MUTATORS[kind](story, story.random(kind)))


def test_most_kinds_find_something_to_plant_in_an_ordinary_article() -> None:
    bare = {kind for kind in MUTATORS if not _slips(kind)}
    assert bare <= {"transliteration", "head-two-ways", "envoy-two-ways", "headline-figure", "first-name", "ordinal"}


def test_planted_weekday_is_wrong_in_the_slip_and_right_in_the_control() -> None:
    for slip in _slips("weekday"):
        for version, fair in ((slip.slip, False), (slip.control, True)):
            place, text = version.places()[0], version.text(STORY)
            told = text[place.start : place.end + 20]
            (weekday,) = re.findall(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", told)
            (day,) = re.findall(r"June (\d+), 2016", told)
            assert (date(2016, 6, int(day)).strftime("%A") == weekday) is fair


def test_parts_add_up_in_the_control_only() -> None:
    for slip in _slips("parts"):
        for version, fair in ((slip.slip, False), (slip.control, True)):
            place = version.places()[0]
            numbers = [int(number) for number in re.findall(r"\d+", version.text(STORY)[place.start : place.end])]
            whole = max(numbers) if fair else next(one for one in numbers if one in (40, 240))
            assert (sum(numbers) == 2 * whole) is fair


def test_no_wording_is_told_in_both_halves() -> None:
    seen: dict[str, set[int]] = {"open": set(), "sealed": set()}
    for number in range(60):
        story = Story(id=str(number), text="")
        seen[story.half].add(Desk("kind", story, Random(number)).wording(tuple("abcdefgh"))[0])
    assert seen["open"] == {0, 2, 4, 6}
    assert seen["sealed"] == {1, 3, 5, 7}


def test_slip_is_told_after_what_it_contradicts_and_outside_quotations() -> None:
    for kind in ("age-against-age", "party", "share", "parts", "currency"):
        for slip in _slips(kind) if kind in MUTATORS else []:
            for edit in slip.slip.edits:
                assert all(edit.start >= span.end for span in slip.other)
                assert not Reading(STORY).quoted(edit.start)


def test_weekday_date_and_person_are_read_as_they_are_written() -> None:
    read = Reading(STORY)
    assert [(day.weekday, day.on) for day in read.days] == [("Monday", date(2016, 6, 6))]
    assert {person.name for person in read.people} >= {"Ruth Calloway", "Nils Berg", "Carl Dorset"}
    assert {figure.noun for figure in read.figures} >= {"berths", "ships"}


@pytest.mark.parametrize(("number", "told"), [(1, "1st"), (11, "11th"), (22, "22nd"), (33, "33rd"), (112, "112th")])
def test_ordinals_end_as_in_english(number: int, told: str) -> None:
    assert ordinal(number) == told


@pytest.mark.parametrize(("word", "told"), [("81", "an 81"), ("18", "an 18"), ("45", "a 45"), ("Irish", "an Irish")])
def test_article_before_a_number_or_a_nation(word: str, told: str) -> None:
    assert an(word) == told
