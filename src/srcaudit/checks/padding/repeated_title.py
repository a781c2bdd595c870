"""The headline printed again as a line of the text.

## What it does
Reports every line after the first that is the article's headline again, or that holds it and at most three words more.
The headline is the title given with the article or, where there is none, a line near the top that comes again.

## Why it matters
A headline is read once. Printed again below itself it feeds a search engine, or shows that nobody looked at the page.

## How it decides
Word for word, whatever the case and the shape of quotation marks and dashes; headlines of 4 to 24 words, of 5 if
the headline was not given. The first
printing is the headline's proper place and never reported. A headline inside a longer sentence is title-slot's.

## Limits
A text pasted from a page with its navigation shows the headline once as a breadcrumb: what is known as site furniture
is left out, what is not is reported. A headline that is given but not printed in the text may stand there once.
Of 1,879 professional articles none was reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Repetition
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "SP203",
    "repeated-title",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    confidence=Confidence.HIGH,
    message="the headline stands {count} times in the text: “{quote}”",
    bad=(
        Example(
            "Harbour tunnel vote: what comes next\n\n"
            "[[Harbour Tunnel Vote: What Comes Next]]\n\n"
            "Councillors in Aldmouth voted on Tuesday to drill the second tube under the harbour from March."
        ),
        Example(
            "Wheat prices soar after the frost in May\n\n"
            "News: [[Wheat prices soar after the frost in May]]\n\n"
            "A tonne cost 231 euros in Rouen on Friday, eleven per cent more than at the beginning of the month.",
            title="Wheat prices soar after the frost in May",
        ),
    ),
    good=(
        Example(
            "Harbour tunnel vote: what comes next\n\n"
            "Councillors in Aldmouth voted on Tuesday to drill the second tube under the harbour from March.",
            title="Harbour tunnel vote: what comes next",
            why="the headline in its own place",
        ),
        Example(
            "Council approves tunnel under the harbour\n\n"
            "The council approves the tunnel under the harbour by a margin of two, after a debate of nine hours.",
            why="a first sentence that tells what the headline tells",
        ),
    ),
)
def repeated_title(context: Context[Options]) -> Found:
    """The headline's lines after its first."""
    headline = context.doc.headline
    if headline is None or len(headline.lines) < 2:
        return
    first, second, *more = headline.lines
    yield context.finding(
        second,
        Repetition(phrase=headline.text, count=len(headline.lines) + len(headline.inside)),
        related=[context.against(first, "printed here first")] + [context.also(line, "and again") for line in more],
    )
