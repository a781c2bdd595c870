"""Two people in one office at one time, in the same article.

## What it does
Reports an article in which one office acts, now, under two names: "the Rowan administration says …" and, elsewhere,
"the Lind administration has …".

## Why it matters
An office has one holder. Text that was put together from pieces of different years names both, and nothing in the
article needs to say when it was written for the reader to see it.

## How it decides
By the table `offices`: both people have held the same office. Both mentions are subject
of a verb in the present tense, or of one in the past tense in a sentence that is news by a day of the week or the
like, outside quotations. A word that points to another time near either ("former", "then", "would", a year that is not
the article's) keeps the check silent, as does an article that tells of the change itself ("succeeded", "sworn in").

## Limits
Only offices in the table are known. A present tense that tells of history ("in this chapter President Rowan is young")
is reported. When the article's date is known, `wrong-office-holder` says which of the two does not fit, and this
check is silent.
Measured on 1,789 articles without their dates: none reported.
"""

from collections.abc import Iterator

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.roles import RoleMention

_SUCCESSION = frozenset(
    [
        "succeeded",
        "succeeds",
        "successor",
        "sworn",
        "inaugurated",
        "inauguration",
        "predecessor",
        "resigned",
        "transition",
        "handover",
    ]
)


@check(
    "IC312",
    "two-office-holders",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}” acts here, “{there}” elsewhere: the office had one of them at a time",
    bad=(
        Example("The Obama administration says it will wait. On the border [[the Trump administration]] has no plan."),
    ),
    good=(
        Example(
            "The Obama administration drew it up; the Trump administration has no plan.",
            why="the one did, the other does",
        ),
        Example("President Obama says he will wait. Prime Minister Cameron says so too.", why="two offices"),
        Example("The Trump administration has no plan. Former President Obama has one.", why="it says former"),
    ),
)
def two_office_holders(context: Context[Options]) -> Found:
    """Offices that act under two names."""
    by_office: dict[str, list[RoleMention]] = {}
    for mention in _acting(context):
        by_office.setdefault(mention.offices[0].key, []).append(mention)
    compared = 0
    for mentions in by_office.values():
        compared += len(mentions) - 1
        first = mentions[0]
        other = next((mention for mention in mentions if mention.surname != first.surname), None)
        if other is not None and not _SUCCESSION & set(context.doc.words.lower):
            there = context.doc[first.span]
            evidence = Conflict(subject=first.offices[0].key, here=other.surname, there=there, source="table offices")
            yield context.finding(other.span, evidence, related=[context.against(first.span, "the other holder")])
    yield context.measure("compared", compared, "comparisons")


def _acting(context: Context[Options]) -> Iterator[RoleMention]:
    when = context.doc.dated
    if when is not None and when.sure:
        return
    for mention in context.doc.roles:
        if (
            len(mention.offices) == 1
            and mention.guard == "none"
            and (mention.tense == "present" or (mention.tense and mention.news))
        ):
            yield mention
