import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.durations import Duration


def _durations(text: str) -> tuple[Duration, ...]:
    return Document(Article(text, language="en")).durations


@pytest.mark.parametrize(
    "text",
    [
        "The ferry has run for 12 years, since 2014.",
        "The ferry, closed since 2014, or for twelve years, opens again.",
        "In office since 2014, Ada Lind has been mayor of the town for 12 years.",
        "It is 12 years since Ada Lind came to town, in 2014.",
        "Founded in 2014, the choir is 12 years old.",
        "The rule has held for 12 years, having been adopted in 2014.",
        "They met in 2014, 12 years ago.",
    ],
)
def test_years_up_to_now_are_read_with_their_first_year(text: str) -> None:
    (told,) = _durations(text)
    assert (told.year, told.years) == (2014, 12)
    assert told.fits(2026)
    assert not told.fits(2030)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind, mayor since 2014, was 12 years old when her father left office.",
        "She led it for 12 years from 2014.",
        "Since 2014, 12 years before the vote, nothing had changed.",
        "“It has run for 12 years, since 2014,” she said.",
        "In 2014 she was sentenced to 12 years in prison.",
    ],
)
def test_years_that_do_not_reach_up_to_now_are_left_alone(text: str) -> None:
    assert not _durations(text)


def test_rounding_words_widen_the_range_on_their_side_only() -> None:
    (nearly,) = _durations("The ferry has run for nearly 12 years, since 2014.")
    assert nearly.fits(2025)
    assert not nearly.fits(2028)
    (over,) = _durations("The ferry has run for more than 12 years, since 2014.")
    assert over.fits(2027)
    assert not over.fits(2024)


@pytest.mark.parametrize("rounding", ["approximately", "some", "slightly more than", "well over", "a little under"])
def test_years_may_be_rounded_in_any_of_the_words_that_round_numbers(rounding: str) -> None:
    (told,) = _durations(f"The ferry has run for {rounding} 12 years, since 2014.")
    assert told.rounding != "exact"
