"""Names and figures of a copy that are others than in the text it was copied from."""

import re
from collections.abc import Container, Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from srcaudit.corpus.align import Stretch, common
from srcaudit.corpus.body import Body
from srcaudit.corpus.shingles import SIZE
from srcaudit.corpus.surface import widened
from srcaudit.language.pack import LanguagePack
from srcaudit.model.comparison import Alteration
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.corpus.tokens import Places

LONGEST = 4
"""Words that may stand in place of others; a longer difference is an edit, not a name or a figure."""

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"[.!?:]\W*$|\n\s*\W*$|^\W*$|[“\"]$")


def alterations(ours: Body, theirs: Body, stretch: Stretch) -> Iterator[Alteration]:
    """Where rows of equal words break off on both sides for a name or a figure, and go on behind it."""
    for here, there in _gaps(ours, theirs, stretch):
        span, other = _place(ours, *here), _place(theirs, *there)
        quote, other_quote = ours.doc[span], theirs.doc[other]
        kind = _kind(ours, span, theirs, other)
        if kind and _plain(quote) != _plain(other_quote):
            yield Alteration(span=span, other=other, quote=quote, other_quote=other_quote, kind=kind)


def _gaps(ours: Body, theirs: Body, stretch: Stretch) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The words, first and last on either side, between rows that follow each other in both texts."""
    mine, first = _shingles(ours, stretch.here, stretch.here_last)
    other, there_first = _shingles(theirs, stretch.there, stretch.there_last)
    here, there = common(ours.shingles.hashes[mine], theirs.shingles.hashes[other])
    rows = sorted(zip(first[here].tolist(), there_first[there].tolist(), strict=True))
    for (before, there_before), (after, there_after) in pairwise(rows):
        gap = (before + SIZE, after - 1)
        there_gap = (there_before + SIZE, there_after - 1)
        if 0 <= gap[1] - gap[0] < LONGEST and 0 <= there_gap[1] - there_gap[0] < LONGEST:
            yield gap, there_gap


def _shingles(body: Body, first: int, last: int) -> tuple[slice, "Places"]:
    begin, end = body.shingles.first.searchsorted((first, last - SIZE + 2))
    return slice(begin, end), body.shingles.first[begin:end]


def _place(body: Body, first: int, last: int) -> Span:
    return widened(body.doc.text, int(body.tokens.starts[first]), int(body.tokens.ends[last]))


def _plain(text: str) -> str:
    return re.sub(r"\W", "", text).casefold()


def _kind(ours: Body, span: Span, theirs: Body, other: Span) -> Literal["figure", "name"] | None:
    numbers = _numbers(ours.doc.pack)
    if _is_figure(ours.doc[span], numbers) and _is_figure(theirs.doc[other], numbers):
        return "figure"
    return "name" if _is_name(ours, span) and _is_name(theirs, other) else None


def _is_figure(text: str, numbers: Container[str]) -> bool:
    return bool(_DIGIT.search(text)) or any(word.lower() in numbers for word in _WORD.findall(text))


def _is_name(body: Body, span: Span) -> bool:
    """Whether every word has a capital, and not because a sentence begins there."""
    words = _WORD.findall(body.doc[span])
    before = body.doc.text[max(0, span.start - 5) : span.start]
    return bool(words) and all(word[0].isupper() for word in words) and not _ENDS.search(before)


def _numbers(pack: LanguagePack | None) -> Container[str]:
    if pack is None or not pack.has("tables", "numbers"):
        return ()
    words: Mapping[str, float] = pack.table("numbers")["words"]
    return words
