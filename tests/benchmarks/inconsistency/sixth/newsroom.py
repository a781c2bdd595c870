"""How slips about people are made: who is named in an article, where nobody is quoted, and what may be put where."""

# ruff: noqa: E501 — word lists and patterns

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import TypeVar

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Story, Version

T = TypeVar("T")
Maker = Callable[["Room"], Iterable[Slip | None]]
MEN = frozenset(
    "Aaron Adam Alan Alastair Albert Alex Alexander Alfred Allan Allen Andre Andrew Andy Anthony Arnold Arthur Barack "  # noqa: SIM905
    "Barry Ben Benjamin Bernard Bernie Bill Bob Bobby Boris Brad Brendan Brent Brett Brian Bruce Bryan Calvin Carl "
    "Carlos Charles Charlie Chip Chris Christian Christopher Chuck Clive Colin Corey Craig Dan Daniel Dave David Dean "
    "Denis Dennis Derek Dick Don Donald Doug Douglas Duncan Dwayne Dylan Eddie Edward Elliott Eric Erik Ernest Eugene "
    "Evan Francis Frank Fred Gareth Gary Gavin Geoff Geoffrey George Gerald Gerhard Gerry Glen Glenn Gordon Graeme "
    "Graham Grant Greg Gregory Guy Harold Harry Henry Herbert Howard Hugh Ian Jack Jacob Jacques Jake James Jamie Jared "
    "Jason Jay Jeb Jeff Jeffrey Jeremy Jerome Jerry Jim Jimmy Joe Joel John Johnny Jon Jonathan Joseph Josh Joshua Juan "
    "Julian Justin Karl Keith Ken Kenneth Kevin Kurt Lance Larry Lawrence Lee Len Leon Leonard Lindsey Louis Luke "
    "Malcolm Marc Marco Mark Martin Marty Matt Matthew Maurice Max Michael Mick Mike Mitch Mitt Murray Nathan Neil "
    "Nicholas Nick Nigel Norman Oliver Oscar Owen Pat Patrick Paul Pete Peter Phil Philip Phillip Ralph Rand Randy Ray "
    "Raymond Reggie Reince Rex Richard Rick Rob Robby Robert Robin Rod Roger Roland Ron Ronald Ross Roy Rudy Rupert "
    "Russell Ryan Sam Samuel Scott Sean Seth Shaun Shane Simon Stephen Steve Steven Stuart Ted Terrence Terry Thomas "
    "Tim Timothy Toby Tod Todd Tom Tommy Tony Trevor Tyler Vernon Victor Vince Vincent Vladimir Walter Warren Wayne "
    "William Zac".split()
)
WOMEN = frozenset(
    "Alexandra Alice Alison Allison Amanda Amy Andrea Angela Anita Ann Anna Anne Barbara Betty Beth Beverley Brenda "  # noqa: SIM905
    "Bridget Carla Carly Carol Caroline Carolyn Catherine Charlotte Cheryl Christina Christine Cindy Claire Clare "
    "Condoleezza Courtney Cynthia Dawn Deborah Debbie Debra Denise Diana Diane Dianne Donna Doris Dorothy Eileen "
    "Elaine Eleanor Elena Elizabeth Ellen Emily Emma Erica Erin Eva Eve Fiona Frances Gail Gillian Gloria Grace Greta "
    "Hannah Heather Helen Hillary Holly Huma Imelda Ivanka Jane Janet Jean Jennifer Jenny Jessica Jill Jo Joan Joanna "
    "Joanne Jodie Joni Joyce Judith Judy Julia Julie Karen Kate Katherine Kathleen Kathryn Kathy Katie Kay Kellyanne "
    "Kelly Kimberly Kirsten Kristen Laura Lauren Linda Lisa Liz Loretta Lori Louise Lucy Lynn Madeleine Margaret Maria "
    "Marie Marilyn Martha Mary Maureen Megan Melania Melinda Melissa Michelle Molly Monica Nancy Naomi Natalie Natasha "
    "Nicola Nicole Nikki Olivia Pamela Patricia Paula Paulina Rachel Rebecca Renee Roberta Robyn Rosie Ruth Sally "
    "Samantha Sandra Sara Sarah Serena Sharon Sheila Shirley Sophie Stacey Stephanie Sue Susan Svetlana Sylvia Tammy "
    "Tara Teresa Theresa Tina Tracy Valerie Vanessa Venus Victoria Virginia Wendy Yvonne".split()
)
NOT_SURNAMES = frozenset(
    "Academy Agency Airport America Arena Avenue Award Awards Bank Beach Berlin Bridge Campaign Capital Castle Center "  # noqa: SIM905
    "Centre Christ Church City Clinic Club College Council County Court Cup Day Dublin Express Family Field Foundation "
    "Fund Gate Group Hall Harbor High Hospital House Hotel Inc Institute Island Lake Lane Law League Library London "
    "Louisiana Manor Media Memorial Mercury Minster Morning Museum News Open Paris Park Parade Post Press Prize Project "
    "Report Republic Republican Republicans Democrat Democrats River Road Room School Senate Show Square Stadium State "
    "States Street Studio Studios Theatre Theater Times Today Tower Tour Trophy Trust University Vegas War Week West "
    "White World Young January February March April May June July August September October November December Monday "
    "Tuesday Wednesday Thursday Friday Saturday Sunday I He She It They We You The And But Who Kong Rouge Rico Angeles "
    "Francisco Diego Antonio Jose Lucia Lanka Salvador Zealand".split()
)
FAMOUS = frozenset(
    "Trump Clinton Obama Bush Sanders Cruz Rubio Kasich Blair Brown Howard Kennedy Putin Merkel Pence Kaine Biden Ryan "  # noqa: SIM905
    "McConnell Romney McCain Carson Christie Giuliani Warren Palin Reid Pelosi Comey Kerry Powell Rice Cheney Chirac "
    "Schroeder Gates Ferguson Mourinho Federer Cameron Johnson Thatcher Reagan Nixon Hitler Gore Fiorina Stein Walker "
    "Straw Clarke Blunkett Prescott Greenspan Yellen Netanyahu Francis Perry Paul Huckabee Manafort Conway Lewandowski "
    "Priebus Podesta Abedin Weiner Ginsburg Scalia Garland Roberts Lynch Holder Spielberg Eastwood DiCaprio Scorsese "
    "Sharapova Williams Roddick Agassi Henman Hewitt Murdoch Jackson Lennon McCartney Jagger Bowie Beckham Rooney "
    "Gingrich Bloomberg".split()
)
TITLES = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Judge|Justice|President|Senator|"
    r"Congressman|Congresswoman|Governor|Mayor|Secretary|Speaker|Chancellor|Minister|Chief|Officer|Detective|General)"
)
ACTS = (
    r"(?:said|says|told|added|adds|argued|insisted|admitted|believes|thinks|wants|hopes|has|had|is|was|will|did|made|"
    r"won|went|took|called|also|noted|explained|claimed|warned|defended|denied|declined|announced|appeared|began|"
    r"continued|pointed|wrote|spoke|suggested|revealed|replied|described|joined|served|beat|lost|scored|received|came)"
)
_SURNAME = r"(?:(?:de|van|von|al|bin|di|da) )?(?:[OD]['’]|Mc|Mac|De|Di|La)?[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?"
_FULL = re.compile(rf"(?<![\w@#-])([A-Z][a-z]+)( [A-Z]\.?)? ({_SURNAME})(?![\w-])(?! (?:[A-Z][a-z]|Jr|Sr|II))")
_QUOTED = re.compile(
    r"“[^”\n]*(?:”|(?=\n)|$)|\"[^\"\n]*(?:\"|(?=\n)|$)|''[^\n]*?(?:''|(?=\n)|$)|‘[^’\n]{12,}’(?!\w)|<[^>]*>"
)
_END = re.compile(r"(?<=[\w)%][.!?])(?=\s*\n)|(?<=[.!?][\"”])(?=\s*\n)|(?<=\w\.''')(?=\s*\n)")


