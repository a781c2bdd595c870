"""Rules that the tables of dated facts keep."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from srcaudit.language.pack import LanguagePack, load
from srcaudit.language.reference import Holder, NameRow, OfficeRow, Reference, earliest, latest

pack = load("en")
assert isinstance(pack, LanguagePack)
ROWS: dict[str, list[dict[str, Any]]] = {
    "office": pack.table("offices")["office"],
    "epoch": pack.table("epochs")["epoch"],
    "name": pack.table("name_variants")["name"],
}
# Refuses what a newsroom's own tables are refused for: no ISO dates, no source, two holders at once, a key twice.
TABLES = Reference.model_validate(ROWS)
COUNTRIES = {row.key.split("-")[0] for row in TABLES.office if len(row.key.split("-")[0]) == 2} - {"eu", "un"}

DAY = timedelta(1)


@pytest.mark.parametrize("office", TABLES.office, ids=lambda office: office.key)
def test_an_office_has_one_holder_a_day_unless_one_is_acting(office: OfficeRow) -> None:
    for index, before in enumerate(office.holders):
        for after in office.holders[index + 1 :]:
            if before.valid_to is None or before.acting or after.acting:
                continue
            assert earliest(before.valid_to) <= latest(after.valid_from), (before.surname, after.surname)


@pytest.mark.parametrize("office", TABLES.office, ids=lambda office: office.key)
def test_days_without_a_holder_are_declared(office: OfficeRow) -> None:
    end = latest(office.holders[0].valid_from)
    for holder in office.holders:
        start = earliest(holder.valid_from)
        if start > end + DAY:
            assert any(
                earliest(gap.valid_from) <= end + DAY and start - DAY <= latest(gap.valid_to) for gap in office.gaps
            ), (holder.surname, end, start)
        end = max(end, latest(holder.valid_to) if holder.valid_to else end)


@pytest.mark.parametrize("office", TABLES.office, ids=lambda office: office.key)
def test_a_declared_gap_holds_no_certain_day_of_a_holder(office: OfficeRow) -> None:
    for gap in office.gaps:
        for holder in office.holders:
            if holder.acting or holder.valid_to is None:
                continue
            inside = latest(holder.valid_from) < latest(gap.valid_to) and earliest(gap.valid_from) < earliest(
                holder.valid_to
            )
            assert not inside, (gap, holder.surname)


def _is_open(holder: Holder) -> bool:
    return holder.valid_to is None


@pytest.mark.parametrize("office", TABLES.office, ids=lambda office: office.key)
def test_nothing_is_known_beyond_the_last_day_of_knowledge(office: OfficeRow) -> None:
    known_until = date.fromisoformat(office.known_until)
    last = office.holders[-1]
    assert earliest(last.valid_from) <= known_until + timedelta(60)
    if last.valid_to is not None:
        assert known_until <= latest(last.valid_to), "nobody is known to hold it on the last day of knowledge"
    assert not any(_is_open(holder) for holder in office.holders[:-1] if not holder.acting)


@pytest.mark.parametrize("office", TABLES.office, ids=lambda office: office.key)
def test_an_office_says_how_it_is_written(office: OfficeRow) -> None:
    assert office.titles
    assert office.nation
    assert len(office.source) > len("un.org")


def test_a_field_is_spelled_as_the_model_has_it_and_dates_are_text() -> None:
    for kind, rows in ROWS.items():
        known = set(getattr(TABLES, kind)[0].model_fields_set | type(getattr(TABLES, kind)[0]).model_fields.keys())
        assert all(set(row) <= known for row in rows)


def test_the_tables_are_as_wide_as_promised() -> None:
    assert len(COUNTRIES) >= 40
    assert {"eu", "un", "nato"} <= {row.key.split("-")[0] for row in TABLES.office}
    people_and_places = [row for row in TABLES.name if row.kind in ("person", "place")]
    assert len(people_and_places) >= 300


@pytest.mark.parametrize("country", ["de", "fr", "uk", "us", "jp", "in", "ua", "ru", "za", "br", "it", "il"])
def test_the_office_that_governs_is_known_since_2000(country: str) -> None:
    governs = ("president", "prime-minister", "chancellor")
    offices = [row for row in TABLES.office if row.key in {f"{country}-{office}" for office in governs}]
    assert any(earliest(row.holders[0].valid_from) <= date(2000, 6, 1) for row in offices)


@pytest.mark.parametrize("row", TABLES.name, ids=lambda row: row.forms[0])
def test_forms_of_a_name_can_be_told_apart_and_found(row: NameRow) -> None:
    assert all(len(form) >= 3 and form == form.strip() for form in row.forms)
    assert row.source


def test_a_form_inside_a_form_of_another_name_is_meant_to_be_there() -> None:
    """A surname's set may hold the last word of a full name's set, and nothing else of it."""
    single = {form: row.forms[0] for row in TABLES.name for form in row.forms if " " not in form}
    for row in TABLES.name:
        full = [form for form in row.forms if " " in form]
        lasts = {form.split()[-1] for form in full}
        names = {single[last] for last in lasts if last in single and single[last] != row.forms[0]}
        assert len(lasts) == 1 or not names or row.kind != "person", (row.forms, names)


@pytest.mark.parametrize("epoch", TABLES.epoch, ids=lambda epoch: epoch.key)
def test_an_epoch_says_what_the_article_must_have(epoch: Any) -> None:
    assert epoch.needs
    assert epoch.names
    assert epoch.source
    assert all(name == name.lower() for name in epoch.names)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2011", date(2011, 1, 1), date(2011, 12, 31)),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29)),
        ("2011-03-15", date(2011, 3, 15), date(2011, 3, 15)),
    ],
)
def test_a_date_may_be_known_to_the_month_or_year(when: str, first: date, last: date) -> None:
    assert (earliest(when), latest(when)) == (first, last)


@pytest.mark.parametrize("when", ["2011-13", "15.3.2011", "2011-3-5", "", "2011-02-30", "20111"])
def test_what_is_no_date_is_refused(when: str) -> None:
    with pytest.raises(ValueError, match=r"date|day|month"):
        earliest(when)


def test_holders_follow_each_other() -> None:
    for office in TABLES.office:
        for before, after in pairwise(office.holders):
            assert earliest(before.valid_from) <= earliest(after.valid_from)
