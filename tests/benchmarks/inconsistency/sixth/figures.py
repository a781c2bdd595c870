"""Slips of arithmetic: percentages, shares, conversions, counts and sums against the article's own figures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip, Version
from tests.benchmarks.inconsistency.sixth.page import Page, mutators, number, tidy, word

_POUND = "(?:Â)?£"
_SUM = re.compile(
    r"(?<![-–\w$£])(?P<s>(?:US)?\$|(?:Â)?£)(?P<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?P<u>(?: (?:million|billion|"
    r"trillion)|"
    r"(?:bn|m)\b)?)(?![-–\w,%]|\.\d| (?:to|or|and|per|a|an) | ?\(|-)"
)
_BY = [
    "up",
    "down",
    "by",
    "from",
    "to",
    "for",
    "increase",
    "rise",
    "fall",
    "drop",
    "cut",
    "than",
    "additional",
    "extra",
    "further",
    "another",
]


def _plain(value: float, decimals: int, comma: bool) -> str:
    return f"{value:,.{decimals}f}" if comma else f"{value:.{decimals}f}"


_CHANGED = (
    "{y}, up {p} from {x}",
    "{y}, a {p} rise from {x}",
    "{y}, compared with {x} a year earlier, an increase of {p}",
    "{y}, {p} more than the {x} of a year earlier",
    "{y} – against {x} previously, a gain of {p} –",
    "{y} (up {p} from {x})",
    "{y}, having grown by {p} from {x}",
    "{y}, a jump of {p} on the previous {x}",
    "{y}, which was {p} higher than the earlier {x}",
    "{y}, {x} plus an increase of {p},",
)


def percent_change(page: Page) -> Iterator[Slip]:
    """Two figures get the change in percent between them; or a sum of money the sum it was before, and the change."""
    for match in page.found(_FROM_TO):
        first, second = (float(re.sub(r"[^\d.]", "", match[name]) or 0) for name in "ab")
        units = {re.sub(r"[\d.,$£]", "", match[name]).strip() for name in "ab"} - {""}
        years = 1900 < first < 2030 and 1900 < second < 2030
        if (
            len(units) > 1
            or units == {"%"}
            or years
            or not first > 0
            or not 1.08 < max(first, second) / min(first, second) < 4
        ):
            continue
        if re.search(
            r"\b(?:odds|ranging|range|ages?|aged|score|temperatures?|anywhere|by)\b", _before(page, match.start())
        ):
            continue
        true = round(100 * abs(second - first) / first)
        name = ("rise", "increase", "gain", "jump") if second > first else ("fall", "decrease", "drop", "decline")
        form = page.form(("{t}, a {n} of {p},", "{t} – a {p} {n} –", "{t} (a {n} of {p})", "{t}, a {p} {n},"))
        noun = page.random.choice(name)
        off = true + max(12, round(0.4 * true)) * (-1 if true > 30 else 1)
        told = [tidy(form.format(t=match[0], n=noun, p=f"{one}%"))[1:] for one in (off, true)]
        if not re.match(r" [a-z]+s\b", page.text[match.end() :]):
            yield page.same(form, *match.span(), *(match[0][0] + one for one in told))
    for match in page.found(_SUM):
        before = page.text[max(0, match.start() - 30) : match.start()].lower().split()
        value = float(match["n"].replace(",", ""))
        if re.search(r"\($|\bor $|[-–] ?$", page.text[: match.start()][-4:]) or page.text[match.end()] == ")":
            continue
        if not re.match(r"[,.;]|\n| (?:in|on|for|last|this|at|from|by|after|during|of|to)\b", page.text[match.end() :]):
            continue
        if set(before[-3:]) & set(_BY) or value < 4 or ("," not in match["n"] and not match["u"]):
            continue
        percent = page.random.choice([20, 25, 40, 50, 60])
        decimals = 0 if "," in match["n"] else 2 if value < 20 else 1
        earlier = _plain(value / (1 + percent / 100), decimals, "," in match["n"])
        wrong = page.random.choice([one for one in (15, 25, 35, 45, 65, 80) if abs(one - percent) >= 10])
        form = page.form(_CHANGED)
        sign = page.random.choice(["%", " percent"]) if "%" not in page.text else "%"
        comma = "" if form.endswith((")", "–", ",")) or page.text[match.end()] in ",.;" else ","
        texts = (
            form.format(y=match[0], x=f"{match['s']}{earlier}{match['u']}", p=f"{one}{sign}") + comma
            for one in (wrong, percent)
        )
        yield page.same(form, *match.span(), *texts)


_FROM_TO = re.compile(
    r"\bfrom (?P<a>[$£]?[\d.,]*\d(?: (?:million|billion)|bn|m|%)?) to (?P<b>[$£]?[\d.,]*\d(?: (?:million|"
    r"billion)|bn|m)?)"
    r"(?= [a-z]|[,.;]? )(?! (?:percent|per|p\.m|a\.m|points?))"
)


def _before(page: Page, place: int) -> str:
    return page.text[max(0, place - 50) : place].lower()


_SHARED = re.compile(
    r"\b(?P<a>\d{1,4}|\d,\d{3}) (?:out )?of (?:the |its |his |her |all )?(?P<b>\d{2,4}|"
    r"\d{1,2},\d{3})(?: [a-z]+s| people| women| men)?(?=[,.;)]| (?:[a-z]{2,3}|were|have|that|with|from)\b)"
)
_PART = (
    "{t}, or {p},",
    "{t} ({p})",
    "{t} – {p} –",
    "{t}, which is {p},",
    "{p}, or {t},",
    "{t}, about {p},",
    "some {p}, {t},",
    "{t}, {p} of the total,",
)
_COUNT = re.compile(
    r"(?<![\d$£€.,-])\b(?P<n>\d{1,3},\d{3}|[2-9]\d|[1-9]\d\d) (?!(?:m|b)illion|thousand|more|other|percent|"
    r"additional)(?P<h>(?:[a-z]+ )?(?:people|delegates|students|"
    r"workers|voters|"
    r"members|employees|women|men|children|jobs|soldiers|troops|states|countries|seats|votes|refugees|companies|"
    r"patients|"
    r"prisoners|emails|players|passengers|officers|schools|homes|shops|stores|cases|candidates|games|lawmakers|donors|"
    r"residents|respondents|adults|households|firms|protesters|supporters|immigrants|events|meetings|screens|staff))\b"
)
_SPLIT = (
    "Of the {n} {h}, {a} – {p} – were counted in the first group.",
    "In the first group were {a} of the {n} {h}, or {p}.",
    "The {a} that came first made up {p} of the {n} {h}.",
    "{p} of the {n} {h}, or {a}, came early.",
    "Some {a} of the {n} {h} ({p}) had been there before.",
    "Among the {n} {h} were {a} newcomers, which is {p} of all.",
    "That left {a} out of {n} {h}, or {p}.",
    "Newcomers accounted for {a} of the {n} {h}, {p} of the total.",
)


def share(page: Page) -> Iterator[Slip]:
    """A part and its whole get their percentage."""
    sign = "%" if page.text.count("%") else " percent"
    for match in page.found(_SHARED):
        part, whole = (int(match[name].replace(",", "")) for name in "ab")
        if not 0.05 < part / whole < 0.97 or whole < 20 or 1900 < whole < 2030:
            continue
        form = page.form(_PART)
        right = round(100 * part / whole)
        wrong = right + 14 if right < 60 else right - 17
        texts = (form.format(t=match[0], p=f"{one}{sign}") for one in (wrong, right))
        yield page.same(form, *match.span(), *texts)
    for match in page.found(_COUNT):
        whole = int(match["n"].replace(",", ""))
        percent = page.random.choice([20, 25, 30, 40, 60])
        if whole * percent % 100 or whole < 40:
            continue
        form = page.form(_SPLIT)
        part = whole * percent // 100
        told = (
            form.format(n=match["n"], h=match["h"], a=f"{part:,}", p=f"{one}{sign}") for one in (percent + 15, percent)
        )
        yield from page.told(form, match.end(), *told)


_POLL = re.compile(
    r"\b(?P<a>\d\d)(?P<x>%| percent| per cent)?(?P<m> to |-|–| percent to | to | versus |"
    r" vs\. )(?P<b>\d\d)(?P<y>%| percent| per cent)"
    r"(?! (?:of|more|less|higher|rise|drop|tax|increase|cut))"
)
_REST = (
    "{t}, with {r} undecided,",
    "{t} ({r} had no opinion)",
    "{t}, with the remaining {r} unsure,",
    "{t} – another {r} did not know –",
    "{t}, and {r} for neither,",
    "{t}, {r} saying neither,",
    "{t}, the other {r} undecided,",
    "{t}, with {r} choosing someone else,",
)


def over_a_hundred(page: Page) -> Iterator[Slip]:
    """The two sides of a poll get the undecided, and then are more than everybody."""
    for match in page.found(_POLL):
        span = page.sentence(match.start())
        if len(re.findall(r"\d(?:%| per)|[Pp]ercent", page.text[span.start : span.end].replace(match[0], ""))):
            continue
        rest = 100 - int(match["a"]) - int(match["b"])
        if not 0 < rest < 30 or re.search(r"\bfrom |\bbetween ", page.text[max(0, match.start() - 12) : match.start()]):
            continue
        form = page.form(_REST)
        texts = (
            form.format(t=match[0], r=f"{one}{match['y']}") for one in (rest + page.random.choice([8, 11, 15]), rest)
        )
        yield page.same(form, *match.span(), *texts)


_LEAD = (
    "{t}, a margin of {d} points,",
    "{t} – a {d}-point lead –",
    "{t}, a {d}-point gap,",
    "{t} ({d} points apart)",
    "{t}, a lead of {d} percentage points,",
    "{t}, that is by {d} points,",
    "{t}, a difference of {d} points,",
    "{d} points apart at {t},",
)


def margin(page: Page) -> Iterator[Slip]:
    """The two sides of a poll get their distance in points."""
    for match in page.found(_POLL):
        apart = abs(int(match["a"]) - int(match["b"]))
        whole = int(match["a"]) + int(match["b"])
        before = page.text[max(0, match.start() - 14) : match.start()]
        if "to" in match["m"] and (
            match["a"] < match["b"] or (re.search(r"[A-Z][a-z]+\.? $", before) and not match["x"])
        ):
            continue
        if apart < 2 or not 50 < whole <= 100 or re.search(r"\bfrom |\bbetween |\bby ", before):
            continue
        form = page.form(_LEAD)
        sizes = (apart + page.random.choice([4, 5, 7]), apart)
        yield page.same(form, *match.span(), *(form.format(t=match[0], d=word(one)) for one in sizes))


_PERCENT = re.compile(
    r"(?<![\d.,$£-])\b(?P<n>\d\d(?:\.\d)?)(?P<u>%| percent| per cent) of (?=(?:[a-z]|[A-Z]))(?!a point)"
)
_FRACTIONS = (
    (24.0, 26.0, "a quarter", "a third"),
    (32.5, 34.5, "a third", "a half"),
    (48.5, 49.9, "nearly half", "more than half"),
    (50.1, 54.0, "just over half", "less than half"),
    (54.1, 64.0, "more than half", "less than half"),
    (65.5, 67.5, "two-thirds", "three-quarters"),
    (70.0, 73.9, "more than two-thirds", "less than two-thirds"),
    (74.0, 76.0, "three-quarters", "two-thirds"),
    (77.0, 95.0, "more than three-quarters", "less than three-quarters"),
    (35.0, 47.9, "more than a third", "more than half"),
    (26.5, 32.0, "more than a quarter", "more than a third"),
    (10.0, 18.9, "less than a fifth", "more than a quarter"),
)
_WORDED = (
    "{t}, or {f}, of ",
    "{f}, {t}, of ",
    "{t} – {f} – of ",
    "{f} ({t}) of ",
    "{t} ({f}) of ",
    "{f} – {t} – of ",
    "{t}, that is {f}, of ",
    "{f}, or {t}, of ",
)


def fraction_word(page: Page) -> Iterator[Slip]:
    """A percentage gets its half, third or quarter."""
    for match in page.found(_PERCENT):
        value = float(match["n"])
        before = page.text[max(0, match.start() - 26) : match.start()].lower()
        if re.search(
            r"\b(?:than|least|most|about|some|nearly|almost|to|a|the|around|only|just|over|under|roughly) $", before
        ):
            continue
        for low, high, right, wrong in _FRACTIONS:
            if low <= value <= high:
                form = page.form(_WORDED)
                told = [form.format(t=match[0][: -len(" of ")], f=one) for one in (wrong, right)]
                if not before.strip() or before.rstrip().endswith((".", "”")):
                    told = [one[:1].upper() + one[1:] for one in told]
                yield page.same(form, *match.span(), *told)


@dataclass(frozen=True)
class _Measure:
    pattern: str
    names: tuple[str, str, str]
    factor: float


_MEASURES = (
    _Measure("miles", ("km", "kilometers", "kilometres"), 1.609344),
    _Measure("kilometers|kilometres|km", ("miles", "miles", "miles"), 0.621371),
    _Measure("feet|foot|ft", ("m", "meters", "metres"), 0.3048),
    _Measure("metres|meters", ("ft", "feet", "feet"), 3.28084),
    _Measure("acres", ("hectares", "hectares", "ha"), 0.404686),
    _Measure("hectares", ("acres", "acres", "acres"), 2.47105),
    _Measure("kg|kilos|kilograms", ("lb", "pounds", "lbs"), 2.20462),
    _Measure("inches", ("cm", "centimeters", "centimetres"), 2.54),
    _Measure("tons", ("tonnes", "tonnes", "metric tons"), 0.907185),
)
_CONVERTED = (
    "{t} ({c} {u})",
    "{t}, or {c} {u},",
    "{t} – {c} {u} –",
    "{t}, about {c} {u},",
    "{t}, that is {c} {u},",
    "{t}, the equivalent of {c} {u},",
    "{t} (about {c} {u})",
    "{t}, which is {c} {u},",
)


def converted_unit(page: Page) -> Iterator[Slip]:
    """A length, area or weight gets its other unit."""
    for measure in _MEASURES:
        pattern = (
            r"(?<![\d$£.,-])\b(?P<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)[ ]?"
            rf"(?P<u>{measure.pattern})\b(?! \(| (?:an|per|a) |\w)"
        )
        for match in page.found(re.compile(pattern)):
            value = float(match["n"].replace(",", ""))
            if (
                value < 5
                or (match["u"] in ("m", "pounds") and value > 200)
                or re.match(r"-| [a-z]+ed\b", page.text[match.end() :])
            ):
                continue
            if (
                page.text[match.end()] == ")"
                or page.text[match.start() - 1] == "("
                or re.match(r",? \d", page.text[match.end() :])
            ):
                continue
            form = page.form(_CONVERTED)
            exact = value * measure.factor
            name = page.random.choice(measure.names)
            decimals = 0 if exact >= 20 else 1
            wrong = exact * page.random.choice([0.7, 1.35, 1.6, 0.55])
            texts = (form.format(t=match[0], u=name, c=f"{one:,.{decimals}f}") for one in (wrong, exact))
            yield page.same(form, *match.span(), *texts)


_EQUALS = re.compile(
    rf"(?P<a>\$(?P<x>\d+(?:\.\d+)?)(?P<u>m|bn|tn)) \((?P<b>{_POUND}(?P<y>\d+(?:\.\d+)?)(?P<v>m|bn|tn))\)"
    rf"|(?P<c>{_POUND}(?P<z>\d+(?:\.\d+)?)(?P<w>m|bn)) \((?P<d>\$(?P<q>\d+(?:\.\d+)?)(?P<k>m|bn))\)"
)


def currency(page: Page) -> Iterator[Slip]:
    """A sum in dollars and pounds, of which one has changed; in the control they stand the other way round."""
    for match in page.found(_EQUALS):
        one, two = (match["x"], match["y"]) if match["x"] else (match["z"], match["q"])
        units = (match["u"], match["v"]) if match["x"] else (match["w"], match["k"])
        first, second = (match["a"], match["b"]) if match["x"] else (match["c"], match["d"])
        rate = float(one) / float(two) if match["x"] else float(two) / float(one)
        if units[0] != units[1] or not 1.6 < rate < 2.05 or page.text.count(one) > 1 or page.text.count(two) > 1:
            continue
        if page.in_quotation(match.start()):
            continue
        others = len(_EQUALS.findall(page.text)) > 1
        rates = [(one, rate / one if match["x"] else rate * one) for one in (1.6, 0.6, 2.2, 0.4, 10, 0.1)]
        factor = page.random.choice([one for one, told in rates if others or not 1 < told < 2.8])
        other = _scaled(two, factor)
        wrong = f"{first} ({second.replace(two, other)})"
        right = f"{second} ({first})"
        yield page.same("one of two", *match.span(), wrong, right)


def _scaled(told: str, factor: float) -> str:
    decimals = len(told.partition(".")[2])
    value = float(told) * factor
    return f"{value:.{max(decimals, 0 if value > 30 else 2 if value < 3 else 1)}f}"


_COUNTRIES = (
    "France|Germany|Italy|Spain|Britain|Russia|China|Japan|India|Canada|Mexico|Brazil|Australia|Poland|Greece|Turkey|"
    "Iran|Iraq|Syria|Israel|Egypt|Jordan|Lebanon|Yemen|Libya|Afghanistan|Pakistan|Ireland|Scotland|Wales|"
    "England|Norway|"
    "Sweden|Denmark|Finland|Belgium|Portugal|Austria|Hungary|Ukraine|Thailand|Indonesia|Malaysia|Singapore|Vietnam|"
    "South Korea|North Korea|Saudi Arabia|South Africa|New Zealand|the Netherlands|Argentina|Chile|Colombia|Cuba|Kenya|"
    "Nigeria|Sudan|Switzerland|Sri Lanka|the Philippines|Qatar|Kuwait|Bahrain|the UK|the US|the United States|"
    "Estonia|Latvia"
)
_STATES = (
    "Ohio|Florida|Michigan|Wisconsin|Pennsylvania|Virginia|North Carolina|South Carolina|Georgia|Texas|"
    "California|Nevada|"
    "Colorado|Arizona|Iowa|New Hampshire|New York|New Jersey|Illinois|Indiana|Missouri|Minnesota|Utah|Idaho|Maine|"
    "Vermont|Massachusetts|Connecticut|Delaware|Maryland|West Virginia|Kentucky|Tennessee|Alabama|Mississippi|"
    "Louisiana|"
    "Arkansas|Oklahoma|Kansas|Nebraska|Wyoming|Montana|Oregon|Alaska|Hawaii|New Mexico|Rhode Island|North Dakota"
)
_LISTS = tuple(
    (
        noun,
        re.compile(
            rf"(?<!, )(?<!and )(?<![A-Z]\w )\b(?P<l>(?:(?:{names}), )+(?:{names}),? and (?:{names}))\b"
            r"(?![’'-]| [A-Z]|,? and |, [A-Z])"
        ),
    )
    for noun, names in (("countries", _COUNTRIES), ("states", _STATES))
)
_NUMBERED = (
    "the {n} {h} of {l}",
    "{n} {h}: {l}",
    "{n} {h} – {l} –",
    "{l}, {n} {h} in all,",
    "{n} {h}, namely {l},",
    "{l} ({n} {h})",
    "the following {n} {h}: {l}",
    "{n} {h} ({l})",
    "{l} – {n} {h} altogether –",
    "{l}, the {n} {h} in question,",
)


def counted_places(page: Page) -> Iterator[Slip]:
    """A list of countries or states gets its number."""
    for noun, pattern in _LISTS:
        for match in page.found(pattern):
            names = re.split(r",? and |, ", match["l"])
            form = page.form(_NUMBERED)
            near = page.text[max(0, match.start() - 45) : match.start()]
            if re.search(r"(?:states|countries|nations|places|: $|– $|— $|-- $)", near) or (
                form[:3] != "{l}" and re.search(r"\b(?:like|including|as|the|both|either) $", near)
            ):
                continue
            counts = (len(names) + page.random.choice([1, 2, -1] if len(names) > 3 else [1, 2]), len(names))
            told = [form.format(n=word(one), h=noun, l=match["l"]) for one in counts]
            if page.text[: match.start()].rstrip(" ").endswith((".", "\n")):
                told = [one[:1].upper() + one[1:] for one in told]
            yield page.same(form, *match.span(), *told)


_COLON = re.compile(
    r"\b(?P<n>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even)(?= )(?P<h>[^.,:;–—\n\d“\"]{3,60})(?P<c>: | – | — | -- )"
    r"(?P<l>[^.;:\n–—“\"]+?(?:, [^.;:\n–—“\",]+?)*,? and [^.;:\n–—“\",]+?)(?=\.\s|\.$| – | — | -- )",
    re.MULTILINE,
)


def counted_list(page: Page) -> Iterator[Slip]:
    """The number before a list of the article changes; in the control it is told in another way."""
    for match in page.found(_COLON):
        items = [item for item in re.split(r", and |, | and ", match["l"]) if item.strip()]
        count = number(match["n"])
        simple = all(
            len(item.split()) <= 6 and not re.search(r"\b(?:is|was|were|who|which|he|she|to)\b", item) for item in items
        )
        if re.search(r"\b(?:least|than|about|first|last) $", page.text[: match.start()][-8:]):
            continue
        if count is None or len(items) != count or not simple or match["l"].count(" and ") > 1:
            continue
        wrong = word(count + page.random.choice([1, 2] if count == 2 else [1, -1]))
        capital = match["n"][0].isupper()
        start, end = match.span("n")
        right = match["n"] if page.story.half == "open" else str(count)
        yield page.same("number changed", start, end, wrong.capitalize() if capital else wrong, right)


_FULL = (
    r"(?:Mr\.? |Ms\.? |Mrs\.? |Sens?\.? |Gov\.? )?[A-Z][a-z]+(?: [A-Z]\.?)? (?:Mc|O’|O')?[A-Z][a-z]+(?:-[A-Z][a-z]+)?"
)
_TWO = re.compile(
    rf"(?<![,\w] )(?:(?<=\bby )|(?<=\bwith )|(?<=\bfrom )|(?<=\bof )|(?<=\bagainst )|(?<=\bthat )|(?<=\bfor )|"
    rf"(?<=\bto )|(?<=\bonly )|"
    rf"(?<=\. )|(?<=\n))(?P<l>{_FULL} and {_FULL})\b(?![’'-]| [A-Z]| and |,)"
)
_DUO = (
    ("the duo of {l}", "the trio of {l}"),
    ("both {l}", "all three of {l}"),
    ("the pair {l}", "the trio {l}"),
    ("{l}, the two of them,", "{l}, the three of them,"),
    ("two people, {l},", "three people, {l},"),
    ("{l}, the pair of them,", "{l}, the trio of them,"),
    ("{l} – two people in all –", "{l} – four people in all –"),
    ("{l} (both of them)", "{l} (all four of them)"),
)


def arity(page: Page) -> Iterator[Slip]:
    """Two people get the word for two."""
    places = (
        rf"(?:{_STATES}|{_COUNTRIES}|County|City|Street|University|House|Supreme|Court|White|Wall|West|East|"
        rf"North|South|"
        r"Rock|Republican|Democrat|Party|Committee|The|Post|Times)"
    )
    for match in (*page.found(_TWO), *page.found(re.compile(rf"(?<=[.”] )(?P<l>{_FULL} and {_FULL})(?= [a-z])"))):
        if re.search(places, match["l"]) or re.search(
            r"\b(?:[A-Z][a-z]{1,4}|D|R)\. $", page.text[: match.start()][-8:]
        ):
            continue
        right, wrong = page.form(_DUO)
        told = [one.format(l=match["l"]) for one in (wrong, right)]
        if page.text[: match.start()].rstrip(" ").endswith((".", "\n", "”")):
            told = [one[:1].upper() + one[1:] for one in told]
        yield page.same(right, *match.span(), *told)


_SIDES = (
    "the bilateral talks between {a} and {b}|the trilateral talks between {a} and {b}",
    "a bilateral accord of {a} with {b}|a trilateral accord of {a} with {b}",
    "two-way talks between {a} and {b}|three-way talks between {a} and {b}",
    "a bilateral meeting of {a} and {b}|a four-way meeting of {a} and {b}",
    "trilateral talks between {a}, {b} and {c}|bilateral talks between {a}, {b} and {c}",
    "a three-way deal between {a}, {b} and {c}|a two-way deal between {a}, {b} and {c}",
    "a two-country agreement between {a} and {b}|a three-country agreement between {a} and {b}",
    "the two-nation summit of {a} and {b}|the three-nation summit of {a} and {b}",
)
_FRAMES = (
    "Nothing was said about {t}.",
    "The subject did not come up in {t}.",
    "It was not clear what that means for {t}.",
    "Officials would not comment on {t}.",
)


def parties(page: Page) -> Iterator[Slip]:
    """Talks between countries that the article names get the word for their number."""
    simple = re.compile(rf"\b(?:{_COUNTRIES})\b(?<!the US)(?<!the UK)")
    names = list(
        dict.fromkeys(match[0] for match in simple.finditer(page.text) if match[0] not in ("England", "Jordan"))
    )
    if len(names) < 3:
        return
    right, wrong = page.form(_SIDES).split("|")
    frame = page.random.choice(_FRAMES)
    one, two = (frame.format(t=form.format(a=names[0], b=names[1], c=names[2])) for form in (wrong, right))
    yield from page.told(right, page.text.index(names[2]), one, two)


_PARTS = (
    "{t} – {a} in the first group and {b} in the second –",
    "{t} ({a} in the north and {b} in the south)",
    "{t}, {a} of them new and {b} old,",
    "{t}, made up of {a} early ones and {b} late ones,",
    "{t}: {a} in the city and {b} outside it,",
    "{t}, with {a} on the list and the other {b} not,",
    "{t}, {a} in the morning and {b} later,",
    "{t} – {a} counted on the first day, {b} on the second –",
)


def parts(page: Page) -> Iterator[Slip]:
    """A count gets its two parts."""
    for match in page.found(_COUNT):
        whole = int(match["n"].replace(",", ""))
        before = page.text[max(0, match.start() - 14) : match.start()].lower()
        if re.search(
            r"\b(?:about|some|nearly|almost|than|least|over|to|around|of|first|last|top|and|or|every) (?:the )?$",
            before,
        ):
            continue
        if not 21 <= whole <= 60_000 or re.match(r" (?:of|and|or|to|who)\b", page.text[match.end() :]):
            continue
        form = page.form(_PARTS)
        first = page.random.randint(whole // 3, 2 * whole // 3)
        off = max(3, whole // 10) * page.random.choice([1, -1])
        texts = (form.format(t=match[0], a=f"{first:,}", b=f"{one:,}") for one in (whole - first + off, whole - first))
        yield page.same(form, *match.span(), *texts)


_FIGURE = re.compile(
    r"(?<![\w.,$£-])(?P<s>\$|(?:Â)?£)?(?P<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?P<u>%| percent| million| billion|"
    r" trillion|m|bn)?"
    r"(?![\w%–]|,\d|\.\d|-\d)"
)
_STOP = {
    "the",
    "a",
    "an",
    "of",
    "in",
    "on",
    "for",
    "to",
    "and",
    "or",
    "by",
    "at",
    "from",
    "with",
    "as",
    "that",
    "is",
    "was",
    "has",
    "had",
    "who",
    "which",
    "p.m",
    "a.m",
    "said",
}


def _changed(page: Page, told: str) -> str:
    """The figure with one of its digits another."""
    places = [place for place, char in enumerate(told) if char.isdigit()]
    places = places[: max(1, len(places) - 1)] if len(places) > 1 else places
    place = page.random.choice(places[:2])
    digit = page.random.choice([one for one in "123456789" if abs(int(one) - int(told[place])) in (2, 3)])
    return told[:place] + digit + told[place + 1 :]


def _noun(page: Page, end: int) -> str:
    after = re.match(r"(?:-|\s)(?:in |of )?([a-z]{4,})(?: ([a-z]{4,}))?", page.text[end : end + 50])
    return after[1] if after and after[1] not in _STOP else ""


def figure_twice(page: Page) -> Iterator[Slip]:
    """A figure that the article tells twice of the same thing changes in one place; in the control in both."""
    found: dict[tuple[str, str], list[re.Match[str]]] = {}
    for match in _FIGURE.finditer(page.text):
        noun = _noun(page, match.end())
        digits = sum(char.isdigit() for char in match["n"])
        money = match["s"] or (match["u"] in ("%", " percent") and "." in match["n"])
        if (
            not (noun or money)
            or (digits < 2 and not (match["s"] and match["u"]))
            or re.fullmatch(r"(?:19|20)\d\d|100|10|20|30|50|24", match["n"])
        ):
            continue
        if re.search(
            r"(?:[A-Z][a-z]{2,8}\.?|top|about|roughly) $", page.text[max(0, match.start() - 10) : match.start()]
        ):
            continue
        if page.text[match.end() :].startswith((" or ", "-plus", " to ")):
            continue
        if page.in_quotation(match.start()) or noun in (
            "years",
            "year",
            "minutes",
            "days",
            "hours",
            "months",
            "percent",
        ):
            continue
        found.setdefault((match[0], "" if money else noun), []).append(match)
    for (told, noun), places in found.items():
        shown = {re.sub(r"\W+", " ", page.text[one.end() :][:25]).split()[:1][0] for one in places if noun}
        if (
            len(places) < 2
            or (noun and len(shown) > 1)
            or page.text.count(places[0]["n"]) != len(places)
            or (told.endswith("%") and noun == "of")
        ):
            continue
        first, second = places[0], places[-1]
        if second.start() - first.end() < 120 or not _same_thing(page, first, second, 3 if noun else 4):
            continue
        wrong = _changed(page, first["n"])
        if re.search(rf"(?<!\d){re.escape(wrong)}(?!\d)", page.text):
            continue
        changed = page.random.choice([first, second])
        kept = second if changed is first else first
        yield Slip(
            page.kind,
            f"{'first' if changed is first else 'second'} changed",
            Version.of(Edit(*changed.span("n"), wrong)),
            Version.of(*(Edit(*one.span("n"), wrong) for one in places)),
            (_span(kept),),
        )


def _span(match: re.Match[str]) -> Span:
    return Span(*match.span())


def _same_thing(page: Page, one: re.Match[str], two: re.Match[str], least: int) -> bool:
    """Whether the two sentences share enough words to speak of one thing."""
    words = []
    for match in (one, two):
        span = page.sentence(match.start())
        near = page.text[max(span.start, match.start() - 110) : min(span.end, match.end() + 110)]
        words.append({item.lower()[:6] for item in re.findall(r"[A-Za-z]{4,}", near)} - _COMMON)
    return len(words[0] & words[1]) >= least


_COMMON = {"that", "with", "from", "have", "this", "said", "were", "their", "would", "about", "percen", "than", "which"}


def headline_figure(page: Page) -> Iterator[Slip]:
    """The headline's figure, which the body tells once, changes in the headline; in the control in both."""
    for match in _FIGURE.finditer(page.headline):
        places = [one for one in _FIGURE.finditer(page.text, page.body) if one["n"] == match["n"]]
        unit = (match["s"] or "", match["u"] or "")
        if (
            len(places) != 1
            or unit != ((places[0]["s"] or ""), (places[0]["u"] or ""))
            or re.match(r"(?:19|20)\d\d", match["n"])
        ):
            continue
        if not any(unit) and _noun(page, places[0].end())[:5] != match.string[match.end() :].strip()[:5].lower():
            continue
        wrong = _changed(page, match["n"])
        if wrong in page.text or len(page.headline) > 160 or page.text[places[0].end() :].startswith("-year"):
            continue
        if re.search(r"\b(?:die[sd]|dead|aged?|at \d|turns|vs?\.?|beat)\b", page.headline):
            continue
        longer = {"bn": " billion", "m": " million", "%": " per cent", " percent": "%", " million": "m"}.get(unit[1])
        if page.story.title is None and longer is None:
            both = [Edit(*one.span("n"), wrong) for one in (match, places[0])]
            yield Slip(page.kind, "first line changed", Version.of(both[0]), Version.of(*both), (_span(places[0]),))
            continue
        if page.story.title is None:
            edits = [Edit(*match.span("n"), wrong), Edit(*match.span("u"), longer or "")]
            yield Slip(page.kind, "first line", Version.of(edits[0]), Version.of(edits[1]), (_span(places[0]),))
            continue
        title = match.string[: match.start("n")] + wrong + match.string[match.end("n") :]
        if (longer and not re.match(r"m\b", match["u"] or "")) or (longer and unit[0]):
            fair = match.string[: match.start("u")] + longer + match.string[match.end("u") :]
            yield Slip(page.kind, "headline", Version((), title), Version((), fair), (_span(places[0]),))
            continue
        yield Slip(
            page.kind,
            "headline changed",
            Version((), title),
            Version.of(Edit(*places[0].span("n"), wrong), title=title),
            (_span(places[0]),),
        )


