"""Conversions: one measure told in two units, "10 km (6 miles)"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, product
from math import floor, log10
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.exchange_rates import unlike_rates
from srcaudit.text.mentions.quantities import Quantity, by_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from srcaudit.text.document import Document

_MIXED = {("foot", "inch"), ("pound", "ounce"), ("stone", "pound"), ("yard", "foot"), ("mile", "yard")}
_FARTHEST = 60
_SHARE = 0.06
_SHARE_OF_HUNDREDS = 0.1
"""The same of one digit with zeros behind it: "300 feet (100 metres)"."""
_APPROXIMATE = 0.06
_TEN = 10
_SLACK = 0.01
_DEGREES = 1.0
_LATER = 0.05
"""How far outside the rates of an article's years a rate may lie: a sum may be converted at that of another day."""
_YEAR_DIGITS, _FIRST_YEAR = 4, 1990


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure in one unit, or in a unit and its part: 5 feet 10 inches."""

    span: Span
    unit: str
    value: float
    half: float
    """How far from it what was rounded to it can lie."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """A measure, and the same in another unit.

    there: what the first is in the unit of the second. fits: whether either can be the other, rounded as it is written.
    """

    first: Measured
    second: Measured
    there: float
    fits: bool


@dataclass(frozen=True, slots=True)
class Exchange:
    """A sum, and the same in other money.

    rate: what one of the first is in the second, as told. low, high: between which it lay since 2000.
    """

    first: Quantity
    second: Quantity
    rate: float
    low: float
    high: float
    unlike: "Exchange | None" = None
    """Another sum of the article in the same two currencies, of another rate."""


def exchanges(doc: "Document") -> tuple[Exchange, ...]:
    """Sums told in two currencies; body, outside quotations."""
    if doc.pack is None or not _is_known(doc.pack, "exchange"):
        return ()
    bands, unread, unlike_ones = _bands(doc), _shared(doc, "shared", 1), _shared(doc, "shared_by_two", 2)
    close: Mapping[str, Sequence[float]] | None = None
    found: list[Exchange] = []
    for sentence in by_sentence(doc.quantities):
        money = [one for one in sentence if one.unit in bands and one.kind == "money" and one.value > 0]
        money = [one for one in money if _word(doc, one) not in unread]
        for a, b in pairwise(money):
            if a.unit != b.unit and not a.ranged and not b.ranged and joined(doc, a.span, b.span):
                close = close if close is not None else _bands_of_years(doc, bands)
                known = bands if _is_of_another_time(doc, a.sentence) else close
                (a_low, a_high), (b_low, b_high) = known[a.unit], known[b.unit]
                found.append(Exchange(a, b, b.value / a.value, b_low / a_high, b_high / a_low))
    of_one = [one for one in found if unlike_ones.isdisjoint((_word(doc, one.first), _word(doc, one.second)))]
    unlike = unlike_rates(doc, [(one.first, one.second) for one in of_one])
    others = {of_one[place].first.span: of_one[other] for place, other in unlike.items()}
    return tuple(replace(one, unlike=others.get(one.first.span)) for one in found)


def _word(doc: "Document", one: Quantity) -> str:
    """The last word of a sum: "francs"."""
    return doc.folded[one.span.start : one.span.end].split()[-1]


def _shared(doc: "Document", table: str, need: int) -> frozenset[str]:
    """The words for money of which the article tells of so many countries that have their own: francs of Rwanda."""
    assert doc.pack is not None
    kinds = doc.lower_kinds
    return frozenset(
        word
        for word, countries in doc.pack.table("exchange")[table].items()
        if word in kinds and sum(not kinds.isdisjoint(names.split()) for names in countries) >= need
    )


def _bands(doc: "Document") -> "Mapping[str, Sequence[float]]":
    """What a dollar was in other money, of the years that the article can speak of: those since 2000, or if its own
    year and every year it names are late enough, those since a currency fell."""
    assert doc.pack is not None
    table, when = doc.pack.table("exchange"), doc.dated
    bands: dict[str, Sequence[float]] = dict(table["per_dollar"])
    if when is None or not when.sure:
        return bands
    earliest = min([when.first.year, *(year for year in _years(doc) if year > _FIRST_YEAR)])
    for unit, later in table["since"].items():
        if earliest >= later["year"]:
            bands[unit] = later["band"]
    return bands


def _years(doc: "Document") -> "list[int]":
    """The numbers of a text that can be years."""
    lower = doc.words.lower
    return [int(lower[i]) for i in doc.words.figures if len(lower[i]) == _YEAR_DIGITS and lower[i].isdigit()]


def _bands_of_years(doc: "Document", bands: "Mapping[str, Sequence[float]]") -> "Mapping[str, Sequence[float]]":
    """The same of the very years that an article of a known day speaks of: its own, the one before, and those it
    names."""
    assert doc.pack is not None
    when = doc.dated
    if when is None or not when.sure or not doc.pack.has("tables", "exchange_years"):
        return bands
    last = when.last.year
    years = {when.first.year - 1, when.first.year, last, *(y for y in _years(doc) if _FIRST_YEAR < y < last)}
    found = dict(bands)
    for unit, known in doc.pack.table("exchange_years").items():
        of_years = [known[str(year)] for year in sorted(years) if isinstance(known, dict) and str(year) in known]
        if unit in bands and len(of_years) == len(years):
            least, most = min(low for low, _ in of_years), max(high for _, high in of_years)
            found[unit] = least * (1 - _LATER), most * (1 + _LATER)
    return found


def _is_of_another_time(doc: "Document", sentence: int) -> bool:
    """Whether a sentence tells that its sums are of another time, or of another rate."""
    assert doc.pack is not None
    if not doc.pack.has("tables", "exchange_rates"):
        return False
    told = doc.body_sentences[sentence]
    return doc.pack.patterns("exchange_rates")["other_time"].search(doc.folded, told.start, told.end) is not None


def _is_known(pack: LanguagePack, table: str) -> bool:
    return pack.has("tables", table) and pack.has("tables", "conversions")


def conversions(doc: "Document") -> tuple[Conversion, ...]:
    """Measures told in two units of different systems; body, outside quotations."""
    if doc.pack is None or not _is_known(doc.pack, "quantities"):
        return ()
    units = doc.pack.table("quantities")["units"]
    found: list[Conversion] = []
    for sentence in by_sentence(doc.quantities):
        for first, second in pairwise(_measured(doc, sentence)):
            made = _conversion(doc, units, first, second)
            if made is not None:
                source = found[-1].first if found and found[-1].second == first else None
                found.append(made if made.fits or source is None else _of_source(units, made, source))
    return tuple(found)


def _of_source(units: "Mapping[str, Any]", made: Conversion, source: Measured) -> Conversion:
    """The third of three measures, held against the first: "20 knots (23 mph; 37 km/h)"."""
    a, b = units[source.unit], units[made.second.unit]
    if a["of"] != b["of"] or a["of"] == "temperature":
        return made
    ways = [(fa / fb) for fa, fb in product(a["factors"], b["factors"])]
    return replace(made, fits=any(_agree(source, made.second, way) for way in ways))


def _measured(doc: "Document", sentence: "Sequence[Quantity]") -> "Iterator[Measured]":
    """The measures of a sentence, those in two units as one; the value is then in the greater unit."""
    assert doc.pack is not None
    weights = tuple(doc.pack.table("conversions")["weights_too"])
    measures = [_weighed(doc, quantity, weights) for quantity in sentence if quantity.kind in ("measure", "money")]
    measures = [one for one in measures if one.kind == "measure" and not _is_fraction(doc, one)]
    if len(measures) < 2:
        return
    units = doc.pack.table("quantities")["units"]
    joint = doc.pack.patterns("conversions")["mixed"]
    number = 0
    while number < len(measures):
        one = measures[number]
        following = measures[number + 1] if number + 1 < len(measures) else None
        number += 1
        if (
            following is not None
            and (one.unit, following.unit) in _MIXED
            and joint.fullmatch(doc.folded, one.span.end, following.span.start)
        ):
            part = units[following.unit]["factors"][0] / units[one.unit]["factors"][0]
            value = one.value + part * following.value
            yield Measured(Span(one.span.start, following.span.end), one.unit, value, part * 0.5)
            number += 1
            continue
        yield Measured(one.span, one.unit, one.value, _half(one))


def _weighed(doc: "Document", one: Quantity, weights: tuple[str, ...]) -> Quantity:
    """What is called pounds and has no sign of money, read as a weight."""
    in_pounds = one.unit == "GBP" and doc.folded.endswith(weights, one.span.start, one.span.end)
    return replace(one, kind="measure", unit="pound") if in_pounds else one


def _is_fraction(doc: "Document", one: Quantity) -> bool:
    """Whether a number is the lower part of a fraction: the 4 of "3/4 inch"."""
    start = one.number_span.start
    return start > 1 and doc.folded[start - 1] in "/\u2044" and doc.folded[start - 2].isdigit()


def _half(one: Quantity) -> float:
    """Half of the last digit; of the last that is not 0 or 5, but no more than a small share of the number."""
    if one.ranged:
        return max(0.5 * one.scale, _SHARE * abs(one.value))
    digits = one.digits or f"{one.value / one.scale:g}"
    whole, _, decimals = digits.partition(".")
    half = 0.5 * 10.0 ** -len(decimals)
    if not decimals:
        zeros = len(whole) - len(whole.rstrip("0"))
        coarse = 0.5 * 10.0**zeros if zeros else 2.5 if whole.endswith("5") else half
        share = _SHARE_OF_HUNDREDS if zeros >= 2 and len(whole) == zeros + 1 else _SHARE
        half = max(half, min(coarse, share * abs(one.value / one.scale)))
    half *= one.scale
    return max(half, _APPROXIMATE * abs(one.value)) if one.bound == "about" else half


def _conversion(doc: "Document", units: "Mapping[str, Any]", first: Measured, second: Measured) -> Conversion | None:
    if "ounce" in (first.unit, second.unit) and "volume" in (units[first.unit]["of"], units[second.unit]["of"]):
        first, second = _poured(first), _poured(second)
    a, b = units[first.unit], units[second.unit]
    if a["of"] != b["of"] or a["system"] == b["system"] or not joined(doc, first.span, second.span):
        return None
    assert doc.pack is not None
    if doc.pack.patterns("conversions")["goes_on"].match(doc.folded, second.span.end):
        return None
    if a["of"] == "temperature":
        return _temperatures(first, second)
    ways = [(fa / fb) for fa, fb in product(a["factors"], b["factors"])]
    return Conversion(first, second, first.value * ways[0], any(_agree(first, second, way) for way in ways))


def _poured(one: Measured) -> Measured:
    """What is called ounces beside a volume."""
    return replace(one, unit="fluid_ounce") if one.unit == "ounce" else one


def joined(doc: "Document", first: Span, second: Span) -> bool:
    """Whether only a bracket, "or" or a mark of the kind stands between two measures."""
    assert doc.pack is not None
    text, between = doc.folded, (first.end, second.start)
    if second.start - first.end > _FARTHEST:
        return False
    said = doc.pack.patterns("conversions")
    closed = text[second.end : second.end + 1] in (")", "]")
    goes_on = closed or text.startswith(";", second.end)
    return (
        said["joint"].fullmatch(text, *between) is not None
        or (goes_on and said["bracket"].fullmatch(text, *between) is not None)
        or (goes_on and said["with_it"].fullmatch(text, *between) is not None)
    )  # fmt: skip


def _agree(first: Measured, second: Measured, way: float) -> bool:
    """Whether one of the two is the other, converted and rounded."""
    forth = abs(first.value * way - second.value) <= second.half + _SLACK * abs(second.value)
    back = abs(second.value / way - first.value) <= first.half + _SLACK * abs(first.value)
    return forth or back or _is_rounded_alike(first, second, way)


def _is_rounded_alike(first: Measured, second: Measured, way: float) -> bool:
    """Whether both have but one digit that says something, and that of the second is what rounding leaves: "10 miles
    (20 km)"."""
    if min(first.value, second.value) < _TEN or any(_to_one_digit(one.value) != one.value for one in (first, second)):
        return False
    return _to_one_digit(first.value * way) == second.value


def _to_one_digit(value: float) -> float:
    """A number with all digits but the first rounded away: 16.1 is 20."""
    return round(value, -floor(log10(value)))


def _temperatures(first: Measured, second: Measured) -> Conversion:
    """Degrees on two scales; a rise of so many degrees is told with the same words."""
    celsius, fahrenheit = (first, second) if first.unit == "celsius" else (second, first)
    told = celsius.value * 1.8
    forth = min(abs(told + 32 - fahrenheit.value), abs(told - fahrenheit.value)) <= fahrenheit.half + _DEGREES
    back = min(abs((fahrenheit.value - shift) / 1.8 - celsius.value) for shift in (32, 0)) <= celsius.half + _SLACK
    there = told + 32 if first is celsius else (first.value - 32) / 1.8
    return Conversion(first, second, there, forth or back)
