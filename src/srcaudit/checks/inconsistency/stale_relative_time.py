"""“Tomorrow” or “last Friday” beside a date that is another day, counted from the article's own.

## What it does
Reports a word of relative time that stands beside a date which it cannot mean on the day of the article.

## Why it matters
“Next Tuesday” is right for a week. Text that is published later than planned, or taken from an older page, sends
readers to a day that is over.

## How it decides
The article's day is its day of publication, or a single day that the article itself tells. A day of play each way is
allowed, and “three weeks ago” five days each way, and “next” and “last” reach two weeks, since “next Friday” is the
coming one to some and the one after it to others. A date without a year is taken in the year that brings it nearest.
Dates more than `max_days` from the article are left out, as are quotations and page furniture.

## Limits
A word of relative time without a date beside it is not judged. A text published again long after it was written is
reported at each such place, as it should be.
Measured on 2,629 articles, 960 of them with their day of publication: no such
word with a date beside it seen, so silence there proves nothing. Planted in articles of 2015-16: 60 of 60 found, no
control reported; their sentences were known when the forms were written.
"""

from datetime import date

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.dateline import Dated
from srcaudit.text.mentions.dates import DateMention


class Options(authoring.Options):
    """How far from the article a date is still judged."""

    max_days: int = Field(
        120, ge=3, le=180, description="days between the article's date and the date beside the word; field practice"
    )


@check(
    "IC327",
    "stale-relative-time",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="“{quote}”: {here}, counted from {day}, is not {there}; one of the two was not brought up to date",
    options=Options,
    bad=(
        Example("The pool shut [[three weeks ago, on May 20]], the club said.", published="2026-07-28"),
        Example("The pool opens [[tomorrow, March 4]], the club said.", published="2026-03-01"),
        Example("The jury was sworn in [[last Friday (June 5]]).", published="2026-07-01"),
    ),
    good=(
        Example("The pool opens tomorrow, March 4, the club said.", published="2026-03-03", why="it is tomorrow"),
        Example("The pool opens next Friday, March 13.", published="2026-03-03", why="the Friday after the coming one"),
        Example("The pool opens tomorrow, March 4.", why="nothing dates the article"),
        Example("“It opens tomorrow, March 4,” the notice said.", published="2026-03-20", why="somebody's own words"),
        Example(
            "Sales for last March 4 were higher.", published="2026-06-20", why="“last” with no weekday: the year's"
        ),
    ),
)
def stale_relative_time(context: Context[Options]) -> Found:
    """Words of relative time whose date lies elsewhere."""
    context.need("relative")
    when, compared = context.doc.dated, 0
    if when is not None and when.sure and when.days <= 2:
        for told in context.doc.relative_dates:
            days = _distances(told.date, when, context.options.max_days)
            if not days:
                continue
            compared += 1
            if any(told.first - when.days < distance < told.last + when.days for distance in days):
                continue
            nearest = min(days, key=abs)
            evidence = Conflict(
                subject="day",
                here=f"“{told.word}”",
                there=f"{context.doc[told.date.span]}, {abs(nearest)} days {'later' if nearest > 0 else 'earlier'}",
                source="Gregorian calendar",
            )
            related = [context.against(when.span, "this dates the article")] if when.span else []
            yield context.finding(told.span, evidence, related=related, day=str(when))
    yield context.measure("compared", compared, "comparisons")


def _distances(mention: DateMention, when: Dated, most: int) -> list[int]:
    """Days from the article's own to the date, for every year that it can be of."""
    years = [mention.year] if mention.year else range(when.first.year - 1, when.first.year + 2)
    days: list[date | None] = [mention.in_year(year) for year in years]
    return [gap for day in days if day is not None and abs(gap := (day - when.first).days) <= most]
