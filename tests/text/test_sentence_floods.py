import time

import pytest

from srcaudit.language.pack import load
from srcaudit.text.lines import lines
from srcaudit.text.sentences import sentences


@pytest.mark.parametrize("flood", [".", "…", '."', ".)", "?!", ". ", '." ', "A. "])
def test_floods_of_enders_cost_no_more_than_their_length(flood: str) -> None:
    text = flood * 100_000 + "x"
    started = time.process_time()
    sentences(text, lines(text), load("en"))
    assert time.process_time() - started < 5


def test_a_run_of_enders_ends_one_sentence() -> None:
    text = "Wait ... no?! “Yes.” And then…  More."
    assert [text[s.start : s.end] for s in sentences(text, lines(text), load("en"))] == [
        "Wait ... no?!",
        "“Yes.”",
        "And then…",
        "More.",
    ]
