"""Changes told apart from their figures: "1,450 were treated. That is up 60 percent from 1,160 last summer"."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.changes import (
    BOUNDS,
    Change,
    Figure,
    alike,
    are_hours,
    as_one,
    figure_of,
    levelled,
    multiple,
    rounded_alike,
    same_things,
)
from srcaudit.text.mentions.changes import Grammar as Wordings
from srcaudit.text.mentions.changes import grammar_of as wordings
from srcaudit.text.mentions.quantities import Quantity, by_sentence
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 60
"""Characters before a figure or behind it in which it is told of which time it is."""
_FARTHEST = 130
"""Characters between a change and the nearer of its figures."""
_APART = 150
"""Characters between two figures of one sentence of which one became the other."""
_TELLING = ("percent", "fraction")
_PAIR = 2
_YEAR = re.compile(r"(?:19|20)\d\d")
_BESIDE = 2
"""Characters between a number and the next, whose noun is not its own: "12,000 five years ago"."""
_SURE, _DATED = 2, 1
_SPELLED = 100
"""Up to here one number may be in words and the other in figures: "from 12 to nine"."""
_WHOLE = 100.0
_TIMES = 6
"""Times what a change makes of its figure that the other one can be, and still be told wrongly."""
_CENTS = {"USC": ("USD", "EUR", "AUD", "CAD", "NZD"), "EUC": ("EUR",), "GBX": ("GBP",)}
_LOOSE = 0.06
"""How far from itself a fraction in words lies at most, as a share of it."""


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    changes: Wordings
    spans: frozenset[str]
    """Nouns of time: "hours"."""
    fractions: Mapping[str, float]
    numbers: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Told:
    """By how much something changed, and whether it became more."""

    span: Span
    percent: Figure
    more: bool


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    changed = wordings(pack)
    if pack is None or changed is None or not pack.has("tables", "loose_changes"):
        return None
    spans = frozenset(pack.table("restated")["spans"]) if pack.has("tables", "restated") else frozenset[str]()
    quantities, numbers = pack.table("quantities"), pack.table("numbers")["words"]
    return _Grammar(
        pack.patterns("loose_changes"), changed, spans, {**quantities["fractions"], "half": 0.5}, {**numbers, "a": 1}
    )


def loose_changes(doc: "Document", known: Sequence[Change]) -> tuple[Change, ...]:
    """Changes of which a word tells that there is more or less now, with the only two figures near that can be meant;
    body, outside quotations. known: the changes that are read otherwise, whose percentages are left out."""
    grammar = _grammar(doc.pack)
    if grammar is None:
        return ()
    taken = {one.percent_span for one in known}
    sentences = {group[0].sentence: group for group in by_sentence(doc.quantities)}
    found = (
        _change(doc, grammar, told, sentence, sentences)
        for sentence, told in _tells(doc, grammar, sentences)
        if told.span not in taken
    )
    told = (one for one in found if one is not None)
    return (*told, *_from_levels(doc, grammar, sentences))


def _from_levels(doc: "Document", grammar: _Grammar, sentences: Mapping[int, Sequence[Quantity]]) -> Iterator[Change]:
    """ "At 40 percent of what it was in 2012, a fall of 60 percent": the level and the change make up all of it."""
    said = grammar.said
    for some in sentences.values():
        for level, change in pairwise(some):
            if level.kind != "percent" or change.kind != "percent" or level.ranged or change.ranged:
                continue
            told = said["level_then"].fullmatch(doc.folded, level.span.end, change.span.start)
            if told is not None and level.value < _WHOLE and said["stops"].match(doc.folded, change.span.end):
                before = Figure(_WHOLE, _WHOLE, _WHOLE)
                yield Change(level.span, change.span, before, figure_of(level), figure_of(change), loose=True)


def _tells(
    doc: "Document", grammar: _Grammar, sentences: Mapping[int, Sequence[Quantity]]
) -> Iterator[tuple[int, _Told]]:
    """The one change that a sentence tells, with the number of its sentence."""
    by_ratio, by_fraction = (_holding(doc, words) for words in (grammar.changes.multiples, grammar.fractions))
    for number in sorted({*sentences, *by_ratio, *by_fraction}):
        whole, some = doc.body_sentences[number], sentences.get(number, ())
        percents = [one for one in some if one.kind in (*_TELLING, "points")]
        times = list(_multiples(doc, grammar, whole)) if number in by_ratio else []
        if len(percents) + len(times) > 1:
            continue
        if times:
            yield number, _Told(Span(*times[0].span("word")), _of_times(grammar, times[0]), _grows(grammar, times[0]))
            continue
        told = None
        if percents:
            told = _of_percent(doc, grammar, percents[0])
        elif number in by_fraction:
            told = _of_fraction(doc, grammar, whole)
        if told is not None:
            yield number, told


def _holding(doc: "Document", words: Iterable[str]) -> frozenset[int]:
    """The sentences in which one of some words stands, as few do."""
    if doc.lower_kinds.isdisjoint(words):
        return frozenset()
    ends = [sentence.end for sentence in doc.body_sentences]
    places = (bisect_right(ends, start) for start, _ in doc.standing(frozenset(words)))
    return frozenset(number for number in places if number < len(ends))


def _of_fraction(doc: "Document", grammar: _Grammar, sentence: Span) -> _Told | None:
    """ "Fell by a third last year": a fraction of nothing."""
    found = list(grammar.said["by_fraction"].finditer(doc.folded, sentence.start, sentence.end))
    if len(found) != 1:
        return None
    match, word = found[0], found[0]["word"] or found[0]["moved"]
    more, less = (grammar.said[way].search(word) is not None for way in ("up", "down"))
    value = 100 * grammar.fractions[match["part"]] * (grammar.numbers[match["times"]] if match["times"] else 1)
    low, high = (BOUNDS["under"][0], BOUNDS["over"][1]) if match["about"] else (1 - _LOOSE, 1 + _LOOSE)
    figure = Figure(value, low * value, high * value)
    return _Told(Span(*match.span("told")), figure, more) if more != less else None


def _multiples(doc: "Document", grammar: _Grammar, sentence: Span) -> Iterator[re.Match[str]]:
    return grammar.changes.patterns["times"].finditer(doc.folded, sentence.start, sentence.end)


def _of_times(grammar: _Grammar, times: re.Match[str]) -> Figure:
    return multiple(grammar.changes.multiples[times["word"]], times)


def _grows(grammar: _Grammar, times: re.Match[str]) -> bool:
    return grammar.changes.multiples[times["word"]] > 1


def _of_percent(doc: "Document", grammar: _Grammar, one: Quantity) -> _Told | None:
    """A percentage beside a word for more or for less."""
    if one.kind not in _TELLING or one.ranged:
        return None
    said, start = grammar.said, doc.body_sentences[one.sentence].start
    if grammar.changes.patterns["moves_another"].match(doc.folded, one.span.end):
        return None
    before = said["changed_by"].search(doc.folded, max(start, one.span.start - _LEAD), one.span.start)
    behind = said["change"].match(doc.folded, one.span.end)
    if before is None and one.kind == "fraction":
        behind = said["comparing"].match(doc.folded, one.span.end)
    match = before or behind
    if match is None:
        return None
    told = match.groupdict()
    word = str(match["word"] or told.get("moved") or told.get("sign"))
    more, less = (said[way].search(word) is not None for way in ("up", "down"))
    return _Told(one.span, figure_of(one), more) if more != less else None


def _change(
    doc: "Document",
    grammar: _Grammar,
    told: _Told,
    sentence: int,
    sentences: Mapping[int, Sequence[Quantity]],
) -> Change | None:
    """The change with the two figures that it lies between, if there are two and only two."""
    if _has_other_base(doc, grammar, told.span):
        return None
    for near in (sentence,), (sentence - 1, sentence), (sentence, sentence + 1):
        some = [one for number in near for one in _figures(doc, grammar, sentences.get(number, ()))]
        pair = _pair(doc, grammar, told, some, near, sentence)
        if pair is not None:
            return _made(told, *pair)
        if len(near) == 1 and len([one for one in some if one.kind not in _TELLING]) >= _PAIR:
            return None
    return _over_three(doc, grammar, told, sentence, sentences)


def _over_three(
    doc: "Document", grammar: _Grammar, told: _Told, sentence: int, sentences: Mapping[int, Sequence[Quantity]]
) -> Change | None:
    """ "Rents came to $1,820 in May. A year ago it was $1,650. That is a rise of 18 percent.": one figure in each."""
    if sentence < _PAIR or len(sentences.get(sentence, ())) > 1:
        return None
    here, last = doc.body_sentences[sentence], doc.body_sentences[sentence - 1]
    if grammar.said["that_is"].fullmatch(doc.folded, here.start, told.span.start) is None:
        return None
    first, second = (_figures(doc, grammar, sentences.get(number, ())) for number in (sentence - 2, sentence - 1))
    if len(second) != 1 or grammar.said["goes_on"].match(doc.folded, *_ends(last)) is None:
        return None
    first = [one for one in first if alike(one, second[0])]
    if len(first) != 1:
        return None
    pair = first[0], second[0]
    if not same_things(doc, grammar.changes, *pair) or not _of_one_size(told, *pair):
        return None
    order = _ordered(doc, grammar, told, pair, pair)
    return _made(told, *order) if order is not None else None


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _has_other_base(doc: "Document", grammar: _Grammar, told: Span) -> bool:
    said = grammar.changes.patterns["other_base"]
    near = said.search(doc.folded, max(0, told.start - _LEAD), told.end + _LEAD)
    return near is not None or grammar.said["from_peak"].match(doc.folded, told.end) is not None


def _is_of_the_day(
    doc: "Document", grammar: _Grammar, told: _Told, pair: tuple[Quantity, Quantity], near: Sequence[int]
) -> bool:
    """Whether the price of something changed whose price changes every day, and a figure is of another time."""
    said = grammar.changes.patterns
    start = doc.body_sentences[near[0]].start
    on_a_day = said["on_the_day"].search(doc.folded, doc.sentence_at(told.span.start).start, told.span.start)
    if said["of_the_day"].search(doc.folded, start, told.span.start) is None and on_a_day is None:
        return False
    return len(near) > 1 or any(
        one.kind != "measure"
        and (
            said["of_another_time"].match(doc.folded, one.span.end)
            or said["then_lead"].search(doc.folded, told.span.end, one.span.start)
        )
        for one in pair
    )


def _figures(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> list[Quantity]:
    """The figures of a sentence that something can change to, and its percentages."""
    some = as_one(doc, sentence) if sentence else ()
    behind = [one.span.start for one in some[1:]]
    return [
        one
        for one, following in zip_longest(some, behind)
        if (one.head not in grammar.spans and not doc.folded.endswith("-", 0, one.span.start))
        or (following is not None and following - one.number_span.end <= _BESIDE)
    ]


def _pair(
    doc: "Document",
    grammar: _Grammar,
    told: _Told,
    some: Sequence[Quantity],
    near: Sequence[int],
    own: int,
) -> tuple[Quantity, Quantity] | None:
    """The earlier figure and the later one."""
    figures = [one for one in some if one.kind not in (*_TELLING, "points")]
    if len(near) > 1 and (len(figures) != _PAIR or not _goes_on(doc, grammar, told, figures, near, own)):
        return None
    if len(near) == 1 and (made := _by_amount(doc, grammar, told, figures)) is not None:
        return made
    pairs = [pair for pair in _of_one_sort(figures) if _ordered(doc, grammar, told, pair, some) is not None]
    if len(pairs) != 1:
        return None
    pair = pairs[0]
    if (
        not _of_one_size(told, *pair)
        or are_hours(doc.folded, grammar.changes, *pair)
        or _is_of_the_day(doc, grammar, told, pair, near)
    ):
        return None
    if pair[0].sentence != pair[1].sentence and pair[0].kind != pair[1].kind:
        return None
    first, last = min(told.span, pair[0].span), max(told.span, pair[1].span)
    between = (one for one in _amounts(some) if one.kind != "fraction" or one.sentence == own)
    if any(first < one.span < last and one not in pair and one.span != told.span for one in between):
        return None
    if not same_things(doc, grammar.changes, *pair) or not _stands_near(doc, grammar, told, pair, own):
        return None
    return _ordered(doc, grammar, told, pair, some)


def _of_one_size(told: _Told, a: Quantity, b: Quantity) -> bool:
    """Whether two figures can be one before and after a change, if it is told wrongly: not "two" and 8.4 million."""
    less, more = sorted((a, b), key=lambda one: one.value)
    if bool(a.digits) != bool(b.digits) and more.value >= _SPELLED:
        return False
    change = told.percent.value / 100
    ratio = 1 + change if told.more else 1 / max(1 - change, 1 / _TIMES)
    less, more = levelled(less, more)
    return less.value > 0 and max(more.value, less.value) <= less.value * ratio * _TIMES


def _amounts(some: Sequence[Quantity]) -> Iterator[Quantity]:
    """Those that are no small amounts beside the figures, "52 cents a share"."""
    greatest = max((one.scale for one in some if one.kind == "money"), default=1.0)
    return (one for one in some if one.kind != "money" or one.scale == greatest)


def _by_amount(
    doc: "Document", grammar: _Grammar, told: _Told, figures: Sequence[Quantity]
) -> tuple[Quantity, Quantity] | None:
    """ "Rises by 50 cents to $2.50": the later figure, and the earlier one as it comes out."""
    for amount, after in pairwise(figures):
        if (made := _by_making(doc, grammar, told, amount, after)) is not None:
            return made
        amount = _in_whole(amount, after)
        if not alike(amount, after) or not amount.value < after.value:
            continue
        start = max(doc.body_sentences[amount.sentence].start, amount.span.start - _LEAD)
        match = grammar.said["by_amount"].search(doc.folded, start, amount.span.start)
        gap = doc.folded[amount.span.end : after.span.start]
        if amount.span.end <= told.span.start and told.span.end <= after.span.start:
            gap = doc.folded[amount.span.end : told.span.start] + doc.folded[told.span.end : after.span.start]
        if match is None:
            continue
        came_to = grammar.said["amount_to"].fullmatch(gap)
        if came_to is None and grammar.said["amount_from"].fullmatch(gap) is None:
            continue
        if grammar.said["down" if told.more else "up"].search(match["word"]):
            continue
        if told.span.start > after.span.end and not _goes_with(doc, grammar, told.span, after.span):
            continue
        way = 1 if told.more != (came_to is not None) else -1
        ends = sorted((after.low + way * amount.low, after.high + way * amount.high))
        other = replace(amount, value=after.value + way * amount.value, low=ends[0], high=ends[1], digits="")
        return (other, after) if came_to is not None else (after, other)
    return None


def _by_making(
    doc: "Document", grammar: _Grammar, told: _Told, amount: Quantity, after: Quantity
) -> tuple[Quantity, Quantity] | None:
    """ "Will close 30 shops, cutting its number of outlets by 20 percent, to 120"."""
    said, text = grammar.said, doc.folded
    if amount.kind != after.kind or amount.unit != after.unit or not amount.value < after.value:
        return None
    making = said["making"].fullmatch(text, amount.span.end, told.span.start)
    if making is None or said["made_to"].fullmatch(text, told.span.end, after.span.start) is None:
        return None
    way = -1 if told.more else 1
    ends = sorted((after.low + way * amount.low, after.high + way * amount.high))
    return replace(amount, value=after.value + way * amount.value, low=ends[0], high=ends[1], digits=""), after


def _goes_with(doc: "Document", grammar: _Grammar, told: Span, after: Span) -> bool:
    """Whether a change behind an amount is of the same time: not "fell 7p to 148p, and is 19% down this year"."""
    near = told.start <= after.end + _LEAD and _joined(doc, grammar, after.end, told.start)
    return near and grammar.said["of_a_time"].match(doc.folded, told.end) is None


def _in_whole(amount: Quantity, after: Quantity) -> Quantity:
    """Cents as dollars, beside dollars; not beside millions of them, whose change is not told in cents."""
    parts = _CENTS.get(amount.unit) if after.unit != amount.unit and after.scale == 1.0 else None
    if parts is None or after.unit not in parts:
        return amount
    return replace(amount, unit=after.unit, value=amount.value / 100, low=amount.low / 100, high=amount.high / 100)


def _of_one_sort(figures: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Two figures of one unit and one size, where there are no more than two of them."""
    if len(figures) == _PAIR and alike(_in_whole(*figures), _in_whole(*reversed(figures))):
        yield _in_whole(*figures), _in_whole(*reversed(figures))
        return
    sort = {(one.kind, one.unit, one.scale) for one in figures}
    for kind in sorted(sort):
        same = [one for one in figures if (one.kind, one.unit, one.scale) == kind]
        if len(same) == _PAIR:
            yield same[0], same[1]


