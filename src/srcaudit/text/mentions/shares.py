"""Shares told twice: "12 of the 40 members, or 30 percent", "a third (33 percent)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity, by_sentence

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_ROUGHLY = (
    r"(?:(?:or|about|around|approximately|roughly|nearly|almost|just over|just under|more than|over|less than|under|"
    r"some|a little over|exactly|precisely|only|just|fully|slightly more than|slightly less than|well over|close to|"
    r"that is|i\.e\.|a share of|a rate of|a total of|at least) )*"
)
_WORDS = r"(?: (?!of\b|and\b|but\b|while\b|from\b)[\w'-]+)"
_THAT_IS = (
    r"(?:,? or |,? ?\(|: | - |; |, (?:which is|that is|i\.e\.,?|representing|amounting to|making up|accounting for|"
    r"equivalent to|equal to|a share of|a rate of|meaning)?,? ?|,? which (?:is|makes|equals|comes to|represents) "
    r"| equals |,? (?:representing|amounting to|making up|accounting for|equivalent to) )"
)
_OF = re.compile(
    rf"(?: [a-z][a-z'-]*){{0,3}}?,?(?: out)? of "
    rf"(?:(?:the|its|their|his|her|our|all|every|these|those) ){{0,2}}{_ROUGHLY}"
)
_IN = re.compile(r"(?:-| )(?:in|of|out of)(?:-| )(?:every )?")
_TO_PERCENT = re.compile(rf"{_WORDS}{{0,6}}{_THAT_IS}{_ROUGHLY}")
_FROM_FRACTION = re.compile(rf"(?: of(?: [A-Za-z'-]+){{1,6}})?{_WORDS}{{0,3}}{_THAT_IS}{_ROUGHLY}")
_FROM_PERCENT = re.compile(rf"(?: of (?:the |its |all |their )?[a-z' -]{{2,40}})?(?:,? or |,? ?\(| - |: |, ){_ROUGHLY}")
_PERCENT_OF = re.compile(rf" of (?:(?:the|its|their|all|those|these) ){{1,2}}{_ROUGHLY}")
_THEN = re.compile(rf"{_WORDS}{{0,4}}(?:,? or |,? ?\(| - |: ){_ROUGHLY}")
_WHOLE_FIRST = re.compile(rf"{_WORDS}{{0,6}}, (?:[a-z]+ ){{0,3}}?{_ROUGHLY}")
_OF_WHOM = re.compile(rf"{_WORDS}{{0,6}},? of (?:whom|which|them|these|those),? {_ROUGHLY}")
_OF_THE = re.compile(
    r"(?:^|[.;:\n] ?)Of (?:[a-z]+ ){0,2}$"
    r"|\b[Oo]f (?:(?:the|its|their|all|those|these|a total of) ){1,2}(?:[a-z]+ ){0,2}$"
)
_ENDS = re.compile(
    r" ?(?:[.,;:)\]]| -|$| (?:of (?:them|the total|all|those|the whole)|in (?:all|total)"
    r"|had|have|has|were|was|voted|said)\b)"
)
_PHRASE_ENDS = re.compile(r"(?: [a-z'-]+){0,3}?(?:[.,;:)\]]| -|$)", re.MULTILINE)
_BRACKETED = re.compile(r"(?:^|[^\w])(?:or |\(|- |equals |to |for |up |ing |is |makes |represents )")
_SMALL = 20


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
    found: list[Share] = []
    for sentence in by_sentence(doc.quantities):
        if len(sentence) > 1 and any(one.kind in ("percent", "fraction") for one in sentence):
            found += _shares(doc, sentence)
    return tuple(found)


def _shares(doc: "Document", sentence: Sequence[Quantity]) -> Iterator[Share]:
    used = -1
    for number, (a, b) in enumerate(pairwise(sentence)):
        if number < used:
            continue
        c = sentence[number + 2] if number + 2 < len(sentence) else None
        made = (_three(doc, a, b, c) if c is not None else None) or _two(doc, a, b)
        if made is not None:
            used = number + 2
            yield made


def _three(doc: "Document", a: Quantity, b: Quantity, c: Quantity) -> Share | None:
    """A part, a whole and a percentage, in any order that English puts them in."""
    if c.kind == "percent" and a.kind != "percent" and b.kind != "percent":
        if _is_part(doc, a, b) and _told_behind(doc, b, c):
            return _made(a, b, c)
        if _is_whole_first(doc, a, b) and _told_behind(doc, b, c):
            return _made(b, a, c)
    if a.kind == "percent" and _counts(b) and _counts(c):
        if _between(doc, _OF, b, c) and _between(doc, _FROM_PERCENT, a, b) and _ends_phrase(doc, c):
            return _made(b, c, a)
        if _between(doc, _PERCENT_OF, a, b) and _between(doc, _THEN, b, c) and _ends(doc, c):
            return _made(c, b, a)
    if b.kind == "percent" and _between(doc, _TO_PERCENT, a, b) and _between(doc, _PERCENT_OF, b, c):
        return _made(a, c, b) if _counts(a) and _counts(c) and _bracket_or(doc, a, b) else None
    return None


def _two(doc: "Document", a: Quantity, b: Quantity) -> Share | None:
    """A fraction in words and a percentage."""
    told = b.kind == "percent" and _bracket_or(doc, a, b)
    if told and a.kind == "fraction" and _between(doc, _FROM_FRACTION, a, b):
        return Share(a.span, b, a.value, a.low, a.high)
    if a.kind == "percent" and b.kind == "fraction" and _between(doc, _FROM_PERCENT, a, b) and _ends(doc, b):
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


def _is_part(doc: "Document", a: Quantity, b: Quantity) -> bool:
    """ "12 of the 40", or "two in five"."""
    if not _counts(a) or not _counts(b):
        return False
    return _between(doc, _OF, a, b) or (b.value <= 100 and _between(doc, _IN, a, b))


def _is_whole_first(doc: "Document", a: Quantity, b: Quantity) -> bool:
    """ "Of the 40 members, 12"."""
    start = max(0, a.span.start - 40)
    return (
        _counts(a) and _counts(b) and (
            _between(doc, _OF_WHOM, a, b)
            or (_between(doc, _WHOLE_FIRST, a, b) and _OF_THE.search(doc.folded[start : a.span.start]) is not None)
        )
    )  # fmt: skip


def _told_behind(doc: "Document", b: Quantity, c: Quantity) -> bool:
    return _between(doc, _TO_PERCENT, b, c) and (_bracket_or(doc, b, c) or _ends(doc, c))


def _bracket_or(doc: "Document", a: Quantity, b: Quantity) -> bool:
    """Whether a bracket, a dash or "or" announces the same in other numbers."""
    return _BRACKETED.search(doc.folded[a.span.end : b.span.start]) is not None


def _ends(doc: "Document", one: Quantity) -> bool:
    return _ENDS.match(doc.folded, one.span.end) is not None


def _ends_phrase(doc: "Document", one: Quantity) -> bool:
    """Whether the phrase ends with a number and a noun or two."""
    return _PHRASE_ENDS.match(doc.folded, one.span.end) is not None


def _between(doc: "Document", joint: re.Pattern[str], a: Quantity, b: Quantity) -> bool:
    start, end = a.span.end, b.span.start
    return end - start <= 90 and joint.fullmatch(doc.folded, start, end) is not None
