"""A minister, secretary or envoy who was no longer, or not yet, in office when the article was written.

## What it does
Compares "Foreign Minister Ada Lind" and "Secretary of State Lind" with a table of office holders, at the article's
own date.

## Why it matters
Ministers change more quietly than presidents do. A title that was right last year is copied from older text, and the
reader is sent to the wrong person.

## How it decides
As `wrong-office-holder` does, for the offices below the head of a state or government: the office acts, outside
quotations; the person held it at some other time, by the table; the table knows who held it on the article's days; no
word of the sentence points to another time. An office that does not act is held against the day as well where the
first name stands with it: a former minister is called former. Not behind "by" or "under" ("hired by Defence Secretary
Lind", though behind "the efforts by" and the like), nor where the article names that person three times or more: it may
tell of those days; nor where the article tells of a picture, a film or a book and the person "stands", "smiles" or
"is seen" in it. A title without the nation needs the person's first name in the article.

"The secretary of state is Ada Lind", "Ada Lind, now secretary of state," and "the secretary of state (Ada Lind)" are
read as well, but not what somebody only thinks ("many think the secretary of state is Ada Lind").

A day that the sentence gives for what the office does is taken for its day; where it gives but a month, a title that
came later is a note if the article may be of that later time.

## Limits
Only offices and years in the table are known; a missing end is unknown and gives silence. The day of what is told is
taken to be the article's unless the sentence says otherwise: a plain past tense about an earlier minister, in an
article that never names the present one, is reported.
Measured on 960 articles of 2015-16, 1,053 of 2004-05 and 66 of December 2016 (the latter two taken as of 1 January
2005 and 15 December 2016): 154 offices with a known holder, none reported. With the offices of these years 216 offices
in 2,073 published texts are held against their day (176 before), none reported; of 35 invented pieces of 2022 to 2025
with a holder of before 23 are reported (13 before), of 37 fair ones none. Missed are those within two weeks of the
change, or told with a weekday within a month of it.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC313",
    "outdated-office",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}”: {day}, when {there} held this office; the ministry's own list would settle it",
    bad=(
        Example(
            "[[German Foreign Minister Guido Westerwelle]] said on Tuesday that talks go on.", published="2015-02-10"
        ),
        Example("[[Secretary of State John Kerry]] says the talks go on.", published="2018-02-10"),
        Example(
            "The old photograph is sold. [[Secretary of State John Kerry]] says that it is dear.",
            published="2018-02-10",
        ),
        Example("The choir sang for [[Foreign Secretary Jack Straw]] and his guests.", published="2015-02-10"),
        Example("He praised the efforts by [[Secretary of State Colin Powell]] to end it.", published="2015-02-10"),
        Example("A letter to the [[FBI director, James Comey]], asks why.", published="2022-02-10"),
        Example(
            "[[Heiko Maas, the German foreign minister]], told reporters on Friday to wait.", published="2023-03-04"
        ),
    ),
    good=(
        Example(
            "German Foreign Minister Frank-Walter Steinmeier said on Tuesday that talks go on.",
            published="2015-02-10",
            why="in office then",
        ),
        Example(
            "Former Secretary of State John Kerry says the talks go on.", published="2018-02-10", why="it says former"
        ),
        Example(
            "In 2014 Secretary of State John Kerry said the talks would go on.",
            published="2018-02-10",
            why="the sentence tells of a year in which he held it",
        ),
        Example(
            "The photograph in the hall is an old one. Secretary of State Colin Powell stands apart from the rest.",
            published="2018-02-10",
            why="he stands there in the picture",
        ),
        Example(
            "Few had heard of the vote on Foreign Secretary Jack Straw. Straw won it. Straw never spoke of it.",
            published="2015-02-10",
            why="told thrice, he is whom the article is about: it may be a look back",
        ),
        Example(
            "The aide, hired by Secretary of State John Kerry, left on Tuesday.",
            published="2018-02-10",
            why="he does not act",
        ),
    ),
)
def outdated_office(context: Context[Options]) -> Found:
    """Ministers, secretaries and envoys who did not hold the office then."""
    compared = [held for held in context.doc.holders if not held.office.head]
    when = context.doc.dated
    for held in compared:
        if held.wrong:
            evidence = Conflict(
                subject=held.office.key,
                here=held.mention.surname,
                there=held.holder.name,
                source=f"table offices: {held.office.source}",
            )
            related = [context.against(when.span, "this dates the article")] if when and when.span else []
            yield context.finding(
                held.mention.span,
                evidence,
                related=related,
                severity=Severity.NOTE if held.hindsight else Severity.WARNING,
                confidence=Confidence.HIGH if held.clear else Confidence.MEDIUM,
                day=held.day(context.doc),
            )
    yield context.measure("compared", len(compared), "comparisons")
