"""Two ages of somebody without a name: "A 43-year-old man was found dead. Police said the 34-year-old had been ill"."""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.descriptions import near_ages

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_SENTENCES = 3
"""Sentences behind the first telling in which the second is looked for."""
_SOME_YEARS = 10
_PLAY = 1
"""Years that a birthday may explain."""


@dataclass(frozen=True, slots=True)
class UnnamedAge:
    """Two ages of one person, in the order of the text."""

    first: Span
    second: Span


@dataclass(frozen=True)
class _Grammar:
    brought_in: re.Pattern[str]
    told_again: re.Pattern[str]
    somebody_else: re.Pattern[str]
    any_age: re.Pattern[str]
    persons: frozenset[str]
    """Nouns for somebody without a name, one of them or several."""
    officials: frozenset[str]
    """Those of whom nobody tells an age."""


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "persons"):
        return None
    table = pack.table("persons")
    unnamed = table["unnamed"]
    nouns = f"{table['nameless']} {table['roles']} {table['peoples']['trades']} {unnamed['more']}".lower().split()
    brought_in, somebody_else = (
        re.compile(unnamed[key].replace("NOUN", "|".join(sorted(unnamed["nouns"].split()))))
        for key in ("brought_in", "somebody_else")
    )
    return _Grammar(
        brought_in,
        re.compile(unnamed["told_again"]),
        somebody_else,
        re.compile(unnamed["any_age"]),
        frozenset(nouns) | {f"{noun}s" for noun in nouns},
        frozenset(unnamed["officials"].split()),
    )


def unnamed_ages(doc: "Document") -> tuple[UnnamedAge, ...]:
    """The two ages of the first person whom an article brings in without a name, where it tells of nobody else yet."""
    grammar = _grammar(doc.language or "")
    if grammar is None or "-year-old" not in doc.folded:
        return ()
    figures = map(doc.words.starts.__getitem__, doc.words.figures)
    ages = (match for start in figures if (match := grammar.any_age.match(doc.folded, start)) is not None)
    first = next((match for match in ages if not doc.masked.at(match.start())), None)
    if first is None or doc.quoted.at(first.start()):
        return ()
    sentence = doc.sentence_at(first.start())
    told = grammar.brought_in.search(doc.folded, sentence.start, sentence.end)
    if told is None or not told.start() <= first.start() < told.end():
        return ()
    age = next(value for value in (told["age"], told["age_2"]) if value)
    place = next(group for group in ("age", "age_2") if told[group])
    again = grammar.told_again.search(doc.folded, sentence.end)
    if again is None or doc.quoted.at(again.start()) or doc.masked.at(again.start()):
        return ()
    if not _is_slip(age, again["age"]) or not _tells_of_one(doc, grammar, told, again):
        return ()
    return (UnnamedAge(Span(*told.span(place)), Span(*again.span("age"))),)


def _is_slip(one: str, other: str) -> bool:
    apart = abs(int(one) - int(other))
    return apart > _PLAY and (near_ages(one, other) or apart <= _SOME_YEARS)


def _tells_of_one(doc: "Document", grammar: _Grammar, told: re.Match[str], again: re.Match[str]) -> bool:
    """Whether nobody else can be meant: no name, no other noun for a person and no other age stands before."""
    ages = {match[0] for match in grammar.any_age.finditer(doc.folded)}
    if any(
        int(age) in range(int(again["age"]) - _PLAY, int(again["age"]) + _PLAY + 1) for age in ages - {again["age"]}
    ):
        return False
    if sum(match[0] == again["age"] for match in grammar.any_age.finditer(doc.folded)) > 1:
        return False
    between = grammar.any_age.search(doc.folded, told.end(), again.start())
    if between or any(name.given or name.title or name.known for name in doc.names[: doc.names_before(again.start())]):
        return False
    if grammar.somebody_else.search(doc.folded, told.end(), again.start()):
        return False
    sentences = {doc.sentence_at(at).start for at in doc.words.starts[_words(doc, told.end(), again.start())]}
    if len(sentences) > _SENTENCES + 1:
        return False
    own = frozenset(re.findall(r"[a-z]+", told.group().lower()))
    words = doc.words.lower[_words(doc, 0, again.start())]
    return not any(word in grammar.persons and word not in own | grammar.officials for word in words)


def _words(doc: "Document", start: int, end: int) -> slice:
    inside = doc.words.inside(Span(start, end))
    return slice(inside.start, inside.stop)
