"""Ranges of years and days, and which of them run backwards."""

import pytest

from srcaudit import Article, Document


def _backwards(text: str) -> list[bool]:
    return [not one.fits for one in Document(Article(text, language="en")).ranges]


@pytest.mark.parametrize(
    "text",
    [
        "He was mayor from 2019 to 2016.",
        "Between 1931 and 1928 the bridge was built.",
        "It was shut 12 May - 7 May.",
        "It was shut from June 3, 2030 until May 7, 2030, they said.",
        "Rates were compared for the years from 2019 through 2016.",
        "The road is closed from July 23 until July 11.",
        "The road is closed from 23rd July to 11th July 2019.",
        "The road is closed from the 23rd to the 11th of July.",
        "The show ran from 3 June 2011 to 9 May 2011.",
        "The show ran from June 2011 to May 2011.",
        "The fair (Sept. 12-8) is free.",
        "The fair runs June 12 to 8, rain or shine.",
        "The fair runs 12–8 June every year.",
        "She sat on the board (2014-1994) without pay.",
        "The numbers cover the period 2014–1994.",
        "The painter (b. 1931, d. 1902) sold little.",
        "Lind, born in 2001, died in 1985 at sea.",
        "The tower was begun in 2004 and finished in 1992.",
        "The paper first came out in 2008 and was closed down in 2005.",
        "The line, opened in 1911, was abolished in 1907.",
        "The mill was founded in 1911 before closing in 1907.",
        "It opened on 26 August and closed on 11 August.",
        "He joined in May 2011 and left in April 2011.",
        "She took office in 2016 and left it in 2012.",
        "He was arrested in 2016 and convicted in 2012.",
        "Seized papers showed nothing. Charged in 2016, he was acquitted in 2012.",
        "Married in 1988, the couple divorced in 1979.",
        "He retired in 1987 after joining the firm in 1994.",
        "She left in 2012 after being elected to the board in 2016.",
        "The hotel, built in 1911, was destroyed by fire in 1907.",
    ],
)
def test_a_range_that_runs_backwards_is_seen(text: str) -> None:
    assert _backwards(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "He was mayor from 2016 to 2019.",
        "The fair runs from June 12 to June 12.",
        "The road is closed from July 11 until July 23.",
        "The road is closed from 11 to 23 July.",
        "The road is closed from 28 December to 3 January.",
        "The road is closed from 28 December 2018 to 3 January 2019.",
        "The fair runs June 8-12.",
        "The fair runs from June 28 to July 4.",
        "It was shut from June 3 to May 7, 2031.",
        "It was shut on May 12 and May 7.",
        "The painter (1902-1961) sold little.",
        "The tower was begun in 1992 and finished in 2004.",
        "The fair runs May 28-4 June.",
        "He was arrested in 2012 and convicted in 2016.",
        "Arrested in 2016, he had been convicted in 2012 of theft.",
        "He was arrested in 2016 and his brother, who was convicted in 2012, too.",
        "Married in 1988, they had both been divorced in 1979.",
        "She married in 1988 a man who divorced in 1979.",
        "He retired in 2007 after joining the firm in 1994.",
        "He retired in 1987 after the firm joined the union in 1994.",
    ],
)
def test_a_range_that_runs_forwards_or_over_the_new_year_is_none(text: str) -> None:
    assert not any(_backwards(text))


@pytest.mark.parametrize(
    "text",
    [
        "“He was mayor from 2019 to 2016,” she said.",
        "Takings rose by 9 percent from 2015 to 2009.",
        "Takings rose by a third from 2015 to 2009.",
        "Of 4,120 births, most fell from 2015 to 2009.",
        "She was mayor of Holm, 1989-1981.",
        "It was spent in the 2016-2015 fiscal year.",
        "In the next two years, between 2016 and 2015, it is due.",
    ],
)
def test_years_are_read_in_speech_and_beside_a_change_that_is_told(text: str) -> None:
    assert any(_backwards(text))


@pytest.mark.parametrize(
    "text",
    [
        "It fell by 5 percent from 2019 to 1918.",
        "The school moved from 2016 to 2009 Mill Road, past 4,120 houses.",
        "Of 4,120 players she fell from a rating of 2019 to 2009.",
        "Ring Holm, 2019-1984 or ask.",
        "The rating of the club, which had lost its hall and most of its players, fell from 2015 to 1987, of 1,240.",
        "The 2019-1984 line is shut.",
    ],
)
def test_other_numbers_are_no_years_though_a_change_is_told(text: str) -> None:
    assert not any(_backwards(text))


@pytest.mark.parametrize(
    "text",
    [
        "He was mayor from 2016 and 2019.",
        "The fair was moved from May 12 to May 7.",
        "“It was shut from May 12 to May 7,” he said.",
        "The count went from 2,019 to 2,016.",
        "The club won 12-8 June 3.",
        "The club won 12-8 in June.",
        "Ring 555-2019-1984 at any time.",
        "The mill, founded in 1911, saw the old one closed in 1907.",
        "The old mill opened in 1911 and the new mill closed in 1907.",
        "The rate rose on June 12 to 8 percent.",
        "On June 12, 8-year-old Ada Lind swam home.",
        "Sales went from May 12 to 8 million.",
        "The king ruled (1290–1224 BC) for long.",
        "Both teams met on June 12: 8-3 was the result.",
        "The list was built in 2011 with data collected since it was closed in 2007.",
        "The act of 2004-1992 was never read.",
        "Prices were cut from 2019 to 2016 levels.",
    ],
)
def test_what_is_no_range_is_not_read_as_a_backward_one(text: str) -> None:
    assert not any(_backwards(text))
