"""A small number told again in the next sentence: "a gunman killed five people … The six victims were"."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST = 3
_TIMES = 2.0
"""Times apart that a number and what a slip makes of it are at most."""
_BEFORE = 20
"""Characters from the head of a sentence to its number."""
_NEAR = 8
"""Figures before one among which those of the sentence before it stand."""

_CALLED = {"harmed": "dead", "arrested": "suspects", "kidnapped": "captives", "rescued": "survivors"}
"""What was done to people, and what they are called for it."""

_Said = Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def _said(pack: LanguagePack | None) -> _Said | None:
    return pack.patterns("counted_again") if pack is not None and pack.has("tables", "counted_again") else None


def told_just_before(doc: "Document", earlier: Sequence[Quantity], one: Quantity) -> Quantity | None:
    """The only number of the sentence before that a number at the head of its sentence tells anew, and wrongly."""
    said = _said(doc.pack)
    if said is None or one.kind != "count" or one.ranged or one.bound != "exact" or one.value < _FEWEST:
        return None
    here = doc.body_sentences[one.sentence]
    if one.span.start - here.start > _BEFORE or one.sentence == 0:
        return None
    near = [other for other in earlier[-_NEAR:] if other.sentence == one.sentence - 1 and other.kind == "count"]
    first = next((other for other in near if _are_plain(other, one)), None)
    if first is None:
        return None
    told = doc.body_sentences[first.sentence]
    return first if _is_group(doc, said, first, one) or _is_term(doc, said, first, one, told, here) else None


def _are_plain(first: Quantity, one: Quantity) -> bool:
    if first.kind != "count" or first.ranged or first.bound != "exact" or first.value < _FEWEST:
        return False
    high, low = max(first.value, one.value), min(first.value, one.value)
    return first.value != one.value and high <= _TIMES * low and first.scale == one.scale == 1.0


def _is_group(doc: "Document", said: _Said, first: Quantity, one: Quantity) -> bool:
    """Whether both count the only people of whom the two sentences, and the whole text, tell a number."""
    text, here, told = doc.folded, doc.body_sentences[one.sentence], doc.body_sentences[first.sentence]
    if said["the"].fullmatch(text, here.start, one.span.start) is None:
        return False
    again = said["again"].match(text, one.number_span.end)
    group = said["first"].match(text, first.number_span.end)
    if again is None or group is None or not _may_be_one(doc, said, group["who"], again["who"], told):
        return False
    return not (
        any(said["apart"].search(text, part.start, part.end) for part in (told, here))
        or _others_are_counted(doc, (first, one))
    )


def _may_be_one(doc: "Document", said: _Said, first: str, again: str, told: Span) -> bool:
    """Whether one noun for people can stand for another, with nobody left out."""
    assert doc.pack is not None
    table = doc.pack.table("counted_again")
    deed = next((deed for deed, called in _CALLED.items() if again in table[called]), None)
    if deed is not None and first != again:
        also = said["hurt"].search(doc.folded, told.start, told.end) if deed == "harmed" else None
        return also is None and said[deed].search(doc.folded, told.start, told.end) is not None
    if first == again:
        return True
    if {first, again} <= set(table["children"]):
        return True
    return again == "men" and first in table["men"]


def _others_are_counted(doc: "Document", pair: tuple[Quantity, Quantity]) -> bool:
    """Whether a text tells of any other number of people, or the second number again, in figures or in a word."""
    assert doc.pack is not None
    spans = frozenset(doc.pack.table("restated")["spans"])
    values, sentences = {one.value for one in pair}, {one.sentence for one in pair}
    apart = {pair[1].value, abs(pair[0].value - pair[1].value)}
    begin = bisect_left(doc.quantities, pair[0].span, key=lambda other: other.span)
    near = doc.quantities[max(0, begin - _NEAR) : begin + 2 * _NEAR]  # in a list of such pairs nothing more is read
    for other in chain(near, doc.quantities):
        if other in pair or other.kind != "count" or other.head in spans:
            continue
        if other.value in apart or other.sentence in sentences:
            return True
        if other.value not in values and (not other.head or _is_of_people(doc, other.head)):
            return True
    return _is_in_title(doc, pair[1])


def _is_of_people(doc: "Document", head: str) -> bool:
    assert doc.pack is not None
    table = doc.pack.table("counted_again")
    return any(head in table[name] for name in ("people", *_CALLED.values()))


def _is_in_title(doc: "Document", one: Quantity) -> bool:
    printed = doc.folded[one.number_span.start : one.number_span.end].lower()
    words = re.findall(r"\w+", (doc.article.title or "").lower())
    return printed in words or f"{one.value:g}" in words or len(doc.word_places.get(printed, ())) > 1


def _is_term(doc: "Document", said: _Said, first: Quantity, one: Quantity, told: Span, here: Span) -> bool:
    """ "He was jailed for six years for theft. His eight-year sentence starts today": the one term of a text."""
    text = doc.folded
    if said["term_the"].fullmatch(text, here.start, one.span.start) is None:
        return False
    if said["term"].match(text, one.number_span.end) is None:
        return False
    if said["jailed"].fullmatch(text, told.start, first.span.start) is None:
        return False
    if said["jail_ends"].match(text[first.number_span.end : told.end]) is None:
        return False
    if any(said["concurrent"].search(text, part.start, part.end) for part in (told, here)):
        return False
    years = [other for other in doc.quantities if other.head.startswith("year") and other.value != first.value]
    return years == [one] and not _is_in_title(doc, one)
