"""A weekday beside a date that falls on another weekday.

## What it does
Reports a weekday and a day of the year that stand together and that the calendar does not put together.

## Why it matters
Readers act on dates: a hearing, a match, a deadline. One of the two is a slip, and which one only the desk can say.

## How it decides
With a year, by the calendar. Without one, by the year in which the day lies nearest to the article's own date, if that
is known to within a month and the day lies at most `max_days` from it; else by the year that the same day has in the
same sentence or the one before, unless words around it speak of years or of a memorial. Dates in quotations and in page
furniture are left out, as are ranges ("Friday to Sunday, March 3") and days with another year close by, one told before
in the paragraph only where the day would be right in it, and days counted from another ("the following year"); a day
that is right in the year before or behind where its sentence goes there (“next Christmas”), or tells of a day to come
as over; a day that is right by the Julian calendar in a text that names it; where nobody dated the text, a day without
a year that is right in any year the text names, and a weekday that the text puts right itself ("It was a Monday").

## Limits
Years before 1753 are not judged. Without a year and without a date of the article nothing is said. A weekday that is
some words away from its date is not seen.
Measured on 2,400 published texts (1,879 of newsrooms and the like, 521 other web pages): 27 weekdays with a date
compared, one reported, rightly. Planted in 300 articles of 2015-16: 118 of 120 wrong weekdays found, none of
the right ones reported.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import date

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention, is_told_by_calendar

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_YEAR = re.compile(r"(?<!\d)(?:1[789]|20)\d\d(?!\d)")
_RANGE = 16
"""Characters before a day in which what joins it to the other end of a range stands."""
_CLOSE_BEFORE, _CLOSE_BEHIND = 60, 40
_PARAGRAPH = 600
"""Characters before a day in which a year of its paragraph is looked for."""
_SENTENCE = 200
"""Characters around a day in which its sentence can take it into another year."""
_INITIALS = 3
"""Letters that tell one weekday from another."""
_DATES_BEFORE = 3
"""Dates before a day without a year among which the same day with one is looked for."""


class Options(authoring.Options):
    """How far a day without a year may lie from the article's date."""

    max_days: int = Field(
        120, ge=0, le=180, description="days between the article's date and a day without a year; field practice"
    )


