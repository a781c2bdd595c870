"""Shares of the two sides of one contest."""

import pytest

from srcaudit import Article
from srcaudit.text.document import Document


def _together(text: str) -> list[float]:
    return [contest.together for contest in Document(Article(text, language="en")).contests]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("She beat him 60% to 45%.", 105),
        ("The mayor is ahead by 61-39 percent.", 100),
        ("A survey found by 96%-41% that the town wants a pool.", 137),
        ("He trails in a tight race, 55.5 percent versus 48 percent.", 103.5),
    ],
)
def test_shares_behind_a_word_for_a_contest_are_added(text: str, together: float) -> None:
    assert _together(text) == [together]


@pytest.mark.parametrize(
    "text",
    [
        "His lead shrank from 80 percent to 60 percent.",
        "Men voted for it by 80 percent to 60 percent for women.",
        "Turnout in the race was 80 percent versus 60 percent.",
        "Some 60 to 80 percent of voters won a prize.",
        "Prices there are 80 to 60 percent of ours.",
    ],
)
def test_changes_groups_and_ranges_are_left_alone(text: str) -> None:
    assert not _together(text)
