"""How the fifth examiner edits: a desk with one article on it, and the forms that its half of the articles gets."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from random import Random
from typing import TypeVar

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Story, Version
from tests.benchmarks.inconsistency.fifth.reading import ACTS, Person, Reading

T = TypeVar("T")
Maker = Callable[["Desk"], Iterable[Slip | None]]
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "  # noqa: SIM905
    "sixteen seventeen eighteen nineteen twenty".split()
)


class Desk:
    """An article, what was read in it, and chance of its own."""

    def __init__(self, kind: str, story: Story, random: Random) -> None:
        self.kind, self.story, self.random = kind, story, random
        self.read = reading(story)
        self.text = story.text

    def mine(self, forms: Sequence[T]) -> list[T]:
        """The forms of this half, every other one, in an order of this article's."""
        some = forms[0 if self.story.half == "open" else 1 :: 2]
        return self.random.sample(list(some), len(some))

    def some(self, things: Iterable[T]) -> list[T]:
        """The things in an order of this article's."""
        all_of_them = list(things)
        return self.random.sample(all_of_them, len(all_of_them))

    def rarely(self) -> bool:
        """Whether this article is one of the few that are told something it does not tell at all."""
        return self.random.random() < 0.03

    def edited(self, form: object, *sides: Iterable[Edit], other: Sequence[Span] = ()) -> Slip | None:
        """A slip of edits, the slip's and the control's. None where two of them meet or nothing differs."""
        wrong, right = sides
        try:
            made = Slip(self.kind, str(form), Version.of(*wrong), Version.of(*right), tuple(other))
        except ValueError:
            return None
        return made if made.slip.text(self.story) != made.control.text(self.story) else None

    def place(self, after: int) -> int | None:
        """The end of a later paragraph, not the one that holds this place."""
        later = [end for end in self.read.ends if end > after and "\n" in self.text[after:end]]
        return self.random.choice(later) if later else None

    def added(self, form: object, *told: str, other: Sequence[Span] = (), after: int = 0) -> Slip | None:
        """A sentence, the slip's and the control's, at the end of a later paragraph."""
        at = self.place(after)
        if at is None:
            return None
        return self.edited(form, *([Edit(at, at, f" {tidy(one)}")] for one in told), other=other)

    def added_twice(self, form: object, first: str, wrong: str, right: str) -> Slip | None:
        """A sentence at the end of one paragraph and its twin at the end of a later one."""
        if len(self.read.ends) < 2:
            return None
        one, two = sorted(self.random.sample(self.read.ends, 2))
        told = Edit(one, one, f" {tidy(first)}")
        return self.edited(form, [told, Edit(two, two, f" {tidy(wrong)}")], [told, Edit(two, two, f" {tidy(right)}")])

    def subjects(self, person: Person, *, after: int, form: str = "{s}") -> list[Span]:
        """Later mentions by surname with a verb behind them; those that begin a sentence where the form wants it."""
        spans = [span for span in person.bare if span.start > after and re.match(rf" {ACTS}\b", self.text[span.end :])]
        if re.match(r"\{s\}(?:,| \()", form):
            return self.some(span for span in spans if not re.search(r"(?:\band|,) $", self.text[: span.start][-5:]))
        return self.some(span for span in spans if self.begins(span.start))

    def inner(self, clause: str) -> str:
        """A main clause as it stands inside a sentence: its first word small, if the article has it small elsewhere."""
        first = clause.split()[0]
        is_word = re.search(rf"(?<![\w’'-]){re.escape(first.lower())}(?![\w’'-])", self.text) is not None
        return clause[0].lower() + clause[1:] if is_word and first != "I" else clause

    def sayable(self, clause: str) -> bool:
        """Whether it is known how the first word is spelt inside a sentence."""
        first = clause.split()[0]
        return self.inner(clause)[0].islower() or self.text.count(first) > 1

    def begins(self, place: int) -> bool:
        before = self.text[max(0, place - 12) : place]
        return place == 0 or (
            re.search(r"(?:\n|[.!?][\"”]? +)$", before) is not None
            and re.search(r"\b(?:[A-Z][a-z]{0,3}|[A-Z])\. $", before) is None
        )


@lru_cache(maxsize=4096)
def reading(story: Story) -> Reading:
    return Reading(story)


def mutator(kind: str, maker: Maker) -> Mutator:
    """The slips that a maker plants."""

    def made(story: Story, random: Random) -> Iterator[Slip]:
        yield from (slip for slip in maker(Desk(kind, story, random)) if slip is not None)

    return made


def tidy(sentence: str) -> str:
    """With a capital first and one full stop last."""
    whole = sentence[:1].upper() + sentence[1:]
    whole = re.sub(r"\b([Aa]) (?=8\d?\b|8\d-|11\b|18\b|eight|eleven)", r"\1n ", whole)
    return re.sub(r"\.\.$", ".", whole)


def word(number: int) -> str:
    """In words to nine, in figures above."""
    return _NUMBERS[number] if number < 10 else f"{number:,}"


def in_words(number: int) -> str:
    return _NUMBERS[number] if number <= 20 else f"{number:,}"


def nth(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
