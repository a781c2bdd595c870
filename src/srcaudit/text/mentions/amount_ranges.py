"""Ranges of amounts and ages: "between 40 and 60 percent", "aged 18 to 65"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LONGEST = 80
_LEAD = 60
"""Characters before a range in which a word tells that its ends are two things."""
_BEHIND = 50
_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_HOURS = 24
_THOUSAND = 1000
_BETWEEN, _AGES, _OLDS = frozenset({"between"}), frozenset({"aged", "age", "ages"}), ("year-olds", "olds")


@dataclass(frozen=True, slots=True)
class AmountRange:
    """What is told to lie between two amounts. a, b: where they stand."""

    span: Span
    a: Span
    b: Span
    fits: bool
    """Whether it runs upwards."""


def amount_ranges(doc: "Document") -> tuple[AmountRange, ...]:
    """Ranges of amounts and ages in the body, quotations among it, in order."""
    if doc.pack is None or not doc.pack.has("tables", "amount_ranges") or len(doc.words.figures) < 2:
        return ()
    said, scales = doc.pack.patterns("amount_ranges"), doc.pack.table("amount_ranges")["scales"]
    found = (_range(said, scales, doc, match) for match in _matches(doc, said))
    return tuple(sorted(filter(None, found), key=lambda one: one.span))


def _matches(doc: "Document", said: Mapping[str, re.Pattern[str]]) -> Iterator[re.Match[str]]:
    """Where a range may stand."""
    words = doc.words
    for known, name in ((_BETWEEN, "between"), (_AGES, "aged")):
        for index in doc.places_of(known):
            if any(words.digit[index + 1 : index + 4]):
                match = said[name].match(doc.folded, words.starts[index], words.starts[index] + _LONGEST)
                if match is not None:
                    yield match
    if not doc.lower_kinds.isdisjoint(_OLDS) or "year-olds" in doc.text:
        yield from said["olds"].finditer(doc.folded)


def _range(
    said: Mapping[str, re.Pattern[str]], scales: Mapping[str, float], doc: "Document", match: re.Match[str]
) -> AmountRange | None:
    """What a match tells; None if it tells two things, hours or years."""
    told = match.groupdict()
    first, last = (float(match[end].replace(",", "")) for end in "ab")
    scale, other = ((told.get(name) or "").strip() for name in "xy")
    if (told.get("s") or told.get("t") or "") != (told.get("t") or "") or (scale and not other and last < _THOUSAND):
        return None
    if (told.get("u") or "").strip() not in ("", (told.get("v") or "").strip()):
        return None
    plain = not any(told.get(name) for name in "sutvxy")
    if plain and "s" in told and _may_be_no_amount(said, doc, match, last):
        return None
    # "between 5 and 10 million" are millions, "between $500,000 and $1 million" are not.
    inherited = other if first < _THOUSAND else ""
    first, last = first * scales.get(scale or inherited, 1), last * scales.get(other, 1)
    span = Span(*match.span())
    if doc.masked.touches(span):
        return None
    fits = first <= last
    if not fits and _is_something_else(said, doc, match):
        return None
    return AmountRange(span, Span(*match.span("a")), Span(*match.span("b")), fits)


def _may_be_no_amount(said: Mapping[str, re.Pattern[str]], doc: "Document", match: re.Match[str], last: float) -> bool:
    """Whether two bare numbers may be years, hours, or numbers of something that is not told."""
    if _FIRST_YEAR <= last <= _LAST_YEAR:
        return True
    if last <= _HOURS:
        return said["counted"].match(doc.folded, match.end()) is None
    return re.match(" [a-z]", doc.folded[match.end() : match.end() + 2]) is None


def _is_something_else(said: Mapping[str, re.Pattern[str]], doc: "Document", match: re.Match[str]) -> bool:
    """Whether words of the sentence near a range tell two things apart, a way down, or years before today."""
    start, end = match.span()
    before = said["apart"].search(doc.folded, max(doc.sentence_at(start).start, start - _LEAD), start)
    if before is not None or said["behind"].match(doc.folded, end, end + _BEHIND):
        return True
    return said["downwards"].search(doc.folded, end, min(doc.sentence_at(start).end, end + 2 * _LEAD)) is not None
