"""What a headline reckons from the figures of the text: "reject bond by 212 votes", "at a five-year high"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.headline_figures import HeadlineFigure

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_TOP = 4
"""Sentences at the top of a text, which tell what its headline tells."""


_PAIR = 2
_BEFORE = 50
"""Characters before two numbers in which it is said that they are those of a vote."""


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    groups: Mapping[str, str]
    """A word for how something is -> the group of those that tell the same."""
    numbers: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Told:
    """A number of the headline and where the text tells another, or the same."""

    written: str
    body: Span
    fits: bool


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "headline_margins"):
        return None
    groups = pack.table("headline_margins")["groups"]
    return _Grammar(
        pack.patterns("headline_margins"),
        {word: name for name, row in groups.items() for word in row.split()},
        {str(word): float(value) for word, value in pack.table("numbers")["words"].items()},
    )


def headline_margins(doc: "Document") -> Iterator[HeadlineFigure]:
    """The margin of a vote, and the years since something was last so, where the text tells one."""
    grammar, headline = _grammar(doc.pack), doc.headline
    if grammar is None or headline is None:
        return
    printed = headline.lines[0] if headline.lines else None
    start = printed.end if printed is not None else 0
    for found in (_votes(doc, grammar, headline.text, start), _years(doc, grammar, headline.text, start)):
        if found is not None:
            place = doc.text.find(found.written, printed.start, printed.end) if printed is not None else -1
            span = Span(place, place + len(found.written)) if place >= 0 else None
            yield HeadlineFigure(found.written, span, found.body, found.fits)


def _votes(doc: "Document", grammar: _Grammar, title: str, start: int) -> _Told | None:
    """The margin of the one vote that the text tells with both its numbers."""
    margin = grammar.said["margin"].search(title)
    if margin is None:
        return None
    votes = [one for one in grammar.said["votes"].finditer(doc.folded, start) if _is_vote(doc, grammar, one)]
    results = {frozenset(filter(None, (_value(one["a"], grammar), _value(one["b"], grammar)))) for one in votes}
    if len(results) != 1 or len(min(results)) != _PAIR:
        return None
    (result,) = results
    fits = _value(margin["n"], grammar) == max(result) - min(result) or _is_told(doc, start, margin["n"])
    return _Told(margin["n"], Span(votes[0].start("a"), votes[0].end("b")), fits)


def _is_vote(doc: "Document", grammar: _Grammar, one: re.Match[str]) -> bool:
    before = max(0, one.start() - _BEFORE)
    return "vote" in one["votes"] or grammar.said["voted"].search(doc.folded, before, one.start()) is not None


def _years(doc: "Document", grammar: _Grammar, title: str, start: int) -> _Told | None:
    """Since how many years something is the first or the highest, as one of the first sentences tells it."""
    headline = [*grammar.said["in_years"].finditer(title), *grammar.said["high"].finditer(title)]
    first = [one for one in doc.body_sentences if one.start >= start][:_TOP]
    if len(headline) != 1 or not first:
        return None
    places = first[0].start, first[-1].end
    told = [one for name in ("first_in", "high") for one in grammar.said[name].finditer(doc.folded, *places)]
    if len(told) != 1 or doc.quoted.at(told[0].start("n")):
        return None
    one, other = headline[0], told[0]
    groups = [_group(grammar, each) for each in (one, other)]
    others = grammar.said["untold"].finditer(doc.folded, *places)
    if groups[0] != groups[1] or any(_group(grammar, each) == groups[0] for each in others):
        return None  # What is "the lowest since 1995" is not what is the lowest in 14 years.
    fits = _value(one["n"], grammar) == _value(other["n"], grammar) or _is_told(doc, start, one["n"])
    return _Told(one["n"], Span(*other.span("n")), fits)


def _group(grammar: _Grammar, match: re.Match[str]) -> str:
    word = match["what"].lower()
    return grammar.groups.get(word, word)


def _is_told(doc: "Document", start: int, number: str) -> bool:
    """Whether the headline's number stands in the text as it is written there."""
    return re.search(rf"(?i)(?<![\w.,]){re.escape(number)}(?!\w|[.,]\d)", doc.folded[start:]) is not None


def _value(written: str, grammar: _Grammar) -> float | None:
    """The number that is written in figures or in a word."""
    figures = written.replace(",", "")
    return float(figures) if figures.isdigit() else grammar.numbers.get(written.lower())
