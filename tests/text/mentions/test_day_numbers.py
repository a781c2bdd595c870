import pytest

from srcaudit import Article, Document


def _doc(text: str, published: str | None = "2026-03-12") -> Document:
    return Document(Article(text, published=published, language="en"))


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Crews walked out on Monday. Boats lay still for a fourth day on Thursday.", True),
        ("Crews walked out on Monday. Boats lay still for a sixth day on Thursday.", False),
        ("The truce took effect on 1 March. Thursday was its 12th day.", True),
        ("The truce took effect on 1 March. Thursday was its 22nd day.", False),
        ("The siege, which began on Sunday, has entered its fifth day.", True),
        ("The siege, which began on Sunday, has entered its ninth day.", False),
    ],
)
def test_a_numbered_day_is_counted_from_the_beginning_beside_it(text: str, fits: bool) -> None:
    (told,) = _doc(text).day_numbers
    assert told.fits == fits


@pytest.mark.parametrize(
    "text",
    [
        "Crews walked out on Monday, and others walked out on Tuesday. On the ninth day they came back.",
        "On the ninth day they came back.",
        "Crews walked out on Monday. “This is our ninth day,” one said.",
        "Crews walked out on Monday. The ninth day of March was cold.",
    ],
)
def test_two_beginnings_or_none_leave_a_number_alone(text: str) -> None:
    assert not _doc(text).day_numbers


def test_days_that_are_left_out_make_a_number_smaller_never_greater() -> None:
    (small,) = _doc("The trial began on 2 March. On Thursday, its fourth day, a mate was heard.").day_numbers
    (great,) = _doc("The trial began on 2 March. On Thursday, its 14th day, a mate was heard.").day_numbers
    assert small.fits
    assert not great.fits


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("She left on 3 March and was home on 9 March, six days later.", True),
        ("She left on 3 March and was home on 9 March, nine days later.", False),
        ("They have been out for nine days, since 3 March.", True),
        ("They have been out for 19 days, since 3 March.", False),
        ("The flight lasted 14 days: lift-off was on 1 March and touchdown on 15 March.", True),
        ("The flight lasted 24 days: lift-off was on 1 March and touchdown on 15 March.", False),
        ("It is three weeks since the fire of 19 February.", True),
        ("It is seven weeks since the fire of 19 February.", False),
    ],
)
def test_counted_days_lead_from_one_day_to_the_other(text: str, fits: bool) -> None:
    (told,) = _doc(text).day_gaps
    assert told.fits == fits


@pytest.mark.parametrize(
    "text",
    [
        "She was paid for nine days. She left on 3 March and was home on 5 March.",
        "She left on 3 March with food for nine days and was home on 5 March.",
        "She left on 3 March and was home about nine days later, on 15 March.",
    ],
)
def test_days_that_nothing_joins_to_two_days_are_left_alone(text: str) -> None:
    assert not _doc(text).day_gaps


def test_days_without_a_year_are_counted_in_a_text_that_nothing_dates() -> None:
    (told,) = _doc("She left on 3 May and was home on 9 May, nine days later.", None).day_gaps
    assert not told.fits


@pytest.mark.parametrize("text", ["Days", "days later", "Two days", "Many, many days."])
def test_uncounted_days_at_the_head_of_a_text_are_no_gap(text: str) -> None:
    assert _doc(text).day_gaps == ()
