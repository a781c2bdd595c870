"""Slips of the calendar and the clock: weekdays, dates told twice, spans of years, and how long ago a thing was."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from tests.benchmarks.inconsistency.blind.stories import Slip
from tests.benchmarks.inconsistency.sixth.page import Page, mutators, nth, tidy, word

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SHORT = {"Jan.": 1, "Feb.": 2, "Aug.": 8, "Sept.": 9, "Oct.": 10, "Nov.": 11, "Dec.": 12}
_NUMBERS = {name: place for place, name in enumerate(_MONTHS, 1)} | _SHORT
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTH = "|".join(re.escape(name) for name in _NUMBERS)
_DATE = re.compile(
    rf"(?<![\d/$£€-])\b(?:(?P<m1>{_MONTH}) (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:, (?P<y1>(?:19|20)\d\d))?"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?P<m2>{_MONTH})(?:,? (?P<y2>(?:19|20)\d\d))?)"
    r"(?![\d:%]|[-–,.]\d|[-–]\w| (?:p\.?m|a\.?m|percent|to \d|and \d|or \d|through|until|attack)|, (?:19|20)\d\d)"
)
_NEAR = re.compile("|".join(_DAYS) + r"|day|\bto\b|\bbetween\b|\bfrom\b|[-–]|\d+ (?:and|or) ", re.IGNORECASE)
_WEEKDAY = re.compile(
    rf"\bon (?P<w>{'|'.join(_DAYS)})\b(?!,? (?:[A-Z]|the \d|\d)|,? \d|['’]s?\b|[-–/]| (?:night|morning|evening|"
    rf"afternoon|after|before|at)\b)(?! and \w+day)"
)
_SPAN = re.compile(r"\b(?P<how>from|between) (?P<a>(?:19|20)\d\d) (?P<to>to|until|and|through) (?P<b>(?:19|20)\d\d)\b")
_PAST_YEAR = re.compile(r"(?<!of )(?<!fiscal )\b[Ii]n (?P<y>(?:19[5-9]|20[01])\d)(?=[,.;]? |[,.])(?! (?:and|or|to)\b)")
_EVENTS = (
    "election|primary|caucus|caucuses|debate|convention|referendum|hearing|summit|inauguration|trial|final|ceremony|"
    "meeting|rally|vote|attack|crash|funeral|festival|conference|launch|march|shooting|runoff|verdict|earthquake|game"
)


@dataclass(frozen=True)
class _Told:
    """A date as an article tells it."""

    day: date
    start: int
    end: int
    text: str
    has_year: bool
    british: bool

    def written(self, day: date) -> str:
        """Another day in the same style."""
        month = _MONTHS[day.month - 1] if not re.search(r"[a-z]\.", self.text) else _short(day.month)
        if self.british:
            return f"{day.day} {month}" + (f" {day.year}" if self.has_year else "")
        return f"{month} {day.day}" + (f", {day.year}" if self.has_year else "")


def _short(month: int) -> str:
    return next((name for name, place in _SHORT.items() if place == month), _MONTHS[month - 1])


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _dates(page: Page, *, quoted: bool = False) -> Iterator[_Told]:
    """The days told with their year, or near enough to the day of publication to need none."""
    for match in page.found(_DATE, quoted=quoted):
        month, day = _NUMBERS[match["m1"] or match["m2"]], int(match["d1"] or match["d2"])
        year, published = match["y1"] or match["y2"], page.story.published
        around = page.text[max(match.start() - 14, 0) : match.start()] + page.text[match.end() : match.end() + 14]
        if (month, day) == (9, 11) or _NEAR.search(around):
            continue
        if year is None and (published is None or re.search(r"(?:19|20)\d\d", page.text[match.end() :][:50])):
            continue
        if year is None and re.search(r"(?:19|20)\d\d", page.text[max(0, match.start() - 60) : match.start()]):
            continue
        years = [int(year)] if year else [published.year + step for step in (-1, 0, 1)] if published else []
        days = [found for found in (_day(one, month, day) for one in years) if found]
        if not year and published:
            days = [one for one in days if abs((one - published).days) <= 110]
        if days:
            yield _Told(days[0], *match.span(), match[0], bool(year), bool(match["d2"]))


def _name(day: date) -> str:
    return _DAYS[day.weekday()]


def _wrong_day(page: Page, day: date) -> date:
    return day + timedelta(days=page.random.choice([1, 2, 3, -1, -2, -3]))


_DATED = (
    "{w}, {t}",
    "{t}, a {w}",
    "{w} {t}",
    "a {w}, {t}",
    "{t} (a {w})",
    "{w}, the {n} of {m}{y}",
    "{t} – a {w}",
    "{t}, which was a {w}",
    "{w} the {n} of {m}{y}",
    "{t}, {w}",
)


def weekday_of_date(page: Page) -> Iterator[Slip]:
    """A date that the article tells gets its weekday."""
    for told in _dates(page):
        if not page.text[: told.start].rstrip("\n").endswith((" on ", "On ")) or page.text[told.end] not in ",. ":
            continue
        form = page.form(_DATED)
        comma = "," if "," in form.rstrip(")")[8:] and page.text[told.end] not in ",." else ""
        right, wrong = (
            form.format(
                w=_name(day),
                t=told.text,
                n=nth(told.day.day),
                m=_MONTHS[told.day.month - 1],
                y=f", {told.day.year}" if told.has_year else "",
            )
            for day in (told.day, _wrong_day(page, told.day))
        )
        yield page.same(form, told.start, told.end, wrong + comma, right + comma)


_OF_WEEKDAY = (
    "on {w}, {m} {d}",
    "on {w} ({m} {d})",
    "on {w}, {d} {m}",
    "on {w}, {m} {d}, {y}",
    "on {w} {m} {d}",
    "on {w} – {m} {d} –",
    "on {w}, the {n} of {m}",
    "on {w}, {s} {d}, {y}",
    "on {w} the {n} of {m}",
    "on {w}, {s} {d}",
)


def date_of_weekday(page: Page) -> Iterator[Slip]:
    """A weekday before a report with a known day gets its date."""
    published = page.story.published
    if published is None:
        return
    for match in page.found(_WEEKDAY):
        if re.search(
            r"\b(?:will|would|next|upcoming|scheduled|expected|set to|plans?|ahead)\b", _sentence(page, match.start())
        ):
            continue
        day = published - timedelta(days=(published.weekday() - _DAYS.index(match["w"])) % 7)
        wrong = day + timedelta(days=page.random.choice([1, 2, -1, -2]))
        if wrong.month != day.month or day == published:
            continue
        form = page.form(_OF_WEEKDAY)
        comma = "," if form.startswith("on {w}, ") and page.text[match.end()] not in ",.;" else ""
        yield page.same(
            form,
            *match.span(),
            *(
                form.format(
                    w=match["w"],
                    m=_MONTHS[one.month - 1],
                    s=_short(one.month),
                    d=one.day,
                    y=one.year,
                    n=nth(one.day),
                )
                + comma
                for one in (wrong, day)
            ),
        )


def _sentence(page: Page, place: int) -> str:
    span = page.sentence(place)
    return page.text[span.start : span.end]


_STYLES = ("{m} {d}", "the {n} of {m}", "{d} {m}", "{m} {n}", "{m} the {n}", "{s} {d}", "the {n} day of {m}", "{n} {m}")


def impossible_date(page: Page) -> Iterator[Slip]:
    """A date of a short month, put past the month's end."""
    for match in page.found(_DATE):
        month, day = _NUMBERS[match["m1"] or match["m2"]], int(match["d1"] or match["d2"])
        year = match["y1"] or match["y2"]
        if (month, day) == (9, 11) or not day:
            continue
        ends = {2: [30, 31], 4: [31], 6: [31], 9: [31], 11: [31]}.get(month, [32, 33])
        form = page.form(_STYLES)
        if form.startswith("the") and not re.search(r"\b(?:[Oo]n|until|by|since) $", page.text[: match.start()][-7:]):
            form = "{m} {d}" if page.story.half == "open" else "{m} {n}"
        texts = (
            form.format(m=_MONTHS[month - 1], s=_short(month), d=one, n=nth(one)) + (f", {year}" if year else "")
            for one in (page.random.choice(ends), day)
        )
        yield page.same(form, *match.span(), *texts)


