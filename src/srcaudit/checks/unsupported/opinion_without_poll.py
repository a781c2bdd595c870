"""What the public thinks or wants, with no poll to show it.

## What it does
Reports a sentence that tells the mood of the public or of most of a people ("public opinion has turned", "voters are
weary", "most residents want") where no poll, vote or source is spoken of.

## Why it matters
Nobody can see what a people thinks. It takes a survey, a ballot or somebody who says so; a handful of interviews is
not the public.

## How it decides
A phrase of the family `mood` of the `mind_reading` word list stands outside quotation marks in a sentence without a
source and with none that carries .4 or more in its paragraph or the ones beside it, or a state of mind is ascribed to
"most" of a people and no source that carries .75 stands in the paragraph. In a report only the sentences beside it are
asked, and whoever is heard in it ("residents are growing weary of"). No word of counting (poll, survey, census, ballot,
voters' returns) stands in the paragraph or the four before. Opening paragraphs are left alone.

## Limits
"People say" and "locals fear" are told as attributions to a crowd and not reported here. A survey named only further
down is not seen.
In 2,079 professional articles nothing was reported, so that how often it errs is not known; of two sentences on 430
guides and product pages one was wrong (what tenants are said to make of a bill).
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.weaknesses import weaknesses_of


@check(
    "UC508",
    "opinion-without-poll",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.LOW,
    message="no poll, vote or source is named for what the public thinks in “{quote}”",
    bad=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[Public opinion has turned against the bridge.]]\n\nThe next session is in May."
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[Most people in the old quarter want fewer visitors.]]\n\nThe next session is in May."
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Ada Lowe said that the bridge was late. It is wide. [[The whole town is in love with the new bridge.]]"
        ),
    ),
    good=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Public opinion has turned against the bridge, a survey by the county showed.",
            why="a survey is named",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Public opinion has turned against the bridge.\n\n“I hear it at every door,” said Ada Lowe, the clerk.",
            why="somebody stands for it in the next paragraph",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "“The public is tired of the bridge,” Ada Lowe said.",
            why="somebody's own words",
        ),
    ),
)
def opinion_without_poll(context: Context[Options]) -> Found:
    """Public moods that nobody has measured."""
    for weakness, rests_on in weaknesses_of(context.doc, "mood"):
        yield context.finding(weakness.claim.span, rests_on)
