"""The tokeniser: what a word is, where it stands, and that its numbers can be made again from the description."""

import re
from hashlib import blake2b
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srcaudit.corpus.shingles import FACTOR, halves_of, shingles, shingles_many
from srcaudit.corpus.tokens import GOLDEN, LONGEST, tokens, tokens_many, words_of
from srcaudit.model.span import Span

ALL = (1 << 64) - 1


def _words(text: str) -> list[str]:
    found = tokens(text)
    return [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]


def _bytes(character: str) -> bytes:
    point = ord(character)
    if point < 0x100 and character != "ß":
        return bytes([point])
    sixes = [point >> shift & 0x3F for shift in (12, 6, 0)]
    return bytes([0xF7, *(0xA0 + six % 32 + 64 * (six // 32) for six in sixes)])


def _mix(value: int) -> int:
    value = value * GOLDEN & ALL
    return value ^ value >> 32


def _hash(word: str) -> int:
    """A word's hash, straight from the module's description."""
    data = b"".join(_bytes(c) for c in word.lower())
    if len(data) > LONGEST:
        data = blake2b(data, digest_size=8).digest()
    total = None
    for start in range(0, len(data), 8):
        eight = int.from_bytes(data[start : start + 8], "little")
        total = _mix(eight if total is None else total ^ eight)
    assert total is not None
    return total


def test_words_are_runs_of_letters_and_digits() -> None:
    assert _words("The quick-brown fox’s “jump” cost €1,250.") == [
        "The", "quick", "brown", "fox", "s", "jump", "cost", "1", "250",
    ]  # fmt: skip


@pytest.mark.parametrize("beside", ["", "é", "ß", "“"])
def test_of_ascii_letters_and_digits_are_of_words_and_nothing_else(beside: str) -> None:
    characters = [chr(point) for point in range(1, 128)]
    found = tokens_many([f".{one}.{beside}" for one in characters])
    own = [bool((one.starts == 1).any()) for one in found]
    assert own == [one.isalnum() for one in characters]


def test_each_character_of_an_unspaced_script_is_a_word() -> None:
    assert _words("東京 tower 塔x") == ["東", "京", "tower", "塔", "x"]


def test_a_word_s_head_is_its_first_eight_letters_in_lower_case() -> None:
    found = tokens("Ferries reached Ålesund, Straßenbahn and a\u00adb on the 21st.", [Span(0, 8)])
    heads = [int(head).to_bytes(8, "little").rstrip(b"\0") for head in found.heads]
    expected = ["reached", "ålesund", "straßenbahn", "and", "ab", "on", "the", "21st"]
    assert heads == [b"".join(map(_bytes, word))[:8] for word in expected]


def test_letters_tell_of_each_character_what_it_is() -> None:
    text = "Zoë’s “tea”: ß, Łódź\n."
    found = tokens_many(["the text before", text])[1].letters.tobytes()
    assert found == b"Zo\xeb\0s \0tea\0: \x01, \x01\xf3d\x01\n."


def test_long_words_differ_by_what_is_deep_inside_them() -> None:
    for length in (9, 63, 65, 500):
        words = [f"{'x' * place}y{'x' * (length - place - 1)}" for place in range(length)]
        assert len(set(tokens(" ".join(words)).hashes.tolist())) == length
        assert tokens(words[0]).hashes.tolist() == [_hash(words[0])]


def test_a_word_has_one_hash_whatever_stands_beside_it() -> None:
    (alone,) = tokens("café").hashes.tolist()
    for neighbour in ("plain", "“curly”", "łódź", "東京", "co\u00adop", "🙂", "\ud800", "\x01"):
        assert alone in tokens(f"{neighbour} CAFÉ").hashes.tolist(), neighbour
        assert tokens_many([neighbour, "café"])[1].hashes.tolist() == [alone]


def test_unseen_characters_do_not_part_a_word() -> None:
    assert tokens("co\u00adoperate").hashes.tolist() == tokens("cooperate").hashes.tolist()
    assert _words("co\u00adoperate now") == ["co\u00adoperate", "now"]


def test_case_and_punctuation_do_not_matter() -> None:
    assert tokens("“Don’t” STOP").hashes.tolist() == tokens("don't—stop").hashes.tolist()


@settings(max_examples=50)
@given(st.text(alphabet="abcXYZ019 .-'éßŁъ\n", max_size=90))
def test_hashes_follow_the_description(text: str) -> None:
    words = re.findall(r"[^\W_]+", text)
    assert _words(text) == words
    assert tokens(text).hashes.tolist() == [_hash(word) for word in words]


@settings(max_examples=50)
@given(st.text(max_size=80))
def test_every_token_is_a_place_in_the_text(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    found = tokens(text)
    assert (found.starts < found.ends).all()
    assert (found.ends[:-1] <= found.starts[1:]).all()
    assert not len(found) or found.ends[-1] <= len(text)


@settings(max_examples=50)
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
    expected = 0
    for word in words:
        expected = (expected * FACTOR + _hash(word)) & ALL
    assert shingles(tokens(" ".join(words))).hashes.tolist() == [expected]


@settings(max_examples=50)
@given(st.lists(st.text(alphabet="ab .é", max_size=60), max_size=8))
def test_the_lower_halves_of_a_batch_are_those_of_its_shingles(texts: list[str]) -> None:
    halves, begins = halves_of([words_of(texts)])
    for number, text in enumerate(texts):
        expected = shingles(tokens(text)).hashes.astype(np.uint32)
        assert set(halves[begins[number] : begins[number + 1]].tolist()) == set(expected.tolist())


def test_the_words_of_many_texts_are_hashed_as_the_description_says_wherever_they_begin() -> None:
    lengths = [*range(1, 20), *range(LONGEST - 2, LONGEST + 3)]
    words = [(f"{number:x}" + "déjàvuzy" * LONGEST)[:length] for length in lengths for number in range(16)]
    texts = ["." * pad + " ".join(words) for pad in range(8)]
    batch = words_of(texts)
    assert len(batch.hashes) == 8 * len(words) >= 3000
    expected = [_hash(word) for word in words]
    for begin, end in pairwise(batch.firsts.tolist()):
        assert batch.hashes[begin:end].tolist() == expected


def test_several_batches_give_the_halves_of_all_their_texts() -> None:
    parts = [["a b c d e f", "", "only four words here"], [], ["é b c d e", "x"], ["g h i j k l m"]]
    many, begins = halves_of([words_of(part) for part in parts])
    together, same = halves_of([words_of([text for part in parts for text in part])])
    assert many.tolist() == together.tolist()
    assert begins.tolist() == same.tolist()


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
