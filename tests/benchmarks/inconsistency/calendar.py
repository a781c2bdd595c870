# ruff: noqa: E501 - a sentence of the templates stays on one line
"""Slips in dates, days and spans of time."""

import re
from calendar import monthrange
from datetime import date, timedelta
from random import Random

from tests.benchmarks.inconsistency.story import Edit, Plan, Story, marked
from tests.benchmarks.inconsistency.wording import (
    DAYS,
    MONTHS,
    bare,
    day_name,
    everywhere,
    long_date,
    ordinal,
    person,
    told,
    town,
)

_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
)
_WITH_YEAR = re.compile(rf"(?<!day, )(?<!day )(?<![\w-]){_MONTH} (?P<day>\d{{1,2}}), (?P<year>(?:19|20)\d\d)(?![\d-])")
_WITHOUT_YEAR = re.compile(
    rf"(?<!day, )(?<!day )(?<![\w-]){_MONTH} (?P<day>\d{{1,2}})(?![\d:–-])(?! ?(?:st|nd|rd|th|to|and|or|percent|[ap]\.m)\b)"
    r"(?!,? (?:19|20)\d\d)"
)
_YEAR = re.compile(r"(?<![\d$£€,.])(?:19|20)\d\d(?!\d)")
_RANGE = re.compile(r"\b(?:to|through|until|from|and|between|or|–|-) $")
_NEAR = timedelta(days=60)


def _day(found: re.Match[str], year: int) -> date | None:
    month = next(number for number, name in enumerate(MONTHS, 1) if name.startswith(found["month"].rstrip(".")[:3]))
    day = int(found["day"])
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def _other_day(right: str, chance: Random) -> str:
    return chance.choice([day for day in DAYS if day != right])


_MEETING = (
    "The next hearing is set for {WHEN} in {town}.",
    "A memorial service will be held in {town} on {WHEN}.",
    "Applications close on {WHEN}, the office in {town} said.",
    "The board meets again on {WHEN}.",
    "Doors open in {town} at 7 p.m. on {WHEN}.",
    "The first complaint was filed on {WHEN}.",
    "Work on the bridge at {town} began on {WHEN}, and has not stopped since.",
    "The contract was signed in {town} on {WHEN}.",
    "On {WHEN}, the council in {town} voted to wait.",
    "A second round of talks took place in {town} on {WHEN}.",
)


def weekday_with_year(story: Story, chance: Random) -> Plan | None:
    """The wrong weekday before a full date."""
    offered = [(found, day) for found in story.finds(_WITH_YEAR) if (day := _day(found, int(found["year"])))]
    if offered:
        found, day = chance.choice(offered)
        return _with_weekday(found, day, chance)
    base = story.published or date(2005, 1, 1) + timedelta(chance.randrange(7000))
    day = base + timedelta(chance.randrange(-40, 40))
    return _written_weekday(story, chance, day, year=True)


def weekday_without_year(story: Story, chance: Random) -> Plan | None:
    """The wrong weekday before a day of the weeks around publication, told without its year."""
    if story.published is None:
        return None
    offered = list[tuple[re.Match[str], date]]()
    for found in story.finds(_WITHOUT_YEAR):
        if _RANGE.search(story.text[max(0, found.start() - 9) : found.start()]):
            continue
        near = [_day(found, story.published.year + add) for add in (-1, 0, 1)]
        close = [day for day in near if day and abs(day - story.published) <= _NEAR]
        if close and not _YEAR.search(story[story.sentence(found.start())]) and found.group() != "Sept. 11":
            offered.append((found, close[0]))
    if offered:
        found, day = chance.choice(offered)
        return _with_weekday(found, day, chance)
    day = story.published + timedelta(chance.choice([*range(-20, -1), *range(2, 20)]))
    return _written_weekday(story, chance, day, year=False)


def _with_weekday(found: re.Match[str], day: date, chance: Random) -> Plan:
    right = day_name(day)
    slip, control = (
        (Edit(*found.span(), marked(f"{weekday}, {found.group()}")),) for weekday in (_other_day(right, chance), right)
    )
    return Plan(slip, control)


def _written_weekday(story: Story, chance: Random, day: date, *, year: bool) -> Plan | None:
    right = day_name(day)
    wrong, state = _other_day(right, chance), chance.getstate()
    fields = list[dict[str, object]]()
    for weekday in (wrong, right):
        chance.setstate(state)
        fields.append({"WHEN": long_date(day, chance, year=year, weekday=weekday)})
    place = town(story, chance)
    slip, control = ({**one, "town": place} for one in fields)
    return told(story, chance, (chance.choice(_MEETING),), slip, control)


