"""Draws of which the sides have two numbers: “the 2-4 draw with Harrow”."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE = 70
_BEHIND = 60


@dataclass(frozen=True, slots=True)
class Draw:
    """A result that is called a draw. score: where its two numbers stand."""

    score: Span
    numbers: tuple[int, int]

    @property
    def fits(self) -> bool:
        """Whether both sides have the same number."""
        return self.numbers[0] == self.numbers[1]


def draws(doc: "Document") -> tuple[Draw, ...]:
    """Results that are called draws; body, outside quotations, in order."""
    if doc.pack is None or not doc.pack.has("tables", "uneven_draws"):
        return ()
    nouns = doc.pack.words("uneven_draws", "nouns")
    if nouns.isdisjoint(doc.lower_kinds):
        return ()
    return tuple({one.score: one for one in _draws(doc, nouns)}.values())


def _draws(doc: "Document", nouns: frozenset[str]) -> Iterator[Draw]:
    assert doc.pack is not None
    said, words = doc.pack.patterns("uneven_draws"), doc.words
    for index in doc.places_of(nouns):
        start = words.starts[index]
        sentence = doc.sentence_at(start)
        first, last = max(sentence.start, start - _BEFORE), min(sentence.end, start + _BEFORE + _BEHIND)
        near = doc.folded[first:last]
        for form in ("behind", "before", "verb"):
            match = said[form].search(near)
            if match is None or not match.start() <= start - first < match.end():
                continue
            one, other = ("a", "b") if match["a"] else ("c", "d")
            score = Span(first + match.start(one), first + match.end(other))
            if doc.quoted.touches(score) or doc.masked.touches(score) or said["elsewhere"].search(near):
                continue
            yield Draw(score, (int(match[one]), int(match[other])))
