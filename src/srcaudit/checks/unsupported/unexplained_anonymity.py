"""Sources that would not be named, without the reason.

## What it does
Reports a sentence that says a source would not be named ("on condition of anonymity", "asked not to be identified")
when it does not say why.

## Why it matters
Anonymity is a favour to the source at the reader's cost. Most style books ask for the reason, so that the reader can
tell fear of dismissal from an axe to grind.

## How it decides
A phrase of the `anonymity` word list stands outside quotation marks. A reason is a word such as "because", "citing",
"fear" or "authorised", or "to" behind the phrase ("anonymity to discuss private talks"), in that sentence or the next
of the paragraph. One reason serves for the whole article: the others may have the same. A victim, a family or a winner
who is told of and says nothing is no source.

## Limits
Any "to" behind the phrase counts as a reason, so that some without one are missed.
In 514 professional articles nothing was reported: all that grant anonymity give a reason at least once.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import LexiconHit
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document


@check(
    "UC510",
    "unexplained-anonymity",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.MEDIUM,
    message="no reason is given for “{entry}”",
    bad=(
        Example("[[A harbour clerk, who asked not to be named, said the port would be sold.]] The price is not known."),
        Example("[[A victim who asked not to be named said the fire had burned for a day.]] Nobody came."),
        Example("[[Two officials speaking on condition of anonymity said the port would be sold by the spring.]]"),
    ),
    good=(
        Example(
            "A harbour clerk, who asked not to be named because the talks are private, said the port would be sold.",
            why="the reason stands in the sentence",
        ),
        Example(
            "Two officials spoke on condition of anonymity to describe the private talks.",
            why="what they could not have told under their names",
        ),
        Example(
            "Two officials spoke on condition of anonymity. They were not authorised to speak to the press.",
            why="the reason stands in the next sentence",
        ),
        Example("“He asked not to be named,” Ada Lowe said.", why="somebody's own words"),
        Example(
            "The patient died in May. His family was told and has asked not to be named.",
            why="no source, and says nothing",
        ),
    ),
)
def unexplained_anonymity(context: Context[Options]) -> Found:
    """Sentences with a source that would not be named, in an article that gives no reason at all."""
    doc = context.doc
    unnamed = list(_unnamed(doc))
    reasons = context.words("clauses", "reasons") if unnamed else frozenset[str]()
    if any(_explained(doc, reasons, sentence, after, hit) for sentence, after, hit in unnamed):
        return
    told = context.words("clauses", "told_of") if unnamed else frozenset[str]()
    spoken = sorted(one.cue.start for one in doc.attributions if one.source is not None) if unnamed else []
    cues = sorted(one.span.start for one in doc.hits("attribution")) if unnamed else []
    for sentence, _, hit in unnamed:
        says = _any_between(spoken, sentence.start, hit.start) or _any_between(cues, hit.end, sentence.end)
        if says or not _is_told_of(doc, told, sentence, hit):
            yield context.finding(sentence, LexiconHit(lexicon="anonymity", entry=doc[hit]), entry=doc[hit])


def _unnamed(doc: Document) -> Iterator[tuple[Span, Span | None, Span]]:
    """Each sentence with such a phrase, the sentence behind it, and the phrase."""
    hits = sorted(hit.span for hit in doc.hits("anonymity") if not doc.quoted.touches(hit.span))
    starts = [hit.start for hit in hits]
    for sentence, after in pairwise((*doc.body_sentences, None)) if hits else ():
        if sentence is not None:
            inside = hits[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            yield from ((sentence, after, hit) for hit in inside)


def _any_between(starts: Sequence[int], start: int, end: int) -> bool:
    return bisect_left(starts, start) < bisect_left(starts, end)


def _is_told_of(doc: Document, told: Set[str], sentence: Span, hit: Span) -> bool:
    """Whether it is somebody of whom is told, and who is not quoted: "the family asked not to be named"."""
    lead = doc.words.inside(Span(sentence.start, hit.start))
    near = Span(doc.sentence_at(max(0, sentence.start - 2)).start, sentence.end)
    return not told.isdisjoint(doc.words.lower[lead.start : lead.stop]) and not doc.quoted.touches(near)


def _explained(doc: Document, reasons: Set[str], sentence: Span, after: Span | None, hit: Span) -> bool:
    near = doc.words.inside(Span(sentence.start, after.end) if after is not None else sentence)
    behind = doc.words.inside(Span(hit.end, max(hit.end, sentence.end)))
    lower = doc.words.lower
    return not reasons.isdisjoint(lower[near.start : near.stop]) or "to" in lower[behind.start : behind.stop]
