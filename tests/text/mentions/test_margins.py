"""Differences that are told beside both figures."""

import time

import pytest

from srcaudit import Article
from srcaudit.text.document import Document


def sums(text: str) -> list[tuple[float, float]]:
    """The greater figure, and what the lesser one and the difference come to."""
    return [(one.total.value, one.value) for one in Document(Article(text, language="en")).sums]


@pytest.mark.parametrize(
    ("text", "total", "together"),
    [
        ("A poll from Lund has Holt leading Lind by 13 points, 52 percent to 37 percent.", 52, 50),
        ("Ahead by four percentage points, 50 to 48 percent, Holt smiled.", 50, 52),
        ("Holt has a 19-point lead, 52% to 37%.", 52, 56),
        ("Holt beat Lind 52 percent to 37 percent, a 15-point margin.", 52, 52),
        ("The mill made a profit of $870m, a $697m improvement from $153m a year ago.", 870e6, 850e6),
        ("Sales were $42m, up $13m from $30m.", 42e6, 43e6),
        ("The club has 1,540 members, 210 more than the 1,230 of May.", 1540, 1440),
        ("Sales were $30m, down $13m from $42m.", 42e6, 43e6),
    ],
)
def test_what_lies_between_two_figures_is_added_up(text: str, total: float, together: float) -> None:
    assert sums(text) == [(total, together)]


@pytest.mark.parametrize(
    "text",
    [
        "Holt leads Lind by four points, 51 percent to 48 percent.",
        "Holt leads Lind 52 percent to 37 percent, with a margin of error of 3 points.",
        "Holt leads by 13 points since May; it was 52 percent to 37 percent.",
        "Holt gained 13 points and now has 52 percent to 37 percent.",
        "Turnout rose by 13 points; 52 percent to 60 percent voted.",
        "Sales were $42m, up $13m on costs of $30m.",
        "Sales were $42m, up $13m from last year, and costs $30m.",
        "Sales were $42m, up more than $10m from $30m.",
    ],
    ids=["rounded", "error", "since", "no lead", "a range", "costs", "no third", "a bound"],
)
def test_what_is_no_difference_of_the_two(text: str) -> None:
    assert sums(text) == []


@pytest.mark.parametrize("unit", ["13 points, 52 to 37 percent lead, ", "$42m, up $13m from "])
def test_floods_take_linear_time(unit: str) -> None:
    doc = Document(Article(unit * (200_000 // len(unit)), language="en"))
    assert doc.quantities
    start = time.process_time()
    assert isinstance(doc.sums, tuple)
    assert time.process_time() - start < 2
