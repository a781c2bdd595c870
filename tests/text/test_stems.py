"""Stems bring the forms of one word together and keep other words apart."""

import pytest

from srcaudit.text.stems import content_stem, stem


@pytest.mark.parametrize(
    "forms",
    [
        ("negotiation", "negotiations", "negotiate", "negotiated", "negotiating"),
        ("ferry", "ferries"),
        ("Norway's".lower(), "norway"),
        ("attack", "attacks", "attacked", "attacking"),
    ],
)
def test_forms_of_one_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


def test_short_words_are_left_alone() -> None:
    assert [stem(word) for word in ("gas", "bed", "ring", "iran")] == ["gas", "bed", "ring", "iran"]


def test_stop_words_and_their_contractions_have_none() -> None:
    stop_words = frozenset({"the", "it", "do"})
    assert [content_stem(stop_words, word) for word in ("the", "it's", "don't", "boat")] == ["", "", "", "boat"]
