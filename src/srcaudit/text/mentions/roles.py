"""Offices and who the text says holds them: "the Rowan administration", "Prime Minister Ada Lind"."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from srcaudit.language.lexicon import Hit
from srcaudit.language.pack import LanguagePack
from srcaudit.language.reference import earliest, latest
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Tense = Literal["present", "past"]

_NEAR_BEFORE, _NEAR_BEHIND = 60, 24
"""Characters around an office in which a word of another time is taken to be said of it."""

_DAYS_ELECTED = 100
_DAYS_AFTER, _DAYS_BEFORE = 14, 1
"""A holder may be called so for two weeks after the term and a day before it."""


@dataclass(frozen=True, slots=True)
class Term:
    """One person in one office. Where the table knows a month or nothing at all, the days may be several."""

    given: str
    surname: str
    first: date
    """The first day, or the earliest one possible."""
    last: date | None
    """The last day, or the latest one possible; None: in office when the table was keyed."""
    given_words: frozenset[str]
    """The words that may stand beside the surname."""
    surely: tuple[date, date] | None
    """First and last day on which the person certainly was in office; None if there is none."""
    elsewhere: bool = False
    """Whether the person had the same title somewhere else at another time."""
    surname_first: bool = False

    @property
    def name(self) -> str:
        """The full name."""
        words = (self.surname, self.given) if self.surname_first else (self.given, self.surname)
        return " ".join(words).strip()

    def may_cover(self, first: date, last: date) -> bool:
        """Whether the person can have been called so on any of these days."""
        ended = self.last is not None and self.last + timedelta(_DAYS_AFTER) < first
        return self.elsewhere or (not ended and self.first - timedelta(_DAYS_BEFORE) <= last)

    def begins_soon(self, day: date) -> bool:
        """Whether the person may be elected and not yet in office on that day."""
        return day < self.first <= day + timedelta(_DAYS_ELECTED)

    def covers(self, first: date, last: date) -> bool:
        """Whether the person was in office on all of these days."""
        return self.surely is not None and self.surely[0] <= first and last <= self.surely[1]


@dataclass(frozen=True, slots=True)
class Office:
    """An office of the table `offices`."""

    key: str
    nation: tuple[str, ...]
    titles: tuple[str, ...]
    nouns: tuple[str, ...]
    courtesy: bool
    surname_suffices: bool
    """Whether the surname with the title means this office, whoever else holds that title elsewhere."""
    known_until: date
    source: str
    terms: tuple[Term, ...]
    nation_words: tuple[frozenset[str], ...]
    """The words of each nation, without the mark of a possessive."""

    def holder(self, first: date, last: date) -> Term | None:
        """Who was in office on all of these days; None if the table does not know, or knows more than one."""
        if last > self.known_until:
            return None
        found = [term for term in self.terms if term.covers(first, last)]
        return found[0] if len({term.surname for term in found}) == 1 else None


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A holder of an office, named with it.

    offices: every office that the words can mean. as_body: "the Rowan administration" and not "President Rowan".
    tense: of the verb whose subject the office is; None if it is no subject. guarded: a word of the sentence takes
    it out of the present. news: a word of the sentence makes it news of these days. opens: it begins its sentence,
    or stands behind a comma.
    """

    span: Span
    surname: str
    """As the table of offices has it, however the text spells it."""
    offices: tuple[Office, ...]
    as_body: bool
    tense: Tense | None
    guarded: bool
    news: bool
    opens: bool


@dataclass(frozen=True)
class _Grammar:
    offices: tuple[Office, ...]
    by_surname: dict[str, tuple[tuple[Office, Term], ...]]
    present: frozenset[str]
    past: frozenset[str]
    adverbs: frozenset[str]
    news: tuple[str, ...]
    before: frozenset[str]
    openers: frozenset[str]
    shared_titles: frozenset[str]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "offices") or not pack.has("tables", "role_verbs"):
        return None
    offices = tuple(_office(row) for row in pack.table("offices")["office"])
    by_surname: dict[str, list[tuple[Office, Term]]] = {}
    for office in offices:
        for term in office.terms:
            for word in _last_words(pack, term.surname):
                by_surname.setdefault(word, []).append((office, term))
    verbs = pack.table("role_verbs")
    return _Grammar(
        offices=offices,
        by_surname={surname: tuple(terms) for surname, terms in by_surname.items()},
        present=frozenset(verbs["present"]),
        past=frozenset(verbs["past"]),
        adverbs=frozenset(verbs["adverbs"]),
        news=tuple(verbs["news"]),
        before=frozenset(verbs["before"]),
        openers=frozenset(verbs["openers_of_clauses"]),
        shared_titles=frozenset(verbs["shared_titles"]),
    )


