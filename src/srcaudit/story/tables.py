"""The table of how a language tells what a story compares: acts, gatherings, limits, sets."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from srcaudit.language.pack import load


@cache
def story_table(language: str | None) -> Mapping[str, Any] | None:
    """The table; None if the language has none."""
    pack = load(language or "")
    return pack.table("story") if pack is not None and pack.has("tables", "story") else None


@cache
def calendar_words(language: str | None) -> frozenset[str]:
    """The names of months and weekdays, as they are written; empty if the language has none."""
    pack = load(language or "")
    if pack is None or not pack.has("tables", "calendar"):
        return frozenset()
    table = pack.table("calendar")
    return frozenset(name for kind in ("months", "weekdays") for row in table[kind] for name in row)
