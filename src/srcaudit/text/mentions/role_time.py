"""What time a sentence puts an office in: the article's own days, another time, or a year that it names."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from srcaudit.language.lexicon import Hit
from srcaudit.language.pack import load
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Guard = Literal["none", "loose", "firm"]
"""Whether a word of the sentence takes an office out of the present: loose gives way to a day that is told."""
GUARDS: tuple[Guard, ...] = ("none", "loose", "firm")
"""From the weakest to the strongest."""

_NEAR_BEFORE, _NEAR_BEHIND = 60, 24
"""Characters around an office in which a word of another time is taken to be said of it."""
_BESIDE_BEFORE = 24
_FARTHEST = 1000
"""Characters between an office and a word that may be said of it; only what never ends is longer."""
_NEWS_DAYS, _RECENT_DAYS = 14, 730
_YEAR = re.compile(r"(?<![\w$€£.,-])(?:19|20)\d\d(?![\w%])")
_OPENING_YEAR = re.compile(r"In (?:[A-Z][a-z]{2,8} )?(\d{4}),? $")


@dataclass(frozen=True)
class _Words:
    news: tuple[str, ...]
    recent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """What a sentence tells of the time of all offices in it; read once, however many they are.

    reach: days before the article from which on the sentence can tell; None if no word of it says so.
    years: the years that it names.
    """

    sentence: Span
    reach: int | None
    years: tuple[int, ...]
    guards: tuple[Hit, ...]

    @property
    def is_news(self) -> bool:
        """Whether the sentence tells a day of these weeks."""
        return self.reach is not None and self.reach <= _NEWS_DAYS

    def guards_of(self, span: Span) -> tuple[Hit, ...]:
        """The guards that can be of an office."""
        first = bisect_left(self.guards, span.start - _FARTHEST, key=lambda hit: hit.span.start)
        last = bisect_left(self.guards, span.end + _FARTHEST, first, key=lambda hit: hit.span.start)
        return self.guards[first:last]


@cache
def _words(language: str) -> _Words | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "role_verbs"):
        return None
    verbs, months = pack.table("role_verbs"), [names[0] for names in pack.table("calendar")["months"]]
    named = [f"{before} {month}" for before in ("in", "In", "last") for month in months]
    return _Words(tuple(verbs["news"]), (*verbs["recent"], *named))


def scene(doc: "Document", sentence: Span) -> Scene:
    """What the sentence tells of its time."""
    words = [doc.words.surfaces[i] for i in doc.words.inside(sentence)]
    guards = [hit for hit in doc.role_guards_in(sentence) if not doc.quoted.touches(hit.span)]
    return Scene(
        sentence=sentence,
        reach=_reach(doc, sentence, words),
        years=tuple(sorted({int(word) for word in words if _YEAR.fullmatch(word)})),
        guards=tuple(guards),
    )


def _reach(doc: "Document", sentence: Span, words: Sequence[str]) -> int | None:
    known = _words(doc.language or "")
    if known is None:
        return None
    text = f" {' '.join(words)} "
    if any(f" {phrase} " in text for phrase in known.news):
        return _NEWS_DAYS
    if not any(f" {phrase} " in text or f" {phrase.capitalize()} " in text for phrase in known.recent):
        return None
    block = doc.block_at(sentence.start)
    start = block.span.start if block else sentence.start
    # A year told earlier in the paragraph goes on: "In 2003 the war began. In March the Rowan administration …".
    return None if _YEAR.search(doc.text, start, sentence.start) else _RECENT_DAYS


def is_news(doc: "Document", span: Span) -> bool:
    """Whether a day of these weeks stands in a part of a sentence."""
    known = _words(doc.language or "")
    if known is None:
        return False
    text = f" {' '.join(doc.words.surfaces[i] for i in doc.words.inside(span))} "
    return any(f" {phrase} " in text for phrase in known.news)


def opening_year(doc: "Document", sentence: Span, span: Span) -> int | None:
    """The year that a sentence opens with, the office right behind it: "In 2004, the Rowan administration"."""
    match = _OPENING_YEAR.fullmatch(doc.folded, sentence.start, span.start)
    return int(match.group(1)) if match else None


def guard(doc: "Document", scene: Scene, span: Span, *, past: bool, to_come: bool, direct: bool, own: Span) -> Guard:
    """Whether a word takes the office at `span` out of the present.

    past: the office's verb is in the past tense, or it has none. Words of the past count anywhere in such a sentence,
    others near the office. to_come: the person can be a candidate for it; only then what might be is another time: "the
    Rowan administration says that it would" tells of today. direct: the office is no subject, the sentence tells a day
    of these weeks, and no clause within it begins before the office: then a mere "was" is that day's. own: from the
    office's verb to the clause that depends on it; the verb is no word of another time, and behind "that" a mere "had"
    is none either.
    """
    hits = (
        hit
        for hit in scene.guards_of(span)
        if not span.holds(hit.span)
        and not (direct and hit.entry.family == "past tense")
        and not (hit.span.start >= own.end and (direct or hit.entry.family == "past tense"))
        and not (span.end <= hit.span.start < own.start and hit.entry.family == "past tense")
    )
    levels = {_level(hit, span, past=past, to_come=to_come) for hit in hits}
    return max(levels, key=GUARDS.index, default="none")


def _level(hit: Hit, span: Span, *, past: bool, to_come: bool) -> Guard:
    near = span.start - _NEAR_BEFORE <= hit.span.start and hit.span.end <= span.end + _NEAR_BEHIND
    beside = span.start - _BESIDE_BEFORE <= hit.span.end and hit.span.end <= span.end + _NEAR_BEHIND
    touches = 0 <= span.start - hit.span.end <= 1
    match hit.entry.family:
        case "fiction":
            return "firm"
        case "past" | "name" | "loose" | "past tense" if to_come:
            # No word of the past speaks of an office that the person had not held by then.
            return "none"
        case "past":
            return "firm" if near or past else "none"
        case "name":
            # Before the office it may be said of it; further off it speaks of somebody else.
            return "firm" if beside else "loose" if past and hit.span.end <= span.start else "none"
        case "loose" | "past tense":
            return "firm" if touches and past else "loose" if near or past else "none"
        case _:
            return "loose" if touches or (near and to_come) else "none"
