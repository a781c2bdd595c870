"""A quotation told again in other words, and one given to two speakers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Slip
from tests.benchmarks.inconsistency.fourth.planting import Desk, mutator
from tests.benchmarks.inconsistency.fourth.reading import SAYING, Person

_QUOTE = re.compile(r"(?:“([^“”\"\n]{50,260})”|(?:(?<=\s)|(?<=^))\"([^“”\"\n]{50,260})\")", re.MULTILINE)


@dataclass(frozen=True)
class Saying:
    """Words in quotation marks, and who said them."""

    words: str
    span: Span
    speaker: Person


def _sayings(desk: Desk) -> Iterator[Saying]:
    for match in desk.some(list(_QUOTE.finditer(desk.text))):
        words = (match.group(1) or match.group(2)).strip()
        told = words.rstrip(",.")
        if len(told.split()) < 10 or not told[:1].isupper() or re.search(r"[.!?;:\[\]…]", told):
            continue
        speaker = _speaker(desk, match)
        if speaker:
            yield Saying(told, Span(match.start(), match.end()), speaker)


def _speaker(desk: Desk, match: re.Match[str]) -> Person | None:
    """Who is named as the speaker right after the quotation, or before it with a colon or comma."""
    after, before = desk.text[match.end() : match.end() + 60], desk.text[max(0, match.start() - 80) : match.start()]
    for person in desk.read.people:
        name = rf"(?:(?:Mr|Mrs|Ms)\.? )?(?:{person.first} )?{person.last}"
        if re.match(rf" ?(?:{SAYING} {name}\b(?![’'-])|{name} {SAYING}\b)", after):
            return person
        if re.search(rf"(?:^|[.!?][\"”]?\s|\n){name} {SAYING}(?: [A-Z]\w+)?[,:] $", before):
            return person
    return None


_CHANGES = {
    "will": "would",
    "can": "could",
    "think": "believe",
    "want": "wish",
    "need": "require",
    "very": "quite",
    "great": "good",
    "good": "fine",
    "people": "citizens",
    "country": "nation",
    "big": "large",
    "must": "should",
    "should": "must",
    "never": "seldom",
    "always": "often",
    "all": "most",
    "every": "each",
    "make": "take",
    "working": "striving",
    "work": "effort",
    "important": "vital",
    "problem": "trouble",
    "problems": "troubles",
    "hope": "expect",
    "believe": "think",
    "because": "since",
    "many": "several",
    "long": "short",
    "new": "fresh",
    "first": "second",
    "last": "final",
    "more": "less",
    "best": "better",
    "only": "just",
    "really": "truly",
    "going": "bound",
    "thing": "matter",
    "things": "matters",
    "time": "moment",
    "world": "globe",
    "right": "just",
    "whole": "entire",
}
_SAID_AGAIN = (
    "“{quote},” {last} had said.",
    "As {last} put it: “{quote}.”",
    "{last}’s words, “{quote},” were widely reported.",
    "In the words of {last}, “{quote}.”",
    "“{quote}” is how {last} put it.",
    "{last} said in full: “{quote}.”",
    "{last}’s remark – “{quote}” – drew attention.",
    "“{quote},” said {name}.",
    "It was {name} who said: “{quote}.”",
    "Then {name} said: “{quote}.”",
)


def reworded(desk: Desk) -> Iterator[Slip | None]:
    for saying in _sayings(desk):
        words = saying.words.split()
        places = [index for index, word in enumerate(words) if index and word in _CHANGES]
        if not places:
            continue
        chosen = desk.some(places)[: desk.random.choice([1, 2])]
        changed = " ".join(_CHANGES[word] if index in chosen else word for index, word in enumerate(words))
        slip, control = (
            {"quote": quote, "last": saying.speaker.last, "name": saying.speaker.name}
            for quote in (changed, saying.words)
        )
        yield desk.told(_SAID_AGAIN, slip, control, after=saying.span.end + 150, other=[saying.span])


def two_speakers(desk: Desk) -> Iterator[Slip | None]:
    for saying in _sayings(desk):
        others = [person for person in desk.read.people if person is not saying.speaker]
        for other in desk.some(others)[:1]:
            slip, control = (
                {"quote": saying.words, "last": one.last, "name": one.name} for one in (other, saying.speaker)
            )
            yield desk.told(_SAID_AGAIN, slip, control, after=saying.span.end, other=[saying.span])


MUTATORS = {
    "quotation-reworded": mutator("quotation-reworded", reworded),
    "two-speakers": mutator("two-speakers", two_speakers),
}
