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

from collections.abc import Iterator, Set
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
    unnamed = [one for one in _unnamed(doc) if not _is_no_source(context, one[0], one[2])]
    reasons = context.words("clauses", "reasons") if unnamed else frozenset[str]()
    if any(_explained(doc, reasons, sentence, after, hit) for sentence, after, hit in unnamed):
        return
    for sentence, _, hit in unnamed:
        yield context.finding(sentence, LexiconHit(lexicon="anonymity", entry=doc[hit]), entry=doc[hit])


def _unnamed(doc: Document) -> Iterator[tuple[Span, Span | None, Span]]:
    """Each sentence with such a phrase, the sentence behind it, and the phrase."""
    hits = [hit.span for hit in doc.hits("anonymity") if not doc.quoted.touches(hit.span)]
    for sentence, after in pairwise((*doc.body_sentences, None)) if hits else ():
        if sentence is not None:
            yield from ((sentence, after, hit) for hit in hits if sentence.start <= hit.start < sentence.end)


def _is_no_source(context: Context[Options], sentence: Span, hit: Span) -> bool:
    """Whether it is somebody of whom is told, and who says nothing: "the family asked not to be named"."""
    doc = context.doc
    lead = doc.words.inside(Span(sentence.start, hit.start))
    if context.words("clauses", "told_of").isdisjoint(doc.words.lower[lead.start : lead.stop]):
        return False
    near = Span(doc.sentence_at(max(0, sentence.start - 2)).start, sentence.end)
    cues = [one.cue.start for one in doc.attributions if one.source is not None]
    says = any(sentence.start <= cue < hit.start for cue in cues)
    says = says or any(hit.end <= one.span.start < sentence.end for one in doc.hits("attribution"))
    return not says and not doc.quoted.touches(near)


def _explained(doc: Document, reasons: Set[str], sentence: Span, after: Span | None, hit: Span) -> bool:
    near = doc.words.inside(Span(sentence.start, after.end) if after is not None else sentence)
    behind = doc.words.inside(Span(hit.end, max(hit.end, sentence.end)))
    lower = doc.words.lower
    return not reasons.isdisjoint(lower[near.start : near.stop]) or "to" in lower[behind.start : behind.stop]
