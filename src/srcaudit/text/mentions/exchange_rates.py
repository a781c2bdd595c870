"""Two rates of one exchange in one article: "sales of €6m (£4.1m)", "costs of €25m (£24.1m)"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from srcaudit.text.mentions.quantities import Quantity

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_APART = 1.12
"""Times that one rate must be the other, rounded as both are: an article converts at the rate of its day."""
_ROUND = 0.05
"""How far from itself a sum in whole millions, or in whole of anything, lies at most, as a share of it."""
_MOST = 40
"""Sums in one pair of currencies that are compared; what has more is a table."""


@dataclass(frozen=True, slots=True)
class _Rate:
    """What one of the first money of a pair is in the second, by the alphabet, and between which values it lies."""

    place: int
    value: float
    low: float
    high: float
    years: frozenset[str]


def unlike_rates(doc: "Document", sums: Sequence[tuple[Quantity, Quantity]]) -> dict[int, int]:
    """Sums told in two currencies whose rate is not that of another such sum of the article: the place of each among
    `sums` -> the place of one that it is held against. Of two the later is named, of more the one that is alone."""
    if doc.pack is None or not doc.pack.has("tables", "exchange_rates") or len(sums) < 2:
        return {}
    said = doc.pack.patterns("exchange_rates")
    pairs: defaultdict[tuple[str, ...], list[_Rate]] = defaultdict(list)
    for place, (first, second) in enumerate(sums):
        rate = _rate(doc, said["other_time"], place, first, second)
        if rate is not None:
            pairs[tuple(sorted((first.unit, second.unit)))].append(rate)
    unlike = dict(found for rates in pairs.values() if len(rates) <= _MOST for found in _unlike(rates))
    return {} if unlike and said["changing"].search(doc.folded) else unlike


def _rate(doc: "Document", other_time: re.Pattern[str], place: int, first: Quantity, second: Quantity) -> _Rate | None:
    """The rate of a sum, unless its sentence tells of another time, or the sum is as good as nothing when rounded."""
    if "/" in doc.folded[first.span.end : second.span.start]:
        return None  # "$99/£99": what something costs in either country
    a, b = sorted((first, second), key=lambda one: one.unit)
    told, (a_low, a_high), (b_low, b_high) = doc.body_sentences[first.sentence], _ends(a), _ends(b)
    if min(a_low, b_low) <= 0 or other_time.search(doc.folded, told.start, told.end):
        return None
    words = doc.words
    years = frozenset(words.lower[i] for i in words.inside(told) if _is_year(words.lower[i]))
    return _Rate(place, b.value / a.value, b_low / a_high, b_high / a_low, years)


def _ends(one: Quantity) -> tuple[float, float]:
    """Between which values a sum lies: ten million beside its conversion is not anything from five to fifteen."""
    half = max(0.5 * one.scale, _ROUND * one.value) if one.digits.isdigit() else one.high - one.value
    return max(one.low, one.value - half), min(one.high, one.value + half)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word.startswith(("19", "20"))


def _unlike(rates: Sequence[_Rate]) -> Iterator[tuple[int, int]]:
    against: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in combinations(rates, 2):
        if one.years == other.years and max(one.low / other.high, other.low / one.high) > _APART:
            against[one.place].append(other.place)
            against[other.place].append(one.place)
    left = dict(against)
    while left:
        # What is unlike most of the others is the slip; of two, the later.
        worst = max(left, key=lambda place: (len(left[place]), place))
        yield worst, left[worst][0]
        left = {
            place: rest for place, some in left.items() if place != worst and (rest := [o for o in some if o != worst])
        }
