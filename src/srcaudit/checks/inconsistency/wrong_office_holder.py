"""An office laid to somebody who did not hold it when the article was written.

## What it does
Compares "the Rowan administration" and "President Rowan" with a table of office holders, at the article's own date.

## Why it matters
Text that is put together from older text, or written from memory, names the wrong government. A reader who knows it
stops believing the rest.

## How it decides
The date is the day of publication, or a range that the article itself tells (a date line, the day of a war, "nearly
four years of war"); never today's. The office must act: it is the subject of a verb, outside quotations. The person
must have held that office at some time, not at any day of the range (14 days after the end, the day before the start
and 100 days between election and start are allowed), and the table must know who held it on all of those days. A title
that many hold ("Prime Minister Brown") needs the first name somewhere in the article, or the nation.

A word that points to another time keeps the check silent: close by, any ("during", "former", "would"); "that same
month" in the sentence, behind a date of another year; further off only in a sentence in the past tense, and not where
the sentence tells its own day ("on Tuesday", "last October"), from which on the person did not hold the office. A verb
in the past tense counts when the sentence tells such a day, when the article nowhere names the actual holder, or when
it gives the title without a first name anywhere ("President Rowan") beside the actual holder. Who may still be a
candidate, three years ahead, counts only where nothing is supposed: in full with the title, or named once in the
article. Who came to the office later than that counts anywhere but in what is made up. Where an article names a
president once and goes on with the bare surname of the one of its days, the first is taken for a slip. "In 2004, the
Rowan administration" is held against 2004. A title that is kept after the term (President Rowan, retired) gives a
warning, not an error.

A day or a month with its year, the only one of its sentence and said of what the office does there ("On 3 July 2031,
President Rowan opened it"), is held against the table whatever dates the article. Where the person came to the office
later it is a warning, and a note where the sentence tells but the month, or nothing that the person does: the title may
be that of today, if the article is of the person's time. An article whose day nothing tells is none of it where it has
no year since and names the person once. A note it is, too, where the title is kept for life and the nation does not
stand beside it; not so where the article is older than the term. It is a warning again where only the holder does such
a thing ("signed the treaty", "was vetoed by"), and, the very day told, where the day is set off ("It was on 3 July 2031
that") or something was put to the person ("was raised with", "a letter to"). Silent in a sentence that tells of a life
("born", "elected"), or has a clause between the office and the day. "That month" and "in that May" are those of the
date told last before. A year alone is one for what only the holder does ("signed the bill in 2031", "was appointed by
President Rowan in 2031", "In 2031, President Rowan opened it"), not where what stands between tells of something done
before ("the museum built in 2031"). A title is none of today's where the article is of days when the person has left
the office too, but where it is kept for life.

In an article about a memoir what stands in a paragraph behind a year of the person's term is of that year. What a
government did, or said of what was, told in the past tense without a day ("the Rowan administration gave the firm a
grant", "said that the firm was sound"), may be of any time, and is a note; what it said of what is, or what is said of
talks with it, is not. Whom the White House says to have been briefed is its holder of these days. What a spokesman of
it or an official "in" it says, and what is its latest, is of these days, but in a sentence that tells of a report or a
letter. What a person did on no day that is told, beside the holder of these days, is a note too, if neither keeps the
title for life. What is told of a government as it is counts too where it is no subject ("lawyers for the Rowan
administration say", "is backed by", "the lawsuit against it was filed on Monday"). What a government that may come is
told to have done is a warning, and no history.

Who sought the presidency and never had it (table `never_held`) is a warning too, as "the Lind administration" or
"President Ada Lind", where the sentence has no other year and no word of what might be or was. In the years of the
candidacy, or where nothing dates the article, only one named once, beside another holder whom the text tells of.

Offices below the head of a state or government are `outdated-office`.

## Limits
Only offices and years in the table are known; a missing end is unknown and gives silence. A sentence that tells in the
past tense what an earlier government said, in an article that never names the present one, is reported. An office that
is not the subject of a verb is judged only where the title ends with the term and the sentence tells its day, or where
it is dealt with, accused or blocked on a day. Measured on 960 articles of 2015-16, 1,053 of 2004-05 and 66 of December
2016 (the latter two taken as of 1 January 2005 and 15 December 2016): 662 offices with a known holder, none reported.
Of 1,695 texts of newsrooms none has an office that its sentence's day speaks against. Of 960 articles with their day
and 1,119 without it none is reported for an office of the table. Swapped by program in one telling of such an office,
in sentences of articles that were not read, 86 of 139 slips are warnings where the day is known (66 before) and 36 of
205 where it is not (1 before). Of the offices of 2,066 published texts six are told with a day, none of them wrongly.
Missed are presidents and governments of before, told without a day, of whom any article may tell, and the next ones
while they are candidates. In an earlier state, planted in two sets of 300 articles of 2015-16, this check and
`outdated-office` together: 23 of 38 swapped in the articles' own sentences found, 98 of 122 in sentences put in, no
control reported. Of 76 invented slips of holders and days 45 are found (37 before years and "that month" were read).
What is missed has no day and no present tense, is not the subject of its sentence, or names somebody who takes office
within three years."""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.holders import Held
from srcaudit.text.mentions.never_held import NeverHeld, never_held


