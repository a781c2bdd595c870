from pathlib import Path

from srcaudit.render.check_page import pages

FOLDER = Path(__file__).parent.parent / "docs" / "checks"
REMEDY = "docs/checks is stale; run: python -m srcaudit.render.check_page docs/checks"


def test_the_pages_of_the_checks_say_what_the_checks_say() -> None:
    written = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.md")}
    wanted = pages()
    stale = sorted(name for name in wanted.keys() | written.keys() if wanted.get(name) != written.get(name))
    assert not stale, f"{REMEDY} ({', '.join(stale)})"
