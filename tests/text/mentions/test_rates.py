"""Figures told for two spans of time: "300 litres an hour, or 7,200 litres a day"."""

import time

import pytest

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _rates(text: str) -> list[bool]:
    return [one.fits for one in Document(Article(f"{_HEAD}{text}", language="en")).rates]


@pytest.mark.parametrize(
    "text",
    [
        "The well gives 300 litres an hour, or 9,200 litres a day.",
        "He earns $2,000 a month, or $34,000 a year, before tax.",
        "The plant burns 50 tonnes of wood a day, 450 tonnes a week.",
        "It costs the town €30,000 a month - €480,000 a year - to keep the pool open.",
        "The site has 12,000 readers a day, that is 94,000 a week.",
        "Some 40 flights land every day (about 24,600 a year).",
        "The state spends $12 billion a year on it, or $2 billion a month.",
        "Two boats sail weekly, or 140 a year.",
    ],
)
def test_a_rate_that_is_not_the_other_is_told(text: str) -> None:
    assert _rates(text) == [False]


@pytest.mark.parametrize(
    "text",
    [
        "The well gives 300 litres an hour, or 7,200 litres a day.",
        "The pump takes 300 litres an hour, or 2,400 litres a day.",
        "He earns $2,000 a month, or $28,000 a year, before tax.",
        "The plant burns 50 tonnes of wood a day, 250 tonnes a week.",
        "The site has 12,000 readers a day, that is 84,000 a week.",
    ],
)
def test_a_day_may_be_one_of_work_and_a_year_have_more_wages(text: str) -> None:
    assert _rates(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "A seat costs $10 a month, or $90 a year.",
        "Passes are $10 a day or $200 a month.",
        "She worked 18 hours a day, six days a week.",
        "It used 50 tonnes a day in May and 450 tonnes a week in June.",
        "It uses 50 tonnes a day, rising to 450 tonnes a week by May.",
        "It takes up to 50 tonnes a day, or 450 tonnes a week.",
    ],
)
def test_prices_and_other_rates_are_no_slip(text: str) -> None:
    assert False not in _rates(text)


def test_floods_of_rates_take_no_longer_than_they_should() -> None:
    flood = "300 litres an hour, or 7,200 litres a day, " * 2_500
    started = time.process_time()
    _ = Document(Article(flood, language="en")).rates
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "text",
    [
        "Pick as you like: one basket per day, one day a week with a ladder, or by whoever comes.",
        "They train 3 rounds a day, 2 days a week.",
        "She sees 12 patients a day, four days a week.",
    ],
)
def test_days_a_week_are_no_rate_of_what_is_done_in_a_day(text: str) -> None:
    assert _rates(text) == []
