"""Arithmetic, counts, figures told twice and places that contradict themselves, each with a control that adds up.

Written from the issue and the catalogue alone, as an examiner would who has not seen the checks.
Templates hold a slot for each value; slip and control differ in values, never in wording.
"""

import re
from collections.abc import Iterator, Mapping
from random import Random

from tests.benchmarks.inconsistency.blind.craft import (
    Change,
    Plan,
    Planner,
    follow,
    house_style,
    in_words,
    mutator,
    nth,
    nth_in_words,
    quiet_ends,
    sentence_at,
    tidy,
    written_year,
)
from tests.benchmarks.inconsistency.blind.reading import quoted, words
from tests.benchmarks.inconsistency.blind.stories import Mutator, Story

_PERCENT = ("{p}%", "{p}%", "{p} percent", "{p} percent", "{p} per cent", "{p}pc")


def _percent(rng: Random) -> str:
    return rng.choice(_PERCENT)


def _number(value: float) -> str:
    """Up to one decimal, with commas."""
    return f"{value:,.1f}".removesuffix(".0")


def _inserted(
    page: Story, rng: Random, parts: tuple[str, ...], bad: Mapping[str, object], good: Mapping[str, object]
) -> Iterator[Plan]:
    """The template's sentences with the slip's values and with the control's."""
    yield from follow(page, rng, " | ".join(parts), [(part.format(**bad), part.format(**good)) for part in parts])


# --- percent change ------------------------------------------------------------------------------

_MOVED = re.compile(
    r"\b(?P<verb>rose|fell|climbed|jumped|dropped|increased|declined|grew|surged|slipped|rise|fall|jump|drop|increase)"
    r" (?:by |of )?(?P<p>\d+(?:\.\d+)?)(?P<sign>%| percent| per cent)(?=[,.;]| (?:in|during|last|on|after|compared)\b)"
)
_DOWN = ("fell", "dropped", "declined", "slipped", "fall", "drop")
_MOVED_FORMS = (" to {b} from {a}", " from {a} to {b}", ", from {a} to {b}", " (from {a} to {b})", " to {b}, from {a}")
_CHANGES = (
    "{T} rose from {a} to {b}, an increase of {p}.",
    "{T} rose by {p}, from {a} to {b}.",
    "{T} climbed {p} to {b} from {a}.",
    "{T} went up from {a} to {b}, which is {p} more.",
    "{T}, at {a} a year ago, stood at {b}, up {p}.",
    "{T} grew from {a} to {b}, a rise of {p}.",
    "{T} increased to {b}, up {p} from {a} a year before.",
    "There was a {p} jump in {t}, from {a} to {b}.",
    "A {p} increase took {t} from {a} to {b}.",
    "{T} came to {b} this year against {a} last year, a gain of {p}.",
    "From {a}, {t} went up by {p} to {b}.",
    "{T} rose to {b} ({a} the year before), an increase of {p}.",
    "Last year {t} came to {a}. This year the figure was {b}, a rise of {p}.",
    "{T} was {b}, {p} above the {a} of the previous year.",
    "{T} had been {a}; it is now {b}, {p} higher.",
)
_FALLS = (
    "{T} fell from {a} to {b}, a drop of {p}.",
    "{T} declined by {p}, from {a} to {b}.",
    "{T} slipped {p} to {b} from {a}.",
    "{T} was cut from {a} to {b}, a reduction of {p}.",
    "{T} dropped to {b}, down {p} from {a} a year earlier.",
    "A {p} fall brought {t} down from {a} to {b}.",
    "{T} shrank from {a} to {b} – that is {p} less.",
)
_MEASURED = (
    "membership of the sports club",
    "the number of visitors",
    "attendance at the fair",
    "enrolment at the college",
    "the annual budget of the library",
    "the number of complaints",
    "output at the plant",
    "turnover at the shop",
    "the price of a season ticket",
    "the average rent",
    "circulation of the newsletter",
    "the number of applications",
)


def percent_change(page: Story, rng: Random) -> Iterator[Plan]:
    """Two values and a percentage that they do not give."""
    for match in _MOVED.finditer(page.text):
        share = float(match["p"])
        if not 4 <= share <= 90 or quoted(page.text, match.start()):
            continue
        start, end = sentence_at(page.text, *match.span())
        if re.search(r"\d", page.text[match.end() : end]) or re.search(r"[Ss]hare|rate", page.text[start:end]):
            continue
        form, money = rng.choice(_MOVED_FORMS), rng.choice(("{}", "${}m", "£{}m", "${} million", "{} million"))
        down = match["verb"] in _DOWN
        before, after, wrong = _pair(rng, -share if down else share)
        texts = [form.format(a=money.format(_number(before)), b=money.format(_number(b))) for b in (wrong, after)]
        yield Plan(f"real percentage{form}", (Change(match.end(), match.end(), *texts),))
    if rng.random() < 0.06:
        down = rng.random() < 0.35
        form, topic = rng.choice(_FALLS if down else _CHANGES), rng.choice(_MEASURED)
        before = rng.choice((40, 60, 80, 120, 200, 300, 400, 500, 800, 1200, 1500, 2000, 4000, 25000))
        share = rng.choice((5, 10, 15, 20, 25, 30, 40, 50, 60))
        after = before * (100 - share if down else 100 + share) / 100
        wrong = share + rng.choice((-1, 1)) * max(4, round(share * rng.uniform(0.3, 0.8)))
        wrong = wrong if wrong > 1 else share * 2 + 3
        style = _percent(rng)
        money = "{}" if topic.split()[-1] not in ("library", "shop", "ticket", "rent") else rng.choice(("${}", "£{}"))
        said = {
            "t": topic,
            "T": topic.capitalize(),
            "a": money.format(_number(before)),
            "b": money.format(_number(after)),
        }
        yield from _inserted(
            page, rng, (form,), {**said, "p": style.format(p=wrong)}, {**said, "p": style.format(p=share)}
        )


def _pair(rng: Random, change: float) -> tuple[float, float, float]:
    """A value, what the change in percent makes of it, and what it does not."""
    before = rng.randint(210, 980) * rng.choice((1, 1, 10))
    after = round(before * (1 + change / 100), 1 if before < 1000 else 0)
    other = change * rng.choice((0.45, 0.6, 1.5, 1.9)) if abs(change) > 12 else change * rng.choice((2.2, 3))
    if other <= -95:
        other = change * 0.5
    return before, after, round(before * (1 + other / 100))


# --- share of a whole ----------------------------------------------------------------------------

