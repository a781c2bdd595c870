"""One vote or match with two results: “passed the motion by 6-3” here, “the 7-3 vote on the motion” there; or a draw
that is none, “the 2-4 draw”.

## What it does
Reads two numbers as the result of a vote or a match by the word beside them (“voted 5-2”, “a vote of 52 to 48”, “won
3-1”, “the 3-1 win”), and reports two tellings of one result that differ in one of the two numbers.

## Why it matters
One of the two is wrong, and a result is what readers look up.

## How it decides
Both tellings are of votes, or both of matches; one number is the same, as it is when a single figure slips; which of
the two comes first is no difference; and one of them refers to a result by a noun (“the 7-3 vote”). Two sentences that
share two words for what was decided or played (“the committee … the pool”) and do not name different people tell of
one result. So do, where the article has two results in all, sentences of which one names nobody whom the other does
not, and draws with one opponent of which one has two numbers. A result that a deed came to (“his goals gave Hull a 2-1
win”) is the winner's, whoever else is named with it, if no opponent is. Sentences with several results, and with words
for another time, a part, one of several or a forecast (“last”, “half-time”, “lead”, “procedural”, “the second vote”)
near a result or at their head, are left out, as are quotations, “a 10-1 vote” told of any, and articles with more than
twelve results.

A draw has one number for both sides: “the 2-4 draw”, “drew 2-1 with Harrow” are reported by themselves, unless the
words near them tell of penalties, a replay, two legs, a series, sets or lots.

## Limits
Two votes on one matter, and two matches between the same two sides, may differ in one number only: a finding is a
note unless the article has no third result of the kind, one of the two is spoken of as told already (“the 7-3 vote”,
“few had expected a vote of 7-3”), its sentence has no word for what came before (“had”; of a vote all the same where
it says nothing new: “since the council's 5-1 vote to sell the pool”), no two days are named, the sentence before it
turns to no other vote or match (“it then took up”), and the two share two words or the result is nobody's own (“their
3-0 win”) and no phrase behind it says which one it is (“the 6-4 ruling of”).
A result of which both numbers slipped is not found, nor one told by two verbs, nor sets of tennis.
Measured on 2,073 articles: no result was read twice with two values, and none reported. Of results that an outside
examiner told again in real articles, .85 and .78 are found (where misses were read, and where not), .85 and .70 as
warnings.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC340",
    "conflicting-tally",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="{here} here, {there} {where}: what looks like one {what} has two results",
    bad=(
        Example("The council passed the motion by 6-3. It rained. The [[7-3]] vote on the council’s motion was late."),
        Example(
            "In the cup final Aldmouth beat Harrow 4-1. The [[4-2]] victory of Aldmouth in the cup final was rare."
        ),
        Example("The board voted 52 to 48 to sell the mill. Few had expected a vote of [[51-48]]."),
        Example(
            "Aldmouth drew 2-2 with Harrow. Stow beat Marten 4-1. The [[3-2]] draw with Harrow left Aldmouth second."
        ),
        Example("Few in Harrow will forget the [[2-4]] draw with Aldmouth."),
        Example("The derby ended 5-0. Both managers were unhappy with the [[5-1]] result in the derby."),
    ),
    good=(
        Example("The board voted 5-2 to sell. The mayor praised the 5-2 vote.", why="one result"),
        Example("Harrow went out 4-2 after a 1-1 draw.", why="the shoot-out was no draw"),
        Example("Aldmouth won 3-1. Harrow said the 1-3 defeat was deserved.", why="the other side’s"),
        Example("The board voted 5-2 to sell the mill. The 7-4 vote to close the pool came late.", why="two votes"),
        Example("Aldmouth beat Harrow 3-1. Stow beat Marten 3-0.", why="two matches"),
        Example("Aldmouth won 3-1. At half-time it led 2-1, and nobody expected the win.", why="a part of the match"),
        Example("Aldmouth beat Harrow 3-1 in May. Aldmouth beat Harrow 3-2 last season.", why="another season"),
        Example("The board voted 5-2 to sell. Those aged 15-52 vote seldom.", why="no result"),
        Example(
            "Aldmouth beat Harrow 3-1. Few had expected the 3-0 win last season.",
            why="another season, whoever expected it",
        ),
        Example(
            "Aldmouth beat Harrow 3-1 at home. The club is on its way up, and the 3-0 win over Stow was no accident.",
            why="another opponent",
        ),
        Example("The board voted 5-2 to sell. “The 5-3 vote was a shame,” he said.", why="said by somebody"),
    ),
)
def conflicting_tally(context: Context[Options]) -> Found:
    """Results of one vote or match that differ."""
    context.need("tallies")
    doc, reported = context.doc, set[int]()
    for told in doc.same_tallies:
        here, there = told.second, told.first
        if told.fits or here.span.start in reported:
            continue
        reported.add(here.span.start)
        values = doc[here.span], doc[there.span]
        kind = next((one.kind for one in (here, there) if one.kind != "either"), "vote or match")
        yield context.finding(
            here.span,
            Conflict(subject=f"result of a {kind}", here=values[0], there=values[1]),
            related=[context.against(there.span, f"{values[1]} here")],
            severity=None if told.certain else Severity.NOTE,
            confidence=None if told.sure else Confidence.LOW,
            here=values[0],
            there=values[1],
            where="elsewhere",
            what=kind,
        )
    uneven = [one for one in doc.draws if not one.fits and one.score.start not in reported]
    for draw in uneven:
        ours, theirs = (str(number) for number in draw.numbers)
        evidence = Conflict(subject="result of a draw", here=ours, there=theirs)
        yield context.finding(draw.score, evidence, here=ours, there=theirs, where="for the other side", what="draw")
    yield context.measure("compared", len(doc.same_tallies) + len(doc.draws), "comparisons")
