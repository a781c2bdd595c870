"""The page a slip of the sixth examiner is planted on: its sentences, its quotations, and its half's share of forms."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from random import Random
from typing import TypeVar

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Story, Version

T = TypeVar("T")
Maker = Callable[["Page"], Iterator[Slip]]
_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_QUOTED = re.compile(r"“[^”\n]*(?:”|$)|(?<!\w)\"[^\"\n]*(?:\"|$)|''[^\n]*?(?:''|$)", re.MULTILINE)
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSen)(?<!\bGov)(?<!\bRep)(?<!\bSt)(?<!\bNo)(?<!\bvs)"
    r"[.!?][”\"’')]*(?=\s+[A-Z“\"‘])"
)


class Page:
    """One article, as one kind of slip is planted on it."""

    def __init__(self, kind: str, story: Story, random: Random) -> None:
        self.kind, self.story, self.random, self.text = kind, story, random, story.text

    def forms(self, forms: Sequence[T]) -> list[T]:
        """The forms of this article's half, every other one, in an order of the article's own."""
        some = list(forms[0 if self.story.half == "open" else 1 :: 2])
        self.random.shuffle(some)
        return some

    def form(self, forms: Sequence[T]) -> T:
        return self.forms(forms)[0]

    def found(self, pattern: re.Pattern[str], *, quoted: bool = False) -> list[re.Match[str]]:
        """The matches outside quotations, tweets and the first line, in an order of the article's own."""
        some = [
            match
            for match in pattern.finditer(self.text, self.body)
            if quoted or not (self.in_quotation(match.start()) or self.in_quotation(match.end()))
        ]
        self.random.shuffle(some)
        return some

    @cached_property
    def body(self) -> int:
        """Where the text begins; after the first line where that is the headline."""
        line = self.text.find("\n")
        return line if self.story.title is None and 0 < line < 160 else 0

    @cached_property
    def headline(self) -> str:
        return self.story.title if self.story.title is not None else self.text[: self.body]

    @cached_property
    def quotations(self) -> list[Span]:
        return [Span(*match.span()) for match in _QUOTED.finditer(self.text)]

    def in_quotation(self, place: int) -> bool:
        return any(span.start < place < span.end for span in self.quotations) or (
            self.text.rfind("<tweet", 0, place) > self.text.rfind("</tweet>", 0, place)
        )

    @cached_property
    def ends(self) -> list[int]:
        """Where sentences and paragraphs of the body end."""
        paragraphs = [match.start() for match in re.finditer(r"(?<=[.!?”\"])\s*\n|(?<=[.!?”\"])\s*\Z", self.text)]
        return sorted({*paragraphs, *(match.end() for match in _SENTENCE_END.finditer(self.text))})

    def sentence(self, place: int) -> Span:
        """The sentence around a place."""
        start = max((end for end in self.ends if end <= place), default=self.body)
        return Span(start, min((end for end in self.ends if end > place), default=len(self.text)))

    def spot(self, after: int) -> int | None:
        """Where a reporter tells it again: behind the paragraph, the sentence after next, or the last paragraph."""
        paragraphs = [match.start() for match in re.finditer(r"(?<=[.!?”\"])[ \t]*(?:\n|\Z)", self.text)]
        later = [place for place in paragraphs if place > after and not self.in_quotation(place)]
        return self.random.choice([later[0], later[min(1, len(later) - 1)], later[-1]]) if later else None

    def same(self, form: object, start: int, end: int, *told: str, other: Sequence[Span] = ()) -> Slip:
        """One passage rewritten, wrongly and rightly."""
        wrong, right = (_with_article(one) for one in told)
        if re.match(r"[,.;:)\]?!\n]|\Z", self.text[end:]):
            wrong, right = (re.sub(r"(?:,| –)$", "", one) for one in (wrong, right))
        return Slip(
            self.kind, str(form), Version.of(Edit(start, end, wrong)), Version.of(Edit(start, end, right)), tuple(other)
        )

    def told(self, form: str, after: int, *told: str, other: Sequence[Span] = ()) -> Iterator[Slip]:
        """A sentence added somewhere behind, wrongly and rightly."""
        at = self.spot(after)
        if at is not None:
            yield self.same(form, at, at, *(f" {tidy(one)}" for one in told), other=other)


def mutator(kind: str, maker: Maker) -> Mutator:
    """The slips that a maker plants."""

    def made(story: Story, random: Random) -> Iterator[Slip]:
        yield from maker(Page(kind, story, random))

    return made


def mutators(makers: dict[str, Maker]) -> dict[str, Mutator]:
    return {kind: mutator(kind, maker) for kind, maker in makers.items()}


def tidy(sentence: str) -> str:
    """With a capital first, the right article before a figure, and one full stop."""
    whole = sentence[:1].upper() + sentence[1:]
    return re.sub(r"\.\.$", ".", _with_article(whole))


def _with_article(told: str) -> str:
    return re.sub(r"\b([Aa]) (?=8\d?\b|8\d[-.]|11\b|18\b|eight|eleven)", r"\1n ", told)


def word(number: int) -> str:
    """In words to ten, in figures above."""
    return _WORDS[number] if 0 <= number <= 10 else f"{number:,}"


def number(text: str) -> int | None:
    """The value of a number word or figure."""
    low = text.lower().replace(",", "")
    return _WORDS.index(low) if low in _WORDS else int(low) if low.isdigit() else None


def nth(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
