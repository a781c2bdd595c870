"""Leads beside their two sides, and records beside their games."""

import time

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from srcaudit.model.finding import Finding

_CHECKS = selected(["IC333"], [])


def _found(text: str) -> list[Finding]:
    doc = Document(Article(f"{text} It rained in Aldmouth all day.", language="en"))
    return [value for check in _CHECKS for value in check.run(doc) if isinstance(value, Finding)]


@pytest.mark.parametrize(
    "text",
    [
        "They beat Lund by 17 points, 94-82, on Monday.",
        "They beat Lund by 13 points, 94-82, on Monday.",
        "The 17-point win (94-82) was their first.",
        "The bill passed by 45 votes, 230 to 195.",
        "It passed by a 45-vote margin, 230-195.",
        "Hall has a net rating of -21 points (40 percent liked to 51 percent disliked).",
        "He must close his 30-point deficit among women (34%-54%) to win.",
        "She leads by 16 percentage points among men, 49% to 41%, and has a five-point deficit among women (44%-49%).",
        "Hall won with 18,200 votes, compared to 12,150 for Roe, giving her a majority of 9,050.",
        "The club improved to 18-0-1 in its last 15 games.",
        "The club is 14-0-1 in its last 17 games.",
        "The draw ended a three-game run (3-0-2).",
        "The club has gone 11-2 over the past nine league matches.",
    ],
)
def test_a_lead_or_a_record_that_its_figures_do_not_make_is_reported(text: str) -> None:
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "They beat Lund by 12 points, 94-82, on Monday.",
        "The Reds lead by 12 points, 40 to 35 seats in hand.",
        "They beat Lund by about 17 points, 94-82, on Monday.",
        "They beat Lund by 10 to 17 points, 94-82, on Monday.",
        "They beat Lund by 97 points, 94-82, on Monday.",
        "The lead was cut to 17 points, 94-82, by noon.",
        "The since-forgotten 17-point win (94-82) was their first.",
        "Hall won with 18,200 boats, compared to 12,150 for Roe, giving her a majority of 9,050.",
        "Hall won with 18,200 votes overall, compared to 12,150 for Roe, giving her a majority of 9,050.",
        "Hall won with 18,200 votes, compared to 12,150 for Roe, giving her a garden of 9,050.",
        "Hall won with 18,200 votes, compared to 12,150 for Roe, giving her a majority of about 9,050.",
        "Hall won with 18,200 votes, compared to 2,150 for Roe, giving her a majority of 9,050.",
        "Hall won with 18,200 votes, compared to 12,150 for Roe, giving her a majority of 19,050.",
        "Hall won with 18 votes, compared to 12 for Roe, giving her a majority of 9.",
        "A three-point win, 2-1, took them up to third.",
        "She cut the lead by 16 points, 49 to 41, in May.",
        "He has risen 8 points since May (37 percent to 43 percent).",
        "She leads by 7 percentage points, 49% to 41%, in the survey.",
        "Hall won by two points, 21-19, 15-21, 21-17.",
        "They led by as many as 20 points, 54-46 being the end of it.",
        "The Reds won 33,000 votes and 330 seats to 14,000 votes, a majority of 900.",
        "The club is 14-0-1 in its last 15 games.",
        "The goalie is 7-2-1 in his last 14 games.",
        "The club is 7-2 in its last 10 games.",
        "It won the last of its first three games 5-2.",
    ],
)
def test_a_lead_that_fits_or_is_another_is_no_finding(text: str) -> None:
    assert not _found(text)


@pytest.mark.parametrize(
    "piece", ["won by 17 points, 94-82, ", "won by 17 points, 94-82. ", "is 18-0-1 in its last 15 games. "]
)
def test_a_flood_of_leads_is_read_in_time(piece: str) -> None:
    doc = Document(Article(piece * (200_000 // len(piece)), language="en"))
    start = time.process_time()
    assert doc.sums is not None
    assert time.process_time() - start < 3
