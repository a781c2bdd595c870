"""Names of those whom the sentence before has counted: “Four people died. Police named them as Hall, Roe and Dean”."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.plain_lists import PlainList

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_CLOSE = 3
"""Characters between the two sentences: at most a new paragraph."""
_BEHIND = 250
"""Characters behind the names in which one without a name may be told of."""
_HEADS = ("They ", "These ", "Those ", "The ")
_THESE = ("They ", "These ", "Those ")
_FORMS = ("they_are", "named_them")


def listed_next(doc: "Document", numbers: Mapping[str, int]) -> Iterator[PlainList]:
    """The number of a sentence that counts once, with the names that the next one tells; outside quotations."""
    if doc.pack is None or not doc.pack.has("tables", "listed_next"):
        return
    said = doc.pack.patterns("listed_next")
    naming = not doc.lower_kinds.isdisjoint(doc.pack.words("listed_next", "naming"))
    for first, second in pairwise(doc.body_sentences):
        if not _may_name(doc, second, naming=naming) or second.start - first.end > _CLOSE:
            continue
        match = next((m for form in _FORMS if (m := said[form].match(doc.folded, second.start, second.end))), None)
        counted = list(said["counted"].finditer(doc.folded, first.start, first.end)) if match is not None else ()
        if match is None or len(counted) != 1 or len(said["number"].findall(doc.folded[first.start : first.end])) != 1:
            continue
        if doc.quoted.touches(first) or doc.quoted.touches(second):
            continue
        if doc.masked.touches(first) or said["more"].search(doc.folded, first.start, match.end()):
            continue
        number, named = numbers.get(counted[0]["n"].lower()), len(said["part"].split(match["names"]))
        number = int(counted[0]["n"]) if number is None else number
        if _is_exact(doc, counted[0].start()):
            behind = match.end(), min(len(doc.folded), match.end() + _BEHIND)
            if named >= number or not said["more"].search(doc.folded, *behind):
                span = Span(*match.span("names"))
                yield PlainList(Span(*counted[0].span("n")), span, counted[0]["n"], named, named)


def _may_name(doc: "Document", sentence: Span, *, naming: bool) -> bool:
    """Whether a sentence can begin with those who were counted, or with somebody who names them."""
    text = doc.folded
    if text.startswith(_HEADS, sentence.start):
        return naming or text.startswith(_THESE, sentence.start)
    return naming and text.find(" as ", sentence.start, sentence.end) >= 0


def _is_exact(doc: "Document", start: int) -> bool:
    """Whether a number stands for itself: not "at least four"."""
    place = bisect_left(doc.quantities, start, key=lambda one: one.number_span.start)
    told = doc.quantities[place : place + 1]
    return all(one.bound == "exact" and not one.ranged for one in told if one.number_span.start == start)
