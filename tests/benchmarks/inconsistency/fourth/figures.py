"""Sums, shares, conversions, counts and figures told again that do not agree."""

import re
from collections.abc import Iterator

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip, Version
from tests.benchmarks.inconsistency.fourth.planting import Desk, listed, mutator, ordinal, replaced
from tests.benchmarks.inconsistency.fourth.reading import Figure, words

_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


def _per_cent(desk: Desk) -> str:
    for sign in ("%", " percent", " per cent"):
        if re.search(rf"\d{sign}", desk.text):
            return sign
    return " percent"


_CHANGE_TOLD = (
    "The number of {noun} had gone up from {old} to {new}, a rise of {percent}.",
    "A year before there had been {old} {noun}; now there are {new}, an increase of {percent}.",
    "From {old} {noun} to {new} is an increase of {percent}.",
    "With {new} {noun} against {old} before, the growth is {percent}.",
    "The count of {noun} rose {percent}, from {old} to {new}.",
    "It was {old} {noun} earlier and {new} in the end, {percent} more.",
    "That is up {percent} from {old} {noun} to {new}.",
    "{noun} rose by {percent} to {new} from {old}.",
    "From {old}, the number of {noun} climbed {percent} to {new}.",
    "The total of {new} {noun} is {percent} higher than the {old} counted before.",
)


def change_told(desk: Desk) -> Iterator[Slip | None]:
    for figure in desk.some(desk.read.figures):
        right = desk.random.choice([20, 25, 30, 40, 50, 60])
        old = round(figure.value / (1 + right / 100))
        if figure.value < 20 or abs(100 * (figure.value - old) / old - right) > 0.5:
            continue
        wrong = right + desk.random.choice([-12, 14, 20, 35])
        facts = {"noun": figure.noun, "old": f"{old:,}", "new": f"{figure.value:,}"}
        slip, control = ({**facts, "percent": f"{share}{_per_cent(desk)}"} for share in (wrong, right))
        yield desk.told(_CHANGE_TOLD, slip, control, after=figure.span.end, other=[figure.span])


_NUMBER = r"([$£€]?)(\d[\d,]*(?:\.\d+)?)(m|bn| million| billion)?"
_FROM_TO = re.compile(rf"\bfrom {_NUMBER} (?:[a-z]+ )?to {_NUMBER}(?=[,.;] |[.]\n| (?:in|last|this|over|by) )")


def change_in_place(desk: Desk) -> Iterator[Slip | None]:
    """The percentage put behind two figures that the article gives itself."""
    for match in _FROM_TO.finditer(desk.text):
        sign, one, scale, sign2, two, scale2 = match.groups()
        old, new = (float(number.replace(",", "")) for number in (one, two))
        money_ok = (sign or sign2) and (scale or "") == (scale2 or "")
        count_ok = not sign and not sign2 and not scale and not scale2 and max(old, new) > 30
        years = all(1900 <= number <= 2030 for number in (old, new)) or "%" in desk.text[match.end() : match.end() + 2]
        if not (money_ok or count_ok) or years or min(old, new) <= 0 or desk.read.quoted(match.start()):
            continue
        right = round(100 * abs(new - old) / old)
        if not 8 <= right <= 300 or not re.search(
            r"\b(?:rose|risen|rise|up|fell|fallen|cut|drop|increas|decreas|grew|jump|rais|declin|down|climb)",
            desk.text[max(0, match.start() - 80) : match.start()],
        ):
            continue
        wrong = right + desk.random.choice([-7 if right > 16 else 9, 12, 20])
        change = "an increase" if new > old else "a decrease"
        told = [f", {change} of {share}{_per_cent(desk)}" for share in (wrong, right)]
        told = [text + ("," if desk.text[match.end()] == " " else "") for text in told]
        yield desk.changed(
            "percentage put beside from and to",
            [Edit(match.end(), match.end(), told[0])],
            [Edit(match.end(), match.end(), told[1])],
        )


