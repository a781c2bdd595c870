"""When the article was written, as a range of days with what tells it. Never the clock."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention

if TYPE_CHECKING:
    from srcaudit.text.document import Document

How = Literal["published", "date line", "day count", "as of", "year count", "first paragraphs", "updated", "year"]

_TOP_CHARACTERS = 600
_OTHER_WORDS = 6
_AS_OF_DAYS = 180
# What may not stand before it is asked last: texts are searched for the two figures much quicker than for that.
_YEAR = re.compile(r"(?:19|20)\d\d(?<![\w.,$€£/-]\d{4})(?![\w%/]|[.,]\d)")
_MIN_USES_OF_YEAR = 3
_AGENCY_CHARACTERS = 3000
"""How far down a page an agency's dateline is looked for: menus and captions stand above it."""
_TOWN_CHARACTERS = 100
_STAMP_CHARACTERS = 60
"""Characters before a date in which "Last updated at 9.15 on Monday," stands."""
_YEARS_AHEAD = 5
"""A text that opens with a day and names a year so much later tells of the past."""
_TOWN = r"[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]*){0,3}"
_LAND = r"(?:, ?[A-Z][A-Za-z.'-]+(?: [A-Za-z.'-]+){0,2})"
_AGENCY = r"(?: ?\([^()\n]{2,40}\)| ?/[^/\n]{2,40}/)"
_BEFORE_DAY = re.compile(rf"{_TOWN}{_LAND}{{0,2}}(?:, ?|{_AGENCY},? ?| -{{1,2}} )$")
_BEHIND_DAY = re.compile(rf"{_AGENCY}? ?(?:-|:|\||$)|{_AGENCY} ?\S", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Dated:
    """First and last day on which the article can have been written, and how that is known."""

    first: date
    last: date
    how: How
    span: Span | None
    """Where the text tells it; None for the day of publication that came with the article."""
    since: date | None = None
    """Of days or years that are counted, the first day."""

    @property
    def days(self) -> int:
        """How long the range is; 1 for a single day."""
        return (self.last - self.first).days + 1

    @property
    def sure(self) -> bool:
        """Whether the article says it; a day in the first paragraphs or a year that is named often is a guess, and the
        day on which a page was changed last tells only before when the article was written.

        Against known days of publication, three days of play: date lines right in 32 of 34 articles, days in the
        first paragraphs in 9 of 17, years in 13 of 51.
        """
        return self.how not in ("first paragraphs", "updated", "year")

    def __str__(self) -> str:
        if self.first == self.last:
            return self.first.isoformat()
        return f"{self.first.isoformat()} to {self.last.isoformat()}"


def dated(doc: "Document") -> Dated | None:
    """The article's date; None if nothing tells it.

    In this order: the day of publication; a full date at the top, on a line with hardly anything else; an agency's
    dateline with a full date ("PARIS, May 3, 2031 (Agency) —"); the day of a war; an "as of" or an
    edition; years of a war; a full date in the first 600 characters that no later year contradicts; a year that is
    named three times or more and is the latest one. The day of a change ("Updated: 3 May 2031") dates an article where
    nothing else does, and then it is a guess.
    """
    published = doc.article.published
    if published is not None:
        return Dated(published, published, "published", None)
    return (
        _date_line(doc)
        or agency_dateline(doc)
        or _day_count(doc)
        or _as_of(doc)
        or _year_count(doc)
        or _first_paragraphs(doc)
        or _changed(doc)
        or _year(doc)
    )


def _of(mention: DateMention, how: How) -> Dated | None:
    return Dated(*mention.range, how, mention.span) if mention.range else None


def _at_top(doc: "Document") -> list[DateMention]:
    return [d for d in doc.dates if d.day and d.year and d.possible and d.span.start < _TOP_CHARACTERS]


def _date_line(doc: "Document") -> Dated | None:
    for mention in _at_top(doc):
        if _is_line(doc, mention) and not _is_of_change(doc, mention):
            return _of(mention, "date line")
    return None


def _is_line(doc: "Document", mention: DateMention) -> bool:
    """Whether hardly anything else stands on the line of a date."""
    line = doc.words.inside(doc.line_at(mention.span.start))
    return len(line) - len(doc.words.inside(mention.span)) <= _OTHER_WORDS


def _is_of_change(doc: "Document", mention: DateMention) -> bool:
    """Whether a date is the one on which the text was changed: "Last updated: Monday, 3 May 2031"."""
    said = _said(doc)
    if said is None:
        return False
    line, start = doc.line_at(mention.span.start), mention.span.start
    before = max(line.start, start - _STAMP_CHARACTERS)
    if said["changed_on"].search(doc.folded, before, start) is not None:
        return True
    return said["changed_behind"].match(doc.folded, mention.span.end, line.end) is not None


def _changed(doc: "Document") -> Dated | None:
    """The first day of a change that stands at the top on a line with hardly anything else."""
    found = (one for one in _at_top(doc) if _is_line(doc, one) and _is_of_change(doc, one))
    first = next(found, None)
    return _of(first, "updated") if first is not None else None


def agency_dateline(doc: "Document") -> Dated | None:
    """A paragraph that opens with a town in capitals and a full date, set off by a dash or with an agency beside it."""
    found: list[DateMention] = []
    for mention in doc.dates:
        if mention.span.start >= _AGENCY_CHARACTERS:
            break
        line = doc.line_at(mention.span.start)
        if mention.span.start - line.start > _TOWN_CHARACTERS:
            continue
        opens = _BEFORE_DAY.fullmatch(doc.folded, line.start, mention.span.start)
        closed = _BEHIND_DAY.match(doc.folded, mention.span.end, line.end)
        if mention.range and mention.day and mention.kind == "day" and opens and closed:
            found.append(mention)
    if len({mention.range for mention in found}) != 1 or _latest_year(doc) > (found[0].year or 0) + _YEARS_AHEAD:
        return None
    return _of(found[0], "date line")


def told_days(doc: "Document") -> tuple[Dated, ...]:
    """The days before which the text cannot have been written, by its own word, in order.

    An agency's dateline; a full date behind "published" or the like on a line of labels; an "as of" that opens a
    sentence outside quotations, and so tells how things stand and not when a rule begins.
    """
    found = [agency_dateline(doc)]
    said = _said(doc)
    if said is None:
        return tuple(one for one in found if one is not None)
    for mention in doc.dates:
        if mention.range is None or doc.quoted.touches(mention.span):
            continue
        line = doc.line_at(mention.span.start)
        if mention.kind == "day" and said["published"].fullmatch(doc.folded, line.start, mention.span.start):
            found.append(_of(mention, "date line"))
        elif mention.kind == "as-of" and _opens(doc, said, mention):
            found.append(_of(mention, "as of"))
    return tuple(sorted((one for one in found if one is not None and one.span), key=lambda one: one.span or Span(0, 0)))


def _said(doc: "Document") -> Mapping[str, re.Pattern[str]] | None:
    """How the language tells of what day a text is; None if that is not known."""
    if doc.pack is None or not doc.pack.has("tables", "as_of"):
        return None
    return doc.pack.patterns("as_of")


def _opens(doc: "Document", said: Mapping[str, re.Pattern[str]], mention: DateMention) -> bool:
    """Whether only "as of" stands between the head of the sentence and the date."""
    start = doc.sentence_at(mention.span.start).start
    return said["opening"].fullmatch(doc.folded, start, mention.span.start) is not None


def _day_count(doc: "Document") -> Dated | None:
    counts = [count for count in doc.day_counts if count.label]
    if len({count.range for count in counts}) != 1:
        return None
    return Dated(*counts[0].range, "day count", counts[0].span, counts[0].epoch.first_day)


def _as_of(doc: "Document") -> Dated | None:
    labels = [d for d in doc.dates if d.kind in ("as-of", "edition", "banner") and d.range]
    labels = [label for label in labels if not _is_of_change(doc, label)]
    if not labels or _latest_year(doc) > max(d.year or 0 for d in labels):
        return None
    latest = max(labels, key=lambda d: d.range or (date.min, date.min))
    found = _of(latest, "as of")
    if found is None:
        return None
    # What held as of a day, or was an edition's month, may be told months later.
    return Dated(found.first, found.last + timedelta(_AS_OF_DAYS), found.how, found.span)


def _year_count(doc: "Document") -> Dated | None:
    counts = doc.year_counts
    if not counts:
        return None
    first, last = max(c.range[0] for c in counts), min(c.range[1] for c in counts)
    since = counts[0].epoch.first_day
    return Dated(first, last, "year count", counts[0].span, since) if first <= last else None


def _first_paragraphs(doc: "Document") -> Dated | None:
    found = [d for d in _at_top(doc) if not (doc.quoted.touches(d.span) or _is_of_change(doc, d))]
    if not found:
        return None
    latest = max(found, key=lambda d: d.range or (date.min, date.min))
    return None if _latest_year(doc) > (latest.year or 0) else _of(latest, "first paragraphs")


def _year(doc: "Document") -> Dated | None:
    uses = _years(doc)
    if not uses:
        return None
    latest = max(m.group() for m in uses)
    named = [m for m in uses if m.group() == latest]
    if len(named) < _MIN_USES_OF_YEAR:
        return None
    return Dated(date(int(latest), 1, 1), date(int(latest), 12, 31), "year", Span(*named[0].span()))


def _latest_year(doc: "Document") -> int:
    return max((int(m.group()) for m in _years(doc)), default=0)


def _years(doc: "Document") -> list[re.Match[str]]:
    """Years in figures, in order: looked for where a word begins with a figure alone."""
    starts = map(doc.words.starts.__getitem__, doc.words.figures)
    return [match for start in starts if (match := _YEAR.match(doc.text, start)) is not None]
