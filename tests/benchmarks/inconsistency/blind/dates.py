"""Calendar contradictions put into real articles, each with a control in which the same edit is right.

Written from the issue and the catalogue alone, as an examiner would who has not seen the checks.
Templates hold a slot for each value; mutant and control differ in values, never in wording.
"""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from tests.benchmarks.inconsistency.blind.craft import (
    MONTHS,
    SHORT_MONTHS,
    WEEKDAYS,
    Change,
    DayStyle,
    Plan,
    Planner,
    coming_day,
    follow,
    house_style,
    in_words,
    mutator,
    nth,
    nth_in_words,
    past_day,
    quiet_ends,
    sentence_at,
    tidy,
    written_year,
)
from tests.benchmarks.inconsistency.blind.reading import quoted, words
from tests.benchmarks.inconsistency.blind.stories import Mutator, Story

_MONTH = "|".join(MONTHS) + "|" + "|".join(re.escape(m) for m in SHORT_MONTHS if m.endswith("."))
_ON_DATE = re.compile(
    rf"\bon (?P<date>(?:(?P<m>{_MONTH}) (?P<d>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?"
    rf"|(?P<d2>\d{{1,2}})(?!\d) (?P<m2>{_MONTH}))"
    r"(?:,? (?P<y>(?:19|20)\d\d))?)(?![-–/\d]| ?(?:and|to|or) \d)"
)


def _dated(page: Story) -> Iterator[tuple[re.Match[str], date, bool]]:
    """Real dates after "on", outside quotations, named once: the match, the day, has the text its year?"""
    for match in _ON_DATE.finditer(page.text):
        month = (match["m"] or match["m2"])[:3]
        number = next(i for i, name in enumerate(MONTHS, 1) if name.startswith(month))
        day = int(match["d"] or match["d2"])
        year = int(match["y"]) if match["y"] else written_year(page)
        if not match["y"] and page.published:
            years = (year - 1, year, year + 1)
            near = [d for y in years if (d := _day(y, number, day)) and abs((d - page.published).days) < 100]
            if not near:
                continue
            year = near[0].year
        whole = _day(year, number, day)
        once = len(re.findall(rf"{month}\w*\.? {day}\b|\b{day} {month}", page.text)) == 1
        if whole and once and not quoted(page.text, match.start()):
            yield match, whole, bool(match["y"])