@check(
    "IC321",
    "weekday-mismatch",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    message="“{quote}”: {day} is a {there}, not a {here}; one of the two is a slip",
    options=Options,
    bad=(
        Example(
            "The next vote is in 2024. The mayor was asked on [[Wednesday, January 18]] about it.",
            published="2022-01-19",
        ),
        Example("The hearing opens on [[Sunday, March 7, 2026]], at the county court."),
        Example("The hearing opens on [[Sunday, March 7, 2026]]. It was a Monday before."),
        Example("Voting starts on [[Tuesday 5 May 2027]]."),
        Example("The bank cut its rate on October 29, 2025. The news came on [[Thursday, October 29]], at noon."),
        Example("On 7 March 2026 the court sat. Whoever came on [[Friday, 7 March]] stood in the rain."),
        Example("Trains stop on [[Monday, June 3]], the operator said.", published="2026-05-20"),
    ),
    good=(
        Example(
            "The trial was in 2016. The jury met on Monday, January 18, and was home by noon. On Tuesday, January 19, "
            "it met again, for all that had been said and written.",
            published="2022-01-19",
            why="right in the year that the paragraph tells of",
        ),
        Example(
            "She fell in 2018. The following year, on Saturday, January 5, she fell again.",
            published="2022-01-19",
            why="another year than the article's",
        ),
        Example(
            "The mill burned down on October 29, 2015. A service is held on Friday, October 29, in the old church, to "
            "remember the dead.",
            why="the same day of another year",
        ),
        Example(
            "The bank cut its rate on October 29, 2025. The news came on Wednesday, October 29, at noon.",
            why="it was a Wednesday",
        ),
        Example("The fair runs from Friday to Sunday, March 6, 2026.", why="the day may be the one it opens on"),
        Example("The hearing opens on Saturday, March 7, 2026.", why="it is a Saturday"),
        Example("Trains stop on Monday, June 3.", why="no year, and nothing dates the article"),
        Example(
            "In 2024 the strike began on Monday, June 3, and lasted a week.",
            published="2026-05-20",
            why="the year stands near by",
        ),
        Example(
            "The storm of July 31, 1987 took roofs. On Friday 31 July the wind turned. By June 1, 1988 all were new.",
            why="in 1987 it was a Friday",
        ),
        Example(
            "The closure next Christmas will be shorter: from Friday, December 25, to Sunday, December 27.",
            published="2026-01-02",
            why="the Christmas to come, and not the one just over",
        ),
        Example(
            "The hearing opens in spring, at the county court.\n\nSign up for our newsletter\n\n"
            "Delivered to your inbox from Sunday, March 7, 2026.\n\nEnter your email address\nSubscribe",
            why="the site's own form, which is no part of the article",
        ),
        Example(
            "A tenth of trains did not run. On the worst day, Sunday 7 January, it was half.",
            published="2024-12-03",
            why="a day of the winter that is over",
        ),
        Example(
            "By the Julian calendar the day after Wednesday, 31 January 1918, was 1 February.",
            why="as it was told then",
        ),
        Example("“It was Sunday, March 7, 2026,” the witness said.", why="somebody's own words"),
        Example("The minutes say Wednesday, 3 November 2026. It was a Tuesday.", why="the text puts it right"),
        Example("On page 9 a Sunday, 7 March 2026, ought to be a Saturday.", why="the same in one sentence"),
        Example("The fair runs Friday to Sunday, March 6-8, 2026.", why="a range: the weekdays are its ends"),
    ),
)
def weekday_mismatch(context: Context[Options]) -> Found:
    """Days of the year whose weekday is not the one beside them."""
    compared = 0
    for mention, day in _dated(context):
        compared += 1
        if day.weekday() == mention.weekday or _fits_another_year(context, mention, day.year):
            continue
        here, there = _WEEKDAYS[mention.weekday or 0], _WEEKDAYS[day.weekday()]
        if _is_put_right(context, mention, there) or _is_of_old_calendar(context, mention, day):
            continue
        evidence = Conflict(subject="weekday", here=here, there=there, source="Gregorian calendar")
        told = f"{day.day} {day:%B} {day.year}"
        sure = mention.year is not None or context.doc.article.published is not None
        yield context.finding(
            mention.span,
            evidence,
            severity=Severity.ERROR if sure else Severity.WARNING,
            confidence=Confidence.HIGH if mention.year else Confidence.MEDIUM,
            day=told,
        )
    yield context.measure("compared", compared, "comparisons")


def _is_put_right(context: Context[Options], mention: DateMention, there: str) -> bool:
    """Whether the text itself says which weekday it was: "dated Tuesday, 3 November. It was a Monday"."""
    doc, span = context.doc, mention.span
    if doc.pack is None:
        return False
    own = doc.sentence_at(span.start)
    following = doc.sentence_at(min(own.end + 1, len(doc.text)))
    start, end = max(own.start, span.start - _SENTENCE), min(following.end, span.end + _SENTENCE)
    said = doc.pack.patterns("calendar")["put_right"].finditer(doc.folded, start, end)
    return any(there.lower().startswith(one["day"].lower()[:_INITIALS]) for one in said)


