"""Leads told right beside the two sides: “beat them by 12 points, 94-82”, “a 20-point deficit (34%-54%)”."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 80
"""Characters before a lead in which it is called one."""
_GAP = 60
_ROUNDED = 1.0
"""By so many points shares differ that are rounded one by one."""
_SMALL = 3
"""A lead of so many points may be what a win is worth in a table."""
_LOW = 10
_MANY = 100
"""From here on counts of votes are those of two candidates."""
_THREE = 3
_MOST = 12
"""Numbers of a sentence beyond which it is a table."""
_TIMES = 3

_Said = Mapping[str, re.Pattern[str]]


def leads(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The greater sides with the lesser ones and the leads; body, outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "leads"):
        return
    said, units = doc.pack.patterns("leads"), doc.pack.words("leads", "units")
    for sentence in sentences:
        if not _THREE <= len(sentence) <= _MOST:
            continue
        for apart, one, other in zip(sentence, sentence[1:], sentence[2:], strict=False):
            is_lead = apart.kind == "points" or (apart.kind == "count" and apart.head in units)
            if is_lead and _can_be_sides(apart, one, other) and _is_told(doc, said, apart, one, other):
                wrong = abs(abs(one.value - other.value) - apart.value)
                if other.kind != "percent" or not 0 < wrong <= _ROUNDED:
                    yield Split.between(one, other, apart)
        if (found := _majority(doc, said, sentence)) is not None:
            yield found


def _can_be_sides(apart: Quantity, one: Quantity, other: Quantity) -> bool:
    """Whether two figures can be the two sides of which one is ahead by a third."""
    three = apart, one, other
    if other.kind not in ("percent", "count") or one.kind not in ("percent", "count") or other.head or one.head:
        return False
    if any(each.ranged or each.bound != "exact" or each.scale != 1.0 for each in three):
        return False
    if not one.digits or not other.digits or one.value == other.value:
        return False
    greater = max(one.value, other.value)
    return apart.value < greater and not (apart.value <= _SMALL and greater < _LOW)


def _is_told(doc: "Document", said: _Said, apart: Quantity, one: Quantity, other: Quantity) -> bool:
    """Whether a lead stands right before its two sides."""
    text, end = doc.folded, apart.number_span.end
    if one.span.start - end > _GAP or not said["joint"].fullmatch(text, one.number_span.end, other.span.start):
        return False
    if said["more_sides"].match(text, other.number_span.end):
        return False
    start = max(doc.body_sentences[apart.sentence].start, apart.span.start - _LEAD)
    if said["became"].search(text, start, apart.span.start):
        return False
    by = said["by"].search(text, start, apart.span.start)
    lead = by or said["lead_of"].search(text, start, apart.span.start)
    if lead is not None and said["moved"].search(lead.group()):
        return False
    if lead is not None and said["by_then"].fullmatch(text, end, one.span.start):
        return True
    before = max(start, apart.span.start - _GAP // 2)
    moved = said["moved"].search(text, before, apart.span.start)
    return moved is None and said["noun_then"].fullmatch(text, end, one.span.start) is not None


def _majority(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Won with 18,200 votes, compared to 12,150 for Roe, a majority of 6,050"."""
    some = [one for one in sentence if one.kind == "count" and one.value >= _MANY]
    if len(some) != _THREE or any(one.ranged or one.bound != "exact" or one.scale != 1.0 for one in some):
        return None
    one, other, apart = some
    whole = doc.body_sentences[apart.sentence]
    if not said["votes"].search(doc.folded, whole.start, whole.end):
        return None
    if said["overall"].search(doc.folded, whole.start, whole.end):
        return None
    start = max(whole.start, apart.span.start - _GAP)
    if not said["majority"].search(doc.folded, start, apart.span.start):
        return None
    joined = said["compared"].fullmatch(doc.folded, one.number_span.end, other.span.start) is not None
    alike = one.value != other.value and max(one.value, other.value) <= _TIMES * min(one.value, other.value)
    return Split.between(one, other, apart) if joined and alike and apart.value < max(one.value, other.value) else None
