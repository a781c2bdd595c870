"""Numbers that an article tells twice, or that can be reckoned from others in their sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise, permutations
from random import Random

from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Story
from tests.benchmarks.inconsistency.third.planting import (
    Place,
    Plan,
    Planner,
    akin,
    every,
    instead,
    mutator,
    passage,
    quoted,
    sentences,
    together,
    told_again,
    words,
)

SMALL = words("zero one two three four five six seven eight nine ten eleven twelve")
_NUMBER = re.compile(
    rf"(?<![\w.,:/$£€-])(?P<money>US\$|[$£€])?(?:(?P<digits>\d{{1,3}}(?:,\d{{3}})+|\d+)(?P<part>\.\d+)?|"
    rf"\b(?P<word>{'|'.join(SMALL[2:])})\b)"
    r"(?: ?(?P<scale>m|bn|million|billion|trillion)\b)?(?P<percent> ?%| percent\b| per cent\b)?(?![\w/:]|,\d|"
    r"\.\d|-\d|-year)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Number:
    """place: of the digits or the word. decimals: digits behind the point."""

    place: Place
    whole: Place
    value: float
    text: str
    decimals: int
    scale: str
    percent: bool
    money: str

    def at(self, value: float) -> str:
        """Another value written as this one is."""
        if self.text.lower() in SMALL:
            word = SMALL[int(value)] if 0 <= value <= 12 and value == int(value) else f"{value:g}"
            return word.capitalize() if self.text[0].isupper() else word
        return f"{value:,.{self.decimals}f}" if "," in self.text or value >= 10000 else f"{value:.{self.decimals}f}"

    @property
    def year(self) -> bool:
        bare = not (self.scale or self.percent or self.money or "," in self.text or self.decimals)
        return bare and 1800 <= self.value <= 2100


@cache
def numbers(text: str) -> tuple[Number, ...]:
    """All numbers of an article."""
    return tuple(_read(found) for found in _NUMBER.finditer(text))


def _read(found: re.Match[str]) -> Number:
    word, part = found["word"], found["part"] or ""
    text = word or found["digits"] + part
    value = float(SMALL.index(word.lower())) if word else float(text.replace(",", ""))
    start = found.start("word") if word else found.start("digits")
    money = found["money"] or ""
    return Number(
        (start, start + len(text)),
        found.span(),
        value,
        text,
        max(len(part) - 1, 0),
        found["scale"] or "",
        bool(found["percent"]),
        money,
    )


def by_sentence(text: str) -> Iterator[tuple[Place, str, list[Number]]]:
    """Sentences with their numbers."""
    found, at = numbers(text), 0
    for start, end in sentences(text):
        inside = []
        while at < len(found) and found[at].place[0] < end:
            inside.append(found[at])
            at += 1
        if inside:
            yield (start, end), text[start:end], inside


def digits_changed(number: Number, rng: Random) -> str:
    """The number with two digits swapped, or one of them changed, so that rounding does not explain it."""
    digits = [at for at, letter in enumerate(number.text) if letter.isdigit()]
    made = []
    for one, two in pairwise(digits):
        letters = list(number.text)
        letters[one], letters[two] = letters[two], letters[one]
        made.append("".join(letters))
    for at in digits:
        letter = str((int(number.text[at]) + rng.choice((1, 2, 3, 8))) % 10)
        made.append(number.text[:at] + letter + number.text[at + 1 :])
    fit = [
        text
        for text in made
        if text[0] != "0" and abs(float(text.replace(",", "")) / max(number.value, 0.01) - 1) > 0.02
    ]
    return rng.choice(fit) if fit else number.text


def _same_value(text: str, number: Number) -> list[Place]:
    return [
        other.place
        for other in numbers(text)
        if (other.text, other.scale, other.percent, other.money)
        == (number.text, number.scale, number.percent, number.money)
    ]


_SHARED = {"count": 3, "money": 3, "percent": 4}


def _restated(story: Story, rng: Random, wanted: str) -> Iterator[Plan]:
    text = story.text
    seen: dict[tuple[str, str, bool, str], list[Number]] = {}
    for number in numbers(text):
        if not number.year and not quoted(text, number.place[0]) and not _open_ended(text, number):
            seen.setdefault((number.text, number.scale, number.percent, number.money), []).append(number)
    for (value, scale, percent, money), told in seen.items():
        kind = "percent" if percent else "money" if money else "count"
        digits = re.sub(r"\D", "", value).strip("0")
        telling = len(digits) >= (1 if money and scale else 2) or len(value) >= 4
        told = [number for number in told if not _dated(text, number)]
        if kind != wanted or len(told) < 2 or not telling:
            continue
        shared = _SHARED[kind] + 2 * (kind == "count" and len(digits) < 3 and len(value) < 4)
        pairs = [
            (a, b)
            for a, b in combinations([number for number in told if _lone(text, number)], 2)
            if akin(text, a.place, b.place, shared=shared) and (kind != "count" or _alike(text, a, b))
        ]
        if not pairs:
            continue
        if told[0].text.lower() in SMALL:
            continue
        new = digits_changed(told[0], rng)
        if new != told[0].text and not _has(text, new):
            changed = rng.choice(pairs)[1].place
            yield from told_again(story, kind, _same_value(text, told[0]), changed, new)


def _has(text: str, number: str) -> bool:
    return any(other.text == number for other in numbers(text))


def _noun(text: str, number: Number) -> str:
    following = re.match(
        r"[ -](?:(?:new|more|other|different|extra) )?([a-z]{3,})", text[number.whole[1] : number.whole[1] + 30]
    )
    return (
        following[1].rstrip("s")
        if following and following[1] not in ("and", "the", "per", "was", "with", "for", "from", "but", "were")
        else ""
    )


def _lone(text: str, number: Number) -> bool:
    return len(_NUMBER.findall(passage(text, number.place))) <= 3


def count_restated(story: Story, rng: Random) -> Iterator[Plan]:
    """A count of the same things, told twice, is another one once."""
    yield from _restated(story, rng, "count")


def money_restated(story: Story, rng: Random) -> Iterator[Plan]:
    """A sum, told twice, has other digits once."""
    yield from _restated(story, rng, "money")


def percent_restated(story: Story, rng: Random) -> Iterator[Plan]:
    """A percentage, told twice, has other digits once."""
    yield from _restated(story, rng, "percent")


_SCALE = {"m": "bn", "bn": "m", "million": "billion", "billion": "million", "trillion": "billion"}


def _open_ended(text: str, number: Number) -> bool:
    return bool(re.match(r" (?:or|and) (?:more|less|over)\b", text[number.whole[1] : number.whole[1] + 9]))


def _alike(text: str, one: Number, two: Number) -> bool:
    return bool(_noun(text, one)) and _noun(text, one) == _noun(text, two)


def scale_restated(story: Story, rng: Random) -> Iterator[Plan]:
    """A sum, told twice, is in millions once and in billions once."""
    text = story.text
    seen: dict[str, list[Number]] = {}
    for number in numbers(text):
        if number.scale in _SCALE and (number.money or len(number.scale) > 2) and not quoted(text, number.place[0]):
            seen.setdefault(number.money + number.text + number.scale[0], []).append(number)
    for told in seen.values():
        pairs = [
            (a, b) for a, b in combinations(told, 2) if akin(text, a.place, b.place, shared=3 - _alike(text, a, b))
        ]
        if pairs:
            changed = rng.choice(pairs)[1]
            places = {number: (number.whole[1] - len(number.scale), number.whole[1]) for number in told}
            if any(number.percent or text[slice(*place)] != number.scale for number, place in places.items()):
                continue
            yield from told_again(
                story,
                f"{changed.scale}/{_SCALE[changed.scale]}",
                list(places.values()),
                places[changed],
                _SCALE,
            )


_CONVERTED_MONEY = re.compile(r"\((?:about )?(?:Â|US|A)?[$£€]\d")


def headline_figure(story: Story, rng: Random) -> Iterator[Plan]:
    """The headline's figure, which the body has too, is another one."""
    if not story.title:
        return
    for number in numbers(story.title):
        body = _same_value(story.text, number)
        if any(re.search(r"(?:^|\n)\W*$", story.text[max(start - 3, 0) : start]) for start, _ in body):
            continue
        if number.year or not body or number.text.lower() in SMALL:
            continue
        if any(_CONVERTED_MONEY.search(passage(story.text, place)) for place in body):
            continue
        new = digits_changed(number, rng)
        start, end = number.place
        title = story.title[:start] + new + story.title[end:]
        if new != number.text and not _has(story.text, new) and number.text[:2] != "19":
            yield Plan(
                "headline figure",
                (),
                tuple(Edit(*place, new) for place in body),
                tuple(body),
                bad_title=title,
                good_title=title,
            )


