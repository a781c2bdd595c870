"""Sums: a total and its parts in one sentence, "eight people, three men and five women"."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from math import prod
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.across import across, each_of_those
from srcaudit.text.mentions.apart import apart
from srcaudit.text.mentions.ballots import ballots
from srcaudit.text.mentions.behind_pairs import behind_pairs
from srcaudit.text.mentions.leads import leads
from srcaudit.text.mentions.margins import margins
from srcaudit.text.mentions.overfull import overfull
from srcaudit.text.mentions.placed_parts import placed_parts
from srcaudit.text.mentions.plain_parts import plain_parts
from srcaudit.text.mentions.products import Product, differences, products
from srcaudit.text.mentions.quantities import Quantity, by_sentence
from srcaudit.text.mentions.reckonings import reckonings
from srcaudit.text.mentions.records import records
from srcaudit.text.mentions.remainders import Split, splits
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BESIDES = 120
"""Characters behind the parts in which somebody besides them is told of."""
_PART_OF = 24
"""Characters before a total in which "half of the" stands."""
_LEAD = 40
"""Characters before a total in which it is called one."""
_FARTHEST = 120
_NEAR_SENTENCES = 4
"""Sentences around a total in which an amount that is missing may be told."""
_FEWEST_PARCELS = 3
_MOST_PARCELS = 60
"""Numbers of a sentence that can hold a list of parts; a line with more of them is a table."""
_LOOK_BACK = 60
"""Sentences with numbers before a list in which its whole may be told."""
_MOST_TIMES = 2
"""A total that is told last and is so many times its parts, or they it, is of more than them."""
_SAME = 0.001
_AT_ONCE = 0.9
"""How far the roundings of several parts go in one direction at once, as a share of what they can."""
_LOOK_AHEAD = 16
"""Numbers from the sentence of the parts on among which one is looked for that makes up for what is missing."""
_NOT_SMALL = 10
_OF = " of "
"""Behind a number: it is of some that are told, "one of the calls"."""
_ROUGH = 300
"""From here on a number that ends in 00 may be rounded."""
_ONE_LEFT = 40
"""Characters of the next sentence in which one that is left may be told of."""
_HUNDRED = 100
_HALF = 0.5
"""The same where beside two kinds there is none."""
_MOST = 0.8
"""Share of a whole from which parts may be all of it where only their kinds say so."""

_ELIDED = 2.0
"""Times a total of millions that its parts come to at most where theirs are meant to be millions, too."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A total and the parts that are said to make it up. low, high: what the parts can come to, rounded as they are."""

    total: Quantity
    total_low: float
    total_high: float
    parts: tuple[Quantity, ...]
    value: float
    low: float
    high: float
    times: bool = False
    """The two parts are how many there are and how much each is."""

    @property
    def parts_span(self) -> Span:
        """From the first part to the last."""
        return Span(self.parts[0].span.start, self.parts[-1].span.end)


