"""Two people in one office at one time, in the same article.

## What it does
Reports an article in which one office acts, now, under two names: "the Rowan administration says …" and, elsewhere,
"the Lind administration has …"; and one in which an office of one place has two holders.

## Why it matters
An office has one holder. Text that was put together from pieces of different years names both, and nothing in the
article needs to say when it was written for the reader to see it.

## How it decides

Offices of a town or body of the table `single_offices` ("Aldmouth Mayor Ada Lind", "Jan Holt, the police chief of
Aldmouth"; "the trust's chairman, Ada Lind", of the bodies of that table; "Mayor Ada Lind" and "Transport Minister Ada
Lind" without a place, where none is told beside it and the article tells of one country): two persons in full beside
the same office of the same place, both halves of their names different, no word of a change ("elected", "replaced") in
a sentence that has the office. Any office with one holder that is told with all that says whose it is ("Harrow Trust
chairman Ada Lind", "Jan Holt, who is the president of the Harrow Trust"): the words that say whose must be the same, or
the fewer ones of the one be among those of the other with no second office that they fit ("the Trust chairman, Jan
Holt"); a body's name with another word behind it is that of a part, which has a holder of its own ("Orvex Wholesale"
beside "Orvex"), unless the word is one for the whole ("Orvex Group"). "Ada Lind, who heads the Harrow Trust" and "the
Harrow Trust, headed by Ada Lind" tell of its head, "chairs" of its chairman, "leads" and "led by" of its leader; the
leader of Harrow Council is the Harrow council leader; two heads are held against each other where the same words say of
what, since each part of a body has one. What stands behind an "of" within them is read as one: neither "the Harrow
leader" nor "the North Harrow Bank leader" is "the Bank of Harrow leader". Two persons in full whose first names and
surnames differ are then a warning. "The chairman, Jan Holt", with no word for whose he is, beside one chairman alone is
a warning. It is a note where he may be another one's: where a body or a name that the other one is not told with opens
his sentence or the one before it; where such a name stands anywhere near an editor or a director beside one who is told
with a body; where the text has the title behind another name ("Lund Mills chairman Eva"); near a guest, a host, a rival
and the like (table `single_offices`, `other_hands`); and beside the leader of a party. Of governors and attorneys
general it is a note where the text tells of a third. Who is told with a body once has that body's office wherever the
text goes on with him. The president of a body is never held against that of a state whom the table has, nor two whom it
has in two offices by their full names, nor one whose surname of six letters is but for a letter that of one whom it has
("Musharaf"). "The President, Jan Holt", whom no table has, beside one whom it has is a warning where a government,
troops or the like, and neither a body that has presidents nor another country whose president may be he, are told of
around him; where the text tells of no such body at all; or, in small letters, where it calls its one president "the
president" elsewhere and no such body stands near; else it is a note. "The plant manager", "the fen's warden", "the
chair of wardens", "the head gardener" are told in full by small words where the text has the same words again, or "the"
before a noun: two holders told with the same ones are a warning ("Plant manager Ada Lind", "Jan Holt, the plant
manager"; "who heads the survey" is its "survey head"; "its chairman" is that of the association with which the sentence
before begins), a note where a name that the text has often, or one of several words, stands near the later one alone;
silent in one sentence, where the text tells of two such bodies ("the housing committee" before the one, "the justice
committee" before the other), and of those of whom a body has several ("the shift manager"). The one place or body of
which the first sentence tells is that of all; another in which something is, in the sentence of the later of two mayors
or the one before it ("They sang in Ven."), is that one's. "The company's chief executive", "the bank's" of Harrow Bank
are read so as well, and "the club's treasurer" beside "treasurer Ada Lind".
"Chief executive Ada Lind" and, some sentences on, "chief executive Jan Holt", both told without whose they are, are a
warning where the text tells of one body alone: where up to the later of them no second name is often told, of several
words, or stands at the head of a sentence, and no "other ship" or "rival firm" does; not of those of whom a text has
several (table `single_offices`, `of_two_in_one`), nor near a year long ago, "who led it then", "down the road". On the
same terms "Mayor Jan Holt" is held against "Aldmouth's mayor, Ada Lind", "Premier Jan Holt" against "Premier Ada
Lind", and "Mayor Holt" against either, where the text has no other Holt; so are "Chief Holt" and "the commissioner, Jan
Holt" against the one police or fire
chief, or commissioner, of a text, and "President Holt", whom no table has, against the president of the only state that
it tells of. Two told in one sentence, or near a rival, a guest, a plaque and the like, are none of these, nor is one of
whom the text tells several ("both mayors"). "A lawyer for the mayor, Jan Holt" and "the sister of the mayor, Ada Lind"
tell of a lawyer and a sister (table `attached`); "a spokesman for the mayor, Jan Holt" may tell of either, so that he
beside another mayor is a note. Silent where a word near the office puts it in another time, where one of a change
("replaced", "stepped down"; not "quit talking" or "their cup exit") stands within fifteen words of either surname,
where "died" stands right behind it, where neither office has a place and their paragraphs or sentences begin with two
("In Lund"), they stand under two short headings, or the text tells of two places ("either town", "twinned"), where the
text tells from which year to which either held it, or where "former" stands right before either in its sentence
("former mayor Eva Roth and Lind", "the previous week", "then with Lind", "succeeded in winning" and "it leaves" tell of
neither). Silent, too, in a text that goes round graves ("the cemetery", "his tomb") or in which some changed places or
portfolios; and, of two told without their body, where the title stands before the name of another one ("the mayor of
Ven"), or the sentence of either tells of another time or house ("last year's", "on the neighbouring island"), or the
text of several who hold it ("health ministers met"). Of the offices of a country ("prime minister", "home secretary")
both may be told without it and in the same words, where neither the sentence of one whom the table does not know, nor
the one before it, names another country that may have such an office, or the capital of one; or names that of the one
who holds it by the table, and nothing near by one whose holders the table does not have. "The British prime minister,
Jan Holt", beside "Prime Minister Tony Blair" is a warning wherever it stands. Heads of states and governments of old
(table `of_old`) are never compared. By the table `offices`: both people have held the same office, and each is told of
these days: as the subject of a verb in the present tense, or of one in the past tense in a sentence that is news by a
day of the week or the like; as somebody dealt with ("talks with the Rowan administration go on"), blocked or accused;
through officials and aides. Of the second holder it is enough that a minister or the president of another country, or a
government in the article's first sentence, is told to have said something in a sentence without a word of another time;
or that it has said something of an event that an earlier sentence tells with its day ("the talks", held on Sunday); or
that it is a government that came when the other had left for good. A government that has said something, with nothing
more, is a note, but what its spokesman said is of these days; so are two American presidents, of whom the one may keep
the title, unless the nation, the White House or a deed of the office ("signed", "will veto") stands with it. A word
that points to another time ("former", "then", "would" before it, any year) keeps the check silent, as does a change: a
sentence with either that tells of one ("sworn in"), and for two who came one behind the other an article that tells of
one ("predecessor", "president-elect").

A holder told in full, once, with the office, where the article then goes on with the bare surname of another holder
of that office whom it introduces nowhere ("House Speaker Ada Lind came. … Holt said …"), is a warning; not for
presidents and vice presidents of the United States, of whom many are named so, nor where a word of a change stands
with either. Where a government of earlier days acts now, one of later days told anywhere without such words is a
warning too, but for the next in line, who may be a candidate, only in full.

A holder whom the article names once, in no other time than its own, beside a later one whom it names twice and more,
is a note; a warning where the one does something or the sentence tells a day. Not behind "like", "under", "during" and
the like, nor where the sentence has a year or a word of what was ("appointed", "library", "elected"; table
`single_offices`, `lone`).

"President Lind" is a warning where the text tells of the president by the table and has introduced Ada Lind as somebody
else (table `single_offices`, `borrowed`): told so once, in no other time and as no dream, of whom no sentence tells as
a candidate, a leader, a minister or somebody's wife, and with no other country beside the title; of a president also as
nobody at a university, a union or the like, or who heads something where a company or another body that has presidents
stands beside him. So are a prime minister, a home secretary and a few more. One holder, told once or twice, who came to
office two years and more after all others that the article tells of had left theirs ("Foreign Secretary David Lammy"
beside "Prime Minister Tony Blair says") is a warning, whatever the offices, where these others say or do something or
are several; a note where it is two presidents of the United States alone.

## Limits
Only offices in the table are known. A present tense that tells of history ("in this chapter President Rowan is young")
is reported. When the article's date is known, `wrong-office-holder` says which of the two does not fit, and this check
is silent. Two towns that an article tells of without their names beside their mayors, or before, may be reported, and
so may a mayor of old who is told of without "former" or a year. Offices that are told by what is done without the
body's name ("who heads the bank"), by a rank that a body has several of ("Coach Holt"), or as the first of two ("the
mayor and council leader, Ada Lind") are not read. Two bodies that an article calls by the same short name ("the Trust
chairman") may be reported. A body told once with "of" and once without ("the Council of Harrow leader", "the Harrow
Council leader") is taken for two. Measured on 1,695 texts of newsrooms: 1,178 offices read with their holders, none
reported, and none of the holders that the table knows, with the day of publication or without; an earlier state, which
took "their coach" and "the committee's chairman" for offices told in full, reported two, both wrongly. Of 31 invented
slips of two governments, presidents and ministers without a date 23 are reported as warnings and three as notes, of 35
fair texts in which two governments are compared or follow one another none (both read while this was mended). Of 24
fair texts of a second set, written to provoke, this check reported one as a warning, now none, and four as notes.
Planted by others into such articles, the misses of one half read: of 22 slips of two administrations .68 reported, of
28 offices with a body told with two holders .79 (.46 as a warning), of 26 ministers .69 (.23); in the half not read .57
of 21, .72 (.41) of 32 and .88 (.29) of 24. In a later state .54 of 98 such offices and .69 of 26 ministers were
warnings, in the half not read .50 of 102 and .52 of 27, one of 200 controls reported and none of 2,263 published texts.
A state after that, of 513 such offices planted in the half that was read and 510 in the other: .64 (before .56) and .56
(before .51) warnings, 3 and 5 controls reported, none of the published texts. A later state, of 677 and 683 such
offices, six to a text: .66 (before .60) and .63 (.56) warnings, ministers .72 of 156 and .74 of 162, no control
reported by this check, none of 2,200 published texts. Of 68 invented articles by three other writers, whose misses were
read, 51 are reported (14 of 34 of the first of them before offices told by small words were read); of 4,619 published
texts and pages none is. Planted by us into every second published text in sixteen wordings: 382 of 520 warnings (353
before places called "New" something were read), 12 notes. Missed are two presidents whom no table has, told alike, two
coaches or managers told alike, a spokesman's name behind the office of whom he speaks for (a note), offices without the
holder's first name, those in a list of two offices of one person, and what stands near "ago", "former" or a year."""

