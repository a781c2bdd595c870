"""How an article comes in: one file a format, chosen by the ending of the name."""

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from srcaudit.errors import InputError
from srcaudit.model.article import Article
from srcaudit.readers.files import ENDINGS, read, read_all

_LONGEST_NAME = 500

ArticleLike = str | Path | Article | Mapping[str, Any]
"""What can be audited: the text itself, a file, an `Article`, or its fields."""

__all__ = ["ArticleLike", "article_of", "read", "read_all"]


def article_of(value: Any) -> Article:
    """The article that a text, a file, an `Article` or a mapping of an `Article`'s fields is.

    Raises: InputError for anything else, and for a str that names a file or an address: to judge the name would give
    a report that says nothing of the article. UnreadableError for a file that cannot be read.
    """
    if isinstance(value, Article):
        return value
    if isinstance(value, str):
        return Article(_not_a_name(value))
    if isinstance(value, Path):
        return read(value)
    if isinstance(value, Mapping):
        return _of_fields(value)
    raise InputError(f"an article is a str, a pathlib.Path, a dict or a srcaudit.Article, not {type(value).__name__}")


def _not_a_name(text: str) -> str:
    name = text.strip()
    if len(name) >= _LONGEST_NAME or any(map(str.isspace, name)):
        return text
    if name.lower().startswith(("http://", "https://")):
        raise InputError(f"a str is the text itself, and {name!r} is an address: nothing is ever fetched")
    if name.lower().endswith(ENDINGS):
        raise InputError(f"a str is the text itself, and {name!r} names a file: give pathlib.Path({name!r}) to read it")
    return text


def _of_fields(fields: Mapping[str, Any]) -> Article:
    known = sorted(Article.model_fields)
    for name in fields:
        if name not in known:
            near = get_close_matches(str(name), known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(known)}"
            raise InputError(f"an article has no field {str(name)[:40]!r}{hint}")
    if "text" not in fields:
        raise InputError("an article needs a text")
    return Article(**fields)
