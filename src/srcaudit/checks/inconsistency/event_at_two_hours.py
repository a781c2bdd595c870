"""One event at two hours.

## What it does
Compares the hours that sentences give to the same thing: “the parade sets off at 4 p.m.” and “roads close before the
parade sets off at 3:30 p.m.”, “the 6:30 p.m. lecture” and “the lecture will begin at 7 p.m.”.

## Why it matters
Readers come, tune in and lock up by the hour. Half of them will be late.

## How it decides
An hour is one with its half of the day (“7 p.m.”, “half past seven in the evening”), one of twenty-four (“19:30”),
noon or midnight, or one by the clock (“seven o'clock”), which may be of either half. It belongs to the verb before it
and to what that is said of (“the plane took off at”), or to the noun of an event beside it (“the 7 p.m. vote”). Two are
one when the same verb, or a verb and the noun of an event, is told of the same noun, known to the reader (“the”, “its”,
or a name), and the words that tell which one it is are the same, or those of the one are among those of the other.
Nothing is said where the text tells a third hour of it or has its plural, where a word beside an hour tells of several
or of a change (“second”, “moved”, “daily”), where the two sentences are of different days, or of one, where an hour is
the end of something (“until 7 p.m.”), nor inside quotations; hours of two time zones are not compared. What begins or
ends once a day and is told with a day first is the same where it is told of again without one. “About” leaves three
quarters of an hour. Hours are also read with any word of the kind of event, as days are by “event-on-two-dates”: “the
walkout begins at 4 a.m.” and “the strike, which starts at 5 a.m.”, “gates open at 6 p.m.” and “with the gates opening
at 5 p.m.”. What leaves or arrives before noon and after it, or more than three hours apart, has two trips.

## Limits
Bare numbers (“at seven”), what is told by a pronoun the second time (“it begins at 8 p.m.”) and spans of hours are not
read.
Planted in published articles by an outside examiner: 38 of 38 found where the misses were read, 42 of 42 where they
were not, no control reported; in words of other people's making fewer will be.
Measured on 2,079 professional articles: none tells an event's hour twice in these forms, so their
silence proves little.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span


@check(
    "IC344",
    "event-at-two-hours",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}” here, “{there}” where the same begins or happens; the event's own notice would settle it",
    bad=(
        Example("The lecture will begin at 7 p.m. Nobody is let in late to the [[6:30 p.m.]] lecture."),
        Example("The parade sets off at 4 p.m. Roads close before the parade sets off at [[3.30pm]]."),
        Example(
            "The ferry left at 19:30. Having waved, the crowd went home.\n\nWhen the ferry left at [[20:30]], it sang."
        ),
        Example("The mill fire broke out at two in the morning. Who saw the fire break out at [[3 a.m.]] rang a bell."),
        Example("The inquest opens at noon. Lind will speak when the inquest opens at [[11 a.m.]], her son said."),
        Example("Lind was arrested at 6 a.m. on the pier. Boats had sailed before Lind was arrested at [[7 a.m.]]."),
        Example("Polls close at 8 p.m. on Sunday. When polls close at [[9 p.m.]], counting begins."),
        Example("The walkout begins at 4 a.m. Buses stop before the strike, which starts at [[5 a.m.]], they said."),
        Example("Gates open at 6 p.m. With the gates opening at [[5 p.m.]], expect queues."),
        Example("The last tram leaves at 11 p.m. Who misses the last tram at [[10 p.m.]] walks home."),
    ),
    good=(
        Example(
            "The ferry left at 7.25 a.m. with a cow. It rained.\n\nThe ferry left at 6.55 p.m. with two.",
            why="two trips of one day",
        ),
        Example("Polls close at 7 p.m. in Ohio. In Florida, polls close at 8 p.m. in the east.", why="two places"),
        Example("The ferry leaves at 9 a.m. on Monday. The ferry leaves at noon.", why="it leaves again and again"),
        Example("The truce began at 6 a.m. on Friday. The truce was broken at 7 a.m.", why="it began and was broken"),
        Example("The lecture will begin at 7 p.m. Nobody is let in late to the 19:00 lecture.", why="one hour"),
        Example("The concert begins at 8 p.m. The doors for the concert open at 7 p.m.", why="the doors"),
        Example("The inquest opens at 9 a.m. The inquest closes at 5 p.m.", why="its two ends"),
        Example("On Monday the trial began at 9 a.m. On Tuesday the trial began at 10 a.m.", why="two days"),
        Example("The parade sets off at 4 p.m. The second parade sets off at 6 p.m.", why="a second one"),
        Example("The ferry left at 7 a.m. Ferries are full. The ferry left at 9 a.m.", why="one of several"),
        Example("The parade sets off at 4 p.m. It was moved: the parade now sets off at 5 p.m.", why="a change"),
        Example("The fire broke out at about 8 p.m. Who saw the fire break out at 8.20 p.m. rang.", why="about"),
        Example("The trial opened at 9 a.m. in Holm. The talks opened at 10 a.m. in Holm.", why="two things"),
        Example("The launch took place at 7 p.m. local time. The launch took place at 10 a.m.", why="a zone"),
    ),
)
def event_at_two_hours(context: Context[Options]) -> Found:
    """Hours that are told of the same event."""
    context.need("clock")
    doc = context.doc
    pairs = [(pair.second.place.span, pair.first.place.span) for pair in doc.same_hours if not pair.fits]
    told = [pair for pair in doc.same_moments if pair.second.moment.hour is not None]
    pairs += [(pair.second.moment.span, pair.first.moment.span) for pair in told]
    reported = list[Span]()
    for here, there in pairs:
        if any(here.touches(span) for span in reported):
            continue
        reported.append(here)
        evidence = Conflict(subject="hour of an event", here=doc[here], there=doc[there])
        related = [context.against(there, "the other hour")]
        yield context.finding(here, evidence, related=related, there=doc[there])
    yield context.measure("compared", len(doc.same_hours), "comparisons")
