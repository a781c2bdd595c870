"""Sums told in other orders: "half of the $60,000 came from gifts and the other $30,000 …", "giving the bloc 53"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.text.mentions.quantities import Quantity, of_one_sort
from srcaudit.text.mentions.remainders import Split, came_to_two_ends

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 50
_MOST = 8
"""Numbers of a sentence beyond which it is a table."""
_KINDS = ("count", "money", "measure")
_SHARES = ("fraction", "percent")
_ALL = 100
_LOOSE = 1.0
"""Percentage points by which a share that is told in figures is rounded at most."""
_PARTS = 4
_THREE = 3

_Said = Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def _said(pack: LanguagePack | None) -> _Said | None:
    return pack.patterns("reckonings") if pack is not None and pack.has("tables", "reckonings") else None


def reckonings(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The wholes whose parts stand beside them in an order of their own; body, outside quotations."""
    said = _said(doc.pack)
    if said is None:
        return
    before: Sequence[Quantity] = ()
    for sentence in sentences:
        last, before = before, sentence
        if not 1 < len(sentence) <= _MOST:
            continue
        near = last if last and last[0].sentence == sentence[0].sentence - 1 else ()
        found = (
            _other_part(doc, said, sentence)
            or _of_allies(doc, said, sentence)
            or _made_up(doc, said, sentence)
            or _brought_in(doc, said, sentence)
            or _left_over(doc, said, sentence)
            or _in_brackets(doc, said, sentence)
            or _of_all_those(doc, said, sentence)
            or _in_places(doc, said, near, sentence)
        )
        if found is not None:
            yield found


def _plain(*some: Quantity) -> bool:
    return all(one.kind in _KINDS and not one.ranged and one.bound == "exact" for one in some)