_SHARE_TOLD = (
    "Of the {whole} {noun}, {part}, or {percent}, were looked at again.",
    "{part} of the {whole} {noun} ({percent}) had been counted by the evening.",
    "No more than {percent} of the {whole} {noun}, that is {part}, were new.",
    "{percent} of the {whole} {noun}, {part} in all, gave an answer.",
    "The {part} out of {whole} {noun} make up {percent}.",
    "That was so for {part} of {whole} {noun}, {percent} of them.",
    "With {part} of the {whole} {noun}, the share is {percent}.",
    "Only {part} of the {whole} {noun} – {percent} – were named.",
    "{part} in {whole} {noun}, or {percent}, had been there before.",
    "A list has {part} of the {whole} {noun}, i.e. {percent}.",
)


def share_told(desk: Desk) -> Iterator[Slip | None]:
    for figure in desk.some(desk.read.figures):
        if figure.value < 20:
            continue
        part = round(figure.value * desk.random.choice([0.2, 0.25, 0.35, 0.4, 0.6, 0.75]))
        right = round(100 * part / figure.value)
        wrong = right + desk.random.choice([-11, 12, 15, 20])
        facts = {"noun": figure.noun, "part": f"{part:,}", "whole": f"{figure.value:,}"}
        slip, control = ({**facts, "percent": f"{share}{_per_cent(desk)}"} for share in (wrong, right))
        yield desk.told(_SHARE_TOLD, slip, control, after=figure.span.end, other=[figure.span])


_PARTS_TOLD = (
    "Of the {whole} {noun}, {one} were counted at once and {two} later.",
    "The {whole} {noun} fall into two groups: {one} in the first and {two} in the second.",
    "{one} of the {whole} {noun} were old and the other {two} new.",
    "Of these {whole} {noun}, {one} are in the north and the remaining {two} in the south.",
    "There were {whole} {noun} in all: {one} on the first list and {two} on the second.",
    "{one} on one list and {two} on the other make {whole} {noun} in all.",
    "The total of {whole} {noun} is made up of {one} from the town and {two} from elsewhere.",
    "{whole} {noun} were counted, {one} in the morning and {two} in the afternoon.",
    "Of {whole} {noun}, {one} had been known before; the other {two} had not.",
    "In all there are {whole} {noun}, {one} on this side and {two} on that.",
)


def parts_told(desk: Desk) -> Iterator[Slip | None]:
    for figure in desk.some(desk.read.figures):
        one = round(figure.value * desk.random.choice([0.3, 0.4, 0.6, 0.7]))
        two = figure.value - one
        if min(one, two) < 2:
            continue
        step = max(1, round(two * desk.random.choice([0.1, 0.2, 0.3])))
        facts = {"noun": figure.noun, "whole": f"{figure.value:,}", "one": f"{one:,}"}
        slip, control = ({**facts, "two": f"{part:,}"} for part in (two + step, two))
        yield desk.told(_PARTS_TOLD, slip, control, after=figure.span.end, other=[figure.span])


# A unit, what it is turned into, and how many of those one of it makes.
_UNITS = (
    (r"miles|mile", "kilometers", "km", 1.609344),
    (r"km|kilometres|kilometers", "miles", "miles", 0.621371),
    (r"feet", "meters", "m", 0.3048),
    (r"metres|meters", "feet", "ft", 3.28084),
    (r"acres", "hectares", "ha", 0.404686),
    (r"hectares", "acres", "acres", 2.47105),
    (r"kg|kilograms|kilogrammes|kilos", "pounds", "lb", 2.20462),
    (r"gallons", "liters", "L", 3.78541),
    (r"inches", "centimeters", "cm", 2.54),
    (r"yards", "meters", "m", 0.9144),
)
_UNIT_TOLD = (
    "The {one} {unit} ({two} {other}) is only an estimate.",
    "In metric or imperial terms, {one} {unit} equals {two} {other}.",
    "That is {one} {unit}, or {two} {other}.",
    "Officials gave the figure as {one} {unit}, which is {two} {other}.",
    "The sign says {one} {unit} – {two} {other}.",
    "At {one} {unit}, equal to {two} {other}, it is not a record.",
    "It measures {two} {other} ({one} {unit}) in all.",
    "That means {one} {unit}, about {two} {other}.",
    "A little over {one} {unit} (or {two} {other}) was the estimate.",
    "A stretch of {one} {unit}, or roughly {two} {other}, was measured.",
)


