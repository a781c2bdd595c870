"""Changes told twice in one sentence: from one figure to another, and by how many per cent or how many times."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity, by_sentence

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_CLOSE = 110
_BETWEEN = 80
_LOOSE = 0.05
_ROUGHLY = (
    r"(?:(?:the|a|an|about|around|nearly|almost|some|roughly|approximately|over|under|just|just over|just under|"
    r"more than|less than|only|an estimated|its|their) )*"
)
_FROM = re.compile(rf"\b[Ff]rom {_ROUGHLY}$")
_TO = re.compile(rf"\bto {_ROUGHLY}$")
_OPENING = re.compile(rf"\b(?:[Ff]rom|to) {_ROUGHLY}$")
_THEN_TO = re.compile(rf"[^.;:()]*? to {_ROUGHLY}")
_THEN_FROM = re.compile(rf"[^.;:()]*?,? (?:up |down )?(?:from|compared with|compared to|against|versus) {_ROUGHLY}")
_UP_FROM = re.compile(rf"(?: [a-z'-]+){{0,4}},? (?:up|down) from {_ROUGHLY}")
_YEAR = r"in (?:19|20)\d\d"
_ONCE = re.compile(
    rf"(?: [a-z'-]+){{0,3}} "
    r"(?:last (?:year|month|week|season|quarter)"
    rf"|a (?:year|month|week|decade) (?:ago|earlier|before)|the (?:year|month|season) before|{_YEAR}),? "
    rf"(?:and|but|to) {_ROUGHLY}"
)
_NOW = re.compile(
    rf"(?: [a-z'-]+){{0,3}} (?:this (?:year|month|week|season|quarter)|now|today|last (?:year|month)|{_YEAR})\b"
)
_PERCENT_FROM = re.compile(rf",? (?:from|compared with|compared to|against|on|over) {_ROUGHLY}")


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
    percent_before: re.Pattern[str]
    percent_behind: re.Pattern[str]
    change_before: re.Pattern[str]
    any_percent: re.Pattern[str]
    other_base: re.Pattern[str]
    times: re.Pattern[str]
    multiples: Mapping[str, float]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "changes"):
        return None
    table = pack.table("changes")
    words = _choice({*table["up"], *table["down"]})
    multiples = table["multiples"]
    return _Grammar(
        percent_before=re.compile(rf"(?:\b(?:{words}|a|an|by|of|or)|\(|- ?)(?: by)?(?: an?| of)? ?{_ROUGHLY}$"),
        percent_behind=re.compile(rf" (?:[a-z]{{3,12}} )?(?:{words})\b"),
        change_before=re.compile(rf",? (?:\(|- )?(?:{words})(?: by| of)? {_ROUGHLY}$"),
        any_percent=re.compile(r"\d[ -]?(?:%|per ?cent\b)|\bper ?cent\b"),
        other_base=re.compile(
            rf"\b(?<!in )(?<!within )(?!(?:{'|'.join(table['no_base'])})\b)"
            rf"(?:{'|'.join(map(re.escape, table['other_base']))})\b"
            r"(?! (?:earlier|ago|before)\b)"
        ),
        times=re.compile(rf"\b(?:(?P<bound>more than|nearly|almost|about|roughly) )?(?P<word>{_choice(multiples)})\b"),
        multiples=multiples,
    )


def _choice(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def changes(doc: "Document") -> tuple[Change, ...]:
    """The changes that one sentence tells in figures and in per cent, in the body outside quotations."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    found = (_change(doc, grammar, sentence) for sentence in by_sentence(doc.quantities) if len(sentence) > 1)
    return tuple(change for change in found if change is not None)


def _change(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Change | None:
    whole = doc.body_sentences[sentence[0].sentence]
    text = doc.folded[whole.start : whole.end]
    pairs = list(_pairs(doc, grammar, sentence))
    if len(pairs) != 1 or grammar.other_base.search(text):
        return None
    told = _told(doc, grammar, sentence, text, whole)
    before, after = _levelled(*pairs[0])
    span = Span(min(before.span.start, after.span.start), max(before.span.end, after.span.end))
    if told is None or _distance(span, told.span) > _CLOSE or before.low <= 0:
        return None
    return Change(_opened(doc, span), told.span, _figure(before), _figure(after), told.percent)


def _opened(doc: "Document", span: Span) -> Span:
    """The two figures with the "from" or "to" before them."""
    word = _OPENING.search(doc.folded, max(0, span.start - 40), span.start)
    return Span(word.start(), span.end) if word is not None else span


def _distance(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end)


def _pairs(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Two figures of which the sentence says that one became the other: the earlier first."""
    text = doc.folded
    for a, b in pairwise(sentence):
        if not _alike(a, b) or b.span.start - a.span.end > _BETWEEN:
            continue
        opening = text[max(0, a.span.start - 30) : a.span.start]
        if _FROM.search(opening) and _THEN_TO.fullmatch(text, a.span.end, b.span.start):
            yield a, b
        elif _falls_back(text, opening, a, b):
            yield b, a
        elif _ONCE.fullmatch(text, a.span.end, b.span.start) and _NOW.match(text, b.span.end):
            yield a, b
    for a, p, b in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if p.kind != "percent" or not _alike(a, b) or p.span.start - a.span.end > _BETWEEN:
            continue
        if grammar.change_before.search(text, a.span.end, p.span.start) and _PERCENT_FROM.fullmatch(
            text, p.span.end, b.span.start
        ):
            yield b, a


def _falls_back(text: str, opening: str, a: Quantity, b: Quantity) -> bool:
    """Whether the second of two figures is the earlier: "to 60 from 50", "60, up from 50"."""
    if _TO.search(opening) and _THEN_FROM.fullmatch(text, a.span.end, b.span.start):
        return True
    return _UP_FROM.fullmatch(text, a.span.end, b.span.start) is not None


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
    percents = [one for one in sentence if one.kind in ("percent", "points")]
    times = list(grammar.times.finditer(text))
    if len(percents) + len(times) != 1 or len(grammar.any_percent.findall(text)) != len(percents):
        return _fraction(doc, sentence) if not percents and not times else None
    if times:
        span = Span(whole.start + times[0].start("word"), whole.start + times[0].end("word"))
        return _Told(span, _multiple(grammar.multiples[times[0]["word"]], times[0]["bound"]))
    (percent,) = percents
    before = doc.folded[max(whole.start, percent.span.start - 40) : percent.span.start]
    linked = grammar.percent_before.search(before) or grammar.percent_behind.match(doc.folded, percent.span.end)
    return _Told(percent.span, _figure(percent)) if linked and percent.kind == "percent" else None


def _fraction(doc: "Document", sentence: Sequence[Quantity]) -> _Told | None:
    """ "By a third", "by half"."""
    fractions = [one for one in sentence if one.kind == "fraction"]
    if len(fractions) != 1:
        return None
    start = fractions[0].span.start
    if not re.search(
        r"\bby (?:about |around |almost |nearly |more than |roughly )?(?:an? )?$", doc.folded[:start][-24:]
    ):
        return None
    return _Told(fractions[0].span, _figure(fractions[0]))


def _multiple(times: float, bound: str | None) -> Figure:
    """The change in per cent that "doubled" stands for: a word that leaves a tenth to either side and more above."""
    low, high = {"more than": (0.98, 1.7), "nearly": (0.75, 1.02), "almost": (0.75, 1.02)}.get(bound or "", (0.9, 1.3))
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
