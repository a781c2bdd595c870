"""The sides of one contest with more than all votes: “she leads him 80 to 48 percent”.

## What it does
Adds the shares of the two sides of a vote or a poll, told as “50 to 48 percent” or “52%-41%”, and reports a sum above
100.

## Why it matters
The sides of one question share what there is. One of the shares is a slip, and with it the lead.

## How it decides
Two percentages with “to”, “-” or “versus” between them, the greater one first, behind a word for a contest in the same
sentence (“leads”, “beat”, “a vote of”). The sum may be 101, as both are rounded. Words that make them a change
(“from”), shares of two groups (“men”, “compared”) or answers that do not exclude each other (“favorable”) keep it
silent.
So are shares added that a sentence about a vote or a poll tells one by one, each with a side of its own (“58 percent of
the vote to Reid's 48 percent”, “64 percent backed it and 46 percent opposed it”, “won with 57 percent. Reid got 49”),
and three parts and more of one whole that exclude each other (“coal provides 55 percent of the power, gas 30 percent
and wind 25”). So are shares of three names and more in an article of an election, of what is mixed (“90 percent copper
and 20 percent tin”), of kinds that exclude each other (“70 percent men and 40 percent women”) and of the rest (“rye the
remaining 40 percent”). They may come to half a point more than 100 for each that is rounded.
So are two shares and that of those who take neither side, told right behind them (“50 to 40 percent, with 18 percent
undecided”).

## Limits
The smaller share first (“48 to 80 percent”) is read only behind a word for losing, since it may be a range. Two shares
with “to” between them are read in quotations too. Measured on 3,982 articles and pages: 20 sentences with the shares of
each side, none reported.
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
    message="“{quote}”: the shares of the sides come to {together} percent",
    bad=(
        Example("The mayor leads her rival by [[80 to 48 percent]] in the poll."),
        Example("In the runoff he beat her [[76%-41%]], the board said."),
        Example("With all ballots in, Fox had [[58 percent of the vote to Reid's 48]] percent."),
        Example("Some [[64 percent of voters backed the bond and 46]] percent opposed it."),
        Example("Coal provides [[55 percent of the power, gas 30 percent and wind 25]] percent."),
        Example("In the poll, [[48 percent favored the bond, 42 percent opposed it and 16]] percent were undecided."),
        Example("She leads by [[50 to 40 percent, with 18]] percent undecided."),
        Example("The town voted [[62 percent to 58 percent]] to keep the pool."),
    ),
    good=(
        Example("The mayor leads her rival by 50 to 48 percent in the poll.", why="less than all"),
        Example("The mayor leads her rival by 51 to 50 percent, with rounding.", why="both are rounded up"),
        Example("Her lead in the vote fell from 80 percent to 62 percent.", why="one share on two days"),
        Example("Women voted for the pool by 80 percent to 62 percent for men.", why="shares of two groups"),
        Example(
            "The poll found that 62 percent back the school plan and 51 percent oppose the road.", why="two questions"
        ),
        Example("Fox won 60 percent of the vote in the north and Reid 58 percent in the south.", why="two places"),
        Example("Support rose from 47 percent to 53 percent, with 15 percent undecided.", why="one share on two days"),
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
