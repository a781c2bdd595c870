# ruff: noqa: E501 - a sentence of the templates stays on one line
"""Slips in figures that the article itself settles."""

import re
from collections import defaultdict
from random import Random

from tests.benchmarks.inconsistency.story import Edit, Plan, Story, marked
from tests.benchmarks.inconsistency.wording import percent, spelled, told, town

_FROM_TO = re.compile(
    r"\bfrom (?P<a>\$?\d[\d,]*(?:\.\d+)?)(?P<au> (?:million|billion))? to (?P<b>\$?\d[\d,]*(?:\.\d+)?)(?P<bu> (?:million|billion))?"
    r"(?! ?(?:%|percent|per cent|[ap]\.?m|to|-|million|billion|point|\d))(?=[ ,.;])"
)


def _value(text: str) -> float:
    return float(text.lstrip("$£€").replace(",", ""))


def _off_share(right: float, chance: Random) -> int:
    """A percentage that is off by a third, and by six points at least; never the mirrored base's."""
    return max(1, round(right + chance.choice((-1, 1)) * max(6, right * 0.35)))


_CHANGES = (
    "Membership of the {town} rowing club {rose} {P}, from {A} to {B}, in a year.",
    "Rents in {town} {rose} from ${A} to ${B} a month, {P} {more} than a year ago.",
    "The number of burglaries in {town} {rose} by {P} to {B}, from {A} the year before.",
    "Sales at the {town} shipyard {rose} {P} to ${B} million from ${A} million.",
    "Attendance {rose} {P}, to {B} from {A}, the museum in {town} said.",
    "The price of a ticket to {town} {rose} from ${A} to ${B}, a change of {P}.",
    "Pupils at the {town} school numbered {A} last year and {B} this year, {P} {more}.",
    "In {town}, the waiting list {rose} to {B} names from {A}; that is {P} {more}.",
    "With {B} beds, {rose_adj} from {A}, the {town} hospital is {P} {bigger}.",
    "Exports of cheese from {town} {rose} {P}, from {A} tons to {B} tons.",
)


def percent_change(story: Story, chance: Random) -> Plan | None:
    """A change in percent that its two figures do not give."""
    for found in chance.sample(uses := story.finds(_FROM_TO), len(uses)):
        a, b = _value(found["a"]), _value(found["b"])
        scales = {"million": 1.0, "billion": 1000.0}
        if found["bu"]:
            a, b = a * scales[(found["au"] or found["bu"]).strip()], b * scales[found["bu"].strip()]
        right = round(abs(100 * (b / a - 1))) if a else 0
        if 10 <= right <= 300 and "percent" not in story[story.sentence(found.start())] and not 1900 < a < 2100:
            word = chance.choice(
                ("a rise of {}", "up {}", "an increase of {}") if b > a else ("a drop of {}", "down {}")
            )
            state, edits = chance.getstate(), list[tuple[Edit, ...]]()
            for value in (_off_share(right, chance), right):
                chance.setstate(state)
                text = f"{found.group()}, {word.format(percent(value, chance))}"
                tail = "" if story.text[found.end()] in ",.;" else ","
                edits.append((Edit(*found.span(), marked(text) + tail),))
            if edits[0] != edits[1]:
                return Plan(edits[0], edits[1])
    return _change_written(story, chance)


def _change_written(story: Story, chance: Random) -> Plan | None:
    a, b = chance.randrange(20, 900), chance.randrange(20, 900)
    right = round(abs(100 * (b / a - 1)))
    if right < 12 or right > 300:
        b = round(a * 1.4)
        right = round(100 * (b / a - 1))
    up = b > a
    words = {
        "rose": chance.choice(("rose", "grew", "climbed", "went up") if up else ("fell", "dropped", "declined")),
        "more": "more" if up else "less",
        "bigger": "bigger" if up else "smaller",
        "rose_adj": "up" if up else "down",
        "town": town(story, chance),
        "A": f"{a:,}",
        "B": f"{b:,}",
    }
    wrong, shape = _off_share(right, chance), percent(0, chance)
    slip, control = ({**words, "P": shape.replace("0", str(value), 1)} for value in (wrong, right))
    return told(story, chance, (chance.choice(_CHANGES),), slip, control)