from itertools import islice

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.mentions.borrowed_titles import BorrowedTitle, borrowed_titles
from srcaudit.text.mentions.local_offices import LocalOffice
from srcaudit.text.mentions.other_holders import (
    LaterHolder,
    LoneHolder,
    OtherHolder,
    later_holders,
    lone_holders,
    other_holders,
)
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.mentions.titles_told import offices_swapped
from srcaudit.text.offices.changes import is_change, tells_of_handover
from srcaudit.text.offices.doubts import may_be_a_speaker, may_be_two
from srcaudit.text.offices.pairs import local_offices_told, offices_by_title, second_holder, two_holders
from srcaudit.text.offices.these_days import Clash, clashes, is_next, of_these_days


@check(
    "IC312",
    "two-office-holders",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}” here, “{there}” elsewhere: they cannot be in office at one time",
    bad=(
        Example(
            "The president-elect met aides. The Obama administration said on Monday that talks go on. [[The Clinton "
            "administration]] said on Wednesday that nothing had been decided."
        ),
        Example("In May it rained. Mayor Jan Holt sang.\n\nIn Lund it was dry. [[The mayor, Ada Lind]], was third."),
        Example("The Obama administration says it will wait. On the border [[the Trump administration]] has no plan."),
        Example(
            "The talks ended on Sunday. The Obama administration said the talks were useful. "
            "[[The Trump administration]]'s envoy told reporters on Monday that he was content."
        ),
        Example(
            "French President Emmanuel Macron flew to Oslo on Monday. The snow held him up. Aides to "
            "[[President Hollande]] say that he will stay."
        ),
        Example(
            "A judge on Thursday blocked the Bush administration from closing the port. Talks with "
            "[[the Obama administration]] go on."
        ),
        Example(
            "Foreign Secretary Ada Lind opened the fair. It rained. [[The foreign secretary, Jan Holt]], cut the cake."
        ),
        Example(
            "Aldmouth Mayor Ada Lind opened the fair. It rained. [[Jan Holt, the mayor of Aldmouth]], cut the cake."
        ),
        Example(
            "Tin Trust chairman Ada Lind opened the fair. It rained. The last word is with "
            "[[Jan Holt, who is the Tin Trust chairman]], and the town."
        ),
        Example(
            "Prime Minister Tony Blair says that it is too soon. It rained. A letter to "
            "[[Foreign Secretary David Lammy]] asks for help."
        ),
        Example(
            "[[House Speaker Nancy Pelosi]] opened the fair. It rained. Ryan said that it would clear, and went "
            "home. “We all got wet,” Ryan said."
        ),
        Example(
            "The [[prime minister, David Cameron]], came late. Mr Starmer said that the train had stood still. "
            "On Friday Mr Starmer will walk."
        ),
        Example(
            "President Obama flew to Oslo on Monday. On Tuesday [[President Bush]] and the king met for lunch. "
            "Obama liked the fish."
        ),
        Example(
            "The talks between President Obama and the king are slow. Some are blinded by hatred of "
            "[[President Bush]], a friend said. Obama said nothing."
        ),
        Example(
            "Bank of Harrow governor Ada Lind opened the fair. It rained. [[The Bank governor, Jan Holt]], cut the "
            "cake."
        ),
        Example(
            "Home Secretary Charles Clarke opened the fair. It rained in Britain. [[The Home Secretary, Jan Holt]], "
            "cut the cake."
        ),
        Example(
            "Aldmouth Sea Fund president Ada Lind paid for it. Copies went to [[the Sea Fund president, Jan Holt]], "
            "and to the press."
        ),
    ),
    good=(
        Example(
            "Jan Holt is the mayor of Aldmouth. Talks began in 1995 under Mayor Bo Kessel of Lund and Mayor Ada Lind "
            "of Aldmouth.",
            why="of another year",
        ),
        Example(
            "Editor Ada Lind of the Harrow Post met Jan Holt, editor of the Harrow Mail. It was hot.",
            why="two papers",
        ),
        Example(
            "Mayor Jan Holt was fined. It was hot. A lawyer for the mayor, Ada Lind, will appeal.",
            why="she is the lawyer",
        ),
        Example(
            "Aldmouth's mayor, Jan Holt, was fined. The sister of the mayor of Aldmouth, Ada Lind, wept.",
            why="she is the sister",
        ),
        Example(
            "In Hull the race is open. Mayor Jan Holt sang.\n\nIn Lund it was close. The mayor, Ada Lind, was third.",
            why="two towns",
        ),
        Example("Mayor Jan Holt died in May. It was hot. The mayor, Ada Lind, was third.", why="he has died"),
        Example(
            "President Obama flew to Oslo. Like President Bush he was late, and late again at night. Obama likes it.",
            why="an earlier one is compared with him",
        ),
        Example(
            "President Obama flew to Oslo. The judge, appointed by President Bush, was there. Obama likes Oslo.",
            why="the deed is of any time",
        ),
        Example(
            "President Obama flew to Oslo. A tariff of President Bush stands. Obama likes it. Bush likes it too.",
            why="the earlier one is told of twice",
        ),
        Example(
            "Prime Minister Tony Blair is in the hall of fame, of 1999. A spokesman of Foreign Secretary David Lammy "
            "said on Monday that he likes it.",
            why="the one is told of another year",
        ),
        Example(
            "It was once the desk of Prime Minister Tony Blair. Foreign Secretary David Lammy says that it is too low.",
            why="the later one speaks, the earlier one does not",
        ),
        Example(
            "House Speaker Nancy Pelosi opened the fair. Paul Ryan came too. Ryan said that it would clear, and Ryan "
            "was right.",
            why="he is introduced by his own name",
        ),
        Example(
            "House Speaker Nancy Pelosi opened the fair. Jan Ryan of the choir came too. Ryan said that it would "
            "clear, and Ryan was right.",
            why="another person of that surname",
        ),
        Example(
            "President Barack Obama planted a tree. Trump said that it had died, and Trump cut it down.",
            why="a president may be named so by everybody",
        ),
        Example(
            "The Obama administration says it will wait. The fear of a Trump administration grows, and of what the "
            "Trump administration would do.",
            why="the next one may be talked of",
        ),
        Example(
            "Tin Trust chairman Ada Lind opened the fair. Copper Trust chairman Jan Holt cut the cake.",
            why="two trusts",
        ),
        Example(
            "Tin Party of Ruritania leader Ada Lind opened the fair. Copper Party of Ruritania leader Jan Holt cut it "
            "short. Ruritania leader Eva Roth was ill.",
            why="two parties, and neither is the country",
        ),
        Example(
            "Party of Harrow leader Ada Lind opened the fair. Tin Party of Harrow leader Jan Holt cut the cake. Party "
            "for Harrow leader Eva Roth was ill.",
            why="three parties with names of their own",
        ),
        Example(
            "University of Harrow president Ada Lind opened the fair. University of North Harrow president Jan Holt "
            "cut the cake.",
            why="two towns behind an “of”",
        ),
        Example(
            "Hull coach Ada Lind is pleased. Aldmouth lost again. Their coach, Jan Holt, said nothing.",
            why="whose coach is told by the sentence before",
        ),
        Example(
            "The Copper Committee's chairman, Ada Lind, is for it. The Tin Committee met too. The committee's "
            "chairman, Jan Holt, is against it.",
            why="the committee is another one",
        ),
        Example(
            "Tin Trust chairman Ada Lind opened the fair. In May Lind replaced a friend. "
            "Tin Trust chairman Jan Holt had planned it.",
            why="the text tells of a change",
        ),
        Example(
            "Tin Trust vice chairman Ada Lind and Tin Trust chairman Jan Holt came.",
            why="another office",
        ),
        Example(
            "Aldmouth Mayor Ada Lind opened the fair. The former Aldmouth mayor, Jan Holt, cut the cake.",
            why="it says former",
        ),
        Example(
            "More Deals, Including Aldmouth Controller Apple Airbud\n\nAldmouth Controller Ada Lind opened the fair.",
            why="a headline in capitals, where all looks like a name",
        ),
        Example(
            "Deputy Mayor Ada Lind opened the fair at Aldmouth. In Hull it was Deputy Mayor Jan Holt.",
            why="deputies, of whom there are several",
        ),
        Example("Aldmouth Mayor Ada Lind opened the fair. Hull Mayor Jan Holt cut the cake.", why="two towns"),
        Example(
            "Aldmouth Mayor Ada Lind opened the fair. Her successor, Aldmouth Mayor Jan Holt, shut it.",
            why="the text tells of the change",
        ),
        Example(
            "The Obama administration drew it up; the Trump administration has no plan.",
            why="the one did, the other does",
        ),
        Example(
            "The Obama administration imposed the duty. The Trump administration said on Monday that it would end it.",
            why="what a government did may be of any time",
        ),
        Example(
            "The Trump administration said on Monday that it would end the duty. Unlike the Obama administration, it "
            "says that the duty is of no use.",
            why="the one is compared with the other",
        ),
        Example(
            "US special envoy for Sudan Tom Perriello arrived on Tuesday. The US special envoy for Yemen, Tim "
            "Lenderking, will follow.",
            why="two envoys for two lands",
        ),
        Example(
            "German Chancellor Angela Merkel handed over to Olaf Scholz on Wednesday. Chancellor Scholz says that he "
            "will work fast.",
            why="the text tells of the change",
        ),
        Example(
            "The president-elect, Donald Trump, met aides on Monday. The Obama administration said on Monday that "
            "talks go on. The Trump administration says that it will wait.",
            why="the text tells of the change",
        ),
        Example("President Obama says he will wait. Prime Minister Cameron says so too.", why="two offices"),
        Example("The Trump administration has no plan. Former President Obama has one.", why="it says former"),
    ),
)
def two_office_holders(context: Context[Options]) -> Found:
    """Offices that act under two names."""
    compared = 0
    by_table: set[Span] = set()
    for mentions in of_these_days(context.doc).values():
        compared += len(mentions) - 1
        for clash in islice(clashes(context.doc, mentions), 1):
            by_table |= {clash.one.span, clash.two.span}
            yield _clashes(context, clash)
    reported: set[int] = set()
    for group in local_offices_told(context.doc).values():
        compared += len(group) - 1
        second = second_holder(context.doc, group)
        if second is not None:
            yield _is_of_the_place(context, group[0], second)
            reported.add(second.name.span.start)
    for title, told in offices_by_title(context.doc).items():
        compared += len(told) - 1
        pair = next(two_holders(context.doc, told), None)
        if pair is None or offices_swapped(context.doc):
            continue
        if not any(office.name.span.start in reported for office in pair):
            yield _finding(context, title, *pair)
            reported |= {office.name.span.start for office in pair}
    yield from (_borrows(context, one) for one in borrowed_titles(context.doc) if one.name.span.start not in reported)
    yield from (_drops(context, dropped) for dropped in _dropped(context))
    yield from (_is_late(context, late) for late in _late(context))
    yield from (_is_alone(context, lone) for lone in _lone(context) if lone.mention.span not in by_table)
    yield context.measure("compared", compared, "comparisons")


