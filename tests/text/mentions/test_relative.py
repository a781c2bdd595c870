from datetime import date

import pytest

from srcaudit import Article, Config, Document, audit


def _words(text: str) -> list[str]:
    return [told.word for told in Document(Article(text, published="2026-03-01", language="en")).relative_dates]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The pool opens tomorrow, March 4.", "tomorrow"),
        ("The pool opened yesterday (the 28th of February).", "yesterday"),
        ("The pool opens next Tuesday, March 3.", "next"),
        ("The pool opened last week, on Feb. 20.", "last"),
        ("Last week's storm, on Feb. 20, tore roofs off.", "last"),
        ("The pool opened on Sunday, a week ago today.", "a week ago today"),
    ],
)
def test_a_word_of_relative_time_is_read_with_the_date_beside_it(text: str, word: str) -> None:
    assert _words(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "The pool opens tomorrow. March 4 is a holiday.",
        "The next March 4 is a holiday.",
        "“It opens tomorrow, March 4,” he said.",
    ],
)
def test_a_date_of_its_own_is_not_the_day_of_the_word(text: str) -> None:
    assert not _words(text)


def test_months_before_today_are_not_today() -> None:
    (told,) = Document(
        Article("Two months ago today, on April 7, it shut.", published="2026-06-07", language="en")
    ).relative_dates
    assert told.fits(date(2026, 6, 7), [date(2026, 4, 7)])
    assert not told.fits(date(2026, 6, 7), [date(2026, 6, 7)])


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("It shut last month, on 28 February.", True),
        ("It shut last month, on 28 January.", False),
        ("It shut earlier this month, on 2 March.", True),
        ("It shut earlier this month, on 20 February.", False),
        ("Next month's vote, on 30 April, will be close.", True),
        ("Next month's vote, on 2 May, will be close.", False),
    ],
)
def test_months_are_those_of_the_calendar(text: str, fits: bool) -> None:
    (told,) = Document(Article(text, published="2026-03-12", language="en")).relative_dates
    assert told.mention
    day = told.mention.in_year(2026)
    assert day
    assert told.fits(date(2026, 3, 12), [day]) == fits


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Last month, in February, rents fell.", True),
        ("Last month, in January, rents fell.", False),
        ("The games are held next year (2027).", True),
        ("The games are held next year (2028).", False),
        ("Lind left in 2025, last year, after a quarrel.", True),
        ("Lind left in 2023, last year, after a quarrel.", False),
    ],
)
def test_a_month_or_a_year_beside_a_word_of_relative_time(text: str, fits: bool) -> None:
    (told,) = Document(Article(text, language="en")).relative_dates
    assert told.fits(date(2026, 3, 12), []) is fits


@pytest.mark.parametrize(
    "text",
    ["Rents fell by 4% last year, in 2023 by 5%.", "Last year, in January, rents fell.", "Next year, 2027 rents fall."],
)
def test_a_year_of_its_own_is_not_that_of_the_word(text: str) -> None:
    assert not Document(Article(text, language="en")).relative_dates


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("In a speech in {}, earlier this month, Lind said no.", "July", "December"),
        ("The town said so in {}, that is last year, and paid.", "2015", "2012"),
        ("Lind, who left on {}, earlier this week, is back.", "July 19", "July 2"),
        ("The bank shut in recent days, on {}, and will not open.", "July 15", "June 3"),
        ("The bank shut two months ago, in {}, with no word.", "May", "January"),
        ("The bank shut in {}, two months ago, with no word.", "June", "January"),
        ("The bank shut a month ago, in {}, with no word.", "June", "March"),
    ],
)
def test_a_period_and_its_name_side_by_side_are_one(text: str, right: str, wrong: str) -> None:
    def found(told: str) -> int:
        article = Article(text.format(told), published="2016-07-22", language="en")
        return len(audit(article, config=Config(select=["IC327"])).findings)

    assert (found(right), found(wrong)) == (0, 1)


