"""One event on two days.

## What it does
Compares the days that sentences give to the same thing: "the Aldmouth half marathon will be run on 3 May" and "closed
for the Aldmouth half marathon on 5 May".

## Why it matters
Readers book, march and vote by the date. Two of them send half of the readers on the wrong day.

## How it decides
By kind of event (table `happenings`): a verb or noun for what happens on a day, such as “collapsed” and “the
collapse”, “was appointed” and “his appointment”, is read with its day, month or year and with what it is said of. Two
of a kind are one event when the same name or thing is told of both, or when the text dates no third and one of them
is told as known (“the collapse on …”, “since the dam burst on …”) without anything else that it happened to. What
stands beside its thing (“the pact, signed in 1996,”, “founded in 1912, the club plays”) is held against what else
tells of that thing, and of no more of it than the aside does: “the law” and “the law on water” are two. Nothing is
said of a day of which the text says “again”, nor of one that is counted from the event (“two days after the fire, on
5 May,”, “on the eve of the strike, 2 May,”). Two in one sentence are two, and so are two of which one has a year that
is not the article's. Two that only their days tell apart (“the May crash”, “the June crash”) are two. Nothing is said
of plans, firsts, seconds, others and what is “since” or “until” a day. By occasion (table `occasions`): a noun of
what has one day, behind “the” or an owner, with its day behind it (“the inquest into the mill fire opens on …”) or
before it (“the 3 May harvest fair”), or behind “a” where it is still to come. Two are one when the words that tell
which one are the same, or those of the one are among those of the other; nouns of which there are many (“debate”,
“match”) need such a word, but for what comes once (“attack”, “deadline”) on near days of one month, or days that a slip
of one digit parts, where the text tells of no two; and days by which everybody knows something (“the Sept. 11
attacks”) are held against days beside them, unless a place stands behind (“the Sept. 12 attacks in Aldmouth”) or the
text tells a day of that month in another year. Nothing is said where the same words stand with three days, nor beside
words for several or for a day that was changed (“next”, “moved”). By what is told twice: what happens to one thing or
person a single time
(table `settings`, “sank”, “was buried”, “was signed”) with a day or a weekday, told of the same noun behind “the” or
of the same name. By weekday (table `event_weekdays`): where "Saturday's election" stands beside tellings of "Sunday's
election" and no third weekday, where Saturday stands nowhere else in the article and Sunday does; of what a week can
have several of ("debate", "vote") Sunday must be told of twice. Nothing is said of other than neighbouring days, of
what is still to come, nor beside words for a second one. By any word of its kind (table `event_moments`): “was
arrested on 3 May” and “since his arrest on 5 May”, “they vote on 3 May” and “the 5 May vote”, “runs until 3 May” and
“closes on 5 May”, where one of the two is told as known (“the”, “his”, “when …”), what tells which one it is stands
around the other or in the headline, the text has no third day of that kind within a month, and not each day is
introduced as news. Nothing is said where the sentences name other places, persons or years, where words beside them
tell of a change, of several or of one more, and of what there are many of (“meeting”, “match”) only where a slip makes
the one day of the other. By words: a sentence with one full day (its year may be left
out) is about what stands around it: nine words before, five behind. Two such sentences are about the same thing when
at least three of those words are the same, among them a name and a word that is none and says more than "held" or
"planned", and all names around the one day stand in the other sentence. Two words are enough when one is the noun of
what has its day ("the Aldmouth referendum"), with the same word before it, or tells of a person what happens once
("Lind died", "Lind, who was buried"). The same thing on two days is reported; a year that only one of them gives is
no difference. Nothing is said where a word beside a day tells of a second one, of a change or of a span ("second",
"postponed", "until"), nor inside quotations, where the day heads or signs an entry ("3 May: rain"), where names
beside it bear different numbers ("Alder 4", "Alder 5"), nor in texts with more than sixty such days.

By echo (table `echoed_days`): a noun that is told as known with a day, a weekday or a month of a year beside it (“the
27 May collapse”, “since the storm of 13 August”, “Thursday's meeting”) is held against a sentence that has another one
beside a word of the same stem, of the same kind of event or of the same line of that table (“it collapsed on 22 May”),
where the text tells the day of the noun nowhere else, the noun has no other modifier than stands in that sentence, and
nothing says that there are several, that a day was changed, or of what, where or with whom the noun tells. The two lie
within a month. Of what a week has several of (“match”, “meeting”) the sentence must tell what is still to come. Where a
text has but one other day within a month, such a noun is held against it whatever happens then (“the flag comes down on
1 December … the ceremony on 11 December”), if a digit too many, the first digit, two changed round or the month part
the two, or, of what is still to come and begins (“the opening”), no more than a week; not so of days by which everybody
knows something (“election”), on both sides of the article's own, or where the other day is that of what was told.

By words that come again (table `clauses_again`): of two sentences with six words or more that say something the one has
all of the other, four of them in a row, each has one day, weekday or year, and these differ. A few words up to a comma
(“In short,”) may lead to it. Nothing is said where the one alone has a word for a change or for one more, or where
either stands below a picture.

By slip (table `slipped_days`): two days that a slip of the pen parts (a digit, two that changed places, the next day, a
week, a month), each with a word of one kind of event in its clause, no third day of that kind in the text, one of the
two told as known or nothing that brings in a second, and no names that stand with the one and others with the other; so
with years, where one verb and one name stand with both; one of them may stand in a quotation. “Five days before the
accident, on 14 May” is held against the day that the text tells of the accident. Not read are words for what is done
about an event (“noticed the leak on”, “told of the leak on”).

Nothing is said of a day that the text calls that of a second, a third or another one, of one on which the event was
only reported or remembered, nor where the sentences before tell of two people or things (“Ann Roe … She began in
1989. … Bob Hall … He began in 1994”), nor of three years.

## Limits
An event that the table has no kind for, and that is told in other words the second time, is not found. A thing
that is told twice with such an aside behind it, each with a year of its own, is taken for two. Two like events
of one place ("the Aldmouth march") whose order no word tells are reported as one.
Measured on 2,392 published texts (1,695 of newsrooms and the like, 697 other web pages): 5 pairs of days or so, none
reported; on 2,073 professional articles with occasions read, too, 6 pairs, none reported, nor on 1,695 of them with
those behind “a”; silence there proves little.
Of 2,200 articles none has two weekdays of an event reported; 24 tell a weekday of one twice, and where one of them was
changed in place to the day beside it, 7 of 10 are found.
Of days of one event changed in place in published articles 2 of 7 are found where the misses were read, 7 of 18 where
they were not; of slips that another examiner planted in such articles 61 of 68 and 67 of 74. No control is reported,
and none of 2,263 published texts.
In invented news 10 of 16 slips are found where the misses were read, 3 of 11 where they were not; of 24 short texts
that were written before the days a slip apart were read, 11 (7 before). They add nothing on 2,073 published texts.
Of clauses that a fifth examiner told again with another day in real articles all 12 are found where the misses were
read, 20 of 24 where they were not; of a first set .21 and .03 before. With the one other day of the text 48 of 81 slips
in invented news that was read are found, 38 without it, 4 of 20 either way where it was not; neither adds anything in
4,525 published texts and web pages.
In 7,649 published texts and web pages known nouns with days add none. Where new invented news was read while they were
mended, 13 of 51 slips had been found before them, and 26 with them; of days of one event changed in place by two
examiners, whose misses were not read, .88 before and .91 with them, .39 and .47.
Calendars of yearly dates (“collected on January 1”, “collected on July 1”) are
reported where no word parts them.
"""

