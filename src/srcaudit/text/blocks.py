"""Blocks: what sort of line each line is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from srcaudit.model.span import Span

Kind = Literal["heading", "question", "item", "paragraph", "mark"]

_BULLET = re.compile(r"(?:[•▪◦‣●○∙·*+–—-]|\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)")
_MARK = re.compile(r"[•▪◦‣●○∙·*+–—_=~#-]+|\d{1,2}[.)]?")
_HASHES = re.compile(r"#{1,6}\s+")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")

_HEADING_WORDS = 14
_QUESTION_WORDS = 28
_PROSE_WORDS = 12


@dataclass(frozen=True, slots=True)
class Block:
    """One line and its part in the article.

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
    counts = [len(text[line.start : line.end].split()) for line in lines]
    end = 0
    for number, line in enumerate(lines):
        gap = text.count("\n", end, line.start) if number else 0
        after_mark = bool(found) and found[-1].kind == "mark" and gap == 1
        content = _content(text, line)
        below = counts[number + 1 : number + 4]
        leads = bool(below) and below[0] > counts[number] and text[lines[number + 1].end - 1] == ":"
        kind = _kind(text, line, content, counts[number], below, after_mark=after_mark, above_list=leads)
        found.append(Block(line, content, kind, counts[number], gap))
        end = line.end
    return tuple(found)


def _content(text: str, line: Span) -> Span:
    if text[line.start].isupper():
        return line
    match = _BULLET.match(text, line.start, line.end) or _HASHES.match(text, line.start, line.end)
    return Span(match.end(), line.end) if match else line


def _kind(
    text: str, line: Span, content: Span, words: int, below: Sequence[int], *, after_mark: bool, above_list: bool
) -> Kind:
    words_of = text[content.start : content.end]
    plain = text[line.start].isalpha()
    if not plain and _MARK.fullmatch(text, line.start, line.end):
        return "mark"
    if not plain and _HASHES.match(text, line.start, line.end):
        return "question" if words_of.endswith("?") else "heading"
    numbered = content.start > line.start and text[line.start].isdigit()
    if (content.start > line.start and not numbered) or after_mark:
        return "item"
    if words_of.endswith("?") and words <= _QUESTION_WORDS:
        return "question"
    above_text = words <= _HEADING_WORDS and (above_list or max(below, default=0) >= max(_PROSE_WORDS, words + 1))
    if above_text and words_of[0].isupper() and not _SENTENCE_END.search(words_of):
        return "heading"
    return "item" if numbered else "paragraph"
