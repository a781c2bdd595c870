"""Weather strips, live tickers, reading times and advertising marks.

## What it does
Reports the strip of temperature, place and date above an article, live tickers, stamps of the entries in a live report,
reading times, labels of advertisements and boxes of shops.

## Why it matters
A banner shows the moment the page was loaded. Its date is often another one than the article's.

## How it decides
A temperature by itself above the first paragraph, with the place and the date right beside it; a line that begins
with a live marker or has a ticker label and separators; words of the list ("Advertisement", "4 min read").

A stamp is a clock run together with a name or a label ("16:27Ada Holm", "2 hours ago10:05 Ada Holm"), where the same
name stands beside three different times or more. A box of a shop is a price by itself with a button such as "Buy now"
within three lines, all of them of three words or fewer, and the seller below "Price at".

## Limits
A date or a place by itself is left alone: it may be the dateline; so are a price without a button, a button without a
price, and a clock that a blank parts from the name, as in a programme. On 1,695 professional articles this check
reported nothing.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "BP111",
    "page-banner",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    needs_pack=False,
    message="banner of the page: {reason}",
    bad=(
        Example(
            "[[7 °C\n"
            "Northport\n"
            "Monday, January 12, 2026]]\n"
            "Ferry routes to close\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
        ),
        Example(
            "[[🔴 LIVE: Day 12 of the strike | Latest: talks resume]]\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "[[Advertisement]]\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
        ),
    ),
    good=(
        Example(
            "NORTHPORT, January 12, 2026\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="a dateline",
        ),
        Example(
            "Northport\n"
            "Monday, January 12, 2026\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="place and date of the report",
        ),
    ),
)
def page_banner(context: Context[Options]) -> Found:
    """Banners and marks of advertising."""
    for block in context.doc.furniture_of("strip", "live", "advert"):
        confidence = Confidence.HIGH if block.sure else Confidence.MEDIUM
        yield context.finding(block.span, Furniture(part=block.part, reason=block.reason), confidence=confidence)
