"""Word lists that are looked up line by line."""

import pytest

from srcaudit.errors import ConfigError
from srcaudit.language.lexicon import Lexicon


def lexicon(**entry: object) -> Lexicon:
    return Lexicon.of("sample", {"lexicon": {"source": "a test"}, "entry": [{"family": "ferry", **entry}]})


def test_a_row_may_hold_many_phrases_of_one_family() -> None:
    entries = lexicon(phrases=["all aboard", "mind the gap"]).entries
    assert [(entry.text, entry.family) for entry in entries] == [("all aboard", "ferry"), ("mind the gap", "ferry")]


def test_wordings_spell_out_every_choice_and_leave_gaps_out() -> None:
    sample = lexicon(phrases=["[Board|leave] the [last|] boat", "mind ... gap", "mind * gap"])
    assert sorted(sample.wordings) == ["board the boat", "board the last boat", "leave the boat", "leave the last boat"]
    assert set(sample.wordings.values()) == {("ferry",)}


def test_an_expression_that_does_not_fit_is_refused_when_the_list_is_read() -> None:
    with pytest.raises(ConfigError, match="sample"):
        lexicon(regex="(")