_EVENT = re.compile(
    rf"\b(?:the|The|a|A) (?:[\w’'-]+ ){{0,2}}?(?P<e>{_EVENTS}),? (?:is |was |held |set for |scheduled )?on $"
)
_EVENT_AFTER = re.compile(
    rf" (?:[A-Z][\w.]+ ){{0,2}}(?:(?:presidential|general|primary) )?(?P<e>{_EVENTS})\b(?! \w+ing)"
)
_HELD = (
    "The date of the {e}: {d}.",
    "It was for {d} that the {e} had been put in the diary.",
    "{D} is the date of the {e}.",
    "Key date: the {e}, {d}.",
    "The {e}, on {d}, has drawn wide notice.",
    "Organizers gave the date of the {e} as {d}.",
    "The calendar puts the {e} on {d}.",
    "The {e}’s date is {d}, according to the schedule.",
    "The day in question, that of the {e}, is {d}.",
    "On the schedule, the {e} is down for {d}, and that has not moved.",
)


def event_date(page: Page) -> Iterator[Slip]:
    """The day of an event, told again."""
    text = page.text
    for told in _dates(page):
        before = _EVENT.search(text, max(0, told.start - 70), told.start)
        after = _EVENT_AFTER.match(text, told.end)
        event = before["e"] if before else after["e"] if after and text[: told.start].endswith(("the ", "The ")) else ""
        kinds = len(re.findall(rf"\d,? (?:\w+ ){{0,2}}{event}\b|\b{event}s?\b[^.\n]{{0,20}}\b(?:{_MONTH})", text))
        common = event in {
            "primary",
            "caucus",
            "caucuses",
            "debate",
            "vote",
            "rally",
            "meeting",
            "hearing",
            "game",
            "launch",
        }
        if (
            not event
            or kinds != 1
            or (common and len(re.findall(rf"\b{event}", text)) > 2)
            or re.search(rf"\b(?:another|second|next|last|first) {event}\b", text)
        ):
            continue
        named = event if before else (after[0].strip() if after else event)
        form = page.form(_HELD)
        other = [told.day + timedelta(days=step) for step in (2, 3, 5, -3)]
        wrong, right = (
            form.format(e=named, d=one, D=one) for one in (told.written(page.random.choice(other)), told.text)
        )
        yield from page.told(form, told.end, wrong, right)


