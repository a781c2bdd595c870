"""Slips of time: weekdays, dates, days told in two ways, counts of days and years."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip
from tests.benchmarks.inconsistency.fifth.desk import MONTHS, WEEKDAYS, Desk, in_words, mutator, nth, word

Made = Iterator[Slip | None]
_WEEKDAY = "(" + "|".join(WEEKDAYS) + ")"
_MONTH = (
    "(January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
)
_AP = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()  # noqa: SIM905
_FUTURE = re.compile(
    r"\b(?:will|next|last|would|may|might|could|plans?|scheduled|ahead|every|each|until|or)\b", re.IGNORECASE
)


def _us(day: date) -> str:
    return f"{_AP[day.month - 1]} {day.day}"


def _long(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}"


def _uk(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _month(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name.rstrip(".")[:3]))


def _off(desk: Desk, *away: int) -> int:
    return desk.random.choice(away or (-3, -2, -1, 1, 2, 3))


_WITH_DATE = (
    "on {w}, {us},",
    "on {w}, {us}, {y},",
    "on {w} ({us})",
    "on {w}, {uk} {y},",
    "on {w}, {long},",
    "on {us}, a {w},",
    "on {w}, {long}, {y},",
    "on {w}, the {nth} of {month},",
    "on {w} {uk} {y}",
    "on {long}, which was a {w},",
)


def weekday(desk: Desk) -> Made:
    """A weekday that is not that date's. The article's own, or its weekday with the date put beside it."""
    yield from _weekdays_told(desk)
    published = desk.story.published
    year = published.year if published else max((int(y) for y in re.findall(r"\b20[0-2]\d\b", desk.text)), default=0)
    for found in desk.some(desk.read.finds(rf"\bon {_WEEKDAY}(?=[ .,;] ?)(?! night| morning| evening| afternoon)")):
        sentence = desk.read.sentence(found.start())
        if sentence is None or _FUTURE.search(desk.read[sentence]) or not year:
            continue
        if re.match(rf",? (?:\(|{_MONTH}|\d|the \d)", desk.text[found.end() : found.end() + 16]):
            continue
        forms = [form for form in desk.mine(_WITH_DATE) if published or "{y}" in form]
        end = published or date(year, desk.random.randint(2, 12), 1)
        right = next(end - timedelta(ago) for ago in range(8) if WEEKDAYS[(end - timedelta(ago)).weekday()] == found[1])
        wrong = right + timedelta(_off(desk, -3, -2, -1, 1, 2, 3) if not published else _off(desk, -3, -2, -1, 1, 2))
        for form in forms[:1]:
            edits = []
            for day in (wrong, right):
                told = form.format(
                    w=found[1],
                    us=_us(day),
                    uk=_uk(day),
                    long=_long(day),
                    nth=nth(day.day),
                    y=day.year,
                    month=MONTHS[day.month - 1],
                )
                if desk.text[found.end()] != " ":
                    told = told.rstrip(",")
                edits.append([Edit(*found.span(), told)])
            yield desk.edited(f"date put beside: {form}", *edits)


def _weekdays_told(desk: Desk) -> Made:
    for found in desk.some(desk.read.finds(rf"\b{_WEEKDAY}, {_MONTH} (\d\d?)(?:, (20\d\d))?(?=[ .,;—–])")):
        year = int(found[4]) if found[4] else desk.story.published.year if desk.story.published else 0
        if not year or not 1 <= int(found[3]) <= 28:
            continue
        day = date(year, _month(found[2]), int(found[3]))
        if WEEKDAYS[day.weekday()] != found[1] or _near_other_year(desk, found.start()):
            continue
        if desk.story.half == "open":
            wrong = WEEKDAYS[(day.weekday() + _off(desk)) % 7]
            yield desk.edited("weekday edited", [Edit(*found.span(1), wrong)], _swapped(desk, found, day))
        else:
            wrong_day = str((day.day + _off(desk, 1, 2, 3) - 1) % 28 + 1)
            yield desk.edited("date edited", [Edit(*found.span(3), wrong_day)], _swapped(desk, found, day))


def _swapped(desk: Desk, found: re.Match[str], day: date) -> list[Edit]:
    """The control of an edited weekday: the date in the other of two spellings."""
    month = MONTHS[day.month - 1] if "." in found[2] else found[2]
    return [Edit(*found.span(2), month)]


def _near_other_year(desk: Desk, place: int) -> bool:
    return re.search(r"\b(?:19|20)\d\d\b", desk.text[max(0, place - 60) : place]) is not None


_IMPOSSIBLE = (
    "on {m} {d}",
    "on {d} {m}",
    "on {m} {nth}",
    "on the {nth} of {m}",
    "on {ap} {d}",
    "on {nth} {m}",
)


def impossible_date(desk: Desk) -> Made:
    """A day that its month has not."""
    short = {2: 30, 4: 31, 6: 31, 9: 31, 11: 31}
    for found in desk.some(desk.read.finds(rf"\bon {_MONTH} (\d\d?)(?=[ .,;])(?! and|-|–|, (?:19|20)\d\d)")):
        last, form = short.get(_month(found[1])), desk.mine(_IMPOSSIBLE)[0]
        if last and 1 <= int(found[2]) <= 28:
            yield desk.edited(
                f"date edited: {form}",
                *([Edit(*found.span(), _dated(form, found[1], d))] for d in (last, int(found[2]))),
            )
    for found in desk.some(
        desk.read.finds(
            r"\bin (February|April|June|September|November)(?=[.,;] |[.]\n| (?:that|when|to|after|"
            r"before|by|as|with|for|at|from|he|she|the|because|it)\b)(?!, (?:19|20))"
        )
    ):
        form, day = desk.mine(_IMPOSSIBLE)[0], desk.random.randint(3, 26)
        yield desk.edited(
            f"day put in: {form}",
            *([Edit(*found.span(), _dated(form, found[1], d))] for d in (short[_month(found[1])], day)),
        )


def _dated(form: str, month: str, day: int) -> str:
    number = _month(month)
    return form.format(m=MONTHS[number - 1], ap=_AP[number - 1], d=day, nth=nth(day))


_NOT_TOLD_AGAIN = re.compile(
    r"^(?:Though|Although|Because|Since|Until|Despite|Like|Unlike|He|She|It|They|This|That|These|Those|"
    r"But|And|Or|So|Yet|There|Here|His|Her|Its|Their|We|I|You|In|On|At|Also|"
    r"When|While|If|As|After|Before|For|With|By|From|Both|Some|Another|One|Then|Later|Now|Meanwhile|Not|Two|Mr|Only)\b"
)
_AGAIN = (
    "It was on {w} that {clause}.",
    "As noted above, {clause} on {w}.",
    "{w} was the day that {clause}.",
    "On {w}, {clause}.",
    "To recap: on {w}, {clause}.",
    "{w} is when {clause}.",
    "In short, {clause} on {w}.",
    "{clause} on {w}, as told above.",
)


_VERBATIM = (
    "As noted above, {clause} on {w}{rest}.",
    "To recap, {clause} on {w}{rest}.",
    "On {w}, {clause}{rest}.",
    "{clause} on {w}{rest}.",
    "In short, {clause} on {w}{rest}.",
    "To sum up: on {w}, {clause}{rest}.",
)


def day_twice(desk: Desk) -> Made:
    """One event on two days."""
    if re.match(r"The Latest", desk.story.title or desk.text):
        return
    yield from _events(desk)
    for sentence in desk.some(desk.read.sentences):
        said = desk.read[sentence]
        days = re.findall(rf"\b{_WEEKDAY}\b|{_MONTH} \d", said)
        found = re.match(
            rf"([A-Z][^\"“”;:()]{{15,160}}?),? on ({_WEEKDAY}|{_MONTH} \d\d?)((?: [^\"“”;:()]{{5,150}})?)\.$", said
        )
        if not found or len(days) != 1 or _NOT_TOLD_AGAIN.match(said) or _FUTURE.search(said) or "''" in said:
            continue
        if re.search(
            r"\b(?:he|she|they|it|his|her|their|its|this|these|also|again|is|are|early|late|already)\b", found[1]
        ):
            continue
        after = (
            r" (?:to|at|in|after|when|that|by|with|for|following|from|as|against|over|about|because|while|where|near)\b"
        )
        if not desk.sayable(said) or (found[5] and not re.match(after, found[5])):
            continue
        wrong = _other_day(desk, found[2])
        plain = found[5] == "" and not re.search(
            r",|\b(?:and|but|that|which|who|when|where|after|before|as)\b", found[1]
        )
        form = desk.mine(_AGAIN if plain else _VERBATIM)[0]
        start, clause = sentence.start + found.start(2), desk.inner(found[1])
        yield desk.added(
            form,
            *(form.format(w=day, clause=clause, rest=found[5]) for day in (wrong, found[2])),
            other=[Span(start, start + len(found[2]))],
            after=sentence.end,
        )


def _events(desk: Desk) -> Made:
    """ "Tuesday's debate" told again as "the debate on Wednesday"."""
    nouns = "debate|primary|primaries|attack|attacks|vote|election|rally|hearing|speech|shooting|bombing|caucuses"
    for found in desk.some(desk.read.finds(rf"(?<!last )(?<!next )\b{_WEEKDAY}['’]s ((?:[a-z]+ )?(?:{nouns}))\b")):
        twins = [
            twin
            for twin in desk.read.finds(rf"\b{_WEEKDAY}['’]s {found[2]}\b")
            if twin[1] == found[1] and twin.start() != found.start()
        ]
        other = [twin for twin in desk.read.finds(rf"\b{_WEEKDAY}['’]s {found[2]}\b") if twin[1] != found[1]]
        if twins and not other:
            wrong = _other_day(desk, found[1])
            yield desk.edited(
                "one of two edited",
                [Edit(*found.span(1), wrong)],
                [Edit(found.start(), found.end(), f"the {found[2]} on {found[1]}")],
                other=[Span(*twins[0].span(1))],
            )


def _other_day(desk: Desk, day: str) -> str:
    if day in WEEKDAYS:
        return WEEKDAYS[(WEEKDAYS.index(day) + _off(desk)) % 7]
    month, number = day.split()
    return f"{month} {(int(number) + desk.random.randint(2, 9)) % 28 + 1}"


_RELATIVE = (
    "{phrase}, in {value},",
    "{phrase} ({value})",
    "{phrase}, that is in {value},",
    "{phrase}, {value},",
    "in {value}, {phrase},",
    "{phrase} – {value} –",
)


def relative_date(desk: Desk) -> Made:
    """A relative date with a year or month beside it that the published date does not give."""
    out = desk.story.published
    if out is None:
        return
    for found in desk.some(
        desk.read.finds(
            r"(?<!the )(?<!over )(?<!past )\b((?:earlier |later )?(?:last|this|next) (?:year|month)|"
            r"(?:two|three|four|five|six|seven|eight) years ago)"
            r"(?=[ .,;])"
        )
    ):
        if re.search(
            r"\b(?:late|early|of|since|until|by|from|time|and|than)$",
            desk.text[max(0, found.start() - 9) : found.start() - 1],
        ):
            continue
        pair = _absolute(desk, found[1], out)
        form = desk.mine(_RELATIVE)[0]
        if pair is None or re.match(r",? (?:in|on) ", desk.text[found.end() : found.end() + 5]):
            continue
        if form.startswith("in") and desk.begins(found.start()):
            continue
        edits = []
        for value in pair:
            told = form.format(phrase=found[1], value=value)
            if desk.text[found.end()] != " ":
                told = re.sub(r"[, –]+$", "", told)
            edits.append([Edit(*found.span(), told)])
        yield desk.edited(form, *edits)
    yield from _days_off(desk, out)


def _days_off(desk: Desk, out: date) -> Made:
    """A weekday of these days with a date of another month."""
    for found in desk.some(
        desk.read.finds(
            rf"\b((?:said|told reporters|announced|spoke|met|died|voted)) on {_WEEKDAY}(?=[ .])(?! night| morning)"
        )
    ):
        right = next(out - timedelta(n) for n in range(8) if WEEKDAYS[(out - timedelta(n)).weekday()] == found[2])
        wrong = right - timedelta(7 * desk.random.randint(6, 14))
        form = desk.mine(
            (
                "{v} this week, on {d},",
                "{v} in recent days, on {d},",
                "{v} on {w} of this week, {d},",
                "{v} earlier this week, on {d},",
            )
        )[0]
        if right.isocalendar()[1] != out.isocalendar()[1]:
            continue
        edits = []
        for day in (wrong, right):
            told = form.format(v=found[1], w=found[2], d=_us(day))
            edits.append([Edit(*found.span(), told if desk.text[found.end()] == " " else told.rstrip(","))])
        yield desk.edited(form, *edits)


def _absolute(desk: Desk, phrase: str, out: date) -> tuple[str, str] | None:
    far = desk.random.choice((-5, -4, -3, 3))
    if phrase.endswith("ago"):
        right = out.year - _count(phrase.split()[0])
        return str(right + desk.random.choice((-4, -3, 3) if right + 3 < out.year else (-4, -3))), str(right)
    step = {"last": -1, "this": 0, "next": 1}[phrase.split()[-2]]
    if phrase.endswith("year"):
        return str(out.year + step + far), str(out.year + step)
    month = (out.month - 1 + step) % 12
    return MONTHS[(month + desk.random.choice((4, 5, 6, 7))) % 12], MONTHS[month]


def _count(spelt: str) -> int:
    return [in_words(number) for number in range(21)].index(spelt)


_EVENTS = (
    "strike|trial|siege|protest|inquiry|tournament|festival|standoff|conference|hearing|sit-in|blockade|offensive|"
    "boycott|exhibition|championship|hunger strike|operation|investigation|probe|dispute|crisis|fighting|recount|"
    "outbreak|shutdown|lockout|curfew|competition|survey|talks"
)
_WITH_REST = frozenset(
    [
        "trial",
        "inquiry",
        "tournament",
        "conference",
        "hearing",
        "exhibition",
        "championship",
        "investigation",
        "probe",
        "recount",
        "competition",
        "survey",
        "talks",
        "operation",
    ]
)
"""What may rest for a day, so that fewer days than the calendar's may be counted."""
_DAY_COUNTS: tuple[tuple[str, str, int], ...] = (
    ("The {n} began on {a}.", "{b} was the {nth} day of the {n}.", 1),
    ("", "The {n}, which began on {a}, entered its {nth} day on {b}.", 1),
    ("", "{b} was day {c} of the {n}, which began on {a}.", 1),
    ("The {n} started on {a}.", "By {b} the {n} was in its {nth} day.", 1),
    ("", "The {n} began on {a}, and {b} was its {nth} day.", 1),
    ("", "{b} was {c} days after the {n} began on {a}.", 0),
    ("The {n} got under way on {a}.", "The {n} entered day {c} on {b}.", 1),
    ("", "The {n} began on {a} and ended {c} days later, on {b}.", 0),
)


