"""Lines that other pages of the same source have with other figures and names.

## What it does
Compares the lines of the article with up to 40 other articles of its source in the index, and reports those whose
words stand on at least half of them while only the figures and the names in them differ: "12 comments" here,
"3 comments" there.

## Why it matters
What a site fills in from a form belongs to the page. It is not what this article says, in whatever language.

## How it decides
Three or more other articles of the source are needed, those left out that share a third of the article's paragraphs.
In a line, each word with a digit and each capitalised word after the first may change; runs of them count as one. Two
other words must stay, or one in a line of up to four words with a figure; in a line of prose six words of ten. The line
must stand on three other pages and half of all. Only lines above the first or below the last paragraph that is the
article's own count, and of lines of prose only those below. Title, byline, agencies, questions, list items, and lines
with a year are never reported: those with a year may be what dates the article.

## Limits
On 40 labelled pages of five sites, four to sixteen a site, six lines of three views were reported and none was wrong;
373 professional articles without furniture, in two sources, gave none. Most of what sites fill in is known by its
words or shape before, and is left to those checks.
A language that writes all nouns with capitals has fewer words that stay, so fewer lines are found. The closing line of
a series that changes nothing but a name ("Next week: Northport") is reported where half of the pages looked at have it.
"""

from srcaudit.authoring import Context, Example, Found, NotMeasuredError, Options, check
from srcaudit.corpus.site_blocks import site_blocks
from srcaudit.model.article import Article
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension

_STORY = (
    "The ferry company will close two of its five routes in March, its director told the council.\n"
    "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
)
_OTHER_STORIES = (
    "A lighthouse keeper has sold her house to the school, which wants to teach astronomy in it.",
    "Two hundred sheep were driven over the causeway on Sunday, one hour before the tide came in.",
    "The bakery on Castle Island has burnt down, and nobody knows who will bake for the school now.",
)
_FRAME = "Seen by {} readers in {} harbours"


def _pages(frame: str, *filled: tuple[str, ...]) -> tuple[Article, ...]:
    return tuple(
        Article(f"{story}\n{frame.format(*slots)}", id=f"page-{number}", source="Coast Paper", language="en")
        for number, (story, slots) in enumerate(zip(_OTHER_STORIES, filled, strict=True), 1)
    )


@check(
    "BP103",
    "template-skeleton",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    confidence=Confidence.MEDIUM,
    needs_pack=False,
    needs_peers=True,
    message="with other figures or names the same on {pages} of {looked_at} other pages of the source: {named}",
    bad=(
        Example(
            f"{_STORY}[[{_FRAME.format('1,204', '7')}]]",
            source="Coast Paper",
            peers=_pages(_FRAME, ("88", "2"), ("312", "4"), ("5,100", "9")),
        ),
    ),
    good=(
        Example(
            f"{_STORY}{_FRAME.format('1,204', '7')}",
            source="Coast Paper",
            peers=_pages("{} {}", ("Seen by 88 readers", "in 2 harbours"), ("Salt on our hands,", "Holm"), ("", "")),
            why="one other page has the line: two articles may end alike",
        ),
        Example(
            "This week our reporter sailed with the crew of the Aurora from Northport to the island of Skerrin.\n"
            + _STORY,
            source="Coast Paper",
            peers=tuple(
                Article(
                    f"This week our reporter sailed with the crew of the {ship} from Northport to the island of {to}.\n"
                    f"{story}\nThe tide came in at noon, and the boat left.",
                    id=f"page-{ship}",
                    source="Coast Paper",
                    language="en",
                )
                for ship, to, story in zip(
                    ("Borealis", "Petrel", "Tern"), ("Holm", "Vinga", "Rost"), _OTHER_STORIES, strict=True
                )
            ),
            why="a series whose opening says where the reporter was",
        ),
    ),
)
def template_skeleton(context: Context[Options]) -> Found:
    """What the source fills in on its pages."""
    if reason := context.doc.known.why_unknown():
        raise NotMeasuredError(reason)
    for block in site_blocks(context.doc, origin="frame", note="as it stands there"):
        yield context.finding(block.span, block.evidence, related=block.related, named=block.named)
