"""What an article tells, in the form in which a story compares it: small values, so that documents can be let go."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from srcaudit.corpus.outlet import host
from srcaudit.language.pack import load
from srcaudit.model.claim import ClaimKind, ClaimSupport
from srcaudit.model.span import Span
from srcaudit.model.story import OriginKind
from srcaudit.story.counts import Count, counts
from srcaudit.story.holders import Holder, holders
from srcaudit.story.limits import Limit, limits
from srcaudit.story.person_claims import PersonClaim, person_claims
from srcaudit.story.persons import FullName, Spelling, full_names, spellings
from srcaudit.story.quotations import Quotation, quotations
from srcaudit.story.sets import SetShare, set_shares
from srcaudit.story.tables import calendar_words, story_table
from srcaudit.story.venues import Venue, venues
from srcaudit.text.claims import MIN_WEIGHT, Claim
from srcaudit.text.document import Document
from srcaudit.text.mentions.attributions import Attribution
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.sources import SourceKind
from srcaudit.text.mentions.times import Time, times
from srcaudit.text.stems import stem

BREAK = "|"

_FEWEST_STEMS = 3
_LEADING = 2
_OPENING = 20
_NAME_WORDS = 2
"""Capitalised words that are taken for a person's name although nothing else says so; of more a body is made."""
_RUNUP_WORDS = 30
_LETTERS = re.compile(r"[^\W\d_][\w'’.-]*")
_DATELINE = re.compile(r"[A-Z][^\n]{0,60}? (?:-{1,2}|–|—) ")
_ORIGIN: dict[SourceKind, OriginKind] = {
    "named": "person",
    "document": "document",
    "organisation": "organisation",
    "role": "office",
    "anonymous": "unnamed",
    "passive": "unnamed",
    "mind": "unnamed",
}


@dataclass(frozen=True, slots=True)
class Rest:
    """What one telling rests on, as its article has it. words: the stems that name it; empty where nobody is named."""

    kind: OriginKind
    told: str | None
    """The words of the article for it; of a pronoun, whom it stands for."""
    words: frozenset[str]
    proper: frozenset[str]
    """Those of them that are names."""
    surname: str
    """Of a person, in lower case."""

    @property
    def identified(self) -> bool:
        """Whether it can be told from another source: it has a name."""
        return bool(self.surname or self.proper)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a statement with what it counts."""

    quantity: Quantity
    head: str
    """Stem of what is counted; empty if it cannot be told."""
    duration: bool = False
    """Whether it is a length of time."""
    grows: bool = False
    """Whether it is counted anew from day to day."""

    @property
    def comparable(self) -> tuple[str, str, str]:
        """What another figure must have in common with it."""
        return (*self.quantity.comparable, self.head)


@dataclass(frozen=True, slots=True)
class Place:
    """A name behind "in", "at" or the like."""

    span: Span
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, or part of a long one, that asserts something."""

    article: str
    span: Span
    quote: str
    stems: frozenset[str]
    """Of its content words; numbers, and who said it, left out."""
    names: frozenset[str]
    """Stems of its names."""
    figures: tuple[Figure, ...]
    times: tuple[Time, ...]
    runups: tuple[tuple[str, ...], ...]
    """For each time the stems of what leads up to it, in order: who or what it happens to, and what happens.

    BREAK stands for a preposition.
    """
    places: tuple["Place", ...]
    leads: bool
    """Whether it is among the first of its article, which tell the main event."""
    kind: ClaimKind
    weight: float
    support: ClaimSupport
    rest: Rest
    quoted: bool


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """One article of a story."""

    id: str
    source: str
    """The outlet; the host of its address or its id, where it has no name."""
    language: str | None
    day: date | None
    """The day of the article, if it tells a single one for sure."""
    range: tuple[date, date] | None
    """The days on which it can have been written, if it tells them for sure."""
    words: int
    """Words of the body."""
    word_starts: "array[int]"
    """Where they begin."""
    names: frozenset[str]
    """Stems of words that it writes with a capital in mid-sentence and never without."""
    lead: str
    """Title and first lines."""
    lead_names: frozenset[str]
    """The names of those."""
    statements: tuple[Statement, ...]
    holders: tuple[Holder, ...]
    spellings: tuple[Spelling, ...]
    full_names: tuple[FullName, ...]
    quotations: tuple[Quotation, ...]
    venues: tuple[Venue, ...]
    counts: tuple[Count, ...]
    person_claims: tuple[PersonClaim, ...]
    set_shares: tuple[SetShare, ...]
    limits: tuple[Limit, ...]
    roles: tuple[tuple[str, frozenset[str]], ...]
    """Surname in lower case -> stems of the words that stand beside it when it is first told."""


