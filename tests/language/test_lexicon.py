"""The phrase language of word lists."""

import pytest

from srcaudit.language.lexicon import Lexicon
from srcaudit.text.words import Words


def _found(phrase: str, text: str) -> list[str]:
    lexicon = Lexicon.of("test", {"lexicon": {"source": "test"}, "entry": [{"phrase": phrase}]})
    words = Words(text)
    return [text[hit.span.start : hit.span.end] for hit in lexicon.hits(text, words.starts, words.lower)]


@pytest.mark.parametrize("text", ["my final word", "final word", "final  word"])
def test_an_optional_first_word_may_be_absent(text: str) -> None:
    assert _found("[my|our|] final word", text) == [text]


def test_an_optional_first_word_keeps_its_distance_from_the_next() -> None:
    assert _found("[my|] final", "myfinal") == []
    assert _found("[the|] [big|] picture", "the picture, big picture") == ["the picture", "big picture"]


def test_an_optional_word_inside_may_be_absent() -> None:
    assert _found("at [long|] last", "at last and at long last") == ["at last", "at long last"]
