"""Shares told twice: "12 of the 40 members, or 30 percent", "a third (33 percent)", "12 of them, or 30 percent"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity, by_sentence
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FARTHEST = 90
_BEFORE = 40
_LEAD = 70
"""Characters before a part in which "of which" and the like point back to its whole."""
_NEAR = 120
"""Characters that a part and its whole take at most to be shown in one piece."""
_MOST_BEFORE = 40
"""Numbers of a sentence before a part among which its whole is looked for; what has more is a table."""
_BACK = 2
"""Sentences before a part in which its whole may stand."""
_TELLING = ("percent", "fraction")
_PAIR = 2
_HALF, _HUNDRED = 50.0, 100
_ROUND = 0.02
"""How far from itself a number that ends in 00 lies at most, as a share of it."""
_OUT_OF = 10
"""Up to here "nine out of ten" is a way to tell a share."""

_LEAST_RATIO = 10
"""Percentage points by which a rate of a few is rounded at most: "about one in two"."""
_RATIO, _FINEST_RATIO, _RATIO_STEP = 7.5, 3.6, 18.0
"""The same without a word like "about": at most and at least, and how far towards the next rate of as many."""

Said = Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole in numbers, and as a percentage or a fraction.

    part, whole: None when a fraction in words stands for both. low, high: the share in per cent that both allow.
    """

    span: Span
    told: Quantity
    actual: float
    low: float
    high: float


