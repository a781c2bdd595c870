"""A page whose label names one month and whose text says how things stand as of another.

## What it does
Compares the month in a page's own label ("May 2031 Report", "All figures as of May 2031") with the "as of" dates in
its text.

## Why it matters
A reader takes the label for the age of the figures. Where the text stands at an earlier month, the label promises
what the text does not hold; where it stands at a later one, the label was left behind.

## How it decides
A label is a month and year followed by a word such as "analysis" or "report" on a short line that is no sentence, or
an "as of" with a month and year among labels that marks keep apart, above the running text.
An "as of" date conflicts with it when it lies outside the month. In the month next to it that is a note with low
confidence: a report may well tell how things stood at the end of the month before. With an "as of" as label only later
dates conflict: older ones may be the latest there are. An "as of" in a
sentence that looks ahead ("As of June, dogs will pay") is a beginning, not a state. Several "as of" dates in one text
are not compared with each other: they belong to different facts.

## Limits
A label that advertises another page cannot be told from the page's own. An "as of" date more than a year before the
label is taken for history and left out. A label above a single chart is read as the page's when it stands at its top.
Measured on 1,971 articles, none of which has such a label: silence there proves nothing.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.dates import DateMention

_HISTORY_DAYS = 366


@check(
    "IC324",
    "conflicting-as-of",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{there}” on the label and “as of {here}” in the text: {said}",
    bad=(
        Example("Reservoir levels — June 2031 Report\n\nAs of [[May 2031]], the three lakes hold half of their water."),
        Example(
            "Reservoir levels — June 2031 Report\n\nAs of [[April 2031]], the three lakes hold half of their water."
        ),
        Example(
            "Lakes and rivers | All figures as of June 2031\n\n"
            "As of [[February 2032]], the three lakes hold half of the water that they held in spring."
        ),
    ),
    good=(
        Example(
            "Lakes and rivers | All figures as of June 2031\n\n"
            "As of February 2032, anglers will pay ten crowns for a day at any of the three lakes.",
            why="from then on, not up to then",
        ),
        Example(
            "Lakes and rivers | All figures as of June 2031\n\n"
            "As of January 2031, the latest day that was counted, the three lakes held half of their water.",
            why="the latest figure there is may be older than the label",
        ),
        Example(
            "Reservoir levels — June 2031 Report\n\nAs of June 12, 2031, the three lakes hold half of their water.",
            why="the same month",
        ),
        Example(
            "As of April 2031, the lakes were half full. As of June 2031, the river carried no ships.",
            why="two facts, each with its day",
        ),
        Example(
            "Reservoir levels — June 2031 Report\n\nAs of May 2019, there were five lakes.",
            why="history, years before the report",
        ),
    ),
)
def conflicting_as_of(context: Context[Options]) -> Found:
    """As-of dates outside the month of the page's label."""
    labels = [d for d in context.doc.dates if d.kind in ("edition", "banner")]
    told = [d for d in context.doc.dates if d.kind == "as-of" and not context.doc.quoted.touches(d.span)]
    if len({(label.year, label.month) for label in labels}) != 1:
        yield context.measure("compared", 0, "comparisons")
        return
    label = labels[0]
    off = [(mention, gap) for mention in told if (gap := _conflict(mention, label))]
    by_value: dict[str, list[tuple[DateMention, int]]] = {}
    for mention, gap in off:
        by_value.setdefault(context.doc[mention.span], []).append((mention, gap))
    for value, places in by_value.items():
        first, gap = places[0]
        evidence = Conflict(subject="how up to date the page is", here=value, there=context.doc[label.span])
        related = [context.also(mention.span, "the same again") for mention, _ in places[1:]]
        related.append(context.against(label.span, "the label of the page"))
        beside = gap <= 1
        yield context.finding(
            first.span,
            evidence,
            related=related,
            severity=Severity.NOTE if beside else None,
            confidence=Confidence.LOW if beside else None,
            said="neighbouring months; the one may be older than the other"
            if beside
            else "one of the two was not brought up to date",
        )
    yield context.measure("compared", len(told), "comparisons")


def _conflict(mention: DateMention, label: DateMention) -> int:
    """Days between the two if they conflict, else 0."""
    gap = _gap(mention, label)
    if not gap or not mention.range or not label.range:
        return 0
    if mention.range[0] < label.range[0]:
        return gap if gap <= _HISTORY_DAYS and label.kind == "edition" else 0
    return gap


def _gap(mention: DateMention, label: DateMention) -> int:
    """Days between the two; 0 if they overlap."""
    if mention.range is None or label.range is None:
        return 0
    return max(0, (mention.range[0] - label.range[1]).days, (label.range[0] - mention.range[1]).days)
