"""Invented people, towns and bodies, and how sentences of ours get into an article."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from tests.benchmarks.inconsistency.story import Edit, Plan, Story, marked


def _words(text: str) -> list[str]:
    return text.split()


GIVEN_WOMEN = _words(
    "Alice Amanda Amy Andrea Angela Anita Anna Anne Barbara Betty Carly Carol Caroline Catherine Cheryl Christine "
    "Claire Cynthia Deborah Debbie Denise Diana Donna Dorothy Elaine Elizabeth Ellen Emily Emma Fiona Gloria "
    "Grace Hannah Heather Helen Hillary Huma Irene Jane Janet Jennifer Jessica Jill Joan Joanna Julia Julie Karen "
    "Kate Katherine Kathleen Kelly Kimberly Laura Lauren Linda Lisa Loretta Lucy Margaret Maria Marie Martha Mary "
    "Megan Megyn Melanie Melissa Michelle Monica Nancy Natalie Nicole Nina Olivia Pamela Patricia Paula Rachel "
    "Rebecca Roberta Rosa Ruth Sandra Sara Sarah Sharon Sheila Sophie Stephanie Susan Teresa Theresa Tina Valerie "
    "Vanessa Victoria Virginia Wendy "
)
GIVEN_MEN = _words(
    "Aaron Adam Alan Albert Alex Alexander Andrew Anthony Arthur Barack Barry Ben Bernie Bill Bob Bobby Brad "
    "Brian Bruce Carl Charles Charlie Chris Christopher Chuck Craig Dan Daniel Dave David Dennis Derek Don Donald "
    "Doug Douglas Ed Eddie Edward Eric Ernest Eugene Evan Frank Fred Gary Gavin Geoffrey George Gerald Gordon "
    "Graham Greg Gregory Harold Harry Henry Howard Hugh Ian Jack Jacob James Jason Jeb Jeff Jeffrey Jerry Jim Joe "
    "Joel John Jonathan Jose Joseph Josh Joshua Juan Justin Keith Ken Kenneth Kevin Larry Lawrence Lee Leo "
    "Leonard Lewis Louis Luke Marco Mark Martin Matt Matthew Michael Mike Mitch Mitt Nathan Neil Nicholas Nick "
    "Nigel Oliver Oscar Patrick Paul Pete Peter Phil Philip Ralph Rand Randy Ray Raymond Reince Richard Rick Rob "
    "Robert Rob Roger Roland Ron Ronald Ross Roy Rudy Russell Ryan Sam Samuel Scott Sean Simon Stanley Stephen "
    "Steve Steven Stuart Ted Terry Thomas Tim Timothy Todd Tom Tommy Tony Victor Vincent Walter Warren Wayne "
    "William "
)
GIVEN = frozenset([*GIVEN_WOMEN, *GIVEN_MEN])

_SURNAMES = _words(
    "Aldercott Ambrosini Bellweather Brockhurst Calloway Castellan Cranfield Dellinger Dorrance Eastwick "
    "Emmerling Fairbourne Ferreira Gallagher Grantley Hallström Halvorsen Harcastle Ingersoll Jankowski Kessler "
    "Kowalczyk Lindqvist Lockridge Maddox Marchetti Merriweather Nakamura Norwood Okonkwo Ostrander Pemberton "
    "Petrakis Quillfeather Rademacher Ridley Rosenthal Sandoval Sorensen Tavares Thackeray Ullmann Vandermeer "
    "Villanueva Wainwright Wetherby Yarborough Zielinski "
)
TOWNS = _words(
    "Ashbrook Barrowmere Brackenfield Calderstone Dunmore Eastleigh Fallowdale Glenhaven Harrowgate "
    "Kestrel-on-Sea Langford Millbridge Northwick Oakhurst Pinewater Ravensburg Saltmarsh Stonebridge Thornbury "
    "Westerly Winterbourne "
)
MONTHS = _words("January February March April May June July August September October November December ")
DAYS = _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday ")
_SMALL = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty "
)


@dataclass(frozen=True)
class Person:
    """An invented one."""

    given: str
    surname: str
    he: str
    his: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"


def person(story: Story, chance: Random, *others: Person) -> Person:
    """Someone whose surname is not in the article."""
    taken = {other.surname for other in others}
    surname = chance.choice([name for name in _SURNAMES if name not in story.text and name not in taken])
    if chance.random() < 0.5:
        return Person(chance.choice(GIVEN_WOMEN), surname, "she", "her")
    return Person(chance.choice(GIVEN_MEN), surname, "he", "his")


def town(story: Story, chance: Random) -> str:
    """A place that is not in the article."""
    return chance.choice([name for name in TOWNS if name not in story.text])


def spelled(number: int) -> str:
    """Up to twenty in letters, as most newsrooms have it up to ten; figures beyond, grouped."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else f"{number:,}"


