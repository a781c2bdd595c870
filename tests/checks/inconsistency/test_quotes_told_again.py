"""Quotations that are told to be said again, and those in titles of any length."""

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from srcaudit.model.finding import Finding

_CHECKS = selected(["IC341"], [])
_SAID = "“The pier will never carry the weight of the trucks that they want to send across it,” Anna Lindqvist said."
_SAME = "The pier will never carry the weight of the trucks that they want to send across it"
_OTHER = "The pier will rarely carry the weight of the trucks that they want to send across it"
_LONG = "and nobody in this town will ever pay for another one of them"
_AGAIN = [
    "Word for word, it went: “{}.”",
    "The words again: “{}.”",
    "In full, the sentence was: “{}.”",
    "“{}” is how it was put.",
    "\n\nCaption: “{}.”",
    "The exact words were “{}.”",
    "“{}” were her exact words.",
    "The quote in full: “{}.”",
    "Verbatim: “{}.”",
    "In her own words: “{}.”",
]


def _found(text: str, title: str | None = None) -> list[Finding]:
    doc = Document(Article(f"{text} The harbour board met until midnight.", language="en", title=title))
    return [value for check in _CHECKS for value in check.run(doc) if isinstance(value, Finding)]


@pytest.mark.parametrize("again", _AGAIN)
def test_a_quotation_told_to_come_again_is_held_against_the_first_at_once(again: str) -> None:
    assert len(_found(f"{_SAID} It rained. {again.format(_OTHER)}")) == 1
    assert not _found(f"{_SAID} It rained. {again.format(_SAME)}")


@pytest.mark.parametrize(
    "behind",
    [
        f"She went on: “{_OTHER}.”",
        f"Again, she said: “{_OTHER}.”",
        "The trains were worse: “The pier will never carry the weight of the trains that they want to send across it.”",
        f"The board replaced the words; the sentence was: “{_OTHER}.”",
        f"In his own words, Peter Holm said: “{_OTHER}.”",
    ],
)
def test_a_speaker_who_goes_on_or_another_one_is_left_alone(behind: str) -> None:
    assert not _found(f"{_SAID} It rained. {behind}")


def test_a_title_too_long_for_a_headline_is_held_against_what_was_said() -> None:
    text = f"“{_SAME}, {_LONG},” Anna Lindqvist said."
    assert len(_found(text, f"‘{_OTHER}, {_LONG}’")) == 1
    assert not _found(text, f"‘{_SAME}, {_LONG}’")


def test_a_headline_that_names_another_speaker_of_the_opposite_is_left_alone() -> None:
    text = f"{_SAID} Peter Holm said that it would always carry them."
    assert not _found(text, "Holm: ‘The pier will always carry the weight of the trucks’")


def test_a_name_inside_what_a_headline_quotes_is_no_speaker() -> None:
    text = "“The United Mills must stop the sale of the pier at once,” Anna Lindqvist said. The United Mills are old."
    assert len(_found(text, "‘The United Mills must start the sale of the pier at once’")) == 1


def test_would_is_another_word_than_could() -> None:
    text = "The “costs would easily outweigh the benefits”, Anna Lindqvist said. “We know that costs could easily"
    assert len(_found(f"{text} outweigh the benefits of it all,” Lindqvist said.")) == 1
