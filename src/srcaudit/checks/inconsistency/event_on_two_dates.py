"""One event on two days.

## What it does
Compares the days that sentences give to the same thing: "the Aldmouth half marathon will be run on 3 May" and "closed
for the Aldmouth half marathon on 5 May".

## Why it matters
Readers book, march and vote by the date. Two of them send half of the readers on the wrong day.

## How it decides
A sentence with one full day (its year may be left out) is about what stands around it: nine words before, five
behind. Two such sentences are about the same thing when at least three of those words are the same, among them a name
and a word that is none and says more than "held" or "planned", and all names around the one day stand in the other
sentence. Two words are enough when one is the noun of what has its day ("the Aldmouth referendum"), with the same
word before it, or tells of a person what happens once ("Lind died", "Lind, who was buried"). The same thing on two
days is reported; a year that only one of them gives is no difference. Nothing is said where a word beside a day tells
of a second one, of a change or of a span ("second", "postponed", "until"), nor inside quotations, where the day heads
or signs an entry ("3 May: rain"), where names beside it bear different numbers ("Alder 4", "Alder 5"), nor in texts
with more than sixty such days.

## Limits
A thing that is told in other words the second time is not found, nor one without a name beside it. Two like events of
one place ("the Aldmouth march") whose order no word tells are reported as one.
Measured on 2,400 published texts (1,879 of newsrooms and the like, 521 other web pages): 3 pairs of days, none
reported; silence there proves little. Calendars of yearly dates (“collected on January 1”, “collected on July 1”) are
reported where no word parts them.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.event_dates import place


@check(
    "IC320",
    "event-on-two-dates",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}” here, “{there}” where the same is dated ({told}); the event's own notice would settle it",
    bad=(
        Example(
            "The Aldmouth half marathon will be run on 3 May. "
            "Streets close for the Aldmouth half marathon on [[5 May]] at noon."
        ),
        Example(
            "The ferry Rosamund sank off the Aldmouth pier on March 3. Nobody heard of it for days.\n\n"
            "When the ferry Rosamund sank on [[March 8]], she had nobody aboard."
        ),
        Example(
            "The Aldmouth referendum is on 3 May, the town said. Voters go to the polls for the Aldmouth referendum on"
            " [[5 May]]."
        ),
        Example(
            "The painter Sarah Lind died in Aldmouth on March 3. The house has been shut for a week.\n\n"
            "Lind, who died on [[March 8]], left her brushes to the town."
        ),
    ),
    good=(
        Example(
            "The Aldmouth marathon is on 3 May, the town said. The Aldmouth half marathon is on 5 May.", why="two races"
        ),
        Example("Sarah Lind died on March 3 in Aldmouth. Her dog, named for Lind, died on March 8.", why="the dog"),
        Example("The probe Alder 4 was launched on 3 May. The probe Alder 5 was launched on 5 May.", why="two probes"),
        Example("The Aldmouth half marathon is on 3 May. The Hull half marathon is on 5 May.", why="two places"),
        Example(
            "The Aldmouth half marathon was on 3 May. The Aldmouth half marathon was moved to 5 May.",
            why="it says moved",
        ),
        Example(
            "The Aldmouth half marathon is on 3 May 2031. Many train for the Aldmouth half marathon on 3 May.",
            why="one day",
        ),
        Example("The Aldmouth film fair opens on 3 May. The Aldmouth film fair ends on 5 May.", why="a span"),
        Example("Talks take place in Aldmouth on 3 May. Concerts take place in Aldmouth on 5 May.", why="two things"),
    ),
)
def event_on_two_dates(context: Context[Options]) -> Found:
    """Days that stand with the same thing."""
    context.need("dated_events")
    pairs, reported = context.doc.same_events, set[int]()
    for pair in pairs:
        here, there = place(context.doc, pair.second), place(context.doc, pair.first)
        if not pair.fits and here.start not in reported:
            reported.add(here.start)
            evidence = Conflict(subject="day of an event", here=context.doc[here], there=context.doc[there])
            yield context.finding(
                here,
                evidence,
                related=[context.against(there, "the other day")],
                there=context.doc[there],
                told=", ".join(pair.told),
            )
    yield context.measure("compared", len(pairs), "comparisons")
