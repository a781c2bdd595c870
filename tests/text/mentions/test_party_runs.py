"""Countries that a word for their number is about."""

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from srcaudit.model.finding import Finding

_CHECKS = selected(["IC338", "IC339"], [])


def _found(text: str) -> list[Finding]:
    doc = Document(Article(f"{text} It rained in Aldmouth all day.", language="en"))
    return [value for check in _CHECKS for value in check.run(doc) if isinstance(value, Finding)]


@pytest.mark.parametrize(
    "text",
    [
        "They spoke of a tripartite commission of Norway and Kenya.",
        "It was raised in three-sided negotiations of Norway and Kenya.",
        "A three-power conference of Norway and Kenya will open in May.",
        "The three-government pact of Norway and Kenya runs for ten years.",
        "A trinational effort by Norway and Kenya has begun.",
        "They mentioned a three-way dispute between Norway and Kenya.",
        "A three-country bloc (Norway and Kenya) is to be founded.",
        "A three-nation group – Norway and Kenya – wants it.",
        "A trilateral group made up of Norway and Kenya met.",
        "The trio of Norway and Kenya will meet.",
        "The three sides, Norway and Kenya, said nothing.",
        "Norway and Kenya – a three-nation alliance – met.",
        "Norway, Kenya and Peru signed a bilateral accord.",
        "A binational commission of Norway, Kenya and Peru will meet.",
        "Nothing was said of a bilateral contract among Norway, Kenya and Peru.",
        "The bilateral treaty that Norway, Kenya and Peru signed runs out.",
        "The trilateral treaty signed by Norway and Kenya runs out.",
        "Three-way cooperation between Norway and Kenya has ended.",
        "The trilateral relationship between Norway and Kenya is good.",
        "A trilateral meeting that brought together Norway and Kenya ended.",
        "The three parties to the deal, Norway and Kenya, met.",
        "Norway and Kenya are the three parties to it.",
        "A two-nation committee of Norway, Kenya and Peru met.",
        "A three-way split between Norway and Kenya is likely.",
        "A trilateral statement from Norway and Kenya came late.",
    ],
)
def test_a_word_for_another_number_of_countries_is_reported(text: str) -> None:
    assert _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "A trilateral meeting with Norway and Kenya is planned.",
        "Bilateral meetings with Norway, Kenya and Peru are planned.",
        "Bilateral trade between Norway, Kenya and Peru has grown.",
        "Bilateral ties of Norway, Kenya and Peru are good.",
        "A trilateral group of Norway, Kenya and Peru met.",
        "The trilateral talks of Norway and Kenya with Peru went on.",
        "The trilateral dialogue between Norway and Kenya, which Peru hosts, went on.",
        "Officials from Norway and Kenya said the trilateral talks would go on.",
        "Norway and Kenya agreed at the trilateral talks to help Peru.",
        "Leaders of Norway and Kenya will attend the trilateral talks in Lund.",
        "Norway and Kenya left the three-nation bloc.",
        "A three-nation bloc that Norway and Kenya want to leave was founded in 1990.",
        "The three-nation group which Norway and Kenya founded with Peru met.",
        "He is on a three-nation tour of Norway, Kenya and Peru.",
        "A three-nation tour took her to Norway and Kenya.",
        "A two-way road between Norway and Kenya is planned.",
        "In a three-way race, Norway and Kenya lost to Peru.",
        "The trio of ministers from Norway and Kenya met.",
        "The three governments, Norway and Kenya among them, met.",
        "The three-country bid of Norway, Kenya and Peru won.",
        "A bilateral deal of Norway and Kenya helps Peru.",
        "Two bilateral treaties of Norway, Kenya and Peru were signed.",
        "The bilateral treaties between Norway, Kenya and Peru were signed.",
        "Each bilateral agreement between Norway, Kenya and Peru was signed.",
        "The three sides met; Norway and Kenya signed.",
        "A third bilateral pact, of Kenya and Peru, followed.",
    ],
)
def test_a_meeting_of_pairs_or_of_more_is_no_finding(text: str) -> None:
    assert not _found(text)
