"""Hours of the day as the body tells them: "7 p.m.", "half past seven", "19:30", "noon"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.durations import number_told

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BACK = 24
"""Characters before an hour in which it is told to be about it, or no single one."""
_AHEAD = 40
_MOST = 400
"""Hours in a text: one with more of them is a timetable."""
_HOUR, _NOON = 60, 720
_HALF_DAY = 12
_WITH_POINT, _POINT = 5, 2
_HOURS_APART = 180
"""Minutes between two hours of one ferry that are those of two trips."""
_NEARLY = 45
"""Minutes that "about 7 p.m." may be off."""


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of the day. minute: since midnight or noon; half: 0 before noon and 1 after it, where that is told.

    play: minutes by which it may be off, as in "shortly after 7 p.m.".
    """

    span: Span
    minute: int
    half: int | None
    play: int
    zone: str = ""
    """Whose hour it is, where that is told: "GMT", "local time"."""

    def clashes(self, other: "Hour") -> bool:
        """Whether both cannot be one hour; of two zones they can."""
        if self.zone != other.zone:
            return False
        halves = self.half is not None and other.half is not None and self.half != other.half
        return halves or abs(self.minute - other.minute) > self.play + other.play

    def is_far_from(self, other: "Hour") -> bool:
        """Whether hours lie between both, or a noon: one can do the same thing at either."""
        halves = self.half is not None and other.half is not None and self.half != other.half
        return halves or abs(self.minute - other.minute) > _HOURS_APART

    @property
    def key(self) -> tuple[int, int | None, str]:
        """What is told, without where."""
        return self.minute, self.half, self.zone


def hours_told(doc: "Document") -> tuple[Hour, ...]:
    """The single hours of the body, outside quotations, in order."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "clock"):
        return ()
    places = _places(doc, pack.table("clock"))
    if not 1 < len(places) <= _MOST:
        return ()
    return tuple(_read(doc, pack, places))


def _places(doc: "Document", table: Mapping[str, Any]) -> list[int]:
    """Where an hour may stand: words that only hours have, and figures with a colon or such a word at their end."""
    starts, lower = doc.words.starts, doc.words.lower
    found = {starts[index] for index in doc.places_of(frozenset(table["words"]))}
    found |= {starts[i] for i in doc.places_of(frozenset(table["parts_of_day"])) if lower[i - 2 : i] == table["in_the"]}
    found |= {starts[index] for index in doc.words.figures if _is_like_an_hour(lower[index])}
    return sorted(found)


def _is_like_an_hour(figure: str) -> bool:
    """Whether a figure has the form of "7:30", "7pm" or "19.30"."""
    return ":" in figure or figure[-1:] == "m" or (len(figure) == _WITH_POINT and figure[_POINT] == ".")


def _read(doc: "Document", pack: LanguagePack, places: list[int]) -> Iterator[Hour]:
    said, text, end = pack.patterns("clock"), doc.folded, 0
    for place in places:
        if place < end:
            continue
        for match in said["time"].finditer(text, max(end, place - _BACK), place + _AHEAD):
            if match.end() <= place or match.start() > place + 1 or not _is_hour(match):
                continue
            end, span = match.end(), Span(*match.span())
            if doc.quoted.touches(span) or doc.masked.touches(span) or not _is_single(text, said, span):
                break
            near = said["near"].search(text, max(0, span.start - _BACK), span.start)
            zone = said["zone"].match(text, span.end)
            told = _moment(pack, match, span, near=near)
            yield told if zone is None else replace(told, zone=zone.group().strip(" ,("))
            break


def _is_hour(match: re.Match[str]) -> bool:
    """Whether something beside the number tells that it is an hour."""
    told = match.groupdict()
    return not told["clock"] or bool(told["past"] or told["oclock"] or told["am2"] or told["pm2"])


def _is_single(text: str, said: Mapping[str, re.Pattern[str]], span: Span) -> bool:
    """Whether it is one hour, and neither the end of a span nor one of several."""
    if said["behind"].match(text, span.end):
        return False
    near = said["near"].search(text, max(0, span.start - _BACK), span.start)
    return near is not None or said["before"].search(text, max(0, span.start - _BACK), span.start) is None


def _moment(pack: LanguagePack, match: re.Match[str], span: Span, *, near: re.Match[str] | None) -> Hour:
    table, told = pack.table("clock"), match.groupdict()
    play = _NEARLY if near else 0
    if told["named"]:
        minute = int(table["named"][told["named"].lower()])
        return Hour(span, minute=minute % _NOON, half=minute // _NOON, play=play)
    if told["h24"]:
        half, hour = divmod(int(told["h24"]), _HALF_DAY)
        return Hour(span, minute=hour * _HOUR + int(told["m24"] or told["dot"]), half=half, play=play)
    moved = int(table["past"][told["past"].lower()]) if told["past"] else 0
    hour = number_told(pack, (told["h"] or told["clock"]).lower()) % _HALF_DAY
    minute = (hour * _HOUR + int(told["m"] or 0) + moved) % _NOON
    known = told["am"] or told["am2"] or told["pm"] or told["pm2"]
    return Hour(span, minute=minute, half=int(bool(told["pm"] or told["pm2"])) if known else None, play=play)
