"""Lines as numbers: what is counted, and that no text breaks the counting."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from srcaudit.text.line_features import (
    Lines,
    WordWeights,
    cut,
    densest,
    features,
    first_table,
    kinds,
    neighbourhood,
    numbered,
    second_table,
    shifted,
    side_means,
)
from srcaudit.text.lines import lines


def common(*words: str) -> "np.ndarray[tuple[int], np.dtype[np.uint64]]":
    return np.sort(numbered(words))


def weighed(words: dict[str, tuple[int, int]], first: str = "", last: str = "") -> WordWeights:
    """The words' weights in short and in long lines; what begins or ends a line weighs 250 or 125 more."""
    known = common("a word of no weight", *words)
    tables = np.zeros((3, 2, len(known) + 1), np.int64)
    for word, weights in words.items():
        column = known.tolist().index(numbered([word])[0]) + 1
        tables[:, :, column] = weights, [250 * (word == first)] * 2, [125 * (word == last)] * 2
    return WordWeights(known, *tables)


NO_WEIGHTS = weighed({})


def read(text: str) -> Lines:
    return cut(text, lines(text))


def described(text: str, weights: WordWeights = NO_WEIGHTS) -> dict[str, list[float]]:
    found = features(read(text), common("the", "of"), weights)
    return {name: values.tolist() for name, values in found.items()}


def test_words_are_runs_of_letters_and_figures_of_their_line() -> None:
    page = read("The ferry’s, 2024\n-\n- Ein Ärger!\n日本語")
    assert (
        page.tokens[page.token].tolist() == numbered(["the", "ferry", "s", "2024", "ein", "ärger", "日本語"]).tolist()
    )
    assert page.line.tolist() == [0, 0, 0, 0, 2, 2, 3]
    assert page.words.tolist() == [4, 0, 2, 1]


@given(st.lists(st.text(st.characters(categories=["Ll", "Nd"], max_codepoint=0x2FF), min_size=1, max_size=9)))
def test_words_have_one_number_wherever_they_stand(words: list[str]) -> None:
    page = read("x " + " ".join(words))
    numbers = page.tokens[page.token].tolist()
    assert numbers[1:] == numbered(words).tolist()
    assert len(set(numbers)) == len({"x", *words})


@given(st.lists(st.integers(0, 5)))
def test_kinds_of_numbers_are_those_of_numpy(numbers: list[int]) -> None:
    asked = np.array(numbers, np.uint64)
    expected = np.unique(asked, return_inverse=True)
    assert all(np.array_equal(one, other) for one, other in zip(kinds(asked), expected, strict=True))


def test_a_full_stop_before_a_closing_quotation_mark_ends_a_sentence() -> None:
    assert described("He said “no.”\nHe said “no”")["ends"] == [1, 0]


def test_words_are_looked_for_in_the_running_text_of_other_lines_only() -> None:
    prose = "The harbour office has counted every ferry that left the northern quay during the long winter of storms."
    assert described(f"Ferry storms\nHoroscope today\n{prose}")["in prose"] == [1, 0, 0]


def test_the_same_line_again_is_counted_whatever_its_case() -> None:
    assert read("Sport\nsport\nNews").same.tolist() == [2, 2, 1]


def test_learnt_weights_count_for_words_wherever_and_where_they_begin_and_end_a_line() -> None:
    weights = weighed({"sign": (1000, 0), "up": (500, 0)}, first="sign", last="up")
    assert described("Sign up\nup sign", weights)["wording"] == [1500 + 250 + 125, 1500]


def test_long_lines_have_weights_of_their_own() -> None:
    assert described(f"sign\n{'sign ' * 10}", weighed({"sign": (100, -7)}))["word most"] == [100, -7]


@pytest.mark.parametrize("text", ["a", "-", "\ud800 x", "İstanbul İ", "-\n-\n-", "x\u2028y", "1" * 5000])
def test_no_text_is_too_strange_to_count(text: str) -> None:
    assert np.isfinite(everything(text)).all()


@given(st.text(min_size=1).filter(lambda text: text.strip() != ""))
def test_every_line_gets_finite_numbers(text: str) -> None:
    spans = lines(text)
    if spans:
        assert everything(text).shape[1] == len(spans)
        assert np.isfinite(everything(text)).all()


def everything(text: str) -> "np.ndarray[tuple[int, ...], np.dtype[np.float32]]":
    page = read(text)
    columns = features(page, common(), NO_WEIGHTS)
    around = neighbourhood(page, columns, np.full(page.count, 0.3))
    return second_table(first_table(columns), around)


def test_the_densest_stretch_bridges_what_costs_less_than_lies_beyond() -> None:
    assert densest(np.array([2.0, -9, 3, -1, 4, -9, 1])) == (2, 4)


def test_the_densest_stretch_of_losses_is_the_smallest_of_them() -> None:
    assert densest(np.array([-3.0, -1, -2])) == (1, 1)


def test_the_way_to_lines_whose_words_say_furniture_is_told() -> None:
    page = described("Share\nFerries\nHarbour\nShare\nNorthport", weighed({"share": (3000, 3000)}))
    assert page["to marked above"] == [40, 1, 2, 3, 1]
    assert page["to marked below"] == [3, 2, 1, 40, 40]
    assert page["marked above"] == [0, 1, 1, 1, 2]
    assert page["marked below"] == [1, 1, 1, 0, 0]


def test_beyond_the_page_there_are_no_lines() -> None:
    above, below = shifted(np.array([[5.0, 6, 7]]), (-2, 1))
    assert above.tolist() == [[-1, -1, 5]]
    assert below.tolist() == [[6, 7, -1]]


def test_means_are_over_the_lines_there_are_above_then_below() -> None:
    means = side_means(np.array([[1.0, 3, 5, 9]]), (1, 2))
    assert means.tolist() == [[-1, 1, 3, 5], [-1, 1, 2, 4], [3, 5, 9, -1], [4, 7, 9, -1]]
