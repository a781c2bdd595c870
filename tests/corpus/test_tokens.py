"""The tokeniser: what a word is, where it stands, and that its numbers can be made again from the description."""

import re

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from srcaudit.corpus.shingles import FACTORS, shingles, shingles_many
from srcaudit.corpus.tokens import GOLDEN, tokens, tokens_many
from srcaudit.model.span import Span

ALL = (1 << 64) - 1


def _words(text: str) -> list[str]:
    found = tokens(text)
    return [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]


def _fmix(value: int) -> int:
    value ^= value >> 33
    value = value * 0xFF51AFD7ED558CCD & ALL
    value ^= value >> 33
    value = value * 0xC4CEB9FE1A85EC53 & ALL
    return value ^ value >> 33


def _hash(word: str) -> int:
    """A word's hash, straight from the module's description."""
    total = sum(_fmix(ord(c) * GOLDEN & ALL) * pow(GOLDEN, i, 1 << 64) for i, c in enumerate(word.lower()))
    return _fmix(total & ALL)


def test_words_are_runs_of_letters_and_digits() -> None:
    assert _words("The quick-brown fox’s “jump” cost €1,250.") == [
        "The", "quick", "brown", "fox", "s", "jump", "cost", "1", "250",
    ]  # fmt: skip


def test_each_character_of_an_unspaced_script_is_a_word() -> None:
    assert _words("東京 tower 塔x") == ["東", "京", "tower", "塔", "x"]


def test_unseen_characters_do_not_part_a_word() -> None:
    assert tokens("co\u00adoperate").hashes.tolist() == tokens("cooperate").hashes.tolist()
    assert _words("co\u00adoperate now") == ["co\u00adoperate", "now"]


def test_case_and_punctuation_do_not_matter() -> None:
    assert tokens("“Don’t” STOP").hashes.tolist() == tokens("don't—stop").hashes.tolist()


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="abcXYZ019 .-'é\n", max_size=60))
def test_hashes_follow_the_description(text: str) -> None:
    words = re.findall(r"[^\W_]+", text)
    assert _words(text) == words
    assert tokens(text).hashes.tolist() == [_hash(word) for word in words]


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=80))
def test_every_token_is_a_place_in_the_text(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    found = tokens(text)
    assert (found.starts < found.ends).all()
    assert (found.ends[:-1] <= found.starts[1:]).all()
    assert not len(found) or found.ends[-1] <= len(text)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(max_size=40), max_size=6))
def test_a_batch_gives_what_single_texts_give(texts: list[str]) -> None:
    texts = [text.encode("utf-8", "replace").decode() for text in texts]
    for text, batched in zip(texts, tokens_many(texts), strict=True):
        alone = tokens(text)
        assert batched.hashes.tolist() == alone.hashes.tolist()
        assert batched.starts.tolist() == alone.starts.tolist()
    if texts:
        many = shingles_many(tokens_many(texts))
        assert [s.tolist() for s in many] == [shingles(tokens(text)).hashes.tolist() for text in texts]


def test_shingle_hashes_follow_the_description() -> None:
    words = ["one", "two", "three", "four", "five"]
    expected = _fmix(sum(_hash(word) * factor for word, factor in zip(words, FACTORS, strict=True)) & ALL)
    assert shingles(tokens(" ".join(words))).hashes.tolist() == [expected]


def test_no_shingle_crosses_what_was_left_out() -> None:
    text = "a b c d e ADVERT f g h i j"
    left_out = [Span(10, 16)]
    found = shingles(tokens(text, left_out))
    assert found.first.tolist() == [0, 5]
    (many,) = shingles_many(tokens_many([text], [left_out]))
    assert many.tolist() == found.hashes.tolist()


def test_a_megabyte_without_a_break_is_one_word() -> None:
    assert len(tokens("x" * 1_000_000)) == 1
    assert len(np.unique(tokens("7 " * 100_000).hashes)) == 1