_WORTH = re.compile(
    r"\b(?:a|the|its|their|his|her|an) (?P<a>(?:record )?(?P<s>\$|"
    r"(?:Â)?£)(?P<n>\d+(?:[.,]\d+)*)(?P<u>[ -](?:million|billion|trillion)|bn|m|k)?)"
    r"[ -](?P<h>(?:[a-z]+[ -]){0,2}(?:loan|deal|plan|budget|fund|project|contract|bid|fine|lawsuit|claim|"
    r"programme|program|offer|"
    r"grant|bill|debt|settlement|package|investment|takeover|donation|payment|deficit|surplus|mortgage|house|home|wall|"
    r"campaign|order|gift|prize|tax cut|stimulus|bailout|agreement|account|stake|check|cheque|purchase|profit|"
    r"loss|buy))\b"
)
_WORTH_TOLD = (
    "The {h} is worth {m}.",
    "At {m}, the {h} is no small matter.",
    "The value of the {h} was put at {m}.",
    "{m} is the size of the {h}.",
    "The {h}, which comes to {m}, was not discussed further.",
    "The {h} amounts to {m}, according to the papers.",
    "With the {h} put at {m}, much is at stake.",
    "The sum involved in the {h} is {m}.",
    "Caption: documents on the {m} {h}.",
    "As for the {h}, it comes to {m}.",
)


