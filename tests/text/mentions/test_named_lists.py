"""Names beside their number."""

import pytest

from srcaudit import Article, Document


def counted(text: str) -> list[tuple[int, int]]:
    """Of each list: what is announced, and how many entries it has at most."""
    return [(one.number, one.most) for one in Document(Article(text, language="en")).counted_lists]


@pytest.mark.parametrize(
    "text",
    [
        "The four winners were Ann Hall, Bob Roe and Cal Dean.",
        "Police named the four victims as Ann Hall, 23, Bob Roe, 19, and Cal Dean, 40.",
        "The four dead were later identified as Ann Hall, Bob Roe and Cal Dean.",
        "Four of the team's players, Hall, Roe and Dean, are hurt.",
        "Four Democrats - Sens. Ann Hall of Ohio, Bob Roe of Iowa and Cal Dean of Utah - voted no.",
        "The quartet of Ann Hall, Bob Roe and Cal Dean won gold.",
        "The four-member band is made up of Ann Hall, Bob Roe and Cal Dean.",
        "It is now a four-man race between Ann Hall, Bob Roe and Cal Dean.",
        "France, Spain and Italy, the four largest economies, agreed.",
        "Four banks, namely Alder, Birch and Cedar, failed.",
    ],
)
def test_a_number_counts_the_names_that_a_verb_or_a_noun_joins_to_it(text: str) -> None:
    assert counted(text) == [(4, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "The three books are by Ann Hall and Bob Roe.",
        "Hall met Roe, Dean and Smith, the two senators said.",
        "The three men were Ann Hall's sons and Bob Roe's cousins.",
        "She won more than four in 10 voters in Arkansas, Massachusetts, Oklahoma and Texas.",
        "The 12 states are Ohio and Iowa, where Hall won, and ten others.",
    ],
)
def test_names_of_something_else_are_not_counted(text: str) -> None:
    assert counted(text) == []


def test_a_line_of_names_without_end_is_read_in_one_pass() -> None:
    assert counted("Four men, " + "Ann and " * 5000) == []
