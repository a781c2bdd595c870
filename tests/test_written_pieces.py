"""What the padding score says of pieces whose writer had not seen the checks."""

from collections import defaultdict

import pytest

import srcaudit
from tests.benchmarks.padding.corpora import written


@pytest.fixture(scope="module")
def reports() -> dict[str, list[srcaudit.Report]]:
    """The reports of both groups."""
    found = defaultdict(list)
    for group, article in written():
        found[group].append(srcaudit.audit(article))
    return found


def test_no_sober_report_is_held_up(reports: dict[str, list[srcaudit.Report]]) -> None:
    assert [report.id for report in reports["report"] if report.verdict != "pass"] == []


def test_every_padded_piece_stands_above_every_report(reports: dict[str, list[srcaudit.Report]]) -> None:
    assert max(map(_padding, reports["report"])) < min(map(_padding, reports["padded"]))


def test_nine_in_ten_padded_pieces_are_sent_to_review(reports: dict[str, list[srcaudit.Report]]) -> None:
    sent = [report for report in reports["padded"] if report.verdict != "pass"]
    assert len(sent) >= 0.9 * len(reports["padded"])


def _padding(report: srcaudit.Report) -> float:
    assert report.scores.padding is not None
    return report.scores.padding.value
