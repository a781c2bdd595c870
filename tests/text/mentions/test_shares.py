"""Shares told twice: what is a part of what, and what only stands beside it."""

import pytest

from srcaudit import Article, Document


def _read(text: str) -> list[tuple[str, float]]:
    doc = Document(Article(text, language="en"))
    return [(doc[share.span], round(share.actual)) for share in doc.shares]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("The motion had 12 of the 40 members, or a third.", ("12 of the 40", 30)),
        ("Of the 500 guests, 200 left early, or a fifth.", ("500 guests, 200", 40)),
        (
            "They need $90 million, of which they have $30 million, or half.",
            ("$90 million, of which they have $30 million", 33),
        ),
    ],
)
def test_a_fraction_at_the_end_is_of_the_whole_before_it(text: str, share: tuple[str, float]) -> None:
    assert _read(text) == [share]


@pytest.mark.parametrize(
    "text",
    [
        "The motion had 12 of the 40 members, or a third of those who came.",
        "Of the 500 guests, 200 left early, or a fifth more than in May.",
        "They need $90 million, of which they have $30 million, or half the price of the roof.",
        "They need $90 million, of which the town pays $30 million, or a fifth of its income.",
    ],
)
def test_a_fraction_of_something_else_is_no_share_of_it(text: str) -> None:
    assert not _read(text)


@pytest.mark.parametrize(
    ("text", "actual"),
    [
        ("Officials tested 5,000 samples and found lead in 400, or 20 percent.", 8),
        ("Inspectors visited 320 farms and closed 80 (40 percent).", 25),
        ("Out of 90 flights on Friday, 30 were cancelled, half of the schedule.", 33),
        ("The bridge is to cost $400 million. So far $100 million is spent, half of the total.", 25),
        ("The village has 140 inhabitants; 35 of them, half of the population, are over 70.", 25),
        ("The hall holds 340; 272 seats, or 88 per cent, were taken.", 80),
        ("Turnout was 60 percent, with 4,500 of 9,000 registered voters casting a ballot.", 50),
        ("More than half of the 420 residents who answered the survey - 180 - felt unsafe.", 43),
        ("The 30 of 120 boats make up half.", 25),
        ("The 30 of 120 boats that came late account for 40 percent.", 25),
        ("Some 1,500 in 6,000 pupils, or 40 percent, walk to school.", 25),
        ("About 40 percent of the 200 boats, that is 50, were new.", 25),
    ],
)
def test_a_share_is_held_against_part_and_whole_in_more_orders(text: str, actual: float) -> None:
    (share,) = Document(Article(text, language="en")).shares
    assert round(share.actual) == actual


@pytest.mark.parametrize(
    "text",
    [
        "Of 90 flights 30 were cancelled, half of them on Friday.",
        "Officials tested 5,000 samples and fined 400 shops, or 20 percent of all shops.",
        "It cost $400 million. The state paid $100 million, half of the cost of the road.",
        "The bank checked 600 loans, 20 percent more than the 500 of last year.",
        "Police searched 40 houses and found 12 guns, or 30 percent of the missing weapons.",
        "The 30 of 120 boats make up half of the fleet of the north.",
        "The 30 of 120 boats that came late account for 40 percent of the fines.",
        "It sank 15 in 1990, or 40 percent more than in 1980.",
        "Half of the firm belongs to the family, 40 percent to a bank and 10 percent to the staff.",
    ],
)
def test_a_share_of_something_else_is_left_alone(text: str) -> None:
    assert Document(Article(text, language="en")).shares == ()


@pytest.mark.parametrize(
    ("text", "actual"),
    [
        ("In all, 12 of the 40 members came from outside the town, which is 23%.", 30),
        ("With 7,200 of 12,000 voters casting a ballot, turnout stood at 48 percent.", 60),
        ("Ninety of the 120 trees were felled, leaving 20 percent standing.", 25),
        ("The court heard 250 cases and threw out 50, or 30 percent.", 20),
        ("Of the 300 flats, 120 are empty. That is 60 percent.", 40),
        ("It said 80 percent – a tenth – of members came.", 10),
        ("Among schools, 70 per cent agreed – three in five.", 60),
    ],
)
def test_a_share_told_behind_a_clause_or_of_the_others_is_read(text: str, actual: float) -> None:
    found = Document(Article(text, language="en")).shares
    assert [round(one.actual) for one in found] == [actual]
    assert not found[0].low <= found[0].told.value <= found[0].high


