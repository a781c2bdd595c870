"""Ages of some years ago, or of some years on: "Lind, who was 25 ten years ago", "Lind will be 60 in five years"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.text.mentions.life_years import RoughAge
from srcaudit.text.mentions.names import NameMention
from srcaudit.text.mentions.person_links import Persons, number_words

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 48
"""Characters before an age, or before a name, in which what joins them stands."""
_AHEAD = 70
_DIGITS = 3
_AGES = range(1, 116)
_LOOSE = 10
"""From so many years on a count of them is rounded: "ten years ago" may be nine or eleven."""
_PLAY = 1
"""Years by which a smaller count may be rounded; years that a longer one may be wrong by, and of each ten one more."""


@dataclass(frozen=True)
class _Grammar:
    numbers: Mapping[str, int]
    number_words: frozenset[str]
    spans: Mapping[str, int]
    units: frozenset[str]
    """Words of which a sentence that is read has one."""
    patterns: Mapping[str, re.Pattern[str]]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not (pack.has("tables", "shifted_ages") and pack.has("tables", "persons")):
        return None
    table, numbers = pack.table("shifted_ages"), number_words(pack.table("persons")["linked"])
    number, span = rf"(?i:\d{{1,2}}|{choice(numbers)})", rf"(?i:{choice(table['spans'])})"

    def written(pattern: str) -> str:
        """A pattern with each of its counts as one group of years or of a span."""
        first, *others = pattern.split("COUNT")
        counts = (f"(?:(?P<count_{at}>{number}) years?|(?P<span_{at}>{span}))" for at in range(len(others)))
        return first + "".join(f"{count}{other}" for count, other in zip(counts, others, strict=True))

    return _Grammar(
        numbers,
        frozenset(numbers),
        table["spans"],
        frozenset(table["units"]),
        {key: re.compile(written(pattern)) for key, pattern in table["patterns"].items()},
    )


def shifted_ages(doc: "Document", persons: Persons) -> Iterator[RoughAge]:
    """How old somebody is by an age of another year, outside quotations; places of the age with its year."""
    grammar = _grammar(doc.language or "")
    if grammar is None or not doc.places_of(grammar.units):
        return
    for age, start, end in _ages(doc, grammar):
        told = (
            _told_behind(doc, grammar, persons, age, start, end)
            or _told_before(doc, grammar, persons, age, start, end)
            or _wanting(doc, grammar, persons, age, start, end)
        )
        if told is not None and not (doc.quoted.at(start) or doc.masked.at(start)):
            yield told


def _ages(doc: "Document", grammar: _Grammar) -> Iterator[tuple[int, int, int]]:
    """Numbers that may be ages, in order of how they are written, with where they begin and end."""
    words, text = doc.words, doc.folded
    for index in words.figures:
        start, end = words.starts[index], words.ends[index]
        digits = end
        while digits > start and not text[digits - 1].isdecimal():
            digits -= 1  # "60th"
        number = text[start:digits]
        if 0 < len(number) <= _DIGITS and number.isdecimal() and int(number) in _AGES:
            yield int(number), start, digits
    for index in doc.places_of(grammar.number_words):
        yield grammar.numbers[words.lower[index]], words.starts[index], words.ends[index]


def _told_behind(
    doc: "Document", grammar: _Grammar, persons: Persons, age: int, start: int, end: int
) -> RoughAge | None:
    """ "Lind, who was 25 ten years ago", "Lind, whose 60th birthday is next year"."""
    said, text = grammar.patterns, doc.folded
    birthday = said["birthday"].match(text, start, end + _AHEAD)
    opens = birthday.end() if birthday is not None else end
    if not text.startswith(" ", opens):
        return None
    limit = min(opens + _AHEAD, len(text))
    back, on = said["back"].match(text, opens, limit), said["on"].match(text, opens, limit)
    tail = back or on
    if tail is None:
        return None
    lead = said["birthday_lead" if birthday is not None else "lead"].search(text, max(0, start - _LEAD), start)
    if lead is not None:
        name = _whose(persons, lead)
    elif said["opening"].search(text, max(0, start - _LEAD), start) and text.startswith(", ", tail.end()):
        name = persons.at(tail.end() + len(", "))
    else:
        name = None
    if name is None or (lead is not None and "would" in lead.group() and on is not None):
        return None
    years = _years(grammar, tail)
    least, most = _shifted(age, -years, years) if back is not None else _to_come(age, tail, years)
    return RoughAge(least, most, Span(start, tail.end()), name)


def _whose(persons: Persons, lead: re.Match[str]) -> NameMention | None:
    pronoun = lead.groupdict().get("he")
    if pronoun is None:
        return persons.ending_at(lead.start())
    return persons.of_description(lead.start("he")) if pronoun[0].isupper() else None


def _to_come(age: int, tail: re.Match[str], years: int) -> tuple[int, int]:
    """The least and the most years of somebody now who will be of an age, or has come to it."""
    said = tail.groupdict()
    if said["birthday"]:
        return (age, age) if said["birthday"] in ("last", "latest", "most recent", "previous") else (age - 1, age - 1)
    if said["next"]:
        return age - 2, age - 1
    return (age - 1, age) if said["soon"] or said["now"] else _shifted(age, years, years)


def _shifted(age: int, back: int, years: int) -> tuple[int, int]:
    """An age less so many years, with what the count of them leaves open."""
    play = 0 if years <= 1 else _PLAY if years < _LOOSE else _PLAY + years // _LOOSE
    return max(0, age - back - play), age - back + play


def _years(grammar: _Grammar, counted: re.Match[str]) -> int:
    """The years that a match counts; 0 if none are."""
    for group, words in counted.groupdict().items():
        if words and group.startswith("span"):
            return grammar.spans[words.lower()]
        if words and group.startswith("count"):
            return int(words) if words.isdecimal() else grammar.numbers[words.lower()]
    return 0


def _told_before(
    doc: "Document", grammar: _Grammar, persons: Persons, age: int, start: int, end: int
) -> RoughAge | None:
    """ "Ten years ago Lind was 25.", "In five years she will be 60"."""
    said, text = grammar.patterns, doc.folded
    if said["closes"].match(text, end) is None:
        return None
    lead = said["lead"].search(text, max(0, start - _LEAD), start)
    if lead is None or lead.group().startswith((",", " (")):
        return None
    name = None if lead["he"] else persons.ending_at(lead.start())
    opens = lead.start("he") if lead["he"] else name.span.start if name is not None else -1
    if opens < 0:
        return None
    before = max(doc.sentence_at(start).start, opens - _LEAD)
    back, on = said["opens_back"].search(text, before, opens), said["opens_on"].search(text, before, opens)
    counted = back or on
    if counted is None:
        return None
    name = name or persons.of_description(opens)
    if name is None:
        return None
    years = _years(grammar, counted)
    if counted.groupdict().get("next"):
        least, most = age - 2, age - 1
    else:
        least, most = _shifted(age, -years if back is not None else years, years)
    return RoughAge(least, most, Span(counted.start(), end), name)


def _wanting(doc: "Document", grammar: _Grammar, persons: Persons, age: int, start: int, end: int) -> RoughAge | None:
    """ "Lind, two years short of 60,", "She is a year away from turning 65"."""
    said, text = grammar.patterns, doc.folded
    short = said["short"].search(text, max(0, start - _LEAD), start)
    tail = said["short_tail"].match(text, end) if short is not None else None
    if short is None or tail is None:
        return None
    lead = said["short_lead"].search(text, max(0, short.start() - _LEAD), short.start())
    name = _whose(persons, lead) if lead is not None else None
    if name is None:
        return None
    years = _years(grammar, short)
    least, most = _shifted(age, years, years)
    return RoughAge(least, most, Span(short.start("told"), tail.end()), name)
