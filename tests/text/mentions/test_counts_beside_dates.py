"""Counts and weekdays that stand right beside their date, and days counted to the end of what went on for days."""

import time

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from srcaudit.model.finding import Severity
from tests.benchmarks.inconsistency.recall import audited


def _codes(text: str, published: str | None = "2026-03-12") -> list[str]:
    article = Article(f"News of the day\n{text}", title="News of the day", published=published, language="en")
    found = audited(article, selected(["inconsistency"], [])).findings
    return [one.code for one in found if one.severity >= Severity.WARNING]


@pytest.mark.parametrize(
    "text",
    [
        "The mill closed in 2011, which is {} years ago, and stands empty.",
        "The mill closed in 2011 – exactly {} years ago – and stands empty.",
        "The mill closed in 2011 (now {} years ago) and stands empty.",
        "The mill closed in 2011, a matter of {} years ago, to nobody's surprise.",
        "The roof of the mill, leaky in 2011, some {} years ago, is dry, and the yard was paved in 2019.",
        "The mill closed {} years ago, back in 2011, and stands empty.",
        "The mill closed {} years ago – that is, in 2011 – and stands empty.",
    ],
)
def test_years_ago_are_counted_from_the_year_beside_them(text: str) -> None:
    assert not _codes(text.format(15))
    assert "IC326" in _codes(text.format(22))


@pytest.mark.parametrize(
    "text",
    [
        "The vote is on March 20, now {} days away, the clerk said.",
        "The vote is on March 20 – {} days from now – the clerk said.",
        "The vote is on March 20, just {} days off, the clerk said.",
        "The vote, {} days away, on March 20, is the last, the clerk said.",
    ],
)
def test_days_to_come_are_counted_to_the_date_beside_them(text: str) -> None:
    assert not _codes(text.format(8))
    assert _codes(text.format(19))


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned on March 2, which was {} days ago, and is a ruin.",
        "The mill burned on March 2 – {} days ago – and is a ruin.",
        "The mill burned on March 2, now {} days ago, and is a ruin.",
        "The mill burned {} days ago, that is, on March 2, and is a ruin.",
    ],
)
def test_days_ago_are_counted_from_the_date_beside_them(text: str) -> None:
    assert not _codes(text.format(10))
    assert _codes(text.format(21))


@pytest.mark.parametrize(
    "text",
    [
        "She ran the mill from 1998 to 2011, a {}-year span, and never rested.",
        "She ran the mill between 1998 and 2011, the {}-year stretch of the boom.",
    ],
)
def test_a_span_behind_two_years_is_as_long_as_they_are(text: str) -> None:
    assert not _codes(text.format("13"))
    assert "IC326" in _codes(text.format("21"))


@pytest.mark.parametrize(
    "text",
    [
        "She ran the mill starting in {0} and through {1}, and never rested.",
        "She ran the mill from {0} right up to the end of {1}, and never rested.",
        "She ran the mill, {0} through {1}, and never rested.",
        "She ran the mill over the years {0} to {1}, and never rested.",
        "She ran the mill from early {0}, and until late {1}, and never rested.",
        "The boom, spanning {0} to {1}, was a short one.",
        "The siege, lasting from {0} until {1}, was a long one.",
        "The boom, beginning in {0} and ending in {1}, was a short one.",
    ],
)
def test_a_range_runs_forwards_in_whatever_words(text: str) -> None:
    assert not _codes(text.format(1998, 2011))
    assert "IC328" in _codes(text.format(2011, 1998))


@pytest.mark.parametrize(
    "text",
    [
        "The vote is on March 20, 2026 – a {} – at noon.",
        "The vote is on March 20, 2026 (a {}) at noon.",
        "The vote is on March 20, 2026, {}, at noon.",
        "The vote is on March 20, 2026, on a {}, at noon.",
        "On {}, which is March 20, 2026, the polls open.",
    ],
)
def test_a_weekday_beside_a_date_is_that_of_the_calendar(text: str) -> None:
    assert not _codes(text.format("Friday"))
    assert "IC321" in _codes(text.format("Tuesday"))


@pytest.mark.parametrize("days", ["Saturday and Sunday", "Saturday, Sunday and Monday", "Saturday or Sunday"])
def test_weekdays_behind_a_date_in_a_list_are_other_days(days: str) -> None:
    assert not _codes(f"The hall is open on March 20, 2026, {days}, the clerk said.")


def test_a_day_of_a_month_is_read_with_the_word_for_it() -> None:
    assert "IC322" in _codes("It is due out on the 33rd day of May, 2026.")
    assert not _codes("It is due out on the 31st day of May, 2026.")


BEGUN = [
    "The lockout began on February 5.",
    "A lockout that started on February 5 went on.",
    "The union called a lockout on February 5.",
]


@pytest.mark.parametrize("begun", BEGUN)
@pytest.mark.parametrize(
    "text",
    [
        "After {0} days, the lockout was called off on March 10.",
        "The lockout was over on March 10, {0} days after it began.",
        "By March 10, the lockout had lasted {0} days.",
        "The {0}-day lockout ended on March 10.",
        "March 10 marked {0} days of the lockout.",
        "The lockout dragged on until March 10, a total of {0} days.",
        "When it was called off on March 10, the lockout had gone on for {0} days.",
    ],
)
def test_days_of_what_went_on_are_counted_from_its_beginning(begun: str, text: str) -> None:
    assert not _codes(f"{begun} {text.format(33)}")
    assert "IC326" in _codes(f"{begun} {text.format(44)}")


@pytest.mark.parametrize(
    "text",
    [
        "The strike began on February 5. After 12 days of talks, the strike was called off on March 10.",
        "The strike began on February 5. On March 10 the strike was suspended for ten days.",
        "The strike began on February 5. Another strike ended on March 10, after three days.",
        "The strike began on February 5. A tram strike was called off on March 10, after three days.",
        "The strike began on February 5. The lockout was called off on March 10, after three days.",
        "The strike began on February 5. The strike will be over on April 10, after 20 days of pay are lost.",
        "The strike began on February 5. The three-day strike notice ended on February 4.",
        "The strike began on February 5, after talks broke down. The strike was over on March 10.",
        "The siege started on February 5 in the rain. Day 34 of the siege fell on March 10.",
        "A walkout that started on February 5 went on. The walkout was called off on March 10.",
    ],
)
def test_other_days_of_what_goes_on_contradict_nothing(text: str) -> None:
    assert not _codes(text)


@pytest.mark.parametrize("unit", [" years ago,", " days of the strike,", " through 1998,", " (a Friday"])
def test_a_flood_takes_no_time(unit: str) -> None:
    text = "The strike began on February 5, 2011" + f", which is 12{unit} in 2011" * 5000
    start = time.process_time()
    doc = Document(Article(text, published="2026-03-12", language="en"))
    assert doc.durations is not None
    assert doc.elapsed_days is not None
    assert doc.relative_dates is not None
    assert doc.ranges is not None
    assert time.process_time() - start < 4
