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
