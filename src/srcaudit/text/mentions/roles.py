"""Offices and who the text says holds them: "the Rowan administration", "Prime Minister Ada Lind"."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.language.reference import earliest, latest
from srcaudit.model.span import Span
from srcaudit.text.mentions.names import NameWords, name_words
from srcaudit.text.mentions.role_current import Current, acting, as_it_is, dealt_with, done_to, told_now
from srcaudit.text.mentions.role_time import GUARDS, Guard, Scene, guard, opening_year, scene
from srcaudit.text.spelling import is_one_edit
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Tense = Literal["present", "past"]

_NEWS_DAYS = 31
_DAYS_ELECTED, _DAYS_CANDIDATE = 100, 1100
_DAYS_AFTER, _DAYS_BEFORE = 14, 1
"""A holder may be called so for two weeks after the term and a day before it."""
_DIGITS_OF_A_YEAR = 4
_WORDS_OF_REST = 3
_WORDS_OF_CLAUSE = 30
_WORDS_AROUND = 60
"""Words on either side of an office in which its sentence can name its seat or a deed."""
"""Words behind an office among which a clause of another time begins."""
_OF_OLD_ARTICLES = date(2005, 1, 1)
"""Day up to which the holders of an office must begin, for the table to have those of an article of any day."""
_LONG_NAME = 6
"""Letters of a surname that may be another newsroom's spelling of one a letter away."""


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
    """The words that may stand beside the surname, as the table has them."""
    called: frozenset[str]
    """Those, and the short forms of them: Bill for William."""
    surely: tuple[date, date] | None
    """First and last day on which the person certainly was in office; None if there is none."""
    elsewhere: range = range(0)
    """Years in which the person had the same title somewhere else."""
    surname_first: bool = False

    @property
    def name(self) -> str:
        """The full name."""
        words = (self.surname, self.given) if self.surname_first else (self.given, self.surname)
        return " ".join(words).strip()

    def may_cover(self, first: date, last: date) -> bool:
        """Whether the person can have been called so on any of these days."""
        ended = self.last is not None and self.last + timedelta(_DAYS_AFTER) < first
        if any(year in self.elsewhere for year in range(first.year, last.year + 1)):
            return True
        return not ended and self.first - timedelta(_DAYS_BEFORE) <= last

    def begins_soon(self, day: date) -> bool:
        """Whether the person may be elected and not yet in office on that day."""
        return day < self.first <= day + timedelta(_DAYS_ELECTED)

    def may_be_candidate(self, day: date) -> bool:
        """Whether the term begins within three years of that day: the person may be talked of for the office."""
        return day < self.first <= day + timedelta(_DAYS_CANDIDATE)

    def touches_year(self, year: int) -> bool:
        """Whether the person was in office on a day of that year, as far as is known."""
        return self.first.year <= year and (self.last is None or year <= self.last.year)

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
    title_words: tuple[list[str], ...] = ()
    """The words of each title, and of "Prime Minister of Ruritania"."""
    small_titles: tuple[list[str], ...] = ()
    """Those in small letters: before a full name a title may be printed in any."""
    elected: bool = False
    """Whether one is talked of for it years ahead, beside a head: a vice president."""
    head: bool = False
    """Whether the holder is head of a state, a government or an alliance: the best known of all offices."""

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
    tense: of the verb whose subject the office is; None if it is no subject. guard: whether a word of the sentence
    takes it out of the present; loose gives way to a day that is told. reach: days before the article from which on
    the sentence tells, by a word of it. year: of another year right before it ("In 2004, the Rowan administration").
    opens: it begins its sentence, or stands behind a comma. bare: the article nowhere gives the first name.
    full: the first name stands beside the surname here. speaks: the verb is one of speech. direct: a sentence of these
    days tells something of it as of its object ("was put to Chancellor Lind on Monday"). rules: what is told only the
    holder does. current: how surely it is told of these days, whenever they are.
    """

    span: Span
    surname: str
    """As the table of offices has it, however the text spells it."""
    offices: tuple[Office, ...]
    as_body: bool
    tense: Tense | None
    guard: Guard
    reach: int | None
    year: int | None
    opens: bool
    bare: bool
    full: bool
    speaks: bool
    direct: bool
    rules: bool = False
    current: Current = "no"

    @property
    def terms(self) -> tuple[Term, ...]:
        """When the person held what the words can mean."""
        return tuple(term for office in self.offices for term in office.terms if term.surname == self.surname)

    @property
    def news(self) -> bool:
        """Whether a word of the sentence makes it news of these days."""
        return self.reach is not None and self.reach <= _NEWS_DAYS


@dataclass(frozen=True)
class _Grammar:
    offices: tuple[Office, ...]
    by_surname: dict[str, tuple[tuple[Office, Term], ...]]
    surnames: frozenset[str]
    by_title: dict[str, frozenset[str]]
    """Title of an office, in small letters -> the surnames of all who hold or held one of that title."""
    present: frozenset[str]
    past: frozenset[str]
    adverbs: frozenset[str]
    before: frozenset[str]
    openers: frozenset[str]
    members: frozenset[str]
    voices: frozenset[str]
    """Those of them through whom one speaks today: "a spokesman for the Rowan administration said"."""
    records: frozenset[str]
    """What tells of what was said on another day: "the report says"."""
    ranks: frozenset[str]
    """Words before a government whose official is told of: "a senior Rowan administration official"."""
    fresh: frozenset[str]
    """What a government has now: "the Rowan administration's latest"."""
    perfect: frozenset[str]
    """Verbs in the present tense that tell of what was done."""
    conjunctions: frozenset[str]
    days: frozenset[str]
    """Months and weekdays, which may stand before a title: "On Tuesday President Rowan"."""
    shared_titles: frozenset[str]
    telling_titles: frozenset[str]
    speech: frozenset[str]
    copulas: frozenset[str]
    telling: frozenset[str]
    """They open a clause that tells what was said, or more of what was named."""
    clauses: frozenset[str]
    """They open a clause within a sentence."""
    reported: frozenset[str]
    """Behind a verb of speech they begin what was said: "said the talks were"."""
    told_first: frozenset[str]
    """Verbs of speech behind which stands who was told."""
    accusing: frozenset[str]
    """What several people do to an office now: "critics accuse"."""
    dealings: frozenset[str]
    """What one has with an office: "talks with the Rowan administration"."""
    going_on: frozenset[str]
    """Verbs of what goes on, as several things do it: "talks resume"."""
    seats: frozenset[str]
    """Two words for where the holder of an office works."""
    leading: frozenset[str]
    """Words in small letters that may stand before a title in small letters without telling whose it is."""
    honorifics: frozenset[str]
    particles: frozenset[str]
    """Small words within a surname."""
    informing: frozenset[str]
    informed: frozenset[str]
    """What is done with who is in office, and the verbs and adverbs before it: "has been briefed"."""
    deeds: frozenset[str]
    """Verbs of what the holder alone can do: "vetoed"."""
    pictures: frozenset[str]
    poses: frozenset[str]
    """Verbs in the present tense of what somebody does in a picture: "stands"."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "offices") or not pack.has("tables", "role_verbs"):
        return None
    verbs = pack.table("role_verbs")
    heads, known = frozenset(verbs["heads"]), name_words(pack.language)
    elected = frozenset(verbs["elected"])
    offices = tuple(
        replace(
            office,
            head=not heads.isdisjoint(office.titles),
            elected=not elected.isdisjoint(office.titles),
            title_words=(titles := _title_words(office, verbs["short_titles"], _leads_it(office, verbs))),
            small_titles=tuple([part.lower() for part in parts] for parts in titles),
        )
        for office in (_office(row, known) for row in pack.table("offices")["office"])
    )
    by_surname: dict[str, list[tuple[Office, Term]]] = {}
    for office in offices:
        for term in office.terms:
            for word in _last_words(pack, term.surname):
                by_surname.setdefault(word, []).append((office, term))
    by_title: dict[str, set[str]] = {}
    for surname, terms in by_surname.items():
        for title in {title.lower() for office, _ in terms for title in office.titles}:
            by_title.setdefault(title, set()).add(surname)
    return _Grammar(
        offices=offices,
        by_surname={surname: tuple(terms) for surname, terms in by_surname.items()},
        surnames=frozenset(by_surname),
        by_title={title: frozenset(surnames) for title, surnames in by_title.items()},
        present=frozenset(verbs["present"]),
        past=frozenset(verbs["past"]),
        adverbs=frozenset(verbs["adverbs"]),
        before=frozenset(verbs["before"]),
        openers=frozenset(verbs["openers_of_clauses"]),
        members=frozenset(verbs["members"]),
        voices=frozenset(verbs["voices"]),
        records=frozenset(verbs["records"]),
        ranks=frozenset(verbs["ranks"]),
        fresh=frozenset(verbs["fresh"]),
        perfect=frozenset(verbs["perfect"]),
        conjunctions=frozenset(verbs["conjunctions"]),
        days=frozenset(name for kind in ("months", "weekdays") for row in pack.table("calendar")[kind] for name in row),
        shared_titles=frozenset(verbs["shared_titles"]),
        telling_titles=frozenset(verbs["telling_titles"]),
        speech=frozenset(verbs["speech"]),
        copulas=frozenset(verbs["copulas"]),
        telling=frozenset(verbs["openers_of_what_is_told"]),
        clauses=frozenset(verbs["conjunctions"]) | frozenset(verbs["openers_of_relative_clauses"]),
        reported=frozenset(verbs["openers_of_reports"]),
        told_first=frozenset(verbs["told_first"]),
        accusing=frozenset(verbs["accusing"]),
        dealings=frozenset(verbs["dealings"]),
        going_on=frozenset(verbs["going_on"]),
        seats=frozenset(verbs["seats"]),
        leading=frozenset(verbs["leading"]),
        honorifics=frozenset(verbs["honorifics"]),
        particles=frozenset(verbs["particles"]),
        informing=frozenset(verbs["informing"]),
        informed=frozenset(verbs["informed"]),
        deeds=frozenset(verbs["deeds"]),
        pictures=frozenset(verbs["pictures"]),
        poses=frozenset(verbs["poses"]),
    )


