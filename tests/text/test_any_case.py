"""A wording is found in letters of any case, with and without an expression for it."""

import re
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from srcaudit.text.any_case import in_any_case

_LETTERS = "aAkK\u212asS\u017fiI\u0130\u0131'-_1 \u00e9\u00c9\u03a3\u03c2"


@given(st.text(_LETTERS, min_size=1, max_size=3), st.text(_LETTERS, max_size=30), st.booleans())
def test_places_are_those_of_an_expression(wanted: str, text: str, alone: bool) -> None:
    written = rf"(?<![^\W_]){re.escape(wanted)}(?![^\W_])" if alone else re.escape(wanted)
    places = [match.span() for match in re.finditer(written, text, re.IGNORECASE)]
    assert [(place.start, place.end) for place in in_any_case(wanted, text, alone=alone)] == places


def test_a_word_alone_is_not_found_in_others() -> None:
    text = "Holt's HOLT, Holten, a holt-holt and 1Holt"
    assert [text[place.start : place.end] for place in in_any_case("Holt", text, alone=True)] == [
        "Holt", "HOLT", "holt", "holt",
    ]  # fmt: skip


def test_a_long_text_of_near_places_is_read_at_once() -> None:
    start = process_time()
    assert not list(in_any_case("aab", "aa" * 100_000, alone=True))
    assert not list(in_any_case("a", "a" * 200_000, alone=True))
    assert process_time() - start < 2
