"""Links to other articles: related, most read, tags.

## What it does
Reports headings such as "Most read", the titles that stand under them below the text, "Read more: …" lines and
lists of tags.

## Why it matters
Titles of other articles are not what this one says. Their names and dates can contradict the body, their words skew
counts.

## How it decides
A heading of the word list opens a run. Below the last paragraph every line of up to 40 words under it belongs to
the run, until a heading such as "Sources"; inside the text only the list items right below do. A label with a title
behind it ("Read more: …") is one by itself. Under a bare stock word such as "Read more" below the text, two to ten
titles count where other furniture ends the list. A line of 4 to 25 words below the first paragraph is a title where it
ends with its sort in square brackets ("… [VIDEO]").

## Limits
A teaser longer than 40 words ends a run. Inside the text titles that are no list items are left alone, also under a
heading such as "Read more". Guides link to their own chapters by "Read more:"; on labelled blog pages most of the
disputed lines were such. Menus stand between the lists of links below whole
pages: of 60 lines of 25 pages that were read some 18 were names of a menu. On 1,695 professional articles seven lines
were reported, all of them links.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "BP106",
    "related-links",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    needs_pack=False,
    message="link to something else on the site: {reason}",
    bad=(
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.\n"
            "[[Most Popular Articles\n"
            "Ten bridges to see before they fall\n"
            "How a lighthouse became a library]]",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "[[Read more: Harbour fees to rise for a third year]]\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "[[Read more\n"
            "Storm tears a boat from the quay\n"
            "How a lighthouse became a library\n"
            "Most read today]]",
        ),
    ),
    good=(
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "“Related: the harbour is broke,” the note to the mayor began.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.",
            why="words inside a quotation",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "Sources\n"
            "- Harbour office, annual report\n"
            "- Minutes of the council",
            why="the sources of the article",
        ),
    ),
)
def related_links(context: Context[Options]) -> Found:
    """Links to other articles."""
    for block in context.doc.furniture_of("related"):
        confidence = Confidence.HIGH if block.sure else Confidence.MEDIUM
        yield context.finding(block.span, Furniture(part=block.part, reason=block.reason), confidence=confidence)
