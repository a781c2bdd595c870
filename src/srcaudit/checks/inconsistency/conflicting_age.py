"""One person, two ages.

## What it does
Collects the ages and years of birth that an article gives to a person and reports two that cannot both hold.

## Why it matters
An age is the detail of a person that is copied most and checked least; two of them show that one was not checked.

## How it decides
Read are "Ada Lind, 45,", "Ada Lind (45) has", "Ada Lind is 45", "aged 45", "At 45, Ada Lind is", "the 45-year-old Ada
Lind", "Ada Lind, a 45-year-old", "a 45-year-old woman, Ada Lind, was", "Ada Lind, who turned 45 last month", "Ada Lind
was born in 1971". A surname alone is the person whose full name has it, and a first name alone the one person who has
it. Then what is said of a person who is named elsewhere: "The 45-year-old winner", "She is 45.", "died on Thursday at
the age of 86", "Born in 1935 to a weaver, Lind", "He was born in 1971", and of the speaker in a quotation "I am 45
now". There the person is the one whom the last sentence with a name names, if it names nobody else; for a quotation the
one speaker of its paragraph. "The 45-year-old" reaches further back, over the heads of judges, lawyers, the police and
whoever else is never told an age, to the first person of the article if nobody of whom no age is told stands nearer.
"The mayor, 64," and "The boy, nine," are the one whom the text calls so, and "the deputy mayor" is not the mayor.
Whoever is of the other sex than "he" or "she" does not stand between. Told roughly are "in her late fifties" and
"celebrated her 54th birthday last week", the age of another year ("who was 25 ten years ago", "will be 60 in five
years", "two years short of 60", "turns 60 next year"; one year more or less is left open, of ten years two, and of each
ten more one more), and years of birth by an age at a dated event ("was 30 when she took over in 1995", "then 30, took
over in 1995", "died on 3 May 2009 at the age of 78", "died on 3 May 2009. She was 78", "turned 80 in 1994", "died in
1994, a week before his 80th birthday"), by the years of a life ("Ada Lind (1931-2009)") by a birth however its sentence
tells it ("born Leeds, 1952", "his year of birth as 1952"), if it names nobody else, the year told of it ("1952 was the
year of Lind's birth", "since her birth in 1952"), or by a deed ("joined the yard in 1958", at eight or older); these
conflict where the years that they leave open lie more than `years_apart` apart. Nothing is read where the text tells of
a namesake ("another Ada Lind", "her cousin, Ada Lind") or gives two bearers of the name two homes, where "the
45-year-old" has a trade that stands nowhere else, where somebody new ("a woman", "his wife", "the victim", "the driver"
of a car) or an animal stands between, where he or she does something to "the 45-year-old", where the age fits somebody
else, or where no slip makes it of the other age: the two must have a digit in common, change two round or lie three
years apart, ten where the person is named right before. "The 45-year-old conductor" is the one whom alone the text
calls a conductor, whoever is named nearer. Two ages conflict when they lie more than `years_apart` apart, for a
birthday may lie between. An age conflicts with a year of birth when it fits no day of the article's date, which must be
known from a day of publication, a date line or a count of days or years, never from the clock. Ages in a sentence that
tells of another time ("then", "died", a year) are left out, but for the year of a birth or of what still goes on, and
for "was 45" of somebody who has just died; ages of whoever died in an earlier year are of then. Left out, too, are ages
that may be told of another ("the mother of Ada Lind, 71"), and what was printed before ("the obituary said that she was
45").

## Limits
An age below 13 that is spelled out is read only where it stands for a name ("the eight-year-old", "the boy, eight,").
Of relatives with one surname only full names are compared. "Nearly 50" and "approaching her 54th birthday" are not
read. Measured on 2,073 published texts of newsrooms and other pages: none reported, for hardly any of them gives a
person's age twice. Of slips invented by writers who had not read this check it finds 19 of 26 in texts that were read
while it was mended, and 7 of 23 in texts that were not.
"""

