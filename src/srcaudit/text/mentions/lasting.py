"""How long something lasted, told twice: "a walkout of nine weeks", then "the seven-week strike"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.figure_owners import whose
from srcaudit.text.mentions.known_figures import KnownFigure
from srcaudit.text.mentions.name_forms import is_somebody
from srcaudit.text.mentions.names import NameMention
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE, _BEHIND = 90, 60
"""Characters before and behind a number in which it is told what lasted."""
_ENDS = 60
"""Characters at the end of them in which stands the verb or preposition that leads to the number."""
_CLAUSE = 70
"""Characters around a span in which its clause tells of another time or state."""
_MOST_TIMES = 3.0
_FEWEST = 2
_MOST = 40
"""Spans of a text that are compared at most: with more of them it is a table."""
_OWNER_REACH = 40
_NAMING = ("naming", "of", "in", "being")
_OWNER = re.compile(r"([^\W\d_][\w-]*)(?:['’]s|(?<=s)['’]) $")
_WORDS = re.compile(r"[a-z][a-z-]{3,}")
_MARKS = re.compile(r"[.;:!?()—–]")
_CLAUSES = re.compile(r"[.;:!?()—–]|, | - ")


@dataclass(frozen=True, slots=True)
class _Span:
    """A span of time with what lasted so long. things: stems of which any names it; known: it is told again."""

    figure: Quantity
    unit: str
    things: frozenset[str]
    words: tuple[str, ...]
    """The words behind the figure that name it, in their order; none where those before it do."""
    end: int
    """Where those words begin."""
    known: bool
    somebodys: bool
    """Whether a pronoun says whose it is."""
    loose: bool
    """Whether the things are all words of a clause: it can be told again, and does not tell again itself."""


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    units: frozenset[str]
    no_things: frozenset[str]
    alike: Mapping[str, frozenset[str]]
    """Stem -> those that tell of the same."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "lasting"):
        return None
    lists = pack.table("lasting")["lists"]
    alike: dict[str, frozenset[str]] = {}
    for words in lists["alike"]:
        group = frozenset(map(stem, words.split()))
        for one in group:
            alike[one] = alike.get(one, frozenset()) | group
    units = frozenset((*lists["units"], *(f"{unit}s" for unit in lists["units"])))
    return _Grammar(pack.patterns("lasting"), units, frozenset(lists["no_things"]), alike)


def lasting(doc: "Document") -> tuple[KnownFigure, ...]:
    """Spans of time that speak of something known, each with the one that told how long it lasted."""
    grammar = _grammar(doc.pack)
    if grammar is None or doc.format == "live blog":
        return ()
    figures = [one for one in doc.quantities if one.head.partition("-")[0] in grammar.units]
    if not _FEWEST <= len(figures) <= _MOST:
        return ()
    told_of = Counter(one.head.partition("-")[0].removesuffix("s") for one in figures)
    figures = [one for one in figures if told_of[one.head.partition("-")[0].removesuffix("s")] >= _FEWEST]
    units = Counter(map(_unit, figures))
    figures = [one for one in figures if units[_unit(one)] > 1]
    told = [span for one in figures for span in _spans(doc, grammar, one)]
    found: list[KnownFigure] = []
    for place, one in enumerate(told):
        pair = _told_before(doc, grammar, told[:place], one) if one.known else None
        if pair is not None:
            found.append(pair)
    return tuple(found)


def _unit(one: Quantity) -> str:
    return one.head.partition("-")[0].removesuffix("s")


