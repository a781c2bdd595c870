"""On whose side somebody is, told by a verb or a noun between the name and the side: "Lind, who leads the Greens"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.names import NameMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 24
_NAMES = 3
_PARTY = re.compile(r" [Pp]arty\b(?!'s)")


@dataclass(frozen=True, slots=True)
class Side:
    """A party that is said to be somebody's. value: what the word for it says."""

    value: str
    span: Span
    name: NameMention


@dataclass(frozen=True)
class _Grammar:
    of_several: re.Pattern[str]
    of_one: re.Pattern[str]
    several_ends: re.Pattern[str]
    one_ends: re.Pattern[str]
    post_in: re.Pattern[str]
    post_lead: re.Pattern[str]
    before_name: re.Pattern[str]
    such_as: re.Pattern[str]
    among: re.Pattern[str]
    among_behind: re.Pattern[str]
    other: re.Pattern[str]
    of_country: re.Pattern[str]
    country_ends: re.Pattern[str]
    for_country: re.Pattern[str]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    return _Grammar(**pack.patterns("party_sides")) if pack.has("tables", "party_sides") else None


def party_sides(doc: "Document", parties: Mapping[str, str]) -> Iterator[Side]:
    """The parties of persons, in order of the words for them. parties: the words for one, as they are written, and
    those for several of its members -> what they say."""
    grammar = _grammar(doc.pack) if doc.pack is not None and doc.names else None
    if grammar is None:
        return
    for start, word in doc.standing(frozenset(parties)):
        end = start + len(word)
        if doc.quoted.at(start) or doc.masked.at(start) or _is_in_longer(doc, parties, start, word):
            continue
        name = _of_party(doc, grammar, start, end, word)
        if name is not None and not grammar.other.search(doc.folded, max(0, start - _LEAD), start):
            yield Side(parties[word], Span(start, end), name)


def _is_in_longer(doc: "Document", parties: Mapping[str, str], start: int, word: str) -> bool:
    """Whether a word for a party ends a longer one: the "Democrat" of "Christian Democrat"."""
    before = doc.folded[max(0, start - _LEAD) : start]
    return before.endswith(" ") and f"{before.split()[-1]} {word}" in parties if before.split() else False


def _of_party(doc: "Document", grammar: _Grammar, start: int, end: int, word: str) -> NameMention | None:
    """Whose party a word tells."""
    folded = doc.folded
    whole = _PARTY.match(folded, end)
    stops = whole.end() if whole else end
    behind = grammar.before_name.match(folded, end)
    if behind is None and word.endswith("s"):
        behind = grammar.such_as.match(folded, end)
    if behind is None and grammar.among.search(folded, max(0, start - _LEAD), start):
        behind = grammar.among_behind.match(folded, end)
    if behind is not None:
        return doc.name_at(behind.end())
    several = whole is not None or word.endswith("s")
    for name in _names_before(doc, start):
        between = name.span.end, start
        if grammar.post_in.match(folded, stops) and grammar.post_lead.fullmatch(folded, *between):
            return name
        if several and grammar.several_ends.match(folded, stops) and grammar.of_several.fullmatch(folded, *between):
            return name
        one = not word.endswith("s") and grammar.one_ends.match(folded, stops)
        if one and grammar.of_one.fullmatch(folded, *between):
            return name
    return None


def country_sides(doc: "Document", countries: Mapping[str, str]) -> Iterator[Side]:
    """The nations of persons by the country that they play for. countries: in small letters, each with its people."""
    grammar = _grammar(doc.pack) if doc.pack is not None and doc.names else None
    if grammar is None:
        return
    for country in sorted(countries.keys() & doc.lower_kinds):
        for index in doc.word_places[country]:
            start, end = doc.words.starts[index], doc.words.ends[index]
            name = next(_names_before(doc, start), None)
            if name is None or doc.folded[start].islower() or doc.quoted.at(start) or doc.masked.at(start):
                continue
            played = grammar.for_country.fullmatch(doc.folded, name.span.end, start)
            of = name.given and grammar.of_country.fullmatch(doc.folded, name.span.end, start)
            if (played or of) and grammar.country_ends.match(doc.folded, end):
                yield Side(countries[country], Span(start, end), name)


def _names_before(doc: "Document", start: int) -> Iterator[NameMention]:
    """The last names before a position, the nearest first."""
    count = doc.names_before(start)
    for name in reversed(doc.names[max(0, count - _NAMES) : count]):
        if name.span.end <= start:  # else the word was taken for part of a name
            yield name