def _lengths(desk: Desk) -> Iterator[tuple[Span, str, str, str, str, str, str]]:
    """A measure with its unit, another unit in full and in short, and the number of those, wrong and right."""
    for unit, other, short, factor in _UNITS:
        for match in re.finditer(
            rf"(?<![\d.,$£-])(\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?) ?({unit})\b(?! ?\(|/| (?:an|per) )", desk.text
        ):
            value = float(match.group(1).replace(",", ""))
            british = re.search(r"metre|programme|centre|£", desk.text) is not None
            named = other.replace("meter", "metre").replace("liter", "litre") if british else other
            if value < 3 or desk.read.quoted(match.start()):
                continue
            right = value * factor
            wrong = right * desk.random.choice([0.6, 0.75, 1.3, 1.6])
            told = [f"{number:,.0f}" if number >= 20 else f"{number:.1f}" for number in (wrong, right)]
            span = Span(match.start(), match.end())
            yield span, match.group(1), match.group(2), named, short, told[0], told[1]


def unit_in_place(desk: Desk) -> Iterator[Slip | None]:
    for span, _, _, other, short, wrong, right in desk.some(list(_lengths(desk))):
        unit = other if desk.story.half == "open" else short
        yield desk.changed(
            "conversion put in brackets",
            [Edit(span.end, span.end, f" ({wrong} {unit})")],
            [Edit(span.end, span.end, f" ({right} {unit})")],
        )


def unit_told(desk: Desk) -> Iterator[Slip | None]:
    for span, one, unit, other, _, wrong, right in desk.some(list(_lengths(desk))):
        slip, control = ({"one": one, "unit": unit, "other": other, "two": two} for two in (wrong, right))
        yield desk.told(_UNIT_TOLD, slip, control, after=span.end, other=[span])


# What a dollar, a pound and a euro were worth in dollars in these years, about.
_RATES = {
    2003: (1.63, 1.13),
    2004: (1.83, 1.24),
    2005: (1.82, 1.24),
    2014: (1.65, 1.33),
    2015: (1.53, 1.11),
    2016: (1.36, 1.11),
}
_MONEY = re.compile(
    r"(?<![A-Z\w])([$£€])(\d[\d,]*(?:\.\d+)?)(m|bn| million| billion)?\b"
    r"(?! ?\(|[-–]|,?\d|\.\d| ?(?:m|bn|million|billion|trillion)\b| per| an? |%)"
)
_MONEY_TOLD = (
    "The {one} ({two}) has already been spent.",
    "The {one}, or about {two}, is to be repaid.",
    "That is {one}, or {two} at the rate of the day.",
    "The {one}, worth {two}, is to be paid in one sum.",
    "The asking price was {one} – {two}.",
    "Foreign papers gave the {one} as {two}.",
    "The {one} came to {two} after conversion.",
    "At the current rate, {one} equals {two}.",
    "It cost {two} ({one}) in all.",
    "The sum of {one}, equivalent to {two}, is unusual.",
)


def _moneys(desk: Desk) -> Iterator[tuple[Span, str, str, str]]:
    year = desk.read.year
    if year not in _RATES:
        return
    pound, euro = _RATES[year]
    worth = {"$": 1.0, "£": pound, "€": euro}
    for match in _MONEY.finditer(desk.text):
        sign, number, scale = match.group(1), match.group(2), match.group(3) or ""
        value = float(number.replace(",", ""))
        other = desk.random.choice([one for one in worth if one != sign])
        right = value * worth[sign] / worth[other]
        wrong = right * desk.random.choice([0.3, 0.4, 2.6, 3.5])
        if value < 3 or (not scale and value < 100) or desk.read.quoted(match.start()):
            continue
        told = [
            f"{other}{amount:,.0f}{scale}" if amount >= 20 else f"{other}{amount:.1f}{scale}"
            for amount in (wrong, right)
        ]
        yield Span(match.start(), match.end()), match.group(), told[0], told[1]


def money_in_place(desk: Desk) -> Iterator[Slip | None]:
    for span, _, wrong, right in desk.some(list(_moneys(desk))):
        yield desk.changed(
            "conversion put in brackets",
            [Edit(span.end, span.end, f" ({wrong})")],
            [Edit(span.end, span.end, f" ({right})")],
        )


def money_told(desk: Desk) -> Iterator[Slip | None]:
    for span, one, wrong, right in desk.some(list(_moneys(desk))):
        slip, control = ({"one": one, "two": two} for two in (wrong, right))
        yield desk.told(_MONEY_TOLD, slip, control, after=span.end, other=[span])