def shares(doc: "Document") -> tuple[Share, ...]:
    """Shares that one sentence tells in two ways; body, outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "shares"):
        return ()
    said = doc.pack.patterns("shares")
    found: list[Share] = []
    earlier: list[list[Quantity]] = []
    counted: dict[str, Quantity | None] = {}
    majorities = not doc.lower_kinds.isdisjoint(doc.pack.table("shares")["lists"]["majorities"])
    for sentence in by_sentence(doc.quantities):
        if len(sentence) > 1:
            found += _of_majority(doc, said, sentence) if majorities else ()
            found += _of_turnout(doc, said, sentence, earlier[-1] if earlier else ())
            for told in (sentence, _with_ratios(doc, said, sentence)):
                if any(one.kind in _TELLING for one in told):
                    shown = list(_shares(doc, said, told))
                    known = {one.told.span for one in shown}
                    shown += (
                        one for one in _pointing_back(doc, said, told, earlier, counted) if one.told.span not in known
                    )
                    found += shown
                    if shown:
                        break
        elif sentence[0].kind in _TELLING:
            found += _makes(doc, said, sentence[0], earlier)
        earlier.append(sentence)
        _count(counted, sentence)
    return tuple(sorted(found, key=lambda one: (one.span, one.told.span)))


def _count(counted: dict[str, Quantity | None], sentence: Sequence[Quantity]) -> None:
    """Adds what a sentence counts: the stem of its name -> the one number told of it, None if there are several."""
    for one in sentence:
        if one.kind == "count" and one.head:
            known = counted.setdefault(stem(one.head), one)
            if known is not None and known.value != one.value:
                counted[stem(one.head)] = None


def _with_ratios(doc: "Document", said: Said, sentence: Sequence[Quantity]) -> Sequence[Quantity]:
    """The quantities of a sentence with "nine out of ten" as a fraction, if it has one; else none."""
    found: list[Quantity] = []
    for one in sentence:
        whole = one.kind == "count" and 1 < one.value <= _OUT_OF
        before = found[-1] if found and whole else None
        if before is None or before.value >= one.value or not _is_ratio(doc, said, before, one):
            found.append(one)
            continue
        loose = said["about_ratio"].search(doc.folded, max(0, before.span.start - _BEFORE), before.span.start)
        near = min(max(_RATIO_STEP / one.value, _FINEST_RATIO), _RATIO)
        half = min(50 / one.value, _LEAST_RATIO) if loose else near
        value = 100 * before.value / one.value
        span = Span(before.span.start, one.span.end)
        found[-1] = replace(one, span=span, kind="fraction", unit="%", value=value, low=value - half, high=value + half)
    return found if len(found) < len(sentence) else ()


def _is_ratio(doc: "Document", said: Said, few: Quantity, one: Quantity) -> bool:
    """Whether two numbers tell a rate: "nine out of ten", "three in 10"."""
    if few.digits or one.digits:
        return few.kind == "count" and _between(doc, said["out_of_ten"], few, one)
    return _is_part(doc, said, few, one)


def _pointing_back(
    doc: "Document",
    said: Said,
    sentence: Sequence[Quantity],
    earlier: Sequence[Sequence[Quantity]],
    counted: Mapping[str, Quantity | None],
) -> Iterator[Share]:
    """A part beside its share, whose whole stands before it: "it had 40 cows. Of these 12, or 30 percent, died"."""
    yield from _of_the_sentence_before(doc, said, sentence, earlier)
    for number, (first, second) in enumerate(pairwise(sentence)):
        before = sentence[max(0, number - _MOST_BEFORE) : number]
        part, told = (first, second) if second.kind in _TELLING else (second, first)
        whole: Quantity | None = None
        if second.kind in _TELLING and number == 1 and _is_rate(doc, said, second):
            part, greater = sorted(sentence[:2], key=lambda one: one.value)
            whole = greater if _can_be_whole(part, greater) and _ends(doc, said, told) else None
        elif second.kind in _TELLING:
            whole = _whole_before(doc, said, part, told, before, earlier, counted)
        elif first.kind in _TELLING and _counts(part):
            of_them = _between(doc, said["of_them_then"], first, second) and _set_off(doc, said, second)
            whole = _nearest_whole(part, before, earlier) if of_them else None
        made = _made(part, whole, told) if whole is not None else None
        if made is not None:
            yield made if len(made.span) <= _NEAR else replace(made, span=part.span)


def _is_rate(doc: "Document", said: Said, told: Quantity) -> bool:
    """Whether a percentage is called one of what stands before it: "a turnout of"."""
    return said["rate"].search(doc.folded, max(0, told.span.start - _BEFORE), told.span.start) is not None


def _was_rate(doc: "Document", said: Said, told: Quantity) -> bool:
    return said["rate_was"].search(doc.folded, max(0, told.span.start - _BEFORE), told.span.start) is not None


def _of_the_sentence_before(
    doc: "Document", said: Said, sentence: Sequence[Quantity], earlier: Sequence[Sequence[Quantity]]
) -> Iterator[Share]:
    """ "It paid out 45 grants. That was 30 percent of the 300 asked for."."""
    yield from _told_again(doc, said, sentence, earlier)
    if len(sentence) < 2:
        return
    told, whole = sentence[:2]
    start = doc.body_sentences[told.sentence].start
    if told.kind not in _TELLING or not earlier or earlier[-1][0].sentence != told.sentence - 1:
        return
    yield from _of_those_asked(doc, said, sentence, earlier[-1])
    lead = said["that_was"].match(doc.folded, start, told.span.start)
    parts = [one for one in earlier[-1] if _can_be_whole(one, whole)]
    if (
        lead is not None
        and len(parts) == 1
        and len(earlier[-1]) == 1
        and _between(doc, said["percent_of"], told, whole)
    ):
        made = _made(parts[0], whole, told)
        if made is not None:
            yield replace(made, span=parts[0].span)


def _of_those_asked(
    doc: "Document", said: Said, sentence: Sequence[Quantity], before: Sequence[Quantity]
) -> Iterator[Share]:
    """ "Some 400 people were asked. Three in four, or 300, were in favour"."""
    told, part = sentence[:2]
    start, last = doc.body_sentences[told.sentence].start, doc.body_sentences[before[0].sentence]
    if len(before) != 1 or not _can_be_whole(part, before[0]) or part.head or not _set_off(doc, said, part):
        return
    if said["only"].fullmatch(doc.folded, start, told.span.start) is None or not _between(
        doc, said["share_then"], told, part
    ):
        return
    if said["asked"].search(doc.folded, before[0].number_span.end, last.end) is None:
        return
    made = _made(part, before[0], told)
    if made is not None:
        yield replace(made, span=part.span)


def _of_turnout(
    doc: "Document", said: Said, sentence: Sequence[Quantity], before: Sequence[Quantity]
) -> Iterator[Share]:
    """ "Turnout was 60 percent. Of the 9,000 voters on the roll 4,500 cast a ballot."."""
    if len(sentence) != _PAIR or len(before) != 1 or before[0].kind != "percent":
        return
    told, (a, b) = before[0], sentence
    whole = doc.body_sentences[told.sentence]
    if a.sentence != told.sentence + 1 or not said["turnout"].search(doc.folded, whole.start, told.span.start):
        return
    part, all_ = (a, b) if _is_part(doc, said, a, b) else (b, a) if _is_whole_first(doc, said, a, b) else (None, None)
    here = doc.body_sentences[a.sentence]
    if part is None or all_ is None or said["voted"].search(doc.folded, a.span.end, here.end) is None:
        return
    made = _made(part, all_, told)
    if made is not None:
        yield made


def _of_majority(doc: "Document", said: Said, sentence: Sequence[Quantity]) -> Iterator[Share]:
    """ "A majority of the 80 members, 45, backed it": more than half, or less."""
    start = doc.body_sentences[sentence[0].sentence].start
    for whole, part in pairwise(sentence):
        match = said["majority"].search(doc.folded, max(start, whole.span.start - _BEFORE), whole.span.start)
        if match is None or not _can_be_whole(part, whole) or whole.bound != "exact" or part.bound != "exact":
            continue
        if not _between(doc, said["to_aside"], whole, part) or not _set_off(doc, said, part):
            continue
        low, high = (0.0, _HALF) if match["less"] else (_HALF, 2 * _HALF)
        span = Span(match.start("word"), match.end("word"))
        told = replace(part, span=span, number_span=span, kind="fraction", unit="%", value=_HALF, low=low, high=high)
        made = _made(part, whole, told)
        if made is not None:
            yield made


def _told_again(
    doc: "Document", said: Said, sentence: Sequence[Quantity], earlier: Sequence[Sequence[Quantity]]
) -> Iterator[Share]:
    """ "Of the tenants 40 percent said no. That is one in four."."""
    one = sentence[0]
    if one.kind != "fraction" or not earlier or earlier[-1][0].sentence != one.sentence - 1:
        return
    told = [other for other in earlier[-1] if other.kind == "percent"]
    start = doc.body_sentences[one.sentence].start
    stops = said["stops"].match(doc.folded, one.span.end)
    if len(told) == 1 and stops and said["again"].match(doc.folded[start : one.span.start]):
        yield Share(one.span, told[0], one.value, one.low, one.high)


def _makes(doc: "Document", said: Said, told: Quantity, earlier: Sequence[Sequence[Quantity]]) -> Iterator[Share]:
    """ "Of the 300 flats, 120 are empty. That is 40 percent."."""
    near = earlier[-1] if earlier else ()
    if len(near) != _PAIR or near[0].sentence != told.sentence - 1:
        return
    start = doc.body_sentences[told.sentence].start
    stops = said["stops"].match(doc.folded, told.span.end) or said["of_all"].match(doc.folded, told.span.end)
    if not stops or not said["makes"].match(doc.folded[start : told.span.start]):
        return
    a, b = near
    if told.kind == "fraction" and a.kind != "count":
        return
    part, whole = (a, b) if _is_part(doc, said, a, b) else (b, a) if _is_whole_first(doc, said, a, b) else (None, None)
    if part is not None and whole is not None and (made := _made(part, whole, told)) is not None:
        yield made


def _whole_before(
    doc: "Document",
    said: Said,
    part: Quantity,
    told: Quantity,
    before: Sequence[Quantity],
    earlier: Sequence[Sequence[Quantity]],
    counted: Mapping[str, Quantity | None],
) -> Quantity | None:
    """What a part with its share behind it is a part of, where that is said by "of them" or by its noun."""
    gap = doc.folded[part.span.end : told.span.start]
    if _is_aside_at_head(doc, said, part, told):
        near = earlier[-1] if earlier and earlier[-1][0].sentence == part.sentence - 1 else ()
        return near[0] if len(near) == 1 and _can_be_whole(part, near[0]) else None
    if not _counts(part) or part.ranged or len(gap) > _FARTHEST or not (joint := said["part_told"].fullmatch(gap)):
        return None
    if (part.kind == "money" or joint["back"]) and said["of_all"].match(doc.folded, told.span.end):
        return _nearest_whole(part, before, earlier)
    alone = joint["alone"] and _set_off(doc, said, told)
    if not alone and not (_bracket_or(doc, said, part, told) and _ends(doc, said, told)):
        return None
    start = doc.body_sentences[part.sentence].start
    lead = doc.folded[max(start, part.span.start - _LEAD) : part.span.start]
    noun = said["of_the_noun"].search(lead)
    if joint["back"] or said["of_these"].search(lead):
        return _nearest_whole(part, before, earlier)
    whole = counted.get(stem(noun["noun"])) if noun is not None else None
    return whole if whole is not None and _can_be_whole(part, whole) else None


def _is_aside_at_head(doc: "Document", said: Said, part: Quantity, told: Quantity) -> bool:
    """ "Only 15, a quarter, have a bath": a bare number begins the sentence, with its share between commas."""
    start = doc.body_sentences[part.sentence].start
    if part.kind != "count" or part.head or not doc.folded.startswith(",", told.span.end):
        return False
    return (
        said["only"].fullmatch(doc.folded, start, part.span.start) is not None
        and said["aside_gap"].fullmatch(doc.folded, part.span.end, told.span.start) is not None
    )


def _set_off(doc: "Document", said: Said, one: Quantity) -> bool:
    """Whether a number and a noun or two are set off from what follows."""
    return said["set_off"].match(doc.folded, one.span.end) is not None


def _nearest_whole(
    part: Quantity, before: Sequence[Quantity], earlier: Sequence[Sequence[Quantity]]
) -> Quantity | None:
    """The only greater number of the part's sort in the nearest sentence that has one."""
    near = [group for group in earlier[-_BACK:] if part.sentence - group[0].sentence <= _BACK]
    for group in (before, *reversed(near)):
        found = [one for one in group if _can_be_whole(part, one)]
        if found:
            return found[0] if len({one.value for one in found}) == 1 else None
    return None