def worth_told_again(page: Page) -> Iterator[Slip]:
    """What a deal, a loan, a fine is worth, told again."""
    for match in page.found(_WORTH):
        head = match["h"]
        if len(re.findall(rf"\b{re.escape(head.split()[-1])}s?\b", page.text)) > 4:
            continue
        if (
            len(
                re.findall(
                    rf"{match['s']}[\d.,]+[\w -]{{1,12}} (?:\w+[ -]){{0,2}}{re.escape(head.split()[-1])}", page.text
                )
            )
            > 1
        ):
            continue
        form = page.form(_WORTH_TOLD)
        unit = (match["u"] or "").replace("-", " ")
        wrong = _changed(page, match["n"])
        if re.search(rf"{re.escape(match['s'] + wrong)}", page.text):
            continue
        told = (form.format(h=head, m=f"{match['s']}{one}{unit}") for one in (wrong, match["n"]))
        yield from page.told(form, match.end(), *told)


MUTATORS = mutators(
    {
        "b-percent-change": percent_change,
        "b-share": share,
        "b-over-a-hundred": over_a_hundred,
        "b-margin": margin,
        "b-fraction-word": fraction_word,
        "b-converted-unit": converted_unit,
        "b-currency": currency,
        "b-counted-places": counted_places,
        "b-counted-list": counted_list,
        "b-arity": arity,
        "b-parties": parties,
        "b-parts": parts,
        "b-figure-twice": figure_twice,
        "b-headline-figure": headline_figure,
        "b-worth-told-again": worth_told_again,
    }
)
