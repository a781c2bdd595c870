from datetime import date

import pytest

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


@pytest.mark.parametrize(
    "text",
    [
        "PELLHAM, Ky., March 14, 2031 — The mill closed.",
        "PELLHAM, March 14, 2031 (Fenwick Wire) — The mill closed.",
        "PELLHAM (Fenwick Wire) — March 14, 2031 — The mill closed.",
        "PORT LESSARD, New Brunswick, March 14, 2031 /Tradewire/ -- The mill closed.",
        "ST. ORLA, 14 March 2031 (Fenwick Wire) - The mill closed.",
        "PELLHAM, Ky. — March 14, 2031: The mill closed.",
        "Home\n\nNews\n\nPELLHAM, March 14, 2031 – The mill closed. It may open again in 2033, said two of its owners.",
    ],
)
def test_a_dateline_with_a_full_date_dates_the_article(text: str) -> None:
    found = _dated(text)
    assert found is not None
    assert (found.first, found.last, found.how, found.sure) == (date(2031, 3, 14), date(2031, 3, 14), "date line", True)


@pytest.mark.parametrize(
    "text",
    [
        "Pellham, March 14, 1931 — the mill closes and nobody comes.",
        "PELLHAM closed its mill on March 14, 1931 — and kept it closed for all the years that came.",
        "PELLHAM, March 14, 1931 — The gate falls shut. In 2011 it was opened again, and nobody came.",
        "PELLHAM, March 14, 2031 was the day on which the mill closed for the first of three times.",
        "PELLHAM, March 14, 2031 — One of the seven mills closed.\n\n"
        "ORLA, March 9, 2031 — One of the six mills on this river closed as well.",
    ],
)
def test_what_only_looks_like_a_dateline_is_not_sure(text: str) -> None:
    found = _dated(text)
    assert found is None or not found.sure


def test_a_counted_day_dates_the_article_in_a_label_and_not_in_a_sentence() -> None:
    label = _dated("Day 900 of the war | Live\n\nRussia and Ukraine exchanged prisoners on the bridge.")
    assert label is not None
    assert (label.how, label.since) == ("day count", date(2022, 2, 24))
    assert _dated("On day 12 of the war Russia shelled the Ukraine town, and half of its people left.") is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("TURKU, May 12, 2031 (Agency) - The ferry sank.", ["2031-05-12"]),
        ("Published: May 12, 2031\nThe ferry sank.", ["2031-05-12"]),
        ("It is dry. As of 12 May 2031, the lakes are low.", ["2031-05-12"]),
        ("“As of 12 May 2031, the lakes are low,” she said.", []),
        ("The rule, in force as of 12 May 2031, is new.", []),
        ("Saturday, May 12, 2031\nThe ferry sank.", []),
    ],
)
def test_days_that_the_text_gives_for_its_writing(text: str, days: list[str]) -> None:
    assert [str(day) for day in Document(Article(text, language="en")).told_days] == days


@pytest.mark.parametrize(
    "stamp",
    [
        "Updated: March 2, 2026",
        "Last updated on Monday, March 2, 2026, 9:15 AM",
        "Last Updated 09:15 GMT, Monday 2 March 2026",
        "Page last reviewed: 2 March 2026",
        "March 2, 2026 (updated)",
        "This page was last updated on 2 March 2026",
    ],
)
def test_the_day_of_a_change_is_only_a_guess(stamp: str) -> None:
    found = _dated(f"{stamp}\n\nThe mill closed on Friday, and half of Aldmouth came to see it.")
    assert found is not None
    assert (found.first, found.how, found.sure) == (date(2026, 3, 2), "updated", False)


@pytest.mark.parametrize(
    "stamps", ["Published March 3, 2012 | Updated March 2, 2026", "Updated March 2, 2026 | Published March 3, 2012"]
)
def test_the_day_of_publication_beside_that_of_a_change_dates_the_article(stamps: str) -> None:
    found = _dated(f"{stamps}\n\nThe mill closed on Friday, and half of Aldmouth came to see it.")
    assert found is not None
    assert (found.first, found.how, found.sure) == (date(2012, 3, 3), "date line", True)


def test_a_label_of_a_change_among_others_does_not_date_the_figures() -> None:
    assert _dated("News | Updated March 2026\n\nThe mill closed after 90 years.") is None
