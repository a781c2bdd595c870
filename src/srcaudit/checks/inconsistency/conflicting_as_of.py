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
sentence that looks ahead ("As of June, dogs will pay") is a beginning, not a state. One in page furniture is no part
of the article.
A short sentence that speaks of all figures of the text is such a label in other words, too ("all figures are those
known on 3 May", "every total in this text was counted up to 3 May"), and so is one that tells nothing but the day of
the figures ("the figures quoted are those of 3 May"). Two labels of the text that give different days conflict;
so do two labels of one kind of figures ("Figures as of May", "Data as of March"), with a note in place of a warning
where each names what it is of ("Prices at the mill as of", "Prices in the port as of") or both stand on short lines of
their own, as below two charts.
Several "as of" dates in one text belong to different facts, and are compared with each other where the same figure
stands with two of them: "6,120 as of 21 June", "counted up to 5 July: total 6,120". The figure has two digits or more
beside its noughts, a small one the same word behind it. Nothing is said where a word tells that it did not change
("still", "the same"), or of another stock ("another", "sold all").

## Limits
A label that advertises another page cannot be told from the page's own. An "as of" date more than a year before the
label is taken for history and left out. A label above a single chart is read as the page's when it stands at its top.
A label behind an abbreviation that ends in a full stop is not found. A figure that stayed the same between two days,
and of which nothing says so, is reported. In invented news, 5 of 7 slips found where the misses were read, 1 of 5 where
they were not; in 1,695 professional articles no figure stands with two such days. The labels measured on 2,399
published texts (1,878 of newsrooms and the like, 521 other web pages): 3 comparisons, none reported; silence there
proves nothing.
"""

from collections.abc import Iterator
from itertools import combinations

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention
from srcaudit.text.mentions.states import State

_HISTORY_DAYS = 366
_MOST_OF_ONE_PAGE = 3
"""Different days as of which a page tells how things stood."""
_MOST_LABELS = 20
"""More labels than these make a table of them."""


@check(
    "IC324",
    "conflicting-as-of",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="how things stood on “{there}” in one place, on “{here}” in another: {said}",
    bad=(
        Example("Reservoir levels — June 2031 Report\n\nAs of [[May 2031]], the three lakes hold half of their water."),
        Example(
            "Reservoir levels — June 2031 Report\n\nAs of [[April 2031]], the three lakes hold half of their water."
        ),
        Example(
            "Lakes and rivers | All figures as of June 2031\n\n"
            "As of [[February 2032]], the three lakes hold half of the water that they held in spring."
        ),
        Example("As of March 2031, the lake was half full. All figures in this article are as of [[January 2031]]."),
        Example(
            "Fees at Aldmouth harbour as of March 2031. Nobody was asked. Fees at the harbour: as of [[May 2031]]."
        ),
        Example(
            "Figures are as of March 2031. The lakes are low, and the town is short of water, as every year since the"
            " dam was built.\n\nData as of [[November 2030]]."
        ),
        Example("Last updated March 2031. The lakes are low. This page is as of [[November 2030]]."),
        Example(
            "Wardens found 6,120 nests as of 21 June, they said.\n\nNests (counted up to [[5 July]]): East 2,120;"
            " West 4,000; total [[6,120]]."
        ),
    ),
    good=(
        Example(
            "Harbour traffic\n\nMay 2031 Report\n\nShips called at the harbour 40 times, the port said.\n\n"
            "We use cookies. By clicking Accept you agree to our privacy policy as of January 2031.\n\n"
            "Accept all\nReject all",
            why="the banner's own date, which is no part of the article",
        ),
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
            "As of Monday 318 were missing. As of Thursday it was still 318, the mayor said.", why="it did not change"
        ),
        Example(
            "As of April 2031, the lakes were half full. As of June 2031, the river carried no ships.",
            why="two facts, each with its day",
        ),
        Example(
            "Last updated March 2031. The lakes are low. Levels and prices as of November 2030.",
            why="a text may be newer than its figures",
        ),
        Example(
            "As of March 2012, the lake was half full. All figures in this article are as of January 2031.",
            why="history, years before the other figures",
        ),
        Example(
            "Reservoir levels — June 2031 Report\n\nAs of May 2019, there were five lakes.",
            why="history, years before the report",
        ),
    ),
)
def conflicting_as_of(context: Context[Options]) -> Found:
    """As-of dates outside the month of the page's label, and labels that disagree."""
    beside, apart = list(_beside_the_edition(context)), list(_labels(context))
    told = [*beside, *apart]
    told += [one for one in _figures(context) if not any(one.span.touches(other.span) for other in told)]
    yield from sorted(told, key=lambda found: found.span)
    labels, states = _editions(context), len(_states(context))
    compared = len(_told(context)) * (len(labels) == 1) + states * (states - 1) // 2 + len(context.doc.twice_labelled)
    yield context.measure("compared", compared, "comparisons")


def _editions(context: Context[Options]) -> list[DateMention]:
    """The labels of the page, one of each month."""
    labels = [date for date in context.doc.dates if date.kind in ("edition", "banner")]
    return list({(label.year, label.month): label for label in reversed(labels)}.values())


def _told(context: Context[Options]) -> list[DateMention]:
    doc = context.doc
    apart = (doc.quoted, doc.masked)
    return [d for d in doc.dates if d.kind == "as-of" and not any(cover.touches(d.span) for cover in apart)]


def _beside_the_edition(context: Context[Options]) -> Iterator[Finding]:
    """As-of dates outside the month of the page's label."""
    labels = _editions(context)
    if len(labels) != 1:
        return
    label = labels[0]
    off = [(mention, gap) for mention in _told(context) if (gap := _conflict(mention, label))]
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


def _states(context: Context[Options]) -> list[State]:
    """The labels that are compared with each other: not those of several changes of the text."""
    told = [one for one in context.doc.states if one.mention.kind not in ("edition", "banner")]
    if len({context.doc[one.mention.span] for one in told if one.kind == "changed"}) > 1:
        told = [one for one in told if one.kind != "changed"]
    if len({context.doc[one.mention.span].lower() for one in told}) > _MOST_OF_ONE_PAGE:
        return []  # the entries of an archive, each with its own
    return told[:_MOST_LABELS]


def _labels(context: Context[Options]) -> Iterator[Finding]:
    """Labels of the text, or of one kind of its figures, that give two times."""
    shown = set[str]()
    for first, other in combinations(_states(context), 2):
        here, there = context.doc[other.mention.span], context.doc[first.mention.span]
        clash = first.clash(other)
        if clash is None or here in shown:
            continue
        shown.add(here)
        yield context.finding(
            other.mention.span,
            Conflict(subject="how up to date the text is", here=here, there=there),
            related=[context.against(first.mention.span, "the other label")],
            severity=None if clash == "sure" else Severity.NOTE,
            confidence=None if clash == "sure" else Confidence.LOW,
            said="one of the two was not brought up to date"
            if clash == "sure"
            else "they may be of two tables; if not, one was not brought up to date",
        )


def _figures(context: Context[Options]) -> Iterator[Finding]:
    """One figure as of two days."""
    doc, shown = context.doc, set[Span]()
    for pair in doc.twice_labelled:
        if pair.second.label in shown:
            continue
        shown.add(pair.second.label)
        here, there = doc[pair.second.label], doc[pair.first.label]
        value = doc[pair.second.figures[pair.figure]]
        related = [
            context.against(pair.first.label, f"“{value}” is of this day here"),
            context.also(pair.second.figures[pair.figure], "the figure"),
            context.against(pair.first.figures[pair.figure], "the figure"),
        ]
        yield context.finding(
            pair.second.label,
            Conflict(subject=f"day of the figure {value}", here=here, there=there),
            related=related,
            said=f"the figure {value} stands with both; if it did not stay the same, one was not brought up to date",
        )


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