def _goes_on(
    doc: "Document", grammar: _Grammar, told: _Told, figures: Sequence[Quantity], near: Sequence[int], own: int
) -> bool:
    """Whether the second of two sentences is told of the same as the first."""
    if near[-1] >= len(doc.body_sentences) or near[0] < 0:
        return False
    first, second = (doc.body_sentences[number] for number in near)
    said = grammar.said
    if own == near[0] and said["to_come"].search(doc.folded, first.start, told.span.start):
        return False
    if all(one.sentence != own for one in figures):
        if own == near[1]:
            return said["that_is"].fullmatch(doc.folded, second.start, told.span.start) is not None
        return (
            said["pronoun"].match(doc.folded, second.start, second.end) is not None
            or _is_named_again(doc, grammar, told, second)
            or _are_counted(doc, figures, first)
            or _are_recorded(doc, grammar, figures, second)
        )
    if said["goes_on"].match(doc.folded, second.start, second.end):
        return True
    last = figures[-1]
    return abs(_earlier(doc, grammar, told, last, figures)[0]) >= _SURE


def _are_counted(doc: "Document", figures: Sequence[Quantity], first: Span) -> bool:
    """Whether a sentence before two figures names what they count."""
    heads = {stem(one.head) for one in figures if one.head}
    words = doc.words.inside(first)
    return len(heads) == 1 and not heads.isdisjoint(doc.stems[i] for i in words)


