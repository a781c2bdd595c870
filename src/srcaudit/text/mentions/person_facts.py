"""What the text says of persons beside their names: ages, years of birth, seats, parties, the nation of an office."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any, Literal

from srcaudit.language.pack import load
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.indirect_speech import is_no_surname
from srcaudit.text.mentions.attached import is_told_with
from srcaudit.text.mentions.descriptions import Description, Referents, Told, descriptions, may_be_one
from srcaudit.text.mentions.life_years import births_between, deaths, rough_ages, tells_ages_then
from srcaudit.text.mentions.name_forms import NameForm, is_somebody, stands_as_person
from srcaudit.text.mentions.names import NameMention, goes_on_to_another, name_words, names_near
from srcaudit.text.mentions.party_sides import country_sides, party_sides
from srcaudit.text.mentions.person_links import Persons, Said, ages_said, births_said, number_words, year_olds
from srcaudit.text.mentions.placed_labels import Labels, LabelWord, placed_labels

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_CALLING = "calling "
"""Before the number of a line of callings."""
FactKind = Literal["age", "born", "seat", "rank", "order", "party", "state", "nation", "people", "job"]
_OFFICES: tuple[FactKind, ...] = ("seat", "rank", "order")
"""What a title before a name tells; a governor may be a general too."""

_AGES = range(1, 116)
_LOOK_BACK = 60
_BEFORE, _BEHIND = 100, 60
"""Characters of the sentence in which a word of another time is taken to be said of a fact."""
_BEFORE_SEAT, _BEHIND_SEAT = 40, 40
"""The same of a seat, which stands right before its holder's name."""
_LEAD = 8
"""Characters before a number in which the head of its sentence stands."""
_BETWEEN = 26
"""Characters in which what joins a name and its age, or its birth, is looked for."""
_EARLIER = 200
"""Characters before a sentence in which a year or a word of another time is taken to hold for it."""
_DIGITS = 3
_NEXT_YEAR = " next year"
_LEAST_SPELLED = 13
"""Of smaller numbers in words hardly one is an age."""
_MOST_TOLD_APART = 60
"""Mentions of a surname among which one is looked for that tells of a namesake."""
_MOST_BEARERS = 12
"""A surname with more given names than this is taken to be no one person's."""
_DETERMINED = 3
"""Words before a noun for a person among which "a" or "his" brings in somebody without a name."""
_TOLD = 15
"""Characters before "a" or "his" in which "is" and "became" stand, behind which nobody new comes in."""
_FARTHEST = 3_000
"""Characters between a person and what stands for the person."""
_NOUN = 24
"""Characters behind "the 45-year-old" in which a noun for that person begins."""
_LEADS = (14, 13, 10, 9, 8, 6, 5, 4, 2)
"""Lengths of what stands between a name and its party behind it: ", a ", ", the ", " of ", ", for ", ", for the "."""
_FAR_MORE = 2
"""Times that a person is named more often than another, to be the one whom a description means."""
_WORD_BEFORE = 24
"""Characters before a title in which the word before it stands."""
_LAST_WORD = 22
"""Characters before a name in which the word before it stands."""
_INITIALS = 2
_LEAST_USES = 2
"""A surname that the article uses more often than this stands for its bearer whatever follows it."""


