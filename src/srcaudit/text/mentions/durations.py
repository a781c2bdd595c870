"""Spans of time told twice: a first year and a number of years up to the article's own day, or two years of a range."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.language.patterns import found
from srcaudit.model.span import Span
from srcaudit.text.mentions.elapsed_years import between_years

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Rounding = Literal["exact", "near", "nth", "up", "down", "loose", "most", "most up"]
"""near: a year more or less at most; nth: the number of the year that runs; most: they may have ended before."""
Range = tuple[float, float]
_PLAY = 0.1
_LATER = 0.5
"""Years that something which is told of may begin later than now."""
_HAS_YEAR = re.compile(r"1[89]\d\d|20\d\d")
_MOST_PLACES = 200
"""Places of a word that are looked at for the year in which its thing was made."""
_DECADE = 10
_NEAR = 250
"""Characters before a sentence in which the year stands that it counts from, if it tells none."""
_SENTENCES_BACK = 4
_BEFORE = 30
"""Characters before a count of years in which it stands that they are over."""
_MARKS = " ,("
_YEAR_TOLD = "year"
_FOUNDING = "founding"
_YEAR_NAMES = ("year", "until")
_MOST_YEARS = 2
_YEAR = 366
_WAYS: tuple[Rounding, ...] = ("up", "down", "loose")


@dataclass(frozen=True, slots=True)
class Duration:
    """ "In office since 2019, … for five years": years up to the article's own day, and the first of them."""

    span: Span
    year_span: Span
    year: int
    years: float
    rounding: Rounding
    until: int | None = None
    """The year in which they ended, where it is told; else they go on."""
    first: Range = (0.0, 1.0)
    """Of a year, the part that is told: "the spring of 2019"; of the whole, if none is."""
    last: Range = (0.0, 1.0)
    ahead: bool = False
    """Whether they go from now to `until`."""

    def fits(self, this_year: int, now: Range = (0.0, 1.0)) -> bool:
        """Whether the years lead from the first one to the last. now: the part of this year that it is."""
        if self.ahead:
            begins, ends = (this_year + now[0], this_year + now[1]), (self.until or this_year, self.last)
            low, high = ends[0] + ends[1][0] - begins[1] - _LATER, ends[0] + ends[1][1] - begins[0] + _LATER
        else:
            end, part = (self.until, self.last) if self.until is not None else (this_year, now)
            low, high = end + part[0] - self.year - self.first[1], end + part[1] - self.year - self.first[0]
        least, most = {
            "exact": (floor(low - _PLAY), ceil(high + _PLAY)),
            "near": (low - 1 + _PLAY, high + 1 - _PLAY),
            "nth": (low - _PLAY, high + 1 + _PLAY),
            "up": (low - _PLAY, high + 1 + _PLAY),
            "down": (low - max(2, low / 4), high + _PLAY),
            "most": (0.0, ceil(high + _PLAY)),
            "most up": (0.0, ceil(high + _PLAY) + high / 6),
            "loose": (low - 1 - low / 5, high + 1 + high / 5),
        }["near" if self.rounding == "exact" and self.until is not None and not self.ahead else self.rounding]
        return least <= self.years <= most


def _made(doc: "Document", pack: LanguagePack, match: re.Match[str], first: re.Match[str]) -> Duration | None:
    """The years of one match, counted from the year of another or of itself; None in a quotation."""
    span, said = Span(match.end() - len(match.group().lstrip(_MARKS)), match.end()), match.groupdict()
    number = (said.get("n") or said["decades"]).lower()
    years = number_told(pack, number) * (1 if said.get("n") else _DECADE)
    if not years or doc.quoted.touches(span):
        return None
    loose: Rounding = "exact" if said.get("n") else "loose"
    rounding = next((way for way in _WAYS if said.get(way)), loose)
    until = int(said["until"]) if said.get("until") else None
    ahead = "year" not in first.groupdict()
    year = Span(*first.span("until" if ahead else "year"))
    begins, ends = _part_of_year(pack, first.groupdict().get("span")), _part_of_year(pack, said.get("until_span"))
    return Duration(span, year, 0 if ahead else int(first["year"]), years, rounding, until, begins, ends, ahead)


