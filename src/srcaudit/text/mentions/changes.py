"""Changes told twice in one sentence: from one figure to another, and by how many per cent or how many times."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity, by_sentence

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_CLOSE = 110
_BETWEEN = 80
_LOOSE = 0.05


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it is written, and between which values what was rounded to it can lie."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Change:
    """ "From 40 to 50" and "20 per cent" of one change; "doubled" is 100 per cent."""

    span: Span
    percent_span: Span
    before: Figure
    after: Figure
    percent: Figure

    @property
    def actual(self) -> tuple[float, float, float]:
        """The change in per cent: as the figures stand, and the least and the most their rounding allows."""
        exact = 100 * (self.after.value / self.before.value - 1)
        ends = [
            100 * (after / before - 1)
            for before in (self.before.low, self.before.high)
            for after in (self.after.low, self.after.high)
        ]
        return exact, min(ends), max(ends)


@dataclass(frozen=True, slots=True)
class _Told:
    """The percentage, and where it stands."""

    span: Span
    percent: Figure


@dataclass(frozen=True)
class _Grammar:
    patterns: Mapping[str, re.Pattern[str]]
    multiples: Mapping[str, float]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "changes"):
        return None
    return _Grammar(pack.patterns("changes"), pack.table("changes")["multiples"])


def changes(doc: "Document") -> tuple[Change, ...]:
    """The changes that one sentence tells in figures and in per cent, in the body outside quotations."""
    grammar = _grammar(doc.pack)
    if grammar is None:
        return ()
    found = (_change(doc, grammar, sentence) for sentence in by_sentence(doc.quantities) if len(sentence) > 1)
    return tuple(change for change in found if change is not None)


def _change(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Change | None:
    whole = doc.body_sentences[sentence[0].sentence]
    text = doc.folded[whole.start : whole.end]
    pairs = list(_pairs(doc, grammar, sentence))
    if len(pairs) != 1 or grammar.patterns["other_base"].search(text):
        return None
    told = _told(doc, grammar, sentence, text, whole)
    before, after = _levelled(*pairs[0])
    span = Span(min(before.span.start, after.span.start), max(before.span.end, after.span.end))
    if told is None or _distance(span, told.span) > _CLOSE or before.low <= 0:
        return None
    return Change(_opened(doc, grammar, span), told.span, _figure(before), _figure(after), told.percent)


def _opened(doc: "Document", grammar: _Grammar, span: Span) -> Span:
    """The two figures with the "from" or "to" before them."""
    word = grammar.patterns["opening"].search(doc.folded, max(0, span.start - 40), span.start)
    return Span(word.start(), span.end) if word is not None else span


def _distance(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end)


def _pairs(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Two figures of which the sentence says that one became the other: the earlier first."""
    text, said = doc.folded, grammar.patterns
    for a, b in pairwise(sentence):
        if not _alike(a, b) or b.span.start - a.span.end > _BETWEEN:
            continue
        opening = text[max(0, a.span.start - 30) : a.span.start]
        if said["from"].search(opening) and said["then_to"].fullmatch(text, a.span.end, b.span.start):
            yield a, b
        elif _falls_back(text, grammar, opening, a, b):
            yield b, a
        elif said["once"].fullmatch(text, a.span.end, b.span.start) and said["now"].match(text, b.span.end):
            yield a, b
    yield from _led_to(text, grammar, sentence)
    for a, p, b in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if p.kind != "percent" or not _alike(a, b) or p.span.start - a.span.end > _BETWEEN:
            continue
        changed = said["change_before"].search(text, a.span.end, p.span.start)
        if changed and said["percent_from"].fullmatch(text, p.span.end, b.span.start):
            yield b, a


