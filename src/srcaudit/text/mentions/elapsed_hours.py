"""Counted hours and minutes between two times of the day that their sentence tells."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.durations import number_told
from srcaudit.text.mentions.elapsed_days import rounded

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_TIME, _COUNT, _LONG = "§¤¢"
_MARKS = frozenset("§¤¢¥")
_MOST_COUNTS = 200
_LONGEST = 400
_TIMES = 2
_NOON, _DAY = 720, 1440
_NOON_HOUR = 12
_HOUR = 60
_PLAY = 0.1
"""Share of the counted time by which it may be off, in hours a quarter at least."""
_LEAST_PLAY = 15.5


@dataclass(frozen=True, slots=True)
class ElapsedHours:
    """Counted minutes and the two times they lie between."""

    span: Span
    least: float
    most: float
    first: Span
    last: Span
    gap: int
    """Minutes from the one time to the next that is the other."""
    halves: bool = False
    """Whether one of them is told without the half of its day: "a quarter past six"."""

    @property
    def fits(self) -> bool:
        """Whether the one leads to the other, on the same day or on a later one."""
        step = _NOON if self.halves else _DAY
        return any(self.least <= self.gap + n * step <= self.most for n in range(int(self.most // step) + 2))


def elapsed_hours(doc: "Document") -> tuple[ElapsedHours, ...]:
    """The counted hours and minutes of the body, outside quotations, between the two times of their sentence."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "elapsed_hours"):
        return ()
    places = doc.places_of(_counting(pack))
    found: dict[Span, ElapsedHours] = {}
    for sentence in dict.fromkeys(doc.sentence_at(doc.words.starts[index]) for index in places[:_MOST_COUNTS]):
        told = _told(doc, pack, sentence) if len(sentence) <= _LONGEST else None
        if told is not None and not doc.masked.touches(sentence) and not doc.quoted.touches(told.span):
            found.setdefault(told.span, told)
    return tuple(found.values())


@lru_cache(maxsize=8)
def _counting(pack: LanguagePack) -> frozenset[str]:
    """The words without one of which nothing counts hours: "hours", and "six-hour" and the like."""
    table = pack.table("elapsed_hours")
    compounds = (f"{number}-{unit}" for number in pack.table("numbers")["words"] for unit in table["minutes"])
    return frozenset((*table["units"], *compounds))


def _told(doc: "Document", pack: LanguagePack, sentence: Span) -> ElapsedHours | None:
    """What a sentence with two times and one count says of them."""
    said = pack.patterns("elapsed_hours")
    times = list(said["time"].finditer(doc.folded, sentence.start, sentence.end))
    if len(times) not in (1, _TIMES) or not _MARKS.isdisjoint(doc.folded[sentence.start : sentence.end]):
        return None
    counts = [
        (match, mark)
        for name, mark in (("counted", _COUNT), ("attributive", _LONG))
        for match in said[name].finditer(doc.folded, sentence.start, sentence.end)
    ]
    if len(counts) != 1 or said["travels"].search(doc.folded, sentence.start, sentence.end):
        return None
    match, mark = counts[0]
    text = _sketch(doc, pack, sentence, [*((time, _TIME) for time in times), (match, mark)])
    if len(times) == 1:
        before = _time_before(doc, said, sentence) if said["next_later"].search(text) else None
        return _made(pack, match, before, times[0]) if before is not None else None
    first = text.index(_TIME)
    for pattern in pack.patterns("elapsed_days").values():
        found = pattern.search(text)
        if found is None or text[found.start("n")] != mark:
            continue
        named = found.groupdict()
        if not (named.get("a") and named.get("b")):
            continue
        begin, end = times if found.start("a") == first else reversed(times)
        return _made(pack, match, begin, end)
    return None


def _time_before(doc: "Document", said: Mapping[str, re.Pattern[str]], sentence: Span) -> re.Match[str] | None:
    """The only time of the sentence before one."""
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
    if not at:
        return None
    before = doc.body_sentences[at - 1]
    if len(before) > _LONGEST or said["travels"].search(doc.folded, before.start, before.end):
        return None
    times = list(said["time"].finditer(doc.folded, before.start, before.end))
    return times[0] if len(times) == 1 and not doc.quoted.touches(Span(*times[0].span())) else None


def _made(pack: LanguagePack, count: re.Match[str], begin: re.Match[str], end: re.Match[str]) -> ElapsedHours:
    halves = any(_is_half_told(time) for time in (begin, end))
    gap = (_minutes(pack, end) - _minutes(pack, begin)) % (_NOON if halves else _DAY)
    least, most = _meant(pack, count)
    return ElapsedHours(Span(*count.span()), least, most, Span(*begin.span()), Span(*end.span()), gap, halves)


def _is_half_told(time: re.Match[str]) -> bool:
    return bool(time["part"]) and not (time["am2"] or time["pm2"])


def _sketch(doc: "Document", pack: LanguagePack, sentence: Span, marked: list[tuple[re.Match[str], str]]) -> str:
    """A sentence with marks in the place of its times and its count."""
    at, on = pack.patterns("elapsed_hours")["at"], pack.table("elapsed_hours")["on"]
    pieces, end = list[str](), sentence.start
    for match, mark in sorted(marked, key=lambda one: one[0].start()):
        # "At 9 a.m." is told like "on Monday".
        before = at.sub(on, doc.folded[end : match.start()])
        pieces += [before, mark]
        end = match.end()
    return "".join([*pieces, doc.folded[end : sentence.end]])


def _minutes(pack: LanguagePack, time: re.Match[str]) -> int:
    """Minutes since midnight."""
    if time["named"]:
        return int(pack.table("elapsed_hours")["named"][time["named"].lower()])
    if time["h24"]:
        return int(time["h24"]) * _HOUR + int(time["m24"] or time["dot"])
    if time["part"]:
        minutes = int(pack.table("elapsed_hours")["past"][time["part"].lower()]) * (1 if time["past"] else -1)
        hour = int(time["of"]) if time["of"].isdigit() else number_told(pack, time["of"].lower())
        return (hour % _NOON_HOUR * _HOUR + minutes + (_NOON if time["pm2"] else 0)) % _DAY
    hour = int(time["h"]) if time["h"] else number_told(pack, time["word"].lower())
    return hour % _NOON_HOUR * _HOUR + int(time["m"] or 0) + (_NOON if time["pm"] else 0)


def _meant(pack: LanguagePack, count: re.Match[str]) -> tuple[float, float]:
    """The fewest and the most minutes that a count can mean."""
    said = count.groupdict()
    table = pack.table("elapsed_hours")
    unit, told = int(table["minutes"][count["unit"].lower()]), count["n"].lower()
    number: float = table["shares"].get(told) or number_told(pack, told)
    number += _parts(said)
    minutes = number * unit + (number_told(pack, said["n2"].lower()) if said.get("n2") else 0)
    return rounded(said, minutes, max(_LEAST_PLAY if unit == _HOUR else 2, _PLAY * minutes))


def _parts(said: Mapping[str, str | None]) -> float:
    shares = (("half", 0.5), ("quarter", 0.25), ("three", 0.75))
    return sum(share for name, share in shares if said.get(name) or said.get(f"{name}2"))
