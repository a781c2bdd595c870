"""Openings that promise instead of telling.

## What it does
Reports sentences at the beginning of an article, or right below a heading, that tease: questions put to the reader
("Have you ever wondered why …?"), a world that moves fast, an invitation to look closer ("Let's find out").

## Why it matters
The first sentence of a report is its news. A sentence that could open any text on the matter is the run-up of somebody
who has to reach a length.

## How it decides
An entry of the `teasers` word list stands outside quotation marks in one of the first three sentences of the article's
prose, or in the first sentence below a heading; the family `invitation` ("Let's find out") anywhere. A question to the
reader must begin with the entry.

## Limits
Features and columns may open with a question on purpose: a note. What teases in words of its own is missed. Of 1,824
professional articles two have one reported, both of them guides.
"""

from collections.abc import Iterator

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import LexiconHit
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document

_OPENING = 3


@check(
    "SP213",
    "teaser-opening",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    confidence=Confidence.MEDIUM,
    message="{what}: “{quote}”",
    gives_way_to=("SP211",),
    bad=(
        Example(
            "[[Have you ever wondered why the ferry is late?]] It was late on nine days of March, because of fog and "
            "because a pilot was ill in bed."
        ),
        Example(
            "[[In today's fast-paced world, getting across the harbour matters more than one might think.]] The ferry "
            "to Aldmouth was late on nine days of March, because of fog and because a pilot was ill."
        ),
        Example(
            "[[Few topics have stirred as much debate as this one.]] The ferry to Aldmouth was late on nine days of "
            "March, because of fog and because a pilot was ill."
        ),
        Example(
            "The ferry to Aldmouth was late on nine days of March, because of fog and because a pilot was ill. But is "
            "the second boat worth it? [[Let's find out.]]"
        ),
    ),
    good=(
        Example(
            "Few ferries have drawn as many letters as this one: the board counted 412 of them in March, most of them "
            "about fog.",
            why="begins like a stock opening and counts",
        ),
        Example(
            "“Have you ever wondered why the ferry is late?” Ms Ortiz asked the board on Monday. Nobody answered for a "
            "minute.",
            why="somebody asks",
        ),
        Example(
            "Why was the ferry late on nine days of March? The harbour board blames fog; pilots blame the radar, which "
            "has failed since 2031.",
            why="a question of its own, not one to the reader",
        ),
        Example(
            "The ferry was late on nine days of March, because of fog. The board met in Holm on Monday. The county "
            "paid for the radar. Voters have wondered whether you can ever have a ferry that is on time.",
            why="the words in another sense",
        ),
    ),
)
def teaser_opening(context: Context[Options]) -> Found:
    """Each sentence that teases."""
    doc = context.doc
    opening = frozenset(_openings(doc))
    found: dict[Span, LexiconHit] = {}
    for hit in context.hits("teasers"):
        if doc.quoted.touches(hit.span):
            continue
        sentence = doc.sentence_at(hit.span.start)
        if hit.entry.family == "question" and hit.span.start > sentence.start:
            continue
        if sentence in opening or (hit.entry.family == "invitation" and sentence.holds(hit.span)):
            found.setdefault(sentence, LexiconHit(lexicon="teasers", entry=hit.entry.text))
    for sentence, evidence in found.items():
        what = "an opening for any story" if sentence in opening else "an invitation to read on"
        yield context.finding(sentence, evidence, what=what)
    if doc.body_words:
        yield context.measure("teasers", round(1000 * len(found) / doc.body_words, 4), "per 1,000 words of body")


def _openings(doc: Document) -> Iterator[Span]:
    """The first sentences of the prose, and the first below each heading."""
    texts = [block for block in doc.body_blocks if block.kind in ("paragraph", "question")]
    starts = {section.blocks[0].span.start for section in doc.sections if section.heading and section.blocks}
    first = texts[0].span.start if texts else 0
    left = _OPENING
    for sentence in doc.body_sentences:
        if sentence.start in starts:
            yield sentence
        elif left and sentence.start >= first:
            left -= 1
            yield sentence
