"""Probabilities and rankings of outcomes that nobody is named for.

## What it does
Reports a sentence that gives an outcome a probability ("a 60 percent chance", "the likelihood is low") or ranks
outcomes ("the most plausible scenario", "(most probable)") when neither it nor its paragraph names who worked it out.

## Why it matters
A probability is the result of a method, or a guess. Without a forecaster and a method the reader cannot tell which.

## How it decides
A phrase of the `outcomes` word list stands outside quotation marks; the sentence is laid to nobody, or to nobody in
particular; and no person, body, document or link in its paragraph carries .5 or more (a state of mind does not). The
writer's own account ("I", "we") and opinion pieces are left alone.

## Limits
A sentence beside one laid to a body in the same list item is missed. "Likely" and "could" alone are not reported:
they are how caution is told.
In 514 professional articles nothing was reported, so that how often it errs is not known.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.weaknesses import weaknesses_of


@check(
    "UC511",
    "forecast-without-method",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.MEDIUM,
    message="no forecaster and no method for “{quote}”",
    bad=(
        Example("The council met on Monday.\n\n[[There is a 60 percent chance that the mill will be sold.]]"),
        Example("The council met on Monday.\n\n[[A slow sale over several years is the most plausible outcome.]]"),
    ),
    good=(
        Example(
            "The council met on Monday.\n\nThere is a 60 percent chance that the mill will be sold, Ada Lowe said.",
            why="somebody is named for it",
        ),
        Example(
            "The council met on Monday.\n\nThere is a 60 percent chance of floods, according to the 2021 report.",
            why="a document that can be looked up",
        ),
        Example("The council met on Monday.\n\nThe mill is likely to be sold.", why="caution, not a number"),
        Example(
            "The council met on Monday.\n\nWe think a sale is the most likely outcome.", why="the writer's own view"
        ),
    ),
)
def forecast_without_method(context: Context[Options]) -> Found:
    """Claims that weigh outcomes and rest on nobody."""
    for weakness, rests_on in weaknesses_of(context.doc, "outcome"):
        yield context.finding(weakness.claim.span, rests_on)
