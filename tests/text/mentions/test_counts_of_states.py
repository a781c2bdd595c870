"""Numbers of states, counties and countries: the world knows how many there are in all."""

import pytest

from srcaudit import Article, Document

_HEAD = "The board of the union met on Monday in a hall that was cold.\n\n"


def _differing(text: str) -> list[str]:
    doc = Document(Article(f"{_HEAD}{text}", language="en"))
    return [doc[one.second.span] for one in doc.known_figures if not one.fits]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Her lists stood in 24 states. The 17 states had not been told.", "17"),
        ("The firm must pay 31 states. Lawyers of the 34 states met again.", "34"),
        ("He rode through 42 counties in May. What becomes of the 33 counties is unclear.", "33"),
        ("Her lists stood in 24 states. All 17 states had seen her book.", "17"),
        ("The pact binds 14 countries. None of the 12 countries has a coast.", "12"),
    ],
)
def test_some_of_them_told_again_otherwise_are_compared(text: str, figure: str) -> None:
    assert _differing(text) == [figure]


@pytest.mark.parametrize(
    "text",
    [
        # all there are
        "Her lists stood in 30 states. All 50 states had seen her book.",
        "Her lists stood in 30 states. The 50 states have no such list in common.",
        "He rode through 60 counties in May. The 99 counties are all alike to him.",
        "He rode through 39 counties in May. All 99 counties are alike to him.",
        # what they are called
        "Wales have three points in the Six Nations. Wales last won the Five Nations by a try.",
        # others
        "Her lists stood in 24 states. The 17 states of the south were not among them.",
        "Her lists stood in 24 states. The 17 states that vote in May have none.",
        "Her lists stood in 24 states. The 17 southern states have none.",
        "Her lists stood in 24 states. The other 17 states have none.",
        "Her lists stood in 24 states and were struck in 17. The 17 states were all in the south.",
        # parts that make the whole
        "Her lists stood in 24 states and in 11 the year after. The 35 states made a map.",
        "Her lists stood in 24 states. The 24 states had not been told.",
    ],
)
def test_all_of_them_names_and_others_are_left(text: str) -> None:
    assert _differing(text) == []
