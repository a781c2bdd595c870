"""The corpora: professional articles, padded ones."""

import gzip
import json
import re
import tomllib
from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from srcaudit.model.article import Article
from srcaudit.readers import article_of

_ITEM = re.compile(r"\s*(?:[-•*]|\d+[.)])\s")
_QUESTIONS = re.compile(r"frequently asked|\bfaq|people also ask", re.IGNORECASE)
_END = re.compile(r"[.!?]\s|\n")

PROFESSIONAL = ("bbc", "horne_real", "polnear", "pages")
_WRITTEN = Path(__file__).with_name("written")


def articles(data: Path, corpus: str) -> Iterator[Article]:
    """The articles of one corpus: bbc, horne_real, polnear, pages (gold bodies, tier A) or trend."""
    for row in _of(data, corpus):
        yield Article(row["text"], id=row["id"], title=row.get("title"), language="en")


def changed(data: Path) -> Iterator[tuple[str, Article]]:
    """The posts with what gives them away at a glance taken off: headings, lists, questions, title, length."""
    for row in _rows(data / "padding/padded.jsonl.gz"):
        headings = {line.strip() for line in row["headings"]}
        bare = _bare(row["text"], headings)
        for name, text, title in (
            ("without headings and lists", bare, row.get("title")),
            ("without questions", _unasked(row["text"], headings), row.get("title")),
            ("without title", row["text"], None),
            ("first 400 words", _cut(row["text"]), row.get("title")),
            ("first 400 words, bare", _cut(bare), None),
        ):
            yield name, Article(text, id=row["id"], title=title, language="en")


def written() -> Iterator[tuple[str, Article]]:
    """The pieces of a writer who had not seen the checks: "padded" or "report", and the piece."""
    for piece in tomllib.loads((_WRITTEN / "written.toml").read_text("utf-8"))["piece"]:
        yield piece["group"], _piece(_WRITTEN / piece["file"])


@dataclass(frozen=True)
class Piece:
    """One piece of a later set."""

    written: str
    """second, third or fourth."""
    group: str
    """padded or report."""
    sealed: bool
    """Whoever mends a measure is told of it in counts alone."""
    article: Article
    original: str | None
    """The report that it rewrites, if it does."""

    @property
    def name(self) -> str:
        """What kind of piece it is, for a table."""
        kind = "rewrites" if self.original else self.group
        return f"{self.written} set, {'sealed' if self.sealed else 'open'}: {kind}"


def pieces() -> Iterator[Piece]:
    """The pieces of a second, a third and a fourth such writer, short ones and rewrites among them."""
    for written, part in product(("second", "third", "fourth"), ("open", "sealed")):
        folder = _WRITTEN / written / part
        for piece in tomllib.loads((folder / "pieces.toml").read_text("utf-8"))["piece"]:
            text, original = _piece(folder / piece["file"]), piece.get("original")
            yield Piece(written, piece["group"], part == "sealed", text, original)


def _piece(path: Path) -> Article:
    return article_of(path).model_copy(update={"id": path.name, "language": "en"})


def texts(folder: Path) -> Iterator[Article]:
    """The text files of a folder."""
    for path in sorted(folder.glob("*.txt")):
        yield Article(path.read_text("utf-8"), id=path.stem, language="en")


def _of(data: Path, corpus: str) -> Iterator[dict[str, Any]]:
    match corpus:
        case "bbc" | "horne_real":
            yield from (row for row in _rows(data / "padding/professional.jsonl.gz") if row["set"] == corpus)
        case "polnear":
            yield from _rows(data / "inconsistency/dev_articles.jsonl.gz")
        case "trend":
            yield from _rows(data / "padding/padded.jsonl.gz")
        case "pages":
            for row in _rows(data / "boilerplate/dev_html.jsonl.gz"):
                if row["tier"] == "A" and row["lang"] == "en":
                    yield {"id": row["id"], "text": row["gold"]}
        case _:
            raise ValueError(corpus)


def _bare(text: str, headings: Set[str]) -> str:
    return "\n".join(line for line in text.split("\n") if line.strip() not in headings and not _ITEM.match(line))


def _unasked(text: str, headings: Set[str]) -> str:
    """Without the questions that are headings, what stands below them, and the heading above them."""
    kept, asked = list[str](), False
    for line in text.split("\n"):
        heading = line.strip()
        if heading in headings:
            asked = heading.endswith("?") or bool(_QUESTIONS.search(heading))
        if not asked:
            kept.append(line)
    return "\n".join(kept)


def _cut(text: str, words: int = 400) -> str:
    """As many words and the rest of the sentence."""
    places = [match.end() for match in re.finditer(r"\S+", text)]
    if len(places) <= words:
        return text
    end = _END.search(text, places[words - 1])
    return text[: end.end()] if end else text


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