def offices_known(doc: "Document") -> tuple[Office, ...]:
    """The offices of the table."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    return grammar.offices if grammar is not None else ()


def office_surnames(doc: "Document") -> frozenset[str]:
    """The surnames of all who hold or held an office of the table, as texts have them."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    return grammar.surnames if grammar is not None else frozenset()


def titles_held(doc: "Document", surname: str) -> frozenset[str]:
    """The titles, in small letters, of the offices that somebody of a surname holds or held by the table."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    held = grammar.by_surname.get(surname, ()) if grammar is not None else ()
    return frozenset(title.lower() for office, _ in held for title in office.titles)


def offices_held(doc: "Document", title: str, given: str | None, surname: str) -> frozenset[str]:
    """The keys of the offices of a title that somebody of a full name holds or held by the table."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or not given:
        return frozenset()
    first, last = given.split()[0], surname.split()[-1]
    held = [office for office, term in grammar.by_surname.get(last, ()) if first in term.called]
    turned = grammar.by_surname.get(first, ())  # "Ban Ki-moon" looks like a Mr. Ki-moon
    held += [office for office, term in turned if term.surname_first and last in term.given_words]
    return frozenset(office.key for office in held if title in map(str.lower, office.titles))


def is_nearly_held(doc: "Document", title: str, surname: str) -> bool:
    """Whether a surname is, but for a letter, that of somebody else who has an office of that title by the table:
    "Musharaf", as another newsroom spells a president."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or len(surname) < _LONG_NAME or surname in grammar.surnames:
        return False
    return any(is_one_edit(surname, held) for held in grammar.by_title.get(title, ()))


def nations_known(doc: "Document", title: str) -> frozenset[str]:
    """The words, in small letters, for the nations of whose offices of that title the table has the holders.

    Of an article that is younger or older than the table it may not have them; of one whose day nothing tells it must
    have them from early years on.
    """
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    when = doc.dated if doc.dated is not None and doc.dated.sure else None
    day, since = (when.last, when.first) if when is not None else (date.min, _OF_OLD_ARTICLES)
    offices = grammar.offices if grammar is not None else ()
    offices = tuple(one for one in offices if day <= one.known_until and one.terms[0].first <= since)
    held = (office for office in offices if title in (name.lower() for name in office.titles))
    return frozenset(word.lower() for office in held for told in office.nation_words for word in told)


def is_named(doc: "Document", term: Term) -> bool:
    """Whether the article has the person's surname anywhere, in any spelling."""
    words = _last_words(doc.pack, term.surname) if doc.pack is not None else [term.surname]
    return not doc.words.vocabulary.isdisjoint(words)


