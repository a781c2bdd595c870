"""The counted day of a war against the dates that the page gives elsewhere.

## What it does
Turns "Day 40 of the war" into a calendar day and compares it with the date beside it, with "as of" labels and
editions ("May 2031 Report") on the page, and with the day of publication.

## Why it matters
A page whose banner counts on while its text stands still looks fresher than it is. Where count and date stand side by
side, one of the two is a slip.

## How it decides
The first day comes from the table `epochs`; the article must name the parties of that war, and no earlier war of
theirs. The first day may be called 0 or 1. A date within 40 characters on the same line must fit to the day. A label
counts as another date when the counted day lies more than `max_days` outside its month. Banners are read too, since
they are where the count stands. A count in a sentence may tell of an earlier day ("On day 3 of the war …"): it is
compared with the date beside it alone, or with the weekday ("Friday was day 40 of the war"), which is the last one up
to the day of publication, unless the counted day is of that weekday itself; a day of play is left there.
A strike, siege, trial or the like of the table `counted_events` is counted from the first day that the article itself
gives it, and from that one only; the counted day must have its date in the same sentence, or stand in a label: then the
article's own day is meant, with three days of play.
Anything else that is counted in days, nights or weeks ("in its tenth day") is compared with the beginning that its own
sentence tells, the one before, or for "the tenth day of the siege" one of the two before that names the siege: a word
such as "began" or "seized" beside one date or weekday. The counted day is the date or weekday beside it, or the
article's own day; there a number that is too low is reported only where the sentence says "is" or "now", and what is
counted in working days, a strike or a trial, may have fewer days than the calendar.

## Limits
Only wars in the table and events whose beginning the article tells with a full date, or one near its own, are known,
and only counts that name them; two beginnings of one kind of event keep it silent. Which part of the page
is out of date is not decided. A text that is kept up to date piece by piece on purpose is reported like one that was
forgotten.
Measured on 2,629 articles, none of which counts days: silence there proves nothing. Planted in 300 articles of
2015-16: 51 of 60 found, no control reported; a war counted in an article that names only one of its parties
is missed. Days from a beginning told near by: none seen in 1,695 articles of newsrooms; a day is missed whose beginning
is told farther off or after it, or is "day 19".
"""

from collections.abc import Iterator
from datetime import date, timedelta

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.counted_events import EventDay
from srcaudit.text.mentions.dates import DateMention, DayCount
from srcaudit.text.mentions.ordinal_days import OrdinalDay

_BESIDE_CHARACTERS = 40


class Options(authoring.Options):
    """How far the counted day may lie outside a label's month."""

    max_days: int = Field(7, ge=0, description="days between the counted day and a label or the day of publication")


@check(
    "IC323",
    "day-count-mismatch",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="parts of the page disagree: “{quote}” is {here}, counted from {first_day}; elsewhere {there}",
    options=Options,
    bad=(
        Example(
            "The fair opened on Friday, 4 July. Sunday [[was its fifth day]], and it rained.", published="2025-07-06"
        ),
        Example("Robbers seized the mill on March 2. They gave up [[on the 17th day]].", published="2025-03-14"),
        Example("The race, which began on July 12, is [[in its 15th day]].", published="2025-07-21"),
        Example(
            "Russia struck Ukraine's port again. Monday was [[the 850th day of the war]], the mayor said.",
            published="2024-08-12",
        ),
        Example(
            "[[Day 900 of the invasion]] | Live updates\n"
            "As of March 2024, Ukraine holds the town and Russia the far bank, the governor said."
        ),
        Example(
            "Dockers walked out on 3 March 2031. On 20 March 2031, [[day 25 of the strike]], both sides met again."
        ),
        Example("Russia struck the port of Ukraine's south on 1 June 2024, [[day 900 of the war]]."),
    ),
    good=(
        Example("The fair opened on Friday, 4 July. Sunday was its third day.", published="2025-07-06", why="it was"),
        Example(
            "The trial began on 3 March. On Friday, its ninth day, the jury rested.",
            published="2023-03-18",
            why="courts do not sit every day",
        ),
        Example(
            "The pair set off on March 3. On the fourth day they lost the sled.",
            published="2023-08-17",
            why="told long after",
        ),
        Example(
            "He left the house on Tuesday. On Friday, the fifth day of the strike, he came back.",
            published="2024-05-18",
            why="the strike is older than his walk",
        ),
        Example(
            "Russia struck Ukraine's port again. Monday was the 901st day of the war, the mayor said.",
            published="2024-08-13",
            why="the Monday before",
        ),
        Example(
            "Russia struck Ukraine's port again. Mr. Ortiz lost a leg on a Friday, the 100th day of the war.",
            published="2024-08-13",
            why="a day of long ago, and it was a Friday",
        ),
        Example(
            "Dockers walked out on 3 March 2031. On 20 March 2031, day 18 of the strike, both sides met again.",
            why="the 3rd is the first day",
        ),
        Example(
            "The strike began on 3 March 2031 and a second strike began on 9 March 2031. "
            "On 20 March 2031, day 12 of the strike, both sides met again.",
            why="two strikes, and either may be meant",
        ),
        Example(
            "Day 900 of the invasion\nAs of August 2024, Ukraine holds the town and Russia the far bank.",
            why="day 900 is 11 August 2024",
        ),
        Example(
            "Russia struck Ukraine's port on 12 August 2024, day 900 of the war.",
            why="counted from 0 it is that day",
        ),
        Example(
            "On day 12 of the war Russia took the town.\nAs of March 2024, Ukraine holds it.",
            why="a sentence that tells of an earlier day",
        ),
        Example(
            "On day 12 of the trial, as of March 2024, Russia and Ukraine had called no witness.",
            why="the days of a trial",
        ),
    ),
)
def day_count_mismatch(context: Context[Options]) -> Found:
    """Counted days that do not fit a date of the page."""
    counts = _distinct(context.doc.day_counts)
    compared = 0
    for count in counts:
        labels = list(_labels(context, count))
        published = context.doc.article.published if count.label else None
        compared += len(labels) + (published is not None)
        off = [
            (label, beside)
            for label, beside in labels
            if _gap(count, label.range) > (0 if beside else context.options.max_days)
        ]
        here = f"{count.range[0].isoformat()} (the day after, if counted from 0)"
        first_day = count.epoch.first_day.isoformat()
        source = count.epoch.source
        if off:
            against = [context.against(label.span, "the date given here") for label, _ in off]
            there = ", ".join(sorted({f"“{context.doc[label.span]}”" for label, _ in off}))
            severity = Severity.ERROR if any(beside for _, beside in off) else Severity.WARNING
            evidence = Conflict(subject=count.epoch.title, here=here, there=there, source=source)
            yield context.finding(count.span, evidence, related=against, severity=severity, first_day=first_day)
        elif published is not None and _gap(count, (published, published)) > context.options.max_days:
            there = f"published {published.isoformat()}"
            evidence = Conflict(subject=count.epoch.title, here=here, there=there, source=source)
            yield context.finding(count.span, evidence, first_day=first_day)
        elif (on := _weekday(context, count)) is not None:
            compared += 1
            if _gap(count, (on, on)) > 1 and on.weekday() not in {day.weekday() for day in count.range}:
                evidence = Conflict(
                    subject=count.epoch.title, here=here, there=on.strftime("%A, %Y-%m-%d"), source=source
                )
                yield context.finding(count.span, evidence, first_day=first_day)
    for day in context.doc.event_days:
        compared += 1
        if not day.fits:
            yield _of_event(context, day)
    known = {day.span for day in context.doc.event_days}
    for one in context.doc.ordinal_days:
        if not any(one.span.touches(span) for span in known):
            compared += 1
            if not one.fits:
                yield _of_beginning(context, one)
    yield context.measure("compared", compared, "comparisons")


