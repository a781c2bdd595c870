import json
import sys
from pathlib import Path

import pytest

from srcaudit.cli import main
from srcaudit.model.story import StoryReport
from tests.story.stories import OWN, WIRE


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    head = "---\nsource: {}\npublished: 2031-05-05\n---\n\n{}"
    (tmp_path / "wire.md").write_text(head.format("Wire", WIRE), "utf-8")
    (tmp_path / "own.md").write_text(
        head.format("Own", OWN + " The fire in Harrow destroyed 41 buses and a workshop on Sunday night."), "utf-8"
    )
    return tmp_path


def _code(*arguments: str) -> int:
    with pytest.raises(SystemExit) as end:
        main(["story", *arguments])
    return int(end.value.code or 0)


def test_a_folder_is_printed_as_one_story(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _code(".") == 0
    out = capsys.readouterr().out
    assert "14 buses" in out
    assert "41 buses" in out
    assert "corroborated" in out
    assert "Wire" in out


def test_json_is_the_whole_story(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _code(".", "--format", "json") == 0
    story = StoryReport.model_validate(json.loads(capsys.readouterr().out))
    assert [report.id for report in story.reports] == ["own.md", "wire.md"]
    assert {conflict.kind for conflict in story.conflicts} == {"figure"}


def test_articles_of_a_jsonl_file_make_a_story(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [json.dumps({"id": name, "text": text}) for name, text in (("a", WIRE), ("b", OWN))]
    (folder / "all.jsonl").write_text("\n".join(lines), "utf-8")
    assert _code("all.jsonl", "--format", "json") == 0
    assert len(json.loads(capsys.readouterr().out)["reports"]) == 2


def test_what_cannot_be_read_is_told_and_the_others_are_printed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _code("wire.md", "own.md", "nowhere.md") == 3
    said = capsys.readouterr()
    assert "nowhere.md" in said.err
    assert "corroborated" in said.out


def test_control_characters_do_nothing_to_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hostile = WIRE.replace("14 buses", "14 buses \x1b]0;gone\x07").replace("Ida Falk", "Ida\x1b[31m Falk")
    (folder / "evil.md").write_text(f'---\nsource: "E\\x1b[2Jvil"\n---\n\n{hostile}', "utf-8")
    assert _code(".") == 0
    assert "\x1b" not in capsys.readouterr().out


def test_an_unknown_setting_is_a_usage_error(folder: Path) -> None:
    (folder / "bad.toml").write_text("[tool.srcaudit]\nselct = 'SP'\n", "utf-8")
    assert _code(".", "--config", "bad.toml") == 2


def test_a_bar_moves_only_where_somebody_watches(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not sys.stderr.isatty()
    assert _code(".") == 0
