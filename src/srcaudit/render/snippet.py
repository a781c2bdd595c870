"""A place in a text, shown: its line, cut to the width there is, and a mark under the words."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from rich.cells import cell_len

from srcaudit.model.span import Span
from srcaudit.printable import neutral

_BREAK = re.compile(r"\r\n|\r|\n")
_CUT = "…"


@dataclass(frozen=True)
class Snippet:
    """One line of a text around a place."""

    line: str
    before: int
    """Terminal cells left of the place."""
    cells: int
    """Terminal cells of the place on this line; 1 or more."""
    further_lines: int
    """Lines below this one that the place goes on for."""


@dataclass(frozen=True)
class Source:
    """A text whose places can be shown. `first_line`: the number that its first line has in its file."""

    text: str
    first_line: int = 1

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _BREAK.finditer(self.text))]

    def _row(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, counted from 1, in characters."""
        row = self._row(offset)
        return self.first_line + row, offset - self._starts[row] + 1

    def snippet(self, span: Span, width: int) -> Snippet:
        """The line on which `span` begins, cut to `width` cells around it."""
        row = self._row(span.start)
        start, end = self._starts[row], self._line_end(row)
        stop = min(max(span.end, span.start + 1), max(end, span.start))
        line, before, cells = _window(self.text, start, end, Span(min(span.start, end), stop), width)
        return Snippet(line, before, cells, self._row(max(span.start, span.end - 1)) - row)

    def _line_end(self, row: int) -> int:
        if row + 1 == len(self._starts):
            return len(self.text)
        end = self._starts[row + 1] - 1
        return end - 1 if end > 0 and self.text[end - 1 : end + 1] == "\r\n" else end


def _window(text: str, start: int, end: int, place: Span, width: int) -> tuple[str, int, int]:
    """What is shown of the line [start, end), the cells before the place, and the place's own cells."""
    # No cell is narrower than half a character here: beyond that, combining marks pile up and are cut.
    reach = 2 * width
    head = neutral(text[max(start, place.start - reach) : place.start])
    core = neutral(text[place.start : min(place.end, place.start + reach)])
    tail = neutral(text[place.end : min(end, place.end + reach)])
    room = width - 2 * len(_CUT)
    core_shown = core[: _fitting(core, room)]
    core_cut = len(core_shown) < place.end - place.start
    rest = room - cell_len(core_shown)
    tail_cells = 0 if core_cut else min(cell_len(tail), rest)
    head_shown = head[len(head) - _fitting(head[::-1], max(rest // 2, rest - tail_cells)) :]
    tail_shown = "" if core_cut else tail[: _fitting(tail, rest - cell_len(head_shown))]
    left = _CUT if place.start - len(head_shown) > start else ""
    right = _CUT if core_cut or place.end + len(tail_shown) < end else ""
    return (
        left + head_shown + core_shown + tail_shown + right,
        cell_len(left + head_shown),
        max(1, cell_len(core_shown)),
    )


def _fitting(text: str, cells: int) -> int:
    """How many characters from the left take up at most `cells`."""
    used = 0
    for number, character in enumerate(text):
        used += cell_len(character)
        if used > cells:
            return number
    return len(text)
