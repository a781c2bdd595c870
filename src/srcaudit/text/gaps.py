"""What stands between a word and the next one."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from srcaudit.text.document import Document

BREAKS = frozenset('.;:()—–!?"“”\n')
"""Marks that part words more than a comma does."""


def gap_behind(doc: "Document", index: int) -> str:
    """What stands behind a word and before the next one; nothing behind the last."""
    words = doc.words
    return doc.folded[words.ends[index] : words.starts[index + 1]] if index + 1 < len(words) else ""


def breaks_behind(doc: "Document", index: int) -> bool:
    """Whether something stronger than a comma stands behind a word."""
    return not BREAKS.isdisjoint(gap_behind(doc, index))
