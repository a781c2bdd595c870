"""Rates of one exchange that an article tells twice."""

from itertools import pairwise

import pytest

from srcaudit import Article, Config
from srcaudit.engine import audit

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
