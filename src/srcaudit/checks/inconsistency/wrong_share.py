"""A share in percent that its own numbers do not give.

## What it does
Divides, where a sentence tells a part, a whole and their percentage: "12 of the 40 members, or 45 percent". Fractions
in words count as well: "a third (45 percent)".

## Why it matters
A share is what is compared and repeated. When it does not follow from the numbers beside it, one of the three is off.

## How it decides
One sentence, outside quotations, in the forms "A of the B, or P percent", "A of B (P percent)", "P percent (A of B)",
"P percent of the B, or A", "of the B, A (P percent)", "B, of which A, or P percent", "A in B" and "a third (P
percent)", "P percent, that is one in five"; a fraction in words may stand for the percentage where nothing follows that
it may be a fraction of. Where the part is told by "of them", "of these", "of which" or "of the boats", the whole is the
only greater number of its sort in the nearest sentence that has one, at most two sentences before; "a turnout of P
percent" is held against the two numbers before it, "leaving P percent standing" against what is left, and a new
sentence "That is P percent." against the part and the whole of the one before. "One in two" is 42 to 58 percent; "about
one in two" 40 to 60. The share is computed for every value that rounds to the numbers as they are printed; the
percentage must come within `points` of that. A majority of a number is more than half of it and a minority less.
"About" allows a tenth; "more than" and "less than" leave the side of a fraction open, that of a part up to the next
number so told ("more than one in five" is less than two).

A part of a whole that "makes up" or "accounts for" its share and nothing else, a part between commas behind a fraction
("two thirds, 60, were"), one of those who applied or were asked ("420 people were asked. Three in four, or 315, were in
favour") and a share of the chamber or of capacity are read as well. A rate of a few without "about" goes half way to
the next one of as many at most ("one in three" is 27 to 39 percent).

## Limits
Parts and wholes of two sentences are put together only by "of these" and the like.
Measured on 2,677 published texts (1,995 of newsrooms and the like, a few of them twice, and 682 other web pages): 15
shares told twice, none reported, so that silence there proves little.
"""

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


class Options(authoring.Options):
    """How far the percentage may lie from the computed one."""

    points: float = Field(1.0, ge=0, description="percentage points; covers a figure cut off instead of rounded")


@check(
    "IC332",
    "wrong-share",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="“{quote}” is {there}; the sentence says {here}",
    options=Options,
    bad=(
        Example("Of the [[40 schools, 30]] now serve a hot meal every day, or 60 percent."),
        Example("A majority of the [[80 members, 35]], backed the plan."),
        Example("Just over [[half]] of them, 46 percent, were under 30."),
        Example("Of the €91m, only a fifth, or [[€30m]], has been spent."),
        Example("Turnout was 50 percent: [[3,000 of the 12,000]] voters cast a ballot."),
        Example("Of the yard's [[8,400 workers, 5,040]], or 50 percent, are new."),
        Example("It scored with [[468 goals from 600]] attempts, or 68 percent."),
        Example("It has a success rate of 78 percent for [[14 out of 16]]."),
        Example("Only [[160]] (35 percent) of the 640 pupils board."),
        Example("The motion had the votes of [[12 of the 40]] members, or 45 percent."),
        Example("Inspectors closed [[30 of 120]] kitchens (35 percent) in May."),
        Example("Of the [[250 houses, 50]] (30 percent) have no roof."),
        Example("About 60 percent of the [[500 guests, or 200]], left early."),
        Example("[[Two in five]] pupils (55 percent) walk to school."),
        Example("A [[third]] of the tickets (48 percent) were given away."),
        Example("The board runs [[80 mills in the valley. Of these 20]], or half, have no roof."),
        Example("The club needs [[$90 million and has $30 million]] of that, or 45 percent."),
        Example("The union has [[2,400 members. In a ballot 1,800]] of them, or 60 per cent, backed a strike."),
        Example("The bank has 300 branches. A third of them, [[75]], will close."),
        Example("The council received [[400 applications and approved 300]], an approval rate of 60 per cent."),
        Example("The club needs [[$90 million, of which it has $30 million]], or a fifth."),
        Example("He said 40 percent, that is [[three in five]], of the tenants agree."),
        Example("In all [[9 out of 10]] tenants (80 %) said no."),
        Example("Some 40 percent of tenants said no. That is [[seven in 10]]."),
    ),
    good=(
        Example("Of 60 growers 45 came. Of those 45, 30 voted, or half of all growers.", why="half of 60"),
        Example("The euro lost half a cent, or 0.5 percent, in Lund.", why="half a cent"),
        Example("It was cut by three-tenths of a point, or 10 percent of what it was.", why="three-tenths of a point"),
        Example("Most of the 80 members had left by 10, 35 minutes before the end.", why="35 minutes"),
        Example("Six hundred thousand of 2.4 million borrowers, or 25 percent, have such loans.", why="600,000"),
        Example("A fee of 5 percent for 20 of the 40 stalls is new.", why="the fee is no share"),
        Example("The page loads 40 percent faster, in 1.1 seconds instead of 1.8.", why="no part of the 1.8"),
        Example("The club has 60 boats and 90 oars. Of these 30, or 50 percent, are new.", why="of which of the two?"),
        Example("The motion had the votes of 12 of the 40 members, or 30 percent.", why="right"),
        Example("Inspectors closed 30 of 91 kitchens (33 percent) in May.", why="rounded"),
        Example("Fewer than one in five (18 percent) walk to school.", why="fewer than"),
        Example("Of 500 guests, 200 left early and 60 percent stayed.", why="the percentage of others"),
        Example("Twelve of the 40 members left, and support fell to 20 percent.", why="a share of something else"),
        Example("The board runs 80 mills. Of these 20, or a quarter, have no roof.", why="right"),
        Example(
            "The board runs 80 mills and 200 farms. Of these 20, or half, have no roof.",
            why="of the mills or the farms",
        ),
        Example("In all 9 out of 10 tenants (88 %) said no.", why="rounded to the nearest of ten"),
        Example(
            "The Greens won three towns and six of the 50, nine seats together, or 4.5 percent of all.",
            why="the nine are no part of the 50",
        ),
        Example("Of the 40 percent, one in 10 said no.", why="of those alone"),
        Example("Some 30 percent said no, one in 10 of them strongly.", why="of them"),
        Example("In Lund 40 percent agreed. That is one in 10 of all who were asked.", why="a share of more"),
        Example("More than a third of the tickets (48 percent) were given away.", why="more than"),
    ),
)
def wrong_share(context: Context[Options]) -> Found:
    """Shares whose percentage and numbers do not fit."""
    context.need("shares")
    found = context.doc.shares
    points = context.options.points
    for one in found:
        if one.told.high + points < one.low or one.told.low - points > one.high:
            evidence = Conflict(
                subject="share", here=context.doc[one.told.span], there=f"{one.actual:.3g} percent", source="computed"
            )
            yield context.finding(one.span, evidence, related=[context.against(one.told.span, "the share given")])
    yield context.measure("compared", len(found), "comparisons")
