"""Shares of the two sides of one contest: "leads by 50 to 48 percent", "beat her 52%-41%"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.mentions.behind_pairs import with_a_third
from srcaudit.text.mentions.side_shares import side_shares

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE, _BEHIND = 24, 8
"""Words of the sentence before and behind two shares that tell what they are of."""
_NEAR = 3
_LONGEST = 40
_WHOLE, _ROUNDING = 100, 1


@dataclass(frozen=True, slots=True)
class Contest:
    """The shares of two sides, in per cent. a, b: where they stand."""

    span: Span
    a: Span
    b: Span
    together: float
    sides: int = 2

    @property
    def fits(self) -> bool:
        """Whether one whole holds both, each rounded."""
        return self.together <= _WHOLE + max(_ROUNDING, self.sides / 2)


def contests(doc: "Document") -> tuple[Contest, ...]:
    """Two shares behind a word for a contest, the greater one first, in the body, quotations among it; in order."""
    if doc.pack is None or not doc.pack.has("tables", "contests"):
        return ()
    sides = doc.pack.words("contests", "contests")
    if not ("%" in doc.text or "cent" in doc.text or "pct" in doc.text):
        return ()
    thirds = tuple(map(_of_sides, with_a_third(doc)))
    with_third = Cover(one.span for one in thirds)
    pairs = () if doc.lower_kinds.isdisjoint(sides) else tuple(_contests(doc, doc.pack, sides))
    found = (*thirds, *(one for one in pairs if not with_third.touches(one.span)))
    known = Cover(one.span for one in found)
    told = (_of_sides(shares) for shares in side_shares(doc) if not any(known.touches(place) for place, _ in shares))
    return tuple(sorted((*found, *told), key=lambda one: one.span))


def _of_sides(shares: Sequence[tuple[Span, float]]) -> Contest:
    """The shares that are told of each side."""
    first, last = shares[0][0], shares[-1][0]
    return Contest(Span(first.start, last.end), first, last, sum(value for _, value in shares), len(shares))


def _contests(doc: "Document", pack: LanguagePack, sides: frozenset[str]) -> Iterator[Contest]:
    words, said = doc.words, pack.patterns("contests")["shares"]
    end = 0
    for index in words.figures:
        start = words.starts[index]
        match = said.match(doc.folded, start, start + _LONGEST) if start >= end else None
        if match is None or doc.masked.at(start):
            continue
        end = match.end()
        first, last = float(match["a"]), float(match["b"])
        inside = words.inside(doc.sentence_at(start))
        before = words.lower[max(inside.start, index - _BEFORE) : index]
        behind = words.lower[index : min(inside.stop, index + _BEHIND)]
        one_whole = last < first <= _WHOLE and not sides.isdisjoint(before)
        if one_whole and not _of_two(pack, before, behind):
            yield Contest(Span(*match.span()), Span(*match.span("a")), Span(*match.span("b")), first + last)


def _of_two(pack: LanguagePack, before: list[str], behind: list[str]) -> bool:
    """Whether two shares are of two groups, two days or two questions."""
    near = frozenset((*before, *behind))
    if not near.isdisjoint(pack.words("contests", "apart")) or len(near & pack.words("contests", "groups")) > 1:
        return True
    return not pack.words("contests", "before").isdisjoint(before[-_NEAR:])