@dataclass(frozen=True)
class Person:
    """Somebody named in full at least once. bare: where only the surname stands, outside quotations."""

    first: str
    middle: str
    last: str
    full: tuple[Span, ...]
    bare: tuple[Span, ...]
    alone: bool

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def woman(self) -> bool:
        return self.first in WOMEN

    def words(self) -> dict[str, str]:
        """The pronouns, for the wordings."""
        he, him, his = ("she", "her", "her") if self.woman else ("he", "him", "his")
        return {"he": he, "him": him, "his": his, "He": he.title(), "n": self.name, "s": self.last}


class Room:
    """An article, who is in it, and chance of its own."""

    def __init__(self, kind: str, story: Story, random: Random) -> None:
        self.kind, self.story, self.random, self.text = kind, story, random, story.text
        self.people, self.quoted, self.ends = _people(story), _quoted(story.text), _ends(story.text)

    def mine(self, forms: Sequence[T]) -> list[T]:
        """The forms of this half, every other one, in an order of this article's."""
        some = forms[0 if self.story.half == "open" else 1 :: 2]
        return self.random.sample(list(some), len(some))

    def some(self, things: Iterable[T]) -> list[T]:
        """The things in an order of this article's."""
        all_of_them = list(things)
        return self.random.sample(all_of_them, len(all_of_them))

    def told(self, start: int, end: int | None = None) -> bool:
        """Whether the reporter says this, and nobody quoted."""
        return not any(span.start < (end or start + 1) and start < span.end for span in self.quoted)

    def sentence(self, place: int) -> Span:
        """Roughly the sentence around a place."""
        starts = [hit.end() for hit in re.finditer(r"(?<=[a-z\d)][.!?])[\"”']* +|\n+", self.text[:place])]
        stop = re.compile(r"(?<=[a-z\d)])[.!?](?=[\"”']* +[A-Z\"“]|[\"”']*\s*\n|\s*$)|\n").search(self.text, place)
        return Span(starts[-1] if starts else 0, stop.end() if stop else len(self.text))

    def around(self, place: int) -> str:
        span = self.sentence(place)
        return self.text[span.start : span.end]

    def begins(self, place: int) -> bool:
        """Whether a sentence begins here."""
        before = self.text[max(0, place - 6) : place]
        ended = re.search(r"\n\s*$|[a-z\d)][.!?][\"”]? +$", before) is not None
        return place == 0 or (ended and not re.search(r"\b[A-Z][a-z]{1,3}\. $", before))

    def subjects(self, person: Person, *, after: int = 0) -> list[Span]:
        """Surnames, with the Mr. before them, that begin a sentence with a verb behind them."""
        spans = []
        for span in person.bare:
            led = re.search(r"\bM(?:r|rs|s|iss)\.? $", self.text[max(0, span.start - 6) : span.start])
            start = span.start - len(led[0]) if led else span.start
            acts = re.match(rf" {ACTS}\b", self.text[span.end : span.end + 14])
            if span.start > after and acts and self.begins(start):
                spans.append(Span(start, span.end))
        return self.some(spans)

    def edited(
        self, form: object, wrong: Iterable[Edit], right: Iterable[Edit], *, other: Sequence[Span] = ()
    ) -> Slip | None:
        """A slip of edits, the slip's and the control's. None where two of them meet or nothing differs."""
        try:
            made = Slip(self.kind, str(form), Version.of(*wrong), Version.of(*right), tuple(other))
        except ValueError:
            return None
        return made if made.slip.text(self.story) != made.control.text(self.story) else None

    def put(self, form: object, wrong: str, right: str, *, after: int, other: Sequence[Span] = ()) -> Slip | None:
        """A sentence, the slip's and the control's, at the end of this paragraph, of the next or of the last."""
        later = [end for end in self.ends if end >= after]
        if not later:
            return None
        at = self.random.choice([later[0], later[min(1, len(later) - 1)], later[-1]])
        paragraph = self.random.random() < 0.5 and at == later[-1]
        glue = "\n" if paragraph else " "
        return self.edited(form, [Edit(at, at, glue + tidy(wrong))], [Edit(at, at, glue + tidy(right))], other=other)

    def retold(
        self, person: Person, form: object, told: tuple[str, str], *, place: Span, subject: Span | None
    ) -> Slip | None:
        """A name with an aside, in the place of a surname, or where there is none in a sentence of its own."""
        if subject is not None:
            wrong, right = ([Edit(subject.start, subject.end, one[:1].upper() + one[1:])] for one in told)
            return self.edited(form, wrong, right, other=[place])
        tail = (
            "could not be reached again this week",
            "did not want to add anything",
            "had no further comment",
        )
        end = self.random.choice(tail)
        return self.put(form, f"{told[0]} {end}.", f"{told[1]} {end}.", after=place.end, other=[place])

    def sexless(self, person: Person, form: str) -> bool:
        """Whether a form wants a pronoun that is not known of this person."""
        return person.first not in MEN | WOMEN and re.search(r"\{h", form) is not None

    def alike(self, old: str, new: str) -> tuple[list[Edit], str | None]:
        """Every place of a word changed, and the headline if it is there too."""
        found = re.finditer(rf"(?<![A-Za-z]){re.escape(old)}(?![a-z])", self.text)
        title = self.story.title and re.sub(rf"(?<![A-Za-z]){re.escape(old)}(?![a-z])", new, self.story.title)
        return [Edit(*hit.span(), new) for hit in found], title if title != self.story.title else None

    def against_alike(self, form: object, at: Span, old: str, new: str, *, other: Sequence[Span] = ()) -> Slip | None:
        """One place changed in the slip, every place in the control."""
        edits, title = self.alike(old, new)
        try:
            right = Version.of(*edits, title=title)
            wrong = Version.of(Edit(at.start, at.end, new))
        except ValueError:
            return None
        return Slip(self.kind, str(form), wrong, right, tuple(other)) if len(edits) > 1 else None

    def new(self, *words: str) -> bool:
        """Whether none of the words is in the article yet."""
        here = f"{self.text}\n{self.story.title or ''}".lower()
        return not any(word.lower() in here for word in words)


