"""Parts of a whole told without a list: "half of them from Holm and the other 300", "the toll to 112 from 100"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.quantities import Quantity, of_one_sort
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 30
_BEHIND = 60
_MOST = 8
"""Numbers of a sentence beyond which it is a table."""
_PAIR = 2
_KINDS = ("count", "money", "measure")
_SHARES = ("fraction", "percent")
_ALL = 100
_TIMES = 2
"""Times its whole that a part can be and still be one that is told wrongly."""

_FAR = 80
"""Characters between a whole and its parts."""
_LEAST = 0.5
"""Share of a whole that two kinds come to at least if they are meant to be all of it."""

_Said = Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def _said(pack: LanguagePack | None) -> _Said | None:
    return pack.patterns("plain_parts") if pack is not None and pack.has("tables", "plain_parts") else None


def plain_parts(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The wholes whose parts stand in one sentence without a list; body, outside quotations."""
    said = _said(doc.pack)
    if said is None:
        return
    for sentence in sentences:
        if not 1 < len(sentence) <= _MOST:
            continue
        for number, three in enumerate(zip(sentence, sentence[1:], sentence[2:], strict=False)):
            found = (
                _and_the_other(doc, said, three)
                or _added(doc, said, three)
                or (_from_two_places(doc, said, three) if number + 3 == len(sentence) else None)
            )
            if found is not None:
                yield found
        for form in (
            _more_than_all,
            _of_takers,
            _all_voted,
            _of_two_kinds,
            _and_persons,
            _at_once_and_later,
            _and_not,
            _one_and_other,
        ):
            if (split := form(doc, said, sentence)) is not None:
                yield split


def _plain(*some: Quantity) -> bool:
    return all(one.kind in _KINDS and not one.ranged and one.bound == "exact" for one in some)


def _is_uneven(doc: "Document", said: _Said, one: Quantity) -> bool:
    """Whether a word of a sentence tells that there is more than its parts."""
    whole = doc.body_sentences[one.sentence]
    return said["uneven"].search(doc.folded, whole.start, whole.end) is not None


def _and_the_other(doc: "Document", said: _Said, three: Sequence[Quantity]) -> Split | None:
    """ "Six hundred came, half of them from Holm and the other 300 from Lisle"."""
    whole, share, other = three
    if share.kind not in _SHARES or share.ranged or share.bound != "exact" or share.value >= _ALL:
        return None
    if not _plain(whole, other) or not of_one_sort((whole, other)) or other.value >= whole.value:
        return None
    text = doc.folded
    if said["to_share"].fullmatch(text, whole.span.end, share.span.start) is None:
        return None
    of_them = said["of_them"].match(text, share.span.end)
    if of_them is None or said["to_other"].fullmatch(text, of_them.end(), other.span.start) is None:
        return None
    if said["of_other"].match(text, other.span.end) or _is_uneven(doc, said, whole):
        return None
    return Split(whole, (_share_of(share, whole), other))


def _share_of(share: Quantity, whole: Quantity) -> Quantity:
    """A share of a whole as so many of it."""
    half = 1.0 if share.kind == "percent" else (share.high - share.low) / 2
    low, value, high = (max(0.0, share.value + by) / _ALL * whole.value for by in (-half, 0.0, half))
    return replace(share, kind=whole.kind, unit=whole.unit, value=value, low=low, high=high, digits="", scale=1.0)


def _added(doc: "Document", said: _Said, three: Sequence[Quantity]) -> Split | None:
    """ "A further 12 died, bringing the toll to 112 from 100"."""
    more, toll, before = three
    if not _plain(*three) or len({one.comparable for one in three}) > 1 or before.value >= toll.value:
        return None
    text, start = doc.folded, doc.body_sentences[more.sentence].start
    if said["to_toll"].fullmatch(text, more.span.end, toll.span.start) is None:
        return None
    if said["toll_from"].fullmatch(text, toll.number_span.end, before.span.start) is None:
        return None
    further = said["further"].search(text, max(start, more.number_span.start - _LEAD), more.number_span.start)
    return Split(toll, (more, before)) if further is not None or start == more.span.start else None


