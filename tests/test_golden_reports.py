"""The reports of the sample articles, letter for letter. Stale after a deliberate change: `python -m tests.goldens`."""

import pytest

from tests.goldens import golden
from tests.samples import EXPECTED, NAMES


@pytest.mark.parametrize("name", NAMES)
def test_report_is_the_one_that_was_read_and_committed(name: str) -> None:
    assert golden(name) == (EXPECTED / f"{name}.json").read_text("utf-8")


def test_no_golden_report_without_its_article() -> None:
    assert sorted(path.stem for path in EXPECTED.glob("*.json")) == sorted(NAMES)
