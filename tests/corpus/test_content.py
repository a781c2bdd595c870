"""Content words: the same for texts that say the same in other forms, whatever letters they have."""

import numpy as np
import pytest

from srcaudit.corpus.content import Content, content
from srcaudit.corpus.tokens import tokens
from srcaudit.model.span import Span

STOPS = frozenset({"the", "of", "and", "a"})


def _content(text: str, left_out: tuple[Span, ...] = ()) -> Content:
    return content(text, tokens(text, left_out), STOPS)


def _stems(text: str) -> list[int]:
    stems: list[int] = _content(text).stems.tolist()
    return stems


def test_words_count_by_their_first_letters_and_stop_words_not_at_all() -> None:
    assert _stems("The Negotiators of a port") == _stems("negotiations, and PORT")
    assert len(set(_stems("harbour harvest hardly"))) == 3


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Erdoğan", "ERDOĞAN"),
        ("Łukasz", "łukasz"),
        ("straßen", "Straßenbahn"),
        ("harb\u00adour", "harbour"),
        ("Müller", "müllers"),
    ],
)
def test_letters_of_more_than_a_byte_count_as_others_do(one: str, other: str) -> None:
    assert _stems(one) == _stems(other)


def test_a_letter_beyond_the_first_five_makes_no_other_word() -> None:
    assert _stems("harboură") == _stems("harbour")
    assert _stems("ăharbour") != _stems("harbour")


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("He left. She stayed.", [0, 2]),
        ("He left.She stayed.", [0]),
        ("He left. she stayed.", [0]),
        ("He left? 12 stayed!", [0, 2]),
        ("He left\nShe stayed", [0, 2]),
        ("He left\nshe stayed", [0]),
        ("He left\n\nshe stayed", [0, 2]),
        ("He left. Łukasz stayed. łatwo", [0, 2]),
        ("...!?", []),
    ],
)
def test_a_sentence_begins_with_a_capital_or_a_figure_behind_its_mark_or_a_line(text: str, begins: list[int]) -> None:
    found = _content(text)
    assert found.sentences.tolist() == [*begins, len(tokens(text))]


def test_no_pair_goes_across_words_that_were_left_out() -> None:
    text = "alpha beta gamma delta"
    whole, parted = _content(text), _content(text, (Span(6, 10),))
    ends = [tuple(zip(*(each.tolist() for each in one.pairs.ends(_all(one))), strict=True)) for one in (whole, parted)]
    assert ends == [((0, 1), (1, 2), (2, 3), (0, 2), (1, 3)), ((1, 2),)]


def _all(found: Content) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    return np.arange(len(found.pairs.hashes))
