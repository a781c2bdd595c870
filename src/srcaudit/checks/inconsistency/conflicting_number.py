"""A figure that two sentences give differently.

## What it does
Compares counts, sums and measures of the same things in sentences that tell the same: "the fire killed 13 people" and
"the 10 people killed in the fire".

## Why it matters
A toll or a price that changes between the second paragraph and the tenth is quoted in both versions.

## How it decides
Two sentences of running text, outside quotations, each with a figure of the same unit, currency or noun. They share
at least four content words, which are at least 70 percent of the shorter one; all names of one of them stand in the
other; and their days and months do not differ. Where the article has only two figures of a noun, four shared words
are enough if one of them is a name, or the noun comes with the same word before it ("background checks"). Lists,
lines that are no sentences and sentences that come again and again with other figures, as in a catalogue, are left
out, as are lines of statistics and two sentences that are built alike about two things ("Alder has ships in", "Birch
has ships in"). Nothing is said when either has a word that explains a difference ("now", "another", "initially",
"estimated", "of them", a poll, a vote), when one sentence holds both numbers or its figures add up to the other one,
when either number can be the other rounded, or when one is more than three times the other. Spans of time are left out,
and live blogs are not compared. A figure is compared with the next twelve of its kind.

## Limits
Figures retold in quite other words are not found. Percentages are not compared: two parties' shares look alike.
Measured on 2,400 published texts (1,879 of newsrooms and the like, 521 other web pages): 22 pairs of figures
compared, none reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC336",
    "conflicting-number",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{here}” here, “{there}” where the same is told before",
    bad=(
        Example(
            "The fire at the Aldmouth rope works killed 13 people. Flags hung low all week.\n\n"
            "The town has read out the names of the [[10]] people killed in the fire at the Aldmouth rope works."
        ),
        Example(
            "The choir in Turku raised $18,000 for the shelter.\n\n"
            "The [[$28,000]] raised for the shelter by the choir in Turku is in the bank."
        ),
    ),
    good=(
        Example(
            "The club has raised 18,500 crowns from a sale, a raffle and the prints of its members. "
            "The sale brought in 3,500 crowns, the raffle 6,000 crowns and the prints of its members 9,000 crowns.",
            why="they add up",
        ),
        Example(
            "The fire at the Aldmouth rope works killed 13 people.\n\n"
            "The fire at the Hull rope works killed 10 people.",
            why="another fire",
        ),
        Example(
            "Alder has repair shops in 49 towns by the river.\n\nBirch has repair shops in 41 towns by the river.",
            why="two firms, told alike",
        ),
        Example(
            "A cup of the house coffee with plain milk has 175 calories.\n\n"
            "A cup of the house coffee with rich milk has 260 calories.",
            why="two cups, told alike",
        ),
        Example(
            "The fire at the Aldmouth rope works killed 13 people.\n\n"
            "The fire at the Aldmouth rope works initially was thought to have killed 10 people.",
            why="the text says why",
        ),
        Example(
            "The fire at the Aldmouth rope works killed 13 people.\n\n"
            "The fire at the Aldmouth rope works killed more than 10 people.",
            why="13 is more than 10",
        ),
    ),
)
def conflicting_number(context: Context[Options]) -> Found:
    """Figures of one thing that differ."""
    found = context.doc.restated
    reported: set[int] = set()
    for one in found:
        if not one.fits and one.second.span.start not in reported:
            reported.add(one.second.span.start)
            here, there = context.doc[one.second.span], context.doc[one.first.span]
            evidence = Conflict(subject=one.first.head or "figure", here=here, there=there)
            yield context.finding(one.second.span, evidence, related=[context.against(one.first.span, "told here")])
    yield context.measure("compared", len(found), "comparisons")
