"""Parts that stand behind their whole without a noun of their own: "58 cheques, 41 to herself and 27 to a baker".

The noun that is left out is that of the whole, so that the parts are some of it, and never more.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MOST = 8
"""Numbers of a sentence beyond which it is a table."""
_PAIR, _MOST_PARTS = 2, 5
_TIMES = 1.5
"""Times a whole that its parts come to at most if they are told wrongly; what is more is no part."""
_BEHIND = 60

_Said = Mapping[str, re.Pattern[str]]


def set_off_parts(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """The wholes with some of them for, to, from or in each of several; body, outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "set_off_parts"):
        return
    said, spans = doc.pack.patterns("set_off_parts"), doc.pack.words("set_off_parts", "spans")
    scored, people = doc.pack.words("set_off_parts", "scored"), doc.pack.words("placed_parts", "people")
    for sentence in sentences:
        if not _PAIR < len(sentence) <= _MOST:
            continue
        span = doc.body_sentences[sentence[0].sentence]
        for number, whole in enumerate(sentence[:-_PAIR]):
            if whole.head in spans or whole.head in scored or not _may_be_whole(doc, said, whole):
                continue
            parts = _parts(doc, said, whole, sentence[number + 1 :], span.end)
            if whole.head in people and any(said["where"].match(doc.folded, one.number_span.end) for one in parts):
                continue  # "80 guests, 50 at the church and 70 at the dinner"
            if len(parts) >= _PAIR and not said["uneven"].search(doc.folded, span.start, span.end):
                yield Split(whole, tuple(parts), most=True)
                break


def _may_be_whole(doc: "Document", said: _Said, whole: Quantity) -> bool:
    """Whether a number counts things by their noun, and is no item of a list."""
    if whole.kind != "count" or not whole.head or whole.ranged or whole.bound not in ("exact", "about"):
        return False
    start = doc.body_sentences[whole.sentence].start
    return said["listed_before"].search(doc.folded, max(start, whole.span.start - _BEHIND), whole.span.start) is None


def _parts(doc: "Document", said: _Said, whole: Quantity, rest: Sequence[Quantity], end: int) -> Sequence[Quantity]:
    """The numbers behind a whole that say of one and the same what is where, up to the last, behind "and"."""
    text = doc.folded
    first = rest[0]
    opened = said["to_parts"].fullmatch(text, whole.number_span.end, first.span.start)
    if opened is None:
        return ()
    found, by = list[Quantity](), set[str]()
    for number, one in enumerate(rest[:_MOST_PARTS]):
        following = rest[number + 1] if number + 1 < len(rest) else None
        stop = min(end, one.number_span.end + _BEHIND) if following is None else following.span.start
        told = said["part"].match(text, one.number_span.end, stop)
        if told is None or not _is_part(whole, one):
            return ()
        found.append(one)
        by.add(told["by"].lower())
        if number and said["and_last"].search(text, rest[number - 1].number_span.end, one.span.start):
            break
        if following is None or said["to_next"].search(text, one.number_span.end, following.span.start) is None:
            return ()
    closed = len(found) > 1 and said["and_last"].search(text, found[-2].number_span.end, found[-1].span.start)
    total = sum(one.value for one in found)
    return found if closed and len(by) == 1 and total <= _TIMES * whole.value else ()


def _is_part(whole: Quantity, one: Quantity) -> bool:
    """Whether a number has no noun of its own, and is less than the whole."""
    if one.kind != "count" or one.ranged or one.bound not in ("exact", "about") or one.value >= whole.value:
        return False
    return one.head in ("", whole.head)
