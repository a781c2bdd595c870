"""One person with two seats, two parties, two home states or offices of two nations.

## What it does
Collects what an article says of a person's seat ("Sen.", "Rep.", "Gov."), party and state ("R-Ohio"), of the nation
whose office the person holds ("Ruritanian President") and of the person's own nation ("the Ruritanian painter"), and
reports two that exclude each other.

## Why it matters
Readers take the label for the person. Two labels make two persons of one, or put a person into the wrong house.

## How it decides
Only labels that nobody has two of at one time: senator, representative, governor; ranks of the police and the army,
which are compared with each other alone, and of the church; the Republican and the Democratic party, and the parties of
Britain, Ireland and some other countries; states whose names begin with two letters; nations of the table `offices`;
peoples of the table `persons`. They stand right at a name: before it ("Labour MP Ada Lind", "Ruritania's Ada Lind",
between a people and a name a trade that only a person has) or behind it ("a Ruritanian painter", "who is Ruritanian",
"of Fine Gael", "a lieutenant colonel", "the governor", "is a Democrat", "a member of the Democratic Party"). Titles of
one group of the table `titles_told`, right before names, and some set beside them ("Lind, the mayor,", "Lind, a
congressman,", "The sheriff, Lind,", "Lind – a governor –"), are compared by themselves, seats in Congress, judges,
heads of governments, ambassadors with consuls, and "Dr" or "Lord" with "Sir"
before a surname alone in quotations too; not where words beside them tell of another time, and not for presidents who
were prime ministers by the table `offices`. So are the states of senators and representatives ("Texas Sen. Ada Lind",
"Ada Lind (R-Ohio)"), but not a state where something is or goes ("in Ohio Sen. Lind said"); of those whose title or
party the text tells also "Lind (of Ohio)", "Lind, who sits for Ohio," and "the Ohio lawmaker Lind". "The Ohio senator"
is reported where the text has no other word of Ohio and nobody with the surname of a senator or governor of it (table
`state_seats`), but near by a senator of another state. Jobs are told the same way ("chairman Ada Lind", "Ada Lind, the
trust's chief executive,", "The consul in Aldmouth, Ada Lind,", "The consul, Lind,"); compared are those of one line of
the table `persons`, of which nobody has two at a time: a chairman and a chief executive, an ambassador and a consul,
the ministers of two fields. So are callings that nobody has two of (its `callings`: a judge and a bishop, a mayor and a
sheriff, a nurse and a teacher, a surgeon and an anaesthetist, a dean and a bursar, a captain and a chief engineer), but
"Ada Lind, a nurse," may be a mayor too. Of seats and jobs "as governor, Lind will", "Lind serves as governor" and "Lind
said that as governor she would" tell too, but not where the text has somebody seek that office; of parties what one
sits, votes or was elected as and "remains", or belongs to, leads or holds a seat for ("Lind's fellow Greens", "the
SNP's whip", "the Labour politician Lind"); of nations whom one plays for ("Lind of Norway", "Lind (Norway)"); of
peoples "the Australian Lind". A description ("the Swede", "the Labour member") is told of the person named last who has
another such label, where nothing else in the article bears that label or its country and nobody without one can be
meant, or of whomever the same noun brought in ("a Dutch consultant … the Danish consultant"), named or not, or of the
only person a text names, or the only minister, mayor or the like beside a party; a pronoun behind it leaves out who is
called otherwise, and of parties whoever is introduced as no politician. A surname alone is the person whose full name
has it. Other labels inside quotations, those behind "former", "state" or the like, and in sentences of another time or
of a candidacy ("elected", "running for", "would") are left out, as are the dead; and a label that the text gives a
person for another time is not held against the one of today, nor is a job that somebody had ("who was vice president
when"). What stands behind a name may be told of another ("a rival of Lind, a Republican,"), and is then left alone.

Silent on jobs and titles where some changed places, and where a sentence tells that the person came to one of the two
("Lind was elected chairman") or has it beside another ("also the foreign minister"), and on parties and nations where
one tells that the person crossed the floor or plays for another country; on two titles that the text has twice each,
which are those of two persons; and on the rank of a relative ("General Lind, her father"). A word of another time
counts for the label that it is said of alone: in "Sen. Lind and former governor Jan Holt" not for the senator, in
"former Gov. Lind, a Democrat" not for the party.

“The Swede” or “the Conservative” alone, in a text of a contest, or right behind the first in its paragraph, may be a
rival whom nobody names.

## Limits
Other titles are not compared, for a person may be a minister and a professor at once. Of relatives with one surname
only full names are compared. Somebody of two nations of whom no word near ("born", "dual") says so is reported, and so
is one who is both chairman and chief executive where the article never says it in one breath. Of two persons with
labels a description may show the wrong one; that nobody in the article has that label is true all the same. Measured on
1,037 published texts, every second of those at hand: none reported. Of slips invented by writers who had not read this
check it finds 20 of 31 that were read while it was mended, and 6 of 22 that were not. Titles told another way once in
published articles: .90 of the 20 whose misses were read, .60 of the 20 that were not; none of 2,200 published texts is
reported. Of 37 titles changed by another writer, read while it was mended, 28 are found (15 before callings were read);
of 4,619 published texts and pages none is reported. Planted there by another writer: a second title .88 of those whose
misses were read and .86 of the others, a second party 1.00 and .82, a second nation .96 and .86."""

