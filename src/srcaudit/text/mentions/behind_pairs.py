"""What is told of two sides right behind their figures: “52 to 38 percent, a lead of 14 points”, “30-20, by ten”."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LONGEST = 40
"""Characters of two figures with what joins them."""
_APART = 4
"""Words from one figure to the other."""
_FARTHEST = 60
"""Characters from the two figures to the third."""
_BEHIND = 90
_LEAD = 60
_ROUNDED = 1.0
"""By so many points shares differ that are rounded one by one."""
_SMALL = 10
"""Below it, points are what a win is worth in a table."""
_BEYOND = 6
"""By so much the difference that is told can be greater than a side."""

_Said = Mapping[str, re.Pattern[str]]


class Pair(NamedTuple):
    """Two figures of two sides. third: the next figure of their sentence, shortly behind them."""

    match: re.Match[str]
    third: Quantity

    @property
    def values(self) -> tuple[float, float]:
        """What the two sides have."""
        return float(self.match["a"]), float(self.match["b"])


def behind_pairs(doc: "Document") -> Iterator[Split]:
    """The greater sides with the lesser ones and what is told to lie between them; body, outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "behind_pairs"):
        return
    said = doc.pack.patterns("behind_pairs")
    for pair in _pairs(doc, said):
        if _is_difference(doc, said, pair):
            a, b = pair.values
            apart = pair.third
            wrong = abs(abs(a - b) - apart.value)
            if pair.match["share"] is None or not 0 < wrong <= _ROUNDED:
                yield Split.between(_side(pair, "a"), _side(pair, "b"), apart)


def with_a_third(doc: "Document") -> Iterator[tuple[tuple[Span, float], ...]]:
    """The shares of two sides and of those who take neither; body, outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "behind_pairs"):
        return
    said, changed = doc.pack.patterns("behind_pairs"), doc.pack.words("behind_pairs", "changed")
    for pair in _pairs(doc, said):
        third = pair.third
        if pair.match["share"] is None or third.kind not in ("percent", "count") or third.ranged:
            continue
        if not said["to_third"].fullmatch(doc.folded, pair.match.end(), third.span.start):
            continue
        if not said["third"].match(doc.folded, third.span.end):
            continue
        start = max(doc.body_sentences[third.sentence].start, pair.match.start() - _LEAD)
        if changed.isdisjoint(doc.words.lower[i] for i in doc.words.inside(Span(start, pair.match.start()))):
            a, b = (Span(*pair.match.span(name)) for name in ("a", "b"))
            yield (a, pair.values[0]), (b, pair.values[1]), (third.number_span, third.value)


def _pairs(doc: "Document", said: _Said) -> Iterator[Pair]:
    words, text, end = doc.words, doc.folded, 0
    for index in words.figures:
        start = words.starts[index]
        if start < end or not any(words.digit[index + 1 : index + 1 + _APART]):
            continue
        match = said["pair"].match(text, start, start + _LONGEST)
        if match is None or not said["before"].search(text, max(0, start - 1), start) or _left_out(doc, start):
            continue
        end = match.end()
        at = bisect_left(doc.quantities, end, key=lambda one: one.span.start)
        if at < len(doc.quantities) and doc.quantities[at].span.start - end <= _FARTHEST:
            third = doc.quantities[at]
            if doc.body_sentences[third.sentence].start <= start:
                yield Pair(match, third)


def _left_out(doc: "Document", position: int) -> bool:
    return doc.quoted.at(position) or doc.masked.at(position)


def _is_difference(doc: "Document", said: _Said, pair: Pair) -> bool:
    """Whether the third figure is told as what lies between the two."""
    (a, b), third, text = pair.values, pair.third, doc.folded
    if a == b or third.ranged or third.bound != "exact" or third.scale != 1.0:
        return False
    gap = pair.match.end(), third.span.start
    is_points = third.kind == "points" or third.head.startswith("point")
    if third.kind not in ("points", "count", "percent") or third.value > max(a, b) + _BEYOND:
        return False
    is_points |= third.kind == "percent" and pair.match["share"] is not None
    if (pair.match["share"] is not None and not is_points) or (is_points and max(a, b) < _SMALL):
        return False
    end = third.number_span.end
    if said["to_noun"].fullmatch(text, *gap) or said["to_by"].fullmatch(text, *gap):
        told = said["unit"].match(text, end)
    elif said["to_behind"].fullmatch(text, *gap):
        told = said["point_gap"].match(text, end) or said["between_them"].match(text, end)
    else:
        return False
    if told is None or not said["ends"].match(text, told.end()):
        return False
    whole = doc.body_sentences[third.sentence]
    start, stop = max(whole.start, pair.match.start() - _LEAD), min(whole.end, told.end() + _BEHIND)
    return not said["elsewhere"].search(text, start, stop)


def _side(pair: Pair, name: str) -> Quantity:
    """One of two sides as a figure of the third one's sort."""
    span, value = Span(*pair.match.span(name)), float(pair.match[name])
    half = 0.5 if pair.match["share"] is not None else 0.0
    return replace(
        pair.third,
        span=span,
        number_span=span,
        kind="percent" if half else "count",
        unit="%" if half else "",
        value=value,
        low=value - half,
        high=value + half,
        head="",
        digits=pair.match[name],
    )