def day_count(desk: Desk) -> Made:
    """The day of something against its first day."""
    nouns = desk.some({found[1] for found in desk.read.finds(rf"\b[Tt]he ({_EVENTS})\b")})
    nouns = [n for n in nouns if not re.search(rf"{n}[^.]{{0,40}} (?:began|begins|start|open)", desk.text)]
    out = desk.story.published or _undated(desk)
    if out is None:
        return
    for noun in nouns:
        first, second, extra = desk.mine(_DAY_COUNTS)[0]
        days = desk.random.randint(8, 40)
        end = out - timedelta(desk.random.randint(1, 5))
        start = end - timedelta(days)
        right = days + extra
        wrong = right + desk.random.choice((4, 5, 6, 9) if noun in _WITH_REST else (-5, -4, 4, 5, 6, 9))
        style = desk.random.choice((_us, _long) if desk.story.published else (_uk, _uk))
        told = [second.format(n=noun, a=style(start), b=style(end), c=c, nth=nth(c)) for c in (wrong, right)]
        if first:
            yield desk.added_twice(f"{first} {second}", first.format(n=noun, a=style(start)), *told)
        else:
            yield desk.added(second, *told)


def _undated(desk: Desk) -> date | None:
    """A day of the last year that an article without a date speaks of; None where that may be long before it."""
    years = [int(year) for year in re.findall(r"\b20[0-2]\d\b", desk.text)]
    return date(max(years), 3, 1) if years and not re.search(r"\b(?:Obama|Trump)\b", desk.text) else None


