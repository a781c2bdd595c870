"""The Python in the README and the docs runs as it stands, from the top of a clone."""

import re
from pathlib import Path

import pytest

import srcaudit
from srcaudit.readers.files import first_line, read
from srcaudit.render.terminal import render

ROOT = Path(__file__).parents[1]
PAGES = [
    page for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))) if "```python" in page.read_text()
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_snippets_run_in_order(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"^```python\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    names: dict[str, object] = {"tmp_path": tmp_path}
    for block in blocks:
        exec(compile(block, str(page), "exec"), names)


def test_the_report_shown_in_the_readme_is_a_real_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    place = "fixtures/articles/self-contradicting.md"
    article = read(Path(place))
    report = srcaudit.audit(article)
    shown = render(report, article, place=place, first_line=first_line(Path(place), article) or 1, width=100)
    block = re.findall(r"^```text\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)[0]
    assert place in block
    for part in block.split("…\n")[1:]:
        assert part in shown


def test_the_readme_counts_the_measures_of_padding_right() -> None:
    padding = srcaudit.audit(ROOT / "fixtures/articles/self-contradicting.md").scores.padding
    assert padding is not None
    assert f"mean of {padding.denominator:g} measures" in (ROOT / "README.md").read_text("utf-8")