def _can_be_whole(part: Quantity, one: Quantity) -> bool:
    """Whether a number is one of what the part is a part of, as far as both say."""
    if one.ranged or one.value <= part.value:
        return False
    if part.kind == one.kind:
        return part.unit == one.unit
    return part.kind == "count" and not part.head and one.kind in ("money", "measure")


def _shares(doc: "Document", said: Said, sentence: Sequence[Quantity]) -> Iterator[Share]:
    used = -1
    for number, (a, b) in enumerate(pairwise(sentence)):
        if number < used:
            continue
        c = sentence[number + 2] if number + 2 < len(sentence) else None
        made = (_three(doc, said, a, b, c) if c is not None else None) or _two(doc, said, a, b, c)
        if made is not None:
            used = number + 2
            yield made


def _three(doc: "Document", said: Said, a: Quantity, b: Quantity, c: Quantity) -> Share | None:
    """A part, a whole and a percentage, in any order that English puts them in."""
    if c.kind in _TELLING and a.kind not in _TELLING and b.kind not in _TELLING:
        if _is_part(doc, said, a, b):
            if _told_behind(doc, said, b, c) or _told_later(doc, said, b, c) or _told_aside(doc, said, b, c):
                return _made(a, b, c)
            if _between(doc, said["make_up"], b, c) and said["stops"].match(doc.folded, c.span.end):
                return _made(a, b, c)
            if _between(doc, said["leaving"], b, c) and said["left"].match(doc.folded, c.span.end):
                return _rest(_made(a, b, c))
        if (_is_whole_first(doc, said, a, b) or _is_found_in(doc, said, a, b)) and _told_behind(doc, said, b, c):
            return _made(b, a, c)
        headed = _is_whole_at_head(doc, said, a, b) or _is_whole_first(doc, said, a, b)
        if headed and _between(doc, said["to_or"], b, c):
            return _made(b, a, c) if said["stops"].match(doc.folded, c.span.end) else None
        if _is_done_with(doc, said, a, b) and said["stops"].match(doc.folded, c.span.end):
            told = _between(doc, said["part_behind"], b, c)
            return _made(b, a, c) if told else None
        body = _between(doc, said["of_body"], a, b) and said["body"].match(doc.folded, b.number_span.end)
        if _is_set_off_from(doc, said, a, b) and _told_aside(doc, said, b, c):
            return _made(b, a, c)
        if body and _counts(a) and _counts(b) and _between(doc, said["noun_told"], b, c):
            return _made(a, b, c)
    if a.kind in _TELLING and _counts(b) and _counts(c):
        opened = _between(doc, said["from_percent" if a.kind == "percent" else "from_ratio"], a, b)
        opened = opened or (_is_rate(doc, said, a) and _between(doc, said["rate_for"], a, b))
        opened = opened or (_was_rate(doc, said, a) and _between(doc, said["with_part"], a, b))
        if _between(doc, said["of"], b, c) and opened and _ends_phrase(doc, said, c):
            return _made(b, c, a)
        if _between(doc, said["percent_of"], a, b) and (
            (_between(doc, said["then"], b, c) and (_ends(doc, said, c) or _set_off(doc, said, c)))
            or (_between(doc, said["then_bare"], b, c) and _set_off(doc, said, c))
        ):
            return _made(c, b, a)
    if b.kind in _TELLING and _counts(a) and _counts(c) and _is_share_between(doc, said, a, b, c):
        return _made(c, a, b)
    if b.kind in _TELLING and _counts(a) and _counts(c) and _between(doc, said["percent_of"], b, c):
        told = _between(doc, said["to_percent"], a, b) and _bracket_or(doc, said, a, b)
        told = told or _between(doc, said["noun_told"], a, b) or _between(doc, said["is_share"], a, b)
        return _made(a, c, b) if told else None
    return None


