"""Scaffold headings: the headings of a template, the same above any story."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.blocks import Block

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_NUMBER = re.compile(r"(?:\d{1,2}[.):]?|[IVX]{1,4}[.)])\s+")
_AFTER = re.compile(r"\s*(?:$|[:?!–—|-])|\s+(?:about|for|from|in|on|regarding|with)\b(?:\s+\S+){1,8}$")
"""What may follow the stock words: nothing, a mark with words of the story's own, or what they are about."""


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
    for block in doc.body_blocks:
        if block.kind not in ("heading", "question"):
            continue
        number = _NUMBER.match(doc.text, block.content.start, block.content.end)
        start = number.end() if number else block.content.start
        line = doc.text[start : block.content.end]
        matches = [(match.end(), entry) for entry in lexicon.entries if (match := entry.pattern.match(line))]
        for end, entry in sorted(matches, key=lambda pair: (-pair[0], pair[1].text))[:1]:
            if _AFTER.match(line[end:]):
                found.append(Scaffold(block, Span(start, start + end), entry.text, entry.family))
    return tuple(found)