_SHARES = (
    "{a} of the {b} {w}, or {p}, had been asked before.",
    "Of the {b} {w}, {a} ({p}) had been asked before.",
    "{a} out of {b} {w}, or {p}, gave no answer.",
    "{a} of {b} {w} ({p}) agreed.",
    "Only {a} of the {b} {w} agreed, that is {p}.",
    "{p} of the {w}, {a} of {b}, agreed.",
    "{p} of the {b} {w}, or {a}, gave no answer.",
    "Some {w} gave no answer: {a} of {b}, or {p}.",
    "{a} {w} out of {b}, {p}, came from outside the town.",
    "Among the {b} {w}, {a} – {p} – came from outside the town.",
    "In all, {a} of the {b} {w} came from outside the town, which is {p}.",
    "That is {a} out of {b} {w}, or {p}.",
    "With {a} of {b} {w} in favour ({p}), the motion went through.",
    "{a} of the {b} {w} replied, a response rate of {p}.",
    "Altogether {b} {w} were asked and {a} of them, {p}, replied.",
)
_ASKED = ("members", "households", "schools", "shopkeepers", "pupils", "delegates", "patients", "drivers", "tenants")


def share(page: Story, rng: Random) -> Iterator[Plan]:
    """A part, a whole, and a percentage that they do not give."""
    whole = rng.choice((20, 25, 40, 50, 60, 80, 120, 150, 200, 250, 400, 500, 800, 1200, 2500))
    right = rng.choice((10, 15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 85))
    part = round(whole * right / 100)
    if part * 100 != whole * right:
        right = round(100 * part / whole)
    wrong = right + rng.choice((-1, 1)) * rng.randint(6, 20)
    wrong = wrong if 1 < wrong < 100 else right - 8 if right > 50 else right + 8
    style, words = _percent(rng), rng.random() < 0.25
    said = {
        "w": rng.choice(_ASKED),
        "a": in_words(part) if words else f"{part:,}",
        "b": in_words(whole) if words else f"{whole:,}",
    }
    bad, good = ({**said, "p": style.format(p=p)} for p in (wrong, right))
    yield from _inserted(page, rng, (rng.choice(_SHARES),), bad, good)


# --- parts against the whole ---------------------------------------------------------------------

_PARTS = (
    "Of the {t} members, {a} voted in favour, {b} voted against and {c} abstained.",
    "The council has {t} seats: {a} for the left, {b} for the right and {c} independents.",
    "{t} people were hurt: {a} women, {b} men and {c} children.",
    "In total, {t} boats took part – {a} from the harbour, {b} from upriver and {c} from abroad.",
    "The {t} applicants, {a} men and {x} women, were heard in one day.",
    "The {t} pupils ({a} girls and {x} boys) came by bus.",
    "{a} men and {x} women were chosen, {t} in all.",
    "The school has {t} teachers, {a} full-time and {x} part-time.",
    "There were {a} adults, {b} teenagers and {c} children on board, a total of {t} people.",
    "They received {a} letters, {b} emails and {c} calls, {t} messages in total.",
    "{a} votes for, {b} against and {c} abstentions make up the {t} votes that were cast.",
    "A total of {t} homes were inspected, {a} in the north and {x} in the south.",
    "The fund bought {t} vehicles: {a} vans, {b} lorries and {c} buses.",
    "Altogether {t} books were returned; {a} were novels, {b} were textbooks and {c} were atlases.",
    "The panel of {t} is made up of {a} women and {x} men.",
    "Of {t} samples, {a} were clean and the other {x} were not.",
)


def parts(page: Story, rng: Random) -> Iterator[Plan]:
    """Parts that do not make the whole."""
    form = rng.choice(_PARTS)
    numbers = [rng.randint(*rng.choice(((4, 9), (10, 40), (41, 95)))) for _ in range(3)]
    a, b, c = sorted(numbers, reverse=True)
    total = a + b + c if "{c}" in form else a + b
    wrong = total + rng.choice((-1, 1)) * rng.choice((1, 2, 3, 5, 10))
    word = rng.choice((str, house_style, in_words if total < 95 else str))
    said = {"a": word(a), "b": word(b), "c": word(c), "x": word(b)}
    yield from _inserted(page, rng, (form,), {**said, "t": word(wrong)}, {**said, "t": word(total)})


_SUMS = (
    "The town paid {a} for the roof and {b} for the heating, a total of {t}.",
    "A total of {t} was spent: {a} on staff and {b} on repairs.",
    "It raised {t}, {a} from the lottery and {b} from donations.",
    "With {a} from the state and {b} from the county, the project has {t} in all.",
    "The bill came to {t} – {a} for materials and {b} for labor.",
    "The grant of {t} is made up of {a} for equipment and {b} for training.",
    "They were fined {a} and ordered to pay {b} in costs, {t} in total.",
    "The first instalment was {a}, the second {b}; together they come to {t}.",
    "The estate of {t} was divided in two, {a} for the museum and {b} for the church.",
    "Repairs cost {a}, insurance {b}: altogether {t}.",
    "Its debts of {t} include just two loans, one of {a} and another of {b}.",
    "He gave {a} to the hospital and {b} to the school, {t} altogether.",
    "Ticket sales brought in {a} and sponsors {b}, for a total of {t}.",
    "Between them, the two funds hold {t}: {a} in one, {b} in the other.",
    "The work cost {t} ({a} for the bridge, {b} for the road).",
)
_MONEY = ("${}m", "£{}m", "${} million", "€{}m", "£{} million", "${}bn", "${} billion", "{} million euros", "${}M")


def money_sum(page: Story, rng: Random) -> Iterator[Plan]:
    """Two sums of money and a total that is not theirs."""
    style = rng.choice((*_MONEY, "${},000", "£{},000"))
    if "," in style:
        a, b = float(rng.randint(12, 480)), float(rng.randint(12, 480))
    else:
        a, b = rng.randint(12, 95) / 10, rng.randint(12, 95) / 10
    wrong = a + b + rng.choice((-1, 1)) * rng.choice((1, 2, 0.5 if "," not in style else 10))
    values = {"a": style.format(_number(a)), "b": style.format(_number(b))}
    bad, good = ({**values, "t": style.format(_number(t))} for t in (wrong, a + b))
    yield from _inserted(page, rng, (rng.choice(_SUMS),), bad, good)


# --- units ---------------------------------------------------------------------------------------

