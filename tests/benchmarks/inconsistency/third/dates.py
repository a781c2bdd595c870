"""Days, years and spans of time that an article tells twice or in a way that can be reckoned."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from tests.benchmarks.inconsistency.blind.stories import Mutator, Story
from tests.benchmarks.inconsistency.third.planting import (
    Place,
    Plan,
    Planner,
    content,
    every,
    instead,
    mutator,
    passage,
    sentence_at,
    together,
    told_again,
    words,
)

WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = words("January February March April May June July August September October November December")
_MONTH_NUMBER = {
    **{name: n for n, name in enumerate(MONTHS, 1)},
    **{name[:3]: n for n, name in enumerate(MONTHS, 1)},
    "Sept": 9,
}
_MONTH = "|".join([*MONTHS, "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec"])
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DATE = re.compile(
    rf"\b(?P<m1>{_MONTH})\.? (?P<d1>{_DAY})(?:st|nd|rd|th)?\b(?!:)(?:,? (?P<y1>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<d2>{_DAY})(?:st|nd|rd|th)? (?:of )?(?P<m2>{_MONTH})\b\.?(?:,? (?P<y2>(?:19|20)\d\d)\b)?"
)


def _day(found: re.Match[str], year: int | None) -> date | None:
    month, day = found["m1"] or found["m2"], found["d1"] or found["d2"]
    written = found["y1"] or found["y2"]
    try:
        return (
            date(int(written) if written else (year or 1), _MONTH_NUMBER[month], int(day)) if written or year else None
        )
    except ValueError:
        return None


def _weekdays(story: Story) -> Iterator[tuple[Place, str, Place, date]]:
    """A weekday, its date's day of the month, and the date: those that are right as published."""
    year = story.published.year if story.published else None
    for weekday in re.finditer(rf"\b({'|'.join(WEEKDAYS)})(?:,| the| \() ?|\b({'|'.join(WEEKDAYS)}) ", story.text):
        found = _DATE.match(story.text, weekday.end()) or _DATE.match(story.text, weekday.end() + 1)
        day = found and _day(found, year)
        if found and day:
            group = "d1" if found["d1"] else "d2"
            name = weekday[1] or weekday[2]
            if WEEKDAYS[day.weekday()] == name:
                start = weekday.start()
                yield (start, start + len(name)), name, found.span(group), day


def weekday_beside_date(story: Story, rng: Random) -> Iterator[Plan]:
    """The weekday of a date is a neighbouring one; in the control the day of the month goes with it."""
    for place, name, number, day in _weekdays(story):
        step = rng.choice([step for step in (-1, 1) if (day + timedelta(step)).month == day.month])
        bad = WEEKDAYS[(WEEKDAYS.index(name) + step) % 7]
        yield together("weekday", (place, bad), [(place, bad), (number, str(day.day + step))])


def day_beside_weekday(story: Story, rng: Random) -> Iterator[Plan]:
    """The day of the month is wrong for its weekday; the control is a week off, so right."""
    for place, _, number, day in _weekdays(story):
        steps = [step for step in (-1, 1, 2, 10) if (day + timedelta(step)).month == day.month]
        weeks = [step for step in (-7, 7) if (day + timedelta(step)).month == day.month]
        yield instead("day", number, str(day.day + rng.choice(steps)), str(day.day + rng.choice(weeks)), [place])


def _beside_weekday(text: str, place: Place) -> bool:
    near = text[max(place[0] - 25, 0) : place[1] + 20]
    return any(name in near for name in (*WEEKDAYS, "Sat.", "Sun."))


def impossible_date(story: Story, rng: Random) -> Iterator[Plan]:
    """A date becomes one that the month does not have."""
    for found in _DATE.finditer(story.text):
        group = "d1" if found["d1"] else "d2"
        day, month = int(found[group]), _MONTH_NUMBER[found["m1"] or found["m2"]]
        if found["m1"] == "May" or re.match(
            r"[-–]|(?:st|nd|rd|th)", story.text[found.end(group) : found.end(group) + 2]
        ):
            continue
        last = {2: 30, 4: 31, 6: 31, 9: 31, 11: 31}.get(month, 32)
        if day >= 10 and last < 32 and not _beside_weekday(story.text, found.span()):
            good = day - 1 if day > 10 else day + 1
            bad = rng.choice((last, int(f"3{day % 10}") if day % 10 > 1 else last))
            yield instead("no such day", found.span(group), str(bad), str(good))


def one_event_two_dates(story: Story, rng: Random) -> Iterator[Plan]:
    """The day of one event, told twice with the same word beside it, is another one once."""
    by_day: dict[tuple[int, int], list[re.Match[str]]] = {}
    for found in _DATE.finditer(story.text):
        if not story.text[: found.start()].endswith(") "):
            key = (_MONTH_NUMBER[found["m1"] or found["m2"]], int(found["d1"] or found["d2"]))
            by_day.setdefault(key, []).append(found)
    for (month, day), told in by_day.items():
        if len(told) < 2 or (1, day) == (month, 1):
            continue
        near = [content(_near(story.text, found.span())) for found in told]
        pairs = [(a, b) for a in range(len(told)) for b in range(a) if near[a] & near[b]]
        if not pairs:
            continue
        one = told[rng.choice(pairs)[0]]
        places = [found.span("d1" if found["d1"] else "d2") for found in told]
        new = rng.choice(
            [n for n in (day - 1, day + 1, day + 10, day - 10) if 1 <= n <= 28 and (month, n) not in by_day]
        )
        if any(re.match(r"st|nd|rd|th|[-–]", story.text[end : end + 2]) for _, end in places) or any(
            _beside_weekday(story.text, found.span()) for found in told
        ):
            continue
        changed = one.span("d1" if one["d1"] else "d2")
        yield from told_again(story, "day", places, changed, str(new))


