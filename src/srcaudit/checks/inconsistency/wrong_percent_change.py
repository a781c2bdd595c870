"""A change whose percentage its two figures do not give.

## What it does
Recomputes the percentage in sentences such as "rose 25 percent, from 40 to 50", "60, up 20 percent from 50" and
"doubled from 40 to 80".

## Why it matters
The percentage is what readers remember and what headlines take over.

## How it decides
One sentence, outside quotations, with two figures of which one became the other ("from … to", "to … from", "up from",
"last year … this year", "which stood at 30, have risen by half, to 39", or two figures with ", a third more" or ", half
as much" behind; "up 60 percent: 2,400 against 2,000") and one percentage, fraction or multiple, not more than 110
characters apart. The change is computed for every value that rounds to the figures as printed; the percentage must lie
within `points` points or `share` of itself of that. Sentences that speak of percentage points, of years or averages, or
of two figures that are percentages themselves are left out, unless the two figures and the change stand side by side in
a form that tells which is which ("360, 20 percent more than the 240", "4,000 … have since fallen by a third, to
2,000"), as are pairs of years and pairs of which only one has its "million". A sum in other money beside it, or a
measure in another unit, is no figure of its own ("40 million pounds ($50 million)"). Two sentences are read together
where the first has the earlier figure alone and the second begins with "this year", "it now" or the like; a change to a
level ("above the safe level"), to another year, of something that has a figure of its own ("fell 3 percent to 28
million, and profit"), or of other goods ("of cod … of herring") is left alone.

Where nothing says that the figures are those of the change, and they are only the two of one sort near it, the finding
is a warning: one must be told as the earlier, they must be of one size, and the change of no other time.
Where both have a time of their own and nothing tells which was first ("2,000 in May; by December 1,500, a third
fewer"), the change is taken to go the way it says. An amount with what it makes of the rest is read as well ("will
close 30 shops, cutting its number of outlets by 20 percent, to 120").

A change with its two figures side by side that goes the other way ("50,000, a quarter fewer than the 40,000") is
reported as well. Three sentences are read together where the third begins with "That is" and each of the others has one
figure.

A change told with its amount and what it came to is computed closely, to a tenth of a point besides the rounding ("fell
$2.25, or 2.5 percent, to $88.95"); what is so many times another figure is held against it ("the 420 sold were double
the 210 of last year"). So is a figure against the one that the next sentence says it rose from ("£14. That is a rise
from £10, or 40 percent").

## Limits
A sentence that gives the percentage of one thing and the figures of another is reported; so far none was met. A
change in the wrong direction (a rise to less) is seen only where both figures and the change stand side by side.
"Doubled" passes from 1.8 to 2.6 times.
Measured on 2,677 published texts (1,995 of newsrooms and the like, a few of them twice, and 682 other web pages):
only 3 such sentences seen, none reported; four in 1,695 articles of newsrooms since more wordings are read, none
reported.
Of shares, oil, currencies and the like, whose percentage is mostly of the day, nothing is said where a figure of the
sentence is of another time ("from 60 in January").
"""

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.changes import Change

_CLOSE = 0.1
"""Percentage points beside the rounding that a change told with its amount may lie from what it comes to."""


class Options(authoring.Options):
    """How far the percentage may lie from the computed one."""

    points: float = Field(1.0, ge=0, description="percentage points; the field's prototype: no false report of 45")
    share: float = Field(0.06, ge=0, le=0.5, description="share of the percentage itself; as above")


