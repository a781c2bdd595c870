"""Shares, sums and counts that nobody is named for.

## What it does
Reports a sentence with a percentage, a number in the millions, or dozens, hundreds or thousands of people, when
neither it nor the paragraphs beside it name a source.

## Why it matters
Somebody counted. Without the counter the reader cannot check the number, its date or its method.

## How it decides
The number is a percentage, an average, millions, or hundreds, dozens or thousands of people, homes or money; the
sentence has no attribution, quotation, link or public document; the paragraph and its neighbours hold no source that
carries .4 or more, vague ones apart; no poll, ballot or filing is spoken of in the four paragraphs before, and the
first two rest on no figures that somebody published ("figures show"). Opening paragraphs, share prices and the writer's
own account are left alone. "One in six households" is a share, and what a share of people think or want ("80 percent of
borrowers do not know") is reported where no poll, person or body is told of in the paragraphs beside it. Where under .2
of the claims (weighted) rest on a named source, a percentage or an average is held to its own paragraph, in which a
person, a body or a document must be told of, and only the first paragraph is an opening.

## Limits
Dates, ages, scores, prices and offers ("30% off") are not counts here, nor are percentages that somebody sets (a tax, a
fee, a discount, a stake), averages of a player, "100 percent sure", rows of a table, a percentage that comes again and
again as the name of a size, millions of years or cubic metres, entries of a list that are no sentences ("fares up by 4
percent, from May"), and advice to the reader ("if you earn"). Numbers of public record ("up to 30 percent by law") and
of history are reported, and so are figures that anybody can find ("a third of India's power"). Letters and reviews are
left alone where the page shows that they are one. In 320 professional articles ten sentences were reported: five in one
magazine piece on a fund's losses, two on a country's coal, a share of viewers, a fire's damage, a market's growth. On
430 guides and product pages 68 sentences were, mostly shares of users, markets and costs without a source.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.weaknesses import weaknesses_of


@check(
    "UC503",
    "statistic-without-source",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.MEDIUM,
    message="nobody is named for the number in “{quote}”",
    bad=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[Nearly 40 percent of the valley's households spend more than they earn.]]\n\nThe next session is in May."
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[One in six households in the valley heats with wood.]]\n\nThe next session is in May."
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[Nearly 80 percent of borrowers do not know what rate they pay.]]\n\nThe next session is in May."
        ),
    ),
    good=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Nearly 80 percent of borrowers do not know what rate they pay, a survey by the savings bank found.",
            why="a survey stands for it",
        ),
        Example(
            "The valley lost people again last year, according to figures published by the county on Monday.\n\n"
            "The mayor spoke of it in the hall.\n\nA choir sang.\n\nThe hall was cold.\n\n"
            "Nearly 40 percent of the valley's households are of one person.\n\nThe next session is in May.",
            why="the article opens with the figures it reports",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "The club lost the last one in three minutes, and then it rained.",
            why="no share",
        ),
        Example(
            "The council adopted these sums:\n\n- Streets and bridges: $9.8 million\n- Parks: $6.9 million",
            why="rows of a list rest on what the list rests on",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Nearly 40 percent of households spend more than they earn, according to the 2021 census.",
            why="the count is named",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\nShares of the mill rose 4 percent.",
            why="a price anybody can look up",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Holt, a bowler with a batting average of 9, made 58 from 71 balls.\n\nThe next session is in May.",
            why="a player's record",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\nThe bridge opened on 12 May 1998 at 10 a.m.",
            why="a date and a time are no counts",
        ),
    ),
)
def statistic_without_source(context: Context[Options]) -> Found:
    """Counts that rest on nobody."""
    for weakness, rests_on in weaknesses_of(context.doc, "statistic"):
        yield context.finding(weakness.claim.span, rests_on)
