"""Changes told twice in one sentence: from one figure to another, and by how many per cent or how many times."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.mentions.conversions import joined
from srcaudit.text.mentions.quantities import Quantity, by_sentence
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_CLOSE = 110
_BETWEEN = 80
_HOURS = 24
_PAIR = 2
_MOST = 60
"""Figures of a sentence beyond which it is a table."""
BOUNDS = {"over": (0.96, 1.4), "under": (0.7, 1.04), "about": (0.86, 1.14)}
"""Times a fraction in words, what "more than", "less than" and "about" before it allow."""
_LOOSE = 0.05
_ROUND = 0.02
"""How far from itself a number that ends in 00 lies at most beside its change, as a share of it."""
_LEAD = 40
"""Characters before a figure in which a word tells that it is of an earlier time."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it is written, and between which values what was rounded to it can lie."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Change:
    """ "From 40 to 50" and "20 per cent" of one change; "doubled" is 100 per cent."""

    span: Span
    percent_span: Span
    before: Figure
    after: Figure
    percent: Figure
    way: int = 0
    """1 if the words around the percentage say that there is more now, -1 if less; 0 if they do not say."""
    loose: bool = False
    """Its figures are the only two near that can be meant; nothing says that they are."""
    close: bool = False
    """Told with its amount, so that nothing but rounding lies between them."""

    @property
    def actual(self) -> tuple[float, float, float]:
        """The change in per cent: as the figures stand, and the least and the most their rounding allows."""
        exact = 100 * (self.after.value / self.before.value - 1)
        ends = [
            100 * (after / before - 1)
            for before in (self.before.low, self.before.high)
            for after in (self.after.low, self.after.high)
        ]
        return exact, min(ends), max(ends)


@dataclass(frozen=True, slots=True)
class _Told:
    """The percentage, and where it stands."""

    span: Span
    percent: Figure


@dataclass(frozen=True)
class Grammar:
    """The wordings of changes."""

    patterns: Mapping[str, re.Pattern[str]]
    multiples: Mapping[str, float]
    times_as: Mapping[str, float]
    times_of: Mapping[str, float]
    ratios: Mapping[str, tuple[str, ...]]
    """The last word of what says how many times as much something became -> the wordings that end with it."""
    ratio_words: frozenset[str]


@lru_cache(maxsize=8)
def grammar_of(pack: LanguagePack | None) -> Grammar | None:
    """The wordings of a language, if it has any."""
    if pack is None or not pack.has("tables", "changes"):
        return None
    table = pack.table("changes")
    multiples, times_as, times_of = table["multiples"], table["times_as"], table["times_of"]
    ratios: defaultdict[str, list[str]] = defaultdict(list)
    for wording in (*multiples, *times_as, *times_of):
        ratios[wording.split()[-1]].append(wording)
    endings = {word: tuple(some) for word, some in ratios.items()}
    return Grammar(pack.patterns("changes"), multiples, times_as, times_of, endings, frozenset(endings))


def changes(doc: "Document") -> tuple[Change, ...]:
    """The changes that one sentence tells in figures and in per cent, in the body outside quotations."""
    grammar = grammar_of(doc.pack)
    if grammar is None:
        return ()
    found: list[Change] = []
    ratios = [wording for word in doc.words.having(grammar.ratio_words) for wording in grammar.ratios[word]]
    before: Sequence[Quantity] = ()
    for told in by_sentence(doc.quantities):
        sentence = as_one(doc, told)
        if 1 < len(sentence) <= _MOST and not is_of_the_day(doc, grammar, sentence):
            whole = _change(doc, grammar, sentence)
            made = [whole] if whole is not None else list(_side_by_side(doc, grammar, sentence, ratios))
            found += made or _since_the_last(doc, grammar, before, sentence)
        elif ratios and len(sentence) == len(before) == 1:
            found += _so_many_times_the_last(doc, grammar, before[0], sentence[0])
        before = sentence
    return tuple(found)


