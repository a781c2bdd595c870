"""Phrases of your own settings, and sentences of the site inside paragraphs of the article.

## What it does
Reports a sentence that speaks for the site ("Click here to subscribe …") at the end or in the middle of a
paragraph, and every line or sentence with a phrase of the setting `furniture`. Other whole lines are the business of
the other boilerplate checks.

## Why it matters
A prompt glued to a paragraph survives every cleaning by lines and is then read, quoted and compared as if it were
news.

## How it decides
An entry of the `furniture_cues` word list stands in the sentence, outside quotation marks. The entries turn to the
reader in the site's own voice: "our newsletter", "your inbox", "we may earn a commission".
A phrase of the setting makes furniture of its line, whatever stands around; in a line of more than 30 words only of
its sentence, unless that is half of the line.

## Limits
A prompt without such words is missed. A writer who addresses the readers in person ("tell us in the comments") is
reported. On 1,695 professional articles four sentences were reported, all of them prompts.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Furniture, LexiconHit
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "BP101",
    "stock-phrase",
    dimension=Dimension.BOILERPLATE,
    severity=Severity.NOTE,
    needs_pack=False,
    message="words of the site, not of the article: “{words}”",
    bad=(
        Example(
            "The ferry company will close two of its five routes in March, its director told the council on Monday. "
            "The council will vote on a subsidy next week. [[Click here to subscribe to our newsletter.]]"
        ),
        Example(
            "The ferry company will close two of its five routes in March, its director told the council.\n"
            "The council will vote on the request next week, when the harbour office has checked the figures, and the "
            "last boats of the winter may sail before anybody knows. [[Let us know in the comments below.]]\n"
            "Share this: Facebook Twitter LinkedIn",
        ),
    ),
    good=(
        Example("Voters must sign up for the newsletter of the council.", why="an instruction in the story"),
        Example(
            "The letter was short. “Sign up for our newsletter and you will hear from us,” it said, and nothing else.",
            why="quoted words",
        ),
    ),
)
def stock_phrase(context: Context[Options]) -> Found:
    """Phrases of the caller's, then sentences of the site in lines that are no furniture."""
    yield from _own(context)
    doc = context.doc
    for sentence, hit in doc.cued_sentences:
        if not doc.masked.touches(sentence):
            evidence = LexiconHit(lexicon="furniture_cues", entry=hit.entry.text)
            yield context.finding(sentence, evidence, words=doc[hit.span])


def _own(context: Context[Options]) -> Found:
    lines = {line.span: line for line in context.doc.furniture if line.origin == "phrase"}
    for place in context.doc.own_phrases:
        line = lines.get(place.span)
        if line is not None:
            evidence = Furniture(part=line.part, reason=line.reason)
            yield context.finding(place.span, evidence, confidence=Confidence.HIGH, words=place.phrase)
        elif place.line is None:
            hit = LexiconHit(lexicon="furniture", entry=place.phrase)
            yield context.finding(place.span, hit, confidence=Confidence.HIGH, words=place.phrase)
