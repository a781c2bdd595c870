"""How surely an office is told of the article's own days, where nothing says which days those are."""

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.role_current import Current


def _current(text: str) -> list[Current]:
    return [role.current for role in Document(Article(text, language="en")).roles]


@pytest.mark.parametrize(
    "text",
    [
        "The Obama administration says no.",
        "The Obama administration closed the port on Monday.",
        "Talks with the Obama administration resume.",
        "Talks between the council and the Obama administration go on.",
        "A judge on Thursday blocked the Obama administration from closing the port.",
        "The duty announced by the Obama administration on Friday is high.",
        "Critics accuse the Obama administration of haste.",
        "It is a blow to the Obama administration, which has praised the rule.",
        "Aides in the Obama administration were meeting on Friday.",
        "The port is in Bonn. Chancellor Angela Merkel wants to see the German port.",
        "Brazilian President Luiz Inácio Lula da Silva said so on Monday.",
    ],
)
def test_what_goes_on_or_has_its_day_is_of_these_days(text: str) -> None:
    assert _current(text) == ["now"]


@pytest.mark.parametrize(
    "text",
    [
        "The Obama administration said the talks were useful.",
        "Officials of the Obama administration said they would wait a year.",
    ],
)
def test_what_was_said_may_tell_of_another_time(text: str) -> None:
    assert _current(text) == ["speaks"]


def test_a_day_of_the_next_sentence_is_not_that_of_a_deed() -> None:
    assert _current("The Obama administration closed the port. The mayor said on Monday that it was late.") == ["acts"]


@pytest.mark.parametrize(
    "text",
    [
        "Unlike the Obama administration, the town likes the port.",
        "In the days of the Obama administration the port closed.",
        "The duty announced by the Obama administration, on Friday, is high.",
        "The Obama administration closed the port years ago.",
        "The Obama administration closed the port in 2014.",
        "The port, which the Obama administration closed on Monday, is old.",
        "If it can, the Obama administration has to close the port.",
        "President Obama says in his book that the port is old.",
        "A film shows how the Obama administration closes the port.",
    ],
)
def test_other_times_and_mere_mentions_tell_nothing(text: str) -> None:
    assert _current(text) in (["no"], [])


def test_a_deed_or_the_nation_shows_who_rules() -> None:
    texts = ("President Obama vetoed it.", "U.S. President Barack Obama slept.", "President Obama will sign it.")
    assert all(role.rules for text in texts for role in Document(Article(text, language="en")).roles)
    assert not any(role.rules for role in Document(Article("President Obama spoke.", language="en")).roles)


@pytest.mark.parametrize(
    ("text", "current"),
    [
        ("In Oslo, President Barack Obama was briefed on the fire, the White House said.", "now"),
        ("President Barack Obama has been fully briefed, the White House says.", "now"),
        ("President Barack Obama was briefed on the fire in 2011, the White House said.", "no"),
        ("President Barack Obama was briefed once during the war, the White House said.", "acts"),
        ("President Barack Obama was invited to the fire, the White House said.", "acts"),
        ("President Barack Obama was briefed on the fire, a friend said.", "acts"),
    ],
)
def test_whom_the_seat_of_an_office_tells_to_be_briefed_is_in_office(text: str, current: Current) -> None:
    assert _current(text) == [current]


@pytest.mark.parametrize(
    "text",
    [
        "Critics of the Obama administration say that it is late.",
        "Farmers are waiting for the Obama administration to act.",
        "The duty is strongly backed by the Obama administration.",
        "Three rules are being redrawn by the Obama administration.",
        "The lawsuit against the Obama administration was filed on Monday.",
        "The Obama administration's decision, announced late Monday, came as a blow.",
        "An official in the Obama administration, who asked not to be named, said that talks were going on.",
        "He is the third to leave the Obama administration this month.",
        "Senators pressed the Obama administration this week for an answer.",
    ],
)
def test_a_government_is_told_as_it_is_where_it_is_no_subject(text: str) -> None:
    assert _current(text) == ["now"]


@pytest.mark.parametrize(
    "text",
    [
        "Critics of the Obama administration said that it was late.",
        "Farmers were waiting for the Obama administration to act.",
        "The duty is one imposed by the Obama administration.",
        "The lawsuit against the Obama administration was filed in 2010.",
        "The Obama administration's decision, announced in May, came as a blow.",
        "An official in the Obama administration, who liked the port, stayed there.",
        "He was the third to leave the Obama administration.",
        "Former critics of the Obama administration say that it was late.",
        "“Critics of the Obama administration say so,” he wrote.",
    ],
)
def test_a_government_may_be_told_of_another_time_where_it_is_no_subject(text: str) -> None:
    assert "now" not in _current(text)