_UNITS = {
    "miles": (1.609344, ("kilometres", "km", "kilometers")),
    "kilometres": (0.621371, ("miles",)),
    "kilometers": (0.621371, ("miles",)),
    "km": (0.621371, ("miles",)),
    "feet": (0.3048, ("metres", "m", "meters")),
    "metres": (3.28084, ("feet", "ft")),
    "meters": (3.28084, ("feet", "ft")),
    "pounds": (0.453592, ("kilograms", "kg", "kilos")),
    "kg": (2.20462, ("pounds", "lb", "lbs")),
    "kilograms": (2.20462, ("pounds", "lb")),
    "acres": (0.404686, ("hectares", "ha")),
    "hectares": (2.47105, ("acres",)),
    "inches": (2.54, ("centimetres", "cm", "centimeters")),
    "cm": (0.393701, ("inches", "in")),
    "litres": (0.219969, ("gallons",)),
    "mph": (1.609344, ("km/h", "kph", "kmh")),
    "yards": (0.9144, ("metres", "m", "meters")),
    "square miles": (2.58999, ("square kilometres", "sq km", "square kilometers")),
}
_MEASURE = re.compile(
    r"(?<![\d$£€.,(–-])\b(?P<n>\d{1,3}(?:,\d{3})*(?:\.\d+)?)(?: |(?=km|kg|mph|cm))"
    r"(?P<u>square miles|miles|kilometres|kilometers|km|feet|metres|meters|pounds|kg|kilograms"
    r"|acres|hectares|inches|cm|mph|yards)\b"
    r"(?=[,.;]|\n| (?:from|of|away|long|high|wide|deep|tall|in|to|on|off|at|and|east|west|north|south|for|with)\b)"
)
_UNIT_FORMS = (
    "{x} ({y})",
    "{x} ({y})",
    "{x}, or {y},",
    "{x} – {y} –",
    "{x} (about {y})",
    "{x} (or {y})",
    "{x}, about {y},",
)
_LENGTHS = (
    ("The new footpath is {x} ({y}) long.", "miles"),
    ("The nearest station is {x}, or {y}, away.", "miles"),
    ("The walls, {x} ({y}) high, are being repaired.", "feet"),
    ("The park covers {x} ({y}).", "acres"),
    ("The statue weighs {x}, or about {y}.", "pounds"),
    ("Divers went down to {x} ({y}).", "metres"),
    ("The bell weighs {x} ({y}).", "kg"),
    ("Some {x} ({y}) of rain fell overnight.", "inches"),
    ("A field of {x} – {y} – was sold.", "hectares"),
    ("Gusts reached {x} ({y}).", "mph"),
    ("The pipe runs for {x} – that is {y} – under the bay.", "kilometers"),
    ("The lake has an area of {x} ({y}).", "square miles"),
    ("The tank holds {x} ({y} in imperial measure).", "litres"),
    ("The road was closed over a length of {x} ({y}).", "km"),
    ("The tower is {x} tall, or {y}.", "feet"),
    ("The plot is {x} (roughly {y}) wide.", "yards"),
)
_DEGREES = (
    "The temperature fell to {f}F ({c}C).",
    "It was {c}C ({f}F) in the shade.",
    "Highs of {f}°F ({c}°C) were recorded.",
    "At {c} degrees Celsius ({f} degrees Fahrenheit) the rails began to bend.",
)


def unit(page: Story, rng: Random) -> Iterator[Plan]:
    """A measure and its conversion, which is another length, weight or area."""
    for match in _MEASURE.finditer(page.text):
        value = float(match["n"].replace(",", ""))
        if (
            value < 2
            or (match["u"] == "pounds" and re.search(r"£|sterling", page.text))
            or quoted(page.text, match.start())
        ):
            continue
        form = rng.choice(_UNIT_FORMS)
        bad, good = _converted(rng, value, match["u"])
        texts = [form.format(x=match[0], y=y) for y in (bad, good)]
        if re.match(r"[,.;:)–-]", page.text[match.end() :]) and form[-1] in ",–":
            texts = [text[:-1].rstrip() for text in texts]
        yield Plan(f"real {match['u']}: {form}", (Change(*match.span(), *texts),))
    if rng.random() < 0.05:
        if rng.random() < 0.15:
            celsius = rng.choice((-10, -5, 5, 10, 15, 20, 25, 30, 35, 40))
            form, right = rng.choice(_DEGREES), celsius * 9 // 5 + 32
            wrong = right + rng.choice((-1, 1)) * rng.randint(6, 25)
            yield from _inserted(page, rng, (form,), {"c": celsius, "f": wrong}, {"c": celsius, "f": right})
            return
        form, name = rng.choice(_LENGTHS)
        value = rng.choice((3, 5, 8, 12, 15, 20, 30, 45, 60, 75, 120, 250))
        bad, good = _converted(rng, value, name)
        said = {"x": f"{value}{name}" if name in ("km", "kg", "mph") and rng.random() < 0.5 else f"{value} {name}"}
        yield from _inserted(page, rng, (form,), {**said, "y": bad}, {**said, "y": good})


def _converted(rng: Random, value: float, name: str) -> tuple[str, str]:
    factor, units = _UNITS[name]
    other = rng.choice(units)
    wrongly = rng.choice((1 / factor if abs(factor - 1) > 0.2 else 1.4, factor * 10, factor * 1.35, factor * 0.6))
    gap = rng.choice((" ", "")) if other in ("km", "kg", "m", "cm", "ha", "ft", "lb") else " "
    return tuple(f"{_rounded(value * by)}{gap}{other}" for by in (wrongly, factor))  # type: ignore[return-value]


def _rounded(value: float) -> str:
    return f"{value:,.0f}" if value >= 20 else _number(round(value, 1))


# --- currencies ----------------------------------------------------------------------------------

_SUM = re.compile(r"\$(?P<n>\d+(?:\.\d+)?)(?P<gap> ?)(?P<s>m|bn|million|billion)\b(?! ?[(;–-])(?! (?:\(|or ))")
_CURRENCY_FORMS = (
    "{x} ({y})",
    "{x} ({y})",
    "{x}, or {y},",
    "{x} (about {y})",
    "{x} ({y} at current rates)",
    "{x} – {y} –",
)
_TWO_RATES = (
    ("The first contract was worth {a} ({b}).", "A second contract, worth {c} ({d}), was signed the same day."),
    ("Tickets brought in {a} ({b}).", "Sponsors gave another {c} ({d})."),
    ("The club spent {a} ({b}) on its stand.", "The car park cost {c}, or {d}."),
    ("Its sales came to {a} ({b}).", "Costs over the same months were {c} ({d})."),
    ("The yacht was sold for {a} ({b}).", "The house went for {c} ({d}) on the same afternoon."),
    ("Half a year’s rent is {a} ({b}).", "A whole year’s rent would be {c} ({d})."),
)