from collections.abc import Iterable, Iterator

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.mentions.person_fact import PersonFact
from srcaudit.text.mentions.person_offices import is_job_left, of_two_bodies
from srcaudit.text.mentions.person_words import FactKind
from srcaudit.text.mentions.persons_apart import by_person
from srcaudit.text.mentions.sole_labels import may_be_opponent
from srcaudit.text.mentions.state_descriptions import strange_states
from srcaudit.text.mentions.titles_told import (
    beside_others,
    changes_told,
    crossings,
    is_change_told,
    namesakes_told,
    offices_swapped,
)

_KINDS: dict[FactKind, str] = {
    "seat": "seat",
    "rank": "rank",
    "order": "rank in the church",
    "party": "party",
    "state": "state",
    "nation": "nation of the office",
    "people": "nation",
    "job": "such job",
}


_HELD: frozenset[FactKind] = frozenset({"seat", "rank", "order", "job"})
"""What one comes to and leaves."""
_CHANGED: frozenset[FactKind] = frozenset({"party", "people"})
"""What one may change for another."""


@check(
    "IC314",
    "conflicting-roles",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{here_quote}” here, “{there_quote}” elsewhere: one person has one {what} at a time",
    bad=(
        Example("Senate Republican leader Ada Lind spoke first. It was late. Lind, a [[Democrat]], left."),
        Example("Sen. Ada Brandauer praised the bill. It passed. At noon [[Rep. Brandauer]] left the hall."),
        Example("Inspector Ada Brandauer closed the road. It was late. [[Sergeant Brandauer]] opened it."),
        Example("Labour MP Ada Brandauer spoke first. It was late. Ada Brandauer, the [[Conservative]] MP, left."),
        Example("Italy's Helen Brandauer came first. Nobody saw [[France]]'s Helen Brandauer leave."),
        Example("Ada Brandauer (R-Ohio) praised the bill. It passed. Ada Brandauer ([[D-Ohio]]) left the hall."),
        Example("Ada Brandauer, R-Ohio, praised the bill. Then Ms. Brandauer, [[R-Utah]], left the hall."),
        Example("The Danish painter Helen Brandauer came first. The [[Swede]] Brandauer left at noon."),
        Example("The Danish painter Helen Brandauer came first. Nobody was surprised. [[The Swede]] left at noon."),
        Example("The Green MP Helen Brandauer spoke first. It was late. [[The Labour member]] left."),
        Example("Helen Brandauer, a Republican, spoke. [[Like other Democrats, Brandauer]] left the hall."),
        Example("Sen. Ada Brandauer spoke first. It was late. Brandauer, the [[governor]], left."),
        Example("Labour MP Ada Brandauer spoke first. It was late. Brandauer's fellow [[Conservatives]] left."),
        Example("The Greens' Ada Brandauer spoke. It was late. Brandauer, who leads the [[Conservatives]], left."),
        Example("Sen. Ada Brandauer (R-Ohio) spoke first. [[Texas Sen. Ada Brandauer]] left."),
        Example("Lt. Gen. Ada Brandauer saluted. At noon [[Lt. Col. Ada Brandauer]] left."),
        Example("President Ada Brandauer came first. At noon [[Prime Minister Brandauer]] left."),
        Example("Dr Ada Brandauer spoke. It rained. “Fair enough,” said [[Sir Brandauer]], and left."),
        Example("Rep. Ada Brandauer came. It rained. “We owe it to [[Sen. Brandauer]],” the clerk said."),
        Example("Harrow coach Ada Brandauer spoke. It was late. Brandauer, the [[club doctor]], left."),
        Example("Former Gov. Ada Brandauer, a Democrat, spoke. It was late. Brandauer, a [[Republican]], left."),
        Example("French President Ada Brandauer came first. At noon [[German President Ada Brandauer]] left."),
    ),
    good=(
        Example("Labour's Ada Brandauer won with 900 votes. The Conservative came second with 700.", why="her rival"),
        Example("The Danish skier Ada Brandauer won. It snowed. The Swede was a second back.", why="another skier"),
        Example("The Danish judge Ada Brandauer spoke. The Swede at the other end slept.", why="another judge"),
        Example("Ada Brandauer, a Republican, won, and Ada Brandauer, a Democrat, lost.", why="two in one breath"),
        Example(
            "Sen. Ada Brandauer and Rep. Ada Brandauer share a name. Brandauer rose.",
            why="the text tells of namesakes",
        ),
        Example(
            "Rep. Ada Brandauer, a Democrat, won. A rival of Brandauer, a Republican, wept.",
            why="it may be said of the rival",
        ),
        Example(
            "Archbishop Ada Brandauer came in May. Next Easter she will be Canon Brandauer again.", why="it will be so"
        ),
        Example("Lt. Ada Brandauer closed the road. The captain said the boat was safe.", why="no name, anybody"),
        Example("Gov. Ada Brandauer came in May. Gen. Brandauer saluted.", why="a governor may be a general too"),
        Example("Archbishop Ada Brandauer came in May. Cardinal Brandauer sang.", why="a cardinal is an archbishop"),
        Example("Lt. Col. Ada Brandauer closed the road. Col. Brandauer opened it.", why="the short form of a rank"),
        Example(
            "Lt. Ada Brandauer closed the road with a sergeant. Brandauer waved. The sergeant said no more.",
            why="somebody else has that rank",
        ),
        Example("Sen. Ada Brandauer praised former Rep. Jan Brandauer.", why="two people of one name"),
        Example("Sen. Ada Brandauer spoke. Former Gov. Ada Brandauer knows the state.", why="an office she has left"),
        Example("Rep. Ada Brandauer spoke. State Sen. Ada Brandauer, as she was in May, did not.", why="another house"),
        Example(
            "The Danish painter Helen Brandauer came. Born in Lund, the Swede Brandauer left.", why="two passports"
        ),
        Example(
            "Major Ada Brandauer, Captain Brandauer until May, spoke. Captain Brandauer's report was short.",
            why="the text tells that she was one",
        ),
        Example(
            "The Danish painter Helen Brandauer beat Jan Marten. The Swede left at noon.", why="the other may be one"
        ),
        Example(
            "The Danish painter Helen Brandauer came home from Sweden. The Swede left.", why="somebody else from there"
        ),
        Example("Rep. Ada Brandauer is running for a seat. A Senator Brandauer would vote no.", why="a candidate"),
        Example("Ada Brandauer, R-Calif., spoke. Brandauer (R-CA) left.", why="one state in two forms"),
        Example(
            "Ada Brandauer, a Republican, spoke. Like many Democrats, Brandauer left.", why="like them, not of them"
        ),
        Example("Gov. Ada Brandauer spoke. “Ask Sen. Brandauer,” he said.", why="a governor may be called so later"),
        Example("Ada Brandauer, a Republican, won. Brandauer held a dinner for the Democrats.", why="her guests"),
        Example(
            "Ada Brandauer, a Republican, won. Brandauer leads the Democrats in polls.", why="she is ahead of them"
        ),
        Example(
            "A Dutch consultant was hired in May. Another consultant came. The Danish consultant left town.",
            why="there were two",
        ),
        Example("Dr Ada Brandauer spoke. Sir Jan Brandauer left.", why="two people of one name"),
        Example(
            "President Ada Brandauer, who was vice president when the port was built, spoke. Vice President Brandauer "
            "had cut the ribbon.",
            why="the text tells that she was both",
        ),
        Example(
            "President Dmitry Medvedev came. At noon Prime Minister Medvedev left.",
            why="the table of offices has him as both",
        ),
        Example("President Ada Brandauer came. She was once Prime Minister Brandauer.", why="it says once"),
        Example(
            "Harrow coach Ada Brandauer spoke. Brandauer was elected club chairman. Brandauer, club chairman, left.",
            why="a new job",
        ),
        Example(
            "Rep. Ada Brandauer belongs to the Democratic Party's enemies. Brandauer, a Republican, left.",
            why="no member",
        ),
        Example("The Texas delegation came. Ohio Rep. Ada Brandauer and Texas Rep. Jan Marten left.", why="two seats"),
    ),
)
def conflicting_roles(context: Context[Options]) -> Found:
    """Labels of one person that exclude each other."""
    compared, reported, left_jobs = 0, list[Span](), dict[str, bool]()
    changes: tuple[tuple[str, str], ...] | None = None
    crossed: tuple[str, ...] | None = None
    for kind, what in _KINDS.items():
        facts = [fact for fact in context.doc.person_facts if fact.kind == kind]
        for whole in _of_one_kind(by_person(context.doc, facts)):
            left = {_key(fact) for fact in whole if fact.past}
            group = [fact for fact in whole if _key(fact) not in left]
            if kind == "job" and len(group) > 1:
                for fact in group:
                    if fact.value not in left_jobs:
                        left_jobs[fact.value] = is_job_left(context.doc, fact)
                group = [fact for fact in group if not left_jobs[fact.value]]
            if len(group) < 2:
                continue
            # "The Danish Championship" is nobody's; beside a first name it is a person's.
            if kind == "people" and not any(_is_named(context, fact) for fact in group):
                continue
            compared += len(group) - 1
            for here, there in _conflicts(group):
                if kind == "job" and (
                    here.span in reported
                    or of_two_bodies(context.doc, here, there)
                    or offices_swapped(context.doc)
                    or namesakes_told(context.doc)
                ):
                    continue
                if kind in _HELD:
                    changes = (*changes_told(context.doc), *beside_others(context.doc)) if changes is None else changes
                    labels = [label for fact in (here, there) for label in (_label(fact), context.doc[fact.span])]
                    if is_change_told(changes, here.name.surname, labels):
                        continue
                elif kind in _CHANGED:
                    crossed = crossings(context.doc) if crossed is None else crossed
                    if any(here.name.surname in sentence for sentence in crossed):
                        continue
                if kind in ("party", "people") and may_be_opponent(context.doc, kind, there.span, here.span):
                    continue
                quotes = [context.doc[fact.span] for fact in (here, there)]
                reported += [here.span, there.span]
                yield context.finding(
                    here.span,
                    Conflict(subject=f"{what} of {here.name.surname}", here=here.value, there=there.value),
                    related=[context.against(there.span, f"“{quotes[1]}” here")],
                    here_quote=quotes[0],
                    there_quote=quotes[1],
                    what=what,
                )
    for told in context.doc.described_twice:
        compared += 1
        what = _KINDS["party" if told.sort == "party" else "people"]
        if not Cover(reported).touches(told.second):
            quotes = [context.doc[told.second], context.doc[told.first]]
            reported += [told.first, told.second]
            yield context.finding(
                told.second,
                Conflict(subject=f"{what} of the {told.noun}", here=told.people[1], there=told.people[0]),
                related=[context.against(told.first, f"“{quotes[1]}” here")],
                here_quote=quotes[0],
                there_quote=quotes[1],
                what=what,
            )
    pairs, titles = context.doc.two_titles
    known = Cover(reported)
    for pair in (*pairs, *strange_states(context.doc)):
        if not known.touches(pair.here.span):
            changes = (*changes_told(context.doc), *beside_others(context.doc)) if changes is None else changes
            if pair.comes_and_goes and is_change_told(changes, pair.here.surname, (pair.here.value, pair.there.value)):
                continue
            quotes = [context.doc[one.span] for one in (pair.here, pair.there)]
            yield context.finding(
                pair.here.span,
                Conflict(subject=f"{pair.what} of {pair.here.surname}", here=pair.here.value, there=pair.there.value),
                related=[context.against(pair.there.span, f"“{quotes[1]}” here")],
                here_quote=quotes[0],
                there_quote=quotes[1],
                what=pair.what,
            )
    yield context.measure("compared", compared + titles, "comparisons")


