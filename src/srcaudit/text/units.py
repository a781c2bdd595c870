"""Units: what one verdict about support is given on, a sentence or a part of a long one."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.model.value import value
from srcaudit.text.blocks import Block

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LONG_SENTENCE = 160
_PART = re.compile(r"; +")


@value
class Unit:
    """A sentence of the body without its bullet, or a part of a long sentence between semicolons."""

    span: Span
    block: Block
    number: int
    """Which block of the body it stands in."""
    words: range
    """Indices into `Document.words`."""


def units(doc: "Document") -> tuple[Unit, ...]:
    """The units of the body in order, headings and questions among them."""
    found: list[Unit] = []
    blocks = doc.body_blocks
    number = 0
    for sentence in doc.body_sentences:
        while number + 1 < len(blocks) and blocks[number + 1].span.start <= sentence.start:
            number += 1
        block = blocks[number]
        start = max(sentence.start, block.content.start)
        if block.kind != "mark" and start < sentence.end:
            span = sentence if start == sentence.start else Span(start, sentence.end)
            parts = _parts(doc, span) if _has_parts(doc, span) else (span,)
            found += [Unit(part, block, number, doc.words.inside(part)) for part in parts]
    return tuple(found)


def _has_parts(doc: "Document", sentence: Span) -> bool:
    """Whether a sentence is long and holds the mark between parts."""
    return sentence.end - sentence.start > _LONG_SENTENCE and doc.text.find("; ", sentence.start, sentence.end) >= 0


def _parts(doc: "Document", sentence: Span) -> Iterator[Span]:
    start = sentence.start
    for match in _PART.finditer(doc.text, sentence.start, sentence.end):
        if not doc.quoted.at(match.start()):
            yield Span(start, match.start())
            start = match.end()
    if start < sentence.end:
        yield Span(start, sentence.end)
