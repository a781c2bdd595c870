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


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("sign up", "SIGN\u00a0UP"),
        ("the co-operation pact", "the co-operation pact"),
        ("at five o'clock", "at five o’clock"),
        ("at [|half] past", "at past"),
        ("so [to speak|far]", "so to speak"),
        ("more (or less)", "more (or less)"),
        ("[in|by] * 2031", "by June 2031"),
        ("read ... today", "read all of it today"),
        ("a café table", "a café table"),
        ("kind regards", "\u212aind regards"),
        ("a kind word", "a \u212aind word"),
        ("per cent", "per cent"),
        ("next door", "next door-bell"),
    ],
)
def test_the_word_behind_the_first_rules_no_match_out(phrase: str, text: str) -> None:
    assert _found(phrase, f"We {text}.") == [text.removesuffix("-bell")]


def test_another_word_behind_the_first_is_no_match() -> None:
    assert _found("sign up", "sign upon") == []
    assert _found("sign [up|on]", "sign off, sign on") == ["sign on"]


def test_known_places_of_the_words_change_nothing() -> None:
    rows = [{"phrases": ["the bottom line", "line [of|] duty", "bottom"]}, {"regex": r"d\w+y"}]
    lexicon = Lexicon.of("test", {"lexicon": {"source": "test"}, "entry": rows})
    text = "The bottom line is a line of duty; the bottom is dry."
    words = Words(text)
    places: dict[str, list[int]] = {}
    for index, word in enumerate(words.lower):
        places.setdefault(word, []).append(index)
    plain = list(lexicon.hits(text, words.starts, words.lower))
    assert plain == list(lexicon.hits(text, words.starts, words.lower, places))
    found = [text[hit.span.start : hit.span.end] for hit in plain]
    assert found == ["The bottom line", "line of duty", "bottom", "dry"]
