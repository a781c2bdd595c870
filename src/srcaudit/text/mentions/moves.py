"""Changes told with their amount and with what they came to: “fell $2.25, or 2.5 percent, to $88.95”."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.changes import Change, Figure, figure_of, rounded_alike
from srcaudit.text.mentions.quantities import Quantity, by_sentence

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 40
"""Characters before the first of the three in which the way of the change stands."""
_FARTHEST = 60
"""Characters between one of the three and the next."""
_PAIR, _THREE = 2, 3
_HEADS = ("that_is", "it_went")
_WHOLE = 100
_MOST = 0.9
"""Share of what there was before that an amount can be: a greater one is of something else."""
_AMOUNTS = ("count", "money", "measure", "points")
_CENTS = {"USC": ("USD", "EUR", "AUD", "CAD", "NZD"), "EUC": ("EUR",), "GBX": ("GBP",)}

_Said = Mapping[str, re.Pattern[str]]


def moves(doc: "Document", known: Sequence[Change]) -> tuple[Change, ...]:
    """Changes of which one sentence tells the amount, the percentage and the figure they came to; body, outside
    quotations. known: the changes that are read otherwise, whose percentages are left out."""
    if doc.pack is None or not doc.pack.has("tables", "moves"):
        return ()
    said = doc.pack.patterns("moves")
    taken = {one.percent_span for one in known}
    found: list[Change] = []
    before: Sequence[Quantity] = ()
    for sentence in by_sentence(doc.quantities):
        made = _from_before(doc, said, before, sentence)
        if made is not None and made.percent_span not in taken:
            found.append(made)
        before = sentence
        if len(sentence) < _THREE or not any(one.kind == "percent" for one in sentence):
            continue
        for three in zip(sentence, sentence[1:], sentence[2:], strict=False):
            made = _move(doc, said, three)
            if made is not None and made.percent_span not in taken:
                found.append(made)
    return tuple(found)


def _move(doc: "Document", said: _Said, three: Sequence[Quantity]) -> Change | None:
    first, second, third = three
    if any(one.ranged or one.bound in ("over", "under") for one in three) or second.span.start > (
        first.span.end + _FARTHEST
    ):
        return None
    gaps = (first.span.end, second.span.start), (second.span.end, third.span.start)
    read = _in_order(doc, said, three, gaps)
    if read is None:
        return None
    percent, amount, after = read
    way = _way(doc, said, first)
    amount = _in_whole(amount, after)
    if way == 0 or not _can_move(amount, after) or said["of_longer"].match(doc.folded, percent.span.end):
        return None
    before = after.value - way * amount.value
    if before <= 0 or amount.value > _MOST * before:
        return None
    half = percent.value - percent.rounded[0]
    told = Figure(percent.value, percent.value - half, percent.value + half)
    return Change(
        Span(first.span.start, third.span.end), percent.span, *_ends(amount, after, way), told, loose=True, close=True
    )


def _from_before(
    doc: "Document", said: _Said, before: Sequence[Quantity], sentence: Sequence[Quantity]
) -> Change | None:
    """ "A seat will cost £14. That is a rise from £10, or 40 percent": each sentence has one figure of its sort."""
    if len(sentence) != _PAIR or not before or before[0].sentence != sentence[0].sentence - 1:
        return None
    earlier, told = sentence
    same = [one for one in before if one.comparable == earlier.comparable]
    if told.kind != "percent" or len(same) != 1 or not _are_exact(earlier, told, same[0]):
        return None
    if same[0].head and earlier.head and same[0].head != earlier.head:
        return None
    start = doc.body_sentences[earlier.sentence].start
    match = next((m for form in _HEADS if (m := said[form].fullmatch(doc.folded, start, earlier.span.start))), None)
    close = said["by_so_much"].fullmatch(doc.folded, earlier.span.end, told.span.start)
    if match is None or close is None or not said["ends"].match(doc.folded, told.span.end):
        return None
    if (match["up"] is not None) != (same[0].value > earlier.value) or same[0].value == earlier.value:
        return None
    figures = rounded_alike(earlier, same[0])
    return Change(earlier.span, told.span, *figures, figure_of(told), loose=True) if figures[0].low > 0 else None


def _are_exact(*some: Quantity) -> bool:
    return all(one.bound == "exact" and not one.ranged for one in some)


def _in_order(
    doc: "Document", said: _Said, three: Sequence[Quantity], gaps: Sequence[tuple[int, int]]
) -> tuple[Quantity, Quantity, Quantity] | None:
    """The percentage, the amount and what it came to, of three numbers side by side."""
    first, second, third = three
    text = doc.folded
    if "percent" in (first.kind, second.kind):
        by_amount = said["or_so"].fullmatch(text, *gaps[0]) and said["came_to"].fullmatch(text, *gaps[1])
        told = (first, second) if first.kind == "percent" else (second, first)
        return (*told, third) if by_amount and third.kind != "percent" else None
    by_amount = said["up_to"].fullmatch(text, *gaps[0]) and said["then_percent"].fullmatch(text, *gaps[1])
    return (third, first, second) if by_amount and third.kind == "percent" else None


def _way(doc: "Document", said: _Said, first: Quantity) -> int:
    """1 if the words before the first figure tell of more, -1 if they tell of less, 0 if they tell neither."""
    start = max(doc.body_sentences[first.sentence].start, first.span.start - _LEAD)
    up, down = (said[way].search(doc.folded, start, first.span.start) for way in ("up_before", "down_before"))
    if up is None or down is None:
        return (up is not None) - (down is not None)
    return 1 if up.end("way") > down.end("way") else -1


def _in_whole(amount: Quantity, after: Quantity) -> Quantity:
    """Cents as dollars, beside dollars."""
    if after.unit not in _CENTS.get(amount.unit, ()) or after.scale > 1.0:
        return amount
    return replace(
        amount, unit=after.unit, value=amount.value / _WHOLE, low=amount.low / _WHOLE, high=amount.high / _WHOLE
    )


def _can_move(amount: Quantity, after: Quantity) -> bool:
    """Whether an amount can be what was added to a figure or taken from it."""
    if amount.kind not in _AMOUNTS or after.kind not in _AMOUNTS or after.kind == "points":
        return False
    if amount.kind == "points":
        return after.kind == "count" and after.scale == 1.0 and not after.head
    alike = (amount.kind, amount.unit) == (after.kind, after.unit)
    return alike and (amount.scale > 1.0) == (after.scale > 1.0) and amount.bound == after.bound == "exact"


def _ends(amount: Quantity, after: Quantity, way: int) -> tuple[Figure, Figure]:
    """The figure before and the one after, no farther from what they are than the amount allows."""
    before = after.value - way * amount.value
    half = amount.value - amount.rounded[0]
    return Figure(before, before - half, before + half), Figure(after.value, after.value, after.value)
