"""Sentences and paragraphs that stand in the article twice, word for word.

## What it does
Reports each sentence of the body, and each run of such sentences, that stands further up already, and shows where.

## Why it matters
Most often a paragraph was pasted twice, or a text was lengthened with itself. A reader takes the second for an error,
and a count of words takes it for substance.

## How it decides
Sentences of 10 words or more in paragraphs are compared word for word, whatever their case and the shape of quotation
marks and dashes. Repeated sentences that follow each other are one finding. Not reported: what is mostly a quotation
or ends with a colon; what stands first among the first two paragraphs of the article, where many papers print a
summary; interviews and live blogs, which take up what was said.

## Limits
Of 1,862 professional articles nine have a sentence reported, eleven in all, each truly there twice: most are what an
essay sets apart a second time without quotation marks. Of 819 web pages after an extractor 33 have one; among them are
samples of type and forum posts that quote each other.
A refrain, an oath or a legal formula that the article itself quotes without marks is reported. A sentence with one word
changed is not: restated-section and restated-answer look at what is told in other words.
"""

from collections.abc import Iterator

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Restatement
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document

_SUMMARY_BLOCKS = 2
_TAKING_UP = ("transcript", "live blog")

_LEAD = (
    "The ferry between Aldmouth and Skerrin will run every twenty minutes from the first of March, the board said.\n\n"
    "Its two boats were bought in Norway.\n\n"
)
_BODY = "The board had looked at eleven boats in four countries before it chose the two."


class Options(authoring.Options):
    """What counts as a passage."""

    min_words: int = Field(10, ge=4, description="words of a sentence that is looked at")


@check(
    "SP214",
    "repeated-passage",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    needs_pack=False,
    message="{words} words stand further up already, word for word: “{quote}”",
    options=Options,
    bad=(
        Example(
            f"{_LEAD}{_BODY} A third boat was too wide for the lock.\n\nPassengers were asked on Friday.\n\n[[{_BODY}]]"
        ),
        Example(
            f"{_LEAD}{_BODY} It took them a year and cost the county less than a single new boat would have done.\n\n"
            f"[[{_BODY} It took them a year and cost the county less than a single new boat would have done.]]"
        ),
        Example(f"{_LEAD}{_BODY} [[{_BODY} {_BODY} {_BODY}]]"),
    ),
    good=(
        Example(
            f"{_LEAD}“We looked at eleven boats in four countries before we chose,” Ms Ortiz said.\n\nPassengers were "
            "asked.\n\n“We looked at eleven boats in four countries before we chose,” Ms Ortiz said.",
            why="a quotation that is set apart a second time",
        ),
        Example(
            "The ferry between Aldmouth and Skerrin will run every twenty minutes from March.\n\nBy Ada Lind\n\n"
            "The ferry between Aldmouth and Skerrin will run every twenty minutes from March.\n\nTwo boats were sold.",
            why="the summary of a paper above the article",
        ),
        Example(
            f"{_LEAD}{_BODY}\n\nThe board had looked at nine crews in three countries before it chose the two.",
            why="two sentences of one build",
        ),
    ),
)
def repeated_passage(context: Context[Options]) -> Found:
    """Each run of sentences that have stood before."""
    doc = context.doc
    found = list(_runs(doc, context.options.min_words)) if doc.format not in _TAKING_UP else []
    for here, there in found:
        yield context.finding(
            here,
            Restatement(share=1.0),
            related=[context.against(there, "stands here already")],
            words=len(doc.words.inside(here)),
        )
    if doc.body_words:
        share = 100 * doc.words.count([here for here, _ in found]) / doc.body_words
        yield context.measure("words of repeated passages", round(share, 4), "% of words")


def _runs(doc: Document, min_words: int) -> Iterator[tuple[Span, Span]]:
    """Repeated sentences that follow each other here and there: both places."""
    run: tuple[Span, Span] | None = None
    for here, there in _repeated(doc, min_words):
        if run is not None and _follows(doc, run[0], here):
            # Or the same again and again: "A. A. A."
            again = run[1].start <= there.start and there.end <= run[1].end
            if again or _follows(doc, run[1], there):
                run = Span(run[0].start, here.end), Span(run[1].start, max(run[1].end, there.end))
                continue
        if run is not None:
            yield run
        run = here, there
    if run is not None:
        yield run


def _follows(doc: Document, before: Span, after: Span) -> bool:
    return before.end <= after.start and not doc.text[before.end : after.start].strip()


def _repeated(doc: Document, min_words: int) -> Iterator[tuple[Span, Span]]:
    """Each sentence that has stood before, and where it stood first."""
    seen: dict[tuple[str, ...], Span] = {}
    paragraphs = [block for block in doc.body_blocks if block.kind == "paragraph"]
    opening = paragraphs[_SUMMARY_BLOCKS - 1].span.end if len(paragraphs) >= _SUMMARY_BLOCKS else 0
    place = 0
    for sentence in doc.body_sentences:
        while place < len(paragraphs) and paragraphs[place].span.end <= sentence.start:
            place += 1
        words = doc.words.inside(sentence)
        if place == len(paragraphs) or sentence.start < paragraphs[place].span.start or len(words) < min_words:
            continue
        said = tuple(doc.words.lower[words.start : words.stop])
        first = seen.setdefault(said, sentence)
        if first is sentence or doc.text[sentence.end - 1] == ":":
            continue
        if first.end <= opening:  # the summary may be told once more, not twice
            seen[said] = sentence
            continue
        if not _is_quotation(doc, sentence):
            yield sentence, first


def _is_quotation(doc: Document, sentence: Span) -> bool:
    """Whether half of it or more stands in quotation marks."""
    quoted = sum(
        min(quote.end, sentence.end) - max(quote.start, sentence.start) for quote in doc.quoted.within(sentence)
    )
    return 2 * quoted >= sentence.end - sentence.start
