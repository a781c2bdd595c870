"""What a side won, lost and drew of so many games: “14-0-1 in its last 15 games”, “a five-game run (3-0-2)”."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_SCORE = re.compile(r"\d-\d")
_FORMS = ("in_games", "run_of")


def records(doc: "Document") -> Iterator[Split]:
    """The games with those won, lost and drawn; body, outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "records"):
        return
    if not any(word in doc.folded for word in doc.pack.table("records")["games"]) or not _SCORE.search(doc.folded):
        return
    said, numbers = doc.pack.patterns("records"), doc.pack.table("numbers")["words"]
    for form in _FORMS:
        for match in said[form].finditer(doc.folded):
            place = bisect_left(doc.quantities, match.start(), key=lambda one: one.span.start)
            told = doc.quantities[place : place + 1]
            span = Span(*match.span())
            if not told or told[0].span.start >= span.end or doc.quoted.touches(span) or doc.masked.touches(span):
                continue
            yield from _record(match, told[0], int(numbers.get(match["n"].lower()) or match["n"]))


def _record(match: re.Match[str], like: Quantity, games: int) -> Iterator[Split]:
    """The games of a record. Without draws among the figures there may be some that are not told."""
    whole = _counted(like, match, "n", games)
    parts = [_counted(like, match, group, int(match[group])) for group in ("won", "lost", "drawn") if match[group]]
    most = match["drawn"] is None or match["side"] is None
    yield Split(whole, _ordered(parts), most=most)


def _ordered(parts: Sequence[Quantity]) -> tuple[Quantity, ...]:
    return tuple(sorted(parts, key=lambda part: part.span))


def _counted(like: Quantity, match: re.Match[str], group: str, value: int) -> Quantity:
    """A number of games, where it stands."""
    span, told = Span(*match.span(group)), float(value)
    return replace(
        like,
        span=span,
        number_span=span,
        kind="count",
        unit="",
        value=told,
        low=told,
        high=told,
        bound="exact",
        head="games",
        digits="",
        scale=1.0,
        ranged=False,
    )