from collections.abc import Iterable

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.event_dates import place
from srcaudit.text.mentions.event_parts import are_other_parts
from srcaudit.text.mentions.told_before import are_of_others


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
            "The bridge over the Alder collapsed on May 3 in calm weather. Nobody was hurt.\n\n"
            "A lamp has burned beside the river ever since the collapse on [[May 4]]."
        ),
        Example(
            "The board appointed nobody for months. Lind was appointed on 3 May with six votes.\n\n"
            "Since her appointment on [[13 May]], Lind has closed two piers."
        ),
        Example(
            "The earthquake struck at dawn on June 12. Streets slid into the river.\n\nSchools have been shut since the"
            " [[June 9]] earthquake."
        ),
        Example(
            "Schools have been shut since the April 22 attack on the town. The [[April 21]] attack was a short one."
        ),
        Example("Bids were due by 15 March, a deadline that few met. None came before the [[14 March]] deadline."),
        Example("The attacks of Sept. 11 changed her life. Since the [[Sept. 12]] attacks she has not flown."),
        Example("The ferry sank on Monday evening. Nobody has slept in Holm since the ferry sank on [[Tuesday]]."),
        Example(
            "The island votes for a mayor once in five years. Sunday's election was the tenth. Lind won it on"
            " Sunday night.\n\nHolm, too, stood in [[Saturday]]'s election."
        ),
        Example("Arne Lind was arrested on 3 May. He has slept at home since his arrest on [[5 May]], the court said."),
        Example("The board will vote on the pier on 19 May. Before the [[17 May]] vote dockers march."),
        Example("The harvest fair is on 3 May. Stalls for the [[5 May]] harvest fair are free."),
        Example(
            "A referendum on the pier will be held on 3 May. Until the [[5 May]] referendum on the pier it stays shut."
        ),
        Example(
            "The Aldmouth plant, which opened in March 2017, makes bells. It has two shifts.\n\n"
            "When the Aldmouth plant opened in [[June 2017]], it had one."
        ),
        Example(
            "The painter Sarah Lind died in Aldmouth on March 3. The house has been shut for a week.\n\n"
            "Lind, who died on [[March 8]], left her brushes to the town."
        ),
        Example(
            "The pact was signed in 1994. Nobody kept it. Under the pact, signed in [[1996]], the forts were to go."
        ),
        Example("The club was founded in 1921 by a baker. It is rich. Founded in [[1912]], the club plays in red."),
        Example(
            "The tram, which opened in 1955, has nine stops and no driver. The tram was opened in [[1965]] by a queen."
        ),
        Example(
            "The footbridge cracked before it collapsed on 22 May. Divers cleared what the [[27 May]] collapse left."
        ),
        Example(
            "Arne Lind was arrested outside Holm on 28 May, the town said.\n\nA cook who was with him when he was"
            " arrested on [[29 May]] was let go."
        ),
        Example(
            "Arne Lind died in a quarry on 9 January 2024. Nobody saw it.\n\nThe rope was known to be bad five days"
            " before the death, on [[14 January 2024]]."
        ),
    ),
    good=(
        Example(
            "The quake struck on 3 May. A second quake, on 5 May, was weak. Since the quake of 5 May it rains.",
            why="two of them",
        ),
        Example("The ferry sank on 3 May in fog. The sinking was reported on 4 May.", why="told of on another day"),
        Example(
            "The shop opens on 3 May. The café beside it opens on 5 May, when the tram runs again.", why="two houses"
        ),
        Example(
            "Ann Roe grew up in Lund. She began her career as a clerk in 1989.\n\n"
            "Bob Hall is from Oslo. He began his career as a clerk in 1994.",
            why="two people",
        ),
        Example(
            "The Alder bridge carries trams. The bridge was completed in 1936.\n\n"
            "Holm has a new one. The bridge was completed in 1971.",
            why="two bridges",
        ),
        Example(
            "The loss of the northern herd began in 1876. The loss of the southern herd began in 1871.", why="two herds"
        ),
        Example(
            "The firm told the board of the leak on 8 May. The board first heard of the leak on 18 May.",
            why="days of telling, and not of the leak",
        ),
        Example(
            "Ada Lind was arrested on 28 May. Jan Holm, who had hidden her, was arrested on 29 May.", why="two arrests"
        ),
        Example(
            "Schools have been shut since the April 22 attack. Both attacks hurt nobody. The April 21 attack was "
            "a short one.",
            why="there were two",
        ),
        Example(
            "The attacks of Sept. 11 changed her life. On Sept. 12 attacks on others began.", why="others, by others"
        ),
        Example(
            "The school at Over Wyke, which opened in 1874, is full. The school at Nether Wyke, which opened in 1911, "
            "is not.",
            why="two villages that share a word of their names",
        ),
        Example(
            "The school, which opened in 1874, is full. Across the river, the school, which opened in 1911, is not.",
            why="an aside brings in each of the two",
        ),
        Example(
            "The paper was founded in 1896, and again in 1919. Founded in 1919, the paper was red.",
            why="it was founded again",
        ),
        Example("The pact was signed in 1994. The contract, signed in 2010, was worth nine cows.", why="two papers"),
        Example("The law, adopted in 2016, bans plastic. The law on water, adopted in 2018, does not.", why="two laws"),
        Example(
            "The toll takes effect on 1 May for cars. For carts, the toll takes effect on 1 June.", why="two parts"
        ),
        Example(
            "The dockers walked out. The strike began on 3 May. On the 20th day of the strike, 22 May, they came back.",
            why="a day of the strike, and not its first",
        ),
        Example(
            "The Aldmouth marathon is on 3 May, the town said. The Aldmouth half marathon is on 5 May.", why="two races"
        ),
        Example("The ferry sank on Monday. The ferry was raised on Friday.", why="two things that happened to it"),
        Example("Lind was buried on Monday. Holm was buried on Tuesday.", why="two persons"),
        Example("He was 54 when he died in 2020. His brother had died in 2010.", why="the brother"),
        Example(
            "Emil Lind died on Sunday, Nov. 8, 2026. They had been married for 61 years when she died on Jan. 2, 2019.",
            why="no slip makes one day of the other",
        ),
        Example("Sarah Lind died on March 3 in Aldmouth. Her dog, named for Lind, died on March 8.", why="the dog"),
        Example(
            "The debate on 3 May was loud. The debate on 5 May was not.",
            why="there can be many, and no word parts them",
        ),
        Example("The probe Alder 4 was launched on 3 May. The probe Alder 5 was launched on 5 May.", why="two probes"),
        Example("The Aldmouth half marathon is on 3 May. The Hull half marathon is on 5 May.", why="two places"),
        Example(
            "Sunday's debate was loud, and on Sunday night the town slept. Monday's debate was not.",
            why="there can be two",
        ),
        Example(
            "Sunday's election was the tenth. Lind won it on Sunday night.\n\nA second count followed Monday's election"
            " in Holm.",
            why="a second one",
        ),
        Example(
            "The Aldmouth half marathon was on 3 May. The Aldmouth half marathon was moved to 5 May.",
            why="it says moved",
        ),
        Example(
            "The Aldmouth half marathon is on 3 May 2031. Many train for the Aldmouth half marathon on 3 May.",
            why="one day",
        ),
        Example(
            "The ferry hit the pier on May 3, and nobody was hurt. The June 8 crash was worse, the harbour said.\n\n"
            "The crash on May 3 cost a winter's fares.",
            why="two crashes, told apart by their days",
        ),
        Example(
            "Lind was appointed on 3 May. Since his appointment on 13 May, Holm has closed two piers.",
            why="two persons",
        ),
        Example(
            "The bridge collapsed on May 3. It was to be rebuilt before the first anniversary of the collapse on May 3,"
            " and a second collapse on June 4 put an end to that.",
            why="a second one",
        ),
        Example(
            "The mill burned down on 4 May 2019. The mill in Holm burned down on 9 June 2021.",
            why="a second mill, which a name tells from the first",
        ),
        Example(
            "The flood came on 3 March. The flood of 9 March 1947 was worse.",
            published="2026-03-12",
            why="one of long ago",
        ),
        Example(
            "The storm struck on 3 March. The storm surge on 5 March broke the wall.", why="the surge, not the storm"
        ),
        Example(
            "The play that had its premiere in 1999 and the film, which premiered in 2002, are both his.",
            why="two works",
        ),
        Example(
            "A march for the mill was held on 3 May. The 5 May march for the mill drew more.",
            why="one more, for all that is told",
        ),
        Example("It had opened in 1796.\n\nThe trust began in 1985 with a spade.", why="the canal, and the trust"),
        Example("The Aldmouth film fair opens on 3 May. The Aldmouth film fair ends on 5 May.", why="a span"),
        Example(
            "Cooks walked out on 4 May. They plan a strike on 27 May, and the 27 May strike may be long.",
            why="each of both is told as news",
        ),
        Example(
            "The fire broke out on 3 May. Two days after the fire, on 5 May, the roof fell in.",
            why="counted from the fire",
        ),
        Example(
            "The barn was inspected on 20 April. The first inspection was short. The 29 April inspection was long.",
            why="there were two",
        ),
        Example("Talks take place in Aldmouth on 3 May. Concerts take place in Aldmouth on 5 May.", why="two things"),
        Example(
            "A siege that started on 3 May went on. After six days, the siege was called off on 9 May.",
            why="its first day, and its last",
        ),
    ),
)
def event_on_two_dates(context: Context[Options]) -> Found:
    """Days that stand with the same thing."""
    context.need("dated_events")
    doc, reported = context.doc, list[Span]()
    for pair in doc.same_events:
        here, there = place(doc, pair.second), place(doc, pair.first)
        if not pair.fits and here not in reported and not _are_two(doc, here, there, pair.told):
            reported.append(here)
            yield _finding(context, here, there, ", ".join(pair.told))
    for told in doc.same_happenings:
        here, there = told.second.moment.span, told.first.moment.span
        words = dict.fromkeys((doc[told.first.span], doc[told.second.span]))
        known = any(here.touches(span) for span in reported)
        if not told.fits and not known and not _are_two(doc, here, there, words):
            reported.append(here)
            confidence = None if told.sure else Confidence.LOW
            yield _finding(context, here, there, ", ".join(words), confidence=confidence)
    for occasion in doc.same_occasions:
        here, there = place(doc, occasion.second.date), place(doc, occasion.first.date)
        known = any(here.touches(span) for span in reported)
        if not occasion.fits and not known and not _are_two(doc, here, there, [occasion.first.noun]):
            reported.append(here)
            yield _finding(context, here, there, " ".join((*sorted(occasion.first.which), occasion.first.noun)))
    for twice in doc.same_days:
        here, there = twice.second.place.span, twice.first.place.span
        known = any(here.touches(span) for span in reported)
        if not twice.fits and not known and not _are_two(doc, here, there, [twice.second.kind]):
            reported.append(here)
            yield _finding(context, here, there, twice.second.kind)
    for event in doc.event_weekdays:
        known = any(event.second.touches(span) for span in reported)
        if not known and not are_other_parts(doc, event.second, event.first, [event.event]):
            reported.append(event.second)
            yield _finding(context, event.second, event.first, event.event)
    for moments in doc.same_moments:
        here, there = moments.second.moment.span, moments.first.moment.span
        words = dict.fromkeys((doc[moments.first.head], doc[moments.second.head]))
        known = any(here.touches(span) for span in reported)
        if moments.second.moment.hour is None and not known and not _are_two(doc, here, there, words):
            reported.append(here)
            yield _finding(context, here, there, ", ".join(words))
    for slipped in doc.slipped_days:
        known = any(span.touches(told) for span in reported for told in (slipped.first, slipped.second))
        if not known and not _are_two(doc, slipped.second, slipped.first, slipped.event):
            reported.append(slipped.second)
            yield _finding(context, slipped.second, slipped.first, ", ".join(dict.fromkeys(slipped.event)))
    for echoed in doc.echoed_days:
        if not any(span.touches(told) for span in reported for told in (echoed.first, echoed.second)):
            reported += [echoed.first, echoed.second]
            yield _finding(context, echoed.second, echoed.first, echoed.event)
    for again in doc.clauses_again:
        if not any(span.touches(told) for span in reported for told in (again.first, again.second)):
            reported += [again.first, again.second]
            yield _finding(context, again.second, again.first, " ".join(again.told))
    compared = len(doc.same_events) + len(doc.same_happenings) + len(doc.same_occasions)
    compared += len(doc.same_days)
    yield context.measure("compared", compared, "comparisons")


def _are_two(doc: Document, here: Span, there: Span, told: Iterable[str]) -> bool:
    """Whether two days are of two things, or of two parts of one that goes on for days. told: words for it."""
    return are_of_others(doc, here, there) or are_other_parts(doc, here, there, told)


def _finding(
    context: Context[Options], here: Span, there: Span, told: str, *, confidence: Confidence | None = None
) -> Finding:
    evidence = Conflict(subject="day of an event", here=context.doc[here], there=context.doc[there])
    related = [context.against(there, "the other day")]
    return context.finding(here, evidence, related=related, confidence=confidence, there=context.doc[there], told=told)
