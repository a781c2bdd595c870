"""Changes told twice in one sentence: from one figure to another, and by how many per cent."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_CLOSE = 110
_APPROXIMATE = re.compile(
    r"\b(?:about|around|nearly|almost|some|roughly|approximately|over|under|more than|less than|just)\W*$"
)
_LOOSE = 0.05
_NUMBER = r"\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?|\d{1,9}(?:\.\d{1,4})?"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it is written, and between which values what was rounded to it can lie."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Change:
    """ "From 40 to 50" and "20 per cent" of one change."""

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


@dataclass(frozen=True)
class _Grammar:
    from_to: re.Pattern[str]
    percent: re.Pattern[str]
    any_percent: re.Pattern[str]
    other_base: re.Pattern[str]
    scales: Mapping[str, float]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "changes"):
        return None
    table, scales = pack.table("changes"), pack.table("numbers")["scales"]
    months = "|".join(name for names in pack.table("calendar")["months"] for name in names)
    scale = "|".join(sorted(scales, key=lambda word: (-len(word), word)))
    words = "|".join(sorted({*table["up"], *table["down"]}, key=lambda word: (-len(word), word)))

    def figure(name: str) -> str:
        return (
            rf"(?P<c{name}>[$£€¥])?(?P<n{name}>{_NUMBER})(?![\d%])(?:[ -]?(?P<s{name}>{scale})\b)?(?! ?(?:%|per ?cent))"
        )

    loose = r"(?:(?:about|around|nearly|almost|some|roughly|over|just|just over|just under|more than) )?"
    # "From 50 boats in 2019 to 40 last year": the day or year of the first figure stands behind it.
    unit = rf"(?: [a-z]{{2,14}}){{0,3}}?(?: in (?:(?:{months}) )?(?:19|20)\d\d)?"
    than = r"(?:up |down )?(?:from|compared with|compared to|against) (?:the )?"
    upward = rf"\bfrom {loose}{figure('a')}{unit},? to {loose}{figure('b')}"
    backward = rf"\bto {loose}{figure('d')}{unit},? {than}{loose}{figure('e')}"
    first, second = (rf"(?P<{name}>{_NUMBER})(?: |-)?(?:%|per ?cent\b)" for name in ("p1", "p2"))
    return _Grammar(
        from_to=re.compile(f"{upward}|{backward}"),
        percent=re.compile(
            rf"\b(?:{words}|a|an|by|of|or)(?: by)?(?: an?| of)? {loose}{first}"
            rf"|{second} (?:[a-z]{{3,12}} )?(?:{words})\b"
        ),
        any_percent=re.compile(r"\d ?(?:%|per ?cent\b)|\bper ?cent\b"),
        other_base=re.compile(
            rf"\b(?!(?:{'|'.join(table['no_base'])})\b)(?:{'|'.join(map(re.escape, table['other_base']))})\b"
            r"(?! (?:earlier|ago|before)\b)"
        ),
        scales=scales,
    )


def changes(doc: "Document") -> tuple[Change, ...]:
    """The changes that one sentence tells in figures and in per cent, in the body outside quotations."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    found = (
        _change(doc, grammar, sentence)
        for sentence in doc.body_sentences
        if "from " in doc.folded[sentence.start : sentence.end]
    )
    return tuple(change for change in found if change is not None)


def _change(doc: "Document", grammar: _Grammar, sentence: Span) -> Change | None:
    text = doc.folded[sentence.start : sentence.end]
    ranges = list(grammar.from_to.finditer(text))
    if len(ranges) != 1 or len(grammar.any_percent.findall(text)) != 1 or grammar.other_base.search(text):
        return None
    percents = list(grammar.percent.finditer(text))
    if len(percents) != 1:
        return None
    span, percent = Span(*ranges[0].span()), Span(*percents[0].span())
    place = Span(sentence.start + span.start, sentence.start + span.end)
    if max(percent.start - span.end, span.start - percent.end) > _CLOSE or doc.quoted.touches(place):
        return None
    before, after = _figures(text, ranges[0], grammar)
    share = _figure(text, percents[0], "p1" if percents[0]["p1"] else "p2", 1.0)
    if before is None or after is None or before.low <= 0:
        return None
    return Change(place, Span(sentence.start + percent.start, sentence.start + percent.end), before, after, share)


def _figures(text: str, match: re.Match[str], grammar: _Grammar) -> tuple[Figure | None, Figure | None]:
    """Both figures; nothing for two years, or where only one of the two has its millions written out."""
    first, second = ("a", "b") if match["na"] else ("e", "d")
    scales = [match["s" + first], match["s" + second]]
    values = [match["n" + first], match["n" + second]]
    plain = not any(scales) and not match["c" + first] and not match["c" + second]
    if plain and all(value.isdigit() and 1000 <= int(value) <= 2200 for value in values):
        return None, None
    if (scales[0] is None) != (scales[1] is None):
        return None, None
    made = [
        _figure(text, match, "n" + name, grammar.scales[scale] if scale else 1.0)
        for name, scale in zip((first, second), scales, strict=True)
    ]
    return made[0], made[1]


def _figure(text: str, match: re.Match[str], group: str, scale: float) -> Figure:
    written = match[group].replace(",", "")
    decimals = len(written.partition(".")[2])
    value = float(written) * scale
    half = 0.5 * 10**-decimals * scale
    if not decimals and written.endswith("00") and scale == 1.0:
        half = 0.5 * 10 ** (len(written) - len(written.rstrip("0")))
    if _APPROXIMATE.search(text[max(0, match.start(group) - 14) : match.start(group)]):
        half = max(half, _LOOSE * value)
    return Figure(value, value - half, value + half)
