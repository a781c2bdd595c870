"""What counts as one word."""

import sys
from typing import NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.text.document import Document
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


@settings(max_examples=200)
@given(st.text(alphabet="aB1.-', :_", max_size=30))
def test_words_of_ascii_are_those_of_any_text(text: str) -> None:
    alone, beside = Words(text), Words(f"{text} ж")
    assert (alone.starts, alone.lower) == (beside.starts[:-1], beside.lower[:-1])


@settings(max_examples=200)
@given(st.text(alphabet="aB1.,:-_'’‘“”—–…\u00a0£€ ", max_size=30))
def test_words_between_typographic_marks_are_those_of_any_text(text: str) -> None:
    alone, beside = Words(text), Words(f"{text} ж")
    assert (alone.starts, alone.surfaces) == (beside.starts[:-1], beside.surfaces[:-1])


@settings(max_examples=200)
@given(st.text(alphabet="aÉß1²٣.,:-'’“— €×ªº→🔴\ufeff\u0301ж中_", max_size=30) | st.text(max_size=30))
def test_words_of_a_short_text_are_the_same_at_the_head_of_a_long_one(text: str) -> None:
    alone, long = Words(text), Words(f"{text}\n" + "The end. " * 900)
    count = len(alone)
    assert (alone.starts, alone.ends) == (long.starts[:count], long.ends[:count])
    assert alone.surfaces == long.surfaces[:count]
    assert len(long) == count + 1800


@settings(max_examples=300)
@given(st.text(alphabet="aBΑΣİßÉ’'-. \u0301"))
def test_every_word_is_put_in_lower_case_by_itself(text: str) -> None:
    words = Words(text)
    assert words.lower == [word.lower().replace("’", "'") for word in words.surfaces]


@settings(max_examples=300)
@given(
    st.text(alphabet="aBΣİß1é’'‘-. ,\n\x85中\u0301U.S.", max_size=30),
    st.sampled_from(["", " – end", " – the end" * 900]),
)
def test_words_stand_in_the_text_as_they_are_given(text: str, behind: str) -> None:
    text += behind
    words = Words(text)
    stand = [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]
    assert words.surfaces == stand
    assert words.lower == [word.lower().replace("’", "'") for word in stand]


def test_words_with_nothing_between_stay_apart() -> None:
    head = "The U.S.Army’s 20-year-old fort in the U.S. is 1,250 metres long."
    words = ["The", "U.S.", "Army’s", "20", "year-old", "fort", "in", "the", "U.S.", "is"]
    for text in (head, f"{head} " + "Ü the end. " * 200):
        assert Words(text).surfaces[:10] == words
        assert Words(text).lower[:10] == [word.lower().replace("’", "'") for word in words]


def test_a_long_text_with_many_doubtful_words_is_cut_at_once() -> None:
    assert Words("20-year-old U.S.A " * 50_000).surfaces[-4:] == ["20", "year-old", "U.S.", "A"]


def test_a_long_line_of_letters_and_marks_is_read_at_once() -> None:
    assert len(Words("a\u0301" * 500_000)) == 1
    assert len(Words("a\u0301b" * 300_000 + "'" * 100)) == 1


def test_words_of_a_set_are_found_alone_and_inside_others_in_order() -> None:
    text = "In mid-May O’Brien met May; Mayfield and l'May did not."
    standing = Document(Article(text)).standing(frozenset({"May", "Brien"}))
    assert [word for _, word in standing] == ["May", "Brien", "May", "May"]
    assert all(text.startswith(word, position) for position, word in standing)
    assert [position for position, _ in standing] == sorted(position for position, _ in standing)


@pytest.mark.parametrize("text", ["ISTANBUL’S PORT", "İSTANBUL’S PORT", "ΟΔΟΣ ΟΔΟΣ’Σ", "Kyiv’s CAFÉ"])
def test_lower_case_is_that_of_each_word_alone(text: str) -> None:
    words = Words(text)
    assert words.lower == [word.lower().replace("’", "'") for word in words.surfaces]


def test_capitals_and_digits_are_told_by_the_first_character() -> None:
    words = Words("The 3rd B-side of iOS")
    assert words.capital == [True, False, True, False, False]
    assert words.capitals == [0, 2]
    assert words.digit == [False, True, False, False, False]


@settings(max_examples=50)
@given(st.text(alphabet="aB1.-', :_\n", max_size=30))
def test_words_are_the_same_whether_numpy_is_loaded_or_not(text: str) -> None:
    """Of ASCII that is neither short nor long."""
    text = f"{text}\n" + "The end. " * 250
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("srcaudit.text.words._cut", _refused)
        patched.delitem(sys.modules, "numpy", raising=False)
        without = Words(text)
    import numpy as np

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("srcaudit.text.words._split", _refused)
        patched.setitem(sys.modules, "numpy", np)
        loaded = Words(text)
    assert (without.starts, without.ends, without.surfaces) == (loaded.starts, loaded.ends, loaded.surfaces)


def _refused(text: str) -> NoReturn:
    raise AssertionError("cut in the other way")


@given(st.text(alphabet="aB1É٣ -", max_size=20), st.integers(0, 6), st.integers(0, 6))
def test_some_words_have_a_capital_or_a_figure_where_one_of_them_has(text: str, first: int, beyond: int) -> None:
    words = Words(text)
    some = range(min(first, len(words)), min(beyond, len(words)))
    assert words.has_capital(some) == any(words.capital[index] for index in some)
    assert words.has_figure(some) == any(words.digit[index] for index in some)