_SHARE = re.compile(
    r"(?<![\d$£€.,-])(?P<a>\d{1,3}(?:,\d{3})*) of (?:the |its |their )?(?P<b>\d{1,3}(?:,\d{3})*)(?! ?(?:%|percent|million|billion|\d))(?= [a-z])"
)
_SHARES = (
    "Of the {B} people asked in {town}, {A} said yes, or {P}.",
    "{A} of the {B} houses in the street were flooded, {P} of them.",
    "In {town}, {A} of {B} pupils, {P}, passed.",
    "{P} of the members, {A} of {B}, voted for it.",
    "So far {A} of the {B} claims, or {P}, have been settled.",
    "The {town} clinic treated {B} patients, of whom {A} ({P}) came back.",
    "Some {A} out of {B} shops in {town} stand empty, which is {P}.",
    "Of {B} trains, {A} ran late: {P}.",
    "The turnout in {town} was {P}: {A} of {B} voters.",
    "He won {A} of {B} votes cast in {town}, {P}.",
)


def share(story: Story, chance: Random) -> Plan | None:
    """A percentage that is not the part of the whole beside it."""
    for found in story.finds(_SHARE):
        a, b = _value(found["a"]), _value(found["b"])
        if b > 4 and 0.05 < a / b < 0.97 and "percent" not in story[story.sentence(found.start())]:
            right = round(100 * a / b)
            shape = chance.choice((" ({} percent)", " (or {} percent)", " ({}%)"))
            noun = re.match(r" [a-z]+(?: [a-z]+(?=[,.]))?", story.text[found.end() :])
            end = found.end() + (noun.end() if noun else 0)
            slip, control = (
                (Edit(found.start(), end, marked(story.text[found.start() : end] + shape.format(value))),)
                for value in (_wrong_share(right, chance), right)
            )
            return Plan(slip, control)
    return _share_written(story, chance)


def _share_written(story: Story, chance: Random) -> Plan | None:
    b = chance.randrange(30, 900)
    a = round(b * chance.uniform(0.12, 0.88))
    right = round(100 * a / b)
    shape, fields = percent(0, chance), {"A": a, "B": b, "town": town(story, chance)}
    slip, control = ({**fields, "P": shape.replace("0", str(v), 1)} for v in (_wrong_share(right, chance), right))
    return told(story, chance, (chance.choice(_SHARES),), slip, control)


def _wrong_share(right: int, chance: Random) -> int:
    shift = max(7, round(right * 0.3))
    return right + shift if right - shift < 2 or (right + shift < 99 and chance.random() < 0.5) else right - shift


_PARTS = (
    "Of the {N} people on board, {A} were rescued, {B} died and {C} are missing.",
    "The {N} seats went to three parties: {A} to the Greens, {B} to the Liberals and {C} to the Farmers.",
    "The {town} council voted {A} to {B} with {C} abstentions, {N} members being present.",
    "{N} animals were brought in: {A} dogs, {B} cats and {C} rabbits.",
    "A total of {N} homes were hit, {A} in {town}, {B} along the river and {C} on the coast.",
    "The fleet has {N} buses, of which {A} run on diesel, {B} on gas and {C} on batteries.",
    "There were {A} men, {B} women and {C} children in the camp at {town}, {N} people in all.",
    "The {N} jobs to go are {A} in sales, {B} in transport and {C} at the head office in {town}.",
    "He took {A} votes in {town}, {B} in the suburbs and {C} by post, for a total of {N}.",
    "They counted {A} oaks, {B} elms and {C} limes, altogether {N} trees.",
)


def parts_of_whole(story: Story, chance: Random) -> Plan | None:
    """Three parts that miss their total."""
    a, b, c = chance.randrange(20, 60), chance.randrange(8, 20), chance.randrange(3, 8)
    fields = {"A": a, "B": b, "C": c, "town": town(story, chance)}
    wrong = a + b + c + chance.choice((-10, -4, -3, -2, 2, 3, 5, 9, 10))
    return told(story, chance, (chance.choice(_PARTS),), {**fields, "N": wrong}, {**fields, "N": a + b + c})


