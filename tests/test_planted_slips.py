"""What every examiner that plants slips keeps to: slip and control differ, and every run plants the same."""

from collections.abc import Callable, Iterable, Mapping

import pytest

from tests import test_fifth_slips, test_fourth_slips
from tests.benchmarks.inconsistency.blind.stories import Slip, Story
from tests.benchmarks.inconsistency.fifth.__main__ import MUTATORS as FIFTH
from tests.benchmarks.inconsistency.fourth.__main__ import MUTATORS as FOURTH

PLANTED = [
    *((FOURTH, test_fourth_slips.STORY, kind) for kind in sorted(FOURTH)),
    *((FIFTH, test_fifth_slips.STORY, kind) for kind in sorted(FIFTH)),
]
every_kind = pytest.mark.parametrize(("mutators", "story", "kind"), PLANTED)


def _slips(mutators: Mapping[str, Callable[..., Iterable[Slip]]], story: Story, kind: str) -> list[Slip]:
    return list(mutators[kind](story, story.random(kind)))


@every_kind
def test_slip_and_control_differ_and_the_slip_changes_the_article(
    mutators: Mapping[str, Callable[..., Iterable[Slip]]], story: Story, kind: str
) -> None:
    for slip in _slips(mutators, story, kind):
        wrong, right = ((version.title, version.text(story)) for version in (slip.slip, slip.control))
        assert wrong != right
        assert wrong != (None, story.text)
        assert slip.kind == kind
        assert slip.shown()


@every_kind
def test_same_article_gets_the_same_slips_in_every_run(
    mutators: Mapping[str, Callable[..., Iterable[Slip]]], story: Story, kind: str
) -> None:
    assert _slips(mutators, story, kind) == _slips(mutators, story, kind)
