from pathlib import Path

from pydantic import Field

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.catalog import checks
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.render.check_page import page, pages, write


class _Limits(Options):
    min_uses: int | None = Field(3, ge=1, description="uses | before anything is reported; count")


@check(
    "XX999",
    "sample",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    message="seen",
    options=_Limits,
    bad=(Example("[[a]]", peers=("b ``` b",)),),
    good=(Example("c", why="a near miss", published="2026-02-07"),),
)
def sample(context: Context[_Limits]) -> Found:
    """Nothing."""
    yield context.measure("uses", 0, "uses")


def test_a_page_shows_options_examples_peers_and_why() -> None:
    shown = page(sample)
    assert "| `min_uses` | int or none, ≥ 1 | `3` | uses \\| before anything is reported; count |" in shown
    assert "```text\n[[a]]\n```" in shown
    assert "compared with:\n\n````text\nb ``` b\n````" in shown
    assert "published “2026-02-07”; a near miss:" in shown


def test_every_check_has_a_page_and_a_line_in_the_index() -> None:
    made = pages()
    for one in checks():
        assert f"]({one.code}.md)" in made["index.md"]
        assert f"# {one.code} {one.name}" in made[f"{one.code}.md"]


def test_pages_of_checks_that_are_no_more_are_removed(tmp_path: Path) -> None:
    (tmp_path / "ZZ000.md").write_text("old")
    write(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(pages())
