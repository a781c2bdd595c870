"""Sentences that close a section or the article and would close any other.

## What it does
Reports a sentence without anything specific that ends a section or a paragraph and forecasts vaguely, leaves everything
open or calls the moment decisive: "The coming weeks may prove decisive."

## Why it matters
The end of a text is where a reader looks for what follows from it. A sentence that is true whatever happens says that
nothing does.

## How it decides
All of these: it is one of the last two sentences of the last paragraph of a section or of the article, or, if it leaves
a question to time, the last of any paragraph; it has no
figure, date, quotation, new name and nobody who says it; at least 45 % of its content words are on the list of generic
words; and an entry of the `closers` word list stands in it. Nothing is reported in quotation marks, in advice to a
"you", in a first paragraph, or in what stands above the first heading: there an article says why it matters. Nor is a
question that the next sentence answers with something specific.

## Limits
A sentence that is empty in words of its own is missed. A writer's considered last word can be reported when it is put
in stock words. Of 1,879 professional articles four have a sentence reported, all of them opinion or analysis.
"""

from collections.abc import Iterable, Iterator, Set
from itertools import pairwise, takewhile, zip_longest

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.language.lexicon import Entry
from srcaudit.model.evidence import LexiconHit
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.prose import Sentence

_LAST = 2
_MOST_HITS = 8


class Options(authoring.Options):
    """When a sentence is empty."""

    min_generic_share: float = Field(0.45, gt=0, le=1, description="share of content words that would fit any story")


@check(
    "SP209",
    "empty-sentence",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    message="a sentence that could close any story: “{quote}”",
    options=Options,
    bad=(
        Example(
            "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed.\n\n"
            "The board will buy a second radar for the winter, from a yard in Gdansk that has built two of them. "
            "[[So what happens next in all of this?]] Many things are possible, and all of them take time."
        ),
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
        Example(
            "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed.\n\n"
            "The board will buy a second radar from a yard in Gdansk. [[Whether such changes will bring real progress "
            "is something only time can show.]]\n\n"
            "Most of those asked on the quay on Friday said they would rather wait than swim."
        ),
        Example(
            "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed.\n\n"
            "The board will buy a second radar from a yard in Gdansk. [[Whether this is a turning point or one more "
            "attempt remains uncertain.]]\n\n"
            "Most of those asked on the quay on Friday said they would rather wait than swim."
        ),
    ),
    good=(
        Example(
            "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed.\n\n"
            "So what happens next in all of this? The board meets on 4 May to choose one of two yards.",
            why="a question that is answered",
        ),
        Example(
            "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed.\n\n"
            "Which of the two yards will build the radar is an open question until the county council votes.\n\n"
            "Most of those asked on the quay on Friday said they would rather wait than swim.",
            why="leaves a question to a vote, and says which",
        ),
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
    doc, options, advice = context.doc, context.options, context.words("specifics", "advice")
    closers: dict[Span, Entry] = {}
    for hit in context.hits("closers"):
        if not doc.quoted.touches(hit.span):
            closers[hit.span] = hit.entry
    spans = sorted(closers)
    place, found = 0, 0
    closing = frozenset(_closing(doc)) if spans else frozenset()
    last = set(_last_of_paragraphs(doc)) if spans else set()
    answered = set(_answered(doc)) if spans else set()
    for sentence in sorted(closing | last, key=lambda s: s.span):
        while place < len(spans) and spans[place].start < sentence.span.start:
            place += 1
        if place == len(spans) or spans[place].end > sentence.span.end:
            continue
        entries = [closers[span] for span in _within(sentence.span, spans[place : place + _MOST_HITS])]
        open_ended = [entry for entry in entries if entry.family == "open"]
        if sentence not in closing and not open_ended:
            continue
        entry = entries[0] if sentence in closing else open_ended[0]
        if _is_advice(doc, sentence, advice) or doc[sentence.span].endswith(":") or sentence.span in answered:
            continue
        if not sentence.specific and sentence.generic_share >= options.min_generic_share:
            found += 1
            yield context.finding(sentence.span, LexiconHit(lexicon="closers", entry=entry.text))
    if doc.prose:
        yield context.measure("empty closing sentences", round(100 * found / len(doc.prose), 4), "% of sentences")


def _within(sentence: Span, spans: Iterable[Span]) -> Iterator[Span]:
    return takewhile(lambda span: span.end <= sentence.end, spans)


def _is_advice(doc: Document, sentence: Sentence, advice: Set[str]) -> bool:
    """Whether it speaks to the reader or of the writer."""
    return not advice.isdisjoint(doc.words.lower[sentence.words.start : sentence.words.stop])


def _answered(doc: Document) -> Iterator[Span]:
    """Questions that the next sentence of the paragraph answers with something specific."""
    for sentence, following in pairwise(doc.prose):
        if following.specific and following.block == sentence.block and doc[sentence.span].endswith("?"):
            yield sentence.span


def _last_of_paragraphs(doc: Document) -> Iterator[Sentence]:
    """The last sentence of each paragraph below the first heading, or of each but the first."""
    headed = [section.heading for section in doc.sections if section.heading is not None]
    first = min((sentence.block for sentence in doc.prose), default=-1)
    for sentence, following in zip_longest(doc.prose, doc.prose[1:]):
        last = following is None or following.block != sentence.block
        if last and sentence.block != first and (not headed or sentence.span.start > headed[0].span.start):
            yield sentence


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
