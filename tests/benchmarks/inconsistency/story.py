"""A real article that is about to be edited, and the two editions that come of it.

Everything here is read with rules of its own, apart from the checks that are measured.
"""

import gzip
import hashlib
import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from random import Random

from srcaudit import Article
from srcaudit.model.span import Span

OPEN, CLOSE = "\ue000", "\ue001"
"""Stand around what an edition must be reported for; they are taken out of its text."""

_QUOTED = re.compile(r"“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)|''[^\n]*?(?:''|$)", re.MULTILINE)
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St|Jr|Sr|vs|No))(?<!\b(?:Mrs|Sen|Rep|Gov|Gen|Col|Jan|Feb|Aug|Oct|Nov|Dec))"
    r"(?<!\b(?:Sept|Prof))[.!?][\"”’')]*\s+(?=[\"“‘(]?[A-Z0-9])"
)
_FEW_WORDS = 15


def marked(text: object) -> str:
    """The text as a place that a finding has to touch."""
    return f"{OPEN}{text}{CLOSE}"


@dataclass(frozen=True, order=True)
class Edit:
    """Other characters, some of them `marked`, in the place of [start, end)."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Plan:
    """The edits that plant a slip, and those that change as much and contradict nothing."""

    slip: tuple[Edit, ...]
    control: tuple[Edit, ...]
    written: bool = False
    """Both sides of the slip are sentences of ours; otherwise one of them at least is the article's own."""


@dataclass(frozen=True)
class Edition:
    """An edited article and the places in question."""

    article: Article
    places: tuple[Span, ...]


@dataclass(frozen=True)
class Story:
    """One article as published; its first line is the headline."""

    id: str
    text: str
    published: date | None = None

    @cached_property
    def article(self) -> Article:
        return self.edition(()).article

    def edition(self, edits: Sequence[Edit]) -> Edition:
        """The article with the edits made. Raises: ValueError if two of them overlap."""
        parts, at = list[str](), 0
        for edit in sorted(edits):
            if edit.start < at:
                raise ValueError(f"edits overlap at {edit.start}")
            parts += self.text[at : edit.start], edit.text
            at = edit.end
        text, places = _without_marks("".join([*parts, self.text[at:]]))
        return Edition(Article(text, self.id, text.split("\n", 1)[0], published=self.published, language="en"), places)

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        return tuple(Span(*found.span()) for found in _QUOTED.finditer(self.text))

    def quoted(self, place: int) -> bool:
        at = bisect_right(self.quotations, Span(place, len(self.text) + 1)) - 1
        return at >= 0 and self.quotations[at].start <= place < self.quotations[at].end

    @cached_property
    def body(self) -> int:
        """Where the first line behind the headline begins."""
        return self.text.find("\n") + 1

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Running text: lines of fifteen words or more that end like a sentence."""
        lines = (Span(*found.span()) for found in re.finditer(r"[^\n]+", self.text) if found.start() >= self.body)
        return tuple(
            line
            for line in lines
            if len(self[line].split()) >= _FEW_WORDS and self[line].rstrip().endswith((".", "”", '"'))
        )

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        found = list[Span]()
        for line in re.finditer(r"[^\n]+", self.text):
            start = line.start()
            for end in _SENTENCE_END.finditer(self.text, line.start(), line.end()):
                found.append(Span(start, end.end()))
                start = end.end()
            found.append(Span(start, line.end()))
        return tuple(found)

    def sentence(self, place: int) -> Span:
        """The sentence that holds a character."""
        at = bisect_right(self.sentences, Span(place, len(self.text) + 1)) - 1
        return self.sentences[max(0, at)]

    def finds(self, pattern: re.Pattern[str], *, quotations: bool = False) -> list[re.Match[str]]:
        """What a pattern finds in the body, outside quotations unless they are asked for."""
        found = pattern.finditer(self.text, self.body)
        return [match for match in found if quotations or not self.quoted(match.start())]

    def __getitem__(self, span: Span) -> str:
        return self.text[span.start : span.end]


Mutator = Callable[[Story, Random], Plan | None]


def chance(story: Story, kind: str) -> Random:
    """Chance that is the same on every machine and in every run."""
    return Random(hashlib.sha256(f"{kind}\n{story.id}".encode()).digest())


def stories(data: Path) -> Iterator[Story]:
    """The articles of a file or folder of gzip JSON Lines, those with a body, in an order that their ids shuffle."""
    found = list[Story]()
    for path in [data] if data.is_file() else sorted(data.rglob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            found += (story for number, line in enumerate(lines) if (story := _story(json.loads(line), path, number)))
    yield from sorted(found, key=lambda story: hashlib.sha256(story.id.encode()).digest())


def _story(row: dict[str, object], path: Path, number: int) -> Story | None:
    text, title = str(row.get("text") or ""), str(row.get("title") or "").strip()
    if OPEN in text or len(text) < 500:
        return None
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    published = str(row.get("published") or "")[:10]
    day = date.fromisoformat(published) if re.fullmatch(r"\d{4}-\d\d-\d\d", published) else None
    return Story(str(row.get("id") or f"{path.name}:{number}"), text, day)


def _without_marks(text: str) -> tuple[str, tuple[Span, ...]]:
    parts, places, begun, length = list[str](), list[Span](), list[int](), 0
    for part in re.split(f"([{OPEN}{CLOSE}])", text):
        if part == OPEN:
            begun.append(length)
        elif part == CLOSE:
            places.append(Span(begun.pop(), length))
        else:
            parts.append(part)
            length += len(part)
    return "".join(parts), tuple(places)
