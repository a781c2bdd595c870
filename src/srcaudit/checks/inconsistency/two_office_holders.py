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
Holt"). "Ada Lind, who heads the Harrow Trust" and "the Harrow Trust, headed by Ada Lind" tell of its head, "chairs" of
its chairman, "leads" and "led by" of its leader; the leader of Harrow Council is the Harrow council leader; two heads
are held against each other where the same words say of what, since each part of a body has one. What stands behind an
"of" within them is read as one: neither "the Harrow leader" nor "the North Harrow Bank leader" is "the Bank of Harrow
leader". Two persons in full whose first names and surnames differ are then a warning. "The chairman, Jan Holt", with no
word for whose he is, beside one chairman alone is a warning. It is a note where he may be another one's: where a body
or a name that the other one is not told with opens his sentence or the one before it; where such a name stands anywhere
near an editor or a director beside one who is told with a body; where the text has the title behind another name ("Lund
Mills chairman Eva"); near a guest, a host, a rival and the like (table `single_offices`, `other_hands`); and beside the
leader of a party. Of governors and attorneys general it is a note where the text tells of a third. Who is told with a
body once has that body's office wherever the text goes on with him. The president of a body is never held against that
of a state whom the table has, nor two whom it has in two offices, nor one whose surname of six letters is but for a
letter that of one whom it has ("Musharaf"). "The President, Jan Holt", whom no table has, beside one whom it has is a
warning where a government, troops or the like, and neither a body that has presidents nor another country whose
president may be he, are told of around him; where the text tells of no such body at all; or, in small letters, where it
calls its one president "the president" elsewhere and no such body stands near; else it is a note. "The plant manager",
"the fen's warden", "the chair of wardens", "the head gardener" are told in full by small words where the text has the
same words again, or "the" before a noun: two holders told with the same ones are a warning ("Plant manager Ada Lind",
"Jan Holt, the plant manager"; "who heads the survey" is its "survey head"; "its chairman" is that of the association
with which the sentence before begins), a note where a name that the text has often, or one of several words, stands
near the later one alone; silent in one sentence, where the text tells of two such bodies, and of those of whom a body
has several ("the shift manager"). The one place or body of which the first sentence tells is that of all; another in
which something is, in the sentence of the later of two mayors or the one before it ("They sang in Ven."), is that
one's. "The company's chief executive", "the bank's" of Harrow Bank are read so as well, and "the club's treasurer"
beside "treasurer Ada Lind". On the same terms "Mayor Jan Holt" is held against "Aldmouth's mayor, Ada Lind", "Premier
Jan Holt" against "Premier Ada Lind", and "Mayor Holt" against either, where the text has no other Holt; so are "Chief
Holt" and "the commissioner, Jan Holt" against the one police or fire chief, or commissioner, of a text, and "President
Holt", whom no table has, against the president of the only state that it tells of. Two told in one sentence, or near a
rival, a guest, a plaque and the like, are none of these, nor is one of whom the text tells several ("both mayors"). "A
lawyer for the mayor, Jan Holt" and "the sister of the mayor, Ada Lind" tell of a lawyer and a sister (table
`attached`); "a spokesman for the mayor, Jan Holt" may tell of either, so that he beside another mayor is a note. Silent
where a word near the office puts it in another time, where one of a change ("replaced", "stepped down"; not "quit
talking" or "their cup exit") stands within fifteen words of either surname, where "died" stands right behind it, where
neither office has a place and their paragraphs or sentences begin with two ("In Lund"), they stand under two short
headings, or the text tells of two places ("either town", "twinned"), where the text tells from which year to which
either held it, or where "former" stands right before either in its sentence ("former mayor Eva Roth and Lind", "the
previous week", "then with Lind", "succeeded in winning" and "it leaves" tell of neither). Silent, too, in a text in
which some changed places or portfolios; and, of two told without their body, where the title stands before the name of
another one ("the mayor of Ven"), or the sentence of either tells of another time or house ("last year's", "on the
neighbouring island"), or the text of several who hold it ("health ministers met"). Of the offices of a country ("prime
minister", "home secretary") both may be told without it and in the same words, where neither the sentence of one whom
the table does not know, nor the one before it, names another country that may have such an office, or the capital of
one; or names that of the one who holds it by the table, and nothing near by one whose holders the table does not have.
"The British prime minister, Jan Holt", beside "Prime Minister Tony Blair" is a warning wherever it stands. Heads of
states and governments of old (table `of_old`) are never compared. By the table `offices`: both people have held the
same office, and each is told of these days: as the subject of a verb in the present tense, or of one in the past tense
in a sentence that is news by a day of the week or the like; as somebody dealt with ("talks with the Rowan
administration go on"), blocked or accused; through officials and aides. Of the second holder it is enough that a
minister or the president of another country, or a government in the article's first sentence, is told to have said
something in a sentence without a word of another time; or that it has said something of an event that an earlier
sentence tells with its day ("the talks", held on Sunday); or that it is a government that came when the other had left
for good. A government that has said something, with nothing more, is a note, but what its spokesman said is of these
days; so are two American presidents, of whom the one may keep the title, unless the nation, the White House or a deed
of the office ("signed", "will veto") stands with it. A word that points to another time ("former", "then", "would"
before it, any year) keeps the check silent, as does a change: a sentence with either that tells of one ("sworn in"),
and for two who came one behind the other an article that tells of one ("predecessor", "president-elect").

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
a candidate, a leader, somebody at a university, a company or the like, or somebody's wife, and with no other country
beside the title. So are a prime minister, a home secretary and a few more. One holder, told once or twice, who came to
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
texts and pages none is. Missed are two presidents whom no table has, told alike, two coaches or managers told alike, a
spokesman's name behind the office of whom he speaks for (a note), offices without the holder's first name, those in a
list of two offices of one person, and what stands near "ago", "former" or a year."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import islice, pairwise

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.attached import may_name_another
from srcaudit.text.mentions.borrowed_titles import BorrowedTitle, borrowed_titles
from srcaudit.text.mentions.local_offices import OF_THE_BODY, LocalOffice
from srcaudit.text.mentions.other_holders import (
    LaterHolder,
    LoneHolder,
    OtherHolder,
    later_holders,
    lone_holders,
    other_holders,
)
from srcaudit.text.mentions.role_current import Current, events_of
from srcaudit.text.mentions.role_time import is_news
from srcaudit.text.mentions.roles import RoleMention, is_nearly_held, nations_known, office_surnames, titles_held
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.mentions.titles_told import offices_swapped
from srcaudit.text.mentions.told_owners import owners_in, scene_of, subject_of
from srcaudit.text.spelling import distance
from srcaudit.text.stems import stem

_SLIP = 2
"""Edits by which one surname may still be a misspelling of the other."""
_MOST_HOLDERS = 12
"""Holders of one title that are compared: an article that tells of more is a list."""
_NEAR = 600
"""Characters before an office, and behind it, in which another country may be told of."""
_OF_ITS_TIME = 60
"""Characters behind an office in which "last year" is taken to be said of it."""
_CHANGE_WORDS = 12
"""Words on either side of an office among which one of a change is taken to be said of it."""
_FOLLOW_WORDS = 15
"""Words on either side of one that tells of a change among which a holder is taken to be part of it."""
_NEXT_WORDS = 4
_WEAK_WORDS = 3
_LEAST_TIMES = 3
"""Tellings of a body from which on a text is about it."""
_YEAR_DIGITS = 4
_MOST_TELLINGS = 20
_MOST_OF_A_TOWN = 3
"""Words of a heading up to which it may be the name of a town."""
_OF_NAME = 3
"""Words behind a title among which the name stands of whose it is: "of the Post"."""
_ONCE_WORDS = 9
"""Words from "former" on among which the name stands whose office it puts in the past."""


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
    for mentions in _of_these_days(context).values():
        compared += len(mentions) - 1
        for finding in islice(_by_the_table(context, mentions), 1):
            by_table |= {finding.span, *(related.span for related in finding.related)}
            yield finding
    reported: set[int] = set()
    for group in _local(context).values():
        compared += len(group) - 1
        one = group[0]
        others = {
            two.name.surname: two
            for two in reversed(group)
            if _is_another(one, two) and not _is_of_old(context, one, two)
        }
        told_apart = sorted(others.values(), key=lambda two: two.span)[:_MOST_HOLDERS]
        second = next(
            (two for two in told_apart if not (_follows(context, one, two) or _are_apart(context, one, two))), None
        )
        if second is not None:
            here, there = (
                f"{office.name.given or office.name.title} {office.name.surname}" for office in (second, one)
            )
            evidence = Conflict(subject=" of ".join(one.key), here=here, there=there)
            related = [context.against(one.span, "the other holder")]
            severity = Severity.NOTE if _may_be_a_speaker(context, one, second) else None
            there = context.doc[one.span]
            yield context.finding(second.span, evidence, there=there, related=related, severity=severity)
            reported.add(second.name.span.start)
    for title, told in _by_title(context).items():
        compared += len(told) - 1
        pair = next(_two_holders(context, told), None)
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


def _lone(context: Context[Options]) -> tuple[LoneHolder, ...]:
    """Earlier holders told of once, of whom no check says that the article's day does not fit."""
    wrong = {held.mention.span for held in context.doc.holders if held.wrong}
    hands_over = _hands_over(context)
    found = (
        lone
        for lone in lone_holders(context.doc)
        if lone.mention.span not in wrong and not (hands_over and _is_next(lone.later, lone.mention))
    )
    return tuple(lone for lone in found if not _is_change(context, (lone.mention.surname, lone.later.surname)))


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
    found = (one for one in other_holders(context.doc) if not _hands_over(context))
    return tuple(one for one in found if not _is_change(context, (one.mention.surname, one.other.surname)))


def _late(context: Context[Options]) -> tuple[LaterHolder, ...]:
    """Holders of years after all others that the article tells of, where nothing dates it or tells of a change."""
    when = context.doc.dated
    if (when is not None and when.sure) or _hands_over(context):
        return ()
    found = later_holders(context.doc)
    return tuple(late for late in found if not _is_change(context, (late.mention.surname, late.earlier.surname)))


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
        severity=Severity.NOTE if _may_be_two(context, one, two) else Severity.WARNING,
        there=context.doc[one.span],
        related=[context.against(one.span, "the other holder")],
    )


def _may_be_two(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether what stands near one of them tells that it may be another office than the other's, or another person."""
    pack = context.doc.pack
    if pack is None or _may_be_a_speaker(context, one, two):
        return True
    if one.named and two.named:
        return False
    table, title = pack.table("single_offices")["sole"], one.title
    if title in table["of_states"] and _has_a_third(context, one, two):
        return True
    if _is_national(context, one, two) or _is_of_the_state(context, one, two) or _is_of_one_nation(context, one, two):
        return False
    if not (one.named or two.named) and one.whose and one.whose == two.whose:
        return _may_be_of_another_such(context, one, two)
    if _is_of_one_place(context, one, two):
        return False
    if title in table["national"]:
        return True  # it may be another country's
    if _in_other_hands(context, one) or _in_other_hands(context, two) or _is_abroad(context, one, two):
        return True
    if len({_word_of(context, office) for office in (one, two)}) > 1 or _is_of_parties(context, one, two):
        return True
    return _may_be_of_another_body(context, one, two)


def _may_be_of_another_body(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the office that is told with fewer words may be that of a body, or a country, told of beside it."""
    pack = context.doc.pack
    if pack is None:
        return True
    table, title = pack.table("single_offices")["sole"], one.title
    if title in table["of_lands_first"]:
        return any(_has_a_president_near(context, *pair) for pair in ((one, two), (two, one)))
    fewer, more = (one, two) if _owner(context, two) else (two, one)
    near = _other_owners(context, fewer, more)
    alike = bool(one.whose) and one.whose == two.whose
    if alike:
        near = _told_as_names(context, fewer, near)
    if near and (
        (title in table["of_many"] and not alike) or not _nations(context).isdisjoint(near & _states_of(context, title))
    ):
        return True
    if _is_told_of_another(context, one, two) or not _heads_of(context, fewer).isdisjoint(near):
        return True
    return _comes_with_a_body(context, one, two)


def _may_be_of_another_such(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the later of two who are told with the same small words ("the plant manager") may be another one's."""
    later = max(one, two, key=lambda office: office.span)
    pack = context.doc.pack
    parties = frozenset(pack.table("single_offices")["sole"]["many"]) if pack is not None else frozenset[str]()
    near = _other_owners(context, later, one if later is two else two) - parties
    hands = any(_in_other_hands(context, office, guests=False) for office in (one, two))
    return hands or bool(_told_as_names(context, later, near))


def _told_as_names(context: Context[Options], office: SoleOffice, near: Set[str]) -> frozenset[str]:
    """Of the names near an office those that the text has more than once, or that are of several words."""
    doc, words = context.doc, context.doc.words
    inside = words.inside(scene_of(doc, office.span))
    runs = {
        words.lower[i] for i in inside for j in (i - 1, i + 1) if j in inside and words.capital[i] and words.capital[j]
    }
    lands = _nations(context)
    return frozenset(word for word in near if word in runs or word in lands or _times(doc, word) > 1)


def _states_of(context: Context[Options], title: str) -> frozenset[str]:
    """The words for countries, where it is they who have such an office."""
    return _nations(context) if _is_of_a_country(context, title) else frozenset()


def _heads_of(context: Context[Options], office: SoleOffice) -> frozenset[str]:
    """The words with a capital that open the sentence of an office, or the one before it: "Copper bought a mill"."""
    doc, scene, found = context.doc, scene_of(context.doc, office.span), set[str]()
    for start in {scene.start, doc.sentence_at(office.span.start).start}:
        for i in doc.words.inside(Span(start, scene.end))[: len(("The", "Tin", "Gazette"))]:
            if doc.words.capital[i]:
                found.add(doc.words.lower[i].removesuffix("'s"))
    return frozenset(found)


def _has_a_president_near(context: Context[Options], office: SoleOffice, other: SoleOffice) -> bool:
    """Whether a body that has a president, or a name that may be one's, stands near one whom no table has."""
    doc, pack, known = context.doc, context.doc.pack, office_surnames(context.doc)
    if pack is None:
        return True
    if office.named or office.name.surname in known:
        return False
    table = pack.table("single_offices")["sole"]
    bodies = frozenset([*table["presided"], *(f"{body}s" for body in table["presided"])]) - _words_of(other)
    beside, near = (
        {doc.words.lower[i].removesuffix("'s") for i in doc.words.inside(part)}
        for part in (scene_of(doc, office.span), _near(doc, office))
    )
    if not bodies.isdisjoint(beside):
        return True
    if other.name.surname not in known:
        return False
    told = near.isdisjoint(table["stately"]) and not bodies.isdisjoint(doc.words.vocabulary)
    return told or bool(_other_owners(context, office, other))


def _has_a_third(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the text tells of somebody else with the same title, who must be of another state then."""
    return len({office.name.surname for office in context.doc.sole_offices if office.title == one.title}) > 2


def _is_of_parties(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether either is the leader or the chairman of a party, of whom there are many."""
    pack = context.doc.pack
    many = frozenset(pack.table("single_offices")["sole"]["many"]) if pack is not None else frozenset[str]()
    return any(office.whose and _words_of(office) <= many for office in (one, two))


def _may_be_a_speaker(context: Context[Options], *offices: LocalOffice | SoleOffice) -> bool:
    """Whether one of the names may be that of who speaks for the holder: "a spokesman for the mayor, Jan Holt"."""
    doc = context.doc
    behind = (one for one in offices if doc.folded.endswith(", ", one.span.start, one.name.span.start))
    return any(may_name_another(doc, one.span.start) for one in behind)


def _is_national(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether it is an office of the text's own country: told without one, and no country is named around it."""
    doc, pack = context.doc, context.doc.pack
    if pack is None or not pack.has("tables", "places") or not pack.has("tables", "persons"):
        return False
    if _in_other_hands(context, one) or _in_other_hands(context, two):
        return False
    titles = pack.table("single_offices")["sole"]["national"]
    told_as = {
        max((title for title in titles if title in context.doc[office.span].lower()), key=len, default="")
        for office in (one, two)
    }
    if len(told_as) > 1 or "" in told_as:
        return False  # "the foreign minister" of one country beside "the Foreign Secretary" of another
    title = told_as.pop()
    foreign = _lands_with(context, title) - _words_of(one) - _words_of(two)
    guards = (hit for office in (one, two) for hit in doc.role_guards_in(doc.sentence_at(office.span.start)))
    if any(hit.entry.family in ("past", "name", "fiction") for hit in guards):
        return False
    rows = _countries(context)
    # Around one whom the table has other countries may be told of.
    unknown = [office for office in (one, two) if not _home(doc, [office], rows)]
    told = {doc.words.lower[i] for office in unknown for i in doc.words.inside(_around(doc, office))} & foreign
    if not told:
        return not _is_abroad(context, one, two)
    home = _home(doc, (one, two), rows)
    near = {doc.words.lower[i] for office in unknown for i in doc.words.inside(_near(doc, office))}
    held = _lands_known(context, title)
    return home.issuperset(told - (held if _is_dated(context) else set())) and home.issuperset((foreign & near) - held)


def _is_of_the_state(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether "the President, Jan Holt" is told as that of the state whose president the other is by the table.

    Nobody of old, with a capital, where the text tells of what states have, of no other state, and of no body that has
    a president, near him.
    """
    doc, pack = context.doc, context.doc.pack
    if pack is None or one.title not in pack.table("single_offices")["sole"]["of_lands_first"]:
        return False
    table, known = pack.table("single_offices")["sole"], office_surnames(doc)
    unknown = [office for office in (one, two) if office.name.surname not in known]
    if len(unknown) != 1 or unknown[0].whose:
        return False
    definite = unknown[0].definite
    home = _home(doc, (one, two), _countries(context))
    other = one if unknown[0] is two else two
    large = _is_printed_large(doc, unknown[0])
    if not large and not (definite and (not _is_printed_large(doc, other) or _is_called_so(context, unknown[0]))):
        return False
    if unknown[0].name.surname in table["of_old"] or not home.issuperset(other.whose) or not home:
        return False
    if _in_other_hands(context, unknown[0]):
        return False
    near, beside = (
        {doc.words.lower[i].removesuffix("'s") for i in doc.words.inside(part)}
        for part in (_near(doc, unknown[0]), scene_of(doc, unknown[0].span))
    )
    bodies = {*table["presided"], *(f"{body}s" for body in table["presided"])}
    if not near.isdisjoint(table["works"]):
        return False  # "in the new series President Ada Lind signs a bill"
    if not beside.isdisjoint(bodies) or (
        near.isdisjoint(table["stately"]) and not bodies.isdisjoint(doc.words.vocabulary)
    ):
        return False
    lands, held = _lands_with(context, one.title), _lands_known(context, one.title)
    if not definite:
        return home.issuperset(near & lands)  # "President Jan Holt"
    return home.issuperset((beside & lands) - (held if _is_dated(context) else set())) and home.issuperset(
        (near & lands) - held
    )


def _lands_with(context: Context[Options], title: str) -> frozenset[str]:
    """The words for countries and their people that may have such an office."""
    pack = context.doc.pack
    if pack is None:
        return frozenset()
    table, lands = pack.table("single_offices")["sole"], _nations(context)
    if title in table["having"]:
        return lands & frozenset(table["having"][title].split())
    return lands - frozenset(table["lacking"].get(title, "").split())


def _lands_known(context: Context[Options], title: str) -> frozenset[str]:
    """The words for countries, and their people, whose holders the table has: one whom nobody knows is none of them."""
    known = nations_known(context.doc, title)
    return known.union(*(row for row in _countries(context) if not known.isdisjoint(row)))


def _is_dated(context: Context[Options]) -> bool:
    """Whether it is certain that the article is no younger than the table, which then has the holders of its day."""
    when = context.doc.dated
    return when is not None and when.sure


def _is_called_so(context: Context[Options], office: SoleOffice) -> bool:
    """Whether the text has "the president" in small letters elsewhere, and no body that has one near the office."""
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return False
    table, lower = pack.table("single_offices")["sole"], doc.words.lower
    near = {lower[i].removesuffix("'s") for i in doc.words.inside(_near(doc, office))}
    if near.isdisjoint(table["stately"]) or not near.isdisjoint(
        {*table["presided"], *map("{}s".format, table["presided"])}
    ):
        return False
    own, title = doc.words.inside(office.span), office.title
    return any(
        i not in own and not doc.words.capital[i] and lower[i - 1 : i] == ["the"] and lower[i + 1 : i + 2] != ["of"]
        for i in doc.word_places.get(title, ())
    )


def _is_printed_large(doc: Document, office: SoleOffice) -> bool:
    """Whether the title of an office has a capital within a sentence: "the President, Jan Holt"."""
    words, last = doc.words, office.title.split()[-1]
    return any(words.lower[i] == last and words.capital[i] for i in words.inside(office.span))


def _home(doc: Document, offices: Sequence[SoleOffice], rows: Sequence[Sequence[str]]) -> frozenset[str]:
    """The words for the country whose office one of them holds by the table: "British" beside Tony Blair."""
    held = [role for role in doc.roles if any(role.span.touches(office.span) for office in offices)]
    keys = {role.offices[0].key: role.offices[0] for role in held if len(role.offices) == 1}
    if len(keys) != 1:
        return frozenset()
    words = {
        word.lower().removesuffix("'s") for office in keys.values() for told in office.nation_words for word in told
    }
    return _forms(words.union(*(row for row in rows if not words.isdisjoint(row))))


def _is_abroad(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether of one whom the table has and one unknown the latter is told with the capital of another country, in his
    sentence or the one before: "In Reykjavik, the prime minister, Jan Holt"."""
    doc, rows = context.doc, _countries(context)
    home = _home(doc, (one, two), rows)
    unknown = [office for office in (one, two) if not _home(doc, [office], rows)]
    if doc.pack is None or not home or not unknown:
        return False
    around = {
        doc.words.lower[i].removesuffix("'s") for office in unknown for i in doc.words.inside(_around(doc, office))
    }
    seats = doc.pack.table("single_offices")["sole"]["seats"]
    known = home | _lands_known(context, one.title) if _is_dated(context) else home
    return any(seat in around and known.isdisjoint(lands.split()) for seat, lands in seats.items())


def _countries(context: Context[Options]) -> list[list[str]]:
    """A country and its people to a row, in small letters."""
    pack = context.doc.pack
    if pack is None or not pack.has("tables", "persons"):
        return []
    return [row.lower().split() for row in pack.table("persons")["peoples"]["countries"]]


def _near(doc: Document, office: SoleOffice) -> Span:
    return Span(max(0, office.span.start - _NEAR), min(len(doc.text), office.span.end + _NEAR))


def _around(doc: Document, office: SoleOffice) -> Span:
    """The sentence of an office, and the one before it."""
    sentence = doc.sentence_at(office.span.start)
    before = doc.sentence_at(max(0, sentence.start - 2))
    return Span(min(before.start, sentence.start), sentence.end)


def _by_title(context: Context[Options]) -> dict[str, list[SoleOffice]]:
    """Title -> who is told in full to have it, where an article tells of two or more."""
    found: dict[str, list[SoleOffice]] = {}
    for office in context.doc.sole_offices:
        found.setdefault(office.title, []).append(office)
    for title, known in _known_by_surname(context, found.keys()).items():
        found[title] = sorted([*found[title], *known], key=lambda one: one.span)
    return {title: group for title, group in found.items() if len({one.name.surname for one in group}) > 1}


def _known_by_surname(context: Context[Options], titles: Set[str]) -> dict[str, list[SoleOffice]]:
    """Title -> who holds it by the table and is told with the surname alone, once each: "President Rowan"."""
    doc, found = context.doc, dict[tuple[str, str], SoleOffice]()
    for role in doc.roles if titles else ():
        if role.full or role.as_body or role.guard != "none" or len(role.offices) != 1:
            continue
        told = doc[role.span].lower()
        title = next((title for title in map(str.lower, role.offices[0].titles) if title in told), None)
        if title is not None and title in titles and (title, role.surname) not in found:
            name = doc.name_at(role.span.end - 1)
            if name is not None and name.surname == role.surname:
                office = SoleOffice(role.span, title, frozenset(), definite=False, named=False, name=name)
                found[title, role.surname] = office
    known: dict[str, list[SoleOffice]] = {}
    for office in found.values():
        known.setdefault(office.title, []).append(office)
    return known


def _two_holders(context: Context[Options], group: Sequence[SoleOffice]) -> Iterator[tuple[SoleOffice, SoleOffice]]:
    """Two persons in one office, as far as the words tell that it is one."""
    doc, first = context.doc, dict[tuple[str, frozenset[str], bool], SoleOffice]()
    for office in _with_their_bodies(group):
        first.setdefault((office.name.surname, office.whose, office.definite), office)
    told = list(first.values())[:_MOST_HOLDERS]
    for index, two in enumerate(told):
        for one in told[:index]:
            if not _is_another(one, two) or _is_of_old(context, one, two) or _follows(context, one, two):
                continue
            if _are_of_two_bodies(context, one, two) or _are_two_by_kind(context, one, two):
                continue
            if any(is_nearly_held(doc, one.title, told.name.surname) for told in (one, two)):
                continue
            if _is_exact(context, one):
                one_office = bool(one.whose) and one.named == two.named and one.whose == two.whose
            else:
                one_office = _is_one_office(told, one, two) or _is_untold(context, told, one, two)
                one_office = one_office or _is_of_one_nation(context, one, two) or _is_of_the_state(context, one, two)
            if (
                one_office
                and not _has_another_bearer(context, one, two)
                and not _is_of_another_scene(context, one, two)
                and ((one.named and two.named) or not _is_of_several(context, one.title))
            ):
                yield one, two


def _with_their_bodies(group: Sequence[SoleOffice]) -> list[SoleOffice]:
    """The offices of a title; who is told once with a body has that body's office wherever the text goes on with him:
    "the president, Ada Lind", who is told as president of the Harrow Trust."""
    bodies: dict[tuple[str, str | None], SoleOffice] = {}
    for office in group:
        if office.named:
            bodies.setdefault((office.name.surname, office.name.given), office)
    return [
        replace(office, whose=body.whose, named=True)
        if not office.whose and (body := bodies.get((office.name.surname, office.name.given))) is not None
        else office
        for office in group
    ]


def _are_of_two_bodies(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether by the table they hold two offices, or one holds a state's and the other is told with another body."""
    doc, rows = context.doc, _countries(context)
    held = [
        {office.key for role in doc.roles if role.span.touches(told.span) for office in role.offices}
        for told in (one, two)
    ]
    if all(held):
        return held[0].isdisjoint(held[1])
    if not any(held) or doc.pack is None or one.title not in doc.pack.table("single_offices")["sole"]["of_lands_first"]:
        return False
    known, other = (one, two) if held[0] else (two, one)
    return other.named and not _home(doc, [known], rows).issuperset(_words_of(other))


def _are_two_by_kind(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether two who are told with small words alone stand in one sentence, or the text tells of two such bodies."""
    if (one.named and two.named) or not (one.whose and two.whose):
        return False
    doc, pack = context.doc, context.doc.pack
    if pack is None or doc.sentence_at(one.span.start) == doc.sentence_at(two.span.start):
        return True
    table, lower = pack.table("single_offices")["sole"], doc.words.lower
    several = {*table["houses"], *(f"{word}s" for word in _words_of(one) | _words_of(two))}
    return any(
        not several.isdisjoint(lower[i + 1 : i + 2]) for word in table["paired"] for i in doc.word_places.get(word, ())
    )


def _is_exact(context: Context[Options], office: SoleOffice) -> bool:
    """Whether an office is one that each part of a body has too: "the Harrow Council head", of roads or of schools."""
    pack = context.doc.pack
    return pack is None or office.title in pack.table("single_offices")["sole"]["exact"]


def _is_of_old(context: Context[Options], one: LocalOffice | SoleOffice, two: LocalOffice | SoleOffice) -> bool:
    """Whether either is one of the heads of states of other days, of whom a text need not say when they were it."""
    pack = context.doc.pack
    if pack is None:
        return True
    table, titles = pack.table("single_offices")["sole"], [_title_of(office) for office in (one, two)]
    return titles[0] in table["of_old_titles"] and any(
        office.name.surname in table["of_old"] and _nations(context).issuperset(_owner_words(office))
        for office in (one, two)
    )


def _is_of_one_nation(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the one is told with the country whose office the other holds by the table: "the British premier"."""
    homes = [_home(context.doc, [office], _countries(context)) for office in (one, two)]
    if bool(homes[0]) == bool(homes[1]):
        return False
    known, other = (one, two) if homes[0] else (two, one)
    whose = _words_of(other)
    return bool(whose) and (homes[0] or homes[1]).issuperset(whose) and not (known.named and known.whose != other.whose)


def _is_one_office(group: Sequence[SoleOffice], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether both are told with the same words, or one with fewer where the article tells of no other."""
    if one.whose == two.whose:
        return bool(one.whose) or one.definite or two.definite
    fewer = min(one, two, key=lambda office: len(office.whose))
    if not (one.whose <= two.whose or two.whose <= one.whose):
        return False
    whole = one.whose | two.whose
    if any(" " in told for told in fewer.whose):
        return False  # "Party of Harrow" is told in full, and "Tin Party of Harrow" is another one.
    more = two if fewer is one else one
    if not fewer.named and fewer.whose and (fewer.kinds or (more.named and not fewer.definite)):
        return False  # "the committee's chairman" of another one; "director of boats Ada Lind" of another club
    if not fewer.named and not fewer.whose:
        return fewer.definite and all(other.whose <= whole for other in group)
    return all(other.whose <= whole for other in group if fewer.whose <= other.whose)


def _is_by_its_kind(context: Context[Options], fewer: SoleOffice, more: SoleOffice) -> bool:
    """Whether the one is told with no more than what kind of body it is: "the company's", "the bank's"."""
    pack = context.doc.pack
    if pack is None or fewer.named or not fewer.definite or not fewer.whose or not more.named:
        return False
    table = pack.table("single_offices")["sole"]
    return all(word in table["vague"] or (word in table["kept"] and word in more.whose) for word in fewer.whose)


def _is_untold(context: Context[Options], group: Sequence[SoleOffice], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether one of them is told without whose it is because the text has told it: "Mayor Ada Lind"."""
    doc, pack = context.doc, context.doc.pack
    if pack is None or (_owner(context, one) and _owner(context, two)) or _changes(context, one.title):
        return False
    table, told = pack.table("single_offices")["sole"], one.whose | two.whose
    if any(not other.whose <= told for other in group):
        return False
    if _is_by_its_kind(context, one, two) or _is_by_its_kind(context, two, one):
        return _is_of_one_place(context, one, two)
    if not (one.named or two.named) and one.whose and two.whose and one.whose.isdisjoint(two.whose):
        return False  # "the museum's director" and "the gallery's director"
    known = titles_held(doc, one.name.surname) | titles_held(doc, two.name.surname)
    if one.title in known or not _is_of_one_place(context, one, two):
        return False
    if told and (_is_beside(context, one, two) or not (_owner(context, one) or _owner(context, two))):
        return True  # "the club's treasurer" beside "treasurer Ada Lind"
    # "Attorney General Ada Lind" beside "Ohio Attorney General Jan Holt" is that of the country.
    return one.title in {*table["untold"], *table["single"]} or (not told and _is_of_a_country(context, one.title))


def _owner(context: Context[Options], office: SoleOffice) -> Set[str]:
    """The words that say whose an office is; none for "the town's mayor", "the party chairman"."""
    pack = context.doc.pack
    table = pack.table("single_offices")["sole"] if pack is not None else {"towns": [], "owners": []}
    kinds = frozenset([*table["towns"], *(table["owners"] if office.definite else ())])
    return office.whose if office.named or not office.whose <= kinds | office.kinds else frozenset()


def _is_beside(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the firm whose office the one is stands near the other, which is told without it."""
    pack = context.doc.pack
    if pack is None or one.title not in pack.table("single_offices")["sole"]["beside"]:
        return False
    fewer, more = (one, two) if not one.whose else (two, one)
    words = context.doc.words
    near = {words.lower[i].removesuffix("'s") for i in words.inside(scene_of(context.doc, fewer.span))}
    return more.named and not fewer.whose and _words_of(more) <= near


def _is_subject(context: Context[Options], office: SoleOffice) -> bool:
    """Whether the text goes on with whose office it is, and tells nobody else's of the same title."""
    pack, told = context.doc.pack, _words_of(office)
    if pack is None or told <= {*pack.table("single_offices")["sole"]["many"]}:
        return False
    others = {one.name.surname for one in context.doc.sole_offices if one.title == office.title}
    often = all(_times(context.doc, word) >= _LEAST_TIMES for word in told)
    return office.named and often and len(others) == 2


def _times(doc: Document, word: str) -> int:
    """How often the text has a word, or its possessive."""
    return sum(len(doc.word_places.get(form, ())) for form in (word, f"{word}'s"))


def _is_of_one_place(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether no name near the office that is told with fewer words, and near the other one's not, may be the owner's.

    Of two told with the same words it is the later one's; a country near the earlier one is one too. Whoever tells of
    two holders in one breath knows that they are two.
    """
    doc, pack = context.doc, context.doc.pack
    if (
        pack is None
        or doc.sentence_at(two.span.start).start < doc.sentence_at(one.span.start).end
        or one.span.start > two.span.start
    ):
        return False
    owners = [_owner(context, office) for office in (one, two)]
    if all(owners) or _in_other_hands(context, one) or _in_other_hands(context, two):
        return False
    if len({_word_of(context, office) for office in (one, two)}) > 1:
        return False
    fewer, more = (one, two) if owners[1] else (two, one)
    if _is_of_a_country(context, one.title) and not _nations(context).isdisjoint(more.whose):
        return False
    held = [
        {office.key for role in doc.roles if role.span.touches(told.span) for office in role.offices}
        for told in (one, two)
    ]
    if (all(held) and held[0].isdisjoint(held[1])) or _is_abroad(context, one, two):
        return False
    table, lone = pack.table("single_offices")["sole"], _is_the_only_one(context, one, two)
    if any(owners):
        sure = lone or one.title in table["untold"] or _is_of_a_country(context, one.title)
        sure = sure or _is_beside(context, one, two) or (fewer.definite and _is_subject(context, more))
        return sure and not _other_owners(context, fewer, more, lone=lone)
    countries = _nations(context) if _is_of_a_country(context, one.title) else frozenset()
    if not countries and not lone and one.title not in {*table["untold"], *table["of_firms"], *table["single"]}:
        return False
    if _other_owners(context, two, one, lone=lone):
        return False
    # "The foreign minister, Jan Holt" is that of the country that the text has told of before.
    return two.definite or countries.isdisjoint(_other_owners(context, one, two))


def _word_of(context: Context[Options], office: SoleOffice) -> str:
    """Whether it is a minister or a secretary: a country has the one or the other."""
    pack, words = context.doc.pack, context.doc.words
    kinds = pack.table("single_offices")["sole"]["of_governments"] if pack is not None else []
    told = (words.lower[i] for i in words.inside(office.span) if words.lower[i] in kinds)
    return next(told, "")


def _is_the_only_one(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether "the chairman, Jan Holt" can be no other's than that of the one chairman of whom the text has told.

    There is a director or an editor of anything, and a secretary may be another one than a minister is.
    """
    pack = context.doc.pack
    if pack is None or not (one.definite or two.definite):
        return False
    table = pack.table("single_offices")["sole"]
    of_a_kind = any(_is_told_before(context, office, one) for office in (one, two))
    if (one.title in table["of_many"] and not of_a_kind) or one.title.endswith(
        pack.table("single_offices")["minister"]
    ):
        return False
    parties = any(office.whose and _words_of(office) <= {*table["many"]} for office in (one, two))
    if one.title in table["of_lands_first"] and _is_of_a_land(context, one, two):
        return False
    if _is_told_of_others(context, one, two) or _comes_with_a_body(context, one, two):
        return False
    return not parties and one.title not in {*table["of_states"], *table["national"]}


def _is_told_before(context: Context[Options], office: SoleOffice, first: SoleOffice) -> bool:
    """Whether the text tells of what an office is told with ("the observatory's director") before the first of two."""
    places = context.doc.word_places
    return any(
        context.doc.words.starts[places[form][0]] < first.span.start
        for kind in office.kinds
        for form in (kind, f"{kind}'s")
        if form in places
    )


def _comes_with_a_body(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether a body that the text has not told of before stands near the later of two: "the committee on roads"."""
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return True
    table = pack.table("single_offices")
    bodies = frozenset(table["bodies"]) - _words_of(one) - _words_of(two) - frozenset(table["sole"]["organs"])
    first, last = sorted((one, two), key=lambda office: office.span)
    known = doc.sentence_at(first.span.start).end
    near = {doc.words.lower[i] for i in doc.words.inside(scene_of(doc, last.span))}
    return any(doc.words.starts[doc.word_places[word][0]] > known for word in near & bodies)


def _is_told_of_others(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the text has the title behind "his", or behind a name that neither of two is told with."""
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return True
    owned = frozenset(pack.table("single_offices")["sole"]["owned"])
    before = (doc.words.lower[told.start - 1] for told in _told_elsewhere(context, one, two))
    return not owned.isdisjoint(before) or _is_told_of_another(context, one, two)


def _is_told_of_another(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the text has the title behind a name that neither of two is told with: "Lund Mills chairman Eva"."""
    doc, words, whose = context.doc, context.doc.words, _words_of(one) | _words_of(two)
    for told in _told_elsewhere(context, one, two):
        before = told.start - 1
        word = words.lower[before].removesuffix("'s")
        named = words.capital[before] and not doc.opens_sentence(words.starts[before])
        if word not in whose and (named or word != words.lower[before]):
            return True
    return False


def _has_another_bearer(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether the title stands before the name of whom neither of two is told with: "met the mayor of Ven"."""
    doc, pack = context.doc, context.doc.pack
    if pack is None or (one.named and two.named):
        return False
    words, table = doc.words, pack.table("single_offices")["sole"]
    whose = _words_of(one) | _words_of(two) | _home(doc, (one, two), _countries(context))
    for told in _told_elsewhere(context, one, two):
        last = doc.words.inside(doc.sentence_at(words.starts[told.start])).stop
        behind = range(told.stop, min(told.stop + _OF_NAME, last))
        if not behind or words.lower[behind[0]] not in table["of"]:
            continue
        named = next((i for i in behind[1:] if words.lower[i] not in table["determiners"]), None)
        if named is not None and words.capital[named] and words.lower[named].removesuffix("'s") not in whose:
            return True
    return False


def _is_of_another_scene(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether a sentence of two who are told with no body of their own is of another time: "Last year's bill was".

    Or of another house: "On the neighbouring island".
    """
    doc, pack = context.doc, context.doc.pack
    if pack is None or (one.named and two.named):
        return False
    words, table = doc.words, pack.table("single_offices")["sole"]
    for office in (one, two):
        sentence = doc.sentence_at(office.span.start)
        last = min(sentence.end, office.span.end + _OF_ITS_TIME)
        told = f" {' '.join(words.lower[i] for i in words.inside(Span(sentence.start, last)))} "
        if any(f" {phrase} " in told for phrase in (*table["back_then"], *table["over_there"])):
            return True
    return False


def _is_of_several(context: Context[Options], title: str) -> bool:
    """Whether the text tells of several who hold an office at one time: "health ministers of three states met", "both
    mayors"."""
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return False
    table, words = pack.table("single_offices")["sole"], doc.words
    behind, before = frozenset(table["several"]), frozenset(table["counted"])
    *lead, noun = title.split()
    for last in range(len(lead), len(words) - 1):
        word, first = words.lower[last], last - len(lead)
        plural = word != noun and "'" not in word and (doc.stems[last] == stem(noun) or word == _plural_of_man(noun))
        if not plural or [*words.lower[first:last]] != lead:
            continue
        if words.lower[last + 1] in behind or (first and words.lower[first - 1] in before):
            return True
    return False


def _plural_of_man(noun: str) -> str:
    """ "chairmen" of "chairman"; empty for other words."""
    return f"{noun.removesuffix('man')}men" if noun.endswith("man") else ""


def _told_elsewhere(context: Context[Options], one: SoleOffice, two: SoleOffice) -> Iterator[range]:
    """The words of the title of two, and of other words for it, behind any word, but where it is told of the two."""
    doc, pack, title = context.doc, context.doc.pack, one.title.split()
    tables = pack.table("single_offices") if pack is not None else {"same": {}, "sole": {"same": {}}}
    same = {**tables["same"], **tables["sole"]["same"]}
    words = doc.words
    for form in [title, *(form.split() for form, name in same.items() if name == one.title)]:
        for last in doc.word_places.get(form[-1], ()):
            first = last + 1 - len(form)
            if first <= 0 or list(words.lower[first : last + 1]) != form:
                continue
            told = Span(words.starts[last], words.ends[last])
            if not one.span.touches(told) and not two.span.touches(told):
                yield range(first, last + 1)


def _is_of_a_land(context: Context[Options], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether one of two presidents may be a country's: told with it, by the title alone, or known as one."""
    known = office_surnames(context.doc)
    return any(
        office.name.surname in known
        or not (office.definite or office.named)
        or not _nations(context).isdisjoint(office.whose)
        for office in (one, two)
    )


def _in_other_hands(context: Context[Options], office: LocalOffice | SoleOffice, *, guests: bool = True) -> bool:
    """Whether the sentence of an office, or the one before it, tells of a guest, a rival or a plaque.

    guests: whether guests and visitors are looked for too.
    """
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return True
    table, words = pack.table("single_offices")["sole"], doc.words
    hands, doors = frozenset(table["other_hands"]), frozenset(table["next_door"])
    hands -= frozenset() if guests else frozenset(table["guests"])
    for i in words.inside(scene_of(doc, office.span)):
        # "Guests from Lund", and not "the Middle East".
        small = not words.capital[i] or doc.opens_sentence(words.starts[i])
        if small and words.lower[i].removesuffix("'s") in hands:
            return True
        if words.lower[i] == "next" and " ".join(words.lower[i : i + 2]) in doors:
            return True
    return False


def _other_owners(context: Context[Options], office: SoleOffice, other: SoleOffice, *, lone: bool = False) -> Set[str]:
    """Names near an office that do not stand near the other one too; of a country's one office, those of countries.

    lone: the office is one of which the text tells of one; then those that it has once only are none.
    """
    doc, pack = context.doc, context.doc.pack
    scenes = [scene_of(doc, told.span) for told in (office, other)]
    known = owners_in(doc, scenes[1], other.span)
    words = {doc.words.lower[i].removesuffix("'s") for i in doc.words.inside(other.span)}
    of_lands = pack is None or office.title in pack.table("single_offices")["sole"]["of_lands"]
    of_a_country = _is_of_a_country(context, office.title)
    bodies = frozenset(pack.table("single_offices")["bodies"]) if pack is not None else frozenset()
    # "Lund Council" is no part of "the council leader of Aldmouth".
    near = owners_in(doc, scenes[0], office.span, but=words - bodies, places=of_lands or of_a_country)
    if of_a_country:
        near = near & _nations(context) if office.definite else near
    elif not of_lands:
        near -= _nations(context)
    if lone and pack is not None and office.title not in pack.table("single_offices")["sole"]["of_lands"]:
        near = frozenset(word for word in near if _times(doc, word) > 1)
    if office.span > other.span and not _owner(context, office) and not _owner(context, other):
        near -= subject_of(doc)
    return near - known - words - bodies


def _is_of_a_country(context: Context[Options], title: str) -> bool:
    table = context.doc.pack.table("single_offices") if context.doc.pack is not None else None
    if table is None:
        return False
    return title.endswith(table["minister"]) or title in {*table["sole"]["national"], *table["sole"]["of_states"]}


def _nations(context: Context[Options]) -> frozenset[str]:
    """The words for countries and their people, in small letters."""
    pack = context.doc.pack
    if pack is None or not pack.has("tables", "places") or not pack.has("tables", "persons"):
        return frozenset()
    peoples = pack.table("persons")["peoples"]
    rows = " ".join([*peoples["countries"], *peoples["names"], pack.table("places")["countries"]])
    return frozenset(rows.lower().split())


def _follows(context: Context[Options], one: LocalOffice | SoleOffice, two: LocalOffice | SoleOffice) -> bool:
    """Whether a sentence with either person, or with the office, tells that one came after another, or is elsewhere."""
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return True
    table = pack.table("single_offices")
    if _are_of_two_places(context, one, two):
        return True
    if any(_held_it_once(doc, office.name.surname) for office in (one, two)):
        return True
    succession = {*table["succession"]} & doc.word_places.keys()
    follows = {*table["sole"]["follows"], *succession} & doc.word_places.keys()
    once = {*table["sole"]["once"]} & doc.word_places.keys()
    persons = _forms({one.name.surname.lower(), two.name.surname.lower()})
    title = _title_of(one)
    whose = frozenset(word for office in (one, two) if isinstance(office, SoleOffice) for word in _words_of(office))
    owners = _forms(_owner_words(one) | _owner_words(two))
    office, whose = _forms({title.split()[-1]}), _forms(whose)
    lower = doc.words.lower
    places = sorted(i for word in once for i in doc.word_places[word])
    if any(_is_said_of(context, i, office, persons) for i in places):
        return True
    gone = {*table["sole"]["gone"]} & doc.word_places.keys()
    if any(lower[i - 1] in persons for word in gone for i in doc.word_places[word] if i):
        return True
    for word in sorted(follows):
        for index in doc.word_places[word]:
            if _is_no_change(context, index, persons, office | owners):
                continue
            if not persons.isdisjoint(lower[i] for i in _beside(doc, index)):
                return True
    sentences = {doc.sentence_at(doc.words.starts[index]) for word in succession for index in doc.word_places[word]}
    return any(
        not office.isdisjoint(words) and (not whose or not whose.isdisjoint(words))
        for sentence in sorted(sentences)
        for words in [{lower[i] for i in doc.words.inside(sentence)}]
    )


def _held_it_once(doc: Document, surname: str) -> bool:
    """Whether a sentence with a surname tells of years: "Lind held the office from 1881 to 1889"."""
    words = doc.words
    for form in sorted(_forms({surname.lower()}) & doc.word_places.keys()):
        for place in islice(doc.word_places[form], _MOST_TELLINGS):
            sentence = words.inside(doc.sentence_at(words.starts[place]))
            years = [i for i in sentence if words.digit[i] and len(words.surfaces[i]) == _YEAR_DIGITS]
            if any(later - earlier == 2 and words.lower[earlier + 1] == "to" for earlier, later in pairwise(years)):
                return True
    return False


def _is_no_change(context: Context[Options], index: int, persons: Set[str], office: Set[str]) -> bool:
    """Whether a word of a change tells of something else: "quit talking", "their cup exit", "replaced the old lamps".

    Who is put in whose place is one of the two, or it is told of the office.
    """
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return False
    sole, lower = pack.table("single_offices")["sole"], doc.words.lower
    table, word, behind = sole["idle"], lower[index], lower[index + 1 : index + _NEXT_WORDS + 1]
    if word in sole["turning"] and behind:
        return behind[0] not in sole["turning"][word]  # "stepped out"
    if word in table["succeeding"] and behind[:1] == ["in"] and len(behind) > 1:
        return behind[1].endswith("ing")  # "succeeded in winning"
    if word in table["going"] and index and lower[index - 1] in table["no_persons"]:
        return True  # "it leaves"
    if word in table["nouns"]:
        before = lower[index - 1] if index else ""
        return not (before in table["owned"] or before.endswith(("'s", "s'")) or behind[:1] == ["of"])
    near = {lower[i] for i in _beside(doc, index)}
    if word in table["going"] and office.isdisjoint(near):
        return any(gone.endswith("ing") for gone in behind[:1]) or not frozenset(table["things"]).isdisjoint(behind)
    if word not in table["putting"]:
        return False
    close = lower[max(0, index - _NEXT_WORDS) : index + _NEXT_WORDS + 1]
    both = len({name.removesuffix("'s") for name in persons & near}) > 1
    return not both and office.isdisjoint(near) and persons.isdisjoint(close)


def _beside(doc: Document, index: int) -> range:
    """The words of its sentence that stand near a word."""
    sentence = doc.words.inside(doc.sentence_at(doc.words.starts[index]))
    return range(max(sentence.start, index - _FOLLOW_WORDS), min(sentence.stop, index + _FOLLOW_WORDS + 1))


def _is_said_of(context: Context[Options], index: int, office: Set[str], persons: Set[str]) -> bool:
    """Whether a word puts a person's office in the past: "former mayor Ada Lind", "then Mrs Lind".

    "His former adviser, Jan Holt, said that Ada Lind" does not, nor do "the previous week" and "then with Lind".
    """
    doc, pack, words = context.doc, context.doc.pack, context.doc.words
    if pack is None:
        return True
    table, stop = pack.table("single_offices")["sole"], words.inside(doc.sentence_at(words.starts[index])).stop
    behind = words.lower[index + 1 : min(stop, index + _ONCE_WORDS)]
    named = next((place for place, word in enumerate(behind) if word in persons), None)
    if named is None or not {*table["breaks"]}.isdisjoint(behind[:named]):
        return False
    if behind[0] in table["spells"] or (words.lower[index] in table["by_turns"] and not words.capital[index + 1]):
        return not office.isdisjoint(behind[:1])
    several = not office.isdisjoint(word.removesuffix("s") for word in {*behind[:named]} - office)
    if several:  # "former mayors Eva Roth and Ada Lind"
        return True
    if _is_of_another(doc, range(index + 1, index + 1 + named), persons):
        return False
    return named + 1 < _NEXT_WORDS or not office.isdisjoint(behind[:named])


def _is_of_another(doc: Document, between: range, persons: Set[str]) -> bool:
    """Whether some words tell of somebody else, to whom the person behind is joined: "mayor Eva Roth and Ada Lind"."""
    words = doc.words
    joined = next((i for i in between if words.lower[i] == "and"), None)
    name = doc.name_at(words.starts[joined - 1]) if joined is not None else None
    return name is not None and bool(name.given or name.title) and name.surname.lower() not in persons


def _are_of_two_places(context: Context[Options], one: LocalOffice | SoleOffice, two: LocalOffice | SoleOffice) -> bool:
    """Whether two offices told without a place are those of two: "In Lund the mayor", or under two headings."""
    if any(office.whose if isinstance(office, SoleOffice) else office.key[1] for office in (one, two)):
        return False
    doc = context.doc
    starts = [office.span.start for office in (one, two)]
    blocks = [block.span.start for start in starts if (block := doc.block_at(start)) is not None]
    for parts in (blocks, [doc.sentence_at(start).start for start in starts]):
        heads = {_place_at_head(context, part) for part in parts}
        if len(heads) > 1 and None not in heads:
            return True
    headings = {_heading_over(doc, start) for start in starts}
    return (len(headings) > 1 and None not in headings) or _tells_of_several_places(context) or _is_of_a_work(context)


def _place_at_head(context: Context[Options], start: int) -> str | None:
    """The place with which a paragraph or a sentence begins."""
    doc, pack = context.doc, context.doc.pack
    words = doc.words.inside(Span(start, doc.sentence_at(start).end))
    if pack is None or len(words) < len(("In", "Lund")):
        return None
    lower, place = doc.words.lower, words.start + 1
    months = {name.lower() for names in pack.table("calendar")["months"] for name in names}
    heads = pack.table("single_offices")["sole"]["place_heads"]
    led = lower[words.start] in heads and doc.words.capital[place] and lower[place] not in months
    return lower[place] if led else None


def _heading_over(doc: Document, position: int) -> str | None:
    """The heading over a part of a text, if it is as short as the name of a town."""
    over = [
        section.heading
        for section in doc.sections
        if section.heading is not None and section.heading.span.end <= position
    ]
    words = doc.words.inside(over[-1].span) if over else range(0)
    return " ".join(doc.words.lower[i] for i in words) if 0 < len(words) <= _MOST_OF_A_TOWN else None


def _is_of_a_work(context: Context[Options]) -> bool:
    """Whether a text is about a film, a series or the like, in which there are offices too."""
    doc, pack = context.doc, context.doc.pack
    works = frozenset(pack.table("single_offices")["sole"]["works"]) if pack is not None else frozenset[str]()
    return len(works & doc.words.vocabulary) > 1


def _tells_of_several_places(context: Context[Options]) -> bool:
    """Whether a text tells of two places that have the same offices: "either town", "twinned since 1969"."""
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return True
    table, lower = pack.table("single_offices")["sole"], doc.words.lower
    if not doc.words.vocabulary.isdisjoint(table["twinned"]):
        return True
    places = frozenset(table["places"])
    return any(
        not places.isdisjoint(lower[i + 1 : i + 2]) for word in table["paired"] for i in doc.word_places.get(word, ())
    )


def _title_of(office: LocalOffice | SoleOffice) -> str:
    return office.title if isinstance(office, SoleOffice) else office.key[0]


def _owner_words(office: LocalOffice | SoleOffice) -> frozenset[str]:
    """The single words that say whose an office is, in small letters."""
    return _words_of(office) if isinstance(office, SoleOffice) else frozenset(office.key[1].lower().split())


def _words_of(office: SoleOffice) -> frozenset[str]:
    """The single words that say whose an office is."""
    return frozenset(word for told in office.whose for word in told.split())


def _forms(words: Set[str]) -> frozenset[str]:
    """Words, and their possessives."""
    return frozenset(words).union(f"{word}'s" for word in words)


def _local(context: Context[Options]) -> dict[tuple[str, str], list[LocalOffice]]:
    """Office and place -> the persons in full beside them, where no sentence with the office tells of a change."""
    found: dict[tuple[str, str], list[LocalOffice]] = {}
    for one in context.doc.local_offices:
        found.setdefault(one.key, []).append(one)
    for title in [title for title, place in found if place == OF_THE_BODY]:
        bodies = [place for office, place in found if office == title and place and place.islower()]
        untold = found.pop((title, OF_THE_BODY))
        if len(bodies) == 1:
            found[title, bodies[0]] = sorted([*found[title, bodies[0]], *untold], key=lambda one: one.span)
    told = {key: some for key, some in found.items() if len(some) > 1 and not _changes(context, key[0])}
    return {key: some for key, some in told.items() if key[1] or not _is_of_several(context, key[0])}


def _are_apart(context: Context[Options], one: LocalOffice, two: LocalOffice) -> bool:
    """Whether two told without a place are told as two: in one sentence, or the one as a guest or as a statue."""
    if one.key[1]:
        return False
    doc = context.doc
    together = doc.sentence_at(one.span.start) == doc.sentence_at(two.span.start)
    if together or _in_other_hands(context, one) or _in_other_hands(context, two):
        return True
    if _is_told_elsewhere(context, *sorted((one, two), key=lambda office: office.span)):
        return True
    pack, lower = doc.pack, doc.words.lower
    others = frozenset(pack.table("single_offices")["sole"]["others"]) if pack is not None else frozenset[str]()
    return any(
        not others.isdisjoint(lower[i - 1 : i])
        for i in (doc.words.inside(one.span).start, doc.words.inside(two.span).start)
        if i
    )


def _is_told_elsewhere(context: Context[Options], first: LocalOffice, later: LocalOffice) -> bool:
    """Whether the later of two told without a place stands behind one in which something is: "They sang in Ven."

    A place near the first one too, or the one of which the text is, is no other one.
    """
    doc, words = context.doc, context.doc.words
    pack = doc.pack
    if pack is None or not pack.has("tables", "places"):
        return False
    scene, locatives = scene_of(doc, later.span), {*pack.table("places")["locatives"].split(), "at", "from", "to"}
    near = owners_in(doc, scene, later.span) - owners_in(doc, scene_of(doc, first.span), first.span) - subject_of(doc)
    return any(
        words.capital[i] and words.lower[i - 1] in locatives and words.lower[i].removesuffix("'s") in near
        for i in words.inside(scene)[1:]
    )


def _changes(context: Context[Options], title: str) -> bool:
    """Whether a sentence that has the office has a word of a change too."""
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return True
    table = pack.table("single_offices")
    change, weak = {*table["succession"], *table["change"]}, frozenset(table["weak"])
    goes, outs = frozenset(table["goes"]), frozenset(table["outs"])
    for place in doc.word_places.get(title.split()[-1], ()):
        sentence = doc.words.inside(doc.sentence_at(doc.words.starts[place]))
        for i in range(max(sentence.start, place - _CHANGE_WORDS), min(sentence.stop, place + _CHANGE_WORDS)):
            word, behind = doc.words.lower[i], " ".join(doc.words.lower[i + 1 : i + 3])
            if word in goes and behind in outs:
                continue  # "the mayor left by a side door"
            if word in change and (word not in weak or abs(i - place) <= _WEAK_WORDS):
                return True
    return False


def _is_another(one: LocalOffice | SoleOffice, other: LocalOffice | SoleOffice) -> bool:
    """Whether two names are those of two persons, and no slip of one name: both of their halves differ."""
    return (
        one.name.given != other.name.given
        and distance(one.name.surname, other.name.surname, _SLIP) > _SLIP
        and one.name.surname != other.name.given
        and one.name.given != other.name.surname
    )


def _of_these_days(context: Context[Options]) -> dict[str, list[RoleMention]]:
    """Office of the table -> where it is told of these days, if under two names."""
    doc, when = context.doc, context.doc.dated
    found: dict[str, list[RoleMention]] = {}
    for mention in doc.roles if when is None or not when.sure else ():
        if len(mention.offices) == 1 and (mention.current != "no" or mention.guard == "none"):
            found.setdefault(mention.offices[0].key, []).append(mention)
    return {key: some for key, some in found.items() if len({one.surname for one in some}) > 1}


def _by_the_table(context: Context[Options], mentions: Sequence[RoleMention]) -> Iterator[Finding]:
    """Two holders of one office, both told of these days."""
    best: dict[str, RoleMention] = {}
    for mention in mentions:
        known = best.get(mention.surname)
        if known is None or _weight(context, mention) > _weight(context, known):
            best[mention.surname] = mention
    told = sorted(best.values(), key=lambda mention: mention.span)[:_MOST_HOLDERS]
    hands_over = len(told) > 1 and _hands_over(context)
    for two in told[1:]:
        for one in told[: told.index(two)]:
            if hands_over and (_is_next(one, two) or _is_next(two, one)):
                continue
            severity = _clash(context, one, two)
            if severity is not None and not _one_left(context, one, two):
                there = context.doc[one.span]
                evidence = Conflict(subject=one.offices[0].key, here=two.surname, there=there, source="table offices")
                related = [context.against(one.span, "the other holder")]
                yield context.finding(two.span, evidence, related=related, severity=severity)


def _weight(context: Context[Options], mention: RoleMention) -> int:
    """How much a mention says of who holds the office: that of a government more than one with a kept title."""
    sure = ("no", "acts", "speaks", "now").index(_current(context, mention))
    return 4 * sure + 2 * (mention.as_body or mention.rules) + mention.full


def _current(context: Context[Options], mention: RoleMention) -> Current:
    """How surely it is told of these days; whoever tells of an event that the article dates to them does so now."""
    if mention.current != "speaks":
        return mention.current
    doc, pack = context.doc, context.doc.pack
    sentence = doc.sentence_at(mention.span.start)
    events = set(events_of(doc, sentence, frozenset(pack.table("role_verbs")["events"]))) if pack else set()
    return "now" if any(_is_told_with_day(doc, event, sentence) for event in sorted(events)) else "speaks"


def _is_told_with_day(doc: Document, event: str, sentence: Span) -> bool:
    """Whether an earlier sentence of the text, or the one right before, tells the event with a day of these weeks."""
    before = doc.sentence_at(max(0, sentence.start - 2))
    places = (doc.sentence_at(doc.words.starts[i]) for i in doc.word_places.get(event, ()))
    return any(is_news(doc, place) for place in (before, *islice(places, _MOST_HOLDERS)) if place.end <= sentence.start)


def _clash(context: Context[Options], one: RoleMention, two: RoleMention) -> Severity | None:
    """How bad it is that both are told of these days; None if it is fair."""
    now = [mention for mention in (one, two) if _current(context, mention) == "now"]
    if len(now) == len((one, two)):
        return Severity.NOTE if _keeps_title(one, two) or _keeps_title(two, one) else Severity.WARNING
    if not now:
        return None
    other = two if now[0] is one else one
    later = not _keeps_title(now[0], other) and _is_later(other, now[0])
    if other.current == "no":
        return Severity.WARNING if later and (other.full or not _is_next(other, now[0])) else None
    if other.current == "acts":
        return Severity.WARNING if later else None
    if other.as_body:
        opens = context.doc.body_sentences[:1] == (context.doc.sentence_at(other.span.start),)
        return Severity.WARNING if later or opens else Severity.NOTE
    kept = other.offices[0].courtesy and (other.offices[0].head or not other.full)
    return Severity.NOTE if kept and not later else Severity.WARNING


def _keeps_title(mention: RoleMention, other: RoleMention) -> bool:
    """Whether it may be the retired holder's title, with the other in office."""
    office = mention.offices[0]
    if not office.courtesy or mention.as_body or mention.rules or (mention.full and not office.head):
        return False
    return any(term.first < follower.first for term in mention.terms for follower in other.terms)


def _is_later(mention: RoleMention, other: RoleMention) -> bool:
    """Whether the one came to the office when the other had left it for good."""
    return all(term.last is not None and term.last <= own.first for own in mention.terms for term in other.terms)


def _is_next(mention: RoleMention, other: RoleMention) -> bool:
    """Whether the one came right behind the other, and so may be talked of while the other is in office."""
    return any(term.last == own.first for own in mention.terms for term in other.terms)


def _hands_over(context: Context[Options]) -> bool:
    """Whether the article tells of a change of some government."""
    pack = context.doc.pack
    if pack is None or not pack.has("tables", "single_offices"):
        return True
    return not context.doc.words.vocabulary.isdisjoint(pack.table("single_offices")["handover"])


def _one_left(context: Context[Options], one: RoleMention, two: RoleMention) -> bool:
    """Whether a sentence with either person tells that somebody came or went."""
    return _is_change(context, (one.surname, two.surname))


def _is_change(context: Context[Options], surnames: tuple[str, str]) -> bool:
    """Whether a sentence with either surname tells that somebody came or went, or one with both of a change."""
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return True
    table, lower = pack.table("single_offices"), doc.words.lower
    names = [_forms({surname.split()[-1].lower()}) for surname in surnames]
    leaving = frozenset(table["leaving"])
    change = (leaving | {*table["change"], *table["succession"]}) & doc.word_places.keys()
    for word in sorted(change):
        for index in doc.word_places[word]:
            words = {lower[i] for i in doc.words.inside(doc.sentence_at(doc.words.starts[index]))}
            told = [not words.isdisjoint(forms) for forms in names]
            if all(told) or (word in leaving and any(told)):
                return True
    return False
