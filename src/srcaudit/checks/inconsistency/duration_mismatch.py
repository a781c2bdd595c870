"""Years that are counted up to now and do not lead from the year that stands beside them.

## What it does
Reports “since 2011, … for three years”, “founded in 1987, the choir is 30 years old” and the like where the years,
counted from the one named, do not end at the article's own; and “four years of war” where the table's first day gives
another number.

## Why it matters
A number of years is copied from older text and stays behind. The reader cannot tell which of the two is right.

## How it decides
The article's year is that of its publication, or one that the article itself tells. The two must stand in a form that
joins them (“for … years, since …”, “since …, or for … years”, “in …, … years ago”, “founded in …, … is … years old”).
Two sentences that follow each other are read together where the one says when something began and the other how long it
went on ("He was appointed in …. After … years in charge, he left in …", "It was founded in …. It marks its …th
anniversary", "It has stood empty for … years", "She has taught there for … years"). "Fifteen years on" counts from the
only year of the four sentences before, "fifteen years later, it is" from that of the one before. Looser forms ("was
hired in … and, fifteen years later, runs", "the law, now fifteen years old, was passed in …", "marks the 15th
anniversary of … in …") count only where the sentence has no other year. A month or a season narrows its year. How old a
thing was in a year ("in 2014, on its 50th anniversary, the mill", "it was pulled down 50 years later, in 2014") counts
from the one year in which the text says it was made. Years from one year to another are held against each other,
whenever the article was written (“from his arrest in … until his release in …”, “imposed in … and lifted in …, lasted
…”). Counted days, weeks and months are read with the days that their sentence tells, by date or by weekday ("fell on …
and died on …, nine days later", "for nine days, since Monday", "the nine-day truce, from … to …", "there were nine days
between … and …", "… came nine days after …"), from one of them to the other, or from one to the article's own ("the
vote on … is nine days away"); counted months also lead from one month of a year to another ("opened 18 months after May
2024, in …"); a number that opens a sentence counts from the only day of the sentence before, or from either of two, and
so do "four days earlier, on …", "the next day, …" and the like, but not where that one tells of no happening ("until",
"of", "the deadline is"), nor where it is still to come and far off. Over a sentence or two without any day only a
number is reported that is greater than the days since something happened. "Four weeks from Thursday" counts from the
Thursday next to the article's day. "They have been held for nine days" and "freed on … after nine days" count from a
beginning that the sentence beside them tells of the same thing, or of "it", "they", "he" and "she". As much play is
allowed as there is between the first and the last day of what is told, four days for weeks, three for one week alone,
twenty for months; hours between two times of the day ("from three in the afternoon until ten past nine") are read
likewise, with a quarter of an hour of play, but not of journeys, which may cross time zones; so are minutes from the
only time of the sentence before. A state that goes on since a year, or what began in it and has not ended, is read with
the years of it in the same sentence or the next; so is a leave taken after so many years at a place that the next
sentence says was joined in a year. Years that may have ended before now ("appointed in … In her … years in office she
…") are reported only where fewer have gone by. There is more play where the number is rounded (“nearly”, “more than”,
“about”). Years of a war are compared with the table `epochs` and may be off by `max_days`.

## Limits
Years that ended before the article are judged only where both years are told (“from 1990 to 1998”). Two numbers in
other forms, or in two sentences, are not brought together but in the few ways told above. Measured on 2,073
professional articles: four comparisons, none reported; on 1,695 of them with the forms of today, too, none reported.
Planted in 120 articles by somebody who had not read the check: all years found, and of days told from the sentence
before .93 where the misses were read and .92 where they were not; the wordings were known by then. In invented news, 22
of 28 slips found where the misses were read, 9 of 23 where they were not. Of counted months between months, 12 of 15
wordings of our own are read; days between two dates in the wordings of a fourth examiner are found at .96 where the
misses were read and .88 where they were not (.54 and .66 before), and nothing is added on 2,073 published texts; of 38
fair texts written against them one is reported, which dates the mill that burned and not the fire ("ten months after
the fire in the mill of June 2019, in …").
"""

from collections.abc import Iterator

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Related, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.dateline import Dated
from srcaudit.text.mentions.dates import YearCount
from srcaudit.text.mentions.durations import part_of_year
from srcaudit.text.mentions.elapsed_days import Elapsed
from srcaudit.text.mentions.elapsed_hours import ElapsedHours

_REACH = 200
"""Characters around counted years in which their sentence is read for another time."""


_FEW_GAPS = 6
"""More gaps than these, with others between them, are those of weekdays, of which the nearest is shown."""


class Options(authoring.Options):
    """How far the years of a war may be off."""

    max_days: int = Field(
        120, ge=0, le=366, description="days between the article's date and the range that counted years of war give"
    )


