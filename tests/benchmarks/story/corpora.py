"""Published articles for the benchmarks of stories, from gzip JSON Lines of several layouts."""

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from srcaudit.model.article import Article

_SHORTEST = 600
"""Characters of an article; less is a caption or a list."""


def articles(paths: Iterable[Path]) -> list[Article]:
    """The English articles of some files, each name once; what is read first counts."""
    found: dict[str, Article] = {}
    for row in _rows(paths):
        name = str(row["id"]).rpartition(":")[2]
        text = row.get("text") or row.get("gold") or ""
        if name not in found and row.get("lang", "en") == "en" and len(text) >= _SHORTEST:
            found[name] = _article(name, row, text)
    return list(found.values())


def _rows(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def _article(name: str, row: dict[str, Any], text: str) -> Article:
    title = row.get("title") or next(iter(row.get("titles") or ()), None)
    if title and text.startswith(title):
        text = text[len(title) :].lstrip(" .;\n")
    source = row.get("source") or row.get("publisher") or row.get("domain") or row.get("set")
    return Article(text, id=name, title=title, source=source, published=row.get("published"), language="en")
