"""Citations that cannot be followed: no title, no date, no address.

## What it does
Reports a sentence that points at published work without saying which ("have published assessments of", "studies
show"), and a list of sources whose entries bear neither a title nor a date nor an address.

## Why it matters
A citation is there to be followed. One that leads nowhere lends weight it has not earned.

## How it decides
A phrase of the `phantom` word list stands outside quotation marks, and beside it there is no year, no quoted title
and no address. For "studies show" a named study or person in the paragraphs beside it makes it silent. A list of
sources is what stands under a heading such as "Sources" or "References"; the finding marks its bare entries, if there
are two or more. Studies and polls spoken of in general ("some polls show") are a note: the sentence may rest on what
everybody has read.

## Limits
An entry with a title but without quotation marks or a date looks bare. A study whose name follows later in the
article is reported. In 320 professional articles two sentences were reported, both of the kind that
is a note: recent polls, and "according to reports". A number in brackets ("[4]"), a journal that is named and what
somebody "who has published papers" does are no phantoms. Links that a text lost on its way leave a bare list.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Support
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.weaknesses import weaknesses_of


@check(
    "UC505",
    "phantom-citation",
    dimension=Dimension.UNSUPPORTED,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="cited without a title, a date or an address: “{quote}”",
    bad=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[Several institutes, among them the Orr Centre, have published assessments of the valley's water.]]"
        ),
        Example(
            "The valley is short of water, and the council will vote on the new reservoir in the coming week.\n\n"
            "Sources\n\n- [[Orr Centre]]\n- [[Valley Council: statements]]\n"
        ),
    ),
    good=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "The Orr Centre has published an assessment, “Water in the Valley”, in 2021.",
            why="title and year",
        ),
        Example(
            "The valley is short of water, and the council will vote on the new reservoir in the coming week.\n\n"
            "Sources\n\n- Orr Centre, “Water in the Valley”, 2021\n- https://example.org/minutes\n",
            why="entries that can be followed",
        ),
    ),
)
def phantom_citation(context: Context[Options]) -> Found:
    """Claims on work that cannot be found, and bare lists of sources."""
    doc = context.doc
    for weakness, rests_on in weaknesses_of(doc, "phantom"):
        yield context.finding(weakness.claim.span, rests_on, severity=None if weakness.sure else Severity.NOTE)
    for entries in doc.bare_source_lists:
        first, *others = entries
        related = [context.also(entry, "another entry without a title, a date or an address") for entry in others]
        evidence = Support(support="vague", claim="source list", source=doc[first])
        yield context.finding(first, evidence, related=related)