@pytest.mark.parametrize(
    "text",
    [
        "The bank, shut since two months ago, in January 2014 still lent.",
        "The bank shut two months ago, in January 31 of its branches followed.",
        "“It shut two months ago, in January,” she said.",
        "The bank shut two months before, in January.",
        "The bank shut in recent days, and on June 3 it had said so.",
    ],
)
def test_a_month_that_is_not_that_of_the_count_is_left_alone(text: str) -> None:
    article = Article(text, published="2016-07-22", language="en")
    assert not audit(article, config=Config(select=["IC327"])).findings


@pytest.mark.parametrize(
    ("published", "told", "fits"),
    [
        ("2016-07-21", "last week, on July 16", True),
        ("2016-07-21", "last week, on July 19", False),
        ("2016-07-21", "this week, on July 18", True),
        ("2016-07-21", "this week, on July 15", False),
        ("2016-07-21", "this week, on July 26", False),
        ("2016-07-21", "next week, on July 26", True),
        ("2016-07-21", "next week, on July 22", False),
        ("2016-07-24", "this week, on July 26", True),
        ("2016-07-24", "next week, on July 26", True),
        ("2016-07-25", "this week, on July 19", True),
        ("2016-07-25", "last week, on July 22", True),
    ],
)
def test_a_week_is_that_of_the_article_and_around_a_weekend_the_one_beside_it(
    published: str, told: str, fits: bool
) -> None:
    article = Article(f"The town said {told}, that it rains.", published=published, language="en")
    assert (not audit(article, config=Config(select=["IC327"])).findings) == fits


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Yesterday's sale, on {}, was quick.", "Wednesday", "Monday"),
        ("The hall burned down last night ({}).", "Wednesday", "Sunday"),
        ("The hall burned down three days ago, on {}.", "Monday", "Friday"),
        ("The hall burned down on {}, two days ago.", "Tuesday", "Saturday"),
        ("The hall burned down last spring, in {}.", "2025", "2021"),
        ("The hall opens next autumn ({}).", "2026", "2029"),
        ("Last winter, in {}, nobody skated.", "2024", "2022"),
        ("In {}, last May, the hall burned down.", "2025", "2023"),
        ("The hall burned down the year before last, in {}.", "2024", "2021"),
        ("The hall opens the month after next, in {}.", "May", "September"),
        ("The hall burned down a year ago, in {}.", "2024", "2022"),
        ("The hall burned down six weeks ago, in {}.", "January", "September"),
        ("In {}, just two months ago, the hall burned down.", "January", "October"),
        ("Over the weekend, on {}, the hall burned down.", "March 7", "February 14"),
        ("Earlier in the week, on {}, the hall burned down.", "March 9", "February 14"),
    ],
)
def test_what_counts_from_today_is_held_against_what_stands_beside_it(text: str, right: str, wrong: str) -> None:
    def found(told: str) -> int:
        article = Article(text.format(told), published="2026-03-12", language="en")
        return len(audit(article, config=Config(select=["IC327"])).findings)

    assert (found(right), found(wrong)) == (0, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Lind said on Monday that she had seen him three days ago, on Friday.",
        "Lind said that four days before, on Saturday, she had left.",
        "“Three days ago, on Saturday, I left,” Lind said.",
        "Yesterday's talks, on Monday's paper, went well.",
        "Tomorrow's match, on Saturday's pitch, is the last.",
        "Rents rose last year, in 2025, and last May, in 2025, the town sold its hall.",
        "The plan of last autumn, in 2022's budget, is dead.",
        "This winter, in 2025, it rained for a week.",
        "Six weeks ago, in February, it rained.",
        "Last night, on Thursday, the hall was full.",
    ],
)
def test_what_does_not_count_from_today_or_fits_is_left_alone(text: str) -> None:
    article = Article(text, published="2026-03-12", language="en")
    assert not audit(article, config=Config(select=["IC327"])).findings
