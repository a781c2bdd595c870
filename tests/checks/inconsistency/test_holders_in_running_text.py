"""Two holders of an office in a text that has words of a change, or another house, elsewhere."""

import pytest

import srcaudit
from srcaudit.model.finding import Severity

_ONE = "The Tin Bureau director, Ada Lind, opened the fair."
_TWO = "The cake was cut by Jan Holt, the Tin Bureau director."


def _severities(text: str) -> list[Severity]:
    return [one.severity for one in srcaudit.audit(text).findings if one.code == "IC312"]


@pytest.mark.parametrize(
    "between",
    [
        "It rained on the former mill. Lind sang.",
        "The fair had been put off the previous weekend. Lind sang.",
        "She sang a song of the previous year, Holt said.",
        "There was a dance, first with the band and then with Lind.",
        "The former director Eva Roth and Lind sang.",
        "Lind succeeded in drawing a crowd.",
        "Lind said that it leaves many stalls empty.",
    ],
)
def test_words_of_a_change_that_tell_of_something_else_hide_no_second_holder(between: str) -> None:
    assert _severities(f"{_ONE} {between}\n\nThe band played on. {_TWO}") == [Severity.WARNING]


@pytest.mark.parametrize(
    "between",
    [
        "The former director Lind sang.",
        "Then Director Lind sang.",
        "Then director Lind sang.",
        "The previous director, Lind, sang.",
        "Former directors Eva Roth and Lind sang.",
        "Former director and singer Lind sang.",
        "Lind succeeded in 2031.",
        "Lind, who leaves in May, sang.",
    ],
)
def test_words_that_put_a_holder_in_another_time_keep_two_silent(between: str) -> None:
    assert not _severities(f"{_ONE} {between}\n\nThe band played on. {_TWO}")


@pytest.mark.parametrize(
    "one",
    [
        "Ada Lind, director of the Tin Project for Wells at the University of Lund, opened the fair.",
        "Ada Lind, director of the Tin Project for Wells which built it, opened the fair.",
        "It was opened, said Ada Lind, director of the Tin Project for Wells when it rained.",
    ],
)
def test_a_holder_told_with_the_body_is_read_whatever_the_sentence_goes_on_with(one: str) -> None:
    text = f"{one} It rained.\n\nThe cake was cut by Jan Holt, the director of the Tin Project for Wells."
    assert _severities(text) == [Severity.WARNING]


_STATE = (
    "President Barack Obama asked Congress for money on Monday. Lawmakers said the president had not called them. "
    "The Senate is to vote on it. The government has little left."
)


@pytest.mark.parametrize(
    "later",
    [
        "The president, Ada Lind, wrote to the Tin Works.",
        "Ada Lind, the president, will sign the bill in Lund.",
    ],
)
def test_the_president_in_small_letters_is_the_one_whom_the_text_calls_so(later: str) -> None:
    assert _severities(f"{_STATE} {later}") == [Severity.WARNING]


@pytest.mark.parametrize(
    "text",
    [
        # Nothing tells that "the president" is that of the state, and not that of the Tin Works.
        _STATE.replace("the president had", "he had") + " The president, Ada Lind, wrote to the Tin Works.",
        # A body that has a president is near.
        f"{_STATE} A club wrote to them. The president, Ada Lind, signed the letter.",
        # It is another country's.
        f"{_STATE} In France they wait. The president, Ada Lind, will sign the bill.",
    ],
)
def test_the_president_in_small_letters_may_be_another_one(text: str) -> None:
    assert Severity.WARNING not in _severities(text)


def test_the_president_of_the_holders_own_country_is_no_other_bearer_of_the_title() -> None:
    text = f"{_STATE} He is president of the United States. President Ada Lind will sign the bill."
    assert _severities(text) == [Severity.WARNING]
