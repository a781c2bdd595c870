"""Parts that exclude one another and are more than their whole."""

import time

import pytest

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _sums(text: str) -> list[tuple[float, float]]:
    return [(one.total.value, one.value) for one in Document(Article(f"{_HEAD}{text}", language="en")).sums]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Twelve people were hurt, five of them seriously and nine slightly.", (12, 14)),
        ("The bomb killed 19 people, 11 of whom were civilians and 12 soldiers.", (19, 23)),
        ("The 45-member assembly has 20 Liberals, 15 Greens and 14 independents.", (45, 49)),
        ("The crew of nine, six Filipinos and four Indians, is safe.", (9, 10)),
        ("Seven of the 12 jurors were women and six were men.", (12, 13)),
        ("Of the 200 new jobs, 120 will be in Leeds and 100 in Hull.", (200, 220)),
        ("Among the 26 dead were 15 passengers and 13 crew members.", (26, 28)),
        ("The storm killed at least 21 people - 12 in Samar, six in Leyte and five in Cebu.", (21, 23)),
        ("The fire took 14 homes in two villages: nine in Ardon and eight in Lisle.", (14, 17)),
        ("Of the 80 tests carried out, 62 were negative and 28 positive.", (80, 90)),
        ("The court heard 60 cases; it upheld 42 and dismissed 28.", (60, 70)),
        ("The attack left 14 dead. Eight were soldiers and nine were civilians.", (14, 17)),
        ("The $90 million plan sets aside $60 million for roads and $45 million for bridges.", (9e7, 1.05e8)),
        ("The team has won 11, lost six and drawn four of its 24 games.", (24, 21)),
        ("The record stands at nine wins, four draws and six defeats from 18 games.", (18, 19)),
    ],
)
def test_parts_that_exclude_one_another_are_added(text: str, told: tuple[float, float]) -> None:
    assert told in _sums(text)


def test_there_may_be_a_part_more_but_games_end_in_one_of_three_ways() -> None:
    (fewer,) = Document(Article(f"{_HEAD}Of the 200 jobs, 90 will be in Leeds and 80 in Hull.", language="en")).sums
    assert fewer.high >= fewer.total_low
    (record,) = Document(Article(f"{_HEAD}It has won 11, lost six and drawn four of its 24 games.", language="en")).sums
    assert record.high < record.total_low


@pytest.mark.parametrize(
    "text",
    [
        # they overlap
        "Twelve members, eight of them women and seven of them lawyers, signed.",
        # other things, other places, other times
        "Twenty teachers look after 12 boys and 15 girls.",
        "The storm hit 20 villages, killing 12 men and 15 women.",
        "The company has 20 shops in Peru, 12 in Chile and 15 in Cuba.",
        "The 30 guides led 22 adults and 12 children to the top.",
        "The 24 members have 20 dogs and 15 cats.",
        "Fifty people came on Friday, 30 on Saturday and 40 on Sunday.",
        "She has 14 goals this season, eight in the league and seven assists.",
        "Of the 200 jobs, 120 could go in Leeds and up to 100 in Hull.",
        "The hall seats 400, the bar 250 and the garden 200.",
        "The attack left 14 dead. Eight soldiers and nine civilians were wounded.",
        "There were 50 applicants. Thirty were women and 25 were from Leeds.",
        # three parts and no whole
        "The house has 20 Liberals, 15 Greens and 10 independents.",
    ],
)
def test_numbers_that_are_no_parts_are_left_alone(text: str) -> None:
    assert _sums(text) == []


@pytest.mark.parametrize(
    "piece", ["20 people, 12 men and 15 women, ", "Of the 20 men, 12 in Aa and 15 in Bb. ", "won 1, lost 2 of "]
)
def test_a_flood_of_parts_is_read_in_time(piece: str) -> None:
    doc = Document(Article(piece * (200_000 // len(piece)), language="en"))
    _ = doc.quantities
    start = time.process_time()
    assert doc.sums is not None
    assert time.process_time() - start < 4
