"""Amounts for each and what they come to."""

import time

import pytest

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _sums(text: str) -> list[tuple[float, float]]:
    return [(one.total.value, round(one.value)) for one in Document(Article(f"{_HEAD}{text}", language="en")).sums]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Each of the 400 families will receive $5,000, a total of $20 million.", (2e7, 2e6)),
        ("The firm sold 2,000 machines at $300 each, bringing in $6 million.", (6e6, 6e5)),
        ("The state will pay $3,000 to each of 500 farmers, a total of $15 million.", (1.5e7, 1.5e6)),
        ("Tickets cost £20 each and 450 were sold, raising £19,000.", (19000, 9000)),
        ("Some 300 workers will each get a bonus of $1,000, at a cost of $3 million.", (3e6, 3e5)),
        ("The fine comes to $1,200, or $200 a day for eight days.", (1200, 1600)),
        ("He was fined $500 a day for 30 days, or $25,000.", (25000, 15000)),
        ("The five-year deal is worth $60 million, or $15 million a year.", (6e7, 7.5e7)),
        ("The $18 million contract runs for three years, which works out at $8 million a year.", (1.8e7, 2.4e7)),
        ("He will pay $24,000 in 12 monthly instalments of $3,000.", (24000, 36000)),
        ("It is paid back in 20 annual instalments of $40,000, $1.2 million in all.", (1.2e6, 8e5)),
        ("The 50 flats cost $10 million to build, an average of $500,000 each.", (1e7, 2.5e7)),
    ],
)
def test_a_number_times_an_amount_is_held_against_the_total(text: str, told: tuple[float, float]) -> None:
    assert _sums(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The club earned $9 million and spent $7 million, leaving a surplus of $4 million.", (9e6, 1.1e7)),
        ("The bridge cost $75 million, $25 million over its budget of $60 million.", (7.5e7, 8.5e7)),
    ],
)
def test_what_lies_between_two_amounts_is_added_to_the_lesser(text: str, told: tuple[float, float]) -> None:
    assert _sums(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        # not the same for all, or something comes on top
        "The four-year deal is worth $60 million, or up to $18 million a year.",
        "He will pay $24,000 in 12 monthly instalments of $3,000, with interest.",
        # others are in it too, or it is of something else
        "Two players cost $5 million each, in a window in which the club spent $30 million.",
        "The 12 shops sold 300 lamps at $20 each, and took in $9,000 with chairs.",
        "The 20 winners get $500 each; the fund has given $40,000 in all.",
        "Five banks lent it $100 million each, and it owes $900 million.",
        "The firm earned $90 million and spent $70 million on ships, with a profit of $8 million.",
        "They charge $50 a night for two people and $70 for three.",
        # another unit of time
        "The five-year deal is worth $60 million, or $1 million a month.",
    ],
)
def test_amounts_that_are_not_all_are_left_alone(text: str) -> None:
    assert _sums(text) == []


def test_a_rate_may_be_rounded() -> None:
    text = "The three-year deal is worth $20 million, or $6.7 million a year."
    (deal,) = Document(Article(f"{_HEAD}{text}", language="en")).sums
    assert deal.low <= deal.total.value <= deal.high


@pytest.mark.parametrize("piece", ["40 men get $5 each, ", "$5 a day for 6 days, or $30. ", "earned $9 and spent $7, "])
def test_a_flood_of_amounts_is_read_in_time(piece: str) -> None:
    doc = Document(Article(piece * (200_000 // len(piece)), language="en"))
    _ = doc.quantities
    start = time.process_time()
    assert doc.sums is not None
    assert time.process_time() - start < 4