def is_introduced(doc: "Document", terms: Sequence[Term]) -> bool:
    """Whether the article gives the person's first name beside the surname somewhere."""
    words = doc.words.surfaces
    return any(
        place and words[place - 1] in term.called
        for term in terms
        for form in _last_words(doc.pack, term.surname)
        for place in doc.word_places.get(form.lower(), ())
    )


def surname_forms(doc: "Document", surname: str) -> list[str]:
    """The last word of a surname in all the spellings that texts have."""
    return _last_words(doc.pack, surname) if doc.pack is not None else []


def times_named(doc: "Document", mention: RoleMention) -> int:
    """How often the article has the surname of whoever a mention names, in any spelling."""
    forms = {form.lower() for form in surname_forms(doc, mention.surname)}
    return sum(len(doc.word_places.get(told, ())) for form in forms for told in (form, f"{form}'s"))


def _office(row: Mapping[str, Any], known: NameWords | None) -> Office:
    known_until = date.fromisoformat(row["known_until"])
    holders = row["holders"]
    following = [*(latest(holder["valid_from"]) for holder in holders[1:]), None]
    return Office(
        key=row["key"],
        nation=(*row["nation"], *(nation[:-2] for nation in row["nation"] if nation.endswith("'s"))),
        titles=tuple(row["titles"]),
        nouns=tuple(row["nouns"]),
        courtesy=bool(row.get("courtesy")),
        surname_suffices=bool(row.get("surname_suffices")),
        known_until=known_until,
        source=row["source"],
        terms=tuple(
            _term(holder, next_first, known_until, known) for holder, next_first in zip(holders, following, strict=True)
        ),
        nation_words=tuple(frozenset(nation.removesuffix("'s").rstrip("'").split()) for nation in row["nation"]),
    )


def _term(row: Mapping[str, Any], next_first: date | None, known_until: date, known: NameWords | None) -> Term:
    """One person's time. Without an end it ended, at the latest, when the next one's began."""
    given, ended = row.get("given", ""), row.get("valid_to")
    first = latest(row["valid_from"])
    last = earliest(ended) if ended else known_until if next_first is None else None
    words = _given_words(f"{given} {row.get('called', '')}")
    return Term(
        given=given,
        surname=row["surname"],
        first=earliest(row["valid_from"]),
        last=latest(ended) if ended else next_first,
        given_words=words,
        called=words.union(*(known.alike.get(word, ()) for word in words)) if known else words,
        surely=(first, last) if last is not None and first <= last else None,
        elsewhere=_years(row.get("elsewhere", "")),
        surname_first=bool(row.get("surname_first")),
    )


def _years(told: str) -> range:
    """The years of "Florida, 2011 to 2019"; all, if it names none; none, if it is empty."""
    years = [int(word) for word in told.replace(",", " ").split() if len(word) == _DIGITS_OF_A_YEAR and word.isdigit()]
    return range(min(years), max(years) + 1) if years else range(date.max.year if told else 0)


def _leads_it(office: Office, verbs: Mapping[str, Any]) -> Sequence[str]:
    """What the holder is called as well, behind the word for the country: "the Ruritanian leader"."""
    return verbs["leads"] if office.key in verbs["led"] else ()


def _title_words(office: Office, short: Mapping[str, str], leads: Sequence[str]) -> tuple[list[str], ...]:
    lands = [nation[:-2] for nation in office.nation if nation.endswith("'s")]
    of_lands = [f"{title} of {land}" for title in office.titles for land in lands]
    joined = [title.replace(" ", "-") for title in office.titles if title.count(" ") == 1]
    shortened = [short[title] for title in office.titles if title in short]
    led = [f"{nation} {word}" for nation in office.nation for word in leads]
    return tuple(title.split() for title in dict.fromkeys((*office.titles, *of_lands, *joined, *shortened, *led)))


def _given_words(given: str) -> frozenset[str]:
    words = given.split()
    return frozenset(form for word in words for form in (word, word.rstrip("."), _bare(word)))


_ARTICLES = ("al-", "el-")
"""Before a name from the Arabic: left out where the name stands alone."""


_TWO_LETTERS = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe"}
"""Letters that type without them spells with two: Moeller."""


@lru_cache(maxsize=8)
def _spellings(pack: LanguagePack) -> Mapping[str, Sequence[str]]:
    """Form of a name -> all forms of it."""
    rows = pack.table("name_variants")["name"] if pack.has("tables", "name_variants") else []
    return {form: row["forms"] for row in rows for form in row["forms"]}


