"""Days by which something is to have happened, and days before which it will not: the two can exclude each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from srcaudit.model.span import Span
from srcaudit.story.tables import story_table
from srcaudit.text.document import Document
from srcaudit.text.mentions.times import Time, times

LimitKind = Literal["by", "not before"]

_BEFORE, _BEHIND = 130, 20
_SUBJECT = 60


@dataclass(frozen=True, slots=True)
class Limit:
    """A day that bounds when a matter can be. everybody: it is told of all without exception.

    subject: stems of what comes before the matter in its sentence.
    """

    kind: LimitKind
    matter: str
    time: Time
    everybody: bool
    subject: frozenset[str]
    quote: str
    context: str


@dataclass(frozen=True, slots=True)
class _Grammar:
    matters: tuple[tuple[str, re.Pattern[str]], ...]
    not_before: re.Pattern[str]
    at_least: re.Pattern[str]
    everybody: re.Pattern[str]
    open: re.Pattern[str]
    until: re.Pattern[str]


@cache
def _grammar(language: str) -> _Grammar | None:
    table = story_table(language)
    if table is None:
        return None
    limits = table["limits"]

    def word(words: str) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)

    return _Grammar(
        matters=tuple((name, word(words)) for name, words in table["matters"].items()),
        not_before=re.compile(rf"(?:^|(?<=[^\w]))(?:{limits['not_before']})", re.IGNORECASE),
        at_least=re.compile(limits["at_least"], re.IGNORECASE),
        everybody=re.compile(rf"\W*(?:{limits['everybody']})(?![\w-])", re.IGNORECASE),
        open=word(limits["open"]),
        until=re.compile(limits["until"]),
    )


def limits(doc: Document) -> tuple[Limit, ...]:
    """The limits that sentences of the body set, in order; also in quotations, which is where promises stand."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    return tuple(one for time in times(doc) if (one := _limit(doc, grammar, time)) is not None)


def _limit(doc: Document, grammar: _Grammar, time: Time) -> Limit | None:
    if time.kind != "by" or not time.exact or not time.has_year:
        return None
    sentence = doc.sentence_at(time.span.start)
    start = max(sentence.start, time.span.start - _BEFORE)
    if grammar.open.search(doc.folded, start, min(sentence.end, time.span.end + _BEHIND)):
        return None
    kind = _kind(doc, grammar, time, start)
    matter = next(iter(sorted(_matters(doc, grammar, Span(start, time.span.start)))), None)
    if kind is None or matter is None:
        return None
    subject = doc.words.inside(Span(max(sentence.start, matter[1] - _SUBJECT), max(sentence.start, matter[1])))
    return Limit(
        kind=kind,
        matter=matter[2],
        time=time,
        everybody=grammar.everybody.match(doc.folded, sentence.start) is not None,
        subject=frozenset(doc.stems[i] for i in subject if doc.stems[i]),
        quote=doc.written(time.span),
        context=doc[sentence],
    )


def _kind(doc: Document, grammar: _Grammar, time: Time, start: int) -> LimitKind | None:
    before = doc.folded[start : time.span.start]
    behind = grammar.at_least.match(doc.folded, time.span.end, time.span.end + _BEHIND) is not None
    if behind or grammar.not_before.search(before):
        return "not before"
    # "Closed until May 4" sets no day by which something is done.
    return None if grammar.until.search(before) else "by"


def _matters(doc: Document, grammar: _Grammar, span: Span) -> Iterator[tuple[int, int, str]]:
    """The matters in a part of a sentence, the one nearest to its end first."""
    for name, words in grammar.matters:
        for match in words.finditer(doc.folded, span.start, span.end):
            yield span.end - match.end(), match.start(), name
