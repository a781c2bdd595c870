"""Lines of the page that only the line model recognises.

## What it does
Reports lines that look like the page and not like the article, although no word list and no rule can say what they
are: teasers, labels, names of sections, leftovers of widgets. Lines that follow each other are one finding.

## Why it matters
A page has more kinds of furniture than anybody can list. What is left of them is read and counted as news.

## How it decides
A model (`text/line_model.py`) looks at each line's characters, words and place, at the words it shares with the
running text, and at the same of the lines around it. It was trained on 805 pages of which the body was marked. In a
text of four paragraphs or more a line counts from a probability of .95 on where no rule proves furniture on the page.
Where one does, .2 is enough, .4 for what looks like a heading, a question or a list item (.5 and .7 where most of the
page is furniture), .85 for a paragraph. A sentence, a heading or a label with what it stands for, in the text or right
below it, counts only from .97 on. In a language without a pack it is .85 for all, .98 for the last.

A headline, a byline, an item of a list that the article introduces, what stands under a heading such as “Sources”,
and a line of nothing but a mark never count. A line with a phrase that the setting `furniture` names counts
whatever it looks like, unless the phrase stands inside a paragraph of more than 40 words.

## Limits
The model gives a probability and no proof: confidence is low, and the reason names only what spoke loudest. It was
trained on English news, blogs and guides; in other languages it goes by place, shape, common words and neighbours
alone. Judged by models that had not seen their sites, it and the rules together wrongly flag 2.7 % of the body lines of
whole English pages and .9 % of cleaned ones, 2.3 % of the body lines of pages in other languages
(`docs/benchmarks.md`). In 210 professional articles, 2,000 lines, it flagged none by itself.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mask import furniture_blocks


@check(
    "BP112",
    "chrome-line",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    confidence=Confidence.LOW,
    needs_pack=False,
    message="looks like the page, not like the article: {reason}",
    bad=(
        Example(
            "Skip to main content\n"
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.\n"
            "Without the boats the school on Castle Island would lose half of its pupils, the head teacher said.\n"
            "The director said that the company had lost money on both routes in each of the past six years.\n"
            "[[Coast Television\n"
            "Coast Garden\n"
            "Harbour Books]]"
        ),
    ),
    good=(
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "What the islanders want\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.",
            why="a short line that is a heading",
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures.\n"
            "Without the boats the school on Castle Island would lose half of its pupils, the head teacher said.\n"
            "The director said that the company had lost money on both routes in each of the past six years.\n"
            "Results of the harbour race\n"
            "1. Edda Holm, 41:07\n"
            "2. Per Lund, 41:55\n"
            "3. Ina Berg, 43:20",
            why="a list of results",
        ),
        Example(
            "On television today\nFootball\nRugby\nTennis\n"
            "The ferry company will close two of its five routes in March, its director told the council.",
            why="a text of too few paragraphs to compare a line with",
        ),
    ),
)
def chrome_line(context: Context[Options]) -> Found:
    """Lines that the settings or the line model alone call furniture."""
    for block in furniture_blocks(context.doc, "other"):
        evidence = Furniture(part=block.part, reason=block.reason)
        yield context.finding(block.span, evidence, confidence=Confidence.HIGH if block.sure else Confidence.LOW)
