"""What the list of stock lines says of single lines."""

import pytest

from srcaudit.text.furniture_words import Reading, stock_words
from srcaudit.text.words import Words


def reading(text: str, language: str | None = "en") -> Reading | None:
    words = Words(text).lower
    key = " ".join(word for word in words if not word[0].isdigit())
    return stock_words(language).reading(key, text, len(words), sentence=text.endswith("."))


def told(text: str) -> tuple[str, str] | None:
    found = reading(text)
    return (found.part, found.role) if found is not None else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Skip to content", ("navigation", "line")),
        ("By Edda Holm", ("author", "byline")),
        ("About Edda Holm", ("author", "about")),
        ("Photo: Edda Holm", ("media", "line")),
        ("Share on Facebook Share on Twitter", ("share", "line")),
        ("Home News Sport", ("navigation", "near")),
        ("Ole Berg says:", ("comments", "turn")),
    ],
)
def test_a_stock_line_is_read(text: str, expected: tuple[str, str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "By the harbour",
        "About two hundred islanders",
        "Photo: the quay on the morning after the storm had torn the boats from their moorings",
        "Share of votes by district",
        "Ferries stay in port",
        "The council: a guide",
    ],
)
def test_a_line_of_an_article_that_opens_like_a_stock_line_is_none(text: str) -> None:
    assert reading(text) is None


def test_every_way_an_entry_can_count_is_used_by_the_english_list() -> None:
    stock = stock_words("en")
    assert all((stock.known, stock.said, stock.labels, stock.begins, stock.glued, stock.named))
