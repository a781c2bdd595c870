"""How a mutant and its control are made of a real article: edits, places, numbers and dates in words.

A `Plan` is a list of changes in the story's own coordinates; each says what the slip has and what the
control has at that place. Nothing here knows how the product reads an article.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.reading import words
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Story, Version

MONTHS = words("January February March April May June July August September October November December ")
SHORT_MONTHS = words("Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec. ")
WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday ")
SMALL = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty "
)
TENS = {30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
ORDINALS = words("zeroth first second third fourth fifth sixth seventh eighth ninth tenth ")


@dataclass(frozen=True, slots=True)
class Change:
    """What stands at [start, end) of the story in the slip (`bad`) and in the control (`good`)."""

    start: int
    end: int
    bad: str
    good: str


@dataclass(frozen=True, slots=True)
class Plan:
    """One contradiction: its wording, its changes, and the real places it now disagrees with."""

    wording: str
    changes: tuple[Change, ...]
    beside: tuple[tuple[int, int], ...] = ()
    title: tuple[str, str] | None = None

    @property
    def real(self) -> bool:
        """Whether a sentence of the article is edited or contradicted, not one that was put in."""
        return bool(self.beside or self.title) or any(change.end > change.start for change in self.changes)


Planner = Callable[[Story, Random], Iterable[Plan]]


def mutator(kind: str, planner: Planner) -> Mutator:
    """The planner's plans for a story as slips, in a drawn order; plans for places that meet are left out."""

    def made(story: Story, rng: Random) -> Iterator[Slip]:
        plans = list(planner(story, rng))
        rng.shuffle(plans)
        plans.sort(key=lambda plan: not plan.real)
        yield from (_slip(kind, plan) for plan in plans)

    return made


def _slip(kind: str, plan: Plan) -> Slip:
    bad = Version.of(*(Edit(c.start, c.end, c.bad) for c in plan.changes), title=plan.title and plan.title[0])
    good = Version.of(*(Edit(c.start, c.end, c.good) for c in plan.changes), title=plan.title and plan.title[1])
    return Slip(kind, plan.wording, bad, good, tuple(Span(*place) for place in plan.beside))


_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|No|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|U\.S|[A-Z])\.$")


def quiet_ends(page: Story) -> list[int]:
    """Ends of paragraphs of reporting after which a sentence may follow: no quotation is open there."""
    return [
        b
        for a, b in (line.span() for line in re.finditer(r"[^\n]+", page.text))
        if b - a >= 80
        and page.text[b - 1] == "."
        and not re.search(r"[\"“”]|''|``", page.text[a:b])
        and not _ABBREVIATED.search(page.text[:b][-8:])
    ]


def follow(page: Story, rng: Random, wording: str, pairs: Sequence[tuple[str, str]]) -> Iterator[Plan]:
    """The sentences (slip's, control's) at as many places, in their order: behind paragraphs or as their own."""
    ends = quiet_ends(page)
    if len(ends) < len(pairs):
        return
    places = sorted(rng.sample(ends, len(pairs)))
    gap = rng.choice((" ", " ", "\n\n" if "\n\n" in page.text else "\n"))
    changes = [Change(at, at, gap + tidy(bad), gap + tidy(good)) for at, (bad, good) in zip(places, pairs, strict=True)]
    yield Plan(wording, tuple(changes))


def tidy(sentence: str) -> str:
    """The sentence with a capital first and one stop where an abbreviation ends it."""
    spoken = re.sub(r"\b([Aa]) (?=8|11\b|18\b)", r"\1n ", sentence)
    return (spoken[0].upper() + spoken[1:]).replace("..", ".").replace(" the the ", " the ")


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around [start, end), by stops and line breaks; good enough to see what stands near."""
    a = max(text.rfind("\n", 0, start), *(text.rfind(stop, 0, start) for stop in (". ", "? ", "! ", ".” ", '." '))) + 1
    b = end
    while (stop := re.compile(r"[.!?][\"”’')]*(?=\s|$)|\n|$").search(text, b)) is not None:
        b = stop.end()
        if stop.group().strip() == "" or not _ABBREVIATED.search(text[:b][-8:]):
            return a, stop.start() if stop.group() == "\n" else b
        if b >= len(text):
            break
    return a, len(text)


def in_words(number: int) -> str:
    """A whole number under 100 in words, larger ones in figures with commas."""
    if number <= 20:
        return SMALL[number]
    if number < 100:
        tens, rest = number // 10 * 10, number % 10
        word = "twenty" if tens == 20 else TENS[tens]
        return f"{word}-{SMALL[rest]}" if rest else word
    return f"{number:,}"


def house_style(number: int) -> str:
    """A whole number as newsrooms write it: words to nine, figures above."""
    return SMALL[number] if number < 10 else f"{number:,}"


def nth(number: int) -> str:
    """4th, 21st, 112th."""
    if number % 100 in (11, 12, 13):
        return f"{number:,}th"
    return f"{number:,}" + {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def nth_in_words(number: int) -> str:
    """fourth; 21st."""
    return ORDINALS[number] if number <= 10 else nth(number)


def day_text(day: date, rng: Random, *, year: bool, british: bool) -> str:
    """A date in one of the ways a house writes it."""
    month = MONTHS[day.month - 1]
    if british:
        style = rng.choice(("{d} {m}", "{d} {m}", "{n} {m}", "the {n} of {m}"))
        return style.format(d=day.day, n=nth(day.day), m=month) + (f" {day.year}" if year else "")
    month = rng.choice((month, SHORT_MONTHS[day.month - 1]))
    return f"{month} {day.day}" + (f", {day.year}" if year else "")


@dataclass(frozen=True, slots=True)
class DayStyle:
    """One house's way of writing dates, the same for every date of a mutant and its control."""

    british: bool
    year: bool
    seed: int

    @classmethod
    def drawn(cls, rng: Random, *, year: bool | None = None) -> "DayStyle":
        return cls(rng.random() < 0.4, rng.random() < 0.3 if year is None else year, rng.randrange(10**6))

    def __call__(self, day: date) -> str:
        return day_text(day, Random(self.seed), year=self.year, british=self.british)


def written_year(page: Story) -> int:
    """The year the story is of, or the last one it names; its year does not matter where it names none."""
    if page.published:
        return page.published.year
    dated = re.search(r"_(20\d\d)_\d\d_", page.id)
    if dated:
        return int(dated[1])
    years = [int(y) for y in re.findall(r"\b(?:19[89]\d|20[0-2]\d)\b", page.text)]
    return max(years, default=2005)


def past_day(page: Story, rng: Random, *, least: int = 3, most: int = 90) -> date:
    """A day so many days before the story came out."""
    out = page.published or date(written_year(page), 6, 1) + timedelta(days=rng.randint(0, 180))
    return out - timedelta(days=rng.randint(least, most))


def coming_day(page: Story, rng: Random) -> date:
    """A day in the weeks after the story came out."""
    out = page.published or date(written_year(page), 6, 1) + timedelta(days=rng.randint(0, 150))
    return out + timedelta(days=rng.randint(6, 40))