@dataclass(frozen=True)
class _Grammar:
    patterns: Mapping[str, re.Pattern[str]]
    groups: tuple[frozenset[str], ...]
    opposites: tuple[frozenset[str], ...]
    spans: frozenset[str]
    """Nouns of time: "hours"."""
    pairs: tuple[frozenset[str], ...]
    """Two words beside which there is no third."""
    open: frozenset[str]
    """The plain words among those that leave a list open."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack | None) -> _Grammar | None:
    if pack is None or not pack.has("tables", "sums"):
        return None
    groups = tuple(frozenset(group.split()) for group in pack.table("sums")["groups"])
    spans = frozenset(pack.table("restated")["spans"]) if pack.has("tables", "restated") else frozenset[str]()
    opposites = tuple(frozenset(words.split()) for words in pack.table("sums")["opposites"])
    plain = frozenset(word for word in pack.table("sums")["open"] if word.isalpha())
    pairs = tuple(frozenset(words.split()) for words in pack.table("sums")["pairs"])
    return _Grammar(pack.patterns("sums"), groups, opposites, spans, pairs, plain)


def sums(doc: "Document") -> tuple[Sum, ...]:
    """Totals with all their parts; body, outside quotations."""
    grammar = _grammar(doc.pack)
    if grammar is None:
        return ()
    sentences = list(by_sentence(doc.quantities))
    found = [_of_one_kind(doc, grammar, sentence) for sentence in sentences if len(sentence) > 2]
    listed = [one for one in found if one is not None]
    known = {span for one in listed for span in (one.total.span, one.parts_span)}
    listed += [one for one in _parcelled_out(doc, grammar, sentences) if one.total.span not in known]
    known |= {span for one in listed for span in (one.total.span, one.parts_span)}
    split = [_split(one) for one in (*splits(doc, sentences), *margins(doc, sentences))]
    listed += [one for one in split if known.isdisjoint((one.total.span, one.parts_span))]
    known |= {span for one in listed for span in (one.total.span, one.parts_span)}
    more = [_split(one) for one in (*ballots(doc, sentences), *overfull(doc, sentences))]
    more += [_split(one) for one in (*differences(doc, sentences), *_shared(doc, grammar, sentences))]
    more += [_split(one) for one in (*reckonings(doc, sentences), *apart(doc, sentences), *across(doc, sentences))]
    more += [_split(one) for one in (*plain_parts(doc, sentences), *leads(doc, sentences), *records(doc))]
    more += [_split(one) for one in (*placed_parts(doc, sentences), *behind_pairs(doc))]
    more += [_multiplied(one) for one in (*products(doc, sentences), *each_of_those(doc, sentences))]
    once = {(one.total.span, one.parts_span): one for one in more if known.isdisjoint((one.total.span, one.parts_span))}
    told = tuple(_scaled(one) for one in (*listed, *once.values()) if not _are_spans(doc, grammar, one))
    told = tuple(one for one in told if one.low <= one.total_high or not _has_others(doc, grammar, one))
    return tuple(one for one in told if one.times or one.high >= one.total_low or not _is_told_on(doc, grammar, one))


def _scaled(one: Sum) -> Sum:
    """A total of millions whose parts are told without the word, as they are meant: "11 million, four for Lund"."""
    scale = one.total.scale
    bare = scale > 1.0 and not one.times and all(part.scale == 1.0 and part.kind == "count" for part in one.parts)
    if not bare or not one.total.value / _ELIDED < one.value * scale < one.total.value * _ELIDED:
        return one
    parts = tuple(
        replace(part, value=part.value * scale, low=part.low * scale, high=part.high * scale, scale=scale)
        for part in one.parts
    )
    return replace(one, parts=parts, value=one.value * scale, low=one.low * scale, high=one.high * scale)


def _are_spans(doc: "Document", grammar: _Grammar, one: Sum) -> bool:
    """Whether spans of time of two sizes make up a total: "200 minutes (3 hours and 20 minutes)"."""
    behind = (doc.words.inside(part.number_span).stop for part in (one.total, *one.parts))
    words = {f"{doc.words.lower[at].removesuffix('s')}s" for at in behind if at < len(doc.words)}
    return len(words & grammar.spans) > 1


def _has_others(doc: "Document", grammar: _Grammar, one: Sum) -> bool:
    """Whether the sentence of its parts tells behind them of somebody besides: "nine died when a second boat sank"."""
    last = one.parts[-1].span.end
    end = min(last + _BESIDES, doc.sentence_at(last).end)
    return grammar.patterns["besides"].search(doc.folded, last, end) is not None


def _multiplied(one: Product) -> Sum:
    """A total with how many and how much each."""
    total_low, total_high = _exact(one.total)
    parts = sorted((one.number, one.each), key=lambda part: part.span)
    return Sum(one.total, total_low, total_high, tuple(parts), one.value, *one.ends, times=True)


def _is_told_on(doc: "Document", grammar: _Grammar, one: Sum) -> bool:
    """Whether what a total has more than its parts is told beside them or in the next sentence: "of the 90 jobs 40 are
    in Lund and 30 in Oslo. The other 20 are in Ven", "leaving 30 of the 90; 20 had gone before".

    A small number of the next sentence must be called the rest or begin it: many a sentence has one.
    """
    here, held = one.parts[-1].sentence, {one.total.span, *(part.span for part in one.parts)}
    told, rests = doc.body_sentences, grammar.patterns["rests"]
    last = one.parts[-1].span.end
    if grammar.patterns["one_left"].search(doc.folded, last, min(told[here].end + _ONE_LEFT, len(doc.folded))):
        return True
    following = here + 1 < len(told) and rests.search(doc.folded, told[here + 1].start, told[here + 1].end) is not None
    first = bisect_left(doc.quantities, here, key=lambda other: other.sentence)
    near = doc.quantities[first : first + _LOOK_AHEAD]
    numbered = any(other.sentence == here + 1 and other.comparable == one.total.comparable for other in near)
    if following and not numbered and grammar.patterns["the_rest"].match(doc.folded, told[here + 1].start):
        return True
    for other in near:
        if other.sentence > here + 1:
            return False
        begins = other.span.start == told[other.sentence].start and other.head in ("", one.total.head)
        small = other.sentence > here and other.value < _NOT_SMALL and not following and not begins
        if small or other.span in held or other.ranged or other.comparable != one.total.comparable:
            continue
        low, high = _exact(other)
        if one.low <= one.total_high - low and one.high >= one.total_low - high:
            return True
    return False


def _split(one: Split) -> Sum:
    """A whole with its parts; where there may be a part more, the parts that are told are allowed to be too few."""
    total_low, total_high = _as_fine(one.whole, one.parts)
    value, low, high = _together(one.parts)
    return Sum(one.whole, total_low, total_high, one.parts, value, low, max(high, total_low) if one.most else high)


def _together(parts: Sequence[Quantity]) -> tuple[float, float, float]:
    """What parts come to, and between which values it lies: the parts of one list are rounded alike."""
    value = sum(part.value for part in parts)
    finest = min((_step(part) for part in parts if part.digits), default=0.0) / 2
    low = sum(min(part.value - _exact(part)[0], finest or part.value) for part in parts)
    high = sum(min(_exact(part)[1] - part.value, finest or part.value) for part in parts)
    share = _AT_ONCE if len(parts) >= _FEWEST_PARCELS else 1.0
    return value, value - share * low, value + share * high


def _step(part: Quantity) -> float:
    """The place of the last digit of a number that is not 0, or of the last behind the point."""
    whole, point, decimals = part.digits.partition(".")
    places = -len(decimals) if point else len(whole) - len(whole.rstrip("0"))
    return float(10.0**places * part.scale)


def _of_one_kind(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Sum | None:
    """The total of a sentence: of all its numbers, else of its sums of money, else of what is no span of time."""
    found = _sum(doc, grammar, sentence)
    if found is not None:
        return found
    money = [one for one in sentence if one.kind == "money" or (one.kind == "count" and one.scale > 1.0)]
    things = [one for one in sentence if one.head not in grammar.spans and (one.digits or one.value > 1)]
    for some in (money, things):
        if 2 < len(some) < len(sentence) and (found := _sum(doc, grammar, some)) is not None:
            return None if _is_of_another(doc, grammar, sentence, found) else found
    return None


def _is_of_another(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity], found: Sum) -> bool:
    """Whether parts in brackets are those of a number nearer to them: "$61 for two mains ($18 and $22), wine ($15)"."""
    first = found.parts[0].span.start
    return doc.folded.endswith("(", max(0, first - 1), first) and any(
        found.total.span.end <= one.span.start < first and one.kind == "count" and one.head not in grammar.spans
        for one in sentence
    )


def _sum(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Sum | None:
    whole = doc.body_sentences[sentence[0].sentence]
    if len(sentence) > 12 or _is_open(doc, grammar, _up_to_aside(doc, grammar, sentence, whole)):
        return None
    if grammar.patterns["untold"].search(doc.folded, sentence[-1].span.end, whole.end):
        return None
    for number, total in enumerate(sentence):
        if total.ranged or total.kind in ("points", "fraction") or total.value < 2:
            continue
        if grammar.patterns["part_of"].search(
            doc.folded, max(whole.start, total.span.start - _PART_OF), total.span.start
        ):
            continue
        behind = _parts_behind(doc, grammar, sentence, number, whole)
        parts = behind or _parts_before(doc, grammar, sentence, number)
        if parts:
            value, low, high = _together(parts)
            return Sum(
                total,
                *_as_fine(total, parts),
                tuple(parts),
                value,
                low,
                high + _lone(doc, grammar, total, parts),
            )
    return None


def _parcelled_out(doc: "Document", grammar: _Grammar, sentences: Sequence[Sequence[Quantity]]) -> Iterator[Sum]:
    """Three parts and more of a whole that stands behind them, "in the 120-seat house", or that was told before, "of
    the villages reached so far, 96"; some parts may not be told."""
    for number, sentence in enumerate(sentences):
        parts = _parcels(doc, grammar, sentence) if _FEWEST_PARCELS <= len(sentence) <= _MOST_PARCELS else ()
        if not parts:
            continue
        whole = _house(doc, grammar, sentence, parts) or _told_whole(doc, grammar, sentences[:number], parts)
        if whole is None or any(part.value >= whole.value for part in parts):
            continue
        if any(one not in parts and one is not whole for one in sentence):
            continue
        span = doc.body_sentences[sentence[0].sentence]
        if whole.comparable == parts[0].comparable and not grammar.patterns["overlap"].search(
            doc.folded, span.start, span.end
        ):
            yield _split(Split(whole, tuple(parts), most=True))


