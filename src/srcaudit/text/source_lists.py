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
_LABEL = re.compile(r"\W{0,4}([A-Z][^:\n]{2,28}):\s+(?=\S)")
_PARTED = re.compile(r"\s*[,;|•·]\s+(?:and\s+)?")
_IN_ONE_LINE = 3
"""Names in one line that make a list: two of them could be the title and the maker of one work."""
_NAME_WORDS = 6
_PROSE_WORDS = 12


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
                yield _apart(doc, entries)
            entries = []
        elif entries is not None and block.kind != "mark":
            if block.kind in ("item", "paragraph") and block.words <= _ENTRY_WORDS:
                entries.append(block.content)
            else:
                yield _apart(doc, entries)
                entries = None
    if entries:
        yield _apart(doc, entries)
    yield from _labelled(doc, headings)


def _labelled(doc: "Document", headings: frozenset[str]) -> Iterator[list[Span]]:
    """Names behind a label, “Sources: the ministry, the port, press reports”, below the last paragraph."""
    for block in reversed(doc.body_blocks):
        label = _LABEL.match(doc.text, block.span.start, block.span.end)
        if label and _is_heading(label[1], headings):
            yield _names(doc, Span(label.end(), block.span.end))
        elif block.words >= _PROSE_WORDS:
            return


def _apart(doc: "Document", entries: list[Span]) -> list[Span]:
    """The entries of a list; those of its only line, if it names several things."""
    return (len(entries) == 1 and _names(doc, entries[0])) or entries


def _names(doc: "Document", line: Span) -> list[Span]:
    """The names in a line, if they are three or more and nothing else stands in it.

    A year or an address is that of one work, whose title may have commas, too.
    """
    if _LOCATED.search(doc[line]):
        return []
    found, start = [], line.start
    for mark in (*_PARTED.finditer(doc.text, line.start, line.end), None):
        end = mark.start() if mark else line.end
        found.append(Span(start, end - doc.text[start:end].endswith(".")))
        start = mark.end() if mark else end
    short = all(0 < len(doc[one].split()) <= _NAME_WORDS for one in found)
    return found if short and len(found) >= _IN_ONE_LINE else []


def _is_heading(text: str, headings: frozenset[str]) -> bool:
    words = text.strip(" :*#").split(None, _HEADING_WORDS)  # a long line is not cut to its end
    if not 0 < len(words) <= _HEADING_WORDS:
        return False
    return words[-1].lower() in headings or "-".join(words).lower() in headings
