"""JSON lines: one article a line, each as `ninjs` reads it. Empty lines are passed over."""

from srcaudit.errors import UnreadableError
from srcaudit.model.article import Article
from srcaudit.readers.ninjs import article_of_item, parsed


def articles(content: str) -> list[Article]:
    """The articles of the lines, in order. Raises: UnreadableError naming the line that is none."""
    found = []
    for number, line in enumerate(content.split("\n"), 1):
        if line.strip():
            try:
                found.append(article_of_item(parsed(line)))
            except UnreadableError as error:
                raise UnreadableError(f"line {number}: {error}") from None
    if not found:
        raise UnreadableError("no line with an article in it")
    return found
