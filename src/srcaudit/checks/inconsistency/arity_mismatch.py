"""Talks for three with two names, or for two with three.

## What it does
Compares a word for the number of parties (bilateral, trilateral, four-way) with the parties named behind it.

## Why it matters
Who sits at the table is the news. Either a party was left out or the talks are of another kind.

## How it decides
Only the form "trilateral … talks between A and B" is read, with "between", "among" or "involving", and only when
nothing behind it can name a further party ("with", "hosted by", "mediated by"). Three names behind "bilateral" count
only for one meeting or one treaty, since bilateral talks may be held in pairs.

## Limits
A party that is named as the subject of the sentence ("the Swiss arranged trilateral talks between …") is not counted:
the words say between whom, and the finding says what is named there.
Measured on 1,971 articles, none of which has the form: silence there proves nothing.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC339",
    "arity-mismatch",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}”: a word for {here} parties, and {there} are named behind it",
    bad=(
        Example("Envoys prepared [[trilateral talks between Norway and Chad]] for the autumn."),
        Example("They signed a [[bilateral treaty between Norway, Chad and Peru]]."),
    ),
    good=(
        Example("Envoys prepared trilateral talks between Norway, Chad and Peru.", why="three"),
        Example("Trilateral talks between Norway and Chad, hosted by Peru, began.", why="the third party follows"),
        Example("Bilateral talks between Norway, Chad and Peru are under way.", why="may be held in pairs"),
        Example("Trilateral talks between Norway and Baltic leaders began.", why="Baltic leaders are more than one"),
    ),
)
def arity_mismatch(context: Context[Options]) -> Found:
    """Words for a number of parties with another number of names."""
    found = context.doc.parties
    for one in found:
        if one.number != one.named:
            evidence = Conflict(subject="parties", here=str(one.number), there=str(one.named))
            yield context.finding(one.span, evidence, related=[context.against(one.names_span, "the parties named")])
    yield context.measure("compared", len(found), "comparisons")
