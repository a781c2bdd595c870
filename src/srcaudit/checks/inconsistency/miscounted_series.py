"""One of a series whose number does not follow from the earlier ones: “her third title, after 2011, 2015 and 2018”.

## What it does
Counts the years of the earlier ones where a sentence names them (“after those of 2015 and 2018”, “having won in 2015
and 2018”, “the others were in 2015 and 2018”), and reports a number that is not the next one.

## Why it matters
Either a year or the number is wrong, and readers who count on find out.

## How it decides
Number and years stand in one sentence outside quotations, the years are two or more and ascend, and the words between
tie them together: “those” or “the others” of the noun that is numbered, “time” with what was done each time, and wins
by any name. A number that is too great by two or more is only a note where nothing says that the years are all (“after
wins in 2015 and 2018”): some may have been left out. A term of office may be that of the last year named. Ranks
(“third highest”), words for a list that is not whole (“including”, “most recently”) and for years in a row keep the
check silent.

In an enumeration whose sentences open with ordinals (“First, …”, “Secondly, …”), quotations included, one that is left
out is reported, and one that is told twice where the one after the next follows or as many were announced (“two
problems”). Nothing is said where the one that is left out is told in other words between the two (“the second”, “next”,
“also”) or behind them (“the third, which was in the draft”), where they stand far apart, or where a list begins anew.

## Limits
Earlier ones that are told by place or name (“after Paris and Rome”), in another sentence, or in words are not counted.
An enumeration that tells its second point by no word for it is reported, and so is one of which the page has lost a
paragraph. Measured on 1,695 articles: no such sentence was seen. Of 2,016 six have such an enumeration, and none is
reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC343",
    "miscounted-series",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="{here} here, behind {earlier}: {there}",
    bad=(
        Example("There are three reasons. First, it rains. [[Third]], it is dark."),
        Example("It was the club’s [[third title, after those of 2011, 2015 and 2018]]."),
        Example("The bridge was closed for the [[fifth time, having been shut in 1990 and 2002]]."),
        Example("[[After victories in 1993 and 2001, this was her second win]]."),
        Example("First, the cable burned. Second, the drivers left. [[Fourth]], the bridge is weak."),
        Example("There are two reasons. First, the cable burned. [[First]], the drivers left."),
        Example("It was the club’s [[fifth defeat in the final, following those of 2015 and 2018]]."),
        Example("They are her [[fourth Games, after London 2012 and Rio 2016]]."),
        Example("It was the [[fifth time that the pier was shut, after closures in 2011 and 2015]]."),
        Example("The town held its [[sixth festival; the earlier ones were in 1999, 2003 and 2007]]."),
    ),
    good=(
        Example("First, the cable burned. The second reason is the bridge. Third, the drivers left.", why="all told"),
        Example("First, she ran for mayor. First, she had to win the north.", why="no list is announced"),
        Example("It was the club’s fourth title, after those of 2011, 2015 and 2018.", why="the next one"),
        Example("She is in her third term, having been elected in 2011, 2015 and 2019.", why="the last is its own"),
        Example("It was her sixth title, after wins including those of 2011 and 2015.", why="not all are named"),
        Example("It was her third title in a row, after those of 2011, 2012 and 2013.", why="a row within the series"),
        Example("It was her second child, after moves in 2011, 2015 and 2018.", why="no series of those"),
    ),
)
def miscounted_series(context: Context[Options]) -> Found:
    """Numbers that do not follow from the years of the earlier ones."""
    context.need("series")
    doc = context.doc
    for told in doc.numbered:
        if not told.fits:
            here, there = doc[told.ordinal], doc[told.years]
            yield context.finding(
                told.span,
                Conflict(subject="number in a series", here=here, there=there),
                severity=Severity.NOTE if told.leaves_out else None,
                here=here,
                there=there,
                earlier=f"{told.earlier} earlier ones",
            )
    for one in doc.enumerated:
        if not one.fits:
            here, before = doc[one.span], doc[one.first]
            yield context.finding(
                one.span,
                Conflict(subject="number in an enumeration", here=here, there=before),
                related=[context.against(one.first, "the one before it")],
                here=f"“{here}”",
                earlier=f"“{before}”",
                there=f"“{one.wanted}” would follow",
            )
    yield context.measure("compared", len(doc.numbered) + len(doc.enumerated), "comparisons")
