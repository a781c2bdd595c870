"""Talks for three with two names, or for two with three.

## What it does
Compares a word for the number of parties (bilateral, trilateral, four-way) with the parties named beside it.

## Why it matters
Who sits at the table is the news. Either a party was left out or the talks are of another kind.

## How it decides
The forms "trilateral … talks between A and B", and for countries "A and B signed a trilateral pact", "a trilateral pact
binds A and B" and "at a trilateral summit, A and B …" are read, as are parties that are counted ("among the three
governments"), "both" before three countries or behind three full names or countries, and "all three" before two names,
"both" before a noun and three full names or countries, and only when nothing behind can name a further party ("with",
"hosted by", "mediated by"). So are parties without names, three or more of which are listed as members of a committee
or as those who signed ("members from the town, the province and the railway"). Three names behind "bilateral" count
only for one meeting or one treaty, behind "the bilateral talks", and for "bilateral talks between" them where no word
of the sentence makes pairs of them ("each", "a series of"); those that three parties held may have been held in pairs.
Who one sentence names, and nobody beside, may be counted by the next: "both", "neither", "the three-way deal"; more
than were named only if nobody stands near who may belong to them, fewer only if none of them was named before.
Of countries it is enough that they stand right behind what they have together, whatever that is ("a tripartite body of
A and B"), but for tours and races.

## Limits
A party that is named as the subject of the sentence ("the Swiss arranged trilateral talks between …") is not counted:
the words say between whom, and the finding says what is named there. "Bilateral talks between" three are reported even
if pairs of them talk: the sentence does not say so. Measured on 2,400 published texts (1,879 of newsrooms and the like,
521 other web pages): none has the form: silence there proves nothing.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC339",
    "arity-mismatch",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}”: a word for {here} parties, and {there} are named beside it",
    bad=(
        Example("[[Both suspects, Adam Reyes, Brian Cole and Luke Hunt]], deny the charge."),
        Example("Norway and Chad will share the cost of the bridge. The [[trilateral]] deal runs for ten years."),
        Example("Before the vote [[Belgium and Ireland held a three-way meeting]] in a corridor."),
        Example("The [[four-way committee will have members from the town, the province and the railway]]."),
        Example("They held [[trilateral talks among the two governments]] in May."),
        Example("The road runs through [[all three Lund and Malmo]], where it ends."),
        Example("The prize went to [[both Norway, Mexico and Peru]]."),
        Example("They spoke of a [[tripartite body of Norway and Kenya]]."),
        Example("Envoys prepared [[trilateral talks between Norway and Chad]] for the autumn."),
        Example("[[Norway and Mexico signed a trilateral pact]] on fishing."),
        Example("At a [[trilateral summit, Norway and Mexico]] agreed to talk on."),
        Example("They signed a [[bilateral treaty between Norway, Chad and Peru]]."),
        Example("[[Bilateral talks between Norway, Chad and Peru]] are under way."),
    ),
    good=(
        Example("Norway and Kenya will attend the trilateral talks in Lund.", why="those of others, too"),
        Example(
            "The trilateral talks between France and Germany, with Poland listening in, ended.", why="a third party"
        ),
        Example(
            "The leaders of France, Germany and Poland said after a trilateral meeting that they agree.", why="three"
        ),
        Example("Envoys prepared trilateral talks between Norway, Chad and Peru.", why="three"),
        Example("Norway invited Chad and Peru to Lund. The trilateral deal runs for ten years.", why="three"),
        Example("Trilateral talks between Norway and Chad, hosted by Peru, began.", why="the third party follows"),
        Example("A series of bilateral talks between Norway, Chad and Peru is under way.", why="may be held in pairs"),
        Example("Norway and Mexico signed a trilateral pact with Peru.", why="the third party follows"),
        Example("The road runs through all three Lund and Malmo suburbs.", why="suburbs are counted"),
        Example("It won over all four Democrats and Republicans.", why="groups, of which the members are counted"),
        Example("Trilateral talks between Norway and Baltic leaders began.", why="Baltic leaders are more than one"),
    ),
)
def arity_mismatch(context: Context[Options]) -> Found:
    """Words for a number of parties with another number of names."""
    found = context.doc.parties
    for one in found:
        if one.number != one.named:
            evidence = Conflict(subject="parties", here=str(one.number), there=str(one.named))
            yield context.finding(one.span, evidence, related=[context.against(one.names_span, "the parties named")])
    yield context.measure("compared", len(found), "comparisons")