def _near(text: str, place: Place) -> str:
    start, end = sentence_at(text, place)
    return " ".join(text[start : place[0]].split()[-4:] + text[place[1] : end].split()[:4])


_SMALL = words("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen")
_SPAN = re.compile(rf"\b({'|'.join(_SMALL[2:])}|\d\d?)([ -])(years?)\b(?!-old| old)", re.IGNORECASE)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _SMALL.index(word.lower())


def _like(word: str, number: int) -> str:
    new = str(number) if word.isdigit() or number >= len(_SMALL) else _SMALL[number]
    return new.capitalize() if word[0].isupper() else new


def years_between(story: Story, rng: Random) -> Iterator[Plan]:
    """`N years` that two years of the sentence give is another number."""
    for span in _SPAN.finditer(story.text):
        start, end = sentence_at(story.text, span.span())
        part = story.text[start:end]
        years = [
            (m.span(), int(m[0])) for m in re.finditer(r"(?<![\d,$£€/.-])(?:19|20)\d\d(?![\d,%]\d|-|–|s|m|bn)", part)
        ]
        count = _number(span[1])
        if count < 2 or len(years) not in (2, 3) or len(_SPAN.findall(part)) > 1:
            continue
        (one, first), (_, last) = years[-2:]
        if abs(first - last) != count:
            (one, first), (_, last) = years[:2]
        between = re.search(r"\b(?:after|later|since|from|between|earlier|before|over)\b", part)
        if abs(first - last) == count and between:
            at = (start + one[0], start + one[1])
            number = span.span(1)
            new = count + rng.choice([n for n in (-2, 2, 3, 10) if count + n >= 2])
            shifted = last - new if first < last else last + new
            yield together(
                "years of the sentence",
                (number, _like(span[1], new)),
                [(number, _like(span[1], new)), (at, str(shifted))],
            )


def years_backwards(story: Story, rng: Random) -> Iterator[Plan]:
    """A span of years ends before it begins."""
    year = r"((?:19|20)\d\d)"
    pattern = re.compile(
        rf"\bbetween {year} and {year}\b|\bfrom {year} (?:to|until|through) {year}\b|\b{year} ?[-–] ?{year}\b"
    )
    for found in pattern.finditer(story.text):
        one = next(group for group in (1, 3, 5) if found[group])
        two = one + 1
        first, last = int(found[one]), int(found[two])
        if first < last:
            bad = rng.choice(
                [
                    year
                    for year in (
                        first - 10 if first // 100 == 19 else 1900 + last % 100,
                        last - 2 * (last - first),
                        first - 1,
                    )
                    if year < first
                ]
            )
            yield instead("span of years", found.span(two), str(bad), str(last + 1), [found.span(one)])


_NO_EVENTS = words(
    "that with when after before from said told while over where were night morning afternoon evening showed about "
    "during because have against into will"
)


def weekday_twice(story: Story, rng: Random) -> Iterator[Plan]:
    """The weekday of one event, told twice with the same words beside it, is another one once."""
    told: dict[str, list[Place]] = {}
    for found in re.finditer(
        rf"(?<!last )(?<!next )(?<!this )\b({'|'.join(WEEKDAYS)})(?:['’]s)? (?:night |evening |morning |"
        rf"afternoon )?([a-z]{{4,}})\b",
        story.text,
    ):
        if found[2] not in _NO_EVENTS:
            told.setdefault(f"{found[1]} {found[2]}", []).append((found.start(1), found.end(1)))
    for day_and_event, places in told.items():
        day = day_and_event.split()[0]
        if len(places) >= 2 and len(every(story.text, day_and_event)) <= len(places):
            new = WEEKDAYS[(WEEKDAYS.index(day) + rng.choice((-1, 1))) % 7]
            if not every(story.text, new):
                yield from told_again(story, "weekday", every(story.text, day), rng.choice(places[1:]), new)


def founded_twice(story: Story, rng: Random) -> Iterator[Plan]:
    """A year behind the same words in two sentences is another one once."""
    places: dict[str, list[Place]] = {}
    for found in re.finditer(r"\b(?:[Ii]n|[Ss]ince|the) ((?:19|20)\d\d)\b(?!-|–|s)", story.text):
        places.setdefault(found[1], []).append(found.span(1))
    for year, told in places.items():
        pairs = [(a, b) for a in told for b in told if a < b and _same_deed(story.text, a, b)]
        if pairs:
            new = str(int(year) + rng.choice((-1, 1, -10)))
            if not every(story.text, new):
                yield from told_again(story, "year of a deed", every(story.text, year), rng.choice(pairs)[1], new)


def _same_deed(text: str, one: Place, two: Place) -> bool:
    a, b = passage(text, one), passage(text, two)
    return a != b and text[: one[0]].split()[-3:] == text[: two[0]].split()[-3:] and len(content(a) & content(b)) >= 2


PLANNERS: dict[str, Planner] = {
    "weekday beside date": weekday_beside_date,
    "day beside weekday": day_beside_weekday,
    "impossible date": impossible_date,
    "one event, two dates": one_event_two_dates,
    "one event, two weekdays": weekday_twice,
    "one deed, two years": founded_twice,
    "years between": years_between,
    "years backwards": years_backwards,
}
MUTATORS: dict[str, Mutator] = {kind: mutator(kind, planner) for kind, planner in PLANNERS.items()}
