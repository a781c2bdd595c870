"""What the mutators have to see in an article: paragraphs, quotation marks, people. Rough, and of their own making."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from random import Random
from typing import TypeVar

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit

T = TypeVar("T")


def words(text: str) -> tuple[str, ...]:
    """The words of a list written as one string."""
    return tuple(text.split())


MEN = words(
    "Aaron Adam Alan Albert Alex Alexander Alfred Allan Allen Andrew Andy Angus Anthony Antonio Arnold Arthur "
    "Barry Ben Benjamin Bernard Bernie Bill Bob Bobby Boris Brad Brendan Brett Brian Bruce Bryan Carl Carlos "
    "Charles Charlie Chris Christian Christopher Chuck Clive Colin Corey Craig Dan Daniel Darren Dave David "
    "Dennis Derek Dick Dmitry Dominic Don Donald Doug Douglas Duncan Dwight Ed Edward Eric Ernest Ethan Evan "
    "Francis Frank Fred Gareth Gary Gavin Geoff George Gerald Gerard Gerry Glenn Gordon Graham Greg Gregory "
    "Guy Harold Harry Harvey Henry Howard Hugh Ian Ivan Jack Jacob Jacques Jake James Jamie Jason Jay Jeb Jeff "
    "Jeffrey Jeremy Jerome Jerry Jesse Jim Jimmy Joe Joel Joey John Johnny Jon Jonathan Jordan Jorge Jose José "
    "Joseph Josh Joshua Juan Julian Justin Keith Ken Kenneth Kevin Kyle Larry Lee Leo Leon Leonard Lewis Liam "
    "Lindsey Louis Luis Luke Malcolm Marc Marco Mario Mark Martin Marvin Matt Matthew Michael Mick Miguel Mike "
    "Mitch Mitt Nathan Neil Newt Nicholas Nick Nigel Noah Norman Oliver Oscar Owen Patrick Paul Pedro Pete Peter "
    "Phil Philip Phillip Ralph Randy Ray Raymond Reince Ricardo Richard Rick Robert Roberto Robin Rodney Roger "
    "Roland Roman Ron Ronald Ross Roy Rudy Rupert Russell Ryan Sam Samuel Scott Sean Sergei Seth Shane Silvio "
    "Simon Stan Stanley Stephen Steve Steven Stewart Stuart Ted Terry Theodore Thomas Tim Timothy Tobias Toby "
    "Todd Tom Tommy Tony Trevor Vernon Victor Vincent Vladimir Walter Warren Wayne William Zach"
)
FOREIGN = words(
    "Abdullah Ahmed Alexei Ali Andriy Ariel Arsene Bashar Bertie Carlo Claude Daniele Didier Dmitri Dominique "
    "Ehud Emmanuel Fabio Fernando Francesco Franz Gerhard Giorgio Giovanni Giulio Hamid Hans Hassan Heinz Helmut "
    "Horst Hosni Ibrahim Igor Iyad Jaap Javier Jens Johann Joschka Junichiro Jurgen Jürgen Juri Karl Klaus Kofi "
    "Konstantin Leonid Luiz Mahmoud Manmohan Manuel Mohamed Mohammed Muhammad Narendra Nicolas Omar Pavel Peer "
    "Pervez Petro Rafael Rafik Raul Recep Roman Romano Saeb Salman Shaukat Shimon Shinzo Sven Tariq Tayyip Thabo "
    "Thierry Viktor Volodymyr Wolfgang Yasser Yuri"
)
WOMEN = words(
    "Abigail Alice Alison Amanda Amelia Amy Andrea Angela Anita Ann Anna Anne Annie Barbara Beth Betty Brenda "
    "Carly Carol Caroline Catherine Charlotte Cheryl Chelsea Christina Christine Claire Condoleezza Cynthia Dana "
    "Debbie Deborah Debra Diana Diane Donna Dorothy Elaine Eleanor Elena Elizabeth Ellen Emily Emma Erin Eva "
    "Fiona Gail Gillian Gina Gloria Grace Hannah Heather Heidi Helen Hillary Holly Huma Irene Isabel Ivanka "
    "Jackie Jane Janet Janice Jean Jennifer Jessica Jill Joan Joanna Joanne Joyce Judith Judy Julia Julie Karen "
    "Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kelly Kellyanne Kelli Kim Kirsten Laura Lauren "
    "Leslie Linda Lisa Loretta Lori Louise Lucy Lynn Maggie Margaret Maria Marie Marilyn Marion Martha Mary Megan "
    "Melania Melanie Melissa Michelle Molly Monica Nancy Naomi Natalie Natasha Nicola Nicole Nina Olivia Pamela "
    "Patricia Paula Pauline Peggy Rachel Rebecca Rosa Rose Ruth Sally Samantha Sandra Sara Sarah Serena Sharon "
    "Sheila Shirley Sophie Stephanie Sue Susan Susanna Suzanne Sylvia Tamara Tara Teresa Theresa Tina Tracy "
    "Valerie Vanessa Venus Victoria Virginia Wendy Yvonne"
)
GIVEN = frozenset((*MEN, *FOREIGN, *WOMEN))
HONORIFIC = r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?"
OFFICE = (
    r"(?:Sen|Rep|Gov|Lt|Gen|Col|Capt|Sgt|Prof|Rev|Judge|Senator|Congressman|Congresswoman|Representative|Governor|Mayor"
    r"|President|Secretary|Minister|Chancellor|Speaker|General|Justice|Detective|Officer|Professor|Republican|Democrat)\.?"
)
_SURNAME = r"(?:(?:Mc|Mac|O['’]|De|Di|Van )?[A-Z][a-zé]{2,}(?:-[A-Z][a-z]+)?)"
_FULL = re.compile(rf"\b({'|'.join(sorted(GIVEN))}) ((?:[A-Z]\.? )?)({_SURNAME})\b(?! (?:[A-Z&]|of the ))")
_NOT_SURNAMES = frozenset(
    words(
        "January February March April May June July August September October November December Monday Tuesday "
        "Wednesday Thursday Friday Saturday Sunday Street Road Avenue Park County City Island University College "
        "School Hospital Church Airport Foundation Institute Center Centre House Hall Company Corporation Cup Prize "
        "Award Bank Inc Ltd Day Show Times Post News Airlines Motors Lake River Bay Beach America Kingdom States Jnr "
        "China Japan India Israel Korea England Scotland Wales France Germany Spain Junior "
        "Senior Jr Sr And The For With From Said Who Has Was Will Would Could Act Bill Court Square Stadium "
        "Theatre Theater Museum Trophy Open Grand King Queen Gospel Pope Saint Report Twitter Facebook Wisconsin "
        "Virginia Carolina Texas Florida Iowa Ohio Georgia"
    )
)
_BEFORE_SURNAME = re.compile(
    f"{OFFICE}|{HONORIFIC}|But|And|When|As|While|Even|That|If|For|In|On|With|Both|After|Before|Although|Though|Yet|Still"
    "|So|Then|Like|By|Since|To|Of"
)
_SUBJECT = re.compile(r"(?:^|[.!?]|[.!?,][”\"]|\b(?:that|But|And|and|but|as|while|when|And),?)\s+$")
_VERB = (
    r"(?:said|says|told|added|has|had|was|is|will|also|did|does|won|went|made|took|called|argued|wrote|warned|insisted|"
    r"believes|noted|spoke|joined|became|remains|would|announced|claimed|denied|suggested|continued|began|appeared|praised)"
)


@dataclass(frozen=True)
class Person:
    """Someone the article names in full once and by the surname afterwards.

    first: the full name. later: bare surnames, an honorific before them included. rest: all full names after the first.
    """

    given: str
    middle: str
    surname: str
    first: Span
    rest: tuple[Span, ...]
    later: tuple[Span, ...]
    honorific: str

    @property
    def full(self) -> str:
        return f"{self.given} {self.middle}{self.surname}"

    @property
    def short(self) -> str:
        """As the article calls them the second time."""
        return f"{self.honorific} {self.surname}" if self.honorific else self.surname

    @property
    def names(self) -> tuple[Span, ...]:
        """Every mention in order."""
        return tuple(sorted((self.first, *self.rest, *self.later)))

    @property
    def woman(self) -> bool:
        return self.given in WOMEN


@cache
def people(text: str) -> tuple[Person, ...]:
    """People with at least one later mention, in an order of the text; nobody who shares a surname with another."""
    first: dict[str, re.Match[str]] = {}
    for name in _FULL.finditer(text):
        if name[3] not in _NOT_SURNAMES and name[3] not in GIVEN:
            first.setdefault(name[3], name)
    found = (_person(text, name) for name in first.values())
    return tuple(person for person in found if person is not None and (person.later or person.rest))


def _person(text: str, name: re.Match[str]) -> Person | None:
    given, middle, surname = name.groups()
    rest, later, honorific = [], [], ""
    named = re.compile(rf"(?:({HONORIFIC}) |((?:[A-Z][\w’'-]*\.? )+))?{re.escape(surname)}\b")
    for mention in named.finditer(text):
        if mention.end() <= name.start():
            if mention[2] or mention[1]:
                return None
            continue
        if name.start() <= mention.start() < name.end() or mention.end() == name.end():
            continue
        if re.match(r"[-’']?[A-Z]|-[a-z]| [A-Z](?!\w*\b said)", text[mention.end() :]):
            continue
        before_it = (mention[2] or "").split()
        if given in before_it[-2:]:
            rest.append(Span(mention.start() + mention[0].index(given), mention.end()))
        elif before_it and not _BEFORE_SURNAME.fullmatch(before_it[-1]):
            return None
        else:
            honorific = honorific or mention[1] or ""
            start = mention.end() - len(surname) - (len(mention[1]) + 1 if mention[1] else 0)
            later.append(Span(start, mention.end()))
    return Person(given, middle, surname, Span(name.start(), name.end()), tuple(rest), tuple(later), honorific)


def subjects(text: str, person: Person) -> list[Span]:
    """Later bare mentions that are followed by a verb, outside quotations: room for an apposition."""
    return [span for span in person.later if is_subject(text, span)]


def is_subject(text: str, span: Span) -> bool:
    """Whether a verb follows the mention, which opens its sentence or clause, outside quotations."""
    before = text[max(span.start - 20, 0) : span.start] or "\n"
    follows = re.match(rf" {_VERB}\b", text[span.end :][:30])
    return bool(follows and _SUBJECT.search(before)) and not quoted(text, span.start)


def quoted(text: str, position: int) -> bool:
    """Whether the position lies between quotation marks of its paragraph."""
    start = text.rfind("\n", 0, position) + 1
    part = text[start:position]
    return part.count('"') % 2 == 1 or part.count("“") > part.count("”") or part.count("''") % 2 == 1


def paragraphs(text: str) -> Iterator[Span]:
    """Lines that end as a sentence does and are long enough to be one."""
    for line in re.finditer(r"[^\n]+", text):
        body = line[0].rstrip()
        if len(body) >= 60 and re.search(r"[a-z\d%)][.!?][”\"]?$", body) and not quoted(text, line.start() + len(body)):
            yield Span(line.start(), line.start() + len(body))


def added(text: str, sentence: str, rng: Random, *, after: int, before: int | None = None) -> Edit | None:
    """The sentence put in behind a paragraph that ends after a position, or as one of its own; None without a place."""
    places = [part.end for part in paragraphs(text) if part.start > after and (before is None or part.end < before)]
    if not places:
        places = [part.end for part in paragraphs(text) if part.end > after and (before is None or part.end < before)]
    if not places:
        return None
    place = rng.choice(places)
    gap = "\n\n" if "\n\n" in text else "\n"
    return Edit(place, place, (" " if rng.random() < 0.5 else gap) + sentence)


def sentence_around(text: str, span: Span) -> str:
    """The sentence that holds a span, roughly."""
    marks = [0, *(mark.end() for mark in re.finditer(r"[a-z\d)”\"][.!?][”\"]?\s+|\n", text)), len(text)]
    return next((text[one:two] for one, two in pairwise(marks) if one <= span.start < two), "")


def shuffled(items: Sequence[T], rng: Random) -> list[T]:
    """The items in another order, the given sequence untouched."""
    return rng.sample(list(items), len(items))
