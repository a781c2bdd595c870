"""What counts as one word."""

import pytest

from srcaudit.model.span import Span
from srcaudit.text.words import Words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor's day-to-day plan", ["The", "mayor's", "day-to-day", "plan"]),
        ("rock’n’roll, 1,250.5 and 9:30", ["rock’n’roll", "1,250.5", "and", "9:30"]),
        ("The U.S. said at 9 a.m. on Monday.", ["The", "U.S.", "said", "at", "9", "a.m.", "on", "Monday"]),
        ("cafe\u0301s and нове\u0301", ["cafe\u0301s", "and", "нове\u0301"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("20th 3D — “–” …", ["20th", "3D"]),
        ("", []),
    ],
)
def test_words_keep_what_belongs_inside_them(text: str, words: list[str]) -> None:
    assert Words(text).surfaces == words


def test_words_are_counted_once_in_overlapping_spans() -> None:
    assert Words("one two three four").count([Span(0, 7), Span(4, 13)]) == 3