def as_one(doc: "Document", sentence: Sequence[Quantity]) -> Sequence[Quantity]:
    """The figures of a sentence, each with the same in other money or another unit beside it: "50 pounds ($60)"."""
    found: list[Quantity] = []
    for one in sentence:
        last = found[-1] if found else None
        if last is None or not _is_converted(doc, last, one):
            found.append(one)
            continue
        end = one.span.end + doc.folded.startswith((")", "]"), one.span.end)
        found[-1] = replace(last, span=Span(last.span.start, end))
    return found


def _is_converted(doc: "Document", one: Quantity, other: Quantity) -> bool:
    """Whether the other figure is the one in other money or another unit."""
    alike = one.kind == other.kind and one.kind in ("money", "measure")
    return alike and one.unit != other.unit and joined(doc, one.span, other.span)


def is_of_the_day(doc: "Document", grammar: Grammar, sentence: Sequence[Quantity]) -> bool:
    """Whether a price changed that changes every day, and a figure is of another time: "fell 3 percent to 40, from 60
    in January", "to 40; a year ago it was 60"."""
    said, whole = grammar.patterns, doc.body_sentences[sentence[0].sentence]
    first = sentence[0].span.end
    return (
        any(
            said["of_another_time"].match(doc.folded, one.span.end)
            or said["then_lead"].search(doc.folded, first, one.span.start)
            for one in sentence
        )
        and said["of_the_day"].search(doc.folded, whole.start, whole.end) is not None
    )


def _since_the_last(
    doc: "Document", grammar: Grammar, before: Sequence[Quantity], sentence: Sequence[Quantity]
) -> Iterator[Change]:
    """A change told behind the later figure, with the earlier in the sentence before: "In May it had 50. It now has
    80, half more." Neither sentence has another figure."""
    if len(sentence) != _PAIR or len(before) != 1 or before[0].sentence != sentence[0].sentence - 1:
        return
    earlier, (later, told) = before[0], sentence
    if told.kind not in ("percent", "fraction") or not same_things(doc, grammar, earlier, later):
        return
    said, item = grammar.patterns, _change_told(doc.folded, grammar.patterns, told)
    gap = doc.folded[later.span.end : told.span.start]
    if item.told is None or not _told_of(said, item, gap) or said["against"].match(doc.folded, item.span.end):
        return
    whole = doc.body_sentences[later.sentence]
    told_now = said["now_sentence"].fullmatch(doc.folded, whole.start, later.span.start)
    year = said["on_year"].match(doc.folded, item.span.end)
    if year is not None and year["year"] not in doc.folded[doc.body_sentences[earlier.sentence].start : whole.start]:
        return
    if told_now is None or said["other_base"].search(doc.folded, whole.start, item.span.end + _LEAD):
        return
    first, second = levelled(earlier, later)
    if first.low > 0:
        yield Change(second.span, item.span, *rounded_alike(first, second), item.told)


def _so_many_times_the_last(doc: "Document", grammar: Grammar, earlier: Quantity, later: Quantity) -> Iterator[Change]:
    """ "Last year 600 came. This year it was 900, twice as many"."""
    said, text, whole = grammar.patterns, doc.folded, doc.body_sentences[later.sentence]
    if earlier.sentence != later.sentence - 1 or not same_things(doc, grammar, earlier, later):
        return
    match = said["times_as"].search(text, later.span.end, whole.end)
    if (
        match is None
        or match["word"] is None
        or said["now_sentence"].fullmatch(text, whole.start, later.span.start) is None
    ):
        return
    ends = said["ends_there"].match(text, match.end())
    first, second = levelled(earlier, later)
    if ends is not None and said["led_tail"].fullmatch(text, later.span.end, match.start()) and first.low > 0:
        told = multiple(_times(grammar, match), match)
        yield Change(second.span, Span(*match.span()), *rounded_alike(first, second), told)


@dataclass(frozen=True, slots=True)
class Item:
    """A figure of a sentence, or by how much it changed."""

    span: Span
    figure: Quantity | None = None
    told: Figure | None = None
    led: bool = False
    """What stands behind the change says that it is one: "a third more"."""


