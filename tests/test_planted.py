"""Claims planted without support in invented pages: how many are found, and that no supported one is accused."""

import pytest

from tests.benchmarks.claims.planted import PLANTED, SECOND, SUPPORTED, counts


@pytest.mark.parametrize(
    ("file", "sparse", "reported", "found"),
    [("planted", False, 25, 58), ("planted", True, 41, 62), ("second", False, 7, 23), ("second", True, 19, 32)],
)
def test_what_is_planted_is_found_and_nothing_supported_reported(
    file: str, sparse: bool, reported: int, found: int
) -> None:
    told = counts(PLANTED if file == "planted" else SECOND, sparse=sparse)
    supported = told.pop(SUPPORTED)
    assert supported["reported"] == 0
    assert supported["found"] <= supported["marked"] / 15
    assert sum(one["reported"] for one in told.values()) >= reported
    assert sum(one["found"] for one in told.values()) >= found
