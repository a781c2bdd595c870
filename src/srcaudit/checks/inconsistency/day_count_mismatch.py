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
to the day of publication, unless the counted day is of that weekday itself; a day of play is left there. A strike,
siege, trial or the like of the table `counted_events` is counted from the first day that the article itself gives it,
and from that one only; the counted day must have its date in the same sentence, or stand in a label: then the article's
own day is meant, with three days of play. Other numbered days (“a sixth day”, “day 60”) are counted from the one
beginning that is told in the same sentence or within two sentences of it (table `day_numbers`), by a date or by a
weekday, up to the day that the same sentence tells, else up to the article's own; where it is told of what a day is
numbered (“20 May was the 20th day of the dispute”, “the dispute entered day 20”), from the one day on which that began,
wherever the text tells it. A number that is too high is reported; one that is too low only where nothing says that days
are left out, as those of a trial are, where it is neither somebody's own ("on her third day in Holm") nor looked back
on ("the fourth day was the worst") nor that of something else that went on since ("talks were in their third day"), and
where weekends do not make up for it; those of a siege, a strike and the like (`unbroken`) do not, unless schools,
courts or offices are told of; where the text says "every weekday since", only those are counted. A court's days are
those of its "case" too, and the weekday of a lead is the article's own.

## Limits
Only wars in the table and events whose beginning the article tells by a day are known. Two beginnings near by, or two
days beside the number, keep it silent; so does a beginning that is told by what happened ("since the vote"). The third
day by the clock and that by the calendar are one day apart, and both pass. Which part of the page is out of date is
not decided. A text that is kept up to date piece by piece on purpose is reported like one that was forgotten.
Measured on 1,695 professional articles: none that numbers a day has its beginning beside it, so silence there proves
little. Planted in 120 articles by somebody who had not read the check: .97 found where the misses were read, .86
where they were not; the wordings were known by then. In invented news, 16 of 19 slips found where the misses were
read (in part by the check of durations), 3 of 12 where they were not; nothing said of some 90 fair texts written
against these readings. Of a fifth examiner's day counts .91 are found where the misses were read and .70 where they
were not, .58 and .59 before the beginning was looked for in the whole text.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.mentions.counted_events import EventDay
from srcaudit.text.mentions.dates import DateMention, DayCount
from srcaudit.text.mentions.day_numbers import DayNumber

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
        Example(
            "The ferry crews walked out on Monday.\n\nBoats stayed in port [[for a sixth day]] on Thursday.",
            published="2026-03-12",
        ),
        Example("She set off alone on 24 November. On Monday, [[day 60]], she was out of tea.", published="2026-01-12"),
        Example(
            "The search, which began on Monday night, was [[in its eighth day]]. Nobody had slept.",
            published="2026-03-13",
        ),
        Example(
            "He spoke [[on the sixth day]] of hearings that started on Monday, and wept on Tuesday.",
            published="2026-06-30",
        ),
        Example(
            "The trial opened on Monday, March 2, and sat every weekday since. "
            "On Thursday, [[its seventh day]], few came.",
            published="2026-03-12",
        ),
        Example(
            "Thursday [[was the 30th day]] since the bridge was closed on March 1.",
            published="2026-03-12",
        ),
        Example(
            "Diggers were at it [[for a ninth day]] on Thursday after the mine collapsed on Sunday, March 8.",
            published="2026-03-12",
        ),
        Example("Russia struck the port of Ukraine's south on 1 June 2024, [[day 900 of the war]]."),
        Example("The curfew, which began on April 22, entered [[its 64th day]] on July 2."),
        Example(
            "The dockers' strike began on April 22. Talks went on. Nobody slept. It rained. It rained again.\n\n"
            "The [[strike was called off on May 12, its ninth day]].",
            published="2026-05-15",
        ),
    ),
    good=(
        Example(
            "The siege of Holm began on 1 March. The fourth day was the worst.",
            published="2026-03-12",
            why="an early day",
        ),
        Example(
            "The war began on 1 March. Talks in Lund were in their third day on Thursday.",
            published="2026-03-12",
            why="the days of the talks",
        ),
        Example(
            "The road was cut on 2 March. On Thursday, the fifth day of the rain, it was open.",
            published="2026-03-12",
            why="it rained later than that",
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
            "Packers walked out on Monday 3 June. They were at the gates for the ninth day on Thursday.",
            published="2024-06-13",
            why="they need not strike at weekends",
        ),
        Example(
            "The index closed higher for the third day running on Wednesday after rising all week.",
            published="2026-03-11",
            why="no first day is told",
        ),
        Example(
            "The teachers' strike, which began on May 4, entered its 18th day on May 27.", why="no school at weekends"
        ),
        Example(
            "The siege began on Feb. 24, 2022, and goes on. Day 1,000 was in November 2024.",
            published="2026-05-04",
            why="it was then",
        ),
        Example("The siege began on May 4. May 6 was the fifth day of rain.", why="the rain began earlier"),
        Example(
            "The trial opened on Monday, March 2. On Thursday, its fifth day, a mate gave evidence.",
            published="2026-03-12",
            why="a court does not sit every day",
        ),
        Example(
            "The siege began on 2 March. On its fourth day, a Thursday, the town ran out of bread.",
            published="2026-03-12",
            why="the Thursday of the week before",
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
    taken = list[Span]()
    for day in context.doc.event_days:
        compared += 1
        taken.append(day.span)
        if not day.fits:
            yield _of_event(context, day)
    for one in context.doc.day_numbers:
        if not any(one.span.touches(span) for span in taken):
            compared += 1
            if not one.fits:
                yield _numbered(context, one)
    yield context.measure("compared", compared, "comparisons")


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


def _numbered(context: Context[Options], day: DayNumber) -> Finding:
    low, high = min(day.reaches, key=lambda reach: min(abs(day.number - end) for end in reach))
    here, there = f"day {day.number}", f"day {high}" if day.number > high else f"day {low} at least"
    now = context.doc[day.now.span] if day.now.span != day.span else "the article's own day"
    first = context.doc[day.first.span]
    evidence = Conflict(
        subject="days since the beginning", here=here, there=f"{there} by {now}", source="Gregorian calendar"
    )
    related = [context.against(day.first.span, "the beginning")]
    if day.now.span != day.span:
        related.append(context.against(day.now.span, "the day that is numbered"))
    return context.finding(day.span, evidence, related=related, first_day=f"“{first}”")


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