def currency(page: Story, rng: Random) -> Iterator[Plan]:
    """A sum in two currencies that are not worth that, or two sums in one article at two rates."""
    pounds, euros = (0.53, 0.77) if written_year(page) <= 2008 else (0.76, 0.9)
    for match in _SUM.finditer(page.text):
        if quoted(page.text, match.start()):
            continue
        sign, rate = rng.choice((("£", pounds), ("€", euros), ("£", pounds)))
        apart = re.match(r"[,.;:)]|\n| (?:in|from|to|on|for|of|by|over|at|a)\b", page.text[match.end() :])
        form, value, scale = (
            rng.choice(_CURRENCY_FORMS if apart else _CURRENCY_FORMS[:2]),
            float(match["n"]),
            match["gap"] + match["s"],
        )
        wrong = {"m": "bn", "bn": "m", "million": "billion", "billion": "million"}[match["s"]]
        right = f"{sign}{_number(value * rate)}{scale}"
        if value * rate < 1:
            continue
        slip = rng.choice(
            (f"{sign}{_number(value * rate)}{match['gap']}{wrong}", f"{sign}{_number(value * rate * 10)}{scale}")
        )
        texts = [form.format(x=match[0], y=y) for y in (slip, right)]
        if re.match(r"[,.;:)–-]", page.text[match.end() :]) and form[-1] in ",–":
            texts = [text[:-1].rstrip() for text in texts]
        yield Plan(f"real sum: {form}", (Change(*match.span(), *texts),))
    if rng.random() < 0.03:
        parts = rng.choice(_TWO_RATES)
        first, second = rng.choice((2, 4, 5, 6, 8, 12)), rng.choice((10, 15, 20, 25, 30))
        one, two = rng.choice((("${}m", "£{}m"), ("${} million", "€{} million"), ("€{}m", "£{}m"), ("£{}m", "${}m")))
        rate = {"$£": pounds, "$€": euros, "€£": pounds / euros, "£$": 1 / pounds}[one[0] + two[0]]
        off = rate * rng.choice((0.6, 0.7, 1.4, 1.6))
        said = {"a": one.format(first), "b": two.format(_number(first * rate)), "c": one.format(second)}
        bad, good = ({**said, "d": two.format(_number(second * by))} for by in (off, rate))
        yield from _inserted(page, rng, parts, bad, good)


# --- a rate against a percentage -----------------------------------------------------------------

_PERCENT_OF = re.compile(r"(?<![\d.–-])\b(?P<p>\d{1,2})(?P<sign>%| percent| per cent) of (?=(?:[a-z]+ ){0,2}[a-z]+)")
_RATES = {
    10: "one in 10",
    20: "one in five",
    25: "one in four",
    33: "one in three",
    40: "two in five",
    50: "one in two",
    60: "three in five",
    67: "two in three",
    75: "three in four",
    80: "four in five",
    90: "nine in 10",
    30: "three in 10",
    70: "seven in 10",
}
_FRACTIONS = {
    10: "a tenth",
    20: "a fifth",
    25: "a quarter",
    33: "a third",
    40: "two fifths",
    50: "half",
    60: "three fifths",
    67: "two thirds",
    75: "three quarters",
    80: "four fifths",
    90: "nine tenths",
}
_RATE_FORMS = (
    "{p}, or {r}, of ",
    "{p} – {r} – of ",
    "{p} ({r}) of ",
    "{p}, that is {r}, of ",
)
_RATE_SENTENCES = (
    "{R} {w} ({p}) said they had never been asked.",
    "Among {w}, {p} agreed – {r}.",
    "{R} {w}, or {p}, had heard of it.",
    "Just {p} of {w} replied, that is {r}.",
    "{p} of {w} said no. That is {r}.",
    "A survey found that {p} of {w}, {r}, had changed their minds.",
    "The share of {w} who replied was {p}, or {r}.",
)


def rate(page: Story, rng: Random) -> Iterator[Plan]:
    """A percentage and "one in so many" beside it that is another share."""
    for match in _PERCENT_OF.finditer(page.text):
        value = int(match["p"])
        names = rng.choice((_RATES, _FRACTIONS))
        near = [p for p in names if abs(p - value) <= 1]
        if not near or quoted(page.text, match.start()):
            continue
        far = [p for p in names if abs(p - value) >= 10]
        about = "" if near[0] == value else "about "
        form = rng.choice(_RATE_FORMS)
        texts = [form.format(p=match["p"] + match["sign"], r=about + names[p]) for p in (rng.choice(far), near[0])]
        yield Plan(f"real percentage: {form}", (Change(*match.span(), *texts),))
    if rng.random() < 0.08:
        right = rng.choice(sorted(_RATES))
        wrong = rng.choice([p for p in _RATES if abs(p - right) >= 10])
        form, style = rng.choice(_RATE_SENTENCES), _percent(rng)
        people = rng.choice(_ASKED)
        bad, good = (
            {"w": people, "r": _RATES[p], "R": _RATES[p].capitalize(), "p": style.format(p=right)}
            for p in (wrong, right)
        )
        yield from _inserted(page, rng, (form,), bad, good)


# --- a count against its list --------------------------------------------------------------------

_COUNTRIES = words(
    "Afghanistan Albania Argentina Australia Austria Belgium Brazil Britain Bulgaria Canada Chile China "
    "Colombia Croatia Cuba Denmark Egypt England Estonia Finland France Germany Greece Hungary India Indonesia "
    "Iran Iraq Ireland Israel Italy Japan Jordan Kenya Kuwait Latvia Lebanon Libya Lithuania Mexico Morocco "
    "Nigeria Norway Pakistan Peru Poland Portugal Romania Russia Scotland Serbia Singapore Spain Sudan Sweden "
    "Switzerland Syria Thailand Turkey Ukraine Venezuela Vietnam Wales "
)
_STATES = words(
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Idaho Illinois "
    "Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi "
    "Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia "
    "Wisconsin Wyoming "
)
_PLACE_LIST = re.compile(
    r"\b(?P<before>in|of|from|to|for|by|with|across|like|including|through|that|are|were|and) "
    r"(?P<list>(?P<first>[A-Z][a-z]+)(?:, [A-Z][a-z]+)*,? and [A-Z][a-z]+)"
    r"(?=[.,;]|\n|$| (?:on|have|were|are|will|had|last|this)\b)"
)
_LIST_FORMS = ("{n} {w}: {l}", "{n} {w} – {l}", "{n} {w}, {l}", "{n} {w} ({l})", "the {n} {w} of {l}")
_LISTS = (
    "There are {n} reasons: {l}.",
    "{N} things matter here – {l}.",
    "The plan rests on {n} pillars: {l}.",
    "{N} subjects were discussed: {l}.",
    "It comes down to {n} things ({l}).",
    "The course covers {n} topics: {l}.",
    "She named {n} priorities – {l}.",
    "The council has {n} worries, namely {l}.",
    "{N} problems remain: {l}.",
)
_GOODS = (
    "{N} things are missing – {l}.",
    "The shop sells only {n} things: {l}.",
    "The box held {n} items: {l}.",
    "The town lacks {n} things: {l}.",
    "The following {n} goods are rationed: {l}.",
    "Each family was given {n} things, {l}.",
    "He bought {n} things: {l}.",
)
_MATTERS = words("cost noise light time space trust staff safety parking habit weather pride")
_THINGS = words("paper rope candles soap tea sugar flour blankets batteries torches matches salt rice oil")
_REASONS = (
    "The first is cost.", "The second is time.", "The third is noise.", "The fourth is trust.", "The fifth is habit.",
)  # fmt: skip


