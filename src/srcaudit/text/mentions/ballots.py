"""Votes of a body that has fewer members, and votes with the majority: "the 15-member council voted 9-7"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 50
_BEHIND = 40
_FEWEST, _MOST = 3, 1500
"""Members of a body that votes."""
_FIGURES = 6
"""Numbers of a sentence beyond which it tells of more than one vote."""
_PAIR = 2
_THREE = 3
_SIDES = 4
"""Numbers of a sentence with a body and those for, against and neither."""

_Said = Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def _said(pack: LanguagePack | None) -> _Said | None:
    return pack.patterns("ballots") if pack is not None and pack.has("tables", "ballots") else None


def ballots(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """Bodies with more votes than members, and the greater of two counts with the lesser one and what lies between;
    body, outside quotations."""
    said = _said(doc.pack)
    if said is None:
        return
    before: Sequence[Quantity] = ()
    for number, sentence in enumerate(sentences):
        following = sentences[number + 1] if number + 1 < len(sentences) else ()
        near = before if before and before[0].sentence == sentence[0].sentence - 1 else ()
        before = sentence
        if not 1 < len(sentence) <= _FIGURES or any(one.kind != "count" for one in sentence):
            continue
        whole = doc.body_sentences[sentence[0].sentence]
        found = (
            _majority(doc, said, sentence)
            or _division(doc, said, sentence, whole)
            or _of_body(doc, said, near, sentence, whole)
            or _of_all(doc, said, sentence, following, whole)
        )
        if found is not None and said["votes"].search(doc.folded, whole.start, whole.end) is not None:
            yield found


def _is_plain(one: Quantity) -> bool:
    return one.scale == 1.0 and one.bound == "exact" and not one.ranged and one.value.is_integer()


def _of_body(
    doc: "Document", said: _Said, near: Sequence[Quantity], sentence: Sequence[Quantity], whole: Span
) -> Split | None:
    """The body with the two sides of its one vote."""
    pairs = [(a, b) for a, b in pairwise(sentence) if _are_sides(doc, said, a, b)]
    if len(pairs) != 1 or said["played"].search(doc.folded, whole.start, whole.end):
        return None
    pair = pairs[0]
    goes_on = said["goes_on"].match(doc.folded, whole.start, whole.end)
    bodies = [one for one in sentence if one not in pair and _is_body(doc, said, one)]
    if not bodies and goes_on:
        bodies = [one for one in near if _is_body(doc, said, one)]
    if len(bodies) != 1 or not _is_voted(doc, said, pair, whole):
        return None
    body = replace(bodies[0], digits="")  # a house of 100 seats has 100
    if max(one.value for one in pair) > body.value:
        return None
    more = [one for one in sentence if one not in (*pair, bodies[0]) and _stood_aside(doc, said, one)]
    return Split(body, tuple(sorted((*pair, *more), key=lambda one: one.span)), most=True)


def _stood_aside(doc: "Document", said: _Said, one: Quantity) -> bool:
    """Whether a number is that of members who took neither side."""
    return _is_plain(one) and said["neither"].match(doc.folded, one.number_span.end) is not None


def _of_all(
    doc: "Document", said: _Said, sentence: Sequence[Quantity], following: Sequence[Quantity], whole: Span
) -> Split | None:
    """ "Backed it by 21 votes to 16. All 35 members were there"."""
    if not following or following[0].sentence != sentence[0].sentence + 1 or len(sentence) != _PAIR:
        return None
    body, (a, b) = following[0], sentence
    start = doc.body_sentences[body.sentence].start
    if not _are_sides(doc, said, a, b) or said["played"].search(doc.folded, whole.start, whole.end):
        return None
    if said["all"].fullmatch(doc.folded, start, body.span.start) is None or not _is_voted(doc, said, (a, b), whole):
        return None
    is_body = _is_plain(body) and said["all_members"].match(doc.folded, body.number_span.end) is not None
    return Split(replace(body, digits=""), (a, b), most=True) if is_body and a.value <= body.value else None


def _division(doc: "Document", said: _Said, sentence: Sequence[Quantity], whole: Span) -> Split | None:
    """ "Of the 137 members, 67 voted in favour, 64 voted against and 11 abstained": more than there are."""
    if len(sentence) != _SIDES or not all(_is_plain(one) for one in sentence):
        return None
    body, *parts = sentence if _is_body(doc, said, sentence[0]) else (sentence[-1], *sentence[:-1])
    if not _is_body(doc, said, body):
        return None
    voters = {one.head for one in parts if one.head and not one.head.startswith("vote")}
    if voters and (body is sentence[0] or voters != {parts[0].head}):
        return None
    ends = [*(one.span.start for one in parts[1:]), min(whole.end, parts[-1].number_span.end + _BEHIND)]
    told = [doc.folded[one.number_span.end : end] for one, end in zip(parts, ends, strict=True)]
    sides = [[form for form in ("yes", "no", "neither") if said[form].match(text)] for text in told]
    if sorted(one[0] for one in sides if len(one) == 1) != ["neither", "no", "yes"]:
        return None
    return Split(replace(body, digits=""), tuple(parts), most=True)


def _is_body(doc: "Document", said: _Said, one: Quantity) -> bool:
    """Whether a number is that of the members of a body: "the 15-member", "a jury of 12", "the nine judges"."""
    if not _is_plain(one) or not _FEWEST <= one.value <= _MOST:
        return False
    if said["member"].match(doc.folded, one.number_span.end):
        return True
    lead = max(doc.body_sentences[one.sentence].start, one.span.start - _LEAD), one.span.start
    if said["body_of"].search(doc.folded, *lead):
        return True
    return (
        said["the"].search(doc.folded, *lead) is not None
        and said["judges"].match(doc.folded, one.number_span.end) is not None
    )


def _are_sides(doc: "Document", said: _Said, a: Quantity, b: Quantity) -> bool:
    if not _is_plain(a) or not _is_plain(b) or b.head or (a.head and not a.head.startswith("vote")):
        return False
    if said["versus"].fullmatch(doc.folded, a.number_span.end, b.span.start) is None:
        return False
    return said["span"].search(doc.folded, max(0, a.span.start - _LEAD), a.span.start) is None


def _is_voted(doc: "Document", said: _Said, pair: tuple[Quantity, Quantity], whole: Span) -> bool:
    """Whether the two sides are told as those of a vote."""
    lead = max(whole.start, pair[0].span.start - _LEAD), pair[0].span.start
    behind = pair[1].number_span.end, min(whole.end, pair[1].number_span.end + _BEHIND)
    return said["votes"].search(doc.folded, *lead) is not None or said["ruling"].match(doc.folded, *behind) is not None


def _majority(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "By 420 votes to 380, a majority of 40", "beat Hale by 40 votes, 420 to 380"."""
    if len(sentence) != _THREE or not all(_is_plain(one) and _is_of_votes(doc, said, one) for one in sentence):
        return None
    for number, apart in enumerate(sentence):
        one, other = (each for each in sentence if each is not apart)
        if not _lies_between(doc, said, apart, behind=number == 0) or apart.value >= max(one.value, other.value):
            continue
        if number == 1:
            close = said["more_than"].fullmatch(doc.folded, apart.span.end, other.span.start)
            led = said["points_more"].fullmatch(doc.folded, one.span.end, apart.span.start)
            return Split.between(one, other, apart) if close and led else None
        form = "sides_then" if number else "then_sides"
        return Split.between(one, other, apart) if _are_told(doc, said, form, one, other, apart) else None
    return None


def _is_of_votes(doc: "Document", said: _Said, one: Quantity) -> bool:
    """Whether a number counts votes or points, as far as it says: a majority of seats is one over all others."""
    return not one.head or said["units"].match(doc.folded, one.number_span.end) is not None


def _lies_between(doc: "Document", said: _Said, apart: Quantity, *, behind: bool) -> bool:
    lead = max(doc.body_sentences[apart.sentence].start, apart.span.start - _LEAD), apart.span.start
    if said["majority"].search(doc.folded, *lead):
        return True
    if behind:
        by = said["by"].search(doc.folded, *lead)
        return by is not None and said["units"].match(doc.folded, apart.number_span.end) is not None
    return said["more_than_next"].match(doc.folded, apart.number_span.end) is not None


def _are_told(doc: "Document", said: _Said, form: str, one: Quantity, other: Quantity, apart: Quantity) -> bool:
    """Whether two counts stand side by side and the third right behind or before them."""
    if said["side_by_side"].fullmatch(doc.folded, one.number_span.end, other.span.start) is None:
        return False
    gap = (other.span.end, apart.span.start) if form == "sides_then" else (apart.span.end, one.span.start)
    return said[form].fullmatch(doc.folded, *gap) is not None
