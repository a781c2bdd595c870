"""Where another house style than the article's own is usual: titles, quotations, addresses and furniture."""

from typing import TYPE_CHECKING

from srcaudit.text.cover import Cover

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_TITLE_WORDS = 20


def set_apart(doc: "Document") -> Cover:
    """Headings, short lines at the top that are no sentence, quotations, links and furniture."""
    spans = [block.span for block in doc.blocks if block.kind in ("heading", "question")]
    top = (block for block in doc.blocks[:2] if block.words <= _TITLE_WORDS)
    spans += [block.span for block in top if doc.text[block.span.end - 1] not in '.!?”"']
    return Cover([*spans, *doc.quoted.spans, *doc.linked.spans, *doc.masked.spans])