def listed(page: Story, rng: Random) -> Iterator[Plan]:
    """A number of things and a list of another number of them."""
    for match in _PLACE_LIST.finditer(page.text):
        names = re.split(r",? and |, ", match["list"])
        kind = "countries" if set(names) <= set(_COUNTRIES) else "states" if set(names) <= set(_STATES) else ""
        if (
            not kind
            or len(names) < 3
            or match["before"] in ("and", "including", "like")
            or quoted(page.text, match.start())
        ):
            continue
        if re.search(r"\d|states|countries", page.text[max(0, match.start() - 30) : match.start()]):
            continue
        form = rng.choice(_LIST_FORMS[:4])
        wrong = len(names) + rng.choice((-1, 1))
        texts = [form.format(n=in_words(n), w=kind, l=match["list"]) for n in (wrong, len(names))]
        if not re.match(r"[.,;\n]|$", page.text[match.end() :]):
            texts = [t + (" –" if "– " in t else "," if ", " in form else "") for t in texts]
        yield Plan(f"real list: {form}", (Change(match.start("list"), match.end("list"), *texts),))
    if rng.random() < 0.06:
        number = rng.randint(2, 5)
        wrong = number + rng.choice((-1, 1)) if number > 2 else 3
        if rng.random() < 0.25 and number > 2:
            head = rng.choice(("There are {n} reasons for this.", "{N} reasons are given.", "Why? For {n} reasons."))
            form = head + " " + " ".join(_REASONS[:number])
            wording = (form,)
        else:
            goods = rng.random() < 0.45
            wording = (rng.choice(_GOODS if goods else _LISTS),)
        items = rng.sample(_THINGS if wording[0] in _GOODS else _MATTERS, number)
        text = ", ".join(items[:-1]) + rng.choice((" and ", ", and ") if number > 2 else (" and ",)) + items[-1]
        bad, good = ({"n": in_words(n), "N": in_words(n).capitalize(), "l": text} for n in (wrong, number))
        for plan in _inserted(page, rng, wording, bad, good):
            yield Plan(plan.wording.split(" The first is")[0], plan.changes)


# --- arity words ---------------------------------------------------------------------------------

_BETWEEN = re.compile(
    r"\b(?P<what>talks|meeting|summit|agreement|deal|treaty|negotiations|relations|trade|cooperation|ties)"
    rf" between (?:the )?(?P<one>{'|'.join(_COUNTRIES)}) and (?:the )?(?P<two>{'|'.join(_COUNTRIES)})\b(?! and|,)"
)
_ARITY = (
    ("bilateral", 2, "The {w} talks between {l} begin this week."),
    ("trilateral", 3, "The {w} talks between {l} begin this week."),
    ("bilateral", 2, "A {w} treaty was signed by {l}."),
    ("trilateral", 3, "A {w} summit of {l} was planned."),
    ("trilateral", 3, "{l} held a {w} meeting on fishing."),
    ("bilateral", 2, "{l} signed a {w} agreement on fishing."),
    ("three-way", 3, "A {w} deal between {l} was announced."),
    ("two-way", 2, "There is a {w} race between {l}."),
    ("quartet", 4, "A {w} of countries – {l} – made the proposal."),
    ("trio", 3, "The {w} of {l} made the proposal."),
    ("quartet", 4, "The {w}, made up of {l}, meets in spring."),
    ("trio", 3, "A {w} of countries, {l}, voted against."),
    ("duo", 2, "The {w} of {l} voted against."),
    ("four-way", 4, "There will be {w} talks between {l}."),
    ("quadrilateral", 4, "A {w} meeting between {l} took place."),
    ("pair", 2, "A {w} of countries, {l}, stayed away."),
    ("tripartite", 3, "The {w} commission of {l} has met before."),
    ("quintet", 5, "A {w} of states – {l} – stayed away."),
)


def arity(page: Story, rng: Random) -> Iterator[Plan]:
    """A word for a number of parties and another number of them."""
    for match in _BETWEEN.finditer(page.text):
        if re.search(r"lateral|-way|partite", page.text[max(0, match.start() - 15) : match.start()]):
            continue
        bad, good = rng.choice((("trilateral", "bilateral"), ("three-way", "two-way"), ("tripartite", "bilateral")))
        yield Plan(f"real parties: {bad}", (Change(match.start(), match.start(), bad + " ", good + " "),))
    if rng.random() < 0.08:
        word, number, form = rng.choice(_ARITY)
        wrong = number + 1 if number == 2 or rng.random() < 0.5 else number - 1
        names = rng.sample(_COUNTRIES, max(wrong, number))
        one, other = ({"w": word, "l": ", ".join(names[: n - 1]) + " and " + names[n - 1]} for n in (wrong, number))
        yield from _inserted(page, rng, (form,), one, other)


# --- ordinals and sequences ----------------------------------------------------------------------

_SEQUENCES = (
    "It was the club’s {o} title, after those of {l}.",
    "She is in her {o} term, having been elected in {L}.",
    "He won the race for the {o} time, after wins in {l}.",
    "This was their {o} defeat in the final, following those of {l}.",
    "The town held its {o} festival; the earlier ones were in {l}.",
    "After victories in {l}, this was her {o} win.",
    "The author’s {o} novel follows those of {l}.",
    "The bridge was closed for the {o} time, having been shut in {l}.",
    "It is the museum’s {o} move: it had moved in {l}.",
    "The mayor, first elected in {f} and re-elected in {r}, is now in a {o} term.",
    "It was the {o} strike at the plant since it opened; the others were in {l}.",
    "Having won in {l}, the team took the cup a {o} time.",
    "This is the {o} inquiry, after earlier ones in {l}.",
    "Floods hit the valley for the {o} time, after those in {l}.",
    "His {o} Olympic Games came after those of {l}.",
)


def ordinal(page: Story, rng: Random) -> Iterator[Plan]:
    """A place in a sequence whose earlier members are named, and are fewer or more."""
    form = rng.choice(_SEQUENCES)
    number = rng.randint(2, 4)
    last = written_year(page)
    years = [str(y) for y in sorted(rng.sample(range(last - 24, last - 1, 4), number))]
    right = number if "{L}" in form else number + 1
    wrong = right + rng.choice((-1, 1, 2))
    wrong = right + 1 if wrong < 2 else wrong
    text = ", ".join(years[:-1]) + " and " + years[-1]
    rest = ", ".join(years[1:-1]) + (" and " if number > 2 else "") + years[-1]
    word = rng.choice((nth_in_words, nth_in_words, nth))
    said = {"l": text, "L": text, "f": years[0], "r": rest}
    yield from _inserted(page, rng, (form,), {**said, "o": word(wrong)}, {**said, "o": word(right)})


# --- figures told twice --------------------------------------------------------------------------