_SCORE = re.compile(r"(?<![\w.,/–-])(\d{1,3})-(\d{1,3})(?![\w/–-]|\.\d|,\d)")
_WON = re.compile(
    r"\b(?:win|won|victory|beat|defeat|defeated|lost|loss|draw|drew|beaten|thrashing|triumph|vote|voted|lead|led)\b"
)


def score_restated(story: Story, rng: Random) -> Iterator[Plan]:
    """A result, told twice of the same contest, is another one once."""
    told: dict[str, list[Place]] = {}
    for found in _SCORE.finditer(story.text):
        if _WON.search(passage(story.text, found.span())) and int(found[1]) + int(found[2]) < 200:
            told.setdefault(found[0], []).append(found.span())
    for score, places in told.items():
        pairs = [(a, b) for a, b in combinations(places, 2) if akin(story.text, a, b, shared=2)]
        one, two = score.split("-")
        new = rng.choice((f"{int(one) + 1}-{two}", f"{int(one) + 2}-{two}"))
        if pairs and not every(story.text, new) and len(every(story.text, score)) == len(places):
            yield from told_again(story, "score", places, rng.choice(pairs)[1], new)


def percent_change(story: Story, rng: Random) -> Iterator[Plan]:
    """A percentage that two figures of the sentence give is another one; in the control a figure goes with it."""
    for _, part, inside in by_sentence(story.text):
        for percent in (number for number in inside if number.percent and not _CONVERTED_MONEY.search(part)):
            others = [
                number
                for number in inside
                if not number.percent
                and not number.year
                and (number.money or number.scale or number.value >= 100)
                and not _dated(story.text, number)
            ]
            for new, old in permutations(others, 2):
                if (
                    (new.money, new.scale) != (old.money, old.scale)
                    or len(others) > 3
                    or not 0.5 <= percent.value <= 300
                ):
                    continue
                change = (new.value / old.value - 1) * 100
                exact = (
                    abs(abs(change) - percent.value)
                    <= 0.5 * 10**-percent.decimals + 50 / old.value / 10**old.decimals * 0
                )
                words = re.search(
                    r"\b(?:from|against|compared|rose|fell|up|down|increase[ds]?|drop(?:ped)?|jump(?:ed)?|"
                    r"climbed|rise|grew|growth|surged|cut)\b",
                    part,
                )
                if words and exact and abs(change) >= 1:
                    bad = percent.value * rng.choice((1.6, 2, 0.5)) + 3
                    wrong = percent.at(round(bad, percent.decimals))
                    factor = 1 + round(bad, percent.decimals) / 100 * (1 if change > 0 else -1)
                    yield (
                        together(
                            "percent",
                            (percent.place, wrong),
                            [(percent.place, wrong), (new.place, new.at(old.value * factor))],
                        )
                        if factor > 0.2
                        else instead("percent", percent.place, wrong, percent.text, [new.place, old.place])
                    )
                    return


