"""What a file says about its article: titles, names and dates under whatever key and in whatever form they come.

A value that cannot be read is left out, never guessed; the article's `notes` then say so.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from srcaudit.model.article import Article

Keys = Mapping[str, tuple[str, ...]]
"""Field of `Article` -> the keys it may stand under, the preferred one first."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>" + "|".join(_MONTHS) + r")[a-z]{0,6}\.?"
_DAY_FIRST = re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ -]{_MONTH},?[ -](?P<year>\d{{4}})\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})\b", re.IGNORECASE)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?![\d-])|\d{8}(?!\d)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9_-]{1,20})?")
_SHOWN_CHARACTERS = 40


def article(text: str, given: Mapping[str, Any], keys: Keys) -> Article:
    """An article of `text` with what `given` says of it."""
    notes: list[str] = []
    fields = {field: _words(given, names, notes) for field, names in keys.items()}
    printed = fields.pop("published", None)
    published = day(printed) if printed else None
    if printed and published is None:
        notes.append(f"published: “{_shown(printed)}” is no date that can be read, so the article has none")
    language = fields.pop("language", None)
    if language and not _LANGUAGE.fullmatch(language):
        notes.append(f"language: “{_shown(language)}” is no language code such as en, so the text is asked")
        language = None
    return Article(text, published=published, language=language, notes=tuple(notes), **fields)


def day(printed: str) -> date | None:
    """The day that a date in print names; None if it is not one or could be two.

    Read: ISO dates and times, “7 February 2026”, “Feb. 7, 2026” and mail dates. Not read: 02/07/2026.
    """
    printed = printed.strip()
    iso = _ISO_DAY.match(printed)
    try:
        if iso:
            return date.fromisoformat(iso.group())
        words = _DAY_FIRST.search(printed) or _MONTH_FIRST.search(printed)
        if words:
            month = _MONTHS.index(words["month"].lower()) + 1
            return date(int(words["year"]), month, int(words["day"]))
    except ValueError:
        pass
    return None


def _words(given: Mapping[str, Any], names: tuple[str, ...], notes: list[str]) -> str | None:
    """The first of the named values that can be used, as text."""
    for name in names:
        value = given.get(name)
        text = _plain(value)
        if text is None and value not in (None, "", [], {}):
            notes.append(f"{name}: neither text nor a list of texts, so it is left out")
        if text:
            return text
    return None


def _plain(value: Any) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**18 else None
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        return ", ".join(part.strip() for part in value)
    return None


def _shown(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _SHOWN_CHARACTERS else line[:_SHOWN_CHARACTERS].rstrip() + "…"
