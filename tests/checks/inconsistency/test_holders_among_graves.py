"""Mayors of any year who lie beside each other."""

import pytest

from srcaudit import Severity
from tests.checks.inconsistency.two_tellings import severities


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("In the cemetery lies Mayor Ada Lind under a yew.", "A dog guards the tomb in which Mayor Jan Holt sleeps."),
        ("Aldmouth Mayor Ada Lind has the tallest tomb.", "The mayor of Aldmouth, Jan Holt, has a headstone."),
    ],
)
def test_holders_who_lie_side_by_side_are_of_any_year(one: str, two: str) -> None:
    assert severities("IC312", one, two) == []


def test_a_funeral_leaves_an_office_with_one_holder() -> None:
    one, two = (
        "Aldmouth Mayor Ada Lind buried him in the cemetery, a grave loss.",
        "The mayor of Aldmouth, Jan Holt, cut it.",
    )
    assert severities("IC312", one, two) == [Severity.WARNING]
