"""Wins in a row that two sentences count."""

import time

import pytest

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _wrong(text: str) -> bool:
    return any(not one.fits for one in Document(Article(f"{_HEAD}{text}", language="en")).runs)


@pytest.mark.parametrize(
    "text",
    [
        "The win was United's fifth in a row. They have now won four straight matches.",
        "United have won four straight matches. Saturday's win was their fifth in a row.",
        "Rovers have won four straight matches. The win was Rovers' fifth in a row.",
        "It was their fifth straight defeat. They have lost six games in a row.",
        "The draw was the third in a row. The side have now drawn four consecutive matches.",
    ],
)
def test_two_numbers_of_one_run_are_told(text: str) -> None:
    assert _wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "The win was United's fifth in a row. They have now won five straight matches.",
        "The win was United's fifth in a row. They have now won four straight matches at home.",
        "The win was United's fifth in a row. They have now won four straight cup matches.",
        "The win was United's fifth in a row at home. They have now won six straight matches.",
        "The win was United's fifth in a row. They had lost four straight matches.",
        "The win was United's fifth in a row. They have now won four of six matches.",
        "The win was United's fifth in a row. It rained. They have now won four straight matches.",
        "The win was United's fifth in a row. They have won four straight titles.",
        "The win was United's fifth in a row. Rovers have won four straight matches.",
        "Rovers have won four straight matches. The win was United's fifth in a row.",
        "The win was United's fifth in a row. Rovers, too, have won four straight matches.",
        "The win was United's fifth in a row. They had won four straight matches.",
    ],
)
def test_two_runs_are_left_alone(text: str) -> None:
    assert not _wrong(text)


def test_a_flood_is_read_in_time() -> None:
    flood = "The win was United's fifth in a row. They have now won four straight matches. " * 2_500
    started = time.process_time()
    _ = Document(Article(flood, language="en")).runs
    assert time.process_time() - started < 3
