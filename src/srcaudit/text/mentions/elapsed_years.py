"""Counted years between two years, or from one to now, read in sketches: "opened in § and closed in §, after ¤".

A sentence is written with marks in the place of its years and of what is counted, so that a wording is one short
expression whatever stands there. It is read only where it has no more years and counts than the wording.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_YEAR, _COUNT, _LONG, _NTH = "§¤¢¥"
_MARKS = frozenset("§¤¢¥")
_LONGEST = 500
"""Characters of a sentence that is read."""
_MOST_YEARS = 2


@dataclass(frozen=True, slots=True)
class YearTold:
    """A year where it stands, with the part of it that is told: "the spring of 2019"."""

    span: Span
    year: int
    part: str | None


@dataclass(frozen=True, slots=True)
class YearsCounted:
    """Years that are counted. number: None where it cannot be told; nth: whether it is "the ninth year"."""

    span: Span
    mark: str
    number: float
    rounding: str
    nth: bool


@dataclass(frozen=True, slots=True)
class Sketch:
    """A sentence with marks, and what they stand for, in order."""

    text: str
    years: tuple[YearTold, ...]
    counts: tuple[YearsCounted, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """Counted years and the years between which they lie; the last is None for now.

    ended: whether they may have ended before.
    """

    count: YearsCounted
    first: YearTold
    last: YearTold | None
    ended: bool = False


def between_years(doc: "Document", sentence: Span) -> Between | None:
    """What a sentence of the body says of the years that it counts."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "elapsed_years"):
        return None
    sketch = _sketch(doc, pack, sentence)
    if sketch is None or len(sketch.counts) != 1:
        return _beside(doc, pack, sentence)
    if doc.quoted.touches(sketch.counts[0].span):
        return None
    said = pack.patterns("elapsed_years")
    if not sketch.years:
        return _of_before(doc, pack, sentence, sketch) or _of_next(doc, pack, sentence, sketch)
    for name, pattern in said.items():
        if name in _WRITTEN or name.startswith(_APART):
            continue
        match = pattern.search(sketch.text) if len(sketch.years) == 1 + ("b" in pattern.groupindex) else None
        if match is None:
            continue
        if (
            "b" in pattern.groupindex
            or name.endswith(_AGO)
            or said["over"].search(sketch.text, 0, match.start("n")) is None
        ):
            return _of(sketch, match, ended=name.startswith(_MOST))
    if len(sketch.years) > 1:
        return _beside(doc, pack, sentence)
    return _of_before(doc, pack, sentence, sketch) or _of_next(doc, pack, sentence, sketch)


def _beside(doc: "Document", pack: LanguagePack, sentence: Span) -> Between | None:
    """Years right beside their year, in a sentence with more of both: "in 2008 (four years ago)"."""
    said = pack.patterns("elapsed_years")
    for count in _counts(doc, pack, sentence) if _AGO_WORD in doc.folded[sentence.start : sentence.end] else ():
        if not doc.folded.startswith(_AGO_WORD, count.span.end) or doc.quoted.touches(count.span):
            continue
        start, end = max(sentence.start, count.span.start - _NEAR), min(sentence.end, count.span.end + _NEAR)
        sketch = _sketch(doc, pack, Span(start, end))
        if sketch is None or sketch.text.count(_COUNT) != len(sketch.counts):
            continue
        for name in _BESIDE:
            match = said[name].search(sketch.text)
            if match is not None and sketch.counts[sketch.text.count(_COUNT, 0, match.start("n"))] == count:
                return Between(count, sketch.years[sketch.text.count(_YEAR, 0, match.start("a"))], None)
    return None


_AGO_WORD = " ago"
_BESIDE = ("year_ago", "ago", "that_ago")
_NEAR = 30
"""Characters around a count in which its year stands, if it stands right beside it."""
_WRITTEN = ("counted", "attributive", "ordinal", "over")
_APART = ("apart_to", "apart_both", "apart_term", "second", "now_", "next_", "counted_", "most_own", "most_in_her")
_MOST, _AGO = "most_", ("ago", "_gap")
_OWN = ("second_own", "second_term", "second_leaving")
_ENDED = (("counted_end", "next_had"),)
_UP_TO_TODAY = (("counted_now", "next_made"), ("counted_leaving", "next_joined"), ("counted_seat", "next_seated"))
"""What counts years in one sentence, and what tells in the next when they began."""

_UP_TO_NOW = (
    "now_those",
    "now_retires",
    "now_empty",
    "now_led",
    "now_there",
    "now_marks",
    "now_wed",
    "now_over",
    "most_in_her",
    "now_the",
    "now_stood",
    "most_own",
)


def _of(sketch: Sketch, match: re.Match[str], *, ended: bool) -> Between:
    first = sketch.years[sketch.text.count(_YEAR, 0, match.start("a"))]
    named = match.groupdict()
    last = sketch.years[sketch.text.count(_YEAR, 0, match.start("b"))] if named.get("b") else None
    return Between(sketch.counts[0], first, last, ended)