@lru_cache(maxsize=4096)
def _last_words(pack: LanguagePack, surname: str) -> list[str]:
    """The last word of a surname as texts have it: in all known forms, without accents, without an article."""
    words = {form.split()[-1] for form in _spellings(pack).get(surname, (surname,))}
    words |= {"".join(_TWO_LETTERS.get(letter, letter) for letter in word) for word in words}
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
    bare: dict[str, bool] = {}
    told: Scene | None = None
    known = grammar.surnames & doc.words.vocabulary
    surfaces, places = doc.words.surfaces, doc.word_places
    forms = {form: name for name in known for form in (name, f"{name}'s", f"{name}’s")}
    lower = {form.lower().replace("’", "'") for form in forms}
    indices = (index for form in lower for index in places.get(form, ()) if surfaces[index] in forms)
    for index in sorted(indices):
        terms = grammar.by_surname[forms[surfaces[index]]]
        if not doc.quoted.at(doc.words.starts[index]) and not doc.masked.at(doc.words.starts[index]):
            named = (
                _as_body(doc, grammar, index, terms)
                or _titled(doc, grammar, index, terms)
                or _apposed(doc, grammar, index, terms)
                or _linked(doc, grammar, index, terms)
            )
            if named is not None:
                sentence = doc.sentence_at(doc.words.starts[named.first])
                told = told if told and told.sentence == sentence else scene(doc, sentence)
                if named.surname not in bare:
                    bare[named.surname] = not is_introduced(doc, [term for _, term in terms])
                found.append(_mention(doc, grammar, named, told, bare=bare[named.surname]))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Named:
    """Words [first, last] that name an office with a holder."""

    first: int
    last: int
    surname: str
    offices: tuple[Office, ...]
    as_body: bool
    apposed: bool = False
    """A comma stands behind it, before its verb: "Ada Lind, the Ruritanian prime minister, said"."""
    full: bool = False
    """The first name stands beside the surname."""
    of_nation: bool = False
    """The nation stands before the title."""
    is_told: bool = False
    """A verb in the present tense says it of the person: "the secretary of state is Ada Lind"."""


