"""JSON: a news item as agencies send it (ninjs 1 to 3), or an object with the fields of an `Article`.

One object is one article, a list of objects several. Fields that are not known are passed over.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from srcaudit.errors import UnreadableError
from srcaudit.model.article import Article
from srcaudit.readers.markup import plain_text
from srcaudit.readers.metadata import Keys, article

KEYS: Keys = {
    "id": ("id", "uri", "guid"),
    "title": ("title", "headline", "headlines"),
    "source": ("source", "infosource"),
    "url": ("url",),
    "byline": ("byline", "author", "authors"),
    "published": ("published", "versioncreated", "firstcreated", "date"),
    "language": ("language", "lang"),
}
_PLAIN = ("text", "body_text")
_MARKED_UP = ("body_html", "body_xhtml")
_WANTED = "its text under text, body_text or body_html"


class NoArticleError(UnreadableError):
    """Sound JSON that holds something else."""


def articles(content: str) -> list[Article]:
    """The articles of a JSON file, in order. Raises: UnreadableError if it holds none, or one that cannot be read."""
    return whole(each(content))


def whole(found: Iterable[Article | UnreadableError]) -> list[Article]:
    """The articles, if all could be read. Raises: the first UnreadableError."""
    articles = []
    for one in found:
        if isinstance(one, UnreadableError):
            raise one
        articles.append(one)
    return articles


def each(content: str) -> list[Article | UnreadableError]:
    """The same, with the reason in the place of each that cannot be read. Raises: UnreadableError if it holds none."""
    data = parsed(content)
    if not isinstance(data, list):
        return [article_of_item(data)]
    found: list[Article | UnreadableError] = []
    for number, item in enumerate(data, 1):
        try:
            found.append(article_of_item(item))
        except UnreadableError as error:
            found.append(UnreadableError(f"object {number}: {error}"))
    if not found:
        raise UnreadableError("an empty list, so there is no article in it")
    return found


def parsed(content: str) -> Any:
    """What a JSON text says. Raises: UnreadableError if it is none."""
    try:
        return json.loads(content)
    except json.JSONDecodeError as error:
        line = f"line {error.lineno}, " if "\n" in content.strip() else ""
        raise UnreadableError(f"not JSON: {error.msg} ({line}column {error.colno})") from None
    except ValueError as error:
        raise UnreadableError(f"not JSON that can be used: {str(error).split(';')[0]}") from None
    except RecursionError:
        raise UnreadableError("JSON nested too deeply") from None


def article_of_item(item: Any) -> Article:
    """The article that one JSON object holds. Raises: UnreadableError if it holds none."""
    if not isinstance(item, Mapping):
        raise NoArticleError(f"an article is a JSON object with {_WANTED}")
    text = _text(item)
    if text is None:
        raise NoArticleError(f"no article in it: an object needs {_WANTED}")
    told = {**item, "headlines": _of_role(item.get("headlines"), "value")}
    return article(text, told, KEYS)


def _text(item: Mapping[str, Any]) -> str | None:
    for name in _PLAIN:
        if isinstance(item.get(name), str):
            return str(item[name])
    for name in _MARKED_UP:
        if isinstance(item.get(name), str):
            return plain_text(item[name])
    body = _of_role(item.get("bodies"), "value")
    return plain_text(body) if body is not None else None


def _of_role(parts: Any, field: str) -> str | None:
    """The value of the part with the role “main” in a ninjs 3 list, else of the first part that has one."""
    usable = [part for part in parts if isinstance(part, Mapping)] if isinstance(parts, list) else []
    values = [part for part in usable if isinstance(part.get(field), str)]
    main = [part for part in values if part.get("role") == "main"] or values
    return str(main[0][field]) if main else None