@check(
    "IC331",
    "wrong-percent-change",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    message="“{quote}” is {there}; the sentence says {here}",
    options=Options,
    bad=(
        Example("Halden fell [[$2.25, or 5.9 percent, to $88.95]]."),
        Example("The [[420 seats sold were double the 310]] of last year."),
        Example("In May the yard had [[2,000 hands; by December it had 1,500]], a third fewer."),
        Example("Turnover of [[£33m was 20 per cent ahead of the £30m]] taken the year before."),
        Example("The fund has [[50,000 members, a quarter fewer than the 40,000]] it had in May."),
        Example("The museum drew [[330,000 people in 2024 against 300,000]] in 2023 (+30 percent)."),
        Example("Rents came to [[$1,820]] in May. A year ago it was $1,650. That is a rise of 18 percent."),
        Example("Takings hit [[$7.5 million, a 60 percent gain on last season's $6 million]]."),
        Example("The toll rises by [[50 cents to $2.50]], a 40 percent increase."),
        Example("A seat costs [[$15]]. It was $10 two years ago, a hike of 80 percent."),
        Example("Bookings are up 60 percent: [[2,400 so far against 2,000]] at this point last year."),
        Example("The mill has [[450 hands, 40 percent fewer than the 600]] it had in May."),
        Example("Last year the club had 240 members.\n\nThis year it has [[300]], up 45 percent."),
        Example("In 2012 the lake held [[90 herons and in 2022 it held 45]], a decline of 30 percent."),
        Example("The herd, which numbered [[900 in April, has shrunk by 40 percent and now numbers 810]]."),
        Example("Turnover rose [[to $75 ($60]] the year before), an increase of 17 percent."),
        Example("A 22 percent fall brought the fare down [[from $2,000 to $1,700]]."),
        Example("Turnover, at [[$200 a year ago, stood at $300]], up 12 percent."),
        Example("Output was [[540 cars, 40 percent above the 450]] made in May."),
        Example("Profit was [[$150 million, against $120 million]] in the year-ago quarter, up 45 percent."),
        Example("It sold [[3,000 cars in May, against 2,000]] in April, an increase of 80 percent."),
        Example("There were [[300 thefts this year and 400]] last year, 45 percent fewer."),
        Example("It paid [[12p, up from 10p]], a rise of 45 percent."),
        Example("Entries stood at [[4,000 before the fire and have since fallen by a third, to 2,000]]."),
        Example("The clinic saw [[360 patients, 20 percent more than the 240]] of the year before."),
        Example("The fleet has grown fivefold, [[from 12 ships to 36]]."),
        Example("The fare went up 20 percent, [[from $40 to $50]], in one year."),
        Example("Membership fell [[from 1,200 to 900]], a drop of 40 percent."),
        Example(
            "Landings fell [[from 4,800 in 2031 to 3,600]] last year, a drop of 40 percent, its annual report says."
        ),
        Example(
            "It cost [[40 million pounds ($50 million), a rise of 50 percent from 32 million pounds ($40 million)]]."
        ),
        Example("Rents were [[$900, up 40 percent from $750]] a year earlier."),
        Example("The herd doubled [[from 40 to 65]] cows."),
        Example("Sales rose 20 percent [[to 90 million from 60 million tons]]."),
        Example("Staff was cut by a third, [[from 90 to 80]]."),
        Example("The tower was to cost [[320 million euros; it is now 400 million euros]], half more."),
        Example("Prices, which stood at [[30 euros in May, have risen by half, to 39 euros]]."),
    ),
    good=(
        Example("Halden fell $2.25, or 2.5 percent, to $88.95.", why="from $91.20"),
        Example("In 420 towns sales were double the 310 tons of Lund.", why="420 towns were not sold"),
        Example(
            "Of the town's people 9 percent are from 18 to 24, 26 percent from 25 to 44 and 23 percent from 45 to 64.",
            why="shares of those so old",
        ),
        Example(
            "The dogs had 360 fleas each in the control group versus 9 in the other (97.5 percent reduction).",
            why="either of the two may come first",
        ),
        Example(
            "In May the yard had 2,000 hands; by December it had 1,500, a third fewer than it had planned.",
            why="not a third fewer than in May",
        ),
        Example("The fund has 50,000 members, a quarter more than the 40,000 it had in May.", why="right"),
        Example(
            "Exports grew by 8 percent in May from a year earlier. They came to 90,000 tons, up from 88,000 in April.",
            why="8 percent is from a year earlier",
        ),
        Example("Profit rose 12 percent, with revenue of $4.2 million against $4 million.", why="12 percent of profit"),
        Example(
            "Sales fell by 3.4 percent to $28 million, and profit to $41 million from $66 million.",
            why="the percentage is of sales",
        ),
        Example(
            "Passes rose to 69.4 percent from 67.9 in Lund, and to 83.1 from 82.7 in Oslo.",
            why="a level, and no change",
        ),
        Example("Shares in the yard fell 3 percent to 40, from 60 in January.", why="3 percent is of the day"),
        Example(
            "They will double the sums for towns while cutting the limit for all from £20m to £15m.",
            why="two things, one of which is doubled",
        ),
        Example(
            "Sales rose by half to 300 tons in Lund and by a third to 400 in Holm, against 200 and 300.",
            why="each has its own earlier figure",
        ),
        Example("Output halved from 80 to 40 in May and doubled again, to 82, by June.", why="doubled later"),
        Example(
            "The town shrank by a third in a decade, from 9,000 to 6,000, and by half of that since.",
            why="half of the third",
        ),
        Example("A 5 percent increase in wages took the bill from $40 to $50.", why="the increase is of wages"),
        Example(
            "They agreed to cut the catch by a quarter, in talks from nine on Monday morning to four that afternoon.",
            why="hours of the day",
        ),
        Example(
            "It sold for $300, 20 percent more than the $250 he paid and half as much again as the $200 first asked.",
            why="both are changes to $300",
        ),
        Example("Output was 540 cars, 20 percent above the 450 made in May.", why="right"),
        Example(
            "Aid comes to 420 billion shillings ($1.4 billion), an increase of 5 percent on the 400 billion of May.",
            why="right; the dollars are the same sum",
        ),
        Example("Exports were up 8 percent: 3,000 tons of cod against 2,000 tons of herring.", why="two goods"),
        Example(
            "In 2019 the zoo had 300 visitors a day. It now has 450, up 20 percent on 2021.", why="to another year"
        ),
        Example("Last week the river stood at 3 m. It is now 5 m, 20 percent above the safe level.", why="to a level"),
        Example("Last year 40 shops closed. This year 12 have closed, 30 percent of them in Hull.", why="a share"),
        Example(
            "The kitchen cut meals from 800 to 400 a day after its fund was filled by only 30 percent.",
            why="30 percent of the fund",
        ),
        Example("Thefts: 300 this year and 400 last year, 25 percent fewer.", why="right"),
        Example(
            "Sales rose to 60 million euros from 50 million, up 12 percent at constant prices.", why="another base"
        ),
        Example("The index was down 0.5 percent to 2,100, and 300 shares fell.", why="not what it fell from and to"),
        Example(
            "Landings fell from 4,800 in 2031 to 3,600 last year, a drop of 25 percent.", why="right, years and all"
        ),
        Example("The fare went up 25 percent, from $40 to $50.", why="it does give that"),
        Example("The tower was to cost 320 million euros; it is now 400 million, a quarter more.", why="right"),
        Example("Support rose from 40% to 50%, up 10 percent.", why="shares, not figures"),
        Example("From 2010 to 2015 sales rose 30 percent.", why="a span of years"),
        Example("Costs rose from 4 million to 5 million euros, or 22 percent.", why="rounding allows it"),
    ),
)
def wrong_percent_change(context: Context[Options]) -> Found:
    """Changes whose percentage and figures do not fit."""
    context.need("changes")
    changes = context.doc.changes
    for change in changes:
        if _off(change, context.options):
            exact, _, _ = change.actual
            here = context.doc[change.percent_span]
            evidence = Conflict(subject="change in percent", here=here, there=_told(exact, change), source="computed")
            against = context.against(change.percent_span, "the percentage given")
            severity = Severity.WARNING if change.loose else None
            yield context.finding(change.span, evidence, severity=severity, related=[against])
    yield context.measure("compared", len(changes), "comparisons")


def _off(change: Change, options: Options) -> bool:
    _, low, high = change.actual
    if change.way * low < -options.points and change.way * high < -options.points:
        return True
    points = min(options.points, _CLOSE) if change.close else options.points
    slack = max(points, options.share * change.percent.value)
    low, high = sorted((abs(low), abs(high))) if low * high > 0 else (0.0, max(abs(low), abs(high)))
    return change.percent.high + slack < low or change.percent.low - slack > high


def _told(percent: float, change: Change) -> str:
    return f"{'plus' if percent > 0 else 'minus'} {abs(percent):.{int(change.close)}f} percent"
