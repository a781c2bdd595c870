"""Sentences that close a section or the article and would close any other.

## What it does
Reports a closing sentence without anything specific that forecasts vaguely, leaves everything open or calls the moment
decisive: "The coming weeks may prove decisive."

## Why it matters
The end of a text is where a reader looks for what follows from it. A sentence that is true whatever happens says that
nothing does.

## How it decides
All of these: it is one of the last two sentences of the last paragraph of a section or of the article; it has no
figure, date, quotation, new name and nobody who says it; at least 45 % of its content words are on the list of generic
words; and an entry of the `closers` word list stands in it. Nothing is reported in quotation marks, in advice to a
"you", in a first paragraph, or in what stands above the first heading: there an article says why it matters.

## Limits
A sentence that is empty in words of its own is missed. A writer's considered last word can be reported when it is put
in stock words. Of 1,879 professional articles three have a sentence reported, all of them opinion or analysis.
"""

from collections.abc import Iterator

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import LexiconHit
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.text.document import Document
from srcaudit.text.prose import Sentence

_LAST = 2
_VOICE = frozenset(["you", "your", "you're", "you'll", "i", "i'm", "my"])


class Options(authoring.Options):
    """When a sentence is empty."""

    min_generic_share: float = Field(0.45, gt=0, le=1, description="share of content words that would fit any story")


@check(
    "SP209",
    "empty-sentence",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    message="a last sentence for any story: “{quote}”",
    options=Options,
    bad=(
        Example(
            "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed.\n\n"
            "The board will buy a second radar for the winter, from a yard in Gdansk that has built two of them. "
            "[[The coming months will be critical for everyone involved.]]"
        ),
        Example(
            "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed.\n\n"
            "Fog and the winter\n\nThe board will buy a second radar from a yard in Gdansk that has built two of them. "
            "[[Whether these efforts lead to lasting change remains uncertain.]]\n\n"
            "What passengers say\n\nMost of those asked on the quay on Friday said they would rather wait than swim."
        ),
    ),
    good=(
        Example(
            "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed.\n\n"
            "The board will buy a second radar for the winter. “The coming months will be critical,” Ms Ortiz said.",
            why="somebody says it",
        ),
        Example(
            "The coming weeks will be decisive for the ferry: on 4 June the county votes on the money for its boats.",
            why="says what will decide, and when",
        ),
        Example(
            "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed.\n\n"
            "Whether the second radar arrives before the fog remains uncertain, as the yard in Gdansk is on strike.",
            why="names what is open and why",
        ),
    ),
)
def empty_sentence(context: Context[Options]) -> Found:
    """Each empty closing sentence."""
    doc, options = context.doc, context.options
    closers = {}
    for hit in context.hits("closers"):
        if not doc.quoted.touches(hit.span):
            closers[hit.span] = hit.entry.text
    spans = sorted(closers)
    place, found = 0, 0
    for sentence in _closing(doc):
        while place < len(spans) and spans[place].start < sentence.span.start:
            place += 1
        if place == len(spans) or spans[place].end > sentence.span.end:
            continue
        if _is_advice(doc, sentence) or doc[sentence.span].endswith(":"):
            continue
        if not sentence.specific and sentence.generic_share >= options.min_generic_share:
            found += 1
            yield context.finding(sentence.span, LexiconHit(lexicon="closers", entry=closers[spans[place]]))
    if doc.prose:
        yield context.measure("empty closing sentences", round(100 * found / len(doc.prose), 4), "% of sentences")


def _is_advice(doc: Document, sentence: Sentence) -> bool:
    """Whether it speaks to the reader or of the writer."""
    return any(doc.words.lower[i] in _VOICE for i in sentence.words)


def _closing(doc: Document) -> Iterator[Sentence]:
    """The last two sentences of every section's prose; the lead above the first heading closes nothing."""
    number = {block.span: index for index, block in enumerate(doc.body_blocks)}
    last_blocks = set()
    told = {sentence.block for sentence in doc.prose}
    headed = [section for section in doc.sections if section.heading is not None]
    for section in headed or doc.sections:
        indices = [number[block.span] for block in section.blocks if number[block.span] in told]
        last_blocks.update(indices[-1:])
    first = min(told, default=-1)
    by_block: dict[int, list[Sentence]] = {}
    for sentence in doc.prose:
        if sentence.block in last_blocks and sentence.block != first:
            by_block.setdefault(sentence.block, []).append(sentence)
    for block in sorted(by_block):
        yield from by_block[block][-_LAST:]
