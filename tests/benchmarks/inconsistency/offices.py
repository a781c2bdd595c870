# ruff: noqa: E501 - a sentence of the templates stays on one line
"""Slips in who holds an office. The holders are keyed by hand, apart from the product's tables."""

import re
from dataclasses import dataclass
from datetime import date
from random import Random

from tests.benchmarks.inconsistency.story import Edit, Plan, Story, marked
from tests.benchmarks.inconsistency.wording import person, told, town


@dataclass(frozen=True)
class Office:
    """An office, how it stands before a name, and its holders: given name, surname, first day."""

    titles: tuple[str, ...]
    holders: tuple[tuple[str, str, str], ...]
    administration: str = ""
    """What the government is called after its head, if it is."""

    def holder(self, day: date) -> int | None:
        """Who held it then; None within two months of a change, or before the first one listed."""
        for number, (_, _, first) in enumerate(self.holders):
            last = self.holders[number + 1][2] if number + 1 < len(self.holders) else "2026-06-30"
            if date.fromisoformat(first) <= day < date.fromisoformat(last):
                near = min((day - date.fromisoformat(first)).days, (date.fromisoformat(last) - day).days)
                return number if near > 60 else None
        return None


OFFICES = (
    Office(
        ("President", "US President", "U.S. President"),
        (
            ("Bill", "Clinton", "1993-01-20"), ("George W.", "Bush", "2001-01-20"), ("Barack", "Obama", "2009-01-20"),
            ("Donald", "Trump", "2017-01-20"), ("Joe", "Biden", "2021-01-20"), ("Donald", "Trump", "2025-01-20"),
        ),
        "administration",
    ),
    Office(
        ("British Prime Minister", "UK Prime Minister"),
        (
            ("Tony", "Blair", "1997-05-02"), ("Gordon", "Brown", "2007-06-27"), ("David", "Cameron", "2010-05-11"),
            ("Theresa", "May", "2016-07-13"), ("Boris", "Johnson", "2019-07-24"), ("Rishi", "Sunak", "2022-10-25"),
            ("Keir", "Starmer", "2024-07-05"),
        ),
        "government",
    ),
    Office(
        ("German Chancellor", "Chancellor"),
        (
            ("Gerhard", "Schröder", "1998-10-27"), ("Angela", "Merkel", "2005-11-22"), ("Olaf", "Scholz", "2021-12-08"),
            ("Friedrich", "Merz", "2025-05-06"),
        ),
        "government",
    ),
    Office(
        ("French President", "President of France"),
        (
            ("Jacques", "Chirac", "1995-05-17"), ("Nicolas", "Sarkozy", "2007-05-16"),
            ("François", "Hollande", "2012-05-15"), ("Emmanuel", "Macron", "2017-05-14"),
        ),
    ),
    Office(
        ("Canadian Prime Minister",),
        (("Stephen", "Harper", "2006-02-06"), ("Justin", "Trudeau", "2015-11-04"), ("Mark", "Carney", "2025-03-14")),
    ),
    Office(
        ("Secretary of State", "U.S. Secretary of State", "US Secretary of State"),
        (
            ("Colin", "Powell", "2001-01-20"), ("Condoleezza", "Rice", "2005-01-26"), ("Hillary", "Clinton", "2009-01-21"),
            ("John", "Kerry", "2013-02-01"), ("Rex", "Tillerson", "2017-02-01"), ("Mike", "Pompeo", "2018-04-26"),
            ("Antony", "Blinken", "2021-01-26"), ("Marco", "Rubio", "2025-01-21"),
        ),
    ),
    Office(
        ("Defense Secretary", "Secretary of Defense", "U.S. Defense Secretary"),
        (
            ("Donald", "Rumsfeld", "2001-01-20"), ("Robert", "Gates", "2006-12-18"), ("Leon", "Panetta", "2011-07-01"),
            ("Chuck", "Hagel", "2013-02-27"), ("Ash", "Carter", "2015-02-17"), ("Jim", "Mattis", "2017-01-20"),
            ("Mark", "Esper", "2019-07-23"), ("Lloyd", "Austin", "2021-01-22"), ("Pete", "Hegseth", "2025-01-25"),
        ),
    ),
    Office(
        ("Attorney General", "U.S. Attorney General"),
        (
            ("Eric", "Holder", "2009-02-03"), ("Loretta", "Lynch", "2015-04-27"), ("Jeff", "Sessions", "2017-02-09"),
            ("William", "Barr", "2019-02-14"), ("Merrick", "Garland", "2021-03-11"), ("Pam", "Bondi", "2025-02-05"),
        ),
    ),
    Office(
        ("U.N. Secretary-General", "UN Secretary-General", "United Nations Secretary-General"),
        (("Kofi", "Annan", "1997-01-01"), ("Ban", "Ki-moon", "2007-01-01"), ("António", "Guterres", "2017-01-01")),
    ),
)  # fmt: skip

