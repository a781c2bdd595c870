"""Blocks: what sort of line each line is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from srcaudit.model.span import Span

Kind = Literal["heading", "question", "item", "paragraph", "mark"]

_BULLETS = frozenset("•▪◦‣●○∙·*+–—-")
_BULLET = re.compile(r"(?:[•▪◦‣●○∙·*+–—-]|\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)")
_MARK = re.compile(r"[•▪◦‣●○∙·*+–—_=~#-]+|\d{1,2}[.)]?")
_HASHES = re.compile(r"#{1,6}\s+")
_LAST_MARKS = frozenset(".!?…:;,\"'”’»)]")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")

_ODD_SPACE = (
    "  ",
    *"\t\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
)
"""Without any of these the words of a line are told by its blanks: others part lines."""

_HEADING_WORDS = 14
_BELOW = 3
"""Lines below a heading, one of which is text."""
_QUESTION_WORDS = 28
_PROSE_WORDS = 12


@dataclass(slots=True, unsafe_hash=True)
class Block:
    """One line and its part in the article. Nobody changes one; frozen, it takes three times as long to make.

    heading: a short line without a full stop, above longer text or a longer line that leads up to a list with a colon;
    question: a line that is one question;
    item: a line of a list; mark: a line that holds a bullet or a rule and nothing else; paragraph: the rest.
    """

    span: Span
    content: Span
    """Without the bullet or the heading mark."""
    kind: Kind
    words: int
    gap: int
    """Line breaks between the line before and this one; 0 for the first."""


def blocks(text: str, lines: Sequence[Span]) -> tuple[Block, ...]:
    """One block a line."""
    found: list[Block] = []
    counts = _word_counts(text, lines)
    above = _above_text(text, lines, counts)
    end = 0
    kind: Kind | None = None
    for number, (line, words) in enumerate(zip(lines, counts, strict=True)):
        start, before = line.start, end
        end = line.end
        if start == before + 1:  # as most
            gap = 1 if before and text[before] == "\n" else 0
        else:
            gap = text.count("\n", before, start) if before else 0
        first = text[start]
        content = line
        if first in _BULLETS and end > start + 1 and text[start + 1].isspace():
            content, kind = Span(_behind_space(text, start + 2), end), "item"
        else:
            after_mark, last, heads = kind == "mark" and gap == 1, text[end - 1], number in above
            if not first.isalpha() or text[start + 1 : start + 2] == ")":
                content, kind = _marked(text, line, words, last, after_mark=after_mark, above_text=heads)
            elif after_mark:
                kind = "item"
            else:
                plain = _plain_kind(text, line, words, last, above_text=heads) if heads or last == "?" else None
                kind = plain or "paragraph"
        found.append(Block(line, content, kind, words, gap))
    return tuple(found)


def _above_text(text: str, lines: Sequence[Span], counts: Sequence[int]) -> set[int]:
    """Short lines with text in one of the three lines below, or with a longer one below that leads up to a list."""
    found: set[int] = set()
    for number, words in enumerate(counts):
        if words >= _PROSE_WORDS:
            found.update([place for place in range(max(0, number - _BELOW), number) if counts[place] < words])
        elif number and counts[number - 1] < words and text[lines[number].end - 1] == ":":
            found.add(number - 1)
    return {number for number in found if counts[number] <= _HEADING_WORDS}


def _word_counts(text: str, lines: Sequence[Span]) -> list[int]:
    """How many words each line has: what stands between white space."""
    if any(map(text.__contains__, _ODD_SPACE)):
        return [len(text[line.start : line.end].split()) for line in lines]
    count = text.count
    return [1 + count(" ", line.start, line.end) for line in lines]


def _behind_space(text: str, start: int) -> int:
    """The first character from a place on that is no white space; there is one."""
    while text[start].isspace():
        start += 1
    return start


def _marked(text: str, line: Span, words: int, last: str, *, after_mark: bool, above_text: bool) -> tuple[Span, Kind]:
    """A line that may begin with a mark without it, and what it is."""
    start, end = line.start, line.end
    first = text[start]
    bullet = _BULLET.match(text, start, end)
    hashes = _HASHES.match(text, start, end) if first == "#" and not bullet else None
    match = bullet or hashes
    if match:
        content = Span(match.end(), end)
        if hashes:
            return content, "question" if last == "?" else "heading"
    else:
        content = line
        if not first.isalpha() and _MARK.fullmatch(text, start, end):
            return content, "mark"
    numbered = bullet is not None and first.isdigit()
    if (bullet and not numbered) or after_mark:
        return content, "item"
    plain = _plain_kind(text, content, words, last, above_text=above_text)
    return content, plain or ("item" if numbered else "paragraph")


def _plain_kind(text: str, content: Span, words: int, last: str, *, above_text: bool) -> Kind | None:
    """Question or heading; None for a line that is neither."""
    if last == "?" and words <= _QUESTION_WORDS:
        return "question"
    return "heading" if above_text and text[content.start].isupper() and not _ends(text, content) else None


def _ends(text: str, content: Span) -> bool:
    """Whether a line ends like a sentence, or goes on."""
    return text[content.end - 1] in _LAST_MARKS and bool(_SENTENCE_END.search(text, content.start, content.end))
