"""Names spelt in two ways, and acronyms expanded in two."""

import re
from collections.abc import Iterator
from random import Random

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip
from tests.benchmarks.inconsistency.fourth.planting import Desk, mutator, replaced
from tests.benchmarks.inconsistency.fourth.reading import Person

_LIKE = {"a": "e", "e": "a", "i": "y", "o": "u", "u": "o", "y": "i", "c": "k", "k": "c", "s": "z", "z": "s", "v": "w"}


def _misspelt(name: str, random: Random) -> str | None:
    """The name with one slip of the keys: two letters changed round, one left out, doubled or taken for another."""
    at = random.randrange(2, len(name) - 1) if len(name) > 4 else 2
    slips = [
        name[:at] + name[at + 1] + name[at] + name[at + 2 :] if at + 1 < len(name) else name,
        name[:at] + name[at + 1 :],
        name[:at] + name[at] + name[at:],
        name[:at] + _LIKE.get(name[at], name[at]) + name[at + 1 :],
    ]
    made = [slip for slip in slips if slip != name and slip[-2:] != "ss" and slip.isalpha()]
    return random.choice(made) if made else None


_SURNAME_TOLD = (
    "{last} had nothing to add.",
    "There was no further word from {last}.",
    "It is not the first time that {last} has been heard on the matter.",
    "Others agree with {last}.",
    "“That is all for now,” {last} said.",
    "Friends of {last} were less surprised.",
    "{last} could not be reached for comment.",
    "Not everybody agrees with {last}.",
    "{last} did not elaborate.",
    "A spokesman for {last} declined to comment.",
)


def _long(person: Person) -> bool:
    return len(person.last) >= 5 and person.last.isalpha()


def surname_in_place(desk: Desk) -> Iterator[Slip | None]:
    """One mention misspelt; in the control every one."""
    for person in desk.some(desk.read.people):
        free = [span for span in person.bare if not desk.read.quoted(span.start)]
        wrong = _misspelt(person.last, desk.random)
        everywhere = [
            Span(match.start(), match.end()) for match in re.finditer(rf"\b{re.escape(person.last)}\b", desk.text)
        ]
        title = desk.story.title or ""
        if not _long(person) or len(everywhere) < 3 or not free or not wrong or person.last in title:
            continue
        if len(re.findall(re.escape(person.last), desk.text)) != len(everywhere) or re.search(
            rf"\b{wrong}\b", desk.text
        ):
            continue
        yield desk.changed(
            "one mention misspelt",
            replaced([desk.random.choice(free)], wrong),
            replaced(everywhere, wrong),
            *person.full[:1],
        )


def surname_told(desk: Desk) -> Iterator[Slip | None]:
    for person in desk.some(desk.read.people):
        wrong = _misspelt(person.last, desk.random)
        if _long(person) and len(person.bare) >= 2 and wrong and not re.search(rf"\b{wrong}\b", desk.text):
            after = person.bare[0].end
            yield desk.told(_SURNAME_TOLD, {"last": wrong}, {"last": person.last}, after=after, other=person.full[:1])


_FIRSTS = (
    ("Michael", "Robert", "Peter", "Richard", "Stephen", "David", "Paul", "John", "James", "Andrew", "George", "Mark"),
    ("Mary", "Anna", "Susan", "Helen", "Laura", "Sarah", "Julia", "Karen", "Emma", "Elizabeth", "Jane", "Nancy"),
)
_FULL_TOLD = (
    "{name} had nothing to add.",
    "Among those who were asked is {name}.",
    "{name} could not be reached for comment.",
    "The question was first raised by {name}.",
    "Some disagreed with {name}.",
    "“That is all for now,” said {name}.",
    "{name} had the last word.",
    "For {name} the matter is closed.",
    "A further talk with {name} is planned.",
    "{name} had said much the same before.",
)


# Families of whom another member may well be meant.
_FAMILIES = {"Trump", "Clinton", "Bush", "Obama", "Kennedy", "Williams", "Smith", "Jones"}


