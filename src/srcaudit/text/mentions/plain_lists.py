"""Lists of things of one sort with their number: "four props, a ladder, a bucket and a hat"."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.mixed_lists import mixed_lists

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LONGEST = 400
_PHRASE_WORDS = 7
_PLAIN_WORDS = 6
_PAIR = 2
_CLOSE = 3
_COUNTED = 80
"""Characters to the end of a counted noun before which its number and its preposition begin."""
_NOT_LISTED = frozenset(':()?!;"')
_COUNTRIES = frozenset({"countries", "nations"})
_TWO = frozenset({"two", "2"})
_PARTS = re.compile(r",? and |, ")
_JOINED = re.compile(r",? and | and ")

_Said = Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class PlainList:
    """A number, the list it counts, and the fewest and most entries that it can have."""

    number_span: Span
    span: Span
    word: str
    least: int
    most: int


def plain_lists(doc: "Document", sentence: Span, text: str, first: int) -> Iterator[PlainList]:
    """The lists of a sentence, outside quotations. first: where its first number begins in its text."""
    if doc.pack is None or not doc.pack.has("tables", "plain_lists") or len(text) > _LONGEST:
        return
    if " and " not in text and " or " not in text:
        return
    said, options = doc.pack.patterns("plain_lists"), doc.pack.words("plain_lists", "options")
    dashed = doc.pack.words("plain_lists", "dashed")
    places = [match.start() for match in said["number"].finditer(text, first)]
    titled = _at(said["titled"], text, places) if text.count('"') > _CLOSE else ()
    turned = said["number_behind"].search(text) is not None
    found = [
        *(_behind_colon(said, text, match, options) for match in _at(said["colon"], text, places)),
        *(_behind_dash(said, match, options, dashed) for match in _at(said["dash"], text, places)),
        *(_of_people(said, match) for match in _at(said["people"], text, places)),
        *(_of_titles(said, match) for match in titled),
        *(_of_sort(said, text, match) for match in _at(said["comma"], text, places)),
        *(_of_things(said, match) for match in _at(said["things"], text, places)),
        *mixed_lists(doc, text),
        *(_before_number(said, text, match) for match in (said["reversed"].finditer(text) if turned else ())),
    ]
    for one in found:
        if one is None:
            continue
        number, span, counts = one
        place = Span(sentence.start + number.start, sentence.start + number.end)
        if not doc.quoted.touches(place) and not doc.masked.touches(place):
            word = text[number.start : number.end].lower()
            yield PlainList(place, Span(sentence.start + span.start, sentence.start + span.end), word, *counts)


def _at(form: re.Pattern[str], text: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
    """The matches of a form that begins with a number, where numbers stand; none of them over another."""
    end = 0
    for place in places:
        match = form.match(text, place) if place >= end else None
        if match is not None:
            yield match
            end = match.end()


_Listed = tuple[Span, Span, tuple[int, int]]


def _of_people(said: _Said, match: re.Match[str]) -> _Listed | None:
    """ "Two people, a man in a coat and a woman with a dog": fewer than their number, or as many."""
    listed = match["list"]
    pieces = said["and"].split(listed.replace(", and ", " and ").replace(", ", " and "))
    alone = all(said["is_person"].match(piece) and not said["not_one"].search(piece) for piece in pieces)
    if not alone or said["no_entry"].search(listed):
        return None
    return Span(*match.span("n")), Span(*match.span("list")), (len(pieces), len(pieces))


def _of_titles(said: _Said, match: re.Match[str]) -> _Listed | None:
    """ "Two novels, "Salt" and "The Mill","."""
    count = len(said["title"].findall(match["list"]))
    return Span(*match.span("n")), Span(*match.span("list")), (count, count)


def _behind_colon(said: _Said, text: str, match: re.Match[str], options: Container[str]) -> _Listed | None:
    """ "Four causes: poor design, cheap goods and a lack of care"; of options the last stands behind "or"."""
    end = len(text.rstrip(" .\n"))
    listed = text[match.end() : end]
    closed = _closed(said, match, listed, options)
    if not listed or said["no_entry"].search(match["of"] or "") or "," in (match["of"] or ""):
        return None
    counts = _titles(said, closed) or _alike(said, closed, pairs=closed != listed) or _parallel(said, listed)
    return (Span(*match.span("n")), Span(match.end(), end), counts) if counts else None


def _closed(said: _Said, match: re.Match[str], listed: str, options: Container[str]) -> str:
    """A list of options as one that "and" closes."""
    if match["noun"] not in options or " and " in listed or said["how"].search(listed):
        return listed
    return " and ".join(listed.rsplit(" or ", 1))


def _behind_dash(said: _Said, match: re.Match[str], options: Container[str], dashed: Container[str]) -> _Listed | None:
    """ "Five options - content, sad, bored or scared - are": where a dash cannot begin how they are."""
    listed, of = match["list"], match["of"] or ""
    if said["no_entry"].search(of) or "," in of:
        return None
    counts = _parallel(said, listed)
    named = match["noun"] in options or (match["noun"] in dashed and not said["no_thing"].search(listed))
    if counts is None and named:
        counts = _alike(said, _closed(said, match, listed, options), pairs=True)
    return (Span(*match.span("n")), Span(*match.span("list")), counts) if counts else None


def _parallel(said: _Said, listed: str) -> tuple[int, int] | None:
    """How many entries a list has of which all begin with one word, "for best song, best video and best film"."""
    entries = [piece for piece in _PARTS.split(listed) if piece]
    begun = [said["first_word"].match(said["for_each"].sub("", entry, count=1)) for entry in entries]
    words = {match.group() if match is not None else "" for match in begun}
    if len(entries) < _PAIR or " and " not in listed or len(words) > 1 or "" in words:
        return None
    if said["no_thing"].search(listed):
        return None  # "best known and best loved of all"
    return len(entries), len(entries)


def _titles(said: _Said, listed: str) -> tuple[int, int] | None:
    """How many titles in quotation marks are listed, if nothing else is."""
    titles = said["title"].findall(listed)
    rest = said["title"].sub("", listed)
    count = len(titles) + (said["one_more"].fullmatch(rest) is not None)
    bare = rest.replace(" and", "").replace(",", "").strip(" .")
    return (count, count) if len(titles) > _PAIR and (not bare or count > len(titles)) else None


def _alike(said: _Said, listed: str, *, pairs: bool = False) -> tuple[int, int] | None:
    """How many entries a list of one form has: all with "to", or all plain phrases in lower case. pairs: these may be
    two."""
    if any(mark in listed for mark in _NOT_LISTED) or " - " in listed or said["counts"].search(listed):
        return None
    pieces = listed.split(", ")
    if not pieces[-1].strip() or (_JOINED.search(pieces[-1]) is None and not pieces[-1].startswith("and ")):
        return None
    closed = pieces[-1].startswith("and ")
    last = [pieces[-1].removeprefix("and ")] if closed else _JOINED.split(pieces[-1], maxsplit=1)
    entries = [*pieces[:-1], *last]
    infinitives = [said["to"].match(entry) is not None for entry in entries]
    if len(entries) < _PAIR or not all(entry.strip() for entry in entries):
        return None
    if len(entries) == _PAIR and not pairs and not all(infinitives):
        return None
    if any(infinitives):
        if not all(infinitives):
            return None
    elif any(_is_no_phrase(said, entry) for entry in entries):
        return None
    if closed and not all(infinitives) and any(said["article"].match(entry) for entry in entries):
        return None  # "the price of oil, the main fuel, and the state of the roof"
    inner = sum(len(_JOINED.findall(entry)) for entry in entries)
    return len(entries), len(entries) + inner


def _is_no_phrase(said: _Said, entry: str) -> bool:
    """Whether an entry is not the plain name of a thing."""
    longest = _PHRASE_WORDS if said["article"].match(entry) else _PLAIN_WORDS
    told = entry.removeprefix("one ")
    return entry[:1] != entry[:1].lower() or len(entry.split()) > longest or said["no_entry"].search(told) is not None


def _of_sort(said: _Said, text: str, match: re.Match[str]) -> _Listed | None:
    """ "Four props, a ladder, a bucket and a hat"."""
    return _phrases(said, match)


def _of_things(said: _Said, match: re.Match[str]) -> _Listed | None:
    """ "Five things, salt, rope, oil, tea and blankets", up to the end of the sentence."""
    pieces = re.split(r",? and |, ", match["list"])
    few = len(pieces) <= _PAIR and match["n"].lower() in _TWO
    if said["no_entry"].search(match["list"]) or few or said["no_thing"].search(match["list"]):
        return None  # "three things, loudly and often", "three items, paid and left"
    return Span(*match.span("n")), Span(*match.span("list")), (len(pieces), len(pieces))


def _before_number(said: _Said, text: str, match: re.Match[str]) -> _Listed | None:
    """ "A broken rib, a cut hand and a sprained knee, the two injuries that kept him out"."""
    listed = _phrases(said, match)
    return listed if listed is not None and listed[2][0] > _PAIR else None


def _phrases(said: _Said, match: re.Match[str]) -> _Listed | None:
    listed = match["list"]
    if said["no_entry"].search(listed):
        return None
    pieces = re.split(r",? and |, ", listed)
    if any(said["article"].match(piece) is None or len(piece.split()) > _PHRASE_WORDS for piece in pieces):
        return None
    return Span(*match.span("n")), Span(*match.span("list")), (len(pieces), len(pieces))


def counted_pair(doc: "Document", numbers: Mapping[str, int]) -> Iterator[PlainList]:
    """ "There were two reasons. One was oil; the other was rent"."""
    if doc.pack is None or not doc.pack.has("tables", "plain_lists") or "other" not in doc.lower_kinds:
        return
    said, points = doc.pack.patterns("plain_lists"), doc.pack.words("lists", "points")
    for first, second in pairwise(doc.body_sentences):
        if not doc.folded.startswith("One ", second.start):
            continue
        both = said["one_other"].match(doc.folded, second.start, second.start + _LONGEST)
        match = said["points_end"].search(doc.folded, first.start, second.start) if both is not None else None
        if both is None or match is None or match["noun"] not in points or match["n"].lower() not in numbers:
            continue
        if not doc.quoted.at(match.start()) and not doc.quoted.touches(Span(*both.span())):
            yield PlainList(Span(*match.span("n")), Span(*both.span()), match["n"], _PAIR, _PAIR)


@lru_cache(maxsize=8)
def _known_countries(pack: LanguagePack) -> frozenset[str]:
    return frozenset((*pack.table("places")["countries"].split(), *pack.table("lists")["long_countries"]))


def counted_governments(doc: "Document", numbers: Mapping[str, int]) -> Iterator[PlainList]:
    """ "The two governments have agreed. Ministers from Colombia, Peru and Chile signed it"."""
    if doc.pack is None or not doc.pack.has("tables", "plain_lists"):
        return
    if doc.lower_kinds.isdisjoint(doc.pack.words("plain_lists", "places")):
        return
    said, countries = doc.pack.patterns("plain_lists"), _known_countries(doc.pack)
    for first, second in pairwise(doc.body_sentences):
        listed = said["from_each"].match(doc.folded, second.start, second.end)
        if listed is None or second.start - first.end > _CLOSE:
            continue
        match = said["the_governments"].search(doc.folded, first.start, first.end)
        if match is None or doc.quoted.at(match.start()) or doc.masked.at(match.start()):
            continue
        if said["others"].search(doc.folded, second.start, second.end):
            continue
        names = [said["the"].sub("", name) for name in re.split(r",? and |, ", listed["names"])]
        if all(name.lower() in countries for name in names) and match["n"].lower() in numbers:
            yield PlainList(Span(*match.span("n")), Span(*listed.span("names")), match["n"], len(names), len(names))


def counted_places(doc: "Document", numbers: Mapping[str, int]) -> Iterator[PlainList]:
    """ "A trial in four countries. It took in patients from Colombia, Peru and Chile"."""
    if doc.pack is None or not doc.pack.has("tables", "plain_lists"):
        return
    said = doc.pack.patterns("plain_lists")
    if doc.lower_kinds.isdisjoint(_COUNTRIES):
        return
    countries = _known_countries(doc.pack)
    ends = [doc.words.ends[index] for index in doc.places_of(_COUNTRIES)]
    found = ((said["in_countries"].finditer(doc.folded, max(0, end - _COUNTED), end), end) for end in ends)
    told = [m for near, end in found for m in near if m.end() == end and not doc.quoted.at(m.start())]
    if len(told) != 1 or doc.masked.at(told[0].start()):
        return
    match, number = told[0], numbers.get(told[0]["n"].lower())
    after = [one for one in doc.body_sentences if one.start >= match.end()][:_PAIR]
    for sentence in after if number else ():
        listed = said["in_names"].search(doc.folded, sentence.start, sentence.end)
        if listed is None or doc.quoted.touches(sentence):
            continue
        names = [said["the"].sub("", name) for name in re.split(r",? and |, ", listed["names"])]
        if said["others"].search(doc.folded, match.start(), sentence.end):
            return
        if all(name.lower() in countries for name in names):
            yield PlainList(Span(*match.span("n")), Span(*listed.span("names")), match["n"], len(names), len(names))
        return
