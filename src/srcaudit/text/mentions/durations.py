"""Spans of time told twice: a first year and a number of years up to the article's own day, or two years of a range."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import load
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Rounding = Literal["exact", "up", "down", "loose"]

_YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?![\w%-]|[.,]\d)"
_ROUNDED = r"(?P<round>nearly|almost|close to|more than|over|at least|about|around|some|roughly|just over|just under) "
_MONTH = r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?"
_BEGAN = (
    r"founded|established|opened|built|created|formed|launched|introduced|adopted|passed|enacted|started|began"
    r"|took over|takes over|came|arrived|joined|married|moved|bought|elected|appointed|closed|shut"
)
_ROUNDINGS: dict[str, Rounding] = {
    "nearly": "up", "almost": "up", "close to": "up", "just under": "up", "more than": "down", "over": "down",
    "at least": "down", "just over": "down", "about": "loose", "around": "loose", "some": "loose", "roughly": "loose",
}  # fmt: skip
_RANGE = re.compile(
    r"(?P<lead>\bfrom|\bbetween) (?P<a>(?:1[89]|20)\d\d) (?P<link>to|until|till|through|and) (?P<b>(?:1[89]|20)\d\d)"
    r"(?![\w%-]|[.,]\d)"
)


@dataclass(frozen=True, slots=True)
class Duration:
    """ "In office since 2019, … for five years": years up to the article's own day, and the first of them."""

    span: Span
    year_span: Span
    year: int
    years: int
    rounding: Rounding

    def fits(self, this_year: int) -> bool:
        """Whether the years lead from the first one to this one; the day in the year is not known, so one is play."""
        exact = this_year - self.year
        low, high = {
            "exact": (exact - 1, exact + 1),
            "up": (exact - 1, exact + 2),
            "down": (exact - max(2, exact // 4) - 1, exact + 1),
            "loose": (exact - 2 - exact // 5, exact + 2 + exact // 5),
        }[self.rounding]
        return low <= self.years <= high


@dataclass(frozen=True, slots=True)
class YearRange:
    """ "From 2019 to 2016": two years that a range runs between."""

    span: Span
    first: int
    last: int


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    pack = load(language)
    words = pack.table("numbers")["words"] if pack and pack.has("tables", "numbers") else {}
    count = "|".join(sorted((word for word in words if words[word] > 1), key=lambda word: (-len(word), word)))
    years = rf"(?:{_ROUNDED})?(?P<n>\d{{1,3}}|{count}) years"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            # "since 2011, 15 years ago", "since 2011, or for 15 years", "since 2011 — 15 years in which"
            rf"\bsince {_MONTH}{_YEAR}(?:,| -+|,? or)? (?:for |now )*{years}\b"
            r"(?! (?:old|later|earlier|before|after|to))",
            # "for 15 years, since 2011", "for 15 years (since 2011)"
            rf"\bfor (?:the (?:past|last) )?{years},? \(?since {_MONTH}{_YEAR}",
            # "In office since 2011, she has led it for 15 years"
            rf"\bsince {_MONTH}{_YEAR}, [^.;:()\n]{{3,80}}? ha(?:s|ve) (?:now )?"
            r"(?:been|led|run|held|served|lived|worked)"
            rf"[^.;:,()\n]{{0,60}}? for {years}\b(?! (?:before|until|till))",
            # "It is 15 years since she came, in 2011"
            rf"\b(?:is|are) (?:now )?{years} since [^.;:()\n]{{3,60}}? in {_MONTH}{_YEAR}",
            # "Founded in 2011, the club is 15 years old", "who took over in 2011, has now been in charge for 15 years"
            rf"\b(?:{_BEGAN}) in {_MONTH}{_YEAR}, [^.;:()\n]{{0,60}}?\b"
            r"(?:is (?:now )?|turns |has (?:now )?been [^.;:,()\n]{2,40} for )"
            rf"{years}\b(?: old)?(?! (?:before|until|till|younger|older|later))",
            # "for 15 years, having been adopted in 2011"
            rf"\bfor {years}, having been (?:{_BEGAN}) in {_MONTH}{_YEAR}",
            # "in 2011, 15 years ago"; "15 years ago, in 2011"
            rf"\bin {_MONTH}{_YEAR},? (?:or )?{years} ago\b",
            rf"\b{years} ago,? (?:\()?in {_MONTH}{_YEAR}",
        )
    )


def durations(doc: "Document") -> tuple[Duration, ...]:
    """Years up to now with their first year, in the body outside quotations."""
    words = doc.word_places
    if "years" not in words:
        return ()
    found = (duration for sentence in _with_years(doc) for duration in _in_sentence(doc, sentence))
    return tuple(found)


def _with_years(doc: "Document") -> Iterator[Span]:
    seen: Span | None = None
    for index in doc.word_places["years"]:
        sentence = doc.sentence_at(doc.words.starts[index])
        if sentence != seen and not doc.masked.touches(sentence):
            seen = sentence
            yield sentence


def _in_sentence(doc: "Document", sentence: Span) -> Iterator[Duration]:
    for pattern in _patterns(doc.language or ""):
        match = pattern.search(doc.folded, sentence.start, sentence.end)
        if match is None:
            continue
        span = Span(*match.span())
        number = match["n"].lower()
        words = load(doc.language).table("numbers")["words"]  # type: ignore[union-attr]
        years = int(number) if number.isdigit() else int(words[number])
        if years and not doc.quoted.touches(span):
            rounding = _ROUNDINGS[match["round"].lower()] if match["round"] else "exact"
            yield Duration(span, Span(*match.span("year")), int(match["year"]), years, rounding)
        return


def year_ranges(doc: "Document") -> tuple[YearRange, ...]:
    """Ranges of years in the body outside quotations."""
    found = (
        YearRange(Span(*match.span()), int(match["a"]), int(match["b"]))
        for match in _RANGE.finditer(doc.folded)
        if (match["link"] == "and") == (match["lead"].lower() == "between")
    )
    return tuple(one for one in found if not doc.quoted.touches(one.span) and not doc.masked.touches(one.span))