@dataclass(frozen=True, slots=True)
class PersonFact:
    """One thing said of one person.

    value: years of an age, the year of a birth, else a word of the tables that is the same however the text puts it.
    past: words beside it in its sentence say that it held, or was said, at another time.
    """

    kind: FactKind
    value: str
    span: Span
    name: NameMention
    past: bool

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last number of years, or year, that an age or a birth leaves open."""
        first, _, last = self.value.partition("-")
        return int(first), int(last or first)

    linked: bool = False
    """Whether the person is named elsewhere, and a pronoun, a description or a first person stands for the name."""


@dataclass(frozen=True)
class _Grammar:
    age_between: re.Pattern[str]
    age_behind: re.Pattern[str]
    age_opening: re.Pattern[str]
    age_of_somebody: re.Pattern[str]
    birth: re.Pattern[str]
    now_behind: re.Pattern[str]
    not_yet: re.Pattern[str]
    age_of_today: re.Pattern[str]
    of_dead: re.Pattern[str]
    """What a sentence tells of somebody who has just died."""
    earlier: re.Pattern[str]
    at_death: re.Pattern[str]
    year_of_thing: re.Pattern[str]
    thing_of_year: re.Pattern[str]
    """What stands before and behind a year that tells which thing it is."""
    year_of_beginning: re.Pattern[str]
    """What ends before a year of which somebody's age is not told: "who was born in Holm in"."""
    kin_before: re.Pattern[str]
    """A word for a relative right before a name."""
    kin_behind: re.Pattern[str]
    """What tells right behind a name with a title that it is a relative's: ", her father,"."""
    namesake_before: re.Pattern[str]
    """What tells right before a full name that somebody else bears it as well."""
    namesake_between: re.Pattern[str]
    """What tells right before a full name that stands in its sentence already that two have it."""
    age_of_kin: re.Pattern[str]
    home_behind: re.Pattern[str]
    """What tells right behind a full name and an age where that person lives."""
    year_old_between: re.Pattern[str]
    year_old_opening: re.Pattern[str]
    year_old_named: re.Pattern[str]
    year_old_goes_on: re.Pattern[str]
    year_old_apposed: re.Pattern[str]
    """What goes on behind the name of "a 45-year-old man, Bo Lind", and tells that nobody else of that name speaks."""
    spelled: dict[str, int]
    """Ages in words."""
    spelled_words: frozenset[str]
    """Those, alone and in "fifty-year-old"."""
    born: re.Pattern[str]
    roles: frozenset[str]
    nameless: frozenset[str]
    """Nouns for somebody who need not be named."""
    persons: frozenset[str]
    """Those, and the roles and trades, lower case."""
    men: frozenset[str]
    women: frozenset[str]
    of_relatives: re.Pattern[str]
    introducing: frozenset[str]
    new: frozenset[str]
    """Of those, the articles."""
    speech_behind: re.Pattern[str]
    of_one_time: frozenset[str]
    """Words before a title that its bearer had at another time."""
    joining: frozenset[str]
    changing: frozenset[str]
    """The first words of what tells that somebody left a party or came to one."""
    left_party: re.Pattern[str]
    """Behind "former": what one has left is a party."""
    of_others: re.Pattern[str]
    """Ends somewhere behind a name: what follows is told of somebody else."""
    other_time: dict[FactKind, re.Pattern[str]]
    """What tells of another time, by what is told."""
    offices: dict[str, tuple[FactKind, str]]
    """Title -> what it tells."""
    other_seat: re.Pattern[str]
    party_behind: tuple[re.Pattern[str], re.Pattern[str]]
    party_of_member: re.Pattern[str]
    party_before: re.Pattern[str]
    party_opening: re.Pattern[str]
    parties: dict[str, str]
    party_elsewhere_before: re.Pattern[str]
    party_elsewhere_behind: re.Pattern[str]
    parties_elsewhere: dict[str, str]
    sides: dict[str, str]
    """Words for a party and for several of its members, as they are written -> the party."""
    parties_by_first: dict[str, tuple[str, ...]]
    """First word of a party elsewhere, in lower case -> the parties that begin so."""
    labels: dict[str, tuple[FactKind, str]]
    """Word for a title -> what it tells."""
    label_behind: re.Pattern[str]
    seat_behind: re.Pattern[str]
    seat_before: re.Pattern[str]
    seat_goes_on: re.Pattern[str]
    homes: dict[str, str]
    """Country in lower case -> its people."""
    countries: dict[str, tuple[int, str]]
    """Country in lower case, alone and as a possessive -> how many letters it has, and its people."""
    nation_before: re.Pattern[str] | None
    nation_behind: re.Pattern[str] | None
    """", the Ruritanian president,": looked for at its last word."""
    last_of_offices: frozenset[str]
    titles_of_nations: frozenset[str]
    nations: dict[str, str]
    people_before: re.Pattern[str]
    people_behind: re.Pattern[str]
    origin: re.Pattern[str]
    """Relatives of whom somebody may have another nation."""
    people_words: frozenset[str]
    """The first words of `peoples`; of `labels`, of `countries` and of `parties_by_first` the next three have them."""
    label_words: frozenset[str]
    country_words: frozenset[str]
    party_words: frozenset[str]
    peoples: dict[str, str]
    """Word for somebody of a nation -> the first word for it."""
    jobs: dict[str, tuple[str, ...]]
    """Word for a job, in small letters -> what it is in each line that has it."""
    lasts_of_jobs: dict[str, int]
    """The last words of the jobs, in small letters -> how many letters and spaces can stand before one in a job."""
    last_of_jobs: frozenset[str]
    famous: frozenset[str]
    """Surnames that every reader knows."""
    seats_in_letters: frozenset[str]
    """What stands before a surname and is no first name: "MP Lind"."""
    honours: frozenset[str]
    job_before: re.Pattern[str]
    job_behind: re.Pattern[str]
    job_not: re.Pattern[str]
    of_place: re.Pattern[str]
    body_before: re.Pattern[str]
    body_behind: re.Pattern[str]
    year_old: str
    year_olds: tuple[str, ...]
    """The ways to write it."""
    any_age: re.Pattern[str]
    age_described: re.Pattern[str]
    """In a description, or right behind it: the age of whom it means."""
    pronouns: frozenset[str]
    """With a capital, as they open a sentence: no names."""
    before_told: tuple[str, ...]
    """What ends before the article of a noun that is said of somebody who has been told of."""
    of: str
    of_goes_on: re.Pattern[str]
    country_and_trade: re.Pattern[str]
    """Between a country and a name: "the Ghana striker"."""
    """Between a name and its country."""
    elected: re.Pattern[str]
    """How somebody came to the seat that is told right before."""
    suffix: re.Pattern[str]
    marks_of_parties: tuple[str, ...]
    """One of them stands where a party does: a quick look before the long one."""
    letters_of_parties: frozenset[str]
    names_of_parties: frozenset[str]
    openings_of_parties: frozenset[str]
    placed: Labels
    """The words for jobs, seats, parties and peoples, wherever they stand beside a name."""


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "persons"):
        return None
    table, known = pack.table("persons"), name_words(language)
    sakes: Mapping[str, Any] = (
        pack.table("namesakes") if pack.has("tables", "namesakes") else {"sole": "", "families": ()}
    )
    nations = _nations(pack.table("offices")["office"]) if pack.has("tables", "offices") else {}
    words = choice(nations)
    offices = "|".join(table["offices"])
    rows = [[word.replace("_", " ") for word in line.split()] for line in table["peoples"]["names"]]
    peoples = {word: row[0] for row in rows for word in row}
    people = rf"(?P<people>{choice(peoples)})"
    trade = "|".join(table["peoples"]["trades"].split())
    lines = [line.replace("_", "\0").split() for line in table["parties_elsewhere"]]
    elsewhere = {name.replace("\0", " "): line[0].replace("\0", " ") for line in lines for name in line}
    party = choice(elsewhere)
    offices_told = {title: (kind, value) for kind in _OFFICES for title, value in table[f"{kind}s"].items()}
    kinds = {value: kind for kind, value in offices_told.values()}
    offices_told |= {title: ("job", value) for title, value in table["styles"].items()}
    lines_of_labels = [line.split() for line in table["labels"]["words"]]
    labels = {word: (kinds[line[0]], line[0]) for line in lines_of_labels for word in line}
    countries = {
        form: (len(country), people)
        for country, people in (line.split() for line in table["peoples"]["countries"])
        for form in (country.lower(), f"{country.lower()}'s")
    }
    parties_by_first = _by_first(elsewhere)
    spelled = {word: age for word, age in number_words(table["linked"]).items() if age >= _LEAST_SPELLED}
    plain_jobs = _jobs_of((*table["jobs"]["lines"], _ministers(table["jobs"])))
    callings = _jobs_of(table["jobs"]["callings"], mark=_CALLING)
    jobs = {word: (*plain_jobs.get(word, ()), *callings.get(word, ())) for word in (*plain_jobs, *callings)}
    job, honour = f"(?i:{choice(jobs)})", f"(?:{choice(known.titles if known else ())})\\.?"
    return _Grammar(
        age_between=re.compile(table["age_between"]),
        age_behind=re.compile(table["age_behind"]),
        age_opening=re.compile(table["age_opening"]),
        age_of_somebody=re.compile(table["age_of_somebody"]),
        birth=re.compile(table["birth"]),
        now_behind=re.compile(table["now_behind"]),
        not_yet=re.compile(table["not_yet"]),
        age_of_today=re.compile(table["age_of_today"]),
        of_dead=re.compile(table["of_dead"]),
        at_death=re.compile(table["at_death"]),
        earlier=re.compile(table["earlier"]),
        year_of_thing=re.compile(table["year_of_thing"]),
        thing_of_year=re.compile(table["thing_of_year"]),
        year_of_beginning=re.compile(table["year_of_beginning"]),
        kin_before=re.compile(table["kin_before"]),
        kin_behind=re.compile(table["kin_behind"]),
        namesake_before=re.compile(table["namesake_before"]),
        home_behind=re.compile(table["home_behind"]),
        namesake_between=re.compile(table["namesake_between"]),
        age_of_kin=re.compile(table["age_of_kin"]),
        year_old_between=re.compile(table["year_old_between"]),
        year_old_opening=re.compile(table["year_old_opening"]),
        year_old_named=re.compile(table["year_old_named"]),
        year_old_goes_on=re.compile(table["year_old_goes_on"]),
        year_old_apposed=re.compile(table["year_old_apposed"]),
        spelled=spelled,
        spelled_words=frozenset(spelled).union(f"{word}{table['year_old']}" for word in spelled),
        born=re.compile(table["born"]),
        roles=frozenset(table["roles"].split()) | (known.titles if known else frozenset()),
        nameless=frozenset(table["nameless"].split()),
        persons=frozenset(f"{table['roles']} {table['nameless']} {table['peoples']['trades']}".lower().split()),
        men=frozenset(table["men"].split()),
        women=frozenset(table["women"].split()),
        of_relatives=re.compile(table["of_relatives"]),
        new=frozenset(table["new"].split()),
        introducing=frozenset(table["introducing"].split()),
        speech_behind=re.compile(table["speech_behind"]),
        of_one_time=frozenset(table["of_one_time"].split()),
        joining=frozenset(table["joining"].split()),
        changing=frozenset(table["changing"].split()),
        left_party=re.compile(table["left_party"]),
        of_others=re.compile(table["of_others"]),
        other_time={
            "age": re.compile(table["other_time_of_age"]),
            "party": re.compile(table["other_time_of_party"]),
            "people": re.compile(table["peoples"]["mixed"]),
            **dict.fromkeys((*_OFFICES, "state", "nation", "job"), re.compile(table["other_time_of_office"])),
        },
        offices=offices_told,
        other_seat=re.compile(table["other_seat"]),
        party_behind=(re.compile(table["party_behind"]), re.compile(table["party_in_words"])),
        party_of_member=re.compile(table["party_of_member"]),
        party_before=re.compile(table["party_before"]),
        party_opening=re.compile(table["party_opening"], re.MULTILINE),
        parties=dict(table["parties"]),
        party_elsewhere_before=re.compile(table["party_elsewhere_before"].replace("PARTY", party)),
        party_elsewhere_behind=re.compile(table["party_elsewhere_behind"].replace("PARTY", party)),
        parties_elsewhere=elsewhere,
        sides=_sides_of(table, elsewhere),
        parties_by_first=parties_by_first,
        labels=labels,
        label_behind=re.compile(table["labels"]["behind"].replace("RANK", choice(labels))),
        seat_behind=re.compile(table["labels"]["seat_behind"].replace("RANK", choice(labels))),
        seat_before=re.compile(table["labels"]["seat_before"].replace("RANK", choice(labels)), re.MULTILINE),
        seat_goes_on=re.compile(table["labels"]["seat_goes_on"]),
        homes={country: people for country, (_, people) in countries.items() if not country.endswith("'s")},
        countries=countries,
        nation_before=re.compile(rf"\b({words}) (?:{offices}) (?:[A-Z][\w'-]+ )?$") if nations else None,
        nation_behind=re.compile(rf", (?:who is )?(?:the )?({words}) (?i:{offices})(?=[,.;])") if nations else None,
        last_of_offices=frozenset(title.lower() for title in table["titles_of_nations"]),
        titles_of_nations=frozenset(table["titles_of_nations"]),
        nations=nations,
        people_before=re.compile(table["peoples"]["before"].replace("PEOPLE", people).replace("TRADE", trade)),
        people_behind=re.compile(table["peoples"]["behind"].replace("PEOPLE", people).replace("TRADE", trade)),
        origin=re.compile(table["peoples"]["origin"]),
        people_words=frozenset(people.split()[0] for people in peoples),
        label_words=frozenset(labels),
        country_words=frozenset(countries),
        party_words=frozenset(parties_by_first),
        peoples=peoples,
        jobs=jobs,
        honours=known.titles if known else frozenset(),
        lasts_of_jobs=_lasts_of(jobs),
        famous=frozenset(sakes["sole"].split()).union(sakes["families"]),
        seats_in_letters=frozenset(word for word in table["descriptions"]["politicians"].split() if word.isupper()),
        last_of_jobs=frozenset(job.split()[-1] for job in jobs),
        job_before=re.compile(table["jobs"]["before"].replace("JOB", job).replace("HONOUR", honour)),
        job_behind=re.compile(table["jobs"]["behind"].replace("JOB", job)),
        job_not=re.compile(table["jobs"]["not_it"]),
        of_place=re.compile(table["descriptions"]["of_place"]),
        body_before=re.compile(table["jobs"]["body_before"]),
        body_behind=re.compile(table["jobs"]["body_behind"]),
        year_old=table["year_old"],
        year_olds=(table["year_old"], *table["year_olds"]),
        any_age=re.compile(table["any_age"]),
        age_described=re.compile(table["age_described"]),
        pronouns=frozenset(table["pronouns"]),
        before_told=(", ", *table["before_told"]),
        of=table["of"],
        of_goes_on=re.compile(table["of_goes_on"]),
        country_and_trade=re.compile(rf"(?: [a-z-]+)? (?:{trade}|{table['placed']['person']}) (?=[A-Z])"),
        elected=re.compile(table["elected"]),
        suffix=re.compile(table["suffix"]),
        marks_of_parties=tuple(table["marks_of_parties"]),
        letters_of_parties=frozenset(table["letters_of_parties"]),
        names_of_parties=frozenset(table["names_of_parties"]),
        openings_of_parties=frozenset(table["openings_of_parties"]),
        placed=_placed_words(table, plain_jobs, labels, elsewhere, peoples),
    )


