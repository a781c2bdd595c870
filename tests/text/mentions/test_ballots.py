"""Votes of a body, and votes with the majority."""

import time

import pytest

from srcaudit import Article, Config, Document
from srcaudit.engine import audit

_WRONG = (
    "The council voted 9-7 for the plan; all 14 members were present.",
    "The 100-seat senate passed the bill by 53 to 51.",
    "The bill passed the 100-member senate 58-47.",
    "The jury of 12 split seven to six.",
    "The seven judges upheld the ban by five votes to three.",
    "In a 6-4 ruling, the nine justices struck down the law.",
    "The 27-nation bloc voted 20 to eight in favour.",
    "The board has 11 members. It voted 7-5 to sell.",
    "She won by 420 votes to 380, a majority of 60.",
    "He polled 5,210 votes to her 4,870, a majority of 440.",
    "Rovers lead the table by five points, with 41 to City's 38.",
    "She beat Hale by 60 votes, 420 to 380.",
    "He finished with 5,210 votes, 440 more than Hale's 4,870.",
    "Hall received 12,400 votes and Roe 11,900, a margin of 800.",
    "Rovers have played 20 games, winning 12, drawing four and losing six.",
    "Councillors backed the change by 21 votes to 16 on Friday. All 35 members of the council voted.",
    "Of the 137 members, 67 voted in favour, 64 voted against and 11 abstained.",
    "Twelve of the 19 crew were rescued and nine are missing.",
    "The house voted 220 to 205 for the bill, a margin of 25.",
)
_FAIR = (
    "The house voted 220 to 205 for the bill, a margin of 15.",
    "The house voted 220 to 205 for the bill, which it had passed in May by a margin of 25.",
    "The council voted 9-5 for the plan; all 14 members were present.",
    "The bill passed the 100-member senate 58-42.",
    "The 100-member chamber passed it 58-40, with two away.",
    "The 100-member chamber passed it 58-42 after the 40-member committee voted 30-10.",
    "The jury of 12 took six to eight hours to reach a verdict.",
    "The nine justices ruled in a case brought by six to eight states.",
    "The five-member board approved a cut of 3 to 4 percent.",
    "The five-member board approved hiring 3 to 4 clerks.",
    "The 12-member team won 15-14 in a decision of the judges.",
    "The council voted 30-20. The assembly has 40 members.",
    "The 5-member panel overturned a 9-3 jury verdict in a cup match.",
    "The Tories won 365 seats to Labour's 203, a majority of 80.",
    "Hall had 5,210 votes to her 4,870; a majority of 40 members was needed.",
    "Hall won by 40 votes in Lund and 420 to 380 in Oslo.",
    "Of the 86 members, 33 voted in favour, 22 voted against and 11 abstained.",
    "Councillors backed the change by 21 votes to 14. All 35 members voted.",
    "Councillors backed it by 21 votes to 16. All 22 members of the Liberal group voted for it.",
    "Councillors backed it by 21 votes to 16. All 22 Liberal members voted for it.",
    "Hall won 420 votes, 40 more than in 2019.",
    "Rovers beat City by 3 points, 41 to 38, to go 5 points clear.",
    "Rovers have played 20 games, winning 12 and losing six.",
    "Rovers have won four of their 10 games, drawing two and losing four.",
    "Twelve of the 19 ships were saved and nine men drowned.",
)


def _wrong(text: str) -> int:
    return len(audit(Article(text=text), config=Config(select="IC333")).findings)


@pytest.mark.parametrize("text", _WRONG)
def test_more_votes_than_members_and_a_wrong_majority_are_reported(text: str) -> None:
    assert _wrong(text) == 1


@pytest.mark.parametrize("text", _FAIR)
def test_votes_that_come_out_and_numbers_of_other_things_are_left(text: str) -> None:
    assert _wrong(text) == 0


@pytest.mark.parametrize("piece", ["the 9-member board voted 6-4, ", "It voted 6-4. ", "won by 42 votes to 38. "])
def test_a_flood_of_votes_is_read_in_time(piece: str) -> None:
    doc = Document(Article(piece * (200_000 // len(piece)), language="en"))
    _ = doc.quantities
    start = time.process_time()
    assert doc.sums is not None
    assert time.process_time() - start < 4