_FOUNDED = re.compile(
    r"(?:(?<=[.”] )|(?<=\n)|(?<=[.”]  ))(?P<s>(?:[A-Z][\w’'&-]+ ){0,2}[A-Z][\w’'&-]+),? (?:which |who )?(?:was |were )"
    r"(?P<v>founded|launched|established|opened|elected|formed|introduced|appointed|married|sworn in|"
    r"created|built|hired|arrested|convicted|sentenced|killed|named|published|signed|closed|indicted|divorced)"
    r"(?P<rest>[^.,;\n\d“\"]{0,40}?) in (?P<y>(?:19|20)\d\d)\b"
)
_ACTIVE = re.compile(
    r"(?:(?<=[.”] )|(?<=\n)|(?<=[.”]  ))(?P<s>(?:The )?[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){0,2}),? (?:who |"
    r"which )?(?:first )?"
    r"(?P<v>died|retired|married|resigned|graduated|joined|took office|enlisted|divorced|left|became|bought|moved|"
    r"closed|opened|started|inherited|founded|launched|established|acquired|purchased|sold|filed|sued|took over|"
    r"emigrated|came|switched|passed|wrote|published|entered)\b"
    r"(?P<rest>[^.,;\n\d“\"]{0,40}?) in (?P<y>(?:19|20)\d\d)\b"
)
_YEAR_TOLD = (
    "The year in which {s} {v}{r} was {y}.",
    "It was in {y} that {s} {v}{r}.",
    "{s} {v}{r} in {y}, records show.",
    "In {y}, the records show, {s} {v}{r}.",
    "{y} was the year that {s} {v}{r}.",
    "When {s} {v}{r}, the year was {y}.",
    "That {s} {v}{r} in {y} is a matter of record.",
    "{s}, as noted above, {v}{r} in {y}.",
    "As far back as {y}, {s} {v}{r}.",
    "Back in {y}, {s} {v}{r}.",
)