def _are_recorded(doc: "Document", grammar: _Grammar, figures: Sequence[Quantity], second: Span) -> bool:
    """Whether somebody counted what changed: "Police recorded 350, against 700"; nothing else has the figures."""
    lead = grammar.said["recorded"].fullmatch(doc.folded, second.start, figures[0].span.start)
    return lead is not None and not any(one.head for one in figures)


def _is_named_again(doc: "Document", grammar: _Grammar, told: _Told, second: Span) -> bool:
    """Whether a sentence begins with what changed in the one before: "a rise in first-quarter revenue. Revenue"."""
    what = grammar.said["in_what"].match(doc.folded, told.span.end)
    begins = grammar.said["subject"].match(doc.folded, second.start, second.end)
    if what is None or begins is None:
        return False
    return stem(what["what"].lower()) == stem(begins["what"].lower())


def _stands_near(doc: "Document", grammar: _Grammar, told: _Told, pair: tuple[Quantity, Quantity], own: int) -> bool:
    """Whether nothing else is told of between a change and its figures."""
    first, last = pair[0].span, pair[1].span
    if own < pair[0].sentence:
        return _joined(doc, grammar, doc.body_sentences[pair[0].sentence].start, first.start)
    if first.end <= told.span.start < last.start:
        led = any(
            grammar.said[form].fullmatch(doc.folded, told.span.end, last.start)
            for form in ("base_lead", "base_then", "came_to")
        )
        near = told.span.start - first.end <= _FARTHEST and _joined(doc, grammar, first.end, told.span.start)
        return led and near and _joined(doc, grammar, told.span.end, last.start)
    gap = (told.span.end, first.start) if told.span.end <= first.start else (last.end, told.span.start)
    if gap[1] - gap[0] > _FARTHEST or not _joined(doc, grammar, *gap):
        return False
    return pair[0].sentence != pair[1].sentence or last.start - first.end <= _APART


