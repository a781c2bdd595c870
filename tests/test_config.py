"""Settings: where they come from, and what is refused."""

from pathlib import Path

import pytest

from srcaudit import Config
from srcaudit.catalog import checks, find
from srcaudit.errors import ConfigError


def test_an_unknown_setting_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(ConfigError, match="did you mean 'select'"):
        Config(selct=["SP"])  # type: ignore[call-arg]


def test_an_unknown_option_is_refused_with_the_ones_there_are() -> None:
    with pytest.raises(ConfigError, match="min_uses"):
        Config(options={"SP201": {"minimum": 3}})


def test_what_a_value_can_be_is_told_in_the_words_of_the_file() -> None:
    with pytest.raises(ConfigError, match="must be 'review' or 'hold', not 'reviw'"):
        Config(gates=[{"of": "SP2", "over": 5, "verdict": "reviw"}])
    with pytest.raises(ConfigError, match="SP201: minimum: there is no such option"):
        Config(options={"SP201": {"minimum": 3}})
    with pytest.raises(ConfigError, match="a gate is of a dimension, a severity or a code, not of 'bogus'"):
        Config(gates=[{"of": "bogus", "over": 5}])


def test_codes_may_be_written_in_one_string() -> None:
    assert Config(select="SP201, padding").select == ("SP201", "padding")


def test_options_are_found_by_code_and_by_name() -> None:
    check = find("SP201")
    assert Config(options={"SP201": {"min_uses": 7}}).options_of(check).min_uses == 7
    assert Config(options={"keyword-stuffing": {"min_uses": 8}}).options_of(check).min_uses == 8


@pytest.mark.parametrize("name", ["sp201", "Sp201", "KEYWORD-stuffing"])
def test_options_are_found_however_the_check_is_spelled(name: str) -> None:
    assert Config(options={name: {"min-uses": 99}}).options_of(find("SP201")).min_uses == 99


def test_the_digest_of_a_set_does_not_hang_on_its_order() -> None:
    assert Config(select={"UC", "SP", "IC"}).digest == Config(select=["IC", "SP", "UC"]).digest


def test_the_schema_of_the_settings_knows_every_check_and_its_options() -> None:
    schema = Config.model_json_schema()
    options = schema["properties"]["options"]["properties"]
    assert list(options) == [check.code for check in checks()]
    assert options["SP201"]["properties"]["min_uses"]["description"]


def test_settings_are_read_from_the_nearest_table(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.srcaudit]\nfail-on = "error"\nignore = ["IC352"]\n')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    config = Config.near(inner)
    assert config.fail_on == "error"
    assert config.ignore == ("IC352",)


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text("[tool.srcaudit\n")
    with pytest.raises(ConfigError, match=r"pyproject\.toml: not TOML"):
        Config.from_file(path)


def test_a_file_of_settings_may_be_named_by_a_text(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text('[tool.srcaudit]\nreference = "newsroom.toml"\n')
    (tmp_path / "newsroom.toml").write_text("")
    assert Config.from_file(str(path)) == Config.from_file(path)
    with pytest.raises(ConfigError, match=r"none\.toml: No such file"):
        Config.from_file(str(tmp_path / "none.toml"))


def test_equal_settings_have_equal_digests() -> None:
    assert Config(select=["SP"]).digest == Config(select="SP").digest
    assert Config(select=["SP"]).digest != Config(select=["IC"]).digest


def test_a_copy_with_another_setting_has_a_digest_of_its_own() -> None:
    config = Config()
    assert config.digest == Config().digest
    changed = config.model_copy(update={"ignore": ("SP",)})
    assert changed.digest == Config(ignore=("SP",)).digest != config.digest