_LIST_TOLD = (
    "{count} people are quoted here: {names}.",
    "The {count} people named so far are {names}.",
    "{count} of those concerned have been heard: {names}.",
    "There are {count} names to remember: {names}.",
    "The {count} – {names} – do not all agree.",
    "{names}: the {count} have not met since.",
    "Of those asked, {count} answered: {names}.",
    "The list has {count} names: {names}.",
    "{names} are the {count} people in question.",
    "All {count} of them, {names}, know each other.",
)
_ORDINAL_TOLD = (
    "{count} spoke: {a} first, {b} second and {c} {nth}.",
    "First came {a}, second {b} and {nth} {c}, the last of the {count}.",
    "The first to be heard was {a}, the second {b}, and the {nth} and last {c}.",
    "On the list of {count}, {a} is first, {b} second and {c} {nth}.",
    "The first of the {count} to be asked was {a}, the second was {b} and the {nth} was {c}.",
    "{count} answers have come in, the first from {a}, the second from {b}, the {nth} from {c}.",
    "Of {count} letters the first went to {a}, the second to {b} and the {nth} to {c}.",
    "In the order of the {count}: {a}, the first; {b}, the second; {c}, the {nth}.",
)


def count_told(desk: Desk) -> Iterator[Slip | None]:
    people = desk.read.people
    for number in (4, 3):
        if len(people) >= number:
            names = [person.name for person in desk.some(people)[:number]]
            wrong = number + desk.random.choice([-1, 1, 2] if number > 3 else [1, 2])
            slip, control = ({"count": _WORDS[count], "names": listed(names)} for count in (wrong, number))
            yield desk.told(_LIST_TOLD, slip, control, after=max(person.full[0].end for person in people))


def ordinal_told(desk: Desk) -> Iterator[Slip | None]:
    people = desk.read.people
    if len(people) >= 3:
        names = dict(zip("abc", (person.name for person in desk.some(people)[:3]), strict=True))
        slip, control = ({**names, "count": "three", "nth": nth} for nth in ("fourth", "third"))
        yield desk.told(_ORDINAL_TOLD, slip, control, after=max(person.full[0].end for person in people))


_REASONS_TOLD = (
    "{last} gave {count} reasons: first, the cost; second, the time it would take; and third, the lack of staff.",
    "There were {count} reasons. First, there was no money. Second, there was no time. Third, nobody had asked.",
    "{last} has {count} aims: first to be heard, second to be understood and third to be left alone.",
    "The plan has {count} stages. The first ends in spring, the second in summer and the third and last in autumn.",
    "{last} sees {count} questions here. The first is who pays. The second is when. The third is who decides.",
    "{count} conditions were set: first, an open debate, second, a fair vote and third, a short deadline.",
    "{last} made {count} points: firstly that it was late, secondly that it was costly and thirdly that it was known.",
    "For {last} there are {count} steps left: first a hearing, second a vote, and third a signature.",
)


def reasons_told(desk: Desk) -> Iterator[Slip | None]:
    """A number of things announced, and three of them told off by first, second and third."""
    for person in desk.some(desk.read.people)[:1]:
        wrong = desk.random.choice(["two", "four", "five"])
        slip, control = ({"count": count, "last": person.last} for count in (wrong, "three"))
        yield desk.told(_REASONS_TOLD, slip, control, after=person.full[0].end)


_ANNIVERSARY_TOLD = (
    "This year is the {nth} anniversary of the events of {one}.",
    "In {now}, the {nth} anniversary of the {one} meeting passed almost unnoticed.",
    "The {nth} anniversary of what happened in {one} falls in {now}.",
    "A book was planned for the {nth} anniversary of {one} in {now}.",
    "The {one} agreement has its {nth} anniversary in {now}.",
    "In {now} came the {nth} anniversary of the {one} decision.",
)


def anniversary(desk: Desk) -> Iterator[Slip | None]:
    now = desk.read.year
    for match in desk.some(list(re.finditer(r"\bin ((?:19|20)\d\d)\b", desk.text))):
        one = int(match.group(1))
        if now and now - one in (5, 10, 15, 20, 25, 30, 40, 50, 60, 75):
            wrong = now - one + (-5 if now - one > 5 and desk.random.random() < 0.5 else 5)
            slip, control = ({"one": one, "now": now, "nth": ordinal(number)} for number in (wrong, now - one))
            yield desk.told(_ANNIVERSARY_TOLD, slip, control, after=match.end())


