"""Slips in the names of people, and in what is said of them."""

import re
from collections import defaultdict
from dataclasses import dataclass
from random import Random

from tests.benchmarks.inconsistency.story import Edit, Plan, Story, marked
from tests.benchmarks.inconsistency.wording import (
    GIVEN,
    GIVEN_MEN,
    GIVEN_WOMEN,
    bare,
    everywhere,
    one_edit,
    person,
    told,
    town,
)

_FULL = re.compile(r"(?<![\w.-])([A-Z][a-z]+) (?:[A-Z]\. )?([A-Z][\w’'-]*[a-z])(?![\w-])(?!['’][a-rt-z])")
_SAYS = r"(?= (?:said|says|told|added|wrote|has|is|was|will|also|declined|argued|noted)\b)"
_BEFORE_NAME = re.compile(r"(?:[A-Z][\w’'-]*\.?|\b[Tt]he|\b[Aa]n?) $")
_SHORTEST = 5
_NO_SURNAMES = {
    "Democratic",
    "Democrat",
    "Republican",
    "American",
    "National",
    "State",
    "University",
    "House",
    "Senate",
}


@dataclass(frozen=True)
class Named:
    """A person whom the article gives in full: where it does, and where the surname stands alone."""

    given: str
    surname: str
    full: tuple[int, ...]
    """Where the surname begins behind the given name."""
    alone: tuple[int, ...]


def named(story: Story) -> list[Named]:
    """People with a common given name whose surname no other given name shares, in order of appearance."""
    full: dict[tuple[str, str], list[int]] = defaultdict(list)
    owners: dict[str, set[str]] = defaultdict(set)
    for found in _FULL.finditer(story.text):
        given, surname = found.group(1), re.sub(r"['’]s$", "", found.group(2))
        if given in GIVEN and surname not in GIVEN and surname not in _NO_SURNAMES and surname.isalpha():
            owners[surname].add(given)
            if not story.quoted(found.start()):
                full[given, surname].append(found.start(2))
    return [
        Named(given, surname, tuple(places), _alone(story, surname, places))
        for (given, surname), places in full.items()
        if len(owners[surname]) == 1
    ]


def _alone(story: Story, surname: str, full: list[int]) -> tuple[int, ...]:
    return tuple(
        found.start()
        for found in bare(surname).finditer(story.text)
        if found.start() not in full
        and not story.quoted(found.start())
        and not _BEFORE_NAME.search(story.text[max(0, found.start() - 30) : found.start()])
        and not re.match(r" [A-Z]", story.text[found.end() :])
    )


def surname_respelt(story: Story, chance: Random) -> Plan | None:
    """One letter of a surname that stands alone."""
    offered = [one for one in named(story) if one.alone and len(one.surname) >= _SHORTEST]
    if not offered:
        return None
    one = chance.choice(offered)
    return _respelt(story, one.surname, _misspelling(story, one.surname, chance), chance.choice(one.alone))


def full_name_respelt(story: Story, chance: Random) -> Plan | None:
    """One letter of a surname behind the given name, where the full name is told twice."""
    offered = [one for one in named(story) if len(one.full) > 1 and len(one.surname) >= _SHORTEST]
    if not offered:
        return None
    one = chance.choice(offered)
    return _respelt(story, one.surname, _misspelling(story, one.surname, chance), chance.choice(one.full))


def _respelt(story: Story, right: str, wrong: str | None, place: int) -> Plan | None:
    if wrong is None:
        return None
    # The family’s plural goes with it.
    uses = re.finditer(rf"(?<!\w){right}(?=s?\b)", story.text)
    return Plan(
        (Edit(place, place + len(right), marked(wrong)),), tuple(Edit(*use.span(), marked(wrong)) for use in uses)
    )


