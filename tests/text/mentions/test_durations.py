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


@pytest.mark.parametrize(
    "text",
    [
        "The pier was closed in 2014 and has stood empty for the 12 years since.",
        "The pier was closed in 2014. In the 12 years since then, the gulls have had it.",
        "The pier was closed in 2014. Twelve years later, it is still there.",
        "She was hired in 2014 and, 12 years later, runs the pier.",
        "It has been 12 years since the pier was closed in 2014.",
        "The law, now 12 years old, was passed in 2014.",
        "The club, which dates from 2014, is 12 years old.",
        "The 12-year-old law, passed in 2014, bans nets.",
        "The pier opened in 2014 and turns 12 this year.",
        "The town marks the 12th anniversary of the flood of 2014 on Sunday.",
        "Exactly 12 years after the river froze in 2014, the ice is back.",
        "It was the first strike in 12 years; the last was in 2014.",
        "Since its launch in 2014, the paper has appeared weekly for 12 years.",
        "They have waited 12 years for the road, which was promised in 2014.",
    ],
)
def test_years_up_to_now_are_read_where_no_other_year_is_told(text: str) -> None:
    (told,) = _durations(text)
    assert (told.year, told.years) == (2014, 12)
    assert told.fits(2026)


@pytest.mark.parametrize(
    "text",
    [
        "He left in 2002 and returned in 2014, after 12 years abroad.",
        "Work, which began in 2002, was finished in 2014, 12 years later.",
        "Work began in 2002 and took 12 years; the tunnel opened in 2014.",
        "The lease was signed in 2002 for 12 years and ends in 2014.",
        "It stood there for 12 years, from 2002 until its removal in 2014.",
        "The mine ran for 12 years before it closed in 2014, having opened in 2002.",
        "The war lasted 12 years: it began in 2002 and ended in 2014.",
        "He led the side for 12 seasons, from 2002 to 2014.",
    ],
)
def test_years_between_two_years_are_read_however_they_are_joined(text: str) -> None:
    (told,) = _durations(text)
    assert (told.year, told.until, told.years) == (2002, 2014, 12)


@pytest.mark.parametrize(
    "text",
    [
        "She has run a bakery for 12 years, and since 2014 she has kept bees.",
        "He has lived in the town for 12 years, mayor since 2014, and will not leave.",
        "It has been 12 years since a vote like the one of 2002 was held.",
        "He has been on the run for 12 years, since his flight from a jail built in 1890.",
        "The club, founded in 1902, won the cup 12 years later.",
        "Twelve years after the fire in 2001, the house was rebuilt.",
        "He joined in 2001, was made captain after 12 years and left in 2019.",
        "She left for Hull in 1999 and came home in 2014 after 12 years in Rome.",
        "The paper has come out for 40 years, since 2014 as a weekly.",
        "The hall was shut in 1998, nine years after it was built, and reopened in 2012.",
        "The hall was shut in 1998, nine years after the fire and 12 before it was sold in 2012.",
        "In 1998, nine years after the fire, which the town spoke of in 2012, it shut.",
    ],
)
def test_years_of_another_matter_are_left_alone(text: str) -> None:
    assert not _durations(text)


@pytest.mark.parametrize(
    "text",
    [
        "Set up in 1964, the band turned 50 in 2014.",
        "The band, set up in 1964, marked its 50th anniversary in 2014.",
        "In 2014 the mill, which opened in 1964, celebrated 50 years in business.",
        "In 2014, the 50-year-old mill, built in 1964, was sold.",
        "The ferry, built in 1964, was scrapped in 2014 at the age of 50.",
        "The mill was built in 1964. It was pulled down 50 years later, in 2014.",
        "The mill was built in 1964. Nobody wept.\n\nWhen the 50-year-old mill was sold in 2014, few bid.",
        "The village choir dates from 1964. The mayor sings.\n\nIn 2014, on its 50th anniversary, the choir was heard.",
    ],
)
def test_the_age_of_a_thing_in_a_year_counts_from_the_year_it_was_made_in(text: str) -> None:
    (told,) = _durations(text)
    assert (told.year, told.until, told.years) == (1964, 2014, 50)


@pytest.mark.parametrize(
    "text",
    [
        "The choir was formed in 1964. The women's band turned 30 in 2014.",
        "The mill was built in 1964. A second mill was built in 1980. The mill marked its 34th anniversary in 2014.",
        "The mill was built in 1964. The 42-year-old miller was jailed in 2014.",
        "The mill, founded in 1976, will celebrate its 75th anniversary in 2051.",
        "The mill, founded in 1976, marked its 49th anniversary last year.",
        "Nobody had won there in 20 years since the war of 1939.",
    ],
)
def test_years_of_another_thing_or_up_to_another_year_are_left_alone(text: str) -> None:
    assert all(told.fits(2026) for told in _durations(text))


def test_years_ago_count_from_now_in_the_pluperfect_too() -> None:
    (told,) = _durations("The first of them had fallen ill three years ago, in February 2020.")
    assert told.fits(2023)
    assert not told.fits(2030)


def test_years_later_count_from_the_year_told_last() -> None:
    (told,) = _durations("The mill opened in 1861, was built anew in 1884 and closed 90 years later, in 1974.")
    assert (told.year, told.until) == (1884, 1974)
    assert told.fits(2026)
