"""Persons of the headline whom the text nowhere names."""

import pytest

from srcaudit import Article, Document

_TEXT = "Ada Brandauer won the race to Hull. Brandauer wept. Her mother sang. Brandauer was sure of it."


def _told(title: str, text: str = _TEXT) -> list[str]:
    return [one.told for one in Document(Article(text, title=title, language="en")).headline_persons if not one.fits]


@pytest.mark.parametrize(
    "title",
    [
        "Mayor praises Vanterpool for win",
        "Town hails Vanterpool's win in the race",
        "Jan Vanterpool wins the race",
        "Jan Vanterpool Wins the Race",
        "Long race to Hull is won by Mr Vanterpool",
    ],
)
def test_a_person_of_the_headline_alone_is_found(title: str) -> None:
    assert _told(title) == ["Vanterpool"]


@pytest.mark.parametrize(
    "title",
    [
        "Brandauer praises Vanterpool for win",
        "Joy in Vanterpool after the race",
        "Race to Hull won by Vanterpool trainee",
        "Mayor Praises Vanterpool for Win",
        "Lawmaker praises winner of the race",
        "Town hails Danes for win in race",
        "Mayor praises 'Vanterpool' for win",
        "Jan Vanterpool: how to win a race",
        "Mayor praises Brandauerites for win",
    ],
)
def test_places_words_and_writers_are_no_strangers(title: str) -> None:
    assert _told(title) == []


def test_a_text_that_opens_with_nobody_has_no_strangers() -> None:
    assert _told("Mayor praises Vanterpool for win", "The race to Hull was won in the rain. Nobody sang.") == []


def test_a_government_of_the_headline_is_held_against_the_one_of_the_text() -> None:
    text = "The Trump administration said on Monday that the port would close."
    assert _told("Obama administration to close the port", text) == ["Obama"]
    assert _told("Trump scraps rule of Obama administration", text) == []
