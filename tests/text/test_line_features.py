"""Lines as numbers: what is counted, and that no text breaks the counting."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from srcaudit.text.line_features import WordWeights, cut, densest, features, first_table, neighbourhood, second_table
from srcaudit.text.lines import lines

_NONE = np.zeros((2, 1))
NO_WEIGHTS = WordWeights({}, _NONE, _NONE, _NONE, np.array([-1]), _NONE, {}, _NONE)


def described(text: str, weights: WordWeights = NO_WEIGHTS) -> dict[str, list[float]]:
    found = features(cut(text, lines(text)), frozenset({"the", "of"}), weights)
    return {name: values.tolist() for name, values in found.items()}


def test_words_are_runs_of_letters_and_figures_of_their_line() -> None:
    page = cut("The ferry, 2024\n- Ein Ärger!\n日本語", lines("The ferry, 2024\n- Ein Ärger!\n日本語"))
    assert [page.tokens[number] for number in page.token] == ["the", "ferry", "2024", "ein", "ärger", "日本語"]
    assert page.line.tolist() == [0, 0, 0, 1, 1, 2]


def test_a_full_stop_before_a_closing_quotation_mark_ends_a_sentence() -> None:
    assert described("He said “no.”\nHe said “no”")["ends"] == [1, 0]


def test_years_are_of_this_century_or_the_last() -> None:
    assert described("In 1999\nIn 2024\nIn 1850\nIn 20x4\nIn 20245")["year"] == [1, 1, 0, 0, 0]


def test_words_are_looked_for_in_the_running_text_of_other_lines_only() -> None:
    prose = "The harbour office has counted every ferry that left the northern quay during the long winter of storms."
    assert described(f"Ferry storms\nHoroscope today\n{prose}")["in prose"] == [1, 0, 0]


def test_the_same_line_again_is_counted_whatever_its_case() -> None:
    text = "Sport\nsport\nNews"
    assert cut(text, lines(text)).same.tolist() == [2, 2, 1]


def test_learnt_weights_count_for_words_pairs_and_whole_lines() -> None:
    weights = WordWeights(
        index={"sign": 1, "up": 2},
        words=np.array([[0, 1.0, 0.5], [0, 0, 0]]),
        firsts=np.array([[0, 0.25, 0], [0, 0, 0]]),
        lasts=np.array([[0, 0, 0.125], [0, 0, 0]]),
        pair_codes=np.array([-1, 1 * 3 + 2]),
        pairs=np.array([[0, 2.0], [0, 0]]),
        keys={"sign up": 1},
        lines=np.array([[0, 4.0], [0, 0]]),
    )
    assert described("Sign up\nup sign", weights)["wording"] == [1.5 + 0.25 + 0.125 + 2 + 4, 1.5]


def test_a_pair_of_words_does_not_reach_over_a_line_break() -> None:
    weights = WordWeights(
        {"sign": 1, "up": 2}, *(np.zeros((2, 3)),) * 3, np.array([-1, 5]), np.array([[0, 2.0], [0, 2.0]]), {}, _NONE
    )
    assert described("sign\nup", weights)["pair sum"] == [0, 0]


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
    page = cut(text, lines(text))
    columns = features(page, frozenset(), NO_WEIGHTS)
    around = neighbourhood(page, columns, np.full(page.count, 0.3))
    return second_table(first_table(columns), around)


def test_the_densest_stretch_bridges_what_costs_less_than_lies_beyond() -> None:
    assert densest(np.array([2.0, -9, 3, -1, 4, -9, 1])) == (2, 4)


def test_the_densest_stretch_of_losses_is_the_smallest_of_them() -> None:
    assert densest(np.array([-3.0, -1, -2])) == (1, 1)


def test_lines_without_a_full_stop_are_counted_together() -> None:
    page = described("Home\nNews\nSport\nThe ferry left.\nWhat now")
    assert page["streak loose"] == [3, 3, 3, 1, 1]
    assert page["streak loose above"] == [0, 1, 2, 0, 0]


def test_places_are_told_from_the_title_that_the_running_text_takes_up() -> None:
    prose = "The harbour office has counted every ferry that left the northern quay during the long winter of storms."
    page = described("\n".join(["Puzzle of the day", "Storms delay ferry of the winter", "By a writer", prose, prose]))
    assert page["to title"] == [-1, 0, 1, 2, 3]
    assert page["to start"] == [-3, -2, -1, 0, 1]


def test_lines_of_one_shape_around_a_line_are_counted() -> None:
    replies = "Edda Holm\nreply\nPer Lund\nreply\nIda Berg\nreply"
    assert np.allclose(np.expm1(described(replies)["alike"]), [2] * 6)
    assert np.allclose(np.expm1(described("reply\n" + "News\n" * 20 + "reply")["alike"])[[0, -1]], 0)


def test_the_way_to_lines_whose_words_say_furniture_is_told() -> None:
    weights = WordWeights(
        {"share": 1}, np.array([[0, 3.0], [0, 3.0]]), *(np.zeros((2, 2)),) * 2, np.array([-1]), _NONE, {}, _NONE
    )
    page = described("Share\nFerries\nHarbour\nShare\nNorthport", weights)
    assert page["to marked above"] == [40, 1, 2, 3, 1]
    assert page["to marked below"] == [3, 2, 1, 40, 40]
