"""How many of a small definite set something happened to: "all four sirens sounded", "two of them sounded"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from srcaudit.model.span import Span
from srcaudit.story.acts import acts
from srcaudit.story.tables import story_table
from srcaudit.text.document import Document
from srcaudit.text.stems import stem

_REACH = 60
"""Characters from the noun to what happened to it."""
_BEFORE = 16
_LOOK_BACK = 160
"""Characters before "two of them" in which the set is looked for."""


@dataclass(frozen=True, slots=True)
class SetShare:
    """A number of the members of a set that something happened to. noun: stem of what they are."""

    noun: str
    size: int
    part: int
    act: str
    span: Span
    quote: str
    context: str


@dataclass(frozen=True, slots=True)
class _Grammar:
    part: re.Pattern[str]
    counted: re.Pattern[str]
    beside: re.Pattern[str]
    words: frozenset[str]
    numbers: dict[str, int]
    all: str
    none: str


@cache
def _grammar(language: str) -> _Grammar | None:
    tables = story_table(language)
    if tables is None:
        return None
    table = tables["sets"]
    numbers: dict[str, int] = dict(table["numbers"])
    number = rf"(?:{'|'.join(numbers)}|\d{{1,2}})"
    noun = r"(?P<noun>[a-z-]{3,20}s)(?![\w-])"
    owner = rf"(?:{table['owner']})"
    them = rf"(?P<them>{table['them']})(?![\w-])"
    whole = rf"{table['all']} (?:of )?(?:{owner} )?(?P<size>{number})(?: of {owner})? (?:[a-z-]+ )?{noun}"
    of = rf"{owner} (?P<of>{number}) (?:[a-z-]+ )?(?P<what>[a-z-]{{3,20}}s)(?![\w-])"
    some = rf"(?P<part>{number}|{table['none']}) of (?:{them}|{of})"
    return _Grammar(
        part=re.compile(rf"(?<![\w-])(?:{whole}|{some})", re.IGNORECASE),
        counted=re.compile(rf"(?<![\w-])(?P<size>{number}) (?:[a-z-]+ )?{noun}", re.IGNORECASE),
        beside=re.compile(rf"(?:{table['bounded']}) $", re.IGNORECASE),
        words=frozenset([table["all"], table["none"], *numbers]),
        numbers=numbers,
        all=table["all"],
        none=table["none"],
    )


def set_shares(doc: Document) -> tuple[SetShare, ...]:
    """The shares of sets in the body; a set of which two shares are told for one act is left out."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    first: dict[tuple[str, int, str], SetShare] = {}
    several: set[tuple[str, int, str]] = set()
    for one in _shares(doc, grammar):
        key = one.noun, one.size, one.act
        if first.setdefault(key, one).part != one.part:
            several.add(key)
    return tuple(one for key, one in first.items() if key not in several)


def _shares(doc: Document, grammar: _Grammar) -> Iterator[SetShare]:
    for start, _ in doc.standing(frozenset(form for word in grammar.words for form in (word, word.capitalize()))):
        if doc.masked.at(start):
            continue
        sentence = doc.sentence_at(start)
        match = grammar.part.match(doc.folded, start, sentence.end)
        if match is None or grammar.beside.search(doc.folded, max(sentence.start, start - _BEFORE), start):
            continue
        found = _of_set(doc, grammar, match)
        told = next(iter(sorted(_acts(doc, match.end(), sentence), key=lambda act: act[1])), None)
        if found is not None and told is not None:
            noun, size, part = found
            span = Span(match.start(), match.end())
            yield SetShare(noun, size, part, told[0], span, doc[span], doc[sentence])


def _acts(doc: Document, end: int, sentence: Span) -> Iterator[tuple[str, int]]:
    for act in acts(doc.language, doc.folded, Span(end, min(sentence.end, end + _REACH))):
        if act.event:
            yield act.name, act.span.start


def _of_set(doc: Document, grammar: _Grammar, match: re.Match[str]) -> tuple[str, int, int] | None:
    """What the members are, how many there are and of how many it is told."""
    if match["size"]:
        size = _number(grammar, match["size"])
        return stem(match["noun"].lower()), size, size
    part = 0 if match["part"].lower() == grammar.none else _number(grammar, match["part"])
    if match["of"]:
        return stem(match["what"].lower()), _number(grammar, match["of"]), part
    before = list(grammar.counted.finditer(doc.folded, max(0, match.start() - _LOOK_BACK), match.start()))
    if not before or "\n" in doc.folded[before[-1].end() : match.start()]:
        return None
    return stem(before[-1]["noun"].lower()), _number(grammar, before[-1]["size"]), part


def _number(grammar: _Grammar, word: str) -> int:
    return int(word) if word.isdigit() else grammar.numbers[word.lower()]
