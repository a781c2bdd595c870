"""Sentences about the text itself, and answers that would answer anything.

## What it does
Reports sentences that say what the article will do or has done ("in this article we will discuss", "the analysis
above tracks"), and sentences of an answer to a question in which every content word would fit any story.

## Why it matters
The reader asked about the matter and is told about the page. Where an answer points to an article that does not hold
the answer either, nobody wrote it.

## How it decides
- An entry of the `self_reference` word list stands in the sentence, outside quotation marks.
- Under a question on a line of its own: a sentence without figure, date, quotation and new name, with five content
  words or more, nine in ten of them on the list of generic words.

## Limits
A long guide may say in earnest what its parts are; a link behind "the section above" is not seen in plain text. Of
1,879 professional articles two have a sentence reported, both announcements in guides.
"""

from collections.abc import Iterator

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import LexiconHit, Stock
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.prose import Sentence


class Options(authoring.Options):
    """When an answer is empty."""

    min_content_words: int = Field(5, ge=1, description="content words of a sentence; shorter ones are not judged")
    min_generic_share: float = Field(0.9, gt=0, le=1, description="share of them that would fit any story")


@check(
    "SP211",
    "empty-answer",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    message="{what}: “{quote}”",
    options=Options,
    bad=(
        Example(
            "The ferry was late on nine days of March. [[In this article we will look at what that means for the "
            "harbour.]] Pilots blame the fog."
        ),
        Example(
            "The ferry was late on nine days of March. [[Below, we explore what led to this.]] Pilots blame the fog. "
            "[[We hope this overview has helped.]]"
        ),
        Example(
            "How has the ferry changed since 2031?\n\nIn 2031 it had one boat. [[Early stages brought quick changes; "
            "later phases involved further development on all sides.]] [[The article above tracks this in detail.]]\n\n"
            "Who pays for it?\n\nThe county of Holm pays two thirds and the harbour board the rest, until 2040."
        ),
    ),
    good=(
        Example(
            "This article of the treaty covers fishing rights. The author of the article declined to comment.",
            why="another article",
        ),
        Example("The table above the bar was sold for 40 euros.", why="a table of wood"),
        Example("“In this article we will look at the harbour,” the editor wrote in 1931.", why="a quotation"),
        Example(
            "Who pays for it?\n\nThe county pays two thirds and the harbour board the rest, as the contract says.\n\n"
            "Who decides?\n\nThe board decides after hearing the pilots, the fishermen and the shopkeepers.",
            why="answers without figures that answer",
        ),
    ),
)
def empty_answer(context: Context[Options]) -> Found:
    """Sentences about the text, then sentences of answers that say nothing."""
    doc = context.doc
    about: dict[Span, LexiconHit] = {}
    sentences = iter(doc.body_sentences)
    current = next(sentences, None)
    for hit in context.hits("self_reference"):
        while current is not None and current.end <= hit.span.start:
            current = next(sentences, None)
        if current is not None and current.holds(hit.span) and not doc.quoted.touches(hit.span):
            about.setdefault(current, LexiconHit(lexicon="self_reference", entry=hit.entry.text))
    for sentence, evidence in about.items():
        yield context.finding(sentence, evidence, what="a sentence about the text itself", confidence=Confidence.HIGH)
    empty = [s.span for s in _in_answers(doc) if s.span not in about and _is_empty(doc, s, context.options)]
    for span in empty:
        yield context.finding(span, Stock(form="empty answer"), what="every word of it would fit any story")
    if doc.body_words:
        rate = 1000 * (len(about) + len(empty)) / doc.body_words
        yield context.measure("sentences about the text", round(rate, 4), "per 1,000 words of body")


def _in_answers(doc: Document) -> Iterator[Sentence]:
    blocks = {block.span for answer in doc.answers for block in answer.blocks}
    return (sentence for sentence in doc.prose if doc.body_blocks[sentence.block].span in blocks)


def _is_empty(doc: Document, sentence: Sentence, options: Options) -> bool:
    content = sum(bool(doc.stems[i]) for i in sentence.words)
    return (
        not sentence.specific
        and content >= options.min_content_words
        and sentence.generic_share >= options.min_generic_share
    )