_TREND = re.compile(
    r"\b(?:from|up|down|rose|fell|more than|fewer|compared|increase|majority|margin|lead|ahead|by|difference|"
    r"another|remaining|rest|other|left)\b"
)
_TOTAL = re.compile(
    r"\b(?:[Tt]otal|combined|in all|altogether|of whom|of which|of them|of those|the other|the remaining|majority)\b"
)


def _triples(inside: list[Number]) -> Iterator[tuple[Number, Number, Number]]:
    """(total, part, part) of one unit."""
    usable = [number for number in inside if not number.year and not number.percent and number.value >= 2]
    if len(usable) > 6:
        return
    for total in usable:
        for one, two in combinations([number for number in usable if number != total], 2):
            units = {(number.money, number.scale) for number in (total, one, two)}
            if (
                len(units) == 1
                and (total.money or total.scale or total.value >= 8)
                and abs(one.value + two.value - total.value) < 1e-6
                and one.value != two.value
            ):
                yield total, one, two


def _measured(text: str, number: Number) -> bool:
    return bool(
        re.match(
            r"[-–]| (?:minutes|points|ounces|hours|days|months|years|polls)",
            text[number.whole[1] : number.whole[1] + 9],
        )
    ) or _dated(text, number)


def _dated(text: str, number: Number) -> bool:
    months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    before = re.search(rf"(?:{months})[a-z]*\.? $", text[max(number.place[0] - 11, 0) : number.place[0]])
    return bool(before or re.match(rf" (?:{months})", text[number.place[1] : number.place[1] + 4]))


