from datetime import date

import pytest

from srcaudit import Article, Document


def _words(text: str) -> list[str]:
    return [told.word for told in Document(Article(text, published="2026-03-01", language="en")).relative_dates]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The pool opens tomorrow, March 4.", "tomorrow"),
        ("The pool opened yesterday (the 28th of February).", "yesterday"),
        ("The pool opens next Tuesday, March 3.", "next"),
        ("The pool opened last week, on Feb. 20.", "last"),
    ],
)
def test_a_word_of_relative_time_is_read_with_the_date_beside_it(text: str, word: str) -> None:
    assert _words(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "The pool opens tomorrow. March 4 is a holiday.",
        "The next March 4 is a holiday.",
        "“It opens tomorrow, March 4,” he said.",
    ],
)
def test_a_date_of_its_own_is_not_the_day_of_the_word(text: str) -> None:
    assert not _words(text)


def test_months_before_today_are_not_today() -> None:
    (told,) = Document(
        Article("Two months ago today, on April 7, it shut.", published="2026-06-07", language="en")
    ).relative_dates
    assert told.fits(date(2026, 6, 7), [date(2026, 4, 7)])
    assert not told.fits(date(2026, 6, 7), [date(2026, 6, 7)])
