"""Clauses that come again word for word with another day: "Shares rose on Monday after the bid … rose on Sunday after".

What joins the two is that all words of the one stand in the other, whatever they tell.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.echoed_days import Moment, moments_told

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST = 6
"""Words that say something, of the shorter clause."""
_RUN = 4
"""Of these so many stand in a row in both."""
_LONGEST = 60
"""Words of a sentence that is read: a longer one is a list."""
_OPENING = 4
"""Words up to a comma that only lead to the clause: "In short,", "As noted above,"."""
_MOST = 60
"""Moments of a text: one with more of them is a calendar."""
_YEARS = range(1500, 2100)
_YEAR_DIGITS = 4
_PAIR = 2
_ENTRY = re.compile(r"[^\W\d]{2,}, $|[:–—-] $|[:–—-]$")
"""Before a day: it is an entry's, as in "Release: May 2004" and "Hull, 3 May 2004"."""

_ENTRY_BEHIND = re.compile(r" ?[:–—-]+ ")
_ENTRY_WINDOW = 24


@dataclass(frozen=True, slots=True)
class ClauseAgain:
    """Two moments of one clause, in the order of the text. told: its first words."""

    first: Span
    second: Span
    told: tuple[str, ...]


@dataclass(frozen=True)
class _Grammar:
    several: frozenset[str]
    """In one of both alone they tell of one more, or of a change."""
    captions: frozenset[str]
    """In either they tell that it stands below a picture, of which a page has several."""
    before_year: frozenset[str]
    where: frozenset[str]
    """Before a name that the one alone has they tell that it happened there."""


@dataclass(frozen=True)
class _Clause:
    """A sentence with moments. stems: of its words that say something, in order, without those of moments."""

    moments: tuple[Moment, ...]
    words: tuple[int, ...]
    stems: tuple[str, ...]
    kinds: frozenset[str]
    runs: frozenset[tuple[str, ...]]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "clauses_again"):
        return None
    words = pack.table("clauses_again")["words"]
    return _Grammar(*(frozenset(words[name].split()) for name in ("several", "captions", "before_year", "where")))


def clauses_again(doc: "Document") -> tuple[ClauseAgain, ...]:
    """Pairs of moments of the body with which the same clause is told, each of the second with the first such."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None:
        return ()
    moments = [*moments_told(doc), *_years(doc, grammar)]
    if not _PAIR <= len(moments) <= _MOST:
        return ()
    found: dict[Span, ClauseAgain] = {}
    for one, other in combinations(_clauses(doc, moments), 2):
        pair = _again(doc, grammar, one, other)
        if pair is not None:
            found.setdefault(pair.second, pair)
    return tuple(pair for _, pair in sorted(found.items()))


def _years(doc: "Document", grammar: _Grammar) -> Iterator[Moment]:
    words = doc.words
    for index in words.figures:
        year = words.surfaces[index]
        if len(year) == _YEAR_DIGITS and year.isdecimal() and int(year) in _YEARS and index:
            span = words.span(index, index)
            if words.lower[index - 1] in grammar.before_year and not doc.quoted.touches(span):
                yield Moment("year", (int(year),), index, index + 1, span)


def _clauses(doc: "Document", moments: Sequence[Moment]) -> list[_Clause]:
    """The sentences of moments, in order."""
    of_sentence: dict[tuple[int, int], list[Moment]] = {}
    for moment in moments:
        if _is_of_an_entry(doc, moment):
            continue
        sentence = doc.words.inside(doc.sentence_at(moment.span.start))
        if len(sentence) <= _LONGEST:
            of_sentence.setdefault((sentence.start, sentence.stop), []).append(moment)
    found = list[_Clause]()
    for (start, stop), told in sorted(of_sentence.items()):
        taken = {index for moment in told for index in range(moment.first, moment.end)}
        words = [i for i in range(_opening(doc, start, stop), stop) if doc.stems[i] and i not in taken]
        stems = tuple(doc.stems[i] for i in words)
        if len(stems) >= _FEWEST:
            runs = frozenset(stems[i : i + _RUN] for i in range(len(stems) - _RUN + 1))
            found.append(_Clause(tuple(told), tuple(words), stems, frozenset(stems), runs))
    return found


def _is_of_an_entry(doc: "Document", moment: Moment) -> bool:
    """Whether a day stands apart, as in a list of events: "3 May - Spring Run", "Spring Run, Hull, 3 May"."""
    if _ENTRY_BEHIND.match(doc.folded, moment.span.end):
        return True
    start = moment.span.start
    return _ENTRY.search(doc.folded, max(0, start - _ENTRY_WINDOW), start) is not None


def _opening(doc: "Document", start: int, stop: int) -> int:
    """Where a sentence begins behind a few small words up to a comma that lead to it."""
    words = doc.words
    for i in range(start, min(stop - 1, start + _OPENING)):
        if words.digit[i] or (words.capital[i] and i > start):
            return start
        if doc.folded[words.ends[i] : words.starts[i + 1]].startswith(","):
            return i + 1
    return start


def _again(doc: "Document", grammar: _Grammar, one: _Clause, other: _Clause) -> ClauseAgain | None:
    """Two moments of one sort, each of its own clause alone, where the one clause has all words of the other."""
    if not (one.kinds <= other.kinds or other.kinds <= one.kinds) or one.runs.isdisjoint(other.runs):
        return None
    if not _differ_fairly(doc, grammar, one, other):
        return None
    for first in one.moments:
        for second in other.moments:
            if first.sort == second.sort and _are_two(one.moments, other.moments, first, second):
                told = tuple(doc.words.lower[i] for i in other.words[:_PAIR])
                return ClauseAgain(first.span, second.span, told)
    return None


def _are_two(ones: Sequence[Moment], others: Sequence[Moment], first: Moment, second: Moment) -> bool:
    """Whether each sentence has one moment of the sort, and they are not the same."""
    alike = [[one for one in told if one.sort == first.sort] for told in (ones, others)]
    if any(len(told) > 1 for told in alike):
        return False
    years = {first.year, second.year} - {None}
    return first.told != second.told or len(years) == _PAIR


def _differ_fairly(doc: "Document", grammar: _Grammar, one: _Clause, other: _Clause) -> bool:
    """Whether nothing that the one has alone tells of one more or of a change, and neither tells of a picture."""
    if _is_elsewhere(doc, grammar, one, other) or _is_elsewhere(doc, grammar, other, one):
        return False
    lower = [{doc.words.lower[i] for i in _all(doc, clause)} for clause in (one, other)]
    return grammar.several.isdisjoint(lower[0] ^ lower[1]) and grammar.captions.isdisjoint(lower[0] | lower[1])


def _is_elsewhere(doc: "Document", grammar: _Grammar, one: _Clause, other: _Clause) -> bool:
    """Whether a clause names a place that the other one does not: "In Hull, shares rose"."""
    words = doc.words
    named = (i for i in one.words if words.capital[i] and doc.stems[i] not in other.kinds)
    return any(words.lower[i - 1] in grammar.where for i in named if i)


def _all(doc: "Document", clause: _Clause) -> range:
    return doc.words.inside(doc.sentence_at(clause.moments[0].span.start))