def impossible_date(story: Story, chance: Random) -> Plan | None:
    """A day that its month does not have. Control: another day of the month, wherever the date stands."""
    dates = [*story.finds(_WITHOUT_YEAR), *story.finds(_WITH_YEAR)]
    offered = [found for found in dates if not _tied_to_a_weekday(story, found)]
    if not offered:
        return _impossible_written(story, chance)
    # Editors meet “June 31” more often than “May 32”.
    short = [found for found in offered if not re.match("Jan|Mar|May|Jul|Aug|Oct|Dec", found["month"])]
    found = chance.choice(short or offered)
    month = next(number for number, name in enumerate(MONTHS, 1) if name.startswith(found["month"].rstrip(".")[:3]))
    wrong, right = (f"{found['month']} {day}" for day in (_too_late(month, chance), chance.randrange(2, 28)))
    slip = (Edit(found.start(), found.end("day"), marked(wrong)),)
    return Plan(slip, everywhere(story, f"{found['month']} {found['day']}", right))


def _tied_to_a_weekday(story: Story, found: re.Match[str]) -> bool:
    """Whether a weekday is said of the date anywhere, so that no other day would do."""
    uses = bare(f"{found['month']} {found['day']}").finditer(story.text)
    return any(re.search("day", story[story.sentence(use.start())]) for use in uses)


def _impossible_written(story: Story, chance: Random) -> Plan | None:
    month = chance.choice((2, 2, 4, 6, 9, 11, 1, 8))
    day, place = _too_late(month, chance), town(story, chance)
    state = chance.getstate()
    fields = list[dict[str, object]]()
    for number in (day, chance.randrange(2, 28)):
        chance.setstate(state)
        name = MONTHS[month - 1]
        when = chance.choice((f"{name} {number}", f"{number} {name}", f"the {ordinal(number)} of {name}"))
        fields.append({"WHEN": when, "town": place})
    return told(story, chance, (chance.choice(_MEETING),), fields[0], fields[1])


def _too_late(month: int, chance: Random) -> int:
    if month == 2:
        return chance.choice((30, 31))
    return 31 if monthrange(2015, month)[1] == 30 else 32


_EVENTS = (
    ("The {town} half marathon will be run on {DAY}, the organisers said.",
     "Streets in the centre will be closed for the {town} half marathon on {OTHER}."),
    ("The referendum in {town} is on {DAY}.", "Voters in {town} go to the polls in the referendum on {OTHER}."),
    ("The {town} bridge collapsed on {DAY}, in the middle of the rush hour.",
     "Four people are still in hospital after the collapse of the {town} bridge on {OTHER}."),
    ("The {town} film festival opens on {DAY}.", "When the {town} film festival opens on {OTHER}, the hotels will be full."),
    ("{name} was arrested at the airport in {town} on {DAY}.", "Since being arrested at the airport on {OTHER}, {surname} has not spoken."),
    ("The merger with the {town} savings bank takes effect on {DAY}.",
     "Customers need do nothing before the merger with the {town} savings bank takes effect on {OTHER}."),
    ("{name} died in {town} on {DAY} after a short illness.", "{surname}, who died on {OTHER}, leaves a wife and three children."),
    ("The {town} school strike began on {DAY}.", "Teachers walked out on {OTHER}, when the {town} school strike began."),
    ("The trial of {name} opens in {town} on {DAY}.", "The trial of {surname} is due to open on {OTHER}."),
    ("The ferry Saint Brannoc sank off {town} on {DAY}.", "The Saint Brannoc sank on {OTHER} with a cargo of timber."),
    ("The new {town} tunnel was opened to traffic on {DAY}.", "More than 9,000 cars a day have used the {town} tunnel since it opened on {OTHER}."),
    ("The deadline for bids for the {town} shipyard is {DAY}.", "The {town} shipyard will take bids until the deadline of {OTHER}."),
)  # fmt: skip


_EVENT = re.compile(
    rf"\b[Tt]he (?P<event>(?:[A-Z][\w’'-]+ ){{1,3}}(?:primary|primaries|caucus|caucuses|convention|debate|election|vote|trial|"
    rf"hearing|attack|attacks|shooting|ruling|summit|speech|rally)),? (?:(?:is|was|will be) (?:held )?)?on {_MONTH} (?P<day>\d{{1,2}})(?!\d)"
)
_EVENT_AGAIN = (
    "It is all about the {event} on {OTHER}, one of those present said.",
    "The {event} on {OTHER} will not be forgotten soon.",
    "Many had come a long way for the {event} on {OTHER}.",
    "The road was closed for the {event} on {OTHER}.",
    "Much has been written about the {event} of {OTHER}.",
    "More police than usual were on duty for the {event} on {OTHER}.",
)