_STATES = sorted(
    words(
        "France Germany Britain Russia Ukraine China Japan India Pakistan Iran Iraq Israel Egypt Syria Turkey "
        "Greece Italy Spain Poland Brazil Argentina Mexico Canada Australia Indonesia Thailand Sudan Kenya Nigeria "
        "Zimbabwe Cuba Colombia Venezuela Chile Jordan Lebanon Afghanistan Sweden Norway Denmark Ireland Portugal "
        "Belgium"
    )
)
_ARITY_TWO = ("bilateral", "two-way")
_ARITY_THREE = ("trilateral", "three-way")
_ARITY_TOLD = (
    "The {arity} talks between {states} are to go on.",
    "A {arity} meeting of {states} has been put off.",
    "{states} signed a {arity} agreement on it last year.",
    "The {arity} agreement between {states} says nothing of it.",
    "{arity} negotiations between {states} have been under way for months.",
    "There is a {arity} commission of {states} for such questions.",
    "The matter is on the list for the {arity} summit of {states}.",
    "In {arity} talks, {states} had failed to agree.",
    "A {arity} treaty between {states} is still in force.",
    "{states} want to settle it at {arity} talks.",
)


def arity_told(desk: Desk) -> Iterator[Slip | None]:
    states = [state for state in _STATES if re.search(rf"\b{state}\b", desk.text)]
    for number in desk.some((2, 3)):
        if len(states) >= number:
            chosen = desk.some(states)[:number]
            index = desk.random.randrange(2)
            words = (_ARITY_TWO[index], _ARITY_THREE[index])
            right, wrong = words if number == 2 else words[::-1]
            slip, control = ({"arity": arity, "states": listed(chosen)} for arity in (wrong, right))
            after = max(re.search(rf"\b{state}\b", desk.text).end() for state in chosen)  # type: ignore[union-attr]
            yield desk.told(_ARITY_TOLD, slip, control, after=after)


_RESTATED_TOLD = (
    "To say it once more: {sentence}",
    "The main thing again: {sentence}",
    "In short: {sentence}",
    "What remains is this: {sentence}",
    "The figures once more: {sentence}",
    "Once again: {sentence}",
    "It bears repeating: {sentence}",
    "For those who came late: {sentence}",
)


def _altered(desk: Desk, figure: Figure) -> str:
    value = figure.value
    new = (
        value + desk.random.choice([1, 2, 3]) if value < 12 else round(value * desk.random.choice([0.7, 0.8, 1.2, 1.4]))
    )
    if value >= 1000:
        new = round(new, -2) if value % 100 == 0 else new
    return f"{new + (new == value):,}"


def restated_in_place(desk: Desk) -> Iterator[Slip | None]:
    """A figure that stands there twice with the same noun: one changed; in the control both."""
    figures = desk.read.figures
    for figure in desk.some(figures):
        same = [other for other in figures if other.value == figure.value and other.noun == figure.noun]
        nouns = [other for other in figures if other.noun.split()[-1] == figure.noun.split()[-1]]
        everywhere = re.findall(rf"(?<![\d,.]){figure.value:,}(?![\d,.]\d)\b", desk.text)
        if len(same) != 2 or len(nouns) != 2 or len(everywhere) != 2 or same[0].value < 5:
            continue
        wrong = _altered(desk, figure)
        yield desk.changed(
            "one of two changed",
            replaced([same[1].number], wrong),
            replaced([one.number for one in same], wrong),
            same[0].span,
        )


def restated_told(desk: Desk) -> Iterator[Slip | None]:
    """The sentence of a figure told again further down, with another figure."""
    for figure in desk.some(desk.read.figures):
        sentence = desk.read.sentence(figure.span.start)
        if sentence is None:
            continue
        text = desk.text[sentence.start : sentence.end].strip()
        at = figure.number.start - desk.text.index(text, sentence.start)
        if not 8 <= len(text.split()) <= 32 or re.search(
            r"''|[\"“”]|\b(?:I|He|She|It|They|We|his|her|This|That|But|And)\b", text
        ):
            continue
        if re.search(r"\d", text[:at] + text[at + len(desk.text[figure.number.start : figure.number.end]) :]):
            continue
        wrong = text[:at] + _altered(desk, figure) + text[at + figure.number.end - figure.number.start :]
        yield desk.told(
            _RESTATED_TOLD, {"sentence": wrong}, {"sentence": text}, after=sentence.end, other=[figure.span]
        )