def mutator(kind: str, maker: Maker) -> Mutator:
    """The slips that a maker plants."""

    def made(story: Story, random: Random) -> Iterator[Slip]:
        yield from (slip for slip in maker(Room(kind, story, random)) if slip is not None)

    return made


def tidy(sentence: str) -> str:
    """With a capital first, one full stop last and the article that its noun wants."""
    whole = sentence[:1].upper() + sentence[1:]
    whole = re.sub(r"\b([Aa]) (?=8\d?\b|8\d-|11\b|18\b|[AEIO][a-z]|eight|eleven)", r"\1n ", whole)
    return re.sub(r"\.\.$", ".", whole)


@lru_cache(maxsize=4096)
def _quoted(text: str) -> tuple[Span, ...]:
    return tuple(Span(*hit.span()) for hit in _QUOTED.finditer(text))


@lru_cache(maxsize=4096)
def _ends(text: str) -> tuple[int, ...]:
    """Where the reporter's longer paragraphs end."""
    ends, start = [], 0
    for hit in re.finditer(r"\n|$", text):
        line = text[start : hit.start()].rstrip()
        if len(line) > 90 and re.search(r"[\w)%][.!?][\"”]?$", line) and not re.match(r"[A-Z .\"“]+:", line):
            ends.append(start + len(line))
        start = hit.end()
    return tuple(dict.fromkeys(ends))