def _misspelling(story: Story, surname: str, chance: Random) -> str | None:
    for _ in range(20):
        wrong = one_edit(surname, chance)
        if wrong not in story.text and wrong.lower() not in story.text.lower() and wrong != surname + "s":
            return wrong
    return None


def given_name_changed(story: Story, chance: Random) -> Plan | None:
    """Another first name the second time."""
    offered = [one for one in named(story) if len(one.full) > 1 and one.given in (*GIVEN_MEN, *GIVEN_WOMEN)]
    if not offered:
        return None
    one = chance.choice(offered)
    pool = GIVEN_WOMEN if one.given in GIVEN_WOMEN else GIVEN_MEN
    other = chance.choice([name for name in pool if name not in story.text and name[0] != one.given[0]])
    behind = [place for place in one.full if story.text[: place - 1].endswith(one.given)]
    if len(behind) < 2:
        return None
    edits = tuple(
        Edit(place - 1 - len(one.given), place + len(one.surname), marked(f"{other} {one.surname}")) for place in behind
    )
    # The control renames every use, those in quotations and in the headline too.
    covered = {edit.start for edit in edits}
    uses = re.finditer(rf"\b{one.given}\b(?= (?:[A-Z]\. )?{one.surname}\b)", story.text)
    rest = tuple(Edit(*found.span(), other) for found in uses if found.start() not in covered)
    return Plan((chance.choice(edits[1:]),), (*edits, *rest))


_VARIANTS = (
    ("Zelensky", "Zelenskyy"), ("Zelenskiy", "Zelensky"), ("Qaddafi", "Gaddafi"), ("Gadhafi", "Gaddafi"),
    ("Yanukovych", "Yanukovich"), ("Khodorkovsky", "Khodorkovskiy"), ("Lukashenko", "Lukashenka"),
    ("Hezbollah", "Hizbullah"), ("al-Qaida", "al-Qaeda"), ("Al Qaeda", "Al Qaida"), ("Poroshenko", "Poroschenko"),
    ("Medvedev", "Medvedyev"), ("Navalny", "Navalnyy"), ("Erdogan", "Erdoghan"), ("Khomeini", "Khomeiny"),
    ("Tymoshenko", "Timoshenko"), ("Yeltsin", "Jeltsin"), ("Gorbachev", "Gorbachov"), ("Dostoevsky", "Dostoyevsky"),
    ("Tchaikovsky", "Chaikovsky"), ("Rachmaninoff", "Rachmaninov"), ("Klitschko", "Klychko"), ("Shoigu", "Shoygu"),
    ("Haniyeh", "Haniya"), ("Koran", "Quran"), ("Mullah Omar", "Mulla Omar"), ("Houthi", "Huthi"),
    ("Hamid Karzai", "Hamid Karzay"), ("Saakashvili", "Saakashvilli"), ("Zyuganov", "Ziuganov"),
)  # fmt: skip
_VARIANT_PEOPLE = (
    ("Volodymyr", "Zelensky", "Zelenskyy"), ("Volodymyr", "Zelenskiy", "Zelensky"), ("Moammar", "Gadhafi", "Gaddafi"),
    ("Muammar", "Qaddafi", "Gaddafi"), ("Viktor", "Yanukovych", "Yanukovich"), ("Yulia", "Tymoshenko", "Timoshenko"),
    ("Alexei", "Navalny", "Navalnyy"), ("Mikhail", "Khodorkovsky", "Khodorkovskiy"), ("Sergei", "Shoigu", "Shoygu"),
    ("Vitali", "Klitschko", "Klychko"), ("Alexander", "Lukashenko", "Lukashenka"), ("Ismail", "Haniyeh", "Haniya"),
    ("Mikhail", "Gorbachev", "Gorbachov"), ("Valery", "Zaluzhny", "Zaluzhnyi"), ("Andriy", "Yermak", "Ermak"),
    ("Oleksandr", "Syrsky", "Syrskyi"), ("Dmytro", "Kuleba", "Kouleba"), ("Ramzan", "Kadyrov", "Kadirov"),
)  # fmt: skip
_SAID_OF = (
    "{GIVEN} {A} has been invited to speak at a conference in {town} in the autumn.",
    "A biography of {GIVEN} {A} is due out from a small press in {town}.",
    "The play, first staged in {town}, has an actor of 24 in the part of {GIVEN} {A}.",
    "Among the visitors was a former aide to {GIVEN} {A}.",
    "It was {GIVEN} {A} who had first put the plan on paper.",
    "Some of it, {GIVEN} {A} once said, was a matter of luck.",
)
_SAID_AGAIN = (
    "Asked about it later, {B} would not be drawn.",
    "What {B} made of all this is not known.",
    "People close to {B} dispute that account.",
    "A portrait of {B} hangs in the hall.",
    "For {B} it came too late, the organisers said.",
    "{B}’s office did not answer a request for comment.",
)


