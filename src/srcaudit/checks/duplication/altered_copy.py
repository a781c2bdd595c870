"""A copy in which names or figures are others than in the text it shares.

## What it does
Reports a passage that stands in another article word for word but for names or figures, with what stands in their
place on both sides.

## Why it matters
Either one of the two has a mistake in it, or a passage was dressed up to look like another report. Both are worth a
look before anything is printed, and a search for the changed name would not have found the original.

## How it decides
The passage is one that copied-passage or near-duplicate would report, and at least .7 of its words lie in rows of five
or more equal words. Up to four words on either side that stand between such rows, the rows going on behind them, are a
difference. It is a figure if both sides have numbers, in digits or in words, and their values differ. It is a name if
every word on both sides has a capital, is no title and does not begin a sentence, if the words do not begin alike
(Britain, British) and none is as short as initials. With more than one such difference in ten words the passage is a
pattern that is filled in, such as a table, and is left alone.
Milder, a note: both articles are of one source, this one names the other's source or an agency that both name, or this
one is dated earlier.

## Limits
It does not say which side is right, nor whether a figure was brought up to date; both dates are shown if both are
known. Two values that stand within four words of each other are told as one. Number words count only where the
language's are known. Names that mean the same, such as two names of one office, are told as other values. In 1,695
professional articles, each beside those most like it, it reported none.
"""

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.corpus.sharing import circumstances, share_of_body
from srcaudit.model.comparison import Comparison, Passage
from srcaudit.model.evidence import SharedPassage
from srcaudit.model.finding import Confidence, Related, Severity
from srcaudit.model.score import Dimension

_MILL = (
    "the paper mill at Osby will be sold to a group of its own foresters, who have promised to keep 140 jobs for at "
    "least six years and to clear the river bank below the weir before Ragnhild Moe retires as head of the works"
)
_OTHER = (
    "the paper mill at Osby will be sold to a group of its own foresters, who have promised to keep 190 jobs for at "
    "least six years and to clear the river bank below the weir before Torunn Lie retires as head of the works"
)
_MARKED = _MILL.replace("140", "[[140]]").replace("Ragnhild Moe", "[[Ragnhild Moe]]")
_BEFORE = "Three bids were on the table and the council had no say in it."
_BEHIND = "The union wants to see the contract first. It has been promised one before, in a year of floods."


class Options(authoring.Options):
    """What is worth reporting."""

    min_verbatim: float = Field(
        0.7, ge=0.5, le=1, description="share of a passage's words in rows of five or more equal ones; 0-1"
    )
    max_rate: float = Field(0.1, gt=0, le=1, description="differences a word from which a passage is a pattern; rate")


@check(
    "DU407",
    "altered-copy",
    dimension=Dimension.DUPLICATION,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="{words} words stand also in “{other}”, with other values: {values}{beside}",
    options=Options,
    needs_pack=False,
    needs_peers=True,
    bad=(
        Example(f"{_BEFORE} Now {_MARKED}. {_BEHIND}", peers=(f"It rained when the news came: {_OTHER}. Cheers.",)),
    ),
    good=(
        Example(
            f"{_BEFORE} Now {_MILL}. {_BEHIND}",
            peers=(f"It rained when the news came: {_MILL}. Cheers.",),
            why="the copy has the same values: it is a copied passage and no altered one",
        ),
        Example(
            f"{_BEFORE} Now {_MILL}. {_BEHIND}",
            peers=(f"It rained when the news came: {_MILL.replace('sold to', 'handed over to')}. Cheers.",),
            why="another word is neither a name nor a figure",
        ),
        Example(
            "Arrivals: berth 1 Alma 06:10, berth 2 Berta 06:25, berth 3 Clara 06:40, berth 4 Dora 06:55, berth 5 Elsa "
            "07:10, berth 6 Frida 07:25, berth 7 Greta 07:40.",
            peers=(
                "Arrivals: berth 1 Alma 09:10, berth 2 Berta 09:25, berth 3 Clara 09:40, berth 4 Dora 09:55, berth 5 "
                "Elsa 10:10, berth 6 Frida 10:25, berth 7 Greta 10:40.",
            ),
            why="a table is filled in anew",
        ),
    ),
)  # fmt: skip
def altered_copy(context: Context[Options]) -> Found:
    """The copies whose names or figures are others there."""
    for comparison in context.comparisons:
        for passage in comparison.passages:
            if _is_altered(passage, context.options):
                yield from _reported(context, comparison, passage)


def _is_altered(passage: Passage, options: Options) -> bool:
    enough = passage.verbatim >= options.min_verbatim
    return enough and 0 < len(passage.altered) <= options.max_rate * passage.words


def _reported(context: Context[Options], comparison: Comparison, passage: Passage) -> Found:
    beside = circumstances(context.doc.article, comparison, [passage])
    first, *rest = passage.altered
    yield context.finding(
        first.span,
        SharedPassage(other=comparison.id, words=passage.words, share=share_of_body(context.doc, passage.words)),
        severity=beside.severity,
        related=[
            *(context.also(one.span, f"“{one.other_quote}” in “{comparison.id}”") for one in rest),
            *(
                Related(
                    span=one.other,
                    quote=one.other_quote,
                    note=f"“{one.quote}” here",
                    relation="against",
                    article=comparison.id,
                )
                for one in passage.altered
            ),
        ],
        values=", ".join(f"“{one.quote}” here, “{one.other_quote}” there" for one in passage.altered),
        beside=beside.text,
    )
