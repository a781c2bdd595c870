"""Copy of a news agency that the article does not name.

## What it does
Reports when text of this article stands in copy of a news agency that the article does not name. The finding
reaches from the first to the last shared word; the passages of the agency's copy stand beside it.

## Why it matters
Readers, and whoever counts sources, take the agency's reporting for the publisher's own. Most agencies also ask for
the credit in their terms.

## How it decides
The other article is agency copy if its source or its address is an agency's, or if its byline or its dateline, as in
LONDON (Reuters) —, names one and no other. Passages count that are the same text and no quotation, 20 words or more
together. An agency is named here if its name stands in the body, the byline or the source; a short form counts only
in capitals, “AP” only in a dateline or beside a word of the trade.
Silent if agencies are credited without a name, as in (with agencies), in the byline or in a few words that stand alone;
if this article is dated before the agency's copy, if both are of one source, or if this one is agency copy itself.
Milder, a note that quotes the line: the name stands only in furniture, such as a copyright line or a picture's credit.

## Limits
It knows some twenty agencies. It cannot see a licence, nor a credit that stands outside the text given, such as a logo
or a line that was cut away. Both may have used one statement. In 1,695 professional articles compared with each other
it reported none: no agency's copy is among them.
"""

from srcaudit.authoring import Context, Example, Found, Options, check, shortened
from srcaudit.corpus.agencies import line_beside
from srcaudit.corpus.sharing import circumstances, other_side, percent, reach, share_of_body
from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison, Passage
from srcaudit.model.evidence import SharedPassage
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension

MIN_WORDS = 20

_QUAKE = (
    "the tremor cracked the dam above the village late on Saturday and the wardens opened both sluices at once, so "
    "that the lower meadows stood under a metre of water by the morning"
)
_AFTER = (
    "Sheep had been driven to the ridge in the evening, and nobody was missing. The engineers want to look at the wall "
    "with divers before they say whether the reservoir can be filled again this year."
)
_WIRE = Article(f"HELMSTAD (Reuters) - A shepherd said {_QUAKE}. Roads stay closed.", id="wire", language="en")
_BY_SOURCE = Article(f"A shepherd said {_QUAKE}. Roads stay closed.", id="wire", source="AFP", language="en")


@check(
    "DU405",
    "unattributed-wire",
    dimension=Dimension.DUPLICATION,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="{words} words, {part} of this article, stand also in copy of {agency} (“{other}”), "
    "which is {named}{beside}",
    needs_peers=True,
    bad=(
        Example(f"Farmers tell how [[{_QUAKE}]]. {_AFTER}", peers=(_WIRE,)),
        Example(f"Farmers tell how [[{_QUAKE}]]. {_AFTER}", peers=(_BY_SOURCE,)),
    ),
    good=(
        Example(f"Farmers told Reuters how {_QUAKE}. {_AFTER}", peers=(_WIRE,), why="the agency is named"),
        Example(
            f"Farmers tell how {_QUAKE}. {_AFTER}",
            peers=(f"A shepherd said {_QUAKE}. Roads stay closed.",),
            why="the other article is not agency copy",
        ),
        Example(
            f"Farmers tell how {_QUAKE}. {_AFTER}",
            peers=(f"A shepherd told Reuters that {_QUAKE}. Roads stay closed.",),
            why="the other article quotes an agency and is not its copy",
        ),
        Example(
            f"Farmers tell how {_QUAKE}. {_AFTER} (Staff and agencies)",
            peers=(_WIRE,),
            why="agencies are credited, though none is named",
        ),
        Example(
            f"“{_QUAKE[0].upper()}{_QUAKE[1:]},” the shepherd wrote. {_AFTER}",
            peers=(_WIRE,),
            why="the words are a quotation",
        ),
    ),
)  # fmt: skip
def unattributed_wire(context: Context[Options]) -> Found:
    """The agency copy that this article has without saying so."""
    for comparison in context.comparisons:
        passages = [passage for passage in comparison.passages if passage.counts]
        if comparison.agency and passages and not _is_excused(context.doc.article, comparison, passages):
            yield from _reported(context, comparison, passages)


def _is_excused(article: Article, comparison: Comparison, passages: list[Passage]) -> bool:
    here = article.published.isoformat() if article.published else None
    earlier = here is not None and comparison.published is not None and here < comparison.published
    return earlier or comparison.agency_named or circumstances(article, comparison, passages).mild


def _reported(context: Context[Options], comparison: Comparison, passages: list[Passage]) -> Found:
    doc = context.doc
    words = doc.words.count([passage.span for passage in passages])
    if words < MIN_WORDS:
        return
    share = share_of_body(doc, words)
    line = line_beside(doc, comparison.agency) if comparison.agency else None
    yield context.finding(
        reach(doc, passages),
        SharedPassage(other=comparison.id, words=words, share=share),
        related=other_side(comparison, passages),
        severity=Severity.NOTE if line else None,
        part=percent(share),
        named=f"named here only beside the text, in “{shortened(line)}”" if line else "not named here",
        agency=comparison.agency,
        beside=circumstances(doc.article, comparison, passages).text,
    )