def _is_of_old_calendar(context: Context[Options], mention: DateMention, day: date) -> bool:
    """Whether the weekday is right by the Julian calendar, in a text that tells of it."""
    doc = context.doc
    if doc.pack is None or mention.weekday == day.weekday():
        return False
    behind = {century - century // 4 - 2 for century in (day.year // 100, (day.year - 1) // 100)}
    if all((day.weekday() + days) % len(_WEEKDAYS) != mention.weekday for days in behind):
        return False
    return doc.pack.patterns("calendar")["old_calendar"].search(doc.folded) is not None


def _dated(context: Context[Options]) -> Iterator[tuple[DateMention, date]]:
    doc = context.doc
    before: deque[DateMention] = deque(maxlen=_DATES_BEFORE)
    for mention in doc.dates:
        dates = tuple(before)
        before.append(mention)
        if mention.weekday is None or doc.quoted.touches(mention.span) or doc.masked.touches(mention.span):
            continue
        if _in_range(context, mention):
            continue
        day = _of_year(mention) if mention.year else _nearest(context, mention) or _told_before(context, mention, dates)
        if day is not None:
            yield mention, day


def _told_before(context: Context[Options], mention: DateMention, dates: Sequence[DateMention]) -> date | None:
    """The day that the sentence before, or its own, tells with the year, unless it can be that day of another one.

    dates: those told before it, the last few.
    """
    doc = context.doc
    sentence, block = doc.sentence_at(mention.span.start), doc.block_at(mention.span.start)
    told = [one for one in dates if one.year and (one.month, one.day) == (mention.month, mention.day)]
    if not told or block is None or mention.day is None or doc.pack is None:
        return None
    before = doc.sentence_at(told[-1].span.start)
    beside = (
        told[-1].span.start >= block.span.start
        and not doc[Span(min(before.end, sentence.start), sentence.start)].strip()
    )
    around = Span(before.start, min(sentence.end, before.start + _PARAGRAPH))
    other = doc.pack.patterns("calendar")["day_of_another_year"].search(doc.folded, around.start, around.end)
    return _of_year(told[-1]) if beside and not other and not doc.quoted.touches(told[-1].span) else None


def _of_year(mention: DateMention) -> date | None:
    year = mention.year or 0
    return mention.in_year(year) if is_told_by_calendar(year) else None


def _nearest(context: Context[Options], mention: DateMention) -> date | None:
    """The day in the year that brings it nearest to the article's date, if it comes near enough."""
    when = context.doc.dated
    if when is None or not when.sure or when.days > 31:
        return None
    days = [mention.in_year(year) for year in range(when.first.year - 1, when.last.year + 2)]
    near = [
        day for day in days if day and max((when.first - day).days, (day - when.last).days) <= context.options.max_days
    ]
    return near[0] if len(near) == 1 and not _other_year_near(context, mention, near[0].year) else None


def _fits_another_year(context: Context[Options], mention: DateMention, year: int) -> bool:
    """Whether a day without a year is right in another year that the text means."""
    doc = context.doc
    if mention.year:
        return False
    if doc.article.published is not None:
        return _is_of_another_year(context, mention, year)
    days = (mention.in_year(year) for year in {one.year for one in doc.dates if one.year})
    return any(day is not None and day.weekday() == mention.weekday for day in days)


def _is_of_another_year(context: Context[Options], mention: DateMention, year: int) -> bool:
    """Whether the sentence takes a day into the year before or behind, "next Christmas … Friday, December 25"."""
    doc = context.doc
    sentence = doc.sentence_at(mention.span.start)
    start = max(sentence.start, mention.span.start - _SENTENCE)
    cue = (
        doc.pack.patterns("calendar")["other_year"].search(doc.folded, start, mention.span.start) if doc.pack else None
    )
    years = {year + 1 if cue["ahead"] else year - 1} if cue else set()
    if _is_over(context, mention, year):
        years.add(year - 1)
    days = (mention.in_year(one) for one in years)
    return any(day is not None and day.weekday() == mention.weekday for day in days)


def _is_over(context: Context[Options], mention: DateMention, year: int) -> bool:
    """Whether a day that is yet to come in that year is told as one gone by."""
    doc, day = context.doc, mention.in_year(year)
    if doc.pack is None or doc.dated is None or day is None or day <= doc.dated.last:
        return False
    sentence, said = doc.sentence_at(mention.span.start), doc.pack.patterns("calendar")
    start, end = max(sentence.start, mention.span.start - _SENTENCE), min(sentence.end, mention.span.end + _SENTENCE)
    ahead = said["looks_ahead"].search(doc.folded, start, end)
    return ahead is None and said["gone_by"].search(doc.folded, start, end) is not None


def _other_year_near(context: Context[Options], mention: DateMention, year: int) -> bool:
    """Whether another year is told of: close by in the sentence, or before in the paragraph where the day fits it."""
    doc, span = context.doc, mention.span
    block, opens = doc.block_at(span.start), max(span.start - _CLOSE_BEFORE, doc.sentence_at(span.start).start)
    start = max(block.span.start if block else 0, span.start - _PARAGRAPH)
    if doc.pack and doc.pack.patterns("calendar")["told_year"].search(doc.folded, opens, span.start):
        return True
    for near in _YEAR.finditer(doc.text, start, span.end + _CLOSE_BEHIND):
        day = mention.in_year(int(near[0]))
        right = day is not None and day.weekday() == mention.weekday
        if int(near[0]) != year and (right or near.start() >= opens):
            return True
    return False


def _in_range(context: Context[Options], mention: DateMention) -> bool:
    doc, span = context.doc, mention.span
    if doc.pack is None:
        return False
    said = doc.pack.patterns("calendar")
    before = doc.folded[max(0, span.start - _RANGE) : span.start]
    return bool(said["range_before"].search(before) or said["range_behind"].match(doc.folded, span.end))