_WORD_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
_COUNT = rf"(?P<n>\d{{1,3}}(?:,\d{{3}})+|\d{{2,4}}|{_WORD_NUMBERS})"
_HEDGED = re.compile(
    r"(?:about|around|some|nearly|almost|over|than|least|most|to|up|roughly|approximately|another|first|last|next|every"
    r"|under|past|of|age|aged|between|or|by|top)\s$"
)
_TOLD: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        rf"\b(?:killed|killing) {_COUNT} "
        r"(?P<w>people|soldiers|civilians|workers|police officers|passengers|Americans|men)\b",
        (
            "The {n} {w} killed have all been named.",
            "Flags flew at half-mast for the {n} {w} who were killed.",
            "A minute of silence was held for the {n} {w} who died.",
            "All {n} {w} who were killed have been identified.",
            "Relatives of the {n} {w} killed have asked for an inquiry.",
            "In all, {n} {w} were killed.",
            "The death toll stood at {n}.",
            "The {n} deaths are being investigated.",
        ),
    ),
    (
        rf"\b(?:cut|cutting|axe|axing|shed|shedding|lose|losing|slash|lost|eliminate|eliminated)"
        rf" {_COUNT} (?P<w>jobs)\b",
        (
            "The {n} job losses were condemned by the unions.",
            "Unions said they would fight the loss of the {n} jobs.",
            "Not all of the {n} jobs to go are full-time.",
            "The {n} job cuts come into effect this year.",
            "The loss of {n} jobs will be felt in the town.",
        ),
    ),
    (
        rf"\b(?:create|creating|created|add|added|adding) {_COUNT} (?:new )?(?P<w>jobs)\b",
        (
            "The {n} new jobs were welcomed by the unions.",
            "Not all of the {n} new jobs are full-time.",
            "The creation of {n} jobs was welcome news, the mayor added.",
        ),
    ),
    (
        r"\b(?:a|the|its|his|their) (?P<n>[$£€]\d[\d.,]*\d?(?: ?(?:m|bn|million|billion))?)(?: \([^)]{3,20}\))? "
        r"(?P<w>(?:[a-z]+ )?(?:deal|takeover|bid|loan|contract|fund|fine|settlement|bailout|grant|budget|lawsuit"
        r"|project|donation|campaign|investment|debt|programme|program|plan|merger|offer|payment|bill|package))\b",
        (
            "The {n} {w} has been the subject of much talk.",
            "Not everyone is happy with the {n} {w}.",
            "Details of the {n} {w} were not made public.",
            "The {n} {w} had been expected for months.",
            "Few outside the industry had heard of the {n} {w}.",
            "The {w}, worth {n}, was first reported last month.",
            "The value of the {w} was put at {n}.",
        ),
    ),
    (
        r"\b(?P<w>(?:[a-z]+ )?(?:profits?|loss|losses|sales|revenues?|turnover|deficit|surplus)) of "
        r"(?P<n>[$£€]\d[\d.,]*\d?(?: ?(?:m|bn|million|billion))?)",
        (
            "The {w} of {n} was in line with forecasts.",
            "Analysts had not expected a figure as high as the {n} in {w}.",
            "Of the {n} in {w}, little came from abroad.",
        ),
    ),
    (
        r"\b(?:raised|raising) (?P<n>[$£€]\d[\d.,]*\d?(?: ?(?:m|bn|million|billion))?)(?P<w>)",
        (
            "Most of the {n} that was raised came from small donors.",
            "The {n} raised was a record.",
            "In all, {n} was raised.",
        ),
    ),
    (
        rf"\b(?:employs|employing|has|with) {_COUNT} (?P<w>employees|staff|workers)\b",
        (
            "Its {n} {w} were told by email.",
            "The {n} {w} have been told.",
            "None of the {n} {w} is likely to be affected.",
        ),
    ),
    (
        rf"\b(?:sentenced to|jailed for) {_COUNT} (?P<w>years|months)\b",
        (
            "The sentence of {n} {w} was longer than expected.",
            "His lawyers called the sentence of {n} {w} harsh.",
        ),
    ),
    (
        rf"\b(?:won|collected|picked up|scooped) {_COUNT} "
        r"(?P<w>Oscars|awards|medals|titles|Grammys|Baftas|games|races)\b",
        (
            "The {n} {w} were celebrated at home.",
            "Nobody had expected {n} {w}.",
        ),
    ),
    (
        r"\ba (?P<n>\d\d(?:\.\d+)?)(?:%| percent| per cent) (?P<w>stake|share)\b",
        (
            "The {n}% {w} is thought to be worth a fortune.",
            "The {w} of {n} percent had been for sale for a year.",
        ),
    ),
    (
        rf"\b(?P<v>arrested|detained|evacuated|injured|wounded|hired|laid off|rescued) {_COUNT} "
        r"(?P<w>people|protesters|officers|students|workers|passengers|soldiers|suspects|migrants|residents|children|others)\b",
        (
            "The {n} {w} who were {v} have not been named.",
            "None of the {n} {w} {v} was available for comment.",
            "In all, {n} {w} were {v}.",
            "The names of the {n} {w} {v} were not released.",
        ),
    ),
    (
        r"\b(?:survey|poll) of (?P<n>\d,\d{3}|\d{3,4}) (?P<w>(?:[a-z]+ ){0,2}[a-z]+)\b",
        (
            "The {n} {w} surveyed were asked by telephone.",
            "All {n} {w} in the survey were asked the same questions.",
            "In all, {n} {w} were surveyed.",
        ),
    ),
)


def restated(page: Story, rng: Random) -> Iterator[Plan]:
    """A real figure is told again further on, and is another one there."""
    for pattern, forms in _TOLD:
        for match in re.finditer(pattern, page.text):
            _, end = sentence_at(page.text, *match.span())
            later = [at for at in quiet_ends(page) if at >= end]
            wrong = _other(rng, match["n"])
            before = page.text[max(0, match.start("n") - 12) : match.start("n")]
            if not later or not wrong or quoted(page.text, match.start()) or _told_elsewhere(page.text, match):
                continue
            if _HEDGED.search(before) or re.search(r"(?:up to|nearly|about|over) an? $", before):
                continue
            form, at = rng.choice(forms), rng.choice(later)
            said = {key: value for key, value in match.groupdict().items() if value}
            bad, good = (" " + tidy(form.format(**{**said, "n": n})) for n in (wrong, match["n"]))
            yield Plan(form, (Change(at, at, bad, good),), (match.span("n"),))


def _told_elsewhere(text: str, match: re.Match[str]) -> bool:
    """Whether the thing occurs with other numbers, so that a further one need not be this."""
    word = match["w"].split()[-1] if match["w"] else "raised"
    return len(re.findall(rf"\b{re.escape(word)}\b", text)) > (4 if match["w"] else 2)


def _other(rng: Random, number: str) -> str:
    """Another number in the same style, as a slip of a digit would give; "" where that is not plain."""
    if number in _WORD_NUMBERS.split("|"):
        value = _WORD_NUMBERS.split("|").index(number)
        return _WORD_NUMBERS.split("|")[value + 1 if value < 8 else value - 1]
    digits = [i for i, c in enumerate(number) if c.isdigit()]
    at = digits[0] if len(digits) == 1 or rng.random() < 0.5 else digits[1]
    new = rng.choice([d for d in "123456789" if abs(int(d) - int(number[at])) >= 1])
    if len(digits) > 1 and at == digits[0] and abs(int(new) - int(number[at])) > 3:
        new = str(min(9, int(number[at]) + 2)) if int(number[at]) < 9 else "7"
    return number[:at] + new + number[at + 1 :]