def _from_two_places(doc: "Document", said: _Said, three: Sequence[Quantity]) -> Split | None:
    """ "Eight of the twelve rowers were from Holm and six from Lisle": no more than all."""
    one, whole, other = three
    if not _plain(*three) or one.kind != "count" or not of_one_sort(three):
        return None
    if max(one.value, other.value) >= whole.value or other.head:
        return None
    text = doc.folded
    if said["part_of"].fullmatch(text, one.span.end, whole.span.start) is None:
        return None
    here = said["were_there"].fullmatch(text, whole.number_span.end, other.span.start)
    there = said["and_there"].match(text, other.span.end, other.span.end + _BEHIND)
    if here is None or there is None or here["by"] != there["by"] or here["where"] == there["where"]:
        return None
    return None if _is_uneven(doc, said, whole) else Split(whole, (one, other), most=True)


def _of_takers(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Of the 40 seats, the Greens won 12, Labour 18 and the Tories 14": no more than all."""
    whole, *parts = sentence
    if len(parts) < _PAIR or not _plain(*sentence) or not whole.head or not of_one_sort(sentence):
        return None
    if any(part.head and part.head != whole.head for part in parts) or max(p.value for p in parts) >= whole.value:
        return None
    text, span = doc.folded, doc.body_sentences[whole.sentence]
    taker = said["to_taker"].fullmatch(text, whole.number_span.end, parts[0].span.start)
    if taker is None or _is_uneven(doc, said, whole):
        return None
    lead = "of_whole" if taker["mark"] == "," else "has_whole"  # "Hall has 11 seats, Roe has 10"
    if said[lead].search(text, span.start, whole.span.start) is None:
        return None
    if not all(said["next_taker"].fullmatch(text, a.span.end, b.span.start) for a, b in pairwise(parts)):
        return None
    ends = said["ends"].match(text[parts[-1].number_span.end : span.end].rstrip())
    return Split(whole, tuple(parts), most=True) if ends is not None else None


def _of_two_kinds(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Of the 60 members, 30 are women and 20 men": there is no third kind."""
    if len(sentence) != _PAIR + 1 or not _plain(*sentence) or sentence[0].kind != "count":
        return None
    whole, *parts = sentence
    made = sum(part.value for part in parts)
    if not _LEAST * whole.value <= made <= _TIMES * whole.value:
        return None
    text = doc.folded
    kinds = [said["kind"].match(text, part.number_span.end) for part in parts]
    if kinds[0] is None or kinds[1] is None or _is_uneven(doc, said, whole):
        return None
    words = frozenset(kind["kind"] for kind in kinds if kind is not None)
    assert doc.pack is not None
    table = doc.pack.table("plain_parts")["lists"]
    lines = [*table["pairs"], *(table["of_the_grown"] if whole.head in table["grown"] or made > whole.value else ())]
    if words not in [frozenset(line.split()) for line in lines]:
        return None
    if said["to_kind"].fullmatch(text, whole.number_span.end, parts[0].span.start) is None:
        return None
    if said["next_kind"].fullmatch(text, kinds[0].end(), parts[1].span.start) is None:
        return None
    return Split(whole, tuple(parts)) if said["kind_ends"].match(text, kinds[1].end()) else None


def _and_persons(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Three people: two brothers, their uncle and a neighbour": each who is told without a number is one."""
    if len(sentence) != _PAIR or not _plain(*sentence) or any(one.kind != "count" for one in sentence):
        return None
    whole, some = sentence
    text, span = doc.folded, doc.body_sentences[whole.sentence]
    if some.value >= whole.value or said["to_some"].fullmatch(text, whole.number_span.end, some.span.start) is None:
        return None
    listed = said["some_persons"].match(text[some.number_span.end : span.end].rstrip())
    if listed is None or said["left_open"].search(text, span.start, span.end):
        return None
    begin, end = (some.number_span.end + listed.start("rest"), some.number_span.end + listed.end("rest"))
    each = [Span(*match.span()) for match in said["one_person"].finditer(text[:end], begin)]
    persons = [replace(some, value=1.0, low=1.0, high=1.0, digits="", span=one, number_span=one) for one in each]
    behind = doc.body_sentences[whole.sentence + 1 : whole.sentence + 1 + _PAIR]
    more = any(said["one_more"].search(text, after.start, after.end) for after in behind)
    return Split(whole, (some, *persons), most=more)


def _at_once_and_later(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Of the 40 cases, 30 were settled at once and 20 later": no more than all."""
    if len(sentence) != _PAIR + 1 or not _plain(*sentence) or sentence[0].kind != "count":
        return None
    whole, first, second = sentence
    text, start = doc.folded, doc.body_sentences[whole.sentence].start
    if max(first.value, second.value) >= whole.value or first.head or second.head:
        return None
    if said["of_all"].fullmatch(text, start, whole.span.start) is None:
        return None
    if said["to_part"].fullmatch(text, whole.number_span.end, first.span.start) is None:
        return None
    if said["at_first"].fullmatch(text, first.number_span.end, second.span.start) is None:
        return None
    return Split(whole, (first, second), most=True) if said["and_later"].match(text, second.number_span.end) else None


def _and_not(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Of the 60 cases, 36 were settled and 24 were not", "36 of the 60 cases were settled and 24 were not"."""
    if len(sentence) != _PAIR + 1 or not _plain(*sentence) or sentence[0].kind != "count":
        return None
    one, two, last = sentence
    text, start = doc.folded, doc.body_sentences[one.sentence].start
    if said["was_not"].match(text, last.number_span.end) is None or _is_uneven(doc, said, one) or last.head:
        return None
    if said["of_all"].fullmatch(text, start, one.span.start) and said["to_part"].fullmatch(
        text, one.number_span.end, two.span.start
    ):
        whole, part = one, two
    elif said["part_of"].fullmatch(text, one.span.end, two.span.start):
        whole, part = two, one
    else:
        return None
    if max(part.value, last.value) >= whole.value:
        return None
    gap = two.number_span.end + len(two.head) + 1 if whole is two and two.head else two.number_span.end
    return Split(whole, (part, last)) if said["was_done"].fullmatch(text, gap, last.span.start) else None


def _one_and_other(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "The 60 seats went to two parties, 36 to one and 24 to the other"."""
    some = [one for one in sentence if one.digits or one.value > _PAIR]
    if len(some) != _PAIR + 1 or not _plain(*some) or not of_one_sort(some):
        return None
    whole, part, last = some
    text = doc.folded
    one = said["to_one"].fullmatch(text, part.span.end, last.span.start)
    other = said["to_the_other"].match(text, last.span.end)
    if one is None or other is None or one["by"] != other["by"] or _is_uneven(doc, said, whole):
        return None
    if max(part.value, last.value) >= whole.value or part.span.start - whole.span.end > _FAR:
        return None
    return Split(whole, (part, last))


def _all_voted(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Passed 58-41, with all 100 senators voting": exactly all, with those who took neither side."""
    text, span = doc.folded, doc.body_sentences[sentence[0].sentence]
    if len(sentence) not in (_PAIR + 1, _PAIR + 2) or any(one.kind != "count" or one.ranged for one in sentence):
        return None
    bodies = [one for one in sentence if said["voting"].match(text, one.number_span.end)]
    if len(bodies) != 1 or said["vote_word"].search(text, span.start, span.end) is None:
        return None
    body = bodies[0]
    others = [one for one in sentence if one is not body]
    yes, no, *more = others
    if said["versus"].fullmatch(text, yes.number_span.end, no.span.start) is None or _is_uneven(doc, said, body):
        return None
    if body is sentence[0]:
        led = said["all_before"].search(text, span.start, body.span.start)
        told = said["then_vote"].fullmatch(text, body.number_span.end, yes.span.start)
    else:
        led = said["all_voting"].fullmatch(text, others[-1].number_span.end, body.span.start)
        told = led
    aside = all(said["neither"].match(text, one.number_span.end) for one in more)
    plain = all(one.bound == "exact" and one.scale == 1.0 for one in sentence)
    return Split(replace(body, digits=""), tuple(others)) if led and told and aside and plain else None


def _more_than_all(doc: "Document", said: _Said, sentence: Sequence[Quantity]) -> Split | None:
    """ "Of 93 tests, 95 were clean": a part that is greater than its whole."""
    whole, part = sentence[0], sentence[1]
    if not _plain(whole, part) or not whole.head or part.head or part.comparable != whole.comparable:
        return None
    if not whole.value < part.value <= _TIMES * whole.value or whole.kind != "count":
        return None
    text, start = doc.folded, doc.body_sentences[whole.sentence].start
    if said["of_all"].fullmatch(text, start, whole.span.start) is None:
        return None
    if said["to_part"].fullmatch(text, whole.number_span.end, part.span.start) is None:
        return None
    return Split(whole, (part,)) if said["was_so"].match(text, part.span.end) else None
