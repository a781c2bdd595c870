"""Lines of the page that only the line model recognises.

## What it does
Reports lines that look like the page and not like the article, although no word list and no rule can say what they
are: teasers, labels, names of sections, leftovers of widgets. Lines that follow each other are one finding.

## Why it matters
A page has more kinds of furniture than anybody can list. What is left of them is read and counted as news.

## How it decides
A model (`text/line_model.py`) looks at each line's characters, words and place, at the words it shares with the
running text, and at the same of the lines around it. It was trained on 805 pages of which the body was marked. In a
text of four paragraphs or more, and in a whole page, a line counts from a probability on that depends on the text and
on what the line looks like:

- a whole page of 60 lines or more: .5 for most lines, .4 for a short one in the text, .6 for a heading there, .75 for a
  sentence, .7 for a paragraph; in a shorter page .97 for a heading or a sentence, .9 for a paragraph;
- a text in which a rule proves some furniture: .15 for a short line in the text, .3 for one around it, .5 for a
  sentence, a row of a table or what could be a title, .6 for a heading, .35 for a paragraph; in a text of fewer than 20
  lines .2 or .3 for short lines, .6 for a heading, a sentence or a paragraph;
- a text in which none does: .5 around the text, .6 in it and for a paragraph, .8 for a heading or what could be a
  title, .85 for a sentence;
- a language without a pack: .5 to .97 in the same order.

A row of a table is kept where no rule proves any furniture: a short line with a name and a word in brackets, two sides
("Northport v Easthaven"), or one that has two lines with figures within two lines of it.

Where more than half of a text that is no whole page would count, the text is taken for a list and nothing does.
A sentence of fewer than five words or more than thirty is judged by the other bounds. Lines such as “Advertisement”
are left out before the others are judged.

On a page of which hardly a sentence would be left, the longest stretch of three sentences or more stays, if it has 240
characters and twice what any other has. The headline that came with the article and a byline never count; an item of a
list that the article introduces, what stands under a heading such as “Sources”, a note in brackets and a line of
nothing but a mark count only on a whole page, from .8 on. A line with a phrase that the setting `furniture` names
counts whatever it looks like, unless the phrase stands inside a paragraph of more than 40 words.

## Limits
The model gives a probability and no proof: confidence is low, and the reason names only what spoke loudest. It was
trained on English news, blogs and guides; in other languages it goes by place, shape, common words and neighbours
alone. Judged by models that had not seen their sites, it and the rules together wrongly flag 3.8 % of the body lines of
whole English pages, 1.9 and .9 % of lightly and strongly cleaned ones, 3.8 % of whole pages in other languages
(`docs/benchmarks.md`). In 1,695 professional articles (19,418 lines), each hit read, this check took 20 lines: 16
links, prompts and a post set into the text, one title of another article above it, and three that are the article's: a
list of scorers, a referee and a paragraph of two words. In the marked bodies of 184 news pages (4,850 lines) it took
12, of which some six were the article's: an entry of a list of sources, a verdict, a quotation by itself.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


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
    for block in context.doc.furniture_of("other"):
        evidence = Furniture(part=block.part, reason=block.reason)
        yield context.finding(block.span, evidence, confidence=Confidence.HIGH if block.sure else Confidence.LOW)