def number_told(pack: LanguagePack, written: str) -> int:
    """A number in figures or in words, "forty-nine"; one for "a"."""
    if written.isdigit():
        return int(written)
    words = {**pack.table("numbers")["words"], **pack.table("durations")["tens"]}
    return sum(int(words.get(word, 1)) for word in written.split("-"))


def _part_of_year(pack: LanguagePack, told: str | None) -> Range:
    """What part of its year "the spring of", "May" or "late" is; all of it, if none is told."""
    spans = pack.table("durations")["spans"]
    months = pack.table("calendar")["months"]
    whole = (0.0, 1.0)
    for word in (told or "").lower().replace("-", " ").split():
        month = next((n for n, names in enumerate(months) if word in map(str.lower, names)), None)
        if month is not None:
            return month / 12, (month + 1) / 12
        whole = (spans[word][0], spans[word][1]) if word in spans else whole
    return whole


def part_of_year(first: date, last: date) -> Range:
    """Two days of one year as shares of it."""
    return (first.timetuple().tm_yday - 1) / _YEAR, last.timetuple().tm_yday / _YEAR


def durations(doc: "Document") -> tuple[Duration, ...]:
    """Years up to now with their first year, in the body outside quotations."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "durations"):
        return ()
    told = [
        (
            _duration(doc, pack, sentence)
            if _HAS_YEAR.search(doc.folded, sentence.start, sentence.end)
            else _told_on(doc, pack, sentence)
        )
        or _sketched(doc, pack, sentence)
        for sentence in _with_years(doc, pack)
    ]
    return tuple(duration for duration in told if duration is not None)


def _with_years(doc: "Document", pack: LanguagePack) -> Iterator[Span]:
    """The sentences of the body that can count years, in order."""
    table = pack.table("durations")
    indices = {index for anchor in table["anchors"] for index in doc.word_places.get(anchor, ())}
    indices |= {i for part in table["in_compounds"] for i in doc.word_places.get(part, ()) if _is_joined(doc, i)}
    ordinals = pack.table("day_numbers")["ordinals"]
    indices |= {
        index
        for word in table["ordered"]
        for index in doc.word_places.get(word, ())
        if index and (doc.words.lower[index - 1] in ordinals or doc.words.lower[index - 1][:1].isdigit())
    }
    for sentence in dict.fromkeys(doc.sentence_at(doc.words.starts[index]) for index in sorted(indices)):
        if not doc.masked.touches(sentence):
            yield sentence


def _sketched(doc: "Document", pack: LanguagePack, sentence: Span) -> Duration | None:
    """What a sentence that no other wording is read in says of the years that it counts."""
    if not _HAS_YEAR.search(doc.folded, max(0, sentence.start - _NEAR), sentence.end + _NEAR):
        return None
    told = between_years(doc, sentence)
    if told is None:
        return None
    count, first, last = told.count, told.first, told.last
    rounding: Rounding = "nth" if count.nth else "near" if count.rounding == "exact" else _way(count.rounding)
    if told.ended:
        rounding = rounding if rounding == "loose" else "most up" if rounding == "up" else "most"
    return Duration(
        count.span,
        first.span,
        first.year,
        count.number,
        rounding,
        last.year if last is not None else None,
        _part_of_year(pack, first.part),
        _part_of_year(pack, last.part if last is not None else None),
    )


def _way(told: str) -> Rounding:
    return next(way for way in _WAYS if way == told)


def _told_on(doc: "Document", pack: LanguagePack, sentence: Span) -> Duration | None:
    """ "It closed in 2009. … Fifteen years on": years that count from the only year of the sentences before."""
    said, far = pack.patterns("durations_told_on"), pack.table("durations_told_on")["far"]
    for name, pattern in said.items():
        match = pattern.match(doc.folded, sentence.start, sentence.end) if name != _YEAR_TOLD else None
        if match is None:
            continue
        at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
        before = doc.body_sentences[max(0, at - (_SENTENCES_BACK if name in far else 1)) : at]
        years = [m for one in before for m in said[_YEAR_TOLD].finditer(doc.folded, one.start, one.end)]
        return _made(doc, pack, match, years[-1]) if len({m["year"] for m in years}) == 1 else None
    return None


def _is_joined(doc: "Document", index: int) -> bool:
    """Whether a word is joined to the one before it: the "year" of "12-year", or a word that holds it itself."""
    return doc.text[doc.words.starts[index] - 1 : doc.words.starts[index]] == "-" or "-" in doc.words.lower[index]


def _duration(doc: "Document", pack: LanguagePack, sentence: Span) -> Duration | None:
    for match in found(pack.wordings("durations").values(), doc.folded, sentence.start, sentence.end):
        made = _made(doc, pack, match, match)
        if made is not None and _is_past(doc, pack, sentence, match, made):
            continue
        if made is not None or doc.quoted.touches(Span(*match.span())):
            return made
    return _alone(doc, pack, sentence)


def _alone(doc: "Document", pack: LanguagePack, sentence: Span) -> Duration | None:
    """The years of a wording that is sure enough only where the sentence has no other year than those it reads."""
    years = {m.start() for m in _HAS_YEAR.finditer(doc.folded, sentence.start, sentence.end)}
    if len(years) > _MOST_YEARS or not pack.has("tables", "durations_alone"):
        return None
    if len(years) == 1 and (told := _of_thing(doc, pack, sentence)) is not None:
        return told
    for match in found(pack.wordings("durations_alone").values(), doc.folded, sentence.start, sentence.end):
        if years - {match.start(name) for name in _YEAR_NAMES if name in match.groupdict()}:
            continue
        made = _made(doc, pack, match, match)
        if made is None or not _is_past(doc, pack, sentence, match, made):
            return made
    return None


def _is_past(doc: "Document", pack: LanguagePack, sentence: Span, match: re.Match[str], made: Duration) -> bool:
    """Whether years that are told with no end have one all the same: "had not won there in 20 years since 1939"."""
    if made.until is not None or not pack.has("tables", "durations_past"):
        return False
    said = pack.patterns("durations_past")
    opening = said["opening"].match(doc.folded, sentence.start, sentence.end)
    if opening is not None and opening.start("year") != made.year_span.start:
        return True
    if said["from_now"].search(doc.folded, *match.span()) is not None:
        return False
    counted = max(match.start(name) for name in ("n", "decades") if name in match.groupdict())
    if said["over"].search(doc.folded, max(sentence.start, counted - _BEFORE), counted) is not None:
        end = made.year + made.years
        told = _HAS_YEAR.finditer(doc.folded, max(0, sentence.start - _NEAR), match.start())
        if any(abs(int(one.group()) - end) <= 1 for one in told):
            return True
    return said["pluperfect"].search(doc.folded, sentence.start, counted) is not None


def _of_thing(doc: "Document", pack: LanguagePack, sentence: Span) -> Duration | None:
    """How old a thing was in the only year of a sentence, where another one tells the year it was made in."""
    if not pack.has("tables", "durations_of_things"):
        return None
    said = pack.patterns("durations_of_things")
    for name, pattern in said.items():
        match = pattern.search(doc.folded, sentence.start, sentence.end) if name != _FOUNDING else None
        if match is None:
            continue
        made = _foundings(doc, said[_FOUNDING], sentence, match["thing"])
        return _made(doc, pack, match, made[0]) if len({one["year"] for one in made}) == 1 else None
    return None


def _foundings(doc: "Document", founding: re.Pattern[str], sentence: Span, thing: str | None) -> list[re.Match[str]]:
    """Where the text tells the year in which a thing was made; of what has no name, the sentence before."""
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
    if thing is None:
        before = doc.body_sentences[max(0, at - 1) : at]
        return [match for one in before for match in founding.finditer(doc.folded, one.start, one.end)]
    last = thing.split()[-1]
    places = {doc.sentence_at(doc.words.starts[index]) for index in doc.word_places.get(last, ())[:_MOST_PLACES]}
    told = [match for one in sorted(places) for match in founding.finditer(doc.folded, one.start, one.end)]
    return [match for match in told if _is_same(match["thing"], thing) and not doc.quoted.touches(Span(*match.span()))]


def _is_same(one: str, other: str) -> bool:
    """Whether "the choir" can be "the village choir"."""
    return one == other or one.endswith(f" {other}") or other.endswith(f" {one}")