def _parcels(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity]) -> Sequence[Quantity]:
    """The longest run of numbers of one sort of which each has its own taker, the last behind "and"."""
    said, best = grammar.patterns, tuple[Quantity, ...]()
    run: list[Quantity] = []
    for one in sentence:
        gap = doc.folded[run[-1].span.end : one.span.start] if run else ""
        goes_on = bool(run) and said["and_so"].fullmatch(gap) is not None and _of_one_sort(run[0], one)
        run = [*run, one] if goes_on else [one]
        if len(run) > len(best) and len(run) >= _FEWEST_PARCELS and said["and_last"].search(gap):
            best = tuple(run)
    return best


def _of_one_sort(first: Quantity, one: Quantity) -> bool:
    """Whether a number counts what the first of a list counts, or leaves it unsaid."""
    if one.ranged or first.ranged or one.bound in ("over", "under") or one.comparable != first.comparable:
        return False
    return not one.head or one.head == first.head


def _house(
    doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity], parts: Sequence[Quantity]
) -> Quantity | None:
    """The whole behind the parts: "in the 120-member house", "of the $48 million total"."""
    said, last = grammar.patterns, parts[-1]
    for one in sentence:
        if one.span.start > last.span.start and said["of_house"].fullmatch(doc.folded, last.span.end, one.span.start):
            return one if said["house"].match(doc.folded, one.span.end) else None
    return None