def day_name(day: date) -> str:
    return DAYS[day.weekday()]


def long_date(day: date, chance: Random, *, year: bool = True, weekday: str = "") -> str:
    """A date as one of four newsrooms prints it."""
    month, short = MONTHS[day.month - 1], _short(day.month)
    before = f"{weekday}, " if weekday else ""
    tail = f", {day.year}" if year else ""
    plain = f" {day.year}" if year else ""
    return chance.choice(
        (
            f"{before}{month} {day.day}{tail}",
            f"{before}{short} {day.day}{tail}",
            f"{before.replace(',', '')}{day.day} {month}{plain}",
            f"{before}the {ordinal(day.day)} of {month}{plain}" if not weekday else f"{before}{month} {day.day}{tail}",
        )
    )


def _short(month: int) -> str:
    name = MONTHS[month - 1]
    return name if len(name) <= 5 else ("Sept." if month == 9 else f"{name[:3]}.")


def ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def percent(value: object, chance: Random) -> str:
    return chance.choice((f"{value} percent", f"{value}%", f"{value} per cent"))


def one_edit(word: str, chance: Random) -> str:
    """The word with one letter exchanged, left out, doubled or added, or two swapped; the first one stays."""
    at = chance.randrange(1, len(word) - 1)
    near = dict(zip("abcdefghijklmnopqrstuvwxyz", "evkfakhjejlknmuobtzdobqcij", strict=True))
    made = (
        word[:at] + near.get(word[at], "e") + word[at + 1 :],
        word[:at] + word[at + 1 :],
        word[: at + 1] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    )
    return chance.choice([form for form in made if form != word])


def bare(text: str) -> re.Pattern[str]:
    """The text as whole words."""
    return re.compile(rf"(?<![\w-]){re.escape(text)}(?![\w-])")


def everywhere(story: Story, old: str, new: str) -> tuple[Edit, ...]:
    """The edits that change every use of a word, headline and quotations included."""
    return tuple(Edit(*found.span(), marked(new)) for found in bare(old).finditer(story.text))


def inserted(story: Story, chance: Random, texts: Sequence[str]) -> tuple[Edit, ...] | None:
    """The texts, in order, each behind a paragraph: as its last sentence, or as a paragraph of its own."""
    places = story.paragraphs
    if len(places) < len(texts):
        return None
    ends = sorted(chance.sample(range(len(places)), len(texts)))
    gap = "\n\n" if "\n\n" in story.text[story.body :] else "\n"
    return tuple(
        Edit(places[at].end, places[at].end, chance.choice((" ", gap)) + text)
        for at, text in zip(ends, texts, strict=True)
    )


def told(
    story: Story, chance: Random, forms: Sequence[str], slip: Mapping[str, object], control: Mapping[str, object]
) -> Plan | None:
    """Sentences of ours in two editions, put in the same places. Upper-case fields are marked, the others are not."""
    state = chance.getstate()
    editions = list[tuple[Edit, ...]]()
    for values in (slip, control):
        chance.setstate(state)
        fields = {name: marked(value) if name.isupper() else value for name, value in values.items()}
        edits = inserted(story, chance, [_capital(form.format(**fields)) for form in forms])
        if edits is None:
            return None
        editions.append(edits)
    return Plan(editions[0], editions[1], written=True)


def _capital(text: str) -> str:
    at = 1 if text[0] == "\ue000" else 0
    return text[:at] + text[at].upper() + text[at + 1 :]
