import json

from srcaudit import Report, audit
from srcaudit.render.json import render


def test_reports_are_one_array_that_reads_back() -> None:
    reports = [audit("It remains to be seen."), audit("“Ünïcode” 🙂")]
    for ascii_only in (False, True):
        array = json.loads("".join(render(reports, ascii_only=ascii_only)))
        assert [Report.model_validate(one) for one in array] == reports


def test_no_reports_are_an_empty_array() -> None:
    assert json.loads("".join(render([]))) == []


def test_ascii_is_ascii() -> None:
    assert "".join(render([audit("“Ünïcode” 🙂 it remains to be seen")], ascii_only=True)).isascii()
