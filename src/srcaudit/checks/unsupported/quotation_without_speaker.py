"""Statements in quotation marks that nobody is named for.

## What it does
Reports a paragraph that is one quotation of seven words or more and nothing else, where no speaker, writer or document
is named in the two paragraphs before or in the one after, and no other quotation stands in the one before.

## Why it matters
Quotation marks say that somebody used these very words. Without a name nobody can ask whether they did.

## How it decides
The words are no title (fewer than half of them are capitalised), hold a verb, do not stand a second time in the
article as words set in large letters do, and nothing in the sentence says that they are shown rather than spoken: a
sign, a slogan, a song, a law. Opening paragraphs, interviews, live blogs, columns and reviews are left alone, and so
is an article with three such quotations or more, which collects them under somebody's name.

## Limits
A speaker who is named further away is not seen. A short quotation, and one with a word beside it, is never reported:
that word may tell whose it is ("she shares"); nor is one below a line that ends in a colon and says whose it is. In
320 professional articles one was reported, from a document named further up.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.weaknesses import weaknesses_of

_OPENING = "The council met on Monday.\n\nIt approved the budget.\n\nThe doors were shut at nine.\n\n"
_CLOSING = "\n\nThe next session is in May.\n\nThe hall will be painted by then."


@check(
    "UC512",
    "quotation-without-speaker",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.LOW,
    message="nobody is named for the words in “{quote}”",
    bad=(Example(f"{_OPENING}[[“This bridge will be the ruin of the valley within a year.”]]{_CLOSING}"),),
    good=(
        Example(
            f"{_OPENING}“This bridge will be the ruin of the valley within a year,” said Ada Lowe.{_CLOSING}",
            why="the speaker is named",
        ),
        Example(
            f"{_OPENING}Ada Lowe shook her head and said it was late.\n\n"
            f"“This bridge will be the ruin of the valley within a year.”{_CLOSING}",
            why="the paragraph before names who speaks",
        ),
        Example(
            f"{_OPENING}A sign over the door reads “this bridge will ruin the valley within a year”.{_CLOSING}",
            why="the words are shown, not spoken",
        ),
        Example(
            f"{_OPENING}The “bridge to nowhere” has been closed since the winter.{_CLOSING}",
            why="a by-name is no statement",
        ),
    ),
)
def quotation_without_speaker(context: Context[Options]) -> Found:
    """Quotations with nobody in reach."""
    for weakness, rests_on in weaknesses_of(context.doc, "unspoken"):
        yield context.finding(weakness.claim.span, rests_on)
