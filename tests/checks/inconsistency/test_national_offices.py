"""How sure it is that two persons hold one office of a country that the text does not name with it."""

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
        "It rained in Norway. The British pilots were there. ",
        "It rained in Norway.\n\nThe tide was low.\n\nThe British pilots were there. ",
    ],
)
def test_another_country_near_by_makes_it_a_note(between: str) -> None:
    assert _severity(f"{_FIRST}{between}{_SECOND}") is Severity.NOTE


def test_the_country_of_a_holder_whom_nobody_knows_may_be_another() -> None:
    text = f"{_FIRST}The British pilots were there. {_SECOND}".replace("Tony Blair", "Ada Lind")
    assert _severity(text) is Severity.NOTE


_GUEST = "Copies of it went to the President, Jan Holt, and to the press."


@pytest.mark.parametrize("known", ["President George W. Bush", "Russian President Vladimir Putin"])
def test_the_president_whom_no_table_has_is_a_warning_beside_one_whom_it_has(known: str) -> None:
    assert _severity(f"{known} opened the harbour fair. It rained all day.\n\n{_GUEST}") is Severity.WARNING


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It rained", "The club was out when it rained"),
        ("It rained", "In France it rained"),
        ("the President,", "the president,"),
        ("Jan Holt", "Abraham Lincoln"),
        ("It rained", "The film was shown while it rained"),
    ],
)
def test_the_president_of_another_body_state_or_time_is_a_note(old: str, new: str) -> None:
    text = f"President George W. Bush opened the harbour fair. It rained all day.\n\n{_GUEST}"
    assert _severity(text.replace(old, new)) is Severity.NOTE