def transliteration(story: Story, chance: Random) -> Plan | None:
    """A name from another script that changes its spelling in mid-article."""
    return _transliterated(story, chance) or _transliteration_written(story, chance)


def _transliterated(story: Story, chance: Random) -> Plan | None:
    pairs = [*_VARIANTS, *((b, a) for a, b in _VARIANTS)]
    for old, new in chance.sample(pairs, len(pairs)):
        uses = story.finds(bare(old))
        if len(uses) > 1 and new not in story.text:
            at = chance.choice(uses[1:])
            return Plan((Edit(*at.span(), marked(new)),), everywhere(story, old, new))
    return None


def _transliteration_written(story: Story, chance: Random) -> Plan | None:
    given, one, other = chance.choice(_VARIANT_PEOPLE)
    if chance.random() < 0.5:
        one, other = other, one
    if one in story.text or other in story.text:
        return None
    fields = {"GIVEN": given, "A": one, "town": town(story, chance)}
    forms = chance.choice(_SAID_OF), chance.choice(_SAID_AGAIN)
    return told(story, chance, forms, {**fields, "B": other}, {**fields, "B": one})


_TITLES = {"Sen.": "Rep.", "Rep.": "Sen.", "Gov.": "Sen.", "Senator": "Governor", "Governor": "Senator"}
_TITLED = re.compile(
    r"(?<![\w-])(Sen\.|Rep\.|Gov\.|Senator|Governor) ((?:[A-Z][a-z]+ (?:[A-Z]\. )?)?)([A-Z][\w’'-]*[a-z])(?![\w-])"
)
_TITLE_AGAIN = (
    "{TITLE} {SURNAME} did not return calls seeking comment.",
    "A spokesman for {TITLE} {SURNAME} would not say more.",
    "Others in the room, {TITLE} {SURNAME} among them, kept silent.",
    "{TITLE} {SURNAME} left without taking questions.",
    "Later in the day {TITLE} {SURNAME} was seen at the hotel.",
    "An aide said that {TITLE} {SURNAME} would have more to say next week.",
    "On that point {TITLE} {SURNAME} has been careful.",
    "The letter had been shown to {TITLE} {SURNAME} beforehand.",
)


def title_changed(story: Story, chance: Random) -> Plan | None:
    """A senator who is a representative or a governor elsewhere in the article."""
    uses: dict[str, list[re.Match[str]]] = defaultdict(list)
    for found in story.finds(_TITLED):
        # A list ("Sens.", "Gov. X of") and a former office are left alone: the title may rightly be another one.
        if not re.search(
            r"(?i)\b(?:former|then|ex)\W?$", story.text[max(0, found.start() - 9) : found.start()].strip()
        ):
            uses[re.sub("[’']s$", "", found.group(3))].append(found)
    offered = {surname: found for surname, found in uses.items() if len({one.group(1)[0] for one in found}) == 1}
    if not offered:
        return None
    surname = chance.choice(sorted(offered))
    some = offered[surname]
    edits = tuple(Edit(*one.span(), marked(one.group().replace(one.group(1), _TITLES[one.group(1)]))) for one in some)
    if len(edits) > 1:
        return Plan((chance.choice(edits[1:]),), edits)
    title = some[0].group(1)
    plan = told(
        story,
        chance,
        (chance.choice(_TITLE_AGAIN),),
        {"TITLE": _TITLES[title], "SURNAME": surname},
        {"TITLE": title, "SURNAME": surname},
    )
    return plan and Plan(plan.slip, plan.control)


