"""How a wrong conversion is put into words."""

import pytest

import srcaudit

_AROUND = "The harbour board of Aldmouth met on Monday and heard two pilots about the ferry. "


@pytest.mark.parametrize(
    ("told", "converted"),
    [
        ("It was 14 degrees Celsius (80 degrees Fahrenheit) on the quay.", "57.2 degrees Fahrenheit"),
        ("Gusts of 10 metres per second (60 feet per second) took the roof.", "32.8 feet per second"),
        ("A gust of 70 mph (153 km/h) took the roof.", "113 kilometres per hour"),
        ("The mast, 10 metres (66 feet) tall, fell.", "32.8 feet"),
        ("The plank was 50 centimetres (40 inches) wide.", "19.7 inches"),
    ],
)
def test_the_converted_measure_is_told_in_the_words_of_its_unit(told: str, converted: str) -> None:
    (found,) = (one for one in srcaudit.audit(_AROUND + told).findings if one.code == "IC334")
    assert found.message.endswith(f"converted it is {converted}")
