"""Developments told in the writer's own voice, with no source in reach.

## What it does
Reports a sentence that tells of a development ("has surged", "have eroded") when neither it nor the paragraphs beside
it name a person, a body, a document or a link.

## Why it matters
Reporters rightly narrate what they saw. A development over time is somebody's finding: an editor will ask whose.

## How it decides
The sentence is checkable (weight of .3 or more on srcaudit's scale), has no attribution and no quotation, and none of
the paragraph, the one before and the one after holds a source that carries .4 or more (an official, a body, a
document, a name). The first two paragraphs, which sum up, are left alone, and so are what became of one person or
firm, the writer's own account ("I", "we") and advice to the reader ("you"). A state of mind, a count, hearsay and a
vague source have codes of their own; a claim gets one finding, the most telling.

## Limits
Events told in the simple past ("the talks ended") are never reported: they may be what the reporter saw; nor are
causes, which in the present tense are mostly how things work ("because ice is lighter"). Columns, reviews, letters
and guides are left alone where the page shows that they are one.
In 320 professional articles nothing was reported. On 430 guides and product pages ten sentences were, nearly all
that something "has become" important or popular, which is so, and which such pages never source.
"""

from srcaudit.authoring import Context, Example, Found, SupportOptions, check
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.weaknesses import weaknesses_of


@check(
    "UC501",
    "unattributed-claim",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.LOW,
    options=SupportOptions,
    message="no source in reach for “{quote}”",
    bad=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[Rents in the valley have surged beyond the reach of most families.]]\n\nThe next session is in May."
        ),
    ),
    good=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\nRents in the valley have surged, the housing "
            "office said in its annual report.",
            why="the source stands in the sentence",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\nRents in the valley have surged.\n\n“We see it "
            "every week,” said Ada Lowe, who runs the tenants' desk.",
            why="the next paragraph carries it",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\nThe mayor opened the new bridge at noon.",
            why="an event the reporter may have seen",
        ),
    ),
)
def unattributed_claim(context: Context[SupportOptions]) -> Found:
    """Developments that rest on nobody."""
    if context.doc.supported_share >= context.options.max_supported_share:
        return
    for weakness, rests_on in weaknesses_of(context.doc, "bare"):
        yield context.finding(weakness.claim.span, rests_on)