def _other_first(desk: Desk, person: Person) -> str | None:
    if person.last in _FAMILIES:
        return None
    groups = [group for group in _FIRSTS if person.first in group]
    if not groups:
        shes, hes = (len(re.findall(rf"\b{word}\b", desk.text)) for word in ("she", "he"))
        groups = [_FIRSTS[1] if shes > hes else _FIRSTS[0]]
    free = [name for name in groups[0] if name != person.first and name[0] != person.first[0] and name not in desk.text]
    return desk.random.choice(free) if free else None


def first_in_place(desk: Desk) -> Iterator[Slip | None]:
    """The first name of one full mention changed; in the control that of every one."""
    for person in desk.some(desk.read.people):
        wrong = _other_first(desk, person)
        later = [span for span in person.full[1:] if not desk.read.quoted(span.start)]
        names = [
            Span(match.start(), match.end()) for match in re.finditer(rf"\b{re.escape(person.first)}\b", desk.text)
        ]
        if not wrong or not later or person.first in (desk.story.title or ""):
            continue
        span = desk.random.choice(later)
        yield desk.changed(
            "another first name",
            [Edit(span.start, span.start + len(person.first), wrong)],
            replaced(names, wrong),
            person.full[0],
        )


def first_told(desk: Desk) -> Iterator[Slip | None]:
    for person in desk.some(desk.read.people):
        wrong = _other_first(desk, person)
        if wrong:
            slip, control = ({"name": f"{first} {person.last}"} for first in (wrong, person.first))
            yield desk.told(_FULL_TOLD, slip, control, after=person.full[0].end, other=person.full[:1])


def first_misspelt(desk: Desk) -> Iterator[Slip | None]:
    for person in desk.some(desk.read.people):
        wrong = _misspelt(person.first, desk.random) if len(person.first) >= 6 else None
        if wrong:
            slip, control = ({"name": f"{first} {person.last}"} for first in (wrong, person.first))
            yield desk.told(_FULL_TOLD, slip, control, after=person.full[0].end, other=person.full[:1])


# Two ways to write one name in Latin letters; either is right, both in one article are not.
_LATIN = (
    ("Zelensky", "Zelenskyy"),
    ("Kiev", "Kyiv"),
    ("Gaddafi", "Qaddafi"),
    ("Gadhafi", "Gaddafi"),
    ("Yushchenko", "Yuschenko"),
    ("Yanukovych", "Yanukovich"),
    ("Tymoshenko", "Timoshenko"),
    ("al-Qaeda", "al-Qaida"),
    ("al Qaeda", "al Qaida"),
    ("Al Qaeda", "Al Qaida"),
    ("Hezbollah", "Hizbullah"),
    ("Muhammad", "Mohammed"),
    ("Mohammad", "Mohammed"),
    ("Mohammed", "Muhammad"),
    ("Koran", "Quran"),
    ("Lukashenko", "Lukashenka"),
    ("Osama", "Usama"),
    ("Bangalore", "Bengaluru"),
    ("Falluja", "Fallujah"),
    ("Fallujah", "Falluja"),
    ("Benghazi", "Bengazi"),
    ("Sheikh", "Shaikh"),
    ("Rouhani", "Ruhani"),
    ("Khodorkovsky", "Khodorkovskiy"),
    ("Shiite", "Shi’ite"),
    ("Rafik", "Rafiq"),
    ("Davydenko", "Davidenko"),
    ("Dementieva", "Dementyeva"),
    ("Youzhny", "Yuzhny"),
)


def latin(desk: Desk) -> Iterator[Slip | None]:
    """One of several mentions in the other spelling; in the control all."""
    for one, two in desk.some(_LATIN):
        spans = [Span(match.start(), match.end()) for match in re.finditer(rf"(?<![\w-]){one}(?![\w-])", desk.text)]
        free = [span for span in spans[1:] if not desk.read.quoted(span.start)]
        if not free or two in desk.text or one in (desk.story.title or ""):
            continue
        yield desk.changed(
            "another spelling", replaced([desk.random.choice(free)], two), replaced(spans, two), spans[0]
        )


