"""Persons told as holders of an office that they never had."""

import pytest

from srcaudit import Article, audit

_OFFICES = ("IC311", "IC312", "IC313", "IC314")
_AROUND = "It rained in Harrow on Tuesday. People stayed at home. {} Nobody knew why."


def _codes(text: str, published: str | None = None) -> list[str]:
    found = audit(Article(text, language="en", published=published)).findings
    return [one.code for one in found if one.code in _OFFICES]


@pytest.mark.parametrize(
    "sentence",
    [
        "McCain administration officials have not yet commented publicly.",
        "Officials in the Romney administration said this week that it was late.",
        "The Kerry administration will wait for word from Lund, officials said.",
        "The fair was over, but President John McCain was still dancing.",
        "He fears that President Mitt Romney wanted to take it.",
        "It was a gift to US President John Kerry.",
    ],
)
def test_who_never_was_president_is_told_as_one(sentence: str) -> None:
    assert _codes(_AROUND.format(sentence), "2016-06-13") == ["IC311"]


@pytest.mark.parametrize(
    "sentence",
    [
        "A Romney administration would have waited.",
        "The McCain administration that never was would be ten now.",
        "In 2012 advisers drew up plans for the Romney administration.",
        "Had things gone otherwise, President Mitt Romney would be in the chair.",
        "The Massachusetts law was drafted by the Romney administration.",
        "They spoke of President Mitt Romney as if he had won.",
        "He once dreamt of a President McCain.",
        "Harrow College President John Kerry wept.",
        "President John Kerry of Harrow College wept.",
        "Vice President Al Gore once came here.",
        "“President John Kerry has a ring to it,” she said.",
        "In the novel President Al Gore said that it was late.",
        "Mayor Jan McCain spoke. The McCain administration has no money.",
    ],
)
def test_what_might_have_been_or_is_of_somebody_else_is_left_alone(sentence: str) -> None:
    assert "IC311" not in _codes(_AROUND.format(sentence), "2016-06-13")


def test_without_a_day_the_holder_whom_the_text_tells_is_in_office() -> None:
    text = "President George W Bush spoke first. {} It was late."
    assert _codes(text.format("The arrival of President John Kerry in Bonn took an hour.")) == ["IC311"]
    assert "IC311" not in _codes(text.format("His rival, John Kerry, came. An ad hails President John Kerry."))