def parts_of_total(story: Story, rng: Random) -> Iterator[Plan]:
    """Two parts do not make the total of the sentence; in the control the total goes with the part."""
    for _, part, inside in by_sentence(story.text):
        if _TOTAL.search(part) or _TREND.search(part):
            for total, one, two in _triples(inside) if not _CONVERTED_MONEY.search(part) else ():
                if not (total.money or _TOTAL.search(part)) or any(
                    _measured(story.text, one) for one in (total, one, two)
                ):
                    continue
                unit = 10**-total.decimals
                step = round(rng.choice((1, 2, 3, -1)) * unit * (1 if total.value < 100 else 10), 6)
                if one.value + step <= 0:
                    continue
                wrong = total.at(total.value + step)
                yield together(
                    "total", (total.place, wrong), [(total.place, wrong), (one.place, one.at(one.value + step))]
                )


def lead(story: Story, rng: Random) -> Iterator[Plan]:
    """An N-point lead that the two shares of its sentence do not give."""
    listed = "|".join(SMALL[2:])
    for (start, _), part, inside in by_sentence(story.text):
        points_told = list(re.finditer(rf"\b(\d\d?|{listed})(?:-| )(?:percentage[- ])?points?\b", part))
        if len(points_told) != 1 or re.search(r"margin of error|plus or minus|since|last month|basis|base point", part):
            continue
        found = points_told[0]
        points = int(found[1]) if found[1].isdigit() else SMALL.index(found[1])
        place = (start + found.start(1), start + found.end(1))
        shares = [
            number for number in inside if 5 <= number.value <= 90 and number.text.isdigit() and number.place != place
        ]
        pairs = [(one, two) for one, two in combinations(shares, 2) if one.value - two.value == points >= 2]
        if pairs and len(shares) <= 4 and re.search(r"%|per ?cent|points", part):
            one, two = pairs[0]
            new = points + rng.choice([n for n in (-2, 2, 3) if points + n >= 2])
            text = str(new) if found[1].isdigit() or new > 12 else SMALL[new]
            yield together("points", (place, text), [(place, text), (one.place, str(int(two.value) + new))])


def shares_above_all(story: Story, rng: Random) -> Iterator[Plan]:
    """Two shares of one whole make more than all of it."""
    pattern = re.compile(
        r"\b(\d\d)(?:%| percent| per ?cent)?(?:-| to | versus | against )(\d\d)(?:%| percent\b| per ?cent\b)(?! "
        r"(?:chance|of))"
    )
    for found in pattern.finditer(story.text):
        one, two = int(found[1]), int(found[2])
        polls = re.search(
            r"\b(?:leads?|led|beats?|ahead|trail|vote|poll|voters|support|margin|over|defeat|majority|won|ahead)\b",
            passage(story.text, found.span()),
        )
        if 75 <= one + two <= 100 and one > two >= 10 and polls:
            bad = rng.choice([number for number in (one + 30, two + 55, 98) if number < 100 and number + two > 104])
            yield instead("shares", found.span(1), str(bad), str(one - 1 if one - 1 > two else one), [found.span(2)])


_UNITS = {
    "km": 1.0,
    "kilometres": 1.0,
    "kilometers": 1.0,
    "kilometre": 1.0,
    "kilometer": 1.0,
    "miles": 1.609,
    "mile": 1.609,
    "kg": 1.0,
    "kilograms": 1.0,
    "kilos": 1.0,
    "pounds": 0.4536,
    "lb": 0.4536,
    "lbs": 0.4536,
    "m": 1.0,
    "metres": 1.0,
    "meters": 1.0,
    "feet": 0.3048,
    "ft": 0.3048,
    "cm": 2.54 / 2.54,
    "centimetres": 1.0,
    "centimeters": 1.0,
    "inches": 2.54,
    "in": 2.54,
    "inch": 2.54,
    "acres": 0.4047,
    "hectares": 1.0,
    "mph": 1.609,
    "kph": 1.0,
    "km/h": 1.0,
    "sq km": 1.0,
    "square kilometers": 1.0,
    "square miles": 2.59,
    "sq miles": 2.59,
    "yards": 0.9144,
}
_UNIT = "|".join(sorted((re.escape(unit) for unit in _UNITS), key=len, reverse=True))
_CONVERTED = re.compile(
    rf"\b(\d[\d,]*(?:\.\d+)?)[ -]?({_UNIT})\b[a-z ]{{0,12}}(?:\(|, or |or )(?:about |around |approximately |"
    rf"some |roughly )?(\d[\d,]*(?:\.\d+)?)[ -]?({_UNIT})\b"
)


