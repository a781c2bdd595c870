import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from srcaudit import Comparison, Report, SourceIndex, audit
from srcaudit.cli import main, spread
from srcaudit.errors import IndexCorrupt
from srcaudit.readers.files import ENDINGS
from tests.damage import changed

FILLER = "It remains to be seen whether the bridge opens in May."
CLEAN = "The bridge opened on Monday, the council said."


class Ran:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def reports(self) -> list[Report]:
        return [Report.model_validate(one) for one in json.loads(self.out)]


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command line in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def ran(*arguments: str, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as end:
            main(arguments)
        said = capsys.readouterr()
        assert "Traceback" not in said.err + said.out
        return Ran(int(end.value.code or 0), said.out, said.err)

    return ran


def _file(name: str, content: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")
    return name


def test_findings_without_a_gate_exit_clean(run: Run) -> None:
    ran = run("check", _file("a.txt", FILLER))
    assert ran.code == 0
    assert "a.txt:1:1  SP210 note filler-phrase" in ran.out
    assert ran.out.endswith("srcaudit explain CODE tells what a check looks for and where it errs.\n")
    assert ran.err == ""


def test_the_gate_fails_at_its_severity_and_above_only(run: Run) -> None:
    _file("a.txt", FILLER)
    assert run("check", "a.txt", "--fail-on", "note", "--select", "SP210").code == 1
    assert run("check", "a.txt", "--fail-on", "warning", "--select", "SP210").code == 0


def test_lines_are_those_of_the_file_front_matter_included(run: Run) -> None:
    ran = run("check", _file("a.md", f"---\ntitle: T\n---\n\nFirst.\n\n{FILLER}\n"))
    assert "a.md:7:1  SP210" in ran.out


def test_positions_in_a_text_that_is_not_the_file_say_so(run: Run) -> None:
    ran = run("check", _file("a.json", json.dumps({"text": FILLER})))
    assert "a.json (extracted text):1:1  SP210" in ran.out


def test_json_is_one_array_and_nothing_else(run: Run) -> None:
    _file("a.txt", FILLER)
    _file("b.txt", CLEAN)
    ran = run("check", "a.txt", "b.txt", "missing.txt", "--format", "json")
    assert [report.id for report in ran.reports] == ["a.txt", "b.txt"]
    assert ran.err == "srcaudit: missing.txt: no such file or folder\n"
    assert ran.code == 3


def test_an_unreadable_input_goes_before_a_failed_gate(run: Run) -> None:
    ran = run("check", _file("a.txt", FILLER), _file("b.json", "{"), "--fail-on", "note")
    assert ran.code == 3
    assert "SP210" in ran.out
    assert "srcaudit: b.json: not JSON" in ran.err


def test_a_broken_line_does_not_cost_the_other_articles_of_its_file(run: Run) -> None:
    _file("day.jsonl", '{"text": "One.", "id": "a"}\n{"text": \n{"text": "Three."}\n')
    ran = run("check", "day.jsonl", "--format", "json")
    assert [report.id for report in ran.reports] == ["a", "day.jsonl#3"]
    assert ran.err == "srcaudit: day.jsonl: line 2: not JSON: Expecting value (column 10)\n"
    assert ran.code == 3


def test_nothing_readable_is_an_empty_array(run: Run) -> None:
    ran = run("check", "missing.txt", "--format", "json")
    assert (ran.code, ran.reports) == (3, [])


def test_standard_input_is_an_article(run: Run) -> None:
    ran = run("check", "-", stdin=FILLER.encode())
    assert "<stdin>:1:1  SP210" in ran.out
    assert run("check", "-", stdin=b"\0\1").code == 3


def test_folders_and_patterns_are_searched(run: Run) -> None:
    _file("d/a.txt", CLEAN)
    _file("d/sub/b.md", CLEAN)
    assert [r.id for r in run("check", "d", "--format", "json").reports] == ["d/a.txt", "d/sub/b.md"]
    assert [r.id for r in run("check", "d/*.txt", "--format", "json").reports] == ["d/a.txt"]
    assert "2 articles:" in run("check", "d").out


@pytest.mark.parametrize(
    "arguments",
    [
        ("a.txt", "--against", "b.txt", "c.txt", "--format", "json"),
        ("--against", "b.txt", "c.txt", "--format", "json", "a.txt"),
        ("--against", "b.txt", "--against=c.txt", "--format", "json", "--", "a.txt"),
    ],
)
def test_against_takes_the_values_up_to_the_next_option(run: Run, arguments: tuple[str, ...]) -> None:
    story = " ".join(f"The {word} of the town was counted by the clerks." for word in ("bread", "salt", "iron", "wool"))
    for name in ("a.txt", "b.txt", "c.txt"):
        _file(name, story)
    (report,) = run("check", *arguments).reports
    assert report.id == "a.txt"
    assert sorted(one.id for one in report.comparisons) == ["b.txt", "c.txt"]


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("check a --against b c --workers 2", "check --workers 2 --against b --against c -- a"),
        ("check --against b a", "check --against b -- a"),
        ("check --against b a1 a2 --fail-on note", "check --fail-on note --against b -- a1 a2"),
        ("check --against b --against c a", "check --against b --against c -- a"),
        ("check --select SP a --against b", "check --select SP --against b -- a"),
        ("check - --against b", "check --against b -- -"),
        ("check --against - a", "check --against - -- a"),
        ("check a --against", "check --against"),
        ("check --readability a --against b", "check --readability --against b -- a"),
        ("check a", "check -- a"),
        ("check", "check"),
        ("check -- --odd.md", "check -- --odd.md"),
        ("explain --against b c", "explain --against b c"),
    ],
)
def test_what_belongs_to_against(given: str, meant: str) -> None:
    assert " ".join(spread(given.split())) == meant


