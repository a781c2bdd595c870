"""Figures that one slip of the keys makes of each other."""

import time

import pytest

from srcaudit import Article
from srcaudit.text.document import Document


def twins(text: str) -> list[tuple[str, str]]:
    """The pairs that are found, as they are written."""
    doc = Document(Article(text, language="en"))
    return [(doc[pair.first.span], doc[pair.second.span]) for pair in doc.twin_figures]


SCALE = (
    "The harbour board asked for $4.2 million to dredge the old basin.\n\n"
    "Nobody had expected it.\n\n"
    "A {again} request to dredge was filed by the harbour on Monday."
)


def test_one_sum_in_millions_and_in_billions_is_told() -> None:
    assert twins(SCALE.format(again="$4.2 billion")) == [("$4.2 million", "$4.2 billion")]


@pytest.mark.parametrize("again", ["$4.2 million", "$4.2m", "$7.9 billion"])
def test_the_same_sum_and_another_one_are_no_twins(again: str) -> None:
    assert twins(SCALE.format(again=again)) == []


def test_two_sums_without_a_word_in_common_are_two() -> None:
    assert (
        twins("The board has 42 million crowns.\n\nWheat of 42 billion crowns was sown last spring in the east.") == []
    )


def test_a_single_digit_needs_more_words() -> None:
    text = "The mill lost $3 million on wool.\n\nIts rival in the far north made $3 billion on wool."
    assert twins(text) == []


def test_one_million_and_one_billion_are_often_two_things() -> None:
    text = "Donors of the party gave $1 billion this year.\n\nDonors of the party who gave $1 million have dinner."
    assert twins(text) == []


ORDER = "The state says {one} seals were counted on the reef.\n\n{two} seals on the reef is {word}a good sign."


@pytest.mark.parametrize(("one", "two", "found"), [("1,482", "1,842", True), ("1,482", "1,937", False)])
def test_digits_in_another_order_are_a_slip(*, one: str, two: str, found: bool) -> None:
    assert twins(ORDER.format(one=one, two=two, word="")) == ([(one, two)] if found else [])


def test_a_word_that_stands_by_one_of_them_tells_why_they_differ() -> None:
    assert twins("In all, 1,482 seals were counted on the reef.\n\nAnother 1,842 seals were seen off the reef.") == []


def test_a_word_that_stands_by_both_of_them_tells_nothing() -> None:
    text = "In all, another 1,482 seals lay on the reef.\n\nFew saw that another 1,842 seals lay there on the reef."
    assert twins(text) == [("1,482", "1,842")]


def test_the_same_words_around_them_make_any_digit_a_slip() -> None:
    frame = "In all, {} seals were tagged on the northern reef"
    assert twins(f"{frame.format(691)}.\n\n{frame.format(671)} by dusk.") == [("691", "671")]
    assert twins(f"{frame.format(69)}.\n\n{frame.format(96)} by dusk.") == [("69", "96")]
    assert twins(f"{frame.format(69)}.\n\n{frame.format(67)} by dusk.") == []


def test_a_frame_of_few_words_is_none() -> None:
    text = "One study in 77 people showed that sleep helps.\n\nOne trial in 17 people showed that rest is better."
    assert twins(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In Kelso 1,482 seals lay on the reef.\n\nIn Hull 1,842 seals lay on the reef.",
        "Kelso has 1,482 pupils.\n\nAcross the road, Hull has 1,842 pupils.\n\nKelso is glad.",
        "The warden counted 1,482 seals on the reef.\n\nA drone counted 1,842 seals on the reef.",
        "In 2011, 1,482 seals lay on the reef.\n\nIn 2015, 1,842 seals lay on the reef.",
        "In May 1,482 seals lay on the reef.\n\nIn July 1,842 seals lay on the reef.",
        "More than 1,482 seals lay on the reef.\n\nThe 1,842 seals on the reef are fat.",
        "The 1,482 seals lay on the reef.\n\n1,842 seals lay on the reef.\n\n1,284 seals lay on the reef.",
        "The 1,482 seals lay on the reef, and 1,842 seals lay on the sand.",
        "The low on the reef was 12.7 in June.\n\nThe high on the reef was 17.2 there.",
        "The ridge by the reef is 127 miles long.\n\nThe road by the reef is 172 miles long.",
        "1,482 seals lay on the reef. 1,842 seals swam by the reef. Of the 1,482 seals on the reef and the 1,842 seals "
        "in the sea, many slept.",
    ],
    ids=[
        "places",
        "names that open",
        "two who count",
        "years",
        "months",
        "a bound",
        "three numbers",
        "one sentence",
        "bare numbers",
        "measures",
        "each twice",
    ],
)
def test_what_tells_two_figures_apart(text: str) -> None:
    assert twins(text) == []


