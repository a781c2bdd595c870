"""Questions that the article asks and answers itself, as under "Frequently asked questions".

Not here: interviews, transcripts and courts, where one person asks and another answers.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.text.blocks import Block

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_SPEAKER = re.compile(r"(?:Q|A|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}) ?[:—–]\s")
_ANSWERS = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """A question on a line of its own, and the paragraphs that answer it."""

    question: Block
    blocks: tuple[Block, ...]


def answers(doc: "Document") -> tuple[Answer, ...]:
    """The answers of the article in its own voice; none unless two questions or more are answered.

    A conversation has none: short turns with speaker labels, first-person answers or answers in quotation marks.
    """
    found = [
        Answer(section.heading, section.blocks)
        for section in doc.sections
        if section.heading is not None and section.heading.kind == "question" and section.blocks
    ]
    if len(found) < _ANSWERS or _is_conversation(doc, found):
        return ()
    return tuple(found)


def _is_conversation(doc: "Document", found: Sequence[Answer]) -> bool:
    """Whether somebody else than the article gives the answers: true of a third of them, or of a text with labels."""
    personal = sum(_is_personal(doc, answer.blocks[0]) for answer in found)
    labelled = sum(bool(_SPEAKER.match(doc.text, block.content.start)) for block in doc.body_blocks)
    return 3 * personal >= len(found) or 4 * labelled >= len(doc.body_blocks)


def _is_personal(doc: "Document", block: Block) -> bool:
    if doc.quoted.at(block.content.start):
        return True
    if doc.pack is None or not doc.pack.has("tables", "formats"):
        return False
    own, words = doc.pack.words("formats", "answering"), doc.words.inside(block.content)
    return any(doc.words.lower[i] in own and not doc.quoted.at(doc.words.starts[i]) for i in words)
