"""Rules that every check keeps."""

import importlib
import re

import pytest

from srcaudit.catalog import AnyCheck, checks, find, selected
from srcaudit.errors import ConfigError
from srcaudit.model.score import Dimension

PREFIX = {
    Dimension.BOILERPLATE: "BP1",
    Dimension.PADDING: "SP2",
    Dimension.INCONSISTENCY: "IC3",
    Dimension.DUPLICATION: "DU4",
    Dimension.UNSUPPORTED: "UC5",
}
SECTIONS = ["What it does", "Why it matters", "How it decides", "Limits"]


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.code)
def test_code_folder_and_dimension_agree(check: AnyCheck) -> None:
    assert re.fullmatch(PREFIX[check.dimension] + r"\d\d", check.code)
    assert check.module.startswith(f"srcaudit.checks.{check.dimension}.")
    assert check.module.endswith("." + check.name.replace("-", "_"))


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.code)
def test_documentation_has_all_its_sections(check: AnyCheck) -> None:
    doc = importlib.import_module(check.module).__doc__ or ""
    assert re.findall(r"^## (.+)$", doc, re.MULTILINE) == SECTIONS


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.code)
def test_every_option_is_documented(check: AnyCheck) -> None:
    assert all(field.description for field in check.options.model_fields.values())


def test_every_dimension_has_two_checks_or_more() -> None:
    for dimension in Dimension:
        assert len([check for check in checks() if check.dimension is dimension]) >= 2


def test_a_check_is_found_by_code_and_by_name() -> None:
    assert find("sp210") is find("filler-phrase")


def test_an_unknown_check_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(ConfigError, match="filler-phrase"):
        find("filler-phrases")


def test_selection_takes_codes_prefixes_names_and_dimensions() -> None:
    padding = [check for check in checks() if check.dimension is Dimension.PADDING]
    assert list(selected(["SP"], [])) == padding
    assert list(selected(["padding"], ["SP210"])) == [check for check in padding if check.code != "SP210"]
    assert len(selected([], [])) == len(checks())


def test_a_check_gives_way_to_others_of_its_dimension() -> None:
    known = {check.code: check for check in checks()}
    for check in known.values():
        for code in check.gives_way_to:
            assert known[code].dimension is check.dimension, f"{check.code} gives way to {code}"
            assert check.code not in known[code].gives_way_to, f"{check.code} and {code} give way to each other"
