"""A short article that stands in a longer one.

## What it does
Reports when most of this article stands in a longer one, or most of a shorter one stands in this. The finding
reaches from the first to the last shared word; the passages of the other article stand beside it.

## Why it matters
A digest cut from a report, or a report with a few paragraphs around it, is that report over again and no second source.
Whole-article similarity is low then and misses it.

## How it decides
Both bodies are cut into runs of five words. Containment is the share of one article's runs that stand in the other,
exactly. From .8 on the shorter article stands in the longer, if under two thirds of the longer stand in the shorter.
Otherwise the two are one text, and are left to near-duplicate.
Milder, a note: both articles are of one source, this one names the other's source or an agency that both name, this one
is dated earlier, or the words stand also in another article that is agency copy and credited here.

## Limits
It does not say which was cut from which: both dates are shown if both are known. Bodies of fewer than 20 words are not
compared. In 1,695 professional articles compared with each other it reported none.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.corpus.sharing import percent, shared
from srcaudit.model.comparison import WITHIN, Comparison
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension

_SHORT = (
    "Two glassworks in the valley will share one furnace from April, their owners said on Monday. Gas now makes up "
    "half of what a bottle costs them. Both keep their names, their shops and all 61 workers."
)
_REST = (
    "The older of the two was founded by a family of Bohemian cutters and made lamp chimneys until the power station "
    "came. It sells to chemists and perfumers today. The younger took over an empty dairy and is known for green wine "
    "bottles. They have been rivals in every trade fair since, and their choirs do not sing together."
)


@check(
    "DU403",
    "contained-article",
    dimension=Dimension.DUPLICATION,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="{which}: {words} words, {part} of this article, stand in both{beside}",
    needs_pack=False,
    needs_peers=True,
    bad=(
        Example(f"[[{_SHORT[:-1]}]].", peers=(f"{_SHORT} {_REST}",)),
        Example(f"{_REST} [[{_SHORT[:-1]}]].", peers=(_SHORT,)),
    ),
    good=(
        Example(
            f"{_SHORT[:94]} The furnace stands in a hall that once belonged to the railway, and it must burn day and "
            "night, since cold glass breaks the pots that hold it. That is why neither owner could go on alone.",
            peers=(f"{_SHORT} {_REST}",),
            why="one sentence is the same, the rest is not",
        ),
    ),
)
def contained_article(context: Context[Options]) -> Found:
    """The pairs of which the shorter stands in the longer."""
    for comparison in context.comparisons:
        if comparison.within:
            found = shared(context.doc, comparison, context.comparisons)
            yield context.finding(
                found.span,
                found.evidence,
                severity=found.beside.severity,
                related=found.related,
                which=_which(comparison),
                part=percent(found.evidence.share),
                beside=found.beside.text,
            )


def _which(comparison: Comparison) -> str:
    if comparison.containment >= WITHIN:
        return f"{percent(comparison.containment)} of this article's runs of five words stand in “{comparison.id}”"
    return f"{percent(comparison.contained)} of the runs of five words of “{comparison.id}” stand in this article"
