"""How a rate that never was is put into words."""

import pytest

import srcaudit

_AROUND = "The harbour board of Aldmouth met on Monday and heard two pilots about the ferry. "


@pytest.mark.parametrize(
    ("told", "rate"),
    [
        ("The boat cost $6.4 (£5m) to build.", "a rate of 781,000"),
        ("The boat cost $6.4 million (£5) to build.", "a rate of 0.000000781"),
    ],
)
def test_a_missing_million_is_named_and_the_rate_told_without_an_exponent(told: str, rate: str) -> None:
    (found,) = (one for one in srcaudit.audit(_AROUND + told).findings if one.code == "IC335")
    assert rate in found.message
    assert "“million” more or less on one side" in found.message


def test_a_rate_that_no_word_would_mend_is_only_told() -> None:
    told = "The boat cost $64 million (£5 million) to build."
    (found,) = (one for one in srcaudit.audit(_AROUND + told).findings if one.code == "IC335")
    assert "would make it fit" not in found.message