_UNITS = {
    "miles": ("kilometers", "km", 1.609344), "mile": ("kilometers", "km", 1.609344), "feet": ("meters", "m", 0.3048),
    "pounds": ("kilograms", "kg", 0.45359237), "acres": ("hectares", "ha", 0.40468564), "inches": ("centimeters", "cm", 2.54),
    "kilometers": ("miles", "mi", 0.62137119), "kilometres": ("miles", "miles", 0.62137119), "km": ("miles", "miles", 0.62137119),
    "meters": ("feet", "ft", 3.2808399), "metres": ("feet", "ft", 3.2808399), "kilograms": ("pounds", "lb", 2.2046226),
    "kg": ("pounds", "lb", 2.2046226), "hectares": ("acres", "acres", 2.4710538), "gallons": ("liters", "liters", 3.785412),
}  # fmt: skip
_UNIT = re.compile(
    rf"(?<![\d$£€.,/-])(?P<n>\d{{1,3}}(?:,\d{{3}})*(?:\.\d)?) (?P<unit>{'|'.join(_UNITS)})\b(?! (?:per|an hour|\())(?! of (?:pressure|thrust))"
)
_MEASURED = (
    "The new road to {town} is {V} long.",
    "A search was made within {V} of the harbour.",
    "The wreck lies {V} from {town}.",
    "Some {V} of cable were stolen.",
    "The village is {V} outside {town}.",
    "The parcel weighed {W}, the court heard.",
    "About {W} of copper were found in a van.",
    "The statue weighs {W} without its base.",
    "The fire burned {X} of heath near {town}.",
    "The farm at {town} has {X}.",
    "The tower is to be {H} high.",
    "Temperatures in {town} reached {T} on the day of the fire.",
    "The mixture is kept at {T} overnight.",
)
_MEASURES = {"V": ("miles", "km"), "W": ("pounds", "kg"), "X": ("acres", "hectares"), "H": ("feet", "meters")}


def unit_conversion(story: Story, chance: Random) -> Plan | None:
    """A conversion in brackets that is a tenth to a half off, or has the factor upside down."""
    found = [one for one in story.finds(_UNIT) if _value(one["n"]) >= 2]
    if found:
        use = chance.choice(found)
        long, short, factor = _UNITS[use["unit"]]
        unit, right = chance.choice((long, short)), _value(use["n"]) * factor
        slip, control = (
            (Edit(*use.span(), marked(f"{use.group()} ({_rounded(value)} {unit})")),)
            for value in (_wrong_measure(right, factor, chance), right)
        )
        return Plan(slip, control)
    return _measure_written(story, chance)


def _measure_written(story: Story, chance: Random) -> Plan | None:
    form = chance.choice(_MEASURED)
    kind = next(letter for letter in "VWXHT" if f"{{{letter}}}" in form)
    fields = {"town": town(story, chance)}
    if kind == "T":
        return _temperature(story, chance, form, fields)
    unit = chance.choice(_MEASURES[kind])
    long, short, factor = _UNITS[unit]
    number = chance.randrange(6, 400)
    other, right = chance.choice((long, short)), number * factor
    wrong = _wrong_measure(right, factor, chance)
    slip, control = ({**fields, kind: f"{number} {unit} ({_rounded(value)} {other})"} for value in (wrong, right))
    return told(story, chance, (form,), slip, control)


def _wrong_measure(right: float, factor: float, chance: Random) -> float:
    return chance.choice((right * 1.25, right * 0.75, right * 1.5, right * 0.6, right / factor / factor))


def _rounded(value: float) -> str:
    if value < 10:
        return f"{value:.1f}"
    return f"{round(value):,}"


def _temperature(story: Story, chance: Random, form: str, fields: dict[str, str]) -> Plan | None:
    celsius = chance.randrange(5, 44)
    right = round(celsius * 9 / 5 + 32)
    wrong = right + chance.choice((-15, -9, 8, 12, 20))
    shape = chance.choice(("{c}C ({f}F)", "{c} degrees Celsius ({f} Fahrenheit)", "{f}°F ({c}°C)", "{c} °C ({f} °F)"))
    slip, control = ({**fields, "T": shape.format(c=celsius, f=value)} for value in (wrong, right))
    return told(story, chance, (form,), slip, control)


