"""The furniture of an article as an index keeps it, so that who finds the article need not look for it again.

What was found belongs to the state of the library that found it: a mark of its version and of the language pack
goes along, and what has another mark counts as not kept.
"""

from collections.abc import Sequence
from hashlib import blake2b

from srcaudit import __version__
from srcaudit.model.span import Span
from srcaudit.text.document import Document

_MARK_BYTES = 8


def packed(doc: Document, furniture: Sequence[Span]) -> bytes:
    """The mark, then start and end of every span, four bytes each, little-endian."""
    import numpy as np

    return _mark(doc) + np.array([(span.start, span.end) for span in furniture], "<u4").tobytes()


def unpacked(doc: Document, content: bytes | None) -> tuple[Span, ...] | None:
    """The furniture; None if it is not kept, or was found by another version."""
    import numpy as np

    if content is None or content[:_MARK_BYTES] != _mark(doc):
        return None
    places = np.frombuffer(content, "<u4", offset=_MARK_BYTES).reshape(-1, 2).tolist()
    return tuple(Span(start, end) for start, end in places)


def _mark(doc: Document) -> bytes:
    digest = doc.pack.digest if doc.pack is not None else ""
    return blake2b(f"{__version__} {digest}".encode(), digest_size=_MARK_BYTES).digest()