_GUARD = re.compile(
    r"(?i)\b(?:former|then|ex|late|past|prior|previous|vice|elect|would|could|if|might|ago|when|while|under|during|"
    r"was|were|had|19\d\d|20\d\d|campaign|election|nominee|candidate)\b"
)
_ACTIVE = r"(?=(?: has| is| will| says| plans| wants| said (?:on )?[A-Z]\w+day| announced| met| signed| told)\b)"
_HOLDER_SAYS = (
    "{TITLE} {HOLDER} said on {day} that talks would go on.",
    "The question was put to {TITLE} {HOLDER} on {day}.",
    "{TITLE} {HOLDER} has asked for a report by the end of the month.",
    "A spokeswoman for {TITLE} {HOLDER} declined to comment on {day}.",
    "{TITLE} {HOLDER} is expected to raise it next week.",
    "On {day}, {TITLE} {HOLDER} told reporters that nothing had been decided.",
    "{TITLE} {HOLDER} will meet the delegation on {day}.",
    "Aides to {TITLE} {HOLDER} say the letter has arrived.",
)
_GOVERNMENT_SAYS = (
    "The {SURNAME} {GOVERNMENT} said on {day} that it was looking into the matter.",
    "Officials in the {SURNAME} {GOVERNMENT} have been told to prepare.",
    "The {SURNAME} {GOVERNMENT} has yet to answer.",
    "On {day} the {SURNAME} {GOVERNMENT} announced new rules for importers.",
    "The {SURNAME} {GOVERNMENT} describes the step as routine.",
    "A senior official of the {SURNAME} {GOVERNMENT} confirmed the meeting on {day}.",
)


def holder_swapped(story: Story, chance: Random) -> Plan | None:
    """Someone acts in an office that is another's on the day of publication. Control: with “former”, or the holder."""
    if story.published is None:
        return None
    return _swapped(story, chance, story.published) or _swap_written(story, chance, story.published)


def _swapped(story: Story, chance: Random, day: date) -> Plan | None:
    for office in chance.sample(OFFICES, len(OFFICES)):
        number = office.holder(day)
        if number is None:
            continue
        given, surname, _ = office.holders[number]
        titles = "|".join(re.escape(title) for title in office.titles)
        name = rf"(?:(?P<title>{titles}) (?:{re.escape(given)} )?{surname}){_ACTIVE}"
        admin = rf"|[Tt]he {surname} (?P<admin>{office.administration})\b" if office.administration else ""
        uses = [
            found
            for found in story.finds(re.compile(name + admin))
            if not _GUARD.search(story[story.sentence(found.start())])
        ]
        if not uses:
            continue
        found = chance.choice(uses)
        other = _another(office, number, chance)
        title = found.groupdict().get("title")
        if title:
            form, right = f"{title} {_name(other)}", f"{title} {given} {surname}"
            control = f"former {title} {_name(other)}" if other[2] < office.holders[number][2] else right
        else:
            form = f"the {other[1]} {office.administration}"
            control = f"the {surname} {office.administration}".replace("the ", "the present ")
        if found.group()[0].isupper() and not title:
            form, control = form.capitalize().replace(other[1].lower(), other[1]), f"T{control[1:]}"
        return Plan((Edit(*found.span(), marked(form)),), (Edit(*found.span(), marked(control)),))
    return None


