"""Rates of one exchange that an article tells twice."""

from datetime import date
from itertools import pairwise

import pytest

from srcaudit import Article, Config, Document
from srcaudit.engine import audit
from srcaudit.language.pack import load

UNLIKE = (
    "Its sales came to €6m (£4.1m). Costs over the same months were €25m (£24.1m).",
    "It cost 500 euros ($550), while the second cost 200 euros ($320).",
    "A ticket costs 2,500 yen ($16) and a pass 5,000 yen ($62).",
    "The first contract was worth €5m (£3.4m). A second contract, worth €10m (£4.1m), was signed the same day.",
    "The club spent $12m (£6.4m) on its stand. The car park cost $10m, or £8.5m.",
    "The roof cost £40,000 ($52,000). The tower cost $26,000 (£28,000).",
)
ALIKE = (
    "Its sales came to €6m (£4.1m). Costs over the same months were €25m (£17.1m).",
    "It cost 500 euros ($550), while the second cost 200 euros ($220).",
    "The roof cost £40,000 ($52,000). The tower cost $26,000 (£20,000).",
    "A ticket was 500 euros ($550) in 2019. A pass is 200 euros ($240).",
    "A ticket was 500 euros ($550) ten years ago. A pass is 200 euros ($240).",
    "He paid 500 euros (then worth $650) at the time. A pass is 200 euros ($220).",
    "The pound has fallen since May. A ticket was £50 ($70). A pass is £100 ($121).",
    "A ticket is 500 pesos ($25) at the official rate. A pass is 500 pesos ($14).",
    "A ticket is 500 euros ($550). A pass is 200 pounds ($320).",
    "The watch was made for $50 (£40). At $99/£99 it is full of features.",
)


def reported(text: str) -> list[str]:
    found = audit(Article(text=text), config=Config(select="IC335")).findings
    return [finding.quote for finding in found]


@pytest.mark.parametrize("text", UNLIKE)
def test_a_sum_at_another_rate_than_the_one_before_is_reported(text: str) -> None:
    assert len(reported(text)) == 1


@pytest.mark.parametrize("text", ALIKE)
def test_sums_at_one_rate_or_of_two_times_are_left(text: str) -> None:
    assert reported(text) == []


def test_of_three_sums_the_one_that_is_alone_is_named() -> None:
    text = "The roof cost €50 ($80). The tower cost €500 ($550). The door cost €200 ($220)."
    assert reported(text) == ["€50"]


def test_a_sum_outside_every_band_is_reported_once() -> None:
    assert reported("The roof cost €500 ($550). The tower cost €200 ($22,000).") == ["€200"]


def test_many_sums_are_read_in_linear_time() -> None:
    prices = (f"Number {n} costs {m * 10} euros (${m * 11}). " for n, m in pairwise(range(1, 3000)))
    assert reported("".join(prices)) == []


def _held(text: str, published: date | None) -> list[bool]:
    doc = Document(Article(f"{text} It rained in Aldmouth.", language="en", published=published))
    return [0.9 * one.low <= one.rate <= 1.1 * one.high for one in doc.exchanges]


@pytest.mark.parametrize(
    ("text", "year", "fits"),
    [
        ("The bridge cost £5 million ($8 million).", 2012, True),
        ("The bridge cost £5 million ($8.5 million).", 2023, False),
        ("The bridge cost £5 million ($6 million).", 2012, False),
        ("The bridge cost €5 million ($7 million).", 2023, False),
        ("The bridge cost €5 million ($5.4 million).", 2023, True),
        ("The bridge cost £5 million ($8 million). It was built in 2012.", 2023, True),
        ("Ten years ago the bridge cost £5 million ($8 million).", 2023, True),
        ("The bridge cost £5 million ($8 million).", 2026, True),
    ],
)
def test_a_sum_of_an_article_of_a_known_day_is_held_against_the_rates_of_its_years(
    text: str, year: int, *, fits: bool
) -> None:
    assert _held(text, date(year, 5, 4)) == [fits]


def test_without_a_day_any_rate_since_2000_will_do() -> None:
    assert _held("The bridge cost £5 million ($8 million).", None) == [True]


def test_the_rates_of_the_years_lie_within_those_of_all_years() -> None:
    pack = load("en")
    assert pack is not None
    whole, years = pack.table("exchange")["per_dollar"], pack.table("exchange_years")
    for unit, known in years.items():
        for low, high in known.values() if isinstance(known, dict) else ():
            assert whole[unit][0] * 0.99 <= low < high <= whole[unit][1] * 1.01