def year_told_again(page: Page) -> Iterator[Slip]:
    """The year of a founding, a death, an election, told again."""
    for match in (*page.found(_FOUNDED), *page.found(_ACTIVE)):
        verb = ("was " if match.re is _FOUNDED else "") + match["v"]
        if (
            page.text.count(match["v"]) > 4
            or match["s"].split()[0] in _STARTS
            or "’" in match["s"]
            or "'" in match["s"]
        ):
            continue
        form = page.form(_YEAR_TOLD)
        year = int(match["y"])
        wrong, right = (
            form.format(s=match["s"], v=verb, r=match["rest"].rstrip(), y=one)
            for one in (year + page.random.choice([-1, -2, -3, -4]), year)
        )
        yield from page.told(form, match.end(), wrong, right)


_STARTS = {
    "When",
    "While",
    "If",
    "After",
    "Since",
    "Until",
    "Before",
    "As",
    "Though",
    "He",
    "She",
    "It",
    "They",
    "The",
    "In",
    "This",
    "That",
    "We",
    "I",
    "And",
    "But",
    "His",
    "Her",
    "Its",
    "Their",
    "There",
    "Both",
    "Some",
    "Most",
    "Who",
    "Which",
}
_LASTING = (
    "{h} {a} {t} {b}, {n} years in all",
    "{h} {a} {t} {b}, or {n} years",
    "for {n} years, {h} {a} {t} {b}",
    "{h} {a} {t} {b} – {n} years –",
    "{h} {a} {t} {b} (a stretch of {n} years)",
    "over {n} years, {h} {a} {t} {b}",
    "in the {n} years {h} {a} {t} {b}",
    "{h} {a} {t} {b}, a period of {n} years",
    "{h} {a} {t} {b}, a {n}-year span",
    "{h} {a} {t} {b}, {n} years altogether",
)


def years_between(page: Page) -> Iterator[Slip]:
    """Two years get the number of years between them."""
    for match in page.found(_SPAN):
        years = int(match["b"]) - int(match["a"])
        if years < 2:
            continue
        form = page.form(_LASTING)
        wrong = years + page.random.choice([3, 4, 5, -3 if years > 4 else 3])
        parts = {"h": match["how"], "t": match["to"], "a": match["a"], "b": match["b"]}
        comma = "," if "b}, " in form and page.text[match.end()] not in ",.;)" else ""
        yield page.same(form, *match.span(), *(form.format(n=_figure(one), **parts) + comma for one in (wrong, years)))


def _figure(number: int) -> str:
    return word(number) if number < 10 else f"{number:,}"


_ORDERED = (
    ("from {a} to {b}", "from {b} to {a}"),
    ("between {a} and {b}", "between {b} and {a}"),
    ("from {a} until {b}", "from {b} until {a}"),
    ("beginning in {a} and ending in {b}", "beginning in {b} and ending in {a}"),
    ("starting in {a} and through {b}", "starting in {b} and through {a}"),
    ("({a}–{b})", "({b}–{a})"),
    ("from {a} through {b}", "from {b} through {a}"),
    ("from the year {a} to the year {b}", "from the year {b} to the year {a}"),
)


def years_backward(page: Page) -> Iterator[Slip]:
    """A span of years that ends before it begins."""
    for match in page.found(_SPAN):
        right, wrong = page.form(_ORDERED)
        if match["a"] < match["b"]:
            years = {"a": match["a"], "b": match["b"]}
            yield page.same(right, *match.span(), wrong.format(**years), right.format(**years))


_AGO = (
    "in {y}, {n} years ago",
    "{n} years ago, in {y}",
    "in {y} – {n} years ago –",
    "in {y}, now {n} years ago",
    "in {y} ({n} years ago)",
    "{n} years back, in {y}",
    "in {y}, a matter of {n} years ago",
    "some time ago, {n} years to be exact, in {y}",
    "in {y}, which is {n} years ago",
    "as long as {n} years ago, in {y}",
)