def _of_before(doc: "Document", pack: LanguagePack, sentence: Span, sketch: Sketch) -> Between | None:
    """Years that are counted from what the sentence before tells."""
    said = pack.patterns("elapsed_years")
    names = ("second_later", "second_after", "second_since") if sketch.years else _OWN
    name = next((name for name in names if said[name].search(sketch.text)), None)
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
    up_to_now = [name for name in _UP_TO_NOW if said[name].search(sketch.text)] if not sketch.years else []
    if (name is None and not up_to_now) or not at or doc.block_at(doc.body_sentences[at - 1].start) is None:
        return None
    before = _sketch(doc, pack, doc.body_sentences[at - 1])
    if before is None or not before.years or (before.counts and not said["apart_term"].search(before.text)):
        return None
    begun = [now for now in up_to_now if said[f"{now}_to"].search(before.text)] if len(before.years) == 1 else []
    if begun:
        return Between(sketch.counts[0], before.years[0], None, begun[0].startswith(_MOST))
    if name is None or not said["apart_to"].match(before.text.replace(_COUNT, "").split(_YEAR)[0] + _YEAR):
        return None
    if name in ("second_own", "second_term"):
        forms = ("apart_both",) if name == "second_own" else ("apart_both", "apart_span")
        both = len(before.years) == _MOST_YEARS and any(said[form].search(before.text) for form in forms)
        return Between(sketch.counts[0], before.years[0], before.years[1]) if both else None
    if len(before.years) != 1:
        return None
    own, told = (sketch.years[0] if sketch.years else None), before.years[0]
    return (
        Between(sketch.counts[0], own, told) if name == "second_since" and own else Between(sketch.counts[0], told, own)
    )


def _of_next(doc: "Document", pack: LanguagePack, sentence: Span, sketch: Sketch) -> Between | None:
    """Years that are counted up to an end, or to now, from what the sentence behind tells."""
    said, pairs = pack.patterns("elapsed_years"), _ENDED if sketch.years else _UP_TO_TODAY
    begun = [after for counted, after in pairs if said[counted].search(sketch.text)]
    if not begun:
        return None
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start) + 1
    if at >= len(doc.body_sentences) or doc.block_at(doc.body_sentences[at].start) is None:
        return None
    behind = _sketch(doc, pack, doc.body_sentences[at])
    if behind is None or behind.counts or len(behind.years) != 1:
        return None
    if not any(said[after].search(behind.text) for after in begun):
        return None
    return Between(sketch.counts[0], behind.years[0], sketch.years[0] if sketch.years else None)


def _sketch(doc: "Document", pack: LanguagePack, sentence: Span) -> Sketch | None:
    """A sentence with marks; None if it is long or has more years than are read."""
    text = doc.folded[sentence.start : sentence.end]
    if len(text) > _LONGEST or not _MARKS.isdisjoint(text):
        return None
    years = list(_years(doc, pack, sentence))
    if len(years) > _MOST_YEARS:
        return None
    counts = list(_counts(doc, pack, sentence))
    pieces, end = list[str](), sentence.start
    marked: list[tuple[Span, str]] = [*((one.span, _YEAR) for one in years), *((one.span, one.mark) for one in counts)]
    for span, mark in sorted(marked):
        if span.start < end:
            return None
        pieces += [doc.folded[end : span.start], mark]
        end = span.end
    return Sketch("".join([*pieces, doc.folded[end : sentence.end]]), tuple(years), tuple(counts))


def _years(doc: "Document", pack: LanguagePack, sentence: Span) -> Iterator[YearTold]:
    for match in pack.patterns("durations_sketch")["year"].finditer(doc.folded, sentence.start, sentence.end):
        yield YearTold(Span(*match.span()), int(match["year"]), match["span"])


def _counts(doc: "Document", pack: LanguagePack, sentence: Span) -> Iterator[YearsCounted]:
    said, joined = pack.patterns("elapsed_years"), doc.folded.find("-", sentence.start, sentence.end) >= 0
    for name, mark in (("counted", _COUNT), ("attributive", _LONG), ("ordinal", _NTH)):
        if mark == _LONG and not joined:
            continue
        for match in said[name].finditer(doc.folded, sentence.start, sentence.end):
            yield _count(pack, match, mark)


def _count(pack: LanguagePack, match: re.Match[str], mark: str) -> YearsCounted:
    table, said = pack.table("elapsed_years"), match.groupdict()
    span = Span(match.start(), match.start("old") if said.get("old") else match.end())
    if mark == _NTH:
        if said["named"]:
            return YearsCounted(span, mark, float(table["named"][said["named"].lower()]), "exact", False)
        number = float(said["figure"] or pack.table("day_numbers")["ordinals"][said["word"].lower()])
        yearly = said["unit"].lower() in ("year", "season")
        return YearsCounted(span, mark, number, "exact", yearly)
    rounding = next((way for way in ("up", "down", "loose") if said.get(way)), "exact")
    unit = (said.get("unit2") or said["unit"]).lower().removesuffix("s")
    length = float(table["lengths"][unit])
    if said.get("share"):
        number = float(table["shares"][said["share"].lower()])
    else:
        number = _number(pack, said) + 0.5 * bool(said.get("half") or said.get("tail"))
    whole = length <= 1
    return YearsCounted(span, mark, number * length, rounding if whole or rounding != "exact" else "loose", False)


def _number(pack: LanguagePack, said: Mapping[str, str | None]) -> float:
    written = (said["n"] or "1").lower()
    if written.isdigit():
        return float(written)
    words = {**pack.table("numbers")["words"], **pack.table("durations")["tens"]}
    return float(sum(int(words.get(word, 1)) for word in written.split("-")))
