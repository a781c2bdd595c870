"""Names and figures of a copy that are others than in the text it was copied from."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from srcaudit.corpus.align import Stretch
from srcaudit.corpus.body import Body
from srcaudit.corpus.meeting import meeting
from srcaudit.corpus.shingles import SIZE
from srcaudit.corpus.surface import widened
from srcaudit.language.pack import LanguagePack
from srcaudit.model.comparison import Alteration
from srcaudit.model.span import Span

LONGEST = 4
"""Words that may stand in place of others; a longer difference is an edit, not a name or a figure."""

_PARTS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST, _ALIKE = 3, 3
_TEN = 10
_ENDS = re.compile(r"[.!?:]\W*$|\n\s*\W*$|^\W*$|[“\"]$")


def alterations(ours: Body, theirs: Body, stretch: Stretch) -> Iterator[Alteration]:
    """Where rows of equal words break off on both sides for a name or a figure, and go on behind it."""
    for here, there in _gaps(ours, theirs, stretch):
        span, other = _place(ours, *here), _place(theirs, *there)
        kind = _kind(ours, span, theirs, other)
        if kind:
            yield Alteration(
                span=span, other=other, quote=ours.doc.written(span), other_quote=theirs.doc.written(other), kind=kind
            )


def _gaps(ours: Body, theirs: Body, stretch: Stretch) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The words, first and last on either side, between rows that follow each other in both texts."""
    import numpy as np

    mine, first = ours.shingles.between(stretch.here, stretch.here_last)
    other, there_first = theirs.shingles.between(stretch.there, stretch.there_last)
    met = meeting(mine, other)
    here, there = first[met.here], there_first[met.there]
    steps = np.diff([here, there])
    apart = ((steps > SIZE) & (steps <= SIZE + LONGEST)).all(axis=0)
    for place in np.flatnonzero(apart).tolist():
        yield (
            (int(here[place]) + SIZE, int(here[place + 1]) - 1),
            (int(there[place]) + SIZE, int(there[place + 1]) - 1),
        )


def _place(body: Body, first: int, last: int) -> Span:
    return widened(body.doc.text, int(body.tokens.starts[first]), int(body.tokens.ends[last]))


def _kind(ours: Body, span: Span, theirs: Body, other: Span) -> Literal["figure", "name"] | None:
    quote, other_quote = ours.doc[span], theirs.doc[other]
    values, others = _values(quote, ours.doc.pack), _values(other_quote, ours.doc.pack)
    if values and others:
        return "figure" if values != others else None
    if values or others or not (_is_name(ours, span) and _is_name(theirs, other)):
        return None
    return "name" if _are_apart(_names(quote), _names(other_quote)) else None


def _values(text: str, pack: LanguagePack | None) -> list[float]:
    """The numbers, in digits or in words, in ascending order: 6km and six kilometres, 2m and two million are one."""
    table = pack.table("numbers") if pack is not None and pack.has("tables", "numbers") else {}
    words: Mapping[str, float] = table.get("words", {})
    scales: Mapping[str, float] = table.get("scales", {})
    found: list[float] = []
    tens = False
    for part in _PARTS.findall(text.lower()):
        if part in scales and found:
            found[-1] *= scales[part]
        elif tens and 0 < words.get(part, 0) < _TEN:
            found[-1] += words[part]
        elif part[0].isdigit() or part in words:
            found.append(float(words[part] if part in words else part.replace(",", "")))
        tens = words.get(part, 0) >= 2 * _TEN
    return sorted(found)


def _is_name(body: Body, span: Span) -> bool:
    """Whether every word has a capital, is no title, and no sentence begins with it."""
    words, pack = _WORD.findall(body.doc[span]), body.doc.pack
    before = body.doc.text[max(0, span.start - 5) : span.start]
    titles = pack.table("names")["titles"].split() if pack is not None and pack.has("tables", "names") else ()
    named = all(word[0].isupper() and word not in titles for word in words)
    return bool(words) and named and not _ENDS.search(before)


def _names(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _are_apart(names: list[str], others: list[str]) -> bool:
    """Whether they are other names: not the same in another order, nor forms of one, nor one's initials."""
    if sorted(names) == sorted(others) or min(map(len, names + others)) < _SHORTEST:
        return False
    return not any(name[:_ALIKE] == other[:_ALIKE] for name in names for other in others)
