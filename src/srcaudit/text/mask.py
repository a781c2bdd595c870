"""The mask: which lines are site furniture, of what sort, and what gave them away."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Part = Literal["navigation", "share", "subscribe", "related", "feedback", "author", "media", "legal", "banner"]


@dataclass(frozen=True, slots=True)
class FurnitureLine:
    """A line that belongs to the page."""

    span: Span
    part: Part
    reason: str
    """What gave it away, as a phrase an editor can check."""
    sure: bool
    """False where the neighbours decided."""


def furniture(doc: "Document") -> tuple[FurnitureLine, ...]:
    """The furniture lines of a document, in order."""
    return ()