_MONEY = re.compile(
    r"(?P<sign>[£€])(?P<n>\d{1,3}(?:,\d{3})*(?:\.\d+)?)(?P<unit> ?(?:million|billion|m|bn)\b)?(?! ?\()(?![\d,.]*\d)"
)
_DOLLARS = {"£": (1.25, 1.95), "€": (1.05, 1.45)}
_SUMS = (
    "The repairs will cost {V}.",
    "The club was fined {V}.",
    "A buyer in {town} is said to have offered {V}.",
    "The loss at the {town} works came to {V}.",
    "{V} has been set aside for the families.",
    "The painting sold for {V} at an auction in {town}.",
    "The {town} factory was bought for {V} three years ago.",
    "The state will add {V} of its own.",
)


def currency_conversion(story: Story, chance: Random) -> Plan | None:
    """A sum whose dollars no rate of the last twenty-five years gives. Control: at a rate of the time."""
    uses = story.finds(_MONEY)
    use = chance.choice(uses) if uses else None
    sign = use["sign"] if use else chance.choice("£€")
    amount = _value(use["n"]) if use else float(chance.randrange(3, 90))
    unit = (use["unit"] or "") if use else chance.choice((" million", "m", " billion"))
    low, high = _DOLLARS[sign]
    year = story.published.year if story.published else 2005
    rate = 1.8 if sign == "£" and year < 2009 else (low + high) / 2 - (0.15 if year > 2014 else 0)
    wrong = rate * chance.choice((0.1, 0.35, 2.6, 4, 10))
    slip, control = (f"{sign}{_plain(amount)}{unit} (${_plain(amount * one)}{unit})" for one in (wrong, rate))
    if use:
        return Plan((Edit(*use.span(), marked(slip)),), (Edit(*use.span(), marked(control)),))
    fields = {"town": town(story, chance)}
    return told(story, chance, (chance.choice(_SUMS),), {**fields, "V": slip}, {**fields, "V": control})


def _plain(value: float) -> str:
    return f"{value:,.0f}" if value >= 20 or value == int(value) else f"{value:.1f}"


_NUMBERED = re.compile(
    r"(?<![\w$£€.,:/–-])(?P<n>\$?\d{1,3}(?:,\d{3})+|\$\d+(?:\.\d+)?|\d+(?:\.\d+)?|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
    r"(?P<noun>(?: (?:million|billion))? [a-z]{3,}(?: [a-z]{3,})?)"
)
_NO_COUNT = re.compile(
    r"\b(?:percent|per|points?|years?|months?|weeks?|days?|hours?|minutes?|and|or|the|that|who|in|to|of|from|for|at|"
    r"times|but|with|because|when|after|before|against|last|next|this|million in|billion in)\b"
)
_RESTATED = (
    ("The fire at the {town} paper mill killed {A} people, the fire service said.",
     "The names of the {B} people killed in the fire at the {town} paper mill have not been released."),
    ("The landslide above {town} buried {A} houses.", "Nobody lived in most of the {B} houses buried by the landslide above {town}."),
    ("{A} workers lost their jobs when the {town} foundry closed.", "The closing of the {town} foundry cost {B} workers their jobs."),
    ("The {town} stadium cost ${A} million to build.", "Taxpayers paid for the {town} stadium, which cost ${B} million to build."),
    ("Thieves took {A} paintings from the museum in {town}.", "None of the {B} paintings taken by thieves from the museum in {town} was insured."),
    ("The ferry was carrying {A} passengers when it left {town}.", "All {B} passengers whom the ferry was carrying from {town} are safe."),
    ("The {town} crash left {A} people injured.", "Of those injured in the {town} crash, {B} people in all, two are in intensive care."),
    ("The charity in {town} raised ${A},000 for the shelter.", "The ${B},000 raised for the shelter by the charity in {town} is still in the bank."),
    ("Police arrested {A} demonstrators in {town} on Saturday night.", "All but one of the {B} demonstrators arrested by police in {town} on Saturday night were let go."),
    ("The outbreak in {town} has made {A} children ill.", "Doctors believe that the {B} children made ill in the {town} outbreak drank from one well."),
)  # fmt: skip


