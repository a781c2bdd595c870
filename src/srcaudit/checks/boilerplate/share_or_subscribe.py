"""Share bars, newsletter boxes and appeals for support.

## What it does
Reports lines that ask to share, follow, subscribe, register, download the app or donate.

## Why it matters
They are the site's own business. Counted as text they make articles of one site look alike.

## How it decides
A line is one where its words are those of the word list, begin like one of them, or where a sentence speaks for the
site ("our newsletter", "your inbox"), or where a short line begins "Follow … on" a network. Names of networks and
counters count only beside other furniture. A button such as "Subscribe" above a paragraph counts where it stands
closer to a prompt than to the paragraph, or is in capitals right below the prompt.

## Limits
A prompt worded in an unusual way is missed. A columnist who asks the readers to sign up for "our newsletter" is
reported, too. More than three different accounts to follow are taken for a list of the article. On 1,695
professional articles (917,000 words) 32 lines were reported: 24 "Follow … on Twitter" lines, two share bars, two
buttons, two that hold a prompt, one of them glued to the text of a post, and two of the article: the attendance of a
match and the label of a letters page.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "BP105",
    "share-or-subscribe",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    needs_pack=False,
    message="share or subscription prompt: {reason}",
    bad=(
        Example(
            "[[Share this article\n"
            "Facebook\n"
            "Twitter]]\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "[[Sign up for our free newsletter and get the harbour news straight to your inbox.]]",
        ),
    ),
    good=(
        Example(
            "Voters must sign up for the newsletter of the council.\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="an instruction in the story",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Subscriptions to the paper fell by a tenth after the newsletter was stopped, the report says.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="news about subscriptions",
        ),
    ),
)
def share_or_subscribe(context: Context[Options]) -> Found:
    """Share bars and subscription prompts."""
    for block in context.doc.furniture_of("share", "subscribe"):
        confidence = Confidence.HIGH if block.sure else Confidence.MEDIUM
        yield context.finding(block.span, Furniture(part=block.part, reason=block.reason), confidence=confidence)
