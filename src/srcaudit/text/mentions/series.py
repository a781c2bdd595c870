"""Which one of a series something is, with the years of the earlier ones: "her third title, after 2015 and 2018"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LONGEST = 400
"""Characters of a sentence beyond which it is none."""
_YEAR = re.compile(r"\d{4}")
_NUMBER = re.compile(r"\d+")
_BESIDE = 5
"""Words from one year of a list to the next."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """One of a series. number: which one; earlier: how many before it are named; own: the last of them may be it;
    some: nothing says that they are all."""

    span: Span
    ordinal: Span
    years: Span
    number: int
    earlier: int
    own: bool
    some: bool

    @property
    def fits(self) -> bool:
        """Whether the earlier ones lead up to it."""
        return self.number == self.earlier + 1 or (self.own and self.number == self.earlier)

    @property
    def leaves_out(self) -> bool:
        """Whether two more before it than are named, or still more, may have been left out."""
        return self.some and self.number > self.earlier + 2


@dataclass(frozen=True)
class _Grammar:
    ordinals: Mapping[str, int]
    partial: frozenset[str]
    own: frozenset[str]
    some: frozenset[str]
    patterns: Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "series"):
        return None
    table = pack.table("series")
    return _Grammar(
        table["ordinals"],
        frozenset(table["partial"].split()),
        frozenset(table["own"]),
        frozenset(table["some"]),
        pack.patterns("series"),
    )


def numbered(doc: "Document") -> tuple[Numbered, ...]:
    """What is numbered in a sentence that names the years of the earlier ones, in the body outside quotations."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    return tuple(_numbered(doc, grammar)) if grammar is not None else ()


def _numbered(doc: "Document", grammar: _Grammar) -> Iterator[Numbered]:
    for sentence in _sentences(doc, grammar):
        matches = (
            (form, one.search(doc.folded, sentence.start, sentence.end)) for form, one in grammar.patterns.items()
        )
        form, match = next(((form, match) for form, match in matches if match), ("", None))
        if match is None or doc.quoted.touches(Span(*match.span())) or doc.masked.touches(sentence):
            continue
        years = list(map(int, _YEAR.findall(match["years"])))
        digits = _NUMBER.match(match["nth"])
        number = int(digits.group()) if digits else grammar.ordinals[match["nth"]]
        if years == sorted(set(years)):
            begin = match.start("nth") if match.start("nth") < match.start("years") else match.start()
            told = (Span(begin, match.end()), Span(*match.span("nth")), Span(*match.span("years")))
            yield Numbered(*told, number, len(years), match["noun"] in grammar.own, form in grammar.some)


def _sentences(doc: "Document", grammar: _Grammar) -> Iterator[Span]:
    """The sentences with an ordinal and two years or more, and no word for a list that is not whole."""
    words = doc.words
    years = [i for i in words.figures if words.ends[i] - words.starts[i] == len("2031")]
    near = [first for first, second in pairwise(years) if second - first <= _BESIDE]
    for sentence in dict.fromkeys(doc.sentence_at(words.starts[i]) for i in near):
        if sentence.end - sentence.start > _LONGEST:
            continue
        inside = words.inside(sentence)
        beside = words.lower[inside.start : inside.stop]
        ordinal = not grammar.ordinals.keys().isdisjoint(beside) or any(
            word[:1].isdigit() and word.endswith(("nd", "rd", "th")) for word in beside
        )
        if ordinal and grammar.partial.isdisjoint(beside):
            yield sentence
