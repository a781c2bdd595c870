"""Two persons whom the table has in two offices hold two, however an article tells of them."""

import pytest

from srcaudit import Severity
from tests.checks.inconsistency.two_tellings import severities


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The foreign minister, Javad Zarif, came.", "Russia's foreign minister, Sergei Lavrov, cut it."),
        ("Prime Minister Benjamin Netanyahu came.", "The prime minister, David Cameron, cut it."),
        ("The secretary general, Jens Stoltenberg, came.", "Ban Ki-moon, the secretary general, cut it."),
        ("The president, Vladimir Putin, came.", "Barack Obama, the president, cut it."),
    ],
)
def test_two_offices_of_the_table_are_two(one: str, two: str) -> None:
    assert severities("IC312", one, two) == []


@pytest.mark.parametrize("holder", ["Karl Hobbs", "Ada Zarif"])
def test_somebody_whom_the_table_does_not_have_is_another_holder(holder: str) -> None:
    one, two = f"The foreign minister, {holder}, came.", "The foreign minister, Sergei Lavrov, cut it."
    assert severities("IC312", one, two) == [Severity.WARNING]


def test_an_office_told_with_one_nation_for_both_is_one() -> None:
    one, two = "British chancellor Angela Merkel came.", "George Osborne, the British chancellor, cut it."
    assert severities("IC312", one, two) == [Severity.WARNING]


def test_somebody_whom_the_table_has_in_another_office_is_no_holder_of_this_one() -> None:
    one, two = "The chancellor, Gordon Brown, came.", "The chancellor, Jack Straw, cut it."
    assert severities("IC312", one, two) == [Severity.WARNING]
