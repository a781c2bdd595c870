"""Shares told twice: what is a part of what, and what only stands beside it."""

import pytest

from srcaudit import Article, Document


def _read(text: str) -> list[tuple[str, float]]:
    doc = Document(Article(text, language="en"))
    return [(doc[share.span], round(share.actual)) for share in doc.shares]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("The motion had 12 of the 40 members, or a third.", ("12 of the 40", 30)),
        ("Of the 500 guests, 200 left early, or a fifth.", ("500 guests, 200", 40)),
        (
            "They need $90 million, of which they have $30 million, or half.",
            ("$90 million, of which they have $30 million", 33),
        ),
    ],
)
def test_a_fraction_at_the_end_is_of_the_whole_before_it(text: str, share: tuple[str, float]) -> None:
    assert _read(text) == [share]


@pytest.mark.parametrize(
    "text",
    [
        "The motion had 12 of the 40 members, or a third of those who came.",
        "Of the 500 guests, 200 left early, or a fifth more than in May.",
        "They need $90 million, of which they have $30 million, or half the price of the roof.",
        "They need $90 million, of which the town pays $30 million, or a fifth of its income.",
    ],
)
def test_a_fraction_of_something_else_is_no_share_of_it(text: str) -> None:
    assert not _read(text)