def _side_by_side(
    doc: "Document", grammar: Grammar, sentence: Sequence[Quantity], ratios: Sequence[str]
) -> Iterator[Change]:
    """The changes of which two figures and the change stand one behind the other, whatever else the sentence tells.

    ratios: the words for a ratio that the text has anywhere.
    """
    if not _tells_change(doc, sentence, ratios):
        return
    items = _items(doc, grammar, sentence)
    for number, three in enumerate(zip(items, items[1:], items[2:], strict=False)):
        figures = [item for item in three if item.figure is not None]
        told = next((item for item in three if item.told is not None), None)
        if len(figures) != 2 or told is None or not same_things(doc, grammar, figures[0].figure, figures[1].figure):
            continue
        gaps = [doc.folded[a.span.end : b.span.start] for a, b in pairwise(three)]
        if max(map(len, gaps)) > _CLOSE or not (order := in_order(doc, grammar, three, gaps)):
            continue
        if three[1] is told and _is_base(doc, grammar, items[:number], three[0]):
            continue
        span = Span(figures[0].span.start, figures[1].span.end)
        before, after = levelled(*order)
        base = "other_measure" if three[1] is told else "other_base"
        if before.low > 0 and told.told is not None and not has_other_base(doc, grammar, told.span, base):
            way = _way(doc, grammar, told.span) if told.figure is None else 0
            if way * (after.value - before.value) < 0 and _is_beside(doc, grammar, figures):
                continue
            yield Change(_opened(doc, grammar, span), told.span, *rounded_alike(before, after), told.told, way)


def _is_beside(doc: "Document", grammar: Grammar, figures: Sequence[Item]) -> bool:
    """Whether two figures are held side by side without a time, "400 versus 3": either may be the one it began with."""
    (first, second), said = figures, grammar.patterns
    if said["last_year"].match(doc.folded, second.span.end):
        return False
    return said["beside"].search(doc.folded, first.span.end, second.span.start) is not None


def _way(doc: "Document", grammar: Grammar, told: Span) -> int:
    """Whether a change is one to more or to less, as the words right before it and behind it say."""
    said, start = grammar.patterns, max(0, told.start - _LEAD)
    ways = {
        way
        for way, before, behind in ((1, "up_before", "up_behind"), (-1, "down_before", "down_behind"))
        if said[before].search(doc.folded, start, told.start) or said[behind].match(doc.folded, told.end)
    }
    return ways.pop() if len(ways) == 1 else 0


def has_other_base(doc: "Document", grammar: Grammar, told: Span, base: str = "other_base") -> bool:
    """Whether a word near a change tells that it is one to another base."""
    last = told.end + _LEAD
    found = grammar.patterns[base].search(doc.folded, max(0, told.start - _LEAD), last + _LEAD)
    return found is not None and found.end() <= last


def _is_base(doc: "Document", grammar: Grammar, before: Sequence[Item], figure: Item) -> bool:
    """Whether a change told before is one against the figure: "a fifth more than the 250 of May, half the 400"."""
    if not before or before[-1].told is None:
        return False
    return grammar.patterns["than"].fullmatch(doc.folded, before[-1].span.end, figure.span.start) is not None


def _tells_change(doc: "Document", sentence: Sequence[Quantity], ratios: Sequence[str]) -> bool:
    """Whether a sentence of three numbers, or of two with a word for their ratio, can tell a change."""
    if any(one.kind in ("percent", "fraction") for one in sentence):
        return len(sentence) > 2
    whole = doc.body_sentences[sentence[0].sentence]
    return any(doc.folded.find(word, whole.start, whole.end) >= 0 for word in ratios)


def _items(doc: "Document", grammar: Grammar, sentence: Sequence[Quantity]) -> list[Item]:
    """The figures of a sentence and the changes it tells, in order."""
    text, said = doc.folded, grammar.patterns
    whole = doc.body_sentences[sentence[0].sentence]
    found: list[Item] = []
    for one in sentence:
        if one.kind == "points":
            found.append(Item(one.span))
        elif one.kind in ("percent", "fraction"):
            found.append(_change_told(text, said, one))
        else:
            found.append(Item(one.span, figure=one))
    multiples = [
        Item(Span(*match.span()), told=multiple(_times(grammar, match), match), led=True)
        for match in said["times_as"].finditer(text, whole.start, whole.end)
    ]
    if multiples:
        taken = Cover(item.span for item in multiples)
        found = [item for item in found if not taken.touches(item.span)] + multiples
    for match in said["times"].finditer(text, whole.start, whole.end):
        found.append(Item(Span(*match.span("word")), told=multiple(grammar.multiples[match["word"]], match), led=True))
    return sorted(found, key=lambda item: item.span)