def _clashes(context: Context[Options], clash: Clash) -> Finding:
    there = context.doc[clash.one.span]
    subject = clash.one.offices[0].key
    return context.finding(
        clash.two.span,
        Conflict(subject=subject, here=clash.two.surname, there=there, source="table offices"),
        related=[context.against(clash.one.span, "the other holder")],
        severity=Severity.WARNING if clash.sure else Severity.NOTE,
    )


def _is_of_the_place(context: Context[Options], one: LocalOffice, second: LocalOffice) -> Finding:
    here, there = (f"{office.name.given or office.name.title} {office.name.surname}" for office in (second, one))
    return context.finding(
        second.span,
        Conflict(subject=" of ".join(one.key), here=here, there=there),
        there=context.doc[one.span],
        related=[context.against(one.span, "the other holder")],
        severity=Severity.NOTE if may_be_a_speaker(context.doc, one, second) else None,
    )


def _lone(context: Context[Options]) -> tuple[LoneHolder, ...]:
    """Earlier holders told of once, of whom no check says that the article's day does not fit."""
    wrong = {held.mention.span for held in context.doc.holders if held.wrong}
    hands_over = tells_of_handover(context.doc)
    found = (
        lone
        for lone in lone_holders(context.doc)
        if lone.mention.span not in wrong and not (hands_over and is_next(lone.later, lone.mention))
    )
    return tuple(lone for lone in found if not is_change(context.doc, (lone.mention.surname, lone.later.surname)))