def _told_whole(
    doc: "Document", grammar: _Grammar, earlier: Sequence[Sequence[Quantity]], parts: Sequence[Quantity]
) -> Quantity | None:
    """The one number of what the parts are parts of, which their sentence begins with and tells in the same words."""
    first = parts[0]
    start = doc.body_sentences[first.sentence].start
    lead = grammar.patterns["of_noun"].match(doc.folded, start, first.span.start)
    if lead is None or lead.end() != first.span.start or not _parallel(doc, grammar, parts):
        return None
    named = stem(lead["noun"])
    told = [
        one
        for some in earlier[-_LOOK_BACK:]
        for one in some
        if one.kind == "count" and one.head and stem(one.head) == named
    ]
    if len({one.value for one in told}) != 1 or told[0].bound != "exact":
        return None
    here, there = (
        doc.words.inside(span) for span in (Span(start, lead.start("till")), doc.body_sentences[told[0].sentence])
    )
    same = {doc.stems[i] for i in here} <= {doc.stems[i] for i in there} | {""}
    return told[0] if same else None


def _up_to_aside(doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity], whole: Span) -> Span:
    """A sentence up to the mark behind its last number, if what follows has no number."""
    aside = grammar.patterns["aside"].search(doc.folded, sentence[-1].span.end, whole.end)
    return Span(whole.start, aside.start()) if aside is not None else whole


def _is_open(doc: "Document", grammar: _Grammar, sentence: Span) -> bool:
    """Whether a word of a sentence leaves its list open: mostly a plain one, which is found at once."""
    head = grammar.patterns["head"].match(doc.folded, sentence.start, sentence.end)
    sentence = Span(head.end(), sentence.end) if head is not None else sentence
    words = doc.words.inside(sentence)
    alike = [word for word in doc.words.lower[words.start : words.stop] if word in grammar.open]
    said = grammar.patterns
    if alike == ["or"] and said["or_total"].search(doc.folded, sentence.start, sentence.end):
        return False
    if alike == ["fell"] and said["fell_ill"].search(doc.folded, sentence.start, sentence.end):
        return False
    if alike in (["include"], ["includes"]) and said["just"].search(doc.folded, sentence.start, sentence.end):
        return False
    return bool(alike) or said["open"].search(doc.folded, sentence.start, sentence.end) is not None


def _exact(one: Quantity) -> tuple[float, float]:
    """Between which values a number lies: a plain count is what it says."""
    plain = one.kind == "count" and one.scale == 1.0 and one.bound == "exact" and one.value.is_integer()
    rough = one.digits.endswith("00") and one.value >= _ROUGH
    return (one.value, one.value) if plain and not rough else (one.low, one.high)


def _as_fine(total: Quantity, parts: Sequence[Quantity]) -> tuple[float, float]:
    """Between which values a total lies: it is told as finely as parts that are all rounded to hundreds or more."""
    low, high = _exact(total)
    step = max((_step(part) for part in parts), default=0.0)
    if total.kind != "count" or total.bound != "exact" or not all(part.digits for part in (total, *parts)):
        return low, high
    if min(_step(part) for part in parts) < _HUNDRED or not _step(total) > step:
        return low, high
    return max(low, total.value - step / 2), min(high, total.value + step / 2)


def _lone(doc: "Document", grammar: _Grammar, total: Quantity, parts: Sequence[Quantity]) -> int:
    """How many are told among the parts without a number: "four passengers, two crew and a farmer on the ground"."""
    if total.kind != "count":
        return 0
    end = doc.body_sentences[total.sentence].end
    return sum(1 for _ in grammar.patterns["lone"].finditer(doc.folded, parts[0].span.end, end))


