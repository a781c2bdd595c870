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


@pytest.mark.parametrize(
    "text",
    [
        "On Thursday, {} of the hot spell, which had begun on 2 March, hens died.",
        "Thursday is {} of the tremors, first felt on 2 March.",
        "They came to the wells on Thursday, {} of their walk, having left Leck on 2 March.",
        "A girl was found on Thursday, {} of the search.\n\nShe had last been seen on 2 March in a barn.",
        "Thursday was {} without rain; the dry spell set in on 2 March.",
        "She was taken on 2 March, and Thursday was {} of it.",
    ],
)
@pytest.mark.parametrize(("eleven", "nineteen"), [("the 11th day", "the 19th day"), ("day eleven", "day nineteen")])
def test_beginnings_are_told_in_many_words(text: str, eleven: str, nineteen: str) -> None:
    for number, fits in ((eleven, True), (nineteen, False)):
        (told,) = _doc(text.format(number)).day_numbers
        assert told.fits == fits


def test_a_court_is_told_of_as_a_case_and_sits_on_weekdays() -> None:
    text = (
        "A jury heard it on Thursday, the {} day of the Holm trial. The case opened on 2 March and sat every weekday."
    )
    for number, fits in (("ninth", True), ("sixth", False)):
        (told,) = _doc(text.format(number)).day_numbers
        assert told.fits == fits


@pytest.mark.parametrize(
    "text",
    [
        "A jury heard it on Thursday, the sixth day of rain. The case opened on 2 March.",
        "Shells fell on Thursday, day six of the fair. A tree fell on 2 March.",
        "A clerk seized on a road walked free on Thursday, the 40th day after the car was found.",
        "Crews stayed out on Thursday for what their union called the ninth day of a strike.",
        "One day six men came. They had left Leck on 2 March.",
        "The gas has been cut off since Sunday evening, and Thursday was the ninth day of frost.",
    ],
)
def test_days_of_another_matter_have_no_beginning_here(text: str) -> None:
    assert not _doc(text).day_numbers


def test_the_weekday_of_a_lead_is_that_of_the_article() -> None:
    text = "They voted on Thursday, the {} day of a strike that began on 23 February, to stay out."
    for number, fits in (("18th", True), ("11th", False)):
        (told,) = _doc(text.format(number)).day_numbers
        assert told.fits == fits


@pytest.mark.parametrize(
    ("told", "fits"),
    [
        ("10 March was the tenth day of the dispute.", True),
        ("10 March was the 19th day of the dispute.", False),
        ("The dispute entered day 19 on 10 March.", False),
        ("By 10 March the dispute was in its 19th day.", False),
    ],
)
def test_a_day_is_numbered_from_where_the_text_tells_that_the_thing_began(told: str, fits: bool) -> None:
    far = "It rains. Boats lie still. Nobody rows.\n\nThe town waits. A cook waits, too. Bells ring at noon.\n\n"
    (found,) = _doc(f"The dispute began on 1 March. {far}{told}").day_numbers
    assert found.fits == fits


@pytest.mark.parametrize(
    "text",
    [
        "The dispute began on 1 March. {}10 March was the 19th day of the talks.",
        "The dispute began on 1 March. {}The talks entered day 19 on 10 March.",
        "The dispute was known on 1 March. {}10 March was the 19th day of the dispute.",
        "The dispute began on 1 March. {}A dispute began on 5 March. {}10 March was the 19th day of the dispute.",
        "“The dispute began on 1 March.” {}10 March was the 19th day of the dispute.",
        "The dispute began on 1 March, and on 2 March it rained. {}10 March was the 19th day of the dispute.",
        "The dispute began on 1 March. {}10 March was the 19th day.",
    ],
)
def test_what_began_must_be_what_is_numbered(text: str) -> None:
    far = "It rains. Boats lie still. Nobody rows.\n\nThe town waits. A cook waits, too. Bells ring at noon.\n\n"
    assert not _doc(text.replace("{}", far)).day_numbers


def test_talks_and_investigations_rest_so_that_fewer_days_are_counted() -> None:
    text = (
        "The talks began on 1 March. It rains. Boats lie still. Nobody rows.\n\n10 March was the {} day of the talks."
    )
    assert all(one.fits for one in _doc(text.format("fourth")).day_numbers)
    assert not all(one.fits for one in _doc(text.format("19th")).day_numbers)


def test_talks_told_beside_their_beginning_are_counted_day_by_day() -> None:
    text = "The talks began on 1 March. 10 March was the {} day of the talks."
    assert [told.fits for told in _doc(text.format("10th")).day_numbers] == [True]
    assert [told.fits for told in _doc(text.format("sixth")).day_numbers] == [False]


@pytest.mark.parametrize("feast", ["Christmas Day", "Christmas day"])
def test_a_feast_is_a_day_with_a_small_letter_too(feast: str) -> None:
    right, wrong = (
        _doc(f"The strike began on {feast}. By December 28, its {word} day, the ports were open.", "2026-12-29")
        for word in ("fourth", "ninth")
    )
    assert [told.fits for told in right.day_numbers] == [True]
    assert [told.fits for told in wrong.day_numbers] == [False]
