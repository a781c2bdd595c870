"""One person addressed as a man here and as a woman there.

## What it does
Reports “Ms. Lind” in an article that has “Mr. Lind” otherwise, and “Dame Ada” beside “Sir Ada”.

## Why it matters
It is somebody's name that is wrong, and the reader wonders whether there is a second person.

## How it decides
A form of address that stands once with a surname, beside two or more of the other kind. Where the text has two first
names with the surname, its plural, or a word for kin in a sentence with the name (“his wife”), but for one that only
comes further below or is of the other sex (“his sons” for a Mrs.), or where the odd form stands with a first name that
comes nowhere else (“Mrs Ada Lind”), there may be two persons, and nothing is reported.

## Limits
One form of each is a tie and is left alone. A second person of the surname of whom the article says neither the first
name nor whose kin it is would be reported. Measured on 1,695 professional articles: none reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC357",
    "conflicting-honorific",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}” here, “{there}” elsewhere",
    bad=(
        Example("Mr. Brandauer came at noon. Mr. Brandauer spoke first. Later [[Ms. Brandauer]] left the hall."),
        Example("Mrs Brandauer came at noon. [[Mr Brandauer]] spoke first. Later Mrs Brandauer left the hall."),
        Example(
            "Mr. Brandauer and his sons came. Mr. Brandauer spoke first. [[Mrs. Brandauer]] sat for a couple of hours."
        ),
        Example("Sir Kenneth Brandauer spoke. Later Sir Kenneth sang. Then [[Dame Kenneth]] Brandauer left."),
    ),
    good=(
        Example("Mr. Brandauer and his daughter came. Mr. Brandauer spoke. Ms. Brandauer left the hall.", why="kin"),
        Example("Mr. Brandauer came. Mr. Brandauer spoke. His wife sang. Mrs. Brandauer left his side.", why="kin"),
        Example("Mr. Brandauer came. Mr. Brandauer spoke first. Ms. Brandau left.", why="another name"),
        Example("Mrs Ada Brandauer read it out. A guest rose. Mr Brandauer sat. Mr Brandauer left.", why="introduced"),
        Example(
            "Peter Brandauer met Ada Brandauer. Mr. Brandauer spoke. Mr. Brandauer left. Ms. Brandauer stayed.",
            why="two persons",
        ),
        Example("Mrs. Brandauer came at noon. Ms. Brandauer spoke. Ms. Brandauer left.", why="both are a woman's"),
        Example("Mr. Brandauer came at noon. Ms. Brandauer left.", why="one of each tells nothing"),
    ),
)
def conflicting_honorific(context: Context[Options]) -> Found:
    """Forms of address that stand once against the others of one name."""
    context.need("honorifics")
    doc = context.doc
    found, compared = doc.odd_honorifics
    for odd in found:
        there = doc[odd.other]
        yield context.finding(
            odd.span,
            Conflict(subject="form of address", here=doc[odd.span], there=there),
            related=[context.against(odd.other, f"“{there}” here")],
            there=there,
        )
    yield context.measure("compared", compared, "comparisons")
