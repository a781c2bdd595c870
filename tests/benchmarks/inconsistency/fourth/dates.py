"""Weekdays, dates, days counted, labels, ages and durations gone wrong."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip
from tests.benchmarks.inconsistency.fourth.planting import Desk, an, mutator, ordinal
from tests.benchmarks.inconsistency.fourth.reading import MONTH_NAMES, MONTHS, WEEKDAYS, Person, dated

_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_SHORT_MONTHS = {"February": 30, "April": 31, "June": 31, "September": 31, "November": 31}
_BRITISH = re.compile(r"\b(?:programme|centre|labour|colour|organisation|per cent|Mr [A-Z]|£)", re.IGNORECASE)


def _weekday(desk: Desk, on: date, wrong: bool) -> str:
    return WEEKDAYS[(on.weekday() + (desk.random.choice([1, 2, 3, 4, 5, 6]) if wrong else 0)) % 7]


_WEEKDAY_TOLD = (
    "The first reports came on {weekday}, {date}.",
    "Nothing further was made public on {weekday}, {date}.",
    "An earlier meeting was held on {weekday}, {date}.",
    "By the evening of {weekday} {date} the news was out.",
    "Those involved remember {date}, a {weekday}, well.",
    "On {weekday} {date} the same people were still waiting for an answer.",
    "The dispute dates from {weekday}, {date}.",
    "{date} was a {weekday}, and offices were quiet.",
    "The diary for {weekday}, {date} has no other entry.",
    "It had all looked different on the morning of {weekday} {date}.",
)


def weekday_in_place(desk: Desk) -> Iterator[Slip | None]:
    for day in desk.some(desk.read.days):
        if day.weekday and day.on and WEEKDAYS[day.on.weekday()] == day.weekday:
            word = Span(day.span.start, day.span.start + len(day.weekday))
            wrong = _weekday(desk, day.on, wrong=True)
            moved = day.on + timedelta(days=1 if day.day < 28 else -1)
            number = re.search(rf"\b{day.day}\b", desk.text[day.span.start : day.span.end])
            if number is None:
                continue
            at = day.span.start + number.start()
            yield desk.changed(
                "another weekday",
                [Edit(word.start, word.end, wrong)],
                [
                    Edit(word.start, word.end, WEEKDAYS[moved.weekday()]),
                    Edit(at, at + len(number.group()), str(moved.day)),
                ],
            )


def weekday_told(desk: Desk) -> Iterator[Slip | None]:
    for day in desk.some(desk.read.days):
        if day.on:
            told = day.written(day.on)
            yield desk.told(
                _WEEKDAY_TOLD,
                {"weekday": _weekday(desk, day.on, wrong=True), "date": told},
                {"weekday": _weekday(desk, day.on, wrong=False), "date": told},
                after=day.span.end,
            )


def weekday_put(desk: Desk) -> Iterator[Slip | None]:
    """The weekday before a date that stands there without one."""
    for day in desk.some(desk.read.days):
        if (
            day.on
            and not day.weekday
            and re.search(r"\b[Oo]n $", desk.text[max(0, day.span.start - 4) : day.span.start])
        ):
            at, comma = day.span.start, " " if day.british else ", "
            yield desk.changed(
                "a weekday put before the date",
                [Edit(at, at, _weekday(desk, day.on, wrong=True) + comma)],
                [Edit(at, at, _weekday(desk, day.on, wrong=False) + comma)],
            )


_IMPOSSIBLE_TOLD = (
    "The papers have to be in by {date}.",
    "A further hearing has been scheduled for {date}.",
    "The last of them was dated {date}.",
    "Until {date} nothing more is expected.",
    "The offer runs out on {date}.",
    "Some had asked for a delay to {date}.",
    "What was agreed on {date} has not been published.",
    "Between then and {date} there is little time.",
    "One copy bears the date of {date}.",
    "Anyone who wishes to object can do so before {date}.",
)


def impossible_in_place(desk: Desk) -> Iterator[Slip | None]:
    for day in desk.some(desk.read.days):
        month = MONTH_NAMES[MONTHS[day.month] - 1]
        named = re.findall(rf"\b{day.month[:3]}[a-z]*\b", desk.text)
        if month in _SHORT_MONTHS and not day.weekday and len(named) == 1:
            number = re.search(rf"\b{day.day}\b", desk.text[day.span.start : day.span.end])
            if number:
                at = day.span.start + number.start()
                bad = _SHORT_MONTHS[month]
                yield desk.changed(
                    "a day that the month has not",
                    [Edit(at, at + len(number.group()), str(bad))],
                    [Edit(at, at + len(number.group()), str(bad - 3))],
                )


def impossible_told(desk: Desk) -> Iterator[Slip | None]:
    for day in desk.some(desk.read.days):
        month = MONTH_NAMES[MONTHS[day.month] - 1]
        if month in _SHORT_MONTHS:
            bad = _SHORT_MONTHS[month]
            wrong, right = (f"{number} {month}" if day.british else f"{month} {number}" for number in (bad, bad - 3))
            yield desk.told(_IMPOSSIBLE_TOLD, {"date": wrong}, {"date": right}, after=day.span.end)


_DAYS_TOLD = (
    "There were {days} days between {one} and {two}.",
    "Those {days} days, from {one} to {two}, decided the matter.",
    "The wait went on from {one} until {two}, or {days} days.",
    "By {two}, the {nth} day after {one}, there was still no reply.",
    "It took {days} days, from {one} to {two}, to get that far.",
    "In the {days} days from {one} to {two} little else was spoken of.",
    "{two} came {days} days after {one}.",
    "The reply came on {two}, {days} days after {one}.",
)


def days_told(desk: Desk) -> Iterator[Slip | None]:
    for day in desk.some(desk.read.days):
        if day.on:
            length = desk.random.choice([9, 12, 16, 23, 31, 45, 60])
            wrong = length + desk.random.choice([-4, 5, 7, 10])
            facts = {"one": day.written(day.on), "two": day.written(day.on + timedelta(days=length))}
            slip, control = ({**facts, "days": number, "nth": ordinal(number)} for number in (wrong, length))
            yield desk.told(_DAYS_TOLD, slip, control, after=day.span.end)


_AS_OF_FIRST = (
    "Figures are as of {month}.",
    "(All figures as of {month}.)",
    "The numbers given here are as of {month}.",
    "The figures, as of {month}, come from public records.",
)
_AS_OF_LATER = (
    "The figures in this article are as of {month}.",
    "All totals are as of {month}.",
    "(Figures as of {month}.)",
    "All numbers are as of {month}.",
    "Data as of {month}.",
    "The figures are correct as of {month}.",
    "These are the figures as of {month}.",
    "All counts in this article are as of {month}.",
)


def as_of(desk: Desk) -> Iterator[Slip | None]:
    """Two labels for the same figures: a month, and another one."""
    year, month = desk.read.year, desk.story.published.month if desk.story.published else 3
    ends = desk.read.ends
    if year is None or len(ends) < 4 or not desk.read.figures:
        return
    right, wrong = (f"{MONTH_NAMES[(month - 1 - back) % 12]} {year if month > back else year - 1}" for back in (1, 5))
    first = _AS_OF_FIRST[desk.random.randrange(4)].format(month=right)
    number, wording = desk.wording(_AS_OF_LATER)
    one, two = ends[1], ends[-1]
    head = Edit(one, one, f" {first}")
    yield desk.changed(
        f"two labels, wording {number}",
        [head, Edit(two, two, f" {wording.format(month=wrong)}")],
        [head, Edit(two, two, f" {wording.format(month=right)}")],
    )


_RELATIVE = (
    ("The next meeting is tomorrow, {date}.", 1),
    ("The two sides are to meet again next week, on {date}.", 7),
    ("A decision had been put off last week, on {date}.", -7),
    ("A vote is expected next month, on {date}.", 30),
    ("Work on it began only last month, on {date}.", -30),
    ("The question was first raised two weeks ago, on {date}.", -14),
    ("In two weeks, on {date}, there will be another hearing.", 14),
    ("A first draft was sent round yesterday, {date}.", -1),
    ("Ten days ago, on {date}, it had still looked open.", -10),
    ("It is only three days until {date}, when the matter comes up again.", 3),
)


def relative(desk: Desk) -> Iterator[Slip | None]:
    """A day named in two ways, of which one cannot be meant on the day of the article."""
    published = desk.story.published
    if published is None:
        return
    number = desk.random.choice(range(0 if desk.story.half == "open" else 1, len(_RELATIVE), 2))
    wording, days = _RELATIVE[number]
    right = published + timedelta(days=days)
    if abs(days) == 30:
        right = (published.replace(day=15) + timedelta(days=days)).replace(day=11)
    wrong = right + timedelta(days=desk.random.choice([-75, 70]) if abs(days) < 20 else (-3 if days > 0 else 3) * 30)
    year = desk.random.random() < 0.5
    slip, control = (
        {"date": dated(day, british=False, year=year or day.year != published.year)} for day in (wrong, right)
    )
    place = desk.place(0)
    if place:
        yield desk.changed(
            f"told, wording {number}",
            [Edit(place, place, " " + wording.format(**slip))],
            [Edit(place, place, " " + wording.format(**control))],
        )


_AGE_AFTER = re.compile(r", (\d\d), ")
_AGE_BEFORE = re.compile(r"\b(\d\d)-year-old (?:[a-z]+ )?$")
_AGE_BESIDE = (
    ", {age}, ",
    ", who is {age}, ",
    ", aged {age}, ",
    "{an_age}-year-old ",
    ", now {age}, ",
    ", {an_age}-year-old, ",
    ", at {age}, ",
    ", {age} years old, ",
)
_AGE_TOLD = (
    "At {age}, {last} has no plans to retire.",
    "{last} is {age}.",
    "{last} is {age} years old.",
    "The {age}-year-old {last} did not wish to say more.",
    "Little else is known about {last}, who is {age}.",
    "{last}, {age}, has been asked about it before.",
    "The plans of {last}, aged {age}, are not known.",
    "For {age}-year-old {last} that is nothing new.",
)


def _aged(desk: Desk) -> Iterator[tuple[Person, int, Span]]:
    for person in desk.some(desk.read.people):
        for span in person.full[:1]:
            after = _AGE_AFTER.match(desk.text, span.end)
            before = _AGE_BEFORE.search(desk.text[: span.start][-25:])
            match = after or before
            birthday = re.search(r"\b(?:will be|turn(?:s|ed|ing)?|birthday|was) \d\d\b|\bborn\b", desk.text)
            if match and not birthday and 15 <= int(match.group(1)) <= 95:
                yield person, int(match.group(1)), span


def _tells_ages(desk: Desk) -> bool:
    return (
        re.search(r"\b\d\d-year-old|\baged? \d\d\b|[A-Z][a-z]+, \d\d,|\bborn\b|\b\d\d years old", desk.text) is not None
    )


def _ages(desk: Desk, age: int) -> tuple[dict[str, object], dict[str, object]]:
    wrong = age + desk.random.choice([-9, -6, -4, 4, 5, 7, 10])
    return {"age": wrong, "an_age": an(str(wrong))}, {"age": age, "an_age": an(str(age))}


def age_beside(desk: Desk) -> Iterator[Slip | None]:
    for person, age, span in _aged(desk):
        slip, control = _ages(desk, age)
        wordings = tuple(text.rstrip() + " " if not text.startswith(",") else text.rstrip() for text in _AGE_BESIDE)
        yield desk.beside(person, wordings, slip, control, after=span.end + 5, other=[span])


def age_told(desk: Desk) -> Iterator[Slip | None]:
    for person, age, span in _aged(desk):
        slip, control = _ages(desk, age)
        yield desk.told(
            _AGE_TOLD, {**slip, "last": person.last}, {**control, "last": person.last}, after=span.end, other=[span]
        )


# Whose age and year of birth everybody can look up: no age of ours is put beside these names.
_KNOWN = {"Trump", "Clinton", "Sanders", "Bush", "Cruz", "Rubio", "Obama", "Kasich", "Blair", "Putin", "Biden", "Pence"}


def _unsung(desk: Desk) -> list[Person]:
    return [person for person in desk.read.people if person.title is None and person.last not in _KNOWN]


def _both_ours(desk: Desk, name: str, beside: tuple[int, str], place: int, told: tuple[str, str]) -> Slip:
    """An age put behind a name, and the sentence that tells of it at another place, wrongly and rightly."""
    put = Edit(beside[0], beside[0], beside[1])
    said, fair = (Edit(place, place, f" {sentence}") for sentence in told)
    return desk.changed(name, [put, said], [put, fair])


def age_twice(desk: Desk) -> Iterator[Slip | None]:
    """Two ages of somebody whom the article gives none: one after the full name, one told later."""
    if _tells_ages(desk):
        return
    for person in desk.some(_unsung(desk)):
        span = person.full[0]
        if not re.match(r" (?:said|told|says|has|had|is|was)\b", desk.text[span.end : span.end + 7]):
            continue
        if desk.read.quoted(span.start) or not person.bare:
            continue
        age = desk.random.randrange(31, 68)
        slip, control = _ages(desk, age)
        number, wording = desk.wording(_AGE_TOLD)
        place = desk.place(span.end)
        if place:
            said, fair = (wording.format(**facts, last=person.last) for facts in (slip, control))
            yield _both_ours(desk, f"both ages ours, wording {number}", (span.end, f", {age},"), place, (said, fair))


_BIRTH_TOLD = (
    "{last} was born in {born}.",
    "Born in {born}, {last} has seen such things before.",
    "{last}, born in {born}, is not the youngest of those concerned.",
    "{last}’s year of birth is {born}.",
    "The records give {born} as the year in which {last} was born.",
    "{last} (born {born}) had not been heard on it until now.",
    "It was in {born} that {last} was born.",
    "{last} was born in the summer of {born}.",
    "{name} was born in {born}, the papers say.",
    "{last}, who was born in {born}, declined to be interviewed.",
)


def birth(desk: Desk) -> Iterator[Slip | None]:
    year = desk.read.year
    if year is None:
        return
    for person, age, span in _aged(desk):
        off = desk.random.choice([-11, -8, -5, 5, 6, 9])
        slip, control = ({"last": person.last, "name": person.name, "born": year - age + step} for step in (off, 0))
        yield desk.told(_BIRTH_TOLD, slip, control, after=span.end, other=[span])


def birth_both(desk: Desk) -> Iterator[Slip | None]:
    """Age and year of birth of somebody whom the article gives neither."""
    year = desk.read.year
    if year is None or _tells_ages(desk):
        return
    for person in desk.some(_unsung(desk)):
        span = person.full[0]
        if re.match(r" (?:said|told|says|has|had|is|was)\b", desk.text[span.end : span.end + 7]):
            age = desk.random.randrange(31, 68)
            off = desk.random.choice([-11, -8, -5, 5, 6, 9])
            number, wording = desk.wording(_BIRTH_TOLD)
            place = desk.place(span.end)
            if place and not desk.read.quoted(span.start):
                said, fair = (
                    wording.format(last=person.last, name=person.name, born=year - age + step) for step in (off, 0)
                )
                yield _both_ours(desk, f"both ours, wording {number}", (span.end, f", {age},"), place, (said, fair))


_YEARS_TOLD = (
    "The {years} years from {one} to {two} have not been forgotten.",
    "From {one} to {two}, {years} years in all, little had changed.",
    "From {one} to {two}, a period of {years} years, little was heard of it.",
    "There were {years} years between {one} and {two}.",
    "It lasted {years} years, from {one} until {two}.",
    "For {years} years, from {one} to {two}, nobody asked.",
    "The same question came up in {two}, {years} years after {one}.",
    "{years} years passed between {one} and {two}.",
    "Over {years} years, between {one} and {two}, the rules did not change.",
    "What had begun in {one} was over in {two}, after {years} years.",
)


def duration(desk: Desk) -> Iterator[Slip | None]:
    years = sorted({int(one) for one in re.findall(r"\bin ((?:19|20)\d\d)\b", desk.text)})
    for one, two in desk.some([pair for pair in combinations(years, 2) if 4 <= pair[1] - pair[0] <= 60]):
        right = two - one
        wrong = right + desk.random.choice([-3, 3, 5, 10] if right > 4 else [3, 5, 10])
        slip, control = ({"years": _WORDS[n - 2] if 2 <= n <= 9 else n, "one": one, "two": two} for n in (wrong, right))
        places = [m.end() for m in re.finditer(rf"\bin (?:{one}|{two})\b", desk.text)]
        yield desk.told(_YEARS_TOLD, slip, control, after=max(places))


def since(desk: Desk) -> Iterator[Slip | None]:
    """How long it is beside `since` and a year."""
    year = desk.read.year
    for match in re.finditer(r"\bsince ((?:19|20)\d\d)(?=[.,;] |[.]\n)", desk.text):
        begun = int(match.group(1))
        if year and 5 <= year - begun <= 60 and not desk.read.quoted(match.start()):
            right = year - begun
            wrong = right + desk.random.choice([-3, 4, 6, 10])
            told = [f", {_WORDS[n - 2] if 2 <= n <= 9 else n} years ago" for n in (wrong, right)]
            yield desk.changed(
                "years put beside since",
                [Edit(match.end(), match.end(), told[0])],
                [Edit(match.end(), match.end(), told[1])],
            )


MUTATORS = {
    "weekday": mutator("weekday", weekday_in_place, weekday_told, weekday_put),
    "impossible-date": mutator("impossible-date", impossible_in_place, impossible_told),
    "day-count": mutator("day-count", days_told),
    "as-of-label": mutator("as-of-label", as_of),
    "relative-date": mutator("relative-date", relative),
    "age-against-age": mutator("age-against-age", age_beside, age_told, age_twice),
    "age-against-birth": mutator("age-against-birth", birth, birth_both),
    "duration": mutator("duration", duration, since),
}
