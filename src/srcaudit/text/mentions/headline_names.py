"""Numbers of the headline that are part of what something is called, as the text calls it: "Band Aid 20", "a two-front
war", "7 On Your Side".

The text has the same words with one number only, and the headline's nowhere.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, islice
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.headline_figures import HeadlineFigure

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_TWICE = 2
_MOST_TIMES = 4.0
"""Times apart that a number and what a slip makes of it are at most."""
_TEN, _ROUNDED = 10, 0.06
"""A number that ends in 0, and how far it is from the one that it may stand for, as a share of it."""
_MOST_READ = 40
"""Places of the text that are read for one number of the headline."""
_MOST_ADDED = 30
"""Numbers of the text of which two may make the headline's."""
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_BEFORE = r"(?<![\w.,$£€/:-])"


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    rows: frozenset[str]
    measures: frozenset[str]
    numbers: Mapping[str, float]
    ordinals: Mapping[float, str]
    stop_words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Called:
    """A number of the headline, and the places of the text where what it belongs to has one."""

    told: Span
    value: float
    places: Sequence[tuple[float, Span]]
    fewest: int
    """How often the text must have the other number."""
    compound: bool = False
    """A number that stands elsewhere is no such one."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not all(pack.has("tables", name) for name in ("headline_names", "day_numbers", "numbers")):
        return None
    return _Grammar(
        pack.patterns("headline_names"),
        pack.words("headline_names", "rows"),
        pack.words("headline_names", "measures"),
        {str(word): float(value) for word, value in pack.table("numbers")["words"].items()},
        {float(value): word for word, value in pack.table("day_numbers")["ordinals"].items()},
        pack.stop_words,
    )


def headline_names(doc: "Document", told: Sequence[HeadlineFigure]) -> Iterator[HeadlineFigure]:
    """What the text calls by another number than the headline. told: what is compared already."""
    grammar, headline = _grammar(doc.pack), doc.headline
    if grammar is None or headline is None or doc.format == "live blog":
        return
    title = doc.headline_alone
    assert title is not None
    if not (
        title.words.figures or any(part in grammar.numbers for word in title.words.lower for part in word.split("-"))
    ):
        return
    start = headline.lines[-1].end if headline.lines else 0
    known = [one.told for one in told if not one.fits]
    for one in (*_compounds(doc, title, grammar, start), *_named(doc, title, grammar, start)):
        written = title.folded[one.told.start : one.told.end]
        if any(written in each for each in known) or not _is_another(doc, grammar, one, start):
            continue
        place = doc.folded.find(written, headline.lines[0].start, start) if headline.lines else -1
        span = Span(place, place + len(written)) if place >= 0 else None
        yield HeadlineFigure(written, span, one.places[0][1], fits=False)
        return


def _is_another(doc: "Document", grammar: _Grammar, one: _Called, start: int) -> bool:
    """Whether the text has what is called so with one other number, and the headline's nowhere."""
    values = {value for value, _ in one.places}
    if len(one.places) < one.fewest or len(values) != 1 or one.value in values:
        return False
    (other,) = values
    if max(other, one.value) > _MOST_TIMES * min(other, one.value):
        return False
    if one.value % _TEN == 0 and abs(one.value - other) <= _ROUNDED * other:
        return False
    return one.compound or not (_is_told(doc, grammar, one.value, start) or _adds_up(doc, one.value))


def _compounds(doc: "Document", title: "Document", grammar: _Grammar, start: int) -> Iterator[_Called]:
    """ "A two-front war": with the same word behind it, or often."""
    for match in grammar.said["compound"].finditer(title.folded):
        noun, following = match["noun"].lower(), (match["next"] or "").lower()
        value = _value(grammar, match["n"])
        places = list(_places(doc, grammar, rf"-{re.escape(noun)}\b", start))
        if any(other == value for other, _ in places):
            continue
        with_next = [
            (other, span)
            for other, span in places
            if following and re.compile(rf"[\w,.]*-{noun} {following}\b", re.IGNORECASE).match(doc.folded, span.start)
        ]
        if with_next and noun != "old":
            yield _Called(Span(*match.span("n")), value, with_next, 1, compound=True)
        elif noun not in grammar.measures:
            yield _Called(Span(*match.span("n")), value, places, _TWICE, compound=True)


