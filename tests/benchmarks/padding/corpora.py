"""The corpora: professional articles, padded ones."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

from srcaudit.model.article import Article

PROFESSIONAL = ("bbc", "horne_real", "polnear", "pages")


def articles(data: Path, corpus: str) -> Iterator[Article]:
    """The articles of one corpus: bbc, horne_real, polnear, pages (gold bodies, tier A) or trend."""
    for row in _of(data, corpus):
        yield Article(row["text"], id=row["id"], title=row.get("title"), language="en")


def texts(folder: Path) -> Iterator[Article]:
    """The text files of a folder."""
    for path in sorted(folder.glob("*.txt")):
        yield Article(path.read_text("utf-8"), id=path.stem, language="en")


def _of(data: Path, corpus: str) -> Iterator[dict[str, str]]:
    match corpus:
        case "bbc" | "horne_real":
            yield from (row for row in _rows(data / "padding/professional.jsonl.gz") if row["set"] == corpus)
        case "polnear":
            yield from _rows(data / "inconsistency/dev_articles.jsonl.gz")
        case "trend":
            yield from _rows(data / "padding/padded.jsonl.gz")
        case "pages":
            for row in _rows(data / "boilerplate/dev_html.jsonl.gz"):
                if row["tier"] == "A" and row["lang"] == "en":
                    yield {"id": row["id"], "text": row["gold"]}
        case _:
            raise ValueError(corpus)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
