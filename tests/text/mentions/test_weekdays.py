from datetime import date

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.weekdays import Weekday, days_of_week

THURSDAY = "2026-03-12"


def _doc(text: str, published: str | None = THURSDAY) -> Document:
    return Document(Article(text, published=published, language="en"))


def _weekday(text: str) -> Weekday:
    (told,) = _doc(text).weekdays
    return told


def test_a_weekday_of_the_past_is_the_latest_one() -> None:
    assert _weekday("The dam broke on Monday.").days([date(2026, 3, 12)]) == {date(2026, 3, 9)}


def test_a_weekday_to_come_is_the_next_one() -> None:
    assert _weekday("The dam will be shut on Monday.").days([date(2026, 3, 12)]) == {date(2026, 3, 16)}


def test_what_was_said_on_a_day_is_past_whatever_it_was_about() -> None:
    assert _weekday("The owner said on Monday that the dam would be shut.").past


@pytest.mark.parametrize("text", ["It broke on Monday of last week.", "It broke on Monday last week."])
def test_a_named_week_is_that_one(text: str) -> None:
    assert _weekday(text).days([date(2026, 3, 12)]) == {date(2026, 3, 2)}


@pytest.mark.parametrize(
    "text", ["It broke on Monday, 9 March.", "“It broke on Monday,” she said.", "It opens on Mondays."]
)
def test_a_date_a_quotation_and_a_habit_are_no_weekday_of_the_text(text: str) -> None:
    assert not _doc(text).weekdays


def test_last_monday_is_the_one_before_or_that_of_last_week() -> None:
    assert set(days_of_week("last", 0, date(2026, 3, 12), named=False)) == {date(2026, 3, 9), date(2026, 3, 2)}


def test_a_text_that_tells_what_happened_on_its_own_day_was_written_then() -> None:
    assert _doc("The dam broke on Thursday, the owner said.").written_days == (date(2026, 3, 12),)


def test_a_text_that_names_no_day_may_be_a_day_older_or_younger() -> None:
    assert _doc("The dam broke.").written_days == (date(2026, 3, 11), date(2026, 3, 12), date(2026, 3, 13))


def test_a_text_that_nothing_dates_was_written_on_no_known_day() -> None:
    assert _doc("The dam broke on Thursday.", None).written_days == ()
