"""Two days that a range runs between: "from 9 May to 12 May"."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BETWEEN = 12
"""Characters between the two days."""
_AHEAD = 12


@dataclass(frozen=True, slots=True)
class DayRange:
    """A range of days of one month, or of one year that is told with both."""

    span: Span
    first: DateMention
    last: DateMention

    @property
    def runs_backwards(self) -> bool:
        """Whether the first day is the later one."""
        one, other = self.first, self.last
        return (one.month, one.day or 0) > (other.month, other.day or 0)


def day_ranges(doc: "Document") -> tuple[DayRange, ...]:
    """Ranges of days in the body outside quotations, where no turn of a year can lie between, in order."""
    if doc.pack is None or not doc.pack.has("tables", "day_ranges"):
        return ()
    return tuple(_ranges(doc))


def _ranges(doc: "Document") -> Iterator[DayRange]:
    assert doc.pack is not None
    said = doc.pack.patterns("day_ranges")
    days = [one for one in doc.dates if one.kind == "day" and one.possible and one.day]
    for first, last in pairwise(days):
        if last.span.start - first.span.end > _BETWEEN or not _of_one_year(first, last):
            continue
        between = said["between"].fullmatch(doc.folded, first.span.end, last.span.start)
        ahead = said["ahead"].search(doc.folded, max(0, first.span.start - _AHEAD), first.span.start)
        if between is None or (between["word"] is not None and ahead is None):
            continue
        span = Span(first.span.start, last.span.end)
        if not doc.quoted.touches(span) and not doc.masked.touches(span):
            yield DayRange(span, first, last)


def _of_one_year(first: DateMention, last: DateMention) -> bool:
    """Whether both days are of one year: it is told with both, or they are of one month."""
    if first.year is not None and last.year is not None:
        return first.year == last.year
    return first.month == last.month
