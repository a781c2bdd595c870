"""A range of years or days that runs backwards: “from 2019 to 2016”.

## What it does
Reports “from” and “to”, and “between” and “and”, with a later year or day before an earlier one.

## Why it matters
One of the two is a slip, and with it the span of time that the sentence speaks of.

## How it decides
Both numbers are written as years, 1800 to 2099, with nothing but the word between them, outside quotations. Words
that make them amounts or a way back (“fell”, “rose”, “back”, “levels”) keep the check silent.
Two days must be of one month, or each with the same year: else a new year can lie between them.

## Limits
Years written with a dash (1998-1995) are left out: they are as often scores, laws and phone numbers.
Measured on 2,629 articles: 78 ranges of years seen, none reported; on 2,073 articles 4 of
days, none reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span


@check(
    "IC328",
    "inverted-range",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="“{quote}” runs backwards: {here} is later than {there}",
    bad=(
        Example("He was mayor [[from 2019 to 2016]]."),
        Example("The bridge was built [[between 1931 and 1928]]."),
        Example("The fair runs from [[May 12 to May 7]]."),
    ),
    good=(
        Example("He was mayor from 2016 to 2019.", why="it runs forwards"),
        Example("The count fell from 2019 to 2016.", why="numbers of something"),
        Example("The fair was moved from May 12 to May 7.", why="it is held earlier"),
        Example("The fair runs from December 12 to January 7.", why="a new year lies between"),
        Example("The emperor reigned from 1900 to 1850 BC.", why="years count down before the era"),
    ),
)
def inverted_range(context: Context[Options]) -> Found:
    """Ranges whose first year or day is the later one."""
    context.need("year_ranges")
    doc = context.doc
    for told in doc.year_ranges:
        if told.first > told.last and _tells_a_range(context, told.span):
            evidence = Conflict(subject="range of years", here=str(told.first), there=str(told.last))
            yield context.finding(told.span, evidence)
    for days in doc.day_ranges:
        if days.runs_backwards and _tells_a_range(context, days.span):
            here, there = doc[days.first.span], doc[days.last.span]
            yield context.finding(days.span, Conflict(subject="range of days", here=here, there=there))
    yield context.measure("compared", len(doc.year_ranges) + len(doc.day_ranges), "comparisons")


def _tells_a_range(context: Context[Options], span: Span) -> bool:
    """Whether no word of the sentence makes the two amounts, or a way back."""
    doc = context.doc
    words = doc.words.inside(doc.sentence_at(span.start))
    return context.words("year_ranges", "backwards").isdisjoint(doc.words.lower[i] for i in words)