_PARTY = re.compile(
    r"(?:Sen\.|Rep\.|Gov\.|Senator|Governor|Representative) (?:[A-Z][\w.’'-]+ ){0,2}([A-Z][\w’'-]*[a-z])"
    r"(?: \(|, )([RD])-[A-Z][\w. ]+[),]"
)
_PARTY_FIRST = (
    "State Rep. {name} ({L}-{town}) has asked for a hearing.",
    "State Sen. {name}, {L}-{town}, called the plan a first step.",
    "{name}, the {P} who holds the seat around {town}, was more cautious.",
    "One of those who signed was {name}, a {P} from {town}.",
    "{P} state lawmaker {name} of {town} has seen the draft.",
    "{name}, a {P} member of the council in {town}, wants to see it first.",
    "The amendment came from {name}, {P} of {town}.",
    "“We will read it closely,” said {name}, the {P} whip in {town}.",
)
_PARTY_AGAIN = (
    "{surname}, a {Q}, is up for re-election next year.",
    "A {Q}, {surname} has voted with the other side before.",
    "{surname}, the {Q}, left before the vote.",
    "Few expect the {Q} {surname} to give way.",
    "“It is early,” said {surname}, a {Q} in {his} second term.",
    "{surname} ({QL}) did not vote.",
    "{Q} lawmaker {surname} will chair the session.",
    "That would put {surname}, a {Q}, in a difficult place.",
)


def party_changed(story: Story, chance: Random) -> Plan | None:
    """A Democrat who is a Republican elsewhere in the article."""
    letters = {"R": "Republican", "D": "Democrat"}
    for found in story.finds(_PARTY):
        surname, letter = found.groups()
        again = [
            use
            for use in story.finds(re.compile(rf"(?<![\w.’'-] )\b{re.escape(surname)}{_SAYS}"))
            if use.start() > found.end()
        ]
        if again:
            place = chance.choice(again).end()
            wrong, right = ("D", "R") if letter == "R" else ("R", "D")
            slip, control = (f", {marked(f'a {letters[one]}')}," for one in (wrong, right))
            side = Edit(*found.span(), marked(found.group()))
            return Plan((side, Edit(place, place, slip)), (side, Edit(place, place, control)))
    return _party_written(story, chance, letters)


def _party_written(story: Story, chance: Random, letters: dict[str, str]) -> Plan | None:
    who, letter = person(story, chance), chance.choice("RD")
    other = "D" if letter == "R" else "R"
    fields = {"name": who.name, "surname": who.surname, "his": who.his, "town": town(story, chance)}
    forms = chance.choice(_PARTY_FIRST), chance.choice(_PARTY_AGAIN)
    first = {**fields, "L": letter, "P": letters[letter]}
    slip = {**first, "Q": letters[other], "QL": other}
    return told(story, chance, forms, slip, {**first, "Q": letters[letter], "QL": letter})


