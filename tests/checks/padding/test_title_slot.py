"""When a headline in a sentence is a slot of a template, and when it is a name or a clause."""

import pytest

from srcaudit.checks.padding.title_slot import title_slot
from srcaudit.model.article import Article
from srcaudit.model.finding import Finding
from srcaudit.text.document import Document

_LEAD = "Millers in Aldmouth paid 231 euros for a tonne of wheat on Friday, and Norway and Denmark sold less of it."


def _found(text: str, title: str | None = None) -> list[Finding]:
    doc = Document(Article(text, title=title, language="en"))
    return [value for value in title_slot.run(doc) if isinstance(value, Finding)]


def test_all_slots_of_a_headline_are_one_finding() -> None:
    slot = "Grain Prices 2031: Where the Market Stands Now"
    [finding] = _found(
        f"What do millers say about {slot}?\n\n{_LEAD} Since then {slot} has changed. Few read {slot} twice."
    )
    assert [place.start < place.end for place in finding.spans] == [True] * 3
    assert {finding.quote, *(related.quote for related in finding.related)} == {slot}


def test_one_use_is_not_enough_without_a_title() -> None:
    assert _found(f"{_LEAD} Few have read the long Grain Prices 2031: Where the Market Stands Now again.") == []


def test_a_given_title_is_found_though_the_sentence_has_it_in_lower_case() -> None:
    title = "Grain prices soar: what millers pay"
    [finding] = _found(f"{_LEAD} We will tell you today about grain prices soar: what millers pay and why.", title)
    assert finding.quote == "grain prices soar: what millers pay"


def test_the_part_before_the_colon_is_a_slot_when_it_is_asked_about_twice() -> None:
    title = "Norway Denmark Wheat Deal: All Sides"
    asked = (
        "Who gains from the Norway Denmark Wheat Deal?\n\n" + _LEAD + "\n\nWho signs the Norway Denmark Wheat Deal?\n\n"
    )
    [finding] = _found(f"{asked}{_LEAD} Norway has no wheat.", title)
    assert [finding.quote for _ in finding.spans] == ["Norway Denmark Wheat Deal"] * 2


@pytest.mark.parametrize(
    "name",
    ["Royal Commission on Inland Fisheries and Ports", "The Crown of Aldmouth: A History of the Harbour in Ten Storms"],
)
def test_bodies_and_works_with_an_article_are_names(name: str) -> None:
    the = "" if name.startswith("The") else "the "
    assert _found(f"{_LEAD} She has read {the}{name} to the end. He too wrote about {the}{name} at school.") == []


def test_a_book_named_twice_is_no_slot() -> None:
    book = "Brewers of Aldmouth: Women and Work in a Changing Town"
    assert _found(f"{_LEAD} She lent him {book} on Monday. Few have read all of {book} by now.") == []


def test_a_speakers_name_before_a_colon_is_no_headline() -> None:
    turn = "Ada Ortiz: This Is Harbour Radio on Channel 9 and we are back with more of the news from the quay."
    assert _found(f"{_LEAD}\n\n{turn}\n\n{_LEAD}\n\n{turn}") == []
