from datetime import date

import pytest

from srcaudit.readers.metadata import article, day


@pytest.mark.parametrize(
    "printed",
    [
        "2026-02-07",
        "20260207",
        " 2026-02-07T23:30:00+11:00 ",
        "7 February 2026",
        "7th Feb 2026",
        "February 7, 2026",
        "Feb. 7, 2026",
        "Sat, 07 Feb 2026 10:00:00 GMT",
    ],
)
def test_a_date_is_read_as_the_day_it_is_printed_with(printed: str) -> None:
    assert day(printed) == date(2026, 2, 7)


@pytest.mark.parametrize(
    "printed", ["02/07/2026", "30 February 2026", "next Tuesday", "2026-02-30", "2026", "1" * 5000]
)
def test_a_date_that_could_be_two_or_none_is_not_read(printed: str) -> None:
    assert day(printed) is None


def test_a_date_that_cannot_be_read_costs_the_date_and_leaves_a_note() -> None:
    found = article("Text.", {"published": "next Tuesday"}, {"published": ("published",)})
    assert found.published is None
    assert found.notes == ("published: “next Tuesday” is no date that can be read, so the article has none",)


def test_the_first_usable_key_counts_and_what_is_no_text_is_told() -> None:
    found = article("Text.", {"byline": {"name": "Jo"}, "author": ["Jo", "Al"]}, {"byline": ("byline", "author")})
    assert found.byline == "Jo, Al"
    assert found.notes == ("byline: neither text nor a list of texts, so it is left out",)