_NATIONS = (
    ("Danish", "Dane"), ("Norwegian", "Norwegian"), ("Polish", "Pole"), ("Spanish", "Spaniard"), ("Greek", "Greek"),
    ("Canadian", "Canadian"), ("Australian", "Australian"), ("Brazilian", "Brazilian"), ("German", "German"),
    ("Italian", "Italian"), ("Kenyan", "Kenyan"), ("Belgian", "Belgian"), ("Swedish", "Swede"), ("Turkish", "Turk"),
)  # fmt: skip
_NATION_FIRST = (
    "{A} engineer {name} was brought in to inspect the site.",
    "Among the finalists was the {A} painter {name}.",
    "{name}, a {A} economist, has studied the question for a decade.",
    "The {A} photographer {name} took the picture.",
    "Also in the field is {A} cyclist {name}.",
    "{name} is a {A} historian who lives in {town}.",
    "The survey was led by {A} biologist {name}.",
    "A {A} lawyer, {name}, acts for the families.",
)
_NATION_AGAIN = (
    "{surname}, who is {B}, has since gone home.",
    "For {surname}, {AN} {B} national, a visa was needed.",
    "{surname}, a {NOUN}, has worked there since the spring.",
    "The {NOUN} {surname} is said to be considering an offer.",
    "As a {NOUN}, {surname} could not vote.",
    "Colleagues of the {B} {surname} were surprised.",
    "“We have seen this before,” said {surname}, a {NOUN}.",
)


_OTHER_NATIONS = ("British", "French", "Russian", "Mexican", "Israeli", "Chinese", "Iranian", "Egyptian", "Japanese")
_NATIONAL = re.compile(
    rf"\b({'|'.join([*(one for one, _ in _NATIONS), *_OTHER_NATIONS])}) "
    r"(?:[a-z-]+ ){1,3}([A-Z][a-z]+) ([A-Z][\w’'-]*[a-z])(?![\w-])"
)


def nationality_changed(story: Story, chance: Random) -> Plan | None:
    """Someone of one nation who is of another one later on."""
    found = next((one for one in story.finds(_NATIONAL) if one.group(2) in GIVEN), None)
    if found is None:
        return _nationality_written(story, chance)
    adjective, surname = found.group(1), re.sub("['’]s$", "", found.group(3))
    other = chance.choice([one for one, _ in _NATIONS if one != adjective])
    form = chance.choice([form for form in _NATION_AGAIN if "{NOUN}" not in form])
    slip, control = (
        {"surname": surname, "B": one, "AN": "an" if one[0] in "AEIOU" else "a"} for one in (other, adjective)
    )
    plan = told(story, chance, (form,), slip, control)
    return plan and Plan(plan.slip, plan.control)


def _nationality_written(story: Story, chance: Random) -> Plan | None:
    (adjective, noun), (other, other_noun) = chance.sample(_NATIONS, 2)
    who = person(story, chance)
    fields = {"A": adjective, "name": who.name, "surname": who.surname, "town": town(story, chance)}
    forms = chance.choice(_NATION_FIRST), chance.choice(_NATION_AGAIN)
    if adjective[0] in "AEIOU":
        forms = forms[0].replace(" a {A}", " an {A}").replace("A {A}", "An {A}"), forms[1]
    editions = [
        {**fields, "B": b, "NOUN": n, "AN": "an" if b[0] in "AEIOU" else "a"}
        for b, n in ((other, other_noun), (adjective, noun))
    ]
    return told(story, chance, [_article(form, editions[0]) for form in forms], editions[0], editions[1])


def _article(form: str, fields: dict[str, str]) -> str:
    return form.replace("a {NOUN}", "an {NOUN}") if fields["NOUN"][0] in "AEIOU" else form