def _parts_behind(
    doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity], number: int, whole: Span
) -> Sequence[Quantity] | None:
    """The list behind a total, if it holds all that is left of the sentence's quantities."""
    total, text = sentence[number], doc.folded
    before = max(whole.start, total.span.start - 16)
    if number + 2 >= len(sentence):
        return None
    first = sentence[number + 1]
    if number and grammar.patterns["part_of_all"].fullmatch(text, sentence[number - 1].span.end, total.span.start):
        # "Five of the 16 are Danes, three Finns and two Letts": the first part stands before the total.
        return None
    opens = grammar.patterns["list_opens"].search(text, total.span.end, first.span.start)
    if opens is None or opens.start() - total.span.end > _FARTHEST:
        return None
    end = whole.end
    if opens["mark"] in (" - ", " ("):
        closing = text.find(")" if opens["mark"] == " (" else " - ", first.span.end, whole.end)
        end = closing if closing >= 0 else end
    parts = [one for one in sentence[number + 1 :] if one.span.start < end]
    if (
        not _is_list(doc, grammar, parts, total, aside=opens["mark"] is not None)
        or len(parts) == total.value
        or (max(part.value for part in parts) > total.value and not _are_uses(doc, grammar, total, parts, opens))
    ):
        return None
    adds_up = grammar.patterns["adds_up"].search(text, max(whole.start, total.span.start - _LEAD), total.span.start)
    stated = adds_up is None and _is_total(doc, grammar, total)
    if _are_fares(doc, grammar, total, parts, whole):
        return None
    if opens["comma"] and _is_peer(doc, grammar, total, first, opens.start()):
        return None
    if opens["holds"]:
        body = grammar.patterns["body_of"].search(
            text, max(whole.start, total.span.start - _FARTHEST), total.span.start
        )
        return parts if body is not None and _are_all(doc, grammar, total, parts) else None
    if opens["semi"]:
        return parts if stated and len(parts) >= _FEWEST_PARCELS else None
    if opens["are"] and not grammar.patterns["made_up"].search(opens["are"]) and not _the(doc, grammar, total):
        return None
    if opens["comma"] and len(parts) > 2 and grammar.patterns["of_the"].search(text, before, total.span.start):
        told = _up_to_aside(doc, grammar, sentence, whole)
        overlap = grammar.patterns["overlap"].search(text, total.span.end, told.end)
        few = _may_be_a_few_less(doc, grammar, total, parts)
        return parts if overlap is None and not few and _are_nearly_all(total, parts) else None
    if opens["which"]:
        if _are_too_many(doc, grammar, total, parts, whole):
            return parts
        return parts if len(parts) > 2 and _are_nearly_all(total, parts) and _parallel(doc, grammar, parts) else None
    none_else = (
        grammar.patterns["no_others"].search(text, total.span.end, opens.end("comma")) if opens["comma"] else None
    )
    if none_else is not None:
        return parts
    if opens["mark"] or opens["are"] or stated or _are_all(doc, grammar, total, parts):
        between = text[total.span.end : opens.start()]
        return None if opens["comma"] and ("," in between and not stated) else parts
    return None


def _are_too_many(doc: "Document", grammar: _Grammar, total: Quantity, parts: Sequence[Quantity], whole: Span) -> bool:
    """Whether three parts and more come to more than their whole: "£48m, of which £30m was bread, £12m cakes and £16m
    tea"."""
    told = sum(part.value for part in parts)
    if len(parts) < _FEWEST_PARCELS or not total.value < told <= _MOST_TIMES * total.value:
        return False
    return grammar.patterns["overlap"].search(doc.folded, total.span.end, whole.end) is None


