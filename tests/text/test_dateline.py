from datetime import date

from srcaudit import Article, Document
from srcaudit.text.dateline import Dated


def _dated(text: str, published: str | None = None) -> Dated | None:
    return Document(Article(text, published=published, language="en")).dated


def test_the_day_of_publication_comes_first() -> None:
    found = _dated("Monday, March 2, 2026\n\nThe mill closed.", published="2026-03-05")
    assert found is not None
    assert (found.first, found.last, found.how) == (date(2026, 3, 5), date(2026, 3, 5), "published")


def test_a_line_that_holds_a_date_and_little_else_dates_the_article() -> None:
    found = _dated("12 C\nOslo\nMonday, March 2, 2026\n\nThe mill closed after 90 years.")
    assert found is not None
    assert (found.first, found.how) == (date(2026, 3, 2), "date line")


def test_years_of_a_war_give_a_range() -> None:
    found = _dated("After nearly three years of war, Ukraine and Russia exchanged prisoners.")
    assert found is not None
    assert (found.first, found.last, found.how) == (date(2024, 8, 8), date(2025, 2, 24), "year count")


def test_the_date_of_a_past_event_does_not_date_the_article() -> None:
    assert _dated("The tower fell on September 3, 1998, in the rain. In 2011 it was built again.") is None


def test_a_year_that_is_only_named_often_is_not_sure() -> None:
    found = _dated("The 2031 season began in May 2031, as did the 2031 fair.")
    assert found is not None
    assert not found.sure


def test_nothing_dates_an_article_without_dates() -> None:
    assert _dated("The mill closed. Nobody said when.") is None
