"""Draws of which the sides have two numbers."""

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from srcaudit.model.finding import Finding

_CHECKS = selected(["IC340"], [])


def _found(text: str) -> list[Finding]:
    doc = Document(Article(f"{text} It rained in Aldmouth all day.", language="en"))
    return [value for check in _CHECKS for value in check.run(doc) if isinstance(value, Finding)]


@pytest.mark.parametrize(
    "text",
    [
        "He spoke of the 2-4 draw with Stow.",
        "They drew 2-1 with Stow on Sunday.",
        "Harrow drew at Stow 3-2 in the cup.",
        "The 0-2 home draw cost them two points.",
        "After a 1-3 stalemate both managers were unhappy.",
        "Harrow and Stow drew 2-1.",
        "The match was drawn 2-1.",
        "It ended in a draw, 2-1.",
        "A draw of 2-1 was fair.",
    ],
)
def test_a_draw_with_two_numbers_is_reported(text: str) -> None:
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Harrow went out 4-2 on penalties after a 1-1 draw.",
        "Harrow drew 2-2 with Stow and then won 4-2 on penalties.",
        "The 3-2 win after the draw was fair.",
        "Harrow beat Stow 3-2 in the draw's first game.",
        "Harrow drew level at 2-1 down.",
        "Harrow won 2-1 after last week's draw at Stow.",
        "After a goalless draw, 4-3 on penalties was the score.",
        "They won 3-1, drew 2-2 and lost 4-0.",
        "The draw for the cup: Stow 2-1 favourites.",
        "The horse was drawn 2-1 by the gate and lots.",
        "Harrow's record is 4-3 with one draw.",
        "Draw 3-5 of the lottery was void.",
        "The 12-14 draw a pension of the state.",
        "Those aged 12 to 14 draw pictures of it.",
        "A 5-4 record, a draw and a loss.",
        "A draw and a 2-1 win followed.",
        "Harrow drew 2-2 at home and lost 2-1 away.",
        "The crowd of 12 to 15 drew laughter.",
        "She drew 10 to 15 sketches a day.",
        "She drew 3 to 5 in every match.",
        "He drew crowds of 20 to 30.",
        "They drew, 2-1 up until the last minute, with Stow.",
    ],
)
def test_what_is_no_draw_of_two_sides_is_no_finding(text: str) -> None:
    assert not _found(text)