def _times(grammar: Grammar, match: re.Match[str]) -> float:
    """How many times as much the words say that something is."""
    word = match["word"]
    return grammar.times_as[word.lower()] if word else grammar.times_of[match["of"].lower()]


def _change_told(text: str, said: Mapping[str, re.Pattern[str]], one: Quantity) -> Item:
    """What a percentage or a fraction says of a change: "half as much" is a loss of a half, "half again" a gain."""
    figure = figure_of(one)
    as_much = said["as_much"].match(text, one.span.end)
    if as_much is None:
        behind = said["percent_behind"].match(text, one.span.end)
        level = said["level"].search(text, max(0, one.span.start - _LEAD), one.span.start)
        if level or said["moves_another"].match(text, one.span.end):
            return Item(one.span)
        return Item(one.span, told=figure, led=behind is not None)
    if not as_much["again"]:
        figure = Figure(100 - figure.value, 100 - figure.high, 100 - figure.low)
    return Item(Span(one.span.start, as_much.end()), told=figure, led=True)


def same_things(doc: "Document", grammar: Grammar, a: Quantity | None, b: Quantity | None) -> bool:
    """Whether two figures are of the same things, as far as they say."""
    if a is None or b is None or not alike(a, b):
        return False
    of = [grammar.patterns["of_what"].match(doc.folded, one.span.end) for one in (a, b)]
    if of[0] and of[1] and stem(of[0]["what"]) != stem(of[1]["what"]):
        return False
    return not a.head or not b.head or stem(a.head) == stem(b.head)


def in_order(
    doc: "Document", grammar: Grammar, three: Sequence[Item], gaps: Sequence[str]
) -> tuple[Quantity, Quantity] | None:
    """The earlier figure and the later one, if the words between say which is which."""
    text, said = doc.folded, grammar.patterns
    first, second, third = three
    if first.told is not None:
        a, b = second.figure, third.figure
        assert a is not None
        assert b is not None
        lead = text[max(0, a.span.start - _LEAD) : a.span.start]
        if said["told_to"].fullmatch(gaps[0]) and said["back"].fullmatch(gaps[1]):
            return b, a
        if said["told_first"].fullmatch(gaps[0]) and said["then_to"].fullmatch(gaps[1]):
            return a, b
        if said["back"].fullmatch(gaps[1]) and said["told_then"].fullmatch(gaps[0]) and _says_change(doc, said, first):
            return b, a
        if said["told_from"].fullmatch(gaps[0]) and said["from"].search(lead) and said["then_to"].fullmatch(gaps[1]):
            return (a, b) if _can_be_change(text, said, first, gaps[0]) else None
        return None
    a = first.figure
    assert a is not None
    if second.told is not None:
        b = third.figure
        assert b is not None
        if _told_of(said, second, gaps[0]) and said["than"].fullmatch(gaps[1]):
            return _as_written(b), a
        if said["times_base"].fullmatch(gaps[1]) and _is_times(text, said, a, gaps[0]):
            return _as_written(b), a
        lead = text[max(0, a.span.start - _LEAD) : a.span.start]
        if said["from"].search(lead) and said["by_then"].fullmatch(gaps[0]) and said["told_to"].fullmatch(gaps[1]):
            return a, b
        if said["since_then"].fullmatch(gaps[0]) and (
            said["told_to"].fullmatch(gaps[1]) or said["now_told"].fullmatch(gaps[1])
        ):
            return a, b
        return None
    b = second.figure
    assert b is not None
    if gaps[0] == " (" and said["in_bracket"].fullmatch(gaps[1]):
        return b, a
    if not _told_of(said, third, gaps[1]) or said["against"].match(text, third.span.end):
        return None
    lead = text[max(0, a.span.start - _LEAD) : a.span.start]
    if said["from"].search(lead) and said["then_to"].fullmatch(gaps[0]):
        return a, b
    if said["back"].fullmatch(gaps[0]) or (said["to"].search(lead) and said["then_from"].fullmatch(gaps[0])):
        return b, a
    if said["was"].search(lead) and said["but_now"].fullmatch(gaps[0]):
        return a, b
    if said["stood"].fullmatch(gaps[0]) or (said["bought"].search(lead) and said["then_sold"].fullmatch(gaps[0])):
        return a, b
    if said["now_gap"].fullmatch(gaps[0]) and _is_of_then(doc, said, a):
        return a, b
    if said["this_year"].fullmatch(gaps[0]) and said["last_year"].match(text, b.span.end):
        return b, a
    if said["in_a_year"].fullmatch(gaps[0]) and said["now"].match(text, b.span.end):
        return a, b
    return None


