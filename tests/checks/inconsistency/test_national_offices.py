"""How sure it is that two persons hold one office of a country that the text does not name with it."""

from datetime import date

import pytest

import srcaudit
from srcaudit.model.finding import Severity

_FIRST = "Prime Minister Tony Blair opened the harbour fair of Aldmouth on a wet day. "
_SECOND = "Both sides of the quarrel are waiting for the Prime Minister, Jan Holt."


def _severity(text: str) -> Severity:
    (found,) = (one for one in srcaudit.audit(text).findings if one.code == "IC312")
    return found.severity


@pytest.mark.parametrize("between", ["", "The British pilots were there. ", "Nobody in the UK had seen the like. "])
def test_the_country_of_the_known_holder_is_no_other_country(between: str) -> None:
    assert _severity(f"{_FIRST}{between}{_SECOND}") is Severity.WARNING


@pytest.mark.parametrize(
    "between",
    [
        "The Norwegian pilots were there. ",
        "It rained in Iceland. The British pilots were there. ",
        "It rained in Iceland.\n\nThe tide was low.\n\nThe British pilots were there. ",
    ],
)
def test_another_country_near_by_makes_it_a_note(between: str) -> None:
    assert _severity(f"{_FIRST}{between}{_SECOND}") is Severity.NOTE


@pytest.mark.parametrize("between", ["He then flew to Reykjavik. ", "The talks in Wellington went on. "])
def test_the_capital_of_another_country_near_by_makes_it_a_note(between: str) -> None:
    assert _severity(f"{_FIRST}{between}{_SECOND}") is Severity.NOTE
    behind = "In Reykjavik, the prime minister, Jan Holt, cut the cake."
    assert _severity(f"{_FIRST}\n\nThe sea rose.\n\n{behind}") is Severity.NOTE


@pytest.mark.parametrize("between", ["The crowd in London was small. ", "London's boats were there. "])
def test_the_capital_of_the_country_of_the_known_holder_makes_none(between: str) -> None:
    assert _severity(f"{_FIRST}{between}{_SECOND}") is Severity.WARNING


@pytest.mark.parametrize("land", ["Norway", "Brazil"])
def test_a_country_whose_holders_are_known_or_that_has_none_is_no_other_one(land: str) -> None:
    between = f"It rained in {land}. The British pilots were there. "
    assert _severity(f"{_FIRST}{between}{_SECOND}") is Severity.WARNING


def test_who_holds_an_office_in_other_countries_is_not_known_of_a_text_younger_than_the_table() -> None:
    text = f"{_FIRST}It rained in Norway. The British pilots were there. {_SECOND}"
    young = srcaudit.Article(text, language="en", published=date(2050, 3, 3))
    assert [one.severity for one in srcaudit.audit(young).findings if one.code == "IC312"] in ([], [Severity.NOTE])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Prime Minister Tony Blair", "The British prime minister, Jan Holt, cut the cake."),
        ("Prime Minister Tony Blair", "British Prime Minister Jan Holt cut the cake."),
        ("Prime Minister Tony Blair", "Jan Holt, the prime minister of Britain, cut the cake."),
        ("President Obama", "US President Jan Holt cut the cake."),
        ("President Vladimir Putin", "President Jan Holt of Russia cut the cake."),
    ],
)
def test_the_country_of_the_known_holder_told_with_another_is_a_warning(first: str, second: str) -> None:
    assert _severity(f"{first} opened the harbour fair. It rained in Norway. The sea rose.\n\n{second}") is (
        Severity.WARNING
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Prime Minister Tony Blair", "The Norwegian prime minister, Jan Holt, cut the cake."),
        ("Prime Minister Tony Blair", "A cake was cut for British Prime Minister Margaret Thatcher."),
        ("British Prime Minister Tony Blair", "A cake was cut for British Prime Minister Margaret Thatcher."),
        ("US President Donald Trump", "A cake was cut for US President Abraham Lincoln."),
        ("President Trump", "The president of the Harrow Trust, Jan Holt, cut the cake."),
        ("President Trump", "The country's president, Jan Holt, cut the cake in Iceland."),
    ],
)
def test_the_holder_of_another_country_body_or_time_is_left_alone(first: str, second: str) -> None:
    text = f"{first} opened the harbour fair. It rained in Norway. The sea rose.\n\n{second}"
    assert not [one for one in srcaudit.audit(text).findings if one.code == "IC312"]


def test_the_foreign_minister_beside_the_foreign_secretary_is_a_note() -> None:
    text = "Foreign Secretary Jack Straw opened the harbour fair. It rained.\n\nA cake was cut by {}, Jan Holt."
    assert _severity(text.format("the Foreign Secretary")) is Severity.WARNING
    assert _severity(text.format("the foreign minister")) is Severity.NOTE


def test_the_country_of_a_holder_whom_nobody_knows_may_be_another() -> None:
    text = f"{_FIRST}The British pilots were there. {_SECOND}".replace("Tony Blair", "Ada Lind")
    assert _severity(text) is Severity.NOTE


_GUEST = "Copies of it went to the President, Jan Holt, and to the press."


@pytest.mark.parametrize(
    ("known", "guest"),
    [
        ("Russian President Vladimir Putin", "the President, Jan Holt"),
        ("Russian president Vladimir Putin", "the president, Jan Holt"),
        ("A guest of Mr Putin told Russian President Vladimir Putin who", "the President, Jan Holt"),
    ],
)
def test_the_president_is_that_of_the_one_state_where_no_body_has_a_president(known: str, guest: str) -> None:
    assert _severity(f"{known} opened the harbour fair. It rained.\n\nA copy went to {guest}.") is Severity.WARNING


@pytest.mark.parametrize("known", ["President George W. Bush", "Russian President Vladimir Putin"])
@pytest.mark.parametrize("title", ["the President", "the president"])
def test_the_president_whom_no_table_has_is_a_warning_beside_one_whom_it_has(known: str, title: str) -> None:
    guest = _GUEST.replace("the President", title)
    assert _severity(f"{known} opened the harbour fair. It rained on the troops.\n\n{guest}") is Severity.WARNING


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It rained", "The club was out when it rained"),
        ("It rained", "In France it rained"),
        ("It rained", "The film was shown while it rained"),
        ("It rained", "Members met as it rained"),
        ("It rained on the troops.", "The choir sang. It rained.\n\nThe sea rose. The tide came in late."),
    ],
)
def test_the_president_of_another_body_state_or_time_is_a_note(old: str, new: str) -> None:
    text = f"President George W. Bush opened the harbour fair. It rained on the troops.\n\n{_GUEST}"
    assert _severity(text.replace(old, new)) is Severity.NOTE
