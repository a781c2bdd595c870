"""Articles as the blind mutators take them, and the edits that turn one into a slip or its control."""

import gzip
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any, Self

from srcaudit import Article, Span


@dataclass(frozen=True)
class Story:
    """One published article."""

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    publisher: str = ""

    @property
    def half(self) -> str:
        """`open`, whose misses may be read, or `sealed`, of which only counts are told; decided by the id alone."""
        return "open" if _digest("half", self.id) % 2 == 0 else "sealed"

    def random(self, kind: str) -> Random:
        """The same numbers for this story and kind in every run."""
        return Random(_digest(kind, self.id))


@dataclass(frozen=True, order=True)
class Edit:
    """`text` in place of the story's characters from `start` to `end`; an insertion where the two are one."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Version:
    """An edited article: its edits in order, and its headline where that was edited too."""

    edits: tuple[Edit, ...]
    title: str | None = None

    @classmethod
    def of(cls, *edits: Edit, title: str | None = None) -> Self:
        """The edits in the order of the text. Raises: ValueError where two of them meet."""
        ordered = tuple(sorted(edits))
        for one, two in pairwise(ordered):
            if two.start < one.end or two.start == one.start:
                raise ValueError(f"{one} and {two} meet")
        return cls(ordered, title)

    def text(self, story: Story) -> str:
        """The edited text."""
        parts, last = [], 0
        for edit in self.edits:
            parts += [story.text[last : edit.start], edit.text]
            last = edit.end
        return "".join([*parts, story.text[last:]])

    def places(self) -> tuple[Span, ...]:
        """Where the edits stand in the edited text."""
        places, moved = [], 0
        for edit in self.edits:
            start = edit.start + moved
            places.append(Span(start, start + len(edit.text)))
            moved += len(edit.text) - (edit.end - edit.start)
        return tuple(places)

    def moved(self, span: Span) -> tuple[int, int]:
        """A span of the story as it lies in the edited text."""
        return self._moved(span.start, at_end=False), self._moved(span.end, at_end=True)

    def article(self, story: Story) -> Article:
        """What is audited."""
        title = self.title if self.title is not None else story.title
        return Article(self.text(story), id=story.id, title=title, published=story.published)

    def _moved(self, position: int, *, at_end: bool) -> int:
        shift = 0
        for edit in self.edits:
            if position < edit.start or (position == edit.start and at_end):
                break
            if position < edit.end or (position == edit.end and at_end and edit.start < edit.end):
                return edit.start + shift + (len(edit.text) if at_end else 0)
            shift += len(edit.text) - (edit.end - edit.start)
        return position + shift


@dataclass(frozen=True)
class Slip:
    """A contradiction and its control.

    wording: the name of the template or edit, so that misses can be grouped. other: the places of the story, left as
    they were, that the edit contradicts; empty where both sides were edited.
    """

    kind: str
    wording: str
    slip: Version
    control: Version
    other: tuple[Span, ...] = ()

    def shown(self) -> tuple[Span, ...]:
        """The places a finding has to touch: the edited ones, or the body's where only the headline was edited."""
        return self.slip.places() or tuple(Span(*self.slip.moved(span)) for span in self.other)


_DAY = re.compile(r"_(20\d\d)_([01]\d)_([0-3]\d)$")
Mutator = Callable[[Story, Random], Iterable[Slip]]


def stories(files: Sequence[Path]) -> tuple[Story, ...]:
    """The articles of gzip JSON Lines files, each text once.

    A row has `text` or `gold`, and if known `title`, `id`, `published`, `source`, `publisher` or `domain`; some ids
    end in the day of the page.
    Of labelled pages, those in English that people labelled (`tier` A) are taken.
    """
    seen: dict[str, Story] = {}
    for story in (story for file in files for story in _read(file)):
        seen.setdefault(story.text[:400].strip(), story)
    return tuple(seen.values())


def _read(file: Path) -> Iterator[Story]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row = json.loads(line)
            if row.get("lang", "en") == "en" and row.get("tier", "A") == "A":
                yield _story(row, f"{file.name}:{number}")


def _story(row: dict[str, Any], number: str) -> Story:
    text = row.get("text") or row["gold"]
    title = row.get("title") or None
    if title and text.lstrip().startswith(title[:40]):
        title = None
    day = _DAY.search(str(row.get("id")))
    published = row.get("published") or ("-".join(day.groups()) if day else None)
    publisher = row.get("source") or row.get("publisher") or row.get("domain") or row.get("set") or ""
    return Story(
        id=str(row.get("id") or number),
        text=text,
        title=title,
        published=date.fromisoformat(published[:10]) if published else None,
        publisher=publisher,
    )


def mixed(found: Iterable[Story], kind: str) -> Iterator[Story]:
    """The stories in an order of the kind's own, each publisher in turn, so that a few slips come from many of them."""
    by_publisher: dict[str, list[Story]] = {}
    for story in sorted(found, key=lambda story: _digest(kind, story.id)):
        by_publisher.setdefault(story.publisher, []).append(story)
    piles = sorted(by_publisher.values(), key=lambda pile: _digest(kind, pile[0].publisher))
    while piles:
        yield from (pile.pop(0) for pile in piles)
        piles = [pile for pile in piles if pile]


def _digest(*words: str) -> int:
    return int.from_bytes(hashlib.sha256("\0".join(words).encode()).digest()[:8], "big")
