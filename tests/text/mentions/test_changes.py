import pytest

from srcaudit import Article, Document


@pytest.mark.parametrize(
    "text",
    [
        "Landings fell from 4,800 in 2031 to 3,600 last year, a drop of 25 percent.",
        "Landings fell from 4,800 tons in May 2031 to 3,600, a drop of 25 percent.",
        "Landings fell to 3,600 in 2032 from 4,800 in 2031, a drop of 25 percent.",
        "Landings fell 25 percent, from 4,800 to 3,600, says the annual report of the port.",
    ],
)
def test_a_change_is_read_with_the_years_of_its_figures(text: str) -> None:
    (change,) = Document(Article(text, language="en")).changes
    assert (change.before.value, change.after.value, change.percent.value) == (4800, 3600, 25)


@pytest.mark.parametrize(
    "text",
    [
        "Landings fell from 4,800 to 3,600, an annual drop of 8 percent.",
        "From 2031 to 2035 landings fell by 25 percent.",
        "The shares fell 4 percent to 187p; a year ago they stood at 231p.",
        "Gold fell 1 percent to $2,300; last year it was $1,900.",
        "On Tuesday they rose 8.9 percent to $128.99. A year ago they cost $62.",
        "Landings fell from 48 percent to 36 percent.",
    ],
)
def test_other_bases_and_spans_of_years_are_no_change(text: str) -> None:
    assert not Document(Article(text, language="en")).changes


@pytest.mark.parametrize(
    "behind", ["a third more than in the north", "half as much as in the north", "a third more than bread"]
)
def test_a_fraction_that_compares_with_something_else_is_no_change(behind: str) -> None:
    assert not Document(Article(f"Rents were 30 euros; they are now 36 euros, {behind}.", language="en")).changes


def test_a_fraction_behind_two_figures_is_their_change() -> None:
    (change,) = Document(Article("Rents were 30 euros; they are now 45 euros, half more.", language="en")).changes
    assert (change.before.value, change.after.value, change.percent.value) == (30, 45, 50)


@pytest.mark.parametrize(
    "text",
    [
        "It sold 420 seats, double the 310 of last year.",
        "The 420 seats sold in May were double the 310 of last year.",
        "The hall cost $90m, more than double the original estimate of $60m.",
        "The 420 seats sold last year was four times the 210 figure of 2030.",
    ],
)
def test_so_many_times_another_figure_is_a_change_that_it_is_held_to(text: str) -> None:
    (change,) = Document(Article(text, language="en")).changes
    assert change.actual[2] < change.percent.low


@pytest.mark.parametrize(
    "text",
    [
        "In 420 towns sales were double the 310 of last year.",
        "The 420 pupils of Lund read double the books of the 310 in Ven.",
        "It sold 420 seats, and double the 310 boys of last year came.",
        "At 420 euros the fee was double the 310 euros of Ven.",
    ],
)
def test_a_figure_that_is_not_what_was_doubled_is_no_change(text: str) -> None:
    assert not Document(Article(text, language="en")).changes


def test_a_time_behind_a_measure_is_no_other_base() -> None:
    text = "Landings had gone from 5,500 tons to 8,200 tons a year, a rise of 20 percent."
    (change,) = Document(Article(text, language="en")).changes
    assert (change.before.value, change.after.value) == (5500, 8200)


def test_a_rise_a_year_is_no_change_between_two_figures() -> None:
    text = "Landings went from 5,500 tons to 8,200 tons, a rise of 8 percent a year."
    assert not Document(Article(text, language="en")).changes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Last year 600 came. This year it was 900, twice as many.", 100),
        ("The fare was £2.00. It will be £3.00 from Monday, a rise of a quarter.", 25),
    ],
)
def test_a_change_behind_the_figure_of_now_is_held_against_the_sentence_before(text: str, told: float) -> None:
    (change,) = Document(Article(text, language="en")).changes
    assert change.percent.value == told
    assert change.actual[0] == 50


@pytest.mark.parametrize(
    "text",
    [
        "Last year 600 came. This year it was 900, twice as many as in Lund.",
        "Last year 600 men came. This year it was 900 women, twice as many.",
        "In Lund 600 came. Ven had 900, twice as many.",
    ],
)
def test_twice_as_many_as_others_is_no_change(text: str) -> None:
    assert not Document(Article(text, language="en")).changes


def test_a_day_on_which_something_is_said_is_not_that_of_the_change() -> None:
    text = "On Tuesday it said sales rose 8 percent to $129. A year ago they were $62."
    assert len(Document(Article(text, language="en")).changes) == 1
