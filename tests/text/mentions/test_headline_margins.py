"""What a headline reckons from figures of the text: the margin of a vote, and since when something is so."""

import time

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.headline_margins import headline_margins


def _compared(title: str, text: str) -> list[tuple[str, str, bool]]:
    doc = Document(Article(text, title=title, language="en"))
    return [(one.told, doc[one.body], one.fits) for one in headline_margins(doc)]


@pytest.mark.parametrize(
    ("title", "text", "body"),
    [
        (
            "Kelso rejects bond by {} votes",
            "The clerk reported 3,416 votes against the bond and 3,184 in favor.",
            "3,416 votes against the bond and 3,184",
        ),
        ("Council backs toll by {} votes", "The toll was carried by 21 votes to 14, on Monday.", "21 votes to 14"),
        ("Board keeps mill by a {}-vote margin", "The board voted to keep the mill. It passed 52-48.", "52-48"),
    ],
)
def test_the_margin_of_a_vote_is_what_lies_between_its_numbers(title: str, text: str, body: str) -> None:
    right = {"3,416 votes against the bond and 3,184": "232", "21 votes to 14": "seven", "52-48": "four"}[body]
    assert _compared(title.format(right), text) == [(right, body, True)]
    assert _compared(title.format("ten"), text) == [("ten", body, False)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Council backs toll by ten votes", "The toll was carried by 21 votes to 14. The budget passed by 30-20."),
        ("Council backs toll by ten votes", "The toll was carried by 21 votes to 14. It was ten votes more in May."),
        ("Council backs toll by ten votes", "The toll costs 21 to 14 crowns, and the mayor won."),
        ("Kelso wins by ten runs", "The toll was carried by 21 votes to 14."),
    ],
)
def test_a_margin_of_another_vote_or_of_none_is_silent(title: str, text: str) -> None:
    assert all(fits for _, _, fits in _compared(title, text))


@pytest.mark.parametrize(
    ("title", "text", "body"),
    [
        ("The Larks back after {} years", "The band is writing its fourth album, its first in eight years.", "eight"),
        ("Rye at {}-year high", "Rye rose to its highest price in eight years.", "eight"),
        ("Rye slumps to {} year low", "The price of rye is at an eight-year low. It rained.", "eight"),
        ("First frost of May in {} years", "It was the first frost of May in 8 years, they said.", "8"),
    ],
)
def test_the_years_since_something_was_so_are_those_of_the_text(title: str, text: str, body: str) -> None:
    assert _compared(title.format("eight"), text.replace(" 8 ", " eight ")) == [("eight", "eight", True)]
    assert _compared(title.format("nine"), text) == [("nine", body, False)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("The Larks back after nine years", "The singer is back after his lowest point in eight years."),
        ("Rye at nine-year low", "Rye fell to its lowest since 2019. In crowns it is at its lowest in eight years."),
        ("Biggest strike in ten years", "It is the biggest in a decade. It is the longest in seven years."),
        ("Biggest strike in ten years", "It is the longest in seven years."),
        ("Rye at nine-year high", "Wheat is at an eight-year low. It rained."),
        ("Rye at nine-year high", "Rye rose to its highest price in eight years and nine months."),
        ("Rye at nine-year high", "Rye rose to its highest price in eight years. In Hull it is a nine-year high."),
        ("Rye at nine-year high", "It was “the highest price in eight years,” she said."),
        ("Baker jailed for nine years", "The baker had the best bread in eight years."),
        ("Baker back nine years ago", "The baker had his first oven in eight years."),
    ],
)
def test_other_years_are_silent(title: str, text: str) -> None:
    assert all(fits for _, _, fits in _compared(title, text))


@pytest.mark.parametrize("filler", ["21 votes to 14 ", "the highest price ", "voted 21-14 in ", "first first "])
def test_a_flood_is_read_in_linear_time(filler: str) -> None:
    title = "Council backs toll by ten votes, rye at nine-year high"
    doc = Document(Article(filler * (200_000 // len(filler)), title=title, language="en"))
    assert doc.headline is not None
    assert doc.body_sentences
    begin = time.process_time()
    list(headline_margins(doc))
    assert time.process_time() - begin < 2
