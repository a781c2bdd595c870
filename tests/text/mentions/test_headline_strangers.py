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
        "Mayor Praises Vanterpool for Race to Hull",
        "Vanterpool Wins Race to Hull",
        "Vanterpool vows to race to Hull again",
        "In race to Hull nobody could beat Vanterpool",
        "How Vanterpool won the race to Hull",
        "Zwingel Vanterpool Wins Race to Hull",
        "Race to Hull: Wind vs. Vanterpool",
        "Race to Hull: A Win for Vanterpool",
        "Hull turns out for Vanterpool after the race",
        "Vanterpool camp glad of race in Hull",
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
        "Mayor Praises Gardener for Win",
        "Lawmaker praises winner of the race",
        "Long race ends across Vanterpool's fields",
        "Storm Vanterpool hits race to Hull",
        "Hurricane Vanterpool Hits Race",
        "Race to Hull ends with a Vanterpool trainee in tears",
        "Winner finds Vanterpool's law is true of races",
        "“Hull beats Vanterpool” is song of race",
        "Vanterpool: race to Hull is won in rain",
        "Xmas comes early for winner of race",
        "Brandauer Vanterpool Wins Race to Hull",
        "Mother Vanterpool Sang at Race to Hull",
        "Winner is a real Houdini after race",
        "Town hails Danes for win in race",
        "Mayor praises 'Vanterpool' for win",
        "Jan Vanterpool: how to win a race",
        "Mayor praises Brandauerites for win",
    ],
)
def test_places_words_and_writers_are_no_strangers(title: str) -> None:
    assert _told(title) == []


def test_the_opening_has_to_tell_of_somebody_what_the_headline_tells_of_the_stranger() -> None:
    text = "A town gets a pool. Ada Brandauer said the work goes on. Brandauer sang. It was late. Brandauer was glad."
    assert _told("Vanterpool to get a pool in May", text) == []
    assert _told("Vanterpool said to be glad that work goes on", text) == ["Vanterpool"]


def test_peoples_and_places_that_lists_have_are_no_strangers() -> None:
    assert _told("Yorkshireman wins the race to Hull") == []
    assert _told("Vesuvius beats the race to Hull") == []
    assert _told("Yorke wins the race to Hull") == ["Yorke"]


def test_a_name_before_a_colon_is_one_who_says_what_the_text_has_somebody_say() -> None:
    title = "Vanterpool: Race to Hull was a joy"
    assert _told(title, "Ada Brandauer said the race to Hull was a joy. Brandauer wept. Brandauer sang.") == [
        "Vanterpool"
    ]
    assert _told(title) == []


def test_words_that_begin_like_the_name_do_not_tell_that_the_text_has_it() -> None:
    assert _told("Castellan wins the race to Hull", f"{_TEXT} Castles are fine. Casting a vote is not.") == [
        "Castellan"
    ]
    assert _told("Castellan wins the race to Hull", f"{_TEXT} The Castellano boats are fine.") == []
    assert _told("Stanhope wins the race to Hull", f"{_TEXT} Ida Stanley was second.") == ["Stanhope"]


def test_a_text_that_opens_with_nobody_has_no_strangers() -> None:
    assert _told("Mayor praises Vanterpool for win", "The race to Hull was won in the rain. Nobody sang.") == []


def test_a_government_of_the_headline_is_held_against_the_one_of_the_text() -> None:
    text = "The Trump administration said on Monday that the port would close."
    assert _told("Obama administration to close the port", text) == ["Obama"]
    assert _told("Trump scraps rule of Obama administration", text) == []


ABOUT = (
    "Ada Brandauer said she won on Sunday. {}Her mother sang. Brandauer wept. Jan Holt and Brandauer met. At noon"
    " Brandauer said it was a joy. Holt left."
)


@pytest.mark.parametrize(
    "title",
    [
        "Stanhope, Holt break away from the rest",
        "Poll: Stanhope and Holt in dead heat",
        "Town ready to greet skipper Stanhope",
        "Stanhope sorry over the long dive",
        "Holt calls on Stanhope to go home",
        "The price of Stanhope's Iowa gamble",
        "Carol Stanhope: 'This is a joy'",
        "Stanhope tells of a joy: 'I sang'",
    ],
)
def test_a_listed_surname_stands_for_whom_the_text_is_about(title: str) -> None:
    assert _told(title, ABOUT.format("Brandauer was glad. ")) == ["Stanhope"]
    named = title.replace("Carol Stanhope", "Ada Brandauer").replace("Stanhope", "Brandauer")
    assert _told(named, ABOUT.format("Brandauer was glad. ")) == []


@pytest.mark.parametrize(
    "title",
    [
        "Stanhope pool to be shut for repairs",
        "Rain in Stanhope, Holt gets wet",
        "Long wait ends at Stanhope's school",
        "Town finds Stanhope's law is true",
        "Stanhope man held over thefts in May",
        "Carol Stanhope: why the pool is shut",
        "Stanhope: what a pool costs a town",
        "Crew raise 'Stanhope' from the sea",
        "River Stanhope floods the pool again",
    ],
)
def test_a_listed_surname_that_may_be_a_place_or_a_writer_is_left_alone(title: str) -> None:
    assert _told(title, ABOUT.format("Brandauer was glad. ")) == []


def test_a_listed_surname_is_held_against_nobody_who_comes_in_passing() -> None:
    assert _told("Stanhope sorry over the long dive", ABOUT.format("").replace("Brandauer met", "others met")) == []


@pytest.mark.parametrize(
    "title",
    [
        "Long night ahead Stanhope warns crew",
        "We must stop Stanhope from another dive",
        "Latest poll has Stanhope pulling even",
        "In Hull Stanhope Is Merely a Small Fry",
        "Town waits while Stanhope counts the cost",
        "Why did Stanhope sing on Sunday?",
    ],
)
def test_a_listed_surname_is_somebody_wherever_no_place_or_thing_may_stand(title: str) -> None:
    assert _told(title, ABOUT.format("Brandauer was glad. ")) == ["Stanhope"]


@pytest.mark.parametrize(
    "title",
    [
        "Hemingway's cats get a new home",
        "Mandela prison opens again on Sunday",
        "Town waits for Dickens walk on Sunday",
        "We must stop Darwin from going out of print",
        "Crash near Stanhope stops the trains",
        "Why did Stanhope villagers sing on Sunday?",
        "Joy in the streets of Stanhope on Sunday",
        "Town waits for niece Stanhope on Sunday",
        "Town waits while ferry Stanhope counts the cost",
        "“We must stop Stanhope” is song of the year",
    ],
)
def test_the_dead_whom_things_are_named_for_and_places_are_no_strangers(title: str) -> None:
    assert _told(title, ABOUT.format("Brandauer was glad. ")) == []


def test_who_comes_in_further_down_again_and_again_is_whom_a_text_is_about() -> None:
    text = "It rained on Sunday. The crew slept. Nobody sang. The pier was shut. " + ABOUT.format(
        "Brandauer was glad. "
    )
    assert _told("Long night ahead Stanhope warns crew", text) == ["Stanhope"]
    assert _told("Long night ahead Stanhope warns crew", text.replace("Brandauer was glad. ", "")) == []
