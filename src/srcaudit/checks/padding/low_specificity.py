"""Long stretches of text without a figure, a date, a quotation or a new name.

## What it does
Measures what the text is made of: the share of sentences without anything specific, generic words, abstract nouns,
hedges, words for each name and for each said or told, words outside quotation marks, length of words. In an article
of which more than half is without specifics it reports six such sentences in a row or more.

## Why it matters
An editor asks of a paragraph: who, when, how many, says who? Text made to length has no answer for pages.

## How it decides
A sentence has something specific if it has a figure, a number word, a month or a weekday, a quotation of six
characters, a said or told, or a capitalised word that the article has not had before and that is not one of its own
names. Only sentences of eight words or more in lines of twelve are counted, and there must be six of them.
A stretch under one heading is reported if half of the article's sentences are like that, and if on average four in
ten of its content words are on the list of generic words. A sentence with an I, a we or a you ends a stretch: there
somebody speaks.

## Limits
Essays, sermons and instructions are unspecific for good reasons, so it is a matter of style. The numbers enter the
padding score by their standing among professional articles, where the genre tells as well: analyses stand higher than
reports. Of 1,879 professional articles three have a stretch reported, two of them letters of readers.
"""

from collections.abc import Iterator, Sequence

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, NotMeasuredError, check
from srcaudit.model.evidence import Profile
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.profile import FEWEST_SENTENCES
from srcaudit.text.prose import Sentence, counted

_VOICE = frozenset(["i", "i'm", "i've", "me", "my", "we", "we're", "we've", "us", "our", "you", "you're", "your"])
_USUAL = 12.5
"""Median share of sentences without specifics in 1,900 professional articles, %."""


class Options(authoring.Options):
    """When a stretch is too long."""

    min_sentences: int = Field(6, ge=2, description="sentences in a row without anything specific")
    min_share: float = Field(0.5, ge=0, le=1, description="share of the article's sentences without anything specific")
    min_generic_share: float = Field(0.4, ge=0, le=1, description="share of a stretch's content words that are generic")


_STRETCH = (
    "This shift underscores how quickly the situation continues to evolve for everyone involved. The stakes remain "
    "high and the challenges ahead are considerable for all sides. Many observers believe that the process could "
    "reshape the relationship between the parties. At the same time there are significant obstacles that must be "
    "addressed before real progress is possible. A balanced approach would help to ensure stability and to build "
    "confidence. "
    "Such efforts require patience, commitment and a shared understanding of the goals."
)


@check(
    "SP212",
    "low-specificity",
    dimension=Dimension.PADDING,
    severity=Severity.STYLE,
    confidence=Confidence.LOW,
    message="{sentences} sentences in a row without a figure, a date, a quotation or a new name; {value:.0f} % of the "
    "article's sentences are like that, {usual:.0f} % are usual",
    options=Options,
    bad=(
        Example(
            "The ferry to Aldmouth was late on nine days of March because of fog on the river.\n\n[[" + _STRETCH + "]]"
        ),
    ),
    good=(
        Example(
            _STRETCH.replace("A balanced approach would", "We think a balanced approach would"),
            why="somebody speaks",
        ),
        Example(
            _STRETCH.replace("everyone involved", "the 40 fishermen").replace("all sides", "Ms Ortiz"),
            why="a figure and a name break the stretch",
        ),
    ),
)
def low_specificity(context: Context[Options]) -> Found:
    """The profile's numbers, and the stretches."""
    doc, options = context.doc, context.options
    if not doc.profile:
        raise NotMeasuredError(f"fewer than {FEWEST_SENTENCES} sentences of running text")
    for number in doc.profile:
        yield context.measure(number.name, number.value, number.unit)
    share = doc.profile[0]
    if share.value < 100 * options.min_share:
        return
    for stretch in _stretches(doc, options.min_sentences):
        if sum(sentence.generic_share for sentence in stretch) >= options.min_generic_share * len(stretch):
            yield context.finding(
                Span(stretch[0].span.start, stretch[-1].span.end),
                Profile(measure=share.name, value=share.value, usual=_USUAL, unit=share.unit),
                sentences=len(stretch),
            )


def _stretches(doc: Document, least: int) -> Iterator[Sequence[Sentence]]:
    """Unspecific sentences in a row, under one heading."""
    headings = [number for number, block in enumerate(doc.body_blocks) if block.kind in ("heading", "question")]
    part, run = 0, list[Sentence]()
    for sentence in doc.prose:
        before = part
        while part < len(headings) and headings[part] < sentence.block:
            part += 1
        if run and (part != before or sentence.specific or _is_voice(doc, sentence)):
            if sum(map(counted, run)) >= least:
                yield run
            run = []
        if not (sentence.specific or _is_voice(doc, sentence)):
            run.append(sentence)
    if sum(map(counted, run)) >= least:
        yield run


def _is_voice(doc: Document, sentence: Sentence) -> bool:
    return any(doc.words.lower[i] in _VOICE and doc.words.surfaces[i] != "US" for i in sentence.words)
