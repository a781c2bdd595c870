"""What an article counts, with what happened to it: the clause around a number is what other articles are asked for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from srcaudit.model.span import Span
from srcaudit.story.acts import Act, acts
from srcaudit.story.tables import calendar_words, story_table
from srcaudit.text.document import Document
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.stems import stem

_LONGEST_CLAUSE = 240
_NEAR = 60
"""Characters between a number and what happened to what it counts."""
_BESIDE = 14
"""The same where the noun is left out: "killed at least 14", "14 dead"."""
_YEAR = re.compile(r"(?<![\w$£€,.-])(?:1[5-9]|20)\d\d(?![\w%,]|\.\d)")


@dataclass(frozen=True, slots=True)
class Count:
    """A number with what it counts and what happened to that.

    noun: what is counted, one word for all those who are counted as mere people. own: stems of its clause that are
    neither the noun nor the act. names: stems of the names of its clause; told: of its sentence.
    """

    quantity: Quantity
    quote: str
    context: str
    noun: str
    act: str
    event: bool
    grows: bool
    own: frozenset[str]
    names: frozenset[str]
    told: frozenset[str]
    days: frozenset[str]
    """Weekdays and months of its sentence."""

    @property
    def key(self) -> tuple[str, ...]:
        """What another count must have in common with it."""
        return (self.act, *self.quantity.comparable, self.noun)


@dataclass(frozen=True, slots=True)
class _Grammar:
    persons: frozenset[str]
    generic: frozenset[str]
    beside: re.Pattern[str]
    calendar: frozenset[str]
    clause_ends: re.Pattern[str]
    whole: re.Pattern[str]


@cache
def _grammar(language: str) -> _Grammar | None:
    table = story_table(language)
    if table is None:
        return None
    return _Grammar(
        persons=frozenset(table["persons"].split()),
        generic=frozenset(stem(word) for word in table["generic"].split()),
        beside=re.compile(rf"(?<![\w-])(?:{table['beside']['words']})(?![\w-])", re.IGNORECASE),
        calendar=frozenset(map(str.lower, calendar_words(language))),
        clause_ends=re.compile(table["clause_ends"]),
        whole=re.compile(table["whole"]),
    )


def counts(doc: Document, names: frozenset[str], growing: frozenset[str]) -> tuple[Count, ...]:
    """The counts of the body outside quotations. names: stems of the names of the article."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    return tuple(
        one
        for sentence, inside in _by_sentence(doc)
        for quantity in inside
        if (one := _count(doc, grammar, sentence, quantity, inside, names, growing)) is not None
    )


def _by_sentence(doc: Document) -> Iterator[tuple[Span, list[Quantity]]]:
    found: dict[int, list[Quantity]] = {}
    for one in doc.quantities:
        found.setdefault(one.sentence, []).append(one)
    for number, inside in found.items():
        if len(inside) <= _MOST_BESIDE:
            yield doc.body_sentences[number], inside


def _count(
    doc: Document,
    grammar: _Grammar,
    sentence: Span,
    one: Quantity,
    beside: Sequence[Quantity],
    names: frozenset[str],
    growing: frozenset[str],
) -> Count | None:
    if one.ranged or one.kind == "points" or (one.kind == "count" and not one.head and one.value < _FEWEST):
        return None
    # "Nine of the 40 buses": what is told is told of nine.
    if grammar.whole.search(doc.folded, max(sentence.start, one.span.start - _BESIDE), one.span.start):
        return None
    clause = _clause(doc, grammar, sentence, one, beside)
    if grammar.beside.search(doc.folded, clause.start, clause.end):
        return None
    if any(
        doc.dated is None or int(m.group()) != doc.dated.last.year for m in _YEAR.finditer(doc.folded, *_ends(clause))
    ):
        return None
    found = _nearest(acts(doc.language, doc.folded, clause), one)
    if found is None or (not one.head and one.kind == "count" and _away(found.span, one.span) > _BESIDE):
        return None
    noun = "people" if one.head in grammar.persons or (not one.head and one.kind == "count") else stem(one.head)
    if not one.head and one.kind == "count" and not found.event:
        return None
    counted = {i for other in beside for i in doc.words.inside(other.span)}
    inside = [i for i in doc.words.inside(clause) if doc.stems[i] and i not in counted and not doc.words.digit[i]]
    acted = set(doc.words.inside(found.span))
    heads = {stem(other.head) for other in beside if other.head}
    own = {doc.stems[i] for i in inside if i not in acted and doc.words.lower[i] not in grammar.calendar}
    named = _named(doc, inside) & names
    told = [i for i in doc.words.inside(sentence) if doc.stems[i]]
    return Count(
        quantity=one,
        quote=doc.written(one.span),
        context=doc[sentence],
        noun=noun,
        act=found.name,
        event=found.event,
        grows=one.kind == "percent" or one.head in growing or noun == "people",
        own=frozenset(own - heads - grammar.generic - named),
        names=named,
        told=_named(doc, told) & names,
        days=frozenset(doc.words.lower[i] for i in told if doc.words.lower[i] in grammar.calendar),
    )


_FEWEST = 2
"""A bare "one" counts nothing."""
_MOST_BESIDE = 12
"""Numbers of one sentence; what has more is a table."""


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _named(doc: Document, words: Iterable[int]) -> frozenset[str]:
    return frozenset(stem(_plain(doc.words.lower[i])) for i in words if doc.words.capital[i])


def _plain(word: str) -> str:
    return word.replace(".", "").removesuffix("'s").removesuffix("’s").rstrip("'’")


def _clause(doc: Document, grammar: _Grammar, sentence: Span, one: Quantity, beside: Sequence[Quantity]) -> Span:
    """The part of a sentence around a number, up to the next comma, conjunction or the like."""
    start, end = (
        max(sentence.start, one.span.start - _LONGEST_CLAUSE),
        min(sentence.end, one.span.end + _LONGEST_CLAUSE),
    )
    numbers = [other.span for other in beside]
    for match in grammar.clause_ends.finditer(doc.folded, start, end):
        if any(span.start <= match.start() < span.end for span in numbers):
            continue
        if match.end() <= one.span.start:
            start = match.end()
        elif match.start() >= one.span.end:
            end = match.start()
            break
    return Span(start, end)


def _nearest(found: Iterable[Act], one: Quantity) -> Act | None:
    """The act that stands nearest to a number, before it or behind what it counts."""
    near = [act for act in found if _away(act.span, one.span) <= _NEAR]
    return min(near, key=lambda act: (_away(act.span, one.span), act.span), default=None)


def _away(act: Span, number: Span) -> int:
    return max(0, number.start - act.end, act.start - number.end)