_REPEATED = re.compile(
    r"(?P<n>[$£€]\d[\d.,]*\d(?: ?(?:m|bn|million|billion|trillion))?|\b\d{1,3}(?:,\d{3})+|\b\d{2,4}(?:\.\d)?)"
    r"(?P<w>%| percent| per cent| [a-z]{4,}s| [a-z]{4,})?(?![\w-])"
)


def repeated(page: Story, rng: Random) -> Iterator[Plan]:
    """A figure that an article really gives twice of one thing is changed once; in the control each time."""
    seen: dict[str, list[re.Match[str]]] = {}
    for match in _REPEATED.finditer(page.text):
        if match["w"] or match["n"][0] in "$£€":
            seen.setdefault(match["n"] + (match["w"] or ""), []).append(match)
    for text, matches in seen.items():
        if len(matches) < 2 or len(re.findall(re.escape(matches[0]["n"]), page.text)) != len(matches):
            continue
        one, last = matches[0], matches[-1]
        if any(quoted(page.text, m.start()) for m in (one, last)) or re.fullmatch(r"(?:19|20)\d\d.*", text):
            continue
        if re.search(rf"(?:{_MONTH_WORDS})\.? $", page.text[: one.start()][-12:]) or one.end() + 200 > last.start():
            continue
        alike = len(_near(page.text, one) & _near(page.text, last))
        if alike < (3 if "%" in text or "cent" in text else 2) or re.search(
            r"between|from", page.text[one.start() - 30 : one.start()]
        ):
            continue
        wrong = _other(rng, one["n"])
        # the control tells the other figure everywhere; where only one place differs, that is the slip
        changed = rng.choice((one, last))
        changes = [Change(*m.span("n"), wrong if m is changed else m["n"], wrong) for m in matches]
        kind = "percent" if "%" in text or "cent" in text else "money" if text[0] in "$£€" else "count"
        yield Plan(f"real figure twice, {kind}", tuple(changes))


_MONTH_WORDS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|Sept"


def _near(text: str, match: re.Match[str]) -> set[str]:
    """Content words close to a figure."""
    near = text[max(0, match.start() - 50) : match.start()] + text[match.end() : match.end() + 50]
    return {word.lower()[:6] for word in re.findall(r"[A-Za-z]{4,}", near)} - {"percen", "million", "billio"}


_IN_TITLE = re.compile(
    r"(?<![\w.,-])(?P<n>[$£€]?\d[\d.,]*\d|[$£€]?\d|"
    + _WORD_NUMBERS
    + r")(?P<w>(?:m|bn|%)?(?: [A-Za-z]{3,})?)(?![\w-])",
    re.IGNORECASE,
)


def headline(page: Story, rng: Random) -> Iterator[Plan]:
    """The headline's figure, which the body gives too, is changed in the headline; in the control in both."""
    if not page.title:
        return
    for match in _IN_TITLE.finditer(page.title):
        number = match["n"]
        unit = match["w"].strip().lower() if match["w"] else ""
        token = number + (match["w"] if match["w"] and match["w"][0] in "m%b" else "")
        if re.search(r"\b(?:between|from|under|over|at least)\s$", page.title[: match.start()].lower()):
            continue
        small = number.isalpha() or (number.isdigit() and int(number) < 60)
        noun = rf"(?= (?:\w+ ){{0,2}}{re.escape(unit[:5])})" if small and len(unit) > 3 else ""
        if small and not noun and "%" not in token and not re.search(r"\b(?:at|aged) $", page.title[: match.start()]):
            continue
        known = rf"(?<![\w.,]){re.escape(number)}(?![\d,.]\d)(?!\w{{4}})(?!\w* ?\([^)]*£){noun}"
        places = list(re.finditer(known, page.text, re.IGNORECASE))
        wrong = _other(rng, number.lower())
        if (
            not places
            or not wrong
            or re.fullmatch(r"(?:19|20)\d\d", number)
            or (len(number.strip("$£€")) == 1 and not unit)
        ):
            continue
        if len(places) > 4 or len(re.findall(r"\d", page.title)) > 6:
            continue
        title = page.title[: match.start("n")] + wrong + page.title[match.end("n") :]
        changes = tuple(Change(*m.span(), m[0], wrong) for m in places)
        kind = (
            "money" if number[0] in "$£€" else "percent" if "%" in token else "word" if number[0].isalpha() else "count"
        )
        yield Plan(f"real headline, {kind}", changes, title=(title, title))


_SCORE = re.compile(
    r"\b(?P<n>\d{1,2}-\d{1,2}) (?P<w>win|victory|defeat|loss|draw|triumph)"
    r"(?: (?:over|against|to|by|with) (?:the )?(?P<o>[A-Z]\w+))?"
)
_BEAT = re.compile(
    r"\b(?:beat|beating|defeated|thrashed|beaten by) (?P<o>[A-Z]\w+(?: [A-Z]\w+)?) (?P<n>\d{1,2}-\d{1,2})\b"
)
_SCORE_AGAIN = (
    "The {n} {w} was deserved, most observers felt.",
    "Nobody had predicted the {n} {w}.",
    "The match, which ended {n}, was seen by a large crowd.",
    "After the {n} {w} the players left the ground quickly.",
    "The final score was {n}.",
    "It ended {n}.",
    "A {n} {w} was not what the bookmakers had expected.",
)
_SCORE_AGAINST = (
    "The {n} {w} against {o} was deserved, most observers felt.",
    "Nobody had predicted the {n} {w} against {o}.",
    "The match against {o}, which ended {n}, was seen by a large crowd.",
    "After the {n} {w} against {o} the players left the ground quickly.",
    "A {n} {w} against {o} was not what the bookmakers had expected.",
)
_OWN_SCORES = (
    ("The school team won the county final {n}.", "Parents cheered long after the {n} win in the county final."),
    ("The derby ended {n}.", "Both managers were unhappy with the {n} result in the derby."),
    ("The town’s hockey club lost its opening game {n}.", "The {n} defeat in the hockey club’s opening game hurt."),
    ("The council passed the motion by {n}.", "The {n} vote on the council’s motion came after midnight."),
    (
        "The committee voted {n} to close the pool.",
        "Since the committee’s {n} vote to close the pool, little has happened.",
    ),
    (
        "In the cup final the firefighters beat the police {n}.",
        "The firefighters’ {n} victory in the cup final was their first.",
    ),
    ("The board approved the sale by a vote of {n}.", "The board’s vote on the sale, {n}, was closer than expected."),
    ("The chess match was won {n} by the visitors.", "The visitors’ {n} win in the chess match was a surprise."),
)
_VOTE = re.compile(
    r"\b(?P<w>voted|vote of|votes?|passed|by a vote of|approved|rejected),?"
    r" (?P<a>\d{2,3})(?P<s>[-–]| to )(?P<b>\d{1,3})\b"
)
_VOTE_AGAIN = (
    "The {n} vote came late in the evening.",
    "The vote was {n}.",
    "Few had expected a vote of {n}.",
    "The final tally, {n}, was read out twice.",
    "With {n}, the result was clearer than expected.",
)