@check(
    "IC311",
    "wrong-office-holder",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    message="“{quote}”: {day}, when {there} held this office; the day of what is told here would settle it",
    bad=(
        Example("[[The Obama administration]] announced the plan on Tuesday.", published="2018-04-11"),
        Example(
            "Ukraine and Russia swapped prisoners after nearly three years of war. "
            "[[Prime Minister Rishi Sunak]] has welcomed the news."
        ),
        Example("Talks with [[the Trump administration]] go on, the ministry said.", published="2022-06-14"),
        Example("Officials of [[the Bush administration]] were in Baghdad on Monday.", published="2011-05-12"),
        Example("The duty is a part of [[President Joe Biden]]'s plan.", published="2014-06-14"),
        Example("It was a gift to [[president Donald Trump]], he said.", published="2015-12-14"),
        Example(
            "A gift for [[President George W. Bush]] came. Mr. Obama said that he liked it, and Mr. Obama left.",
            published="2015-12-14",
        ),
        Example("Lawyers for [[the Bush administration]] say that it is late.", published="2015-12-14"),
        Example("[[The Trump administration]] allowed it.", published="2015-12-14"),
        Example("On 3 July 2009, [[British Prime Minister Tony Blair]] opened the hall."),
    ),
    good=(
        Example(
            "British Prime Minister Tony Blair opened the hall that was built on 3 July 2009.",
            why="the day is that of the hall",
        ),
        Example(
            "Trump is popular. They fear President Trump, and Trump knows.",
            published="2015-12-14",
            why="a candidate, told of as what he may become",
        ),
        Example("In July 2009, former British Prime Minister Tony Blair opened the hall.", why="it says former"),
        Example(
            "The Obama administration announced the plan on Tuesday.", published="2015-04-11", why="in office then"
        ),
        Example("The former Obama administration wants its plan back.", published="2018-04-11", why="it says former"),
        Example(
            "The Obama administration drew up the plan in 2015; President Trump has dropped it.",
            published="2018-04-11",
            why="another year, and the holder of the day is named",
        ),
        Example("“The Obama administration is to blame,” he said.", published="2018-04-11", why="somebody's own words"),
        Example("Vice President Biden announced the plan.", published="2015-04-11", why="he was, then"),
        Example("The Obama administration announced the plan.", why="nothing dates the article"),
        Example("The Trump administration would allow it.", published="2015-12-14", why="hoped for or feared"),
        Example("The Trump administration will drop it.", published="2016-12-10", why="elected, and soon in office"),
    ),
)
def wrong_office_holder(context: Context[Options]) -> Found:
    """Heads of state and of government who did not hold the office then."""
    compared = [held for held in context.doc.holders if held.office.head]
    for held in compared:
        if held.wrong:
            yield _finding(context, held)
    for told in never_held(context.doc):
        yield _never(context, told)
    yield context.measure("compared", len(compared), "comparisons")


def _finding(context: Context[Options], held: Held) -> Finding:
    evidence = Conflict(
        subject=held.office.key,
        here=held.mention.surname,
        there=held.holder.name,
        source=f"table offices: {held.office.source}",
    )
    when = context.doc.dated
    related = [context.against(when.span, "this dates the article")] if when and when.span and not held.year else []
    return context.finding(
        held.mention.span,
        evidence,
        related=related,
        severity=_severity(held),
        confidence=Confidence.HIGH if held.clear else Confidence.MEDIUM,
        day=held.day(context.doc),
    )


def _never(context: Context[Options], told: NeverHeld) -> Finding:
    when, beside = context.doc.dated, told.beside
    related = [context.against(when.span, "this dates the article")] if when and when.span and not beside else []
    related += [context.against(beside.span, "who is told in this office too")] if beside else []
    there = told.holder.name if told.holder else context.doc[beside.span] if beside else ""
    days = f"the article dates from {when}" if told.holder else "the article tells of days"
    source = f"table offices: {told.office.source}"
    evidence = Conflict(subject=told.office.key, here=told.name, there=there, source=source)
    return context.finding(
        told.span,
        evidence,
        related=related,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        day=f"{told.name} never held this office, and {days}",
    )


def _severity(held: Held) -> Severity:
    if held.hindsight:
        return Severity.NOTE
    return Severity.WARNING if held.courtesy or held.later else Severity.ERROR
