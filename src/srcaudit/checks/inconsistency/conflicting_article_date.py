"""An article that tells of a day after the one on which it was published.

## What it does
Compares the day of publication with the days that the text itself gives for its writing: an agency's dateline, a
"Published" line, an "As of" at the head of a sentence.

## Why it matters
Every “on Tuesday” and “last month” is counted from the article's day. When its own parts name two, the reader cannot
tell which news he has, and the other checks have nothing to hold dates against.

## How it decides
The day of publication is the one that came with the article; without it, the single day that an agency's dateline
gives. What the text tells must lie more than `days` after it. An earlier day is no conflict, for articles are published
again. Nothing is said when the text has a word of an update or a correction anywhere, or when the day is in somebody's
mouth.

## Limits
A bare date above the text is left out: on a page it may be the day on which it was read. Where a site changes the text
without saying so, a later "As of" is reported, and rightly. Which of the days is wrong is not decided.
"""

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.dateline import Dated


class Options(authoring.Options):
    """How far after the article's day a day is no conflict."""

    days: int = Field(1, ge=0, description="days by which time zones may move a day")


@check(
    "IC329",
    "conflicting-article-date",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}” here, but {there}: one of the two is not this article's day",
    options=Options,
    bad=(
        Example("TURKU, [[May 12, 2031]] (Agency) - The ferry sank at noon.", published="2031-05-03"),
        Example(
            "The three lakes are low. As of [[12 June 2031]], they hold half of their water.", published="2031-05-03"
        ),
        Example(
            "TURKU, May 3, 2031 (Agency) - The lakes are low. As of [[12 June 2031]], they hold half of their water."
        ),
    ),
    good=(
        Example("TURKU, May 3, 2031 (Agency) - The ferry sank at noon.", published="2031-05-12", why="published again"),
        Example("TURKU, May 4, 2031 (Agency) - The ferry sank at noon.", published="2031-05-03", why="time zones"),
        Example(
            "Updated June 12. The three lakes are low. As of 12 June 2031, they hold half of their water.",
            published="2031-05-03",
            why="the text says that it was changed",
        ),
        Example(
            "As of 12 June 2031, anglers will pay ten crowns.", published="2031-05-03", why="the beginning of a rule"
        ),
        Example("Saturday, May 12, 2031\nThe ferry sank at noon.", published="2031-05-03", why="the page's own clock"),
    ),
)
def conflicting_article_date(context: Context[Options]) -> Found:
    """Days of the text's own that lie after the article's."""
    doc, when = context.doc, context.doc.dated
    changes = context.words("as_of", "changes")
    told = [one for one in doc.told_days if when and when.days == 1 and when.sure and one.span != when.span]
    yield context.measure("compared", len(told), "comparisons")
    if when is None or not changes.isdisjoint(doc.lower_kinds):
        return
    for one in told:
        if one.span and (one.first - when.first).days > context.options.days:
            related = [context.against(when.span, "the article's day")] if when.span else []
            evidence = Conflict(subject="day of the article", here=str(one), there=str(when))
            yield context.finding(one.span, evidence, related=related, there=_said(context, when))


def _said(context: Context[Options], when: Dated) -> str:
    return f"“{context.doc[when.span]}” above" if when.span else f"published {when}"
