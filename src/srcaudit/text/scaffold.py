"""Scaffold headings: the headings of a template, the same above any story."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.blocks import Block

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_NUMBER = re.compile(r"(?:\d{1,2}[.):]?|[IVX]{1,4}[.)])\s+")
_AFTER = re.compile(r"\s*(?:$|[:?!–—|-])|\s+(?i:about|for|from|in|on|regarding|with)\b(?:\s+\S+){1,8}$")
"""What may follow the stock words: nothing, a mark with words of the story's own, or what they are about."""
_HEADED = frozenset(["headed", "entitled", "titled", "called", "heading", "title", "headline", "chapter", "section"])
_QUOTES = " \n“”‘’\"'"
_BLANK = 2
_HEADING_WORDS, _LIST_WORDS = 8, 12
_ENDS = (".", "!", ",", ";", ":")


@dataclass(frozen=True, slots=True)
class Scaffold:
    """A heading from the template."""

    block: Block
    stock: Span
    """The stock words, without a number before or a subject behind."""
    entry: str
    family: str
    """conclusion, summary, opening, questions, outlook or meaning."""


def scaffolds(doc: "Document") -> tuple[Scaffold, ...]:
    """The scaffold headings among the headings and questions of the body, in order."""
    if doc.pack is None or not doc.pack.has("lexicons", "scaffold"):
        return ()
    found = []
    lexicon = doc.pack.lexicon("scaffold")
    for block in _headings(doc):
        number = _NUMBER.match(doc.text, block.content.start, block.content.end)
        start = number.end() if number else block.content.start
        line = doc.text[start : block.content.end]
        for hit in sorted(lexicon.at_beginning(line), key=lambda hit: (-hit.span.end, hit.entry.text))[:1]:
            stock = Span(start, start + hit.span.end)
            if _AFTER.match(line[hit.span.end :]) and not _is_told_of(doc, stock):
                found.append(Scaffold(block, stock, hit.entry.text, hit.entry.family))
    return tuple(found)


def _headings(doc: "Document") -> Iterator[Block]:
    """Headings and questions of the body, and lines that stand alone above a list of plain short lines."""
    for block, following in zip_longest(doc.body_blocks, doc.body_blocks[1:]):
        if block.kind in ("heading", "question") or (following and _above_list(doc, block, following)):
            yield block


def _above_list(doc: "Document", block: Block, following: Block) -> bool:
    """Whether a short line stands between blank lines above another short one, which may begin a list."""
    return (
        block.kind == "paragraph"
        and min(block.gap, following.gap) >= _BLANK
        and block.words <= _HEADING_WORDS
        and following.words <= _LIST_WORDS
        and not doc[block.content].endswith(_ENDS)
    )


def _is_told_of(doc: "Document", stock: Span) -> bool:
    """Whether the text speaks of a heading of that name, “headed Conclusion”: it reports on a document's own parts."""
    words = doc.words.inside(stock)
    first, size = words.start, len(words)
    surfaces, lower = doc.words.surfaces[first : words.stop], doc.words.lower
    return any(
        i > first + size
        and lower[i - 1] in _HEADED
        and doc.words.surfaces[i : i + size] == surfaces
        and doc.text[doc.words.ends[i - 1] : doc.words.starts[i]].strip(_QUOTES) == ""
        for i in doc.word_places.get(lower[first], ())
    )