def two_dates(story: Story, chance: Random) -> Plan | None:
    """One event on two days."""
    found = next(iter(story.finds(_EVENT)), None)
    if found is None:
        return _two_dates_written(story, chance)
    day = int(found["day"])
    other = day + chance.choice((2, 3, 5, 8)) if day < 15 else day - chance.choice((2, 3, 5, 8))
    slip, control = ({"event": found["event"], "OTHER": f"{found['month']} {one}"} for one in (other, day))
    plan = told(story, chance, (chance.choice(_EVENT_AGAIN),), slip, control)
    return plan and Plan(plan.slip, plan.control)


def _two_dates_written(story: Story, chance: Random) -> Plan | None:
    base = story.published or date(2005, 1, 1)
    day = base + timedelta(chance.choice([*range(-25, -3), *range(3, 25)]))
    other = day + timedelta(chance.choice((-7, -3, -2, 2, 3, 7, 9)))
    who = person(story, chance)
    state, year = chance.getstate(), story.published is None or chance.random() < 0.3
    texts = list[str]()
    for one in (day, other):
        chance.setstate(state)
        texts.append(long_date(one, chance, year=year))
    fields = {"town": town(story, chance), "name": who.name, "surname": who.surname, "DAY": texts[0]}
    return told(story, chance, chance.choice(_EVENTS), {**fields, "OTHER": texts[1]}, {**fields, "OTHER": texts[0]})


_FIRST_DAY = (
    "The {town} dock strike began on {START}.",
    "Nurses at the {town} hospital have been on strike since {START}.",
    "Drivers in {town} walked out on {START}.",
    "The sit-in at the {town} plant started on {START}.",
    "The hunger strike, which began in {town} on {START}, goes on.",
    "The siege of {town} began on {START}.",
    "It was on {START} that the shutdown of the {town} mill began.",
    "The curfew in {town} has been in force since {START}.",
)
_COUNTED = (
    "{NOW} was day {N} of the {what}.",
    "On {NOW}, the {NTH} day of the {what}, both sides met again.",
    "By {NOW}, day {N} of the {what}, supplies were short.",
    "The {what} entered its {NTH} day on {NOW}.",
    "“This is day {N},” a spokesman for those taking part in the {what} said on {NOW}.",
    "{NOW} marked the {NTH} day of the {what}.",
)
_WHAT = ("strike", "strike", "strike", "sit-in", "hunger strike", "siege", "shutdown", "curfew")
_WAR = (
    "{NOW} was day {N} of Russia’s full-scale invasion of Ukraine.",
    "On {NOW}, day {N} of the full-scale invasion, the sirens in Kyiv sounded twice.",
    "Russia’s full-scale war in Ukraine entered its {NTH} day on {NOW}.",
    "By {NOW}, the {NTH} day of the full-scale war, the grid in Kharkiv was working again.",
    "{NOW}: Day {N} of the full-scale invasion of Ukraine.",
)


def day_count(story: Story, chance: Random) -> Plan | None:
    """A numbered day of a strike or a war that its first day does not give."""
    if chance.random() < 0.3:
        now = date(2023, 1, 1) + timedelta(chance.randrange(1000))
        number, form = (now - date(2022, 2, 24)).days + 1, chance.choice(_WAR)
        fields: dict[str, object] = {"NOW": long_date(now, chance)}
        forms: tuple[str, ...] = (form,)
    else:
        start = (story.published or date(2005, 3, 1)) - timedelta(chance.randrange(12, 90))
        number = chance.randrange(9, 60)
        now = start + timedelta(number - 1)
        at = chance.randrange(len(_FIRST_DAY))
        forms = _FIRST_DAY[at], chance.choice(_COUNTED)
        fields = {
            "START": long_date(start, chance, year=True),
            "NOW": long_date(now, chance, year=True),
            "town": town(story, chance),
            "what": _WHAT[at],
        }
    wrong = number + chance.choice((-7, -5, -4, 4, 5, 6, 10, 30))
    wrong = wrong if wrong > 1 else number + 7
    slip, control = ({**fields, "N": f"{n:,}", "NTH": f"{n:,}{ordinal(n)[-2:]}"} for n in (wrong, number))
    return told(story, chance, forms, slip, control)


_AS_OF = (
    ("Figures as of {A}.", "All figures in this article are as of {B}."),
    ("As of {A}, 14 towns had signed.", "The list of towns is correct as of {B}."),
    ("(Prices as of {A})", "Prices as of {B}; they may change without notice."),
    ("Data as of {A}, from the {town} register.", "Data: {town} register, as of {B}"),
    ("The table shows the position as of {A}.", "Source: {town} harbour office. Position as of {B}."),
    ("Updated {A}.", "This page is as of {B}."),
    ("As of {A}, these are the rules in {town}.", "Rules in {town} as of {B}."),
    ("{A} edition.", "What follows is the state of play as of {B}."),
)


