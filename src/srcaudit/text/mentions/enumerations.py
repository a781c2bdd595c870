"""Enumerations whose sentences open with ordinals: "First, the cable. Second, the drivers. Third, the bridge."."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FARTHEST = 1500
"""Characters from one of an enumeration to the next."""
_NEAR = 700
"""The same where one is told twice."""
_BEFORE = 160
"""Characters before an enumeration in which it is said how many will follow."""


@dataclass(frozen=True, slots=True)
class Enumerated:
    """One of an enumeration. span: its ordinal; first: that of the one before it; wanted: what follows that."""

    span: Span
    first: Span
    wanted: str
    fits: bool


@dataclass(frozen=True)
class _Grammar:
    opener: re.Pattern[str]
    opening: frozenset[str]
    """The words that open one of an enumeration, with their capitals."""
    begins: frozenset[str]
    """Those that open the first."""
    numbers: Mapping[str, int]
    names: Sequence[str]
    between: re.Pattern[str]
    announced: Mapping[str, int]
    announces: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    number: int


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "series") or "openers" not in pack.table("series"):
        return None
    table = pack.table("series")
    names, announced = table["openers"], table["announced"]
    numbers = {word: n for row in (names, table["openers_as_adverbs"]) for n, word in enumerate(row, 1)}
    opening = {word.capitalize(): number for word, number in numbers.items()}
    return _Grammar(
        re.compile(rf"(?:\A|(?<=[.!?:;] )|(?<=[.!?][\"”'’] )|(?<=\n)|(?<=[\"“]))(?P<nth>{'|'.join(opening)})(?=,)"),
        frozenset(opening),
        frozenset(word for word, number in opening.items() if number == 1),
        numbers,
        names,
        re.compile(rf"\b(?i:{'|'.join(table['told_between'])})\b"),
        announced,
        re.compile(rf"\b(?i:{'|'.join(announced)})\b"),
    )


def enumerated(doc: "Document") -> tuple[Enumerated, ...]:
    """The second and later ones of enumerations in the body, quotations included."""
    grammar = _grammar(doc.pack)
    if grammar is None or doc.words.capitalised.isdisjoint(grammar.begins):
        return ()
    found = (grammar.opener.match(doc.folded, start) for start, _ in doc.standing(grammar.opening))
    marks = [
        _Mark(Span(*match.span()), grammar.numbers[match["nth"].lower()])
        for match in found
        if match is not None and not doc.masked.at(match.start())
    ]
    return tuple(one for run in _runs(marks) for one in _of_run(doc, grammar, run))


def _runs(marks: Sequence[_Mark]) -> Iterator[Sequence[_Mark]]:
    """Marks that begin with a first and stand near one another."""
    run: list[_Mark] = []
    for mark in marks:
        near = bool(run) and mark.span.start - run[-1].span.end <= _FARTHEST
        again = mark.number == 1 and (len(run) > 1 or not near or mark.span.start - run[-1].span.end > _NEAR)
        if run and near and not again:
            run.append(mark)
            continue
        yield run
        run = [mark] if mark.number == 1 else []
    yield run


def _of_run(doc: "Document", grammar: _Grammar, run: Sequence[_Mark]) -> Iterator[Enumerated]:
    """What follows the first of a run, up to the first that does not."""
    for place, (before, mark) in enumerate(pairwise(run), 1):
        if before.number == len(grammar.names):
            return
        fits = mark.number == before.number + 1
        if not fits and not _is_slip(doc, grammar, run, place):
            return
        yield Enumerated(mark.span, before.span, grammar.names[before.number], fits)
        if not fits:
            return


def _is_slip(doc: "Document", grammar: _Grammar, run: Sequence[_Mark], place: int) -> bool:
    """Whether an ordinal that does not follow is surely wrong: the one that is left out is told nowhere between, nor
    as "the third" behind it, and of one that is told twice as many as are announced are there, or the one after the
    next follows."""
    before, mark = run[place - 1], run[place]
    left_out = "|".join(word for word, number in grammar.numbers.items() if number == before.number + 1)
    told = doc.folded[before.span.end : mark.span.start]
    behind = doc.folded[mark.span.end : mark.span.end + _NEAR]
    if re.search(rf"\b(?i:{left_out})\b", told) or grammar.between.search(told):
        return False
    if re.search(rf"\b(?i:the) (?i:{left_out})\b", behind):
        return False
    if mark.number == before.number + 2:
        return True
    if mark.number != before.number:
        return False
    if place + 1 < len(run):
        return run[place + 1].number == before.number + 2
    start = run[0].span.start
    announced = grammar.announces.findall(doc.folded, max(0, start - _BEFORE), start)
    return any(grammar.announced[word.lower()] == len(run) for word in announced)
