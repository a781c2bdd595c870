"""Markdown, with or without YAML front matter. The marks in the body stay as they are."""

import re
from typing import Any

from srcaudit.errors import UnreadableError
from srcaudit.model.article import Article
from srcaudit.readers.metadata import Keys, article

KEYS: Keys = {
    "id": ("id",),
    "title": ("title",),
    "source": ("source",),
    "url": ("url",),
    "byline": ("byline", "author", "authors"),
    "published": ("published", "date"),
    "language": ("language", "lang"),
}
_FENCE = re.compile(r"(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
# Front matter begins with a key, or ends at once; behind a horizontal rule there is text.
_OPENED = re.compile(
    r"---[ \t]*\r?\n"
    r"(?=(?:[ \t]*\r?\n)*"
    r"(?:[\"']?[\w.-]{1,60}[\"']?[ \t]*:(?:\s|\Z)|(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)))"
)
_MAX_CHARACTERS = 20_000
_EMPTY = ("", "~", "null", "Null", "NULL")


def articles(content: str) -> list[Article]:
    """One article: the text is what stands behind the front matter, to the character.

    A first line of `---` opens front matter only if a key follows; else it is a horizontal rule, and text.
    Raises: UnreadableError if front matter is opened and cannot be read.
    """
    opened = _OPENED.match(content)
    if opened is None:
        return [Article(content)]
    closed = _closing_fence(content, opened.end())
    return [article(content[closed.end() :], _front_matter(content[opened.end() : closed.start()]), KEYS)]


def _closing_fence(content: str, start: int) -> "re.Match[str]":
    for fence in _FENCE.finditer(content, start, start + _MAX_CHARACTERS):
        if content[fence.start() - 1] == "\n":
            return fence
    raise UnreadableError("the front matter opened by --- on the first line is never closed by ---")


def _front_matter(block: str) -> dict[str, Any]:
    # Every value stays the text it is: a title that is a year is no number, and no date can be malformed.
    import yaml

    try:
        data = yaml.load(block, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = f", line {error.problem_mark.line + 2}" if error.problem_mark else ""
        raise UnreadableError(f"broken front matter{line}: {error.problem}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else " ".join(str(error).split())
        raise UnreadableError(f"broken front matter: {reason}") from None
    if data in (None, ""):
        return {}
    if not isinstance(data, dict):
        raise UnreadableError("broken front matter: it is not a list of “key: value” lines")
    return {str(key).lower(): value for key, value in data.items() if value not in _EMPTY}