def test_an_article_never_matches_itself(run: Run) -> None:
    _file("d/a.txt", CLEAN * 5)
    (report,) = run("check", "d/a.txt", "--against", "d", "./d/a.txt", "--format", "json").reports
    assert report.comparisons == ()


def test_an_index_is_read_and_not_written(run: Run) -> None:
    story = " ".join(
        f"Clerk {number} of the town counted {number * number} carts at its gates." for number in range(20)
    )
    with SourceIndex.open(Path("known.sqlite")) as index:
        index.add(Path(_file("b.txt", story)))
    (report,) = run("check", _file("a.txt", story), "--against", "known.sqlite", "--format", "json").reports
    assert [one.id for one in report.comparisons] == ["b.txt"]
    with SourceIndex.open(Path("known.sqlite")) as index:
        assert len(index) == 1


def test_an_index_is_kept_on_the_command_line(run: Run) -> None:
    _file("a.txt", CLEAN)
    _file("b.txt", FILLER)
    ran = run("index", "add", "known.sqlite", "a.txt", "b.txt", "missing.txt")
    assert ran.code == 3
    assert "missing.txt" in ran.err
    assert ran.out == "2 articles in known.sqlite\n"
    assert run("index", "list", "known.sqlite").out == "a.txt\nb.txt\n"
    assert run("index", "add", "known.sqlite", "a.txt").out == "2 articles in known.sqlite\n"
    assert run("index", "remove", "known.sqlite", "a.txt").code == 0
    ran = run("index", "remove", "known.sqlite", "a.txt")
    assert ran.code == 3
    assert ran.err == "srcaudit: a.txt: no such article in known.sqlite\n"
    for count in (1, 0):
        assert run("index", "prepare", "known.sqlite").out == f"{count} of 1 article prepared in known.sqlite\n"
    ran = run("index", "verify", "known.sqlite")
    assert (ran.code, ran.out) == (0, "sound: 1 article in known.sqlite\n")


