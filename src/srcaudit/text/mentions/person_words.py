"""The words and expressions by which a text tells who and what somebody is."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from srcaudit.language.pack import load
from srcaudit.language.patterns import choice
from srcaudit.text.mentions.names import name_words
from srcaudit.text.mentions.person_links import number_words
from srcaudit.text.mentions.placed_labels import Labels, LabelWord

_CALLING = "calling "
"""Before the number of a line of callings."""
FactKind = Literal["age", "born", "seat", "rank", "order", "party", "state", "nation", "people", "job"]
_OFFICES: tuple[FactKind, ...] = ("seat", "rank", "order")
"""What a title before a name tells; a governor may be a general too."""
_LEAST_SPELLED = 13
"""Of smaller numbers in words hardly one is an age."""


@dataclass(frozen=True)
class PersonGrammar:
    """What the table `persons` of a language and its neighbours say, as it is asked for."""

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
    animals: frozenset[str]
    told_as_known: frozenset[str]
    """Nouns for somebody without a name that "the" may stand before at once: "The driver stayed"."""
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
    said_then: re.Pattern[str]
    """Ends with a time at which something was said: "argued a few days ago"."""
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
    """Between a name and its country."""
    of_goes_on: re.Pattern[str]
    country_and_trade: re.Pattern[str]
    """Between a country and a name: "the Ghana striker"."""
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
def person_grammar(language: str) -> PersonGrammar | None:
    """The words of a language; None if it has none."""
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
    return PersonGrammar(
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
        animals=frozenset(table["animals"].split()),
        told_as_known=frozenset(table["nameless"].split()) - frozenset(table["unnamed"]["officials"].split()),
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
        said_then=re.compile(table["said_then"]),
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
        if kind in ("seat", "rank"):
            found.setdefault(word, []).append(LabelWord(kind, (value,), before=False, closed=kind == "rank"))
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
