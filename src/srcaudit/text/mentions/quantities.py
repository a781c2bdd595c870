"""Quantities: numbers in figures or words, with what they count or measure and how exact they claim to be."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import load
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.model.value import value
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Kind = Literal["count", "measure", "money", "percent", "points", "fraction"]
Bound = Literal["exact", "about", "over", "under"]

_LONGEST = 18
_LONGEST_BOUND = 22
_LOOSE = 0.1
_ROUNDED = 0.05
"""How far from itself a number that ends in 00 can lie, as a share of it."""
_HEAD_WORDS = 4
_NO_RANGE = 4
"""Times its first end that the second of a range hardly ever is behind "by"."""
_YEARS = range(1500, 2101)
_LAST_DAY = 31
_LONGEST_DAYS = 36
"""Characters of a month and its days before one more."""
# Not \d+: a text is searched for one figure quicker. In India thousands are followed by hundreds of thousands.
_FIGURE = re.compile(r"\d\d*(?:(?:,\d\d)+,\d\d\d(?!\d)|(?:,\d\d\d)*+)(?:\.\d+)?")
_LETTERS = re.compile(r"[^\W\d_]*")
_BEFORE = re.compile(r"[\s(\[\"'/-]|[^\w\s.,:]")
"""What the last character before a number is."""
_DESIGNATED = re.compile(r"\b[A-Z]{2,}-$")
"""Before a number that is part of a name: "CVW-3"."""
_NAME_BEFORE, _NAME_BEHIND = re.compile(r"\b[A-Z][a-z]+ $"), re.compile(r"\d+ [A-Z][a-z]")
_TEMPERATURE = ("celsius", "fahrenheit")
_ENDS_NUMBER = frozenset(",.;:!?)\n")
"""Behind a number: neither a unit nor a currency follows."""
_OF_PERCENT = frozenset("%p")
"""How a sign or a word for per cent begins."""
_JOINS_NUMBER = frozenset(" -")
"""Between a number and a range, a unit or what it counts."""
_SIGNS = "$£€"
_WORD = re.compile(r"[ -]([a-zA-Z][a-z]*(?:-[a-z]+)*)(?:'s?)?")


@value
class Quantity:
    """A number with what it is a number of.

    value: in the unit itself, percentages and fractions in per cent. low, high: between which values it can lie that
    was rounded to what is written; an approximation lies a tenth to either side, "more than 40" has no upper end.
    """

    span: Span
    number_span: Span
    """The number alone, without currency and unit."""
    kind: Kind
    unit: str
    """Canonical name of a unit or code of a currency; empty for counts."""
    value: float
    low: float
    high: float
    bound: Bound
    head: str
    """The noun that is counted, in lower case; empty if none can be told."""
    sentence: int
    """Which sentence of the body it stands in."""
    digits: str
    """The number as it is written, without commas; empty if in words."""
    scale: float
    """What the written number is to be taken times: 1e6 for "3 million"."""
    ranged: bool
    """Two ends of a range are written."""

    @property
    def comparable(self) -> tuple[str, str]:
        """What another quantity must have in common with it to be compared."""
        return ("share" if self.kind in ("percent", "fraction") else self.kind), self.unit

    @property
    def rounded(self) -> tuple[float, float]:
        """Between which values it lies if the number is taken as it stands, whatever "more than" stands before it."""
        half = self.value - self.low if self.bound != "under" else self.high - self.value
        return self.value - half, self.value + half

    def fits(self, other: "Quantity", slack: float = 0.0) -> bool:
        """Whether one number can stand behind both."""
        return self.low * (1 - slack) <= other.high and other.low * (1 - slack) <= self.high


@dataclass(frozen=True)
class _Grammar:
    words: Mapping[str, float]
    scales: Mapping[str, float]
    fractions: Mapping[str, float]
    starters: frozenset[str]
    single: re.Pattern[str]
    and_part: re.Pattern[str]
    """What is added behind a whole number: "and a half"."""
    spelled: re.Pattern[str]
    scale: re.Pattern[str]
    scale_letters: frozenset[str]
    """The first letters of the scales."""
    part: re.Pattern[str]
    percent: re.Pattern[str]
    unit: re.Pattern[str]
    unit_beginnings: frozenset[str]
    """The letters that the units begin with, in lower case, up to a digit or a mark."""
    units: Mapping[str, str]
    money: re.Pattern[str]
    money_words: Mapping[str, str]
    suffix: re.Pattern[str]
    """What is joined to a number and is money: "24p"."""
    suffixes: Mapping[str, str]
    suffix_letters: frozenset[str]
    money_of_much: frozenset[str]
    """Of the words of money, those that are money only behind a great number: "13 billion won"."""
    money_letters: frozenset[str]
    """The first letters of what `money` finds behind its space or hyphen."""
    currency: re.Pattern[str]
    currencies: Mapping[str, str]
    currency_ends: tuple[str, ...]
    """What ends before a number that a currency stands before."""
    bounds: re.Pattern[str]
    labels: tuple[str, ...]
    """What stands before a number that is the name of something: "Route 66"."""
    bound_ends: tuple[str, ...]
    """What ends, in lower case, before a number that is rounded or bounded: the expression is tried there alone."""
    moved: tuple[str, ...]
    """What ends before "up to" where it is no bound: "went up to 50"."""
    months: tuple[str, ...]
    month_before: re.Pattern[str]
    month_behind: re.Pattern[str]
    day_before: re.Pattern[str]
    day_behind: re.Pattern[str]
    plurals: frozenset[str]
    no_plural: frozenset[str]
    states: frozenset[str]
    """Plural nouns that are adjectives as well: "the injured"."""
    stop_words: frozenset[str]
    passed_over: frozenset[str]
    """Of those, words that stand between a number and its noun: "64 such schools"."""
    alone: Mapping[str, float]
    """Words that are a number without another one: "half", "dozen"."""
    alone_told: re.Pattern[str]
    adds: str
    not_amount: re.Pattern[str]
    minus: re.Pattern[str]
    begun_by: re.Pattern[str]
    """What stands before an amount by which something grew: "by 30 to 150"."""
    begun: re.Pattern[str]
    """What stands before the first end of a range from which something grew: "from 3 to 5"."""
    range: re.Pattern[str]
    parts_behind: re.Pattern[str]
    of_whole: re.Pattern[str]
    part_of_time: re.Pattern[str]
    a: re.Pattern[str]
    unit_words: frozenset[str]
    """Units that are words as well."""
    unit_words_spaced: frozenset[str]
    unit_words_joined: frozenset[str]
    unit_words_parted: frozenset[str]
    no_units: frozenset[str]
    """Letters of units that are none in this case."""


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "quantities"):
        return None
    table, numbers, said = pack.table("quantities"), pack.table("numbers"), pack.patterns("quantities")
    words = {**{w: float(v) for w, v in numbers["words"].items()}, **{w: float(v) for w, v in table["tens"].items()}}
    scales = {**table["small_scales"], **numbers["scales"], **table["capital_scales"]}
    fractions = table["fractions"]
    letters = choice(table["currency_letters"])
    money_words = {**table["money_words"], **table["money_words_of_much"]}
    units = {name: unit for unit, one in table["units"].items() for name in one["names"]}
    tens, ones = choice(table["tens"]), choice(w for w, v in words.items() if 1 <= v <= 9)
    months = choice(name.capitalize() for names in pack.table("calendar")["months"] for name in names)
    near = pack.table("roundings")["lists"]
    about = [*near["about"], *near["below"], *near["above"]]
    bounds = {"over": near["over"], "under": near["under"], "about": about}
    kinds = "|".join(f"(?P<{bound}>{choice(words)})" for bound, words in bounds.items())
    known = [*words, *table["alone"], *(part for part in fractions if not part.endswith("s"))]
    return _Grammar(
        words=words,
        scales=scales,
        fractions=fractions,
        starters=frozenset(form for word in known for form in (word, word.capitalize())),
        single=re.compile(
            rf"(?i:{choice(part for part in fractions if not part.endswith('s'))})"
            rf"(?= {table['of']}\b| \(| -|[,.;)]|$| (?:{choice(table['compared'])})\b|{said['in_a_time'].pattern})"
        ),
        and_part=said["and_part"],
        spelled=re.compile(rf"(?i:(?P<ten>{tens})-(?P<one>{ones})|(?P<word>{choice(words)}))\b"),
        scale=re.compile(rf"[ -]?(?P<scale>{choice(scales)})(?![\w²³])(?: (?P<again>{choice(table['again'])})\b)?"),
        scale_letters=frozenset(name[0] for name in scales),
        part=re.compile(rf"[ -](?P<part>{choice(fractions)})\b(?! (?:{choice(table['times'])})\b)"),
        percent=said["percent"],
        unit=re.compile(rf"(?P<gap>[ -]?)(?P<unit>(?i:{choice(units)}))(?![\w'²³/])"),
        unit_beginnings=frozenset(_letters(name, 0) for name in units),
        units=units,
        money=re.compile(rf"[ -](?:(?:{choice(table['before_money'])}) )?(?P<money>{choice(money_words)})\b"),
        money_words=money_words,
        money_letters=frozenset(name[0] for name in (*table["before_money"], *money_words)),
        suffix=re.compile(rf"(?:{choice(table['money_suffixes'])})(?![\w/-])(?!\.m)"),
        suffixes=table["money_suffixes"],
        suffix_letters=frozenset(name[0] for name in table["money_suffixes"]),
        money_of_much=frozenset(table["money_words_of_much"]),
        currency=re.compile(rf"(?<![A-Za-z])(?:(?P<currency>{choice(table['currencies'])}) ?|(?P<letter>{letters}))$"),
        currencies={**table["currencies"], **table["currency_letters"]},
        currency_ends=(*table["currencies"], *table["currency_letters"]),
        labels=tuple(table["labels"]),
        bound_ends=(
            *(word.lower() for words in bounds.values() for word in words),
            *(f" {word}" for word in table["articles"]),
        ),
        moved=tuple(f" {word} " for word in table["moved"]),
        months=tuple(name.capitalize() for names in pack.table("calendar")["months"] for name in names),
        bounds=re.compile(
            rf"(?<![\w-])(?!{choice(table['no_bounds'])})(?i:{kinds})(?: (?:{choice(table['articles'])}))? ?$"
        ),
        month_before=re.compile(rf"\b(?:{months})\.? $"),
        month_behind=re.compile(rf" (?:{table['of']} )?(?:{months})\b"),
        day_before=said["day_before"],
        day_behind=said["day_behind"],
        plurals=frozenset(table["plurals"]),
        no_plural=frozenset(table["no_plural"]),
        states=frozenset(table["states"]),
        stop_words=pack.stop_words,
        passed_over=frozenset(table["passed_over"]),
        alone=table["alone"],
        alone_told=re.compile(rf"(?i:{choice(table['alone'])})\b"),
        adds=f" {table['and']} ",
        not_amount=said["not_amount"],
        minus=said["minus"],
        begun_by=said["begun_by"],
        begun=said["begun"],
        range=said["range"],
        parts_behind=said["parts_behind"],
        of_whole=said["of_whole"],
        part_of_time=said["part_of_time"],
        a=said["a"],
        unit_words=frozenset(table["unit_words"]),
        unit_words_spaced=frozenset(table["unit_words_spaced"]),
        unit_words_joined=frozenset(table["unit_words_joined"]),
        unit_words_parted=frozenset(table["unit_words_parted"]),
        no_units=frozenset(table["no_units"]),
    )


def _letters(text: str, start: int) -> str:
    """The letters at a place, in lower case."""
    found = _LETTERS.match(text, start)
    return found.group().lower() if found else ""


def of_one_sort(some: Sequence[Quantity]) -> bool:
    """Whether numbers count or measure one thing, as far as they say."""
    heads = {stem(one.head) for one in some if one.head}
    return len({one.comparable for one in some}) == 1 and len(heads) <= 1


def by_sentence(found: Sequence[Quantity]) -> Iterator[list[Quantity]]:
    """The quantities of each sentence that has any."""
    for _, group in groupby(found, key=attrgetter("sentence")):
        yield list(group)


def quantities(doc: "Document") -> tuple[Quantity, ...]:
    """The quantities of the body outside quotations, in order; years, dates, times and ordinals are none."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    places = [match.start() for match in _FIGURE.finditer(doc.folded)]
    places += [start for start, _ in doc.standing(grammar.starters)]
    sentences, quoted, text = doc.body_sentences, doc.quoted, doc.folded
    ends = [sentence.end for sentence in sentences]
    found: list[Quantity] = []
    done = 0
    for place in sorted(places):
        number = bisect_left(ends, place + 1)
        if place < done or number == len(ends) or place < sentences[number].start:
            continue
        if quoted.at(place):
            continue
        quantity = _Reader(text, grammar, sentences[number], number).read(place)
        if quantity is not None:
            found.append(quantity)
            done = quantity.span.end
    return tuple(found)