def _joined(doc: "Document", grammar: _Grammar, start: int, end: int) -> bool:
    return grammar.said["apart"].search(doc.folded, start, end) is None


def _ordered(
    doc: "Document",
    grammar: _Grammar,
    told: _Told,
    pair: tuple[Quantity, Quantity],
    some: Sequence[Quantity],
) -> tuple[Quantity, Quantity] | None:
    """The two as earlier and later, where the text tells and the change goes that way."""
    a, b = pair
    if a.ranged or b.ranged or a.value == b.value:
        return None
    (first, its_year), (second, other_year) = (_earlier(doc, grammar, told, one, some) for one in pair)
    if its_year and other_year and its_year != other_year:
        first, second = first + _DATED * (its_year < other_year), second + _DATED * (other_year < its_year)
    if first == second or max(first, second) < _DATED:
        if not all(_is_timed(doc, grammar, told, one, some) for one in pair):
            return None
        first, second = _by_way(told, a, b)
    elif (its_year or other_year) and _are_last_and_dated(doc, grammar, told, pair, some):
        first, second = _by_way(told, a, b)
    before, after = (a, b) if first > second else (b, a)
    if (
        max(first, second) < _DATED
        or (levelled(before, after)[1].value > levelled(before, after)[0].value) != told.more
    ):
        return None
    start = max(doc.body_sentences[before.sentence].start, before.span.start - _LEAD)
    start = max(start, *(one.span.end for one in (after, before) if one.span.end <= before.span.start), 0)
    if grammar.said["never"].search(doc.folded, start, before.span.start):
        return None
    return (before, after) if _is_its_base(doc, grammar, told, before) else None


