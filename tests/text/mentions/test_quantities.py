import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.quantities import Quantity


def _read(text: str) -> list[Quantity]:
    return list(Document(Article(text, language="en")).quantities)


@pytest.mark.parametrize(
    ("text", "kind", "unit", "value"),
    [
        ("The barn holds 1,250 cows.", "count", "", 1250),
        ("The barn holds twenty-five cows.", "count", "", 25),
        ("The barn cost $3.5 million to build.", "money", "USD", 3_500_000),
        ("The barn cost $3.5 Million to build.", "money", "USD", 3_500_000),
        ("The barn cost $4M to build.", "money", "USD", 4_000_000),
        ("The barn cost Â£4m to build.", "money", "GBP", 4_000_000),
        ("The barn cost 40m euros to build.", "money", "EUR", 40_000_000),
        ("The barn cost 4 million euros to build.", "money", "EUR", 4_000_000),
        ("The barn cost Rs 4 lakh to build.", "money", "rupee", 400_000),
        ("The barn cost ₹2.5 lakh crore to build.", "money", "INR", 2_500_000_000_000),
        ("The barn cost Rs 1,23,45,678 to build.", "money", "rupee", 12_345_678),
        ("The barn cost 4 billion won to build.", "money", "KRW", 4_000_000_000),
        ("Of her matches 13 won prizes.", "count", "", 13),
        ("The road is 12 km long.", "measure", "kilometre", 12),
        ("The road is 12 square miles off.", "measure", "square_mile", 12),
        ("It was minus 5 degrees Celsius.", "measure", "celsius", -5),
        ("Rents rose by 12.5 per cent.", "percent", "%", 12.5),
        ("Support rose 3 percentage points.", "points", "%", 3),
        ("Three-quarters of the cows are brown.", "fraction", "%", 75),
        ("A quarter of the cows are brown.", "fraction", "%", 25),
    ],
)
def test_a_number_is_read_with_its_unit(text: str, kind: str, unit: str, value: float) -> None:
    (one,) = _read(text)
    assert (one.kind, one.unit, one.value) == (kind, unit, value)


@pytest.mark.parametrize(
    "text",
    [
        "The fair opened on March 3, 2031.",
        "The fair opened in 1987.",
        "The fair opened on March 3 and 21.",
        "The fair is open from March 3 to 21 in Hull.",
        "The fair is open on 3 and 21 March.",
        "The fair opens at 9:30 or 10 p.m. on the 21st.",
        "The second quarter was the third in a row.",
        "“We sold 40 cows,” she said.",
    ],
)
def test_dates_times_ordinals_and_quotations_hold_no_quantity(text: str) -> None:
    assert not _read(text)


def test_what_is_counted_behind_a_day_is_no_day() -> None:
    assert [one.value for one in _read("On March 3 and 21 people came.")] == [21]


def test_more_than_has_no_upper_end_and_about_leaves_a_tenth() -> None:
    over, about = _read("More than 40 cows and about 20 sheep were sold.")
    assert (over.bound, over.high) == ("over", float("inf"))
    assert (about.bound, about.low, about.high) == ("about", 18, 22)


def test_the_counted_noun_is_the_first_plural_before_a_stop_word() -> None:
    assert [one.head for one in _read("Police held 12 young men and 3 of the guards; 7 were let go.")] == [
        "men",
        "guards",
        "",
    ]


def test_a_range_is_one_quantity() -> None:
    (one,) = _read("The walk is 10-12 km long.")
    assert one.ranged
    assert (one.low, one.high) == (9.5, 12.5)


def test_sums_in_two_currencies_are_no_range() -> None:
    first, second = _read("The barn cost $5 million - £4 million - to build.")
    assert (first.ranged, first.value, second.value) == (False, 5_000_000, 4_000_000)
