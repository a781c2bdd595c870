"""A set of places in a text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from srcaudit.model.span import Span

_start = attrgetter("start")
"""What spans are put in order by: two numbers are compared much quicker than two spans."""


class Cover:
    """The union of some spans, for quick questions about single places."""

    def __init__(self, spans: Iterable[Span]) -> None:
        merged: list[Span] = []
        for span in sorted(spans, key=_start):
            if merged and span.start <= merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        self.spans = tuple(merged)
        self._starts, self._ends = [span.start for span in merged], [span.end for span in merged]

    def __bool__(self) -> bool:
        return bool(self.spans)

    def at(self, position: int) -> bool:
        """Whether the character at `position` is covered."""
        place = bisect_right(self._starts, position) - 1
        return place >= 0 and position < self._ends[place]

    def count(self, positions: Sequence[int]) -> int:
        """How many of some ascending positions are covered."""
        return sum(bisect_left(positions, span.end) - bisect_left(positions, span.start) for span in self.spans)

    def touches(self, span: Span) -> bool:
        """Whether any character of `span` is covered."""
        place = bisect_left(self._starts, span.end) - 1
        return place >= 0 and self._ends[place] > span.start

    def holds(self, span: Span) -> bool:
        """Whether all of `span` is covered."""
        place = bisect_right(self._starts, span.start) - 1
        return place >= 0 and span.end <= self._ends[place]

    def within(self, span: Span) -> tuple[Span, ...]:
        """The covered places that touch `span`."""
        first = bisect_right(self._starts, span.start) - 1
        last = bisect_left(self._starts, span.end)
        return tuple(place for place in self.spans[max(0, first) : last] if place.touches(span))
