"""Offices with one holder that the text names with their place and holder: "Aldmouth Mayor Ada Lind"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.text.mentions.attached import names_another
from srcaudit.text.mentions.names import NameMention, name_words, names_near

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE, _BEHIND = 80, 90
"""Characters around a name in which its office stands."""
OF_THE_BODY = "\0"
"""The place of an office that is told without one, and is that of a body told elsewhere in the text."""
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
    alone: re.Pattern[str]
    """A title without a place, of which a text has one holder where it tells of one place."""
    elsewhere: re.Pattern[str]
    """A place told beside such a title."""
    behind: tuple[re.Pattern[str], ...]
    of_the_body: frozenset[str]
    """Titles that, without a place, are those of the one body told elsewhere."""
    countries: frozenset[str]
    peers: frozenset[str]
    same: dict[str, str]
    """Title -> the one that it is another word for."""
    titles: frozenset[str]
    """The last words of the titles, for a quick look."""
    other_time: frozenset[str]
    below: frozenset[str]
    """Words before a title that make it the office of somebody else."""
    days: frozenset[str]
    dating: frozenset[str]
    """Words before a year that tell when something was."""
    bodies: frozenset[str]
    """Nouns for what has such an office, of which a text seldom tells of two."""
    minister: str
    """What the title of a country's minister ends in."""
    no_places: frozenset[str]
    """Words with a capital that are none."""
    openings: frozenset[str]
    """Those of them that stand before a place."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "single_offices") or not pack.has("tables", "role_verbs"):
        return None
    table = pack.table("single_offices")
    of_the_body = table["of_the_body"]
    ministers = [f"{field} {table['minister']}" for field in table["fields"]]
    at_home = [f"{field} {table['minister']}" for field in table["home_fields"]]
    titles, alone = [*table["titles"], *ministers], [*table["alone"], *of_the_body, *at_home]
    title = rf"(?P<title>(?i:{choice(titles)}))"
    place = rf"(?P<place>{table['place']})"
    body = rf"(?P<place>(?i:{choice(table['bodies'])}))"
    names = name_words(pack.language)
    called = rf"(?:(?:{choice(names.titles if names else ())})\.? ){{0,3}}$"
    named = {
        "TITLE": title,
        "PLACE": place,
        "BODY": body,
        "CALLED": called,
        "ALONE": f"(?P<title>(?i:{choice(alone)}))",
    }
    return _Grammar(
        before=tuple(_written(pattern, named) for pattern in table["before"]),
        alone=_written(table["before_alone"], named),
        elsewhere=re.compile(table["elsewhere"]),
        behind=tuple(_written(pattern, named) for pattern in table["behind"]),
        same=dict(table["same"]),
        countries=frozenset(pack.table("places")["countries"].split()) if pack.has("tables", "places") else frozenset(),
        of_the_body=frozenset(of_the_body),
        peers=frozenset(table["peers"]),
        titles=frozenset(title.split()[-1] for title in titles),
        other_time=frozenset(pack.table("role_verbs")["before"]) - frozenset(table["of_any_time"]),
        below=frozenset(pack.table("single_offices")["below"]),
        bodies=frozenset(table["bodies"]),
        minister=table["minister"],
        no_places=frozenset(table["no_places"]),
        openings=frozenset(table["openings"]),
        dating=frozenset(table["dating"])
        | frozenset(name.lower() for row in pack.table("calendar")["months"] for name in row),
        days=frozenset(name for kind in ("months", "weekdays") for row in pack.table("calendar")[kind] for name in row),
    )


def _written(pattern: str, named: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern of the table with what its names in capitals stand for."""
    return re.compile(re.sub("|".join(named), lambda name: named[name.group()], pattern))