def _day(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= day <= calendar.monthrange(year, month)[1] else None


# --- weekday against date ------------------------------------------------------------------------

_WEEKDAY_FORMS = (
    "{w}, {m} {d}, {y}",
    "{w} {m} {d}, {y}",
    "{m} {d}, {y}, a {w}",
    "{m} {d}, {y} ({w})",
    "{w}, {d} {m} {y}",
    "{w} {d} {m} {y}",
    "{w} {n} {m} {y}",
    "{w} the {n} of {m} {y}",
    "{w}, the {n} of {m}, {y}",
    "{s}. {m} {d}, {y}",
    "{s} {d} {m} {y}",
    "{w} ({m} {d}, {y})",
    "{w} evening, {m} {d}, {y}",
    "{d} {m} {y}, which was a {w}",
    "the {w}, {m} {d}, {y}",
)
_WEEKDAY_FORMS_WITHOUT_YEAR = (
    "{w}, {m} {d}",
    "{w} {m} {d}",
    "{m} {d}, a {w}",
    "{m} {d} ({w})",
    "{w}, {d} {m}",
    "{w} {d} {m}",
    "{w} the {n} of {m}",
    "{s}. {m} {d}",
    "{w} ({m} {d})",
    "{w} night, {m} {d}",
    "{w} morning ({d} {m})",
)
_SHORT_WEEKDAYS = ["Mon", "Tues", "Wed", "Thurs", "Fri", "Sat", "Sun"]


def weekday(page: Story, rng: Random) -> Iterator[Plan]:
    """A weekday is written beside a real date: the mutant's is another one."""
    for match, day, _ in _dated(page):
        forms = _WEEKDAY_FORMS + (_WEEKDAY_FORMS_WITHOUT_YEAR * 2 if page.published and not match["y"] else ())
        form = rng.choice(forms)
        right = day.weekday()
        texts = [_weekday_text(form, day, w) for w in ((right + rng.randint(1, 6)) % 7, right)]
        if not re.match(r"[,.;:)]| (?:and|but)\b", page.text[match.end("date") :]) and form.endswith(" a {w}"):
            texts = [text + "," for text in texts]
        yield Plan(form, (Change(match.start("date"), match.end("date"), *texts),))


def _weekday_text(form: str, day: date, number: int) -> str:
    month = MONTHS[day.month - 1]
    names = {"w": WEEKDAYS[number], "s": _SHORT_WEEKDAYS[number]}
    return form.format(m=month, d=day.day, n=nth(day.day), y=day.year, **names)


# --- a day that no calendar has ------------------------------------------------------------------

_DATE_FORMS = (
    "{m} {d}",
    "{m} {d}",
    "{d} {m}",
    "{d} {m}",
    "{m} {n}",
    "{n} {m}",
    "the {n} of {m}",
    "{s} {d}",
    "{m} {d}, {y}",
    "{d} {m} {y}",
    "{n} {m} {y}",
    "{s} {d}, {y}",
    "the {n} of {m}, {y}",
    "{y}-{mm:02}-{d:02}",
    "{d:02}/{mm:02}/{y}",
    "{m} the {n}",
)


def impossible_date(page: Story, rng: Random) -> Iterator[Plan]:
    """A real date becomes the 31st of a short month, the 30th or a wrong 29th of February."""
    for match, day, _ in _dated(page):
        form = rng.choice(_DATE_FORMS)
        short = day.month if calendar.monthrange(day.year, day.month)[1] == 30 else rng.choice((4, 6, 9, 11))
        year = day.year
        if day.month == 2 or rng.random() < 0.15:
            month, wrong, right = 2, rng.choice((30, 31)), 28
            if "{y}" in form and not calendar.isleap(year):
                wrong = rng.choice((29, 30))
        else:
            month, wrong, right = short, rng.choice((31, 31, 31, 32)), 30
        if rng.random() < 0.2 and form in ("{m} {d}", "{d} {m}"):
            form = "{m} 12-{d}" if form == "{m} {d}" else "12-{d} {m}"
        bad, good = (
            form.format(m=MONTHS[month - 1], s=SHORT_MONTHS[month - 1], mm=month, d=d, n=nth(d), y=year)
            for d in (wrong, right)
        )
        yield Plan(form, (Change(match.start("date"), match.end("date"), bad, good),))


# --- the number of a day of something dated ------------------------------------------------------

# What goes on without a break: a trial or an inquiry counts the days on which it sits.
_COUNTED = (
    "strike",
    "hunger strike",
    "sit-in",
    "blockade",
    "walkout",
    "siege",
    "occupation",
    "curfew",
    "lockout",
    "shutdown",
    "lockdown",
    "boycott",
    "evacuation",
)
_WALKOUTS = ("strike", "hunger strike", "sit-in", "blockade", "walkout", "boycott")
_DAY_COUNTS: tuple[tuple[str, ...], ...] = (
    ("The {e}, which began on {a}, entered its {nth} day on {b}.",),
    ("{b} was the {nth} day of the {e}, which started on {a}.",),
    ("On {b}, the {nth} day of a {e} that began on {a}, nobody had an answer.",),
    ("A local {e} that started on {a} was in its {nth} day on {b}.",),
    ("The dockers’ {e} began on {a}.", "On {b}, day {n} of the dockers’ {e}, both sides met again."),
    ("The first day of the nurses’ {e} was {a}.", "{b} was the {nth} day of the nurses’ {e}."),
    ("The teachers’ {e} began on {a}.", "The teachers’ {e} entered its {nth} day on {b}."),
    ("The {e} started on {a} and was on its {nth} day on {b}.",),
    ("By {b}, day {n}, the {e} that began on {a} had cost the town dearly.",),
    ("Since the {e} began on {a}, it has drawn crowds; {b} was its {nth} day.",),
    ("The {e} at the harbour got under way on {a}.",
     "“It is only right,” a bystander said on {b}, the {nth} day of the {e} at the harbour."),
    ("Day {n} of the {e} fell on {b}; it had begun on {a}.",),
    ("Having begun on {a}, the {e} was {n} days old on {b}.",),
    ("The {e} of the bus drivers, now over, began on {a}.", "The bus drivers’ {e} ended on {b}, its {nth} day."),
    ("Workers began their {e} on {a}; on {b}, the {nth} day, the talks broke down.",),
    ("{b} marked the {nth} day since the start of the {e} on {a}.",),
    ("With the {e} in its {nth} day on {b} (it began on {a}), tempers were short.",),
)  # fmt: skip


_OF_DATE_OUT = (
    "The {e}, which began on {a}, is today in its {nth} day.",
    "Today is the {nth} day of the {e}, which began on {a}.",
    "The {e} that began on {a} entered its {nth} day today.",
    "Today, day {n} of the {e} that started on {a}, there was no sign of a deal.",
    "The {e}, now in its {nth} day, began on {a}.",
)


def day_count(page: Story, rng: Random) -> Iterator[Plan]:
    """A sentence numbers the day of something whose first day the article gives."""
    forms = _DAY_COUNTS + tuple((form,) for form in _OF_DATE_OUT if page.published)
    parts = rng.choice(forms)
    event = rng.choice(_WALKOUTS if "’" in parts[-1] or "drivers" in parts[0] or "Workers" in parts[0] else _COUNTED)
    number = rng.choice((rng.randint(5, 10), rng.randint(11, 60), rng.randint(61, 130)))
    last = page.published if parts[0] in _OF_DATE_OUT and page.published else past_day(page, rng, most=20)
    first = last - timedelta(days=number - 1)
    off = rng.choice((-1, 1)) * rng.randint(3, max(3, number // 2))
    wrong = number + off if number + off > 1 else number + abs(off)
    style = DayStyle.drawn(rng, year=True if first.year != last.year else None)
    word = rng.choice((nth, nth_in_words))

    def said(part: str, n: int) -> str:
        return part.format(e=event, a=style(first), b=style(last), n=n, nth=word(n))

    yield from follow(page, rng, " | ".join(parts), [(said(p, wrong), said(p, number)) for p in parts])


# --- as-of labels --------------------------------------------------------------------------------

_AS_OF_FIRST = (
    "All figures in this article are as of {d}.",
    "Figures in this article are correct as of {d}.",
    "All data in this article as of {d}.",
    "The figures in this article are as at {d}.",
    "Unless noted otherwise, figures are as of {d}.",
    "(All figures in this article as of {d}.)",
    "Every figure in this article is as of {d}.",
    "Note: all figures are as of {d}.",
)
_AS_OF_SECOND = (
    "The figures in this article are as of {d}.",
    "As noted, all figures are as of {d}.",
    "Figures as of {d}.",
    "All figures in this article were current as of {d}.",
    "Data as of {d}.",
    "Figures are as at {d} throughout.",
    "As stated above, the figures are as of {d}.",
    "(Figures as of {d}.)",
)
_UPDATED = (
    ("This article was last updated on {d}.", "Last updated: {d}"),
    ("Last updated {d}.", "This article was last updated on {d}."),
    ("Updated on {d}.", "This page was last updated on {d}."),
)


def as_of(page: Story, rng: Random) -> Iterator[Plan]:
    """The article says twice of what day its figures are."""
    first = past_day(page, rng)
    second = first - timedelta(days=rng.randint(33, 120))
    one, two = rng.choice(_UPDATED) if rng.random() < 0.2 else (rng.choice(_AS_OF_FIRST), rng.choice(_AS_OF_SECOND))
    style = DayStyle.drawn(rng, year=True)
    if rng.random() < 0.4 and "pdated" not in one:
        texts = [f"{MONTHS[day.month - 1]} {day.year}" for day in (first, second)]
    else:
        texts = [style(first), style(second)]
    ends = quiet_ends(page)
    if not ends or not page.published:
        return
    gap = "\n\n" if "\n\n" in page.text else "\n"
    label = one.format(d=texts[0])
    top = rng.choice(((0, f"{label}{gap}"), (ends[0], f" {label}")))
    foot = [tidy(two.format(d=text)) for text in (texts[1], texts[0])]
    end = len(page.text.rstrip())
    if top[0] < end:
        changes = (Change(top[0], top[0], top[1], top[1]), Change(end, end, gap + foot[0], gap + foot[1]))
        yield Plan(f"{one} | {two}", changes)


# --- durations against years ---------------------------------------------------------------------

_SINCE = re.compile(r"\bsince (?P<y>19[3-9]\d|20[01]\d)\b(?! [-–])")
_SINCE_FORMS = (
    "for {n} years, since {y}",
    "for the past {n} years, since {y}",
    "for the last {n} years – since {y}",
    "since {y}, that is for {n} years",
    "for {n} years (since {y})",
)
_SPANS = (
    "The {o}, founded in {a}, marked its {nth} anniversary in {b}.",
    "The {o} was founded in {a} and closed {n} years later, in {b}.",
    "From {a} to {b}, a span of {n} years, the {o} had one and the same chairman.",
    "In {b} the {o}, which opened in {a}, celebrated {n} years in business.",
    "The {o} opened in {a}; its {nth} birthday was celebrated in {b}.",
    "Its author ran the {o} from {a} until {b}, {n} years in all.",
    "By {b} the {o}, set up in {a}, was {n} years old.",
    "Set up in {a}, the {o} turned {n} in {b}.",
    "The {o} was run by the town for {n} years, from {a} to {b}.",
    "In {b}, the {n}-year-old {o}, established in {a}, was sold.",
    "Between {a} and {b} – {n} years – the {o} never made a profit.",
    "The {o} was created in {a}. It was wound up {n} years later in {b}.",
    "The {o} was {n} years old when it shut in {b}; it had been built in {a}.",
    "After {n} years (from {a} to {b}) the {o} was given a new roof.",
    "Launched in {a}, the {o} marked {n} years in {b} with a small party.",
)
_TWO_PLACES = (
    ("The {o} was founded in {a}.", "When the {n}-year-old {o} was sold in {b}, few noticed."),
    ("The {o} dates from {a}.", "In {b}, on its {nth} anniversary, the {o} was repainted."),
    ("The {o} opened its doors in {a}.", "The {o} marked its {nth} anniversary in {b}."),
)
_ANCIENT = (
    "town museum", "county library", "brass band", "village choir", "food bank", "rowing club", "film festival",
    "housing charity", "chess club", "night market", "bakery", "ferry company", "savings bank", "botanic garden",
)  # fmt: skip


def duration(page: Story, rng: Random) -> Iterator[Plan]:
    """The years between two years of the article, or since one, counted wrongly."""
    if page.published:
        for match in _SINCE.finditer(page.text):
            right = page.published.year - int(match["y"])
            if right < 4 or quoted(page.text, match.start()):
                continue
            form, word = rng.choice(_SINCE_FORMS), rng.choice((str, in_words))
            wrong = right + rng.choice((-1, 1)) * max(3, round(right * rng.uniform(0.25, 0.6)))
            texts = [form.format(y=match["y"], n=word(n)) for n in (wrong if wrong > 1 else right + 4, right)]
            yield Plan(form, (Change(*match.span(), *texts),))
    if rng.random() < 0.35:
        last = written_year(page) - rng.randint(0, 3)
        right = rng.choice((rng.randint(5, 20), rng.randint(20, 60), 25, 50))
        wrong = right + rng.choice((-1, 1)) * max(3, round(right * rng.uniform(0.15, 0.6)))
        wrong = wrong if wrong > 1 else right + 5
        parts = rng.choice((*((s,) for s in _SPANS), *_TWO_PLACES))
        thing, word = rng.choice(_ANCIENT), rng.choice((str, str, in_words))

        def said(part: str, n: int) -> str:
            number = word(n) if "{n}-year" not in part else str(n)
            return part.format(o=thing, a=last - right, b=last, n=number, nth=nth(n))

        pairs = [(said(p, wrong), said(p, right)) for p in parts]
        yield from follow(page, rng, " | ".join(parts), pairs)


# --- "two weeks later" ---------------------------------------------------------------------------

_LATER = (
    ("{N} days later, on {b}, the matter came up again.", 1),
    ("{N} weeks later, on {b}, the matter came up again.", 7),
    ("On {b}, {n} days later, a second notice followed.", 1),
    ("On {b}, {n} weeks later, a second notice followed.", 7),
    ("A further statement was issued {n} days later, on {b}.", 1),
    ("A further statement was issued {n} weeks after that, on {b}.", 7),
    ("Just {n} days afterwards, on {b}, the plan was changed.", 1),
    ("The plan was changed exactly {n} weeks later ({b}).", 7),
    ("It was followed {n} days later – on {b} – by a second one.", 1),
    ("{N} days earlier, on {b}, there had been no sign of this.", -1),
    ("{N} weeks before, on {b}, there had been no sign of this.", -7),
    ("There had been a rehearsal {n} days before, on {b}.", -1),
    ("The invitation had gone out {n} weeks earlier, on {b}.", -7),
)
_NEXT_DAY = (
    ("The next day, {b}, brought no news.", 1),
    ("The following day, on {b}, the office stayed shut.", 1),
    ("A day later, on {b}, the office stayed shut.", 1),
    ("The day before, {b}, had been a holiday.", -1),
    ("A week later, on {b}, the office stayed shut.", 7),
    ("A week earlier, on {b}, nobody had heard of it.", -7),
    ("A fortnight later, on {b}, nobody spoke of it any more.", 14),
)
_SELF_CONTAINED = (
    ("The {e} was held on {a}; the result came {n} days later, on {b}.", 1),
    ("The {e} opened on {a} and closed {n} weeks later, on {b}.", 7),
    ("Tickets for the {e} went on sale on {a} and sold out {n} days later, on {b}.", 1),
    ("From {a} until {b}, {n} days later, the hall was closed for the {e}.", 1),
    ("The {e} took place on {a}. {N} weeks later, on {b}, the accounts were published.", 7),
    ("The {e} was on {a}, {n} days before the deadline of {b}.", 1),
)
_EVENTS = ("flower show", "by-election", "charity run", "auction", "town fair", "book sale", "open day", "regatta")


def relative_date(page: Story, rng: Random) -> Iterator[Plan]:
    """A second date is given with its distance from a real one: the mutant's is not that far from it."""
    for match, day, _ in _dated(page):
        _, end = sentence_at(page.text, *match.span())
        single = not re.search(rf"(?:{_MONTH}|\b(?:{'|'.join(WEEKDAYS)})\b)", page.text[match.end() : end])
        if (end not in quiet_ends(page) and page.text[end : end + 1] != " ") or quoted(page.text, end) or not single:
            continue
        yield from _later(page, rng, day, end, year=bool(match["y"]), british=bool(match["d2"]))
    if rng.random() < 0.1:
        form, unit = rng.choice(_SELF_CONTAINED)
        day, number = past_day(page, rng, least=45), rng.randint(2, 6)
        right = day + timedelta(days=unit * number)
        wrong = right + timedelta(days=rng.choice((-1, 1)) * rng.randint(2, 3) * max(1, abs(unit) // 2))
        if wrong <= day:
            wrong = right + timedelta(days=3 * abs(unit))
        style, event = DayStyle.drawn(rng, year=True if wrong.year != day.year else None), rng.choice(_EVENTS)
        bad, good = (
            form.format(e=event, a=style(day), b=style(to), n=in_words(number), N=in_words(number).capitalize())
            for to in (wrong, right)
        )
        yield from follow(page, rng, form, [(bad, good)])


def _later(page: Story, rng: Random, day: date, end: int, *, year: bool, british: bool) -> Iterator[Plan]:
    form, unit = rng.choice(_LATER + _NEXT_DAY)
    number = rng.randint(2, 6) if "{n}" in form or "{N}" in form else 1
    right = day + timedelta(days=unit * number)
    step = rng.choice((-1, 1)) * (rng.randint(2, 5) if abs(unit) < 7 else rng.choice((4, 5, 6, 9)))
    wrong = right + timedelta(days=step)
    if (wrong - day).days * unit <= 0:
        wrong = right - timedelta(days=step)
    style = DayStyle(british, year, rng.randrange(10**6))
    bad, good = (form.format(b=style(to), n=in_words(number), N=in_words(number).capitalize()) for to in (wrong, right))
    yield Plan(form, (Change(end, end, " " + bad, " " + good),))


# --- today and yesterday ------------------------------------------------------------------------

_TODAY = (
    ("Today, {d}, the shops are closed.", 0),
    ("Today ({d}) is a public holiday.", 0),
    ("The doors open today, {d}, for the first time.", 0),
    ("Yesterday, {d}, the shops were closed.", -1),
    ("The notice was taken down yesterday ({d}).", -1),
    ("The deadline ran out yesterday, {d}.", -1),
    ("Tomorrow, {d}, the shops will be closed.", 1),
    ("The result is expected tomorrow ({d}).", 1),
    ("A decision is due tomorrow, {d}.", 1),
)


def today(page: Story, rng: Random) -> Iterator[Plan]:
    """A date beside "today", "yesterday" or "tomorrow" that is not that day of the article's own date."""
    if not page.published:
        return
    form, shift = rng.choice(_TODAY)
    right = page.published + timedelta(days=shift)
    wrong = right + timedelta(days=rng.choice((-1, 1)) * rng.randint(3, 25))
    style = DayStyle.drawn(rng)
    yield from follow(page, rng, form, [(form.format(d=style(wrong)), form.format(d=style(right)))])


# --- two dates for one event ---------------------------------------------------------------------

_TWO_DATES = (
    ("The annual meeting of the housing association will be held on {d}.",
     "Members may vote by post until the evening before the housing association’s annual meeting on {d}."),
    ("The inquest into the ferry accident opens on {d}.",
     "The inquest into the ferry accident, which opens on {d}, will hear nine witnesses."),
    ("The county fair will be held on {d}.", "Stalls for the {d} county fair can be booked by telephone."),
    ("Sentencing is set for {d}.", "Until the sentencing on {d}, the two men remain free."),
    ("The by-election takes place on {d}.", "Polling stations for the by-election on {d} open at seven."),
    ("A referendum on the new bridge will be held on {d}.", "The {d} referendum on the new bridge is not binding."),
    ("The charity concert is on {d}.", "Everyone is welcome at the charity concert on {d}."),
    ("The old mill burned down on {d}.", "Nobody has lived there since the old mill burned down on {d}."),
    ("The summit of mayors opens on {d}.", "Roads will be closed on {d}, when the summit of mayors opens."),
    ("The museum reopens on {d}.", "Entry is free when the museum reopens on {d}."),
    ("The council will vote on the budget on {d}.",
     "The council’s vote on the budget, due on {d}, is expected to be close."),
    ("The memorial service will be held on {d}.", "Flowers may be sent until the day of the memorial service, {d}."),
    ("The trial of the former treasurer begins on {d}.",
     "Jurors were picked this week for the trial of the former treasurer, which begins on {d}."),
    ("The ferry accident happened on {d}.", "Divers are still looking into the {d} ferry accident."),
    ("The deadline for applications is {d}.", "Those who miss the {d} deadline for applications have to wait a year."),
    ("The strike ballot closes on {d}.", "When the strike ballot closes on {d}, the result will be read out."),
)  # fmt: skip

_EVENT = (
    r"election|referendum|debate|hearing|trial|vote|ballot|summit|attack|shooting|bombing|explosion|crash|final|"
    r"conference|convention|ceremony|inauguration|earthquake|premiere|concert|festival|tournament|primary|caucuses|caucus"
)
_EVENT_ON = re.compile(
    rf"\b(?:the|The|its|their|his|her|a) (?P<event>(?:[A-Z][\w’'.]+ |[a-z]+ )?(?:[A-Z][\w’'.]+ )?(?P<noun>{_EVENT}))\b"
    r"(?P<between>(?: [a-z]+){0,5}?) on (?=[A-Z\d])"
)
_DATE_BEFORE = re.compile(
    rf"\b[Tt]he (?P<date>(?P<m>{_MONTH}) (?P<d>\d{{1,2}})) "
    rf"(?P<event>(?:[A-Z][\w’'.]+ |[a-z]+ ){{0,2}}(?P<noun>{_EVENT}))\b"
)
_EVENT_AGAIN = (
    "Preparations for the {e} on {d} went on for weeks.",
    "Much has been said about the {e} on {d}.",
    "Few had expected much of the {d} {e}.",
    "Some had travelled far for the {e} of {d}.",
    "The {e}, on {d}, drew much comment.",
    "Long before the {e} on {d}, there was talk of it.",
    "The date of the {e}, {d}, had been known for a long time.",
    "The {e} took place on {d}.",
    "The {d} {e} drew wide attention.",
)


def _dated_events(page: Story) -> Iterator[tuple[tuple[int, int], date, str, DayStyle]]:
    """Real events with a date after or before their name: the date's place, the day, the name, how it is written."""
    for match, day, year in _dated(page):
        start, _ = sentence_at(page.text, *match.span())
        found = [m for m in _EVENT_ON.finditer(page.text, start, match.end()) if m.end() == match.start("date")]
        if found and len(re.findall(found[0]["noun"], page.text)) <= 6:
            yield match.span("date"), day, found[0]["event"], DayStyle(bool(match["d2"]), year, match.start())
    for match in _DATE_BEFORE.finditer(page.text):
        month = next(i for i, name in enumerate(MONTHS, 1) if name.startswith(match["m"][:3]))
        whole = _day(written_year(page), month, int(match["d"]))
        if whole and not quoted(page.text, match.start()):
            yield match.span("date"), whole, match["event"], DayStyle(False, False, match.start())


_NOT_NAMES = words("first second next last third of and in on for at to his her its their")


def two_dates(page: Story, rng: Random) -> Iterator[Plan]:
    """One event of the article is given another date further on."""
    for place, day, event, style in _dated_events(page):
        again = [end for end in quiet_ends(page) if end > place[1]]
        if not again or event.split()[0] in _NOT_NAMES:
            continue
        form, at = rng.choice(_EVENT_AGAIN), rng.choice(again)
        wrong = day + timedelta(days=rng.choice((-1, 1)) * rng.randint(2, 12))
        bad, good = (form.format(e=event, d=style(to)) for to in (wrong, day))
        yield Plan(form, (Change(at, at, " " + bad, " " + good),), (place,))
    if rng.random() < 0.05:
        parts = rng.choice(_TWO_DATES)
        day = past_day(page, rng) if "happened" in parts[0] or "burned" in parts[0] else coming_day(page, rng)
        wrong = day + timedelta(days=rng.choice((-1, 1)) * rng.randint(1, 14))
        style = DayStyle.drawn(rng, year=True if wrong.year != day.year else None)
        first = parts[0].format(d=style(day))
        pairs = [(first, first), (parts[1].format(d=style(wrong)), parts[1].format(d=style(day)))]
        yield from follow(page, rng, " | ".join(parts), pairs)


# --- hours and ranges ----------------------------------------------------------------------------

_HOURS = (
    "The meeting began at {a} and ended {n} hours later, at {b}.",
    "The {n}-hour meeting lasted from {a} to {b}.",
    "Voters have {n} hours, from {a} to {b}, to make up their minds.",
    "The office is open for {n} hours a day, from {a} to {b}.",
    "Doors open at {a}; the talk starts {n} hours later, at {b}.",
    "After {n} hours of talks, from {a} until {b}, the two sides went home.",
    "The power was out for {n} hours, between {a} and {b}.",
    "The {n}-hour session starts at {a} and ends at {b}.",
    "Traffic stood still for {n} hours ({a} to {b}).",
    "From {a} to {b} – {n} hours – no train ran.",
    "The ferry left at {a} and arrived at {b}, {n} hours later.",
    "Surgery started at {a}. It was over {n} hours later, at {b}.",
    "The hearing, which lasted {n} hours, began at {a} and ended at {b}.",
    "She worked {n} hours that day, {a} to {b}.",
    "The shop was shut for {n} hours from {a} until {b}.",
)
_BACKWARDS = (
    ("The survey was carried out from {m} {x} to {m} {y}.", "day"),
    ("The exhibition ran between {m} {x} and {m} {y}.", "day"),
    ("From {m} {x} until {m} {y} the road was closed.", "day"),
    ("The hall was closed for repairs from {x} {m} to {y} {m}.", "day"),
    ("The poll, taken from {m} {x} to {m} {y}, asked 1,012 adults.", "day"),
    ("It opened on {m} {x}, {z}, and closed on {m} {y}, {z}.", "day"),
    ("He was its chairman from {x} to {y}.", "year"),
    ("Between {x} and {y} the club had no home ground.", "year"),
    ("She sat on the board ({x}-{y}) without a salary.", "year"),
    ("Prices were compared for the years from {x} through {y}.", "year"),
    ("The figures cover the period {x}–{y}.", "year"),
    ("The tower was begun in {x} and finished in {y}.", "year"),
    ("The painter (born {x}, died {y}) never left the town.", "year"),
    ("The paper first came out in {x} and was closed down in {y}.", "year"),
    ("From {x} until {y} the mill stood empty.", "year"),
)
_TWO_HOURS = (
    (
        "The public hearing starts at {t} on the first Monday of the month.",
        "Those who wish to speak at the public hearing, at {t}, must sign up.",
    ),
    (
        "The memorial service begins at {t}.",
        "The church opens half an hour before the memorial service, which begins at {t}.",
    ),
    ("Polls close at {t}.", "When the polls close at {t}, counting begins at once."),
    ("The last train leaves at {t}.", "Anyone who misses the last train at {t} has to wait for the morning."),
    ("The doors of the hall open at {t}.", "Nobody is let in before the doors of the hall open at {t}."),
    ("The fire broke out at {t}.", "Neighbors who saw the fire break out at {t} called for help."),
    ("The explosion was heard at {t}.", "Windows broke when the explosion was heard at {t}."),
    ("The parade sets off at {t}.", "Roads are closed before the parade sets off at {t}."),
    ("Kick-off is at {t}.", "The gates are locked after kick-off at {t}."),
    ("The plane took off at {t}.", "After taking off at {t}, the plane turned south."),
    ("The council meeting starts at {t}.", "The {t} council meeting is open to the public."),
    ("The lecture will begin at {t}.", "Latecomers are not admitted to the {t} lecture."),
    ("The ship sailed at {t}.", "Two passengers were missing when the ship sailed at {t}."),
    ("The accident happened at {t}.", "The driver had been at work since dawn when the accident happened at {t}."),
    ("The vote is due at {t}.", "Members were told to be in their seats for the {t} vote."),
)


def two_hours(page: Story, rng: Random) -> Iterator[Plan]:
    """One event at two hours of the day."""
    style, parts = rng.randrange(6), rng.choice(_TWO_HOURS)
    right = rng.randint(13, 21) * 2
    wrong = right + rng.choice((-2, -1, 1, 2))
    one, other = _clock(right, style), _clock(wrong, style)
    first = parts[0].format(t=one)
    yield from follow(
        page, rng, " | ".join(parts), [(first, first), (parts[1].format(t=other), parts[1].format(t=one))]
    )


def hours(page: Story, rng: Random) -> Iterator[Plan]:
    """Hours that do not last as long as is said."""
    style, form, number = rng.randrange(6), rng.choice(_HOURS), rng.randint(2, 5)
    start = rng.randint(7, 16) * 2 + rng.choice((0, 0, 1))
    end = start + 2 * number
    wrong = end + rng.choice((2, 3, 4)) if end < 40 else end - 3
    bad, good = (form.format(a=_clock(start, style), b=_clock(to, style), n=house_style(number)) for to in (wrong, end))
    yield from follow(page, rng, form, [(bad, good)])


def _clock(half_hours: int, style: int) -> str:
    hour, half = divmod(half_hours, 2)
    twelve = (hour - 1) % 12 + 1
    us, uk = ("p.m.", "pm") if hour >= 12 else ("a.m.", "am")
    minutes = "30" if half else "00"
    return (
        f"{twelve}{':30' if half else ''} {us}",
        f"{twelve}{'.30' if half else ''}{uk}",
        f"{hour:02}:{minutes}",
        f"{twelve}:{minutes} {us}",
        f"{hour:02}.{minutes}",
        f"{twelve}{':30' if half else ''} {us[0].upper()}M",
    )[style]


def backwards(page: Story, rng: Random) -> Iterator[Plan]:
    """A range that ends before it starts."""
    form, unit = rng.choice(_BACKWARDS)
    if unit == "day":
        low, high = sorted(rng.sample(range(2, 29), 2))
    else:
        high = written_year(page) - rng.randint(1, 15)
        low = high - rng.randint(2, 20)
    month = rng.choice(MONTHS)
    year = written_year(page)
    bad, good = (form.format(m=month, x=one, y=other, z=year) for one, other in ((high, low), (low, high)))
    yield from follow(page, rng, form, [(bad, good)])


_PLANNERS: dict[str, Planner] = {
    "weekday": weekday,
    "impossible date": impossible_date,
    "day count": day_count,
    "as of": as_of,
    "duration": duration,
    "relative date": relative_date,
    "today": today,
    "two dates": two_dates,
    "two hours": two_hours,
    "hours": hours,
    "backwards range": backwards,
}
MUTATORS: dict[str, Mutator] = {kind: mutator(kind, planner) for kind, planner in _PLANNERS.items()}