def years_ago(page: Page) -> Iterator[Slip]:
    """A year gets its distance from the day of publication."""
    published = page.story.published
    for match in page.found(_PAST_YEAR) if published else ():
        years = published.year - int(match["y"]) if published else 0
        if years < 3 or page.sentence(match.start()).end - match.end() < 1:
            continue
        form = page.form(_AGO)
        wrong = years + page.random.choice([3, 4, 5, *([-3, -4] if years > 7 else []), 10])
        comma = (
            "," if re.search(r", (?:[\w ]*\{n\}[\w ]*|in \{y\})$", form) and page.text[match.end()] not in ",.;" else ""
        )
        told = (form.format(y=match["y"], n=_figure(one)) + comma for one in (wrong, years))
        one, two = (tidy(item).rstrip(".") if match[0][0] == "I" else item for item in told)
        yield page.same(form, *match.span(), one, two)


_DAYS_AGO = (
    "on {t}, {n} days ago",
    "{n} days ago, on {t}",
    "on {t} – {n} days ago –",
    "on {t} ({n} days ago)",
    "on {t}, now {n} days ago",
    "on {t}, which is {n} days ago",
    "just {n} days ago, on {t}",
    "on {t}, exactly {n} days ago",
)
_WEEKS_AGO = tuple(form.replace(" days", " weeks") for form in _DAYS_AGO)
_DAYS_OFF = tuple(
    form.replace(" ago", " from now" if form.index("{n}") < form.index("{t}") else " away") for form in _DAYS_AGO
)


def days_from_now(page: Page) -> Iterator[Slip]:
    """A date gets its distance in days or weeks from the day of publication."""
    published = page.story.published
    for told in _dates(page) if published else ():
        apart = (published - told.day).days if published else 0
        if not 4 <= abs(apart) <= 150 or page.text[max(0, told.start - 4) : told.start].lower() != " on ":
            continue
        weeks = apart > 13 and apart % 7 == 0
        forms = _WEEKS_AGO if weeks else _DAYS_AGO if apart > 0 else _DAYS_OFF
        count = abs(apart) // 7 if weeks else abs(apart)
        wrong = count + page.random.choice([4, 6, 9, 12])
        form = page.form(forms)
        comma = "," if re.search(r"\}, [\w ]*\{n\}[\w ]*$|on \{t\}$", form) and page.text[told.end] not in ",.;" else ""
        one, two = (form.format(t=told.text, n=_figure(item)) + comma for item in (wrong, count))
        if page.text[told.start - 3] == "O":
            one, two = tidy(one).rstrip("."), tidy(two).rstrip(".")
        yield page.same(form, told.start - 3, told.end, one, two)


_MONTH_AGO = (
    "{r}, on {t}",
    "on {t} {r}",
    "{r}, {t} to be exact",
    "{r} (on {t})",
    "on {t}, {r}",
    "{r} – on {t} –",
)


def relative_month(page: Page) -> Iterator[Slip]:
    """A date before publication gets `last month`, `earlier this month` or `last year`, of which one is right."""
    published = page.story.published
    for told in _dates(page) if published else ():
        if (
            published is None
            or not (published - told.day).days >= 3
            or page.text[max(0, told.start - 4) : told.start] != " on "
        ):
            continue
        months = (published.year - told.day.year) * 12 + published.month - told.day.month
        if months not in (0, 1):
            continue
        right = ("earlier this month", "last month")[months]
        wrong = page.random.choice(
            [("last month", "two months ago"), ("earlier this month", "three months ago")][months]
        )
        form = page.form(_MONTH_AGO)
        comma = "," if form.endswith((", {r}", "on {t}", "exact")) and page.text[told.end] not in ",.;" else ""
        texts = (form.format(r=one, t=told.text) + comma for one in (wrong, right))
        yield page.same(form, told.start - 3, told.end, *texts)


_YEAR_AGO = (
    "{r}, in {y}",
    "in {y}, {r}",
    "{r} (in {y})",
    "in {y} ({r})",
    "{r} – in {y} –",
    "in {y} – {r} –",
    "{r}, {y}",
    "in {y}, which was {r}",
)


