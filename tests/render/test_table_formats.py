"""Findings as rows: CSV, JSON lines, data frames."""

import builtins
import csv
import io
import json
import subprocess
import sys
from typing import Any

import pytest

from srcaudit import Report, to_dataframe
from srcaudit.errors import ConfigError, MissingExtraError
from srcaudit.render import csv as csv_format
from srcaudit.render import jsonl
from srcaudit.render.table import Row, rows
from tests.samples import reports

LIBRARIES = ("polars", "pandas")


def _reports() -> list[Report]:
    return [reports()[name] for name in ("self-contradicting", "clean-council", "wire-reprint")]


def test_every_finding_is_a_row_with_its_place() -> None:
    found = list(rows(_reports()))
    wanted = [(report.id, finding) for report in _reports() for finding in report.findings]
    assert [(row.article, row.code, row.start, row.end, row.quote) for row in found] == [
        (name, one.code, one.span.start, one.span.end, one.quote) for name, one in wanted
    ]
    assert [row.places for row in found] == [len(one.spans) for _, one in wanted]


def test_a_row_shows_the_other_side_and_where_it_stands() -> None:
    found = {row.code: row for row in rows(_reports())}
    assert found["IC302"].against == "Thornquist"
    assert found["IC302"].against_article is None
    assert found["DU401"].against_article == "wire-story"


def test_csv_has_the_same_rows_under_their_names() -> None:
    written = "".join(csv_format.render(_reports()))
    read = list(csv.DictReader(io.StringIO(written, newline="")))
    assert tuple(read[0]) == Row._fields
    assert [(one["code"], int(one["start"]), one["message"]) for one in read] == [
        (row.code, row.start, row.message) for row in rows(_reports())
    ]


def test_csv_without_findings_is_the_line_of_names() -> None:
    assert "".join(csv_format.render([])).count("\n") == 1


def test_json_lines_read_back_one_by_one() -> None:
    lines = list(jsonl.render(_reports()))
    assert [Report.model_validate_json(line) for line in lines] == _reports()
    assert all(line.count("\n") == 1 and line.endswith("\n") for line in lines)
    assert all(line.isascii() for line in jsonl.render(_reports(), ascii_only=True))
    assert json.loads(lines[0])["id"] == "self-contradicting"


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_frame_has_the_same_columns_and_types_with_and_without_findings(library: Any) -> None:
    pytest.importorskip(library)
    full, empty = to_dataframe(_reports(), library), to_dataframe([], library)
    assert tuple(full.columns) == tuple(empty.columns) == Row._fields
    assert [str(kind) for kind in full.dtypes] == [str(kind) for kind in empty.dtypes]
    assert len(full) == len(list(rows(_reports())))
    assert len(empty) == 0
    assert list(full["start"]) == [row.start for row in rows(_reports())]
    assert list(full["code"]) == [row.code for row in rows(_reports())]
    assert len(to_dataframe(_reports()[0], library)) == len(_reports()[0].findings)


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_missing_library_is_told_with_what_to_install(library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == library:
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtraError, match=rf'pip install "srcaudit\[{library}\]"'):
        to_dataframe([], library)


def test_another_library_is_refused() -> None:
    other: Any = "arrow"
    with pytest.raises(ConfigError, match="polars, pandas"):
        to_dataframe([], other)


def test_neither_library_is_imported_before_it_is_asked_for() -> None:
    code = (
        "import srcaudit, sys; srcaudit.to_dataframe; report = srcaudit.audit('It remains to be seen.');"
        "report._repr_html_(); srcaudit.render_html(report); print(*sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert not {name.partition(".")[0] for name in said.split()} & {*LIBRARIES, "rich", "typer"}


def test_an_audit_does_not_load_templates() -> None:
    code = "import srcaudit, sys; srcaudit.audit('It remains to be seen.'); print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "jinja2" not in said.split()
