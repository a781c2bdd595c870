"""Ranges of years and of days: "from 2016 to 2019", "June 8-12", "opened in 1931 and closed in 1958"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 24
"""Characters before two years with a dash in which the word for what they are stands."""
_LONGEST = 120
_DASHES = frozenset("-–—")
_YEAR_DIGITS = 4
_DAYS = range(1, 32)
_FEW = 2
_OPENING = 7
"""Words behind the one that opens a range among which its first day stands."""
_THROUGH = (" through ", " until ", " till ", " thru ")
_CHANGE = 60
"""Characters before two numbers in which it is told by how much something changes."""
_PLAY = 0.2
"""Points of a percentage."""
_WIDE = 80
"""Words on either side of two days, as far as their sentence goes, that tell of a move or of the next year."""
_BEFORE, _BEHIND = 9, 4
"""Words before and behind two years among which one tells that they are amounts."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, a month or a year, as far as it is told."""

    year: int | None
    month: int | None
    day: int | None

    def is_later(self, other: "Moment") -> bool:
        """Whether it lies behind another one, told as the end of what begins with it.

        Where a year is left out, only days of one month are compared: from October to March a year ends.
        """
        if self.year is not None and other.year is not None and self.year != other.year:
            return self.year > other.year
        if self.month is None or other.month is None:
            return False
        if self.month != other.month:
            return self.year is not None and other.year is not None and self.month > other.month
        return self.day is not None and other.day is not None and self.day > other.day

    @property
    def is_year(self) -> bool:
        """Whether nothing but a year is told."""
        return self.month is None


@dataclass(frozen=True, slots=True)
class Range:
    """What is told to run from one moment to another. a, b: where they stand."""

    span: Span
    first: Moment
    last: Moment
    a: Span
    b: Span

    @property
    def fits(self) -> bool:
        """Whether it runs forwards."""
        return not self.first.is_later(self.last)


@dataclass(frozen=True)
class _Grammar:
    patterns: Mapping[str, re.Pattern[str]]
    months: dict[str, int]
    openings: Mapping[str, str]
    """Words that open a range, and the expression that reads it."""
    deeds: dict[str, tuple[frozenset[str], frozenset[str]]]
    """Expression for two deeds -> the first words of what is told first, and of what is told behind it."""
    amounts: frozenset[str]
    ways: frozenset[str]
    unpunctuated: frozenset[str]
    """Words beside numbers of thousands that have no comma."""
    before_the_era: frozenset[str]
    onwards: frozenset[str]


_DEEDS = {
    "deeds": ("begins", "ends"),
    "caught_cleared": ("caught", "cleared"),
    "wed_parted": ("wed", "parted"),
    "deeds_after": ("ends", "beginning"),
}
"""Expression for two deeds -> the lists of what is told first and of what is told behind it."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "ranges"):
        return None
    table = pack.table("ranges")

    def first_words(name: str) -> frozenset[str]:
        return frozenset(words.split()[0].rstrip(".") for words in table["lists"][name])

    return _Grammar(
        patterns=pack.patterns("ranges"),
        months={name: number for number, names in enumerate(pack.table("calendar")["months"], 1) for name in names},
        openings=table["openings"],
        deeds={name: (first_words(one), first_words(other)) for name, (one, other) in _DEEDS.items()},
        amounts=frozenset(f"{table['amounts']} {table['ways']}".split()),
        ways=frozenset(table["ways"].split()),
        unpunctuated=frozenset(table["unpunctuated"].split()),
        before_the_era=frozenset(table["before_the_era"].split()),
        onwards=frozenset(table["onwards"].split()),
    )


def ranges(doc: "Document") -> tuple[Range, ...]:
    """Ranges of years and days in the body outside quotations, in order."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or len(doc.words.figures) < _FEW:
        return ()
    made = [
        (one, frozenset[str]() if match.groupdict().get("sure") else guards)
        for matches, guards in (
            (_opened(doc, grammar), grammar.amounts),
            (_dashed(doc, grammar), grammar.amounts),
            (_deeds(doc, grammar), frozenset[str]()),
        )
        for match in matches
        if (one := _made(grammar, match)) is not None
    ]
    backwards = any(one.first.is_year and not one.fits for one, _ in made)
    commas = backwards and grammar.patterns["thousands"].search(doc.folded) is not None
    found = dict[int, Range]()
    for one, guards in made:
        if not _is_something_else(doc, grammar, one, guards, commas=commas):
            # "from 8-12 June" is one range, and not two.
            found.setdefault(one.a.start, one)
    return tuple(sorted(found.values(), key=lambda one: one.span))


def _opened(doc: "Document", grammar: _Grammar) -> Iterator[re.Match[str]]:
    """ "from 24 June to 30 June", "between 8 and 12 June", "between 2016 and 2019"."""
    words = doc.words
    for index in doc.places_of(frozenset(grammar.openings)):
        if any(words.digit[index + 1 : index + _OPENING]):
            pattern = grammar.patterns[grammar.openings[words.lower[index]]]
            yield from _first(doc, words.starts[index], pattern, grammar.patterns["days"])


