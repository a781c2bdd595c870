"""What tells roughly when somebody was born: an age at a dated event, a deed of some year, "b. 1962".

Of each the years of birth that it leaves open are told. "Lind was 30 when she took over in 1995" leaves 1964 and 1965;
"Lind joined the yard in 1958" leaves all years to 1950.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import stands_as_person
from srcaudit.text.mentions.names import NameMention
from srcaudit.text.mentions.person_links import Persons, number_words

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 30
"""Characters before an age in which "who was only" and "at the age of" stand."""
_BACK = 110
"""Characters before an age in which its year stands, behind it `_AHEAD`."""
_AHEAD = 120
_LONGEST = 600
"""Characters of a sentence that is asked whose birth it tells, or whose age: a longer one is a list."""
_YOUNGEST = 8
"""Years of age below which nobody joins, marries or is elected."""
_LONGEST_LIFE = 115
_SHORTEST_LIFE = 35
"""Years in brackets that can be those of a life: an office is rarely held so long."""
_SINCE = ("after", "when")
"""How what happened in a year is told that followed a birthday."""
_DIGITS, _PAIR = 3, 2
_CLOCK = 13
"""Below it a number behind "at" may be an hour."""
_BARE_LEAD = "at"
_CATAPHORIC = ("By ", "In ", "When ")
_POSSESSIVE = "'s "
_WORLD = frozenset(("world", "light", "parents", "mother"))
"""Words of which one stands where somebody "came into the world" or "saw the light of day"."""
_YEAR_OLD = "-year-old "
_WORD = re.compile(r"[a-z]+")
_AGES = range(1, _LONGEST_LIFE)
_LEADS = (
    "at ",
    "age ",
    "aged ",
    "was ",
    "were ",
    "age of ",
    "only ",
    "just ",
    "still ",
    "barely ",
    "At ",
    "Aged ",
    "then ",
)
"""What stands before an age at an event: a quick look before the long one."""


@dataclass(frozen=True, slots=True)
class Birth:
    """The first and the last year in which somebody may have been born, where that is told, and a mention of them.

    at_death: it is reckoned from an age and the year of death in the sentence before.
    """

    first: int
    last: int
    span: Span
    name: NameMention
    at_death: bool = False


@dataclass(frozen=True, slots=True)
class RoughAge:
    """The least and the most years that somebody has lived, and a mention of them."""

    least: int
    most: int
    span: Span
    name: NameMention


@dataclass(frozen=True)
class _Grammar:
    birthday: re.Pattern[str]
    decade: re.Pattern[str]
    decades: dict[str, int]
    decade_words: frozenset[str]
    parts: dict[str, tuple[int, int]]
    age_lead: re.Pattern[str]
    age_tail: re.Pattern[str]
    age_in_year: re.Pattern[str]
    before_age_in_year: re.Pattern[str]
    year_before: re.Pattern[str]
    age_end: re.Pattern[str]
    age_opens: re.Pattern[str]
    year_old_then: re.Pattern[str]
    year_when: re.Pattern[str]
    then_tail: re.Pattern[str]
    another_who: re.Pattern[str]
    world: re.Pattern[str]
    born_in: re.Pattern[str]
    born_named: re.Pattern[str]
    birth_given: re.Pattern[str]
    birth_in: re.Pattern[str]
    short: re.Pattern[str]
    at_tail: re.Pattern[str]
    turned: tuple[re.Pattern[str], ...]
    turned_words: frozenset[str]
    lived: re.Pattern[str]
    born_year: re.Pattern[str]
    born_then: re.Pattern[str]
    year_born: re.Pattern[str]
    year_of_birth: re.Pattern[str]
    own_age: re.Pattern[str]
    child_of: re.Pattern[str]
    unnamed: re.Pattern[str]
    roles: frozenset[str]
    """Nouns for a role or a trade, in small letters."""
    then_when: re.Pattern[str]
    died_in: re.Pattern[str]
    name_opens: re.Pattern[str]
    """From an age to the name of whose it is: "33, Arne Lind married"."""
    age_behind_death: re.Pattern[str]
    """A sentence behind that of a death: "She was 91"."""
    dies_before: re.Pattern[str]
    dies_behind: re.Pattern[str]
    """Before the name of who died, in its sentence, and between it and "died"."""
    rulers: frozenset[str]
    others: frozenset[str]
    acts: re.Pattern[str]
    """What stands behind a noun for somebody who does something."""
    both: frozenset[str]
    """Pronouns of which one person takes one only."""
    deed: re.Pattern[str]
    deeds: frozenset[str]
    pronoun: re.Pattern[str]
    subject_behind: re.Pattern[str]
    numbers: dict[str, int]
    number_words: frozenset[str]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "persons"):
        return None
    table = pack.table("persons")
    life, numbers = table["life"], number_words(table["linked"])
    deeds = life["deeds"].split()
    decades = {word: 10 * ten for ten, words in enumerate(life["decades"], 2) for word in words.split()}
    return _Grammar(
        birthday=re.compile(life["birthday"]),
        decade=re.compile(life["decade"].replace("DECADE", choice(decades))),
        decades=decades,
        decade_words=frozenset(decades),
        parts={part: (first, last) for part, (first, last) in life["parts_of_decades"].items()},
        age_lead=re.compile(life["age_lead"]),
        age_tail=re.compile(life["age_tail"]),
        age_in_year=re.compile(life["age_in_year"]),
        before_age_in_year=re.compile(life["before_age_in_year"]),
        year_before=re.compile(life["year_before"]),
        age_end=re.compile(life["age_end"]),
        age_opens=re.compile(life["age_opens"]),
        year_old_then=re.compile(life["year_old_then"]),
        year_when=re.compile(life["year_when"]),
        then_tail=re.compile(life["then_tail"]),
        another_who=re.compile(life["another_who"]),
        world=re.compile(life["world"]),
        born_in=re.compile(life["born_in"]),
        born_named=re.compile(life["born_named"]),
        birth_given=re.compile(life["birth_given"]),
        birth_in=re.compile(life["birth_in"]),
        short=re.compile(life["short"]),
        at_tail=re.compile(life["at_tail"]),
        turned=(re.compile(life["turned"]), re.compile(life["short_of"])),
        turned_words=frozenset(life["turned_words"].split()),
        born_year=re.compile(life["born_year"]),
        born_then=re.compile(life["born_then"]),
        year_born=re.compile(life["year_born"]),
        year_of_birth=re.compile(life["year_of_birth"]),
        own_age=re.compile(life["own_age"].replace("AGE", rf"(?P<age>\d{{1,3}}|{choice(numbers)})")),
        child_of=re.compile(life["child_of"]),
        unnamed=re.compile(life["unnamed"]),
        roles=frozenset(f"{table['roles']} {table['peoples']['trades']}".split()),
        then_when=re.compile(life["then_when"]),
        died_in=re.compile(life["died_in"]),
        name_opens=re.compile(life["name_opens"]),
        age_behind_death=re.compile(life["age_behind_death"]),
        dies_before=re.compile(life["dies_before"]),
        dies_behind=re.compile(life["dies_behind"]),
        lived=re.compile(life["lived"]),
        rulers=frozenset(life["rulers"].split()),
        acts=re.compile(life["acts"]),
        others=frozenset(f"{table['nameless']} {life['kin']}".split()),
        both=frozenset(life["both"]),
        deed=re.compile(life["deed"].replace("DEED", choice(deeds))),
        deeds=frozenset(deeds),
        pronoun=re.compile(life["pronoun"]),
        subject_behind=re.compile(life["subject_behind"]),
        numbers=numbers,
        number_words=frozenset(numbers),
    )


def tells_ages_then(doc: "Document") -> bool:
    """Whether a text may tell two ages at events, whoever has them: a quick look at what stands before its figures."""
    grammar, words = _grammar(doc.language or ""), doc.words
    if grammar is None:
        return False
    places = (words.starts[index] for index in words.figures if words.ends[index] - words.starts[index] <= _DIGITS)
    ages = (at for at in places if doc.folded.endswith(_LEADS, max(0, at - _LEAD), at))
    return len(list(islice(ages, _PAIR))) == _PAIR


def births_between(doc: "Document", persons: Persons) -> list[Birth]:
    """The years of birth that the text leaves open for persons, outside quotations, in order."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return []
    readers = (
        _ages_at_events,
        _ages_in_years,
        _ages_at_death,
        _year_olds_then,
        _short_births,
        _lives,
        _birthdays,
        _told_births,
        _named_births,
        _births_by_noun,
        _births_at_large,
        _deeds,
    )
    found = [birth for reader in readers for birth in reader(doc, grammar, persons)]
    free = [birth for birth in found if not (doc.quoted.at(birth.span.start) or doc.masked.touches(birth.span))]
    return sorted([*free, *_own_ages(doc, grammar, persons)], key=lambda birth: birth.span)