def _placed_words(
    table: Mapping[str, Any],
    jobs: Mapping[str, Sequence[str]],
    labels: Mapping[str, tuple[FactKind, str]],
    elsewhere: Mapping[str, str],
    peoples: Mapping[str, str],
) -> Labels:
    """The labels whose places are looked at, with what each says and which nouns may stand behind it."""
    found: dict[str, list[LabelWord]] = {}
    own = table["placed"]
    politician = re.compile(rf" (?:{'|'.join(table['descriptions']['politicians'].split())}|{own['party']})\b")
    trade = re.compile(rf"(?: [a-z-]+){{0,2}} (?:{'|'.join(table['peoples']['trades'].split())}|{own['person']})\b")
    members = frozenset(own["members"])
    for word, values in jobs.items():
        found.setdefault(word, []).append(LabelWord("job", tuple(values)))
    for word, (kind, value) in labels.items():
        if kind == "seat":
            found.setdefault(word, []).append(LabelWord(kind, (value,), before=False))
    parties = {**{name: name_of for name, name_of in table["parties"].items() if len(name) > 1}, **elsewhere}
    for word, value in parties.items():
        one = LabelWord("party", (value,), politician, before=word in members, lasting=True, of_party=True)
        found.setdefault(word.lower(), []).append(one)
        if word in members:
            several = LabelWord("party", (value,), several=True)
            found.setdefault(f"{word.lower().removesuffix('y')}{'ies' if word.endswith('y') else 's'}", []).append(
                several
            )
    for word, value in peoples.items():
        found.setdefault(word.lower(), []).append(LabelWord("people", (value,), trade, before=False, lasting=True))
        found.setdefault(f"{word.lower()}s", []).append(LabelWord("people", (value,), several=True))
    return Labels(found)


def _sides_of(table: Mapping[str, Any], elsewhere: Mapping[str, str]) -> dict[str, str]:
    """Words for a party and for several of its members -> the party."""
    parties = {**{word: party for word, party in table["parties"].items() if len(word) > 1}, **elsewhere}
    several = {
        f"{word.removesuffix('y')}{'ies' if word.endswith('y') else 's'}": party
        for word, party in parties.items()
        if word in table["placed"]["members"]
    }
    return {**parties, **several}


def _ministers(jobs: Mapping[str, Any]) -> str:
    """The line of a country's ministers and their deputies."""
    forms: list[str] = jobs["forms_of_minister"].split()
    return " ".join(
        "=".join(f"{deputy}{form.replace('FIELD', field)}" for form in forms for field in same.split("="))
        for same in jobs["fields"].split()
        for deputy in jobs["deputies"]
    )


def _jobs_of(lines: Iterable[str], *, mark: str = "") -> dict[str, tuple[str, ...]]:
    """Word for a job, in small letters -> what it is in each line that has it, the number of the line before it.

    mark: what stands before the number.
    """
    found: dict[str, tuple[str, ...]] = {}
    for number, line in enumerate(lines):
        for same in line.replace("_", "\0").split():
            words = [word.replace("\0", " ") for word in same.split("=")]
            for word in words:
                found[word.lower()] = (*found.get(word.lower(), ()), f"{mark}{number}:{words[0]}")
    return found


def _lasts_of(jobs: Iterable[str]) -> dict[str, int]:
    """The last words of some jobs, each with how much of the longest that ends so stands before it."""
    found: dict[str, int] = {}
    for job in jobs:
        last = job.split()[-1]
        found[last] = max(found.get(last, 0), len(job) - len(last))
    return found


