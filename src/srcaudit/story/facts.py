"""What an article tells, in the form in which a story compares it: small values, so that documents can be let go."""

from dataclasses import dataclass
from datetime import date

from srcaudit.corpus.body import host
from srcaudit.text.document import Document


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """One article of a story."""

    id: str
    source: str
    """The outlet; the host of its address or its id, where it has no name."""
    day: date | None
    """The day of the article, if it tells a single one for sure."""
    words: int
    """Words of the body."""


def read_facts(doc: Document) -> ArticleFacts:
    """The facts of a document."""
    article = doc.article
    return ArticleFacts(
        id=article.key,
        source=article.source or host(article.url) or article.key,
        day=_day(doc),
        words=doc.body_words,
    )


def _day(doc: Document) -> date | None:
    when = doc.dated
    return when.first if when is not None and when.sure and when.first == when.last else None
