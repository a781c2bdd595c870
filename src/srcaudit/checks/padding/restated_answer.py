"""Answers to the article's own questions that the article has already given.

## What it does
Reports answers under questions such as those of "Frequently asked questions" of which most stands in the text above.

## Why it matters
A list of questions below an article is often the article again, in smaller pieces, to match what people type into a
search box. The reader learns nothing more.

## How it decides
- A question on a line of its own and a paragraph of 18 words or more below it; two such questions or more, below at
  least five paragraphs of text.
- Each content word of the answer weighs by what it tells: words that fit any story little, figures and names more,
  words that 40 % of the paragraphs have less. The answer is reported if the two earlier paragraphs that fit best hold
  55 % of its weight together, and it weighs 12 or more.
- The paragraphs are shown. Only text above the first of the questions is looked at.
- Interviews, transcripts and courts are left out: answers in the first person, in quotation marks, or with the
  speaker's name before them.

## Limits
An answer that says the same in wholly different words is missed, and so is a short one. An answer that repeats the
subject at length to add one fact can be reported. Of 1,879 professional articles, some 40 of which ask and answer
questions, none has one reported; the nearest holds 59 %, but weighs too little.
"""

from collections.abc import Iterator

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Restatement
from srcaudit.model.finding import Finding, Severity
from srcaudit.model.score import Dimension


class Options(authoring.Options):
    """What counts as said before."""

    min_words: int = Field(18, ge=1, description="words of an answer; shorter ones are not judged")
    min_weight: float = Field(12.0, ge=0, description="weight of an answer, about its content words")
    min_share: float = Field(0.55, gt=0, le=1, description="share of its weight in the two best earlier paragraphs")
    min_passages: int = Field(5, ge=1, description="paragraphs above the first question")


_BODY = (
    "The ferry between Aldmouth and Skerrin will run every twenty minutes from the first of March, the harbour board "
    "said, after two years in which passengers had to take the bridge at Holm.\n\n"
    "A crossing will cost 4 euros, and children travel free until they are twelve.\n\n"
    "Two boats were bought second-hand in Norway and painted in Gdansk over the winter.\n\n"
    "The bridge at Holm stays open for lorries and for the night bus to the hospital.\n\n"
    "Shopkeepers on the quay hope that visitors return before the summer fair.\n\n"
    "Frequently asked questions\n\n"
)


@check(
    "SP204",
    "restated-answer",
    dimension=Dimension.PADDING,
    severity=Severity.WARNING,
    message="{percent} of the content words of this answer, by weight, stand in the paragraphs shown above it",
    options=Options,
    bad=(
        Example(
            _BODY
            + "When does the ferry start?\n\n[[The harbour board said the ferry between Aldmouth and Skerrin will "
            "run from the first of March every twenty minutes, so that nobody needs the bridge at Holm.]]\n\n"
            "Who owns the boats?\n\nA cooperative of forty fishermen signed for them, with a loan from a savings bank."
        ),
    ),
    good=(
        Example(
            _BODY
            + "When does the ferry start?\n\nTrials begin on 9 February without passengers; pilots then train for "
            "a fortnight in fog, wind and darkness before inspectors decide.\n\n"
            "Who owns the boats?\n\nA cooperative of forty fishermen signed for them, with a loan from a savings bank.",
            why="answers that tell something new",
        ),
        Example(
            _BODY
            + "When does the ferry start?\n\nI said that the ferry between Aldmouth and Skerrin will start on the "
            "first of March and run every twenty minutes, and I stand by it.\n\n"
            "Who owns the boats?\n\nMy cooperative of forty fishermen owns them.",
            why="an interview: somebody answers in the first person",
        ),
    ),
)
def restated_answer(context: Context[Options]) -> Found:
    """Each paragraph of an answer that is told above."""
    doc = context.doc
    found = list(_restated(context))
    yield from found
    if doc.body_words:
        share = 100 * doc.words.count([finding.span for finding in found]) / doc.body_words
        yield context.measure("restated answers", round(share, 4), "% of words")


def _restated(context: Context[Options]) -> Iterator[Finding]:
    doc, options = context.doc, context.options
    if not doc.answers:
        return
    first = doc.answers[0].question.span.start
    if sum(span.end <= first for span in doc.passages.spans) < options.min_passages:
        return
    for answer in doc.answers:
        for block in answer.blocks:
            if block.kind != "paragraph" or block.words < options.min_words:
                continue
            overlap = doc.passages.overlap([block.content], before=first)
            if overlap.share >= options.min_share and overlap.weight >= options.min_weight:
                yield context.finding(
                    block.content,
                    Restatement(share=overlap.share),
                    related=[context.against(place, "told here") for place in overlap.places],
                    percent=f"{overlap.share:.0%}",
                )
