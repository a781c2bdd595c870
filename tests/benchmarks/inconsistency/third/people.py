"""What an article tells twice of one person: title, party, state, role, nationality, age, office."""

import re
from collections.abc import Iterator
from random import Random

from tests.benchmarks.inconsistency.blind.stories import Mutator, Story
from tests.benchmarks.inconsistency.third.names import Person, bearers, persons
from tests.benchmarks.inconsistency.third.planting import (
    Place,
    Plan,
    Planner,
    content,
    every,
    instead,
    mutator,
    quoted,
    sentences,
    told_again,
    words,
)


def _before(text: str, person: Person, pattern: str) -> list[tuple[Place, str]]:
    """The group of the pattern where it stands right before the person's name, in full or alone."""
    found = []
    starts = {surname: given[0] for surname, given in zip(person.full, person.givens, strict=True)}
    for place in person.surnames:
        start = starts.get(place, place[0])
        match = re.search(rf"(?<![\w-])({pattern}) $", text[max(start - 60, 0) : start])
        if match:
            at = max(start - 60, 0)
            found.append(((at + match.start(1), at + match.end(1)), match[1]))
    return found


_COUPLES = ("Clinton", "Obama", "Trump", "Bush", "Blair")
_HONORIFIC = {"Mr": "Mrs", "Mrs": "Mr", "Ms": "Mr"}


def honorific(story: Story, rng: Random) -> Iterator[Plan]:
    """A Mr. becomes a Mrs., or the other way round."""
    for person in bearers(story.text):
        told = _before(story.text, person, r"(?:Mrs|Mr|Ms)\.?")
        if person.surname in _COUPLES or len(told) < 3 or len({word for _, word in told}) > 1:
            continue
        old = told[0][1]
        new = old.replace(old.rstrip("."), _HONORIFIC[old.rstrip(".")])
        other = "Dr." if old.endswith(".") else "Dr"
        places = [place for place, _ in told]
        changed = rng.choice(places[1:])
        plan = next(told_again(story, f"{old}/{new}", places, changed, other))
        yield Plan(plan.wording, instead("", changed, new, "").bad, plan.good, plan.beside)


_TITLES = {
    "Sen.": "Rep.",
    "Rep.": "Sen.",
    "Gov.": "Sen.",
    "Senator": "Governor",
    "Governor": "Senator",
    "Congressman": "Senator",
    "Congresswoman": "Senator",
    "Mayor": "Governor",
    "Judge": "Justice",
    "Justice": "Judge",
    "Gen.": "Col.",
    "Lt.": "Capt.",
    "Col.": "Gen.",
    "Capt.": "Sgt.",
    "Sgt.": "Lt.",
    "Professor": "Judge",
    "Lord": "Sir",
    "Sir": "Lord",
    "Dr": "Sir",
    "Det": "Sgt",
    "Ambassador": "Consul",
    "Representative": "Senator",
}


def title_twice(story: Story, rng: Random) -> Iterator[Plan]:
    """A senator is a representative the second time."""
    for person in bearers(story.text):
        told = _before(story.text, person, "|".join(re.escape(title) for title in _TITLES))
        for old in sorted({word for _, word in told}):
            places = [place for place, word in told if word == old]
            if len(places) >= 2 and len(told) == len(places):
                new = _TITLES[old]
                yield from told_again(story, f"{old}/{new}", places, rng.choice(places[1:]), new)


_PARTIES = {
    "Republican": "Democratic",
    "Democratic": "Republican",
    "Labour": "Conservative",
    "Conservative": "Labour",
    "Tory": "Labour",
    "Democrat": "Republican",
    "Libertarian": "Green Party",
    "Green Party": "Libertarian",
}
_POST = r"(?:(?:vice[- ]presidential|presidential|[Ss]enate|congressional|party|House|primary|rival|fellow) )?"
_POST += (
    r"(?:nominee|candidate|hopeful|front-?runner|contender|Sen\.|Rep\.|Gov\.|Senator|senator|Representative|MP|leader"
    r"|strategist|challenger)"
)


