"""A newsroom's own tables: where they are read from, what they add, what is refused."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import srcaudit
from srcaudit import Config
from srcaudit.errors import ConfigError
from srcaudit.language.reference import Reference

MAYOR: dict[str, Any] = {
    "key": "arden-mayor",
    "nation": ["Arden", "Arden's"],
    "titles": ["Mayor"],
    "known_until": "2031-12-31",
    "source": "arden.example, list of mayors",
    "holders": [
        {"given": "Ada", "surname": "Lindqvist", "valid_from": "2020-05-01", "valid_to": "2025-04-30"},
        {"given": "Bo", "surname": "Marsden", "valid_from": "2025-05-01"},
    ],
}
NAME = {"kind": "person", "forms": ["Ardenskiy", "Ardensky"], "source": "house style"}
WAR = {
    "key": "arden-2030",
    "title": "the strike at Arden",
    "first_day": "2030-03-01",
    "names": ["strike"],
    "needs": ["Arden"],
    "source": "the union's call",
}

TOML = """
[[office]]
key = "arden-mayor"
nation = ["Arden"]
titles = ["Mayor"]
known_until = 2031-12-31
source = "arden.example, list of mayors"
holders = [
  { given = "Ada", surname = "Lindqvist", valid_from = 2020-05-01, valid_to = 2025-04-30 },
  { given = "Bo", surname = "Marsden", valid_from = 2025-05-01 },
]
"""


def _found(text: str, reference: Any, published: str = "2030-06-03") -> list[str]:
    article = srcaudit.Article(text, published=published, language="en")
    report = srcaudit.audit(article, config=Config(select="IC3", reference=reference))
    return [finding.code for finding in report.findings]


def test_an_office_of_the_newsroom_is_judged_like_any_other() -> None:
    text = "Arden Mayor Ada Lindqvist says no."
    assert _found(text, None) == []
    assert _found(text, {"office": [MAYOR]}) == ["IC313"]
    assert _found(text, {"office": [MAYOR]}, published="2024-06-03") == []


def test_a_name_of_the_newsroom_is_told_in_both_spellings() -> None:
    text = "Mr Ardenskiy left. Later Ardensky came back."
    assert _found(text, None) == []
    assert _found(text, {"name": [NAME]}) == ["IC301"]


def test_an_epoch_of_the_newsroom_is_counted() -> None:
    text = "Day 90 of the strike | Live\nAs of March 2030, all of Arden stands still."
    assert _found(text, {"epoch": [WAR]}) == ["IC323"]


def test_a_known_office_is_continued_with_the_next_holder() -> None:
    row = {
        "key": "nl-prime-minister",
        "known_until": "2033-01-01",
        "source": "government.nl",
        "holders": [{"given": "Eva", "surname": "Arden", "valid_from": "2030-01-10"}],
    }
    text = "Dutch Prime Minister Mark Rutte says no."
    assert _found(text, None) == [], "the pack does not know who holds it then"
    assert _found(text, {"office": [row]}) == ["IC311"]
    assert _found("Dutch Prime Minister Eva Arden says no.", {"office": [row]}) == []


def test_a_holder_takes_the_place_of_those_who_began_later() -> None:
    row = {
        "key": "fr-president",
        "known_until": "2033-01-01",
        "source": "a newsroom's own list",
        "holders": [{"given": "Eva", "surname": "Arden", "valid_from": "2010-01-10"}],
    }
    text = "French President Emmanuel Macron says no."
    assert _found(text, {"office": [row]}, published="2018-01-01") == [], "he is no holder any more"


def test_a_set_of_names_takes_the_place_of_one_that_shares_a_form() -> None:
    ours = {"kind": "typography", "forms": ["Qaddafi", "El Gaddafi"], "source": "house style"}
    text = "Mr Qaddafi left. Later Gaddafi came back."
    assert _found(text, None) == ["IC301"]
    assert _found(text, {"name": [ours]}) == []


def test_tables_are_read_from_a_file_beside_the_settings(tmp_path: Path) -> None:
    (tmp_path / "newsroom.toml").write_text(TOML)
    (tmp_path / "pyproject.toml").write_text('[tool.srcaudit]\nreference = "newsroom.toml"\n')
    config = Config.from_file(tmp_path / "pyproject.toml")
    assert config == Config(reference=tmp_path / "newsroom.toml")
    assert config.reference is not None
    assert config.reference.office[0].holders[1].surname == "Marsden"


def test_tables_may_stand_in_the_settings_themselves(tmp_path: Path) -> None:
    inline = TOML.replace("[[office]]", "[[tool.srcaudit.reference.office]]")
    (tmp_path / "pyproject.toml").write_text(inline)
    (tmp_path / "newsroom.toml").write_text(TOML)
    assert Config.from_file(tmp_path / "pyproject.toml") == Config(reference=str(tmp_path / "newsroom.toml"))


def test_the_report_tells_that_other_tables_were_used() -> None:
    article = srcaudit.Article("Rain fell on the town of Arden.", language="en")
    plain = srcaudit.audit(article).provenance
    ours = srcaudit.audit(article, config=Config(reference={"office": [MAYOR]})).provenance
    again = srcaudit.audit(article, config=Config(reference={"office": [MAYOR]})).provenance
    assert plain.packs != ours.packs
    assert plain.config != ours.config
    assert ours == again


def _mayor(**changes: Any) -> dict[str, Any]:
    return {"office": [MAYOR | changes]}


@pytest.mark.parametrize(
    ("reference", "told"),
    [
        (_mayor(source=""), r"office\.0\.source"),
        (_mayor(known_until="2031"), "'2031' is no day: write YYYY-MM-DD"),
        (_mayor(holders=[{"surname": "Lind", "valid_from": "1 May 2020"}]), "'1 May 2020' is no date"),
        (_mayor(holders=[]), r"office\.0\.holders"),
        (_mayor(titles=[]), "office 'arden-mayor' is new: it needs titles"),
        (_mayor(holdres=[]), r"office\.0\.holdres"),
        (
            _mayor(
                holders=[
                    {"surname": "Lind", "valid_from": "2020-01-01", "valid_to": "2022-01-01"},
                    {"surname": "Marsden", "valid_from": "2021-01-01"},
                ]
            ),
            "Lind and Marsden hold it at once, neither acting",
        ),
        (_mayor(holders=[{"surname": "Lind", "valid_from": "2020", "valid_to": "2019"}]), "Lind leaves before 2020"),
        ({"office": [MAYOR, MAYOR]}, "office: 'arden-mayor' stands there twice"),
        ({"name": [NAME, NAME]}, "name: 'Ardenskiy' stands there twice"),
        ({"name": [NAME | {"forms": ["Arden"]}]}, r"name\.0\.forms"),
        ({"names": [NAME]}, "names"),
        ("nowhere.toml", "reference: nowhere.toml: No such file"),
    ],
)
def test_tables_that_do_not_fit_are_refused_in_one_plain_line(reference: Any, told: str) -> None:
    with pytest.raises(ConfigError, match=told) as error:
        Config(reference=reference)
    assert "\n" not in str(error.value)


def test_a_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    path = tmp_path / "newsroom.toml"
    path.write_text("[[office\n")
    with pytest.raises(ConfigError, match=r"newsroom\.toml: not TOML"):
        Config(reference=path)


def test_the_schema_of_the_settings_describes_the_tables() -> None:
    schema = Config.model_json_schema()
    assert {"$ref": "#/$defs/Reference"} in schema["properties"]["reference"]["anyOf"]
    assert any(choice.get("type") == "string" for choice in schema["properties"]["reference"]["anyOf"])
    for model in ("Holder", "Gap", "OfficeRow", "EpochRow", "NameRow"):
        assert all(field.get("description") for field in schema["$defs"][model]["properties"].values()), model


def test_a_day_of_toml_and_a_day_in_words_are_the_same() -> None:
    known = [Reference.model_validate(_mayor(known_until=day)) for day in (date(2031, 12, 31), "2031-12-31")]
    assert known[0] == known[1]