def score(page: Story, rng: Random) -> Iterator[Plan]:
    """The score of a match or vote is told again, and is another one there."""
    scores = re.findall(r"\b\d{1,3}(?:[-–]| to )\d{1,3}\b", page.text)
    for pattern, forms in ((_SCORE, _SCORE_AGAIN), (_BEAT, _SCORE_AGAIN), (_VOTE, _VOTE_AGAIN)):
        for match in pattern.finditer(page.text):
            later = [at for at in quiet_ends(page) if at > match.end()]
            other = match["o"] if pattern is not _VOTE else None
            single = len(set(scores)) == 1
            if not later or quoted(page.text, match.start()) or not (single or other):
                continue
            number = match["n"] if pattern is not _VOTE else match["a"] + match["s"] + match["b"]
            form, at = rng.choice(forms if single else _SCORE_AGAINST), rng.choice(later)
            left, between, right = re.split(r"(\D+)", number)
            wrong = f"{int(left) + rng.choice((1, 2))}{between}{right}"
            word = match["w"] if pattern is _SCORE else "result"
            bad, good = (" " + form.format(n=n, w=word, o=other) for n in (wrong, number))
            yield Plan(form, (Change(at, at, bad, good),), (match.span(),))
    if rng.random() < 0.04:
        parts = rng.choice(_OWN_SCORES)
        low, high = rng.randint(0, 3), rng.randint(4, 7)
        right, wrong = f"{high}-{low}", rng.choice((f"{high + 1}-{low}", f"{high}-{low + 1}", f"{high + 2}-{low}"))
        first = parts[0].format(n=right)
        pairs = [(first, first), (parts[1].format(n=wrong), parts[1].format(n=right))]
        yield from follow(page, rng, " | ".join(parts), pairs)


# --- one event in two places ---------------------------------------------------------------------

_CITIES = words(
    "Geneva Vienna Oslo Lisbon Madrid Prague Dublin Athens Warsaw Chicago Boston Denver Seattle Houston "
    "Atlanta Toronto Glasgow Cardiff Leeds Bristol Berlin Brussels Helsinki Stockholm Copenhagen Budapest "
    "Istanbul Cairo Nairobi Sydney "
)
_HELD_IN = re.compile(
    r"\b(?:the|The|a|A|this year’s|an|An|last week’s|annual) "
    r"(?P<w>(?:[a-z]+ )?(?:summit|conference|convention|tournament|final|trial|festival"
    r"|ceremony|fundraiser|fair|forum|premiere|inquest|exhibition|symposium)) "
    r"(?:was |is |being |to be |will be )?(?:held )?in (?P<c>[A-Z][a-z]+)\b(?! [A-Z])(?!,? [A-Z])"
)
_HELD_AGAIN = (
    "The {c} {w} drew visitors from far away.",
    "The {w} in {c} is the largest of its kind.",
    "Security was tight at the {w} in {c}.",
    "Hotels in {c} were full because of the {w}.",
    "Those who had come to {c} for the {w} were not disappointed.",
    "Not all who attended the {c} {w} agreed.",
)
_TWO_PLACES = (
    ("The conference of mayors will be held in {c} this autumn.",
     "Delegates to the conference of mayors in {c} will discuss housing."),
    ("The inquest into the ferry accident opened in {c}.",
     "The inquest into the ferry accident, held in {c}, is expected to last a week."),
    ("The congress of dentists takes place in {c}.", "Visitors to the dentists’ congress in {c} pay no entrance fee."),
    ("The trial of the former treasurer began in {c}.", "The former treasurer’s trial in {c} has been adjourned."),
    ("The oldest tram in the country was built in {c}.", "Its oldest tram, which was built in {c}, still runs."),
    ("The choir festival is held in {c} every other year.", "Hotels in {c} are full because of the choir festival."),
    ("The peace talks will resume in {c}.", "Both sides will send new envoys when the peace talks resume in {c}."),
    ("The two leaders met in {c}.", "At their meeting in {c}, the two leaders agreed to meet again."),
    ("The annual chess final was played in {c}.", "The annual chess final in {c} was decided in the last hour."),
    ("The company has its headquarters in {c}.", "From its headquarters in {c}, the company runs nine plants."),
    ("The writer was born in {c}.", "The writer, a native of {c}, never went back."),
    ("The plane took off from {c} at dawn.", "The plane, which had taken off from {c}, landed safely."),
    ("The exhibition opens in {c} next month.", "Next month’s exhibition in {c} is the third of its kind."),
    ("The accident happened in {c}.", "After the accident in {c}, the road was closed for a day."),
    ("The treaty was signed in {c}.", "The treaty, signed in {c}, has never been ratified."),
)  # fmt: skip


def two_places(page: Story, rng: Random) -> Iterator[Plan]:
    """One event of the article takes place in another town further on."""
    for match in _HELD_IN.finditer(page.text):
        city = match["c"]
        later = [at for at in quiet_ends(page) if at > match.end()]
        if not later or city in _COUNTRIES or city in _STATES or quoted(page.text, match.start()):
            continue
        if len(re.findall(rf"\b{match['w'].split()[-1]}\b", page.text)) > 3 or re.match(
            r"(?:January|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec|Parliament|Congress|Britain)", city
        ):
            continue
        form, at = rng.choice(_HELD_AGAIN), rng.choice(later)
        wrong = rng.choice([c for c in _CITIES if c not in page.text])
        bad, good = (" " + form.format(c=c, w=match["w"]) for c in (wrong, city))
        yield Plan(form, (Change(at, at, bad, good),), (match.span("c"),))
    if rng.random() < 0.06:
        one, other = rng.sample([c for c in _CITIES if c not in page.text], 2)
        parts = rng.choice(_TWO_PLACES)
        first = parts[0].format(c=one)
        yield from follow(
            page, rng, " | ".join(parts), [(first, first), (parts[1].format(c=other), parts[1].format(c=one))]
        )


_PLANNERS: dict[str, Planner] = {
    "percent change": percent_change,
    "share": share,
    "parts": parts,
    "money sum": money_sum,
    "unit": unit,
    "currency": currency,
    "rate": rate,
    "count of list": listed,
    "arity": arity,
    "ordinal": ordinal,
    "figure restated": restated,
    "figure repeated": repeated,
    "headline figure": headline,
    "score": score,
    "two places": two_places,
}
MUTATORS: dict[str, Mutator] = {kind: mutator(kind, planner) for kind, planner in _PLANNERS.items()}
