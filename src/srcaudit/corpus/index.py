"""The articles that others are compared with."""

from collections.abc import Iterable
from pathlib import Path

from srcaudit.corpus.compare import compare_documents
from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison
from srcaudit.text.document import Document

ArticleLike = str | Path | Article


class SourceIndex:
    """Known articles by id. Auditing reads it; only its owner writes."""

    def __init__(self) -> None:
        self._documents: dict[str, Document] = {}

    def add(self, article: ArticleLike) -> None:
        """Takes an article in; one of the same id is replaced."""
        doc = Document.of(article)
        self._documents[doc.article.key] = doc

    def __len__(self) -> int:
        return len(self._documents)

    def comparisons(self, doc: Document) -> tuple[Comparison, ...]:
        """What the article shares with others, most similar first; never with itself."""
        others = (other for key, other in self._documents.items() if key != doc.article.key)
        found = [compare_documents(doc, other) for other in others]
        return tuple(sorted((c for c in found if c.jaccard), key=lambda c: (-c.jaccard, c.id)))


def index_of(against: SourceIndex | Iterable[ArticleLike] | None) -> SourceIndex | None:
    """An index of what is given: itself, or a new one of the articles."""
    if against is None or isinstance(against, SourceIndex):
        return against
    index = SourceIndex()
    for article in against:
        index.add(article)
    return index
