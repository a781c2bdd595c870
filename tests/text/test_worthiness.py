"""The measures of the benchmark on what is worth checking."""

from tests.benchmarks.claims.worthiness import area, f1


def test_the_area_counts_pairs_in_the_right_order() -> None:
    assert area([(0.9, True), (0.1, False)]) == 1
    assert area([(0.1, True), (0.9, False)]) == 0
    assert area([(0.5, True), (0.5, False)]) == 0.5


def test_f1_takes_all_from_the_limit_on() -> None:
    assert f1([(0.9, True), (0.8, False), (0.1, True)], 0.8) == 0.5