_SAME_INITIAL = {
    "National": ("Northern", "Nordic"),
    "International": ("Independent", "Interstate"),
    "Association": ("Alliance", "Agency"),
    "Commission": ("Council", "Committee"),
    "Committee": ("Commission", "Council"),
    "Council": ("Commission", "Committee"),
    "Organisation": ("Office",),
    "Organization": ("Office",),
    "Federation": ("Foundation", "Forum"),
    "Foundation": ("Federation", "Forum"),
    "Union": ("Unit",),
    "Agency": ("Authority", "Administration"),
    "Authority": ("Agency", "Association"),
    "Administration": ("Agency", "Authority"),
    "Bank": ("Board", "Bureau"),
    "Board": ("Bureau",),
    "Bureau": ("Board",),
    "Fund": ("Forum", "Foundation"),
    "Institute": ("Initiative",),
    "Center": ("Council", "Committee"),
    "Centre": ("Council", "Committee"),
    "Research": ("Review",),
    "Security": ("Safety",),
    "American": ("Atlantic", "Allied"),
    "European": ("Eastern",),
    "Department": ("Directorate",),
    "Development": ("Defence",),
    "Party": ("Platform",),
    "Society": ("Service",),
    "Service": ("Society",),
    "Group": ("Guild",),
    "Company": ("Corporation",),
    "Corporation": ("Company",),
    "Trade": ("Transport",),
    "Economic": ("Environmental",),
    "Environmental": ("Economic",),
    "Public": ("Popular",),
    "Policy": ("Planning",),
    "System": ("Scheme",),
    "Program": ("Project",),
    "Democratic": ("Developmental",),
    "Information": ("Industry",),
    "Industry": ("Information",),
    "Technology": ("Trade",),
    "Health": ("Housing",),
    "Statistics": ("Studies",),
    "Studies": ("Statistics",),
    "Act": ("Agreement",),
    "Network": ("Networking",),
}
_EXPANDED = re.compile(
    r"\b((?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?: (?:of|for|and|the|on|to))* ){1,5}[A-Z][a-z]+) \(([A-Z]{3,6})\)"
)
_ACRONYM_TOLD = (
    "The {long} ({short}) has been asked for comment.",
    "A spokesman for the {long}, or {short}, would not be drawn.",
    "Nobody at the {short} (the {long}) could say more.",
    "The {long} – the {short} – was not available on the day.",
    "More is expected from the {long} ({short}) in the coming weeks.",
    "The {short}, in full the {long}, keeps its own records.",
    "{short} stands for {long}.",
    "For the {long} ({short}) it is not the first case.",
    "Calls to the {short}, the {long}, were not returned.",
    "The paper was sent to the {long}, known as the {short}.",
)


def acronym_told(desk: Desk) -> Iterator[Slip | None]:
    for match in desk.some(list(_EXPANDED.finditer(desk.text))):
        long, short = match.group(1).removeprefix("The "), match.group(2)
        words = long.split()
        if "".join(word[0] for word in words if word[0].isupper()) != short or desk.read.quoted(match.start()):
            continue
        for index in desk.some([index for index, word in enumerate(words) if word in _SAME_INITIAL]):
            other = desk.random.choice(_SAME_INITIAL[words[index]])
            wrong = " ".join([*words[:index], other, *words[index + 1 :]])
            slip, control = ({"long": name, "short": short} for name in (wrong, long))
            yield desk.told(_ACRONYM_TOLD, slip, control, after=match.end(), other=[Span(match.start(), match.end())])


MUTATORS = {
    "surname-misspelt": mutator("surname-misspelt", surname_in_place, surname_told),
    "first-name": mutator("first-name", first_in_place, first_told, first_misspelt),
    "transliteration": mutator("transliteration", latin),
    "acronym": mutator("acronym", acronym_told),
}