def is_named(doc: "Document", term: Term) -> bool:
    """Whether the article has the person's surname anywhere, in any spelling."""
    words = _last_words(doc.pack, term.surname) if doc.pack is not None else [term.surname]
    return not doc.words.vocabulary.isdisjoint(words)


def _office(row: Mapping[str, Any]) -> Office:
    known_until = date.fromisoformat(row["known_until"])
    holders = row["holders"]
    following = [*(latest(holder["valid_from"]) for holder in holders[1:]), None]
    return Office(
        key=row["key"],
        nation=tuple(row["nation"]),
        titles=tuple(row["titles"]),
        nouns=tuple(row["nouns"]),
        courtesy=bool(row.get("courtesy")),
        surname_suffices=bool(row.get("surname_suffices")),
        known_until=known_until,
        source=row["source"],
        terms=tuple(_term(h, next_first, known_until) for h, next_first in zip(holders, following, strict=True)),
        nation_words=tuple(frozenset(nation.removesuffix("'s").rstrip("'").split()) for nation in row["nation"]),
    )


def _term(row: Mapping[str, Any], next_first: date | None, known_until: date) -> Term:
    """One person's time. Without an end it ended, at the latest, when the next one's began."""
    given, ended = row.get("given", ""), row.get("valid_to")
    first = latest(row["valid_from"])
    last = earliest(ended) if ended else known_until if next_first is None else None
    return Term(
        given=given,
        surname=row["surname"],
        first=earliest(row["valid_from"]),
        last=latest(ended) if ended else next_first,
        given_words=_given_words(f"{given} {row.get('called', '')}"),
        surely=(first, last) if last is not None and first <= last else None,
        elsewhere=bool(row.get("elsewhere")),
        surname_first=bool(row.get("surname_first")),
    )


def _given_words(given: str) -> frozenset[str]:
    words = given.split()
    return frozenset(words) | frozenset(word.rstrip(".") for word in words)


_ARTICLES = ("al-", "el-")
"""Before a name from the Arabic: left out where the name stands alone."""


@lru_cache(maxsize=8)
def _spellings(pack: LanguagePack) -> Mapping[str, Sequence[str]]:
    """Form of a name -> all forms of it."""
    rows = pack.table("name_variants")["name"] if pack.has("tables", "name_variants") else []
    return {form: row["forms"] for row in rows for form in row["forms"]}


@lru_cache(maxsize=4096)
def _last_words(pack: LanguagePack, surname: str) -> list[str]:
    """The last word of a surname as texts have it: in all known forms, without accents, without an article."""
    words = {form.split()[-1] for form in _spellings(pack).get(surname, (surname,))}
    words |= {word[len(article) :] for word in words for article in _ARTICLES if word.startswith(article)}
    return sorted(words | {_bare(word) for word in words})


def _bare(word: str) -> str:
    if word.isascii():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))


def roles(doc: "Document") -> tuple[RoleMention, ...]:
    """The offices named with a holder, in the body outside quotations, in order."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None:
        return ()
    found: list[RoleMention] = []
    scene: _Scene | None = None
    known = grammar.by_surname.keys() & doc.words.vocabulary
    surfaces = doc.words.surfaces if known else []
    for index in [i for i, word in enumerate(surfaces) if word in known or _plain(word) in known]:
        terms = grammar.by_surname[_plain(surfaces[index])]
        if not doc.quoted.at(doc.words.starts[index]) and not doc.masked.at(doc.words.starts[index]):
            named = _as_body(doc, grammar, index, terms) or _titled(doc, grammar, index, terms)
            if named is not None:
                sentence = doc.sentence_at(doc.words.starts[named.first])
                scene = scene if scene and scene.sentence == sentence else _scene(doc, grammar, sentence)
                found.append(_mention(doc, grammar, named, scene))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Named:
    """Words [first, last] that name an office with a holder."""

    first: int
    last: int
    surname: str
    offices: tuple[Office, ...]
    as_body: bool


@dataclass(frozen=True, slots=True)
class _Scene:
    """What a sentence tells of the time of all offices in it; read once, however many they are."""

    sentence: Span
    news: bool
    other_year: bool
    """Whether it names a year that is not the article's."""
    fiction: tuple[Hit, ...]
    """Words of what might be, which count anywhere in the sentence."""
    past: tuple[Hit, ...]
    """Words of the past, which count anywhere in a sentence in the past tense."""


