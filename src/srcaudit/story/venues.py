"""Where an article says that talks, summits and the like are held."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.story.tables import calendar_words, story_table
from srcaudit.text.document import Document
from srcaudit.text.stems import stem

_REACH = 140
_NEAR = 48
"""Characters between a gathering and a bare "in" with its place."""
_OWNED = ("'s", "’s")
"""Ends of a name whose bearer owns the place: "at Ada Lind's farm"."""
_FULL_STOP = re.compile(r"(?<![.\w])\w[\w'’-]+\.$")
"""What ends a sentence and is no mark of an abbreviation such as D.C."""
_PLACE = r"(?:the )?(?P<place>[A-Z][\w'’.-]*(?: [A-Z][\w'’-]+){0,2})"


@dataclass(frozen=True, slots=True)
class Venue:
    """A gathering and its place. names: stems of the capitalised words of its sentence."""

    gathering: str
    place: str
    span: Span
    quote: str
    context: str
    names: frozenset[str]


@dataclass(frozen=True)
class _Grammar:
    gatherings: dict[str, str]
    where: re.Pattern[str]
    hosted: re.Pattern[str]
    no_places: frozenset[str]


@cache
def _grammar(language: str) -> _Grammar | None:
    table = story_table(language)
    if table is None:
        return None
    return _Grammar(
        gatherings=table["gatherings"],
        where=re.compile(rf"(?<![\w-])(?P<link>{choice(table['links'])}) (?:{_PLACE})(?P<soil>(?<=\w) soil)?"),
        hosted=re.compile(r"(?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)-hosted $"),
        no_places=calendar_words(language),
    )


def venues(doc: Document) -> tuple[Venue, ...]:
    """The places of gatherings in the body outside quotations, each place of a kind of gathering once."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    found: dict[tuple[str, str], Venue] = {}
    starts = sorted((doc.words.starts[i], word) for word in grammar.gatherings for i in doc.word_places.get(word, ()))
    for start, word in starts:
        if doc.masked.at(start) or doc.quoted.at(start):
            continue
        for span in _places(doc, grammar, start, start + len(word)):
            place = doc.folded[span.start : span.end]
            if place.split()[0] not in grammar.no_places and not place.endswith(_OWNED):
                sentence = doc.sentence_at(start)
                inside = doc.words.inside(sentence)
                names = frozenset(stem(doc.words.lower[i]) for i in inside if doc.words.capital[i] and doc.stems[i])
                one = Venue(grammar.gatherings[word], place, span, doc[span], doc[sentence], names)
                found.setdefault((one.gathering, place.replace(".", "").removesuffix(" soil")), one)
    return tuple(sorted(found.values(), key=lambda one: one.span))


def _places(doc: Document, grammar: _Grammar, start: int, end: int) -> Iterator[Span]:
    sentence = doc.sentence_at(start)
    hosted = grammar.hosted.search(doc.folded, max(sentence.start, start - 40), start)
    if hosted is not None:
        yield Span(*hosted.span("place"))
    for match in grammar.where.finditer(doc.folded, end, min(sentence.end, end + _REACH)):
        between = doc.folded[end : match.start()]
        verb = " " in match["link"]
        if (";" in between) or (
            not verb and (len(between) > _NEAR or (re.search(r"[,:]", between) and not match["soil"]))
        ):
            continue
        if match["link"] == "on" and not match["soil"]:
            continue
        place = match.group()[match.start("place") - match.start() :]
        yield Span(match.start("place"), match.end() - bool(_FULL_STOP.search(place)))
        return