def rough_ages(doc: "Document", persons: Persons) -> Iterator[RoughAge]:
    """ "Lind, who is in her late fifties,", "Lind celebrated her 54th birthday last week", outside quotations."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return
    for index in doc.word_places.get("birthday", ()):
        at = doc.words.starts[index]
        match = grammar.birthday.search(doc.folded, max(0, at - _BACK), at + _LEAD)
        if match is not None and match.start() <= at < match.end():
            age = int(match["age"])
            yield from _rough(doc, persons, match, (age - 1, age))
    for index in doc.places_of(grammar.decade_words):
        at, end = doc.words.starts[index], doc.words.ends[index]
        match = grammar.decade.search(doc.folded, max(0, at - 2 * _LEAD), end)
        if match is not None and match.end() == end:
            first, last = grammar.parts[match["part"] or "whole"]
            decade = grammar.decades[doc.words.lower[index]]
            yield from _rough(doc, persons, match, (decade + first, decade + last))


def _rough(doc: "Document", persons: Persons, match: re.Match[str], ages: tuple[int, int]) -> Iterator[RoughAge]:
    name = persons.ending_at(match.start())
    if name is None and match["pronoun"]:
        name = persons.of_description(match.start("pronoun"))
    if name is not None and not doc.quoted.at(match.start()):
        yield RoughAge(*ages, Span(*match.span("told")), name)


def _ages_at_events(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "Lind was 30 when she took over in 1995", "In 1995, at the age of 30, Lind took over"."""
    for age, start, end in _numbers(doc, grammar):
        if not doc.folded.endswith(_LEADS, max(0, start - _LEAD), start):
            continue
        sentence = doc.sentence_at(start)
        if sentence.end - sentence.start > _LONGEST:
            continue
        lead = grammar.age_lead.search(doc.folded, max(sentence.start, start - _LEAD), start)
        if lead is None or _tells_of_others(doc, grammar, sentence, lead):
            continue
        if _is_bare(lead) and (age < _CLOCK or grammar.at_tail.match(doc.folded, end) is None):
            continue
        year = _year_of(doc, grammar, lead, end, sentence)
        name = _subject(doc, grammar, persons, lead, year, sentence) if year else None
        if name is not None and grammar.another_who.search(doc.folded, name.span.end, max(name.span.end, start)):
            continue
        if year is not None and name is not None:
            told = next(group for group, said in year.groupdict().items() if said and group.startswith("year"))
            span = Span(min(start, year.start(told)), max(end, year.end(told)))
            born = int(year[told]) - age
            yield Birth(born - 1, born, span, name)


