"""Two articles side by side for the terminal: how much of each stands in the other, then each passage on both sides."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison, Passage
from srcaudit.model.span import Span
from srcaudit.printable import neutral, one_line, up_to
from srcaudit.render.snippet import Source

_BOLD, _DIM = "1", "2"
_MIN_WIDTH = 40
_QUOTE_LETTERS = 400
_ALTERED_SHOWN = 6
_MEANING = {
    "copied": "copied",
    "reworded": "told again closely",
    "akin": "alike, as two reports of one event may be",
}


@dataclass(frozen=True)
class Side:
    """One of the two articles. place: how it is called here. first_line: the number its first line has in its file."""

    article: Article
    place: str
    first_line: int = 1


def render(found: Comparison, ours: Side, theirs: Side, *, color: bool = False, width: int = 100) -> str:
    """The comparison as text that ends in a line break. width: terminal cells."""
    return "\n".join(_lines(found, ours, theirs, _Sheet(color, max(_MIN_WIDTH, width)))) + "\n"


@dataclass(frozen=True)
class _Sheet:
    color: bool
    width: int

    def paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.color else text

    def wrapped(self, text: str, indent: int) -> list[str]:
        begin = " " * indent
        return textwrap.wrap(
            text,
            self.width,
            initial_indent=begin,
            subsequent_indent=begin,
            break_long_words=False,
            break_on_hyphens=False,
        )


def _lines(found: Comparison, ours: Side, theirs: Side, sheet: _Sheet) -> Iterator[str]:
    here, there = neutral(ours.place), neutral(theirs.place)
    yield sheet.paint(f"{here} and {there}", _BOLD)
    estimate = "" if found.stderr is None else f", an estimate, standard error {found.stderr:.3f}"
    yield from sheet.wrapped(f"{found.containment:.1%} of the word 5-grams of {here} are in {there}", 2)
    yield from sheet.wrapped(f"{found.contained:.1%} of those of {there} are in {here}", 2)
    yield from sheet.wrapped(f"Jaccard similarity {found.jaccard:.3f}{estimate}", 2)
    if not found.passages:
        yield "  no passage in common"
    sources = Source(ours.article.text, ours.first_line), Source(theirs.article.text, theirs.first_line)
    for number, passage in enumerate(found.passages, 1):
        yield ""
        yield from sheet.wrapped(f"{number}. {_told(passage)}", 0)
        yield from _shown(here, sources[0], passage.span, ours.article.text[slice(*_ends(passage.span))], sheet)
        yield from _shown(there, sources[1], passage.other, passage.other_quote, sheet)
        altered = [f"“{one_line(a.quote)}” for “{one_line(a.other_quote)}”" for a in passage.altered]
        if altered:
            more = f" and {len(altered) - _ALTERED_SHOWN} more" if len(altered) > _ALTERED_SHOWN else ""
            yield from sheet.wrapped(f"not the same: {', '.join(altered[:_ALTERED_SHOWN])}{more}", 4)


def _told(passage: Passage) -> str:
    marks = [name for name in ("quoted", "credited") if getattr(passage, name)]
    words = "1 word" if passage.words == 1 else f"{passage.words:,} words"
    return f"{words}, {_MEANING[passage.kind]}, {passage.verbatim:.0%} word for word{''.join(f', {m}' for m in marks)}"


def _shown(place: str, source: Source, span: Span, quote: str, sheet: _Sheet) -> Iterator[str]:
    line, column = source.position(span.start)
    yield "  " + sheet.paint(f"{place}:{line}:{column}", _DIM)
    text = one_line(quote)
    cut = up_to(text, _QUOTE_LETTERS)
    yield from sheet.wrapped(f"“{cut}{'' if cut == text else ' …'}”", 4)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
