"""Figures that speak of what is known, and what else they may be."""

import time

import pytest

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _differing(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(f"{_HEAD}{text}", language="en"))
    return [
        *((doc[one.first.span], doc[one.second.span]) for one in doc.known_figures if not one.fits),
        *((doc[one.first.span], doc[one.second.span]) for one in doc.sole_figures if not one.fits),
    ]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (
            "Lind paid a $100,000 fine. Holt paid a $158,000 fine. The $188,000 fine was paid late.",
            ("$158,000", "$188,000"),
        ),
        (
            "The barge took 90,000 tonnes of salt. Cranes lifted the 9,000 tonnes at noon.",
            ("90,000 tonnes", "9,000 tonnes"),
        ),
        ("The hall shows three images of the dam. The four images are on loan.", ("three", "four")),
    ],
)
def test_a_figure_that_speaks_of_another_is_told(text: str, pair: tuple[str, str]) -> None:
    assert pair in _differing(text)


@pytest.mark.parametrize(
    "text",
    [
        # told two sentences before, or not a slip for the last one
        "Lind paid a $100,000 fine. Holt paid a $158,000 fine. It rained. The $188,000 fine was paid late.",
        "Lind paid a $100,000 fine. Holt paid a $158,000 fine. The $470,000 fine was paid late.",
        "Lind paid a $188,000 fine. Holt paid a $158,000 fine. The $188,000 fine was paid late.",
        # more noughts, or another digit as well
        "The barge took 90,000 tonnes of salt. Cranes lifted the 900 tonnes at noon.",
        "The barge took 90,000 tonnes of salt. Cranes lifted the 8,000 tonnes at noon.",
        "The barge took 9 million tonnes of salt. Cranes lifted the 900,000 tonnes at noon.",
        # one has come to the others
        "The hall shows three images of the dam. A blurred image came by post. The four images are on loan.",
        "The hall shows three images of the dam. Then came one image more. The four images are on loan.",
        "The hall shows three images of the dam. A fourth came by post. The four images are on loan.",
    ],
)
def test_what_another_figure_may_be_is_no_slip(text: str) -> None:
    assert _differing(text) == []


def test_an_image_by_itself_does_not_take_one_away() -> None:
    text = "The hall shows five images of the dam. A blurred image came by post. The four images are on loan."
    assert _differing(text)


@pytest.mark.parametrize("unit", ["from 18 to 24, 26 percent ", "the 12 tonnes, the 21 tonnes "])
def test_rows_of_figures_are_left_alone(unit: str) -> None:
    doc = Document(Article(unit * (200_000 // len(unit)), language="en"))
    assert doc.quantities
    assert doc.names is not None
    start = time.process_time()
    assert doc.known_figures == ()
    assert time.process_time() - start < 0.5