def restated_figure(story: Story, chance: Random) -> Plan | None:
    """A figure and what it counts, told twice in the article: another figure the second time."""
    uses: dict[str, list[re.Match[str]]] = defaultdict(list)
    for found in story.finds(_NUMBERED):
        if not _NO_COUNT.search(found["noun"]) and not re.fullmatch(r"(?:19|20)\d\d", found["n"]):
            uses[" ".join(found.group().split()[:3])].append(found)
    twice = [some for some in uses.values() if len(some) > 1 and some[1].start() - some[0].start() > 80]
    if twice:
        told_of = chance.choice(twice)
        other = _other_number(told_of[0]["n"], chance)
        edits = tuple(
            Edit(one.start(), one.end(), marked(other + story.text[one.end("n") : one.end()])) for one in told_of
        )
        covered = {edit.start for edit in edits}
        rest = tuple(
            Edit(*one.span(), other)
            for one in bare_number(told_of[0]["n"]).finditer(story.text)
            if one.start() not in covered
        )
        return Plan((chance.choice(edits[1:]),), (*edits, *rest))
    return _restated_written(story, chance)


def _restated_written(story: Story, chance: Random) -> Plan | None:
    a = chance.randrange(6, 80)
    b = a + chance.choice((-3, -2, 2, 3, 4, 10))
    fields = {"town": town(story, chance), "A": a}
    return told(story, chance, chance.choice(_RESTATED), {**fields, "B": b}, {**fields, "B": a})


def bare_number(number: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w$.,-]){re.escape(number)}(?![\w%]|[.,]\d)")


def _other_number(number: str, chance: Random) -> str:
    """A figure of the same look that is a fifth to a half larger."""
    sign, plain = ("$", number[1:]) if number.startswith("$") else ("", number)
    if plain.isalpha():
        value = next(n for n in range(21) if spelled(n) == plain)
        return spelled(value + chance.choice((1, 2, 3)))
    if "." in plain:
        return f"{sign}{float(plain) * chance.uniform(1.2, 1.5):.{len(plain.split('.')[1])}f}"
    amount = _value(plain)
    grown = max(amount + 2, round(amount * chance.uniform(1.2, 1.5)))
    if amount >= 1000 and amount % 100 == 0:
        grown = round(grown, -2)
    return f"{sign}{grown:,.0f}" if "," in plain or amount < 1000 else f"{sign}{grown:.0f}"


_HEADLINE_TAILS = (
    ": {N} people affected",
    ", {N} jobs at stake",
    " as {N} wait for news",
    ", with {N} under suspicion",
)
_HEADLINE_BODIES = (
    "In all, {N} people are affected.",
    "At stake are {N} jobs.",
    "Some families have waited since Monday; {N} people were waiting for news.",
    "Police said that {N} people were under suspicion.",
)


def headline_number(story: Story, chance: Random) -> Plan | None:
    """A figure in the headline that the body has otherwise."""
    if not story.body:
        return None
    for found in re.finditer(r"(?<![\w.,:/–-])\$?\d[\d,]*(?:\.\d+)?(?![\w%:/]|[.,]\d)", story.text[: story.body]):
        number = found.group().rstrip(",")
        again = [one for one in bare_number(number).finditer(story.text) if one.start() >= story.body]
        following = re.match(r"[ -]\w+", story.text[found.end() : story.body])
        if len(number) < 3 and not any(following and story.text.startswith(following[0], one.end()) for one in again):
            continue  # a small number may stand in the body for something else
        if again and not re.fullmatch(r"(?:19|20)\d\d|[01]", number):
            other = _other_number(number, chance)
            head = Edit(found.start(), found.start() + len(number), marked(other))
            if not bare_number(other).search(story.text):
                return Plan((head,), (head, *(Edit(*one.span(), marked(other)) for one in again)))
    return _headline_written(story, chance)


def _headline_written(story: Story, chance: Random) -> Plan | None:
    number, at = chance.randrange(13, 97), chance.randrange(len(_HEADLINE_TAILS))
    other = number + chance.choice((-4, 3, 10, 20))
    if any(bare_number(str(one)).search(story.text) for one in (number, other)):
        return None
    plan = told(story, chance, (_HEADLINE_BODIES[at],), {"N": number}, {"N": number})
    if plan is None:
        return None
    end = story.body - 1
    while story.text[end - 1] in ". \n":
        end -= 1
    slip, control = (Edit(end, end, _HEADLINE_TAILS[at].format(N=marked(one))) for one in (other, number))
    return Plan((slip, *plan.slip), (control, *plan.control), written=True)