def _is_share_between(doc: "Document", said: Said, a: Quantity, b: Quantity, c: Quantity) -> bool:
    """ "Of the €90m only a third, or €30m, is spent": the whole, the share and the part."""
    before = doc.folded[max(0, a.span.start - _BEFORE) : a.span.start]
    if said["of_the"].search(before) is None or not _between(doc, said["whole_first"], a, b):
        return False
    if _between(doc, said["then_comma"], b, c):
        return said["comma"].match(doc.folded, c.span.end) is not None
    return _between(doc, said["part_behind"], b, c) and said["set_off"].match(doc.folded, c.span.end) is not None


def _rest(share: Share | None) -> Share | None:
    """The share of all others."""
    if share is None:
        return None
    return replace(share, actual=100 - share.actual, low=100 - share.high, high=100 - share.low)


def _two(doc: "Document", said: Said, a: Quantity, b: Quantity, c: Quantity | None) -> Share | None:
    """A fraction in words and a percentage."""
    if a.kind == "fraction" and _counts(b) and c is not None and c.kind == "percent":
        past = _between(doc, said["past_a_number"], a, c) and _ends(doc, said, c)
        return Share(a.span, c, a.value, a.low, a.high) if past else None
    told = b.kind == "percent" and _bracket_or(doc, said, a, b)
    set_off = told and (_ends(doc, said, b) or said["announces"].search(doc.folded[a.span.end : b.span.start]))
    aside = (
        b.kind == "percent"
        and _between(doc, said["fraction_aside"], a, b)
        and doc.folded[b.span.end : b.span.end + 1] == ","
    )
    if a.kind == "fraction" and (aside or (set_off and _between(doc, said["from_fraction"], a, b))):
        return Share(a.span, b, a.value, *_sided(doc, said, a))
    if (
        a.kind == "percent"
        and b.kind == "fraction"
        and _between(doc, said["from_percent"], a, b)
        and said["stops"].match(doc.folded, b.span.end)
        and not said["of_the"].search(doc.folded[max(0, a.span.start - _BEFORE) : a.span.start])
    ):
        return Share(b.span, a, b.value, *_past(b, b.low, b.high))
    return None


