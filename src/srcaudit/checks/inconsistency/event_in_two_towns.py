"""One event in two towns.

## What it does
Compares the towns that sentences give to the same thing: “the inquest opened in Vienna” and “the inquest, held in
Oslo”, “the plane took off from Madrid” and “after taking off from Lisbon, the plane turned back”.

## Why it matters
Where something happened is among the first things that readers are told, and copies of it are rarely checked.

## How it decides
Towns are well-known ones (table `towns`), none of which lies within another, behind “in”, “at” or “from”, or between
“the” and the noun of an event (“the Vienna talks”). What is there is told by the verb before it and what that is said
of, or by the noun of an event. Two are one when the same verb, or a verb and the noun of an event, is told of the same
noun, known to the reader (“the”, “its”, or a name), and the words that tell which one it is are the same, or those of
the one are among those of the other. What is held in many places (“rally”, “debate”, “conference”) needs the same such
words both times. Nothing is said where the text tells a third town of it or has its plural, where a word beside a town
tells of several or of a change, where the two sentences are of different days, or of one, nor inside quotations.

## Limits
Of lesser-known towns it cannot tell whether one is part of the other, and it says nothing of them, nor of countries.
What is told by a pronoun the second time is not read.
Measured on 2,079 professional articles: none tells an event's town twice in these forms, so their
silence proves little.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC345",
    "event-in-two-towns",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}” here, “{there}” where the same happens; one of the two may be a slip",
    bad=(
        Example(
            "The inquest into the mill fire opened in Vienna. The inquest into the mill fire, held in [[Oslo]], ended."
        ),
        Example("The plane took off from Madrid at dawn. After taking off from [[Lisbon]], the plane turned back."),
        Example(
            "The treaty was signed in Geneva. It has three pages.\n\nThe treaty, signed in [[Prague]], is out of print."
        ),
        Example("The summit opens in Riga. Few expect much of the [[Vilnius]] summit, she said."),
        Example("Lind died in Bergen. When Lind died in [[Oslo]], nobody had heard of the mill."),
        Example(
            "The conference of bell founders is held in Turin. Lind led the conference of bell founders in [[Milan]]."
        ),
        Example("The bank has its headquarters in Vienna. From its headquarters in [[Prague]], the bank lends."),
        Example("The two leaders met in Riga. At their meeting in [[Oslo]], the two leaders drank tea."),
        Example("Sarah Lind is a native of Vienna. She sings. Lind was born in [[Prague]] in 1971."),
    ),
    good=(
        Example("Lind was born in Vienna. His father, Tom Lind, a native of Prague, made bells.", why="two persons"),
        Example("The summit opens in Riga. Few expect much of the Riga summit, she said.", why="one town"),
        Example("The summit opens in Riga. The next summit opens in Vilnius.", why="another one"),
        Example("The rally in Dublin was loud. The rally in Cork was not.", why="there are many"),
        Example("Lind was born in Bergen. She died in Oslo.", why="two things"),
        Example("The inquest opened in Leeds. The trial opened in Hull.", why="two things"),
        Example("The talks opened in Geneva on Monday. The talks opened in Vienna on Friday.", why="two days"),
        Example("The plane took off from Madrid. The plane landed in Lisbon.", why="from one to the other"),
        Example("The leaders met in Riga. At their meeting in Oslo, the leaders drank tea.", why="they meet often"),
        Example("The talks resume in Geneva. The talks were moved: they resume in Vienna.", why="a change"),
    ),
)
def event_in_two_towns(context: Context[Options]) -> Found:
    """Towns that are told of the same event."""
    context.need("towns")
    doc = context.doc
    for pair in doc.same_towns:
        if not pair.fits:
            here, there = pair.second.place.span, pair.first.place.span
            evidence = Conflict(subject="town of an event", here=doc[here], there=doc[there])
            related = [context.against(there, "the other town")]
            yield context.finding(here, evidence, related=related, there=doc[there])
    yield context.measure("compared", len(doc.same_towns), "comparisons")
