"""Statements laid at sources that cannot be told apart: analysts, officials, some.

## What it does
Reports a sentence whose best source is nobody in particular ("analysts say", "experts agree", "some believe"),
officials of whom nothing but a country or a rank is told ("senior officials confirmed"), or a country that speaks in
quotation marks.

## Why it matters
A reader cannot weigh "analysts", and nobody can go back and ask them.

## How it decides
The strongest attribution of the sentence is anonymous, an office in the plural or with "a", or a trade of knowledge
that holds something in general ("doctors say", "engineers agree", never "doctors said" and nothing of anybody named); a
named person or a document in the same sentence, for an office in the same paragraph, for a trade in the sentence before
or after, makes it silent. "The analysts" were spoken of before; if the next sentence quotes a named person, one of
them is named; what is told a court is on record, and what somebody pledges or proposes is an act; what economists and
historians call something ("economists call that a corner") is their word; "on condition of anonymity" explains itself.
A note, since good reports hold one now and then; of offices and countries we are less sure.

## Limits
"They" is reported only near the plural it stands for, "he" and "she" never. A crowd of some kind ("some residents",
"many voters"), lawmakers and leaders, officials of a trade or a town ("health officials"), "others", and what "some
said" once are not reported: of these fewer than nine in ten were found to hide anybody. A spokesman of a named
organisation, a place of publication ("in a statement"), a body ("police said") and a group that is told by its place,
its body or its number ("officials in Holm", "the campaign's aides") are never reported, nor is anybody in the first
paragraph, which tells of people whom the article names further down.
In 320 professional articles 25 sentences were reported; as judged by reading one is arguable ("supporters" of a named
candidate). Of 261 claims called vague in news articles not read before .91 were (docs/benchmarks.md).
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.document import Document
from srcaudit.text.mentions.attributions import Attribution
from srcaudit.text.weaknesses import weaknesses_of


@check(
    "UC502",
    "vague-source",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.MEDIUM,
    message="“{source}” {seen}",
    bad=(
        Example("[[Analysts say the port will be sold by the spring.]]"),
        Example("[[Experts agree that the port was sold too cheaply.]]"),
        Example("[[Some say the port was sold too cheaply.]]"),
        Example(
            "The port was built in a year.\n\nIt is wide.\n\n[[Engineers say a port must be dredged each spring.]]"
        ),
        Example("[[Senior officials confirmed that the port will be sold by the spring.]]"),
    ),
    good=(
        Example(
            "Analysts such as Ada Lowe said the port would be sold. “It is a fair price,” Ms Lowe said.",
            why="one of them is named in the paragraph and quoted",
        ),
        Example("Experts agree on the price with the board each spring.", why="an act, and no statement"),
        Example("Many people think of boats when they hear the name of the port.", why="how people are, not a source"),
        Example("Some residents of Mill Street say the port was sold too cheaply.", why="a group that can be found"),
        Example("Doctors say that he will be back at the port by the spring.", why="his own doctors"),
        Example(
            "Harbour officials confirmed that the port will be sold by the spring.", why="their harbour can be asked"
        ),
        Example("Others say the port was sold too cheaply.", why="of a crowd that was told of before"),
        Example("“Analysts say all sorts of things,” Ms Lowe said.", why="somebody's own words"),
        Example("A spokesman for the Harbour Board said the port would be sold.", why="he speaks for a named body"),
        Example(
            "A clerk and two officials said so on condition of anonymity because they were not allowed to speak.",
            why="the reader is told why there is no name",
        ),
    ),
)
def vague_source(context: Context[Options]) -> Found:
    """Claims whose best source names nobody."""
    for weakness, rests_on in weaknesses_of(context.doc, "vague"):
        yield context.finding(
            weakness.claim.span,
            rests_on,
            confidence=None if weakness.sure else Confidence.LOW,
            seen=_seen(context.doc, weakness.claim.attribution),
        )


def _seen(doc: Document, one: Attribution | None) -> str:
    """What is to be said of the source: of a pronoun whom it stands for, of a country that it is no person."""
    if one is not None and one.stands_for is not None:
        return f"stands for “{doc[one.stands_for]}”, which names nobody who could be asked"
    if one is not None and one.kind == "organisation":
        return "is no person who could be asked"
    return "names nobody who could be asked"
