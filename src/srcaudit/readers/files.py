"""Reading files: which reader a file goes to, and which files there are under a folder or a pattern."""

import glob
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from srcaudit.errors import InputError, MissingExtraError, UnreadableError
from srcaudit.model.article import Article
from srcaudit.readers import html, jsonl, markdown, ninjs, text

_READERS: dict[str, Callable[[str], Sequence[Article | UnreadableError]]] = {
    ".txt": text.articles,
    ".text": text.articles,
    ".md": markdown.articles,
    ".markdown": markdown.articles,
    ".html": html.articles,
    ".htm": html.articles,
    ".json": ninjs.each,
    ".jsonl": jsonl.each,
}
ENDINGS = tuple(_READERS)
"""The endings that are understood."""

VERBATIM = frozenset([".txt", ".text", ".md", ".markdown"])
"""The endings of files whose last characters are the article's text: a line of one is a line of the other."""

OWN_PAGE = "srcaudit report"
"""The generator that a page of srcaudit's own names: it is no article, and the one page that may be overwritten."""

_HEAD_BYTES = 1024
_ADDRESSES = ("http:/", "https:/")
MAX_BYTES = 50_000_000
"""The largest file that is read: an article has some thousand characters, a day of a wire some million."""


def read(path: Path) -> Article:
    """The one article in a file. Raises: UnreadableError with the reason, also if there are several."""
    found = read_all(path)
    if len(found) > 1:
        raise UnreadableError(f"{path}: holds {len(found)} articles; srcaudit.readers.read_all gives them all")
    return found[0]


def read_all(path: Path) -> list[Article]:
    """The articles in a file, in order.

    Each has an id: its own if the file gives one, else the path (from the working directory, if the file is
    below it), with `#1`, `#2` … where one file holds several.
    Raises: UnreadableError with the reason, also if one of several cannot be read; MissingExtraError for HTML
    without `srcaudit[html]`.
    """
    return ninjs.whole(read_each(path))


def read_each(path: Path) -> list[Article | UnreadableError]:
    """The same, with the reason in the place of each article that cannot be read, if another one can.

    Raises: as `read_all`, where no article can be read.
    """
    try:
        found = _READERS[_ending(path)](_content(path))
        if all(isinstance(one, UnreadableError) for one in found):
            ninjs.whole(found)
    except MissingExtraError as error:
        raise MissingExtraError(f"{path}: {error}") from None
    except InputError as error:
        raise UnreadableError(f"{path}: {error}") from None
    except RecursionError:
        raise UnreadableError(f"{path}: nested too deeply") from None
    name = name_of(path)
    names = [name] if len(found) == 1 else [f"{name}#{number}" for number in range(1, len(found) + 1)]
    return [_called(own, path, one) for own, one in zip(names, found, strict=True)]


def _called(name: str, path: Path, found: Article | UnreadableError) -> Article | UnreadableError:
    if isinstance(found, UnreadableError):
        return UnreadableError(f"{path}: {found}")
    return found if found.id else found.model_copy(update={"id": name})


def first_line(path: Path, article: Article) -> int | None:
    """The line of the file that the article's text begins on; None if the text does not stand in the file as it is."""
    if path.suffix.lower() not in VERBATIM:
        return None
    whole = _content(path)
    before = len(whole) - len(article.text)
    return whole.count("\n", 0, before) + 1 if whole.endswith(article.text) else None


def name_of(path: Path) -> str:
    """What an article in `path` is called: one name for one file, however the path is written."""
    whole = Path(os.path.abspath(path))
    here = Path.cwd()
    name = (whole.relative_to(here) if whole.is_relative_to(here) else whole).as_posix()
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def expand(paths: Iterable[Path | str]) -> list[Path]:
    """The files that `paths` name, each once: files as given, folders searched, patterns filled in.

    In a folder the known endings count, in the order of their names; hidden files and folders, files called
    README, JSON and JSON lines that hold no article, pages that srcaudit made, pipes and devices are passed over. A
    folder in it that cannot be opened is among the files: reading it says why.
    Raises: UnreadableError for a path or a pattern that names nothing.
    """
    found = [file for path in paths for file in _files(_named(path))]
    once: dict[str, Path] = {}
    for file in found:
        once.setdefault(os.path.abspath(file), file)
    return list(once.values())


def _named(path: Path | str) -> Path:
    if path == "":  # which would be the working directory
        raise UnreadableError("an empty path names no file or folder")
    return Path(path)