_AGED = re.compile(r"(?<![\w.-])[A-Z][a-z]+ (?:[A-Z]\. )?([A-Z][\w’'-]*[a-z]), (\d\d),")
_AGE_AGAIN = (
    "{SURNAME}, who is {Y}, said little about {his} plans.",
    "At {Y}, {SURNAME} is not thinking of retirement.",
    "“It has been a long year,” said {SURNAME}, {Y}.",
    "The {Y}-year-old {SURNAME} declined to be photographed.",
    "{SURNAME}, {Y}, moved to {town} as a child.",
    "{SURNAME} is {Y} and lives in {town}.",
    "For {SURNAME}, now {Y} years old, the matter is closed.",
    "{SURNAME} ({Y}) has two brothers in {town}.",
    "{Y}-year-old {SURNAME} was not there to hear it.",
    "Aged {Y}, {SURNAME} still works on Saturdays.",
)
_AGE_FIRST = (
    "{name}, {X}, a plumber from {town}, watched from across the street.",
    "{X}-year-old {name} of {town} has followed the case from the start.",
    "One of them is {name}, a {X}-year-old teacher in {town}.",
    "“Nobody asked us,” said {name}, {X}, who keeps a shop in {town}.",
    "{name}, who is {X}, drove over from {town}.",
    "In {town}, {name} ({X}) heard of it on the radio.",
    "{name}, aged {X}, has lived in {town} all {his} life.",
    "A retired nurse of {X}, {name} came by bus from {town}.",
)


_AGES_APART = (-14, -10, -9, -5, -4, 4, 5, 9, 10, 11)


def age_against_age(story: Story, chance: Random) -> Plan | None:
    """Two ages of one person, four years apart or more."""
    aged = story.finds(_AGED)
    if aged:
        shift = chance.choice(_AGES_APART)
        found = chance.choice(aged)
        surname, age = found.group(1), int(found.group(2))
        fields = {"SURNAME": surname, "his": "those", "town": town(story, chance)}
        form = chance.choice([form for form in _AGE_AGAIN if "{his}" not in form])
        plan = told(story, chance, (form,), {**fields, "Y": max(18, age + shift)}, {**fields, "Y": age})
        return plan and Plan(plan.slip, plan.control)
    return _ages_written(story, chance)


def _ages_written(story: Story, chance: Random) -> Plan | None:
    who, age = person(story, chance), chance.randrange(24, 80)
    shift = chance.choice(_AGES_APART)
    fields = {"name": who.name, "SURNAME": who.surname, "his": who.his, "town": town(story, chance), "X": str(age)}
    forms = chance.choice(_AGE_FIRST), chance.choice(_AGE_AGAIN)
    return told(story, chance, forms, {**fields, "Y": age + shift}, {**fields, "Y": age})


_BORN = (
    "{SURNAME} was born in {YEAR} in {town}.",
    "Born in {town} in {YEAR}, {SURNAME} came to the city as a student.",
    "{SURNAME}, born in {YEAR}, is the youngest of four.",
    "The {town} parish register has {SURNAME}’s birth in {YEAR}.",
    "{SURNAME}, who was born in {YEAR}, grew up in {town}.",
    "{SURNAME} (born {YEAR}) trained as an electrician.",
    "{SURNAME}’s parents were living in {town} when {SURNAME} was born in March {YEAR}.",
    "It was in {town} that {SURNAME} was born, in {YEAR}.",
)


def age_against_birth_year(story: Story, chance: Random) -> Plan | None:
    """An age that the year of birth does not give on the day of publication."""
    if story.published is None:
        return None
    aged = story.finds(_AGED)
    shift = chance.choice((-10, -7, -4, 4, 6, 10))
    if aged:
        found = chance.choice(aged)
        year = story.published.year - int(found.group(2))
        fields = {"SURNAME": found.group(1), "town": town(story, chance)}
        plan = told(story, chance, (chance.choice(_BORN),), {**fields, "YEAR": year + shift}, {**fields, "YEAR": year})
        return plan and Plan(plan.slip, plan.control)
    who, age = person(story, chance), chance.randrange(24, 80)
    year = story.published.year - age
    fields = {"name": who.name, "SURNAME": who.surname, "his": who.his, "town": town(story, chance), "X": str(age)}
    forms = chance.choice(_AGE_FIRST), chance.choice(_BORN)
    return told(story, chance, forms, {**fields, "YEAR": year + shift}, {**fields, "YEAR": year})
