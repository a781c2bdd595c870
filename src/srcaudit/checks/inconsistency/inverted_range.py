"""A range that runs backwards: “from 2019 to 2016”, “June 12-8”, “between 60 and 40 percent”.

## What it does
Reports a range whose end lies before its beginning: “from 2019 to 2016”, “between 24 May and 6 May”, “June 12-8”,
“(2011–2003)”, and a thing that ends before it begins: “born in 1985, died in 1931”, “opened on 26 August 2005 and
closed on 11 August 2005”; and a range of amounts or ages: “between $5,000 and $2,500”, “aged 65 to 18”.

## Why it matters
One of the two is a slip, and with it the span of time that the sentence speaks of.

## How it decides
Years are 1800 to 2099; in brackets or behind a word that makes them years (“in the period”) also from 1000 on. Of
days without a year only those of one month are compared, since from October to March a year ends. A beginning and an
end are compared where one follows the other with nothing but “and”, “was” and the like between them, each with its
day right behind it; so are an arrest and a conviction, a wedding and a divorce, and “retired in … after joining in
…”. Days in quotations are left out. Words that make them amounts, results or a move (“fell”, “won”, “moved”, “went
from 2010 to 1990”), for years among the nine words before them and the four behind, and “next” beside days, keep the
check silent; so does “BC” anywhere. Amounts and results it does not take years for where the text writes thousands
with a comma (“4,120”), or where the change is told and is another one (“rose by 9 percent from 2015 to 2009”).
Amounts are read behind “between” with one unit for both, ages behind “aged” and before “year-olds”, in quotations
too. Words that tell two amounts apart (“gap”, “split”), a way down or years counted back (“ago”) keep the check
silent, as do bare numbers up to 24 before nothing that is counted.

## Limits
Two years with a dash, no word before them, and neither a comma before nor “season” and the like behind them are left
out: they are as often laws and telephone numbers. So are hours,
weekdays and months without a year, and beginnings and ends that two sentences tell.
Measured on 1,695 articles: none reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC328",
    "inverted-range",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="“{quote}” runs backwards: {here} is {than} than {there}",
    bad=(
        Example("He was mayor [[from 2019 to 2016]]."),
        Example("The bridge was built [[between 1931 and 1928]]."),
        Example("The pier is shut [[from 24 May to 6 May]]."),
        Example("Rooms are let [[between 24 and 6 May]] only."),
        Example("The fair is held [[June 12-8]] on the green."),
        Example("The painter ([[1902–1861]]) lived in Aldmouth."),
        Example("He was [[born in 1985, died in 1931]] and never married."),
        Example("The hall was [[begun in 2004 and finally finished in 1992]]."),
        Example("Takings rose by 9 percent [[from 2015 to 2009]]."),
        Example("Of 4,120 births in the county, most fell [[from 2015 to 2009]]."),
        Example("“We let boats here [[from 2015 to 2009]],” said Ms Lind."),
        Example("She was mayor of Holm, [[1989-1981]]."),
        Example("It was spent in the [[2016-2015]] fiscal year."),
        Example("They pay [[between $150,000 and $20,000]] for a pair."),
        Example("Growth will be [[between 4.8% and 4.7%]] next year."),
        Example("A club for children [[ages 12 to 5]] meets there."),
        Example("It asked a thousand [[65- to 18-year-olds]] for their views."),
        Example("Somewhere [[between 160 and 130]] courses close each year."),
        Example("It [[opened on August 26, 2005, and was closed on August 11, 2005]]."),
    ),
    good=(
        Example("He was mayor from 2016 to 2019.", why="it runs forwards"),
        Example("The count fell from 2019 to 2016.", why="numbers of something"),
        Example(
            "The index fell by 5 percent from 2019 to 1918.", why="a change of five percent is that of the numbers"
        ),
        Example("“With the lamps out we went from 2010 to 1990,” the mayor said.", why="a way through the years"),
        Example("The novel leaps from 1988 to 1931 in one chapter.", why="a way through the years"),
        Example("Of 4,120 houses, the school moved from 2016 to 2009 Mill Road.", why="numbers of houses"),
        Example("Ring Holm, 2019-1984 or ask at the desk.", why="a telephone number"),
        Example("The emperor reigned from 1900 to 1850 BC.", why="years count down before the era"),
        Example("The pier is shut from 24 October to 6 March.", why="a year ends between them"),
        Example("Tours run from 24 May to 6 May of the following year.", why="the other day is of the next year"),
        Example("The fair was moved from May 12 to May 7.", why="it is held earlier"),
        Example("Aldmouth won 12-8 June 3 and 9-4 a day later.", why="a result before a date"),
        Example("The old hall opened in 2004; the new one closed in 1992.", why="two things"),
        Example("The gap between 60 percent and 40 percent is wide.", why="two amounts"),
        Example("It lived between 30 million and 20 million years ago.", why="years are counted back"),
        Example("The hall is open between 10 and 4 daily.", why="hours"),
        Example("She has children aged 12 and 5.", why="two children"),
        Example("A vote was held between 5 million and 10 million times.", why="upwards"),
        Example("Readers can ring 555 2019-1984.", why="a telephone number"),
    ),
)
def inverted_range(context: Context[Options]) -> Found:
    """Ranges whose end lies before their beginning."""
    context.need("ranges")
    doc = context.doc
    for told in doc.ranges:
        if not told.fits:
            evidence = Conflict(subject="range of dates", here=doc[told.a], there=doc[told.b])
            yield context.finding(told.span, evidence, than="later")
    for amounts in doc.amount_ranges:
        if not amounts.fits:
            evidence = Conflict(subject="range of amounts", here=doc[amounts.a], there=doc[amounts.b])
            yield context.finding(amounts.span, evidence, than="more")
    yield context.measure("compared", len(doc.ranges) + len(doc.amount_ranges), "comparisons")
