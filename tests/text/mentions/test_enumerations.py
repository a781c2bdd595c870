"""Sentences that open with ordinals, one after the other."""

import time

import pytest

from srcaudit import Article
from srcaudit.text.document import Document


def wrong(text: str) -> list[str]:
    """The ordinals that do not follow."""
    doc = Document(Article(text, language="en"))
    return [doc[one.span] for one in doc.enumerated if not one.fits]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("First, the cable burned. Second, the drivers left. Fourth, the bridge is weak.", ["Fourth"]),
        ("The cause is known. First, the cable burned. Third, the bridge is weak.", ["Third"]),
        ("“Firstly, it burned. Thirdly, it rained,” said Lind.", ["Thirdly"]),
        ("One is told on a line of its own.\n\nFirst, it burned.\n\nThird, it rained.", ["Third"]),
        ("Asked why, she said: “First, it burned. “Thirdly, it rained. “Thirdly, it froze.”", ["Thirdly"]),
        ("But two problems remain. First, the cable.\n\nFirst, the drivers.", ["First"]),
        ("First, the cable. Second, the bridge. Second, the drivers. Fourth, the rain.", ["Second"]),
    ],
)
def test_one_that_is_left_out_or_told_twice_is_told(text: str, found: list[str]) -> None:
    assert wrong(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "First, the cable burned. Second, the drivers left. Third, the bridge is weak.",
        "First, the cable burned. The second reason is rain. Third, the bridge is weak.",
        "First, the cable burned. It also rained. Third, the bridge is weak.",
        "First, she ran for mayor. First, she had to win the north.",
        "There are two teams of two. First, Lund: first, Ada. Second, Ole. First, Oslo.",
        "Third, the bridge is weak. Fifth, the cable burned.",
        "First, the cable burned. " + "It rained on the bridge all night. " * 60 + "Third, the bridge is weak.",
        "First, the cable. Second, the bridge. First, the drivers. Second, the rain.",
        "“First, it rains,” said Lind. “First, it is dark,” said Berg. It was late.",
        "In the First, it rained. In the Third, it was dark.",
        "First, it rains. Second, it is dark. Fourth, and last, it is late. The third, told in print, she withdrew.",
    ],
    ids=[
        "all",
        "other words",
        "also",
        "unannounced",
        "anew",
        "no first",
        "far",
        "two lists",
        "two speakers",
        "names",
        "behind",
    ],
)
def test_what_is_no_slip(text: str) -> None:
    assert wrong(text) == []


def test_what_stands_in_furniture_is_none_of_the_list() -> None:
    text = "The council met at noon, and it said that it would close the pier in May for the winter. " * 2
    assert wrong(f"First, it rains.\n\n{text}\n\nThird, sign up for our newsletter") == []
    assert wrong(f"First, it rains.\n\n{text}\n\nThird, it is dark.") == ["Third"]


def test_nothing_is_asked_behind_the_last_word_of_the_list() -> None:
    words = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Eighth")
    assert wrong(" ".join(f"{word}, it rained." for word in words)) == []


@pytest.mark.parametrize("unit", ["First, it. ", "First, it. Second, it. ", "First, a. Third, b. ", "“Second, "])
def test_floods_take_linear_time(unit: str) -> None:
    doc = Document(Article(unit * (200_000 // len(unit)), language="en"))
    assert doc.folded
    start = time.process_time()
    assert isinstance(doc.enumerated, tuple)
    assert time.process_time() - start < 2
