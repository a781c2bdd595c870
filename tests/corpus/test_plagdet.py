"""The measure of the benchmark, on cases worked out by hand."""

import pytest

from tests.benchmarks.similarity.plagdet import plagdet


def test_a_perfect_detection_scores_one() -> None:
    assert plagdet([([(0, 100, 50, 150)], [(0, 100, 50, 150)])]).value == 1.0


def test_half_a_case_found_in_two_parts_is_halved_and_split() -> None:
    found = plagdet([([(0, 100, 0, 100)], [(0, 25, 0, 25), (50, 75, 50, 75)])])
    assert (found.precision, found.recall, found.granularity) == (1.0, 0.5, 2.0)
    assert found.value == pytest.approx(2 / 3 / 1.58496, abs=1e-4)


def test_a_detection_of_the_right_place_with_the_wrong_source_counts_nothing() -> None:
    found = plagdet([([(0, 100, 0, 100)], [(0, 100, 500, 600)])])
    assert (found.precision, found.recall) == (0.0, 0.0)