_AS_OF = (
    ("All figures in this article are as of {a}.", "The figures in this article are as of {b}."),
    ("The count is as of {a}.", "The count, as of {b}, is not final."),
    ("Figures are current as of {a}.", "Figures are current as of {b}."),
    ("The numbers in this report are as of {a}.", "Numbers in this report are as of {b}."),
    (
        "As of {a}, the latest month for which there are figures, little had changed.",
        "As of {b}, the latest month for which there are figures, little had changed.",
    ),
    ("The information here is accurate as of {a}.", "The information here is accurate as of {b}."),
    ("Data as of {a}.", "Data as of {b}."),
    ("This list is as of {a}.", "The list, as of {b}, is complete."),
)


def as_of(desk: Desk) -> Made:
    """Two dates of one as-of label."""
    out = desk.story.published or _undated(desk)
    if out is None:
        return
    first, second = desk.mine(_AS_OF)[0]
    months = [(out.year * 12 + out.month - 1 - back) for back in (1, 1 + desk.random.randint(2, 5))]
    right, wrong = (f"{MONTHS[m % 12]} {m // 12}" for m in months)
    if "month" not in first and desk.random.random() < 0.4:
        day = desk.random.randint(5, 25)
        right, wrong = (f"{MONTHS[m % 12]} {day}, {m // 12}" for m in months)
    yield desk.added_twice(first, first.format(a=right), second.format(b=wrong), second.format(b=right))


