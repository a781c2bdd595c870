"""A day that no calendar has: June 31.

## What it does
Reports days past the end of their month, and 29 February of a year that has none.

## Why it matters
The day is a slip for another one, and everything that hangs on it (a deadline, a vote, a release) is off.

## How it decides
By the calendar. A number behind a month is read as its day only where it cannot be a count: with a year, a weekday,
a mark or a word of time behind it, or "on", "a" or "the" before it ("In June 31 people …" is a count), or one thing
behind it ("the first 30 February show"). Of days with a mark between them the last one is read ("27-31 November"),
unless words beside them tell a result. In speech of eight words or more a day is a warning. Nothing is said where a
word in the sentence or right behind it tells that the text knows of it (table `calendar`: "leap year", "misprint",
"there was a February 30"; in speech also "never", "joke"), nor of 29 February in a year before 1753, when calendars
differed.

## Limits
Numbers above 39 are not read as days, and shorter quotations are left out. Dates written in figures are read only in
the form 2026-02-30, and as 31/04/2026 where no month read first or second has that day.
Measured on 2,629 articles: 1,796 days seen, none reported. Planted in 300 articles of 2015-16: 57 of 60 found, no
control reported. A third examiner's slips: 227 of 228 found, where the misses of half of them were read, and no control
reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.document import Document
from srcaudit.text.mentions.dates import DateMention, is_told_by_calendar

_MONTH_NAMES = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_LAST = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SPEECH_WORDS = 8
"""Words from which on a quotation is speech, and not a name or a word that is meant as such."""
_FAR = 400
"""Characters of a long sentence around a day in which it may say so."""
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
        Example("The fair runs from 27-[[31 November]] on the green."),
        Example("The fair is held [[June 27-31]] on the green."),
        Example("Tickets for the first [[30 February]] show are worth nothing now."),
        Example("Trade is back at its pre-[[31 April]] level."),
        Example("“We have been told that the hall must be empty by [[31 April]],” said Ms Lind."),
    ),
    good=(
        Example("In Sweden in 1712 there was a February 30, and a girl was born.", why="the text knows of it"),
        Example("In June 31 people were hurt on the same road.", why="a count of people"),
        Example("The lease ran out on 29 February 2024.", why="a leap year"),
        Example("The lease ran out on 04/05/2025 and 31/05/2025.", why="days, whichever comes first"),
        Example("Form 30/02/2025/7 was lost.", why="a number of a form"),
        Example("Entries close on August 31.", why="August has 31 days"),
        Example("The fair runs from 27-30 November on the green.", why="November has 30 days"),
        Example("It was their worst day since a 24-31 November loss to Holm.", why="a result"),
        Example("Most of its 31 June graduates have found work.", why="a count of graduates"),
        Example(
            "The choir sings on 31 June. It is the day that does not exist, and so nobody comes.", why="as it says"
        ),
        Example("They played “The 31st of June” to a full hall.", why="the name of a piece"),
        Example(
            "“They will pay us on 31 June, that is to say never,” said Ms Lind of the mill.", why="as she means it"
        ),
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
    about: bool | None = None
    for mention in doc.dates:
        if mention.day is None or doc.masked.touches(mention.span) or _is_told_in_a_phrase(doc, mention):
            continue
        compared += 1
        if mention.possible:
            continue
        about = _is_about_odd_days(doc) if about is None else about
        if not about and not _is_known(doc, mention):
            month = _MONTH_NAMES[mention.month - 1]
            last = _LAST[mention.month - 1] + (mention.month == 2 and mention.year is None)
            subject = f"{month} {mention.year}" if mention.year else month
            evidence = Conflict(
                subject=subject, here=str(mention.day), there=f"{last} days", source="Gregorian calendar"
            )
            spoken = doc.quoted.touches(mention.span)
            yield context.finding(
                mention.span,
                evidence,
                severity=Severity.WARNING if spoken else None,
                confidence=Confidence.MEDIUM if spoken else None,
            )
    yield context.measure("compared", compared, "comparisons")


def _is_known(doc: Document, mention: DateMention) -> bool:
    """Whether the text itself says that the day is an odd one, or the day is of a calendar that had it."""
    if mention.year is not None and mention.day is not None and not is_told_by_calendar(mention.year):
        return mention.month == 2 and mention.day == _LAST[1] + 1
    sentence = doc.sentence_at(mention.span.start)
    if doc.pack is None:
        return False
    said, start = doc.pack.patterns("calendar"), max(sentence.start, mention.span.start - _FAR)
    end = min(sentence.end, mention.span.end + _FAR) + _NEAR
    if said["odd_days"].search(doc.folded, start, end):
        return True
    return doc.quoted.touches(mention.span) and said["odd_speech"].search(doc.folded, start, end) is not None


def _is_about_odd_days(doc: Document) -> bool:
    """Whether the text or its title tells of days that there are not."""
    if doc.pack is None:
        return False
    said = doc.pack.patterns("calendar")["odd_anywhere"]
    return any(said.search(text) for text in (doc.folded, doc.article.title or ""))


def _is_told_in_a_phrase(doc: Document, mention: DateMention) -> bool:
    """Whether the day is a name or a word that is quoted, rather than a day that somebody speaks of."""
    quote = doc.quote_at(mention.span.start)
    return quote is not None and len(doc.words.inside(quote)) < _SPEECH_WORDS
