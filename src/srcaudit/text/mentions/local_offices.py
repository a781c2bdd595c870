"""Offices with one holder that the text names with their place and holder: "Aldmouth Mayor Ada Lind"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.text.mentions.names import NameMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE, _BEHIND = 80, 90
"""Characters around a name in which its office stands."""
_PLACE = r"[A-Z][\w.-]+(?: (?:of )?[A-Z][\w.-]+){0,2}"
_ENDS = ".!?:;)\"'\u201d\u2019"
_NEAR = 60
"""Characters before an office in which a word of another time is taken to be said of it."""


@dataclass(frozen=True, slots=True)
class LocalOffice:
    """A person in full with an office and whose it is. key: office and place, alike however the text puts them."""

    span: Span
    key: tuple[str, str]
    name: NameMention


@dataclass(frozen=True)
class _Grammar:
    before: tuple[re.Pattern[str], ...]
    behind: tuple[re.Pattern[str], ...]
    titles: frozenset[str]
    """The last words of the titles, for a quick look."""
    other_time: frozenset[str]
    days: frozenset[str]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "single_offices") or not pack.has("tables", "role_verbs"):
        return None
    known = pack.table("single_offices")["titles"]
    title = rf"(?P<title>(?i:{choice(known)}))"
    place = rf"(?P<place>{_PLACE})"
    return _Grammar(
        before=(
            re.compile(rf"(?<![\w'-]){place}(?:'s)? {title},? $"),
            re.compile(rf"(?<![\w-])(?i:the) {title} of {place}, $"),
        ),
        behind=(
            re.compile(rf", (?:the )?{title} of {place}(?=[,.;]| (?:said|says|told|has|is|will)\b|$)"),
            re.compile(rf", (?:the )?{place}(?:'s)? {title}(?=[,.;]|$)"),
            re.compile(rf" is (?:the )?{title} of {place}(?=[,.;]|$)"),
        ),
        titles=frozenset(title.split()[-1] for title in known),
        other_time=frozenset(pack.table("role_verbs")["before"]),
        days=frozenset(name for kind in ("months", "weekdays") for row in pack.table("calendar")[kind] for name in row),
    )


def local_offices(doc: "Document") -> tuple[LocalOffice, ...]:
    """The full names of the body that stand beside an office and its place, outside quotations, in order."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or doc.lower_kinds.isdisjoint(grammar.titles):
        return ()
    return tuple(_found(doc, grammar))


def _found(doc: "Document", grammar: _Grammar) -> Iterator[LocalOffice]:
    titles = grammar.titles & doc.lower_kinds
    places = sorted(doc.words.starts[index] for title in titles for index in doc.word_places[title])
    for name in doc.names:
        if name.given is None or not _near_title(doc, places, name):
            continue
        if doc.quoted.touches(name.span) or not _in_prose(doc, name):
            continue
        match = _beside(doc, grammar, name)
        if match is None:
            continue
        ends = [match.end("place"), match.end("title"), name.span.end]
        place = match["place"].removesuffix(".")
        ends[0] -= len(match["place"]) - len(place)
        span = Span(min(match.start("place"), match.start("title"), name.span.start), max(ends))
        if not _of_another_time(doc, grammar, span):
            yield LocalOffice(span, (match["title"].lower(), _place(grammar, place)), name)


def _in_prose(doc: "Document", name: NameMention) -> bool:
    """Whether a name stands in sentences: in a headline every word has a capital, and all looks like a name."""
    block = doc.block_at(name.span.start)
    return block is not None and block.kind == "paragraph" and doc.text[block.content.end - 1] in _ENDS


def _near_title(doc: "Document", places: Sequence[int], name: NameMention) -> bool:
    """Whether one of the places where titles begin is beside a name and in its sentence."""
    first = bisect_left(places, name.span.start - _BEFORE)
    if first == len(places) or places[first] >= name.span.end + _BEHIND:
        return False
    sentence = doc.sentence_at(name.span.start)
    first = bisect_left(places, sentence.start, first)
    return first < len(places) and places[first] < min(sentence.end, name.span.end + _BEHIND)


def _beside(doc: "Document", grammar: _Grammar, name: NameMention) -> re.Match[str] | None:
    sentence, start, end = doc.sentence_at(name.span.start), name.span.start, name.span.end
    for pattern in grammar.before:
        match = pattern.search(doc.folded, max(sentence.start, start - _BEFORE), start)
        if match:
            return match
    for pattern in grammar.behind:
        match = pattern.match(doc.folded, end, min(sentence.end, end + _BEHIND))
        if match:
            return match
    return None


def _place(grammar: _Grammar, place: str) -> str:
    """A place without the day that stands before it: "On Tuesday Aldmouth Mayor Ada Lind"."""
    words = place.removesuffix("'s").split()
    while len(words) > 1 and (words[0] in grammar.days or words[0] in ("The", "On", "In", "But", "And", "As", "When")):
        words = words[1:]
    return " ".join(words)


def _of_another_time(doc: "Document", grammar: _Grammar, span: Span) -> bool:
    """Whether a word before the office, or one of a past or a future in its sentence, makes it another day's."""
    first = doc.words.inside(span).start
    if first and doc.words.lower[first - 1] in grammar.other_time - {"a", "an", "first", "new", "old"}:
        return True
    sentence = doc.sentence_at(span.start)
    near = Span(max(sentence.start, span.start - _NEAR), min(sentence.end, span.end + _NEAR))
    hits = (hit for hit in doc.role_guards_in(near) if not doc.quoted.touches(hit.span))
    return any(hit.entry.family in ("past", "name", "fiction") for hit in hits) or any(
        doc.words.digit[i] and len(doc.words.surfaces[i]) == len("2031") for i in doc.words.inside(near)
    )
