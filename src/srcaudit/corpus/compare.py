"""Two articles side by side, exactly."""

from pathlib import Path

from srcaudit.corpus.shingles import shingles
from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison
from srcaudit.text.document import Document


def compare(a: str | Path | Article, b: str | Path | Article) -> Comparison:
    """How much of `a` and `b` is the same, seen from `a`. Raises: InputError if either cannot be used."""
    return compare_documents(Document.of(a), Document.of(b))


def compare_documents(doc: Document, other: Document) -> Comparison:
    """How much of two documents' bodies is the same, exactly."""
    ours, theirs = shingles(doc), shingles(other)
    shared, union = len(ours & theirs), len(ours | theirs)
    published = other.article.published
    return Comparison(
        id=other.article.key,
        title=other.article.title,
        source=other.article.source,
        url=other.article.url,
        published=published.isoformat() if published else None,
        jaccard=shared / union if union else 0.0,
        containment=shared / len(ours) if ours else 0.0,
        contained=shared / len(theirs) if theirs else 0.0,
    )
