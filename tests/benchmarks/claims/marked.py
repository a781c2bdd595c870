"""News copy with its statements marked in the text."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from srcaudit.model.span import Span

STATEMENTS = Path(__file__).with_name("statements.txt")
SECOND = Path(__file__).with_name("statements_second.txt")
PARTS = ("source", "cue", "content")

_TAG = re.compile(r'<(/?)([sct])(?: of="([^"]*)")?>')
_NAMES = dict(zip("sct", PARTS, strict=True))


@dataclass(frozen=True)
class Marked:
    """A text with where its sources, cues and contents stand."""

    text: str
    spans: dict[str, list[Span]] = field(default_factory=lambda: {part: [] for part in PARTS})
    stands_for: dict[Span, str] = field(default_factory=dict)
    """Of sources, the name they stand for."""


def articles(path: Path = STATEMENTS) -> list[Marked]:
    """The articles of a marked file, in order."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [unmarked(article) for article in "\n".join(lines).split("\n\n") if article.strip()]


def unmarked(marked: str) -> Marked:
    """The text without its tags, and what they marked."""
    found, text, last, opened = Marked(""), "", 0, (0, "")
    for tag in _TAG.finditer(marked.strip()):
        text += marked.strip()[last : tag.start()]
        last = tag.end()
        if tag.group(1):
            span = Span(opened[0], len(text))
            found.spans[_NAMES[tag.group(2)]].append(span)
            if opened[1]:
                found.stands_for[span] = opened[1]
        else:
            opened = (len(text), tag.group(3) or "")
    return Marked(text + marked.strip()[last:], found.spans, found.stands_for)