def _led_to(text: str, grammar: _Grammar, sentence: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Two figures, the change between or behind them: "30, have risen by half, to 39", "320, now 400, a third more"."""
    said = grammar.patterns
    for a, b, c in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if b.kind in ("percent", "fraction") and _alike(a, c):
            grown = said["change_before"].search(text, a.span.end, b.span.start)
            if grown and said["percent_to"].fullmatch(text, b.span.end, c.span.start):
                yield a, c
        elif c.kind == "fraction" and _alike(a, b) and said["more_behind"].fullmatch(text, b.span.end, c.span.start):
            compared = said["more"].match(text, c.span.end) or said["as_much"].match(text, c.span.end)
            yield from [(a, b)] if compared else []


def _falls_back(text: str, grammar: _Grammar, opening: str, a: Quantity, b: Quantity) -> bool:
    """Whether the second of two figures is the earlier: "to 60 from 50", "60, up from 50"."""
    said = grammar.patterns
    if said["to"].search(opening) and said["then_from"].fullmatch(text, a.span.end, b.span.start):
        return True
    return said["up_from"].fullmatch(text, a.span.end, b.span.start) is not None


def _alike(a: Quantity, b: Quantity) -> bool:
    """Whether both count or measure the same, as far as they say; "from 4 to 5 euros" says it once."""
    if a.ranged or b.ranged or not {a.kind, b.kind} <= {"count", "money", "measure"}:
        return False
    if a.kind == b.kind:
        return a.unit == b.unit
    return any(one.kind == "count" and not one.head for one in (a, b))


def _levelled(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity]:
    """Both with the "million" that is written behind the second alone."""
    first, second = sorted((a, b), key=lambda one: one.span)
    if first.scale == 1.0 and second.scale > 1.0 and first.value < 1000 and first.digits:
        scale = second.scale
        scaled = replace(first, value=first.value * scale, low=first.low * scale, high=first.high * scale)
        return (scaled, b) if first is a else (a, scaled)
    return a, b


def _told(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity], text: str, whole: Span) -> _Told | None:
    """By how many per cent the one change of a sentence is said to be."""
    said = grammar.patterns
    percents = [one for one in sentence if one.kind in ("percent", "points")]
    times = list(said["times"].finditer(text))
    if len(percents) + len(times) != 1 or len(said["any_percent"].findall(text)) != len(percents):
        return _fraction(doc, grammar, sentence) if not percents and not times else None
    if times:
        span = Span(whole.start + times[0].start("word"), whole.start + times[0].end("word"))
        return _Told(span, _multiple(grammar.multiples[times[0]["word"]], times[0]))
    (percent,) = percents
    before = doc.folded[max(whole.start, percent.span.start - 40) : percent.span.start]
    linked = said["percent_before"].search(before) or said["percent_behind"].match(doc.folded, percent.span.end)
    return _Told(percent.span, _figure(percent)) if linked and percent.kind == "percent" else None


def _fraction(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> _Told | None:
    """ "By a third", "by half"."""
    fractions = [one for one in sentence if one.kind == "fraction"]
    if len(fractions) != 1:
        return None
    (one,) = fractions
    if grammar.patterns["as_much"].match(doc.folded, one.span.end):
        figure = _figure(one)
        return _Told(one.span, Figure(100 - figure.value, 100 - figure.high, 100 - figure.low))
    before = grammar.patterns["by_a_fraction"].search(doc.folded, max(0, one.span.start - 24), one.span.start)
    return _Told(one.span, _figure(one)) if before or grammar.patterns["more"].match(doc.folded, one.span.end) else None


def _multiple(times: float, told: re.Match[str]) -> Figure:
    """The change in per cent that "doubled" stands for: a word that leaves a tenth to either side and more above."""
    low, high = (0.98, 1.7) if told["over"] else (0.75, 1.02) if told["below"] else (0.9, 1.3)
    if times < 1:
        low, high = 0.7, 1.3
    ends = sorted(abs(100 * (times * factor - 1)) for factor in (low, high))
    return Figure(abs(100 * (times - 1)), *ends)


def _figure(one: Quantity) -> Figure:
    """A quantity as a figure; an approximation lies a twentieth to either side."""
    half = max(one.value - one.low, 0.0) if one.low > float("-inf") else 0.0
    half = max(min(half, _LOOSE * one.value) if one.bound != "exact" else half, 0.5 * _step(one))
    if one.bound != "exact":
        half = max(half, _LOOSE * one.value)
    return Figure(one.value, one.value - half, one.value + half)


def _step(one: Quantity) -> float:
    """The last digit that is written."""
    return float(10.0 ** -len(one.digits.partition(".")[2]) * one.scale) if one.digits else 0.0
