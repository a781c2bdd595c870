"""Boxes about the author below the text.

## What it does
Reports the heading "About the author" or "About" with the writer's name, with role, address and biography below it,
and a last paragraph that introduces a writer.

## Why it matters
A biography is not reporting. Its claims, dates and names are about somebody else than the story.

## How it decides
In the second half of the text a heading of the word list opens the box: up to six lines, to the first paragraph at
most. Where the heading holds a name instead ("About Ann Example"), a line of the box must begin with the name, and
a byline must have it or the line must say that it is a reporter's. Without a heading the last paragraphs count
where they say in their first words that a name is a writer for or at something.

## Limits
Bylines, credits and lines such as "Reporting by …" are left alone. A last paragraph that introduces a reporter who
is part of the story would be reported. On 1,695 professional articles three last paragraphs were reported, each the
writer's biography.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "BP108",
    "author-box",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    needs_pack=False,
    message="box about the author: {reason}",
    bad=(
        Example(
            "By Edda Holm\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.\n"
            "[[About Edda Holm\n"
            "Edda Holm joined the Coast Paper after ten years at sea. She keeps two goats.]]",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.\n"
            "[[About the Author\n"
            "coastpaper.example\n"
            "Administrator\n"
            "Hi, I’m Edda Holm, a content writer with a love of boats, and I have covered the coast for "
            "three years now.]]",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "[[Edda Holm is a freelance reporter based in Northport who covers shipping.]]",
        ),
    ),
    good=(
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.\n"
            "About Per Lund\n"
            "Lund has run the ferry company for nine years and grew up on the smallest of the islands.",
            why="a box about somebody in the story",
        ),
        Example(
            "By Edda Holm\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="a byline",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Edda Holm is a reporter for the Coast Paper who was on the boat when it ran aground last winter.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="a reporter in the story",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "Edda Holm was a reporter for the Coast Paper for thirty years and died in her home on Sunday.",
            why="an obituary",
        ),
    ),
)
def author_box(context: Context[Options]) -> Found:
    """Authors' boxes."""
    for block in context.doc.furniture_of("author"):
        confidence = Confidence.HIGH if block.sure else Confidence.MEDIUM
        yield context.finding(block.span, Furniture(part=block.part, reason=block.reason), confidence=confidence)