def _ages_in_years(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "Lind, aged 30 in 1995, took over from Holm": whoever else the sentence names."""
    for index in doc.words.figures:
        start = doc.words.starts[index]
        told = grammar.age_in_year.match(doc.folded, start) if doc.words.ends[index] - start <= _PAIR else None
        lead = grammar.before_age_in_year.search(doc.folded, max(0, start - _LEAD), start) if told else None
        name = persons.ending_at(lead.start()) if lead is not None else None
        if told is not None and name is not None:
            born = int(told["year"]) - int(told["age"])
            yield Birth(born - 1, born, Span(*told.span()), name)


def _ages_at_death(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "Lind, who painted ships, died on 3 May 2019. He was 91"."""
    for index in doc.word_places.get("died", ()):
        at = doc.words.starts[index]
        year = grammar.died_in.match(doc.folded, at, at + _AHEAD)
        sentence = doc.sentence_at(at)
        age = grammar.age_behind_death.match(doc.folded, sentence.end) if year is not None else None
        name = _who_died(doc, grammar, persons, at) if age is not None else None
        if year is not None and age is not None and name is not None:
            born = int(year["year"]) - int(age["age"])
            yield Birth(born - 1, born, Span(*age.span("age")), name, at_death=True)


def _who_died(doc: "Document", grammar: _Grammar, persons: Persons, at: int) -> NameMention | None:
    """Who died, if the name or the pronoun right before "died" tells it; an aside may stand between."""
    sentence = doc.sentence_at(at)
    if grammar.pronoun.fullmatch(doc.folded, sentence.start, at):
        return persons.before(sentence.start)
    named = persons.of_sentence(Span(sentence.start, at))
    if not named or _names_another(doc, sentence, named[0].surname):
        return None
    opens = grammar.dies_before.fullmatch(doc.folded, sentence.start, named[0].span.start)
    return named[0] if opens and grammar.dies_behind.fullmatch(doc.folded, named[0].span.end, at) else None


def _year_olds_then(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "In 1995, the 30-year-old Lind took over"."""
    if _YEAR_OLD not in doc.folded:
        return
    for match in grammar.year_old_then.finditer(doc.folded):
        name = persons.at(match.end())
        if name is not None and name.given is None and stands_as_person(doc, name.span.end):
            born = int(match["year"]) - int(match["age"])
            yield Birth(born - 1, born, Span(match.start("year"), match.end("age")), name)


def _is_bare(lead: re.Match[str]) -> bool:
    """Whether an age has nothing before it but "at"."""
    return lead.group().strip().lower() == _BARE_LEAD


def _tells_of_others(doc: "Document", grammar: _Grammar, part: Span, lead: re.Match[str]) -> bool:
    """Whether a part of the text tells of somebody without a name, or of two: "she died at 78; he, in 2021, at 86".

    Whose age it is tells the name or the pronoun right before "was", and else who does something: of "Lind bore her
    only child in 1985, at the age of 31" it is not the child.
    """
    inside = doc.words.inside(part)
    said = doc.words.lower[inside.start : inside.stop]
    if not lead["pronoun"] and grammar.both.issubset(said):
        return True
    if lead["was"] or lead["then"] or lead["pronoun"] or grammar.others.isdisjoint(said):
        return False
    return any(
        doc.words.lower[index] in grammar.others and grammar.acts.match(doc.folded, doc.words.ends[index]) is not None
        for index in inside
    )


def _numbers(doc: "Document", grammar: _Grammar) -> Iterator[tuple[int, int, int]]:
    words = doc.words
    for index in words.figures:
        number = words.surfaces[index]
        if len(number) <= 3 and number.isdecimal() and int(number) in _AGES:
            yield int(number), words.starts[index], words.ends[index]
    for index in doc.places_of(grammar.number_words):
        yield grammar.numbers[words.lower[index]], words.starts[index], words.ends[index]


def _year_of(doc: "Document", grammar: _Grammar, lead: re.Match[str], end: int, sentence: Span) -> re.Match[str] | None:
    """The year of an event at which somebody had an age, behind the age or before it."""
    tail = grammar.then_tail if lead["then"] else grammar.age_tail
    behind = tail.match(doc.folded, end, min(sentence.end, end + _AHEAD))
    if behind is not None and not lead["then"] and behind["linked"] and not (lead["was"] or lead["pronoun"]):
        behind = None  # "She married at 24 and left the town in 2011"
    before = grammar.year_when if lead["was"] or lead["pronoun"] else grammar.year_before
    at = lead.start()
    if before is grammar.year_when and not behind and grammar.age_end.match(doc.folded, end) is None:
        return None
    if lead.start() == sentence.start and not behind:
        behind = grammar.age_opens.match(doc.folded, end, min(sentence.end, end + _AHEAD))
    found = behind or before.search(doc.folded, max(sentence.start, at - _BACK), at)
    if found is None and lead["then"]:
        found = grammar.then_when.search(doc.folded, max(sentence.start, at - _BACK), at)
    return found


def _subject(
    doc: "Document", grammar: _Grammar, persons: Persons, lead: re.Match[str], year: re.Match[str], sentence: Span
) -> NameMention | None:
    """Whose an age at an event is: the name right before it, or the one person of the sentence or of the last one."""
    named = persons.of_sentence(sentence)
    opened = _named_behind(doc, grammar, persons, lead)
    if opened is not None:
        return opened
    if lead["pronoun"]:
        before = [name for name in named if name.span.end <= lead.start()]
        opens = doc.folded.startswith(_CATAPHORIC, sentence.start) and named
        if not before and not opens and not _names_anybody(doc, Span(sentence.start, lead.start())):
            return persons.before(sentence.start)
        whom = before or named  # "By 1982, when she was 30, Lind had left"
        return whom[0] if len({name.surname for name in whom}) == 1 else None
    if lead["was"] or lead["then"]:
        right_before = next((name for name in named if name.span.end == lead.start()), None)
        behind_year = lead["then"] and grammar.then_when.search(doc.folded, sentence.start, lead.start())
        if right_before or not (lead["joined"] or behind_year):
            return right_before
    if len({name.surname for name in named}) == 1:
        return None if doc.folded.startswith("'s ", named[0].span.end) else named[0]
    told = year.groupdict().get("pronoun") or grammar.pronoun.match(doc.folded, sentence.start, sentence.end)
    return persons.before(sentence.start) if told and not named else None


def _named_behind(doc: "Document", grammar: _Grammar, persons: Persons, lead: re.Match[str]) -> NameMention | None:
    """Who did what is told behind an age that opens the sentence: "In 1962, at age 33, Lind married Ada Holm"."""
    if lead["was"] or lead["pronoun"] or lead["then"]:
        return None
    behind = grammar.name_opens.match(doc.folded, lead.end())
    return persons.at(behind.end()) if behind is not None else None


def _names_anybody(doc: "Document", part: Span) -> bool:
    """Whether a part of a sentence has anybody's full name."""
    return any(name.given for name in doc.names[doc.names_before(part.start) : doc.names_before(part.end)])


def _short_births(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "Lind (b. 1962)", "Lind, b. 1962,"."""
    for index in doc.word_places.get("b", ()):
        at = doc.words.starts[index]
        match = grammar.short.match(doc.folded, max(0, at - len(" (")))
        named = persons.ending_at(match.start()) if match else None
        if match and named:
            yield Birth(int(match["year"]), int(match["year"]), Span(at, match.end("year")), named)


def _lives(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "Sarah Lind (1931-2009)"."""
    words = doc.words
    for index in words.figures:
        at = words.starts[index] - len(" (")
        match = grammar.lived.match(doc.folded, at) if at > 0 and doc.folded.startswith(" (", at) else None
        if match is None or int(match["end"]) - int(match["year"]) not in range(_SHORTEST_LIFE, _LONGEST_LIFE):
            continue
        named = persons.ending_at(at)
        first = words.inside(named.span).start if named else 0
        if named and words.lower[first] not in grammar.rulers and words.lower[first - 1] not in grammar.rulers:
            yield Birth(int(match["year"]), int(match["year"]), Span(at + 1, match.end()), named)


def deaths(doc: "Document", persons: Persons) -> dict[str, int]:
    """Surnames of persons of whom the text tells one year of death, with that year."""
    grammar = _grammar(doc.language or "")
    found: dict[str, set[int]] = {}
    for birth in _lives(doc, grammar, persons) if grammar is not None else ():
        found.setdefault(birth.name.surname, set()).add(int(doc.folded[birth.span.end - 5 : birth.span.end - 1]))
    for index in doc.word_places.get("died", ()) if grammar is not None else ():
        at = doc.words.starts[index]
        match = grammar.died_in.match(doc.folded, at, at + _AHEAD) if grammar is not None else None
        if match is None or grammar is None:
            continue
        named = persons.in_sentence(at)[:1]
        if named and not grammar.subject_behind.fullmatch(doc.folded, named[0].span.end, at):
            named = []
        who = named[0] if named else _who_died(doc, grammar, persons, at)
        if who is not None:
            found.setdefault(who.surname, set()).add(int(match["year"]))
    return {surname: next(iter(years)) for surname, years in found.items() if len(years) == 1}


def _birthdays(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "Lind turned 80 in 1994", "Lind died in 1994, a week before his 80th birthday"."""
    for index in doc.places_of(grammar.turned_words):
        at = doc.words.starts[index]
        sentence = doc.sentence_at(at)
        for pattern in grammar.turned:
            match = pattern.search(doc.folded, max(sentence.start, at - _BACK), min(sentence.end, at + _AHEAD))
            named = _bearer(doc, grammar, persons, match, sentence) if match is not None else None
            if match is None or named is None:
                continue
            said = match.groupdict()
            born = int(said["year"]) - int(said["nth"] or said["age"])
            way = said.get("way")
            first, last = (born, born) if way is None else (born - 1, born) if way in _SINCE else (born, born + 1)
            yield Birth(first, last, Span(*match.span("told")), named)


def _bearer(
    doc: "Document", grammar: _Grammar, persons: Persons, match: re.Match[str], sentence: Span
) -> NameMention | None:
    """Whom a birthday is told of: the name right before, or who "he" at the head of the sentence is."""
    named = persons.ending_at(match.start())
    if named is None and grammar.pronoun.fullmatch(doc.folded, sentence.start, match.start("told")):
        return persons.before(sentence.start)
    return named


def _told_births(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "Lind came into the world in 1962", "It was in 1962 that Lind was born"."""
    for index in doc.places_of(_WORLD):
        at = doc.words.starts[index]
        match = grammar.world.search(doc.folded, max(0, at - _LEAD), at + _LEAD + _LEAD)
        named = persons.ending_at(match.start()) if match else None
        if match and named:
            yield Birth(int(match["year"]), int(match["year"]), Span(*match.span("told")), named)
    born = [doc.words.starts[index] for index in doc.places_of(frozenset(("born", "birth")))]
    for match in [m for at in born for m in grammar.born_in.finditer(doc.folded, max(0, at - _BACK), at + _LEAD)]:
        named = next(iter(persons.of_sentence(Span(match.end(), match.end() + _LEAD))), None)
        if named is not None:
            yield Birth(int(match["year"]), int(match["year"]), Span(match.start(), match.end("year")), named)


def _named_births(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "The year was 1952 when Lind was born", "1952 was the year of Lind's birth"."""
    for index in doc.places_of(frozenset(("born", "birth"))):
        at = doc.words.starts[index]
        for match in grammar.born_named.finditer(doc.folded, max(0, at - _BACK), at + _LEAD):
            named = next(iter(persons.of_sentence(Span(match.end(), match.end() + _LEAD))), None)
            if named is not None and named.span.start < at:
                told = "year" if match["year"] else "year_2"
                year = int(match[told])
                yield Birth(year, year, Span(match.start(told), at + len("birth")), named)


def _births_by_noun(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "Her passport gives 1952 as her year of birth", "since her birth in 1952"."""
    for index in doc.word_places.get("birth", ()):
        at = doc.words.starts[index]
        sentence = doc.sentence_at(at)
        for pattern in (grammar.birth_given, grammar.birth_in):
            start, end = max(sentence.start, at - _BACK), min(sentence.end, at + _BACK)
            match = pattern.search(doc.folded, start, end)
            if match is not None and match.start() <= at < match.end():
                yield from _birth_of(doc, grammar, persons, sentence, match)


def _births_at_large(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """A birth of the one person whom its sentence names, or of whom the sentence before names: "born Leeds, 1952"."""
    for index in doc.word_places.get("born", ()):
        at = doc.words.starts[index]
        sentence = doc.sentence_at(at)
        match = grammar.born_year.match(doc.folded, at, min(sentence.end, at + _AHEAD))
        if match is not None and grammar.born_then.search(match["between"]) is None:
            yield from _birth_of(doc, grammar, persons, sentence, match)
    for word in ("birth", "dob"):
        for index in doc.word_places.get(word, ()):
            end = doc.words.ends[index]
            sentence = doc.sentence_at(end)
            match = grammar.year_of_birth.search(doc.folded, max(sentence.start, end - _BACK), end + _LEAD)
            if match is not None and match.start() < end < match.end():
                yield from _birth_of(doc, grammar, persons, sentence, match)
    for match in grammar.year_born.finditer(doc.folded) if "born" in doc.folded else ():
        yield from _birth_of(doc, grammar, persons, doc.sentence_at(match.start()), match)


def _birth_of(
    doc: "Document", grammar: _Grammar, persons: Persons, sentence: Span, match: re.Match[str]
) -> Iterator[Birth]:
    """The birth that a match tells, where its sentence leaves no doubt whose it is."""
    if sentence.end - sentence.start > _LONGEST:
        return
    before = grammar.child_of.sub("", doc.folded[sentence.start : match.start()]).lower()
    if not grammar.others.isdisjoint(_WORD.findall(before)):
        return
    named = persons.of_sentence(sentence)
    if len({name.surname for name in named}) > 1 or (named and _names_another(doc, sentence, named[0].surname)):
        return
    if named and doc.folded.startswith(_POSSESSIVE, named[0].span.end) and "birth" not in match.group():
        return
    name = (
        named[0]
        if named
        else None
        if _names_anybody(doc, sentence)
        else _unnamed(doc, grammar, persons, sentence, match)
    )
    if name is not None:
        yield Birth(int(match["year"]), int(match["year"]), Span(*match.span()), name)


def _unnamed(
    doc: "Document", grammar: _Grammar, persons: Persons, sentence: Span, match: re.Match[str]
) -> NameMention | None:
    """Who was born by a sentence without a name: "she", whoever is called so, or nobody told anew."""
    opening = grammar.unnamed.search(doc.folded[sentence.start : match.start()])
    if opening is None:
        return None
    role = opening["role"]
    if role is not None and role not in grammar.roles:
        return None
    return (persons.called(role) if role else None) or persons.before(sentence.start)


def _names_another(doc: "Document", part: Span, surname: str) -> bool:
    """Whether a part of the text has the full name of somebody of another surname, known as a person or not."""
    names = doc.names[doc.names_before(part.start) : doc.names_before(part.end)]
    return any((name.given or name.title) and name.surname != surname for name in names)


def _own_ages(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "“I was sixteen when the tanks came in 1968,” said Lind"."""
    for index in doc.word_places.get("i", ()) if doc.quotes else ():
        at = doc.words.starts[index]
        match = grammar.own_age.match(doc.folded, at, at + _AHEAD) if doc.quoted.at(at) else None
        name = persons.of_speaker(at) if match is not None else None
        if match is not None and name is not None and not doc.masked.at(at):
            word = match["age"].lower()
            born = int(match["year"]) - (int(word) if word.isdecimal() else grammar.numbers[word])
            yield Birth(born - 1, born, Span(*match.span()), name)


def _deeds(doc: "Document", grammar: _Grammar, persons: Persons) -> Iterator[Birth]:
    """ "Lind joined the yard in 1958", of which the years of birth from 1951 on are left out."""
    for index in doc.places_of(grammar.deeds):
        at = doc.words.starts[index]
        match = grammar.deed.match(doc.folded, at, at + _AHEAD)
        if match is None:
            continue
        sentence = doc.sentence_at(at)
        named = persons.in_sentence(at)
        name = named[0] if named and grammar.subject_behind.fullmatch(doc.folded, named[0].span.end, at) else None
        if not named and grammar.pronoun.fullmatch(doc.folded, sentence.start, at):
            name = persons.before(sentence.start)
        if name is not None:
            year = int(match["year"])
            yield Birth(year - _LONGEST_LIFE, year - _YOUNGEST, Span(at, match.end("year")), name)
