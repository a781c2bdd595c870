"""Somebody called after a state of whom the text tells nowhere: "the Texas senator", in a text of one of Ohio."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.text.mentions.titles_told import TitleTold, TwoTitles, titles_with_names

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE = 900
"""Characters before a description in which whoever it tells of is named."""
_MOST = 40
"""Descriptions of a text: with more of them it is about many."""


@dataclass(frozen=True)
class _Grammar:
    described: re.Pattern[str]
    forms: Mapping[str, re.Pattern[str]]
    """State -> any form of its name."""
    people: Mapping[str, frozenset[str]]
    """State -> the surnames of those who sat or governed there."""
    last: frozenset[str]
    """The words with which descriptions end."""
    values: Mapping[str, frozenset[str]]
    """Such a word -> the values of the titles of those who are called so."""
    elsewhere: re.Pattern[str]
    """What tells of another house."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "state_seats") or not pack.has("tables", "titles_told"):
        return None
    table, told = pack.table("state_seats"), pack.table("titles_told")
    rows = {row[0]: row for row in told["lists"]["states"]}
    states = [name for name in table["people"] if name not in told["words"]["towns"]]
    values = {word: frozenset(line.split()) for word, line in table["seats"].items()}
    return _Grammar(
        described=re.compile(table["described"].format(states=choice(states), seats=choice(values))),
        forms={name: re.compile(rf"(?<![\w.]){choice(rows[name])}(?![\w])") for name in states},
        people={name: frozenset(line.split()) for name, line in table["people"].items()},
        last=frozenset(word.lower() for word in values),
        values=values,
        elsewhere=re.compile(table["elsewhere"]),
    )


def strange_states(doc: "Document") -> Iterator[TwoTitles]:
    """Descriptions by a state that nobody in the text is from, each with whoever of another state was named last."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or grammar.last.isdisjoint(doc.lower_kinds):
        return
    found = list(_descriptions(doc, grammar))
    if not found or len(found) > _MOST or grammar.elsewhere.search(doc.folded):
        return
    titles = titles_with_names(doc)
    for match in found:
        pair = _against(doc, grammar, match, titles)
        if pair is not None:
            yield pair


def _descriptions(doc: "Document", grammar: _Grammar) -> Iterator[re.Match[str]]:
    """Those of a state that the text tells of nowhere else."""
    for index in doc.places_of(grammar.last):
        end = doc.words.ends[index]
        start = max(0, end - _LONGEST)
        match = next((one for one in grammar.described.finditer(doc.folded, start) if one.end() >= end), None)
        if match is None or match.end() != end or doc.quoted.at(match.start()) or doc.masked.at(match.start()):
            continue
        state = match["state"]
        told = grammar.forms[state].finditer(doc.folded)
        if next(told, None) and next(told, None) is None and not _has_any(doc, grammar.people[state]):
            yield match


_LONGEST = 64


def _has_any(doc: "Document", surnames: frozenset[str]) -> bool:
    known = doc.words.vocabulary
    return any(form in known for name in surnames for form in (name, f"{name}'s", f"{name}’s"))


def _against(doc: "Document", grammar: _Grammar, match: re.Match[str], titles: Sequence[TitleTold]) -> TwoTitles | None:
    """Who was named last before a description, of all who may be called so but for the state."""
    values = grammar.values[match["seat"]]
    may_be = {one.surname for one in titles if one.value in values}
    states = {one.surname: one for one in reversed(titles) if one.group == "state" and one.surname in may_be}
    if any(one.value == match["state"] for one in titles):
        return None
    if "representative" in values and may_be - states.keys():
        return None  # whose state is not told may be of this one
    near = [
        (place, one)
        for name, one in states.items()
        for i in doc.word_places.get(name.lower(), ())
        if match.start() - _BEFORE <= (place := doc.words.starts[i]) < match.start()
    ]
    if not near:
        return None
    there = max(near, key=lambda one: one[0])[1]
    here = TitleTold("state", match["state"], Span(match.start(), match.end()), there.surname, there.given)
    return TwoTitles(here, there, "state")
