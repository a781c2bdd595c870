"""Lines that other pages of the same source have too.

## What it does
Compares the lines of the article with up to 40 other articles of its source in the index, and reports those that
stand on several of them, with the articles that have them. Lines that the other boilerplate checks know by their
words or shape are left to them.

## Why it matters
What a site prints on every page is not what this article says, in whatever language and words. Nothing proves it
better than the other pages.

## How it decides
Three or more other articles of the source are needed, those left out that share a third of the article's paragraphs:
they are the same story again. A line is the site's where two other pages and a fifth of all have it, word for word,
and another such line stands beside it above or below the article's own paragraphs. A line by itself and a line of
prose must stand on three other pages and half of all; a prose line counts only above the first or below the last
paragraph that is the article's own. Among the paragraphs a line must stand on half of the pages, and a heading twice
in the article; questions and list items never count there. Title, byline, names of agencies and a short line by
itself at the top are never reported.

## Limits
On 40 labelled pages of five sites, four to sixteen a site, 3,969 lines of three views were reported and none was
wrong; that is .46 of the furniture of whole pages, .42 after a light extractor and none after a strong one. On 1,695
professional articles without furniture, in six sources, it reported nothing.
Word for word: a line with a figure that changes ("12 comments") is missed. Where an index holds one column of a
source only, what all its articles close with is reported. A standing paragraph below a series is reported where half
of the pages looked at end with it. Text that two articles share within their paragraphs is duplication, not furniture.
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
_HEAD, _FOOT = "Coast Paper since 1911\nTides and lamps", "Printed with salt on our hands\nQuay Street 4, Northport"


_OTHER_STORIES = (
    "A lighthouse keeper has sold her house to the school, which wants to teach astronomy in it.",
    "Two hundred sheep were driven over the causeway on Sunday, one hour before the tide came in.",
    "The bakery on Castle Island has burnt down, and nobody knows who will bake for the school now.",
)


def _pages(above: str, below: str) -> tuple[Article, ...]:
    return tuple(
        Article(f"{above}\n{story}\n{below}", id=f"page-{number}", source="Coast Paper", language="en")
        for number, story in enumerate(_OTHER_STORIES, 1)
    )


@check(
    "BP102",
    "repeated-block",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    confidence=Confidence.HIGH,
    needs_pack=False,
    needs_peers=True,
    message="the same on {pages} of {looked_at} other pages of the source: {named}",
    bad=(
        Example(
            f"[[{_HEAD}]]\n{_STORY}[[{_FOOT}]]",
            source="Coast Paper",
            peers=_pages(_HEAD, _FOOT),
        ),
    ),
    good=(
        Example(
            "The Week at Sea\n"
            f"{_STORY}What happens next\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.",
            source="Coast Paper",
            peers=_pages(
                "The Week at Sea",
                "What happens next\nThe school will ask the parents first, its head said on the phone.",
            ),
            why="the title of a column, and a section heading that many articles have",
        ),
        Example(
            f"{_STORY}The council will vote on the request next week, when the harbour office has checked the figures.",
            source="Coast Paper",
            peers=(
                *_pages(_HEAD, _FOOT),
                Article(
                    f"{_STORY}A dog fell into the harbour and swam.", id="copy", source="Coast Paper", language="en"
                ),
            ),
            why="a text that another article has, too, is duplication",
        ),
    ),
)
def repeated_block(context: Context[Options]) -> Found:
    """What the source prints on its pages."""
    if reason := context.doc.known.why_unknown():
        raise NotMeasuredError(reason)
    for block in site_blocks(context.doc, origin="source", note="the same line"):
        yield context.finding(block.span, block.evidence, related=block.related, named=block.named)
