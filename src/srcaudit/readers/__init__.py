"""How an article comes in: one file a format, chosen by the ending of the name."""

from pathlib import Path
from typing import Any

from srcaudit.errors import InputError
from srcaudit.model.article import Article
from srcaudit.readers.files import read


def article_of(value: Any) -> Article:
    """The article that a text, a file or an `Article` is.

    Raises: InputError for anything else; UnreadableError for a file that cannot be read.
    """
    if isinstance(value, Article):
        return value
    if isinstance(value, str):
        return Article(value)
    if isinstance(value, Path):
        return read(value)
    raise InputError(f"an article is a str, a pathlib.Path or a srcaudit.Article, not {type(value).__name__}")
