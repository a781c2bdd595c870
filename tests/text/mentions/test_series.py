"""Which one of a series something is, beside the years of the earlier ones."""

import pytest

from srcaudit import Article, Document


def _fits(text: str) -> list[bool]:
    return [one.fits for one in Document(Article(text, language="en")).numbered]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the club’s {nth} cup, after those of 2011 and 2015.",
        "His {nth} Olympic Games came after those of 2011 and 2015.",
        "This is the {nth} inquiry, after earlier ones in 2011 and 2015.",
        "She won the race for the {nth} time, after wins in 2011 and 2015.",
        "The pier was shut for the {nth} time, having been closed in 2011 and 2015.",
        "It was the {nth} strike at the mill; the others were in 2011 and 2015.",
        "It is the museum’s {nth} move: it had moved in 2011 and 2015.",
        "After victories in 2011 and 2015, this was her {nth} win.",
        "Having won in 2011 and 2015, the team took the cup a {nth} time.",
        "It was their {nth} defeat in the final, following those of 2011 and 2015.",
        "It was her {nth} title on the course, to go with those of 2011 and 2015.",
        "He starts at his {nth} World Cup, after Brazil 2014 and Russia 2018.",
        "It is the {nth} time that the pier has been shut, after closures in 2011 and 2015.",
    ],
)
def test_the_number_follows_from_the_earlier_ones(sentence: str) -> None:
    assert _fits(sentence.format(nth="third")) == [True]
    assert _fits(sentence.format(nth="2nd")) == [False]
    assert _fits(sentence.format(nth="fifth")) == [False]


def test_a_term_may_be_that_of_the_last_election_named() -> None:
    text = "She is in her {nth} term, having been elected in 2011 and 2015."
    assert [_fits(text.format(nth=nth)) for nth in ("second", "third", "fourth")] == [[True], [True], [False]]
    text = "The mayor, first elected in 2011 and re-elected in 2015 and 2019, is now in a {nth} term."
    assert [_fits(text.format(nth=nth)) for nth in ("second", "third")] == [[False], [True]]
    text = "The mayor, first elected in 2011, re-elected in 2015 and again in 2019, is now in a {nth} term."
    assert [_fits(text.format(nth=nth)) for nth in ("second", "third")] == [[False], [True]]


def _left_out(text: str) -> list[bool]:
    return [one.leaves_out for one in Document(Article(text, language="en")).numbered]


@pytest.mark.parametrize(
    "sentence",
    [
        "She won the race for the {nth} time, after wins in 2011 and 2015.",
        "After victories in 2011 and 2015, this was her {nth} win.",
        "Having won in 2011 and 2015, the team took the cup a {nth} time.",
        "He starts at his {nth} World Cup, after Brazil 2014 and Russia 2018.",
    ],
)
def test_many_more_than_are_named_may_be_left_out(sentence: str) -> None:
    assert [_left_out(sentence.format(nth=nth)) for nth in ("second", "fourth", "fifth")] == [[False], [False], [True]]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the club’s {nth} cup, after those of 2011 and 2015.",
        "It was the {nth} strike at the mill; the others were in 2011 and 2015.",
        "It is the museum’s {nth} move: it had moved in 2011 and 2015.",
    ],
)
def test_those_are_all(sentence: str) -> None:
    assert _left_out(sentence.format(nth="seventh")) == [False]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the second highest tide, after those of 2011, 2015 and 2018.",
        "She came second, after victories in 2011, 2015 and 2018.",
        "Its second edition came after floods in 2011, 2015 and 2018.",
        "In the second half it rose, having won in 2011, 2015 and 2018.",
        "It was her second title, after wins including those of 2011, 2015 and 2018.",
        "“It was her second title, after those of 2011, 2015 and 2018,” he said.",
        "It was her sixth title, after recent wins in 2011 and 2015.",
        "He flew to his fifth World Cup in a row, after Brazil 2014 and Russia 2018.",
        "It was the fifth time that the pier was shut, after closures in years such as 2011 and 2015.",
        "It was her third film for the studio, after Lund 2011 had shut and 2015 came.",
        "It was the club’s fifth title in the cup, after at least those of 2011 and 2015.",
        "Her second husband, having stood in 2011, 2015 and 2018, lost.",
    ],
)
def test_what_is_no_series_of_the_same_is_not_counted(sentence: str) -> None:
    assert not _fits(sentence)
