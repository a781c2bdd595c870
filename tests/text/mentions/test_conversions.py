import pytest

from srcaudit import Article, Document


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("It is 30 miles (48 km) away.", True),
        ("It is 30 miles (50 km) away.", True),
        ("It is 30 miles (58 km) away.", False),
        ("It weighs 64 pounds (29 kg).", True),
        ("It weighs 64 pounds (36 kg).", False),
        ("It holds 20 tons (18.1 tonnes).", True),
        ("It holds 20 tons (20.3 tonnes).", True),
        ("It holds 20 tons (24 tonnes).", False),
        ("It holds 16 ounces (473 ml).", True),
        ("It holds 16 ounces (300 ml).", False),
        ("It is 15 feet tall, or 4.6 m.", True),
        ("It is 15 feet tall, or 49 m.", False),
        ("It runs for 45 km - that is 28 miles - under the bay.", True),
        ("It was 90 F, or 32 C, at noon.", True),
        ("It was 90 F, or 42 C, at noon.", False),
        ("It was -40 degrees Celsius (-40 Fahrenheit).", True),
    ],
)
def test_a_pair_fits_when_either_side_rounds_to_the_other(text: str, fits: bool) -> None:
    (one,) = Document(Article(text, language="en")).conversions
    assert one.fits is fits


@pytest.mark.parametrize(
    "text",
    [
        "He ran 5 miles and swam 2 km.",
        "It cost £5 (a pound of it weighs 2 kg).",
        "The wall is 20 feet (7 yards) high.",
    ],
)
def test_other_measures_are_no_conversion(text: str) -> None:
    assert not Document(Article(text, language="en")).conversions


def test_the_second_sum_of_a_bracket_is_held_against_the_first() -> None:
    found = Document(Article("The fine is 200,000 yuan ($24,000; £12,700).", language="en")).exchanges
    assert [(one.first.unit, one.second.unit) for one in found] == [("CNY", "USD"), ("USD", "GBP")]