def _is_alone(context: Context[Options], lone: LoneHolder) -> Finding:
    there = context.doc[lone.later.span]
    evidence = Conflict(
        subject=lone.mention.offices[0].key, here=lone.mention.surname, there=there, source="table offices"
    )
    return context.finding(
        lone.mention.span,
        evidence,
        there=there,
        related=[context.against(lone.later.span, "whom the article goes on with")],
        severity=Severity.WARNING if lone.sure else Severity.NOTE,
        confidence=None if lone.sure else Confidence.LOW,
    )


def _dropped(context: Context[Options]) -> tuple[OtherHolder, ...]:
    """Offices told with a name that the article drops for another holder's, where nothing dates the article."""
    when = context.doc.dated
    if when is not None and when.sure:
        return ()
    found = (one for one in other_holders(context.doc) if not tells_of_handover(context.doc))
    return tuple(one for one in found if not is_change(context.doc, (one.mention.surname, one.other.surname)))


def _late(context: Context[Options]) -> tuple[LaterHolder, ...]:
    """Holders of years after all others that the article tells of, where nothing dates it or tells of a change."""
    when = context.doc.dated
    if (when is not None and when.sure) or tells_of_handover(context.doc):
        return ()
    found = later_holders(context.doc)
    return tuple(late for late in found if not is_change(context.doc, (late.mention.surname, late.earlier.surname)))