def _earlier(
    doc: "Document", grammar: _Grammar, told: _Told, one: Quantity, some: Sequence[Quantity]
) -> tuple[int, int]:
    """How surely a figure is the earlier one: 2 by a word like "from" or "a year ago", 1 by a date, less if it is of
    now; and its year, 0 if none is told."""
    said, text = grammar.said, doc.folded
    start, end = _around(doc, told, one, some)
    sure = (
        said["earlier_lead"].search(text, start, one.span.start) is not None
        or (start == told.span.end and said["base_lead"].fullmatch(text, start, one.span.start) is not None)
        or said["earlier_time"].search(text, start, one.span.start) is not None
        or said["earlier_behind"].match(text, one.span.end, end) is not None
    )
    later = said["later_lead"].search(text, start, one.span.start) or said["later_behind"].match(
        text, one.span.end, end
    )
    if (
        later is not None
        and said["still_now"].search(text, start, one.span.start)
        and said["will_be"].match(text, one.span.end)
    ):
        sure, later = True, None
    dated = said["dated_lead"].search(text, start, one.span.start) or said["dated_behind"].match(
        text, one.span.end, end
    )
    before = said["before_that"].match(text, one.span.end, end)
    years = _YEAR.findall(dated.group()) if dated is not None else []
    score = _SURE * sure + _DATED * (dated is not None) - _SURE * (later is not None) + _DATED * (before is not None)
    return score, int(years[0]) if years else 0


