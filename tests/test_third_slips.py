"""The third examiner's slips: what is changed, what agrees in the control, and where nothing may be planted."""

from datetime import date

import pytest

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Slip, Story
from tests.benchmarks.inconsistency.third.__main__ import MUTATORS

COUNCIL = Story(
    "council",
    "Harriet Lindqvist, the mayor of Port Alder, said on Friday 12 April that the council would buy 8,290 lamps for "
    "the harbour road.\n\n"
    "Sen. Oskar Brandvold and the Harbour Lighting Institute had asked for the lamps, Lindqvist told the council.\n\n"
    "The Harbour Lighting Institute tested the lamps between 2016 and 2019, and Lindqvist added that the 8,290 lamps "
    "for the harbour road would be lit from dusk.\n\n"
    'Sen. Brandvold said: "We never had a road that was safe at night."\n\n'
    'He had told the council that "we never had a road that was safe at night" in the spring.\n',
    title="Mayor Lindqvist buys 8,290 lamps",
    published=date(2019, 4, 13),
)


def _planted(kind: str, story: Story = COUNCIL) -> list[Slip]:
    return list(MUTATORS[kind](story, story.random(kind)))


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        ("surname later", "Lindqvist"),
        ("title twice", "Sen."),
        ("organisation head", "Harbour Lighting Institute"),
        ("count restated", "8,290"),
        ("quotation word", "never"),
    ],
)
def test_one_place_is_changed_in_the_slip_and_all_of_them_in_the_control(kind: str, word: str) -> None:
    slips = _planted(kind)
    assert slips
    for slip in slips:
        assert len(slip.slip.edits) == 1
        old = [COUNCIL.text[edit.start : edit.end] for edit in slip.control.edits]
        new = {edit.text for edit in slip.control.edits}
        assert len(set(old)) == 1
        assert slip.slip.edits[0] in slip.control.edits
        assert old[0] not in new
        assert len(new) == 1
        assert len(old) == COUNCIL.text.count(old[0])
    assert word in {COUNCIL.text[edit.start : edit.end] for slip in slips for edit in slip.slip.edits}


def test_the_control_changes_the_headline_too() -> None:
    (slip,) = _planted("count restated")
    assert slip.slip.title is None
    assert slip.control.title is not None
    assert slip.control.edits[0].text in slip.control.title


def test_a_finding_may_show_the_changed_place_or_what_it_contradicts() -> None:
    (slip,) = _planted("weekday beside date")
    text = slip.slip.text(COUNCIL)
    assert {text[place.start : place.end] for place in slip.shown()} >= {slip.slip.edits[0].text, "12"}


def test_a_weekday_and_its_day_go_together_in_the_control() -> None:
    (slip,) = _planted("weekday beside date")
    assert slip.control.text(COUNCIL)[44:63] in ("said on Saturday 13", "said on Thursday 11")


def test_only_right_weekdays_are_made_wrong() -> None:
    wrong = Story("wrong", COUNCIL.text.replace("Friday", "Sunday"), published=COUNCIL.published)
    assert _planted("weekday beside date", wrong) == []


def test_a_span_of_years_is_turned_round() -> None:
    (slip,) = _planted("years backwards")
    (edit,) = slip.slip.edits
    assert int(edit.text) < 2016
    assert COUNCIL.text[edit.start : edit.end] == "2019"
    (good,) = slip.control.edits
    assert int(good.text) > 2016


def test_nobody_is_renamed_whose_surname_two_people_bear() -> None:
    text = COUNCIL.text + "\nEgon Lindqvist, her brother, said he would not come.\n"
    slips = _planted("surname later", Story("two", text))
    assert not any("Lindqvist" in text[edit.start : edit.end] for slip in slips for edit in slip.slip.edits)


def test_the_same_figure_of_other_things_is_left_alone() -> None:
    text = COUNCIL.text.replace("the 8,290 lamps for the harbour road would be lit", "8,290 guests would be fed")
    assert _planted("count restated", Story("guests", text)) == []


def test_slips_are_the_same_in_every_run() -> None:
    for kind in MUTATORS:
        assert _planted(kind) == _planted(kind)


def test_headline_slips_show_the_places_of_the_body() -> None:
    for slip in _planted("headline figure"):
        assert slip.slip.edits == ()
        assert slip.slip.title != COUNCIL.title
        assert all(isinstance(place, Span) for place in slip.shown())
        assert slip.shown()
