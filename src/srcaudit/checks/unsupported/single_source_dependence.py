"""Articles in which nearly everything that is laid to anybody is laid to one source.

## What it does
Reports, once an article, the source on which nearly all attributed claims rest, with how many there are.

## Why it matters
One source has one view. A reader of an article with eight attributions may take them for eight voices.

## How it decides
At least eight claims are laid to somebody, and a share of .8 or more of them, weighted by what they are worth checking,
to one person, body or document; phrases whose last word agrees ("Ada Lowe", "Ms Lowe", "she") are one source. Columns,
reviews, interviews and live blogs are left alone, and so is an article whose title or first line names the source: it
says itself that it is a report of what one side said.

## Limits
A pronoun that was not resolved counts as another voice, so that dependence is rather missed. A report of one speech or
one trial day whose headline does not name the speaker is reported.
In 320 professional articles three were reported: a coach on an injury, an editor's prediction, and the portrait of a
lawyer, who rightly speaks alone in it.
"""

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Support
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.document import Document


class Options(authoring.Options):
    """How much may rest on one source."""

    min_claims: int = Field(
        8, ge=2, description="claims laid to anybody under which nothing is said; short reports have one source; count"
    )
    min_share: float = Field(
        0.8, gt=0, le=1, description="weighted share of the attributed claims that rest on one source, from which on"
    )


_SAID = (
    "The bridge will be shut for a year, Ada Lowe said. The piers are cracked, she said. Lowe said the steel was thin. "
    "The ferry would run at night, she added.\n\nLowe said the county would pay the fare. The work would begin in May, "
    "Lowe said. Lowe said the bids had been low. The mill road would stay open, she said."
)


@check(
    "UC509",
    "single-source-dependence",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.NOTE,
    confidence=Confidence.LOW,
    options=Options,
    message="{claims} of {told} attributed claims rest on “{source}”",
    bad=(
        Example(
            f"The old bridge will close in the spring.\n\n"
            f"[[The bridge will be shut for a year, Ada Lowe said.]]{_SAID.split('.', 1)[1]}"
        ),
    ),
    good=(
        Example(
            f"Lowe defends the closing of the bridge.\n\n{_SAID}",
            why="the first line says whose account it is",
        ),
        Example(
            f"The old bridge will close in the spring.\n\n{_SAID}\n\nBen Orr, who runs the mill, said nobody "
            "had asked him. Orr said the detour would cost him a driver. The engineer, Mara Voss, said it was new.",
            why="others are heard",
        ),
        Example(
            "The old bridge will close in the spring.\n\nThe piers are cracked, Ada Lowe said. She said it was late.",
            why="a short report",
        ),
    ),
)
def single_source_dependence(context: Context[Options]) -> Found:
    """The source that nearly everything rests on."""
    doc, options = context.doc, context.options
    found = doc.dependence
    if found is None or doc.format != "report" or found.told < options.min_claims or found.share < options.min_share:
        return
    source = doc[found.source]
    if _announces(doc, source):
        return
    claim = found.first
    yield context.finding(
        claim.span,
        Support(support=claim.support, claim=claim.kind, source=source),
        claims=found.claims,
        told=found.told,
        source=source,
    )


def _announces(doc: Document, source: str) -> bool:
    """Whether the title or the first line names the source."""
    last = source.split()[-1].removesuffix("’s").removesuffix("'s").casefold()
    first = doc[doc.body_blocks[0].content] if doc.body_blocks else ""
    return last in f"{doc.article.title or ''} {first}".casefold()