def _is_times(text: str, said: Mapping[str, re.Pattern[str]], one: Quantity, gap: str) -> bool:
    """Whether a figure is told as so many times another: "the 420 sold were (double the 210 of last year)"."""
    of_others = said["of_others"].search(text, max(0, one.span.start - _LEAD), one.span.start)
    return of_others is None and said["was_times"].fullmatch(gap) is not None


def _as_written(one: Quantity) -> Quantity:
    """A figure that a change is told against: the "fewer than" before it is no bound, "a third fewer than the 600"."""
    low, high = one.rounded
    return replace(one, low=low, high=high, bound="exact")


def _says_change(doc: "Document", said: Mapping[str, re.Pattern[str]], told: Item) -> bool:
    """Whether the words around a percentage call it a change: "up 60 percent", "a 60 percent rise"."""
    before = doc.folded[max(0, told.span.start - _LEAD) : told.span.start]
    return told.led or said["changed_by"].search(before) is not None


def _can_be_change(text: str, said: Mapping[str, re.Pattern[str]], told: Item, gap: str) -> bool:
    """Whether a percentage right before "from 18 to 24" can be one of a change, and is not a share of those so old."""
    if told.led or gap.strip() != "from":
        return True
    return said["moved"].search(text, max(0, told.span.start - 2 * _LEAD), told.span.start) is not None


def _is_of_then(doc: "Document", said: Mapping[str, re.Pattern[str]], one: Quantity) -> bool:
    """Whether a time of the past stands before a figure of a sentence."""
    start = max(doc.body_sentences[one.sentence].start, one.span.start - 2 * _LEAD)
    return said["then_lead"].search(doc.folded, start, one.span.start) is not None


def _told_of(said: Mapping[str, re.Pattern[str]], told: Item, gap: str) -> bool:
    """Whether what stands between a figure and a change says that the one came about by the other."""
    return said["tail"].fullmatch(gap) is not None or (told.led and said["led_tail"].fullmatch(gap) is not None)


def _change(doc: "Document", grammar: Grammar, sentence: Sequence[Quantity]) -> Change | None:
    whole = doc.body_sentences[sentence[0].sentence]
    text = doc.folded[whole.start : whole.end]
    pairs = list(_pairs(doc, grammar, sentence))
    if len(pairs) != 1 or _is_to_another(grammar, sentence, text, whole.start):
        return None
    told = _told(doc, grammar, sentence, text, whole)
    before, after = levelled(*pairs[0])
    span = Span(min(before.span.start, after.span.start), max(before.span.end, after.span.end))
    if _has_one_more(doc, grammar, sentence, span):
        return None
    if told is None or _distance(span, told.span) > _CLOSE or before.low <= 0:
        return None
    said = grammar.patterns
    if said["other_clause"].search(doc.folded, told.span.end, span.start):
        return None
    if _comes_to_another(doc, grammar, sentence, told.span, pairs[0]):
        return None
    if said["other_clause_behind"].search(doc.folded, span.end, told.span.start):
        return None
    return Change(_opened(doc, grammar, span), told.span, *rounded_alike(before, after), told.percent)