@dataclass(slots=True)
class _Number:
    value: float
    low: float
    high: float
    end: int
    digits: str
    scale: float
    fraction: bool = False


class _Reader:
    """Reads the quantity at a place of a sentence."""

    def __init__(self, text: str, grammar: _Grammar, sentence: Span, number: int) -> None:
        self.text, self.grammar, self.sentence, self.number = text, grammar, sentence, number

    def read(self, place: int) -> Quantity | None:
        """The quantity; None if the number is none of anything."""
        text, grammar = self.text, self.grammar
        before = text[max(self.sentence.start, place - _LONGEST_BOUND - 6) : place]
        named = before.rstrip(" ").endswith(grammar.currency_ends)
        currency = grammar.currency.search(before) if named else None
        if before and currency is None and (not _BEFORE.match(before[-1]) or _DESIGNATED.search(before)):
            return None
        if currency is None and text[place].isdigit() and self._in_name(place):
            return None
        number = self._figures(place, money=currency is not None) if text[place].isdigit() else self._words(place)
        if number is None or (currency is not None and currency["letter"] and number.scale == 1.0):
            return None
        start = place
        if currency is not None:
            start -= len(before) - currency.start()
            before = before[: currency.start()]
        number, ranged = self._range(number, before, sign=text[place - 1 : place] if currency is not None else "")
        kind, unit, end = self._unit(
            number, grammar.currencies[currency["currency"] or currency["letter"]] if currency else ""
        )
        if kind == "count" and not currency and self._is_date(place, number, before):
            return None
        sign = -1.0 if unit in _TEMPERATURE and grammar.minus.search(before) else 1.0
        head = self._head(end) if kind in ("count", "fraction", "percent") else ""
        low, high, bound = self._bounded(number, before, end)
        if sign < 0:
            low, high = -high, -low
        span, number_span = Span(start, end), Span(place, number.end)
        value = sign * number.value
        return Quantity(
            span,
            number_span,
            kind,
            unit,
            value,
            low,
            high,
            bound,
            head,
            self.number,
            number.digits,
            number.scale,
            ranged,
        )

    def _in_name(self, place: int) -> bool:
        """Whether figures stand between two words of a name, "North 24 Parganas", or number a thing, "Route 66"."""
        if self.text.endswith(self.grammar.labels, self.sentence.start, place):
            return True
        if _NAME_BEHIND.match(self.text, place, self.sentence.end) is None:
            return False
        before = _NAME_BEFORE.search(self.text, max(self.sentence.start, place - _LONGEST), place)
        return before is not None and before.start() > self.sentence.start

    def _ends(self, end: int) -> bool:
        """Whether a mark or the end of the sentence stands behind a number, so that nothing is joined to it."""
        return end >= self.sentence.end or self.text[end] in _ENDS_NUMBER

    def _follows(self, end: int, letters: Container[str]) -> bool:
        """Whether one of some letters stands behind a number, a space or a hyphen between them allowed."""
        behind = self.text[end : end + 2]
        return (behind[1:] if behind[:1] in _JOINS_NUMBER else behind[:1]) in letters

    def _figures(self, place: int, *, money: bool) -> _Number | None:
        match = _FIGURE.match(self.text, place, self.sentence.end)
        if match is None or match.end() - place > _LONGEST or self.grammar.not_amount.match(self.text, match.end()):
            return None
        digits = match.group().replace(",", "")
        decimals = len(digits.partition(".")[2])
        return self._scaled(float(digits), 10.0**-decimals, match.end(), digits, money=money)

    def _words(self, place: int) -> _Number | None:
        text = self.text
        match = self.grammar.spelled.match(text, place, self.sentence.end)
        if match is None:
            single = self.grammar.single.match(text, place, self.sentence.end)
            if single is not None and self.grammar.a.search(text, max(self.sentence.start, place - 4), place):
                share = 100 * self.grammar.fractions[single.group().lower()]
                return _Number(share, share * 0.94, share * 1.06, single.end(), "", 1.0, fraction=True)
            word = self.grammar.alone_told.match(text, place)
            if word is None or self.grammar.part_of_time.search(text, max(self.sentence.start, place - 8), place):
                return None
            value = self.grammar.alone[word.group().lower()]
            if value > 1:
                return _Number(value, value - 1.5, value + 1.5, word.end(), "", 1.0)
            return _Number(100 * value, 90 * value, 110 * value, word.end(), "", 1.0, fraction=True)
        if match["ten"]:
            value = self.grammar.words[match["ten"].lower()] + self.grammar.words[match["one"].lower()]
        else:
            value = self.grammar.words[match["word"].lower()]
        part = self.grammar.part.match(text, match.end(), self.sentence.end)
        if part and (value > 1) == part["part"].endswith("s") and value <= 9:
            share = 100 * value * self.grammar.fractions[part["part"]]
            return _Number(share, share * 0.94, share * 1.06, part.end(), "", 1.0, fraction=share <= 100)
        number = self._scaled(value, 1.0, match.end(), "", money=False)
        if number.scale == 1.0 and number.value == value:
            number.low = number.high = value
        return number

    def _scaled(self, value: float, step: float, end: int, digits: str, *, money: bool) -> _Number:
        """A number with its "million": a single letter is one only behind a currency."""
        scale = 1.0
        joined = step == 1.0 and self.text.startswith(self.grammar.adds, end)
        more = self.grammar.and_part.match(self.text, end, self.sentence.end) if joined else None
        if more is not None:
            value, step, end = value + self.grammar.fractions[more["part"]], 0.5, more.end()
        scaled = self._follows(end, self.grammar.scale_letters)
        match = self.grammar.scale.match(self.text, end, self.sentence.end) if scaled else None
        if match is not None and (money or len(match["scale"]) > 1 or self._in_words(match.end())):
            scale = self.grammar.scales[match["scale"]]
            end = match.end()
            if match["again"]:
                scale *= self.grammar.scales[match["again"]]
        half = 0.5 * step
        if step == 1.0 and scale == 1.0 and digits.endswith("00"):
            half = min(0.5 * 10 ** (len(digits) - len(digits.rstrip("0"))), max(half, _ROUNDED * value))
        return _Number(value * scale, (value - half) * scale, (value + half) * scale, end, digits, scale)

    def _in_words(self, end: int) -> bool:
        """Whether a word for a currency follows."""
        return self.grammar.money.match(self.text, end, self.sentence.end) is not None

    def _counted(self, word: str, end: int) -> str:
        """A noun; an adjective that can be one gives way to a plural behind it: "three injured soldiers"."""
        behind = _WORD.match(self.text, end, self.sentence.end) if word in self.grammar.states else None
        following = behind.group(1).lower() if behind else ""
        return following if following.endswith("s") and following not in self.grammar.no_plural else word

    def _range(self, number: _Number, before: str, *, sign: str) -> tuple[_Number, bool]:
        """A number with the other end of its range. sign: the last character of its currency, if it has one."""
        money = bool(sign)
        if number.fraction or not number.digits or self._ends(number.end):
            return number, False
        joint = self.grammar.range.match(self.text, number.end, self.sentence.end)
        if joint is None or self.grammar.begun.search(before) or (not money and self._is_year(number)):
            return number, False
        other = self._figures(joint.end(), money=money)
        if other is None or other.value <= number.value:
            return number, False
        if other.value >= _NO_RANGE * number.value and self.grammar.begun_by.search(before):
            return number, False  # "grew by 1,200 to 14,200"
        if joint.group()[-1] in _SIGNS and joint.group()[-1] != sign:
            return number, False
        set_off = joint.group().startswith(" -") and number.scale == other.scale
        if set_off and self.grammar.parts_behind.match(self.text, other.end, self.sentence.end):
            return number, False
        times = other.scale if number.scale == 1.0 else 1.0
        low, high = number.value * times, other.value
        made = _Number((low + high) / 2, number.low * times, other.high, other.end, "", other.scale)
        return made, True

    def _unit(self, number: _Number, currency: str) -> tuple[Kind, str, int]:
        text, grammar, limit = self.text, self.grammar, self.sentence.end
        if number.fraction:
            return "fraction", "%", number.end
        if self._ends(number.end):
            return ("money", currency, number.end) if currency else ("count", "", number.end)
        percent = grammar.percent.match(text, number.end, limit) if self._follows(number.end, _OF_PERCENT) else None
        if percent is not None:
            return ("points" if percent["points"] else "percent"), "%", percent.end()
        if currency:
            return "money", currency, number.end
        suffix = grammar.suffix.match(text, number.end, limit) if text[number.end] in grammar.suffix_letters else None
        if suffix is not None and number.scale == 1.0:
            return "money", grammar.suffixes[suffix.group()], suffix.end()
        named = self._follows(number.end, grammar.money_letters)
        money = grammar.money.match(text, number.end, limit) if named else None
        if money is not None and (money["money"] not in grammar.money_of_much or number.scale > 1.0):
            return "money", grammar.money_words[money["money"]], money.end()
        unit = grammar.unit.match(text, number.end, limit) if self._may_be_unit(number.end) else None
        if unit is not None and self._is_unit(unit):
            return "measure", grammar.units[unit["unit"].lower()], unit.end()
        return "count", "", number.end

    def _may_be_unit(self, end: int) -> bool:
        """Whether a unit begins as the text goes on: hardly any word does, and the expression is long."""
        start = end + (self.text[end : end + 1] in (" ", "-"))
        return _letters(self.text, start) in self.grammar.unit_beginnings

    def _is_unit(self, match: re.Match[str]) -> bool:
        """Whether letters that are words as well are a unit here: "in", "st", "C"."""
        name = match["unit"]
        behind = self.text[match.end() : match.end() + 1]
        units = self.grammar
        if name in units.unit_words:
            spaced, joined = name in units.unit_words_spaced, name in units.unit_words_joined
            parted = name in units.unit_words_parted and self.text[match.end() + 1 : match.end() + 2].isdigit()
            spaced = (spaced and behind in " -") or (parted and behind == " ")
            return behind in ")],.;]" or spaced or (joined and match["gap"] == "")
        return name not in units.no_units

    def _is_date(self, place: int, number: _Number, before: str) -> bool:
        if before.rstrip(" .").endswith(self.grammar.months) and self.grammar.month_before.search(before):
            return True
        if number.digits and number.value <= _LAST_DAY and self._is_day(place, number):
            return True
        return self._is_year(number)

    def _is_day(self, place: int, number: _Number) -> bool:
        return self.grammar.month_behind.match(self.text, number.end) is not None or self._is_one_of_days(place, number)

    def _is_one_of_days(self, place: int, number: _Number) -> bool:
        """Whether a number is one of several days of a month: "September 16 and 21"."""
        if self.grammar.day_behind.match(self.text, number.end):
            return True
        start = max(self.sentence.start, place - _LONGEST_DAYS)
        return self.grammar.day_before.search(self.text, start, place) is not None and not self._head(number.end)

    def _is_year(self, number: _Number) -> bool:
        bare = self.text[number.end - 4 : number.end] == number.digits
        return bare and number.digits.isdigit() and int(number.value) in _YEARS

    def _bounded(self, number: _Number, before: str, end: int) -> tuple[float, float, Bound]:
        bounded = before.rstrip(" ").lower().endswith(self.grammar.bound_ends)
        match = self.grammar.bounds.search(before) if bounded else None
        if match is None or before.endswith(self.grammar.moved, 0, match.start()):
            return number.low, number.high, "exact"
        if match["about"]:
            return min(number.low, number.value * (1 - _LOOSE)), max(number.high, number.value * (1 + _LOOSE)), "about"
        if match["over"]:
            return number.low, float("inf"), "over"
        return float("-inf"), number.high, "under"

    def _head(self, end: int) -> str:
        """The first plural noun among the next words, before a stop word or a mark; or what a hyphen joins on."""
        text, grammar, limit = self.text, self.grammar, self.sentence.end
        if self._ends(end):
            return ""
        of = grammar.of_whole.match(text, end, limit)
        if of is not None:
            end = of.end() - 1
        hyphen = text[end : end + 1] == "-"
        for _ in range(_HEAD_WORDS):
            match = _WORD.match(text, end, limit)
            if match is None:
                return ""
            word = match.group(1).lower()
            if word in grammar.stop_words and word not in grammar.passed_over:
                return ""
            if hyphen or word in grammar.plurals or (word.endswith("s") and word not in grammar.no_plural):
                return self._counted(word, match.end())
            end = match.end()
        return ""