def _scene(doc: "Document", grammar: _Grammar, sentence: Span) -> _Scene:
    when = doc.dated
    years = {when.first.year, when.last.year} if when else set[int]()
    words = [doc.words.surfaces[i] for i in doc.words.inside(sentence)]
    text = f" {' '.join(words)} "
    guards = [hit for hit in doc.role_guards_in(sentence) if not doc.quoted.touches(hit.span)]
    return _Scene(
        sentence=sentence,
        news=any(f" {phrase} " in text for phrase in grammar.news),
        other_year=any(
            len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20") and int(word) not in years
            for word in words
        ),
        fiction=tuple(hit for hit in guards if hit.entry.family == "fiction"),
        past=tuple(hit for hit in guards if hit.entry.family == "past"),
    )


def _plain(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _as_body(doc: "Document", grammar: _Grammar, index: int, terms: Sequence[tuple[Office, Term]]) -> _Named | None:
    """ "The Rowan administration", "Rowan's government"."""
    words = doc.words
    if index + 1 >= len(words) or not _spaced(doc, index, index + 1):
        return None
    noun = words.surfaces[index + 1]
    offices = _unique(office for office, _ in terms if noun in office.nouns)
    if not offices:
        return None
    given = frozenset[str]().union(*(term.given_words for _, term in terms))
    first = index
    while first and words.surfaces[first - 1] in given and _spaced(doc, first - 1, first):
        first -= 1
    before = words.lower[first - 1] if first and _spaced(doc, first - 1, first) else ""
    if before in grammar.before or (before and before != "the" and words.surfaces[first - 1][0].isupper()):
        return None
    if before == "the":
        first -= 1
        if first and _spaced(doc, first - 1, first) and words.lower[first - 1] in grammar.before:
            return None
    return _Named(first, index + 1, terms[0][1].surname, offices, as_body=True)


def _titled(doc: "Document", grammar: _Grammar, index: int, terms: Sequence[tuple[Office, Term]]) -> _Named | None:
    """ "President Rowan", "Ruritanian Prime Minister Ada Lind"."""
    words = doc.words
    for office, term in terms:
        first = _behind_title(doc, index, office, term)
        if first is None:
            continue
        nation = _nation_before(doc, first, office)
        if nation is None:
            continue
        before = words.lower[nation - 1] if nation and _near(doc, nation - 1, nation) else ""
        if before in grammar.before:
            return None
        meant = [
            (other, t)
            for other, t in terms
            if _behind_title(doc, index, other, t) == first and _nation_before(doc, first, other) == nation
        ]
        offices = _unique(other for other, _ in _called_so(doc, index, meant))
        behind = words.surfaces[index + 1] if index + 1 < len(words) and _spaced(doc, index, index + 1) else ""
        last = index + 1 if behind in term.given_words else index
        title = " ".join(words.surfaces[first : _name_begins(doc, index, term)])
        shared = title in grammar.shared_titles
        named = nation < first or any(_identified(doc, o, t, shared=shared) for o, t in terms if o in offices)
        if not named:
            return None
        return _Named(nation, last, term.surname, offices, as_body=False)
    return None


def _called_so(doc: "Document", index: int, terms: list[tuple[Office, Term]]) -> list[tuple[Office, Term]]:
    """Of several people of that surname those whose other name stands beside it; all, if none does."""
    words = doc.words
    beside = set(words.surfaces[index - 1 : index]) if index and _spaced(doc, index - 1, index) else set()
    if index + 1 < len(words) and _spaced(doc, index, index + 1):
        beside.add(_plain(words.surfaces[index + 1]))
    return [(office, term) for office, term in terms if term.given_words & beside] or terms


def _identified(doc: "Document", office: Office, term: Term, *, shared: bool) -> bool:
    """Whether the article means this person: it gives the first name somewhere, or the surname is enough.

    shared: others than states give the title too; then the article must also name the country or body.
    """
    if office.surname_suffices:
        return True
    known = doc.words.vocabulary
    return any(word in known for word in term.given_words) and (
        not shared or any(known.issuperset(words) for words in office.nation_words)
    )


def _behind_title(doc: "Document", index: int, office: Office, term: Term) -> int | None:
    """The first word of the title that stands before the name; None if none does."""
    words = doc.words
    position = _name_begins(doc, index, term)
    for title in office.titles:
        parts = title.split()
        start = position - len(parts)
        if start >= 0 and words.surfaces[start:position] == parts and _spaced(doc, start, position):
            return start
    return None


def _name_begins(doc: "Document", index: int, term: Term) -> int:
    """The first word of the full name whose surname ends with the word `index`."""
    words = doc.words
    position = index - len(term.surname.split()) + 1
    while position and _spaced(doc, position - 1, position) and words.surfaces[position - 1] in term.given_words:
        position -= 1
    return position


def _nation_before(doc: "Document", first: int, office: Office) -> int | None:
    """Where the nation before a title begins; `first` if none stands there; None if another one does."""
    words = doc.words
    if not first or not _spaced(doc, first - 1, first):
        return first
    for nation in office.nation:
        parts = nation.split()
        start = first - len(parts)
        if start >= 0 and words.surfaces[start:first] == parts:
            return start
    word = words.surfaces[first - 1]
    opens = doc.sentence_at(words.starts[first - 1]).start == words.starts[first - 1]
    # Another capitalised word makes it another office: "Vice President", "Acme President", "Ruritanian President".
    return first if not word[0].isupper() or (opens and words.lower[first - 1] in _SMALL) else None


_SMALL = frozenset(
    ["the", "but", "and", "when", "while", "as", "in", "on", "after", "before", "if", "both", "like", "with"]
)


def _mention(doc: "Document", grammar: _Grammar, named: _Named, scene: _Scene) -> RoleMention:
    words, first, last = doc.words, named.first, named.last
    span = Span(words.starts[first], words.starts[last] + len(_plain(words.surfaces[last])))
    before = words.lower[first - 1] if first and words.starts[first - 1] >= scene.sentence.start else ""
    gap = doc.folded[words.ends[first - 1] : words.starts[first]] if before else ""
    opens = not before or "," in gap or '"' in gap or ":" in gap
    tense = _tense(doc, grammar, last)
    if before in grammar.openers and not opens:
        tense = None
    said_before = before in ("said", "says") and not opens
    return RoleMention(
        span=span,
        surname=named.surname,
        offices=named.offices,
        as_body=named.as_body,
        tense="past" if said_before else tense,
        guarded=scene.other_year or _guarded(doc, scene, span, tense),
        news=scene.news,
        opens=opens or said_before,
    )


def _tense(doc: "Document", grammar: _Grammar, last: int) -> Tense | None:
    """Of the verb behind the word `last`, an adverb between them allowed."""
    words = doc.words
    verb = last + 1
    for _ in range(3):
        if verb >= len(words) or not _spaced(doc, verb - 1, verb):
            return None
        two = " ".join(words.lower[verb : verb + 2])
        if words.lower[verb] in grammar.present or two in grammar.present:
            return "present"
        if words.lower[verb] in grammar.past:
            return "past"
        if words.surfaces[verb] in grammar.adverbs:
            verb += 1
        elif " ".join(words.surfaces[verb : verb + 2]) in grammar.adverbs:
            verb += 2
        else:
            return None
    return None


def _guarded(doc: "Document", scene: _Scene, span: Span, tense: Tense | None) -> bool:
    """Whether a word of the sentence takes the office out of the present.

    Words of the past count anywhere in a sentence in the past tense, all others near the office: "the Rowan
    administration says that it would" tells of today.
    """
    everywhere = (scene.fiction,) if tense == "present" else (scene.fiction, scene.past)
    if any(not span.holds(hit.span) for hits in everywhere for hit in hits):
        return True
    sentence = scene.sentence
    near = Span(max(sentence.start, span.start - _NEAR_BEFORE), min(sentence.end, span.end + _NEAR_BEHIND))
    return any(
        near.holds(hit.span) and not span.holds(hit.span) and not doc.quoted.touches(hit.span)
        for hit in doc.role_guards_in(near)
    )


def _spaced(doc: "Document", before: int, after: int) -> bool:
    """Whether two words stand in one phrase: nothing but a space, or the full stop of an initial, between them."""
    gap = doc.folded[doc.words.ends[after - 1] : doc.words.starts[after]] if after > before else " "
    return gap in (" ", ". ")


def _near(doc: "Document", before: int, after: int) -> bool:
    """Whether two words stand together, a hyphen allowed ("then-President")."""
    return doc.folded[doc.words.ends[before] : doc.words.starts[after]] in (" ", "-")


def _unique(offices: Iterator[Office]) -> tuple[Office, ...]:
    return tuple({office.key: office for office in offices}.values())
