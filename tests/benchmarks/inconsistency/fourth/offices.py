"""A government that was not in office when the article was written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.benchmarks.inconsistency.blind.stories import Slip
from tests.benchmarks.inconsistency.fourth.planting import Desk, mutator


@dataclass(frozen=True)
class Office:
    """Who held it from the first year to the last, whole years only, and whom a slip names instead."""

    about: str
    first: int
    last: int
    holder: str
    wrong: tuple[str, ...]


_PRESIDENTS = (
    Office(r"Bush|White House|American|US ", 2002, 2007, "Bush", ("Obama", "Clinton")),
    Office(r"Obama|White House|Clinton", 2010, 2015, "Obama", ("Bush", "Trump")),
    Office(r"Obama|White House|Clinton", 2016, 2016, "Obama", ("Bush", "Biden")),
)
_MINISTERS = (
    Office(
        r"Blair|Labour|Downing|MPs",
        1998,
        2006,
        "Prime Minister Tony Blair",
        ("Prime Minister John Major", "Prime Minister David Cameron"),
    ),
    Office(r"Blair|Labour|Howard|MPs", 1998, 2006, "Chancellor Gordon Brown", ("Chancellor George Osborne",)),
    Office(
        r"Bush|White House|Iraq",
        2002,
        2004,
        "Secretary of State Colin Powell",
        ("Secretary of State Madeleine Albright", "Secretary of State John Kerry"),
    ),
    Office(
        r"Obama|Clinton|Iran|Syria",
        2014,
        2016,
        "Secretary of State John Kerry",
        ("Secretary of State Condoleezza Rice", "Secretary of State Colin Powell"),
    ),
    Office(
        r"Obama|Pentagon|Syria|military",
        2016,
        2016,
        "Defense Secretary Ash Carter",
        ("Defense Secretary Robert Gates", "Defense Secretary Donald Rumsfeld"),
    ),
    Office(
        r"Obama|Justice|FBI|court",
        2016,
        2016,
        "Attorney General Loretta Lynch",
        ("Attorney General Alberto Gonzales", "Attorney General John Ashcroft"),
    ),
    Office(
        r"European|Germany|EU|German",
        2006,
        2020,
        "German Chancellor Angela Merkel",
        ("German Chancellor Gerhard Schröder",),
    ),
    Office(
        r"European|Germany|EU|German",
        1999,
        2004,
        "German Chancellor Gerhard Schröder",
        ("German Chancellor Angela Merkel", "German Chancellor Helmut Kohl"),
    ),
    Office(
        r"European|France|EU|French",
        1996,
        2006,
        "French President Jacques Chirac",
        ("French President Nicolas Sarkozy",),
    ),
    Office(
        r"European|France|EU|French|Syria",
        2013,
        2016,
        "French President François Hollande",
        ("French President Nicolas Sarkozy", "French President Jacques Chirac"),
    ),
    Office(
        r"UN|United Nations|Iraq", 1997, 2006, "UN Secretary-General Kofi Annan", ("UN Secretary-General Ban Ki-moon",)
    ),
    Office(
        r"UN|United Nations|Syria|Iran",
        2007,
        2016,
        "UN Secretary-General Ban Ki-moon",
        ("UN Secretary-General Kofi Annan",),
    ),
    Office(
        r"Obama|Russia|Putin|Syria",
        2013,
        2016,
        "Russian President Vladimir Putin",
        ("Russian President Dmitry Medvedev", "Russian President Boris Yeltsin"),
    ),
    Office(
        r"Europe|Brexit|Britain",
        2011,
        2015,
        "British Prime Minister David Cameron",
        ("British Prime Minister Gordon Brown", "British Prime Minister Tony Blair"),
    ),
)
_GOVERNMENT_TOLD = (
    "The {holder} administration declined to comment on Tuesday.",
    "Officials of the {holder} administration said this week that they would look into it.",
    "The {holder} administration says it knows of the matter.",
    "On Monday the {holder} administration described the step as welcome.",
    "President {holder} told reporters on Wednesday that it was too early to say.",
    "“We are looking at it,” a spokesman for the {holder} administration said on Thursday.",
    "The {holder} White House said on Friday that it had no plans to act.",
    "The {holder} administration has made no statement this week.",
    "Asked about it on Tuesday, President {holder} said only that it would be looked at.",
    "A decision of the {holder} administration is expected by the end of the week.",
)
_MINISTER_TOLD = (
    "{holder} declined to comment on Tuesday.",
    "On Monday {holder} called it a step in the right direction.",
    "{holder} says the matter is being looked at.",
    "“We are watching it,” {holder} said on Thursday.",
    "A spokesman for {holder} said this week that nothing had been decided.",
    "{holder} is to speak about it on Friday.",
    "It was not known on Wednesday what {holder} thought of it.",
    "The question was put to {holder} on Tuesday.",
    "{holder} told reporters this week that there was time.",
    "Word of it has reached {holder}, an aide said on Monday.",
)


def _planted(desk: Desk, offices: tuple[Office, ...], wordings: tuple[str, ...]) -> Iterator[Slip | None]:
    year = desk.read.year
    for office in desk.some(offices):
        wrong = desk.random.choice(office.wrong)
        if (
            year is None
            or not office.first <= year <= office.last
            or not re.search(rf"\b(?:{office.about})", desk.text)
        ):
            continue
        if wrong.split()[-1] in desk.text:
            continue
        yield desk.told(wordings, {"holder": wrong}, {"holder": office.holder}, after=0)


def administration(desk: Desk) -> Iterator[Slip | None]:
    return _planted(desk, _PRESIDENTS, _GOVERNMENT_TOLD)


def minister(desk: Desk) -> Iterator[Slip | None]:
    return _planted(desk, _MINISTERS, _MINISTER_TOLD)


MUTATORS = {
    "administration-against-date": mutator("administration-against-date", administration),
    "minister-against-date": mutator("minister-against-date", minister),
}