def _files(path: Path) -> Iterator[Path]:
    if str(path).lower().startswith(_ADDRESSES):
        raise UnreadableError(
            f"{_address(path)}: an address; nothing is ever fetched, so save the page and name its file"
        )
    if _is(path, Path.is_dir):
        inside = sorted(_walk(path), key=lambda file: file.parts)
        if not inside:
            raise UnreadableError(f"{path}: no article in this folder ({', '.join(ENDINGS)})")
        yield from inside
    elif _is(path, Path.exists):
        yield path
    elif glob.has_magic(str(path)):
        fits = sorted(Path(name) for name in glob.glob(str(path), recursive=True))
        if not fits:
            raise UnreadableError(f"{path}: no file fits this pattern")
        for fit in fits:
            yield from _files(fit)
    else:
        raise UnreadableError(f"{path}: no such file or folder")


def _address(path: Path) -> str:
    """An address as it was written: a path has lost one of its slashes."""
    scheme, _, rest = str(path).partition(":")
    return f"{scheme}://{rest.lstrip('/')}"


def _is(path: Path, question: Callable[[Path], bool]) -> bool:
    try:
        return question(path)
    except (OSError, ValueError):  # a name longer than the system allows, or with a NUL in it
        return False


def _walk(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for parent, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(parent, name)
            if name.startswith(".") or path.stem.lower() == "readme" or path.suffix.lower() not in _READERS:
                continue
            if _is(path, Path.exists) and not _is(path, Path.is_file):
                continue
            if path.suffix.lower() in (".json", ".jsonl") and not _may_hold_articles(path):
                continue
            if not is_own_page(path):
                yield path
    yield from closed


def is_own_page(path: Path) -> bool:
    """Whether a file is a page that srcaudit made."""
    if path.suffix.lower() not in (".html", ".htm") or not _is(path, Path.is_file):
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return False
    return f'<meta name="generator" content="{OWN_PAGE}">'.encode() in head


def _may_hold_articles(path: Path) -> bool:
    """Whether JSON, or one of its lines, is an article or broken, which is worth telling; reports are neither."""
    try:
        written = _content(path)
        if not written.strip():  # such as the report that is about to be written here
            return False
        if path.suffix.lower() == ".jsonl":
            return not all(map(_no_article, filter(str.strip, written.split("\n"))))
        data = ninjs.parsed(written)
        ninjs.article_of_item(data[0] if isinstance(data, list) and data else data)
    except ninjs.NoArticleError:
        return False
    except UnreadableError:
        return True
    return True


def _no_article(line: str) -> bool:
    """Whether a line of JSON is something else than an article; not if it is broken, which is worth telling."""
    try:
        ninjs.article_of_item(ninjs.parsed(line))
    except ninjs.NoArticleError:
        return True
    except UnreadableError:
        return False
    return False


def _ending(path: Path) -> str:
    ending = path.suffix.lower()
    if _is(path, Path.is_dir):
        raise UnreadableError(_why_closed(path) or "a folder, not a file")
    if ending not in _READERS:
        raise UnreadableError(
            f"cannot read {ending or 'a file without an ending'}; understood are {', '.join(ENDINGS)}"
        )
    if is_own_page(path):
        raise UnreadableError("a report of srcaudit, not an article")
    return ending


def _why_closed(folder: Path) -> str | None:
    try:
        os.scandir(folder).close()
    except OSError as error:
        return error.strerror or type(error).__name__
    return None


def _content(path: Path) -> str:
    try:
        # A pipe would be waited for, a device read without end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableError("not a regular file")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnreadableError(error.strerror or type(error).__name__) from None
    except ValueError as error:
        raise UnreadableError(str(error)) from None
    return content(data, path.suffix.lower())


def content(data: bytes, ending: str = ".txt") -> str:
    """The characters of a file: UTF-8, or UTF-16 with a byte order mark; what is neither becomes U+FFFD.

    Raises: UnreadableError for data that is no text, or more than `MAX_BYTES`.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"more than {MAX_BYTES:,} bytes, which is no article")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data[:_HEAD_BYTES]:
        raise UnreadableError("binary data, not text")
    if ending in (".html", ".htm") and not data.startswith(b"\xef\xbb\xbf"):
        return html.decoded(data)
    return data.decode("utf-8-sig", errors="replace")