def _may_be_a_few_less(doc: "Document", grammar: _Grammar, total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether a number of things that are not known is followed by the greater parts of it: "of 36 posts, 20 belong to
    the town, nine to shops and six to hotels" leaves one to somebody else."""
    missing = total.value - sum(part.value for part in parts)
    bare = grammar.patterns["of_bare"].search(doc.folded, max(0, total.span.start - len("Of ")), total.span.start)
    return bare is not None and 0 < missing < min(part.value for part in parts)


def _are_uses(
    doc: "Document", grammar: _Grammar, total: Quantity, parts: Sequence[Quantity], opens: re.Match[str]
) -> bool:
    """Whether parts of which one is greater than their total are parts nevertheless: "the bill came to $3bn - $4bn for
    staff and $2bn for rent"."""
    if opens["mark"] not in (": ", " - ") or total.kind != "money" or not _parallel(doc, grammar, parts):
        return False
    if sum(part.value for part in parts) > _MOST_TIMES * _MOST_TIMES * total.value:
        return False
    return not any(grammar.patterns["of_year"].match(doc.folded, part.span.end) for part in parts)


def _shared(doc: "Document", grammar: _Grammar, sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """ "The £40 million cost is shared by the state (£25 million) and the city (£15 million)"."""
    said = grammar.patterns
    for sentence in sentences:
        if len(sentence) <= 2 or sentence[0].kind != "money" or any(one.ranged for one in sentence):
            continue
        whole, *parts = [_in_its_money(sentence[0], one) for one in sentence]
        sentence = (whole, *parts)
        if len({one.comparable for one in sentence}) > 1 or any(one.bound != "exact" for one in sentence):
            continue
        gaps = [(a.span.end, b.span.start) for a, b in pairwise(parts)]
        if (
            said["shared_by"].fullmatch(doc.folded, whole.span.end, parts[0].span.start)
            and all(said["shared_then"].fullmatch(doc.folded, *gap) for gap in gaps)
            and said["shared_last"].match(doc.folded, parts[-1].span.end)
            and not _is_open(doc, grammar, doc.body_sentences[whole.sentence])
        ):
            yield Split(whole, tuple(parts))


def _in_its_money(whole: Quantity, one: Quantity) -> Quantity:
    """A number without a currency as one in that of the whole: "12 million euros: the state (8 million)"."""
    bare = one.kind == "count" and not one.head and one.scale == whole.scale
    return replace(one, kind=whole.kind, unit=whole.unit) if bare else one


def _is_peer(doc: "Document", grammar: _Grammar, total: Quantity, first: Quantity, end: int) -> bool:
    """Whether a number is somebody's as the one behind it is another's: "a total of 48 percent backed Roe, 43 Hall"."""
    clause = doc.folded[total.span.end : end]
    return (
        grammar.patterns["somebodys"].search(clause) is not None
        and grammar.patterns["to_another"].match(doc.folded, first.span.end) is not None
    )


def _are_fares(doc: "Document", grammar: _Grammar, total: Quantity, parts: Sequence[Quantity], whole: Span) -> bool:
    """Whether parts are what one person or another pays."""
    if total.kind == "count" and grammar.patterns["priced"].search(doc.folded, whole.start, whole.end) is None:
        return False
    return any(grammar.patterns["fares"].match(doc.folded, part.span.end) for part in parts)


def _the(doc: "Document", grammar: _Grammar, total: Quantity) -> bool:
    """Whether a total is one of things that are known: "the 40 jobs"."""
    return grammar.patterns["known"].search(doc.folded, max(0, total.span.start - 6), total.span.start) is not None


def _parallel(doc: "Document", grammar: _Grammar, parts: Sequence[Quantity]) -> bool:
    """Whether one preposition stands behind each part, for the first with a verb before it."""
    joints = [grammar.patterns["preposition"].match(doc.folded, part.span.end, part.span.end + 60) for part in parts]
    return None not in joints and len({joint.group(1) for joint in joints if joint is not None}) == 1


def _parts_before(
    doc: "Document", grammar: _Grammar, sentence: Sequence[Quantity], number: int
) -> Sequence[Quantity] | None:
    """The list before a number that is called a total."""
    total = sentence[number]
    parts = _without_whole(doc, grammar, sentence[:number], total)
    if len(parts) < 2 or not _is_total(doc, grammar, total) or total.span.start - parts[-1].span.end > _FARTHEST:
        return None
    if not _is_list(doc, grammar, parts, total, last=True) or all(part.value == 1 for part in parts):
        return None
    heads = [part.head for part in parts]
    others = bool(total.head) and total.head not in heads
    if others and heads[0] and "" in heads:
        return None
    if not _may_be_all(doc, grammar, parts, total):
        return None
    others = others and all(heads)
    between = doc.folded[parts[-1].span.end : total.span.start]
    if others and (len({part.head for part in parts}) == 1 or not grammar.patterns["sets_off"].search(between)):
        return None
    return parts


def _may_be_all(doc: "Document", grammar: _Grammar, parts: Sequence[Quantity], total: Quantity) -> bool:
    """Whether a total that is told last may be of the parts before it alone.

    Not "£9 and £1 on top, £30 in all" behind a fine of £20, "£61 together with tax", "and 10, a season total of 600".
    """
    told = sum(part.value for part in parts)
    if not told <= total.value * _MOST_TIMES or not total.value <= told * _MOST_TIMES:
        return False
    start, end = total.span.start, doc.body_sentences[total.sentence].end
    if grammar.patterns["some_of"].search(doc.folded, max(0, start - _PART_OF), start):
        return False
    if grammar.patterns["more_in_all"].search(doc.folded, parts[0].span.start, min(end, total.span.end + _FARTHEST)):
        return False
    missing, heads = total.value - told, {part.head for part in (*parts, total)} - {""}
    return missing <= 0 or not any(
        one.comparable == total.comparable and abs(one.value - missing) <= missing * _SAME
        for one in doc.quantities
        if abs(one.sentence - total.sentence) <= _NEAR_SENTENCES
        and one not in parts
        and _may_add(doc, one, total, heads)
    )


def _may_add(doc: "Document", one: Quantity, total: Quantity, heads: Collection[str]) -> bool:
    """Whether a number near can be what a total has more than its parts: small ones are told of anything."""
    if one.value >= _NOT_SMALL or one.sentence == total.sentence:
        return True
    return one.head in heads and not doc.folded.startswith(_OF, one.number_span.end)


def _without_whole(
    doc: "Document", grammar: _Grammar, parts: Sequence[Quantity], total: Quantity
) -> Sequence[Quantity]:
    """What may make up a total that is told last, if its whole was told first: "of the 60, 35 … and 25 …, 60 in all".

    Nothing if that whole is of other things than the total, or if it is not said to be one and the rest comes out.
    """
    if len(parts) < 2:
        return parts
    first, *rest = parts
    before = doc.folded[max(0, first.span.start - 16) : first.span.start]
    if grammar.patterns["of_the"].search(before):
        return () if first.head and total.head and stem(first.head) != stem(total.head) else rest
    return () if sum(part.value for part in rest) == total.value else parts


def _is_total(doc: "Document", grammar: _Grammar, total: Quantity) -> bool:
    text = doc.folded
    before = text[max(0, total.span.start - _LEAD) : total.span.start]
    return (
        grammar.patterns["total_before"].search(before) is not None
        or grammar.patterns["total_behind"].match(text, total.span.end, total.span.end + 60) is not None
    )


def _is_list(
    doc: "Document",
    grammar: _Grammar,
    parts: Sequence[Quantity],
    total: Quantity,
    *,
    aside: bool = False,
    last: bool = False,
) -> bool:
    """Whether quantities of the total's sort are listed and nothing else.

    Three doors with three locks each are nine keys, and "two hours and 12 minutes" is one span of time. aside: the list
    stands behind a mark, where parts that are told alike need no "and". last: the total is told behind its parts.
    """
    if len(parts) < 2 or ((last or not aside) and prod(part.value for part in parts) == total.value):
        return False
    if any(part.head in grammar.spans for part in parts) and total.head not in grammar.spans:
        return False
    if any(not _of_its_sort(part, total) or part.ranged for part in parts):
        return False
    if any(part.bound in ("over", "under") for part in (*parts, total)):
        return False
    if total.kind == "count" and any(part.head and part.head.endswith(("-old", "old")) for part in (*parts, total)):
        return False
    text, said = doc.folded, grammar.patterns
    gaps = [text[a.span.end : b.span.start] for a, b in pairwise(parts)]
    if any(mark in gap for gap in gaps for mark in "()") or any(len(gap) > _FARTHEST for gap in gaps):
        return False
    if last and total.kind == "money" and all(said["loose_separator"].search(gap) for gap in gaps):
        return True
    if not all(said["separator"].search(gap) for gap in gaps):
        return False
    if said["last"].search(gaps[-1]) or (aside and said["and_lone"].match(text, parts[-1].span.end)):
        return True
    return aside and _told_alike(doc, grammar, parts)


def _told_alike(doc: "Document", grammar: _Grammar, parts: Sequence[Quantity]) -> bool:
    """Whether the parts of a list without "and" are told in one form: "$4m for the roof, $5m for the doors"."""
    heads = {part.head for part in parts}
    split = "" not in heads and len(heads) == len(parts) and any(heads <= group for group in grammar.groups)
    return split or _parallel(doc, grammar, parts)


def _of_its_sort(part: Quantity, total: Quantity) -> bool:
    """Whether a part is of the total's unit, or of none: "84 million euros: 40 million for the pipe"."""
    if part.comparable == total.comparable:
        return True
    return total.kind in ("money", "measure") and part.kind == "count" and not part.head and part.scale == total.scale


def _are_nearly_all(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether parts that may be some only come near to their total: most who leave out some leave out many."""
    return sum(part.value for part in parts) >= _MOST * total.value


def _are_all(doc: "Document", grammar: _Grammar, total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether parts that nothing calls all are taken for it: of "300 workers, 40 in Leeds and 60 in York" most are not
    told of."""
    told = sum(part.value for part in parts)
    if told < total.value and _has_more_kinds(doc, grammar, parts):
        return False
    if told < total.value and _are_the_most(doc, grammar, total, parts):
        return False
    if told > total.value and _may_be_in_both(doc, grammar, total, parts):
        return False
    if told >= _HALF * total.value and _are_of_two_kinds(doc, grammar, total, parts):
        return True
    return _are_nearly_all(total, parts) and _exhaustive(doc, grammar, total, parts)


def _are_of_two_kinds(doc: "Document", grammar: _Grammar, total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether the parts are of two kinds beside which there is none: "13 men and nine women"."""
    heads = frozenset(part.head for part in parts)
    kinds = heads if "" not in heads and total.head not in heads else frozenset(_sides(doc, grammar, parts))
    return len(parts) == len(kinds) and total.kind == "count" and kinds in grammar.pairs


def _has_more_kinds(doc: "Document", grammar: _Grammar, parts: Sequence[Quantity]) -> bool:
    """Whether there are kinds beside those told: of 40 cars, 22 electric and 15 petrol, three may be diesel."""
    words = _sides(doc, grammar, parts)
    return None not in words and len(words) == len(parts) and any(words < group for group in grammar.opposites)


def _may_be_in_both(doc: "Document", grammar: _Grammar, total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether people are told of in places that have no name: "80 guests, 50 at the church and 70 at the dinner"."""
    if doc.pack is None or total.head not in doc.pack.words("placed_parts", "people"):
        return False
    joints = [grammar.patterns["place"].match(doc.folded, part.span.end) for part in parts]
    return all(joint is not None and doc.folded[joint.end() - 1].islower() for joint in joints)


def _are_the_most(doc: "Document", grammar: _Grammar, total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether parts may be those of the greater places or uses alone: "300 shops, 120 in Lund, 90 in Holm and 40 in
    Ven", "30 beds, 14 for children and 12 for the old"; not where things are told of that are known, or two places."""
    heads = {part.head for part in parts}
    named = "" not in heads and total.head not in heads and len(heads) == len(parts)
    known = grammar.patterns["of_the"].search(doc.folded, max(0, total.span.start - _PART_OF), total.span.start)
    if total.kind != "count" or named or known or _opposed(doc, grammar, parts):
        return False
    joints = [grammar.patterns["place"].match(doc.folded, part.span.end) for part in parts]
    of_use = any(joint is not None and joint.group(1) in ("for", "to", "from") for joint in joints)
    return of_use or len(parts) >= _FEWEST_PARCELS


def _exhaustive(doc: "Document", grammar: _Grammar, total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether parts are told apart by what cannot overlap: "three men and five women", "two in Lund, one in Oslo"."""
    if total.kind == "percent":
        return False
    heads = {part.head for part in parts}
    if "" not in heads and len(heads) == len(parts):
        # "Three golds, two silvers and three bronzes": what the first counts is one kind more.
        return any(heads <= group and total.head not in group for group in grammar.groups)
    if _opposed(doc, grammar, parts):
        return True
    told = [part for part in parts if not grammar.patterns["elsewhere"].match(doc.folded, part.span.end)]
    joints = {grammar.patterns["place"].match(doc.folded, part.span.end) for part in told}
    words = {joint.group(1) for joint in joints if joint is not None}
    first = grammar.patterns["place"].match(doc.folded, total.span.end)
    own = grammar.patterns["own_place"].search(doc.folded, total.span.end, parts[0].span.start)
    # "42 for Trent, 18 for Ouse and 16 for Tyne", "14 sailed from Trent, 5 from Ouse and 3 from Tyne": without a total.
    for_one = grammar.patterns["for_one"].match(doc.folded, total.span.end)
    listed = any(place is not None and place.group(1) in words for place in (first, own, for_one))
    return bool(told) and None not in joints and len(words) == 1 and not listed


def _opposed(doc: "Document", grammar: _Grammar, parts: Sequence[Quantity]) -> bool:
    """Whether each part has a word behind it that is opposite to the others': "50 for and 40 against"."""
    words = _sides(doc, grammar, parts)
    return None not in words and len(words) == len(parts) and any(words <= group for group in grammar.opposites)


def _sides(doc: "Document", grammar: _Grammar, parts: Sequence[Quantity]) -> set[str | None]:
    """The word behind each part that tells its side or its kind; None among them if one has none."""
    ends = [*(part.span.start for part in parts[1:]), parts[-1].span.end + _FARTHEST]
    sides = [
        grammar.patterns["side"].match(doc.folded, part.span.end, end) for part, end in zip(parts, ends, strict=True)
    ]
    return {side.group(1) if side is not None else None for side in sides}
