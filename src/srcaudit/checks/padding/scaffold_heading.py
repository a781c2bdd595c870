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
speaks of it ("the part headed Conclusion"): then it is the heading of the document reported on; and when what it stands
above keeps its promise: two sentences or more, four in five of them with a figure, a date, a quotation, a new name or
somebody who says something (those of fewer than eight words that have none do not count), and less than two fifths of
it told above.
One such heading may be the habit of a house: the measure that enters the score counts those after the first.

## Limits
Explainers and reviews use such headings in earnest, some of them above lists or a single sentence, and a judgment has a
conclusion: it is a note, and tells something in numbers only. A text without headings shows none whatever it is like.
Where a page shows its headings as plain lines above short ones they are not seen as headings. Of 1,879 professional
articles, few of which have headings at all, three have one reported; of 94 texts made to catch searches all have.
"""

from collections.abc import Sequence

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, NotMeasuredError, check
from srcaudit.model.evidence import LexiconHit
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.blocks import Block
from srcaudit.text.document import Document
from srcaudit.text.prose import counted


class Options(authoring.Options):
    """When a section tells enough for its heading."""

    min_sentences: int = Field(2, ge=1, description="sentences of a section that tells enough")
    min_share: float = Field(0.8, gt=0, le=1, description="share of them with something specific")
    max_told_before: float = Field(0.4, ge=0, le=1, description="share of its words, by weight, that stand above it")


@check(
    "SP206",
    "scaffold-heading",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    confidence=Confidence.HIGH,
    options=Options,
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
            "The owners of second homes in Aldmouth will pay twice the rate from April.\n\nWhat happens next?\n\n"
            "Bills go out on 14 March, and owners have 28 days to object. The High Court hears the owners' association "
            "on 6 May. “We shall be there,” said its chairman, Tom Rafferty.",
            why="every sentence below it tells something",
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
    below = {section.heading.span: section.blocks for section in doc.sections if section.heading}
    hollow = [one for one in doc.scaffolds if not _is_told(doc, below.get(one.block.span, ()), context.options)]
    for heading in hollow:
        yield context.finding(heading.block.content, LexiconHit(lexicon="scaffold", entry=heading.entry))
    if doc.body_words:
        rate = 1000 * max(0, len(hollow) - 1) / doc.body_words
        yield context.measure("scaffold headings after the first", round(rate, 4), "per 1,000 words of body")


def _is_told(doc: Document, section: Sequence[Block], options: Options) -> bool:
    """Whether most sentences of a section are specific, and most of what they tell is new."""
    sentences = [sentence for block in section for sentence in doc.prose_in(block.span)]
    specific = [sentence.specific for sentence in sentences if sentence.specific or counted(sentence)]
    if len(specific) < options.min_sentences or sum(specific) < options.min_share * len(specific):
        return False
    before = doc.passages.overlap([block.content for block in section], before=section[0].span.start)
    return before.share < options.max_told_before
