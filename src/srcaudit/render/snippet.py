"""A place in a text, shown: its line, cut to the width there is, and a mark under the words.

What a text could do to a terminal it does not do: control characters are shown as signs, one for one.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from rich.cells import cell_len

from srcaudit.model.span import Span

_BREAK = re.compile(r"\r\n|\r|\n")
_CUT = "…"
_ESCAPES = {
    **{code: chr(0x2400 + code) for code in range(32)},
    0x09: " ",
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    # Marks that turn the direction of what follows, and marks that cannot be seen.
    **dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\ufffd"),
    **dict.fromkeys([0x00AD, 0x200B, 0x2060, 0xFEFF], "·"),
    0x2028: "\u2424",
    0x2029: "\u2424",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


def neutral(text: str) -> str:
    """`text` with every control character replaced by one that shows; as long as `text`."""
    return text.translate(_ESCAPES)


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