def _of_one_kind(groups: Iterable[list[PersonFact]]) -> Iterator[list[PersonFact]]:
    """The facts of each person; those of jobs by the line of jobs, of which nobody has two."""
    for group in groups:
        lines: dict[str, list[PersonFact]] = {}
        for fact in group:
            lines.setdefault(fact.value.partition(":")[0] if fact.kind == "job" else "", []).append(fact)
        yield from lines.values()


def _label(fact: PersonFact) -> str:
    """The word for a title, without the line of jobs that it is of."""
    return fact.value.rpartition(":")[2]


def _is_named(context: Context[Options], fact: PersonFact) -> bool:
    """Whether a known first name stands at the fact, or somewhere a title before the surname."""
    form = context.doc.name_forms.get(fact.name.surname)
    return fact.name.known or fact.linked or (form is not None and any(mention.title for mention in form.mentions))


def _conflicts(facts: list[PersonFact]) -> Iterator[tuple[PersonFact, PersonFact]]:
    """The first of each other label, with the first label."""
    told = {_key(facts[0])}
    for fact in facts[1:]:
        if _key(fact) not in told:
            told.add(_key(fact))
            yield fact, facts[0]


def _key(fact: PersonFact) -> str:
    """What tells one label from another: of a state the first letter, which all its short forms share."""
    return fact.value[0] if fact.kind == "state" else fact.value
