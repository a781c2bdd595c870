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
        ("On March 2, the first day of the war, it rained. By March 5, the fourth day, it was dry.", True),
        ("On March 2, the first day of the war, it rained. By March 5, the seventh day, it was dry.", False),
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


def test_a_siege_does_not_rest_at_weekends_and_teachers_do() -> None:
    (siege,) = _doc("The siege, which began on 2 February, entered its 26th day on 9 March.").day_numbers
    (strike,) = _doc("The teachers' strike, which began on 2 February, entered its 26th day on 9 March.").day_numbers
    assert not siege.fits
    assert strike.fits


@pytest.mark.parametrize(
    "text",
    [
        "The siege began on 2 March. It was the third day of rain.",
        "The curfew was lifted on 9 March on its second day, after clashes that began on 2 March.",
    ],
)
def test_days_of_something_else_are_left_alone(text: str) -> None:
    assert not _doc(text).day_numbers


def test_each_day_of_a_sentence_has_its_own_clause() -> None:
    (told,) = _doc("The siege began on 2 March and was on its third day on 9 March.").day_numbers
    assert not told.fits
