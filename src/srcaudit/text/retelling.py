"""Which parts of a page retell what somebody else published: a review, a report, coverage, an interview.

A page in its writer's own voice names such work once and tells what it holds, there and in the list that follows.
Whose words those are stands beside them, so that they are not said to rest on nobody.
"""

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.cached import cached_property
from srcaudit.text.mentions.sources import vocabulary

if TYPE_CHECKING:
    from srcaudit.text.document import Document
    from srcaudit.text.units import Unit

_BEFORE, _BEHIND = 3, 4


@cache
def _words(pack: LanguagePack) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """What is retold, what before it tells that it was spoken of, and what joins whose it is."""
    works, known, joining = (pack.words("sources", f"retold_{name}") for name in ("works", "known", "joining"))
    return works, known, joining


class Retelling:
    """The parts of one document that retell somebody's work."""

    def __init__(self, doc: "Document") -> None:
        assert doc.pack is not None
        self.doc = doc
        self.lower, self.capital = doc.words.lower, doc.words.capital
        self.works, self.known, self.joining = _words(doc.pack)
        self.v = vocabulary(doc.pack.language)

    def covers(self, unit: "Unit") -> bool:
        """Whether a part of the body names such work, or stands in a list that is told from it."""
        return unit.number in self._lists or self._names(unit.words)

    @cached_property
    def _lists(self) -> frozenset[int]:
        """The items of such lists, and what leads to them, by their block."""
        blocks = self.doc.body_blocks
        inside = self.doc.words.inside
        named = [block.kind not in ("heading", "item") and self._names(inside(block.span)) for block in blocks]
        told: set[int] = set()
        for before, number in pairwise(range(len(blocks))):
            leads = blocks[number].kind == "paragraph" and self.doc[blocks[number].span].rstrip().endswith(":")
            goes_on = before in told or named[before]
            if (leads and (named[number] or named[before])) or (blocks[number].kind == "item" and goes_on):
                told.add(number)
        return frozenset(told)

    def _names(self, words: range) -> bool:
        return any(self._is_somebodys(i, words) for i in words if self.lower[i] in self.works)

    def _is_somebodys(self, index: int, words: range) -> bool:
        """Whether a work is told with whose it is, or as spoken of before: "the Lowe review", "coverage from Orr"."""
        before = range(max(words.start, index - _BEFORE), index)
        if before and self.lower[index - 1] in self.known:
            return True
        if any(self.capital[i] and i > words.start and self.lower[i] not in self.v.times for i in before):
            return True
        if any(self.lower[i].endswith(("'s", "s'")) and self.capital[i] for i in before):
            return True
        behind = range(index + 1, min(words.stop, index + 1 + _BEHIND))
        told_of = bool(behind) and self.lower[behind[0]] in self.joining
        return told_of and any(self.capital[i] and self.lower[i] not in self.v.times for i in behind)
