"""Kinds of pages that newsrooms print and that look odd to a machine: none of them is found fault with.

All are invented. Lists, entries, questions as headings, times, corrections and short rows are how these kinds are
written, not padding, furniture or missing sources.
"""

import re
from pathlib import Path

import pytest

import srcaudit

_FOLDER = Path(__file__).parents[1] / "fixtures" / "sober"
_PADDING = 0.25
"""Well under the gate of .34: the kinds are sober by a margin, not by a hair."""
_SET_OFF = re.compile(r"\*\*|(?<!\w)\*|\*(?!\w)")

_PAGES = sorted(_FOLDER.glob("*.md"))


def _plain(text: str) -> str:
    """The page as a text that was copied from a screen: no marks, no empty lines."""
    return re.sub(r"\n{2,}", "\n", _SET_OFF.sub("", re.sub(r"^#+ ", "", text, flags=re.MULTILINE)))


def test_there_are_ten_kinds() -> None:
    assert len(_PAGES) == 10


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.stem)
def test_a_sober_page_has_no_finding_and_passes(page: Path) -> None:
    report = srcaudit.audit(srcaudit.Article(page.read_text("utf-8")))
    assert [(finding.code, finding.quote) for finding in report.findings] == []
    assert report.verdict is srcaudit.Verdict.PASS
    assert report.scores.padding is not None
    assert report.scores.padding.value < _PADDING


@pytest.mark.parametrize("page", [page for page in _PAGES if page.stem != "corrections"], ids=lambda page: page.stem)
def test_nor_has_it_without_marks_and_empty_lines(page: Path) -> None:
    """Corrections are left out: without its mark their title is what pages call a link to them."""
    report = srcaudit.audit(srcaudit.Article(_plain(page.read_text("utf-8"))))
    assert [(finding.code, finding.quote) for finding in report.findings] == []
    assert report.verdict is srcaudit.Verdict.PASS


def test_the_same_pages_are_found_fault_with_when_faults_are_put_in() -> None:
    page = (_FOLDER / "explainer-in-questions.md").read_text("utf-8")
    vague = page.replace("Economists call that inelastic demand.", "Analysts say that demand will collapse.")
    codes = {finding.code for finding in srcaudit.audit(srcaudit.Article(vague)).findings}
    assert codes == {"UC502"}