@pytest.mark.parametrize(
    "unit", ["$4.2 million of reef ", "1,482 seals on the reef. ", "1,842 seals lay. $42 billion ", "the 7 men sang, "]
)
def test_floods_take_linear_time(unit: str) -> None:
    doc = Document(Article(unit * (200_000 // len(unit)), language="en"))
    assert doc.quantities
    start = time.process_time()
    assert doc.twin_figures == ()
    assert time.process_time() - start < 2


def test_lines_of_a_list_tell_of_one_thing_each() -> None:
    line = "Price: starts at {} per month for all sizes"
    lines = f"Lindovar\n{line.format('$79.99')}{{0}}\nIt is good.\n\nHolmavar\n{line.format('$74.99')}{{0}}\n"
    assert Document(Article(lines.format("."), language="en")).twin_figures
    assert not Document(Article(lines.format(""), language="en")).twin_figures


_TOLD = "The board of Hull gave the choir {} chairs for its feast on the green by the mill."


@pytest.mark.parametrize(
    "lead",
    [
        "In short: ",
        "To say it once more: ",
        "The figures again: ",
        "As noted above, ",
        "What counts is this: ",
        "For all who slept: ",
    ],
)
def test_any_two_numbers_of_a_sentence_that_is_told_again_are_one(lead: str) -> None:
    again = lead + _TOLD.format(538)
    assert twins(f"{_TOLD.format(430)} It rained.\n\nHolt slept.\n\n{again}") == [("430", "538")]


@pytest.mark.parametrize(
    "again",
    [
        _TOLD.format(538),
        "Again " + _TOLD.format(538),
        "The north wing: " + _TOLD.format(538),
        "Hull: " + _TOLD.format(538),
        "What it was that night: " + _TOLD.format(538),
        "What it is now: " + _TOLD.format(538),
        "What counts is this, that " + _TOLD.format(538),
        "Last year: " + _TOLD.format(538),
        "In short: " + _TOLD.format(538).replace("Hull", "Kelso"),
        "In short: " + _TOLD.format(538).replace("by the mill", "by the mill in May"),
        "In short: " + _TOLD.format(538).replace("by the mill", "by the mill in 2019"),
        "In short: " + _TOLD.format(538).replace("the choir", "another choir"),
        "13.40: " + _TOLD.format(538),
        "In short: " + _TOLD.format(538) + " " + _TOLD.format(612),
        "In short: " + _TOLD.format(4_800),
        "In short: " + _TOLD.format(430).replace("430", "more than 400"),
        "In short: The board gave the choir 538 chairs.",
    ],
    ids=[
        "nothing that says so",
        "done again",
        "a heading",
        "a place before a colon",
        "a time of day before a colon",
        "a word for another time before a colon",
        "no colon",
        "another time",
        "another place",
        "a month",
        "a year",
        "another",
        "an hour",
        "a refrain",
        "far apart",
        "a bound",
        "few words",
    ],
)
def test_a_sentence_that_says_something_else_as_well_is_not_told_again(again: str) -> None:
    assert twins(f"{_TOLD.format(430)} It rained.\n\nHolt slept.\n\n{again}") == []


def test_numbers_inside_words_are_read_without_harm() -> None:
    assert Document(Article("Cover is HO-8 policies\n\nAn HO-5 policies list.", language="en")).twin_figures == ()


@pytest.mark.parametrize(
    ("told", "first", "again"),
    [
        ("The share of rye in all the bread of Hull rose above {} percent at the mill.", "50", "60"),
        ("Records of the port show that the ferry to the reef sailed roughly {} hours.", "216", "259"),
        ("In the vote on the old baths Lind led Holt by {} points among the men of Hull.", "5", "6"),
    ],
)
def test_bounded_figures_and_points_of_a_sentence_that_is_told_again_are_one(told: str, first: str, again: str) -> None:
    for lead, number in (("In short: ", again), ("As noted above, ", again)):
        assert len(twins(f"{told.format(first)} It rained.\n\nHolt slept.\n\n{lead}{told.format(number)}")) == 1
    assert twins(f"{told.format(first)} It rained.\n\nHolt slept.\n\nIn short: {told.format(first)}") == []


def test_more_than_a_number_is_no_slip_for_it() -> None:
    told = "The share of rye in all the bread of Hull rose to {} percent at the mill."
    assert twins(f"{told.format(60)} It rained.\n\nIn short: {told.format('more than 50')}") == []
