"""Rankings in the writer's own voice with neither a measure nor a source.

## What it does
Reports a sentence that calls something the most, the largest or the worst of its kind ("the most important buyer",
"unprecedented") when it holds no number and neither it nor the paragraphs beside it name a source.

## Why it matters
First place can be measured: by what, among whom, until when. Without a measure the rank is an opinion that reads like
a fact.

## How it decides
The sentence is checkable, has no attribution, quotation, number, link or public document, and none of the paragraph,
the one before and the one after holds a source that carries .4 or more. The first two paragraphs, columns, reviews
and letters, and the writer's own account are left alone, and so is an article of whose claims (weighted) a share of
.3 or more rests on a named source, a document or a link. "Most of them", "the most recent", "the eldest son", "one of
the oldest" and "the biggest problem" rank nothing, and a rank that somebody measured ("as rated by") has its measure.
A rank of all times or of the whole world ("the biggest case in history", "of all time") is held to its own paragraph:
whoever is named for the sentence before or after it makes it silent, and nobody else. Where under .2 of the claims
(weighted) rest on a named source, a rank that is the point of its sentence ("is the busiest port on the coast") and has
no number in words is held to its own paragraph, and silent only if that rests on a person, a body or a document.
Guides, which recommend, are left alone, and so is advice to the reader ("you").

## Limits
Common knowledge cannot be told from a claim: "the longest river" is reported. A measure told without a figure ("by
area") is not seen, and where a number stands in the sentence nothing is said, even if it measures something else.
In 1,695 professional articles nine sentences were reported; on 430 guides and product pages four sentences were, two
of them advertising.
"""

from srcaudit.authoring import Context, Example, Found, SupportOptions, check
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.weaknesses import weaknesses_of


@check(
    "UC504",
    "superlative-without-measure",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.LOW,
    options=SupportOptions,
    message="no measure and no source for the rank in “{quote}”",
    bad=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[The valley is the most important supplier of seed potatoes on the coast.]]\n\nThe next session is near."
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "The bridge was opened at noon. [[It is the boldest and the biggest project in the history of the valley.]]"
            "\n\nThe next session is in May, an official of the council said."
        ),
    ),
    good=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "It is the biggest project in the history of the valley. “We owe it to our children,” Ada Lowe, the mayor, "
            "said at the opening.",
            why="somebody is named for the sentence beside it",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "The valley is the largest supplier of seed potatoes on the coast, the growers' union said in its report.",
            why="the source stands in the sentence",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "With 40,000 tons in 2021 the valley is the largest supplier of seed potatoes on the coast.",
            why="the measure stands in the sentence",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "The most recent session of the council ended in the dark. Most of the members went home on foot.",
            why="nothing is ranked",
        ),
        Example(
            "Review\n\nThe band played in the old mill.\n\nIt rained.\n\n"
            "The second song is the finest and the most tender piece of the evening.",
            why="a review is the writer's own judgement",
        ),
    ),
)
def superlative_without_measure(context: Context[SupportOptions]) -> Found:
    """Ranks that rest on nobody and nothing."""
    if context.doc.supported_share >= context.options.max_supported_share:
        return
    for weakness, rests_on in weaknesses_of(context.doc, "superlative"):
        yield context.finding(weakness.claim.span, rests_on)
