"""Figures told again: one number of the same things, in two sentences."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress, groupby, takewhile
from operator import not_
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LOOK_AHEAD = 12
_FEWEST = 2
_FEWEST_SHARED = 4
_EQUAL = 1e-9
_PAIR = 2
_ENDS = ".!?…:;,\"'”’"
_LEAST_OVERLAP = 0.7
_MOST_TIMES = 3.0
_LONGEST = 60
_FEW_WORDS = 4
"""Words to a figure: a sentence with no more of them, and four figures, is a line of statistics."""
_SAME_START = 4
"""Words with which entries of a catalogue all begin: "The Alder 40, with roof rack, weighs"."""
_SAME_VERB = 2
"""Words behind the first that are the same: "Alder has servers in", "Birch has servers in"."""
_COUNTED_WORDS = 4
_PART = re.compile(r"\w*")


@dataclass(frozen=True, slots=True)
class Restated:
    """Two figures of the same things. fits: whether one number can stand behind both."""

    first: Quantity
    second: Quantity
    fits: bool


@dataclass(frozen=True)
class _Grammar:
    explained: re.Pattern[str]
    goes_on: re.Pattern[str]
    """Behind a figure without a noun: it counts somebody or something."""
    explained_firsts: frozenset[str]
    """How the words begin that the expression looks for: each up to its first mark or space."""
    times: frozenset[str]
    spans: frozenset[str]
    numbers: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What a sentence says beside its numbers."""

    stems: frozenset[str]
    names: frozenset[str]
    times: frozenset[str]
    explained: bool
    words: tuple[str, ...]
    """As they stand, without the figures and the article they begin with."""


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "restated"):
        return None
    table = pack.table("restated")
    return _Grammar(
        pack.patterns("restated")["is_explained"],
        pack.patterns("restated")["goes_on"],
        frozenset(_begun(word.lower()) for word in table["explained"]),
        frozenset(table["times"]),
        frozenset(table["spans"]),
        frozenset(pack.table("numbers")["words"]),
    )


def restated(doc: "Document") -> tuple[Restated, ...]:
    """Figures that two sentences of the body tell of the same things, outside quotations."""
    grammar = _grammar(doc.language or "")
    if grammar is None or doc.format == "live blog":
        return ()
    groups: defaultdict[tuple[str, str, str], list[Quantity]] = defaultdict(list)
    for one in doc.quantities:
        if _is_told(doc, one, grammar):
            groups[one.kind, one.unit, stem(one.head) if one.head else ""].append(one)
    known: dict[int, _Sentence] = {}

    def said(one: Quantity) -> _Sentence:
        if one.sentence not in known:
            known[one.sentence] = _said(doc, grammar, doc.body_sentences[one.sentence])
        return known[one.sentence]

    found: list[Restated] = []
    for group in groups.values():
        told = {number: list(some) for number, some in groupby(group, key=lambda one: one.sentence)}
        for place, first in enumerate(group):
            found += [
                Restated(first, second, _fits(told, first, second))
                for second in group[place + 1 : place + 1 + _LOOK_AHEAD]
                if first.sentence != second.sentence
                and (
                    _same(said(first), said(second))
                    or (len(group) == _PAIR and _of_one_thing(doc, said(first), said(second), first, second))
                )
                and not (_is_refrain(grammar, said(first), said(second)) and not _fits(told, first, second))
            ]
    return tuple(sorted(_but_entries(found), key=lambda pair: (pair.first.span, pair.second.span)))


def _is_refrain(grammar: _Grammar, a: _Sentence, b: _Sentence) -> bool:
    """Whether two sentences are the same but for their numbers, as those of two nights in a forecast are, or of two
    hours of a live page: what is told a second time for its own sake is told in other words."""
    return frozenset(a.words) - grammar.numbers == frozenset(b.words) - grammar.numbers


