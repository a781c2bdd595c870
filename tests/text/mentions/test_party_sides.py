"""On whose side somebody is, told by a verb or a noun between the name and the side."""

import time

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.party_sides import country_sides, party_sides

_INTRO = "Senator Ada Brandauer spoke first, and the hall was full. Jan Marten listened."


def _facts(told: str, kind: str) -> list[tuple[str, str]]:
    doc = Document(Article(f"{_INTRO}\n\n{told}", language="en"))
    return [(fact.value, fact.name.surname) for fact in doc.person_facts if fact.kind == kind and not fact.past]


@pytest.mark.parametrize(
    "told",
    [
        "Brandauer sits for the Republicans.",
        "Brandauer belongs to the Republicans.",
        "Brandauer, who leads the Republicans, left.",
        "Brandauer has led the Republicans since May.",
        "Brandauer held Holm for the Republicans.",
        "Brandauer won the seat for the Republicans.",
        "Brandauer’s fellow Republicans left early.",
        "Brandauer's Republicans lost nine seats.",
        "Brandauer of the Republican Party left.",
        "Brandauer, for the Republicans, said no.",
        "Brandauer, leader of the Republicans, left.",
        "Brandauer is the first Republican to leave.",
        "Brandauer has been a Republican councillor since May.",
        "The Republican politician Ada Brandauer left early.",
        "Republicans such as Brandauer left early.",
        "Ten Republicans voted no, among them Ada Brandauer.",
    ],
)
def test_a_party_is_told_by_a_verb_or_a_noun(told: str) -> None:
    assert _facts(told, "party") == [("Republican", "Brandauer")]


@pytest.mark.parametrize(
    "told",
    [
        "Brandauer beat the Republicans.",
        "Brandauer was elected as a Republican.",
        "Brandauer sits with the Republicans.",
        "Brandauer left the Republicans.",
        "Brandauer held a dinner for the Republicans.",
        "Brandauer leads the Republicans in polls.",
        "Brandauer represents the Republicans in court.",
        "Brandauer’s Republican rival left early.",
        "Brandauer votes with the Republicans.",
        "Republicans like Brandauer.",
        "Brandauer won the Republicans’ support.",
        "Brandauer is one of the former Republicans who left.",
    ],
)
def test_what_somebody_does_to_a_party_is_no_membership(told: str) -> None:
    assert _facts(told, "party") == []


def test_a_word_at_the_end_of_a_longer_name_of_a_party_is_not_the_other_party() -> None:
    assert ("Democratic", "Brandauer") not in _facts("Brandauer sits for the Christian Democrats.", "party")


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("Ada Brandauer (Norway) won.", [("Norwegian", "Brandauer")]),
        ("Ada Brandauer of Norway won.", [("Norwegian", "Brandauer")]),
        ("Brandauer, who runs for Norway, won.", [("Norwegian", "Brandauer")]),
        ("Brandauer is from Norway.", []),
        ("Brandauer grew up in Norway.", []),
        ("Brandauer beat Norway.", []),
        ("Brandauer holds a Norwegian passport.", []),
    ],
)
def test_a_nation_is_told_by_whom_somebody_plays_for(told: str, people: list[tuple[str, str]]) -> None:
    assert _facts(told, "people") == people


def test_many_parties_are_read_in_linear_time() -> None:
    doc = Document(Article("Brandauer and her fellow Republicans voted no, and the Democrats such as " * 2500))
    assert doc.names is not None
    began = time.process_time()
    assert doc.person_facts is not None
    assert time.process_time() - began < 10


_PARTIES = {"Republicans": "Republican", "Democrats": "Democratic", "Christian Democrats": "Christian Democrat"}


def _sides(told: str) -> list[str]:
    doc = Document(Article(f"{_INTRO}\n\n{told}", language="en"))
    return [side.value for side in (*party_sides(doc, _PARTIES), *country_sides(doc, {"norway": "Norwegian"}))]


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("Democrats such as Brandauer left.", "Democratic"),
        ("Among the Democrats who left was Ada Brandauer.", "Democratic"),
        ("Brandauer, the Democrats' whip, left.", "Democratic"),
        ("Ada Brandauer (Norway) won.", "Norwegian"),
    ],
)
def test_a_side_is_told_where_it_stands_as_one(told: str, side: str) -> None:
    assert _sides(told) == [side]


@pytest.mark.parametrize(
    "told",
    [
        "“Democrats such as Brandauer left,” he said.",
        "Christian Democrats such as Brandauer left.",
        "Between the Democrats who left was Ada Brandauer.",
        "Brandauer, the Democrats' rival, left.",
        "“Ada Brandauer (Norway) won,” he said.",
        "Ada Brandauer (norway) won.",
    ],
)
def test_what_is_quoted_or_ends_a_longer_word_or_is_no_name_tells_no_side(told: str) -> None:
    assert _sides(told) == []
