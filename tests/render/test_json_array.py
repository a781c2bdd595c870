import json
from collections.abc import Iterator

import pytest

from srcaudit import Report, audit
from srcaudit.render.json import render


def test_reports_are_one_array_that_reads_back() -> None:
    reports = [audit("It remains to be seen."), audit("“Ünïcode” 🙂")]
    for ascii_only in (False, True):
        array = json.loads("".join(render(reports, ascii_only=ascii_only)))
        assert [Report.model_validate(one) for one in array] == reports


def test_no_reports_are_an_empty_array() -> None:
    assert json.loads("".join(render([]))) == []


def test_an_array_is_closed_before_what_goes_wrong_is_passed_on() -> None:
    def reports(*before: Report) -> Iterator[Report]:
        yield from before
        raise RuntimeError("gone")

    for count in range(3):
        pieces = render(reports(*[audit("A text.")] * count))
        printed = "".join(next(pieces) for _ in range(count + 1))
        assert len(json.loads(printed)) == count
        with pytest.raises(RuntimeError, match="gone"):
            next(pieces)


def test_ascii_is_ascii() -> None:
    assert "".join(render([audit("“Ünïcode” 🙂 it remains to be seen")], ascii_only=True)).isascii()
