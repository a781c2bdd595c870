"""What the padding score says of pieces whose writer had not seen the checks."""

from collections import defaultdict

import pytest

import srcaudit
from tests.benchmarks.padding.corpora import Piece, written
from tests.benchmarks.padding.corpora import pieces as later


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


@pytest.fixture(scope="module")
def pieces() -> list[tuple[Piece, srcaudit.Report]]:
    """The later sets, of which a failing test may name the open pieces alone: they are held to in counts."""
    return [(piece, srcaudit.audit(piece.article)) for piece in later()]


_EACH_PART = pytest.mark.parametrize(
    ("written", "sealed"), [(written, sealed) for written in ("second", "third", "fourth") for sealed in (False, True)]
)


@_EACH_PART
def test_no_sober_piece_of_a_later_set_is_held_up(
    pieces: list[tuple[Piece, srcaudit.Report]], written: str, sealed: bool
) -> None:
    sober = [r for p, r in pieces if p.group == "report" and (p.written, p.sealed) == (written, sealed)]
    assert sober
    assert sum(report.verdict != "pass" for report in sober) == 0


@pytest.mark.parametrize("sealed", [False, True])
def test_short_padded_pieces_are_sent_to_review_as_long_ones_are(
    pieces: list[tuple[Piece, srcaudit.Report]], sealed: bool
) -> None:
    padded = [r for p, r in pieces if _is_padded_new(p) and (p.written, p.sealed) == ("second", sealed)]
    assert sum(report.verdict != "pass" for report in padded) >= 0.9 * len(padded)


@_EACH_PART
def test_padded_pieces_of_a_later_set_stand_above_the_sober_ones_of_the_set(
    pieces: list[tuple[Piece, srcaudit.Report]], written: str, sealed: bool
) -> None:
    padded = [_padding(r) for p, r in pieces if _is_padded_new(p) and (p.written, p.sealed) == (written, sealed)]
    sober = [_padding(report) for piece, report in pieces if piece.group == "report" and piece.written == written]
    assert min(padded) > max(sober)


def test_a_rewrite_without_new_facts_stands_above_its_original(pieces: list[tuple[Piece, srcaudit.Report]]) -> None:
    of = {piece.article.id: _padding(report) for piece, report in pieces}
    rewrites = [(of[piece.article.id], of[piece.original]) for piece, _ in pieces if piece.original]
    assert sum(after > before for after, before in rewrites) == len(rewrites) == 26


def _is_padded_new(piece: Piece) -> bool:
    """Padded and no rewrite of a report among the sober ones."""
    return piece.group == "padded" and not piece.original


def _padding(report: srcaudit.Report) -> float:
    assert report.scores.padding is not None
    return report.scores.padding.value
