"""The corpora: professional articles, padded ones."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

from srcaudit.model.article import Article

PROFESSIONAL = ("bbc", "horne_real", "polnear", "pages")


def articles(data: Path, corpus: str) -> Iterator[Article]:
    """The articles of one corpus: bbc, horne_real, polnear, pages (gold bodies, tier A), trend or seeds."""
    match corpus:
        case "bbc" | "horne_real":
            rows = (row for row in _rows(data / "padding/professional.jsonl.gz") if row["set"] == corpus)
        case "polnear":
            rows = _rows(data / "inconsistency/dev_articles.jsonl.gz")
        case "trend":
            rows = _rows(data / "padding/padded.jsonl.gz")
        case "pages":
            found = _rows(data / "boilerplate/dev_html.jsonl.gz")
            rows = (
                {"id": row["id"], "title": None, "text": row["gold"]}
                for row in found
                if row["tier"] == "A" and row["lang"] == "en"
            )
        case "seeds":
            rows = (
                {"id": p.stem, "title": None, "text": p.read_text("utf-8")}
                for p in sorted((data / "seeds").glob("*.txt"))
            )
        case _:
            raise ValueError(corpus)
    for row in rows:
        yield Article(row["text"], id=row["id"], title=row["title"], language="en")


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