def _spans(doc: "Document", grammar: _Grammar, one: Quantity) -> Iterator[_Span]:
    """What a figure tells to have lasted so long, in one frame after another."""
    if one.kind != "count" or one.ranged or one.value < _FEWEST:
        return
    sentence = doc.body_sentences[one.sentence]
    end = one.number_span.end
    before = doc.folded[max(sentence.start, one.span.start - _BEFORE) : one.span.start]
    if grammar.said["part_before"].search(before) or grammar.said["more_behind"].match(doc.folded, end + 1):
        return
    known = grammar.said["known"].search(before) is not None
    after = known or grammar.said["after"].search(before) is not None
    somebodys = grammar.said["somebodys"].search(before) is not None
    for frame in _NAMING:
        match = grammar.said[frame].match(doc.folded, end, min(sentence.end, end + _BEHIND))
        things = _things(doc, grammar, match["words"]) if match else frozenset[str]()
        if match and things and not grammar.said["more_behind"].match(doc.folded, match.end("unit") + 1):
            part = frame in ("of", "in") and not known and grammar.said["part_of"].match(match.group())
            led = known if frame in ("naming", "being") else after and not part
            named = tuple(match["words"].split())
            yield _Span(one, match["unit"], things, named, match.start("words"), led, somebodys, False)
    plain = grammar.said["plain"].match(doc.folded, end, min(sentence.end, end + _BEHIND))
    if plain is None or grammar.said["more_behind"].match(doc.folded, plain.end()):
        return
    assert doc.pack is not None
    clause, stop_words = _CLAUSES.split(before)[-1], doc.pack.stop_words
    for frame, told in (("thing_of", clause), ("lasted", _MARKS.split(before)[-1]), ("done_for", clause)):
        ends = grammar.said.get(f"{frame}_ends")
        led = ends is None or ends.search(told, max(0, len(told) - _ENDS)) is not None
        match = grammar.said[frame].search(told) if led else None
        if match:
            words = _WORDS.findall(match["what"].lower())
            things = frozenset(stem(word) for word in words if word not in stop_words)
            subject = grammar.said["subject"].search(clause) if frame == "lasted" else None
            if subject:
                yield _Span(one, plain["unit"], things, (), plain.end(), True, False, False)
            elif things:
                yield _Span(one, plain["unit"], things, (), plain.end(), False, False, True)
            return


def _things(doc: "Document", grammar: _Grammar, words: str) -> frozenset[str]:
    """What the words behind a span name: "strike", "hunger strike"; of "strike ended" the first."""
    assert doc.pack is not None
    told = words.split()
    if not told or told[0] in grammar.no_things:
        return frozenset()
    said = [word for place, word in enumerate(told) if len(word) > _FEWEST and not (place and word.endswith("ed"))]
    if any(word in grammar.no_things for word in said):
        return frozenset()
    return frozenset(stem(word) for word in said if word not in doc.pack.stop_words)


def _told_before(doc: "Document", grammar: _Grammar, earlier: Sequence[_Span], one: _Span) -> KnownFigure | None:
    """The one span before another that tells of the same with the same unit."""
    things = one.things.union(*(grammar.alike.get(thing, ()) for thing in one.things))
    before = [
        other for other in earlier if other.unit == one.unit and other.things & things and other.figure != one.figure
    ]
    values = {other.figure.value for other in before}
    if len(values) != 1:
        return None
    first, second = before[0].figure, one.figure
    if first.value == second.value or first.fits(second):
        return KnownFigure(first, second, fits=True)
    if first.sentence == second.sentence or first.bound != second.bound or first.bound in ("over", "under"):
        return None
    high, low = max(first.value, second.value), min(first.value, second.value)
    if high > low * _MOST_TIMES or _is_told(doc, one) or _is_sum(doc, one):
        return None
    if any(_is_open(doc, grammar, each) for each in (first, second)) or _is_of_another(doc, first, one):
        return None
    if whose(doc, first, second) == "another" or _is_told_apart(
        doc, grammar, first, one, _things_told(before, grammar)
    ):
        return None
    return KnownFigure(first, second, fits=False)


def _things_told(spans: Sequence[_Span], grammar: _Grammar) -> frozenset[str]:
    """What spans tell of, in all words for it."""
    told = frozenset[str]().union(*(span.things for span in spans))
    return told.union(*(grammar.alike.get(thing, ()) for thing in told))


