"""Lines by themselves: what their shape and their words say, before the lines around are asked."""

import random

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.furniture import Line, lines
from srcaudit.text.mask import _around


def line(text: str) -> Line:
    """A line as it is read that stands alone."""
    return lines(Document(Article(text, language="en")))[0]


def role(text: str) -> str:
    reading = line(text).reading
    return "" if reading is None else reading.role


@pytest.mark.parametrize(
    "text", ["31F", "7 C", "-4.5C", "7°", "Harrow 7 ºC", "7℃", "88℉", "7° Harrow Bay", "7 °C Harrow"]
)
def test_a_temperature_is_weather_however_it_is_written(text: str) -> None:
    assert role(text) == "weather"


@pytest.mark.parametrize("text", ["7", "31 D", "7 K", "Harrow 7", "Route 7C to Harrow", "31 CF"])
def test_a_figure_without_degrees_is_no_weather(text: str) -> None:
    assert role(text) != "weather"


@pytest.mark.parametrize(
    "text",
    [
        "9:05", "21:05:30", "3.4.31", "3/4/2031", "2031-04-03", "Thu, 3 April 2031", "Apr. 3, 2031",
        "April 3rd, 2031 at 9:05 a.m. cet", "3 April 2031, 9.05 am", "3 avril 2031", "١٢:٣٠",
    ],
)  # fmt: skip
def test_a_date_or_a_time_is_told_in_any_of_its_forms(text: str) -> None:
    assert role(text) == "date"


@pytest.mark.parametrize("text", ["3 of 4", "April 3", "9:5", "3.4.5", "Room 21, 3 April 2031"])
def test_other_figures_are_no_date(text: str) -> None:
    assert role(text) != "date"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harrow > Coast > Ferries", "line"),
        ("Harrow»Coast»Ferries", "line"),
        ("Harrow › Coast › The new ferry and its three decks", "line"),
        ("Harrow | Coast | Ferries", "near"),
        ("Harrow·Coast·Ferries", "near"),
        ("Harrow / Coast / Ferries", "near"),
        ("Harrow > Coast", ""),
        ("Harrow | Coast", ""),
        ("Harrow > Coast | Ferries", ""),
        ("Harrow / Coast > Ferries", ""),
        ("Harrow | the coast | Ferries", ""),
        ("Harrow >> Coast > Ferries", ""),
        ("if (coast | harrow | ferries) {}", ""),
        ("Harrow | Coast | Ferries #", "near"),
        ("Harrow | Coast | Ferries #>", ""),
        ("Harrow | Coast | Ferries;", ""),
    ],
)
def test_a_trail_and_a_menu_have_three_parts_of_one_sort(text: str, expected: str) -> None:
    assert role(text) == expected


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("12 ferries", "ferries"),
        ("Ferries 12", "ferries"),
        ("1st of 3 Ferries", "of ferries"),
        ("12 13 14", ""),
        ("Ferries in Covid-19 years", "ferries in covid-19 years"),
        ("٣ ferries", "ferries"),
        ("² ferries", "² ferries"),
        ("Ferry’s 4th way-out", "ferry's way-out"),
    ],
)
def test_a_line_is_looked_up_without_its_figures(text: str, key: str) -> None:
    assert line(text).key == key


@pytest.mark.parametrize("count", [1, 2, 6, 7, 12, 13, 14, 40])
def test_lines_around_are_counted_up_to_the_edges_of_the_page(count: int) -> None:
    flags = bytes(random.Random(count).randrange(2) for _ in range(count))
    assert list(_around(flags)) == [sum(flags[max(0, n - 6) : n + 7]) for n in range(count)]


def test_a_page_without_lines_has_nothing_around() -> None:
    assert list(_around(b"")) == []
