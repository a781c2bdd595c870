"""What is told of one person twice: the age, the year of birth, a relative, the title, the party, the nationality."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.reading import (
    MEN,
    WOMEN,
    Person,
    added,
    people,
    quoted,
    sentence_around,
    shuffled,
    subjects,
    words,
)
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Story, Version

_AGE = r"\b\d\d-year-old|\baged? \d\d\b|, \d\d[,.]|\(\d\d\)|\bborn\b"
_FIRST_AGES = (
    ", {},",
    ", {},",
    ", aged {},",
    ", who is {},",
    ", age {},",
    ", {} years old,",
    ", now {},",
    " ({})",
    ", who turned {} in March,",
    ", a {}-year-old,",
)
_LATER_AGES = (
    "{short}, {n},",
    "{short}, {n},",
    "{short}, aged {n},",
    "{short}, who is {n},",
    "{short} ({n})",
    "{short}, age {n},",
    "{short}, now {n},",
    "{short}, who is now {n},",
    "{short}, {n} years old,",
    "The {n}-year-old {surname}",
)
_AGE_SENTENCES = (
    "At {n}, {short} shows no sign of slowing down.",
    "{short}, who is {n}, could not be reached for further comment on Tuesday.",
    "{short} is {n}.",
    "{short} is {n} years old.",
    "“I am {n} and I have seen all of this before,” {short} said.",
    "Friends say the {n}-year-old {surname} has rarely been busier.",
    "Now {n}, {short} seldom gives interviews.",
    "{short}, {n}, was not available on Wednesday.",
    "Asked about it again, {n}-year-old {surname} smiled and said nothing.",
    "{short} celebrated {pronoun} {ordinal} birthday in March.",
    "Few people at the age of {n} have as full a diary as {short}.",
    "{short}, aged {n}, has heard it all before.",
    "A neighbour described {short}, {n}, as a very private person.",
    "It is not the usual pace of life for somebody of {n}, but {short} insists nothing will change.",
    "At the age of {n}, {short} could be forgiven for wanting a rest.",
)
_FIRST_BIRTHS = (", born in {},", " (born {})", ", who was born in {},")
_BIRTHS = (
    "{short}, born in {y},",
    "{short} (born {y})",
    "{short}, who was born in {y},",
    "{short}, who was born on March 4, {y},",
    "{short}, who was born on 4 March {y},",
)
_BIRTH_SENTENCES = (
    "{short} was born in {y}.",
    "Born in {y}, {short} grew up in a family of teachers.",
    "{short} was born on March 4, {y}, the eldest of three children.",
    "{short} was born on 12 March {y}.",
    "Records show that {short} was born in March {y}.",
    "Official biographies give {y} as the year in which {short} was born.",
    "{short}, who was born in {y}, has kept the accent of home.",
    "{short} came into the world in {y}, the child of two nurses.",
    "Those who know {short}, born in {y}, speak of a quiet childhood.",
    "It was in {y} that {short} was born, a few streets from the railway station.",
    "{short} (born {y}) has never spoken at length about those years.",
    "Since being born in {y}, {short} has lived in four different towns.",
    "The year was {y} when {short} was born into a house full of books.",
)
_EVENTS = (
    "left home",
    "moved to the city",
    "took a first full-time job",
    "finished college",
    "married",
    "first stood for office in a local club",
    "bought a first house",
    "joined the staff",
    "went abroad for the first time",
    "gave up smoking",
)
_EVENT_SENTENCES = (
    "Born in {y}, {short} was {n} when {he} {event} in {t}.",
    "{short} was born in {y} and was {n} when {he} {event} in {t}.",
    "{short}, born in {y}, {event} in {t} at the age of {n}.",
    "{short}, who was born in {y}, {event} in {t}, aged {n}.",
    "In {t}, at {n}, {short}, who was born in {y}, {event}.",
    "{short}, born in {y}, was just {n} when {he} {event} in {t}.",
)
_APART_EVENTS = (
    "{short} was {n} when {he} {event} in {t}.",
    "In {t}, when {short} was {n}, {he} {event}.",
    "{short} {event} in {t} at the age of {n}.",
    "At {n}, in {t}, {short} {event}.",
    "{short} was only {n} in {t}, the year {he} {event}.",
    "By {t}, when {he} {event}, {short} was {n}.",
    "{short} {event} in {t}, aged {n}.",
    "When {he} {event} in {t}, {short} was {n} years old.",
    "{short}, then {n}, {event} in {t}.",
)

_FAMOUS = frozenset(
    words(
        "Trump Clinton Obama Bush Blair Brown Sanders Cruz Rubio Biden Kerry Romney Pence Kaine Reagan Putin Merkel "
        "Cameron Howard Kennedy McCain Ryan Warren Carson Kasich Christie Fiorina Schwarzenegger Giuliani Gates Epstein"
    )
)


@dataclass(frozen=True)
class _Said:
    """Something told at the first mention, and the same thing or another told later."""

    first: Edit | None
    later: Edit
    wording: str


def _versions(kind: str, person: Person, wrong: _Said, right: _Said) -> Slip:
    """The two ways of telling it, as slip and control."""
    slip, control = (Version.of(*(edit for edit in (said.first, said.later) if edit)) for said in (wrong, right))
    other = () if wrong.first else (Span(person.first.start, min(person.first.end + 30, wrong.later.start)),)
    return Slip(kind, wrong.wording, slip, control, other)


def _apposition(text: str, person: Person, phrase: str) -> Edit | None:
    """The phrase behind the full name; None where the name stands in the genitive or in a list of names."""
    follows = text[person.first.end : person.first.end + 2]
    if follows[:1] in "'’-(/" or quoted(text, person.first.start):
        return None
    if phrase.endswith(",") and follows[:1] in ",.;:)":
        phrase = phrase[:-1]
    return Edit(person.first.end, person.first.end, phrase)


def _later(text: str, person: Person, templates: Sequence[str], sentences: Sequence[str], rng: Random) -> str | None:
    """A template that has a place in the text; which kind of place, `_told` decides the same way."""
    places = subjects(text, person)
    return rng.choice(templates if places and rng.random() < 0.5 else sentences)


def _told(text: str, person: Person, template: str, seed: int, **values: object) -> Edit | None:
    """The filled template in place of a later bare mention, if it is no sentence, else added behind the first one."""
    rng = Random(seed)
    he, pronoun = ("she", "her") if person.woman else ("he", "his")
    filled = template.format(short=person.short, surname=person.surname, he=he, pronoun=pronoun, **values)
    if template.endswith((".", "!", "”")):
        return added(text, filled, rng, after=person.first.end)
    places = [span for span in subjects(text, person) if not filled.startswith("The ") or _opens(text, span)]
    if not places:
        return None
    place = rng.choice(places)
    return Edit(place.start, place.end, filled)


def _opens(text: str, span: Span) -> bool:
    before = text[: span.start].rstrip(" ")
    return not before or before[-1] in ".!?\n”"


def _ages_known(text: str, person: Person) -> bool:
    around = (text[max(span.start - 40, 0) : span.end + 40] for span in person.names)
    return any(re.search(_AGE, part) for part in around)


def _stated_age(text: str, person: Person) -> int | None:
    follows = re.match(r", (?:aged? )?(\d\d),", text[person.first.end : person.first.end + 12])
    before = re.search(r"(\d\d)-year-old $", text[max(person.first.start - 12, 0) : person.first.start])
    return int((follows or before)[1]) if follows or before else None  # type: ignore[index]


def _cast(story: Story, rng: Random) -> Iterator[tuple[Person, int | None]]:
    """People with a later mention, first those whose age the article tells once; then others whom few would know."""
    told: list[tuple[Person, int | None]] = []
    for person in shuffled(people(story.text), rng):
        stated = _stated_age(story.text, person)
        later = (story.text[max(span.start - 40, 0) : span.end + 40] for span in person.names[1:])
        if person.later and stated and not any(re.search(_AGE, part) for part in later):
            told.insert(0, (person, stated))
        elif person.later and person.surname not in _FAMOUS and not _ages_known(story.text, person):
            told.append((person, None))
    yield from told


def _age_at_first(text: str, person: Person, stated: int | None, age: int, rng: Random) -> Edit | None:
    return None if stated else _apposition(text, person, rng.choice(_FIRST_AGES).format(age))


def _other_age(age: int, rng: Random) -> int:
    return rng.choice([other for other in range(19, 90) if 3 <= abs(other - age) <= 14])


def ages(story: Story, rng: Random) -> Iterator[Slip]:
    """Two ages of one person, three years or more apart."""
    for person, stated in _cast(story, rng):
        age = stated or rng.randint(27, 74)
        other, seed = _other_age(age, rng), rng.randrange(10**6)
        first = _age_at_first(story.text, person, stated, age, rng)
        template = _later(story.text, person, _LATER_AGES, _AGE_SENTENCES, rng)
        if not template or (first is None and not stated):
            continue
        slip = _pair(
            "age-age", story, person, first, template, seed, [{"n": n, "ordinal": _ordinal(n)} for n in (other, age)]
        )
        if slip:
            yield slip


def _pair(
    kind: str,
    story: Story,
    person: Person,
    first: Edit | None,
    template: str,
    seed: int,
    values: Sequence[dict[str, object]],
) -> Slip | None:
    """The template filled with the wrong and the right values."""
    laters = [_told(story.text, person, template, seed, **chosen) for chosen in values]
    wrong, right = laters
    if wrong is None or right is None or (first and wrong.start <= first.end):
        return None
    return _versions(kind, person, _Said(first, wrong, template), _Said(first, right, template))


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def births(story: Story, rng: Random) -> Iterator[Slip]:
    """An age and a year of birth, told in either order, in an article whose date is known."""
    if story.published is None:
        return
    for person, stated in _cast(story, rng):
        age = stated or rng.randint(27, 74)
        years = [story.published.year - age + rng.choice((0, -1)) for age in (_other_age(age, rng), age)]
        seed = rng.randrange(10**6)
        if stated or rng.random() < 0.6:
            first = _age_at_first(story.text, person, stated, age, rng)
            template = _later(story.text, person, _BIRTHS, _BIRTH_SENTENCES, rng)
            values: list[dict[str, object]] = [{"y": year} for year in years]
        else:
            first = _apposition(story.text, person, rng.choice(_FIRST_BIRTHS).format(years[1]))
            template = _later(story.text, person, _LATER_AGES, _AGE_SENTENCES, rng)
            told = [story.published.year - year for year in years]
            values = [{"n": years_old, "ordinal": _ordinal(years_old)} for years_old in told]
        slip = template and (first or stated) and _pair("age-birth-year", story, person, first, template, seed, values)
        if slip:
            yield slip


def ages_at_events(story: Story, rng: Random) -> Iterator[Slip]:
    """A year of birth, and an age in another year that does not follow from it; in one sentence or in two places."""
    for person, stated in _cast(story, rng):
        if stated:
            continue
        born = rng.randint(1938, 1978)
        then = born + rng.randint(19, 34)
        right = then - born
        wrong = rng.choice([n for n in range(15, 50) if 3 <= abs(n - right) <= 11])
        apart = rng.random() < 0.6
        template = rng.choice(_APART_EVENTS if apart else _EVENT_SENTENCES)
        phrase = rng.choice(_FIRST_BIRTHS).format(born)
        first = _apposition(story.text, person, phrase) if apart else None
        values: dict[str, object] = {"y": born, "t": then, "event": rng.choice(_EVENTS)}
        seed = rng.randrange(10**6)
        slip = _pair("age-event", story, person, first, template, seed, [{**values, "n": n} for n in (wrong, right)])
        if slip and (first or not apart):
            yield slip


_RELATIVES = {
    "brother": "cousin nephew uncle son",
    "sister": "cousin niece aunt daughter",
    "cousin": "brother uncle",
    "nephew": "brother son",
    "niece": "sister daughter",
    "uncle": "father brother",
    "aunt": "mother sister",
    "son": "nephew brother",
    "daughter": "niece sister",
    "father": "uncle grandfather",
    "mother": "aunt grandmother",
    "wife": "sister daughter",
    "husband": "brother",
    "father-in-law": "uncle",
    "grandson": "son nephew",
    "brother-in-law": "cousin brother",
}
_MALE = frozenset(words("brother nephew uncle son father husband father-in-law grandson brother-in-law grandfather"))
_FIRST_RELATIVES = (
    "{owner}, whose {rel} {name} was in the audience,",
    "{owner}, whose {rel}, {name}, works for a bank,",
    "{owner}, flanked by {pronoun} {rel} {name},",
    "{owner}, sitting beside {pronoun} {rel}, {name},",
)
_RELATIVE_SENTENCES = (
    "{owner}’s {rel}, {name}, was also present.",
    "{name}, {owner}’s {rel}, declined to comment.",
    "{owner}’s {rel} {name} did not return a call.",
    "{name} is {owner}’s {rel}.",
    "Calls to {name}, the {rel} of {owner}, were not returned.",
    "{name}, who is {owner}’s {rel}, was told of the plan in advance.",
    "The idea came from {name}, {owner}’s {rel}.",
    "Among those listening was {owner}’s {rel}, {name}.",
    "{owner} was driven home by {pronoun} {rel}, {name}.",
    "“We are all very tired,” said {name}, {owner}’s {rel}.",
    "{owner} had discussed the matter with {pronoun} {rel} {name} the night before.",
    "A statement was read out by {name}, {owner}’s {rel}.",
    "{owner} thanked {pronoun} {rel}, {name}, for the help.",
    "{name}, who is the {rel} of {owner}, said the family would say no more.",
    "Also there was {name}, {owner}’s {rel}, who left early.",
    "{owner} owes much of it to {pronoun} {rel} {name}, people close to the family say.",
)


def relatives(story: Story, rng: Random) -> Iterator[Slip]:
    """One person of two degrees of kinship to another; the first told in the article or put into it."""
    for person in shuffled(people(story.text), rng):
        if not person.later or re.search(rf"\b(?:{'|'.join(_RELATIVES)})\b", sentence_around(story.text, person.first)):
            continue
        relation = rng.choice(sorted(_RELATIVES))
        other = rng.choice(_RELATIVES[relation].split())
        name = _relative_name(story, (relation, other), person, rng)
        places = subjects(story.text, person)
        values = {"owner": person.short, "name": name, "pronoun": "her" if person.woman else "his"}
        if places and rng.random() < 0.6:
            place, template = places[0], rng.choice(_FIRST_RELATIVES)
            first = Edit(place.start, place.end, template.format(rel=relation, **values))
        else:
            made = added(
                story.text, rng.choice(_RELATIVE_SENTENCES).format(rel=relation, **values), rng, after=person.first.end
            )
            if made is None:
                continue
            first = made
        template, seed = rng.choice(_RELATIVE_SENTENCES), rng.randrange(10**6)
        laters = [
            added(story.text, template.format(rel=rel, **values), Random(seed), after=first.end)
            for rel in (other, relation)
        ]
        if laters[0] and laters[1] and laters[0].start > first.end:
            versions = [Version.of(first, later) for later in laters if later]
            yield Slip("relatives", f"{relation}/{other}: {template}", versions[0], versions[1])


def _relative_name(story: Story, relations: tuple[str, str], person: Person, rng: Random) -> str:
    male = not _MALE.isdisjoint(relations)
    free = [name for name in (MEN if male else WOMEN) if name not in story.text and len(name) > 3]
    return f"{rng.choice(free)} {person.surname}" if rng.random() < 0.5 else rng.choice(free)


_TITLES = {
    "Sen.": ("Rep.", "Gov."),
    "Senator": ("Governor", "Congressman"),
    "Rep.": ("Sen.", "Gov."),
    "Gov.": ("Sen.", "Rep."),
    "Governor": ("Senator", "Mayor"),
    "Congressman": ("Senator", "Governor"),
    "Congresswoman": ("Senator", "Governor"),
    "Mayor": ("Governor", "Senator"),
    "Prime Minister": ("Foreign Minister", "President"),
    "Foreign Minister": ("Defence Minister", "Finance Minister"),
    "Finance Minister": ("Foreign Minister", "Interior Minister"),
    "Defence Minister": ("Foreign Minister", "Finance Minister"),
    "Home Secretary": ("Foreign Secretary", "Health Secretary"),
    "Foreign Secretary": ("Home Secretary", "Defence Secretary"),
    "Education Secretary": ("Health Secretary", "Transport Secretary"),
    "Health Secretary": ("Education Secretary", "Defence Secretary"),
    "Transport Secretary": ("Health Secretary", "Home Secretary"),
    "Work and Pensions Secretary": ("Trade Secretary", "Health Secretary"),
    "Attorney General": ("Treasury Secretary", "Labor Secretary"),
    "Chancellor": ("Home Secretary", "Foreign Secretary"),
    "Secretary of State": ("Defense Secretary", "Treasury Secretary"),
    "Defense Secretary": ("Secretary of State", "Energy Secretary"),
    "Treasury Secretary": ("Attorney General", "Commerce Secretary"),
    "Judge": ("District Attorney", "Sheriff"),
    "Sheriff": ("Judge", "Mayor"),
    "Gen.": ("Col.", "Maj."),
    "Col.": ("Gen.", "Sgt."),
    "Lt.": ("Sgt.", "Capt."),
    "Sgt.": ("Capt.", "Lt."),
    "Capt.": ("Sgt.", "Maj."),
    "Detective": ("Sheriff", "Constable"),
    "chief executive": ("finance director", "head of sales"),
    "CEO": ("CFO", "head of sales"),
    "chief economist": ("head of marketing", "chief executive"),
    "spokesman": ("chief executive", "head of finance"),
    "spokeswoman": ("chief executive", "finance director"),
    "captain": ("club doctor", "groundsman"),
    "coach": ("club doctor", "chairman"),
    "manager": ("chairman", "club doctor"),
    "finance director": ("head of sales", "chief executive"),
    "director": ("leading actor", "composer"),
    "analyst": ("chief executive", "spokesman"),
    "campaign manager": ("press secretary", "treasurer"),
    "press secretary": ("campaign manager", "treasurer"),
    "striker": ("goalkeeper", "centre-half"),
    "goalkeeper": ("striker", "left-back"),
    "prop": ("fly-half", "full-back"),
    "fly-half": ("prop", "hooker"),
}
_TITLE_SENTENCES = (
    "{role} {surname} is expected to speak again later this week.",
    "{role} {surname} declined to take further questions.",
    "Aides to {role} {surname} said there was nothing to add.",
    "A meeting with {role} {surname} is planned for Thursday.",
    "Nobody in the office of {role} {surname} would comment.",
    "{role} {surname} left without speaking to reporters.",
    "Others took the side of {role} {surname}.",
)
_ROLE_SENTENCES = (
    "{short}, the {role}, is expected to speak again later this week.",
    "{short}, who is the {role}, declined to take further questions.",
    "The {role}, {short}, said there was nothing to add.",
    "As {role}, {short} will have the last word.",
    "{short} said that as {role} {he} would stay out of it.",
    "“That is all I can tell you,” said {short}, the {role}.",
    "Others took the side of {short}, the {role}.",
    "{short} has a busy week ahead as {role}.",
    "It is not the first time that {short}, the {role}, has been asked.",
)
_PAST = re.compile(
    r"\b(?:former|ex-|then|late|previous|retired|candidate|nominee|who was|acting|deputy|vice|shadow)\b", re.IGNORECASE
)


def titles(story: Story, rng: Random) -> Iterator[Slip]:
    """One person with two titles or posts: the second in place of the first, beside a bare name, or in a sentence."""
    text = story.text
    for person in shuffled(people(text), rng):
        role = _role_before(text, person)
        if role is None or not person.later:
            continue
        told = text.lower()
        free = [other for other in _TITLES[role] if not any(word in told for word in (other.lower(), _noun(other)))]
        if not free:
            continue
        other, seed = rng.choice(free), rng.randrange(10**6)
        later = _titled_later(text, person, role, rng)
        if later:
            edits = [Edit(later.start, later.end, f"{title} {person.surname}") for title in (other, role)]
            yield Slip(
                "two-titles", "title before the surname", Version.of(edits[0]), Version.of(edits[1]), (person.first,)
            )
            continue
        apposition = ("{short}, the {role},", "{short}, who is the {role},", "The {role}, {short},")
        sentences = _ROLE_SENTENCES if role.islower() or rng.random() < 0.4 else _TITLE_SENTENCES
        template = _later(text, person, apposition, sentences, rng)
        values: list[dict[str, object]] = [{"role": _as_noun(title, sentences, template)} for title in (other, role)]
        slip = template and _pair("two-titles", story, person, None, template, seed, values)
        if slip:
            yield slip


_NOUNS = {
    "Sen.": "senator",
    "Rep.": "congressman",
    "Gov.": "governor",
    "Gen.": "general",
    "Col.": "colonel",
    "Maj.": "major",
    "Lt.": "lieutenant",
    "Sgt.": "sergeant",
    "Capt.": "captain",
    "CEO": "CEO",
    "CFO": "CFO",
}


def _as_noun(title: str, sentences: Sequence[str], template: str | None) -> str:
    if sentences is _TITLE_SENTENCES and template in _TITLE_SENTENCES:
        return title
    return _noun(title)


def _noun(title: str) -> str:
    return _NOUNS.get(title, title.lower())


def _role_before(text: str, person: Person) -> str | None:
    before = text[max(person.first.start - 60, 0) : person.first.start]
    found = [role for role in _TITLES if re.search(rf"\b{re.escape(role)},? $", before)]
    if not found or _PAST.search(before) or quoted(text, person.first.start):
        return None
    return max(found, key=len)


def _titled_later(text: str, person: Person, role: str, rng: Random) -> Span | None:
    """A later mention that can carry a title before it: one that has it now, or a bare subject."""
    if role.islower() or role == "CEO":
        return None
    have = [
        Span(span.start - len(role) - 1, span.end)
        for span in person.later
        if text[: span.start].endswith(f" {role} ") and not quoted(text, span.start)
    ]
    bare = [] if person.honorific else subjects(text, person)
    if have:
        return rng.choice(have)
    return rng.choice(bare) if bare and rng.random() < 0.5 else None


_US_PARTIES = ("Republican", "Democrat")
_UK_PARTIES = ("Labour", "Conservative", "Liberal Democrat", "Plaid Cymru", "Green")
_POLITICIAN = re.compile(
    r"\b(?:Sens?|Rep|Gov|Senator|Congressman|Congresswoman|Governor|MP|Republican|Democrat|Democratic|Labour|Tory|Conservative"
    r"|Lib Dem|Mayor|Councillor|Secretary|Chancellor|candidate|lawmaker|leader|minister)\b"
)
_PARTISAN = re.compile(r"\b(?:Republican|Democrat|GOP|Labour|Tory|Conservative|Lib Dem|conservative|liberal|[RD]-)")
_PARTY_LATER = (
    "{short}, a {party},",
    "{short}, who is a {party},",
    "{short}, himself a {party},",
    "{short}, a lifelong {party},",
    "{party} {surname}",
)
_PARTY_SENTENCES = (
    "{short} is a {party}.",
    "{short}, a {party}, is up for re-election in two years.",
    "As a {party}, {short} is not expected to vote against the leadership.",
    "{short}, who sits as a {party}, had no further comment.",
    "The {party} {surname} will face voters again before long.",
    "“I am a {party} and I am proud of it,” {short} said.",
    "It was the third time this year that {short}, a {party}, had raised the matter.",
    "Like every other {party} in the chamber, {short} was sent a copy.",
    "{short} was elected as a {party} and remains one.",
    "A spokesman for {short}, a {party}, did not respond.",
    "{short} belongs to the {adjective} party.",
    "{short}, a member of the {adjective} party, will be asked about it again.",
)


def parties(story: Story, rng: Random) -> Iterator[Slip]:
    """A politician of two parties: the first as the article tells it, or told at the first mention."""
    text = story.text
    american = len(re.findall(r"\b(?:Republican|Democrat)", text))
    british = len(re.findall(r"\b(?:Labour|Conservative|Tory|Lib Dem)\b", text))
    if max(american, british) < 2:
        return
    choice = _US_PARTIES if american > british else _UK_PARTIES
    for person in shuffled(people(text), rng):
        around = text[max(person.first.start - 45, 0) : person.first.end + 45]
        if not person.later or not _POLITICIAN.search(around) or re.search(r"\b(?:former|independent)\b", around):
            continue
        stated = _stated_party(text, person)
        if not stated and (person.surname in _FAMOUS or choice is _UK_PARTIES or _near(text, person, _PARTISAN)):
            continue
        party = stated or rng.choice(choice)
        other = rng.choice([name for name in choice if name != party])
        first = (
            None
            if stated
            else _apposition(text, person, rng.choice((f", a {_member(party)},", f", the {_member(party)},")))
        )
        if first is None and not stated:
            continue
        appositions = [t for t in _PARTY_LATER if not (person.woman and "himself" in t)]
        template = _later(text, person, appositions, _PARTY_SENTENCES, rng)
        values: list[dict[str, object]] = [
            {"party": _member(name), "adjective": _adjective(name)} for name in (other, party)
        ]
        slip = template and _pair("two-parties", story, person, first, template, rng.randrange(10**6), values)
        if slip:
            yield slip


def _near(text: str, person: Person, pattern: re.Pattern[str]) -> bool:
    """Whether one of the words stands near a mention of the person."""
    return any(pattern.search(text[max(span.start - 80, 0) : span.end + 80]) for span in person.names)


def _member(party: str) -> str:
    return f"{party} MP" if party in ("Labour", "Plaid Cymru") else party


def _adjective(party: str) -> str:
    return {"Democrat": "Democratic"}.get(party, party)


def _stated_party(text: str, person: Person) -> str | None:
    after = re.match(r",? \(?([RD])-|, an? (Republican|Democrat)\b", text[person.first.end : person.first.end + 20])
    if after:
        return {"R": "Republican", "D": "Democrat"}.get(after[1] or "", after[2] or "")
    before = re.search(
        r"\b(Republican|Democrat|Democratic|Labour|Conservative|Tory)"
        r"(?: (?:Sen\.|Rep\.|Gov\.|MP|Senator|leader|nominee|candidate))? $",
        text[max(person.first.start - 40, 0) : person.first.start],
    )
    return {"Democratic": "Democrat", "Tory": "Conservative"}.get(before[1], before[1]) if before else None


_NATIONS = {
    "American": "an American",
    "Australian": "an Australian",
    "Austrian": "an Austrian",
    "Belgian": "a Belgian",
    "Brazilian": "a Brazilian",
    "Canadian": "a Canadian",
    "Croatian": "a Croatian",
    "Dutch": "a Dutch national",
    "French": "a French national",
    "German": "a German",
    "Italian": "an Italian",
    "Japanese": "a Japanese national",
    "Norwegian": "a Norwegian",
    "Portuguese": "a Portuguese national",
    "Russian": "a Russian",
    "South African": "a South African",
    "Spanish": "a Spaniard",
    "Swedish": "a Swede",
    "Swiss": "a Swiss national",
    "Czech": "a Czech",
    "Danish": "a Dane",
    "Polish": "a Pole",
    "British": "a Briton",
    "Irish": "an Irish national",
    "Chinese": "a Chinese national",
}
_NATIONAL = re.compile(rf"\b(?:{'|'.join(_NATIONS)}|national|president|Senat|minister|England|Wales|France|Australia)")
_NATION_LATER = ("{short}, {member},", "{short}, who is {nation},", "{nation} {surname}", "The {nation} {surname}")
_NATION_SENTENCES = (
    "{short} is {member}.",
    "{short}, {member}, has not spoken about it in public.",
    "“I am {nation} and always will be,” {short} said.",
    "Few in the room expected it of {short}, {member}.",
    "{short}, who is {nation}, left without another word.",
    "The {nation} {surname} is due to travel again next week.",
    "Being {nation}, {short} knew the song by heart.",
    "Reporters were waiting for {short}, {member}, at the airport.",
    "{short} is {nation}, and so are both of {pronoun} parents.",
    "As {member}, {short} was asked about the mood at home.",
    "{short}, {member}, waved and walked on.",
    "It is rare for {member} to get so much attention, {short} said of {him}self.",
)


def nations(story: Story, rng: Random) -> Iterator[Slip]:
    """Someone of two nationalities: the first as the article tells it, or told at the first mention."""
    text = story.text
    for person in shuffled(people(text), rng):
        if not person.later or person.surname in _FAMOUS or _role_before(text, person) in ("Sen.", "Rep.", "Gov."):
            continue
        before = text[max(person.first.start - 40, 0) : person.first.start]
        found = re.search(rf"\b({'|'.join(_NATIONS)}) (?:[a-z]+ )?$", before)
        free = [nation for nation in _NATIONS if nation not in text]
        opens = re.search(r"(?:^|[.!?]\s|\n|\b(?:by|with|to|and|for|of|from|as|when|while|that) )$", before or "\n")
        if not free or quoted(text, person.first.start) or "-" in before[-4:]:
            continue
        if found is None and (not opens or _near(text, person, _NATIONAL)):
            continue
        nation = found[1] if found else rng.choice(free)
        first = None if found else Edit(person.first.start, person.first.start, f"{nation} ")
        other = rng.choice([name for name in free if name != nation])
        template = _later(text, person, _NATION_LATER, _NATION_SENTENCES, rng)
        values: list[dict[str, object]] = [
            {"nation": name, "member": _NATIONS[name], "him": "her" if person.woman else "him"}
            for name in (other, nation)
        ]
        slip = template and _pair("two-nationalities", story, person, first, template, rng.randrange(10**6), values)
        if slip:
            yield slip


MUTATORS: dict[str, Mutator] = {
    "age-age": ages,
    "age-birth-year": births,
    "age-event": ages_at_events,
    "relatives": relatives,
    "two-titles": titles,
    "two-parties": parties,
    "two-nationalities": nations,
}
