"""Sections: a heading or a question, and the blocks below it up to the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from srcaudit.text.blocks import Block


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the article. The first has no heading unless the article begins with one."""

    heading: Block | None
    blocks: tuple[Block, ...]


def sections(blocks: Sequence[Block]) -> tuple[Section, ...]:
    """The sections of some blocks in order; bullets that stand alone on a line are left out."""
    found: list[tuple[Block | None, list[Block]]] = [(None, [])]
    for block in blocks:
        if block.kind in ("heading", "question"):
            found.append((block, []))
        elif block.kind != "mark":
            found[-1][1].append(block)
    return tuple(Section(heading, tuple(below)) for heading, below in found if heading or below)