def test_a_damaged_index_is_told_and_rebuilt_when_asked(run: Run) -> None:
    _file("a.txt", CLEAN)
    run("index", "add", "known.sqlite", "a.txt")
    changed("known.sqlite", "UPDATE block SET checksum = 0")
    ran = run("index", "verify", "known.sqlite")
    assert (ran.code, ran.out) == (3, "")
    assert "rebuild" in ran.err
    ran = run("index", "verify", "--rebuild", "known.sqlite")
    assert (ran.code, ran.out) == (0, "rebuilt: 1 article in known.sqlite\n")
    assert run("index", "verify", "known.sqlite").code == 0


@pytest.mark.parametrize("command", ["list", "prepare", "verify", "remove"])
def test_an_index_that_is_not_there_is_not_made(run: Run, command: str) -> None:
    ran = run("index", command, "known.sqlite", *(["a"] if command == "remove" else []))
    assert ran.code == 3
    assert ran.err == "srcaudit: known.sqlite: no such index\n"
    assert not Path("known.sqlite").exists()


def test_an_index_that_is_missing_or_none_is_refused(run: Run) -> None:
    _file("a.txt", CLEAN)
    assert run("check", "a.txt", "--against", "missing.sqlite").code == 3
    assert run("check", "a.txt", "--against", "missing.sqlite", "a.txt").code == 2


def test_what_could_not_be_compared_with_is_told_in_the_report(run: Run) -> None:
    story = " ".join(f"Clerk {number} counted {number * number} carts at the gates." for number in range(20))
    _file("a.txt", story)
    _file("b.txt", story)
    for arguments in (("missing.sqlite",), ("missing.txt",)):
        ran = run("check", "a.txt", "--select", "DU", "--against", *arguments, "--format", "json")
        (report,) = ran.reports
        assert ran.code == 3
        told = {skip.code: skip.reason for skip in report.skipped}
        assert arguments[0] in told["against"]
        assert told["DU401"] == told["against"]
        assert told["duplication"] == told["against"]
    ran = run("check", "a.txt", "--select", "DU", "--against", "b.txt", "missing.txt", "--format", "json")
    (report,) = ran.reports
    assert ran.code == 3
    assert [finding.code for finding in report.findings] == ["DU401"]
    assert "missing.txt" in {skip.code: skip.reason for skip in report.skipped}["against"]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_index_that_is_damaged_costs_no_report(run: Run, workers: str) -> None:
    _file("a.txt", CLEAN * 5)
    _file("b.txt", FILLER * 5)
    run("index", "add", "known.sqlite", "a.txt", "b.txt")
    changed("known.sqlite", "UPDATE article SET content = zeroblob(9) WHERE slot = 0")
    ran = run("check", "a.txt", "b.txt", "--against", "known.sqlite", "--workers", workers, "--format", "json")
    assert ran.code == 3
    assert [report.id for report in ran.reports] == ["a.txt", "b.txt"]
    for report in ran.reports:
        assert report.scores.duplication is None
        assert "damaged" in {skip.code: skip.reason for skip in report.skipped}["against"]
        assert report.provenance.checks
        assert not report.unread
    assert ran.err.count("damaged") == 2


WIRE = (
    "The harbour board of Ostby voted on Tuesday to close the eastern quay for eleven weeks, so that divers can "
    "replace forty timber piles which shipworm has eaten hollow since the last survey of the piers."
)


def test_two_files_are_compared_and_the_passage_is_shown_on_both_sides(run: Run) -> None:
    ran = run(
        "compare", _file("a.txt", f"It rained all week.\n\n{WIRE}"), _file("b.txt", f"{WIRE}\n\nNobody objected.")
    )
    assert ran.code == 0
    assert "a.txt:3:1" in ran.out
    assert "b.txt:1:1" in ran.out
    assert ran.out.count("“The harbour board of Ostby") == 2
    assert "100% word for word" in ran.out