_MOST_COUNTS, _MOST_TOLD = 400, 50
"""Counts, and numbers of sets or limits, of one article that others are asked for."""
_LEAD = 500
_BESIDE = 8


def read_facts(doc: Document) -> ArticleFacts:
    """The facts of a document."""
    article = doc.article
    when = doc.dated
    sure = when is not None and when.sure
    proper = _proper(doc)
    told = tuple(_statements(doc, proper))
    lead = f"{article.title or ''}\n{_lead(doc)}"
    return ArticleFacts(
        id=article.key,
        source=article.source or host(article.url) or article.key,
        language=doc.language,
        day=when.first if when is not None and sure and when.first == when.last else None,
        range=(when.first, when.last) if when is not None and sure else None,
        words=doc.body_words,
        word_starts=array("L", (start for start in doc.words.starts if not doc.masked.at(start))),
        names=proper,
        lead=lead,
        lead_names=frozenset(stem(_plain(word)) for word in _LETTERS.findall(lead.lower())) & proper,
        statements=told,
        holders=holders(doc),
        spellings=spellings(doc),
        full_names=full_names(doc),
        quotations=quotations(doc),
        venues=venues(doc),
        counts=counts(doc, proper, _counted(doc.language or "")[1])[:_MOST_COUNTS],
        person_claims=person_claims(doc),
        set_shares=set_shares(doc)[:_MOST_TOLD],
        limits=limits(doc)[:_MOST_TOLD],
        roles=_roles(doc, {one.rest.surname for one in told if one.rest.surname}),
    )


def _lead(doc: Document) -> str:
    lines: list[str] = []
    for block in doc.body_blocks:
        lines.append(doc[block.span])
        if sum(map(len, lines)) >= _LEAD:
            break
    return "\n".join(lines)[: 2 * _LEAD]


def _proper(doc: Document) -> frozenset[str]:
    """Words of the body that are written as names: never in lower case, and in mid-sentence at least once."""
    surfaces, lower = doc.words.surfaces, doc.words.lower_case
    found: set[str] = set()
    for index in doc.words.capitals:
        start = doc.words.starts[index]
        word = surfaces[index]
        if word.lower() in lower or doc.opens_sentence(start) or doc.masked.at(start):
            continue
        found.add(_plain(word.lower()))
    return frozenset(stem(word) for word in found - _calendar(doc))


def _calendar(doc: Document) -> frozenset[str]:
    return frozenset(map(str.lower, calendar_words(doc.language)))


def _plain(word: str) -> str:
    """A name without the mark of a possessive and the points of an abbreviation."""
    word = word.replace(".", "")
    return word.removesuffix("'s").removesuffix("’s").rstrip("'’")


def _statements(doc: Document, proper: frozenset[str]) -> Iterator[Statement]:
    """The statements worth checking."""
    quantities, moments = doc.quantities, times(doc)
    starts = [one.span.start for one in quantities]
    begins = [one.span.start for one in moments]
    count = 0
    for claim in doc.claims:
        if claim.weight < MIN_WEIGHT:
            continue
        span = claim.span
        first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        figures = tuple(_figure(doc, one) for one in quantities[first:last])
        first, last = bisect_left(begins, span.start), bisect_left(begins, span.end)
        one = _statement(doc, claim, proper, figures, moments[first:last], leads=count < _LEADING)
        if len(one.stems) >= _FEWEST_STEMS:
            count += 1
            yield one


def _figure(doc: Document, one: Quantity) -> Figure:
    spans, growing = _counted(doc.language or "")
    grows = one.kind == "percent" or one.head in growing
    return Figure(one, stem(one.head) if one.head else "", duration=one.head in spans, grows=grows)