_SPANS = (
    "for {n} years, from {a} to {b}",
    "from {a} to {b} ({n} years)",
    "in the {n} years from {a} to {b}",
    "from {a} to {b}, a period of {n} years",
    "over {n} years, from {a} to {b}",
    "from {a} through {b}, {n} years in all",
)
_AGO = (
    "in {a}, {n} years ago",
    "{n} years ago, in {a}",
    "in {a} ({n} years ago)",
    "{n} years ago in {a}",
    "in {a} – {n} years ago –",
    "some {n} years ago, in {a}",
)
_SINCE = (
    "for {n} years, since {a}",
    "since {a}, {n} years ago",
    "for the {n} years since {a}",
    "since {a} – for {n} years –",
    "for {n} years now, since {a}",
    "since {a} ({n} years)",
)


def duration(desk: Desk) -> Made:
    """A number of years that its two years do not give."""
    sites = [(found, _SPANS) for found in desk.read.finds(r"\bfrom ((?:19|20)\d\d) to ((?:19|20)\d\d)\b(?![-–’'%])")]
    out = desk.story.published
    if out is not None:
        plain = (
            r"\b{} ((?:19[5-9]|200|201)\d)(?=[ .,;])(?! (?:election|campaign|and|to|or|dollars|[A-Z])|, (?:when|[A-Z]))"
        )
        sites += [(found, _AGO) for found in desk.read.finds(plain.format("in"))]
        sites += [(found, _SINCE) for found in desk.read.finds(plain.format("since"))]
    for found, forms in desk.some(sites):
        if re.search(
            r"\b(?:and|[A-Z][a-z]+|early|late|back|fall|spring|summer|winter|as|later|again|again,|or|was)$",
            desk.text[max(0, found.start() - 12) : found.start() - 1],
        ):
            continue
        if out is None and forms is not _SPANS:
            continue
        end = int(found[2]) if forms is _SPANS else out.year if out else 0
        years = end - int(found[1])
        if not 3 <= years <= 60:
            continue
        form = desk.mine(forms)[0]
        wrong = years + desk.random.choice((3, 4, 6)) if years < 8 else years + desk.random.choice((-4, 4, 5, 10))
        told = [form.format(n=word(n), a=found[1], b=str(end)) for n in (wrong, years)]
        if desk.begins(found.start()):
            told = [text[0].upper() + text[1:] for text in told]
        after = desk.text[found.end()]
        close = "," if after == " " and "," in form and not form.startswith(("over", "in the")) else ""
        told = [text.rstrip(" –") if after != " " else text + close for text in told]
        yield desk.edited(form, *([Edit(*found.span(), text)] for text in told))


MUTATORS = {
    "weekday": mutator("weekday", weekday),
    "impossible-date": mutator("impossible-date", impossible_date),
    "day-twice": mutator("day-twice", day_twice),
    "relative-date": mutator("relative-date", relative_date),
    "day-count": mutator("day-count", day_count),
    "as-of": mutator("as-of", as_of),
    "duration": mutator("duration", duration),
}