@check(
    "IC326",
    "duration-mismatch",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}”: {here}; by {when} it is {there}",
    options=Options,
    bad=(
        Example(
            "[[From 1998 until 2011 she ran the mill, and over those 23 years]] it never stopped.",
            published="2026-05-02",
        ),
        Example("The law, [[now 14 years old, was passed in 2002]].", published="2026-05-02"),
        Example("He was hired in [[2011 and, five years later, runs]] the mill.", published="2026-05-02"),
        Example("He fell on 3 May and died on 9 May, [[twelve days]] later."),
        Example("The bridge opened [[30 months]] after May 2024, in October 2025."),
        Example("The sitting lasted [[nine hours]], from 2pm to 8pm."),
        Example("The vote on 9 June is [[two weeks]] away.", published="2026-05-02"),
        Example("The pier was opened on 3 May. [[Four days]] earlier, on 22 April, it was bare."),
        Example("The pier was opened on 3 May. [[The next day]], 9 May, it rained."),
        Example("The mill was built in 1964. Nobody wept.\n\nWhen [[the 42-year-old mill was sold in 2014]], few bid."),
        Example("He ruled for [[15 years, from 1998 to 2009]], and never married."),
        Example("She slept badly for [[nine nights]], from 24 June, when it was lost, to 30 June, when it was found."),
        Example("The mill shut in 1990. Nobody wept.\n\n[[Twenty years on]], it is a school.", published="2026-05-02"),
        Example("She has run the ferry [[for 12 years, since 2003]], her son said.", published="2026-05-02"),
        Example("The road was shut for [[eight years, from the autumn of 2019 to the spring of 2025]]."),
        Example("The [[60-year-old bridge, built in 1946]], carries trams.", published="2026-05-02"),
        Example("Lind left Holm on 14 November and came to the pole on New Year's Day, [[58 days]] later."),
        Example("The night shift stays in the house [[for three years, until October 2031]].", published="2026-10-09"),
        Example("They have been on strike for [[19 days]], since 3 March.", published="2026-03-12"),
        Example("The choir, [[founded in 1990, is 30 years old]] this week.", published="2026-05-02"),
        Example(
            "Ukraine and Russia traded fire again after [[two years of war]], the mayor said.", published="2026-05-02"
        ),
    ),
    good=(
        Example(
            "The treaty of 1986 is still in force. It took eight years, from 1979, to write.",
            published="2026-05-02",
            why="they were over in 1986",
        ),
        Example(
            "He has lived here since 2010, now five years with his son.",
            published="2026-05-02",
            why="the years of the two",
        ),
        Example("It lasted 11 months, from March 2024 to February 2025.", why="both months may be whole"),
        Example(
            "The law would take effect on 1 July. Two days later, on 5 May, she signed it.",
            why="nothing had happened on 1 July",
        ),
        Example(
            "Nobody had won there in 20 years since the war of 1939.", published="2026-05-02", why="the years are over"
        ),
        Example(
            "The mill was built in 1964. The 42-year-old miller was jailed in 2014.", why="his age, not the mill's"
        ),
        Example("She has run the ferry for 23 years, since 2003.", published="2026-05-02", why="2003 and 23 make 2026"),
        Example(
            "She has been aboard for 31 years and in command since 2003.",
            published="2026-05-02",
            why="two jobs, two spans",
        ),
        Example(
            "From 1998 until 2011 she ran the mill, and over those 13 years it never stopped.",
            published="2026-05-02",
            why="the years of the range",
        ),
        Example(
            "Founded in 2003, the museum has been open to all for 19 years in all.",
            published="2026-05-02",
            why="it was shut between",
        ),
        Example("She has run the ferry for 22 years, since 2003.", published="2026-05-02", why="she began in autumn"),
        Example("She ran the ferry for 12 years from 2003.", published="2026-05-02", why="it ended long ago"),
        Example(
            "Married in 1990, she was 30 years old when he died.", published="2026-05-02", why="her age then, not now"
        ),
        Example(
            "The contract runs for five years until 2033; it starts when this one ends, in 2028.",
            published="2026-05-02",
            why="not from now on",
        ),
        Example(
            "He was arrested on 3 May and held for five days before he was heard on 20 May.",
            published="2026-05-22",
            why="the five days did not last until then",
        ),
        Example(
            "The club, founded in 1902, won the cup 40 years later.",
            published="2026-05-02",
            why="it ends on no day told",
        ),
        Example("He fell on 3 May and was in bed for ten days; he died on 30 May.", why="nothing joins the ten days"),
        Example("The ferry left at 3pm and arrived at 6pm, two hours late.", why="late, and not under way"),
        Example("The truce, from 7 May to 21 May, came after ten days of talks.", why="the days of the talks"),
        Example("She has run the ferry for 12 years, since 2003.", why="nothing dates the article"),
        Example("He was jailed for nine years, from 1990 to 1996 and from 2001 to 2004.", why="two spans"),
        Example(
            "The fast of 40 days, from 18 February to 4 April, spares the Sundays not counted.", why="not all count"
        ),
        Example(
            "They lost for the first time in 23 months on Sunday.", published="2026-03-30", why="looked at from Sunday"
        ),
    ),
)
def duration_mismatch(context: Context[Options]) -> Found:
    """Counted years that do not lead to the article's own."""
    context.need("durations")
    when, compared = context.doc.dated, 0
    for told in context.doc.durations:
        if told.until is not None and not told.ahead:
            compared += 1
            if not told.fits(told.until):
                here, there = f"{told.years:g} years", f"{told.until - told.year} years"
                yield _ended(context, told.span, here, there, str(told.until), told.year_span)
    for one in context.doc.elapsed_days:
        compared += 1
        if not one.fits:
            yield _elapsed(context, one)
    for hours in context.doc.elapsed_hours:
        compared += 1
        if not hours.fits:
            yield _hours(context, hours)
    if when is not None and when.sure and when.first.year == when.last.year and when.how != "year count":
        this_year = when.first.year
        for told in context.doc.durations:
            if told.until is not None and (not told.ahead or told.until < this_year):
                continue
            compared += 1
            if not told.fits(this_year, part_of_year(when.first, when.last)):
                years = told.until - this_year if told.until is not None else this_year - told.year
                evidence = Conflict(subject="years up to now", here=f"{told.years:g} years", there=f"{years} years")
                yield context.finding(told.span, evidence, related=_dating(context, when), when=str(when))
        counts = [count for count in context.doc.year_counts if not _of_another_time(context, count)]
        compared += len(counts)
        yield from _of_wars(context, when, counts)
    yield context.measure("compared", compared, "comparisons")


