import time

import pytest
from rich.cells import cell_len

from srcaudit.model.span import Span
from srcaudit.printable import neutral
from srcaudit.render.snippet import Source


def _marked(text: str, words: str, width: int = 60) -> str:
    """What stands above the mark."""
    start = text.index(words)
    shown = Source(text).snippet(Span(start, start + len(words)), width)
    cells = 0
    inside = ""
    for character in shown.line:
        if shown.before <= cells < shown.before + shown.cells:
            inside += character
        cells += cell_len(character)
    assert cell_len(shown.line) <= width
    return inside


def test_the_mark_stands_under_the_words() -> None:
    assert _marked("The bridge opens in May.\nIt cost 4 million.", "cost 4") == "cost 4"


def test_wide_characters_left_of_the_words_move_the_mark() -> None:
    assert _marked("日本の 🚀 bridge opens", "bridge") == "bridge"


@pytest.mark.parametrize("before", [0, 10, 1000, 100_000])
@pytest.mark.parametrize("behind", [0, 10, 1000, 100_000])
def test_a_long_line_is_cut_around_the_words(before: int, behind: int) -> None:
    assert _marked("x" * before + " here " + "y" * behind, "here") == "here"


def test_words_longer_than_the_width_are_cut_and_say_so() -> None:
    shown = Source("a" * 500).snippet(Span(0, 500), 60)
    assert shown.line.endswith("a…")
    assert cell_len(shown.line) <= 60


def test_a_flood_of_combining_marks_is_cut() -> None:
    text = "e" + "\u0301" * 100_000 + " here"
    assert len(Source(text).snippet(Span(text.index("here"), len(text)), 60).line) < 400


def test_a_place_over_several_lines_shows_the_first_and_counts_the_others() -> None:
    text = "One.\r\nTwo two.\r\nThree."
    shown = Source(text).snippet(Span(6, len(text)), 60)
    assert (shown.line, shown.further_lines) == ("Two two.", 1)


def test_an_empty_place_and_the_end_of_the_text_can_be_shown() -> None:
    assert Source("abc\n").snippet(Span(4, 4), 60).cells == 1
    assert Source("").snippet(Span(0, 0), 60).line == ""


def test_lines_and_columns_are_counted_from_one_and_from_where_the_text_begins() -> None:
    source = Source("ab\r\ncd\ref\ngh", first_line=5)
    assert [source.position(offset) for offset in (0, 1, 4, 7, 10, 11)] == [
        (5, 1),
        (5, 2),
        (6, 1),
        (7, 1),
        (8, 1),
        (8, 2),
    ]


def test_control_characters_are_shown_one_for_one() -> None:
    text = "\x1b[31m\x00\t\x7f\x9b\u202e\u200b\ud800"
    assert neutral(text) == "␛[31m␀ ␡\ufffd\ufffd·\ufffd"
    assert len(neutral(text)) == len(text)


def test_a_megabyte_on_one_line_is_shown_quickly() -> None:
    source = Source("word " * 200_000)
    started = time.process_time()
    for start in range(0, 1_000_000, 10_000):
        source.snippet(Span(start, start + 4), 100)
    assert time.process_time() - started < 2
