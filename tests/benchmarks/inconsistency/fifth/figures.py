"""Slips of number: changes, shares, sums, lists, units, sums of money, figures told again."""

import re
from collections.abc import Iterator

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip, Version
from tests.benchmarks.inconsistency.fifth.desk import Desk, in_words, mutator, word

Made = Iterator[Slip | None]
_AMOUNT = (
    r"(?P<{0}sign>[$£€]?)(?P<{0}number>\d[\d,]*(?:\.\d+)?)(?P<{0}unit> ?(?:million|billion|bn|m|percent|per cent|%))?"
)
_FROM_TO = re.compile(rf"\bfrom {_AMOUNT.format('a')} to {_AMOUNT.format('b')}(?=[ .,;)])")
_SCALE = {"million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}


def _value(found: re.Match[str], side: str) -> float | None:
    unit = (found[f"{side}unit"] or found["bunit"] or "").strip()
    if unit in {"percent", "per cent", "%"}:
        return None
    return float(found[f"{side}number"].replace(",", "")) * _SCALE.get(unit, 1)


_CHANGES = (
    ", {a} {up} of {p} percent,",
    " ({a} {p} percent {up})",
    ", {up} {p} percent,",
    ", or {p} percent,",
    " – {a} {p} percent {up} –",
    ", which is {a} {up} of {p} percent,",
)
_CHANGED = (
    "The number of {n} rose from {a} to {b}, a rise of {p} percent.",
    "The number of {n} went up from {a} to {b}, or by {p} percent.",
    "From {a}, the number of {n} fell to {b}, a drop of {p} percent.",
    "The number of {n} fell {p} percent, from {a} to {b}.",
    "A year ago there were {a} {n}; now there are {b}, {up} of {p} percent.",
    "The number of {n} grew by {p} percent to {b} from {a}.",
    "{p} percent more {n} were counted than the year before: {b}, up from {a}.",
    "There were {b} {n}, {p} percent fewer than the {a} of the year before.",
)
_THINGS = (
    "people|workers|jobs|students|voters|members|patients|cases|tickets|homes|visitors|passengers|delegates|votes|"
    "customers|users|employees|soldiers|families|children|companies|complaints|shops|cars|ships|flights|schools|"
    "donors|applicants|teachers|officers|players|games|women|emails|migrants|refugees|investors|subscribers|guns"
)


def percent_change(desk: Desk) -> Made:
    """A percentage that its two figures do not give."""
    for found in desk.some(desk.read.finds(_FROM_TO)):
        a, b = _value(found, "a"), _value(found, "b")
        sentence = desk.read.sentence(found.start())
        if not a or not b or a == b or sentence is None or re.search(r"percent|per cent|%", desk.read[sentence]):
            continue
        years = {found["anumber"], found["bnumber"]}
        if (
            any(re.fullmatch(r"(?:19|20)\d\d", year) for year in years)
            or not 0.1 < b / a < 4
            or (a < 10 and not found["aunit"] and not found["bunit"] and not found["asign"])
        ):
            continue
        if not re.search(
            r"\b(?:rose|rise|rising|fell|fall|falling|grew|grow|increas\w+|cut|drop\w*|declin\w+|"
            r"jump\w*|climb\w*|reduc\w+|up|down|went|gone|rais\w+|lower\w*|shr[aiu]nk|slid\w*|soar\w*|"
            r"expand\w*)\b",
            desk.read[sentence],
        ):
            continue
        right = round(abs(b - a) / a * 100)
        wrong = _wrong_percent(desk, right)
        up, bare = ("rise", "increase") if b > a else ("drop", "decrease")
        form = desk.mine(_CHANGES)[0]
        if right < 4:
            continue
        edits = []
        for p in (wrong, right):
            told = form.format(
                a="an" if str(p)[0] == "8" or p in (11, 18) else "a",
                up=bare if "({a}" in form or form.startswith(", {up}") else up,
                p=p,
            )
            if form.startswith(", {a} {up}") or "which is" in form:
                told = told.replace(", an ", ", a ").replace("is an ", "is a ")
            if form.startswith(", {up}"):
                told = told.replace("increase", "up").replace("decrease", "down")
            edits.append(
                [Edit(found.end(), found.end(), told if desk.text[found.end()] == " " else told.rstrip(", –"))]
            )
        yield desk.edited(form, *edits, other=[Span(*found.span())])
    for thing in desk.some({found[1] for found in desk.read.finds(rf"\b({_THINGS})\b")} if desk.rarely() else ()):
        form = desk.mine(_CHANGED)[0]
        base = desk.random.choice((20, 40, 50, 80, 120, 200, 250, 400))
        right = desk.random.choice((10, 15, 20, 25, 30, 40, 50, 60))
        down = re.search(r"fell|fewer", form) is not None
        other = round(base * (1 - right / 100 if down else 1 + right / 100), 3)
        if other != int(other):
            continue
        pair = (_wrong_percent(desk, right), right)
        yield desk.added(form, *(form.format(n=thing, a=base, b=int(other), p=p, up="a rise") for p in pair))


def _wrong_percent(desk: Desk, right: int) -> int:
    far = max(5, round(right * 0.3))
    return right + far + desk.random.randint(0, 6) if right < 30 or desk.random.random() < 0.5 else right - far


_SHARES = (
    " ({p} percent)",
    ", or {p} percent,",
    ", {p} percent,",
    " – {p} percent –",
    ", that is {p} percent,",
    ", which is {p} percent,",
)
_SHARED = (
    "Of {b} {n}, {a}, or {p} percent, gave the same answer.",
    "{a} of the {b} {n} ({p} percent) said yes in the count.",
    "In all, {a} out of {b} {n} were counted twice, which is {p} percent.",
    "{a} {n} out of {b} – {p} percent – were counted.",
    "{p} percent of the {b} {n}, or {a}, were counted again.",
    "That is {a} of {b} {n}, or {p} percent.",
)


def share(desk: Desk) -> Made:
    """A share that its part and its whole do not give."""
    for found in desk.some(
        desk.read.finds(
            r"\b(\d{1,3}) (?:out )?of (?:the |its |their |all )?(\d{2,4})(?: [a-z-]+){0,1} ([a-z]+s|people)(?=[ .,;])"
        )
    ):
        a, b = int(found[1]), int(found[2])
        sentence = desk.read.sentence(found.start())
        if (
            not 2 < a < b
            or sentence is None
            or re.search(r"percent|per cent|%", desk.read[sentence])
            or 1900 < b < 2030
        ):
            continue
        right = round(a / b * 100)
        if right < 6:
            continue
        form = desk.mine(_SHARES)[0]
        told = [form.format(p=p) for p in (_wrong_percent(desk, right), right)]
        told = [t if desk.text[found.end()] == " " else t.rstrip(", –") for t in told]
        yield desk.edited(form, *([Edit(found.end(), found.end(), t)] for t in told), other=[Span(*found.span())])
    for thing in desk.some({found[1] for found in desk.read.finds(rf"\b({_THINGS})\b")} if desk.rarely() else ()):
        form = desk.mine(_SHARED)[0]
        b = desk.random.choice((40, 50, 80, 120, 150, 200, 400))
        right = desk.random.choice((15, 20, 30, 35, 40, 45, 55, 60))
        a = b * right // 100
        if a * 100 == b * right:
            yield desk.added(form, *(form.format(a=a, b=b, p=p, n=thing) for p in (_wrong_percent(desk, right), right)))


_PEOPLE = (
    "people|workers|students|voters|patients|passengers|employees|soldiers|teachers|officers|players|"
    "prisoners|lawmakers|delegates|candidates|residents|refugees|migrants|volunteers|staff|protesters|"
    "guests"
)
_OBJECTS = (
    "jobs|homes|cars|ships|schools|shops|companies|states|districts|countries|cases|guns|votes|seats|"
    "emails|tickets|games|films|songs|clubs|stores|counties|branches|flights|books|awards"
)
_PARTS_PEOPLE = (
    "Of the {t} {n}, {a} are men and {b} are women.",
    "The {t} {n} – {a} men and {b} women – were not named.",
    "There were {a} men and {b} women among the {t} {n}.",
    "In all {t} {n} were counted, {a} men and {b} women.",
    "The {t} {n} are {a} women and {b} men.",
    "{a} men and {b} women make up the {t} {n}.",
)
_PARTS = (
    "Of the {t} {n}, {a} are new and the other {b} are not.",
    "{a} of the {t} {n} are affected and the remaining {b} are not.",
    "The {t} {n} are made up of {a} large ones and {b} small ones.",
    "Of the {t} {n}, {a} were counted on the first day, {b} on the second and {c} on the third.",
    "The total of {t} {n} is made up of {a} in the north, {b} in the south and {c} in the west.",
    "Of {t} {n}, {a} were in the first group and the other {b} in the second.",
)


def parts(desk: Desk) -> Made:
    """Parts that do not make their whole; the whole is the article's own where it has one."""
    own = desk.read.finds(
        rf"(?<![\d.,$£€])\b(?P<t>\d{{2,3}}|eight|nine|ten|twelve) (?:[a-z-]+ )?(?P<n>{_PEOPLE}|{_OBJECTS})\b"
    )
    for found in desk.some(own):
        total = int(found["t"]) if found["t"].isdigit() else [in_words(n) for n in range(21)].index(found["t"])
        phrase = found.group()[len(found["t"]) :].strip()
        if (
            "illion" in phrase
            or total < 8
            or found["t"].startswith("0")
            or len(re.findall(rf"\d[\d,]* (?:[a-z-]+ )?{found['n']}", desk.text)) > 1
        ):
            continue
        if re.search(
            r"(?:percent|as many as|more than|about|nearly|almost|over|least|some|around|under|top|"
            r"between|up to|than|of) $",
            desk.text[max(0, found.start() - 14) : found.start()],
        ):
            continue
        yield _parted(desk, found["n"], phrase, total, Span(*found.span()))
    for thing in desk.some(
        {found[1] for found in desk.read.finds(rf"\b({_PEOPLE}|{_OBJECTS})\b")} if desk.rarely() else ()
    ):
        if not re.search(rf"\d (?:[a-z-]+ )?{thing}\b", desk.text):
            yield _parted(desk, thing, thing, desk.random.randint(14, 90), None)


def _parted(desk: Desk, noun: str, phrase: str, total: int, told: Span | None) -> Slip | None:
    form = desk.mine(_PARTS_PEOPLE if re.fullmatch(_PEOPLE, noun) else _PARTS)[0]
    a = desk.random.randint(3, max(3, total // 2 - 1))
    c = desk.random.randint(2, max(2, (total - a) // 2)) if "{c}" in form else 0
    b = total - a - c
    off = desk.random.choice((-3, -2, 2, 3, 4))
    if b + off < 2 or b < 2:
        off = 3
    made = [form.format(t=word(total), n=phrase, a=word(a), b=word(part), c=word(c)) for part in (b + off, b)]
    return desk.added(form, *made, other=[told] if told else [], after=told.end if told else 0)


_LANDS = (
    "France|Germany|Italy|Spain|Britain|China|Japan|India|Russia|Brazil|Canada|Mexico|Iran|Iraq|Syria|"
    "Turkey|Egypt|Israel|"
    "Jordan|Lebanon|Libya|Yemen|Saudi Arabia|Qatar|Kuwait|Pakistan|Afghanistan|Australia|South Korea|"
    "North Korea|Vietnam|"
    "Poland|Hungary|Austria|Belgium|Denmark|Sweden|Norway|Finland|Greece|Portugal|Ireland|Ukraine|Cuba|Argentina|Chile|"
    "England|Scotland|Wales|Switzerland|South Africa|Nigeria|Kenya|Thailand|Indonesia|Malaysia|Singapore"
)
_USSTATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Idaho|Illinois|"
    "Indiana|Iowa|Kansas|"
    "Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Nebraska|"
    "Nevada|New Hampshire|"
    "New Jersey|New Mexico|North Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|South Carolina|Tennessee|"
    "Texas|Utah|Vermont|"
    "Virginia|West Virginia|Wisconsin|Wyoming"
)
_COUNTED = (
    "{n} {k} – {l} –",
    "the {n} {k} {l}",
    "{n} {k} ({l})",
    "the {n} {k} of {l}",
    "{n} {k}, {l},",
    "{n} {k}, namely {l},",
)


def counted_list(desk: Desk) -> Made:
    """A count put before a list of the article's that has more items or fewer."""
    for kind, names in (("countries", _LANDS), ("states", _USSTATES)):
        one = rf"(?:{names})"
        for found in desk.some(
            desk.read.finds(
                rf"(?<![\w,] and )\b(?:in|from|to|for|between|across|of|with|including|as|against) "
                rf"((?:{one}, )+{one},? and {one})\b(?![’'-]|,? (?:[A-Z]|and|or)|, \w+,)"
            )
        ):
            items = re.findall(one, found[1])
            after = desk.text[found.end() : found.end() + 30]
            before = desk.text[max(0, found.start() - 60) : found.start()]
            if (
                re.match(r" [A-Z]|, (?:as well|along|plus|among)|[a-z]", after)
                or found.group().startswith(("including", "as", "between"))
                or re.search(rf"{kind}|such|other|nations", before)
            ):
                continue
            right = len(items)
            wrong = desk.random.choice([n for n in (right - 1, right + 1, right + 2) if n > 1])
            form = desk.mine(_COUNTED)[0]
            told = [form.format(n=word(n), k=kind, l=found[1]) for n in (wrong, right)]
            told = [t if desk.text[found.end()] == " " else t.rstrip(", –") for t in told]
            yield desk.edited(form, *([Edit(*found.span(1), t)] for t in told))
    yield from _listed(desk)


_NAMED = (
    "{n} people were named in the report: {l}.",
    "The report named {n} people: {l}.",
    "{n} people are mentioned by name: {l}.",
    "The {n} people quoted most were {l}.",
    "The list has {n} names: {l}.",
    "There were {n} names on the list – {l}.",
)


def _listed(desk: Desk) -> Made:
    """People of the article, counted."""
    names = [person.name for person in desk.read.named]
    if len(names) < 3 or not desk.rarely():
        return
    count = desk.random.randint(3, min(5, len(names)))
    names = desk.some(names)[:count]
    wrong = desk.random.choice([n for n in (count - 1, count + 1, count + 2) if n > 1])
    form = desk.mine(_NAMED)[0]
    listed = f"{', '.join(names[:-1])} and {names[-1]}"
    yield desk.added(form, *(form.format(n=word(n), l=listed) for n in (wrong, count)))


_PAIRED = (
    rf"(?P<one>{_LANDS}|the United States|Washington|Moscow|Beijing|London|Tehran) and (?P<two>{_LANDS}|the "
    rf"United States|Washington|Moscow|Beijing|London|Tehran)"
)
_TALKS = (
    ("trilateral", "bilateral"),
    ("three-way", "two-way"),
    ("four-party", "two-party"),
    ("three-nation", "two-nation"),
    ("quadrilateral", "bilateral"),
    ("four-nation", "two-nation"),
    ("three-country", "two-country"),
    ("four-way", "two-way"),
)
_MEETINGS = (
    "{w} talks between {a} and {b} are possible.",
    "The two sides have not ruled out {w} talks between {a} and {b}.",
    "{w} meetings between {a} and {b} have been discussed.",
    "There are no plans for {w} talks between {a} and {b}.",
    "A {w} meeting between {a} and {b} has been suggested.",
    "A {w} deal between {a} and {b} is not expected.",
)


def arity(desk: Desk) -> Made:
    """Three-sided talks between two."""
    nouns = (
        "talks|meeting|meetings|summit|agreement|deal|negotiations|accord|treaty|pact|discussions|"
        "relations|trade|cooperation|ties"
    )
    wrong, right = desk.mine(_TALKS)[0]
    for found in desk.some(desk.read.finds(rf"\b({nouns}) between {_PAIRED}\b(?!,? (?:and|[A-Z])|['’-])")):
        at = found.start()
        if re.search(r"\b(?:an|and|or)$|lateral$|way$", desk.text[max(0, at - 9) : at - 1]):
            continue
        yield desk.edited(f"put in: {wrong}", [Edit(at, at, f"{wrong} ")], [Edit(at, at, f"{right} ")])
    lands = desk.some({found.group() for found in desk.read.finds(rf"\b(?:{_LANDS})\b(?! [A-Z])")})
    if len(lands) >= 2 and desk.random.random() < 0.3:
        form = desk.mine(_MEETINGS)[0]
        yield desk.added(form, *(form.format(w=w, a=lands[0], b=lands[1]) for w in (wrong, right)))


_UNITS = {
    "miles": (1.609, "km", "kilometres"),
    "mile": (1.609, "km", "kilometres"),
    "km": (0.6214, "miles", "miles"),
    "kilometres": (0.6214, "miles", "miles"),
    "kilometers": (0.6214, "miles", "miles"),
    "feet": (0.3048, "m", "metres"),
    "metres": (3.281, "feet", "feet"),
    "meters": (3.281, "feet", "feet"),
    "acres": (0.4047, "hectares", "hectares"),
    "hectares": (2.471, "acres", "acres"),
    "kg": (2.205, "lb", "pounds"),
    "inches": (2.54, "cm", "centimetres"),
    "yards": (0.9144, "m", "metres"),
    "gallons": (3.785, "litres", "litres"),
    "tonnes": (1.102, "short tons", "short tons"),
    "mph": (1.609, "km/h", "km/h"),
    "square miles": (2.59, "sq km", "square kilometres"),
    "lbs": (0.4536, "kg", "kilograms"),
}
_CONVERTED = (" ({v} {s})", ", or {v} {l},", " – {v} {l} –", ", about {v} {l},", " [{v} {s}]", " (some {v} {l})")
_MEASURED = (
    "The nearest office is {x} {u} ({v} {s}) away.",
    "The office lies {x} {u}, or {v} {l}, away.",
    "The road runs for {x} {u} ({v} {l}).",
    "The site is {x} {u} ({v} {s}) outside the city.",
    "The road is {x} {u} long, about {v} {l}.",
    "The nearest office is {x} {u} – {v} {l} – to the north.",
)


def unit(desk: Desk) -> Made:
    """A conversion beside a measure that its factor does not give."""
    names = "|".join(sorted(_UNITS, key=len, reverse=True))
    for found in desk.some(
        desk.read.finds(
            rf"(?<![$£€\d.,-])\b(\d[\d,]*(?:\.\d+)?) ({names})"
            r"(?=[.,;]| (?:of|from|to|in|away|north|south|east|west|long|high|wide|deep|tall|above|"
            r"below|off|on|at|with|for|by|along|"
            r"through|outside|before|after|behind|into|over|across)\b)(?! of gas|, \d|, or)"
        )
    ):
        yield _conversion(desk, found)
    if desk.rarely():
        u = desk.random.choice(("miles", "km"))
        factor, short, long = _UNITS[u]
        x = desk.random.choice((12, 15, 25, 30, 40, 60, 90))
        right = round(x * factor)
        form = desk.mine(_MEASURED)[0]
        yield desk.added(
            form, *(form.format(x=x, u=u, v=v, s=short, l=long) for v in (_wrong_measure(desk, right), right))
        )


def _conversion(desk: Desk, found: re.Match[str]) -> Slip | None:
    value = float(found[1].replace(",", ""))
    factor, short, long = _UNITS[found[2]]
    exact = value * factor
    if value < 3:
        return None
    right = round(exact) if exact < 1000 else int(float(f"{exact:.3g}"))
    form = desk.mine(_CONVERTED)[0]
    told = [form.format(v=f"{v:,}", s=short, l=long) for v in (_wrong_measure(desk, right), right)]
    told = [t if desk.text[found.end()] == " " else t.rstrip(", –") for t in told]
    return desk.edited(form, *([Edit(found.end(), found.end(), t)] for t in told), other=[Span(*found.span())])


def _wrong_measure(desk: Desk, right: int) -> int:
    times = desk.random.choice((0.5, 0.6, 1.5, 1.8, 2.5, 10))
    wrong = round(right * times)
    return wrong if abs(wrong - right) > max(3, right * 0.3) else right * 2 + 3


_RATES = {
    ("£", "$"): (1.3, 2.05),
    ("$", "£"): (0.48, 0.77),
    ("€", "$"): (1.0, 1.6),
    ("$", "€"): (0.62, 1.0),
    ("£", "€"): (1.05, 1.6),
    ("€", "£"): (0.62, 0.95),
}
_MONEYED = (" ({v})", ", or {v},", ", about {v},", " – {v} –", " [{v}]", " (some {v})")


def currency(desk: Desk) -> Made:
    """A sum of money in another currency that no rate of those years gives."""
    pattern = r"(?<![\w.])([$£€])(\d[\d,]*(?:\.\d+)?)( ?(?:million|billion|bn|m))?"
    pattern += (
        r"(?=[.,;]?\s|\.$| (?:for|in|on|at|from|by|over|through|last|this|since|with|as|after|before)\b)(?! "
        r"(?:[a-z]+\b)(?<! for)(?<! in)(?<! on)(?<! at)"
    )
    pattern += (
        r"(?<! from)(?<! by)(?<! over)(?<! through)(?<! last)(?<! this)(?<! since)(?<! with)(?<! as)(?<! "
        r"after)(?<! before)|, or)"
    )
    for found in desk.some(desk.read.finds(pattern)):
        here = found[1]
        before = desk.text[max(0, found.start() - 40) : found.start()]
        if "(" in before or re.search(r"\b(?:between|from|to|and|or|than)\b[^.]{0,20}$", before):
            continue
        if here == "$" and desk.random.random() < 0.5:
            there, rate = "£", 0.65 if desk.story.published else 0.53
        elif here == "$":
            there, rate = "€", 0.9 if desk.story.published else 0.76
        else:
            there, rate = (
                "$",
                (1.45 if here == "£" else 1.12) if desk.story.published else (1.88 if here == "£" else 1.32),
            )
        value = float(found[2].replace(",", ""))
        scale = found[3] or ""
        if re.match(r" [A-Z]", desk.text[found.end() :]) or value * rate < 1.2 or (value * rate > 900 and scale):
            continue
        wrong = rate * desk.random.choice((0.1, 0.3, 3, 10))
        form = desk.mine(_MONEYED)[0]
        told = []
        for factor in (wrong, rate):
            much = value * factor
            shown = f"{much:,.1f}".removesuffix(".0") if scale else f"{int(float(f'{much:.3g}')):,}"
            told.append(form.format(v=f"{there}{shown}{scale}"))
        told = [t if desk.text[found.end()] == " " else t.rstrip(", –") for t in told]
        yield desk.edited(form, *([Edit(found.end(), found.end(), t)] for t in told), other=[Span(*found.span())])


_NUMBER = r"(?<![\d.,$£€:/-])(?P<x>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d:/-]|\.\d|,\d)"
_COUNT = re.compile(rf"\b{_NUMBER} (?P<n>(?:[a-z-]+ )?(?:[a-z]{{4,}}s|people|women|men|children))\b")
_MONEY = re.compile(
    r"(?<![\w.])(?P<s>[$£€])(?P<x>\d[\d,]*(?:\.\d+)?)(?P<u> ?(?:million|billion|bn|m))?(?![\w]|[.,-]\d|-)"
)
_PERCENT = re.compile(rf"{_NUMBER}(?P<u>%| percent| per cent)(?=[ .,;])")


def figure_again(desk: Desk) -> Made:
    """A clause of the article told again with another figure, or one of two tellings edited."""
    if re.match(r"The Latest", desk.story.title or desk.text):
        return
    yield from _told_twice(desk)
    for sentence in desk.some(desk.read.sentences):
        said = desk.read[sentence]
        figures = [found for pattern in (_COUNT, _MONEY, _PERCENT) for found in pattern.finditer(said)]
        if len(figures) != 1 or len(re.findall(r"\d[\d,.]*", said)) != 1 or not 60 < len(said) < 230:
            continue
        if re.search(r"[\"“”‘;:()]|''", said) or not said.endswith(".") or desk.read.quoted(sentence.start):
            continue
        if re.match(
            r"(?:He|She|It|They|This|That|These|Those|But|And|Or|So|Yet|There|Here|His|Her|Its|Their|We|"
            r"I|You|Also|Then|Later|Both|Another|Some|In addition|As|Of|Among|Those|Meanwhile|However|"
            r"Still|If|When)\b",
            said,
        ):
            continue
        if re.search(
            r"(?i)\b(?:each|every|per|another|more|fewer|less|about|nearly|over|some|other|also|now|so "
            r"far|at least|almost|around|up to|an? (?:year|day|week|month)|between|and)\b",
            said,
        ) or re.search(r"\b(?:he|she|they|it|his|her|their|its|this|these|that)\b", said.split(figures[0].group())[0]):
            continue
        found = figures[0]
        if re.fullmatch(r"(?:19|20)\d\d", found["x"]) or re.search(r"[A-Z]\w* $", said[: found.start()]):
            continue
        turn, new = _other_number(
            desk,
            found["x"],
            money=bool(found.groupdict().get("u")) and found.re is _MONEY,
            percent=found.re is _PERCENT,
        )
        if not desk.sayable(said):
            continue
        low = desk.inner(said[:-1])
        slip, span = (
            low.replace(found.group(), found.group().replace(found["x"], new, 1), 1),
            Span(sentence.start + found.start(), sentence.start + found.end()),
        )
        form = desk.mine(_RETOLD)[0]
        yield desk.added(f"{form} {turn}", form.format(c=slip), form.format(c=low), other=[span], after=sentence.end)


_RETOLD = (
    "As noted above, {c}.",
    "To recap, {c}.",
    "{c}.",
    "In short, {c}.",
    "To sum up: {c}.",
    "Once again, {c}.",
    "{c}, as reported above.",
    "As was said at the start, {c}.",
)


def _told_twice(desk: Desk) -> Made:
    """A figure with its noun that the article has twice."""
    seen: dict[str, list[re.Match[str]]] = {}
    for found in desk.read.finds(_COUNT):
        seen.setdefault(found["n"], []).append(found)
    for noun, founds in desk.some(seen.items()):
        if (
            len(founds) != 2
            or len({found["x"] for found in founds}) != 1
            or noun.split()[-1]
            in {
                "years",
                "days",
                "months",
                "hours",
                "weeks",
                "minutes",
                "points",
                "miles",
                "percents",
                "times",
                "seconds",
                "others",
                "cents",
                "people",
                "dollars",
                "metres",
                "meters",
            }
        ):
            continue
        if len(noun.split()) < 2 or len(founds[0]["x"]) < 2:
            continue
        later = founds[1]
        turn, new = _other_number(desk, later["x"])
        control = (
            [Edit(later.start(), later.end(), f"the {later.group()}")]
            if re.search(r"\b(?:of|in|to|for|with) $", desk.text[max(0, later.start() - 6) : later.start()])
            else [Edit(*found.span("x"), new) for found in founds]
        )
        yield desk.edited(
            f"one of two edited, {turn}", [Edit(*later.span("x"), new)], control, other=[Span(*founds[0].span())]
        )


_TURNS = ("raised", "lowered", "digits swapped", "a digit changed", "ten times", "off by little")


def _other_number(desk: Desk, told: str, *, money: bool = False, percent: bool = False) -> tuple[str, str]:
    """How it was changed, and a number of the same make."""
    for turn in desk.mine(_TURNS):
        new = _turned(desk, turn, told)
        if new is None or (percent and float(new.replace(",", "")) > 100) or (turn == "ten times" and not money):
            continue
        if new != told and not re.fullmatch(r"0[\d.]*|(?:19|20)\d\d", new):
            return turn, new
    return "raised", _scaled(told, 1.5) if _scaled(told, 1.5) != told else _scaled(told, 2)


def _turned(desk: Desk, turn: str, told: str) -> str | None:
    digits = [at for at, sign in enumerate(told) if sign.isdigit() and sign != "0"]
    at = digits[0]
    if turn == "raised":
        return _scaled(told, desk.random.choice((1.2, 1.3, 1.5)))
    if turn == "lowered":
        return _scaled(told, desk.random.choice((0.5, 0.7, 0.8)))
    if turn == "digits swapped" and told[at + 1 : at + 2].isdigit() and told[at] != told[at + 1] != "0":
        return told[:at] + told[at + 1] + told[at] + told[at + 2 :]
    if turn == "a digit changed":
        return told[:at] + str(int(told[at]) % 9 + 1) + told[at + 1 :]
    if turn == "ten times":
        return _scaled(told, 10) if "." not in told else told.replace(".", "")
    if turn == "off by little" and told.isdigit() and 3 < int(told) < 100:
        return str(int(told) + desk.random.choice((-2, -1, 1, 2)))
    return None


def _scaled(told: str, factor: float) -> str:
    """The number times the factor, as round as it was."""
    if "." in told:
        return f"{float(told.replace(',', '')) * factor:.{len(told.split('.')[1])}f}"
    value = int(told.replace(",", ""))
    step = 10 ** (len(told) - len(told.rstrip("0"))) if value else 1
    new = max(1, round(value * factor / step)) * step
    return f"{new:,}" if "," in told or new >= 10000 else str(new)


def headline_figure(desk: Desk) -> Made:
    """The headline's figure, which the body tells too, changed in the headline."""
    title = desk.story.title
    if title is None:
        return
    for pattern in (_MONEY, _PERCENT, _COUNT):
        for found in pattern.finditer(title):
            told = list(re.finditer(re.escape(found.group()).replace(r"\ ", r"[ -]"), desk.text))
            number = found["x"]
            if (
                not told
                or any(re.match(r" ?\([^)\d]*\d", desk.text[one.end() :]) for one in told)
                or re.fullmatch(r"(?:19|20)\d\d", number)
            ):
                continue
            turn, new = _other_number(desk, number, money=pattern is _MONEY, percent=pattern is _PERCENT)
            if new in desk.text:
                continue
            headline = title[: found.start("x")] + new + title[found.end("x") :]
            edits = [Edit(one.start(), one.end(), found.group().replace(number, new, 1)) for one in told]
            yield Slip(
                desk.kind,
                f"headline, {turn}",
                Version.of(title=headline),
                Version.of(*edits, title=headline),
                tuple(Span(*one.span()) for one in told),
            )
    yield from _headline_count(desk, title)


def _headline_count(desk: Desk, title: str) -> Made:
    """A headline's bare figure, in digits or words, that the first paragraphs give with a noun of the headline's."""
    small = "|".join(in_words(number) for number in range(3, 13))
    for found in re.finditer(rf"(?<![\w.$£€,'’-])(\d{{1,4}}|(?i:{small}))(?![\w%.,'’-])", title):
        number = found[1]
        value = int(number) if number.isdigit() else [in_words(n) for n in range(21)].index(number.lower())
        spelt = {str(value), f"{value:,}", in_words(value)}
        told = list(
            re.finditer(
                rf"(?<![\d.,$£€\w-])({'|'.join(spelt)}) (?:[a-z-]+ )?([a-z]+s|people|women|men|children)\b", desk.text
            )
        )
        if re.fullmatch(r"(?:19|20)\d\d", number) or value < 3 or not told or told[0].start() > 700:
            continue
        if (
            told[0][2].rstrip("s") not in title[found.end() : found.end() + 25].lower()
            or len({one[2] for one in told}) > 1
        ):
            continue
        turn, new = _other_number(desk, str(value))
        other = int(new)
        if not number.isdigit():
            new = in_words(other).title() if number[0].isupper() else in_words(other)
        headline = title[: found.start()] + new + title[found.end() :]
        edits = [
            Edit(*one.span(1), in_words(other) if one[1].isalpha() else f"{other:,}" if other >= 1000 else str(other))
            for one in told
        ]
        yield Slip(
            desk.kind,
            f"headline count, {turn}",
            Version.of(title=headline),
            Version.of(*edits, title=headline),
            tuple(Span(*one.span()) for one in told),
        )


_SWAPPED = {
    "Association": "Assembly",
    "Organization": "Organisation",
    "Committee": "Commission",
    "Commission": "Committee",
    "Agency": "Authority",
    "Institute": "Institution",
    "National": "Nuclear",
    "International": "Industrial",
    "Federation": "Foundation",
    "Council": "Chamber",
    "Department": "Directorate",
    "American": "Atlantic",
    "Service": "Society",
    "System": "Service",
    "Society": "Service",
    "Center": "Council",
    "Party": "Partnership",
    "Union": "Unit",
    "Bureau": "Board",
    "Board": "Bureau",
    "Investigation": "Information",
    "Protection": "Prevention",
    "Research": "Resources",
    "Security": "Safety",
    "Trade": "Transport",
    "World": "Western",
    "European": "Eastern",
    "Fund": "Federation",
    "Conservative": "Continental",
    "Political": "Public",
    "Action": "Assembly",
    "Administration": "Agency",
    "Authority": "Agency",
    "Air": "Arms",
    "Development": "Defence",
    "Economic": "Energy",
    "Education": "Economy",
    "Management": "Markets",
    "Group": "Guild",
    "Nations": "Networks",
    "North": "Nordic",
    "Office": "Organisation",
    "Public": "Private",
    "Rights": "Resources",
    "States": "Societies",
    "Democratic": "Defence",
    "Defense": "Development",
    "Control": "Care",
    "Crime": "Customs",
    "Central": "Civil",
    "Intelligence": "Information",
}


def acronym(desk: Desk) -> Made:
    """An acronym spelt out a second time in other words."""
    for found in desk.some(
        desk.read.finds(r"\b((?:[A-Z][a-z]+ (?:(?:of|for|and|on|the|in) )*){1,5}[A-Z][a-z]+) \(([A-Z]{3,6})\)")
    ):
        initials, words = found[2], found[1].split()
        while words and ([w[0] for w in words if w[0].isupper()] != list(initials) or words[0][0].islower()):
            words.pop(0)
        later = [
            one for one in desk.read.finds(rf"(?<![\w(]){initials}\b(?![-’'\w)])") if one.start() > found.end() + 80
        ]
        if not words or not later:
            continue
        swaps = [w for w in words if w in _SWAPPED and _SWAPPED[w][0] == w[0] and w != "Organization"]
        if not swaps:
            continue
        old = desk.random.choice(swaps)
        right = " ".join(words)
        wrong = " ".join(_SWAPPED[w] if w == old else w for w in words)
        form = desk.mine(
            ("{e} ({a})", "{a} ({e})", "{e}, or {a},", "{a}, the {e},", "{a} – the {e} –", "{a}, short for {e},")
        )[0]
        spot = desk.random.choice(later)
        if (
            re.match(r" [A-Za-z]+s?\b", desk.text[spot.end() :])
            and form.endswith((",", "–"))
            and re.match(r" (?:[a-z]+) (?!to|the)", desk.text[spot.end() :])
            and not re.match(
                r" (?:said|says|has|is|was|will|would|had|to|in|on|and|for|by|as|from|at)\b", desk.text[spot.end() :]
            )
        ):
            continue
        told = [form.format(e=e, a=initials) for e in (wrong, right)]
        told = [t if desk.text[spot.end()] == " " else t.rstrip(", –") for t in told]
        yield desk.edited(form, *([Edit(spot.start(), spot.end(), t)] for t in told), other=[Span(*found.span())])


MUTATORS = {
    "percent-change": mutator("percent-change", percent_change),
    "share": mutator("share", share),
    "parts": mutator("parts", parts),
    "counted-list": mutator("counted-list", counted_list),
    "arity": mutator("arity", arity),
    "unit": mutator("unit", unit),
    "currency": mutator("currency", currency),
    "figure-again": mutator("figure-again", figure_again),
    "headline-figure": mutator("headline-figure", headline_figure),
    "acronym": mutator("acronym", acronym),
}
