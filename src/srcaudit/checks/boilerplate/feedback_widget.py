"""Rating widgets, vote counts, comment forms and readers' comments.

## What it does
Reports lines of rating widgets, comment forms and comment counters, and readers' comments below the text.

## Why it matters
"Average rating 0 / 5" is a sentence of a plug-in. Its figures are no facts of the story.

## How it decides
The words of a line, figures left out, are those of the word list, or a sentence asks for a comment in the site's
voice. Single words such as "Reply" count only beside other furniture. Readers' comments are what stands under such
a heading below the text, where two lines or more mark the turns ("Ann says:", "Reply"). Without such marks they are
all that stands in the second half below a line like "6 thoughts on “The title”", with a figure and a title in
quotation marks, until a heading such as "Sources".

## Limits
Comments without a heading, or under another one without marks between the turns, are missed: they look like prose.
A blogger's own call for comments is reported. On 1,695 professional articles this check reported nothing.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "BP107",
    "feedback-widget",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    needs_pack=False,
    message="rating, comment form or readers' comments: {reason}",
    bad=(
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "[[How useful was this page?\n"
            "Average rating 4 / 5. Vote count: 12]]",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "[[Leave a Reply\n"
            "Your email address will not be published.]]",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.\n"
            "[[2 Comments\n"
            "Ann says:\n"
            "I took that boat for forty years and nobody asked me what I would pay.\n"
            "Reply\n"
            "Ben says:\n"
            "Close them all.\n"
            "Reply]]",
        ),
    ),
    good=(
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "In a poll of 1,004 islanders 61 per cent rated the service poor; the margin of error is three points.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="a poll with its method",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Ratings\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.",
            why="a section heading",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures, and the "
            "last boats of the winter may sail before anybody knows. Let us know in the comments below.\n"
            "Share this: Facebook Twitter LinkedIn",
            why="a paragraph with one sentence of the site at its end, which stock-phrase reports",
        ),
    ),
)
def feedback_widget(context: Context[Options]) -> Found:
    """Rating and comment widgets."""
    for block in context.doc.furniture_of("rating", "comments"):
        confidence = Confidence.HIGH if block.sure else Confidence.MEDIUM
        yield context.finding(block.span, Furniture(part=block.part, reason=block.reason), confidence=confidence)