def _is_told_apart(doc: "Document", grammar: _Grammar, first: Quantity, one: _Span, things: frozenset[str]) -> bool:
    """Whether a word beside what lasted so long, or a place at the head of its sentence, tells of another: "deputy
    mayor", "the strike by teachers", "At sea, the four-day search"."""
    told = doc.body_sentences[first.sentence]
    known = _stems(doc, Span(doc.body_sentences[max(0, first.sentence - 1)].start, told.end))
    here = doc.body_sentences[one.figure.sentence]
    place = grammar.said["placed"].match(doc.folded, here.start, one.figure.span.start)
    if place is not None and not _stems(doc, Span(*place.span())) <= known:
        return True
    end = one.end
    for number, word in enumerate(one.words):
        end = doc.folded.index(word, end) + len(word)
        if stem(word) in things:
            break
        if number == 0 and stem(word) not in known:
            return True
    behind = grammar.said["told_apart"].match(doc.folded, end, here.end)
    return behind is not None and (behind["which"] is None or stem(behind["which"].lower()) not in known)


def _stems(doc: "Document", place: Span) -> set[str]:
    return {doc.stems[i] for i in doc.words.inside(place) if doc.stems[i]}


def _is_told(doc: "Document", one: _Span) -> bool:
    """Whether the span stands anywhere else, in a quotation, the headline or a table; or its number without a noun."""
    bare = (other for other in doc.quantities if not other.head and other.kind == "count")
    if any(other.value == one.figure.value and other.span != one.figure.span for other in bare):
        return True
    written = re.escape(doc.folded[one.figure.number_span.start : one.figure.number_span.end])
    spelled = rf"(?i)(?<![\w.,-])(?:{written}|{one.figure.value:g})[ -]{one.unit}"
    title = doc.article.title or ""
    return len(re.findall(spelled, doc.folded)) > 1 or re.search(spelled, title) is not None


def _is_sum(doc: "Document", one: _Span) -> bool:
    """Whether two spans of the same unit make another."""
    heads = (one.unit, f"{one.unit}s")
    values = [other.value for other in doc.quantities if other.head in heads and other.span != one.figure.span]
    wanted = one.figure.value
    return any(wanted in (a + b, abs(a - b)) for n, a in enumerate(values) for b in values[n + 1 :])


def _is_open(doc: "Document", grammar: _Grammar, one: Quantity) -> bool:
    """Whether the clause of a span tells of another time, or of what was only planned."""
    sentence = doc.body_sentences[one.sentence]
    before = _CLAUSES.split(doc.folded[max(sentence.start, one.span.start - _CLAUSE) : one.span.start])[-1]
    behind = _CLAUSES.split(doc.folded[one.span.end : min(sentence.end, one.span.end + _CLAUSE)])[0]
    return any(grammar.said["is_open"].search(each) for each in (before, behind))


def _is_of_another(doc: "Document", first: Quantity, one: _Span) -> bool:
    """Whether somebody or something is named before the later span whom the earlier sentence has not."""
    told, here = doc.body_sentences[first.sentence], doc.body_sentences[one.figure.sentence]
    place = one.figure.span.start
    owner = _OWNER.search(doc.folded, max(here.start, place - _OWNER_REACH), place)
    if owner is not None and stem(owner[1].lower()) not in {stem(doc.words.lower[i]) for i in doc.words.inside(told)}:
        return True
    named = doc.names[doc.names_before(told.end if one.somebodys else here.start) : doc.names_before(place)]
    return any(
        not (name.opens and not name.given)
        and (name.span.start >= here.start or _is_person(doc, name))
        and not any(told.start <= each < told.end for each in _places(doc, name.surname.lower()))
        and not _speaks(doc, name.span)
        for name in named
    )


def _is_person(doc: "Document", name: NameMention) -> bool:
    form = doc.name_forms.get(name.surname)
    return form is not None and is_somebody(form)


def _speaks(doc: "Document", name: Span) -> bool:
    """Whether somebody is named who only says what stands behind: "Lund said his six years"."""
    assert doc.pack is not None
    return doc.pack.patterns("known_figures")["whose"].match(doc.folded, name.end + 1) is not None


def _places(doc: "Document", word: str) -> Iterator[int]:
    return (doc.words.starts[i] for i in doc.word_places.get(word, ()))
