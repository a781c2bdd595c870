"""How the fourth examiner plants a slip: by an edit of what stands there, or by telling of it again further down."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import zip_longest
from random import Random
from typing import TypeVar

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Story, Version
from tests.benchmarks.inconsistency.fourth.reading import Person, Reading

T = TypeVar("T")
Facts = Mapping[str, object]
Maker = Callable[["Desk"], Iterable[Slip | None]]
_ACTS = re.compile(
    r" (?:said|says|told|added|argued|wrote|insisted|has|had|is|was|will|would|did|does|believes|went|"
    r"made|also|took|won)\b"
)


class Desk:
    """An article, what was read in it, and the numbers that decide what is planted where."""

    def __init__(self, kind: str, story: Story, random: Random) -> None:
        self.kind, self.story, self.random = kind, story, random
        self.read = reading(story)
        self.text = story.text

    def some(self, things: Sequence[T]) -> list[T]:
        """The things in an order of this story's."""
        return self.random.sample(list(things), len(things))

    def wording(self, wordings: Sequence[str]) -> tuple[int, str]:
        """One of the wordings, by its number: the even ones go to open articles, the odd ones to sealed."""
        mine = list(enumerate(wordings))[0 if self.story.half == "open" else 1 :: 2]
        return self.random.choice(mine)

    def changed(self, name: str, slip: Iterable[Edit], control: Iterable[Edit], *other: Span) -> Slip:
        """A slip made of edits in place."""
        return Slip(self.kind, f"in place, {name}", Version.of(*slip), Version.of(*control), other)

    def told(
        self, wordings: Sequence[str], slip: Facts, control: Facts, *, after: int, other: Sequence[Span] = ()
    ) -> Slip | None:
        """A sentence of ours at the end of a later paragraph."""
        number, wording = self.wording(wordings)
        place = self.place(after)
        if place is None:
            return None
        said, fair = (_sentence(wording.format(**facts)) for facts in (slip, control))
        return Slip(
            self.kind,
            f"told, wording {number}",
            Version.of(Edit(place, place, f" {said}")),
            Version.of(Edit(place, place, f" {fair}")),
            tuple(other),
        )

    def beside(
        self,
        person: Person,
        wordings: Sequence[str],
        slip: Facts,
        control: Facts,
        *,
        after: int,
        other: Sequence[Span] = (),
    ) -> Slip | None:
        """Words of ours beside a later mention of the person by surname: before it, or between commas after it."""
        number, wording = self.wording(wordings)
        mentions = [span for span in person.bare if self._is_free(span) and span.start > after]
        if not mentions:
            return None
        span = self.random.choice(mentions)
        at = span.end if wording.startswith(",") else span.start
        begins = at == span.start and re.search(r"(?:^|\n|[.!?][\"”]? )$", self.text[:at][-3:]) is not None
        said, fair = (wording.format(**facts) for facts in (slip, control))
        if begins:
            said, fair = _sentence(said), _sentence(fair)
        return Slip(
            self.kind,
            f"beside the name, wording {number}",
            Version.of(Edit(at, at, said)),
            Version.of(Edit(at, at, fair)),
            tuple(other),
        )

    def place(self, after: int) -> int | None:
        """The end of a paragraph that begins after this place."""
        later = [end for end in self.read.ends if end > after and "\n" in self.text[after:end]]
        if not later:
            later = [end for end in self.read.ends if end > after]
        return self.random.choice(later) if later else None

    def _is_free(self, span: Span) -> bool:
        before = self.text[max(0, span.start - 2) : span.start]
        return (
            _ACTS.match(self.text, span.end) is not None
            and (before == "" or (before[-1] in "\n " and before[0] not in ",–—-"))
            and not self.read.quoted(span.start)
        )


@lru_cache(maxsize=4096)
def reading(story: Story) -> Reading:
    return Reading(story)


def mutator(kind: str, *makers: Maker) -> Mutator:
    """Slips of one kind: the first of each maker, those of an order of the story's own first."""

    def made(story: Story, random: Random) -> Iterator[Slip]:
        desk = Desk(kind, story, random)
        for group in zip_longest(*(maker(desk) for maker in desk.some(makers))):
            for slip in group:
                if (slip is not None and slip.slip.text(story) != slip.control.text(story)) or _headed(slip):
                    yield slip  # type: ignore[misc]

    return made


def _headed(slip: Slip | None) -> bool:
    return slip is not None and slip.slip.title is not None


def replaced(spans: Iterable[Span], text: str) -> list[Edit]:
    return [Edit(span.start, span.end, text) for span in spans]


def an(word: str) -> str:
    vowel = re.match(r"[aeiouAEIO]|8|11\b|18\b", word)
    return f"{'an' if vowel else 'a'} {word}"


def listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
