import pytest

from srcaudit import Article, Document


def _pairs(text: str) -> list[bool]:
    return [pair.fits for pair in Document(Article(text, language="en")).same_events]


def test_the_same_words_and_name_around_two_days_are_one_event() -> None:
    first = "The Aldmouth harbour tunnel was opened to traffic on 1 October 2031.\n\n"
    assert _pairs(first + "Trucks have used the Aldmouth harbour tunnel, opened on 3 October, with joy.") == [False]
    assert _pairs(first + "Trucks have used the Aldmouth harbour tunnel, opened on 1 October, with joy.") == [True]


@pytest.mark.parametrize(
    "second",
    [
        "The Hull harbour tunnel was opened to traffic on 3 October 2031.",
        "The second Aldmouth harbour tunnel was opened to traffic on 3 October 2031.",
        "The Aldmouth town hall was painted on 3 October 2031.",
        "“The Aldmouth harbour tunnel was opened to traffic on 3 October 2031,” she said.",
        "The Aldmouth harbour tunnel was opened on 3 October and the Aldmouth harbour tunnel was shut on 5 October.",
    ],
)
def test_another_name_a_word_of_order_or_other_words_part_two_days(second: str) -> None:
    assert _pairs("The Aldmouth harbour tunnel was opened to traffic on 1 October 2031.\n\n" + second) == []


def test_a_calendar_of_many_days_is_not_compared() -> None:
    day = "The Aldmouth harbour tunnel was opened to traffic on {} October.\n"
    assert _pairs("".join(day.format(1 + number % 28) for number in range(3_000))) == []


def test_the_noun_of_an_event_and_its_place_are_enough() -> None:
    first = "The Aldmouth referendum is on 1 October.\n\n"
    assert _pairs(first + "Clerks are hired for the Aldmouth referendum on 3 October.") == [False]
    assert _pairs(first + "Clerks are hired for the Hull referendum on 3 October.") == []
    assert _pairs(first + "Clerks are hired for the second Aldmouth referendum on 3 October.") == []
    assert _pairs(first + "Clerks are hired for the school in Aldmouth on 3 October.") == []


def test_nobody_dies_on_two_days() -> None:
    first = "The painter Sarah Lind died in Aldmouth on 1 October. It rained.\n\n"
    assert _pairs(first + "Lind, who died on 3 October, left two sons.") == [False]
    assert _pairs(first + "The wife of Lind died on 3 October in Hull.") == []
    assert _pairs(first + "The dog, named for Lind, died on 3 October.") == []
    assert _pairs(first + "Peter Holm died on 3 October in Aldmouth.") == []


@pytest.mark.parametrize(
    "line",
    [
        "The Aldmouth harbour tunnel opened: {} October 2031",
        "ALDMOUTH HARBOUR, the opened tunnel, {} October 2031 — It rained on the day.",
        "Opened harbour tunnel Aldmouth talk 12:30, {} October 2031 (UTC) said the page.",
    ],
)
def test_days_that_head_or_sign_an_entry_date_no_event(line: str) -> None:
    assert _pairs("\n\n".join(line.format(day) for day in (1, 3, 5))) == []
