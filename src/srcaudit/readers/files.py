"""Reading a file by the ending of its name."""

from pathlib import Path

from srcaudit.errors import UnreadableError
from srcaudit.model.article import Article


def read(path: Path) -> Article:
    """The article in a file. Raises: UnreadableError with the reason."""
    try:
        text = path.read_text("utf-8", errors="replace")
    except OSError as error:
        raise UnreadableError(f"{path}: {error.strerror}") from None
    return Article(text, id=path.as_posix())