from collections.abc import Iterator

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.mentions.person_fact import PersonFact
from srcaudit.text.mentions.persons_apart import by_person

_FARTHEST_SLIP = 35
"""Years by which a slip can change an age, where a pronoun stands for the person."""
_OF_AGE, _GROWN = 18, 10
"""Years of who is no child, and more of them than these from a child's age on are told of two times."""


class Options(authoring.Options):
    """How far two ages may lie apart."""

    years_apart: int = Field(1, ge=0, description="years between two ages that a birthday may explain")


@check(
    "IC325",
    "conflicting-age",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="“{here_quote}” here, “{there_quote}” elsewhere, both of {person}",
    options=Options,
    bad=(
        Example("Ada Brandauer, 45, runs the mill. It is old. The [[47-year-old]] Brandauer was asked twice."),
        Example("Mary Brandauer, 45, runs the mill. It is old. The [[54-year-old]] was asked twice."),
        Example(
            "Ada Brandauer, 45, of Mill Road was fined. Her mill is old. Ada Brandauer, [[54]], of Mill Road was tried."
        ),
        Example("Ada Brandauer is 45. Her mill is old. Ms. Brandauer, [[54]], was asked twice."),
        Example(
            "Ada Brandauer was born in 1971 in a mill. Now Ms. Brandauer, [[45]], runs it.", published="2026-05-03"
        ),
        Example("Ada Brandauer (born 1971) runs the mill. Brandauer, who was [[born in 1974]], mends it."),
        Example(
            "Ada Brandauer, who ran the mill, died on Monday at the age of 81. Born to a miller in Harrow, she was "
            "kind. [[Born in 1935]] to a miller, Brandauer was kind.",
            published="2026-05-03",
        ),
        Example("Ada Brandauer, 45, runs the mill. Brandauer is [[in her late fifties]]."),
        Example("Ada Brandauer, 45, runs the mill. Brandauer, who was [[25 ten years ago]], mends it."),
        Example("Ada Brandauer, born in 1971, runs the mill. Brandauer was [[30 when she took it over in 1995]]."),
        Example("Ada Brandauer, born in 1971, runs the mill. Brandauer [[joined it in 1975]] as a clerk."),
        Example("Ada Brandauer, 45, runs the mill.\n\n“I'm [[54]] and I never slept,” Brandauer says."),
        Example("A 43-year-old man was found dead in Hull on Monday. Police said the [[34]]-year-old had been ill."),
    ),
    good=(
        Example(
            "The 9-year-old Ada Brandauer saw the mill burn down. Ada Brandauer, 23, has built it again.",
            why="then and now",
        ),
        Example(
            "The obituary of Ada Lind said that she was born in 1938. Lind was born in 1937. We are sorry.",
            why="it puts right what was printed",
        ),
        Example(
            "A report on page 4 on Thursday about the inquest into the death of the harbour clerk Walter Lind gave his "
            "age as 76. He was 67.",
            why="the same, told at length",
        ),
        Example("Ada Brandauer, 45, met Bo Kessel in May. He is 54.", why="it may be the other one"),
        Example("Ada Brandauer, 49, runs the mill. Brandauer is in her early fifties.", why="a birthday between"),
        Example(
            "Ada Brandauer, born in 1971, runs the mill. Her mother was 30 when she took it over in 1955.",
            why="her mother's age",
        ),
        Example(
            "Ada Brandauer, born in 1971, runs the mill. Brandauer was 24 when she took it over in 1995.",
            why="the years agree",
        ),
        Example("Ada Brandauer, 45, came with her predecessor. At 54, he still swims.", why="somebody without a name"),
        Example(
            "Ada Brandauer, 45, runs the mill. Brandauer's sister has left. She is 48.", why="it may be the sister"
        ),
        Example(
            "Ada Brandauer, 91, walks to school. Brandauer's daughter, who is 70, drives her home.",
            why="the daughter's age",
        ),
        Example(
            "William Brandauer, 60, leads the fund. His son Will Brandauer, 27, has left it. William Brandauer stays.",
            why="a son with the short form of the name",
        ),
        Example("Ada Brandauer, 45, runs the mill. The 46-year-old Brandauer mends it.", why="a birthday between"),
        Example(
            "Ada Brandauer, 45, runs the mill. A woman fell into the pond. The 54-year-old was dried.",
            why="somebody new",
        ),
        Example(
            "Ada Brandauer, 15, won. Until she turned five, Brandauer had only known snails. When she is 51, she says, "
            "she will stop.",
            why="other ages than her own of today",
        ),
        Example("Ada Brandauer, 45, beat the 54-year-old champion.", why="somebody else"),
        Example("Mayor Ada Brandauer, 45, spoke. The deputy mayor, 54, wept.", why="another office"),
        Example(
            "The 20-year-old beat the champion, Ada Brandauer. Brandauer, 31, wept.", why="the age of whoever beat her"
        ),
        Example(
            "Ada Brandauer, 45, flies in nine years. At 54, she will be the oldest miller in orbit.", why="a future age"
        ),
        Example("Officer Ada Brandauer, 45, shot a teenager. The 15-year-old is in hospital.", why="the teenager"),
        Example("Ada Brandauer, 45, runs the club. The 19-year-old has scored twice.", why="no slip, another person"),
        Example("Jan Brandauer, 45, runs the mill with his son Jan, 19.", why="a son of one name"),
        Example(
            "Dr Emi Brandauer, 58, of Hull and Dr Emily Brandauer, 85, of Lund are not related. Neither wept.",
            why="one sentence tells of both",
        ),
        Example(
            "Martin Brandauer, 51, runs the mill. Martin's son, also Martin, 24, gave evidence.",
            why="a son of one name",
        ),
        Example(
            "Ada Brandauer, 45, of Mill Road was fined. Later Ada Brandauer, 54, of Pine Road was fined.",
            why="two people, for they live apart",
        ),
        Example("In the fifth book Karl Brandauer is 50. In the sixth Brandauer is 48.", why="told of two books"),
        Example(
            "Ada Brandauer, 45, runs the mill. The mother of the clerk, Ada Brandauer, 71, owns it.",
            why="the mother's age",
        ),
        Example(
            "Mary Brandauer, 45, and her husband, John, 54, own the mill. Brandauer, 54, mends it.",
            why="her husband, whose age is told",
        ),
        Example(
            "Ada Brandauer, 45, was jailed for theft. The mother of Ada Brandauer, 54, wept.",
            why="it may be her mother's",
        ),
        Example("Ada Brandauer, 45, runs the mill with Jan Brandauer, 54.", why="two people of one name"),
        Example(
            "Ada Brandauer never wed.\n\nHe took over in 2019 at 78; she, at Lund, in 2021 at 86.",
            why="two people of whom one may be she",
        ),
        Example(
            "Ada Brandauer, 45, runs the mill. She beat another Ada Brandauer, 54, a baker.",
            why="a namesake is told of",
        ),
        Example(
            "Ada Brandauer, 45, runs the mill. The baker is her sister-in-law, Ada Brandauer, 54.",
            why="a relative of one name",
        ),
        Example(
            "Ada Brandauer, 45, was jailed for theft. The 54-year-old shopkeeper was not in court.",
            why="a trade that the article tells of nobody",
        ),
        Example("Ada Brandauer, 45, runs the mill. As a 17-year-old Brandauer swam for the town.", why="another time"),
        Example("Jan Brandauer Jr., 24, runs the mill. Jan Brandauer, 54, mends it.", why="father and son"),
        Example("Ada Lisbon, 52, signed. She praised the 40-year-old Lisbon treaty.", why="a treaty's age"),
        Example(
            "Ada Brandauer was born in 1971. Ms. Brandauer, 54, runs the mill.",
            published="2026-05-03",
            why="her birthday may be still to come",
        ),
        Example("Ada Brandauer was born in 1971. Ms. Brandauer, 45, runs the mill.", why="the article has no date"),
        Example(
            "A 43-year-old man was held after a woman fell from a roof. The 34-year-old is in hospital.",
            why="it may be the woman",
        ),
    ),
)
def conflicting_age(context: Context[Options]) -> Found:
    """Ages of one person that do not fit together."""
    facts = [fact for fact in context.doc.person_facts if fact.kind in ("age", "born") and not fact.past]
    facts = [fact for fact in facts if not _is_put_right(context, fact)]
    compared = 0
    for group in by_person(context.doc, facts):
        compared += len(group) - 1
        for here, there in _conflicts(context, group):
            person = next((fact.name.given for fact in group if fact.name.given), None)
            name = f"{person} {here.name.surname}" if person else here.name.surname
            yield context.finding(
                here.span,
                Conflict(subject=f"age of {name}", here=here.value, there=there.value),
                related=[context.against(there.span, f"“{context.doc[there.span]}” here")],
                here_quote=context.doc[here.span],
                there_quote=context.doc[there.span],
                person=name,
            )
    for told in context.doc.unnamed_ages:
        compared += 1
        here_quote, there_quote = context.doc[told.second], context.doc[told.first]
        yield context.finding(
            told.second,
            Conflict(subject="age", here=here_quote, there=there_quote),
            related=[context.against(told.first, f"“{there_quote}” here")],
            confidence=Confidence.MEDIUM,
            here_quote=here_quote,
            there_quote=there_quote,
            person="one person",
        )
    yield context.measure("compared", compared, "comparisons")