def local_offices(doc: "Document") -> tuple[LocalOffice, ...]:
    """The full names of the body that stand beside an office and its place, outside quotations, in order."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or doc.lower_kinds.isdisjoint(grammar.titles):
        return ()
    return tuple(_found(doc, grammar))


def _found(doc: "Document", grammar: _Grammar) -> Iterator[LocalOffice]:
    titles = grammar.titles & doc.lower_kinds
    places = sorted(doc.words.starts[index] for title in titles for index in doc.word_places[title])
    for name in names_near(doc, places, max(_BEFORE, _BEHIND)):
        if not (name.given or name.title in grammar.peers) or not _near_title(doc, places, name):
            continue
        if doc.quoted.touches(name.span) or not _in_prose(doc, name):
            continue
        match = _beside(doc, grammar, places, name)
        if match is not None and match["place"] not in grammar.no_places:
            place = match["place"].removesuffix(".")
            ends = [match.start("place") + len(place), match.end("title"), name.span.end]
            starts = [match.start("place"), match.start("title"), name.span.start]
            known = _place(grammar, place)
        else:
            match = _alone(doc, grammar, name)
            if match is None:
                continue
            starts, ends = [match.start("title")], [name.span.end]
            known = OF_THE_BODY if match["title"].lower() in grammar.of_the_body else ""
        span = Span(min(starts), max(ends))
        if not grammar.below.isdisjoint(known.lower().split()):
            continue  # "Deputy Mayor Jan Holt"
        if doc.folded.endswith(", ", span.start, name.span.start) and names_another(doc, span.start):
            continue  # "a lawyer for the mayor of Harrow, Jan Holt"
        if not _of_another_time(doc, grammar, span):
            title = match["title"].lower()
            yield LocalOffice(span, (grammar.same.get(title, title), known), name)


def _alone(doc: "Document", grammar: _Grammar, name: NameMention) -> re.Match[str] | None:
    """A title without a place right before a full name, where no place is told beside it."""
    if not name.known:
        return None
    sentence = doc.sentence_at(name.span.start)
    match = grammar.alone.search(doc.folded, max(sentence.start, name.span.start - _BEFORE), name.span.start)
    if match is None:
        return None
    if match["title"].lower().endswith(grammar.minister) and len(grammar.countries & doc.word_places.keys()) > 1:
        return None
    around = Span(max(sentence.start, match.start() - _BEFORE), min(sentence.end, name.span.end + _BEFORE))
    places = grammar.elsewhere.finditer(doc.folded, around.start, around.end)
    return match if all(doc.quoted.at(place.start()) for place in places) else None


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


def _beside(doc: "Document", grammar: _Grammar, places: Sequence[int], name: NameMention) -> re.Match[str] | None:
    sentence, start, end = doc.sentence_at(name.span.start), name.span.start, name.span.end
    first, last = max(sentence.start, start - _BEFORE), min(sentence.end, end + _BEHIND)
    if _any_between(places, first, start):
        for pattern in grammar.before:
            match = pattern.search(doc.folded, first, start)
            if match:
                return match
    if doc.folded[end : end + 1] in (",", " ") and _any_between(places, end, last):
        for pattern in grammar.behind:
            match = pattern.match(doc.folded, end, last)
            if match:
                return match
    return None


def _any_between(places: Sequence[int], start: int, end: int) -> bool:
    first = bisect_left(places, start)
    return first < len(places) and places[first] < end


def _place(grammar: _Grammar, place: str) -> str:
    """A place without the day that stands before it: "On Tuesday Aldmouth Mayor Ada Lind"."""
    words = place.removesuffix("'s").split()
    if len(words) == 1:
        return words[0].lower() if words[0].islower() or words[0].lower() in grammar.bodies else words[0]
    while len(words) > 1 and (words[0] in grammar.days or words[0] in grammar.openings):
        words = words[1:]
    return " ".join(words)


def _of_another_time(doc: "Document", grammar: _Grammar, span: Span) -> bool:
    """Whether a word before the office, or one of a past or a future in its sentence, makes it another day's."""
    first = doc.words.inside(span).start
    if first and doc.words.lower[first - 1] in grammar.other_time:
        return True
    sentence = doc.sentence_at(span.start)
    near = Span(max(sentence.start, span.start - _NEAR), min(sentence.end, span.end + _NEAR))
    hits = (hit for hit in doc.role_guards_in(near) if not doc.quoted.touches(hit.span))
    return any(hit.entry.family in ("past", "name", "fiction") for hit in hits) or any(
        doc.words.digit[i]
        and len(doc.words.surfaces[i]) == len("2031")
        and i
        and doc.words.lower[i - 1] in grammar.dating
        for i in doc.words.inside(near)
    )