def _plain(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _as_body(doc: "Document", grammar: _Grammar, index: int, terms: Sequence[tuple[Office, Term]]) -> _Named | None:
    """ "The Rowan administration", "Rowan's government"."""
    words = doc.words
    if index + 1 >= len(words) or not _spaced(doc, index, index + 1):
        return None
    noun, last = _plain(words.surfaces[index + 1]), index + 1
    offices = _unique(office for office, _ in terms if noun in office.nouns)
    if not offices and index + 2 < len(words) and _spaced(doc, index + 1, index + 2):
        noun, last = f"{noun} {_plain(words.surfaces[index + 2])}", index + 2
        offices = _unique(office for office, _ in terms if noun in office.nouns)
    if not offices:
        return None
    given = frozenset[str]().union(*(term.called for _, term in terms))
    first = index
    while first and words.surfaces[first - 1] in given and _spaced(doc, first - 1, first):
        first -= 1
    if first and words.surfaces[first - 1] in grammar.honorifics and _spaced(doc, first - 1, first):
        first -= 1
    before = words.lower[first - 1] if first and _spaced(doc, first - 1, first) else ""
    official = last + 1 < len(words) and words.lower[last + 1] in grammar.members
    if (before in grammar.before and not (official and before in ("a", "an"))) or (
        before and before not in ("the", "a") and words.surfaces[first - 1][0].isupper()
    ):
        return None
    if before == "the":
        first -= 1
        if first and _spaced(doc, first - 1, first) and words.lower[first - 1] in grammar.before:
            return None
    return _Named(first, last, terms[0][1].surname, offices, as_body=True)


def _titled(doc: "Document", grammar: _Grammar, index: int, terms: Sequence[tuple[Office, Term]]) -> _Named | None:
    """ "President Rowan", "Ruritanian Prime Minister Ada Lind"."""
    words = doc.words
    for office, term in terms:
        first = _behind_title(doc, index, office, term)
        if first is None:
            continue
        nation = _nation_before(doc, grammar, first, office)
        if nation is None:
            continue
        before = words.lower[nation - 1] if nation and _near(doc, nation - 1, nation) else ""
        if before in grammar.before:
            return None
        if before and nation == first and not words.capital[first] and not _leads(grammar, before):
            continue  # "the party president": whose it is stands before it
        meant = [
            (other, t)
            for other, t in terms
            if _behind_title(doc, index, other, t) == first and _nation_before(doc, grammar, first, other) == nation
        ]
        offices = _unique(other for other, _ in _called_so(doc, index, meant))
        behind = words.surfaces[index + 1] if index + 1 < len(words) and _spaced(doc, index, index + 1) else ""
        last = index + 1 if behind in term.called else index
        begins = _name_begins(doc, index, term)
        full = begins <= index - len(term.surname.split())
        title = " ".join(words.surfaces[first:begins])
        shared = title in grammar.shared_titles and not (full and title in grammar.telling_titles)
        named = (
            nation < first
            or " of " in title
            or (full and not shared)
            or any(_identified(doc, o, t, shared=shared) for o, t in terms if o in offices)
        )
        if not named:
            return None
        return _Named(
            nation, last, term.surname, offices, as_body=False, full=full or last > index, of_nation=nation < first
        )
    return None


def _leads(grammar: _Grammar, word: str) -> bool:
    """Whether a word before a title in small letters does not tell whose it is: "with", "praised"."""
    return word in grammar.leading or word in grammar.past or word in grammar.present or word.endswith("ed")


def _apposed(doc: "Document", grammar: _Grammar, index: int, terms: Sequence[tuple[Office, Term]]) -> _Named | None:
    """ "Ada Lind, the Ruritanian prime minister,", "the prime minister, Ada Lind,": the full name, or "Mr Lind"."""
    words = doc.words
    for office, term in terms:
        first = _name_begins(doc, index, term)
        surname_only = first == index - len(term.surname.split()) + 1
        if surname_only:
            if not first or words.surfaces[first - 1] not in grammar.honorifics or not _spaced(doc, first - 1, first):
                continue
            first -= 1  # "Mr Lind, the prime minister,"
        behind = _title_behind(doc, index, office)
        if behind is not None:
            return _Named(first, behind, term.surname, (office,), as_body=False, apposed=True, full=True)
        before = _title_before(doc, grammar, first, office) if not surname_only else None
        if before is not None:
            return _Named(before, index, term.surname, (office,), as_body=False, apposed=True, full=True)
    return None


def _linked(doc: "Document", grammar: _Grammar, index: int, terms: Sequence[tuple[Office, Term]]) -> _Named | None:
    """ "The secretary of state is Ada Lind", "Ada Lind (the secretary of state)": a full name and a title apart."""
    words = doc.words
    name_ends = words.starts[index] + len(_plain(words.surfaces[index]))
    if name_ends < words.ends[index] or doc.pack is None or not doc.pack.has("tables", "office_links"):
        return None
    sentence = doc.sentence_at(words.starts[index])
    said = doc.pack.patterns("office_links")
    behind = said["behind"].match(doc.folded, name_ends, sentence.end)
    for office, term in terms:
        first = _name_begins(doc, index, term)
        if first == index - len(term.surname.split()) + 1:
            continue
        start = words.starts[first]
        before = said["before"].search(doc.folded, max(sentence.start, start - _LONGEST_LINK), start)
        if before is not None:
            last = words.inside(Span(sentence.start, before.start() + 1)).stop - 1
            begin = _title_ending(doc, grammar, last, office)
            told = before.group().lstrip(", ")[:1].isalpha()
            # "Many think the secretary of state is Ada Lind": what somebody thinks need not be so.
            if begin is not None and (not told or "," in before.group() or _opens_clause(doc, begin)):
                return _Named(
                    begin, index, term.surname, (office,), as_body=False, apposed=True, full=True, is_told=told
                )
        if behind is not None:
            end = _title_beginning(doc, words.inside(Span(behind.end() - 1, sentence.end)).start, office)
            if end is not None:
                told = behind["says"] is not None
                return _Named(first, end, term.surname, (office,), as_body=False, apposed=True, full=True, is_told=told)
    return None


def _opens_clause(doc: "Document", first: int) -> bool:
    """Whether a word, an article before it or not, opens its sentence or stands behind a comma or a colon."""
    words = doc.words
    first -= first > 0 and words.lower[first - 1] == "the"
    start = doc.sentence_at(words.starts[first]).start
    return words.starts[first] <= start + 1 or doc.folded[words.ends[first - 1] : words.starts[first]] != " "


_LONGEST_LINK = 24
"""Characters of what stands between a title and a name."""


def _title_ending(doc: "Document", grammar: _Grammar, last: int, office: Office) -> int | None:
    """The first word of "the secretary of state" or "the Ruritanian prime minister" that ends with the word `last`."""
    words = doc.words
    for parts in office.small_titles:
        start = last - len(parts) + 1
        if start < 1 or words.lower[start : last + 1] != parts or not _spaced(doc, start, last):
            continue
        for nation in ("", *office.nation):
            begin = start - len(nation.split())
            if begin < 0 or words.surfaces[begin:start] != nation.split():
                continue
            lead = words.lower[begin - 1] if begin and _spaced(doc, begin - 1, begin) else ""
            if nation.endswith("'s") or (nation and not lead) or lead == "the":
                return begin
    return None


def _title_beginning(doc: "Document", start: int, office: Office) -> int | None:
    """The last word of a title, a nation before it or not, that begins with a word and that a mark closes."""
    words = doc.words
    for nation in ("", *office.nation):
        after = start + len(nation.split())
        if words.surfaces[start:after] != nation.split():
            continue
        for parts in office.small_titles:
            last = after + len(parts) - 1
            if words.lower[after : last + 1] == parts and _spaced(doc, start, last):
                closing = doc.folded[words.ends[last] : words.ends[last] + 2]
                if closing[:1] in ("", ",", ".", ";", ")", "\u2014") or closing in (" -", " \u2013", " \u2014"):
                    return last
    return None


def _title_behind(doc: "Document", index: int, office: Office) -> int | None:
    """The last word of ", the Ruritanian prime minister" or ", the president of Ruritania" that a mark closes."""
    words = doc.words
    start = index + 1
    if start >= len(words) or not _comma(doc, index, start):
        return None
    start += words.lower[start] == "the"
    for nation in ("", *office.nation):
        after = start + len(nation.split())
        if words.surfaces[start:after] != nation.split():
            continue
        for parts in office.small_titles:
            last = after + len(parts) - 1
            if (
                words.lower[after : last + 1] == parts
                and _spaced(doc, start, last)
                and doc.folded[words.ends[last] : words.ends[last] + 1] in ",.;"
            ):
                return last
    return None


def _title_before(doc: "Document", grammar: _Grammar, first: int, office: Office) -> int | None:
    """The first word of "the Ruritanian prime minister, " or of "Ruritanian prime minister " before a full name."""
    words = doc.words
    gap = doc.folded[words.ends[first - 1] : words.starts[first]] if first else ""
    if gap not in (", ", " "):
        return None
    for parts in office.small_titles:
        start = first - len(parts)
        if start < 1 or words.lower[start:first] != parts:
            continue
        for nation in ("", *office.nation):
            begin = start - len(nation.split())
            if begin >= 0 and words.surfaces[begin:start] == nation.split():
                lead = words.lower[begin - 1] if begin else ""
                # A comma sets off the name of the one holder, and wants its article.
                owned = nation.endswith("'s")
                if lead == "the" or (nation and (gap == " " or owned) and lead not in grammar.before):
                    return begin
    return None


def _called_so(doc: "Document", index: int, terms: list[tuple[Office, Term]]) -> list[tuple[Office, Term]]:
    """Of several people of that surname those whose other name stands beside it; all, if none does."""
    words = doc.words
    beside = set(words.surfaces[index - 1 : index]) if index and _spaced(doc, index - 1, index) else set()
    if index + 1 < len(words) and _spaced(doc, index, index + 1):
        beside.add(_plain(words.surfaces[index + 1]))
    return [(office, term) for office, term in terms if term.called & beside] or terms


def _identified(doc: "Document", office: Office, term: Term, *, shared: bool) -> bool:
    """Whether the article means this person: it gives the first name somewhere, or the surname is enough.

    shared: others than states give the title too; then the article must also name the country or body.
    """
    if office.surname_suffices:
        return True
    known = doc.words.vocabulary
    of_nation = any(known.issuperset(words) for words in office.nation_words)
    if any(word in known for word in term.given_words):
        return not shared or of_nation
    # "President Rowan" beside "Ruritanian President Ada Lind": another holder of that very office is told in full.
    return of_nation and any(
        other.surname != term.surname and other.surname in known and not known.isdisjoint(other.given_words)
        for other in office.terms
    )


def _behind_title(doc: "Document", index: int, office: Office, term: Term) -> int | None:
    """The first word of the title that stands before the name; None if none does."""
    words = doc.words
    position = _name_begins(doc, index, term)
    if not position:
        return None
    full = position <= index - len(term.surname.split())
    word, lower = words.surfaces[position - 1], words.lower[position - 1]
    for parts, small in zip(office.title_words, office.small_titles, strict=True):
        if parts[-1] != word and small[-1] != lower:
            continue  # as nearly all
        start = position - len(parts)
        if start < 0 or not _spaced(doc, start, position):
            continue
        if words.surfaces[start:position] == parts or (full and words.lower[start:position] == small):
            return start
    return None


def _name_begins(doc: "Document", index: int, term: Term) -> int:
    """The first word of the full name whose surname ends with the word `index`."""
    words = doc.words
    position = begin = index - len(term.surname.split()) + 1
    while begin and _spaced(doc, begin - 1, begin):
        begin -= 1
        if words.surfaces[begin] in term.called:
            position = begin
        elif len(words.surfaces[begin]) > 1 or not words.capital[begin]:
            break  # no initial either: "Ada B. Lind"
    return position


def _nation_before(doc: "Document", grammar: _Grammar, first: int, office: Office) -> int | None:
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
    if not word[0].isupper() or word in grammar.days or (opens and words.lower[first - 1] in _SMALL):
        return first
    return None


_SMALL = frozenset(
    ["the", "but", "and", "when", "while", "as", "in", "on", "after", "before", "if", "both", "like", "with"]
)


_OF = frozenset(["of", "to", "for", "in", "from"])
"""Between those an office acts through and the office: "an aide to President Rowan"."""
_WILL = frozenset(["will", "would", "to"])
"""Before a deed that is to come."""
_AT = frozenset(["to", "with"])
"""Before an office that a sentence tells something of: "put to Chancellor Lind"; "by" may go back to an older deed."""


def _mention(doc: "Document", grammar: _Grammar, named: _Named, told: Scene, *, bare: bool) -> RoleMention:
    words, first, last = doc.words, named.first, named.last
    span = Span(words.starts[first], words.starts[last] + len(_plain(words.surfaces[last])))
    if named.apposed and doc.folded[span.end : span.end + 1] == ")" and "(" in doc.folded[span.start : span.end]:
        span = Span(span.start, span.end + 1)
    member = named.as_body and last + 1 < len(words) and words.surfaces[last + 1] in grammar.members
    begin = _begin(doc, grammar, named, official=member)
    before = words.lower[begin - 1] if begin and words.starts[begin - 1] >= told.sentence.start else ""
    gap = doc.folded[words.ends[begin - 1] : words.starts[begin]] if before else ""
    opens = not before or "," in gap or '"' in gap or ":" in gap
    behind = last + member if named.as_body or named.apposed else _rest_of_name(doc, grammar, last)
    verb = _verb(doc, grammar, behind, apposed=named.apposed)
    tense: Tense | None = "present" if named.is_told else _tense(grammar, words, verb)
    if tense is None and not before and verb is None:
        verb = _copula(grammar, words, last)
        tense = "past" if verb is not None else None
    by = words.lower[begin - 2] if before in _OF and begin > 1 else words.lower[last + 1] if member else ""
    through = before in _OF and by in grammar.members
    # A former minister is called former in full; a president is called so for life.
    kept = named.offices[0].courtesy and (named.offices[0].head or not named.full)
    voiced = by in grammar.voices and (named.as_body or not kept)
    voiced = voiced and grammar.records.isdisjoint(words.lower[i] for i in _around(words.inside(told.sentence), first))
    apart = verb is not None and words.lower[verb - 1] in ("who", "which")
    if before in grammar.openers and not (opens or through or apart):
        tense = tense if tense == "present" and before in grammar.conjunctions else None
    said_before = before in ("said", "says") and not opens
    speaks = said_before or (verb is not None and words.lower[verb] in grammar.speech)
    direct = told.is_news and before in _AT and not _subordinate(doc, grammar, told.sentence, first)
    terms = tuple(term for office in named.offices for term in office.terms if term.surname == named.surname)
    when = doc.dated
    told_verb = verb if verb is not None and tense else _copula(grammar, words, behind)
    to_come = when is None or all(term.first > when.last for term in terms)
    return RoleMention(
        span=span,
        surname=named.surname,
        offices=named.offices,
        as_body=named.as_body,
        tense="past" if said_before and tense is None else tense,
        guard=max(
            _other_year(doc, told, terms, as_body=named.as_body),
            guard(
                doc,
                told,
                span,
                past=tense != "present",
                to_come=to_come,
                direct=tense is None and direct,
                own=_own_clause(
                    doc, grammar, verb if tense else None, last if direct or speaks else None, person=not named.as_body
                ),
            ),
            "firm" if (posed := _is_posed(doc, grammar, behind)) else "none",
            key=GUARDS.index,
        ),
        reach=_reach(grammar, words, told, verb if tense == "present" else None),
        year=opening_year(doc, told.sentence, span),
        opens=opens or said_before,
        bare=bare,
        full=named.full,
        speaks=speaks,
        direct=direct,
        rules=named.of_nation or _rules(grammar, words, told_verb, _around(words.inside(told.sentence), first)),
        current="no"
        if posed
        else "now"
        if _is_briefed(doc, grammar, told, behind, opens=opens)
        else _current(
            doc,
            grammar,
            span,
            told,
            told_verb,
            tense,
            speaks=speaks,
            opens=opens or through,
            direct=tense is None and (direct or _is_fresh(grammar, words, named)) and as_it_is(told, span),
            voiced=voiced,
            as_body=named.as_body,
        ),
    )


def _begin(doc: "Document", grammar: _Grammar, named: _Named, *, official: bool) -> int:
    """The first word of what names an office: with the article that `named` leaves out, and an official's rank."""
    words, begin = doc.words, named.first
    if official and words.lower[begin] != "the":
        while begin and words.lower[begin - 1] in grammar.ranks and _spaced(doc, begin - 1, begin):
            begin -= 1
    elif named.apposed and begin and words.lower[begin - 1] == "the" and _spaced(doc, begin - 1, begin):
        begin -= 1
    return begin


def _reach(grammar: _Grammar, words: Words, told: Scene, present: int | None) -> int | None:
    """Days before the article from which on the sentence tells of the office; what is told as it is, is of these weeks.

    present: its verb in the present tense, if it has one.
    """
    if told.reach is None or present is None or words.lower[present] in grammar.perfect:
        return told.reach
    return min(told.reach, _NEWS_DAYS)


def _is_fresh(grammar: _Grammar, words: Words, named: _Named) -> bool:
    """ "The Rowan administration's latest": what is newest is so when the text is written."""
    last = named.last
    owns = named.as_body and words.lower[last].endswith("'s") and last + 1 < len(words)
    return owns and words.lower[last + 1] in grammar.fresh


def _is_briefed(doc: "Document", grammar: _Grammar, told: Scene, last: int, *, opens: bool) -> bool:
    """ "President Lind was briefed, the White House said.": the seat of an office tells of who is in it."""
    words, inside = doc.words, doc.words.inside(told.sentence)
    if not opens or told.years or words.lower[inside.stop - 1] not in grammar.speech | {"says"}:
        return False
    verb = last + 1
    while verb < inside.stop and verb < last + 4 and words.lower[verb] in grammar.informing:
        verb += 1
    if (
        verb in (last + 1, inside.stop)
        or words.lower[verb] not in grammar.informed
        or not _one_sentence(doc, last, verb)
    ):
        return False
    seat = " ".join(words.surfaces[inside.stop - 3 : inside.stop - 1]) in grammar.seats
    guarded = any(hit.entry.family in ("past", "loose", "name", "fiction") for hit in told.guards_of(told.sentence))
    return seat and not guarded


def _is_posed(doc: "Document", grammar: _Grammar, last: int) -> bool:
    """Whether the holder of an office "stands" or "is smiling" in a text that tells of a picture of any day."""
    words = doc.words
    verb = last + 1
    if verb + 1 < len(words) and words.lower[verb] == "who" and _comma(doc, last, verb):
        last, verb = verb, verb + 1
    if verb + 1 < len(words) and words.lower[verb] == "is":
        verb += 1
    if verb >= len(words) or not _one_sentence(doc, last, verb):
        return False
    return words.lower[verb] in grammar.poses and not grammar.pictures.isdisjoint(doc.word_places)


def _one_sentence(doc: "Document", before: int, after: int) -> bool:
    """Whether nothing but spaces stands between words that follow each other."""
    words = doc.words
    return all(doc.folded[words.ends[i] : words.starts[i + 1]] == " " for i in range(before, after))


def _current(
    doc: "Document",
    grammar: _Grammar,
    span: Span,
    told: Scene,
    verb: int | None,
    tense: Tense | None,
    *,
    speaks: bool,
    opens: bool,
    direct: bool,
    voiced: bool,
    as_body: bool,
) -> Current:
    """How surely the office is told of these days, by its verb or by what is told of it.

    voiced: it speaks through a spokesman, whom one asks when one writes.
    """
    words = doc.words
    if as_body and told_now(doc, told, span):
        return "now"
    if verb is not None:
        own = Span(words.starts[verb], words.ends[verb])
        clause = _told_from(doc, grammar, verb, told.sentence, speaks=speaks)
        found = acting(doc, told, span, present=tense == "present", speaks=speaks, opens=opens, verb=own, clause=clause)
        if voiced and found == "speaks":
            return "now"
        # A mere "was" is an act of these days only where the sentence says so.
        return found if tense or found == "now" else "no"
    if dealt_with(doc, told, span, dealings=grammar.dealings, going_on=grammar.going_on):
        return "now"
    if direct or done_to(doc, told, span, past=grammar.past, accusing=grammar.accusing):
        return "now"
    return "no"


def _around(sentence: range, word: int) -> range:
    """The words of a sentence that stand near one of them."""
    return range(max(sentence.start, word - _WORDS_AROUND), min(sentence.stop, word + _WORDS_AROUND))


def _rules(grammar: _Grammar, words: Words, verb: int | None, sentence: range) -> bool:
    """Whether the verb, or what it has to do, is a deed of the holder; or the sentence names the seat of the office."""
    if verb is not None and any(
        words.lower[i] in grammar.deeds and (i == verb or words.lower[i - 1] in _WILL) for i in sentence if i >= verb
    ):
        return True
    return any(" ".join(words.surfaces[i : i + 2]) in grammar.seats for i in sentence)


def _told_from(doc: "Document", grammar: _Grammar, verb: int, sentence: Span, *, speaks: bool) -> int:
    """Where what was said begins behind a verb of speech, or a clause of its own time behind another."""
    words = doc.words
    first = verb + 1 + 2 * (words.lower[verb] in grammar.told_first)
    openers = grammar.reported | grammar.telling if speaks else grammar.clauses | grammar.telling
    inside = range(first, min(verb + _WORDS_OF_CLAUSE, len(words)))
    told = next((words.starts[i] for i in inside if words.lower[i] in openers), sentence.end)
    return min(told, sentence.end)


def _own_clause(doc: "Document", grammar: _Grammar, verb: int | None, last: int | None, *, person: bool) -> Span:
    """From the office's own verb to the clause that tells what was said, or what is the matter with something else.

    A word of the past in that verb is the verb itself; one in that clause is of the time that it tells of.
    """
    words = doc.words
    start = words.ends[verb] if verb is not None else 0
    if last is None:
        return Span(start, len(doc.text))
    sentence = doc.sentence_at(words.starts[last])
    if person and verb is not None and words.lower[verb] in grammar.speech:
        return Span(start, max(start, _told_from(doc, grammar, verb, sentence, speaks=True)))
    inside = range(last + 1, min(last + 1 + _WORDS_OF_CLAUSE, len(words)))
    told = (words.starts[i] for i in inside if words.lower[i] in grammar.telling and words.starts[i] < sentence.end)
    end = next(told, len(doc.text))
    return Span(start, max(start, end))


def _subordinate(doc: "Document", grammar: _Grammar, sentence: Span, first: int) -> bool:
    """Whether a clause within the sentence begins before the word: what it tells may be older than the sentence."""
    words = doc.words
    return any(words.lower[i] in grammar.clauses for i in words.inside(Span(sentence.start, words.starts[first])))


def _other_year(doc: "Document", told: Scene, terms: Sequence[Term], *, as_body: bool) -> Guard:
    """Whether the sentence names a year that is not the article's and can be the one it tells of.

    A year after the person's last one cannot, but a title is kept for life.
    """
    when = doc.dated
    if when is None:
        return "firm" if told.years else "none"
    if all(term.first > when.last for term in terms):
        # No year behind the article is one of a term that began after it; one ahead may be hoped for.
        hoped = any(term.may_be_candidate(when.last) for term in terms)
        return "firm" if hoped and any(year > when.last.year for year in told.years) else "none"
    last = max((term.last.year if term.last else when.last.year for term in terms), default=when.last.year)
    others = [year for year in told.years if year < when.first.year]
    if any(year <= last for year in others):
        return "firm"
    return "none" if as_body or all(year >= when.first.year - 1 for year in others) else "loose"


def _verb(doc: "Document", grammar: _Grammar, last: int, *, apposed: bool) -> int | None:
    """The verb behind the word `last`: an adverb between them allowed, behind an apposition a comma, or ", who "."""
    words = doc.words
    verb = last + 1
    if verb + 1 < len(words) and words.lower[verb] in ("who", "which") and _comma(doc, last, verb):
        return verb + 1 if _tense(grammar, words, verb + 1) else None
    aged = verb + 1 < len(words) and words.digit[verb] and _comma(doc, verb, verb + 1)
    if verb + 1 < len(words) and _comma(doc, last, verb) and (words.lower[verb] == "whose" or aged):
        return _verb_behind_aside(doc, grammar, verb)
    for _ in range(3):
        if verb >= len(words) or not (_spaced(doc, verb - 1, verb) or (apposed and _is_closed(doc, last, verb))):
            return None
        if _tense(grammar, words, verb):
            return verb
        if words.surfaces[verb] in grammar.adverbs or words.surfaces[verb].endswith("ly"):
            verb += 1
        elif " ".join(words.surfaces[verb : verb + 2]) in grammar.adverbs:
            verb += 2
        else:
            return None
    return None


def _verb_behind_aside(doc: "Document", grammar: _Grammar, first: int) -> int | None:
    """The verb behind ", whose aides had stayed," or ", 62,"."""
    words, end = doc.words, doc.sentence_at(doc.words.starts[first]).end
    for verb in range(first + 1, min(first + _WORDS_OF_CLAUSE, len(words))):
        if words.starts[verb] >= end:
            return None
        if "," in doc.folded[words.ends[verb - 1] : words.starts[verb]]:
            return verb if _tense(grammar, words, verb) else None
    return None


def _rest_of_name(doc: "Document", grammar: _Grammar, last: int) -> int:
    """The last word of a name whose table form ends earlier: "Ada Lind Jr.", "Ada Lind da Rowan"."""
    words = doc.words
    for at in range(last + 1, min(last + _WORDS_OF_REST + 1, len(words))):
        more = words.surfaces[at][0].isupper() and words.surfaces[at] not in grammar.days
        if not _spaced(doc, at - 1, at) or not (more or words.lower[at] in grammar.particles):
            break
        last = at
    return last


def _copula(grammar: _Grammar, words: Words, last: int) -> int | None:
    """The "was" right behind an office."""
    return last + 1 if last + 1 < len(words) and words.lower[last + 1] in grammar.copulas else None


def _tense(grammar: _Grammar, words: Words, verb: int | None) -> Tense | None:
    if verb is None:
        return None
    if words.lower[verb] in grammar.present or " ".join(words.lower[verb : verb + 2]) in grammar.present:
        return "present"
    if words.lower[verb] in grammar.past or (words.surfaces[verb].endswith("ed") and len(words.lower[verb]) > 4):
        return "past"
    return None


def _spaced(doc: "Document", before: int, after: int) -> bool:
    """Whether two words stand in one phrase: nothing but a space, or the full stop of an initial, between them."""
    if after <= before:
        return True
    end, start = doc.words.ends[after - 1], doc.words.starts[after]
    gap = doc.folded[end:start]
    return gap == " " or (gap == ". " and doc.sentence_at(end - 1).end > start)


def _comma(doc: "Document", before: int, after: int) -> bool:
    """Whether a comma stands between two words that follow each other."""
    return after == before + 1 and doc.folded[doc.words.ends[before] : doc.words.starts[after]] == ", "


def _is_closed(doc: "Document", before: int, after: int) -> bool:
    """Whether a comma, a bracket or a dash closes an apposition between two words that follow each other."""
    gap = doc.folded[doc.words.ends[before] : doc.words.starts[after]] if after == before + 1 else ""
    return gap in (", ", ") ", "), ", " - ", " \u2013 ", " \u2014 ", "\u2014")


def _near(doc: "Document", before: int, after: int) -> bool:
    """Whether two words stand together, a hyphen allowed ("then-President")."""
    return doc.folded[doc.words.ends[before] : doc.words.starts[after]] in (" ", "-")


def _unique(offices: Iterator[Office]) -> tuple[Office, ...]:
    return tuple({office.key: office for office in offices}.values())
