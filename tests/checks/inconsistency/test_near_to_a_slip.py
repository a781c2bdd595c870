"""Sentences that come near to what a check looks for, each beside its twin in which the slip is one."""

from datetime import date

import pytest

from srcaudit import Article, Config, audit
from srcaudit.model.finding import Severity

_FAIR_AND_SLIP = [
    # Father and son of one first name, told by it.
    (
        "IC325",
        "Edmund Karst, who has died aged 88, built mills. He left two sons. The younger Edmund, 59, rows.",
        "Edmund Karst, who has died aged 88, built mills. He left two sons. “He slept,” said Edmund, 59.",
    ),
    # Two of one first name, of whom each has a title.
    (
        "IC325",
        "Queen Sofia, 60, was there. It rained all morning. Princess Sofia, 29, held the umbrella.",
        "Queen Sofia, 60, was there. It rained all morning. Queen Sofia, 29, held the umbrella.",
    ),
    # A word of the language as a first name, behind what somebody is.
    (
        "IC302",
        "The businessman Bogan Ilyin was jailed. A third accused, Boris Illin, is sought in three countries.",
        "The businessman Boris Ilyin was jailed. A third accused is sought. Ilyin wept, and Illin slept.",
    ),
    # There are many councillors, and one who says nothing need not be brought in.
    (
        "IC307",
        "Councillor Ada Brandauer left the hall. It rained. Councillor Pemberton stood by the door.",
        "Councillor Ada Brandauer left the hall. It rained. “So be it,” Councillor Pemberton said.",
    ),
    # What the last clause tells of its own day is no beginning.
    (
        "IC323",
        "Two sailors were freed on Wednesday, the 39th day since the Marit was seized, and reached Hull on Thursday.",
        "Two sailors were freed on Wednesday, the 39th day since the Marit was seized off Hull, her port, on Thursday.",
    ),
    # One of several days on which it may be.
    (
        "IC327",
        "The aeroplane may come today, on Saturday or on neither day.",
        "The aeroplane may come today, on Saturday, with luck.",
    ),
]

_FAIR_AND_SLIP_OF_HEADLINES = [
    # The day on which it is printed is the day after the one that the text tells of.
    ("Day 40: two more sailors freed in Hull", "Two sailors were freed in Hull on Wednesday, the {39th~31st} day."),
    ("Toll to rise to £3.10, then to £3.40", "The toll is to rise by 20p to £3.10, and by another {30p~50p} later."),
]


@pytest.mark.parametrize(("title", "text"), _FAIR_AND_SLIP_OF_HEADLINES)
def test_a_headline_is_reported_where_the_text_cannot_tell_the_same(title: str, text: str) -> None:
    before, _, rest = text.partition("{")
    (fair, _, slip), behind = rest.partition("}")[0].partition("~"), rest.partition("}")[2]
    said = [_said("IC337", f"{before}{one}{behind}", title) for one in (fair, slip)]
    assert said == [0, 1]


def _said(code: str, text: str, title: str | None = None) -> int:
    report = audit(
        Article(text=text, title=title, language="en", published=date(2026, 3, 5)), config=Config(select=(code,))
    )
    return sum(finding.severity >= Severity.WARNING for finding in report.findings)


@pytest.mark.parametrize(("code", "fair", "slip"), _FAIR_AND_SLIP)
def test_what_is_near_to_a_slip_is_left_alone_and_the_slip_reported(code: str, fair: str, slip: str) -> None:
    assert (_said(code, fair), _said(code, slip)) == (0, 1)