def _other_part(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Two thirds of the 150 flats will be let and the other 50 sold"."""
    if len([one for one in sentence if one.kind in _SHARES]) != 1:
        return None
    for share, whole, other in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if share.kind not in _SHARES or share.ranged or share.bound != "exact" or share.value >= _ALL:
            continue
        if not _plain(whole, other) or not of_one_sort((whole, other)) or other.value >= whole.value:
            continue
        if not said["of_whole"].fullmatch(doc.folded, share.span.end, whole.span.start):
            continue
        if not said["to_other"].fullmatch(doc.folded, whole.span.end, other.span.start):
            continue
        span = doc.body_sentences[whole.sentence]
        if said["of_other"].match(doc.folded, other.span.end) or said["uneven"].search(
            doc.folded, span.start, span.end
        ):
            continue
        return Split(whole, (_part_of(share, whole), other))
    return None


def _part_of(share: Quantity, whole: Quantity) -> Quantity:
    """A share of a whole as so many of it."""
    half = _LOOSE if share.kind == "percent" else (share.high - share.low) / 2
    ends = [max(0.0, (share.value + by) / _ALL) * whole.value for by in (-half, half)]
    value = share.value / _ALL * whole.value
    return replace(
        share, kind=whole.kind, unit=whole.unit, value=value, low=ends[0], high=ends[1], digits="", scale=1.0
    )


def _of_allies(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Won 41 seats, its ally took 12, giving the coalition 53"."""
    for one, other, whole in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if not _plain(one, other, whole) or not of_one_sort((one, other, whole)):
            continue
        if said["ally"].fullmatch(doc.folded, one.span.end, other.span.start) and said["gives"].fullmatch(
            doc.folded, other.span.end, whole.span.start
        ):
            return Split(whole, (one, other))
    return None


def _made_up(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Made up of seven teachers and five parents, has 12 members"."""
    for number in range(2, min(len(sentence), _PARTS + 1)):
        whole, parts = sentence[number], sentence[:number]
        if not _plain(whole, *parts) or len({one.comparable for one in (whole, *parts)}) > 1:
            continue
        start = max(doc.body_sentences[whole.sentence].start, parts[0].span.start - _LEAD)
        joined = all(
            said["and_part"].fullmatch(doc.folded, a.span.end, b.span.start) is not None for a, b in pairwise(parts)
        )
        if (
            joined
            and said["made_up"].search(doc.folded, start, parts[0].span.start)
            and said["has"].fullmatch(doc.folded, parts[-1].span.end, whole.span.start)
            and said["body"].match(doc.folded, whole.number_span.end)
        ):
            return Split(whole, tuple(parts))
    return None


def _brought_in(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Mines brought $198m to revenue of $412m, water $141m and roads $73m": no more than all, and all if one is the
    only other."""
    if len(sentence) != _PARTS or not _plain(*sentence) or any(one.kind != "money" for one in sentence):
        return None
    first, whole, *more = sentence
    if not of_one_sort(sentence) or max(one.value for one in (first, *more)) >= whole.value:
        return None
    gaps = [doc.folded[a.span.end : b.span.start] for a, b in pairwise((whole, *more))]
    if not said["to_whole"].fullmatch(doc.folded, first.span.end, whole.span.start):
        return None
    if " and " not in gaps[-1] or not all(said["then_more"].fullmatch(gap) for gap in gaps):
        return None
    span = doc.body_sentences[whole.sentence]
    if said["uneven"].search(doc.folded, span.start, span.end):
        return None
    return Split(whole, (first, *more), most=said["only_other"].search(gaps[-1]) is None)


def _left_over(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Had $500, spent $320 and was left with $180"."""
    for whole, gone, rest in zip(sentence, sentence[1:], sentence[2:], strict=False):
        three = (whole, gone, rest)
        if not _plain(*three) or not of_one_sort(three) or max(gone.value, rest.value) >= whole.value:
            continue
        start = max(doc.body_sentences[whole.sentence].start, whole.span.start - _LEAD)
        if said["had"].search(doc.folded, start, whole.span.start) is None:
            continue
        if said["spent"].fullmatch(doc.folded, whole.span.end, gone.span.start) is None:
            continue
        left = said["left_with"].fullmatch(doc.folded, gone.span.end, rest.span.start)
        then = said["then_left"].fullmatch(doc.folded, gone.span.end, rest.span.start)
        if left or (then and said["is_left"].match(doc.folded, rest.number_span.end)):
            return Split(whole, (gone, rest))
    return None


def _in_brackets(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Roads ($12m), schools ($30m) and clinics ($9m) add up to $51m"."""
    *parts, whole = sentence
    if len(parts) < 2 or not _plain(whole, *parts) or not of_one_sort(sentence):
        return None
    if max(part.value for part in parts) >= whole.value:
        return None
    if not all(said["bracket_next"].fullmatch(doc.folded, a.span.end, b.span.start) for a, b in pairwise(parts)):
        return None
    gap = parts[-1].span.end, whole.span.start
    start = doc.body_sentences[whole.sentence].start
    summed = said["bracket_total"].fullmatch(doc.folded, *gap)
    had = said["bracket_had"].fullmatch(doc.folded, *gap) and said["together"].match(doc.folded, start)
    return Split(whole, tuple(parts)) if summed or had else None


def _of_all_those(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Four of the crew died and eight survived; there were 12 on board": no more than all."""
    *parts, whole = sentence
    if len(parts) != 2 or not _plain(whole, *parts) or any(one.kind != "count" for one in sentence):
        return None
    if max(part.value for part in parts) >= whole.value or any(part.head for part in parts[1:]):
        return None
    if said["there_were"].fullmatch(doc.folded, parts[-1].span.end, whole.span.start) is None:
        return None
    if said["of_all_those"].match(doc.folded, whole.number_span.end) is None or not came_to_two_ends(doc, parts):
        return None
    return Split(whole, tuple(parts), most=True)


def _in_places(doc: "Document", said: _Said, near: Sequence[Quantity], sentence: Sequence[Quantity]) -> Split | None:
    """ "Altogether 72 homes were hit. In Holm it was 40, in Arden 20 and in Lisle 12": no more than all."""
    if len(near) != 1 or len(sentence) < _THREE or not _plain(*near, *sentence) or not of_one_sort((*near, *sentence)):
        return None
    whole = near[0]
    start, first = doc.body_sentences[whole.sentence].start, doc.body_sentences[sentence[0].sentence].start
    if said["total_before"].search(doc.folded, max(start, whole.span.start - _LEAD), whole.span.start) is None:
        return None
    told = [said["place_first"].fullmatch(doc.folded, first, sentence[0].span.start)]
    told += [said["place_next"].fullmatch(doc.folded, a.span.end, b.span.start) for a, b in pairwise(sentence)]
    places = {match["where"] for match in told if match is not None}
    return Split(whole, tuple(sentence), most=True) if len(places) == len(sentence) else None
