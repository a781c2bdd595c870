"""Days that a piece of text tells by its date, by a feast or by a weekday."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_WEEK = 7
_NEAREST = 183
"""Days back to which a day without a year can lie."""


@dataclass(frozen=True)
class _Grammar:
    weekday: re.Pattern[str]
    weekdays: Mapping[str, int]
    feast: re.Pattern[str]
    feasts: Mapping[str, tuple[int, int]]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "told_days"):
        return None
    names = pack.table("calendar")["weekdays"]
    said, feasts = pack.patterns("told_days"), pack.table("told_days")["feasts"]
    weekdays = {name: number for number, some in enumerate(names) for name in some}
    days = {name: (month, day) for name, (month, day) in feasts.items()}
    return _Grammar(said["weekday"], weekdays, said["feast"], days)


def told_days(doc: "Document", start: int, end: int, today: date) -> Iterator[tuple[Span, date]]:
    """The days told between two places, up to the article's own: those with a date first, then feasts and weekdays."""
    grammar = _grammar(doc.pack)
    if grammar is None:
        return
    taken: list[Span] = []
    for mention in doc.dates[bisect_left(doc.dates, start, key=lambda one: one.span.start) :]:
        if mention.span.start >= end:
            break
        if mention.kind != "day" or not mention.possible:
            continue
        taken.append(mention.span)
        years = [mention.year] if mention.year else [today.year, today.year - 1]
        days = [day for year in years if (day := mention.in_year(year)) and day <= today]
        if days and (mention.year or (today - days[0]).days <= _NEAREST):
            yield mention.span, days[0]
    for match in grammar.feast.finditer(doc.folded, start, end):
        month, on = grammar.feasts[match["feast"]]
        day = date(today.year, month, on)
        yield Span(*match.span()), day if day <= today else date(today.year - 1, month, on)
    for match in grammar.weekday.finditer(doc.folded, start, end):
        span = Span(*match.span())
        if not any(span.touches(one) for one in taken):
            back = (today.weekday() - grammar.weekdays[match["day"]]) % _WEEK + (_WEEK if match["before"] else 0)
            yield span, today - timedelta(back)
