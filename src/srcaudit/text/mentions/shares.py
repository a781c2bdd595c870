"""Shares told twice: "12 of the 40 members, or 30 percent", "a third (33 percent)"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity, by_sentence

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FARTHEST = 90
_BEFORE = 40
_MOST_BACK = 12
"""Figures of a sentence among which the whole of "of that" is looked for."""
_TOLD = ("percent", "fraction")

Said = Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole in numbers, and as a percentage or a fraction.

    part, whole: None when a fraction in words stands for both. low, high: the share in per cent that both allow.
    """

    span: Span
    told: Quantity
    actual: float
    low: float
    high: float


def shares(doc: "Document") -> tuple[Share, ...]:
    """Shares that one sentence tells in two ways; body, outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "shares"):
        return ()
    said = doc.pack.patterns("shares")
    found: list[Share] = []
    before: list[Quantity] = []
    for sentence in by_sentence(doc.quantities):
        if len(sentence) > 1 and any(one.kind in _TOLD for one in sentence):
            found += _shares(doc, said, sentence) or _pointing_back(doc, said, sentence, before)
        before = sentence
    return tuple(found)


def _pointing_back(
    doc: "Document", said: Said, sentence: Sequence[Quantity], before: Sequence[Quantity]
) -> list[Share]:
    """Parts of "that" or "these", which are the one figure of the kind told before, in this sentence or the last."""
    found: list[Share] = []
    for number, (part, told) in enumerate(pairwise(sentence)):
        if told.kind not in _TOLD or not _counts(part) or not _ends(doc, said, told):
            continue
        opening = doc.folded[max(0, part.span.start - _BEFORE) : part.span.start]
        of_these = said["of_these"].search(opening) and _between(doc, said["or_told"], part, told)
        if not of_these and not _between(doc, said["of_that"], part, told):
            continue
        near = before if before and before[-1].sentence == part.sentence - 1 else ()
        wholes = _wholes(sentence[max(0, number - _MOST_BACK) : number], part) or _wholes(near[-_MOST_BACK:], part)
        made = _made(part, wholes[0], told) if len(wholes) == 1 else None
        if made is not None:
            found.append(made)
    return found


def _wholes(some: Sequence[Quantity], part: Quantity) -> list[Quantity]:
    """The figures of which another one can be a part."""
    return [one for one in some if one.kind == part.kind and one.unit == part.unit and not one.ranged]


def _shares(doc: "Document", said: Said, sentence: Sequence[Quantity]) -> list[Share]:
    found: list[Share] = []
    used = -1
    for number, (a, b) in enumerate(pairwise(sentence)):
        if number < used:
            continue
        c = sentence[number + 2] if number + 2 < len(sentence) else None
        made = (_three(doc, said, a, b, c) or _two(doc, said, a, c) if c is not None else None) or _two(doc, said, a, b)
        if made is not None:
            used = number + 2
            found.append(made)
    return found


def _three(doc: "Document", said: Said, a: Quantity, b: Quantity, c: Quantity) -> Share | None:
    """A part, a whole and a percentage, in any order that English puts them in."""
    if c.kind in _TOLD and _counts(a) and _counts(b):
        if _is_part(doc, said, a, b) and _told_behind(doc, said, b, c):
            return _made(a, b, c)
        if _is_whole_first(doc, said, a, b) and _told_behind(doc, said, b, c):
            return _made(b, a, c)
    if a.kind in _TOLD and _counts(b) and _counts(c):
        if (
            a.kind == "percent"
            and _between(doc, said["of"], b, c)
            and _between(doc, said["from_percent"], a, b)
            and _ends_phrase(doc, said, c)
        ):
            return _made(b, c, a)
        if _between(doc, said["percent_of"], a, b) and _between(doc, said["then"], b, c) and _ends(doc, said, c):
            return _made(c, b, a)
    if b.kind == "percent" and _between(doc, said["to_percent"], a, b) and _between(doc, said["percent_of"], b, c):
        return _made(a, c, b) if _counts(a) and _counts(c) and _bracket_or(doc, said, a, b) else None
    return None


def _two(doc: "Document", said: Said, a: Quantity, b: Quantity) -> Share | None:
    """A fraction in words and a percentage."""
    told = b.kind == "percent" and _bracket_or(doc, said, a, b)
    if told and a.kind == "fraction" and _between(doc, said["from_fraction"], a, b):
        return Share(a.span, b, a.value, a.low, a.high)
    if (
        a.kind == "percent"
        and b.kind == "fraction"
        and _between(doc, said["from_percent"], a, b)
        and _ends(doc, said, b)
    ):
        return Share(b.span, a, b.value, b.low, b.high)
    return None


def _made(part: Quantity, whole: Quantity, told: Quantity) -> Share | None:
    if part.comparable[0] != whole.comparable[0] and "count" not in (part.kind, whole.kind):
        return None
    if part.kind in ("money", "measure") and whole.kind == part.kind and whole.unit != part.unit:
        return None
    if not 0 <= part.value <= whole.value or whole.value <= 0 or part.ranged or whole.ranged:
        return None
    low = 100 * max(0.0, part.rounded[0]) / whole.rounded[1]
    high = 100 * part.rounded[1] / whole.rounded[0] if whole.rounded[0] > 0 else float("inf")
    start, end = min(part.span.start, whole.span.start), max(part.span.end, whole.span.end)
    if start < told.span.start < end:
        start, end = part.span.start, part.span.end
    return Share(Span(start, end), told, 100 * part.value / whole.value, low, high)


def _counts(one: Quantity) -> bool:
    return one.kind in ("count", "money", "measure")


def _is_part(doc: "Document", said: Said, a: Quantity, b: Quantity) -> bool:
    """ "12 of the 40", or "two in five"."""
    if not _counts(a) or not _counts(b):
        return False
    return _between(doc, said["of"], a, b) or (b.value <= 100 and _between(doc, said["in"], a, b))


def _is_whole_first(doc: "Document", said: Said, a: Quantity, b: Quantity) -> bool:
    """ "Of the 40 members, 12"."""
    if not _counts(a) or not _counts(b):
        return False
    if _between(doc, said["of_whom"], a, b):
        return True
    before = doc.folded[max(0, a.span.start - _BEFORE) : a.span.start]
    return _between(doc, said["whole_first"], a, b) and said["of_the"].search(before) is not None


def _told_behind(doc: "Document", said: Said, b: Quantity, c: Quantity) -> bool:
    """Whether the share follows; a fraction ends there: "half the price" and "a third more" are of another whole."""
    if not _between(doc, said["to_percent"], b, c):
        return False
    return _ends(doc, said, c) or (c.kind == "percent" and _bracket_or(doc, said, b, c))


def _bracket_or(doc: "Document", said: Said, a: Quantity, b: Quantity) -> bool:
    """Whether a bracket, a dash or "or" announces the same in other numbers."""
    return said["bracketed"].search(doc.folded[a.span.end : b.span.start]) is not None


def _ends(doc: "Document", said: Said, one: Quantity) -> bool:
    return said["ends"].match(doc.folded, one.span.end) is not None


def _ends_phrase(doc: "Document", said: Said, one: Quantity) -> bool:
    """Whether the phrase ends with a number and a noun or two."""
    return said["phrase_ends"].match(doc.folded, one.span.end) is not None


def _between(doc: "Document", joint: re.Pattern[str], a: Quantity, b: Quantity) -> bool:
    start, end = a.span.end, b.span.start
    return end - start <= _FARTHEST and joint.fullmatch(doc.folded, start, end) is not None
