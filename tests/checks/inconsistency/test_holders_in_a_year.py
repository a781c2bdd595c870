"""Holders held against the year, or "that month", in which something was done in their office."""

from datetime import date

import pytest

from srcaudit import Article, audit
from srcaudit.model.finding import Severity

_REST = " It rained all morning, and the harvest was late. Nobody had brought a coat."


def _reported(day: str, text: str) -> bool:
    report = audit(Article(text=text + _REST, published=date.fromisoformat(day), language="en"))
    return any(
        finding.severity >= Severity.WARNING for finding in report.findings if finding.code in ("IC311", "IC313")
    )


@pytest.mark.parametrize(
    ("wrong", "right", "text"),
    [
        (2003, 2013, "President Barack Obama signed the bill in {}."),
        (2003, 2013, "Chancellor Angela Merkel opened the restored stretch in {}, in rain."),
        (2011, 2003, "Prime Minister Tony Blair signed it for Britain in {} after three nights."),
        (2005, 2012, "Prime Minister David Cameron signed the list in {} and lost a shoe."),
        (2004, 2012, "He was appointed by Prime Minister David Cameron in {} and has been silent since."),
        (2013, 2018, "He was nominated by President Donald Trump in {}."),
        (2004, 2014, "The bridge was opened by Chancellor Angela Merkel in {}."),
        (2012, 2021, "In {}, Prime Minister Boris Johnson signed the treaty."),
    ],
)
def test_what_only_a_holder_does_is_held_against_its_year(wrong: int, right: int, text: str) -> None:
    assert _reported("2026-02-08", text.format(wrong))
    assert not _reported("2026-02-08", text.format(right))


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2026-02-08", "President Bill Clinton opened the library in 2004."),
        ("2015-07-08", "Prime Minister David Cameron apologised for the flood in 1972."),
        ("2015-07-08", "Prime Minister David Cameron visited the site of the crash in 2004."),
        ("2015-07-08", "Prime Minister David Cameron opened the museum built in 2004."),
        ("2015-07-08", "Prime Minister David Cameron received the man who had won in 2004."),
        ("2015-07-08", "Prime Minister David Cameron visited the town bombed in 2004."),
        ("2015-07-08", "In 2004, Prime Minister David Cameron was elected for Witney."),
        ("2015-07-08", "In 2004, Prime Minister David Cameron wrote a book."),
        ("2015-07-08", "The prize was founded by Prime Minister David Cameron in 2004."),
        ("2015-07-08", "The ship, seen by Prime Minister David Cameron in 2004, has sunk."),
        ("2024-12-08", "In 2012, Prime Minister Keir Starmer visited the court."),
        ("2015-07-08", "Prime Minister David Cameron signed the treaty of 2004 in 2013."),
        ("2015-07-08", "“Prime Minister David Cameron signed it in 2004,” a child said."),
        ("2015-07-08", "Prime Minister David Cameron said “they signed it in 2004.”"),
        ("2015-07-08", "The former prime minister David Cameron signed it in 2004."),
    ],
)
def test_a_year_of_something_else_or_a_title_of_today_is_no_slip(day: str, text: str) -> None:
    assert not _reported(day, text)


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("9 August {}", "Prime Minister Scott Morrison signed it in that August because the pens had been bought."),
        ("August {}", "Prime Minister Scott Morrison answered that same month, by hand."),
        ("August {}", "Prime Minister Scott Morrison answered that year, by hand."),
    ],
)
def test_that_month_is_the_one_told_last(told: str, text: str) -> None:
    opening = "A small pact dated {} is to be wound up. "
    assert _reported("2026-02-26", opening.format(told.format(2011)) + text)
    assert not _reported("2026-02-26", opening.format(told.format(2019)) + text)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2026-02-26", "It was signed in August 2011. Prime Minister Scott Morrison met the boys that June."),
        ("2026-02-26", "It was signed long ago. Prime Minister Scott Morrison met the boys that month."),
        ("2026-02-26", "It was signed in August 2011. “Prime Minister Scott Morrison came that month,” she said."),
        ("2026-02-26", "It was signed in August 2011. Prime Minister Scott Morrison married that month."),
        ("2026-02-26", "It was signed in August 2011. Prime Minister Scott Morrison came that month, not in 2019."),
        ("2024-12-08", "It was signed in August 2011. Prime Minister Keir Starmer met the boys that month."),
        ("2024-12-08", "It was signed in August 2011. That year Prime Minister Keir Starmer joined the bar."),
    ],
)
def test_another_month_or_a_title_of_today_is_no_slip(day: str, text: str) -> None:
    assert not _reported(day, text)


def test_a_title_of_before_is_none_of_an_article_of_later() -> None:
    text = "The papers tell of a dinner in June 2010 with Chancellor Olaf Scholz."
    assert _reported("2026-07-02", text)
    assert not _reported("2024-07-02", text)
