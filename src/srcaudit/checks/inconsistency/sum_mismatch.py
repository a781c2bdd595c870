"""Parts that do not come to their total.

## What it does
Adds up the parts that a sentence lists with their total: "eight people, three men and four women".

## Why it matters
Either a part is missing or one of the numbers is wrong. The reader who adds along does not know which.

## How it decides
One sentence, outside quotations, with a total and a list of two parts or more that is closed by "and", all of one unit
or currency or all counts. The list stands behind a colon, a dash or in brackets; or the total is called one ("a total
of", "in all", "combined"); or three parts or more stand behind "of which" in one form or behind "of the 53"; or the
parts cannot overlap: men and women, "two in Lund and one in Oslo". Or the text says what is left ("leaving 14 of the
40", "the other seven"), or lets each come to one of two ends (finished and dropped out, for and against; where there
may be a third end, only parts that come to more are reported), or names a part of a whole that is greater than the
whole. In brackets and behind a colon or a dash no "and" is needed where all parts are told with one preposition ("$4m
for the roof, $5m for the doors"); prices for one person or another are no parts. Fewer than four fifths of a whole
behind "of which" or "of the" are some of its parts, and kinds of which there are more (electric, petrol, diesel) may
leave one out. Nothing is said where a word leaves the list open or lets the parts overlap ("including", "of them", "at
least", "both"), where the total is the number of the parts or their product, where it is of other things that the parts
did ("four storms killed a total of 84 people"), and when the numbers, each rounded as it is written, can come to the
total; the parts of a list are rounded alike. Nor where what is missing is told beside the parts or in the next
sentence, or where "the other four" may be those whom "ten of the 14" leaves. A total behind its parts is left alone
where what is missing is a figure of the text, where it is twice its parts or more, or where a word says that it holds
more ("with tax", "a season total"). Three parts and more are also held against a whole behind them ("in the 120-seat
house", "of the $48 million total") or one told before in the same words, if each part is told by the same preposition
("villages reached: 96 in Lund"); there they may be too few, but not too many, and another number beside them or a verb
of having or doing, by which one thing may be in two parts, keeps it silent. What lies between two figures is added to
the lesser one where it is told beside both: "$870m, a $697m improvement from $153m", "up 210 from 1,230", and the
points by which one leads another beside the shares of both, where these are more than a point apart from them, each
share being rounded.

Parts that exclude one another (men and women, soldiers and civilians, Danes and Finns, seriously and slightly, in two
towns, sums for two things) are also held against a whole that opens them in its sentence or the one before ("12 were
hurt, five of them seriously and nine slightly"): they may be fewer, but not more. Games won, lost and drawn are all
that were played.

How many and how much for each are multiplied where a total is told beside them ("400 families will get $5,000 each, a
total of $2 million", "a five-year deal worth $60 million, or $12 million a year", "12 instalments of $2,000"), unless a
word leaves something out or differs ("up to", "plus", "interest"); 4 in 100 either way are allowed. What is left of an
income ("earned $9m and spent $7m, for a profit of $2m") and what lies beyond a budget are held against both amounts.

A vote is held against its body: no more votes than the board, the court or the jury has members ("the 15-member council
voted 9-7"), and a majority or a lead against the two counts of votes or points beside it ("by 420 votes to 380, a
majority of 40"). Scores of games and seats in a parliament, where a majority is one over all others, are left alone.

What a fraction leaves is held against the other part ("half of the $60,000 … and the other $30,000"), and what allies
bring against what they have together. By how much a figure changed is held against both ends ("from 120 to 150, an
increase of 30", "up four points from 54 percent"), if the words say which was first and name no other base.

Two sentences are read together where the second begins with bare numbers that exclude one another ("It sent 12
engines. Seven came from Lund and five from Ystad"), gives each its taker ("Labour holds 48, the Left 40 and the Greens
32", sums of a budget), adds up what the first has told ("In all she paid"), or counts "all 81" of them; and where each
of a number of things pays or gets one sum. There parts may be fewer than their whole.

The parts may be told without a list ("half of them from Holm and the other 300 from Lisle", "a further 12 died,
bringing the toll to 112 from 100", "eight of the twelve are from Holm and four from Lisle"). What is listed without a
number is one more ("four passengers, two crew and a farmer"). A total of hundreds is taken for as fine as its parts
where these are all rounded to hundreds. Who has what of a whole ("of the 40 seats, the Greens won 12, Labour 18 and the
Tories 14") may be less than it; a vote of "all 100 senators" is all of them, and so are children and adults. Each of
"two brothers, their uncle and a neighbour" is one.

Nothing is missed where the parts may be the greater ones alone: three places and more ("300 shops, 120 in Lund, 90 in
Holm and 40 in Ven"), uses ("14 for children and 12 for the old"), games of which the losses are not told.

What is in one place and in another behind a comma ("500 sheep, 420 on the fell and 180 in the valley") may not be more
than the whole, nor less where the places are opposite ones.

A lead right before its two sides ("by 12 points, 94-82", "his 20-point deficit among women (34%-54%)"), a majority
beside the votes of two, and what a side won, lost and drew of its last games ("14-0-1 in its last 15 games") are added
up as well; where draws may be untold, only too many games are reported.
So is what is told right behind two sides to lie between them (“52 to 38 percent, a lead of 14 points”, “beaten 11-9, by
a margin of two”), unless the words near it tell of two legs, a series or an average.

## Limits
Totals and parts in two sentences are put together only in those forms, by "of these" and "the other", or where the
second sentence gives an amount to each thing that the first has named. A list that is silently incomplete is reported,
where only the kinds of its parts tell that they are all from four fifths of the total on ("the class of 28 has 12 girls
and 14 boys"). Measured on 2,677 published texts (1,995 of newsrooms and the like, a few of them twice, and 682 other
web pages): 5 totals with their parts, and all were right. Of the present state, 1,695 articles of newsrooms hold one
such total: silence there proves nothing.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.sums import Sum


@check(
    "IC333",
    "sum-mismatch",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}” is the total; the parts come to {there}",
    bad=(
        Example("He has [[500]] sheep, 420 on the fell and 180 in the valley."),
        Example("Lund lost [[39]]-31, by a margin of ten, on Monday."),
        Example("They beat Lund by 17 points, [[94]]-82, on Monday."),
        Example("The club is 18-0-1 in its last [[15]] games."),
        Example("Half of the [[$60,000]] came from gifts and the other $35,000 from a lottery."),
        Example("Membership rose from 120 to [[150]], an increase of 40, the club said."),
        Example("The house has [[120]] seats.\n\nLabour holds 58, the Liberals 40 and the Greens 32."),
        Example("Kenya has sent 38 observers, Peru 29 and Nepal 24. With all [[81]] in place, the work can begin."),
        Example("There are 30 households in the lane. Each household paid £400, [[£15,000]] in all."),
        Example("Each of the 400 families will receive $5,000, a total of [[$20 million]]."),
        Example("The five-year deal is worth [[$60 million]], or $15 million a year."),
        Example("The club earned [[$9 million]] and spent $7 million, leaving a surplus of $4 million."),
        Example("[[Twelve]] people were hurt, five of them seriously and nine slightly."),
        Example("The [[45]]-member assembly has 20 Liberals, 15 Greens and 14 independents."),
        Example("The team has won 11, lost six and drawn four of its [[24]] games."),
        Example(
            "Lund is to get $36 million, a bus depot $5 million and a pier $9 million of the [[$48 million]] total."
        ),
        Example("The Left holds 52 seats, Labour 46, the Greens 19 and the Farmers eight in the [[120]]-member house."),
        Example(
            "Boats have reached [[214]] villages.\n\nOf the villages reached, 96 are in Lund, 71 in Oslo and 57 in Ven."
        ),
        Example("Of the [[126]] riders, 109 finished in time, six came late and 21 gave up, several of them ill."),
        Example("Users came to [[240,000]]: 150,000 on fibre, 82,000 on copper and 18,000 by radio."),
        Example("By dusk 260 homes had light again, leaving 180 of the [[420]] in the dark."),
        Example("The block has [[48]] flats. Twenty are let and the other 32 stand empty."),
        Example("A total of [[43]] runners started; 36 finished and five dropped out."),
        Example("The class of [[28]] has 13 girls and 17 boys."),
        Example("The fleet consists of [[18]] buses, 12 electric and eight diesel."),
        Example("The inn has [[30]] rooms, 14 on the first floor and 12 upstairs."),
        Example("The estate has [[320]] flats: 200 to rent, 80 for sale and 60 for students."),
        Example("The work cost [[$13.6m]] ($3.6m for the bridge, $9.5m for the road)."),
        Example("Tickets brought in $8.6m and sponsors $7.6m, for a total of [[$15.7m]]."),
        Example("Altogether [[93]] books came back; 70 were novels, 11 were plays and nine were maps."),
        Example("The [[131]] applicants, 92 men and 29 women, were heard in one day."),
        Example("The [[two]] clerks, three of them new, share a desk."),
        Example("[[Eight]] people, three men and four women, were on the ferry."),
        Example("A poll has Holt leading by 13 points, [[52 percent]] to 37 percent."),
        Example("The mill made [[$870m]], a $697m improvement from $153m a year ago."),
        Example("The council bought [[14]] vehicles: five buses, four vans and six cars."),
        Example("The grant of [[$9 million]] ($4 million for roofs and $3 million for windows) is spent."),
        Example("The club has [[60]] boats, of which 40 lie in Lund, 12 in Oslo and 5 in Turku."),
        Example("Three cats and four dogs, [[nine]] animals in all, were taken in."),
        Example("[[Twelve]] shops were closed, six in Lund and four in Malmö."),
        Example("Lund gave 12 tents, Oslo 20 and Turku 30, for a total of [[72]]."),
        Example("The [[15]]-member council rejected the plan 9-7."),
        Example("She won by [[420]] votes to 380, a majority of 60."),
        Example("A further 12 sheep died, bringing the toll to [[122]] from 100."),
        Example("[[Six hundred]] rowers took part, half of them from Holm and the other 200 from Lisle."),
        Example("Rovers have played [[20]] games, winning 12, drawing four and losing six."),
        Example("He was fined £500 with £85 costs and a £200 surcharge, a total of [[£885]]."),
        Example("The [[£40 million]] cost is shared by the state (£25 million) and the city (£10 million)."),
        Example("They voted 45 to 14 with 5 abstentions, [[60]] members being present."),
        Example("Of the 48 clerks, 31 stayed and 12 left, for a total of [[48]]."),
    ),
    good=(
        Example("Lund won 94-90, after a 12-point lead was lost.", why="the lead of another hour"),
        Example("A three-point win, 2-1, took the club up to third.", why="what a win is worth"),
        Example("The goalie is 7-2-1 in his last 14 games.", why="he may have been out"),
        Example("Membership rose from 120 to 150, an increase of 40 since 2019.", why="since another year"),
        Example("The house has 120 seats. Last year Labour held 58, the Left 40 and the Greens 32.", why="of then"),
        Example(
            "The crash killed seven people: four passengers, two crew and a farmer on the ground.",
            why="the farmer is one more",
        ),
        Example("Three cars and four vans were hit. Altogether nine people were hurt.", why="people are no cars"),
        Example("The Tories won 365 seats to Labour's 203, a majority of 80.", why="over all other parties"),
        Example("The jury of 12 took six to eight hours to reach a verdict.", why="a span"),
        Example(
            "With bonuses of ten, six and four seconds that puts Brandauer 14 seconds before Holt overall.",
            why="how far one is before another",
        ),
        Example(
            "The poll asked 1,204 voters between September 16 and 21. Of these 216 would not say; the shares are of "
            "the other 988.",
            why="the 21st is a day",
        ),
        Example("There were 40 cars for sale, 22 electric and 15 petrol.", why="three may be diesel"),
        Example(
            "The town has 19 pools, of which seven are heated by gas, five by coal and two by wood.",
            why="a few of them",
        ),
        Example(
            "A total of 48 percent backed Roe, 43 percent Hall and 9 percent were undecided.",
            why="what Roe has is no total",
        ),
        Example("A total of 120 votes went to Roe, 80 votes to Hall and 14 votes to Dean.", why="each has a number"),
        Example("The bakery makes 70 loaves, 30 rye and 20 wheat.", why="it makes more kinds of bread"),
        Example("The yard has 300 workers, 40 in Aldmouth and 60 in Skerrin.", why="most are not told of"),
        Example("Of the 43 mills, 26 are in North 24 Hills, nine in Lund and eight in Oslo.", why="24 is in a name"),
        Example("Forty families have 60 sons and 50 daughters.", why="families are not made of them alone"),
        Example("A ticket is 90 crowns (60 for children, 70 for students).", why="fares"),
        Example("Tickets cost $30 ($10 for children, $15 for students).", why="prices"),
        Example("The price is $30, $10 for children and $15 for students.", why="prices"),
        Example("Dues are $310 for a family, $190 for one and $95 for the old.", why="the first is what one pays"),
        Example("The house cost $400,000 ($300,000 in 2010, $250,000 in 2000).", why="prices of other years"),
        Example("The work cost $13.6m ($3.6m for the bridge, $9.5m for the road and the rest for tax).", why="a rest"),
        Example(
            "Nineteen of the 24 riders on Route 3 were unhurt. The other five had cuts.", why="3 is the name of a road"
        ),
        Example(
            "Five of the 15 are Danes, three Finns, two Letts and two Poles; one each came from Rome, Hull and Bern.",
            why="the first part stands before the total",
        ),
        Example("Lund got 412 of some 1,100 tents, 260 by sea and 152 by rail.", why="the parts of the 412"),
        Example("Of the 92 players, the youngest is 14 and the eldest 19.", why="ages"),
        Example(
            "A boy of 12 and two aged 15 were seen. He ran off; the other two were caught.", why="ages, not counts"
        ),
        Example("Of the 30 rooms, eight are let, 12 are empty and 20 have a bath.", why="a room let may have a bath"),
        Example("Lund has 40 parks.\n\nOf the parks, 20 have a pond, 15 a kiosk and nine a stage.", why="may overlap"),
        Example(
            "The bid won 40 votes in Lund, 30 in Oslo and 25 in Ven in the 120-seat house.", why="others may be left"
        ),
        Example("Ten of the 31 goats came home in May and the other 20 in June; one had died.", why="one more is told"),
        Example("Half of the 120 seats went to women: 58 in Holm and 2 in Skerrin.", why="the parts of the half"),
        Example("Of 34 boats 20 were approved and seven were rejected.", why="some may still wait"),
        Example(
            "Of the 27 dams it is one of six without a wall. The other five are older.", why="five and one are six"
        ),
        Example(
            "The trip cost $4,200: $1,900 for the flight, $1,400 for a room, and meals.", why="no sum for the meals"
        ),
        Example(
            "The bill of $61 was for two fish ($18 and $22), wine ($15) and a tip.", why="the parts are the fish's"
        ),
        Example("It sold 30 in May and 22 in June, against a total of 70 the year before.", why="of another year"),
        Example("Three thefts of meat ($61.40, $12 and $38.50, in all $111.90) were told.", why="the total follows"),
        Example("It pays £9,000 and a surcharge of £200 as well, £29,200 in all.", why="a fine may be told elsewhere"),
        Example("The roof cost £40,000 and the doors £12,000, together £62,400 with tax.", why="the tax is in it too"),
        Example("She scored 24 points and then 10, for a total of 410.", why="far more than the two"),
        Example("Volunteers counted cars on two roads, 40 of them red.", why="40 of the cars"),
        Example("It gave 90 jabs in three halls, 60 of them on a Monday.", why="60 of the jabs"),
        Example(
            "The Left fell to 52 seats from 60, Labour won 46 and the Greens 19 in the 120-seat house.",
            why="60 is what it had",
        ),
        Example(
            "Twenty teams reached round two.\n\nOf the teams entered, 12 are in Lund, ten in Oslo and nine in Ven.",
            why="more may have entered",
        ),
        Example("Eight people, three men and five women, were on the ferry.", why="eight they are"),
        Example("The four-year deal is worth $60 million, or up to $18 million a year.", why="not the same each year"),
        Example("The 20 winners get $500 each; the fund has given $40,000 in all.", why="to others as well"),
        Example(
            "Twelve members, eight of them women and seven of them lawyers, signed.", why="a lawyer may be a woman"
        ),
        Example("The storm hit 20 villages, killing 12 men and 15 women.", why="they are no parts of the villages"),
        Example("The council bought 14 vehicles, including five buses and four vans.", why="the list is left open"),
        Example("Eight people, three of them children and two women, were on the ferry.", why="parts may overlap"),
        Example(
            "The grant of $9 million ($4.4 million for roofs and $4.5 million for windows) is spent.", why="rounded"
        ),
        Example("Of its 60 members, 35 voted yes and 25 no, for a total of 60 votes.", why="60 is no part of itself"),
        Example("The 60 members voted, 35 for and 25 against, a total of 60.", why="told before its parts and behind"),
        Example("Of the 40 homes, 15 burned and 25 stand, and in all 52 families left.", why="homes are no families"),
        Example("The 40 homes, 15 of brick and 25 of wood, house 96 people in total.", why="the total is of people"),
        Example("A poll has Holt leading by 14 points, 52 percent to 37 percent.", why="each share is rounded"),
        Example("The mill sold goods for $42m, up $13m on costs of $30m.", why="another thing than then"),
        Example("Notes come in sizes of 500, 200, 100 and 50.", why="a list of sizes, and no total"),
        Example("It needs one piece of glass and one piece of flint for a total of 5 lenses.", why="samples of them"),
        Example(
            "Three roads lead from Lund to Malmö and three roads from Malmö to Oslo, nine ways in all.", why="a product"
        ),
        Example("Fourteen of the crew are from Peru, five from Chile and three from Cuba.", why="one part of three"),
        Example("Seven gales and four storms killed a total of 84 cows.", why="what they did, and not what they are"),
        Example("A 16-seat plane flies to Lund (two hours and 12 minutes) and back.", why="one span of time"),
        Example("Ten ships sailed on, three days late and two sailors short.", why="other things are counted"),
        Example("Two clerks and three drivers, four of them new, share a desk.", why="four of all five"),
        Example("It took two hours and 51 minutes, 64 of those minutes for one set.", why="of nearly three hours"),
        Example("He won 12 matches, six in Lund and four in a row.", why="not told apart by place"),
    ),
)
def sum_mismatch(context: Context[Options]) -> Found:
    """Totals that their parts do not come to."""
    context.need("sums")
    found = context.doc.sums
    for one in found:
        if one.high < one.total_low or one.low > one.total_high:
            told = context.doc[one.total.span]
            evidence = Conflict(subject="total", here=told, there=_told(one), source="computed")
            against = context.against(one.parts_span, "the parts")
            yield context.finding(one.total.span, evidence, related=[against])
    yield context.measure("compared", len(found), "comparisons")


def _told(one: Sum) -> str:
    scale = one.total.scale
    if one.times:
        return " = ".join((" × ".join(f"{part.value:,.10g}" for part in one.parts), f"{one.value:,.10g}"))
    if len(one.parts) == 1:
        return f"{one.value / scale:g}"
    parts = " + ".join(f"{part.value / scale:g}" for part in one.parts)
    return f"{parts} = {one.value / scale:g}"