def _is_put_right(context: Context[Options], fact: PersonFact) -> bool:
    """Whether a sentence tells what was printed before: "The obituary said that she was born in 1938"."""
    doc = context.doc
    if doc.pack is None or not doc.pack.has("tables", "own_errors"):
        return False
    start = doc.sentence_at(fact.span.start).start
    return doc.pack.patterns("own_errors")["printed"].search(doc.folded, start, fact.span.start) is not None


def _conflicts(context: Context[Options], facts: list[PersonFact]) -> Iterator[tuple[PersonFact, PersonFact]]:
    """Each fact that does not fit an earlier one, with the first such."""
    told = set[Span]()
    for place, here in enumerate(facts[:20]):
        there = next((earlier for earlier in facts[:place] if not _agree(context, here, earlier)), None)
        if there is not None and here.span not in told:
            told.add(here.span)
            yield here, there


def _agree(context: Context[Options], one: PersonFact, other: PersonFact) -> bool:
    if one.kind == other.kind == "age" and _are_then_and_now(one, other):
        return True
    if one.kind == other.kind:
        both_told = one.kind == "age" or "-" in one.value + other.value
        return _apart(one.years, other.years) <= (context.options.years_apart if both_told else 0)
    when = context.doc.dated
    if when is None or not when.sure:
        return True
    age, born = (one, other) if one.kind == "age" else (other, one)
    (youngest, oldest), (first, last) = age.years, born.years
    lived = when.first.year - last - 1, when.last.year - first
    if born.linked and _apart(lived, (youngest, oldest)) > _FARTHEST_SLIP:
        return True  # of somebody else whom "he" means
    return _apart(lived, (youngest, oldest)) <= (context.options.years_apart if "-" in born.value else 0)


def _are_then_and_now(one: PersonFact, other: PersonFact) -> bool:
    """Whether one is a child's age, the other a grown-up's, and no slip makes the one of the other: 9 and 23."""
    young, old = sorted((one, other), key=lambda fact: fact.years)
    grows_up = young.years[1] < _OF_AGE <= old.years[0] and old.years[0] - young.years[1] > _GROWN
    return grows_up and "-" not in young.value + old.value and set(young.value).isdisjoint(old.value)


def _apart(one: tuple[int, int], other: tuple[int, int]) -> int:
    """How far two ranges of years lie apart; 0 if they overlap."""
    return max(0, one[0] - other[1], other[0] - one[1])
