"""Differences told beside both ends: "ahead by 15 points, 52 percent to 37", "$850m, a $697m rise from $153m"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_KINDS = ("count", "money", "measure")
_MORE_THAN = (("before_more", "more_than"),)
"""What stands before a difference and behind it where the second figure has "more than" before it."""
_FRAMES = (("before_noun", "noun_then"), ("before_up", "up_then"), *_MORE_THAN)
_ROUNDED = 1.0
"""By so many points shares differ that are rounded one by one."""
_FARTHEST = 110
"""Characters between points and the shares that they lie between."""
_MOST = 4
"""Figures of a sentence that tells of two shares and what lies between them."""
_ALL = 100

_Said = Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def _said(pack: LanguagePack | None) -> _Said | None:
    return pack.patterns("margins") if pack is not None and pack.has("tables", "margins") else None


def margins(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The greater figures with the lesser ones and the differences; body, outside quotations."""
    said = _said(doc.pack)
    if said is None:
        return
    for sentence in sentences:
        lead = _lead(doc, said, sentence) if 2 < len(sentence) <= _MOST else None
        if lead is not None:
            yield lead
        for after, apart, before in zip(sentence, sentence[1:], sentence[2:], strict=False):
            if _is_difference(doc, said, after, apart, before):
                yield Split.between(after, before, apart)


def _is_difference(doc: "Document", said: _Said, after: Quantity, apart: Quantity, before: Quantity) -> bool:
    """Whether the middle one of three figures is told as what lies between the others."""
    three = after, apart, before
    if len({(one.kind, one.unit, one.scale) for one in three}) != 1 or apart.kind not in _KINDS:
        return False
    if any(one.ranged or not one.digits for one in three) or any(one.bound != "exact" for one in (after, apart)):
        return False
    if apart.kind == "count" and apart.scale == 1.0 and not after.head:
        return False
    gaps = (after.span.end, apart.span.start), (apart.span.end, before.span.start)
    frames = _FRAMES if before.bound == "exact" else _MORE_THAN
    return any(
        said[lead].fullmatch(doc.folded, *gaps[0]) and said[close].fullmatch(doc.folded, *gaps[1])
        for lead, close in frames
    )


def _lead(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """The two shares of a sentence with the points by which one leads the other, where they are surely wrong or
    right: each share may be rounded."""
    points = [one for one in sentence if one.kind == "points" or one.head.startswith("point")]
    if (found := _ahead_of(doc, said, sentence, points)) is not None:
        return found
    pairs = [(one, other) for one, other in pairwise(sentence) if _are_shares(doc, said, one, other)]
    if len(points) != 1 or len(pairs) != 1 or points[0] in pairs[0] or points[0].bound != "exact":
        return None
    (one, other), apart = pairs[0], points[0]
    whole = doc.body_sentences[apart.sentence]
    far = max(one.span.start - apart.span.end, apart.span.start - other.span.end)
    if far > _FARTHEST or not said["leads"].search(doc.folded, whole.start, whole.end):
        return None
    came_to = said["came_to"].search(doc.folded, max(whole.start, apart.span.start - _FARTHEST), apart.span.start)
    other_time = came_to is None and said["of_another"].search(doc.folded, whole.start, whole.end)
    if other_time or said["then"].match(doc.folded, apart.span.end):
        return None
    wrong = abs(abs(one.value - other.value) - apart.value)
    return None if 0 < wrong <= _ROUNDED else Split.between(one, other, apart)


def _ahead_of(doc: "Document", said: _Said, sentence: Sequence[Quantity], points: Sequence[Quantity]) -> Split | None:
    """ "Hart is on 44 percent, six points ahead of Dunn on 38": the points between the shares."""
    for one, apart, other in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if apart not in points or one.kind != "percent" or other.kind not in ("percent", "count") or other.head:
            continue
        if any(each.ranged or each.bound != "exact" for each in (one, apart, other)):
            continue
        if said["then_points"].fullmatch(doc.folded, one.span.end, apart.span.start) and said["ahead_of"].fullmatch(
            doc.folded, apart.span.end, other.span.start
        ):
            wrong = abs(abs(one.value - other.value) - apart.value)
            return None if 0 < wrong <= _ROUNDED else Split.between(one, other, apart)
    return None


def _are_shares(doc: "Document", said: _Said, one: Quantity, other: Quantity) -> bool:
    """Whether two figures are told as the shares of two: "52 percent to 37 percent"."""
    if other.kind != "percent" or one.kind not in ("percent", "count") or one.head or one.value + other.value > _ALL:
        return False
    if any(each.ranged or each.bound != "exact" for each in (one, other)):
        return False
    return said["between_two"].fullmatch(doc.folded, one.number_span.end, other.span.start) is not None