def _another(office: Office, number: int, chance: Random) -> tuple[str, str, str]:
    """A holder of another time, of another name."""
    right = office.holders[number]
    return chance.choice([one for one in office.holders if one[1] != right[1]])


def _name(holder: tuple[str, str, str]) -> str:
    return f"{holder[0]} {holder[1]}"


def _swap_written(story: Story, chance: Random, day: date) -> Plan | None:
    office = chance.choice([office for office in OFFICES if office.holder(day) is not None])
    number = office.holder(day)
    assert number is not None
    right, wrong = office.holders[number], _another(office, number, chance)
    weekday = day.strftime("%A")
    if office.administration and chance.random() < 0.4:
        form, fields = chance.choice(_GOVERNMENT_SAYS), {"GOVERNMENT": office.administration, "day": weekday}
        slip, control = ({**fields, "SURNAME": one[1]} for one in (wrong, right))
    else:
        form, fields = chance.choice(_HOLDER_SAYS), {"TITLE": chance.choice(office.titles), "day": weekday}
        slip, control = ({**fields, "HOLDER": _name(one)} for one in (wrong, right))
    plan = told(story, chance, (form,), slip, control)
    return plan and Plan(plan.slip, plan.control, written=True)


_SOLE = re.compile(
    r"(?<![\w-])((?:[A-Z][a-z]+ )?(?:Prime Minister|Chancellor|Mayor|House Speaker|Attorney General|Foreign Minister|"
    r"Secretary of State|Police Chief)) ((?:[A-Z][a-z]+ (?:[A-Z]\. )?)?)([A-Z][\w’'-]*[a-z])(?![\w-])"
)
_OFFICES = (
    "mayor", "police chief", "fire chief", "schools superintendent", "treasurer", "harbor master", "planning director",
    "hospital director",
)  # fmt: skip
_OFFICE_FIRST = (
    "{town} {Office} {NAME} said the town had been told on Monday.",
    "The {office} of {town}, {NAME}, would not say how long that would take.",
    "{NAME}, the {office} of {town}, has asked for help from outside.",
    "{town}’s {office}, {NAME}, called it a good day.",
    "“We are ready,” said {NAME}, the {office} of {town}.",
    "According to {NAME}, {town}’s {office}, nobody was hurt.",
    "A letter from {town} {Office} {NAME} was read out.",
    "{NAME} is the {office} of {town}.",
)


def two_holders(story: Story, chance: Random) -> Plan | None:
    """One office, of which there is one in the place, held by two people in one article."""
    uses: dict[tuple[str, str], list[re.Match[str]]] = {}
    for found in story.finds(_SOLE):
        if not re.search(r"(?i)(?:former|then|ex)\W?$", story.text[: found.start()].rstrip()[-9:]):
            uses.setdefault((found.group(1), found.group(3)), []).append(found)
    twice = [some for some in uses.values() if len(some) > 1]
    who, other = person(story, chance), person(story, chance)
    if twice:
        some = chance.choice(twice)
        edits = tuple(Edit(*one.span(), marked(f"{one.group(1)} {other.name}")) for one in some)
        return Plan((chance.choice(edits[1:]),), edits)
    while other.surname == who.surname:
        other = person(story, chance)
    office = chance.choice(_OFFICES)
    forms = [
        form.replace("{NAME}", f"{{{name}}}") for form, name in zip(chance.sample(_OFFICE_FIRST, 2), "AB", strict=True)
    ]
    fields = {"town": town(story, chance), "office": office, "Office": office.title(), "A": who.name}
    return told(story, chance, forms, {**fields, "B": other.name}, {**fields, "B": who.name})
