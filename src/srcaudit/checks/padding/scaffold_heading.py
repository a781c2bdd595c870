"""Headings that come from the template and not from the story.

## What it does
Reports headings such as "Conclusion", "Key Takeaways" or "What Happens Next": they would fit any article.

## Why it matters
A heading tells a hurried reader what a section holds. A scaffold heading tells that there is a section. Texts made to
length are hung on them.

## How it decides
The heading begins with an entry of the `scaffold` word list and ends there, or goes on after a colon or a dash, or says
with a preposition what it is about ("What's next for the ferry"). Only lines are looked at that stand as headings:
short, without a full stop, above longer text or between blank lines above a list. A heading is left out when the text
speaks of it ("the part headed Conclusion"): then it is the heading of the document reported on.
One such heading may be the habit of a house: the measure that enters the score counts those after the first.

## Limits
Explainers and reports use such headings in earnest, and a judgment has a conclusion: it is a note, and tells something
in numbers only. A text without headings shows none whatever it is like. Where a page shows its headings as plain lines
above short ones they are not seen as headings. Of 1,879 professional articles, few of which have headings at all,
four have one reported; of 94 texts made to catch searches all have.
"""

from srcaudit.authoring import Context, Example, Found, NotMeasuredError, Options, check
from srcaudit.model.evidence import LexiconHit
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "SP206",
    "scaffold-heading",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    confidence=Confidence.HIGH,
    message="“{quote}” would be a heading for any article",
    bad=(
        Example(
            "[[Key Takeaways]]\n\nThe ferry to Aldmouth will run every twenty minutes from the first of March, the "
            "harbour board said.\n\n[[Conclusion: a new start for the harbour]]\n\n"
            "Passengers who have waited for years will be able to cross the river by night for the first time."
        ),
        Example(
            "The ferry will run every twenty minutes from the first of March, the harbour board of Aldmouth said.\n\n"
            "[[Main Advantages at a Glance]]\n\nShorter queues\nCleaner air\nCheaper tickets"
        ),
        Example(
            "The ferry will run every twenty minutes from the first of March, the harbour board of Aldmouth said.\n\n"
            "[[Frequently Asked Questions About the Ferry]]\n\nA crossing costs 4 euros, and children travel free "
            "until they are twelve, the board decided on Monday."
        ),
        Example(
            "[[What's next for the ferry?]]\n\nThe board of the harbour meets on 4 June to decide who will run the "
            "boats and what the crossing costs."
        ),
    ),
    good=(
        Example(
            "The appeal court quashed the fee on Monday, in a judgment of 38 pages.\n\nConclusion\n\nIn the part "
            "headed Conclusion the judges order the harbour board to pay back £90 to every owner of a small boat.",
            why="the heading of the judgment that is reported",
        ),
        Example(
            "Conclusion of the tunnel inquiry delayed\n\nThe judge who leads the inquiry said on Monday that he needs "
            "until the autumn to read all the letters.",
            why="begins with a stock word and goes on to tell something",
        ),
        Example(
            "Looking ahead, the harbour board expects a loss of 4 million euros, most of it from the night ferry.",
            why="stock words in a sentence",
        ),
    ),
)
def scaffold_heading(context: Context[Options]) -> Found:
    """Each scaffold heading of the body."""
    doc = context.doc
    if doc.pack is None or not doc.pack.has("lexicons", "scaffold"):
        raise NotMeasuredError(f"no word list “scaffold” for language {doc.language or 'unknown'}")
    for heading in doc.scaffolds:
        yield context.finding(heading.block.content, LexiconHit(lexicon="scaffold", entry=heading.entry))
    if doc.body_words:
        rate = 1000 * max(0, len(doc.scaffolds) - 1) / doc.body_words
        yield context.measure("scaffold headings after the first", round(rate, 4), "per 1,000 words of body")
