"""Another article that is the same text, give or take some edits.

## What it does
Compares the article, without its site furniture, with the other articles given, and reports each that is the same
text for the most part. The finding reaches from the first to the last shared word; the shared passages of the other
article stand beside it.

## Why it matters
A reprint is not a second source. Whoever counts it as one counts the same reporting twice.

## How it decides
Both bodies are cut into runs of five words (letters and digits; case, punctuation and furniture do not count).
Jaccard similarity is the number of runs in both over the number of runs in either, exactly. From .5 on, where some two
thirds of the runs of each stand in the other, the articles are near-duplicates. The number is never estimated. Where
four fifths of the one stand in the other, and under two thirds of the other in the one, the shorter is a part of the
longer and left to contained-article.
Milder, a note: both articles are of one source, this one names the other's source or an agency that both name, this one
is dated earlier, or the words stand also in another article that is agency copy and credited here.

## Limits
It does not say who copied: both dates are shown if both are known. Bodies of fewer than 20 words are not compared.
A copy reworded throughout keeps few runs of five words and is left to reworded-passage. A translation is not found.
In 1,695 professional articles compared with each other it reported eight pairs, all of them one story in two editions
of one outlet (notes).
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.corpus.sharing import percent, shared
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension

_FERRY = (
    "The ferry between Holm and the mainland will stop for nine days in March while engineers replace a ramp that was "
    "damaged in the January storm. The harbour office said a smaller boat would carry foot passengers twice a day."
)


@check(
    "DU401",
    "near-duplicate",
    dimension=Dimension.DUPLICATION,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="near-duplicate of “{other}”: {alike} of all runs of five words are in both; "
    "{words} words, {part} of this article, stand there too{beside}",
    needs_pack=False,
    needs_peers=True,
    bad=(
        Example(f"[[{_FERRY[:-1]}]].", peers=(f"Winter traffic. {_FERRY}",)),
        Example(
            f"[[{_FERRY.replace('nine days', 'ten days')[:-1]}]]. Cars must go by road.",
            peers=(f"{_FERRY} Tickets stay valid.",),
        ),
    ),
    good=(
        Example(
            f"{_FERRY} The council had asked for the work to wait until the lambing was over, because farmers on the "
            "island bring in their feed by lorry at that time of year and cannot store enough of it. Its chairwoman, "
            "Greta Lunde, called the date a mistake that two phone calls would have prevented.",
            peers=(f"{_FERRY} Ticket prices have risen by a tenth since the autumn, and the shipping line expects a "
            "loss for the third year in a row. It has hired a consultant to look at night crossings, which were given "
            "up when the airfield opened, and will publish what she finds before the summer timetable starts.",),
            why="they share two sentences and are otherwise two reports",
        ),
        Example(
            "The ferry to Holm stops for nine days in March.",
            peers=("The ferry to Holm stops for nine days in March.",),
            why="any two captions of so few words may be the same",
        ),
    ),
)  # fmt: skip
def near_duplicate(context: Context[Options]) -> Found:
    """The other articles that are this one for the most part."""
    for comparison in context.comparisons:
        if comparison.near_duplicate:
            found = shared(context.doc, comparison, context.comparisons)
            yield context.finding(
                found.span,
                found.evidence,
                severity=found.beside.severity,
                related=found.related,
                alike=percent(comparison.jaccard),
                part=percent(found.evidence.share),
                beside=found.beside.text,
            )
