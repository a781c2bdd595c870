"""Citations that cannot be followed: no title, no date, no address.

## What it does
Reports a sentence that points at published work without saying which ("have published assessments of", "studies
show"), and a list of sources whose entries bear neither a title nor a date nor an address.

## Why it matters
A citation is there to be followed. One that leads nowhere lends weight it has not earned.

## How it decides
A phrase of the `phantom` word list stands outside quotation marks, and beside it there is no year, no quoted title and
no address. "Studies", "research", "data", "evidence", "statistics" and their like are named by nobody if no word before
them tells whose, of what or how many they are, other than "recent", "scientific" and the like. For research the
sentence before or after makes it silent that speaks of a work, a scholar, or, with somebody named, of the same thing;
for polls and reports anybody named in the paragraphs beside them, papers on file apart. So does, for the first two
paragraphs, any work that is spoken of further down. Trials and tests count where "clinical", "independent" or the like
stands before. Such sentences count as vague; court records, tax filings and government statistics are documents that
anybody can ask for. A list of sources is what stands under a heading such as "Sources" or "References"; the finding
marks its bare entries, if there are two or more. In one line, under such a heading or behind such a label below the
last paragraph, three names or more are a list. Studies and polls spoken of in general ("some polls show") are a note:
the sentence may rest on what everybody has read.

## Limits
An entry with a title but without quotation marks or a date looks bare. A study whose name follows later in the article
is reported unless it stands in the first two paragraphs. "Polls show" and "the evidence suggests" are not reported: a
poll is mostly told of nearby, and "the" points at something told before. A number in brackets ("[4]"), a journal that
is named and what somebody "who has published papers" does are no phantoms. Links that a text lost on its way leave a
bare list. In 1,119 professional articles four sentences were reported; of some 30 in 697 pages of every kind, guides
and advice among them, each cites work that the page does not tell of.
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
        Example(
            "The valley is short of water, and the council will vote on the new reservoir in the coming week.\n\n"
            "Sources: [[Orr Centre]], [[Valley Council]], [[press reports]]"
        ),
        Example(
            "The valley is short of water, and the council will vote on the new reservoir in the coming week.\n\n"
            "References\n\n[[Orr Centre]]; [[Valley Council]]; [[Ministry of Water]]\n"
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[Research shows that flats by the river have lost a third of their value since 2020.]]"
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "[[Wells in the valley run dry sooner than they did, scientific studies suggest.]]"
        ),
    ),
    good=(
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "The Orr Centre has published an assessment, “Water in the Valley”, in 2021.",
            why="title and year",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "County inspection records show that three wells were closed.",
            why="papers that can be asked for",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "A 2023 study by the University of Orley shows that wells run dry sooner.",
            why="owner and year",
        ),
        Example(
            "The council met on Monday.\n\nIt approved the budget.\n\n"
            "Studies show that wells run dry sooner. “We counted 40 wells,” Ada Lowe of the Orr Centre said.",
            why="told right after by somebody named, of the same wells",
        ),
        Example(
            "The valley is short of water, and the council will vote on the new reservoir in the coming week.\n\n"
            "Sources\n\n- Orr Centre, “Water in the Valley”, 2021\n- https://example.org/minutes\n",
            why="entries that can be followed",
        ),
        Example(
            "The valley is short of water, and the council will vote on the new reservoir in the coming week.\n\n"
            "Sources: Valley Council, Water in the Valley, 2021",
            why="one work with its year",
        ),
        Example(
            "Sources: Orr Centre, Valley Council, Ministry of Water\n\n"
            "The valley is short of water, and the council will vote on the new reservoir in the coming week.",
            why="the credit of a chart above the text",
        ),
        Example(
            "The valley is short of water, and the council will vote on the new reservoir in the coming week.\n\n"
            "Sources: two members of the council who were there and asked not to be named, and a letter.",
            why="says who they are in a sentence",
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