def _by_way(told: _Told, a: Quantity, b: Quantity) -> tuple[int, int]:
    """How surely each of two figures is the earlier one if the change is told the right way."""
    first, second = levelled(a, b)
    return (_DATED, 0) if (first.value < second.value) == told.more else (0, _DATED)


def _are_last_and_dated(
    doc: "Document", grammar: _Grammar, told: _Told, pair: tuple[Quantity, Quantity], some: Sequence[Quantity]
) -> bool:
    """Whether one figure is of last year and nothing calls it the earlier one, beside one that has a date."""
    spans = [(one, _around(doc, told, one, some)) for one in pair]
    leads = [grammar.said["earlier_lead"].search(doc.folded, start, one.span.start) for one, (start, _) in spans]
    latest = [grammar.said["latest"].search(doc.folded, one.span.end, end) for one, (_, end) in spans]
    return not any(leads) and sum(match is not None for match in latest) == 1


def _is_timed(doc: "Document", grammar: _Grammar, told: _Told, one: Quantity, some: Sequence[Quantity]) -> bool:
    """Whether a figure has a time of its own beside it: "in May", "next year", "now"."""
    return grammar.said["own_time"].search(doc.folded, *_around(doc, told, one, some)) is not None


def _around(doc: "Document", told: _Told, one: Quantity, some: Sequence[Quantity]) -> tuple[int, int]:
    """From the number before a figure to the one behind it, at most `_LEAD` characters on each side."""
    whole = doc.body_sentences[one.sentence]
    spans = [told.span, *(other.span for other in some if other.sentence == one.sentence)]
    start = max(whole.start, one.span.start - _LEAD, *(s.end for s in spans if s.end <= one.span.start), 0)
    end = min(whole.end, one.span.end + _LEAD, *(s.start for s in spans if s.start >= one.span.end), len(doc.folded))
    return start, end


