import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.counted_events import EventDay


def _days(text: str) -> tuple[EventDay, ...]:
    return Document(Article(text, published="2031-03-25", language="en")).event_days


@pytest.mark.parametrize(
    "text",
    [
        "The dock strike began on 3 March 2031. On 20 March 2031, day 18 of the strike, talks failed.",
        "The strike at the docks got under way on March 3. March 20 was the 18th day of the strike.",
        "The strike dates from March 3. On 20 March, the 18th day of the strike, talks failed.",
        "Dockers walked out on March 3. March 20 was the 18th day of the strike.",
        "The siege of the fort began on 3 March. The siege entered its 18th day on 20 March.",
        "Nurses have been on strike since 3 March. “This is day 18,” said a voice of the strike on 20 March.",
    ],
)
def test_a_day_is_counted_from_the_first_one_that_the_article_gives(text: str) -> None:
    (day,) = _days(text)
    assert (day.number, day.counted) == (18, 17)
    assert day.fits


def test_the_first_day_may_be_called_nought() -> None:
    (day,) = _days("The strike began on 3 March. On 20 March, day 17 of the strike, talks failed.")
    assert day.fits


@pytest.mark.parametrize(
    "text",
    [
        "The strike began on 3 March. On 20 March, day 18 of the siege, talks failed.",
        "One strike began on 3 March and one strike began on 5 March. On 20 March, day 18 of the strike, talks failed.",
        "The strike began on 3 March. It was day 18 of the strike.",
        "On 20 March, day 18 of the strike, talks failed.",
    ],
)
def test_without_one_first_day_and_one_date_nothing_is_counted(text: str) -> None:
    assert not _days(text)


def test_a_label_counts_the_day_of_the_article() -> None:
    (day,) = _days("Day 40 of the Carrow docks strike\n\nThe strike began on 3 March 2031, over pay.")
    assert day.now is None
    assert (day.counted, day.fits) == (22, False)


def test_many_counted_days_in_one_sentence_are_read_in_one_pass() -> None:
    text = "The strike began on 3 March 2031. " + "on 20 March 2031, day 18 of the strike, and " * 5_000
    assert len(_days(text)) <= 5_000
