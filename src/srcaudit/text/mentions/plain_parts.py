"""Parts of a whole told without a list: "half of them from Holm and the other 300", "the toll to 112 from 100"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 30
_BEHIND = 60
_MOST = 8
"""Numbers of a sentence beyond which it is a table."""
_KINDS = ("count", "money", "measure")
_SHARES = ("fraction", "percent")
_ALL = 100
_TIMES = 2
"""Times its whole that a part can be and still be one that is told wrongly."""

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
        if (more := _more_than_all(doc, said, sentence)) is not None:
            yield more


def _plain(*some: Quantity) -> bool:
    return all(one.kind in _KINDS and not one.ranged and one.bound == "exact" for one in some)


def _alike(some: Sequence[Quantity]) -> bool:
    """Whether numbers are of one sort, as far as they say."""
    heads = {stem(one.head) for one in some if one.head}
    return len({one.comparable for one in some}) == 1 and len(heads) <= 1


def _is_uneven(doc: "Document", said: _Said, one: Quantity) -> bool:
    """Whether a word of a sentence tells that there is more than its parts."""
    whole = doc.body_sentences[one.sentence]
    return said["uneven"].search(doc.folded, whole.start, whole.end) is not None


def _and_the_other(doc: "Document", said: _Said, three: Sequence[Quantity]) -> Split | None:
    """ "Six hundred came, half of them from Holm and the other 300 from Lisle"."""
    whole, share, other = three
    if share.kind not in _SHARES or share.ranged or share.bound != "exact" or share.value >= _ALL:
        return None
    if not _plain(whole, other) or not _alike((whole, other)) or other.value >= whole.value:
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
    if not _plain(*three) or one.kind != "count" or not _alike(three):
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