def _past(one: Quantity, low: float, high: float) -> tuple[float, float]:
    """The same of what is told to be past a fraction: "more than half" is no less than half."""
    return (one.value if one.bound == "over" else low), (one.value if one.bound == "under" else high)


def _sided(doc: "Document", said: Said, one: Quantity) -> tuple[float, float]:
    """Between which values a fraction lies: "just over half" is no less than half, "nearly half" no more."""
    lead = max(0, one.span.start - _BEFORE), one.span.start
    low = one.value - 1 if said["just_over"].search(doc.folded, *lead) else one.low
    high = one.value + 1 if said["just_under"].search(doc.folded, *lead) else one.high
    return _past(one, low, high)


def _made(part: Quantity, whole: Quantity, told: Quantity) -> Share | None:
    if part.comparable[0] != whole.comparable[0] and "count" not in (part.kind, whole.kind):
        return None
    if part.kind in ("money", "measure") and whole.kind == part.kind and whole.unit != part.unit:
        return None
    if not 0 <= part.value <= whole.value or whole.value <= 0 or part.ranged or whole.ranged:
        return None
    (part_low, part_high), (whole_low, whole_high) = _bounded(part), _rounded(whole)
    if whole.kind == "count" and whole.scale == 1.0 and whole.value <= _OUT_OF:
        whole_low = whole_high = whole.value  # "nine out of ten" may be rounded, but not the ten
    low = 100 * max(0.0, part_low) / whole_high
    high = 100 * part_high / whole_low if whole_low > 0 else float("inf")
    start, end = min(part.span.start, whole.span.start), max(part.span.end, whole.span.end)
    if start < told.span.start < end:
        start, end = part.span.start, part.span.end
    return Share(Span(start, end), told, 100 * part.value / whole.value, low, high)


