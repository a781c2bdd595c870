"""Pages, lines and tables from the command line."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from srcaudit import Report
from srcaudit.readers.files import is_own_page, read_all
from tests.hostile import ALL
from tests.test_cli import FILLER, Run, _file, run

__all__ = ["run"]

STORY = Path(__file__).parents[1] / "fixtures" / "stories" / "cairnwater"


def test_a_page_is_written_beside_what_is_printed(run: Run) -> None:
    ran = run("check", _file("a.txt", FILLER), _file("b.txt", FILLER), "--html", "out.html")
    assert ran.code == 0
    assert "page written: out.html" in ran.out
    assert "SP210" in ran.out
    page = Path("out.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert "2 articles" in page
    assert is_own_page(Path("out.html"))


def test_a_page_is_printed_alone(run: Run) -> None:
    ran = run("check", _file("a.txt", FILLER), "--format", "html")
    assert ran.out.startswith("<!doctype html>")
    assert ran.out.endswith("</html>\n")
    run("check", "a.txt", "--html", "out.html")
    assert Path("out.html").read_text("utf-8") == ran.out


@pytest.mark.parametrize("output", ["json", "jsonl", "csv", "schema-org"])
def test_a_page_adds_nothing_to_what_a_program_reads(run: Run, output: str) -> None:
    alone = run("check", _file("a.txt", FILLER), "--format", output)
    assert run("check", "a.txt", "--format", output, "--html", "out.html").out == alone.out
    assert Path("out.html").is_file()


def test_only_a_page_of_its_own_is_overwritten(run: Run) -> None:
    _file("a.txt", FILLER)
    _file("mine.html", "<p>An article that somebody wrote.")
    ran = run("check", "a.txt", "--html", "mine.html")
    assert ran.code == 2
    assert "mine.html: is there already and no report of srcaudit" in ran.err
    assert Path("mine.html").read_text("utf-8").startswith("<p>An article")
    for _ in range(2):
        assert run("check", "a.txt", "--html", "page.html").code == 0
    _file("empty.html", "")
    assert run("check", "a.txt", "--html", "empty.html").code == 0


@pytest.mark.parametrize(("place", "why"), [("no/such/page.html", "there is no such folder"), (".", "is a folder")])
def test_a_page_that_cannot_be_written_is_told_before_anything_is_audited(run: Run, place: str, why: str) -> None:
    ran = run("check", _file("a.txt", FILLER), "--html", place)
    assert ran.code == 2
    assert why in ran.err
    assert not ran.out


def test_a_page_of_its_own_is_no_article(run: Run) -> None:
    run("check", _file("a.txt", FILLER), "--html", "page.html")
    ran = run("check", ".", "--format", "json")
    assert [report.id for report in ran.reports] == ["a.txt"]
    named = run("check", "page.html")
    assert named.code == 3
    assert "a report of srcaudit, not an article" in named.err


def test_json_lines_are_one_report_each(run: Run) -> None:
    ran = run("check", _file("a.txt", FILLER), _file("b.txt", "x"), "--format", "jsonl")
    assert [Report.model_validate_json(line).id for line in ran.out.splitlines()] == ["a.txt", "b.txt"]


def test_csv_is_one_finding_a_line(run: Run) -> None:
    ran = run("check", _file("a.txt", f"{FILLER}\n\n=1+1 {FILLER}"), "--format", "csv")
    found = list(csv.DictReader(io.StringIO(ran.out, newline="")))
    assert {one["code"] for one in found} >= {"SP210"}
    assert all(one["article"] == "a.txt" for one in found)


@pytest.mark.parametrize("output", ["csv", "html"])
def test_tables_and_pages_are_utf_8_whatever_the_terminal_is(tmp_path: Path, output: str) -> None:
    (tmp_path / "ä.txt").write_text(f"“Ünïcode” 🙂. {FILLER}", "utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "srcaudit", "check", "ä.txt", "--format", output],
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )
    assert "ä.txt" in ran.stdout.decode("utf-8")


def test_what_cannot_be_read_is_not_on_the_page_and_tells_the_exit_code(run: Run) -> None:
    ran = run("check", _file("a.txt", FILLER), "gone.txt", "--html", "out.html")
    assert ran.code == 3
    assert "gone.txt" in ran.err
    assert "gone.txt" not in Path("out.html").read_text("utf-8")


@pytest.mark.parametrize("output", ["terminal", "json", "jsonl", "csv", "html", "schema-org"])
def test_hostile_articles_come_out_of_a_file_as_they_went_in(run: Run, output: str) -> None:
    fields = ("id", "title", "source", "byline", "url")
    articles = [
        {"text": f"{one}\n\nIt is said that {one}.", **dict.fromkeys(fields, f"{number} {one}")}
        for number, one in enumerate(ALL)
    ]
    _file("hostile.jsonl", "".join(json.dumps(one) + "\n" for one in articles))
    known = len(read_all(Path("hostile.jsonl")))
    ran = run("check", "hostile.jsonl", "--format", output, "--select", "boilerplate", "--html", "out.html")
    assert ran.code == 0
    assert known == len(ALL)
    for told in (ran.out, ran.err):
        assert not set(told) & {chr(code) for code in (*range(9), 11, 12, *range(14, 32), 127, *range(0x80, 0xA0))}
    page = Path("out.html").read_text("utf-8")
    assert page.count('<div class="audit"') == len(ALL)
    assert page.count("<script>") == 1


def test_a_story_is_written_as_a_page_and_as_one_object(run: Run) -> None:
    files = sorted(str(path) for path in STORY.glob("*.md") if path.stem.lower() != "readme")[:3]
    ran = run("story", *files, "--html", "story.html")
    assert ran.code == 0
    assert "page written: story.html" in ran.out
    page = Path("story.html").read_text("utf-8")
    assert "One story, 3 articles" in page
    assert run("story", *files, "--format", "html").out == page
    assert len(json.loads(run("story", *files, "--format", "json").out)["reports"]) == 3
