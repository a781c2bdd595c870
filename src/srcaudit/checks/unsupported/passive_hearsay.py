"""Hearsay in the passive: reportedly, it is said, speculation grows.

## What it does
Reports a sentence that rests on talk alone: "reportedly", "is said to", "is rumoured to", "signs are emerging",
"fuelled speculation".

## Why it matters
"Reportedly" says that somebody reported it. Who and where is what the reader needs.

## How it decides
The best attribution of the sentence is hearsay. A name, a body or a document in the sentence, a named source in the
next sentence of the paragraph, and the words of a court or the police ("allegedly stole") make it silent, as does what
people held until they knew ("was thought to be Roman until"). So does a text of instructions, as a recipe: one in which
five sentences or more, a sixth of all, begin with an order.

## Limits
"Is expected to", "is seen as" and "is known to" are common usage and not reported. In 320 professional articles 22
sentences were reported, all hearsay; most were rumours of deals, of politics and of celebrities. Two told what
everybody knows ("are believed to have been killed") or what was once thought.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.weaknesses import weaknesses_of


@check(
    "UC507",
    "passive-hearsay",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.HIGH,
    message="hearsay without a source: “{quote}”",
    bad=(
        Example("[[The mill is reportedly for sale.]]"),
        Example("[[The mill is reportedly closed until May.]]"),
        Example("[[The visit has fuelled speculation that the mill is for sale.]]"),
    ),
    good=(
        Example("The mill is reportedly for sale, Ada Lowe of the tenants' desk said.", why="somebody is named"),
        Example("The clerk allegedly took the cash box, police said.", why="the word of a police report"),
        Example("The shield was thought to be Roman until its grip was dated.", why="what was held before"),
        Example("The road is expected to open in May.", why="common usage for a plan"),
    ),
)
def passive_hearsay(context: Context[Options]) -> Found:
    """Claims that rest on hearsay alone."""
    for weakness, rests_on in weaknesses_of(context.doc, "hearsay"):
        yield context.finding(weakness.claim.span, rests_on)
