"""A figure that two sentences give differently.

## What it does
Compares counts, sums and measures of the same things in sentences that tell the same: "the fire killed 13 people" and
"the 10 people killed in the fire".

## Why it matters
A toll or a price that changes between the second paragraph and the tenth is quoted in both versions.

## How it decides
Two sentences of running text, outside quotations, each with a figure of the same unit, currency or noun. They share
at least four content words, which are at least 70 percent of the shorter one; all names of one of them stand in the
other; and their days and months do not differ. Where the article has only two figures of a noun, four shared words
are enough if one of them is a name, or the noun comes with the same word before it ("background checks"). Lists,
lines that are no sentences, sentences that come again and again with other figures, as in a catalogue, and two that are
the same but for their figures, as in a forecast, are left out, as are lines of statistics and two sentences that are
built alike about two things ("Alder has ships in", "Birch has ships in").
Nothing is said when either has a word that explains a difference ("now", "another", "initially",
"estimated", "of them", a poll, a vote), when one sentence holds both numbers or its figures add up to the other one,
when either number can be the other rounded, or when one is more than three times the other. Spans of time are read
apart (below), and live blogs are not compared. A figure is compared with the next twelve of its kind.

A figure that speaks of what is known ("the 41 houses", "all 41", "of the ninety", from 10 on "her 23 novels") is
compared with the one figure of the same noun, or for bare figures of any, that stands before it; "people" may be
villagers, "the 84 stolen vases" those 48 that thieves took, and "the 67 people arrested" are 76 arrests; from three
digits on "the 152,000 suspensions" are told of who "suspended 125,000 accounts". Nothing is said when its number stands
anywhere else in the article, headline and quotations included; when earlier figures add up to it; when it makes the
earlier one with the figures behind it ("the 142 passengers and six crew" of 148 people); when an adjective, a name, a
place, a year, a clause ("the 31 who came") or a word such as "planned" tells it apart; when somebody is named who
counted ("the club said all 41"); when it is the whole of which a part is told ("31 of the 50", and
so a larger number of states or counties, of which the world knows how many there are); or when the two are more than
two times apart. Where the two are the same but for one digit, or for the order of the digits, less is taken
to tell them apart: a place, another time, or two who counted; and a clause that says something new, or a place, only
for numbers of fewer than three digits. "The nearly 41" and the like are compared where an earlier number is the same
but for that. “At least 17” is taken for 17 if it is no multiple of five and nothing is told to have risen in between.
Who only tells of it (“Ada Holt told us that the four schools”), a place that the earlier figure has too, and “by
2030” tell nothing apart.

A figure may also be told again by what it is called: a sum, a share or a measure by its noun ("a $2,500 fine", "fined
$2,500", "the $2,600 fine", "the 17-mile tunnel"), a count by what was done ("killed 14", "a toll of 17", "the 17
deaths", and so of the hurt, arrested, rescued and homeless, of jobs made and cut, of sums raised and stolen, of years
in prison). It is compared where the later one speaks of what is known, and where only one other number before it has
the same label. A target may be what was hoped for ("hoped to raise $4,500 … its $3,000 goal"), with which nothing that
came of it is compared. Where the two are the same but for one digit or their order, the earlier one may be told by a
deed or a quality ("bought 34 percent of … the 43 percent stake", "weighs 412 kilos … the 421-kilo pumpkin", "is 180
metres long … the 190-metre span"). Besides the signs above, nothing is said when anything new describes the figure
("the $5m grant to the museum"), when the sentence begins with a place or an occasion of its own ("inland, the toll"),
when the earlier toll has a year, or differs by one or two where those who did it may be counted, or when something is
said to have been topped, cut, overturned and the like.

How long something lasted is compared where the later span speaks of what is known ("the seven-week strike", "after five
years of repairs", "his six years in prison", "the siege lasted 14 days") and the one span of the same unit before it
tells of the same, by the same word or one of a list ("a walkout that lasted nine weeks", "held it for 11 days").
Nothing is said when that length stands anywhere else, when two spans make it, when it is a part ("the first seven
weeks"), when somebody else is named in between of whom "his" may speak, and near words of plans, of other times and of
changes.

A figure of what is known may also be held against the only other one of its unit, currency or noun that stands before
it: "took 52 tonnes of salt … the last of the 25 tonnes", "owes £18,400 … pay back the £14,800", "chased for nine miles
… the 19-mile chase", "was losing £1.7m … the monthly loss of £7.1m". Its number must stand nowhere else and be no more
than three times the other (ten if the digits are the same, or but for a nought at the end); no noun, place or owner
that is new may stand with it, no word of another time or teller ("previously", "expected", "than the"), and no other
figure of the kind.

Small numbers, too, are compared where the next sentence opens with the only people of whom the text tells a number
("killed five people … The six victims were", "40 schoolchildren … All 30 children got out", "nine miners … The seven
men were", "arrested nine men … All eight suspects denied") or with the only term ("jailed for six years for theft.
His eight-year sentence starts"), unless a word of either sentence lets somebody come in or fall away ("other", "and a
guard", "wounded", "himself").

A sentence that says that another is told again (“In short: …”, “As noted above, …”; “What counts is this: …” and any
clause before a colon, but no heading), in the same words, is compared whatever its number has become: eight words in a
row around the two numbers must be the same, to the end of both sentences, or ten, and what else either sentence says
may hold no name, number or word that explains. More than two numbers in the same words are a refrain. Where a sentence,
or the clause with which it begins, comes again with every word but one figure the same, five words that say something
are enough if one is a name, four if it says that it is told again, and eight or ten if nothing is named. It must be
running text, begin neither with a pronoun nor with "a" or "one", stand below the same heading, and not follow a
sentence that tells of another time or of a change.

Two numbers of one unit or noun that a slip of the keys makes of each other are hardly ever two things, so that fewer
words need be the same around them. Sums of the same digits, one in millions and one in billions, are reported where
their sentences share a word near them, or two; three if the sum has one digit that says something, and none if that
is a one. So are numbers of three digits or more in another order where a word near them is the same, and those of
which one digit is another where three words are, or the six around them. Of these last two kinds nothing is said where
a name, a day, a year or a word such as “another” stands by only one of them, where somebody counts in both sentences,
where one is “more than”, and of all three where the text tells three such numbers, or each of the two more than once.

## Limits
Figures retold in quite other words are not found. Percentages are not compared: two parties' shares look alike.
Measured on 2,677 published texts (1,995 of newsrooms and the like, a few of them twice, and 682 other web pages): 156
pairs of figures compared, none reported; of the present state, 45 pairs in 1,695 articles of newsrooms, none reported;
by what they are called, three more, none reported; of numbers that a slip makes of each other none was reported in
2,200 texts; of how long something lasted four pairs were compared, none reported. Of sums of one label that the text
has two of already, nothing is said. "The 47 guards who were freed" is left alone, though it may speak of the 41 guards
told before. Of figures held against the only other one of their unit none is reported in 2,073 texts of
newsrooms, 2,546 web pages and 3,230 older ones.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.known_figures import KnownFigure, are_some_of_all, is_share_told
from srcaudit.text.mentions.restated import Restated


@check(
    "IC336",
    "conflicting-number",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{here}” here, “{there}” where the same is told before",
    bad=(
        Example("Half of the 60 boats came home on Monday. The [[40]] boats are in the harbour now."),
        Example("The barge took 52 tonnes of salt.\n\nA crane lifted the last of the [[25 tonnes]] at noon."),
        Example(
            "They ended a walkout that lasted nine weeks.\n\nThe [[seven]]-week strike has cost the town a summer.",
        ),
        Example(
            "The board of Hull gave the choir 430 chairs for its feast by the mill.\n\nIt rained.\n\n"
            "In short: The board of Hull gave the choir [[538]] chairs for its feast by the mill.",
        ),
        Example(
            "Menard has asked Rosval to repay a $900m loan on its mills.\n\nIt rained.\n\n"
            "Menard has asked Rosval to repay a [[$9000m]] loan on its mills, as reported above."
        ),
        Example("Alder has bought 34 percent of Birch.\n\nThe [[43 percent]] stake makes it a giant."),
        Example("The port paid a $2,500 fine.\n\nThe [[$2,600]] fine has been the talk of the town."),
        Example("A fire killed 14 people in Hull.\n\nThe death toll stood at [[17]]."),
        Example("The slide buried 31 houses.\n\nNobody lived in the [[41]] houses, the mayor said."),
        Example(
            "The slide buried 43 houses.\n\nRelatives of the owners of the [[47]] houses, who met in Lund, want help."
        ),
        Example("The club has 1,140 members.\n\nThere is one vote for each of the [[1,410]] members."),
        Example("Alder wrote 23 novels.\n\nAll [[27]] of her novels are in print."),
        Example("The flood drove 9,240 people out.\n\nThe [[9,740]] villagers sleep in schools."),
        Example("Police made 76 arrests.\n\nOf the [[67]] people arrested, five had a permit."),
        Example("Some 70 miners stayed below.\n\nOf the [[ninety]], the youngest is 20."),
        Example("The harbour asked for $4.2 million to dredge.\n\nA [[$4.2 billion]] request to dredge was filed."),
        Example("In all, 1,482 seals lay on the reef.\n\nFew of the [[1,842]] seals on the reef were young."),
        Example(
            "In all, 691 seals were tagged on the reef.\n\nAt dusk [[671]] seals were tagged on the reef, all told."
        ),
        Example(
            "The fire at the Aldmouth rope works killed 13 people. Flags hung low all week.\n\n"
            "The town has read out the names of the [[10]] people killed in the fire at the Aldmouth rope works."
        ),
        Example(
            "The choir in Turku raised $18,000 for the shelter.\n\n"
            "The [[$28,000]] raised for the shelter by the choir in Turku is in the bank."
        ),
    ),
    good=(
        Example("The 13 people killed in the crash were named. The 17 people aboard came from Lund.", why="all"),
        Example("A bus fell in a lake, killing 12 people. Nine of the 21 people aboard were saved.", why="all"),
        Example(
            "The barge took 52 tonnes of salt.\n\nThe 25 tonnes of coal stayed on the quay.",
            why="they are of something else",
        ),
        Example(
            "They ended a walkout that lasted nine weeks.\n\nThe first seven weeks of the strike were calm.",
            why="a part of it",
        ),
        Example("The slide buried 31 houses.\n\nThe 41 houses that stood were empty.", why="which houses is told"),
        Example(
            "Alder began in a barn. The firm has 40 workers in Hull and makes ropes for boats.\n\n"
            "Birch began in a mill. The firm has 60 workers in Hull and makes ropes for boats.",
            why="two firms, told alike",
        ),
        Example(
            "The board of Hull gave the choir 430 chairs for its feast by the mill.\n\nIt rained.\n\n"
            "A year later the board of Hull gave the choir 538 chairs for its feast by the mill.",
            why="another year",
        ),
        Example(
            "The fee may rise to £36m with add-ons.\n\nThe record is the £38m, then $49m, that they paid in Lund.",
            why="which sum is told, behind what it was in dollars",
        ),
        Example(
            "Walk them all, and take your time for it, for each has views that no train and no car will show.\n\n"
            "Mill Path\n\nThe walk is 38 kilometres long, and who sets out at dawn or soon after it will see it all "
            "by noon.\n\nHarbour Path\n\nThe 35-kilometre walk is flat, and who sets out early will be back for lunch "
            "by noon.",
            why="each has its own heading",
        ),
        Example("The slide buried 140 houses.\n\nThe 128 houses not yet dug out are lost.", why="those that are left"),
        Example(
            "A fire killed 14 people in Hull.\n\nSix weeks later the death toll stood at 17.", why="three more died"
        ),
        Example(
            "He was jailed for nine years.\n\nThe nine-year term was cut to seven.\n\nThe seven-year sentence stands.",
            why="it was cut",
        ),
        Example("Three firms bid.\n\nA fourth did not. The four firms own all mills.", why="one has come in"),
        Example("The 7.10 that nobody caught was always late.\n\nThen came the 8.02, full of boys.", why="two trains"),
        Example(
            "A fire in Kelso left 340 people homeless. The 390 people made homeless by the flood in Hull are safe.",
            why="another cause",
        ),
        Example("The shop has 312 doors.\n\nOf the 321 people hurt, nine died.", why="people are no doors"),
        Example(
            "The council gave the hall a $3 million grant.\n\nThe $5m grant to the museum was signed.",
            why="what the grant is for is told",
        ),
        Example("Alder made a $10bn bid.\n\nBirch topped it. The $12bn bid won.", why="the text says why"),
        Example(
            "Alder paid 125 million crowns for the mill.\n\n"
            "The price beats the 100 million crowns that it paid for the quarry.",
            why="the two are compared",
        ),
        Example("The union has 1,140 members.\n\nThe 1,410 members of the other union work.", why="another union"),
        Example(
            "The bakery made 300 loaves.\n\nThe 500 loaves it made for the feast are gone.", why="which loaves is told"
        ),
        Example(
            "Donors of the club gave $1 million.\n\nDonors of the club and its rivals gave $1 billion.",
            why="a one and nothing more stands in most texts twice",
        ),
        Example(
            "In Kelso 1,482 seals lay on the reef.\n\nIn Hull 1,842 seals lay on the reef.",
            why="two places, two counts",
        ),
        Example("The board has 40 members.\n\nOf the 31 who came, nine voted no.", why="some of them"),
        Example("The slide buried 31 houses.\n\nIn Skerrin the 41 houses were spared.", why="houses elsewhere"),
        Example("The police counted 2,000 people.\n\nThe club said all 3,000 people came.", why="two who counted"),
        Example(
            "A fire killed 49 people in a mill.\n\nA ferry sank. The 55 people on board were saved.",
            why="other people, by where they were",
        ),
        Example("The slide buried 31 houses.\n\nThe 41 wooden houses stood.", why="other houses may be meant"),
        Example("Lund lent 10 boats and Oslo four.\n\nThe 14 boats came back.", why="they add up"),
        Example(
            "The ferry ran aground with 148 people on board.\n\nThe 142 passengers and six crew were unhurt.",
            why="they make the 148",
        ),
        Example("The slide buried 31 houses.\n\nThe 41 houses buried in 2019 are gone.", why="another time"),
        Example(
            "The club has raised 18,500 crowns from a sale, a raffle and the prints of its members. "
            "The sale brought in 3,500 crowns, the raffle 6,000 crowns and the prints of its members 9,000 crowns.",
            why="they add up",
        ),
        Example(
            "The fire at the Aldmouth rope works killed 13 people.\n\n"
            "The fire at the Hull rope works killed 10 people.",
            why="another fire",
        ),
        Example(
            "Half of the 60 boats came home on Monday. The 30 boats are in the harbour now.",
            why="what was taken of them",
        ),
        Example(
            "Alder has repair shops in 49 towns by the river.\n\nBirch has repair shops in 41 towns by the river.",
            why="two firms, told alike",
        ),
        Example(
            "A cup of the house coffee with plain milk has 175 calories.\n\n"
            "A cup of the house coffee with rich milk has 260 calories.",
            why="two cups, told alike",
        ),
        Example(
            "The fire at the Aldmouth rope works killed 13 people.\n\n"
            "The fire at the Aldmouth rope works initially was thought to have killed 10 people.",
            why="the text says why",
        ),
        Example(
            "The fire at the Aldmouth rope works killed 13 people.\n\n"
            "The fire at the Aldmouth rope works killed more than 10 people.",
            why="13 is more than 10",
        ),
    ),
)
def conflicting_number(context: Context[Options]) -> Found:
    """Figures of one thing that differ."""
    doc = context.doc
    found: list[Restated | KnownFigure] = [
        *doc.restated,
        *doc.known_figures,
        *doc.twin_figures,
        *doc.word_for_word,
        *doc.sole_figures,
    ]
    reported: set[int] = set()
    for one in found:
        if are_some_of_all(doc, one.first, one.second) or is_share_told(doc, one.first, one.second):
            continue
        if not one.fits and one.second.span.start not in reported:
            reported.add(one.second.span.start)
            here, there = context.doc[one.second.span], context.doc[one.first.span]
            evidence = Conflict(subject=one.first.head or "figure", here=here, there=there)
            yield context.finding(one.second.span, evidence, related=[context.against(one.first.span, "told here")])
    yield context.measure("compared", len(found), "comparisons")
