"""A number that its own list does not bear out.

## What it does
Counts the entries of a list that its sentence announces with a number ("five ports: …"), the lines of a list below
such a sentence or a heading, and points that are numbered first, second, third.

## Why it matters
Either an entry was lost or the number was left from an earlier version; the reader counts along.

## How it decides
The list stands behind a colon, "namely", "those of" or a comma, between dashes or in brackets, or before its number
("A, B and C are the three …"), is closed by "and", and its entries are short and all names, all plain nouns or all
phrases that begin with an article; or names beside people with what they are ("her brother Bob", "the baker Cal Roe")
where no entry can explain the one before it. Of names alone it is enough that a verb or a noun joins them to their
number ("the four winners were", "named the four victims as", "A, B and C, the four finalists", "a trio of", "a
four-man contest between"), if nothing between them can be what is named. A trio, a couple and the like are numbers
too, and so are "two sons and two daughters". Where an "and" may belong to a name (Bosnia and Herzegovina) both counts
are allowed. A list that is left open ("including", "among others", "as well as") or holds a number of its own is not
counted, nor one behind the head of a clause ("In four states, …"). Fewer entries than announced are reported only when
nothing behind the list may be one more ("the fourth", "another"). Numbered points must run from the first on in one
paragraph, with nothing after them that could be the next or the last.

A pair or a trio between dashes, twins and triplets, a quartet that "consists of" its players, "a three-party cabinet,
formed by", "the four countries A, B and C" and the sons and daughters at the end of "survived by" are read as well, and
"in all four cities" behind a sentence that ends with their names.

So are things with articles that a word for things of different sorts counts ("four props, a ladder, a bucket and a
hat"), behind their number or before it, titles in quotation marks, entries with "to", countries that the next sentences
name, and names that the next sentence counts ("All three were students"), if nobody else is named or meant shortly
before.

Kin with their names ("three daughters, Anna and Beth, and a son"), those in an aside that closes before its verb ("The
two officers, A and B, were"), towns behind "of" ("the three villages of A, B and C"), "the first four were", "a
committee of four – A, B and C – will", and two points of which one is "the other" are counted as well.
So are names behind a bare number ("the five – A, B and C – do not agree", "four answered: A, B and C", "he named four:
A, B and C", "four were chosen, namely A and B"), names before it ("A, B and C, four friends from Lund,"), more towns
than offices "in" them, and, of some that are counted, each by its number ("of three letters the first …, the fourth").

People with an article each ("two people, a man in a coat and a woman"), titles in quotation marks behind their number,
options that "or" closes, countries behind those who lead them ("leaders of the two countries, A and B, agreed") and
governments whose ministers the next sentence names are counted alike.

Groups that one sentence names and the next one, or its other half, counts ("A and B had shut the road, and the three
governments opened it") are compared as well, if nobody else is named beside them and no such group was told before, and
so are those behind "They were" and those in an aside behind "all" or "the" that a verb closes.

Line by line, what is counted must be called what entries are called ("six symptoms", "five steps"), right above the
first, with a colon, or in a heading above numbers from one on; no word may leave it open ("at least", "some of the",
"first"), all lines bear one bullet at one margin, and fewer than announced are reported only when no line below may be
an entry that lost its bullet or was torn off.

A dash is read like a colon where it cannot begin how the things are ("five options - content, sad, bored or scared -")
or where all entries begin with one word ("four prizes - best song, best film and best play"); so are the names that
somebody gave ("three children, whom they named Ann and Bob") and two names of which "all three" is said.

Behind a colon entries of several sorts are counted, each as one or as many as it says ("five members of staff: a cook,
two maids and the nurse"), and people with what each of them is ("three assessors: Ann Hall, a shipwright, and Bob Roe,
a retired pilot").

Names that the next sentence tells are held against the only number before them ("Four people died. Police named them
as Ann Hall, Bob Roe and Cal Dean").

Years are counted beside how often something was ("won the cup four times, in 1998, 2002 and 2006"): more of them than
times always, fewer only of what is won or held once a year at most.

Countries, states and full names right beside their number are counted in whatever order they stand ("the five countries
of A, B and C", "the trio of Ann Hall and Bob Roe", "A, B and C – five countries altogether –", "Ann Hall and Bob Roe
are a trio"), if nothing behind may be one more and, where the number stands behind, only if the names are too few for
it.

## Limits
Lists that run over several sentences are counted only when their points are numbered. Entries with commas of their
own ("Paris, Texas") are miscounted.
Measured on 2,400 published texts (1,879 of newsrooms and the like, 521 other web pages): 75 lists counted, none
reported; of the present state, 118 lists in 2,553 texts of newsrooms and other sites, none reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension


@check(
    "IC338",
    "miscounted-list",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="announced as {here}, and the list has {there}",
    bad=(
        Example("Lind won the cup [[four]] times, in 1998, 2002 and 2006."),
        Example("The ministers of the [[five]] countries of Norway, Kenya and Peru met in May."),
        Example("Ann Hall and Bob Roe – [[four]] people in all – shared the prize."),
        Example("[[Four]] people died. Police named them as Ann Hall, Bob Roe and Cal Dean."),
        Example("[[Five]] members of staff ran to help: a cook, two maids and the school nurse."),
        Example("The song won [[four]] prizes - best tune, best text and best film."),
        Example("They had [[three]] children, whom they named Fred and Mary."),
        Example("He is survived by his wife, Helen; [[three]] sons, Mark and David; and a sister, Ruth."),
        Example("Police look for [[two]] people, a man in a red coat, a woman with a pram and a cyclist."),
        Example("The law has [[two]] possible outcomes: a fine, a ban or a term in jail."),
        Example("The [[pair]] – Hall, Roe and Day – were arrested."),
        Example("She is survived by her husband, Tom, and [[three]] daughters, Ruth and Jane."),
        Example("His [[three]] brothers, Karl and Emil, also rowed."),
        Example("There were [[three]] reasons. One was money; the other was time."),
        Example("The act used [[four]] props, a ladder, a bucket and a bishop's hat, which were never washed."),
        Example("He has a broken rib, a cut hand and a sprained knee, the [[two]] injuries that kept him out."),
        Example("They found [[four]] main causes: poor design, cheap materials and a lack of inspections."),
        Example("Ben Carter and Ann Lee were killed in the crash. All [[three]] were students."),
        Example(
            "There are [[six]] common symptoms:\n\n• High fever\n• Dry cough\n• A rash on the neck\n\n"
            "The clinic in Aldmouth saw 40 patients last week, its head said on Monday.",
        ),
        Example(
            "The board set [[three]] goals for the year:\n\n1. A dry roof\n2. A new door\n3. A lock\n4. A lamp\n\n"
            "It meets again in May.",
        ),
        Example(
            "[[5]] Tips for a Dry Cellar\n\n1. Open the window\n2. Dry the floor\n3. Move the coal\n\n"
            "The town of Aldmouth, where every second cellar is wet, gives the advice on a poster.",
        ),
        Example("The [[four]] winners were Ann Hall, Bob Roe and Cal Dean."),
        Example("Police named the [[four]] victims as Ann Hall, 23, Bob Roe, 19, and Cal Dean, 40."),
        Example("Hall, Roe and Dean, the [[four]] finalists, met in Lund."),
        Example("The [[trio]] of Ann Hall and Bob Roe came home first."),
        Example("It is a [[four]]-man contest between Ann Hall, Bob Roe and Cal Dean."),
        Example("[[Four]] Democrats, Hall, Roe and Dean, voted no."),
        Example("[[Three]] mediators, Bishop Ramiro Lund and the lawyer Elena Roe, slept there."),
        Example("The [[couple]] who own the mill, Inga Hall, her brother Sven and the baker Tom Roe, buy fish."),
        Example("The club has [[four]] strikers: Dray, Okonjo and the loanee Bird."),
        Example("[[Three]] agencies want the data, those of Chile, Japan, Iceland and Malta."),
        Example("He left [[two sons and three daughters]], Amos, Basil, Cora and Dora."),
        Example("The club owns a [[pair]] of boats: Alder, Birch and Maple."),
        Example("Ships may call at [[five]] ports: Aden, Basra, Muscat and Doha."),
        Example(
            "The board set [[four]] conditions. First, the roof is mended; second, the rent stays; third, cats go."
        ),
        Example(
            "She gave [[four]] reasons for the sale: the price of oil, the state of the roof and the loss of rent."
        ),
        Example("Ahlen, Beckum and Oelde are the [[two]] towns with a pool."),
        Example("Nurses from [[four]] towns, Ahlen, Beckum and Oelde, will share a pool."),
        Example("The report names [[four]] failings. The first is dust. The second is noise. The third is rent."),
        Example("The [[three]] towns (Ahlen, Beckum, Oelde and Soest) share a pool."),
    ),
    good=(
        Example("She went to Kenya, Uganda and Chad, two countries that share a border.", why="of the last two"),
        Example("The trio of Ann Hall and Bob Roe, with Cal Dean on drums, sang.", why="the third follows"),
        Example("Four people died. Police named them as Ann Hall and Bob Roe. The others were boys.", why="two more"),
        Example("The flat has three rooms, a kitchen and a bathroom.", why="beside the rooms"),
        Example("The fair has a car park, three stages, a tent and a bar.", why="the stages are an entry"),
        Example("The school teaches four languages, art and music.", why="beside the languages"),
        Example(
            "No two storms are alike, yet much is the same. First, they grow; second, they turn; third, they end.",
            why="two of any",
        ),
        Example("He has three dogs - big, friendly, loud and old.", why="how they are"),
        Example("The three victims were a nurse, a teacher and a bus driver.", why="three they are"),
        Example("She leaves three daughters, Anna and Beth of Lund, and Cora of Oslo.", why="the third follows"),
        Example("The four finalists are Ann Ash, Bob Bell and the Cole twins.", why="twins are two"),
        Example("The boat took on two people, a dog and a cat.", why="a dog is no person"),
        Example("She greeted the twins, Ann, Beth and Cora.", why="guests beside the twins"),
        Example("She bought two dresses, a hat, a scarf and a bag, and left.", why="the dresses may be an entry"),
        Example("Carl Dunn, Tom Reid and Ann Boyd were held. The two men were charged.", why="two of the three"),
        Example(
            "Tell a doctor of these three symptoms:\n\n- High fever\n- Dry cough\n- A rash on the neck\n\n"
            "The clinic in Aldmouth saw 40 patients last week, its head said on Monday.",
            why="three it is",
        ),
        Example(
            "The first three steps:\n\n1. Shut the valve\n2. Call the port\n\nThe rest can wait until the morning.",
            why="first of more",
        ),
        Example(
            "There are three symptoms:\n\n- High fever\n- Dry cough\nA rash on the neck\n\n"
            "The clinic in Aldmouth saw 40 patients last week, its head said on Monday.",
            why="the third lost its bullet",
        ),
        Example(
            "Two of the five goals:\n\n- A dry roof\n- A new door\n- A third lock\n\nThe board meets in May.",
            why="two numbers",
        ),
        Example(
            "The plan has two parts:\n\n- A dry roof\n  - of slate\n  - of lead\n- A new door\n\nIt costs little.",
            why="lists within a list",
        ),
        Example("He has two homes: one in Lund, one in Oslo, and a boat.", why="a boat is no home"),
        Example("She sued three friends, Alder Films and its owner Birch Inc.", why="the friends may be an entry"),
        Example("In four states, Dray, Roe and Hall, all lawyers, are on the ballot.", why="the clause begins there"),
        Example("Of four victims police named two as Ann Hall and Bob Roe.", why="two of them"),
        Example("She met Ann Hall, Bob Roe and Cal Dean, the two last in Lund.", why="the two last of three"),
        Example("The three winners were Ann Hall, Bob Roe, Jr., and Cal Dean.", why="Jr. is no winner"),
        Example("The three books are by Ann Hall and Bob Roe.", why="who wrote them"),
        Example("The two films are Love and Death and Sleeper.", why="an “and” inside a name"),
        Example("The three largest towns are Lund, Paris, Texas, and Oslo.", why="Texas is where Paris is"),
        Example("Two men, Lind, a teacher, and Brandt, a nurse, left.", why="entries are explained"),
        Example("The three men, Ann Roe, of Lund, Bob Hall and Tim Poe, left.", why="“of Lund” is no entry"),
        Example("The Alder 3 reads the usual formats: text, sound, film and speech.", why="the number names a thing"),
        Example(
            "She kept two clerks as copyists in the office, and a boy. First, Lind; second, Holm; third, Dahl.",
            why="two and one more",
        ),
        Example(
            "She gave two reasons for the sale: the price of oil, the main fuel, and the state of the roof.",
            why="a comma may set off what explains an entry",
        ),
        Example(
            "She gave four reasons for the sale: the price of oil, the state of the roof and the loss of rent. "
            "The fourth, she said, was love.",
            why="the missing one follows",
        ),
        Example("Ships may call at four ports: Aden, Basra, Muscat and Doha.", why="four it is"),
        Example("He left two sons and two daughters, Amos, Basil, Cora and Dora.", why="two and two are four"),
        Example("She had a cat and two dogs: Amos, Basil and Cora.", why="one and two are three"),
        Example("Of the four towns, Ahlen, Beckum and Oelde have a pool.", why="some of them"),
        Example(
            "Four states sent doctors: Serbia, Croatia, Bosnia and Herzegovina and Malta.", why="an “and” inside a name"
        ),
        Example("Ships may call at five ports, including Aden and Basra.", why="the list is left open"),
        Example("The board set three conditions: first, a roof; second, a rent; and third, a cat.", why="three it is"),
        Example(
            "The board set four conditions. First, a roof; second, a rent; third, a cat. The last is secret.",
            why="another follows",
        ),
    ),
)
def miscounted_list(context: Context[Options]) -> Found:
    """Announced lists with another number of entries."""
    lists = context.doc.counted_lists
    for one in lists:
        if not one.least <= one.number <= one.most:
            there = str(one.most) if one.least == one.most else f"{one.least} or {one.most}"
            evidence = Conflict(subject="entries of a list", here=str(one.number), there=there)
            yield context.finding(one.number_span, evidence, related=[context.against(one.span, "the list")])
    yield context.measure("compared", len(lists), "comparisons")
