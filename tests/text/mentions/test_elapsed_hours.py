import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.elapsed_hours import ElapsedHours


def _told(text: str) -> tuple[ElapsedHours, ...]:
    return Document(Article(text, language="en")).elapsed_hours


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The sitting lasted {} hours, from 2pm to 8pm.", "six", "nine"),
        ("The debate ran from 9 a.m. to 5 p.m., {} hours without a break.", "eight", "six"),
        ("The power was out for {} hours, from noon to 3pm.", "three", "seven"),
        ("It began at 10am and was over {} hours later, at 4pm.", "six", "eight"),
        ("The alarm came at 8.15pm and the first engine at 8.40pm, {} minutes later.", "25", "45"),
        ("They sat from nine in the morning until five in the afternoon, {} hours.", "eight", "six"),
        ("The {}-hour search, from noon until 6pm, found nothing.", "six", "ten"),
        ("The talks ran from 10pm to 2am, {} hours in all.", "four", "nine"),
        ("The match, which began at 15:00 and ended at 18:30, lasted {} hours.", "three and a half", "five"),
        ("After {} hours of talks, from 13.00 until 17.00, both sides went home.", "four", "two"),
        ("She worked {} hours that day, 7:30 AM to 12:30 PM.", "five", "three"),
    ],
)
def test_one_number_leads_from_time_to_time_and_another_does_not(text: str, right: str, wrong: str) -> None:
    (told,) = _told(text.format(right))
    assert told.fits
    (told,) = _told(text.format(wrong))
    assert not told.fits


@pytest.mark.parametrize(
    "text",
    [
        "He worked from 9am to 5pm with two hours for lunch.",
        "They met at 3pm and spoke for an hour; at 7pm they met again.",
        "From 9am to 5pm a boat leaves every two hours.",
        "From 9am to 5pm, a two-hour tour starts at the gate.",
        "The ferry left at 3pm and arrived at 6pm, two hours late.",
        "The pool is open from 8am to 8pm, two hours longer.",
        "She arrived at 3pm, waited for two hours and left at 6pm.",
        "The plane left Rome at 10am and landed in Hull at noon, three hours later.",
        "“I slept for ten hours, from 9pm to 5am,” she said.",
        "Trains stood still for three hours between 9am and 5pm.",
    ],
)
def test_hours_of_another_matter_are_left_alone(text: str) -> None:
    assert not _told(text)


@pytest.mark.parametrize("flood", ["6 hours, from 2pm to 8pm " * 4_000, "2pm " * 20_000 + "hours", "12-hour " * 20_000])
def test_floods_of_hours_are_read_in_one_go(flood: str) -> None:
    assert len(_told(flood)) <= 200


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The game lasted {} hours and ten minutes, from three in the afternoon until ten past nine.", "six", "eight"),
        ("The talks ran for {} hours, from nine on Thursday morning to four on Friday afternoon.", "31", "21"),
        (
            "Power failed at half past two and came back at a quarter to six, {} hours and a quarter later.",
            "three",
            "five",
        ),
        ("The gate moved at 4.12pm. It was shut at 4.57pm, {} minutes later.", "45", "75"),
        ("The gate moved at 4.10pm. {} minutes later, at 4.55pm, it was shut.", "45", "75"),
    ],
)
def test_times_in_words_and_of_the_sentence_before_are_read(text: str, right: str, wrong: str) -> None:
    for number, fits in ((right, True), (wrong, False)):
        (told,) = _told(text.format(number))
        assert told.fits is fits, text.format(number)


@pytest.mark.parametrize(
    "text",
    [
        "The gate moved at 4.12pm and at 4.20pm. It was shut at 4.57pm, 75 minutes later.",
        "The flight left at 4.12pm. It was on time at 4.57pm, 75 minutes later.",
        "The gate moved at 4.12pm. Nobody came. It was shut at 4.57pm, 75 minutes later.",
        "He sleeps from half past nine and wakes at six, three hours before his wife.",
    ],
)
def test_other_times_of_the_sentence_before_are_left_alone(text: str) -> None:
    assert _told(text) == ()
