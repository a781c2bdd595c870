"""Persons told by whose they are: in "a lawyer for the mayor, Ada Lind" she need not be mayor."""

from collections.abc import Set
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MARKS = ',;:()"\n'
_MOST_OF_OFFICE = 7
"""Words of "of the present treasurer of the club" before a name."""
_MOST_BEFORE = 4
"""Words with a capital between "of" and a name: "the wife of Harrow County Sheriff Ada Lind"."""


@dataclass(frozen=True)
class _Grammar:
    persons: Set[str]
    staff: Set[str]
    speakers: Set[str]
    of: Set[str]
    determiners: Set[str]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "attached"):
        return None
    lists = ("persons", "staff", "speakers", "of", "determiners")
    return _Grammar(*(pack.words("attached", name) for name in lists))


def is_told_with(doc: "Document", start: int) -> bool:
    """Whether a name that begins at a place tells whose rival or mother somebody is, of whom what stands behind a comma
    may be said: "the mother of Ada Lind, 71". Nobody tells the age or the party of a spokesman."""
    grammar = _grammar(doc.pack)
    if grammar is None:
        return False
    return _who(doc, grammar, start) in grammar.persons or _leads_to_office(doc, grammar, start)


def names_another(doc: "Document", start: int) -> bool:
    """Whether an office that begins at a place tells whose lawyer, aide or sister is named behind a comma: "a lawyer
    for the mayor, Ada Lind"."""
    grammar = _grammar(doc.pack)
    who = _who(doc, grammar, start) if grammar is not None else ""
    return grammar is not None and (who in grammar.staff or who in grammar.persons)


def may_name_another(doc: "Document", start: int) -> bool:
    """Whether the same may be so: "a spokesman for the mayor, Ada Lind"."""
    grammar = _grammar(doc.pack)
    return grammar is not None and _who(doc, grammar, start) in grammar.speakers


def _who(doc: "Document", grammar: _Grammar, start: int) -> str:
    """The noun for a person whose "of" or "for" leads to a name or an office; empty if there is none."""
    words = doc.words
    at = words.inside(Span(start, len(doc.text))).start - 1
    for _ in range(_MOST_BEFORE):
        if at < 1 or words.lower[at] in grammar.of or not words.capital[at]:
            break
        at -= 1
    if at > 0 and words.lower[at] in grammar.determiners:
        at -= 1
    if at < 1 or words.lower[at] not in grammar.of:
        return ""
    told = words.starts[at - 1]
    between = doc.folded[words.ends[at - 1] : start]
    apart = doc.sentence_at(start).start > told or any(mark in between for mark in _MARKS)
    return "" if apart else words.lower[at - 1]


def _leads_to_office(doc: "Document", grammar: _Grammar, start: int) -> bool:
    """Whether a name stands behind the office of somebody's: "the mother of the treasurer, Ada Lind, 71"."""
    words = doc.words
    index = words.inside(Span(start, len(doc.text))).start
    if not index or words.capital[index - 1] or doc.folded[words.ends[index - 1] : start] != ", ":
        return False  # "a friend of Holt, Ada Lind, 71"
    at, opening = index - 1, doc.sentence_at(start).start
    for _ in range(_MOST_OF_OFFICE):
        if at < 1 or words.starts[at] < opening or _is_set_off(doc, at):
            return False
        if words.lower[at] in grammar.of and words.lower[at - 1] in grammar.persons:
            return words.lower[at + 1] in grammar.determiners  # "the child of a tailor, Ada Lind was born"
        at -= 1
    return False


def _is_set_off(doc: "Document", index: int) -> bool:
    """Whether a mark stands before a word."""
    between = doc.folded[doc.words.ends[index - 1] : doc.words.starts[index]]
    return any(mark in between for mark in _MARKS)
