"""Sentences an editor divided, and how near a splitter comes to them. The tests and the benchmark both read these."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from srcaudit.language.pack import load
from srcaudit.text.lines import lines
from srcaudit.text.sentences import sentences

_FOLDER = Path(__file__).parents[2] / "fixtures" / "sentences"

Ends = Callable[[str], Iterable[int]]
"""Where the sentences of a text end."""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph and where its sentences end; its own end, which nobody misses, is left out."""

    text: str
    ends: frozenset[int]


@dataclass
class Tally:
    """Ends found rightly, wrongly and not at all."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def gold(name: str) -> list[Paragraph]:
    """The paragraphs of a file."""
    return [_paragraph(block) for block in (_FOLDER / f"{name}.txt").read_text("utf-8").strip().split("\n\n")]


def _paragraph(block: str) -> Paragraph:
    text, ends = "", set()
    for line in block.split("\n"):
        if text:
            ends.add(len(text))
            text += "" if line.startswith("+") else " "
        text += line.removeprefix("+")
    return Paragraph(text, frozenset(ends))


def tally(paragraphs: Iterable[Paragraph], ends: Ends) -> Tally:
    """How a splitter does on paragraphs."""
    total = Tally()
    for paragraph in paragraphs:
        found = {end for end in ends(paragraph.text) if end < len(paragraph.text)}
        total.right += len(found & paragraph.ends)
        total.wrong += len(found - paragraph.ends)
        total.missed += len(paragraph.ends - found)
    return total


def our_ends(text: str) -> list[int]:
    """Where our own splitter ends the sentences of an English text."""
    return [span.end for span in sentences(text, lines(text), load("en"))]