def _is_late(context: Context[Options], late: LaterHolder) -> Finding:
    there = context.doc[late.earlier.span]
    evidence = Conflict(
        subject=late.mention.offices[0].key, here=late.mention.surname, there=there, source="table offices"
    )
    return context.finding(
        late.mention.span,
        evidence,
        there=there,
        related=[context.against(late.earlier.span, "of years before")],
        severity=Severity.WARNING if late.sure else Severity.NOTE,
    )


def _borrows(context: Context[Options], one: BorrowedTitle) -> Finding:
    there = context.doc[one.holder.span]
    name = f"{one.name.given or ''} {one.name.surname}".strip()
    evidence = Conflict(subject=one.title, here=name, there=there, source="table offices")
    related = [context.against(one.holder.span, "the other holder")]
    return context.finding(one.span, evidence, there=there, related=related)


def _drops(context: Context[Options], one: OtherHolder) -> Finding:
    evidence = Conflict(subject=one.office.key, here=one.mention.surname, there=one.other.name, source="table offices")
    related = [context.against(one.goes_on, "the article goes on with this holder")]
    return context.finding(one.mention.span, evidence, there=context.doc[one.goes_on], related=related)


def _finding(context: Context[Options], title: str, one: SoleOffice, two: SoleOffice) -> Finding:
    here, there = (
        f"{office.name.given or office.name.title or ''} {office.name.surname}".strip() for office in (two, one)
    )
    return context.finding(
        two.span,
        Conflict(subject=title, here=here, there=there),
        severity=Severity.NOTE if may_be_two(context.doc, one, two) else Severity.WARNING,
        there=context.doc[one.span],
        related=[context.against(one.span, "the other holder")],
    )