def relative_year(page: Page) -> Iterator[Slip]:
    """A late year gets `last year`, `two years ago` or `three years ago`, of which one is right."""
    published = page.story.published
    names = {1: "last year", 2: "two years ago", 3: "three years ago"}
    for match in page.found(_PAST_YEAR) if published else ():
        years = published.year - int(match["y"]) if published else 0
        if years not in names or match[0][0] == "I":
            continue
        wrong = {1: "three years ago", 2: "last year", 3: "last year"}[years]
        form = page.form(_YEAR_AGO)
        comma = "" if form.endswith((")", "–")) or page.text[match.end()] in ",.;" else ","
        texts = (form.format(r=one, y=match["y"]) + comma for one in (wrong, names[years]))
        yield page.same(form, *match.span(), *texts)


_AS_OF = (
    "Figures in this report are as of {d}.",
    "As of {d}, nothing had changed.",
    "All numbers were current as of {d}.",
    "The count stood unchanged as of {d}, officials said.",
    "The tally, last updated on {d}, did not change that.",
    "Records checked as of {d} showed no change.",
    "The numbers have been the same since they were last checked on {d}.",
    "There had been no word from the office as of {d}.",
)


def as_of_later(page: Page) -> Iterator[Slip]:
    """An as-of label later than the day of publication."""
    published = page.story.published
    if published is None:
        return
    form = page.form(_AS_OF)
    told = [
        published + timedelta(days=page.random.randint(25, 70)),
        published - timedelta(days=page.random.randint(1, 9)),
    ]
    wrong, right = (form.format(d=f"{_MONTHS[day.month - 1]} {day.day}, {day.year}") for day in told)
    yield from page.told(form, page.body + 200, wrong, right)


_COUNTED = (
    ("The {e} began on {a}.", "{b} was day {n} of the {e}."),
    ("The {e} has been going on since {a}.", "On {b} the {e} was in its {o} day."),
    ("It was on {a} that the {e} started.", "By {b}, {p} days later, the {e} had not ended."),
    ("{a} saw the start of a {e}.", "The {e} ended on {b}, its {o} day."),
    ("A {e} that started on {a} went on.", "After {p} days, the {e} was called off on {b}."),
    ("The first day of the {e} was {a}.", "The {e} entered its {o} day on {b}."),
    ("The {e}, which began on {a}, made matters worse.", "{p} days after it began, on {b}, the {e} was over."),
    ("Since {a} there has been a {e}.", "{b} marked the {o} day of the {e}."),
    ("A {e} broke out on {a}.", "On {b}, day {n}, the {e} ended."),
    ("On {a} a {e} began.", "The {e} lasted {p} days and ended on {b}."),
)


def day_count(page: Page) -> Iterator[Slip]:
    """A strike, its first day, and the count of its days on another."""
    today = page.story.published or next((told.day for told in _dates(page) if told.has_year), None)
    first = page.spot(page.body + 100)
    if today is None or first is None or not today.year > 1990:
        return
    before, after = page.form(_COUNTED)
    event = page.random.choice(
        ("strike", "walkout", "siege", "blockade", "boycott", "hunger strike", "sit-in", "lockout")
    )
    event = event if f" {event}" not in page.text else "work stoppage"
    passed = page.random.randint(9, 60)
    start = today - timedelta(days=passed)
    count = passed + page.random.choice([5, 8, 10, 11, -4, -5])

    def told(days: int) -> str:
        parts = {
            "e": event,
            "a": _long(start),
            "b": _long(today),
            "n": days + 1,
            "o": nth(days + 1),
            "p": _figure(days),
        }
        return f" {tidy(before.format(**parts))} {tidy(after.format(**parts))}"

    yield page.same(after, first, first, told(count), told(passed))


def _long(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


MUTATORS = mutators(
    {
        "b-weekday-of-date": weekday_of_date,
        "b-date-of-weekday": date_of_weekday,
        "b-impossible-date": impossible_date,
        "b-event-date": event_date,
        "b-year-told-again": year_told_again,
        "b-years-between": years_between,
        "b-years-backward": years_backward,
        "b-years-ago": years_ago,
        "b-days-from-now": days_from_now,
        "b-relative-month": relative_month,
        "b-relative-year": relative_year,
        "b-as-of-later": as_of_later,
        "b-day-count": day_count,
    }
)
