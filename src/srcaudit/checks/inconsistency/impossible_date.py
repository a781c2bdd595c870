"""A day that no calendar has: June 31.

## What it does
Reports days past the end of their month, and 29 February of a year that has none.

## Why it matters
The day is a slip for another one, and everything that hangs on it (a deadline, a vote, a release) is off.

## How it decides
By the calendar. A number behind a month is read as its day only where it cannot be a count: with a year, a weekday,
a mark or a word of time behind it, or "on", "a" or "the" before it ("In June 31 people …" is a count). Nothing is said
where a word in the sentence or right behind it tells that the text knows of it (table `calendar`: "leap", "misprint"),
nor of 29 February in a year before 1753, when calendars differed.

## Limits
Numbers above 39 are not read as days. Quotations are left out. Dates written in figures are read only in the form
2026-02-30, and as 31/04/2026 where no month read first or second has that day.
Measured on 2,629 articles: 1,796 days seen, none reported. Planted in 300 articles of 2015-16: 57 of 60 found, no
control reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.dates import DateMention, is_told_by_calendar

_MONTH_NAMES = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_LAST = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NEAR = 160
"""Characters behind a sentence in which the text may say that it knows of the day."""


@check(
    "IC322",
    "impossible-date",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    message="“{quote}” is no day: {subject} has {there}; the event's own notice tells which day is meant",
    bad=(
        Example("Entries close on [[June 31]], the museum said."),
        Example("The lease ran out on [[29 February 2025]]."),
        Example("The lease ran out on [[31/04/2025]], the notice said."),
        Example("Entries close on [[June the 31st]], the museum said."),
    ),
    good=(
        Example("In June 31 people were hurt on the same road.", why="a count of people"),
        Example("The lease ran out on 29 February 2024.", why="a leap year"),
        Example("The lease ran out on 04/05/2025 and 31/05/2025.", why="days, whichever comes first"),
        Example("Form 30/02/2025/7 was lost.", why="a number of a form"),
        Example("Entries close on August 31.", why="August has 31 days"),
        Example(
            "She was born on 29 February 1938, as she told it. The year was no leap year.",
            why="the text says so itself",
        ),
        Example("The lease was signed on 29 February 1700.", why="a day of the calendar of its time"),
    ),
)
def impossible_date(context: Context[Options]) -> Found:
    """Days that their month has not."""
    doc, compared = context.doc, 0
    for mention in doc.dates:
        if mention.day is None or doc.quoted.touches(mention.span) or doc.masked.touches(mention.span):
            continue
        compared += 1
        if not mention.possible and not _is_known(doc, mention):
            month = _MONTH_NAMES[mention.month - 1]
            last = _LAST[mention.month - 1] + (mention.month == 2 and mention.year is None)
            subject = f"{month} {mention.year}" if mention.year else month
            evidence = Conflict(
                subject=subject, here=str(mention.day), there=f"{last} days", source="Gregorian calendar"
            )
            yield context.finding(mention.span, evidence)
    yield context.measure("compared", compared, "comparisons")


def _is_known(doc: Document, mention: DateMention) -> bool:
    """Whether the text itself says that the day is an odd one, or the day is of a calendar that had it."""
    if mention.year is not None and mention.day is not None and not is_told_by_calendar(mention.year):
        return mention.month == 2 and mention.day == _LAST[1] + 1
    sentence = doc.sentence_at(mention.span.start)
    near = doc.words.inside(Span(sentence.start, sentence.end + _NEAR))
    odd = doc.pack.table("calendar")["odd_days"] if doc.pack is not None else ()
    return not frozenset(odd).isdisjoint(doc.words.lower[near.start : near.stop])