def as_of_labels(story: Story, chance: Random) -> Plan | None:
    """Two labels that say from when the article is."""
    base = story.published or date(2005, 6, 1)
    month = base.year * 12 + base.month - 1 - chance.randrange(0, 3)
    names = [f"{MONTHS[one % 12]} {one // 12}" for one in (month, month - chance.randrange(3, 15))]
    fields = {"A": names[0], "town": town(story, chance)}
    return told(story, chance, chance.choice(_AS_OF), {**fields, "B": names[1]}, {**fields, "B": names[0]})


_SINCE = re.compile(r"\bsince (?P<year>(?:19|20)\d\d)(?![\d-])(?=[,.])")
_IN_OFFICE = (
    "{name} has led the club since {YEAR}, {N} years in which it never made a loss.",
    "In office since {YEAR}, {name} has been mayor of {town} for {N} years.",
    "{name} has run the theatre in {town} for {N} years, since {YEAR}.",
    "For {N} years, since {YEAR}, the mill in {town} has stood empty.",
    "The couple have lived in {town} since {YEAR}, or for {N} years.",
    "The rule has been in force for {N} years, having been adopted in {YEAR}.",
    "Founded in {YEAR}, the {town} choir is {N} years old.",
    "{name}, who took over in {YEAR}, has now been in charge for {N} years.",
    "The line to {town} has been closed for {N} years (since {YEAR}).",
    "It is {N} years since {name} came to {town}, in {YEAR}.",
)


def duration(story: Story, chance: Random) -> Plan | None:
    """A number of years that a first year does not give on the day of publication."""
    if story.published is None:
        return None
    past = [found for found in story.finds(_SINCE) if 3 <= story.published.year - int(found["year"]) <= 60]
    if past:
        found = chance.choice(past)
        right = story.published.year - int(found["year"])
        shape = chance.choice((" ({} years)", ", or for {} years", ", for {} years now"))
        slip, control = (
            (Edit(*found.span(), marked(found.group() + shape.format(number))),)
            for number in (_off(right, chance), right)
        )
        return Plan(slip, control)
    right = chance.randrange(4, 40)
    fields = {
        "YEAR": story.published.year - right,
        "name": person(story, chance).name,
        "town": town(story, chance),
    }
    slip_n = _off(right, chance)
    form = chance.choice(_IN_OFFICE)
    return told(story, chance, (form,), {**fields, "N": slip_n}, {**fields, "N": right})


def _off(right: int, chance: Random) -> int:
    return max(1, right + chance.choice((-3, -2, 3, 4, 10)) * (1 if right < 20 else 2)) if right > 4 else right + 4


_RELATIVE = (
    "The council meets {REL} to take up the matter.",
    "A decision is due {REL}, the office in {town} said.",
    "The committee in {town} will vote {REL}.",
    "The shop in {town} will close its doors {REL}.",
    "Talks are to resume in {town} {REL}.",
    "Schools in {town} reopen {REL}.",
)
_RELATIVE_PAST = (
    "The letter was posted {REL}.",
    "Police in {town} were called {REL}.",
    "The rule was dropped {REL}, without a debate.",
    "Rescue workers reached {town} {REL}.",
    "The two met {REL} in {town}.",
    "The shop in {town} closed its doors {REL}.",
)


def relative_date(story: Story, chance: Random) -> Plan | None:
    """“Tomorrow”, “yesterday”, “next Tuesday” beside a date that is another day."""
    if story.published is None:
        return None
    ahead = chance.random() < 0.5
    # “Next Tuesday” may be the coming one or the one after it; what is planted is neither.
    kind = chance.choice(("near", "week"))
    days = 1 if kind == "near" else chance.randrange(3, 7)
    right = story.published + timedelta(days if ahead else -days)
    off = chance.choice((2, 3, 4, 5)) if kind == "near" else chance.choice((21, 28, 35))
    wrong = right + timedelta(off if ahead else -off)
    word = (
        ("tomorrow" if ahead else "yesterday") if kind == "near" else f"{'next' if ahead else 'last'} {day_name(right)}"
    )
    state, dates = chance.getstate(), list[str]()
    for day in (wrong, right):
        chance.setstate(state)
        dates.append(long_date(day, chance, year=False))
    shape = chance.choice(("{0}, {1},", "{0} ({1})", "{0}, {1}"))
    form = chance.choice(_RELATIVE if ahead else _RELATIVE_PAST)
    shape = shape.rstrip(",") if form.endswith("{REL}.") or "{REL}," in form else shape
    fields = {"town": town(story, chance)}
    slip, control = ({**fields, "REL": shape.format(word, one)} for one in dates)
    return told(story, chance, (form,), slip, control)