def _of_beginning(context: Context[Options], one: OrdinalDay) -> Finding:
    first, now = context.doc[one.first_span], f"“{context.doc[one.now]}”" if one.now else f"the article, {one.day}"
    there = f"{one.most if one.unit == 'week' else one.counted + 1} by {now}"
    evidence = Conflict(
        subject=f"{one.unit}s since “{first}”", here=str(one.number), there=there, source="Gregorian calendar"
    )
    related = [context.against(one.first_span, "the first day")]
    related += [context.against(one.now, "the date of this day")] if one.now else []
    first_day = one.first_day.isoformat()
    return context.finding(one.span, evidence, related=related, severity=Severity.WARNING, first_day=first_day)


def _weekday(context: Context[Options], count: DayCount) -> date | None:
    """The day that the weekday beside a count means: the last one up to the day of publication."""
    published = context.doc.article.published
    if published is None or count.weekday is None:
        return None
    return published - timedelta((published.weekday() - count.weekday) % 7)


def _of_event(context: Context[Options], day: EventDay) -> Finding:
    here = f"day {day.number}"
    when = context.doc.dated
    place = day.now.span if day.now else when.span if when else None
    there = f"day {day.counted + 1} " + (f"by “{context.doc[place]}”" if place else f"on {day.day.isoformat()}")
    evidence = Conflict(subject=f"days of the {day.event}", here=here, there=there, source="Gregorian calendar")
    related = [context.against(place, "the date of this day")] if place else []
    related.append(context.against(day.first.span, f"the first day of the {day.event}"))
    first_day = day.first_day.isoformat()
    return context.finding(
        day.span, evidence, related=related, severity=Severity.ERROR if day.now else None, first_day=first_day
    )


def _distinct(counts: tuple[DayCount, ...]) -> list[DayCount]:
    """The first of every number, where one is counted; pages that count several days tell a history."""
    first = {count.number: count for count in reversed(counts)}
    return list(first.values()) if len(first) == 1 else []


def _labels(context: Context[Options], count: DayCount) -> Iterator[tuple[DateMention, bool]]:
    """Dates to compare with, and whether they stand beside the count."""
    line = context.doc.line_at(count.span.start)
    for mention in context.doc.dates:
        if mention.range is None:
            continue
        distance = max(mention.span.start - count.span.end, count.span.start - mention.span.end)
        beside = mention.kind == "day" and line.holds(mention.span) and distance <= _BESIDE_CHARACTERS
        if beside or (count.label and mention.kind in ("as-of", "edition", "banner")):
            yield mention, beside


def _gap(count: DayCount, other: tuple[date, date] | None) -> int:
    if other is None:
        return 0
    first, last = count.range
    return max(0, (first - other[1]).days, (other[0] - last).days)
