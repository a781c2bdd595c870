"""Plain text: the whole file is the article."""

from srcaudit.model.article import Article


def articles(content: str) -> list[Article]:
    """One article."""
    return [Article(content)]
