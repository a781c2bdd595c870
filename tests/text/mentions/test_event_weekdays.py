"""Events with two weekdays."""

import pytest

from srcaudit import Article, Document

TOLD = "Sunday's election was the tenth. Lind won it on Sunday night.\n\n"


def _found(text: str) -> list[tuple[str, str, str]]:
    doc = Document(Article(text, language="en"))
    return [(one.event, doc[one.first], doc[one.second]) for one in doc.event_weekdays]


@pytest.mark.parametrize(
    "sentence",
    [
        "Holm, too, stood in Saturday's election.",
        "Holm kept away after the Monday election.",
        "He won the election held on Monday.",
    ],
)
def test_one_telling_has_the_weekday_beside(sentence: str) -> None:
    assert [event for event, _, _ in _found(TOLD + sentence)] == ["election"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Holm, too, stood in Sunday's election.",
        "Holm, too, stood in Friday's election.",
        "Holm will stand in Monday's election.",
        "Holm was the victor of Monday's second election.",
        "Holm stood in Monday's election, and on Monday night the town slept.",
        "Holm stood in last Saturday's election.",
        "The two-day fair went on. Holm stood in Monday's election.",
    ],
)
def test_nothing_is_said_of_one_day_another_event_or_one_to_come(sentence: str) -> None:
    assert _found(TOLD + sentence) == []


def test_two_elections_have_two_days_by_what_they_are_or_in_one_sentence() -> None:
    kinds = "Sunday's council election was the tenth. It was quiet on Sunday. Holm stood in Monday's {} election."
    assert _found(kinds.format("council"))
    assert not _found(kinds.format("mayoral"))
    assert not _found("Lind stood in Sunday's election and Holm in Monday's election. It was quiet on Sunday.")


def test_of_what_there_may_be_several_one_day_must_be_told_twice() -> None:
    later = "Lind was late for Monday's debate."
    assert _found(f"Sunday's debate was loud, and on Sunday night the town slept.\n\n{later}") == []
    assert _found(f"Sunday's debate was loud.\n\nThe Sunday debate was long, too.\n\n{later}") == [
        ("debate", "Sunday", "Monday")
    ]


def test_a_flood_of_weekdays_is_left_alone() -> None:
    assert _found("Sunday's election was here. " * 2000 + "Monday's election was there.") == []