def _first(doc: "Document", at: int, *patterns: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What the first of some patterns that fits finds at a place."""
    matches = (pattern.match(doc.folded, at, at + _LONGEST) for pattern in patterns)
    return islice(filter(None, matches), 1)


def _dashed(doc: "Document", grammar: _Grammar) -> Iterator[re.Match[str]]:
    """ "June 8-12", "8-12 June", "(1998-2003)"."""
    words, patterns, text = doc.words, grammar.patterns, doc.folded
    for index in words.figures:
        start, end = words.starts[index], words.ends[index]
        digits = end - start
        dashed = not _DASHES.isdisjoint(text[end : end + 2])
        if digits == _YEAR_DIGITS:
            if dashed and patterns["anchor"].search(text, max(0, start - _LEAD), start):
                yield from _first(doc, start, patterns["dashed_years"])
            elif dashed:
                yield from _first(doc, start, patterns["years_of_something"])
            elif text.startswith(_THROUGH, end):
                yield from _first(doc, start, patterns["years_through"])
        elif digits < _YEAR_DIGITS - 1:
            if index and words.surfaces[index - 1] in grammar.months:
                yield from _first(doc, words.starts[index - 1], patterns["days_behind"], patterns["whole_days"])
            elif dashed:
                yield from _first(doc, start, patterns["dashed_days"])
            elif not grammar.months.keys().isdisjoint(words.surfaces[index + 1 : index + 2]):
                yield from _first(doc, start, patterns["whole_days"])


def _deeds(doc: "Document", grammar: _Grammar) -> Iterator[re.Match[str]]:
    """ "born in 1931, died in 1998", "begun in 1931 and finished in 1958"."""
    words = doc.words
    for name, (firsts, seconds) in grammar.deeds.items():
        if seconds.isdisjoint(doc.lower_kinds):
            continue
        for index in doc.places_of(firsts):
            if any(words.digit[index + 1 : index + 6]):
                yield from _first(doc, words.starts[index], grammar.patterns[name])


def _made(grammar: _Grammar, match: re.Match[str]) -> Range | None:
    """What a match tells; None if its days are none."""
    end = "b" if match["b"] else "b_2"
    first, last = _moment(grammar, match["a"]), _moment(grammar, match[end])
    # A day without its month is of that of the other one.
    month = first.month or last.month
    if first.day and not first.month:
        first = Moment(last.year, month, first.day)
    if last.day and not last.month:
        last = Moment(first.year, month, last.day)
    if any(one.day is not None and one.day not in _DAYS for one in (first, last)):
        return None
    return Range(Span(*match.span()), first, last, Span(*match.span("a")), Span(*match.span(end)))


def _moment(grammar: _Grammar, written: str) -> Moment:
    match = grammar.patterns["date"].fullmatch(written)
    if match is None:
        return Moment(None, None, int("".join(filter(str.isdecimal, written))))
    told = match.groupdict()
    year, month, day = (next((told[f"{part}{n}"] for n in "1234" if told.get(f"{part}{n}")), None) for part in "ymd")
    return Moment(
        int(year) if year else None, grammar.months[month.rstrip(".")] if month else None, int(day) if day else None
    )


def _is_something_else(doc: "Document", grammar: _Grammar, one: Range, guards: frozenset[str], *, commas: bool) -> bool:
    """Whether it is quoted, furniture, two amounts, or told of days of the next year.

    commas: the text writes thousands with a comma.
    """
    years = one.first.is_year
    if doc.masked.touches(one.span) or (not years and doc.quoted.touches(one.span)):
        return True
    if one.fits:
        return False
    inside = doc.words.inside(doc.sentence_at(one.span.start))
    place = doc.words.inside(one.span)
    if not years:
        beside = doc.words.lower[max(inside.start, place.start - _WIDE) : min(inside.stop, place.stop + _WIDE)]
        return not (grammar.onwards.isdisjoint(beside) and guards.isdisjoint(beside))
    if not grammar.before_the_era.isdisjoint(doc.lower_kinds):
        return True
    if not guards:
        return False
    near = doc.words.lower[max(inside.start, place.start - _BEFORE) : min(inside.stop, place.stop + _BEHIND)]
    around = doc.words.lower[max(inside.start, place.start - _WIDE) : min(inside.stop, place.stop + _BEHIND)]
    if not (grammar.ways.isdisjoint(near) and grammar.unpunctuated.isdisjoint(around)):
        return True
    if grammar.patterns["journey"].search(doc.folded, max(0, one.span.start - _CHANGE), one.span.start):
        return True
    return not (guards.isdisjoint(near) or commas or _is_told_apart(doc, grammar, one))


def _is_told_apart(doc: "Document", grammar: _Grammar, one: Range) -> bool:
    """Whether a change is told that is not one from one number to the other: "rose by 8 percent from 2019 to 2016"."""
    told = grammar.patterns["change"].search(doc.folded, max(0, one.span.start - _CHANGE), one.span.start)
    if told is None or told["share"] is None:
        return told is not None
    first, last = one.first.year or 1, one.last.year or 1
    return abs(100 * (first - last) / first - float(told["share"])) > _PLAY
