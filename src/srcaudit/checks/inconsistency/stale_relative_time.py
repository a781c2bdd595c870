"""“Tomorrow” or “last Friday” beside a date that is another day, counted from the article's own.

## What it does
Reports a word of relative time that stands beside a date which it cannot mean on the day of the article.

## Why it matters
“Next Tuesday” is right for a week. Text that is published later than planned, or taken from an older page, sends
readers to a day that is over.

## How it decides
The article's day is its day of publication, or a single day that the article itself tells. A text may be written the
day before or behind that; where it tells what happened “on Friday” and that is the day of publication, it was written
then. “Three weeks ago” has five days of play each way, “a week ago” two. “Next Friday” and “last Friday” are the
nearest one and that of the next or last week, whether a week begins on Sunday or on Monday; "last month" is the month
before the one in which the text was written, with six days of play. “Tomorrow, Friday” has a weekday in place of a
date, and the word may stand behind the date (“on March 4, two weeks ago”). “Last year, in 2023” and “next month (June)”
are held against the year or the month of the article, “last spring, in 2021” against it and the year before, “two
months ago, in May” against three months of which that is the middle one, “six weeks ago, in January” against the days
around that one, and “three days ago, on Monday” against that day, where the sentence tells no other. “This week” goes
from Sunday to Sunday, and around a weekend is the week beside it, too; “last week” is before it and “next week” behind.
A date without a year is taken in the year that brings it nearest. Dates more than `max_days` from the article are left
out, as are quotations and page furniture.

## Limits
A word of relative time without a date or a weekday beside it is not judged. A text published again long after it was
written is reported at each such place, as it should be.
Measured on 2,629 articles, 960 of them with their day of publication: no such
word with a date beside it seen, so silence there proves nothing. Planted in articles of 2015-16: 60 of 60 found, no
control reported; their sentences were known when the forms were written. In invented news 13 of 16 slips found where
the misses were read, 6 of 12 where they were not. On 1,695 professional articles with months and years read, too: none
reported.
"""

from datetime import date

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
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
        Example("The pool shut [[a month ago, on June 20]], the club said.", published="2026-08-02"),
        Example("The jury was sworn in [[last Friday (June 5]]).", published="2026-07-01"),
        Example("The pool was shut on [[May 4, two weeks ago]], the club said.", published="2026-07-01"),
        Example(
            "Trains stood still on Tuesday. The pool opens [[tomorrow, March 3]], the club said.",
            published="2026-03-03",
        ),
        Example("The deal was struck on Thursday. It was signed [[yesterday, on Tuesday]].", published="2026-03-05"),
        Example("The committee meets on [[Monday of this week, March 9]].", published="2026-03-05"),
        Example("The bank shut [[last month, on 28 January]].", published="2026-03-12"),
        Example("[[Last week's storm, on 20 February]], tore roofs off.", published="2026-03-12"),
        Example("The hall burned down on [[Tuesday, a week ago today]].", published="2026-03-12"),
        Example("The bank shut [[last month, in January]], with no word.", published="2026-04-20"),
        Example("The town will host the games [[next year (2029]]).", published="2026-04-20"),
        Example("The rules changed [[last year, on July 1, 2023]].", published="2026-04-20"),
        Example("Lind left [[in 2023, last year]], after a quarrel.", published="2026-04-20"),
        Example("The hall burned down [[last spring, in 2021]].", published="2026-03-12"),
        Example("The hall burned down [[three days ago, on Friday]].", published="2026-03-12"),
        Example("The hall burned down [[six weeks ago, in September]].", published="2026-03-12"),
    ),
    good=(
        Example("The bank shut last month, in March.", published="2026-04-20", why="the month before the article's"),
        Example("The bank shut last month, in March.", published="2026-05-03", why="written in April, for all we know"),
        Example("The rules changed last year, on July 1, 2025.", published="2026-04-20", why="a day of that year"),
        Example("The pool shut a month ago, on June 25.", published="2026-08-01", why="five weeks"),
        Example("The pool shut a week ago, on June 25.", published="2026-07-03", why="eight days"),
        Example(
            "Lind said on Monday that it shut three days ago, on Friday.",
            published="2026-03-12",
            why="counted from Monday",
        ),
        Example("Rents rose in 2023, last year they fell.", published="2026-04-20", why="two years"),
        Example("Last year, in January, rents fell.", published="2026-04-20", why="a month of that year"),
        Example(
            "The bank shut last month, on 28 January.",
            published="2026-03-02",
            why="written in February, for all we know",
        ),
        Example("The hall burned down on Thursday, a week ago today.", published="2026-03-12", why="a Thursday"),
        Example("This week's issue, March 30, costs more.", published="2026-03-12", why="issues are dated ahead"),
        Example("The trial should end a week from today, on 16 May.", published="2025-05-09", why="counted from today"),
        Example("The pool opens tomorrow, March 4, the club said.", published="2026-03-03", why="it is tomorrow"),
        Example("The pool opens next Friday, March 13.", published="2026-03-03", why="the Friday after the coming one"),
        Example(
            "The pool opens tomorrow, March 4, the club said.",
            published="2026-03-04",
            why="written in the evening before, for all we know",
        ),
        Example("The pool opens tomorrow, Friday.", published="2026-03-05", why="published on a Thursday"),
        Example("The pool was shut last Friday, February 27.", published="2026-03-07", why="the Friday of last week"),
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
    relative = context.doc.relative_dates
    written = context.doc.written_days if relative else ()
    for told in relative if written else ():
        days = _near_days(told.mention, written, context.options.max_days) if told.mention else []
        if told.mention and not days:
            continue
        compared += 1
        if any(told.fits(day, days) for day in written):
            continue
        evidence = Conflict(
            subject="day",
            here=f"“{told.word}”",
            there=f"{context.doc[told.place]}{_distance(days, written)}",
            source="Gregorian calendar",
        )
        related = [context.against(when.span, "this dates the article")] if when and when.span else []
        yield context.finding(told.span, evidence, related=related, day=str(when))
    yield context.measure("compared", compared, "comparisons")


def _near_days(mention: DateMention, written: tuple[date, ...], most: int) -> list[date]:
    """What the date can be, in the years around the article, if it comes near enough."""
    years = [mention.year] if mention.year else range(written[0].year - 1, written[-1].year + 2)
    days = (mention.in_year(year) for year in years)
    return [day for day in days if day is not None and abs((day - written[0]).days) <= most]


def _distance(days: list[date], written: tuple[date, ...]) -> str:
    """How far from the article's own day the date lies, in words."""
    if not days or written[0] in days:
        return ""
    gap = min(((day - written[-1]).days for day in days), key=abs)
    return f", {abs(gap)} days {'later' if gap > 0 else 'earlier'}" if gap else ""