def test_a_comparison_is_printed_as_data(run: Run) -> None:
    ran = run("compare", "-", _file("b.txt", WIRE), "--format", "json", stdin=WIRE.encode())
    found = Comparison.model_validate_json(ran.out)
    assert (found.id, found.jaccard) == ("b.txt", 1.0)
    assert found.passages[0].other_quote.startswith("The harbour board")


def test_what_two_texts_do_not_share_is_said(run: Run) -> None:
    ran = run("compare", _file("a.txt", WIRE), _file("b.txt", CLEAN))
    assert ran.code == 0
    assert "no passage in common" in ran.out


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"text": "One."}\n{"text": "Two."}\n', "2 articles"),
        ('{"text": "One."}\n{"text": 2}\n', "a.jsonl"),
        ("", "a.jsonl"),
    ],
)
def test_a_comparison_is_of_one_article_with_one(run: Run, content: str, said: str) -> None:
    ran = run("compare", _file("a.jsonl", content), _file("b.txt", CLEAN))
    assert ran.code == 3
    assert said in ran.err
    assert ran.err.count("srcaudit:") == 1
    assert not ran.out


def test_checks_are_selected_and_ignored_by_lists(run: Run) -> None:
    _file("a.txt", FILLER)
    assert "SP210" not in run("check", "a.txt", "--ignore", "SP210").out.split("\n\n")[0]
    (report,) = run("check", "a.txt", "--select", "SP210,padding", "--select", "SP2", "--format", "json").reports
    assert report.provenance.checks[0].startswith("SP2")
    assert run("check", "a.txt", "--select", "SP", "--ignore", "SP210", "--format", "json").reports[0].findings == ()


def test_settings_come_from_the_nearest_pyproject_and_flags_go_before_them(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    _file("pyproject.toml", '[tool.srcaudit]\nselect = ["SP210"]\nfail-on = "note"\n')
    _file("below/pyproject.toml", "[tool.other]\nx = 1\n")
    _file("below/a.txt", FILLER)
    monkeypatch.chdir("below")
    assert run("check", "a.txt").code == 1
    assert run("check", "a.txt", "--fail-on", "error").code == 0
    _file("own.toml", "[tool.srcaudit]\nignore = 'SP'\n")
    assert run("check", "a.txt", "--config", "own.toml", "--fail-on", "note", "--select", "SP,IC").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check",), "Missing argument"),
        (("check", "a.txt", "--nope"), "No such option"),
        (("check", "a.txt", "--fail-on", "awful"), "awful"),
        (("check", "a.txt", "--workers", "0"), "--workers"),
        (("check", "a.txt", "--against"), "requires an argument"),
        (("check", "a.txt", "--select", "SP2100"), "did you mean 'SP210'"),
        (("check", "a.txt", "--config", "missing.toml"), "missing.toml: No such file"),
        (("check", "a.txt", "--config", "bad.toml"), "bad.toml: there is no setting 'selct'; did you mean 'select'"),
        (("explain", "filler-phrases"), "did you mean 'filler-phrase'"),
        (("nonsense",), "nonsense"),
    ],
)
def test_wrong_usage_is_told_in_words_and_exits_2(run: Run, arguments: tuple[str, ...], said: str) -> None:
    _file("a.txt", CLEAN)
    _file("bad.toml", "[tool.srcaudit]\nselct = []\n")
    ran = run(*arguments)
    assert ran.code == 2
    assert said in ran.err
    assert ran.out == ""


def test_an_article_the_engine_refuses_is_unreadable_input(run: Run) -> None:
    _file("pyproject.toml", "[tool.srcaudit]\nmax-characters = 60\n")
    _file("long.txt", CLEAN * 3)
    ran = run("check", "long.txt", _file("a.txt", CLEAN))
    assert ran.code == 3
    assert "srcaudit: long.txt: the article has" in ran.err
    assert "a.txt: 8 words" in ran.out
    as_json = run("check", "long.txt", "a.txt", "--format", "json")
    assert (as_json.code, as_json.err) == (ran.code, ran.err)
    assert [report.id for report in as_json.reports] == ["a.txt"]