_DEFINITE_TOLD = (
    "The {number} {noun} had not been announced.",
    "All {number} {noun} were looked at again.",
    "Who counts the {number} {noun} in a year’s time is not settled.",
    "The fate of the {number} {noun} is open.",
    "As for the {number} {noun}, nothing is decided.",
    "More on the {number} {noun} is to follow.",
    "The {number} {noun} mentioned above are not the end of it.",
    "It is those {number} {noun} that people talk about.",
    "What will become of the {number} {noun} is unclear.",
    "These {number} {noun} have made the headlines.",
)


def definite_told(desk: Desk) -> Iterator[Slip | None]:
    """The things counted, with another number, told of as known; where nothing else of that name is counted."""
    for figure in desk.some(desk.read.figures):
        head = figure.noun.split()[-1]
        if desk.read.nouns[head] != 1 or len(re.findall(rf"\b{head}\b", desk.text)) != 1 or figure.value < 5:
            continue
        slip, control = (
            {"number": number, "noun": figure.noun} for number in (_altered(desk, figure), f"{figure.value:,}")
        )
        yield desk.told(_DEFINITE_TOLD, slip, control, after=figure.span.end, other=[figure.span])


_TITLE_FIGURE = re.compile(
    r"(?<![\d$£€.,/#\w-])([$£€]?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(m|bn|%| million| billion)?(?![\d/-]|,\d|\.\d|\w)"
)


def headline(desk: Desk) -> Iterator[Slip | None]:
    """A figure of the headline changed; in the control it is changed in the body as well."""
    title = desk.story.title
    if not title:
        return
    for match in _TITLE_FIGURE.finditer(title):
        sign, number, scale = match.group(1), match.group(2), match.group(3) or ""
        value = float(number.replace(",", ""))
        if value < 3 or (not sign and not scale and (value < 5 or 1900 <= value <= 2030)):
            continue
        scales = {"m": "(?:m| million)", "bn": "(?:bn| billion)", "%": "(?:%| percent| per cent)"}.get(
            scale, re.escape(scale)
        )
        spans = [
            Span(found.start(1), found.end(1))
            for found in re.finditer(
                rf"(?<![\d$£€.,/#\w\n]){re.escape(sign)}({re.escape(number)}){scales}(?![\d)/-]|,\d|\.\d| ?\()",
                desk.text,
            )
        ]
        if not spans:
            continue
        if value < 100 and not sign and "." not in number:
            new = value + desk.random.choice([1, 2] if value < 10 else [-4, -3, 3, 5, 7])
        else:
            new = value * desk.random.choice([0.5, 0.7, 1.4, 2])
        wrong = f"{new:,.0f}" if "." not in number else f"{new:.1f}"
        if wrong == number or re.search(rf"(?<!\d){re.escape(wrong)}(?!\d)", desk.text):
            continue
        headed = title[: match.start(2)] + wrong + title[match.end(2) :]
        if len(re.findall(rf"(?<!\d){re.escape(number)}(?!\d)", title)) == 1:
            yield Slip(
                desk.kind,
                "figure of the headline",
                Version.of(title=headed),
                Version.of(*replaced(spans, wrong), title=headed),
                tuple(spans),
            )


MUTATORS = {
    "percent-change": mutator("percent-change", change_told, change_in_place),
    "share": mutator("share", share_told),
    "parts": mutator("parts", parts_told),
    "unit": mutator("unit", unit_in_place, unit_told),
    "currency": mutator("currency", money_in_place, money_told),
    "count-against-list": mutator("count-against-list", count_told),
    "arity": mutator("arity", arity_told),
    "ordinal": mutator("ordinal", ordinal_told, reasons_told, anniversary),
    "figure-restated": mutator("figure-restated", restated_in_place, restated_told, definite_told),
    "headline-figure": mutator("headline-figure", headline),
}
