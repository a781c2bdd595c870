"""Two bodies of one kind, and a body with a part of it, have a holder each."""

import pytest

from srcaudit import Severity
from tests.checks.inconsistency.two_tellings import severities


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Orvex chief executive Ada Lind came.", "Jan Holt, chief executive of Orvex Wholesale, cut it."),
        ("Ada Lind, Orvex's chief executive, came.", "Orvex Foundation chief executive Jan Holt cut it."),
        ("Tin Trust chairman Ada Lind came.", "Jan Holt, chairman of the Tin Housing Trust, cut it."),
        ("Ada Lind, president of Copper Bank, came.", "Copper Union Square Bank president Jan Holt cut it."),
    ],
)
def test_the_head_of_a_part_is_another_one(one: str, two: str) -> None:
    assert severities("IC312", one, two) == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Orvex chief executive Ada Lind came.", "Jan Holt, chief executive of Orvex Group, cut it."),
        ("Ada Lind, Orvex's chief executive, came.", "Orvex plc chief executive Jan Holt cut it."),
        ("Harrow president Ada Lind came.", "Harrow University president Jan Holt cut it."),
        ("The Trust chairman, Ada Lind, came.", "Jan Holt, chairman of the Tin Trust, cut it."),
    ],
)
def test_the_whole_of_a_body_is_no_part_of_it(one: str, two: str) -> None:
    assert severities("IC312", one, two) == [Severity.WARNING]


_HOUSING, _JUSTICE = "It was asked by the housing committee.", "It was asked again by the justice committee."


@pytest.mark.parametrize(
    "kind", ["Committee chairman {}", "The committee's chairman, {},", "The committee chairman, {},"]
)
def test_each_of_two_committees_has_a_chairman(kind: str) -> None:
    first, second = kind.format("Ada Lind"), kind.format("Jan Holt")
    assert severities("IC312", f"{_HOUSING} {first} came.", f"{_JUSTICE} {second} cut it.") == []
    assert severities("IC312", f"{_HOUSING} {first} came.", f"{_HOUSING} {second} cut it.") == [Severity.WARNING]


def test_the_body_told_last_before_an_office_counts() -> None:
    both = f"{_JUSTICE} {_HOUSING} Committee chairman Ada Lind came."
    assert severities("IC312", both, "Committee chairman Jan Holt cut it.") == [Severity.WARNING]
