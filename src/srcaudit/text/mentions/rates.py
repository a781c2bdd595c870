"""Rates told for two spans of time: "300 litres an hour, or 7,200 litres a day"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity, by_sentence
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FARTHEST = 90
_SLACK = 0.06
"""How far one rate may lie from the other, as a share of it: people round."""
_LOOSE = 0.12
"""The same where a number is an approximation."""
_MOST = 12
"""Numbers of a sentence beyond which it is a table."""
_KINDS = ("count", "money", "measure")


@dataclass(frozen=True, slots=True)
class Rate:
    """A figure for one span of time and the same for another. low, high: what the second can be."""

    first: Span
    second: Span
    low: float
    high: float
    fits: bool


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    adverbs: Mapping[str, str]
    spans: Mapping[tuple[str, str], tuple[float, float]]
    paid: Mapping[tuple[str, str], tuple[float, float]]
    """The same of wages."""
    words: frozenset[str]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "rates"):
        return None
    table = pack.table("rates")
    spans = {(one["one"], one["other"]): (float(one["least"]), float(one["most"])) for one in table["spans"]}
    paid = {
        (one["one"], one["other"]): (float(one["least"]), float(one["most_paid"]))
        for one in table["spans"]
        if "most_paid" in one
    }
    words = frozenset((*table["periods"], *table["adverbs"]))
    return _Grammar(pack.patterns("rates"), table["adverbs"], spans, {**spans, **paid}, words)


def rates(doc: "Document") -> tuple[Rate, ...]:
    """The rates that a sentence tells for two spans of time; body, outside quotations."""
    grammar = _grammar(doc.pack)
    if grammar is None or len(grammar.words & doc.lower_kinds) < 2:
        return ()
    return tuple(
        found
        for sentence in by_sentence(doc.quantities)
        if 1 < len(sentence) <= _MOST
        for found in _of_sentence(doc, grammar, sentence)
    )


def _of_sentence(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Iterator[Rate]:
    whole = doc.body_sentences[sentence[0].sentence]
    for a, b in pairwise(sentence):
        if not _alike(a, b) or b.span.start - a.span.end > _FARTHEST:
            continue
        first = grammar.said["rate"].match(doc.folded, a.span.end, b.span.start)
        second = grammar.said["rate"].match(doc.folded, b.span.end, whole.end)
        if first is None or second is None or _counts_time(doc, grammar, first) != _counts_time(doc, grammar, second):
            continue
        sure = grammar.said["same"].fullmatch(doc.folded, first.end(), b.span.start) is not None
        if not sure and grammar.said["or_same"].fullmatch(doc.folded, first.end(), b.span.start) is None:
            continue
        sure = sure or a.kind != "money" or a.scale > 1.0
        if grammar.said["differ"].search(doc.folded, whole.start, second.end()):
            continue
        wages = grammar.said["wages"].search(doc.folded, whole.start, whole.end)
        made = _rate(grammar, grammar.paid if wages else grammar.spans, (a, first), (b, second), sure=sure)
        if made is not None:
            yield made


def _alike(a: Quantity, b: Quantity) -> bool:
    """Whether two figures are of one sort, as far as they say."""
    if a.kind not in _KINDS or a.kind != b.kind or a.unit != b.unit or a.ranged or b.ranged:
        return False
    if a.head and b.head and stem(a.head) != stem(b.head):
        return False  # "18 hours a day, six days a week"
    return not {a.bound, b.bound} & {"over", "under"}


def _counts_time(doc: "Document", grammar: _Grammar, match: re.Match[str]) -> bool:
    """Whether what is counted is itself a span of time: "one load a day, one day a week"."""
    end = match.start("unit") if match["unit"] else match.start("adverb")
    return any(word.rstrip("s") in grammar.words for word in doc.folded[match.start() : end].split())


def _unit(grammar: _Grammar, match: re.Match[str]) -> str:
    return match["unit"] or grammar.adverbs[match["adverb"]]


def _rate(
    grammar: _Grammar,
    spans: Mapping[tuple[str, str], tuple[float, float]],
    a: tuple[Quantity, re.Match[str]],
    b: tuple[Quantity, re.Match[str]],
    *,
    sure: bool,
) -> Rate | None:
    """Two figures of two spans of time; where the second may be another price, it can only be too much."""
    (one, first), (other, second) = a, b
    units = _unit(grammar, first), _unit(grammar, second)
    longer = units in spans
    bounds = spans.get(units) or spans.get((units[1], units[0]))
    if bounds is None or one.value <= 0:
        return None
    least, most = bounds if longer else (1 / bounds[1], 1 / bounds[0])
    slack = _SLACK if one.bound == other.bound == "exact" else _LOOSE
    low, high = least * one.value, most * one.value
    too_few = _ends(other)[1] * (1 + slack) < least * _ends(one)[0]
    too_many = _ends(other)[0] * (1 - slack) > most * _ends(one)[1]
    wrong = too_many or (too_few and sure) if longer else too_few or (too_many and sure)
    here, there = Span(one.span.start, first.end()), Span(other.span.start, second.end())
    return Rate(here, there, low, high, not wrong)


def _ends(one: Quantity) -> tuple[float, float]:
    """Between which values a figure lies; a plain sum of money is what it says."""
    return (one.value, one.value) if one.kind == "money" and one.scale == 1.0 else one.rounded