@lru_cache(maxsize=4096)
def _people(story: Story) -> tuple[Person, ...]:
    text, quoted = story.text, _quoted(story.text)
    named: dict[tuple[str, str], list[re.Match[str]]] = {}
    for hit in _FULL.finditer(text):
        first, _, last = hit.groups()
        before = re.search(r"([A-Z][\w’'-]*) $", text[max(0, hit.start() - 20) : hit.start()])
        odd = before is not None and before[1] in MEN | WOMEN
        if (first in MEN | WOMEN or _aged(text, hit)) and last not in NOT_SURNAMES | MEN | WOMEN and not odd:
            named.setdefault((first, last), []).append(hit)
    people = [_person(text, quoted, hits) for hits in named.values()]
    return tuple(person for person in people if person is not None)


def _aged(text: str, hit: re.Match[str]) -> bool:
    """Whether it is a person by the age or the trade beside the name, though the first name is not known."""
    if hit[1] in _STARTS | NOT_SURNAMES | _NO_FIRST or hit[1] in {"Mr", "Mrs", "Ms", "Sir", "Dr", "Sen", "Rep", "Gov"}:
        return False
    behind = re.match(r", \(?\d\d[,)]", text[hit.end() : hit.end() + 7])
    ahead = re.search(r"\d\d-year-old $", text[max(0, hit.start() - 50) : hit.start()])
    return behind is not None or ahead is not None


_NO_FIRST = frozenset(
    "New North South East West Lake Mount San Los Las Santa Fort Port Saint St Great Royal National American British "  # noqa: SIM905
    "European Super United World Supreme Wall High Middle Central Fox Air Planned Black White Red Green General Prime "
    "Justice State House Senate Public Social Democratic Republican Judicial Hong Sri El La Le De Real".split()
)


def _person(text: str, quoted: Sequence[Span], hits: Sequence[re.Match[str]]) -> Person | None:
    first, middle, last = hits[0].groups()
    if re.search(rf"\b{re.escape(last.lower())}\b", text):
        return None
    full = [Span(*hit.span()) for hit in hits if not _inside(hit.start(), quoted)]
    if not full:
        return None
    others = re.findall(rf"([A-Z][\w.’'-]+) (?:[A-Z]\.? )?{re.escape(last)}\b", text)
    alone = all(other == first or re.fullmatch(rf"{TITLES}\.?", other) or other in _STARTS for other in others)
    bare = []
    for hit in re.finditer(rf"(?<![\w@#/’'-]){re.escape(last)}(?![\w-])(?! [A-Z])(?!, [A-Z])", text):
        before = text[max(0, hit.start() - 18) : hit.start()]
        prior = re.search(r"([A-Z][\w’'-]*\.?) $", before)
        if (
            hit.start() > full[0].end
            and not _inside(hit.start(), quoted)
            and (prior is None or prior[1].rstrip(".") in {"Mr", "Mrs", "Ms", "Miss"} | _STARTS)
            and not re.search(r"(?:\bthe|\bJr|\b[A-Z]\.|Jr\.) $", before)
        ):
            bare.append(Span(*hit.span()))
    return Person(first, (middle or "").strip(), last, tuple(full), tuple(bare), alone)


_STARTS = frozenset("But And As When While If In For After Before That So Still Yet Then Since Although Though".split())  # noqa: SIM905


def _inside(place: int, spans: Sequence[Span]) -> bool:
    return any(span.start <= place < span.end for span in spans)