def _is_its_base(doc: "Document", grammar: _Grammar, told: _Told, before: Quantity) -> bool:
    """Whether a change that names the time it is one from goes with the earlier figure."""
    if grammar.said["otherwise"].match(doc.folded, told.span.end):
        return False
    base = grammar.said["own_base"].match(doc.folded, told.span.end)
    if base is None:
        return True
    whole = doc.body_sentences[before.sentence]
    start = max(whole.start, before.span.start - _LEAD)
    if base.end() <= before.span.start:
        if grammar.said["leads_to"].fullmatch(doc.folded, base.end(), before.span.start):
            return True
        start = max(start, base.end())
    near = Span(start, min(whole.end, before.span.end + _LEAD))
    told_here = base["time"] in doc.folded[near.start : near.end]
    return told_here or not (_YEAR.fullmatch(base["time"]) is None or _has_time(doc, grammar, told, near))


def _has_time(doc: "Document", grammar: _Grammar, told: _Told, near: Span) -> bool:
    """Whether a time is told around a figure, but for that which the change is one from."""
    text = doc.folded
    own = Span(told.span.end, told.span.end + _LEAD)
    found = grammar.said["own_time"].finditer(text, near.start, near.end)
    return any(not own.touches(Span(*match.span())) for match in found)


def _made(told: _Told, before: Quantity, after: Quantity) -> Change | None:
    first, second = levelled(before, after)
    if first.low <= 0:
        return None
    ends = sorted((before.span, after.span))
    span = Span(ends[0].start, ends[1].end) if before.sentence == after.sentence else after.span
    return Change(span, told.span, *rounded_alike(first, second), told.percent, loose=True)