def _bounded(one: Quantity) -> tuple[float, float]:
    """Between which values a part lies: "more than one in five" may be any up to two, "more than 30" any up to 40."""
    low, high = _rounded(one)
    whole, _, decimals = (one.digits or str(int(one.value))).partition(".")
    places = -len(decimals) if decimals else len(whole) - len(whole.rstrip("0"))
    step = 10.0**places * (one.scale if one.digits else 1.0)
    return (low - step if one.bound == "under" else low), (high + step if one.bound == "over" else high)


def _rounded(one: Quantity) -> tuple[float, float]:
    """Between which values it lies; beside its share even a number with zeros at its end is meant closely."""
    low, high = one.rounded
    half = min(high - one.value, _ROUND * one.value) if one.digits.endswith("00") else high - one.value
    return max(low, one.value - half), one.value + half


def _counts(one: Quantity) -> bool:
    return one.kind in ("count", "money", "measure")


def _is_part(doc: "Document", said: Said, a: Quantity, b: Quantity) -> bool:
    """ "12 of the 40", or "two in five"."""
    if not _counts(a) or not _counts(b):
        return False
    assert doc.pack is not None
    tried = b.head in doc.pack.table("shares")["lists"]["attempts"] and a.head != b.head
    if tried and _between(doc, said["out_of"], a, b):
        return True
    few = b.value <= _HUNDRED or (bool(b.head) and not a.head)
    return _between(doc, said["of"], a, b) or (few and _between(doc, said["in"], a, b))


def _is_whole_first(doc: "Document", said: Said, a: Quantity, b: Quantity) -> bool:
    """ "Of the 40 members, 12"."""
    if not _counts(a) or not _counts(b):
        return False
    if _between(doc, said["of_whom"], a, b) or (a.value > b.value and _between(doc, said["whom_then"], a, b)):
        return True
    before = doc.folded[max(0, a.span.start - _BEFORE) : a.span.start]
    if said["part_of_the"].search(before):
        return False
    return _between(doc, said["whole_first"], a, b) and said["of_the"].search(before) is not None


def _is_whole_at_head(doc: "Document", said: Said, a: Quantity, b: Quantity) -> bool:
    """ "Of 60 growers 45": what they are a part of begins the sentence, and both count."""
    if not a.kind == b.kind == "count" or not a.head or b.head not in ("", a.head) or b.value >= a.value:
        return False
    before = doc.folded[max(0, a.span.start - _BEFORE) : a.span.start]
    return _between(doc, said["whole_bare"], a, b) and said["of_the"].search(before) is not None


