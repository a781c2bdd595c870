"""Lists of sources under a heading of their own, and which of their entries cannot be followed."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.sources import known_to

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LOCATED = re.compile(
    r"\b(?:1[5-9]|20)\d\d\b|https?:|www\.|\b[\w-]+\.(?:com|org|gov|net|int|eu)\b|[\"“*_]|\bdoi\b|\bno\. ?\d",
    re.IGNORECASE,
)
_HEADING_WORDS = 4
_ENTRY_WORDS = 30
_MIN_ENTRIES = 2


def bare_source_lists(doc: "Document") -> tuple[tuple[Span, ...], ...]:
    """For each list of sources, the entries without a title, a date or an address; two or more."""
    if not known_to(doc.pack) or doc.pack is None:
        return ()
    headings = doc.pack.words("sources", "source_headings")
    bare = (tuple(entry for entry in one if not _LOCATED.search(doc[entry])) for one in _lists(doc, headings))
    return tuple(one for one in bare if len(one) >= _MIN_ENTRIES)


def _lists(doc: "Document", headings: frozenset[str]) -> Iterator[list[Span]]:
    entries: list[Span] | None = None
    for block in doc.body_blocks:
        if _is_heading(doc[block.content], headings):
            if entries:
                yield entries
            entries = []
        elif entries is not None and block.kind != "mark":
            if block.kind in ("item", "paragraph") and block.words <= _ENTRY_WORDS:
                entries.append(block.content)
            else:
                yield entries
                entries = None
    if entries:
        yield entries


def _is_heading(text: str, headings: frozenset[str]) -> bool:
    words = text.strip(" :*#").split(None, _HEADING_WORDS)  # a long line is not cut to its end
    if not 0 < len(words) <= _HEADING_WORDS:
        return False
    return words[-1].lower() in headings or "-".join(words).lower() in headings
