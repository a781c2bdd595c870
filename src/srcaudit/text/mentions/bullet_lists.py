"""Announced lists set line by line: "There are six symptoms:" above bullets or numbers."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.blocks import Block
    from srcaudit.text.document import Document

_FEWEST = 2
_MOST = 20
_MOST_WORDS = 40
"""Words of a line that announces a list."""
_FARTHEST = 12
"""Lines below a list in which an entry that got away from it may stand."""
_NUMBERED = re.compile(r"(\d{1,2})[.)]? *")
_LONGEST_ENTRY = 2.0
"""A line below a list that is so many times its longest entry, or more, is none that lost its mark."""


@dataclass(frozen=True, slots=True)
class BulletList:
    """A number and the lines below it. number_span: the word for it; span: from the first entry to the last."""

    number_span: Span
    span: Span
    number: int
    entries: int


@dataclass(frozen=True)
class _Grammar:
    announced: re.Pattern[str]
    headed: re.Pattern[str]
    some: re.Pattern[str]
    closing: re.Pattern[str]
    numbers: Mapping[str, int]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "bullet_lists"):
        return None
    said = pack.patterns("bullet_lists")
    numbers = pack.table("numbers")["words"]
    return _Grammar(said["announced"], said["headed"], said["some"], said["closing"], numbers)


def bullet_lists(doc: "Document") -> tuple[BulletList, ...]:
    """Lists of the body whose lines a number above announces; those that may be open, nested or torn are left out."""
    grammar = _grammar(doc.language or "")
    if grammar is None or not any(
        block.kind == "item" or block.content.start > block.span.start for block in doc.blocks
    ):
        return ()
    return tuple(_found(doc, grammar))


def _found(doc: "Document", grammar: _Grammar) -> Iterator[BulletList]:
    blocks = [block for block in doc.blocks if block.kind != "mark"]
    for place, (head, first) in enumerate(pairwise(blocks)):
        if not _is_entry(doc, first) or _is_entry(doc, head) or head.words > _MOST_WORDS:
            continue
        match = _announcement(doc, grammar, head, first)
        if match is None:
            continue
        entries = _entries(doc, blocks[place + 1 : place + 2 + _MOST])
        if not _FEWEST <= len(entries) <= _MOST or not _is_whole(doc, entries):
            continue
        number = int(match["n"]) if match["n"].isdigit() else grammar.numbers[match["n"].lower()]
        if len(entries) < number and _may_go_on(doc, grammar, entries, blocks[place + 1 + len(entries) :]):
            continue
        start = head.span.start + match.start("n")
        span = Span(entries[0].content.start, entries[-1].content.end)
        yield BulletList(Span(start, start + len(match["n"])), span, number, len(entries))


def _announcement(doc: "Document", grammar: _Grammar, head: "Block", first: "Block") -> re.Match[str] | None:
    """The number with what is counted, at the end of a line with a colon, or in a heading above a numbered list."""
    text = doc.folded[head.span.start : head.span.end]
    pattern = grammar.announced if text.endswith(":") else grammar.headed
    match = pattern.search(text)
    if match is None or grammar.some.search(text) or doc.masked.touches(head.span) or doc.quoted.touches(head.span):
        return None
    return match if pattern is grammar.announced or _mark(doc, first).isdigit() else None


def _mark(doc: "Document", block: "Block") -> str:
    """The number of an entry, or its bullet; empty for a bullet on a line of its own."""
    text = doc.text[block.span.start : block.content.start].strip()
    numbered = _NUMBERED.fullmatch(text)
    return numbered[1] if numbered else text


def _is_entry(doc: "Document", block: "Block") -> bool:
    return block.kind == "item" or _mark(doc, block).isdigit()


def _entries(doc: "Document", blocks: Sequence["Block"]) -> list["Block"]:
    """The entries that stand below each other with one bullet, or with the numbers from one on."""
    found: list[Block] = []
    kind = _mark(doc, blocks[0])
    for number, block in enumerate(blocks, 1):
        mark = _mark(doc, block)
        follows = mark == str(number) if kind.isdigit() else mark == kind
        if not _is_entry(doc, block) or not follows:
            break
        found.append(block)
    return found


def _is_whole(doc: "Document", entries: Sequence["Block"]) -> bool:
    """Whether entries stand equally far from the margin, none is furniture, and numbers begin with one."""
    margins = {one.span.start - doc.text.rfind("\n", 0, one.span.start) for one in entries}
    return len(margins) == 1 and not any(doc.masked.touches(one.span) for one in entries)


def _may_go_on(doc: "Document", grammar: _Grammar, entries: Sequence["Block"], below: Sequence["Block"]) -> bool:
    """Whether an entry may stand below that lost its mark, or was torn off by a paragraph or by furniture."""
    longest, farthest_apart = max(one.words for one in entries), max(one.gap for one in entries[1:])
    for place, block in enumerate(below[:_FARTHEST]):
        masked = doc.masked.touches(block.span)
        if place == 0 and masked:
            return True
        if not masked and (_is_entry(doc, block) or grammar.closing.match(doc.folded, block.span.start)):
            return True
        if place == 0 and block.words < _LONGEST_ENTRY * longest and block.gap <= farthest_apart:
            return True
        if block.kind in ("heading", "question"):
            return False
    return False
