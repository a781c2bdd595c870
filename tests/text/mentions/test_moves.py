import time

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from srcaudit.model.finding import Finding

_CHECKS = selected(["IC331"], [])


def _found(text: str) -> list[Finding]:
    doc = Document(Article(f"{text} It rained in Aldmouth all day.", language="en"))
    return [value for check in _CHECKS for value in check.run(doc) if isinstance(value, Finding)]


@pytest.mark.parametrize(
    "text",
    [
        "Halden fell $2.25, or 5.9 percent, to $88.95.",
        "Halden shares were up 9 pence, or 2.5%, at 609 pence by noon.",
        "The index rose 123 points, or 1.7%, to close at 18,432.",
        "The index shed 190.5 points, or 2.4 percent, to 18,432.10.",
        "The index shed 2.7 percent, or 190.5 points, to 18,432.",
        "Crude lost 45 cents, or 3.1 percent, to $41.55 a barrel.",
        "Halden's shares closed down 64 pence (8%) at 1130p on Friday.",
        "The roll grew by 12 pupils, or 18 percent, to 132.",
    ],
)
def test_a_move_whose_percentage_is_not_that_of_its_amount_is_reported(text: str) -> None:
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Halden fell $2.25, or 2.5 percent, to $88.95.",
        "Halden shares were up 9 pence, or 1.5%, at 609 pence by noon.",
        "The index shed 190.5 points, or 1 percent, to 18,432.10.",
        "Earnings rose 5 cents, or 10 percent, to $2.2 billion.",
        "Halden fell $2.25, or 9.1 percent this year, to $88.95.",
        "Halden fell 2.5 percent, and its rival Lund, or 10 percent of it, went to $88.",
        "The price moved by $2.25, or 5.9 percent, to $88.95.",
        "The index was more than 190 points, or 2.4 percent, down at 18,432.",
    ],
)
def test_a_move_that_fits_or_is_of_something_else_is_no_finding(text: str) -> None:
    assert not _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "A seat will go up to £14 next month. That is a rise from £10, or 25 per cent.",
        "The town has had 2,400 claims. The number has gone up from 1,600 a week ago, by 20 per cent.",
    ],
)
def test_a_move_told_behind_the_later_figure_is_reported(text: str) -> None:
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A seat will go up to £14 next month. That is a rise from £10, or 40 per cent.",
        "A seat will cost £14, a meal £20. That is a rise from £10, or 25 per cent.",
        "A seat will cost £14. That is a rise from £10, or 25 per cent in the south.",
        "The town has had 2,400 claims. The number of claims has gone up from 1,600 in Lund, by 20 per cent.",
    ],
)
def test_a_move_from_another_figure_is_no_finding(text: str) -> None:
    assert not _found(text)


def test_a_move_is_read_from_the_way_that_it_goes() -> None:
    (change,) = Document(Article("Halden fell 10 pence, or 9.1%, to 100 pence in May.", language="en")).changes
    assert (change.before.value, change.after.value) == (110, 100)


def test_a_flood_of_moves_is_read_in_time() -> None:
    text = "fell $2.25, or 5.9 percent, to $88.95, " * 5000
    start = time.process_time()
    assert Document(Article(text, language="en")).changes is not None
    assert time.process_time() - start < 2