def _is_to_another(grammar: Grammar, sentence: Sequence[Quantity], text: str, start: int) -> bool:
    """Whether a word of a sentence tells that a change is one to another base; a time behind a figure is what the
    figure is one for: "8,200 tons a year"."""
    said = grammar.patterns
    behind = {one.span.end + 1 - start for one in sentence if one.kind in ("measure", "money")}
    return any(
        match.start() not in behind or said["for_each"].match(match.group()) is None
        for match in said["other_base"].finditer(text)
    )


def _has_one_more(doc: "Document", grammar: Grammar, sentence: Sequence[Quantity], span: Span) -> bool:
    """Whether two earlier figures are told at once: "by half to 30 in Lund and to 40 in Holm, against 20 and 30"."""
    return any(
        one.span.start > span.end and grammar.patterns["one_more"].fullmatch(doc.folded, span.end, one.span.start)
        for one in sentence
    )


def _comes_to_another(
    doc: "Document", grammar: Grammar, sentence: Sequence[Quantity], told: Span, pair: tuple[Quantity, Quantity]
) -> bool:
    """Whether a change has a figure of its own that it came to: "fell by 3 per cent to 2.8 billion, and profit to 41
    million from 66 million"."""
    to = grammar.patterns["its_figure"]
    return any(
        one not in pair and one.span.start > told.end and to.fullmatch(doc.folded, told.end, one.span.start)
        for one in sentence
    )


def _opened(doc: "Document", grammar: Grammar, span: Span) -> Span:
    """The two figures with the "from" or "to" before them."""
    word = grammar.patterns["opening"].search(doc.folded, max(0, span.start - 40), span.start)
    return Span(word.start(), span.end) if word is not None else span


def _distance(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end)


