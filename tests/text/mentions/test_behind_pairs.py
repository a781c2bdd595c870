"""What is told of two sides right behind their figures."""

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from srcaudit.model.finding import Finding

_CHECKS = selected(["IC333", "IC346"], [])


def _found(text: str) -> list[str]:
    doc = Document(Article(f"{text} It rained in Aldmouth all day.", language="en"))
    return [value.code for check in _CHECKS for value in check.run(doc) if isinstance(value, Finding)]


@pytest.mark.parametrize(
    "text",
    [
        "Roe lost that district 68%-31%, with the remaining 12% unsure, in Lund.",
        "Hall beats Roe by 46 percent to 42 percent, with 27 percent undecided, according to the poll.",
        "Hall leads Roe by 43 percent to 38 percent, with the remaining 27 percent unsure.",
        "They were ahead, 52 percent to 37 percent, and 26 percent for neither.",
        "She leads Roe 50% to 40%, the other 18% undecided, among members.",
        "Approval of Roe (37 percent to 43 percent, and 35 percent for neither) has risen.",
        "She leads 52-40 percent, while 18 percent said they did not know.",
        "The poll has it 48 to 45 percent; 14 percent were undecided.",
        "Hall leads 47% to 41%, with another 22% of voters still undecided.",
        "Hall led Roe 47 to 41 percent (the other 22 percent had no opinion).",
    ],
)
def test_sides_with_more_than_all_are_reported(text: str) -> None:
    assert _found(text) == ["IC346"]


@pytest.mark.parametrize(
    "text",
    [
        "Roe would beat Hall 52 to 38 percent, a lead of 18 percentage points.",
        "It showed Roe leading Hall, 45 percent to 18 percent, a 34-point gap, among farmers.",
        "Kay's rating is good (50 percent to 18 percent, a difference of 37 points), though 32 percent said nothing.",
        "He is ahead by just two percentage points, 50 to 48 percent, a seven-point gap.",
        "Hall leads 52 percent to 37 percent, which is 19 points apart.",
        "The court voted 5 to 4, by a margin of four, on Monday.",
        "The Reds won, 4-2, which is a margin of five.",
        "The States lost 39-31, by a margin of ten, against Lund.",
        "The match which the Blues won 1-0 – a margin of three.",
        "They were beaten 11-9 – a margin of four – by Lund.",
        "Lund won 31-12, a 25-point win.",
        "Lund won 31-12, by 25 points.",
        "Lund beat them 3-1, a four-goal margin.",
        "Lund beat them 3-1 (a difference of four goals).",
        "The council voted 7-2, four votes apart.",
        "Lund lost 19-33, a margin of 12 points.",
    ],
)
def test_a_difference_behind_its_sides_that_is_another_is_reported(text: str) -> None:
    assert _found(text) == ["IC333"]


@pytest.mark.parametrize(
    "text",
    [
        "Lund won 94-90, overcoming a 12-point deficit in the last quarter.",
        "Lund won 94-90, after a 12-point lead was lost.",
        "Lund won 3-0, by a margin of 12 shots.",
        "Hall leads 52-48, with a 10-point lead among women.",
        "Hall leads 52 to 48 percent, with a margin of error of 3 points.",
        "Hall leads 52 to 48 percent, a 9-point swing since June.",
        "Hall leads 52 to 48 percent, a lead of 2,300 votes.",
        "Hall leads 52 to 48 percent, a margin of 2,300.",
        "Lund won 4-2, worth three points.",
        "Lund won 2-0 for a 4-1 win on aggregate.",
        "Support rose from 47 percent to 53 percent, with 15 percent undecided.",
        "Between 50 to 55 percent are for it, with 15 percent undecided.",
        "Hall leads 52 to 40 percent, with 9 percent undecided.",
        "Hall leads 46 percent to 42 percent, with 27 percent of her own party undecided.",
        "Hall leads 46 percent to 42 percent, with 27 percent of independents undecided.",
        "Hall leads 46 percent to 42 percent, a lead of 3 points.",
        "Hall leads 46 percent to 42 percent, a narrower gap than the 10-point lead in May.",
        "Hall leads 46 percent to 42 percent, a 10-point lead in May having shrunk.",
        "Lund won 94-82, by far the best of the 12 games.",
        "Lund beat Stow 6-4, 6-3, by two sets.",
        "Lund won 3-2, a two-goal lead at the interval being lost.",
        "Lund drew 2-2, by which time the lead of three points was gone.",
        "The vote was 7-5, a margin of two.",
        "Hall led Roe 47 to 41 percent in May; now 22 percent are undecided.",
        "Hall won 61-39, by 4,100 votes.",
        "Hall leads 46 to 42 percent, down from a 10-point lead.",
        "Lund won 5-3, five points clear at the top.",
        "Lund won 31-12 to go nine points clear at the top.",
        "Lund won 31-12, by a margin of 19.",
        "The 30-20 win, by a margin of ten, was deserved.",
        "Lund beat Hull 31-12, leaving them 5 points behind Stow.",
        "Lund beat Hull 31-12 to move five points ahead of Stow.",
    ],
)
def test_what_fits_or_is_of_something_else_is_no_finding(text: str) -> None:
    assert not _found(text)
