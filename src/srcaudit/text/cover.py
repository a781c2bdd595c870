"""A set of places in a text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from srcaudit.model.span import Span


class Cover:
    """The union of some spans, for quick questions about single places."""

    def __init__(self, spans: Iterable[Span]) -> None:
        merged: list[Span] = []
        for span in sorted(spans):
            if merged and span.start <= merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        self.spans = tuple(merged)
        self._starts = [span.start for span in merged]

    def __bool__(self) -> bool:
        return bool(self.spans)

    def at(self, position: int) -> bool:
        """Whether the character at `position` is covered."""
        place = bisect_right(self._starts, position) - 1
        return place >= 0 and position < self.spans[place].end

    def touches(self, span: Span) -> bool:
        """Whether any character of `span` is covered."""
        place = bisect_left(self._starts, span.end) - 1
        return place >= 0 and self.spans[place].end > span.start

    def holds(self, span: Span) -> bool:
        """Whether all of `span` is covered."""
        place = bisect_right(self._starts, span.start) - 1
        return place >= 0 and span.end <= self.spans[place].end

    def inside(self, span: Span) -> Span:
        """The first covered place that touches `span`. Raises: ValueError if there is none."""
        place = bisect_left(self._starts, span.end) - 1
        while place > 0 and self.spans[place - 1].end > span.start:
            place -= 1
        if place < 0 or self.spans[place].end <= span.start:
            raise ValueError("nothing of the span is covered")
        return self.spans[place]