def party_twice(story: Story, rng: Random) -> Iterator[Plan]:
    """Somebody is of the other party at one of the places that tell it; the control leaves the party out."""
    for person in bearers(story.text):
        told = _before(story.text, person, rf"(?:{'|'.join(_PARTIES)})(?: {_POST})?")
        told = [(place, words) for place, words in told if not quoted(story.text, place[0])]
        marks = [(place, party) for place, party, _ in _brackets(story.text, person)]
        marks += _apposed(story.text, person, r", an? (?:\w+ )?(Republican|Democrat|Libertarian)\b")
        parties = {mark[:1] for _, mark in (*told, *marks)}
        if len(told) + len(marks) < 2 or len(parties) > 1 or not told:
            continue
        place, post = rng.choice(told)
        party = next(party for party in _PARTIES if re.match(rf"{party}\b", post))
        rest = post[len(party) :].strip()
        beside = [other for other, _ in (*told, *marks) if other != place]
        other = _PARTIES[party]
        if rest:
            yield instead(f"{party}/{other}", place, f"{other} {rest}", rest, beside)


def _apposed(text: str, person: Person, pattern: str) -> list[tuple[Place, str]]:
    """The group of the pattern where it stands right behind the person's name."""
    found = []
    for place in person.surnames:
        match = re.match(pattern, text[place[1] : place[1] + 60])
        if match:
            found.append(((place[1] + match.start(1), place[1] + match.end(1)), match[1]))
    return found


_STATES = words(
    "Texas Florida Ohio Iowa Virginia Kentucky Tennessee Georgia Arizona Colorado Nevada Utah Wisconsin Michigan "
    "Illinois Indiana Missouri Kansas Nebraska Oklahoma Arkansas Alabama Louisiana Maine Vermont Massachusetts "
    "Connecticut Maryland Pennsylvania California Oregon Idaho Montana Minnesota Hawaii Alaska"
)
_SHORT = {
    "Texas": "Tex.",
    "Florida": "Fla.",
    "Virginia": "Va.",
    "Kentucky": "Ky.",
    "Tennessee": "Tenn.",
    "Georgia": "Ga.",
    "Arizona": "Ariz.",
    "Alabama": "Ala.",
    "Massachusetts": "Mass.",
    "Vermont": "Vt.",
    "California": "Calif.",
    "Illinois": "Ill.",
    "Wisconsin": "Wis.",
    "Pennsylvania": "Pa.",
    "Connecticut": "Conn.",
    "Missouri": "Mo.",
}
_STATE = "|".join([*_STATES, *(re.escape(short) for short in _SHORT.values())])
_LONG = {**{short: long for long, short in _SHORT.items()}, **{state: state for state in _STATES}}


def _brackets(text: str, person: Person) -> list[tuple[Place, str, str]]:
    """Behind the name: `(R-Texas)` or `, D-Va.,` as place, party and state."""
    found = []
    for place in person.surnames:
        mark = re.match(rf"(?: \(|, )([RD])-({_STATE})(?=[),])", text[place[1] : place[1] + 30])
        if mark:
            found.append(((place[1] + mark.start(1), place[1] + mark.end(2)), mark[1], mark[2]))
    return found


def state_twice(story: Story, rng: Random) -> Iterator[Plan]:
    """A politician is of another state the second time."""
    for person in bearers(story.text):
        told: list[tuple[Place, str]] = [
            ((place[1] - len(state), place[1]), state) for place, _, state in _brackets(story.text, person)
        ]
        for place in person.surnames:
            of = re.match(rf" of ({_STATE})(?![\w-])", story.text[place[1] : place[1] + 25])
            if of:
                told.append(((place[1] + of.start(1), place[1] + of.end(1)), of[1]))
        before = _before(
            story.text, person, rf"(?:{_STATE}) (?:Sen\.|Rep\.|Gov\.|Senator|Governor|Congressman|Attorney General)"
        )
        for place, office in before:
            state = next(state for state in _LONG if office.startswith(state))
            told.append(((place[0], place[0] + len(state)), state))
        if len(told) >= 2 and len({_LONG[state] for _, state in told}) == 1:
            old = _LONG[told[0][1]]
            new = rng.choice([state for state in sorted(_SHORT) if state != old and state not in story.text])
            changes = {old: new, _SHORT.get(old, old): _SHORT[new]}
            places = [place for place, _ in told]
            changed = rng.choice(places)
            yield from told_again(story, "state", places, changed, changes)