def are_told_apart(doc: "Document", one: Span, other: Span) -> bool:
    """Whether a name, a day or a month parts two sentences, or they are built alike about two things."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return True
    a, b = (_said(doc, grammar, sentence) for sentence in (one, other))
    return not _names_agree(a, b) or _are_entries(a, b)


def _but_entries(found: Sequence[Restated]) -> list[Restated]:
    """Those that are no entries of a catalogue, where a sentence comes again and again with other figures."""
    values: defaultdict[Span, set[float]] = defaultdict(set)
    for pair in found:
        if not pair.fits:
            values[pair.first.span].add(pair.second.value)
            values[pair.second.span].add(pair.first.value)
    return [
        pair for pair in found if pair.fits or max(len(values[pair.first.span]), len(values[pair.second.span])) == 1
    ]


def _of_one_thing(doc: "Document", a: _Sentence, b: _Sentence, first: Quantity, second: Quantity) -> bool:
    """Whether the only two figures of a noun are about the same: what stands in both sentences, a name among it, or
    the noun with what stands before it ("background checks"), leaves little room for another thing."""
    if first.kind != "count" or not first.head or a.explained or b.explained or not _names_agree(a, b):
        return False
    if _are_entries(a, b):
        return False
    told_of = bool(a.names & b.names) or _alike_behind(doc, first, second) >= _PAIR
    return told_of and len(a.stems & b.stems) >= _FEWEST_SHARED


def _names_agree(a: _Sentence, b: _Sentence) -> bool:
    """Whether neither a name nor a day parts two sentences."""
    if a.times and b.times and a.times != b.times:
        return False
    return a.names <= _forms(b) or b.names <= _forms(a)


def _alike_behind(doc: "Document", first: Quantity, second: Quantity) -> int:
    """How many words behind two figures are the same, up to the ends of their sentences."""
    words = doc.words
    here, there = (
        words.inside(Span(one.span.end, doc.body_sentences[one.sentence].end))[:_COUNTED_WORDS]
        for one in (first, second)
    )
    return sum(
        1 for _ in takewhile(lambda pair: words.lower[pair[0]] == words.lower[pair[1]], zip(here, there, strict=False))
    )


def _is_told(doc: "Document", one: Quantity, grammar: _Grammar) -> bool:
    """Whether a quantity can be told again: no range, no span of time, and if nothing is counted, more than a digit."""
    if one.kind not in ("count", "money", "measure") or one.ranged or one.value < _FEWEST or one.head in grammar.spans:
        return False
    if _is_entry(doc, one):
        return False
    return one.kind != "count" or bool(one.head) or grammar.goes_on.match(doc.folded, one.span.end) is not None


def _is_entry(doc: "Document", one: Quantity) -> bool:
    """Whether a figure stands in a list or on a line that is no sentence: "Weight: 300 g"."""
    block = doc.block_at(one.span.start)
    return block is not None and (block.kind != "paragraph" or doc.text[block.content.end - 1] not in _ENDS)


def _said(doc: "Document", grammar: _Grammar, sentence: Span) -> _Sentence:
    words = doc.words.inside(sentence)
    lower, digit = doc.words.lower[words.start : words.stop], doc.words.digit[words.start : words.stop]
    spelled = list(map(not_, digit))
    stems = frozenset(filter(None, compress(doc.stems[words.start : words.stop], spelled)))
    names = frozenset(compress(lower[1:], doc.words.capital[words.start + 1 : words.stop]))
    plain = tuple(compress(lower, spelled))
    begins = 1 if plain[:1] in (("the",), ("a",), ("an",)) else 0
    figures = len(words) - len(plain)
    explained = (
        len(words) > _LONGEST
        or (figures >= _FEW_WORDS and len(words) <= _FEW_WORDS * figures)
        or _is_explained(doc, grammar, sentence, lower)
    )
    return _Sentence(stems, names, frozenset(plain) & grammar.times, explained, plain[begins:])


def _is_explained(doc: "Document", grammar: _Grammar, sentence: Span, lower: Sequence[str]) -> bool:
    """Whether one of the words stands in a sentence: the expression takes long, and few have how one of them begins."""
    if grammar.explained_firsts.isdisjoint([word if word.isalnum() else _begun(word) for word in lower]):
        return False
    return grammar.explained.search(doc.folded, sentence.start, sentence.end) is not None


def _begun(word: str) -> str:
    """A word up to its first mark or space."""
    part = _PART.match(word)
    return part.group() if part else ""


def _are_entries(a: _Sentence, b: _Sentence) -> bool:
    """Whether two sentences are built alike about two things: another first word and then the same ones, or the same
    first words and then something of its own in each."""
    if a.words[:1] != b.words[:1]:
        return a.words[1 : 1 + _SAME_VERB] == b.words[1 : 1 + _SAME_VERB]
    alike = a.words[:_SAME_START] == b.words[:_SAME_START]
    return alike and bool(a.stems - b.stems) and bool(b.stems - a.stems)


def _same(a: _Sentence, b: _Sentence) -> bool:
    """Whether two sentences tell of the same: most of the shorter one stands in the other, and no name parts them."""
    if a.explained or b.explained or (a.times and b.times and a.times != b.times):
        return False
    shared = a.stems & b.stems
    fewest = min(len(a.stems), len(b.stems))
    if len(shared) < _FEWEST_SHARED or len(shared) < _LEAST_OVERLAP * fewest:
        return False
    if any(2 * len(one.names) >= len(one.stems) for one in (a, b)) or _are_entries(a, b):
        return False
    return a.names <= _forms(b) or b.names <= _forms(a)


def _forms(one: _Sentence) -> frozenset[str]:
    return one.names | one.stems


def _fits(told: Mapping[int, Sequence[Quantity]], first: Quantity, second: Quantity) -> bool:
    """Whether they are one number, or so far apart or told so often that two things are meant."""
    if _are_parts(told, first, second) or _are_parts(told, second, first):
        return True
    if first.fits(second) or any(_both(told, a, b) for a, b in ((first, second), (second, first))):
        return True
    high, low = max(first.value, second.value), min(first.value, second.value)
    return low * _MOST_TIMES < high


def _are_parts(told: Mapping[int, Sequence[Quantity]], whole: Quantity, part: Quantity) -> bool:
    """Whether the figures of the part's sentence add up to the whole."""
    some = told.get(part.sentence, ())
    return len(some) > 1 and abs(sum(one.value for one in some) - whole.value) < _EQUAL * whole.value


def _both(told: Mapping[int, Sequence[Quantity]], one: Quantity, other: Quantity) -> bool:
    """Whether the sentence of one also holds the number of the other."""
    return any(third is not one and third.fits(other) for third in told[one.sentence][:_LOOK_AHEAD])
