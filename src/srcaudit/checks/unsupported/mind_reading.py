"""What a government, a body or a crowd thinks or wants, in the writer's own voice.

## What it does
Reports a sentence that tells the state of mind of a government, an organisation or the holders of an office
("remain concerned about", "appear focused on", "is weary of"), with no statement to show it.

## Why it matters
A state of mind cannot be seen from outside. Somebody said so, or somebody guessed.

## How it decides
A phrase of the `mind_reading` word list stands outside quotation marks; a country, a body, the holders of an office or
a people stand before it, no named person; "people who are eager" only says which are meant; and no named person or
document is in the same paragraph (nor, where the sentence has no attribution at all, in its neighbours). What all of a
class is said to feel ("landlords are eager to", "investors are convinced that") needs somebody named only in the
sentences beside it. What "most people" want is UC508's. What goes on inside ("secretly fears", "deep down", "is haunted
by the thought of") is reported of one person, too, unless the sentence has a quotation or somebody who says so, or the
sentence beside it rests on somebody named.

## Limits
Plain verbs of wanting ("wants", "plans") are not reported: they are how announced plans are told; nor are the views of
a science ("astronomers regard it as"). In 320 professional articles four sentences were
reported, two wrongly: an announced plan, mended since, and a country's declared position ("regards it as its
capital"). Guides are left alone but for what goes on inside: what they say people prefer is advice. In 1,695
professional articles no sentence about what goes on inside was reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.weaknesses import weaknesses_of


@check(
    "UC506",
    "mind-reading",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.LOW,
    message="no statement is shown for the state of mind in “{quote}”",
    bad=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[Governments along the river remain concerned about the price of grain.]]\n\nThe next session is in May."
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[The mayor is haunted by the thought of losing the mill.]]\n\nThe next session is in May."
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[Ada Lowe knew deep down that the bridge would never be built.]]\n\nThe next session is in May."
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[The millers secretly hope for a dry summer and a bad harvest upstream.]]\n\nThe next session is in May."
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Ada Lowe said that the bridge was late. It is wide. [[Landlords are eager to raise the rents.]]"
        ),
    ),
    good=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Ada Lowe told the council that she knew deep down that the bridge would never be built.",
            why="she said so herself",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "The mayor had secretly recorded the meeting, and the tape was played in court.",
            why="what was done in secret is no state of mind",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Divers found the safe deep down in the harbour, under two metres of mud.",
            why="a depth",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Ada Lowe remains concerned about the price of grain.",
            why="a named person, who may have been asked",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Governments along the river are concerned about the price of grain, Ada Lowe, the envoy, said.",
            why="somebody is named for it",
        ),
    ),
)
def mind_reading(context: Context[Options]) -> Found:
    """States of mind of bodies and crowds without a statement."""
    for weakness, rests_on in weaknesses_of(context.doc, "mind"):
        yield context.finding(weakness.claim.span, rests_on)
