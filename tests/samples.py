"""The sample articles in `fixtures/articles`, audited as the golden reports want them."""

from functools import cache
from pathlib import Path

import srcaudit

ARTICLES = Path(__file__).parents[1] / "fixtures" / "articles"
EXPECTED = Path(__file__).parents[1] / "fixtures" / "expected"

NAMES = tuple(sorted(path.stem for path in ARTICLES.glob("*.md") if path.stem != "README"))


@cache
def articles() -> dict[str, srcaudit.Article]:
    """Name -> article."""
    from srcaudit.readers.files import read

    return {name: read(ARTICLES / f"{name}.md") for name in NAMES}


@cache
def reports() -> dict[str, srcaudit.Report]:
    """Name -> report, each article against all others."""
    index = srcaudit.SourceIndex()
    for article in articles().values():
        index.add(article)
    return {name: srcaudit.audit(articles()[name], against=index) for name in NAMES}
