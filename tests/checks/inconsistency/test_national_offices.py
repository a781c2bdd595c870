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
