"""Titles of a state's one office before the name of somebody of whom the text tells otherwise."""

import pytest

import srcaudit
from srcaudit.model.finding import Severity

_OPENING = "President Obama flew to Ohio on Monday. It rained all morning, and the harvest was late."
_LIND = "The economist Ada Lind had told the farmers so. “It is the wind,” Ms. Lind said."


def _found(text: str) -> list[tuple[Severity, str]]:
    article = srcaudit.Article(text, language="en")
    return [(one.severity, one.quote) for one in srcaudit.audit(article).findings if one.code == "IC312"]


@pytest.mark.parametrize(
    "told",
    [
        "President Lind",
        "President Ada Lind",
        "president Ada Lind",
    ],
)
@pytest.mark.parametrize(
    "sentence",
    [
        "{} met the farmers on Tuesday.",
        "A letter has gone to {}.",
        "The office of {} declined to comment.",
        "“We shall see,” {} told reporters.",
        "{} could not be reached.",
        "{} said that there would be no change.",
    ],
)
def test_the_president_is_nobody_whom_the_text_introduces_as_somebody_else(told: str, sentence: str) -> None:
    shown = sentence.format(told)
    shown = shown[0].upper() + shown[1:]
    quote = told[0].upper() + told[1:] if sentence.startswith("{}") else told
    assert _found(f"{_OPENING}\n\n{_LIND}\n\n{shown}") == [(Severity.WARNING, quote)]


def test_a_minister_lends_no_title_either() -> None:
    text = "Prime Minister Tony Blair flew to Hull. It rained.\n\nThe poet Ada Lind read. Ms. Lind was wet.\n\n{}"
    told = text.format("A cake was cut for Prime Minister Lind.")
    assert _found(told) == [(Severity.WARNING, "Prime Minister Lind")]


@pytest.mark.parametrize(
    "lind",
    [
        "Ada Lind, who heads a band of lawyers, sang. “It is the wind,” Ms. Lind said.",
        "Ada Lind, a friend of the farmers, sang. Ms. Lind was wet.",
        "Ada Lind, the chief strategist, sang. Ms. Lind was wet.",
        "The candidates sang of Ada Lind. Ms. Lind was wet.",
    ],
)
def test_to_head_something_that_has_no_president_makes_nobody_one(lind: str) -> None:
    assert _found(f"{_OPENING}\n\n{lind}\n\nPresident Lind met the farmers.") == [(Severity.WARNING, "President Lind")]


@pytest.mark.parametrize("lind", ["Ada Lind of the Harrow union read.", "Ada Lind, who heads the Tin Trust, read."])
def test_a_body_near_a_poet_makes_no_prime_minister(lind: str) -> None:
    text = f"Prime Minister Tony Blair flew to Hull. It rained.\n\n{lind} Ms. Lind was wet.\n\n"
    assert _found(f"{text}A cake was cut for Prime Minister Lind.") == [(Severity.WARNING, "Prime Minister Lind")]


@pytest.mark.parametrize(
    ("lind", "told"),
    [
        ("Ada Lind of the Harrow union sang. Ms. Lind was wet.", "President Lind met the farmers."),
        ("Ada Lind, who heads the Tin Trust, sang. Ms. Lind was wet.", "President Lind met the farmers."),
        ("Ada Lind, the chief of a company, sang. Ms. Lind was wet.", "President Lind met the farmers."),
        ("Ada Lind, sister of a poet, sang. Ms. Lind was wet.", "President Lind met the farmers."),
        (_LIND, "President Lind of the Tin Trust met the farmers."),
        (_LIND, "Tin Trust President Lind met the farmers."),
        (_LIND, "If President Lind came, they would sing."),
        (_LIND, "What would President Lind do with a plough?"),
        (_LIND, "The former President Lind met the farmers."),
        (_LIND, "“It was President Lind,” a child said."),
        (_LIND, "President Lind met the farmers. They had asked for President Lind by name."),
        (_LIND, "In the film President Lind meets the farmers."),
        (_LIND, "The new series is dear. President Lind meets the farmers in it."),
        (_LIND, "In Iceland it rained too. President Lind met the farmers there."),
        (
            "Ada Lind, who leads the Tin Trust, sang. “It is the wind,” Ms. Lind said.",
            "President Lind met the farmers.",
        ),
        ("Ada Lind, head of Harrow University, sang. Ms. Lind was wet.", "President Lind met the farmers."),
        ("Ada Lind, the leader of Ruritania, sang. Ms. Lind was wet.", "President Lind met the farmers."),
        ("The candidate Ada Lind sang. Ms. Lind was wet.", "President Lind met the farmers."),
        ("Ada Lind, the wife of a ruler, sang. Ada Lind was wet.", "President Lind met the farmers."),
        ("Ada Lind and Jan Lind sang. They were wet.", "President Lind met the farmers."),
        ("The poet Cynthia Nixon sang. Ms. Nixon was wet.", "The farmers spoke of President Nixon and his dog."),
    ],
)
def test_who_may_be_president_of_something_is_left_alone(lind: str, told: str) -> None:
    assert not _found(f"{_OPENING}\n\n{lind}\n\n{told}")


def test_a_text_of_two_presidents_of_states_or_of_none_lends_no_title() -> None:
    told = f"{_LIND}\n\nA letter has gone to President Lind."
    assert not _found(f"It rained. {told}")
    assert not _found(f"{_OPENING} French President Jacques Chirac came too. {told}")


@pytest.mark.parametrize(("surname", "found"), [("Musharaf", 0), ("Mushtarak", 1)])
def test_a_president_whom_a_newsroom_spells_its_own_way_has_his_own_title(surname: str, found: int) -> None:
    told = f"Guards had walked the streets for Pervez {surname} at dawn.\n\nPresident {surname} went to a play."
    assert len(_found(f"{_OPENING}\n\n{told}")) == found
