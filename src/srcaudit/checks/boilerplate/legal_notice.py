"""Cookie, copyright and affiliate notices.

## What it does
Reports cookie banners, copyright lines, notices about affiliate links and links to policies.

## Why it matters
They stand on every page of the site and say nothing of the story.

## How it decides
A copyright sign at the start of a short line, words of the list ("Privacy Policy"), or a sentence in which the site
speaks of itself ("we use cookies", "we may earn a commission").

## Limits
A notice in the third person ("The Paper may earn …") is missed. Some publishers count an agency's copyright line as
part of the report; it is reported all the same. On 1,695 professional articles this check reported nothing.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "BP110",
    "legal-notice",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    needs_pack=False,
    message="legal notice of the site: {reason}",
    bad=(
        Example(
            "[[We use cookies to measure how this page is read.]]\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "[[© 2026 Coast Paper. All rights reserved.]]",
        ),
    ),
    good=(
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "The court held that the copyright in the chart belongs to the harbour office.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="an article on copyright",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "The regulator said that ferry sites may use cookies only with consent from the passenger.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="news about cookies",
        ),
    ),
)
def legal_notice(context: Context[Options]) -> Found:
    """Legal notices."""
    for block in context.doc.furniture_of("legal"):
        confidence = Confidence.HIGH if block.sure else Confidence.MEDIUM
        yield context.finding(block.span, Furniture(part=block.part, reason=block.reason), confidence=confidence)