def _by_first(parties: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for party in parties:
        first = party.split()[0].lower()
        for form in (first, f"{first}'s") if first == party.lower() else (first,):
            found[form] = (*found.get(form, ()), party)
    return found


def _nations(rows: Sequence[dict[str, object]]) -> dict[str, str]:
    """Word for a nation -> the country, of those that the table of offices has."""
    found: dict[str, str] = {}
    for row in rows:
        words = row["nation"]
        assert isinstance(words, list)
        found |= {str(word): str(row["key"])[:2] for word in words}
    return found


def person_facts(doc: "Document") -> tuple[PersonFact, ...]:
    """What the body says of persons outside quotations, in order."""
    grammar = _grammar(doc.language or "")
    if grammar is None or not doc.names:
        return ()
    readers: tuple[Callable[[Document, _Grammar], Iterable[PersonFact]], ...] = (
        _ages,
        _births,
        _seats,
        _behind,
        _peoples,
        _jobs,
    )
    found = [fact for reader in readers for fact in reader(doc, grammar) if not doc.quoted.touches(fact.span)]
    told = {kind: Cover(fact.span for fact in found if fact.kind == kind) for kind in {fact.kind for fact in found}}
    found += [fact for fact in _placed(doc, grammar) if fact.kind not in told or not told[fact.kind].touches(fact.span)]
    told = {kind: Cover(fact.span for fact in found if fact.kind == kind) for kind in ("party", "people")}
    found += [fact for fact in _sides(doc, grammar) if not told[fact.kind].touches(fact.span)]
    found = [fact for fact in found if not _may_be_of_another(doc, fact)]
    found += _described(doc, grammar, found)
    found += _linked(doc, grammar, found)
    found += _described(doc, grammar, found)
    found = [fact for fact in _of_long_dead(doc, grammar, found) if not _may_be_of_another(doc, fact)]
    return tuple(sorted(found, key=lambda fact: (fact.span, fact.kind)))


def _may_be_of_another(doc: "Document", fact: PersonFact) -> bool:
    """Whether a fact behind a name may be told of whom the name tells whose that is: "the mother of Ada Lind, 71"."""
    before = doc.names_before(fact.span.start)
    name = fact.name.span if not fact.linked or not before else doc.names[before - 1].span
    return name.end <= fact.span.start < doc.sentence_at(name.start).end and is_told_with(doc, name.start)


def _of_long_dead(doc: "Document", grammar: _Grammar, found: Sequence[PersonFact]) -> Iterator[PersonFact]:
    """The facts, ages of persons who died in an earlier year told as ages at death, or as those of another time."""
    ages = [fact for fact in found if fact.kind == "age" and not fact.past]
    died = deaths(doc, Persons(doc, [fact.name.surname for fact in ages])) if ages else {}
    when = doc.dated
    for fact in found:
        year = died.get(fact.name.surname)
        if fact.kind != "age" or fact.past or year is None or (when is not None and when.last.year <= year):
            yield fact
        elif (
            grammar.at_death.match(doc.folded, fact.span.end) is None
            or grammar.of_dead.search(
                doc.folded, doc.sentence_at(fact.span.start).start, doc.sentence_at(fact.span.start).end
            )
            is None
        ):
            yield replace(fact, past=True)
        else:
            least, most = fact.years
            yield replace(fact, kind="born", value=f"{year - most - 1}-{year - least}", linked=True)


def is_job_left(doc: "Document", fact: PersonFact) -> bool:
    """Whether the text tells of a job that somebody had it at another time: "who was vice president when"."""
    if fact.kind != "job" or doc.pack is None:
        return False
    job = fact.value.partition(":")[2]
    said = doc.pack.table("persons")["jobs"]["had_been"].replace("JOB", re.escape(job))
    return re.search(said, doc.folded) is not None


def _is_of_two_peoples(doc: "Document", grammar: _Grammar, span: Span) -> bool:
    """Whether the sentence of a people names another one, or a country."""
    words, sentence = doc.words, doc.sentence_at(span.start)
    for index in words.inside(sentence):
        if not span.start <= words.starts[index] < span.end:
            word = words.lower[index].removesuffix("'s").removesuffix("’s")
            if words.surfaces[index] in grammar.people_words or word in grammar.country_words:
                return True
    return False


def of_two_bodies(doc: "Document", one: PersonFact, other: PersonFact) -> bool:
    """Whether two jobs are told of two bodies: "chairman of Harrow", "the Aldmouth vice president"."""
    own, others = _body(doc, one), _body(doc, other)
    return bool(own and others) and own.isdisjoint(others)


def _body(doc: "Document", fact: PersonFact) -> frozenset[str]:
    """The words of the name of the body whose job somebody has, if it stands beside the job."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return frozenset()
    behind = grammar.body_behind.match(doc.folded, fact.span.end, fact.span.end + _BEFORE)
    start = doc.sentence_at(fact.span.start).start
    match = behind or grammar.body_before.search(doc.folded, max(start, fact.span.start - _BEHIND), fact.span.start)
    return frozenset(word for word in match["body"].split() if word[0].isupper()) if match else frozenset()


def _fact(doc: "Document", grammar: _Grammar, kind: FactKind, value: str, span: Span, name: NameMention) -> PersonFact:
    sentence = doc.sentence_at(span.start)
    before, behind = (_BEFORE_SEAT, _BEHIND_SEAT) if kind in (*_OFFICES, "job") else (_BEFORE, _BEHIND)
    if kind == "seat" and grammar.elected.match(doc.folded, span.end):
        behind = 0
    speaks = grammar.speech_behind.match(doc.folded, max(span.end, name.span.end)) is not None
    if speaks:
        # "Lind, 45, said that in 1999": of that time is what is said, and not who says it.
        before, behind = min(before, span.start - max(sentence.start, doc.folded.rfind(", ", 0, span.start))), 0
    start, end = max(sentence.start, span.start - before), min(sentence.end, span.end + behind)
    past = any(
        not (
            doc.quoted.at(m.start())
            or (
                _is_of_now(doc, grammar, m, name)
                if kind == "age"
                else _is_of_something_else(doc, grammar, m, span, name, kind)
            )
        )
        for m in grammar.other_time[kind].finditer(doc.folded, start, end)
    )
    if kind == "people" and not past:
        past = grammar.origin.search(doc.folded, start, end) is not None and _is_of_two_peoples(doc, grammar, span)
    return PersonFact(kind, value, span, name, past)


def _is_of_something_else(
    doc: "Document", grammar: _Grammar, match: re.Match[str], label: Span, name: NameMention, kind: FactKind
) -> bool:
    """Whether what tells of another time is said of another person, "for whom Moe once", or of another label.

    A "former" is said of the title behind it: in "former governor Ada Lind, a Democrat" not of the party.
    """
    if grammar.of_others.match(doc.folded, name.span.end, match.start()) is not None:
        return True
    word = match.group().split()[0].lower()
    if kind == "party" and word not in grammar.changing and label.end < match.start():
        # "Lind, a Democrat, who was governor until May": of that time is what she was.
        return ", who " in doc.folded[label.end : match.start()]
    if word not in grammar.of_one_time:
        return False
    if goes_on_to_another(doc, match.end(), name.surname):
        return True
    if kind in ("people", "party"):
        between = doc.folded[match.end() : label.start] if match.end() < label.start else None
        return between != " " and grammar.left_party.match(doc.folded, match.end()) is None
    return False


def _is_of_now(doc: "Document", grammar: _Grammar, match: re.Match[str], name: NameMention) -> bool:
    """Whether what seems to tell of another time leaves an age today's.

    A year may date a birth or what goes on since: "Lind, 45, was born in Holm in 1981"; of the dead is said "was 45".
    """
    sentence = doc.sentence_at(match.start())
    if match["was"]:
        return _is_of_dead(doc, grammar, sentence, name)
    at = match.start("year")
    if at < 0:
        return False
    which = grammar.year_of_thing.search(doc.folded, max(sentence.start, at - _BETWEEN), at)
    if which is not None and grammar.thing_of_year.match(doc.folded, match.end("year")) is not None:
        return True
    return grammar.year_of_beginning.search(doc.folded, max(sentence.start, at - _BEFORE), at) is not None


def _is_of_dead(doc: "Document", grammar: _Grammar, sentence: Span, name: NameMention) -> bool:
    """Whether a sentence tells of somebody who has just died, as far as the text says no other time."""
    if grammar.earlier.search(doc.folded, max(0, sentence.start - _EARLIER), sentence.end) is not None:
        return False
    form = doc.name_forms.get(name.surname)
    told = {doc.sentence_at(m.span.start) for m in (form.mentions[:_MOST_TOLD_APART] if form is not None else ())}
    return any(grammar.of_dead.search(doc.folded, one.start, one.end) is not None for one in sorted(told))


def _name_before(doc: "Document", grammar: _Grammar, end: int) -> NameMention | None:
    """The name that ends at a position, a "Jr." behind it allowed."""
    for length in (0, 4, 5, 6, 3, 7):
        name = doc.name_at(end - length - 1)
        if name is not None and name.span.end == end - length:
            return name if length == 0 or grammar.suffix.fullmatch(doc.folded, end - length, end) else None
    return None


def _name_behind(doc: "Document", grammar: _Grammar, start: int) -> NameMention | None:
    """The name that begins at a position, its title or one or two words for a trade before it allowed."""
    words = doc.words
    for index in words.inside(Span(start, start + _LOOK_BACK))[:5]:
        name = doc.name_at(words.starts[index])
        if name is not None:
            people = name.given is None and name.surname in grammar.peoples
            return name if _is_person(doc, name) and not people else None
        if words.surfaces[index] not in grammar.roles:
            return None
        if doc.folded[words.ends[index] : words.ends[index] + 2].lstrip(".")[:1] != " ":
            return None
    return None


def _is_person(doc: "Document", name: NameMention) -> bool:
    """Whether a name behind an age is somebody's, and no part of a thing's: "the 40-year-old Lisbon treaty"."""
    form = doc.name_forms.get(name.surname)
    if name.given or name.title or stands_as_person(doc, name.span.end):
        return True
    return form is not None and bool(form.given) and len(form.mentions) > _LEAST_USES


def _ages(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "Ada Lind, 45,", "Ada Lind is 45.", "the 45-year-old Ada Lind", "Ada Lind, a 45-year-old"."""
    for age, start, end in _numbers_like_ages(doc, grammar):
        year_old = next((words for words in grammar.year_olds if doc.folded.startswith(words, end)), None)
        if year_old:
            end += len(year_old)
            name = _of_year_old(doc, grammar, start, end)
        else:
            name = _of_age(doc, grammar, start, end)
        if name is not None and name.surname not in grammar.pronouns and not is_no_surname(doc, name.surname):
            later = not year_old and grammar.not_yet.search(doc.folded, max(0, start - _BETWEEN), start) is not None
            yield _fact(doc, grammar, "age", _value(doc, age, end) if later else str(age), Span(start, end), name)


def _value(doc: "Document", age: int, end: int) -> str:
    """The years that somebody has lived who "turns 60 next week", or "next year"."""
    return str(age - 1) if doc.folded.startswith(_NEXT_YEAR, end) else f"{age - 1}-{age}"


def _numbers_like_ages(doc: "Document", grammar: _Grammar) -> Iterator[tuple[int, int, int]]:
    """Numbers that may be ages, in figures and in words, with where they begin and end."""
    words = doc.words
    for index in words.figures:
        number = words.surfaces[index]
        if len(number) <= _DIGITS and number.isdecimal() and int(number) in _AGES:
            yield int(number), words.starts[index], words.ends[index]
    for index in doc.places_of(grammar.spelled_words):
        number = words.lower[index].removesuffix(grammar.year_old)
        yield grammar.spelled[number], words.starts[index], words.starts[index] + len(number)


def _of_age(doc: "Document", grammar: _Grammar, start: int, end: int) -> NameMention | None:
    """Whose age a number is."""
    folded = doc.folded
    comma, closed = folded.startswith(", ", end), grammar.age_behind.match(folded, end)
    if not comma and not closed:
        if not grammar.age_opening.search(folded, max(0, start - _BETWEEN), start) or not folded.startswith(" ", end):
            return None
        name = _name_behind(doc, grammar, end + 1)
        return name if name and grammar.now_behind.match(folded, name.span.end) else None
    between = grammar.age_between.search(folded, max(0, start - _BETWEEN), start)
    if between:
        name = _name_before(doc, grammar, between.start()) if closed else None
        # "The oldest, Ada Lind, is 79", and not "Bo, son of Ada Lind, is 79".
        if name and between["is"]:
            lead = Span(doc.sentence_at(start).start, name.span.start)
            apposed = folded.endswith(", ", 0, name.span.start)
            return name if apposed and grammar.nameless.isdisjoint(_lower(doc, lead)) else None
        return name
    if not comma:
        return None
    if grammar.age_opening.search(folded, max(0, start - _BETWEEN), start):
        name = _name_behind(doc, grammar, end + 2) or _known_behind(doc, end + 2)
        today = grammar.age_of_today.search(folded, max(0, start - _BETWEEN), start)
        return name if name and (today or grammar.now_behind.match(folded, name.span.end)) else None
    somebody = grammar.age_of_somebody.search(folded, max(0, start - _LOOK_BACK), start)
    if somebody and somebody["who"] in grammar.roles:
        name = doc.name_at(end + 2)
        return name if name and name.known else None
    return None


def _known_behind(doc: "Document", start: int) -> NameMention | None:
    """The surname at a place of somebody whose first name is one, however seldom the text tells of them."""
    name = doc.name_at(start)
    form = doc.name_forms.get(name.surname) if name is not None else None
    return name if name is not None and form is not None and form.known and form.given and not form.is_word else None


def _lower(doc: "Document", part: Span) -> list[str]:
    """The words of a part of the text, in small letters."""
    inside = doc.words.inside(part)
    return doc.words.lower[inside.start : inside.stop]


def _of_year_old(doc: "Document", grammar: _Grammar, start: int, end: int) -> NameMention | None:
    """Who is so many years old."""
    folded = doc.folded
    behind = _name_behind(doc, grammar, end + 1) if folded.startswith(" ", end) else None
    between = grammar.year_old_between.search(folded, max(0, start - _BETWEEN), start)
    before = _name_before(doc, grammar, between.start()) if between else None
    if before and not (behind and behind.known) and not folded.startswith("'s", end):
        return before
    if behind is None:
        named = grammar.year_old_named.match(folded, end, end + _LOOK_BACK)
        name = _name_behind(doc, grammar, named.end()) if named else None
        if (
            name
            and named
            and (named["named"] or (name.given and grammar.year_old_apposed.match(folded, name.span.end)))
        ):
            return name
        opens = grammar.year_old_opening.search(folded, max(0, start - _LEAD), start)
        return name if opens and name and grammar.year_old_goes_on.match(folded, name.span.end) else None
    return behind


def _linked(doc: "Document", grammar: _Grammar, direct: Sequence[PersonFact]) -> Iterator[PersonFact]:
    """Ages and births of persons who are named elsewhere; no age that fits somebody else whose age is told."""
    forms = (doc.name_forms.get(fact.name.surname) for fact in direct if fact.kind in ("age", "born"))
    persons = Persons(doc, [form.name for form in forms if form is not None and form.given])
    told = Cover(fact.span for fact in direct)
    ages = {fact.name.surname: fact.name for fact in direct if fact.kind == "age"}
    of_age, own_ages = dict[int, set[str]](), dict[str, set[int]]()
    for fact in direct:
        if fact.kind == "age":
            for years in set(fact.years):
                of_age.setdefault(years, set()).add(fact.name.surname)
                own_ages.setdefault(fact.name.surname, set()).add(years)
    found = ages_said(doc, persons)
    strangers: dict[int, list[int]] = {}
    for match in grammar.any_age.finditer(doc.folded) if found else ():
        if not told.at(match.start()):
            strangers.setdefault(int(match[1]), []).append(match.start())
    for said in found:
        age, name = int(said.value), _of_told_age(doc, grammar, said, ages)
        alike = range(age - 1, age + 2)
        near = set[str]().union(*(of_age.get(one, ()) for one in alike))
        unnamed = any(not said.span.start <= at < said.span.end for one in alike for at in strangers.get(one, ()))
        if told.touches(said.span) or (near and name.surname not in near) or (unnamed and not near and not said.beside):
            continue
        own = own_ages.get(name.surname, set())
        if _is_of_another(doc, grammar, said, name, set() if said.own_words or said.beside else own):
            continue
        yield PersonFact("age", said.value, said.span, name, past=False, linked=True)
    for said in births_said(doc, persons):
        if not told.touches(said.span):
            yield PersonFact("born", said.value, said.span, said.name, past=False, linked=True)
    if not (ages or found or any(fact.kind == "born" for fact in direct) or tells_ages_then(doc)):
        return
    today = Cover(fact.span for fact in direct if not fact.past)
    for rough in rough_ages(doc, persons):
        yield PersonFact("age", f"{rough.least}-{rough.most}", rough.span, rough.name, past=False, linked=True)
    for birth in births_between(doc, persons):
        if birth.at_death or not today.touches(birth.span):
            value = f"{birth.first}-{birth.last}"
            yield PersonFact("born", value, birth.span, birth.name, past=False, linked=True)


def _described(doc: "Document", grammar: _Grammar, told: Sequence[PersonFact]) -> Iterator[PersonFact]:
    """What descriptions say of persons told before: "the Dane", "the Labour member", "the 45-year-old"."""
    labels: dict[Told, dict[str, list[str]]] = {"people": {}, "party": {}, "age": {}}
    when = doc.dated
    for fact in told:
        if fact.kind in labels:
            labels[fact.kind].setdefault(fact.name.surname, []).append(fact.value.partition("-")[0])
        elif fact.kind == "born" and when is not None and when.sure:
            lived = when.last.year - fact.years[1]
            labels["age"].setdefault(fact.name.surname, []).extend((str(lived), str(max(0, lived - 1))))
    if not any(labels.values()):
        return
    referents, known = Referents(doc, labels), Cover(fact.span for fact in told)
    elsewhere: dict[int, list[int]] = {}
    for match in grammar.any_age.finditer(doc.folded) if labels["age"] else ():
        places = elsewhere.setdefault(int(match[1]), [])
        if len(places) < 2:
            places.append(match.start())
    for one in (*descriptions(doc), *_ages_that_describe(doc)):
        if known.touches(one.span):
            continue
        name = _of_same_age_or_trade(doc, grammar, one, told) or referents.of(one)
        if one.kind != "age":
            if name is not None and not _is_of_new_place(doc, grammar, one.span):
                yield PersonFact(one.kind, one.value, one.span, name, past=False, linked=True)
            continue
        if name is None or _is_of_another(doc, grammar, Said(one.value, one.span, name), name, set()):
            name = referents.main(one)
            if name is None or not _is_of_main(doc, grammar, one, name, referents.gender(name), elsewhere):
                continue
        span = Span(one.span.end - len(one.value) - len(grammar.year_old), one.span.end)
        yield PersonFact("age", one.value, span, name, past=False, linked=True)


def _is_of_new_place(doc: "Document", grammar: _Grammar, told: Span) -> bool:
    """Whether a description goes on to a place that is not named before it: "the Democratic governor of Ohio"."""
    place = grammar.of_place.match(doc.folded, told.end, told.end + _BEFORE)
    return place is not None and place["place"] not in doc.folded[max(0, told.start - _FARTHEST) : told.start]


def _is_of_main(
    doc: "Document",
    grammar: _Grammar,
    told: Description,
    main: NameMention,
    gender: str | None,
    elsewhere: Mapping[int, Sequence[int]],
) -> bool:
    """Whether "the 45-year-old" far from every name is nobody but the article's main person.

    elsewhere: the first places of each age in the text, whoever has it.
    """
    age = int(told.value)
    alike = [at for years in range(age - 1, age + 2) for at in elsewhere.get(years, ())]
    if any(not told.span.start <= at < told.span.end for at in alike):
        return False
    if _is_of_nameless(doc, grammar, told.span.end):
        return False
    other = grammar.women if gender == "m" else grammar.men if gender == "f" else frozenset[str]()
    if told.span.start - main.span.end > _FARTHEST:
        return False
    # "Lind met his brother. The 74-year-old": of the sentence before, whoever it tells of may be meant.
    opens = doc.sentence_at(told.span.start).start
    before = Span(max(doc.sentence_at(max(0, opens - 2)).start, main.span.end), max(opens, main.span.end))
    if _brings_somebody(doc, grammar, before, _speaking(doc, grammar, before)):
        return False
    return not _brings_somebody(doc, grammar, Span(main.span.end, told.span.start), other, grammar.new)


def _speaking(doc: "Document", grammar: _Grammar, part: Span) -> frozenset[str]:
    """The words of a part of the text that somebody speaks behind: "His lawyer said"."""
    said = (index for index in doc.words.inside(part) if grammar.speech_behind.match(doc.folded, doc.words.ends[index]))
    return frozenset(doc.words.lower[index] for index in said)


def _of_same_age_or_trade(
    doc: "Document", grammar: _Grammar, one: Description, told: Sequence[PersonFact]
) -> NameMention | None:
    """Whom a people is told of, the only one of an age or a trade: "the 64-year-old Swede", "the Malian lawyer"."""
    if one.kind != "people":
        return None
    peoples = {fact.name.surname: fact for fact in told if fact.kind == "people" and not fact.past}
    if any(fact.value == one.value for fact in peoples.values()):
        return None
    age = grammar.age_described.search(doc.folded, one.span.start, one.span.end + _BETWEEN)
    if age is not None and age.start() <= one.span.end:
        before = [fact for fact in told if fact.kind == "age" and fact.span < one.span]
        of_age = {fact.name.surname for fact in before if fact.value in age.groups()}
        own = peoples.get(next(iter(of_age))) if len(of_age) == 1 else None
        return own.name if own and own.span < one.span else None
    if not one.noun or len(doc.word_places.get(one.noun, ())) != len(("told", "told again")):
        return None
    at = doc.words.starts[doc.word_places[one.noun][0]]
    same = [fact for fact in peoples.values() if fact.span.end <= at < fact.span.end + _NOUN]
    return same[0].name if len(same) == 1 and same[0].span < one.span else None


def _ages_that_describe(doc: "Document") -> Iterator[Description]:
    return (Description("age", str(age), span, "") for age, span in year_olds(doc))


def _of_told_age(doc: "Document", grammar: _Grammar, said: Said, told: Mapping[str, NameMention]) -> NameMention:
    """Whom "the 45-year-old" is: the one person whose age is told, if the article names that person far more often."""
    if said.name.surname in told or len(told) != 1:
        return said.name
    ((surname, name),) = told.items()
    forms = doc.name_forms.get(surname), doc.name_forms.get(said.name.surname)
    if not doc[said.span].endswith(grammar.year_old) or None in forms:
        return said.name
    often, seldom = (len(form.mentions) for form in forms if form is not None)
    return name if often >= _FAR_MORE * seldom else said.name


def _is_of_nameless(doc: "Document", grammar: _Grammar, end: int) -> bool:
    """Whether a noun for somebody without a name stands behind an age, and not "grandmother of five"."""
    index = next(iter(doc.words.inside(Span(end, end + _NOUN))), None)
    if index is None or doc.words.lower[index] not in grammar.nameless:
        return False
    return grammar.of_relatives.match(doc.folded, doc.words.starts[index]) is None


def _reaches(doc: "Document", said: Said, name: NameMention) -> bool:
    """Whether somebody says of himself or herself how old, with the name beside the words."""
    return said.own_words and said.gender is None and doc.line_at(said.span.start) == doc.line_at(name.span.start)


def _is_of_another(doc: "Document", grammar: _Grammar, said: Said, name: NameMention, ages: Set[int]) -> bool:
    """Whether an age may well be that of somebody without a name.

    Somebody came in since the person was named last, or it is no slip of the person's age.
    """
    if ages and not any(may_be_one(said.value, str(age)) for age in ages):
        return True
    if (
        doc[said.span].endswith(grammar.year_old)
        and not said.own_words
        and _is_of_nameless(doc, grammar, said.span.end)
    ):
        return True
    if said.beside or _reaches(doc, said, name):
        return False
    start = doc.sentence_at(name.span.start).start
    if said.span.start - start > _FARTHEST:
        return True
    other = grammar.women if said.gender == "m" else grammar.men if said.gender == "f" else frozenset[str]()
    return start < said.span.start and _brings_somebody(doc, grammar, Span(start, said.span.start), other)


def _brings_somebody(
    doc: "Document", grammar: _Grammar, part: Span, not_meant: Set[str], articles: Set[str] | None = None
) -> bool:
    """Whether somebody comes in without a name, who may be meant as well: "shot a teenager", "Lind's wife".

    not_meant: nouns that do not count; articles: what alone brings somebody in, if not all words do.
    """
    inside = doc.words.inside(part)
    lower, starts = doc.words.lower, doc.words.starts
    for index in inside:
        if lower[index] not in grammar.persons or lower[index] in not_meant:
            continue
        for first in range(max(inside.start, index - _DETERMINED), index):
            if articles is None and lower[first].endswith(("'s", "’s")):
                return True
            if lower[first] not in (grammar.introducing if articles is None else articles):
                continue
            before = doc.folded[max(0, starts[first] - _TOLD) : starts[first]]
            if not before.endswith(grammar.before_told):  # "Lind, a painter": nobody new
                return True
    return False


def _births(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "Ada Lind was born in 1971", "Born in 1971, Ada Lind"."""
    for index in doc.word_places.get("born", ()):
        at = doc.words.starts[index]
        match = grammar.born.search(doc.folded, max(0, at - _BETWEEN), at + _LOOK_BACK)
        if match is None:
            continue
        name = _name_before(doc, grammar, match.start())
        if name is None and match["opens"] is not None and doc.folded.startswith(", ", match.end()):
            name = doc.name_at(match.end() + 2)
        if name is not None and name.surname not in grammar.pronouns:
            span = Span(match.start("born"), match.end("year"))
            yield PersonFact("born", match["year"], span, name, past=False)
    for index in doc.word_places.get("birth", ()):
        at = doc.folded.rfind("'s ", max(0, doc.words.starts[index] - len("'s date of birth")), doc.words.starts[index])
        match = grammar.birth.match(doc.folded, max(0, at), at + _LOOK_BACK)
        name = _name_before(doc, grammar, at) if match else None
        if match and name:
            yield PersonFact("born", match["year"], Span(match.start("born"), match.end("year")), name, past=False)


def _seats(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "Sen. Lind", "Ruritanian President Ada Lind", "Republican Ada Lind"."""
    folded = doc.folded
    for name in doc.names:
        if name.title is None:
            continue
        start = name.span.start
        if name.title in grammar.offices:
            kind, value = grammar.offices[name.title]
            at = folded.rfind(name.title, max(0, start - _LOOK_BACK), start)
            if grammar.kin_behind.match(folded, name.span.end, name.span.end + _LOOK_BACK):
                continue
            other = grammar.other_seat.search(folded, max(0, at - _WORD_BEFORE), at)
            if at >= 0 and (other is None or _stands_behind_name(doc, grammar, other)):
                yield _fact(doc, grammar, kind, value, Span(at, name.span.end), name)
        if name.title in grammar.titles_of_nations and grammar.nation_before:
            nation = grammar.nation_before.search(folded, max(0, start - _LOOK_BACK), start)
            if nation:
                span = Span(nation.start(), name.span.end)
                yield _fact(doc, grammar, "nation", grammar.nations[nation[1]], span, name)
    yield from _nations_behind(doc, grammar)
    for label in sorted(grammar.label_words & doc.words.vocabulary):
        yield from _apposed(doc, grammar, label)


def _nations_behind(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "Ada Lind, the Ruritanian president,"."""
    if grammar.nation_behind is None:
        return
    for index in doc.places_of(grammar.last_of_offices):
        at, end = doc.words.starts[index], doc.words.ends[index]
        if doc.folded[end : end + 1] not in (",", ".", ";"):
            continue
        found = grammar.nation_behind.finditer(doc.folded, max(0, at - _LOOK_BACK), end + 1)
        match = next((one for one in found if one.end() == end), None)
        name = _name_before(doc, grammar, match.start()) if match else None
        if match and name:
            yield _fact(doc, grammar, "nation", grammar.nations[match[1]], Span(match.start(1), end), name)


def _apposed(doc: "Document", grammar: _Grammar, label: str) -> Iterator[PersonFact]:
    """ "Lind, a lieutenant colonel,"."""
    for index in doc.word_places.get(label, ()):
        at = doc.words.starts[index]
        match = next(iter(grammar.label_behind.finditer(doc.folded, max(0, at - _BETWEEN), at + len(label) + 6)), None)
        name = _name_before(doc, grammar, match.start()) if match else None
        if match and name:
            kind, value = grammar.labels[match["rank"]]
            yield _fact(doc, grammar, kind, value, Span(*match.span("rank")), name)
        elif grammar.labels[label][0] == "seat":
            yield from _seat_in_words(doc, grammar, at)


def _seat_in_words(doc: "Document", grammar: _Grammar, at: int) -> Iterator[PersonFact]:
    """ "Lind, the governor,", "The governor, Lind, said"."""
    behind = next(iter(grammar.seat_behind.finditer(doc.folded, max(0, at - _BETWEEN), at + _BETWEEN)), None)
    name = _name_before(doc, grammar, behind.start()) if behind else None
    if behind is None or name is None:
        behind = grammar.seat_before.match(doc.folded, max(0, at - len("The ")), at + _BETWEEN)
        name = doc.name_at(behind.end()) if behind else None
        name = name if name and grammar.seat_goes_on.match(doc.folded, name.span.end) else None
    if behind and name:
        kind, value = grammar.labels[behind["rank"]]
        yield _fact(doc, grammar, kind, value, Span(*behind.span("rank")), name)


def _peoples(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "The Danish painter Ada Lind", "the Dane Lind", "Ada Lind, a Dane", "Lind, who is Danish"."""
    yield from _of_countries(doc, grammar)
    if grammar.people_words.isdisjoint(doc.words.vocabulary):
        return
    places = [start for start, _ in doc.standing(grammar.people_words)]
    for name in names_near(doc, places, _LOOK_BACK):
        near = bisect_left(places, name.span.start - _LOOK_BACK)
        if near == len(places) or places[near] >= name.span.end + _LOOK_BACK:
            continue
        form = doc.name_forms.get(name.surname)
        if form is None or form.is_word:
            continue
        start = _behind_people(doc, grammar, name)
        before = grammar.people_before.search(doc.folded, max(0, start - _LOOK_BACK, min(places[near], start)), start)
        if before and not form.known and not before["trade"]:
            # "The Danish Championship" is nobody; "the Danish painter" is.
            continue
        if before and form.name in grammar.famous and not (before["trade"] or name.known):
            continue  # "the Brazilian Trump" is somebody like him
        match = before or grammar.people_behind.match(doc.folded, name.span.end, name.span.end + _LOOK_BACK)
        if match is not None and (is_somebody(form) or (match["trade"] and name.given)):
            span = Span(match.start("people"), match.end("people"))
            yield _fact(doc, grammar, "people", grammar.peoples[match["people"]], span, name)


def _behind_people(doc: "Document", grammar: _Grammar, name: NameMention) -> int:
    """Where a name begins behind a people with a capital: "the Dane Lind", "Sri Lankan Ada Lind"."""
    if name.given in grammar.peoples and not name.known:
        return name.surname_span.start
    inside, surfaces = doc.words.inside(name.span), doc.words.surfaces
    for behind in inside[1:3] if name.given else ():
        if " ".join(surfaces[inside.start : behind]) in grammar.peoples:
            return doc.words.starts[behind]
    return name.span.start


def _of_countries(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "Ruritania's Ada Lind", "Ada Lind of Ruritania,"."""
    for word in grammar.country_words & doc.lower_kinds:
        letters, people = grammar.countries[word]
        for index in doc.word_places[word]:
            start = doc.words.starts[index]
            end = start + letters
            if doc.folded.startswith("'s ", end):
                name = doc.name_at(end + 3)
            elif doc.folded.endswith(grammar.of, 0, start) and grammar.of_goes_on.match(doc.folded, end):
                name = _name_before(doc, grammar, start - len(grammar.of))
            elif trade := grammar.country_and_trade.match(doc.folded, end):
                name = doc.name_at(trade.end())
            else:
                continue
            if (
                name is not None
                and not name.title
                and (name.known or _acts(doc, name) or _is_known(doc, grammar, name))
            ):
                yield _fact(doc, grammar, "people", people, Span(start, end), name)


def _is_known(doc: "Document", grammar: _Grammar, name: NameMention) -> bool:
    """Whether a surname alone is that of somebody told before, and of nobody whom every reader knows."""
    form = doc.name_forms.get(name.surname)
    if name.given or form is None or form.is_word or not form.known or name.surname in grammar.famous:
        return False
    return form.mentions[0].span.start < name.span.start and stands_as_person(doc, name.span.end)


def _acts(doc: "Document", name: NameMention) -> bool:
    """Whether a full name does what a person does, and the text goes on about it as about somebody."""
    form = doc.name_forms.get(name.surname)
    return name.given is not None and form is not None and is_somebody(form) and stands_as_person(doc, name.span.end)


def _jobs(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "Chairman Ada Lind", "Ada Lind, the trust's chairman", "The consul in Aldmouth, Ada Lind,"."""
    words = grammar.last_of_jobs & doc.lower_kinds
    lasts = {doc.words.starts[index]: word for word in words for index in doc.word_places[word]}
    places = sorted(lasts)
    for name in names_near(doc, places, _BEFORE):
        end = name.span.end
        apposed = doc.folded.startswith(", ", end)
        if not (apposed or name.given or name.title or _is_introduced(doc, name)):
            continue
        near, next_one = (bisect_left(places, at) for at in (name.span.start - _BEFORE, end))
        first = doc.folded.find(name.given, name.span.start, name.surname_span.start) if name.given else -1
        first = max(first, name.span.start)  # "Violinist Ada Lind" begins with a job
        if name.given and not name.known and name.given.lower() in words:
            first = name.surname_span.start  # "Chief Engineer Lind" is nobody called Engineer
        ahead = places[near : bisect_left(places, first, near)]
        follows = bool(ahead) and _may_follow_job(doc, grammar, first)
        apposed = apposed and next_one < len(places) and places[next_one] < end + _BEFORE
        if not (follows or apposed):
            continue
        before = behind = None
        sentence = doc.sentence_at(name.span.start)
        if follows:
            start = max(sentence.start, first - _BEFORE, min(at - grammar.lasts_of_jobs[lasts[at]] for at in ahead))
            before = grammar.job_before.search(doc.folded, start, first)
        if apposed:
            behind = grammar.job_behind.match(doc.folded, end, min(sentence.end, end + _BEFORE))
        for match in (before, behind):
            if match is None or (match is before and not (name.given or name.title) and match["comma"]):
                continue
            at = match.start("job")
            if match is before:
                other = grammar.job_not.search(doc.folded, max(sentence.start, at - _WORD_BEFORE), at)
                if other is not None and not _stands_behind_name(doc, grammar, other):
                    continue
            # "Ada Lind, a nurse," may be a mayor too: only the title, or "the nurse", is what she is here.
            any_such = match is behind and match.group().startswith((", a ", ", an "))
            for value in grammar.jobs[match["job"].lower()]:
                if any_such and value.startswith(_CALLING):
                    continue
                yield _fact(doc, grammar, "job", value, Span(*match.span("job")), name)


def _is_introduced(doc: "Document", name: NameMention) -> bool:
    """Whether the text tells a surname with one first name elsewhere."""
    form = doc.name_forms.get(name.surname)
    return form is not None and len(form.given) == 1 and not form.is_word


def _stands_behind_name(doc: "Document", grammar: _Grammar, before: re.Match[str]) -> bool:
    """Whether an "and" before a title joins it to a name, and no other title: "Ada Lind and Chancellor Ole Moe"."""
    name = doc.name_at(before.start() - 2) if before.start() > 1 else None
    return before.group().strip() in grammar.joining and name is not None and name.span.end == before.start() - 1


def _may_follow_job(doc: "Document", grammar: _Grammar, first: int) -> bool:
    """Whether the word before a name is the last of a job's or an honour's, or a comma stands there: a quick look."""
    before = doc.folded[max(0, first - _LAST_WORD) : first]
    if before.endswith(", "):
        return True
    words = before.rstrip(". ").split()
    return bool(words) and (words[-1].lower() in grammar.lasts_of_jobs or words[-1] in grammar.honours)


def _behind(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "Lind (R-Ohio)", "Lind, D-Vt.", "Republican Sen. Ada Lind"."""
    folded = doc.folded
    yield from _parties_elsewhere(doc, grammar)
    if not any(mark in folded for mark in grammar.marks_of_parties):
        return
    behind, in_words = grammar.party_behind
    standing = doc.standing
    letters = (start - 2 for start, _ in standing(grammar.letters_of_parties) if start > 1)
    found = [match for at in letters if (match := behind.match(folded, at)) is not None]
    named = [start for start, _ in standing(grammar.names_of_parties)]
    found += _around(doc, in_words, named)
    for match in found:
        name = _name_before(doc, grammar, match.start())
        if name is not None:
            span = Span(match.start("party"), match.end("label"))
            yield _fact(doc, grammar, "party", grammar.parties[match["party"]], span, name)
            if match.groupdict().get("state"):
                yield _fact(doc, grammar, "state", match["state"], span, name)
    for match in _around(doc, grammar.party_of_member, named):
        name = _name_before(doc, grammar, match.start())
        number = "" if match["party"] else "_2"
        if name is not None:
            span = Span(*match.span(f"label{number}"))
            yield _fact(doc, grammar, "party", grammar.parties[match[f"party{number}"]], span, name)
    found = [match for at in named if (match := grammar.party_before.match(folded, at)) is not None]
    opening = (start for start, _ in standing(grammar.openings_of_parties))
    found += [match for at in opening if (match := grammar.party_opening.match(folded, at)) is not None]
    for match in found:
        name = doc.name_at(match.end())
        form = doc.name_forms.get(name.surname) if name is not None else None
        if name is not None and form is not None and (form.known or name.title in grammar.offices) and not form.is_word:
            span = Span(match.start(), name.span.end)
            yield _fact(doc, grammar, "party", grammar.parties[match["party"]], span, name)


def _around(doc: "Document", pattern: re.Pattern[str], places: Sequence[int]) -> list[re.Match[str]]:
    """What an expression finds around each of some places, each match once, in order."""
    found: dict[int, re.Match[str]] = {}
    for at in places:
        for match in pattern.finditer(doc.folded, max(0, at - _LOOK_BACK), at + _LOOK_BACK):
            if match.start() <= at < match.end():
                found.setdefault(match.start(), match)
    return list(found.values())


def _placed(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "Lind has been the mayor since", "chairman Lind", "The consul in Harrow, Lind, said"."""
    for one in placed_labels(doc, grammar.placed):
        kind: FactKind = one.kind  # type: ignore[assignment]
        if doc.quoted.at(one.span.start):
            sentence = doc.sentence_at(one.span.start)
            if grammar.other_time[kind].search(doc.folded, sentence.start, sentence.end):
                continue
        # Right behind a name there is no doubt that it is somebody's.
        fact = _fact(doc, grammar, kind, one.value, one.span, one.name)
        yield replace(fact, linked=kind == "people", past=fact.past and not one.still)


def _sides(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "Lind, who leads the Greens", "Lind's fellow Republicans", "Ada Lind of Norway"."""
    for side in party_sides(doc, grammar.sides):
        if _is_somebody(doc, side.name):
            yield _fact(doc, grammar, "party", side.value, side.span, side.name)
    for side in country_sides(doc, grammar.homes):
        if _is_somebody(doc, side.name):
            yield _fact(doc, grammar, "people", grammar.peoples[side.value], side.span, side.name)


def _is_somebody(doc: "Document", name: NameMention) -> bool:
    """Whether a name is a person's, for all that the text tells."""
    form = doc.name_forms.get(name.surname)
    return form is not None and not form.is_word and (form.known or form.speaks or bool(form.given))


def _parties_elsewhere(doc: "Document", grammar: _Grammar) -> Iterator[PersonFact]:
    """ "Labour MP Ada Lind", "Ada Lind, the Labour MP", "Ada Lind of Fine Gael"."""
    for first in grammar.party_words & doc.lower_kinds:
        for party, index in product(grammar.parties_by_first[first], doc.word_places[first]):
            at = doc.words.starts[index]
            if not doc.folded.startswith(party, at):
                continue
            before = grammar.party_elsewhere_before.match(doc.folded, at, at + _BEFORE)
            name = doc.name_at(before.end()) if before else None
            if before and name and name.given:
                value = grammar.parties_elsewhere[before["party"]]
                yield _fact(doc, grammar, "party", value, Span(at, before.end("party")), name)
                continue
            behind = next(
                (m for lead in _LEADS if (m := grammar.party_elsewhere_behind.match(doc.folded, max(0, at - lead)))),
                None,
            )
            name = _name_before(doc, grammar, behind.start()) if behind else None
            if behind and name:
                value = next(behind[group] for group in ("party", "party2", "party3", "party4") if behind[group])
                span = Span(at, at + len(value))
                yield _fact(doc, grammar, "party", grammar.parties_elsewhere[value], span, name)


def _bearers(given: Iterable[str]) -> dict[str, str]:
    """Given names -> the shortest of them that they begin with: Tim and Timothy are one."""
    found: dict[str, str] = {}
    for name in sorted(given):
        found[name] = next((b for b in found.values() if len(b) > _INITIALS and name.startswith(b)), name)
    return found


def _relatives(doc: "Document", form: NameForm) -> frozenset[str]:
    """First names that a word for a relative stands before: "her son Will Lind" is nobody's short form."""
    grammar = _grammar(doc.language or "")
    return frozenset(
        mention.given
        for mention in form.mentions
        if mention.given and grammar is not None and _is_relative(doc, grammar, mention)
    )


def _told_together(doc: "Document", form: NameForm) -> frozenset[str]:
    """First names that one sentence tells beside another of that surname: neither is the other's short form."""
    given: dict[int, set[str]] = {}
    for mention in form.mentions[:_MOST_TOLD_APART]:
        if mention.given:
            given.setdefault(doc.sentence_at(mention.span.start).start, set()).add(mention.given)
    return frozenset(name for names in given.values() if len(names) > 1 for name in names)


def _is_relative(doc: "Document", grammar: _Grammar, name: NameMention) -> bool:
    """Whether a word for a relative stands before a name, with or without a first name that is a word as well."""
    return grammar.kin_before.search(doc.folded, max(0, name.span.start - _BETWEEN), name.span.start) is not None


def _of_two(doc: "Document", grammar: _Grammar, form: NameForm) -> frozenset[str]:
    """First names that two people of one surname bear: "another Ada Lind"; "her cousin, Ada Lind" of one known; two
    homes, "Ada Lind, 45, of Mill Road", "Ada Lind, 61, of Pine Road"; two in one breath, "Ada Lind and Ada Lind"."""
    seen, found, homes, last = set[str](), set[str](), dict[str, str](), dict[str, int]()
    for mention in form.mentions[:_MOST_TOLD_APART]:
        given = mention.given
        if not given:
            continue
        start = mention.span.start
        if grammar.namesake_before.search(doc.folded, max(0, start - _BETWEEN), start) or (
            given in seen and _is_relative(doc, grammar, mention)
        ):
            found.add(given)
        home = grammar.home_behind.match(doc.folded, mention.span.end)
        if home is not None and homes.setdefault(given, home["home"]) != home["home"]:
            found.add(given)
        if last.get(given, -1) >= doc.sentence_at(start).start and grammar.namesake_between.search(
            doc.folded, max(0, start - _BETWEEN), start
        ):
            found.add(given)
        seen.add(given)
        last[given] = start
    return frozenset(found)


def _by_first_name(doc: "Document", name: NameMention) -> tuple[str, str] | None:
    """Surname and first name of the one person whose first name stands alone: "laughed Ada, 46"."""
    known = name_words(doc.language or "")
    if known is None or name.given or name.title or name.surname not in known.given:
        return None
    found = [form for form in doc.name_forms.values() if name.surname in form.given and not form.is_word]
    own = doc.name_forms.get(name.surname)
    if len(found) != 1 or (own is not None and own.given):
        return None
    return (found[0].name, _bearers(found[0].given)[name.surname])


def _is_called(doc: "Document", grammar: _Grammar | None, given: str) -> bool:
    """Whether what stands before a surname is a job, and no first name: "CFO Lind"."""
    known = name_words(doc.language or "")
    if grammar is None or known is None or given in known.given:
        return False
    return given.lower() in grammar.last_of_jobs or given in grammar.seats_in_letters


def _ages_of_kin(doc: "Document", grammar: _Grammar | None, facts: Sequence[PersonFact]) -> frozenset[str]:
    """Ages told of relatives by their first names, if any age is told of a surname alone."""
    if grammar is None or not any(fact.kind == "age" and not fact.name.given for fact in facts):
        return frozenset()
    return frozenset(match["age"] for match in grammar.age_of_kin.finditer(doc.folded))


def by_person(doc: "Document", facts: Iterable[PersonFact]) -> list[list[PersonFact]]:
    """The facts of each person that can be told from others, in order of their first facts.

    A surname alone is the person's whose full name has it, if the article has one such; a son or a senior is another
    person than his father. Words that nothing shows to be a person's name are left out.
    """
    facts = tuple(facts)
    if len(facts) < 2:
        return []
    grammar = _grammar(doc.language or "")
    labels = frozenset(grammar.parties) | frozenset(grammar.peoples) if grammar else frozenset[str]()
    groups: dict[tuple[str, str], list[PersonFact]] = {}
    kin, twos, of_kin = dict[str, frozenset[str]](), dict[str, frozenset[str]](), _ages_of_kin(doc, grammar, facts)
    for fact in facts:
        form = doc.name_forms.get(fact.name.surname)
        if grammar is not None and not fact.name.given and _is_relative(doc, grammar, fact.name):
            continue
        if not fact.name.given and fact.value in of_kin:
            continue
        bearer = _by_first_name(doc, fact.name)
        if bearer is not None:
            groups.setdefault(bearer, []).append(fact)
            continue
        suffix = grammar.suffix.match(doc.folded, fact.name.span.end) if grammar is not None else None
        if form is None or not (form.given or form.speaks) or len(form.given) > _MOST_BEARERS:
            continue
        several = len(form.given) > 1
        if several and form.name not in kin:
            kin[form.name] = (_relatives(doc, form) & form.given) | _told_together(doc, form)
        relatives = kin[form.name] if several else frozenset[str]()
        called = frozenset(name for name in form.given if _is_called(doc, grammar, name))
        bearers = _bearers(form.given - labels - called - relatives) | {name: name for name in relatives - labels}
        if form.name not in twos:
            twos[form.name] = _of_two(doc, grammar, form) if grammar is not None else frozenset[str]()
        of_two = twos[form.name]
        given = bearers.get(fact.name.given or "")
        if given in of_two or (given is None and of_two):
            continue
        if given is None:
            if len(set(bearers.values())) > 1:
                continue
            given = next(iter(bearers.values()), "")
        groups.setdefault((form.name, given + (suffix.group() if suffix else "")), []).append(fact)
    return [group for group in groups.values() if len(group) > 1]