_ROLES = {
    "chief executive": "finance director",
    "chairman": "chief executive",
    "spokesman": "lawyer",
    "spokeswoman": "lawyer",
    "manager": "captain",
    "coach": "captain",
    "captain": "coach",
    "director": "producer",
    "campaign manager": "campaign chairman",
    "campaign chairman": "campaign manager",
    "lawyer": "spokesman",
    "attorney": "adviser",
    "producer": "director",
    "president": "treasurer",
    "striker": "defender",
    "defender": "striker",
    "midfielder": "goalkeeper",
    "goalkeeper": "striker",
    "professor": "student",
    "founder": "chairman",
    "economist": "lawyer",
    "analyst": "trader",
    "singer": "drummer",
    "guitarist": "drummer",
    "actor": "director",
    "actress": "singer",
    "author": "editor",
    "editor": "publisher",
    "senior adviser": "campaign manager",
    "pollster": "lawyer",
    "strategist": "donor",
    "running mate": "campaign manager",
    "chief of staff": "press secretary",
    "press secretary": "chief of staff",
    "secretary": "chairman",
    "winger": "goalkeeper",
    "boss": "captain",
    "general secretary": "chairman",
    "finance director": "chief executive",
    "communications director": "campaign manager",
    "foreign minister": "finance minister",
    "finance minister": "foreign minister",
    "Foreign Minister": "Finance Minister",
    "Finance Minister": "Defence Minister",
    "Foreign Secretary": "Home Secretary",
    "Home Secretary": "Foreign Secretary",
    "Health Secretary": "Education Secretary",
    "Education Secretary": "Health Secretary",
    "chancellor": "home secretary",
    "home secretary": "chancellor",
    "Attorney General": "Secretary of State",
    "Treasury Secretary": "Defense Secretary",
    "Defense Secretary": "Treasury Secretary",
    "House Speaker": "Senate Majority Leader",
    "Prime Minister": "Foreign Minister",
    "prime minister": "foreign minister",
    "President": "Prime Minister",
}
_ROLE = "|".join(sorted(_ROLES, key=len, reverse=True))


def role_twice(story: Story, rng: Random) -> Iterator[Plan]:
    """What somebody is in front of the name is something else the second time."""
    for person in bearers(story.text):
        told = [
            (place, word)
            for place, word in _before(story.text, person, _ROLE)
            if not re.search(
                r"(?i)\b(?:former|ex|vice|deputy|then|assistant|acting)[ -]$", story.text[place[0] - 12 : place[0]]
            )
        ]
        told += _apposed(
            story.text,
            person,
            rf", (?:the |an? |its |their |his |her )?(?:[\w'’-]+ )?({_ROLE})\b(?! of staff| in chief)",
        )
        if len(told) >= 2 and len({word for _, word in told}) == 1:
            old = told[0][1]
            new = _ROLES[old]
            places = [place for place, _ in told]
            changed = rng.choice(places)
            if not every(story.text, new):
                yield from told_again(story, f"{old}/{new}", places, changed, new)


_HOLDERS = (
    ("President", "Obama", "Bush"),
    ("President", "Bush", "Clinton"),
    ("President", "Barack Obama", "Bill Clinton"),
    ("President", "George W Bush", "Bill Clinton"),
    ("President", "George W. Bush", "Bill Clinton"),
    ("Prime Minister", "Tony Blair", "John Major"),
    ("President", "Putin", "Yeltsin"),
    ("President", "Vladimir Putin", "Boris Yeltsin"),
    ("President", "Jacques Chirac", "François Mitterrand"),
    ("Chancellor", "Gordon Brown", "Kenneth Clarke"),
    ("Chancellor", "Gerhard Schroeder", "Helmut Kohl"),
    ("Mr", "Blair", "Major"),
    ("Foreign Secretary", "Jack Straw", "Robin Cook"),
    ("Secretary of State", "John Kerry", "Colin Powell"),
    ("Secretary of State", "Condoleezza Rice", "Colin Powell"),
    ("Secretary of State", "Colin Powell", "Madeleine Albright"),
    ("Home Secretary", "Charles Clarke", "Jack Straw"),
    ("Home Secretary", "David Blunkett", "Jack Straw"),
    ("Prime Minister", "Ariel Sharon", "Ehud Barak"),
    ("Prime Minister", "Silvio Berlusconi", "Massimo D'Alema"),
    ("Attorney General", "Loretta Lynch", "Eric Holder"),
    ("Vice President", "Joe Biden", "Dick Cheney"),
    ("Vice President", "Biden", "Cheney"),
    ("Prime Minister", "David Cameron", "Tony Blair"),
    ("President", "Trump", "Obama"),
    ("President", "Donald Trump", "Barack Obama"),
    ("House Speaker", "Paul Ryan", "John Boehner"),
    ("Speaker", "Ryan", "Boehner"),
    ("Mayor", "Bill de Blasio", "Michael Bloomberg"),
    ("Mayor", "de Blasio", "Bloomberg"),
    ("Chancellor", "Angela Merkel", "Gerhard Schröder"),
    ("President", "Viktor Yushchenko", "Leonid Kravchuk"),
    ("Gov.", "Rick Scott", "Charlie Crist"),
    ("Prime Minister", "Benjamin Netanyahu", "Ehud Olmert"),
    ("President", "Pervez Musharraf", "Farooq Leghari"),
    ("Senate Majority Leader", "Mitch McConnell", "Harry Reid"),
    ("Prime Minister", "John Howard", "Paul Keating"),
    ("President", "Thabo Mbeki", "Nelson Mandela"),
    ("Prime Minister", "Theresa May", "David Cameron"),
    ("Prime Minister", "Boris Johnson", "Theresa May"),
    ("Prime Minister", "Scott Morrison", "Tony Abbott"),
    ("Prime Minister", "Justin Trudeau", "Stephen Harper"),
    ("President", "Xi Jinping", "Hu Jintao"),
    ("President", "Emmanuel Macron", "François Hollande"),
    ("Federal Reserve chairman", "Alan Greenspan", "Paul Volcker"),
)
_NOW = (
    r"(?:'s|’s)?(?: (?:is|are|has|have|said|says|will|told|announced|plans|wants|was|called|met|would|urged|signed|made"
    r"|and|in|on|to)\b|[,.])"
)


