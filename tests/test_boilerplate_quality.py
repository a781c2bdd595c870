"""How well furniture is told on labelled pages of our own: floors that move up by measurement.

Measured when they were set (line F1 English / other languages): full .988 / 1.000, light .980 / 1.000, clean .958 /
1.000; one body line of a live report flagged; class right on 94 of 100 furniture lines. The pages are by the hand that
wrote the word lists, so these figures flatter; what is asked of pages never seen is .988, .80 and .60.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from srcaudit.model.article import Article
from srcaudit.model.evidence import FurnitureClass
from srcaudit.text.document import Document

PAGES = Path(__file__).parent.parent / "fixtures" / "boilerplate"
VIEWS = {"full": 1, "light": 2, "clean": 3}
NEUTRAL = ("headline", "neutral")

LINE_F1 = {
    ("full", "en"): 0.97,
    ("light", "en"): 0.96,
    ("clean", "en"): 0.95,
    ("full", "other"): 0.98,
    ("light", "other"): 0.98,
    ("clean", "other"): 0.98,
}
MOST_BODY_FLAGGED = 0.01
CLASS_RIGHT = 0.9


@dataclass(frozen=True)
class Judged:
    """One line with its label and what was said of it."""

    page: str
    text: str
    label: str
    part: str | None

    @property
    def furniture(self) -> bool:
        return self.label != "body"


@cache
def _labels() -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads((PAGES / "labels.json").read_text("utf-8"))
    return found


def _lines(name: str) -> list[tuple[str, str]]:
    lines = [line for line in (PAGES / f"{name}.txt").read_text("utf-8").splitlines() if line.strip()]
    labels = _labels()[name]["lines"]
    assert isinstance(labels, list)
    return list(zip(labels, lines, strict=True))


def _page(name: str, view: str) -> Iterator[Judged]:
    """The lines of a view that count."""
    separator = "\n\n" if "\n\n" in (PAGES / f"{name}.txt").read_text("utf-8") else "\n"
    kept = [(label, line) for label, line in _lines(name) if int(label.partition(" ")[2] or 3) >= VIEWS[view]]
    doc = Document(Article(separator.join(line for _, line in kept)))
    parts = {line.span: line.part for line in doc.furniture}
    for (label, text), span in zip(kept, doc.lines, strict=True):
        if label not in NEUTRAL:
            yield Judged(name, text, label.partition(" ")[0], parts.get(span))


@cache
def _view(view: str, languages: str) -> tuple[Judged, ...]:
    names = [name for name, page in sorted(_labels().items()) if (page["language"] == "en") == (languages == "en")]
    return tuple(line for name in names for line in _page(name, view))


@pytest.mark.parametrize(("view", "languages"), sorted(LINE_F1))
def test_line_f1_is_above_its_floor(view: str, languages: str) -> None:
    lines = _view(view, languages)
    missed = [line for line in lines if line.furniture and line.part is None]
    wrong = [line for line in lines if not line.furniture and line.part is not None]
    right = sum(line.furniture for line in lines) - len(missed)
    f1 = 2 * right / (2 * right + len(missed) + len(wrong))
    assert f1 >= LINE_F1[view, languages], [(line.page, line.label, line.text) for line in missed + wrong]


@pytest.mark.parametrize(("view", "languages"), sorted(LINE_F1))
def test_hardly_a_body_line_is_flagged(view: str, languages: str) -> None:
    body = [line for line in _view(view, languages) if not line.furniture]
    wrong = [line for line in body if line.part is not None]
    assert len(wrong) <= MOST_BODY_FLAGGED * len(body), [(line.page, line.part, line.text) for line in wrong]


@pytest.mark.parametrize("languages", ["en", "other"])
def test_furniture_is_of_the_right_class(languages: str) -> None:
    found = [line for line in _view("full", languages) if line.furniture and line.part is not None]
    wrong = [line for line in found if line.part != line.label]
    assert len(wrong) <= (1 - CLASS_RIGHT) * len(found), [
        (line.page, line.part, line.label, line.text) for line in wrong
    ]


@pytest.mark.parametrize("name", sorted(_labels()))
def test_every_line_of_a_page_has_a_label_of_the_vocabulary(name: str) -> None:
    known = {"body", *NEUTRAL, *get_args(FurnitureClass)}
    assert {label.partition(" ")[0] for label, _ in _lines(name)} <= known
    assert Document(Article((PAGES / f"{name}.txt").read_text("utf-8"))).language == _labels()[name]["language"]