@cache
def _counted(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """What lengths of time are counted in, and what is counted anew from day to day."""
    table = story_table(language)
    if table is None:
        return frozenset(), frozenset()
    return frozenset(table["spans"].split()), frozenset(table["growing"].split())


def _statement(
    doc: Document,
    claim: Claim,
    proper: frozenset[str],
    figures: tuple[Figure, ...],
    moments: tuple[Time, ...],
    *,
    leads: bool,
) -> Statement:
    words = doc.words.inside(claim.span)
    told = [span for one in claim.attributions for span in (one.source, one.cue) if span is not None]
    left_out = {index for span in told for index in doc.words.inside(span)}
    left_out |= {index for one in figures for index in doc.words.inside(one.quantity.number_span)}
    left_out |= {index for one in moments for index in doc.words.inside(one.span)}
    content = [i for i in _asserted(doc, claim, words) if i not in left_out and doc.stems[i] and not doc.words.digit[i]]
    calendar = _calendar(doc)
    return Statement(
        article=doc.article.key,
        span=claim.span,
        quote=doc[claim.span],
        stems=frozenset(doc.stems[i] for i in content if doc.words.lower[i] not in calendar),
        names=frozenset(stem(_plain(doc.words.lower[i])) for i in content if doc.words.capital[i]) & proper,
        figures=figures,
        times=moments,
        runups=tuple(_runup(doc, claim.span, one) for one in moments),
        places=tuple(_places(doc, words)),
        leads=leads,
        kind=claim.kind,
        weight=claim.weight,
        support=claim.support,
        rest=_rest(doc, claim, proper),
        quoted=_mostly_quoted(doc, claim.span),
    )


def _places(doc: Document, words: range) -> Iterator[Place]:
    """Runs of capitalised words behind a preposition of place."""
    calendar, known = _calendar(doc), _place_words(doc.language or "")
    index = words.start
    while index < words.stop - 1:
        index += 1
        before = index - 2 if doc.words.lower[index - 1] == "the" and index - 2 >= words.start else index - 1
        if doc.words.lower[before] not in known or not _is_place(doc, index, calendar):
            continue
        first = index
        while index + 1 < words.stop and _is_place(doc, index + 1, calendar) and _spaced(doc, index):
            index += 1
        run = range(first, index + 1)
        yield Place(doc.words.span(first, index), frozenset(stem(_plain(doc.words.lower[i])) for i in run))


def _is_place(doc: Document, index: int, calendar: frozenset[str]) -> bool:
    return doc.words.capital[index] and doc.words.lower[index] not in calendar


def _spaced(doc: Document, index: int) -> bool:
    return doc.folded[doc.words.ends[index] : doc.words.starts[index + 1]] == " "


@cache
def _place_words(language: str) -> frozenset[str]:
    table = story_table(language)
    return frozenset(table["at"].split()) if table is not None else frozenset()


def _runup(doc: Document, span: Span, time: Time) -> tuple[str, ...]:
    """The stems from the beginning of a statement up to a day that is told in it; none behind a preposition."""
    if not time.exact or time.kind != "on":
        return ()
    dateline = _DATELINE.match(doc.folded, span.start, time.span.start)
    words = doc.words.inside(Span(dateline.end() if dateline else span.start, time.span.start))
    if len(words) > _RUNUP_WORDS or not words or doc.words.lower[words[0]] in _prepositions(doc.language or ""):
        return ()
    calendar, prepositions = _calendar(doc), _prepositions(doc.language or "")
    lower = doc.words.lower
    told = (BREAK if lower[i] in prepositions else doc.stems[i] for i in words if lower[i] not in calendar)
    return tuple(one for one in told if one)


@cache
def _prepositions(language: str) -> frozenset[str]:
    pack = load(language)
    if pack is None or not pack.has("tables", "clauses"):
        return frozenset()
    return frozenset(pack.table("clauses")["prepositions"].split()) - frozenset(pack.table("story")["since"].split())


def _asserted(doc: Document, claim: Claim, words: range) -> range:
    """The words of a claim that its source is told to have said; all of them, where that is not plain.

    "It found cracks, she said, and everyone saw them" ends with the cue, "Ada Lind, who runs it, said it found cracks"
    begins behind it.
    """
    best, span = claim.attribution, claim.span
    if best is None or best.content is None or not best.spoken:
        return words
    start, end = span.start, span.end
    if best.content.start <= span.start + 1:
        end = max(start, min(best.content.end, span.end))
    elif best.cue.end <= best.content.start and _introduces(doc, best, span):
        start = min(best.content.start, end)
    said = doc.words.inside(Span(start, end))
    return said if len([i for i in said if doc.stems[i]]) >= _FEWEST_STEMS else words


def _introduces(doc: Document, one: Attribution, span: Span) -> bool:
    """Whether a claim opens with its source and what it is told to be, and goes on with the cue."""
    if one.source is None or one.source.start > span.start + _OPENING or one.source.end > one.cue.start:
        return False
    between = doc.folded[one.source.end : one.cue.start]
    return not between.strip() or between.startswith(",")


def _mostly_quoted(doc: Document, span: Span) -> bool:
    inside = sum(min(quote.end, span.end) - max(quote.start, span.start) for quote in doc.quotes_in(span))
    return 2 * inside > len(span)


def _rest(doc: Document, claim: Claim, proper: frozenset[str]) -> Rest:
    """What a claim rests on: its strongest source."""
    if claim.ground == "link":
        return Rest("document", None, frozenset(["link"]), frozenset(["link"]), "")
    best = claim.attribution
    if best is None and claim.ground == "document":
        words = _document_words(doc, claim.span)
        return Rest("document", None, words, words, "")
    if best is None:
        return Rest("outlet", None, frozenset(), frozenset(), "")
    return _rest_on(doc, best, proper)


def _document_words(doc: Document, span: Span) -> frozenset[str]:
    return frozenset(doc.stems[i] for i in doc.words.inside(span) if doc.words.capital[i] and doc.stems[i])


def _rest_on(doc: Document, one: Attribution, proper: frozenset[str]) -> Rest:
    at = one.stands_for or one.source
    kind = _ORIGIN[one.kind if one.kind != "mind" or one.holder is None else one.holder]
    if at is None:
        return Rest("unnamed", None, frozenset(), frozenset(), "")
    words = doc.words.inside(at)
    stems = frozenset(doc.stems[i] for i in words if doc.stems[i])
    surname = _surname(doc, words) if kind == "person" else ""
    if kind == "person" and not surname:
        kind = "organisation" if any(doc.words.capital[i] and doc.stems[i] for i in words) else "unnamed"
    if kind == "unnamed":
        return Rest(kind, doc[at], frozenset(), frozenset(), "")
    names = frozenset(stem(_plain(doc.words.lower[i])) for i in words if doc.words.capital[i]) & proper
    return Rest(kind, doc[at], stems, names, surname)


def _surname(doc: Document, words: range) -> str:
    """The surname in a phrase that names a person, in lower case; empty if it names none."""
    prepositions = _prepositions(doc.language or "")
    capitals: list[int] = []
    for index in words:
        if capitals and doc.words.lower[index] in prepositions:
            break
        if doc.words.capital[index] and doc.stems[index]:
            capitals.append(index)
    for index in reversed(capitals):
        name = _plain(doc.words.surfaces[index])
        form = doc.name_forms.get(name)
        if form is not None and (form.full or len(capitals) <= _NAME_WORDS):
            return name.lower()
    return ""


def _roles(doc: Document, surnames: set[str]) -> tuple[tuple[str, frozenset[str]], ...]:
    """What stands beside the first full telling of each name that claims rest on."""
    found: list[tuple[str, frozenset[str]]] = []
    for surname in sorted(surnames):
        stems: set[str] = set()
        for index in doc.word_places.get(surname, ())[:3]:
            if doc.masked.at(doc.words.starts[index]):
                continue
            sentence = doc.words.inside(doc.sentence_at(doc.words.starts[index]))
            beside = range(max(sentence.start, index - _BESIDE), min(sentence.stop, index + _BESIDE + 1))
            stems |= {doc.stems[i] for i in beside if doc.stems[i] and not doc.words.digit[i]}
        found.append((surname, frozenset(stems)))
    return tuple(found)