def unit(story: Story, rng: Random) -> Iterator[Plan]:
    """A converted length or weight is not the one before the bracket; in the control both are ten times as great."""
    for found in _CONVERTED.finditer(story.text):
        one, two = float(found[1].replace(",", "")), float(found[3].replace(",", ""))
        ratio = one * _UNITS[found[2]] / (two * _UNITS[found[4]] or 1)
        if 0.93 <= ratio <= 1.07 and found[2] != found[4]:
            bad = rng.choice(("times", "units", "digits"))
            if bad == "units" and found[2] in ("miles", "km", "feet", "metres", "meters", "kg", "pounds"):
                edits = [Edit(*found.span(2), found[4]), Edit(*found.span(4), found[2])]
            else:
                value = two * (1.609 if bad == "times" else 1.3)
                places = 1 if "." in found[3] else 0
                edits = [Edit(*found.span(3), f"{max(value, two + 1):,.{places}f}")]
            good = [Edit(*found.span(n), _tenfold(found[n])) for n in (1, 3)]
            yield Plan(bad, tuple(edits), tuple(good), (found.span(1), found.span(3)))


def _tenfold(number: str) -> str:
    value = float(number.replace(",", "")) * 10
    return f"{value:,.0f}"


_CURRENCY = re.compile(
    r"(?<![–-])(US\$|A\$|[$£€]|\b)(?<![–-])(\d[\d,]*(?:\.\d+)?) ?(m|bn|million|billion)?\b(?: euros| yen| "
    r"pounds| dollars)?[a-z ]{0,12}\((?:about |around )?(US\$|[$£€])(\d[\d,]*(?:\.\d+)?) ?(m|bn|million|billion)"
    r"?\b(?=\))"
)


def currency(story: Story, rng: Random) -> Iterator[Plan]:
    """A sum in another currency is in billions where it is in millions, or has a digit too many."""
    for found in _CURRENCY.finditer(story.text):
        if found[1] == found[4]:
            continue
        if found[3] and found[3] == found[6]:
            new = _SCALE[found[3]]
            yield Plan(
                f"{found[3]}/{new}",
                (Edit(*found.span(6), new),),
                (Edit(*found.span(3), new), Edit(*found.span(6), new)),
                (found.span(2),),
            )
        elif not found[3] and not found[6] and "." not in found[2] + found[5]:
            ten = _tenfold(found[5])
            yield Plan(
                "digit",
                (Edit(*found.span(5), ten),),
                (Edit(*found.span(2), _tenfold(found[2])), Edit(*found.span(5), ten)),
                (found.span(2),),
            )


def range_backwards(story: Story, rng: Random) -> Iterator[Plan]:
    """`Between 20 and 10`, `aged 34 to 18`; the control moves an end."""
    pattern = re.compile(
        r"\b(?:[Bb]etween [$£€]?(\d[\d,.]*\d|\d)(?:%|m|bn| million| billion| percent| per cent)? and "
        r"[$£€]?(\d[\d,.]*\d|\d)(?![\d.,]*\d)"
        r"|(?:aged?|ages) (?:between |from )?(\d\d?)(?: to | and |-|–)(\d\d?)\b|(\d\d?)(?:-|–| to )(\d\d?)[- "
        r"]year[- ]olds)"
    )
    for found in pattern.finditer(story.text):
        one = next((n for n in (1, 3, 5) if found[n]), 0)
        first, last = (float(found[n].replace(",", "")) for n in (one, one + 1))
        if (
            first < last
            and not (1800 < first < 2100 and 1800 < last < 2100)
            and not re.search("million|billion|m |bn", found[0])
        ):
            bad = (Edit(*found.span(one), found[one + 1]), Edit(*found.span(one + 1), found[one]))
            up = f"{last + (1 if last < 100 else 100):,.0f}" if "." not in found[one + 1] else found[one + 1] + "5"
            yield Plan("swapped ends", bad, (Edit(*found.span(one + 1), up),))