def test_an_index_that_fails_in_the_middle_leaves_an_array_that_reads(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> Iterator[Report]:
        yield audit(CLEAN)
        raise IndexCorrupt("known.sqlite: damaged")

    monkeypatch.setattr("srcaudit.engine.audit_many", lambda articles, **_: failing(next(iter(articles))))
    ran = run("check", _file("a.txt", CLEAN), _file("b.txt", CLEAN), "--format", "json")
    assert len(ran.reports) == 1
    assert (ran.code, ran.err) == (3, "srcaudit: known.sqlite: damaged\n")


def test_an_empty_path_is_not_the_working_directory(run: Run) -> None:
    _file("a.txt", CLEAN)
    ran = run("check", "", "--format", "json")
    assert (ran.code, ran.reports) == (3, [])
    assert "empty path" in ran.err
    assert run("check", "a.txt", "--against", "").code == 3


@pytest.mark.parametrize("codes", ["", ",", " , "])
def test_selecting_nothing_is_not_selecting_all(run: Run, codes: str) -> None:
    ran = run("check", _file("a.txt", CLEAN), "--select", codes)
    assert (ran.code, ran.out) == (2, "")
    assert "--select names no check" in ran.err
    assert run("check", "a.txt", "--ignore", codes).code == 0


def test_help_names_every_ending_that_a_folder_is_searched_for(run: Run) -> None:
    said = run("check", "--help").out.split()
    assert set(ENDINGS) <= {word.strip(",;") for word in said}


@pytest.mark.parametrize("command", ["check", "story"])
def test_a_language_that_is_no_code_is_a_wrong_call_even_if_no_article_needs_it(run: Run, command: str) -> None:
    ran = run(command, _file("b.md", "---\nlanguage: en\n---\nThe council met."), "--language", "english")
    assert (ran.code, ran.out) == (2, "")
    assert "--language: language must be an ISO 639-1 code such as en, not 'english'" in ran.err


def test_a_language_is_given_to_articles_that_do_not_say_theirs(run: Run) -> None:
    _file("a.txt", CLEAN)
    _file("b.md", f"---\nlang: en\n---\n{CLEAN}")
    reports = run("check", "a.txt", "b.md", "--language", "de-CH", "--format", "json").reports
    assert [report.language for report in reports] == ["de", "en"]


def test_workers_change_nothing_but_speed(run: Run) -> None:
    for number in range(5):
        _file(f"d/{number}.txt", FILLER * (number + 1))
    assert run("check", "d", "--workers", "2", "--format", "json").out == run("check", "d", "--format", "json").out


def test_explain_prints_documentation_examples_and_file(run: Run) -> None:
    ran = run("explain", "filler-phrase")
    assert ran.code == 0
    assert "# SP210 filler-phrase" in ran.out
    assert "[[It remains to be seen]]" in ran.out
    assert "filler_phrase.py" in ran.out


def test_checks_lists_every_check(run: Run) -> None:
    assert "SP210  filler-phrase" in run("checks").out


def test_the_version_is_printed(run: Run) -> None:
    assert run("--version").out.startswith("srcaudit 0.")


def test_an_interrupt_exits_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("srcaudit.engine.audit_many", interrupted)
    assert run("check", _file("a.txt", CLEAN)).code == 130


def _process(*arguments: str, cwd: Path, **environment: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "srcaudit", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize("output", ["terminal", "json"])
def test_an_output_without_unicode_gets_ascii(tmp_path: Path, output: str) -> None:
    (tmp_path / "ä.txt").write_text("“Größe” 🙂 it remains to be seen.", "utf-8")
    process = _process("check", "ä.txt", "--language=en", f"--format={output}", cwd=tmp_path, PYTHONIOENCODING="ascii")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b"")
    assert out.isascii()
    if output == "json":
        (report,) = json.loads(out)
        assert report["id"] == "ä.txt"
        assert report["findings"][0]["quote"] == "it remains to be seen"


def test_the_progress_bar_leaves_the_reports_alone(tmp_path: Path) -> None:
    for number in range(25):
        (tmp_path / f"{number}.txt").write_text(FILLER)
    ours, theirs = os.openpty()
    with (tmp_path / "reports").open("wb") as reports:
        process = subprocess.Popen(
            [sys.executable, "-m", "srcaudit", "check", ".", "missing.txt", "--format", "json"],
            cwd=tmp_path,
            env={**os.environ, "TERM": "xterm"},
            stdout=reports,
            stderr=theirs,
        )
    os.close(theirs)
    said = b"".join(_until_closed(ours))
    assert process.wait(timeout=60) == 3
    assert len(json.loads((tmp_path / "reports").read_bytes())) == 25
    assert b"auditing" in said
    assert b"missing.txt: no such file" in said


def _until_closed(terminal: int) -> Iterator[bytes]:
    with suppress(OSError):  # what a pseudo-terminal says instead of "end of file"
        while read := os.read(terminal, 65_536):
            yield read
    os.close(terminal)


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(FILLER * 40)
    process = _process("check", ".", "--format", "json", cwd=tmp_path)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(1)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 141


@pytest.mark.parametrize("output", ["terminal", "json"])
def test_a_full_disk_is_told_in_one_line(tmp_path: Path, output: str) -> None:
    (tmp_path / "a.txt").write_text(FILLER)
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "srcaudit", "check", "a.txt", "--format", output],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
        )
    assert (ran.returncode, ran.stderr) == (3, b"srcaudit: cannot go on: No space left on device\n")


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_a_stream_that_is_closed_changes_no_exit_code(tmp_path: Path, closed: str) -> None:
    (tmp_path / "a.txt").write_text(FILLER)
    script = f'exec "$0" -W error -m srcaudit check a.txt --select SP210 {closed}'
    ran = subprocess.run(["sh", "-c", script, sys.executable], cwd=tmp_path, capture_output=True, timeout=60)
    assert ran.returncode == 0
    assert b"Traceback" not in ran.stderr


