"""By how much a figure changed, told beside both ends: "from 120 to 150, an increase of 30", "up 4 points from 54"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.changes import (
    Figure,
    Grammar,
    Item,
    alike,
    as_one,
    figure_of,
    grammar_of,
    has_other_base,
    in_order,
    is_of_the_day,
    same_things,
)
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_CLOSE = 110
"""Characters from one of three figures to the next."""
_MOST = 12
"""Figures of a sentence beyond which it is a table."""
_LEAD = 40
_LONGEST_NOUN = 24
_FIGURES = ("count", "money", "measure")
_CENTS = {"USC": ("USD", "EUR", "AUD", "CAD", "NZD"), "EUC": ("EUR",), "GBX": ("GBP",)}


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    changes: Grammar


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    changed = grammar_of(pack)
    if pack is None or changed is None or not pack.has("tables", "apart"):
        return None
    return _Grammar(pack.patterns("apart"), changed)


def apart(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The greater of two figures with the lesser one and what lies between them; body, outside quotations."""
    grammar = _grammar(doc.pack)
    if grammar is None:
        return
    for told in sentences:
        if not 2 < len(told) <= _MOST:
            continue
        whole = doc.body_sentences[told[0].sentence]
        if grammar.said["changed"].search(doc.folded, whole.start, whole.end) is None:
            continue
        sentence = as_one(doc, told)
        if is_of_the_day(doc, grammar.changes, sentence) if sentence else True:
            continue
        for three in zip(sentence, sentence[1:], sentence[2:], strict=False):
            split = _between(doc, grammar, three)
            if split is not None:
                yield split
                break


def _between(doc: "Document", grammar: _Grammar, three: tuple[Quantity, Quantity, Quantity]) -> Split | None:
    """The split of three figures of which one is told as what lies between the others."""
    gaps = [doc.folded[a.span.end : b.span.start] for a, b in pairwise(three)]
    if max(map(len, gaps)) > _CLOSE or any(one.ranged or one.bound != "exact" for one in three):
        return None
    if any(grammar.said["against_that"].match(doc.folded, _with_noun(doc, one).end) for one in three):
        return None
    for number, amount in enumerate(three):
        ends = [one for one in three if one is not amount]
        by = _amount(doc, grammar, amount, ends)
        if by is None or not _can_be_ends(doc, grammar, by, ends):
            continue
        ends = [_in_percent(by, one) for one in ends]
        order = _order(doc, grammar, number, by, ends)
        if order is not None and by.value < max(one.value for one in order) and order[0].value != order[1].value:
            return _split(*order, by)
    return None


def _amount(doc: "Document", grammar: _Grammar, amount: Quantity, ends: Sequence[Quantity]) -> Quantity | None:
    """A figure as what may lie between two others, with its noun; None if it is told as one of them."""
    said, text = grammar.said, doc.folded
    start = max(doc.body_sentences[amount.sentence].start, amount.span.start - _LEAD)
    more = said["more"].match(text, amount.span.end)
    led = said["by"].search(text, start, amount.span.start)
    if (more is None and led is None) or said["level"].search(text, start, amount.span.start):
        return None
    if said["of_another"].match(text, _with_noun(doc, amount).end):
        return None
    parts = _CENTS.get(amount.unit)
    if parts is not None and ends[0].unit in parts:
        low, value, high = (each / 100 for each in (amount.low, amount.value, amount.high))
        amount = replace(amount, unit=ends[0].unit, value=value, low=low, high=high)
    return amount


def _with_noun(doc: "Document", amount: Quantity) -> Span:
    """Where an amount stands with what it counts."""
    end = amount.span.end
    at = doc.folded.find(amount.head, end, end + _LONGEST_NOUN) if amount.head else -1
    return Span(amount.span.start, at + len(amount.head)) if at >= 0 else amount.span


def _can_be_ends(doc: "Document", grammar: _Grammar, by: Quantity, ends: Sequence[Quantity]) -> bool:
    """Whether two figures are of one sort, and what lies between them is as well."""
    a, b = ends
    if _is_points(by):
        named = any(one.head for one in (a, b) if one.kind == "count")
        return {a.kind, b.kind} <= {"percent", "count"} and "percent" in (a.kind, b.kind) and not named
    if by.kind not in _FIGURES or not same_things(doc, grammar.changes, a, b):
        return False
    return all(alike(by, one) for one in ends) and len({by.scale, a.scale, b.scale}) <= 2


def _is_points(one: Quantity) -> bool:
    return one.kind == "points" or (one.kind == "count" and one.head.startswith("point"))


def _in_percent(by: Quantity, one: Quantity) -> Quantity:
    return replace(one, kind="percent", unit="%") if _is_points(by) else one


def _order(
    doc: "Document", grammar: _Grammar, number: int, by: Quantity, ends: Sequence[Quantity]
) -> tuple[Quantity, Quantity] | None:
    """The two ends, the earlier first, if the words between say which is which."""
    told = Item(_with_noun(doc, by), told=Figure(by.value, by.low, by.high), led=_is_led(doc, grammar, by))
    items = [Item(one.span, figure=one) for one in ends]
    items.insert(number, told)
    if number == 0 and grammar.said["by"].search(doc.folded, max(0, by.span.start - _LEAD), by.span.start) is None:
        return None
    if not _is_points(by) and has_other_base(doc, grammar.changes, by.span):
        return None
    gaps = [doc.folded[a.span.end : b.span.start] for a, b in pairwise(items)]
    return in_order(doc, grammar.changes, items, gaps)


def _is_led(doc: "Document", grammar: _Grammar, by: Quantity) -> bool:
    return grammar.said["more"].match(doc.folded, by.span.end) is not None


def _split(before: Quantity, after: Quantity, by: Quantity) -> Split:
    """The greater of two figures as the lesser one and what lies between them, each rounded as it is written."""
    great, small = (after, before) if after.value >= before.value else (before, after)
    decimals = max(len(one.digits.partition(".")[2]) for one in (great, small, by))
    figures = [_rounded(one, decimals) for one in (small, by)]
    first, second = sorted(figures, key=lambda part: part.span)
    return Split(_rounded(great, decimals), (first, second))


def _rounded(one: Quantity, decimals: int) -> Quantity:
    """A figure that lies between what was rounded to it; beside $2.50, $3 is no other sum."""
    if one.kind == "money" and one.scale == 1.0:
        half = 0.5 * 10.0**-decimals
        return replace(one, low=one.value - half, high=one.value + half)
    figure = figure_of(one)
    return replace(one, low=min(one.low, figure.low), high=max(one.high, figure.high))