_ITEM = r"(?:the )?[A-Z][\w.'’-]+(?: (?:(?:of|de|and the) )?[A-Z][\w.'’-]+){0,3}"
_LISTED = re.compile(
    rf"\b(two|three|four|five|six|seven) (?:[a-z-]+ ){{0,3}}([a-z]+s|people|men|women)(?:,| ?[-–—] ?|: | \(| -- "
    rf")((?:{_ITEM}, )*{_ITEM},? and {_ITEM})(?=[.,;)\n]| ?[-–—])"
)
_ARITY = re.compile(
    rf"\b([Tt]rio|[Dd]uo|[Qq]uartet|[Pp]air)(?: of [a-z ]+)?(?:,| ?[-–—] ?|: )((?:{_ITEM}, )*{_ITEM},? and "
    rf"{_ITEM})(?=[.,;)\n]| ?[-–—])"
)
_BOTH = re.compile(
    r"(?<!of )\b([Bb]oth )((?:Mr\.? |Sen\.? )?[A-Z][\w-]+(?: [A-Z][\w-]+)? and (?:Mr\.? |Sen\.? )"
    r"?[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?= (?:have|are|were|had|said|say|will|would|could|want|are|was|has)\b|[.,;])"
)
_MANY = {"duo": 2, "pair": 2, "trio": 3, "quartet": 4}
_OTHER_ARITY = {"duo": "trio", "pair": "trio", "trio": "duo", "quartet": "trio"}


def _items(listed: str) -> int:
    return len(re.split(r", and |, | and ", listed))


def counted_list(story: Story, rng: Random) -> Iterator[Plan]:
    """The number of a list is not that of its items; the control leaves the number out."""
    for found in (*_LISTED.finditer(story.text), *_LISTED_PLAIN.finditer(story.text)):
        count = SMALL.index(found[1])
        if _items(found[3]) == count and not re.search(r" and the | of [A-Z].* and ", found[3]):
            yield instead(
                "count",
                found.span(1),
                SMALL[count + rng.choice((1, 2) if count == 2 else (-1, 1))],
                "some",
                [found.span(3)],
            )


_PLAIN = r"[a-z][a-z'’-]+(?: [a-z'’-]+){0,3}"
_LISTED_PLAIN = re.compile(
    rf"\b(two|three|four|five) (?:[a-z-]+ ){{0,2}}([a-z]+s)(?:: | - | – |—| — )((?:{_PLAIN}, )*{_PLAIN},? and "
    rf"{_PLAIN})(?=\.\s)"
)


def arity(story: Story, rng: Random) -> Iterator[Plan]:
    """A trio of two, a duo of three, all three of two."""
    for found in _ARITY.finditer(story.text):
        if _items(found[2]) == _MANY[found[1].lower()]:
            group = "group" if found[1][0].islower() else "Group"
            word = _OTHER_ARITY[found[1].lower()]
            bad = word if found[1][0].islower() else word.capitalize()
            yield instead("word", found.span(1), bad, group, [found.span(2)])
    for found in _BOTH.finditer(story.text):
        if not quoted(story.text, found.start()):
            bad = "all three " if found[1][0].islower() else "All three "
            yield instead("both", found.span(1), bad, "", [found.span(2)])


_STEPS = words("First Second Third Fourth Fifth Firstly Secondly Thirdly Lastly Finally")


def ordinals(story: Story, rng: Random) -> Iterator[Plan]:
    """A series of ordinals that opens sentences has one twice, or leaves one out."""
    found = [
        (m.span(1), m[1])
        for m in re.finditer(r"(?:^|[.!?\n][\"”]?\s+|— )(First|Second|Third|Fourth|Fifth)(?:ly)?(?=,)", story.text)
    ]
    for (one, first), (two, second) in pairwise(found):
        if _STEPS.index(second) == _STEPS.index(first) + 1 and two[0] - one[0] < 2500:
            wrong = rng.choice([_STEPS[_STEPS.index(second) + 1], first])
            yield (
                instead(f"{second}/{wrong}", two, wrong, second, [one])
                if wrong != second
                else instead("", two, second, second)
            )


PLANNERS: dict[str, Planner] = {
    "count restated": count_restated,
    "money restated": money_restated,
    "percent restated": percent_restated,
    "million and billion": scale_restated,
    "headline figure": headline_figure,
    "score restated": score_restated,
    "percent change": percent_change,
    "parts of a total": parts_of_total,
    "lead in points": lead,
    "shares above all": shares_above_all,
    "unit": unit,
    "currency": currency,
    "range backwards": range_backwards,
    "counted list": counted_list,
    "arity": arity,
    "ordinals": ordinals,
}
MUTATORS: dict[str, Mutator] = {kind: mutator(kind, planner) for kind, planner in PLANNERS.items()}