def test_a_working_directory_that_is_gone_is_told_in_one_line(tmp_path: Path) -> None:
    script = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" -m srcaudit check a.txt'
    ran = subprocess.run(["sh", "-c", script, sys.executable], cwd=tmp_path, capture_output=True, timeout=60)
    assert (ran.returncode, ran.stderr) == (3, b"srcaudit: the working directory is gone\n")


def test_a_file_name_that_is_no_unicode_is_reported(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(FILLER)
    (tmp_path / os.fsdecode(b"b\xe9.json")).write_text("{")
    process = _process("check", ".", "--format", "json", cwd=tmp_path)
    out, err = process.communicate(timeout=60)
    assert [report["id"] for report in json.loads(out)] == ["caf\ufffd.txt"]
    assert process.returncode == 3
    assert err.decode().startswith("srcaudit: b\ufffd.json: not JSON")


def test_a_gate_says_why_it_failed_and_fails_on_an_empty_article(run: Run) -> None:
    _file("a.txt", FILLER)
    failed = run("check", "a.txt", "--fail-on", "note")
    assert failed.code == 1
    assert "gate failed" in failed.err
    _file("empty.txt", "\n")
    assert run("check", "empty.txt").code == 0
    empty = run("check", "empty.txt", "--fail-on", "error")
    assert empty.code == 1
    assert "without words" in empty.err


def test_a_dimension_is_explained_by_its_checks(run: Run) -> None:
    listed = run("explain", "padding")
    assert listed.code == 0
    assert "SP201" in listed.out
    assert "BP104" not in listed.out


def test_settings_that_leave_nothing_to_run_are_refused(run: Run) -> None:
    _file("a.txt", FILLER)
    assert run("check", "a.txt", "--select", "SP", "--ignore", "SP").code == 2


@pytest.mark.parametrize("command", [(), ("check",), ("story",), ("index", "add")])
def test_help_has_its_short_form(run: Run, command: tuple[str, ...]) -> None:
    ran = run(*command, "-h")
    assert ran.code == 0
    assert "Usage: srcaudit" in ran.out


def test_an_address_is_told_as_it_was_written_and_why_it_is_not_read(run: Run) -> None:
    ran = run("check", "https://example.com/a")
    assert ran.code == 3
    assert "https://example.com/a: an address; nothing is ever fetched" in ran.err


def test_settings_without_their_table_are_refused(run: Run) -> None:
    _file("a.txt", FILLER)
    ran = run("check", "a.txt", "--config", _file("srcaudit.toml", 'fail-on = "note"\n'))
    assert ran.code == 2
    assert "srcaudit.toml: no [tool.srcaudit] in it; put that line above the settings" in ran.err
    assert run("check", "a.txt", "--config", _file("s.toml", '[tool.srcaudit]\nfail-on = "note"\n')).code == 1


def test_its_own_lines_of_json_in_a_folder_are_no_articles(run: Run) -> None:
    _file("a.txt", FILLER)
    written = run("check", ".", "--format", "jsonl").out
    _file("out.jsonl", written)
    _file("empty.jsonl", "")
    again = run("check", ".", "--format", "jsonl")
    assert again.code == 0
    assert again.out == written


def test_lines_of_json_with_an_article_or_a_fault_among_them_are_read(run: Run) -> None:
    _file("mixed.jsonl", '{"no": "article"}\n{"text": "The bridge opened on Monday."}\n')
    assert "mixed.jsonl" in run("check", ".").out
    _file("mixed.jsonl", '{"no": "article"}\n{"text":\n')
    broken = run("check", ".")
    assert broken.code == 3
    assert "mixed.jsonl: line 1" in broken.err


def test_a_score_of_claims_without_findings_says_where_the_claims_are(run: Run) -> None:
    _file("a.txt", "The mill shipped 400 tonnes of flour to Norway in 2021. It lost $4 million in 2022. " * 4)
    hint = "--html FILE writes a page with each claim and what it rests on"
    assert hint in run("check", "a.txt").out
    assert hint not in run("check", "a.txt", "--html", "page.html").out
    assert hint not in run("check", "a.txt", "--select", "padding").out


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ('min-words = "a"', "min_words: must be a whole number, not 'a'"),
        ("min-words = -1", "min_words: must be at least 0, not -1"),
        ('readability = "perhaps"', "readability: must be true or false, not 'perhaps'"),
        ('weights = {padding = "much"}', "weights.padding: must be a number, not 'much'"),
        ("gates = [{of = 'padding'}]", "gates.0.over: is missing"),
        ("options = {SP212 = {min_sentences = 'x'}}", "SP212: min_sentences: must be a whole number, not 'x'"),
    ],
)
def test_a_value_that_does_not_fit_is_told_in_plain_words(run: Run, setting: str, told: str) -> None:
    ran = run("check", _file("a.txt", CLEAN), "--config", _file("s.toml", f"[tool.srcaudit]\n{setting}\n"))
    assert ran.code == 2
    assert told in ran.err


def test_others_that_are_not_there_are_told_once_in_the_report(run: Run) -> None:
    ran = run("check", _file("a.txt", CLEAN), "--against", "nothing")
    assert ran.code == 3
    assert "duplication   not measured: nothing: no such file or folder" in ran.out
    assert "against" not in ran.out


def test_an_empty_article_has_one_reason(run: Run) -> None:
    out = run("check", _file("empty.txt", "\n")).out
    assert "reliability   not measured: the text has no words" in out
    assert "language" not in out
    assert "not run" not in out
