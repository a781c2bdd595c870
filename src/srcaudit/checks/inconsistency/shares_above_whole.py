"""Two sides of one contest with more than all votes: “she leads him 80 to 48 percent”.

## What it does
Adds the shares of the two sides of a vote or a poll, told as “50 to 48 percent” or “52%-41%”, and reports a sum above
100.

## Why it matters
Two sides of one question share what there is. One of the shares is a slip, and with it the lead.

## How it decides
Two percentages with “to”, “-” or “versus” between them, the greater one first, behind a word for a contest in the same
sentence (“leads”, “beat”, “a vote of”). The sum may be 101, as both are rounded. Words that make them a change
(“from”), shares of two groups (“men”, “compared”) or answers that do not exclude each other (“favorable”) keep it
silent.

## Limits
The smaller share first (“trails by 48 to 80 percent”) is not read, since it may be a range, nor are shares in two
sentences or of three sides. Quotations are read too. Measured on 1,695 professional articles: none reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC346",
    "shares-above-whole",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}”: the shares of the two sides come to {together} percent",
    bad=(
        Example("The mayor leads her rival by [[80 to 48 percent]] in the poll."),
        Example("In the runoff he beat her [[76%-41%]], the board said."),
        Example("The town voted [[62 percent to 58 percent]] to keep the pool."),
    ),
    good=(
        Example("The mayor leads her rival by 50 to 48 percent in the poll.", why="less than all"),
        Example("The mayor leads her rival by 51 to 50 percent, with rounding.", why="both are rounded up"),
        Example("Her lead in the vote fell from 80 percent to 62 percent.", why="one share on two days"),
        Example("Women voted for the pool by 80 percent to 62 percent for men.", why="shares of two groups"),
        Example("Some 70 to 80 percent of the votes are counted.", why="a range"),
    ),
)
def shares_above_whole(context: Context[Options]) -> Found:
    """Shares of two sides that come to more than all."""
    context.need("contests")
    doc = context.doc
    for contest in doc.contests:
        if not contest.fits:
            evidence = Conflict(subject="shares of two sides", here=doc[contest.a], there=doc[contest.b])
            yield context.finding(contest.span, evidence, together=f"{contest.together:g}")
    yield context.measure("compared", len(doc.contests), "comparisons")
