"""A figure or a name in the headline that the text has otherwise.

## What it does
Looks for every figure of the headline in the text, and reports one that is nowhere while the text has another figure of
the same things: "12 hurt in ferry fire" above a text in which 14 people were hurt. Names and ages of persons are looked
for as well.

## Why it matters
The headline is all that many readers see, and it is often written before the last correction of the text.

## How it decides
The headline is the article's title, or the line that stands for it. What stands behind its number must stand near a
number of the same kind in the text, with another word of the headline in that sentence, and only one such number may be
there. Or one of the first four sentences has a number that can count the same, the same noun or deed ("killed 14", "a
toll of 14"), and no other number is in a sentence that is as much like the headline: two words, or one in the first
sentence where no other number of the kind stands beside it; three words and the noun outweigh what is said further
down. Or a later sentence has three words of the headline. A word
such as "another" or "earlier" near the number tells it apart. Nothing is said when the headline's number stands
anywhere in the text, quotations included (and in words there), unless it counts other things or the headline's is a
sum; when it is a round number within 6 percent of one there with more digits, or both are "more than" and within 15
percent; when two or three numbers of the text near
by add up to it, or two of one thing differ by it; when the text's number is another one of the headline; when the text
tells its years in centuries or decades; when only one of them is how old somebody or something is; or when the two are
more than three times apart, twelve times in the first sentences. A number of what was done to people may stand behind
a first sentence that tells the headline's event, and two nouns of people count the same where three words are shared.

The first sentence tells what its headline tells. Where they share two words, and each has one number, share ("by a
third", "seven in ten"), weekday or month, counted day or year ("third day", "day six"), or result ("31-14", "by 27 to
18"), these are compared whatever they count, if the headline's stands nowhere in the text; one word is enough for sums,
for numbers with which both open, and for "to March" above "until May". So are the two ways something can have gone
("fall", "rose", "halve", "doubled"). Nothing is said where the first sentence has a word that explains, tells of a day
to come, or of a day on which something was said; where it counts some and tells of others beside them ("a mother and
her two children"); or where it gives another number of the kind.

A number that is part of what something is called (“Band Aid 20”, “50 Cent”, “a two-front war”) is compared with the
only other one with which the text calls it so: twice or more, or once behind a hyphen where the next word is the same.
Nothing is said of the members of a row (“Game 6”, “June 14”), nor where the headline's number stands anywhere.

A headline that announces a list (“9 walks near Hull”) is compared with the last number of the only numbered list of
the text, of five lines or more from one up or down to one, unless the headline's number stands anywhere in the text,
which may have lost a line, or something is told besides (“plus one”, “bonus”).

It also reckons. “By 12 votes” is compared with the two numbers of the one vote that the text tells, and “a five-year
high” or “back after five years” with “the highest in four years” and “the first in four years”. “Doubles profit” (or
trebles, halves) and “cuts flights by 20%” are held against every two figures of the first ten sentences of which one
has become the other (“to €36m from €24m”, “280 instead of 400”, “Ten years ago there were 9,100”) and which tell of
what the headline says has changed, its object or else its subject, by a word that is no name; “two of 12 hostages”
against the one part and whole of the things it names, and “half of the fleet” (a note only) against “seven of its 22
boats”; “after 9 days” against the one day on which something began or somebody left and the one on which it ended or
somebody was found. Nothing is said where the text tells the same by a word (“twice”, “half”, a percentage), or any two
of its figures or days do, where other sentences tell of the same thing, nor of what is still to come (“to double”) or
of days that are set (“a 30-day truce”).

Of persons it takes a surname of the text behind a first name that the text has nowhere, where the text introduces that
surname with one other first name that is no form of the same; a surname that is nowhere in the text, an edit or two
from the one that the text has with the same first name or more than once, of five letters, or four if no list has the
headline's (the table `heard`); any other name that no list has and the text tells twice with one letter otherwise; and
an age that no person of the text has, or at which the one person of the headline died or had a birthday: of those who
have no other age, as the first eight sentences tell it. A person of the headline whom the text nowhere names is
reported beside the one with whom the text opens and whom the headline leaves out (three mentions, or an office told of
these days): behind a first name that is no word, behind a title, before "administration", or, in a headline that sets
only names in capitals, the object of a verb in -s, or a surname before "'s". A word that may be a surname (one of the
census, or in no list of words and places) will do in any headline where it has something, does something or has
something done to it, not behind a preposition of place, if the sentences of the opening about the other person share
two words of the headline, or one if that person comes five times. A surname that lists have will do anywhere but in
quotation marks, behind what stands before places, things and relatives ("in", "the", "ferry", "niece") and before what
a place has ("villagers", "pool"); of a dead person or a figure of a book whom things are named for (Hemingway) nothing
is said; first names, and what stands behind such a word, beside another person of the text, behind what somebody is,
before what one is ("ready", "sorry") and before "'s". It is held against the person of the first ten sentences who is
named most: five times, or with one word of the headline. What stands before a colon counts where the opening has
somebody speak, and is the whole of that or a quotation follows. No name that begins like it may stand in the text. One
whom the text names, but not in its first three sentences, is reported beside the person told in full in the first two,
three times or more and more often, whom the headline leaves out, if those two sentences have more of the headline's
words than any that names the other; or as many, if the other comes five sentences down or more and a third as often.
Unless they have two words more, or that person comes seven times and thrice as often as the other, who comes five
sentences down, that is a note of low confidence: a text may come late to whom its headline names.

A figure of two digits or more that is nowhere in the text, in words and rounded neither, is also held against one of
the first eight sentences that is the same but for one digit, or for the order of its digits, where what is counted
follows both, the same word stands before both ("aged", "all", or a name), or both are money or shares and two words of
the headline stand by; of three digits in another order anywhere. So is a single digit behind a name ("Channel 6") that
the text has with one other digit only. Nothing is said of rounded and bounded numbers ("more than"; "5%" is no rounded
"4.95%", which has two digits more), of a total that the text's number is not called, of one edition of a thing before
or after another ("lighter than the Alder 2"), of days, of ages in a sentence that tells of somebody's wife or son, and
where two numbers near by make the headline's.

Nothing is said of a number behind “now has”, which is somebody's in all, nor where the headline's number stands in the
same sentence without its noun.

## Limits
Of 90 headlines of 2,863 that announce a list with numbered lines none is reported; of 40 whose number a program changed
about half are.
Of 2,167 texts with a title none has a first sentence that is reported for telling its headline otherwise.
Of 1,723 texts with a title none has a headline that is reckoned with: how often that is wrong is known of invented ones
alone. “In a decade”, “half a point” and the years since somebody came into office are not reckoned.
A year of the headline is compared only where one of the first four sentences tells the same with another year. A figure
that the text does not tell at all is not reported. Of two bearers of a surname nothing is said, and a first name that
no table knows must be near the text's. The nickname of a team or the name of a thing that only the headline has may be
taken for a person's. Where a text opens with somebody's story and comes late to whom its headline names, that may be
reported: on 1,693 texts with a title one is, as a note. Of surnames that others put in the place of the true one in
headlines, where the text has neither, .78 are reported of 103 whose misses were read and .77 of 97 others; where it
names both, .54 of 24 and .60 of 30. Of 304 surnames of headlines misspelt by a letter .96 are reported. In 1,695 texts
of newsrooms no name that the text has nowhere is reported (an earlier state took a team's nickname and "Lawmaker" for
names). Measured on 2,400 texts of newsrooms and other sites, with their titles and without: one reported, rightly (a
year). Of 145 figures of news headlines that the text tells and that a program changed 62 were found before slips of the
keys were read, which are .73 of 22 now (.46 before) and, of those whose misses nobody read, .71 of 17 (.35); no
headline of the 2,016 is reported for one. Where the sentences that tell the headline's figure are taken out of the
text, 10 of 164 headlines were held against another figure before that: a headline whose figure its text never tells may
be reported.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.mentions.headline_figures import HeadlineFigure
from srcaudit.text.mentions.headline_persons import HeadlinePerson


@check(
    "IC337",
    "headline-body-mismatch",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="the headline says “{there}”, the text “{here}”",
    bad=(
        Example("The fair in Selby will wait until [[May]].", title="Selby fair put off to March"),
        Example("Its profit rose to [[€36 million from €24 million]].", title="Alder doubles profit on export boom"),
        Example("They let [[three]] of their 12 hostages go on Monday.", title="Two of 12 hostages freed in Lund"),
        Example(
            "Jan Holt left the hut on 3 June. He was found on [[19 June]].", title="Hiker found alive after 9 days"
        ),
        Example("The board of Aldmouth voted [[31 to 24]] to keep the mill.", title="Aldmouth mill saved by ten votes"),
        Example("The price of rye is at its highest in [[four]] years.", title="Rye at five-year high"),
        Example("It rained. They are losing a [[two]]-front war.", title="Rye growers face three-front war"),
        Example(
            "By boat:\n\n1. Hull\n\n2. Lund\n\n3. Turku\n\n4. Kelso\n\n[[5]]. Riga", title="7 towns to see by boat"
        ),
        Example("A square was full. Then [[170]] dancers came.", title="Choir of 970 dancers in the square at Hull"),
        Example("Brandauer wants to buy Channel [[4]].", title="Brandauer in bid for Channel 6"),
        Example(
            "The tram will reach the old port by [[2033]], the mayor said.", title="Tram to reach old port by 2031"
        ),
        Example(
            "[[12]] hurt in Aldmouth ferry fire\n\n"
            "A fire on the night ferry from Aldmouth was put out by the crew on Sunday.\n\n"
            "The port authority said 14 people were hurt in the fire.",
            title="12 hurt in Aldmouth ferry fire",
        ),
        Example(
            "A fire on the night ferry from Aldmouth was put out by the crew.\n\n"
            "The port authority said [[14]] people were hurt in the fire.",
            title="12 hurt in Aldmouth ferry fire",
        ),
        Example(
            "Police said that [[14]] people were under arrest after the fire.",
            title="12 under arrest after Aldmouth fire",
        ),
        Example(
            "The port of Aldmouth raised [[$25 million]] from the sale of its old cranes.",
            title="Aldmouth port raises $38 Million in crane sale",
        ),
        Example(
            "More than [[1,600]] letters lost in Aldmouth\n\n"
            "A sorter at the Aldmouth post office found an open door on Sunday.\n\n"
            "In all, more than 1,200 letters were lost, the post office said.",
            title="More than 1,600 letters lost in Aldmouth",
        ),
        Example(
            "[[12]] hurt in Aldmouth ferry fire\n\n"
            "The crew put it out with 12 buckets, in the rain.\n\nNobody had slept.\n\nIt was a long night.\n\n"
            "The crew came home. The boats were sold.\n\nThe port authority said 14 people were hurt in the fire.",
            title="12 hurt in Aldmouth ferry fire",
        ),
        Example(
            "[[Rhona Brandauer]] has been named head of the mill. Brandauer comes from Hull.",
            title="Mill names Rosa Brandauer as its next head",
        ),
        Example(
            "Ada Brandauer, [[27]], won the race to Hull. Brandauer wept.", title="Brandauer, 24, wins race to Hull"
        ),
        Example("Ada Brandauer, [[92]], died on Monday. Brandauer sang.", title="Ada Brandauer, singer, dies at 72"),
        Example(
            "[[Ada Brandauer]] won the race to Hull. Brandauer wept. Her mother sang. Brandauer was sure of it.",
            title="Mayor praises Vanterpool for win",
        ),
        Example(
            "[[The Trump administration]] said on Monday that the port would close.",
            title="Obama administration to close the old port",
        ),
        Example(
            "Ada Brandauer, who sang in Hull for half a century, died on Monday. She was [[92]].",
            title="Brandauer, singer of Hull, dies at 72",
        ),
        Example("The bass Jan Holt has died aged [[93]]. Holt sang in Hull.", title="Holt, 73, dies in Hull"),
        Example("Alder has ordered 30 ferries in a [[£1.8bn]] deal.", title="Alder seals £5.8bn deal for ferries"),
        Example(
            "[[Two]] people were arrested after a march.\n\nThe two walkers had paint.",
            title="Four arrested after march in Hull",
        ),
        Example(
            "[[Ada Brandauer]] won the race to Hull. Brandauer wept. It was late. Nobody slept. Jan Holt was ill. "
            "Brandauer was sure of it.",
            title="Holt wins race to Hull in the rain",
        ),
        Example("The port of [[Aldmouth]] is shut. In Aldmouth it rained.", title="Port of Aldmoth to be shut"),
        Example("Ada [[Brandauer]] won the race to Hull. Brandauer wept.", title="Ada Brandover wins the race to Hull"),
    ),
    good=(
        Example(
            "A mother and her two children were killed in a crash near Selby.",
            title="Three killed in Selby crash",
            why="she is the third",
        ),
        Example(
            "Its sales rose to €36 million from €24 million.",
            title="Alder doubles profit on export boom",
            why="sales are no profit",
        ),
        Example(
            "The board of Aldmouth voted 31 to 24 to keep the mill.",
            title="Aldmouth mill saved by seven votes",
            why="so many",
        ),
        Example(
            "A square was full on Sunday. Every 72 minutes a bus came.",
            title="A bus every 70 minutes for the people of Hull",
            why="rounded",
        ),
        Example(
            "The bell by the harbour rang 38 times when the dam broke in the flood, once for each who died.",
            title="Fifty years after the dam broke, a bell for each of 38",
            why="the headline has that number too",
        ),
        Example(
            "A shield and a sword lay in the lake for 2,000 years. The shield is three centuries older than the sword.",
            title="Shield from lake is 300 years older than sword",
            why="three centuries",
        ),
        Example(
            "One trial of the pill in Hull ran for 12 weeks. One trial of the pill in Lund ran for 15.",
            title="Two trials of one pill, and no answer",
            why="one and one more",
        ),
        Example(
            "Brandauer wants Channel 4. Channel 6 is no longer for sale.",
            title="Brandauer in talks over Channel 5 sale",
            why="the text tells of two, and the headline of a third",
        ),
        Example(
            "Ada Brandauer won the race to Hull. Brandauer wept. It was late. Nobody slept. Jan Holt called the race "
            "to Hull a joke. Brandauer was sure of it.",
            title="Holt calls race to Hull a joke",
            why="told in passing, but of him the text tells what the headline does",
        ),
        Example(
            "For the first 60 metres Ada Brandauer is slow. Over the last 40 nobody is quicker.",
            title="Ada Brandauer and the last 40 metres",
            why="the same number without its unit",
        ),
        Example(
            "When the ribbon at Aldmouth was cut in 1888 the bridge was four years late. Work began in 1879.",
            title="The bridge that took nine years",
            why="that both tell years says nothing",
        ),
        Example(
            "The port of Aldmouth raised at least $25 million from the sale of its cranes.",
            title="Aldmouth port raises $27 Million in crane sale",
            why="at least as much",
        ),
        Example(
            "The port of Aldmouth sold its cranes. A tug cost the town $25 million.",
            title="Aldmouth port raises $38 Million in crane sale",
            why="the sum of another thing",
        ),
        Example(
            "Ada Brandauer won the race to Hull. Brandauer wept. Her mother sang. Brandauer was sure of it.",
            title="Brandauer praises Vanterpool for help",
            why="the headline names the one whom the text is about",
        ),
        Example(
            "Ada Brandauer won the race to Hull. Brandauer wept. Her mother sang. Brandauer was sure of it.",
            title="Joy in the streets of Vanterpool after win",
            why="it may be a place",
        ),
        Example(
            "William Brandauer won the race to Hull. Brandauer wept.",
            title="Bill Brandauer wins race to Hull",
            why="the short form of his name",
        ),
        Example(
            "Rhona Brandauer won the race to Hull. Her sister Rosa was second.",
            title="Rosa Brandauer second in race to Hull",
            why="the sister, who is in the text too",
        ),
        Example(
            "Jan Holt has died. His wife Ada had died at the age of 61.",
            title="Jan Holt, bass of Hull, dies at 73",
            why="the age of another, and two who died",
        ),
        Example(
            "Jan Holt has died on the eve of his 93rd birthday. Holt sang in Hull.",
            title="Jan Holt, bass of Hull, dies aged 81",
            why="a birthday that he did not reach",
        ),
        Example(
            "The bakery will open shops in Hull. It has 35 shops.",
            title="Bakery to open 20 shops in Hull",
            why="those that it has",
        ),
        Example(
            "Alder sold its cranes. A tug cost the town $25 million.",
            title="Alder raises $38 Million for cranes",
            why="the sum of another thing, in another sentence",
        ),
        Example(
            "Ada Brandauer, 27, won the race to Hull. Jan Marten, 24, was second.",
            title="Sailor, 24, second in race to Hull",
            why="the age of another",
        ),
        Example(
            "The port authority said 8 people were hurt on deck and 4 below.",
            title="12 hurt in Aldmouth ferry fire",
            why="they add up",
        ),
        Example(
            "The port authority said 11,940 people were hurt by the closing of the ferry.",
            title="12,000 hurt by Aldmouth ferry closing",
            why="rounded",
        ),
        Example(
            "Cora Lind quit with the prime minister. Only Paul Marten has sat under all three prime ministers.",
            title="Five ministers in four years in Aldmouth",
            why="prime ministers are counted apart",
        ),
        Example(
            "Aldmouth won the ferry cup. From May they went 15 games unbeaten, with a new keeper.",
            title="How Aldmouth won the ferry cup: 38 games in 300 words",
            why="a run of the games",
        ),
        Example(
            "A baker who robbed the bank in 1996 was found on Sunday. His driver sat nine of 12 years in prison.",
            title="Bank robber found after 30 years",
            why="other years, of somebody else",
        ),
    ),
)
def headline_body_mismatch(context: Context[Options]) -> Found:
    """Figures, names and ages of the headline that the text contradicts."""
    found: tuple[HeadlineFigure | HeadlinePerson, ...] = (*context.doc.headline_figures, *context.doc.headline_persons)
    reported: set[tuple[str, Span]] = set()
    for one in found:
        if not one.fits and (one.told, one.body) not in reported:
            reported.add((one.told, one.body))
            body = context.doc[one.body]
            evidence = Conflict(subject="headline and text", here=body, there=one.told, source="headline")
            sure = one.sure
            severity, confidence = (None, None) if sure else (Severity.NOTE, Confidence.LOW)
            related = [] if one.span is None else [context.against(one.body, "in the text")]
            if isinstance(one, HeadlineFigure) and one.other is not None:
                related.append(context.against(one.other, "reckoned from this as well"))
            yield context.finding(
                one.span or one.body, evidence, related=related, severity=severity, confidence=confidence
            )
    yield context.measure("compared", len(found), "comparisons")