@pytest.mark.parametrize(
    "text",
    [
        "Two of the 25 members came from Lund, which is 23 percent Danish.",
        "Two of the 25 members came from a town which is 23 percent Danish.",
        "He heard 250 cases and threw out 50, or 10 percent more than last year.",
        "The firm hired 250 drivers and dismissed 50 cooks, or 40 percent.",
        "It sold 250 cars and went to 50, or 40 percent.",
        "Twelve of the 40 members resigned, leaving 60 percent women.",
        "Of the 40 members, 12 left. That was 5 percent of the party.",
        "Of the 40 members, 12 left. That is 12 percent more than last year.",
        "With 40 of the 90 members present, turnout was lower than the 60 percent of May.",
    ],
)
def test_a_percentage_behind_a_clause_may_be_of_something_else(text: str) -> None:
    assert not Document(Article(text, language="en")).shares


@pytest.mark.parametrize(
    "text", ["Some 41 percent agreed, about one in two.", "Some 38 percent agreed, or one in three."]
)
def test_a_rate_of_a_few_is_rounded(text: str) -> None:
    (one,) = Document(Article(text, language="en")).shares
    assert one.low <= one.told.value <= one.high


def _fits(text: str) -> list[bool]:
    return [one.low <= one.told.high and one.told.low <= one.high for one in Document(Article(text)).shares]


@pytest.mark.parametrize(
    "text",
    [
        "Fewer than one in five, 18 percent, had paid for the news online in the past year.",
        "More than two in five (48 percent) of the tenants said no.",
        "Not quite one in five, 18 percent, had paid for the news.",
        "Well under one in five, 8 percent, had paid for the news.",
        "Inspectors closed more than 30 of 120 kitchens (28 percent) in May.",
        "Fewer than 12 of the 40 members, or 28 percent, were there.",
    ],
)
def test_more_than_a_part_may_be_any_number_up_to_the_next_one_told(text: str) -> None:
    assert _fits(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Fewer than one in five, 33 percent, had paid for the news online in the past year.",
        "More than two in five (30 percent) of the tenants said no.",
        "More than one in five, 55 percent, had paid for the news.",
        "Inspectors closed more than 30 of 120 kitchens (20 percent) in May.",
        "Inspectors closed more than 30 of 120 kitchens (45 percent) in May.",
        "One in five, 33 percent, had paid for the news.",
    ],
)
def test_more_than_a_part_is_neither_less_nor_much_more(text: str) -> None:
    assert _fits(text) == [False]


@pytest.mark.parametrize(
    "text",
    [
        "The storm stopped 12 of the 40 mills in the county, which is 20 percent of all mills in the land.",
        "The storm stopped 12 of the 40 mills, or 20 percent of the county's mills.",
        "It shut 30 of its 120 kitchens, or 4 percent of the national total.",
    ],
)
def test_a_percentage_of_a_greater_whole_is_not_that_of_the_one_told(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The storm stopped 12 of the 40 mills in the county, which is 20 percent of all mills.",
        "The storm stopped 12 of the 40 mills, or 20 percent of the total.",
        "It shut 30 of its 120 kitchens, or 4 percent of them.",
    ],
)
def test_a_percentage_of_the_whole_itself_is_read(text: str) -> None:
    assert _fits(text) == [False]


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Of 4,000 starters 3,600 reached the line, or 90 percent.", True),
        ("Of 4,000 starters 3,600 reached the line, or 80 percent.", False),
        ("Of 60 growers 45 had no insurance, or 55 percent.", False),
    ],
)
def test_a_share_behind_what_a_part_of_a_whole_did(text: str, *, fits: bool) -> None:
    (one,) = Document(Article(text, language="en")).shares
    assert (one.low - 1 <= one.told.value <= one.high + 1) == fits


def test_a_share_of_something_else_behind_a_part_is_left_alone() -> None:
    text = "Of 60 growers 45 had no roof, or 30 percent of their barns."
    assert not Document(Article(text, language="en")).shares