def _named(doc: "Document", title: "Document", grammar: _Grammar, start: int) -> Iterator[_Called]:
    """ "Band Aid 20", "50 Cent" and "7 On Your Side"."""
    for match in grammar.said["named"].finditer(title.folded):
        name = match["name"]
        if name.lower() not in grammar.rows and name.lower() not in grammar.stop_words:
            places = list(_behind(doc, grammar, name, start))
            yield _Called(Span(*match.span("n")), _value(grammar, match["n"]), places, _TWICE)
    for match in grammar.said["every"].finditer(title.folded):
        tail = rf" {re.escape(match['unit'])}\b"
        places = [
            (value, span)
            for value, span in _places(doc, grammar, tail, start)
            if doc.folded[max(0, span.start - len("every ")) : span.start].lower() == "every "
        ]
        yield _Called(Span(*match.span("n")), _value(grammar, match["n"]), places, 1)
    for match in grammar.said["counted"].finditer(title.folded):
        one, two = match["one"], match["two"] or ""
        value = _value(grammar, match["n"])
        if {one.lower(), two.lower()} & grammar.rows - {"on", "of", "in", "to", "the", "a", "and"}:
            continue
        if two and not {one.lower(), two.lower()} <= grammar.stop_words:
            tail = rf" {re.escape(one)}(?:'s)? {re.escape(two)}\b"
            yield _Called(Span(*match.span("n")), value, list(_places(doc, grammar, tail, start)), _TWICE)
        if one[0].isupper():
            places = list(_places(doc, grammar, rf" (?-i:{re.escape(one)})\b", start))
            yield _Called(Span(*match.span("n")), value, places, _TWICE + 1)


def _places(doc: "Document", grammar: _Grammar, tail: str, start: int) -> Iterator[tuple[float, Span]]:
    """The numbers of the text before some words."""
    pattern = re.compile(rf"{_BEFORE}{grammar.said['n'].pattern}(?i:{tail})")
    for match in islice(pattern.finditer(doc.folded, start), _MOST_READ):
        yield _value(grammar, match["n"]), Span(*match.span("n"))


def _behind(doc: "Document", grammar: _Grammar, name: str, start: int) -> Iterator[tuple[float, Span]]:
    """The numbers of the text behind a name."""
    if name.lower() not in doc.lower_kinds:
        return
    pattern = re.compile(rf"(?<![\w-]){re.escape(name)} (?P<n>\d{{1,5}})(?![\w%-]|[.,:/]\d)")
    for match in islice(pattern.finditer(doc.folded, start), _MOST_READ):
        yield _value(grammar, match["n"]), Span(*match.span("n"))


def _value(grammar: _Grammar, written: str) -> float:
    figures = written.replace(",", "")
    return float(figures) if figures.replace(".", "", 1).isdigit() else grammar.numbers.get(written.lower(), 0.0)


def _is_told(doc: "Document", grammar: _Grammar, value: float, start: int) -> bool:
    """Whether a number stands in the text, in figures, in Roman ones, in a word or as an ordinal."""
    words = [word for word, known in grammar.numbers.items() if known == value]
    words += [grammar.ordinals[value]] if value in grammar.ordinals else []
    if any(doc.words.starts[i] >= start for word in words for i in doc.word_places.get(word, ())):
        return True
    if any(kind.split("-")[0] in words for kind in doc.lower_kinds if "-" in kind):
        return True
    roman = _ROMAN[int(value)] if value in range(1, len(_ROMAN)) else ""
    if roman and re.search(rf"\b{roman}\b", doc.folded[start:]):
        return True
    return re.search(rf"(?<![\d.,]){value:g}(?!\d|[.,]\d)", doc.folded[start:].replace(",", "")) is not None


def _adds_up(doc: "Document", value: float) -> bool:
    """Whether two numbers of the text make one of the headline, or one leaves it of another."""
    few = sorted({one.value for one in doc.quantities[:_MOST_ADDED]})
    return any(value in (a + b, b - a) for a, b in combinations(few, _TWICE))
