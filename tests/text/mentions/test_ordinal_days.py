from datetime import date

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.ordinal_days import OrdinalDay


def _read(text: str, published: str) -> list[OrdinalDay]:
    return list(Document(Article(text, language="en", published=date.fromisoformat(published))).ordinal_days)


@pytest.mark.parametrize(
    ("text", "number", "first_day", "day"),
    [
        ("The fog came down. The siege began on May 3 and is now in its 14th day.", 14, "2031-05-03", "2031-05-16"),
        ("The siege began on May 3. On Thursday, its thirteenth day, a boat came.", 13, "2031-05-03", "2031-05-15"),
        ("The pair, missing since Monday, were found on their fifth day out.", 5, "2031-05-12", "2031-05-16"),
        ("The search, which began on Monday, was in its fifth day.", 5, "2031-05-12", "2031-05-16"),
        ("Robbers seized the mill on May 3. They left it on the tenth day.", 10, "2031-05-03", "2031-05-16"),
    ],
)
def test_a_counted_day_is_read_with_its_first_day_and_its_own(text: str, number: int, first_day: str, day: str) -> None:
    found = [(one.number, one.first_day.isoformat(), one.day.isoformat()) for one in _read(text, "2031-05-16")]
    assert found == [(number, first_day, day)]


@pytest.mark.parametrize(
    "text",
    [
        "The siege began on May 3. The tenth day of the month was dry.",
        "The siege began on May 3. On its tenth day they will ask for bread.",
        "He left the house on Tuesday. On Friday, the fifth day of the strike, he came back.",
        "The siege began on May 3. “It was in its tenth day,” she said.",
        "It was on the tenth day that they left.",
    ],
)
def test_a_day_without_a_beginning_of_its_own_is_left_alone(text: str) -> None:
    assert not _read(text, "2031-05-16")


def test_a_number_may_be_too_low_only_where_the_day_is_known() -> None:
    (told,) = _read("Robbers seized the mill on May 3. They left it on the fourth day.", "2031-05-16")
    (now,) = _read("The siege, which began on May 3, is in its fourth day.", "2031-05-16")
    assert told.fits
    assert not now.fits


def test_a_weekday_may_be_that_of_the_week_before() -> None:
    (one,) = _read("The siege, which began on Monday, is in its twelfth day.", "2031-05-16")
    assert one.fits
