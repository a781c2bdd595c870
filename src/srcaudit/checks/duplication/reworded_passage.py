"""A passage that tells closely, in much the same words, what stands in another article.

## What it does
Reports a passage whose content words stand in another article in nearly the same neighbourhoods, though few of them in
the same sentences, with its place on both sides.

## Why it matters
Text that was run through a thesaurus, a translation or a rewriting tool is still the other article's reporting.

## How it decides
Two content words (stop words left out, endings cut off) that stand next to each other, or with one between, in either
order make a pair. Where shared pairs follow each other closely a passage may be; how far it reaches is weighed word by
word on either side: rare words that both have speak for it, missing ones against it. It is reported if a copied stretch
of 20 words lies in it, or if it has at least 50 words and .35 shared pairs a word. Passages of which half or more is
verbatim are left to copied-passage, pairs of articles that are alike to near-duplicate and contained-article. A passage
of which more than a fifth stands between quotation marks on either side is not reported.
A warning if half of this article or more is such a passage (`warning_share`), else a note. Milder, style: both articles
are of one source, or this one names the other's source or an agency that both name. A note: this one is the earlier.

## Limits
Two reports on one event share names, figures and statements; what is under the threshold is listed in the report's
comparisons and not reported. Dense stock text, such as a count of delegates, is reported if it is long. It needs a list
of stop words for the language. A summary of the whole other article is found, but reported only with a copied stretch
in it. In 1,695 professional articles, each beside those most like it (5,780 pairs), it reported none of different
outlets and ten of one outlet: nine stories carried on from one day to the next, and a line-up.
"""

from pydantic import Field

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.corpus.sharing import Circumstances, circumstances, other_side, percent, share_of_body
from srcaudit.model.comparison import Comparison, Passage
from srcaudit.model.evidence import SharedPassage
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


class RewordedOptions(Options):
    """Settings of reworded-passage."""

    warning_share: float = Field(
        0.5,
        ge=0,
        le=1,
        description="share of the body from which a passage is a warning; an editor's half, not measured",
    )


_ORIGINAL = (
    "Marine biologists tracking grey seals along the northern estuary recorded forty pups this winter, double the "
    "previous count. Warmer currents pushed sand eels closer to shore, researchers believe, giving nursing mothers "
    "plentiful food. Volunteers patrolled the nursery beaches daily, keeping dogs and drone pilots at a distance. "
    "Local fishing crews reported damaged nets but agreed to avoid the haul-out banks until spring."
)
_REWORDED = (
    "northern estuary this winter, marine biologists who track grey seals have recorded forty seal pups, which "
    "is double the count of the previous year. The researchers believe that warmer currents had pushed the sand eels "
    "much closer to the shore and gave the nursing mothers plentiful food. Each day volunteers patrolled nursery "
    "beaches to keep away dogs and drone pilots. Fishing crews of the local port reported their nets damaged but "
    "agreed that they would avoid haul-out banks until the spring"
)


@check(
    "DU404",
    "reworded-passage",
    dimension=Dimension.DUPLICATION,
    severity=Severity.NOTE,
    confidence=Confidence.MEDIUM,
    message="{words} words, {part} of this article, tell closely what stands in “{other}”, "
    "{exactly} of them word for word{beside}",
    needs_peers=True,
    options=RewordedOptions,
    bad=(
        Example(
            f"Good news came from the [[{_REWORDED}]].",
            peers=(f"{_ORIGINAL} The county will decide in May whether to close the coastal path.",),
        ),
    ),
    good=(
        Example(
            "Forty grey seal pups were born on the estuary in the past months, twice as many as a year ago. Food is "
            "the likely reason, said a scientist at the marine station: with warm water came the sand eels. Fishermen "
            "have lost nets to the animals. They will nevertheless keep off the banks for now, as will dog owners.",
            peers=(_ORIGINAL,),
            why="a second report on the same count",
        ),
    ),
)
def reworded_passage(context: Context[RewordedOptions]) -> Found:
    """The passages that are another article's, told again."""
    for comparison in context.comparisons:
        if not (comparison.near_duplicate or comparison.within):
            for passage in comparison.passages:
                if passage.kind == "reworded" and not passage.quoted:
                    yield from _reported(context, comparison, passage)


def _reported(context: Context[RewordedOptions], comparison: Comparison, passage: Passage) -> Found:
    beside = circumstances(context.doc.article, comparison, [passage])
    share = share_of_body(context.doc, passage.words)
    yield context.finding(
        passage.span,
        SharedPassage(other=comparison.id, words=passage.words, share=share),
        severity=_severity(beside, share, context.options.warning_share),
        related=other_side(comparison, [passage]),
        part=percent(share),
        exactly=percent(passage.verbatim) if passage.verbatim else "none",
        beside=beside.text,
    )


def _severity(beside: Circumstances, share: float, warning_share: float) -> Severity:
    if beside.allowed:
        return Severity.STYLE
    return Severity.WARNING if share >= warning_share and not beside.first else Severity.NOTE