def _pairs(doc: "Document", grammar: Grammar, sentence: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Two figures of which the sentence says that one became the other: the earlier first."""
    text, said = doc.folded, grammar.patterns
    for a, b in pairwise(sentence):
        if not alike(a, b) or b.span.start - a.span.end > _BETWEEN or are_hours(text, grammar, a, b):
            continue
        opening = text[max(0, a.span.start - 30) : a.span.start]
        if said["from"].search(opening) and said["then_to"].fullmatch(text, a.span.end, b.span.start):
            yield a, b
        elif _falls_back(text, grammar, opening, a, b):
            yield b, a
        elif said["once"].fullmatch(text, a.span.end, b.span.start) and said["now"].match(text, b.span.end):
            yield a, b
    for a, p, b in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if p.kind != "percent" or not alike(a, b) or p.span.start - a.span.end > _BETWEEN:
            continue
        changed = said["change_before"].search(text, a.span.end, p.span.start)
        if changed and said["percent_from"].fullmatch(text, p.span.end, b.span.start):
            yield b, a


def are_hours(text: str, grammar: Grammar, a: Quantity, b: Quantity) -> bool:
    """Whether two figures can be times of a day: "from nine on Thursday morning to four"."""
    clock = grammar.patterns["clock"]
    return max(a.value, b.value) <= _HOURS and any(clock.match(text, one.number_span.end) for one in (a, b))


def _falls_back(text: str, grammar: Grammar, opening: str, a: Quantity, b: Quantity) -> bool:
    """Whether the second of two figures is the earlier: "to 60 from 50", "60, up from 50"."""
    said = grammar.patterns
    # What must begin at one place is looked for first: that takes fewer steps.
    if said["then_from"].fullmatch(text, a.span.end, b.span.start) and said["to"].search(opening):
        return True
    return said["up_from"].fullmatch(text, a.span.end, b.span.start) is not None


def alike(a: Quantity, b: Quantity) -> bool:
    """Whether both count or measure the same, as far as they say; "from 4 to 5 euros" says it once."""
    if a.ranged or b.ranged or not {a.kind, b.kind} <= {"count", "money", "measure"}:
        return False
    if a.kind == b.kind:
        return a.unit == b.unit
    return any(one.kind == "count" and not one.head for one in (a, b))


def levelled(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity]:
    """Both with the "million" that is written behind the second alone."""
    first, second = sorted((a, b), key=lambda one: one.span)
    if first.scale == 1.0 and second.scale > 1.0 and first.value < 1000 and first.digits:
        scale = second.scale
        scaled = replace(first, value=first.value * scale, low=first.low * scale, high=first.high * scale)
        return (scaled, b) if first is a else (a, scaled)
    return a, b


def _told(doc: "Document", grammar: Grammar, sentence: Sequence[Quantity], text: str, whole: Span) -> _Told | None:
    """By how many per cent the one change of a sentence is said to be."""
    said = grammar.patterns
    percents = [one for one in sentence if one.kind in ("percent", "points")]
    times = list(said["times"].finditer(text))
    if len(percents) + len(times) != 1 or len(said["any_percent"].findall(text)) != len(percents):
        return _fraction(doc, grammar, sentence) if not percents and not times else None
    if times:
        span = Span(whole.start + times[0].start("word"), whole.start + times[0].end("word"))
        return _Told(span, multiple(grammar.multiples[times[0]["word"]], times[0]))
    (percent,) = percents
    if said["moves_another"].match(doc.folded, percent.span.end):
        return None
    before = doc.folded[max(whole.start, percent.span.start - 40) : percent.span.start]
    if said["level"].search(before):
        return None
    linked = said["percent_before"].search(before) or said["percent_behind"].match(doc.folded, percent.span.end)
    return _Told(percent.span, figure_of(percent)) if linked and percent.kind == "percent" else None


def _fraction(doc: "Document", grammar: Grammar, sentence: Sequence[Quantity]) -> _Told | None:
    """ "By a third", "by half"."""
    fractions = [one for one in sentence if one.kind == "fraction"]
    if len(fractions) != 1:
        return None
    start = fractions[0].span.start
    if grammar.patterns["moves_another"].match(doc.folded, fractions[0].span.end):
        return None
    if not grammar.patterns["by_a_fraction"].search(doc.folded, max(0, start - 24), start):
        return None
    return _Told(fractions[0].span, figure_of(fractions[0]))


def multiple(times: float, told: re.Match[str]) -> Figure:
    """The change in per cent that "doubled" stands for: a word that leaves a tenth to either side and more above."""
    low, high = (0.98, 1.7) if told["over"] else (0.8, 1.02) if told["below"] else (0.9, 1.3)
    if times < 1:
        low, high = (0.4, 1.02) if told["over"] else (0.98, 1.3) if told["below"] else (0.8, 1.2)
    ends = sorted(abs(100 * (times * factor - 1)) for factor in (low, high))
    return Figure(abs(100 * (times - 1)), *ends)


def figure_of(one: Quantity) -> Figure:
    """A quantity as a figure; an approximation lies a twentieth to either side, one in words farther."""
    if one.kind == "fraction" and one.bound != "exact":
        low, high = BOUNDS[one.bound]
        return Figure(one.value, low * one.value, high * one.value)
    if one.kind == "fraction":
        return Figure(one.value, (1 - _ROUND) * one.value, (1 + _ROUND) * one.value)
    half = max(one.value - one.low, 0.0) if one.low > float("-inf") else 0.0
    half = min(half, _ROUND * one.value) if one.digits.endswith("00") and one.bound == "exact" else half
    half = max(min(half, _LOOSE * one.value) if one.bound != "exact" else half, 0.5 * _step(one))
    if one.bound != "exact":
        half = max(half, _LOOSE * one.value)
    elif one.kind == "money" and one.scale == 1.0:
        half = min(half, _LOOSE * one.value)  # a fare of 2 pounds is not one of 2.40
    return Figure(one.value, one.value - half, one.value + half)


def rounded_alike(before: Quantity, after: Quantity) -> tuple[Figure, Figure]:
    """Two figures of one change: beside 1.6 million, 2 million is not any number from 1.5 to 2.5."""
    a, b = figure_of(before), figure_of(after)
    if before.bound != "exact" or after.bound != "exact":
        return a, b
    return _closer(a, b), _closer(b, a)


def _closer(one: Figure, other: Figure) -> Figure:
    half = min(one.high - one.value, max(other.high - other.value, _ROUND * one.value))
    return Figure(one.value, one.value - half, one.value + half)


def _step(one: Quantity) -> float:
    """The last digit that is written."""
    return float(10.0 ** -len(one.digits.partition(".")[2]) * one.scale) if one.digits else 0.0
