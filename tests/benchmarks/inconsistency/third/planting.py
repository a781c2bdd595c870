"""How a slip and its control are made of places of one article that agree."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from random import Random

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Story, Version

Place = tuple[int, int]


def words(listed: str) -> tuple[str, ...]:
    """The words of a list written as one string."""
    return tuple(listed.split())


@dataclass(frozen=True)
class Planted(Slip):
    """A slip that is found at the changed place or at one that it contradicts."""

    def shown(self) -> tuple[Span, ...]:
        """The places a finding has to touch one of."""
        return (*self.slip.places(), *(Span(*self.slip.moved(span)) for span in self.other))


@dataclass(frozen=True)
class Plan:
    """Edits for the slip and for its control; titles where the headline is edited; the places the slip contradicts."""

    wording: str
    bad: tuple[Edit, ...]
    good: tuple[Edit, ...]
    beside: tuple[Place, ...] = ()
    bad_title: str | None = None
    good_title: str | None = None


Planner = Callable[[Story, Random], Iterable[Plan]]


def mutator(kind: str, planner: Planner) -> Mutator:
    """The planner's plans for a story as slips, in a drawn order."""

    def made(story: Story, rng: Random) -> Iterator[Slip]:
        plans = list(planner(story, rng))
        rng.shuffle(plans)
        for plan in plans:
            yield Planted(
                kind,
                plan.wording,
                Version.of(*plan.bad, title=plan.bad_title),
                Version.of(*plan.good, title=plan.good_title),
                tuple(Span(*place) for place in plan.beside),
            )

    return made


def told_again(
    story: Story, wording: str, places: Sequence[Place], changed: Place, new: str | Mapping[str, str]
) -> Iterator[Plan]:
    """`new` at one of the places in the slip, at all of them, the headline's too, in the control.

    new: what stands there, or for each word what takes its place.
    """
    changes = {old: new if isinstance(new, str) else new[old] for old in {story.text[a:b] for a, b in places}}
    if any(old == other for old, other in changes.items()):
        return
    edits = {(start, end): Edit(start, end, changes[story.text[start:end]]) for start, end in places}
    title = story.title
    for old in sorted(changes, key=len, reverse=True):
        title = title and re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", changes[old], title)
    others = tuple(place for place in places if place != changed)
    yield Plan(wording, (edits[changed],), tuple(edits.values()), others, good_title=title)


def instead(wording: str, place: Place, bad: str, good: str, beside: Sequence[Place] = ()) -> Plan:
    """One place: wrong in the slip, worded in another right way in the control."""
    return Plan(wording, (Edit(*place, bad),), (Edit(*place, good),), tuple(beside))


def together(wording: str, bad: tuple[Place, str], good: Sequence[tuple[Place, str]]) -> Plan:
    """One place changed in the slip; in the control others with it, so that they agree."""
    beside = tuple(place for place, _ in good if place != bad[0])
    return Plan(wording, (Edit(*bad[0], bad[1]),), tuple(Edit(*place, new) for place, new in good), beside)


def every(text: str, words: str) -> list[Place]:
    """Where the words stand as words of their own."""
    return [found.span() for found in re.finditer(rf"(?<![\w-]){re.escape(words)}(?![\w-])", text)]


_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|vs|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$")


@cache
def sentences(text: str) -> tuple[Place, ...]:
    """Sentences, roughly: ended by a stop before a capital, or by a line break."""
    cuts = [0]
    marks = r"\n+|(?<=[a-z0-9)%][.!?])[\"”’')]*\s+(?=[\"“‘'A-Z])|(?<=[.!?][\"”])\s+(?=[\"“A-Z])"
    cuts += [
        mark.end()
        for mark in re.finditer(marks, text)
        if not _ABBREVIATED.search(text[max(mark.start() - 6, 0) : mark.start()])
    ]
    cuts.append(len(text))
    return tuple((one, two) for one, two in pairwise(cuts) if two > one)


def sentence_at(text: str, place: Place) -> Place:
    """The sentence that holds a place."""
    return next((one for one in sentences(text) if one[0] <= place[0] < one[1]), place)


def passage(text: str, place: Place) -> str:
    """The words of the sentence that holds a place."""
    start, end = sentence_at(text, place)
    return text[start:end]


_COMMON = frozenset(
    words(
        "about after again against almost another around because before being between could during every first former "
        "having itself least million billion might never other others people percent should since still their them "
        "there these they thing things think those though through under until where which while whose without would "
        "years year according including government report reported according second third more than said says told "
        "from with that"
    )
)


def content(words: str) -> set[str]:
    """The words that tell what a sentence is about, shortened to their first six letters."""
    return {word[:6].lower() for word in re.findall(r"[A-Za-z]{5,}", words) if word.lower() not in _COMMON}


def akin(text: str, one: Place, two: Place, *, shared: int = 3) -> bool:
    """Whether the two places stand in different sentences that speak of the same thing."""
    a, b = passage(text, one), passage(text, two)
    return sentence_at(text, one) != sentence_at(text, two) and len(content(a) & content(b)) >= shared


def quoted(text: str, position: int) -> bool:
    """Whether a quotation is open at a position of its paragraph."""
    part = text[text.rfind("\n", 0, position) + 1 : position]
    return part.count('"') % 2 == 1 or part.count("“") > part.count("”") or part.count("''") % 2 == 1


_VOWELS = {"a": "e", "e": "a", "i": "e", "o": "a", "u": "o"}


def misspelt(word: str, rng: Random) -> str:
    """The word with one slip of the keys behind its first letter; the word itself where that gives nothing new."""
    at = rng.randrange(1, len(word) - 1)
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    dropped = word[:at] + word[at + 1 :]
    doubled = word[: at + 1] + word[at] + word[at + 1 :]
    other = word[:at] + _VOWELS.get(word[at], word[at]) + word[at + 1 :]
    made = [new for new in (swapped, dropped, doubled, other) if new != word and new[1:].islower()]
    return rng.choice(made) if made else word
