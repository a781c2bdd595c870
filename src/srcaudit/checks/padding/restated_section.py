"""Summaries, conclusions, second introductions and tables that tell what has been told.

## What it does
Reports the paragraphs below a heading such as "Conclusion", "Key Takeaways" or "Overview", and blocks of short lines
like the rows of a table, of which most stands earlier in the article.

## Why it matters
A long report may need a summary. In an article of six hundred words it is the third telling of the same facts.

## How it decides
- Below a heading of the `scaffold` word list (families conclusion, summary and opening): a paragraph of 20 words or
  more that weighs 10 or more, and of whose weight the two earlier paragraphs that fit best hold 55 %, or 45 % if it
  brings a quotation of two words or more that stands above.
- Four lines or more, one directly below the other, of 5 to 30 words, without bullets: the same of each line; reported
  if together they weigh 30 or more and 65 % of it stands above. In a text without blank lines, sentences are no rows.
The weight is that of restated-answer: what fits any story counts little, figures and names more.

## Limits
A conclusion or a second introduction without a heading is not looked at: reports, and live blogs above all, come back
to a fact for good reasons. Half of a paragraph may be new all the same; both sides are shown. Of 1,879 professional
articles one was reported: a recipe that gives its steps twice.
"""

from collections.abc import Iterator, Sequence

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Restatement
from srcaudit.model.finding import Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.blocks import Block
from srcaudit.text.document import Document
from srcaudit.text.overlap import Overlap

_MARKS = "\"'“”„‘’«».,;:!? "
_SENTENCE_ENDS = tuple(stop + quote for stop in ".!?…" for quote in ("", "”", '"', "’", ")"))
_FAMILIES = ("conclusion", "summary", "opening")


class Options(authoring.Options):
    """What counts as told before."""

    min_words: int = Field(20, ge=1, description="words of a paragraph below a closing heading")
    min_weight: float = Field(10.0, ge=0, description="weight of such a paragraph, about its content words")
    min_share: float = Field(0.55, gt=0, le=1, description="share of its weight in the two best earlier paragraphs")
    min_share_quoting: float = Field(0.45, gt=0, le=1, description="the same, if it repeats a quotation")
    min_rows: int = Field(4, ge=2, description="lines of a table")
    min_rows_weight: float = Field(30.0, ge=0, description="weight of all its lines")
    min_rows_share: float = Field(0.65, gt=0, le=1, description="share of that weight that stands above")


_BODY = (
    "The ferry between Aldmouth and Skerrin will run every twenty minutes from the first of March, the harbour board "
    "said, after two years in which passengers had to take the bridge at Holm.\n\n"
    "Two boats were bought second-hand in Norway and painted in Gdansk over the winter, for 3 million euros.\n\n"
)


@check(
    "SP205",
    "restated-section",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    message="{percent} of the content words of this {part}, by weight, stand in the places shown above it",
    options=Options,
    bad=(
        Example(
            _BODY + "Conclusion\n\n[[The ferry between Aldmouth and Skerrin runs every twenty minutes from March, with "
            "two boats from Norway for 3 million euros, and the bridge at Holm is no longer the only way across.]]"
        ),
        Example(
            _BODY
            + "Background and Context\n\n[[The harbour board has said that the ferry between Aldmouth and Skerrin "
            "runs every twenty minutes from the first of March, after two years of the bridge at Holm.]]"
        ),
    ),
    good=(
        Example(
            _BODY + "Conclusion\n\nWhoever crossed at dawn last week saw gulls on empty benches and a captain who "
            "waited for somebody to ferry; the timetable alone brings no passengers.",
            why="a conclusion with something of its own",
        ),
        Example(
            _BODY + "Background\n\nThe first ferry between the two towns was rowed by a miller in 1741, and sank with "
            "his flour; the chain ferry that followed gave its name to the inn on the quay.",
            why="a background that goes back further",
        ),
        Example(
            _BODY + "On Monday the harbour board said again that the ferry between Aldmouth and Skerrin will run every "
            "twenty minutes from the first of March.",
            why="no closing section: a report may come back to its news",
        ),
    ),
)
def restated_section(context: Context[Options]) -> Found:
    """Closing sections first, then tables."""
    doc = context.doc
    found = [*_closings(context), *_tables(context)]
    yield from found
    if doc.body_words:
        share = 100 * doc.words.count([finding.span for finding in found]) / doc.body_words
        yield context.measure("restated sections", round(share, 4), "% of words")


def _closings(context: Context[Options]) -> Iterator[Finding]:
    doc, options = context.doc, context.options
    closing = {s.block.span: s.family for s in doc.scaffolds if s.family in _FAMILIES}
    for section in doc.sections:
        family = closing.get(section.heading.span) if section.heading else None
        if family is None or section.heading is None:
            continue
        for block in section.blocks:
            if block.kind != "paragraph" or block.words < options.min_words:
                continue
            overlap = doc.passages.overlap([block.content], before=section.heading.span.start)
            least = options.min_share_quoting if _quotes_again(doc, block.content) else options.min_share
            if overlap.share >= least and overlap.weight >= options.min_weight:
                yield _finding(context, block.content, overlap, family)


def _quotes_again(doc: Document, span: Span) -> bool:
    """Whether a quotation in `span` of two words or more was quoted before in the same words."""
    return any(
        len(doc.words.inside(quote)) > 1 and doc[quote].strip(_MARKS) in _told(doc, span.start)
        for quote in doc.quoted.within(span)
    )


def _told(doc: Document, end: int) -> set[str]:
    return {doc[quote].strip(_MARKS) for quote in doc.quotes if quote.end <= end}


def _tables(context: Context[Options]) -> Iterator[Finding]:
    doc, options = context.doc, context.options
    for rows in _runs(doc, options.min_rows):
        start = rows[0].span.start
        overlaps = [doc.passages.overlap([row.content], before=start) for row in rows]
        weight = sum(overlap.weight for overlap in overlaps)
        if weight < options.min_rows_weight:
            continue
        share = sum(overlap.weight * overlap.share for overlap in overlaps) / weight
        if share >= options.min_rows_share:
            best = max(overlaps, key=lambda overlap: overlap.weight * overlap.share)
            span = Span(start, rows[-1].span.end)
            yield _finding(context, span, Overlap(round(share, 4), weight, best.places), "table")


def _runs(doc: Document, least: int) -> Iterator[Sequence[Block]]:
    """Blocks of short lines, one directly below the other.

    Where no blank lines part the paragraphs, a line that ends like a sentence is one of them and no row.
    """
    run: list[Block] = []
    dense = 2 * sum(block.gap <= 1 for block in doc.body_blocks) > len(doc.body_blocks)
    for block in doc.body_blocks:
        row = block.kind in ("paragraph", "heading") and 5 <= block.words <= 30
        row = row and not (dense and doc[block.content].endswith(_SENTENCE_ENDS))
        if run and not (row and block.gap <= 1):
            if len(run) >= least:
                yield run
            run = []
        if row:
            run.append(block)
    if len(run) >= least:
        yield run


def _finding(context: Context[Options], span: Span, overlap: Overlap, part: str) -> Finding:
    return context.finding(
        span,
        Restatement(share=overlap.share),
        related=[context.against(place, "told here") for place in overlap.places],
        percent=f"{overlap.share:.0%}",
        part=part,
    )