def holder_twice(story: Story, rng: Random) -> Iterator[Plan]:
    """An office that is told twice with its holder has another holder once; the control leaves the office out there."""
    for office, holder, other in _HOLDERS:
        if f"{office} {holder}" not in story.text:
            continue
        places = every(story.text, f"{office} {holder}")
        if office == "Mr" or len(places) < 2 or not free(story, other):
            continue
        fit = [
            place
            for place in places
            if re.match(_NOW, story.text[place[1] : place[1] + 15])
            and not re.search(
                r"(?i)(?:former|ex|then|late|previous|under|first|vice)[ -]$", story.text[place[0] - 10 : place[0]]
            )
            and not quoted(story.text, place[0])
        ]
        if fit:
            changed = rng.choice(fit)
            named = (changed[0] + len(office) + 1, changed[1])
            beside = [place for place in places if place != changed]
            wrong = instead(f"{office} {holder}/{other}", named, other, holder, beside)
            yield Plan(wrong.wording, wrong.bad, instead("", changed, "", holder).good, wrong.beside)


def free(story: Story, name: str) -> bool:
    """Whether nobody of this surname is named."""
    return not every(story.text, name.split()[-1]) and name.split()[-1] not in (story.title or "")


_RULERS = {
    "Obama": "Bush",
    "Bush": "Clinton",
    "Blair": "Major",
    "Trump": "Obama",
    "Clinton": "Bush",
    "Howard": "Keating",
}


def administration_twice(story: Story, rng: Random) -> Iterator[Plan]:
    """An administration is another president's the second time; the control leaves the name out."""
    for ruler, other in _RULERS.items():
        for body in ("administration", "government", "White House"):
            name = f"the {ruler} {body}"
            if name[1:] not in story.text:
                continue
            places = [place for place in _all_cases(story.text, name) if not quoted(story.text, place[0])]
            if len(places) < 2 or not free(story, other):
                continue
            fit = [place for place in places if re.match(_NOW, story.text[place[1] : place[1] + 15])]
            if fit:
                changed = rng.choice(fit)
                article = story.text[changed[0] : changed[0] + 3]
                beside = [place for place in places if place != changed]
                yield instead(
                    f"{ruler}/{other} {body}", changed, f"{article} {other} {body}", f"{article} {body}", beside
                )


def _all_cases(text: str, name: str) -> list[Place]:
    return sorted(every(text, name) + every(text, name[0].upper() + name[1:]))


_AGE = r"[1-9]\d"


