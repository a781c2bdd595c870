"""Rules that the tables of dated facts keep."""

from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from srcaudit.language.pack import LanguagePack, load

pack = load("en")
assert isinstance(pack, LanguagePack)
OFFICES: list[dict[str, Any]] = pack.table("offices")["office"]
EPOCHS: list[dict[str, Any]] = pack.table("epochs")["epoch"]
VARIANTS: list[dict[str, Any]] = pack.table("name_variants")["set"]


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office["key"])
def test_no_two_people_hold_an_office_at_once(office: dict[str, Any]) -> None:
    for before, after in pairwise(office["holders"]):
        assert before["valid_to"] <= after["valid_from"]


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office["key"])
def test_every_office_has_dates_a_source_and_an_end_of_knowledge(office: dict[str, Any]) -> None:
    assert office["source"]
    assert office["titles"]
    assert type(office["known_until"]) is date
    for holder in office["holders"]:
        assert type(holder["valid_from"]) is date
        assert holder["valid_from"] < holder.get("valid_to", office["known_until"])
    assert all("valid_to" in holder for holder in office["holders"][:-1])


def test_keys_of_offices_and_wars_are_unique() -> None:
    for rows in (OFFICES, EPOCHS):
        keys = [row["key"] for row in rows]
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize("epoch", EPOCHS, ids=lambda epoch: epoch["key"])
def test_every_war_has_a_first_day_its_parties_and_a_source(epoch: dict[str, Any]) -> None:
    assert type(epoch["first_day"]) is date
    assert epoch["needs"]
    assert epoch["source"]


def test_a_form_belongs_to_one_name() -> None:
    assert pack is not None
    forms = [form for row in VARIANTS for form in row["forms"]]
    assert len(forms) == len(set(forms))
    assert all(len(row["forms"]) > 1 for row in VARIANTS)
    assert {row["kind"] for row in VARIANTS} <= {"person", "place", "group", "typography"}
    assert pack.table("name_variants")["source"]
