"""The blind mutators of dates and figures, on a text of our own words."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from random import Random

import pytest

from tests.benchmarks.inconsistency.blind import dates, figures
from tests.benchmarks.inconsistency.blind.stories import Slip, Story

TEXT = (
    "The harbour board met on March 8 and cut 240 jobs at the old customs house, its seat since 1987.\n\n"
    "Profits of $14m were reported, and traffic rose 12% last year on the routes to the islands of the outer bay.\n\n"
    "The ferries call at ports in France, Spain and Portugal, and talks between France and Spain will go on.\n\n"
    "The nearest other harbour lies 12 miles from the quay, and 40 percent of the passengers never leave the ship.\n\n"
    "The conference in Geneva heard that the rowers beat Norway 5-2 in the regatta last week in heavy rain.\n"
)
MUTATORS = {**dates.MUTATORS, **figures.MUTATORS}


def slips(kind: str, seeds: int = 60) -> Iterator[tuple[Story, Slip]]:
    for seed in range(seeds):
        story = Story(f"harbour {seed}", TEXT, title="Harbour board cuts 240 jobs", published=date(2016, 3, 14))
        yield from ((story, slip) for slip in MUTATORS[kind](story, Random(seed)))


@pytest.mark.parametrize("kind", sorted(set(MUTATORS) - {"figure repeated"}))
def test_a_slip_and_its_control_differ_and_leave_the_rest_alone(kind: str) -> None:
    made = list(slips(kind))
    assert made
    for story, slip in made:
        assert (slip.slip.text(story), slip.slip.title) != (slip.control.text(story), slip.control.title)
        assert [(e.start, e.end) for e in slip.slip.edits] == [(e.start, e.end) for e in slip.control.edits]
        assert not re.search(r"[{}]", slip.slip.text(story) + slip.control.text(story))


@pytest.mark.parametrize("kind", sorted(MUTATORS))
def test_the_same_seed_gives_the_same_slips(kind: str) -> None:
    assert list(slips(kind, 8)) == list(slips(kind, 8))


def test_a_control_has_the_weekday_of_its_date() -> None:
    for _, slip in slips("weekday"):
        (edit,) = slip.control.edits
        named = re.search(r"Mon|Tues|Wed|Thurs|Fri|Sat|Sun", edit.text)
        assert named is not None
        assert datetime(2016, 3, 8).strftime("%A").startswith(named[0])


def test_a_figure_told_twice_is_the_same_in_the_control_only() -> None:
    for story, slip in slips("figure restated"):
        (place,) = slip.other
        told = story.text[place.start : place.end]
        assert told in slip.control.edits[0].text
        assert told not in slip.slip.edits[0].text