def _ages(text: str, person: Person) -> list[tuple[Place, int]]:
    told = []
    starts = {surname: given[0] for surname, given in zip(person.full, person.givens, strict=True)}
    for place in person.surnames:
        behind = re.match(
            rf", (?:aged )?({_AGE})(?=,|\.| who)| \(({_AGE})\)| (?:is|was|turned) ({_AGE})(?=[,.]| years old)",
            text[place[1] : place[1] + 30],
        )
        if behind:
            group = next(number for number in (1, 2, 3) if behind[number])
            told.append(((place[1] + behind.start(group), place[1] + behind.end(group)), int(behind[group])))
        start = max(starts.get(place, place[0]) - 60, 0)
        before = re.search(rf"({_AGE})-year-old(?: [A-Za-z-]+){{0,3}} $", text[start : starts.get(place, place[0])])
        if before:
            told.append(((start + before.start(1), start + before.end(1)), int(before[1])))
    return told


def age_twice(story: Story, rng: Random) -> Iterator[Plan]:
    """Somebody has another age the second time, by more than a birthday; also where only he or she can be meant."""
    ages = [(found.span(1), found[1]) for found in re.finditer(rf"\b[Tt]he ({_AGE})-year-old\b(?! [A-Z])", story.text)]
    told = [(place, str(age)) for person in bearers(story.text) for place, age in _ages(story.text, person)]
    every_age = sorted({*ages, *told})
    values = [age for _, age in every_age]
    for old in sorted(set(values)):
        same = [place for place, age in every_age if age == old]
        others = [age for age in values if age != old]
        if (
            len(same) < 2
            or len(others) > 1
            or len(
                {
                    (person.given, person.surname)
                    for person in bearers(story.text)
                    if any(str(age) == old for _, age in _ages(story.text, person))
                }
            )
            != 1
        ):
            continue
        swapped = old[::-1] if abs(int(old[::-1]) - int(old)) > 2 and old[1] != "0" else ""
        fit = [
            item
            for item in (swapped, str(int(old) + 10), str(int(old) - 3), str(int(old) + 2))
            if item and 12 <= int(item) < 100
        ]
        new = rng.choice(fit)
        yield from told_again(story, "age", same, rng.choice(same), new)


_KIN = {
    "wife": "daughter",
    "husband": "brother",
    "son": "nephew",
    "daughter": "sister",
    "brother": "cousin",
    "sister": "daughter",
    "father": "uncle",
    "mother": "aunt",
    "nephew": "son",
    "uncle": "father",
    "grandson": "son",
    "son-in-law": "brother-in-law",
}


def kin_twice(story: Story, rng: Random) -> Iterator[Plan]:
    """Somebody's wife is a daughter the second time."""
    pattern = re.compile(rf"\b(?:[Hh]is|[Hh]er|['’]s) (?:\w+ )?({'|'.join(_KIN)}),? ([A-Z][a-z]+)\b")
    told: dict[str, list[tuple[Place, str]]] = {}
    for found in pattern.finditer(story.text):
        told.setdefault(found[2], []).append((found.span(1), found[1]))
    for places in told.values():
        if len(places) >= 2 and len({word for _, word in places}) == 1:
            old = places[0][1]
            spans = [place for place, _ in places]
            yield from told_again(story, f"{old}/{_KIN[old]}", spans, rng.choice(spans[1:]), _KIN[old])


def headline_person(story: Story, rng: Random) -> Iterator[Plan]:
    """Another person of the article does in the headline what the opening sentences tell of one."""
    title = story.title or ""
    opening = story.text[: sentences(story.text)[min(2, len(sentences(story.text)) - 1)][1]]
    if len(content(title) & content(opening)) < 3:
        return
    people = [person for person in persons(story.text) if len(person.surnames) >= 2]
    named = [person for person in people if every(title, person.surname)]
    others = [person for person in people if person.surname not in title and person.surname not in opening]
    for person in named:
        told = [place for place in person.surnames if place[1] <= len(opening)]
        if len(every(title, person.surname)) == 1 and told and others:
            pattern = rf"(?:\b{person.given} (?:[A-Z]\. )?)?\b{person.surname}\b"
            bad = re.sub(pattern, rng.choice(others).surname, title)
            good = re.sub(pattern, f"{person.given} {person.surname}", title)
            yield Plan("another person", (), (), tuple(told), bad_title=bad, good_title=good)


PLANNERS: dict[str, Planner] = {
    "honorific": honorific,
    "title twice": title_twice,
    "party twice": party_twice,
    "state twice": state_twice,
    "role twice": role_twice,
    "holder twice": holder_twice,
    "administration twice": administration_twice,
    "age twice": age_twice,
    "kin twice": kin_twice,
    "headline person": headline_person,
}
MUTATORS: dict[str, Mutator] = {kind: mutator(kind, planner) for kind, planner in PLANNERS.items()}
