"""JSON lines: one article a line, each as `ninjs` reads it. Empty lines are passed over."""

from srcaudit.errors import UnreadableError
from srcaudit.model.article import Article
from srcaudit.readers.ninjs import article_of_item, parsed, whole


def articles(content: str) -> list[Article]:
    """The articles of the lines, in order. Raises: UnreadableError naming the first line that is none."""
    return whole(each(content))


def each(content: str) -> list[Article | UnreadableError]:
    """The same, with the reason in the place of each line that is none. Raises: UnreadableError without any line."""
    found: list[Article | UnreadableError] = []
    for number, line in enumerate(content.split("\n"), 1):
        if line.strip():
            try:
                found.append(article_of_item(parsed(line)))
            except UnreadableError as error:
                found.append(UnreadableError(f"line {number}: {error}"))
    if not found:
        raise UnreadableError("no line with an article in it")
    return found