def _is_found_in(doc: "Document", said: Said, a: Quantity, b: Quantity) -> bool:
    """ "Tested 5,000 samples and found lead in 400"."""
    if not a.kind == b.kind == "count":
        return False
    if said["seat"].match(doc.folded, b.number_span.end) and _between(doc, said["taken_gap"], a, b):
        start = max(0, a.span.start - _BEFORE)
        taken = said["taken"].search(doc.folded, b.span.end, b.span.end + _FARTHEST)
        return taken is not None and said["capacity"].search(doc.folded, start, a.span.start) is not None
    if b.head and b.head != a.head:
        return False
    before = said["examined"].search(doc.folded, max(0, a.span.start - _BEFORE), a.span.start)
    return before is not None and _between(doc, said["found"], a, b)


def _is_done_with(doc: "Document", said: Said, a: Quantity, b: Quantity) -> bool:
    """ "Heard 250 cases and threw out 50"."""
    counted = a.kind == b.kind == "count" and a.head and not b.head and a.value > b.value
    return bool(counted) and _between(doc, said["of_the_many"], a, b)


def _is_set_off_from(doc: "Document", said: Said, a: Quantity, b: Quantity) -> bool:
    """ "Two hundred people applied; 50, or a third, were taken on": the part of those who asked for something."""
    if not (a.kind == b.kind == "count" and a.head and not b.head and a.value > b.value):
        return False
    return _between(doc, said["and_of_them"], a, b)


def _told_behind(doc: "Document", said: Said, b: Quantity, c: Quantity) -> bool:
    """Whether the share follows; a fraction ends there: "half the price" and "a third more" are of another whole."""
    if not _between(doc, said["to_percent"], b, c) or said["of_more"].match(doc.folded, c.span.end):
        return False
    if said["of_pay"].search(doc.folded, b.span.end, c.span.start) or said["of_theirs"].match(doc.folded, c.span.end):
        return False  # "of the 40 workers 30 took less pay, or ten percent of what they had"
    if (of := said["of_all_others"].match(doc.folded, c.span.end)) and not (
        b.head and stem(b.head) == stem(of["what"])
    ):
        return False  # "of those 45, 30 came, or half of all members"
    return _ends(doc, said, c) or (c.kind == "percent" and _bracket_or(doc, said, b, c))


def _told_later(doc: "Document", said: Said, b: Quantity, c: Quantity) -> bool:
    """Whether the share follows behind a clause, and nothing that it may be a share of."""
    if said["of_them_all"].match(doc.folded, c.span.end):
        return _between(doc, said["to_comma"], b, c)
    if not (said["stops"].match(doc.folded, c.span.end) or said["of_all"].match(doc.folded, c.span.end)):
        return False
    return _between(doc, said["to_clause"], b, c) or _between(doc, said["to_rate"], b, c)


def _told_aside(doc: "Document", said: Said, b: Quantity, c: Quantity) -> bool:
    """Whether the share stands between commas behind its whole: "36 of the 48 witnesses, two thirds, have"."""
    return _between(doc, said["to_aside"], b, c) and said["aside_ends"].match(doc.folded, c.span.end) is not None


def _bracket_or(doc: "Document", said: Said, a: Quantity, b: Quantity) -> bool:
    """Whether a bracket, a dash or "or" announces the same in other numbers."""
    return said["bracketed"].search(doc.folded[a.span.end : b.span.start]) is not None


def _ends(doc: "Document", said: Said, one: Quantity) -> bool:
    return said["ends"].match(doc.folded, one.span.end) is not None


def _ends_phrase(doc: "Document", said: Said, one: Quantity) -> bool:
    """Whether the phrase ends with a number and a noun or two."""
    return said["phrase_ends"].match(doc.folded, one.span.end) is not None


def _between(doc: "Document", joint: re.Pattern[str], a: Quantity, b: Quantity) -> bool:
    start, end = a.span.end, b.span.start
    return end - start <= _FARTHEST and joint.fullmatch(doc.folded, start, end) is not None