def _ended(context: Context[Options], span: Span, here: str, there: str, when: str, dates: Span) -> Finding:
    """A span of time that was over by `when`, as the text itself says."""
    related = [] if span.holds(dates) else [context.against(dates, "the two days")]
    return context.finding(span, Conflict(subject="span of time", here=here, there=there), related=related, when=when)


def _elapsed(context: Context[Options], told: Elapsed) -> Finding:
    """Counted days that a wording puts between two days, or between one of them and the article's own."""
    doc, when = context.doc, context.doc.dated
    ends = sorted(span for span in (told.first, told.last) if span is not None)
    related = [context.against(span, "one of the two days") for span in ends]
    if len(ends) == 1 and when is not None:
        related += _dating(context, when)
    low, high = min(told.gaps, key=abs), max(told.gaps, key=abs)
    scattered = len(told.gaps) > _FEW_GAPS and len(told.gaps) <= abs(high - low)
    near = min(told.gaps, key=lambda gap: abs(gap - (told.least + told.most) / 2))
    there = f"{near} days" if low == high or scattered else f"{low} to {high} days"
    names = [doc[span] for span in ends] + ([str(when)] if len(ends) == 1 else [])
    evidence = Conflict(subject="days between two", here=doc[told.span], there=there)
    return context.finding(told.span, evidence, related=related, when=" and ".join(names))


def _hours(context: Context[Options], told: ElapsedHours) -> Finding:
    """Counted hours between two times of the day."""
    doc, ends = context.doc, sorted((told.first, told.last))
    related = [context.against(span, "one of the two times") for span in ends]
    hours, minutes = divmod(told.gap, 60)
    there = " and ".join(
        f"{number} {unit}{'s' if number > 1 else ''}"
        for number, unit in ((hours, "hour"), (minutes, "minute"))
        if number or not told.gap
    )
    evidence = Conflict(subject="hours between two", here=doc[told.span], there=there)
    return context.finding(told.span, evidence, related=related, when=" and ".join(doc[span] for span in ends))


def _of_wars(context: Context[Options], when: Dated, counts: list[YearCount]) -> Iterator[Finding]:
    for count in counts:
        first, last = count.range
        if max((first - when.last).days, (when.first - last).days) > context.options.max_days:
            years = (when.first - count.epoch.first_day).days / 365.25
            evidence = Conflict(
                subject=count.epoch.title,
                here=f"{first.isoformat()} to {last.isoformat()}",
                there=f"{years:.1f} years since {count.epoch.first_day.isoformat()}",
                source=count.epoch.source,
            )
            yield context.finding(count.span, evidence, related=_dating(context, when), when=str(when))


def _dating(context: Context[Options], when: Dated) -> list[Related]:
    return [context.against(when.span, "this dates the article")] if when.span else []


def _of_another_time(context: Context[Options], count: YearCount) -> bool:
    """Whether the sentence tells of another time than today, or somebody else tells it."""
    doc, span = context.doc, count.span
    sentence = doc.sentence_at(span.start)
    near = Span(max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH))
    years = [word for word in doc.words.inside(near) if doc.words.digit[word] and len(doc.words.surfaces[word]) == 4]
    guards = [hit for hit in doc.role_guards_in(near) if not span.holds(hit.span)]
    return bool(years or guards) or doc.quoted.touches(span) or doc.masked.touches(span)
