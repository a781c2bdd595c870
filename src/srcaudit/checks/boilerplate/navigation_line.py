"""Menus, skip links and page controls left in the text.

## What it does
Reports menus, trails of sections, skip and back links and search or log-in controls. Lines that follow each other
are one finding.

## Why it matters
Menu words are no sentence of the article. They inflate its length, blur comparisons with other articles and show
that the text was taken from the page unread.

## How it decides
A line is a control where its words are those of the word list, or where its shape is that of a trail ("A > B > C").
Single words such as "Politics" count only beside other furniture or where half of the lines around are such words;
a line right above a paragraph, or in a list that a sentence with a colon introduces, never does, nor does the byline
above the text. Of a line that is nothing but links as Markdown writes them ("[Home](/)") what they show is read; three
such lines or more below each other are a menu where half of them are words of the list.

## Limits
A menu of names that no list knows, with no known word around it, is missed. There are lists for English, German,
French, Spanish, Italian, Portuguese, Dutch, Polish, Ukrainian and Russian; in other languages the English words and
the shapes are seen. All boilerplate checks together find 77 % of the furniture lines of whole English news pages, 39
% after light and 13 % after strong cleaning (`tests/benchmarks/boilerplate`; bylines, dates and captions count as
furniture there and are left alone here); they flag .1 to .6 % of the lines labelled body, most of which are links
and notices. On 1,695 professional articles (917,000 words) this check reported nine lines: eight links and
buttons, and the label of a letters page.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "BP104",
    "navigation-line",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    needs_pack=False,
    message="control or menu of the page, not of the article: {reason}",
    bad=(
        Example(
            "[[Skip to main content]]\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "[[Back to top]]",
        ),
        Example(
            "[[Home > Coast > Harbours > Ferries]]\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
        ),
    ),
    good=(
        Example(
            "The ferry company will close two of its five routes in March, its director told the council. "
            "It names the lines that stay:\n"
            "- North Quay\n"
            "- Castle Island\n"
            "- Home\n"
            "- Search\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="a list that the article introduces",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Politics\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on "
            "Monday. Every party has a plan of its own.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.",
            why="a heading of one word above a paragraph",
        ),
    ),
)
def navigation_line(context: Context[Options]) -> Found:
    """Menus and controls of the page."""
    for block in context.doc.furniture_of("navigation"):
        confidence = Confidence.HIGH if block.sure else Confidence.MEDIUM
        yield context.finding(block.span, Furniture(part=block.part, reason=block.reason), confidence=confidence)
