"""Ranges of amounts and ages."""

import pytest

from srcaudit import Article
from srcaudit.text.document import Document


@pytest.mark.parametrize(
    "text",
    [
        "They pay between $9 million and $2 million.",
        "Between 70 percent and 50 percent agree.",
        "It is for children aged between 12 and 5.",
        "A test for 11-8-year-olds.",
        "Between 12 and 8 people came.",
        "Prices are between £900 and £400.",
        "It takes those aged 65-50 only.",
        "The board got to vote. Between 28 and 23 people were against it.",
    ],
)
def test_range_that_runs_downwards_does_not_fit(text: str) -> None:
    assert [found.fits for found in Document(Article(text, language="en")).amount_ranges] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "They pay between 5 and 10 million.",
        "They pay between $500,000 and $1 million.",
        "They pay between 900,000 and 1.2 million.",
        "Children aged 5 to 12 came.",
    ],
)
def test_range_that_runs_upwards_fits(text: str) -> None:
    assert all(found.fits for found in Document(Article(text, language="en")).amount_ranges)


@pytest.mark.parametrize(
    "text",
    [
        "Between 60 and 40 coins are lost, if you read the list backwards.",
        "The gap between $9 million and $2 million is wide.",
        "It was formed between 300 million and 200 million years ago.",
        "The shop is open between 9 and 5.",
        "Children aged 12 and 5 came.",
        "The road between junctions 40 and 32 is shut.",
        "Between 1950 and 1940 lie ten years.",
        "It closed between 11 and 6 May.",
    ],
)
def test_two_amounts_and_hours_are_no_range_that_runs_downwards(text: str) -> None:
    assert all(found.fits for found in Document(Article(text, language="en")).amount_ranges)
