"""Lines that several pages of one source have: what a site puts on its pages, told without knowing a word of it.

A line stands on two pages if it is the same there word for word, or if only figures and names differ: "12 comments"
and "3 comments" have one frame.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from srcaudit.corpus.agencies import NAMES
from srcaudit.model.article import Article
from srcaudit.text.known import MIN_PAGES, RepeatedLine, SamePlace
from srcaudit.text.lines import lines
from srcaudit.text.normalize import folded

if TYPE_CHECKING:
    from srcaudit.text.document import Document

PAGES = 40
"""Pages of a source that are looked at, at most."""

_SEEN = 2
"""Other pages a line must stand on, and the share of them all: a line of the site stands on many."""
_SEEN_SHARE = 0.2

_ALONE_SEEN = 3
_ALONE_SHARE = 0.5
"""The same for a line with no other such line beside it, and for a line of prose."""

_VERSION = 0.3
"""A page with this share of the article's paragraphs is a version of the article, and tells nothing of the site."""

_PROSE_WORDS = 12
_LETTERS = 20
_MAX_WORDS = 80
_KICKER_WORDS = 8
_FRAME_WORDS = 2
"""Words of a frame that stay, at least; one is enough beside a figure in a line of four words or fewer."""
_SHORT_FRAME = 4
_FRAME_PROSE_SHARE = 0.6
"""The same for a line of prose: two articles of one series may begin a sentence alike."""
_FIGURE, _NAME = "0", "A"
_TOKEN = re.compile(r"[^\W_]+(?:[.,:/'-][^\W_]+)*|[^\w\s]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

_SENTENCE_END = (".", "!", "?", "…", "。", "”", '"', "»")


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page of a source: its lines, levelled, and where each stands first."""

    key: str
    url: str | None
    places: Mapping[str, SamePlace]
    frames: Mapping[str, SamePlace]
    """The same by the lines' frames, where they have one."""


def site_page(key: str, article: Article) -> SitePage:
    """The lines of an article of an index."""
    places: dict[str, SamePlace] = {}
    frames: dict[str, SamePlace] = {}
    for line in lines(article.text):
        quote = article.text[line.start : line.end]
        place = SamePlace(key, line, quote)
        places.setdefault(_level(quote), place)
        if frame := _frame(quote):
            frames.setdefault(frame, place)
    return SitePage(key, article.url, places, frames)


def repeated_lines(doc: "Document", pages: Sequence[SitePage]) -> tuple[int, tuple[RepeatedLine, ...]]:
    """How many pages of the source could be looked at, and the lines of the article that they show to be the site's."""
    page = _Page(doc)
    others = [other for other in pages if not page.is_version(other)]
    if len(others) < MIN_PAGES:
        return len(others), ()
    return len(others), tuple(page.repeated(others))


def _level(line: str) -> str:
    return " ".join(folded(line).casefold().split())


def _frame(line: str) -> str | None:
    """What stays of a line when its figures and names change; None if too little stays, or nothing can change.

    A line with a year is left alone: it may be the one that dates the article.
    """
    if _YEAR.search(line) or len(line) > _MAX_WORDS * _LETTERS:
        return None
    tokens = _TOKEN.findall(folded(line))
    if len(tokens) > _MAX_WORDS:
        return None
    kinds = [_slot(token, first=number == 0) for number, token in enumerate(tokens)]
    slots = kinds.count(_FIGURE) + kinds.count(_NAME)
    fixed = sum(kind[0].isalpha() for kind in kinds) - kinds.count(_NAME)
    if not slots or fixed < (1 if _FIGURE in kinds and len(kinds) <= _SHORT_FRAME else _FRAME_WORDS):
        return None
    if fixed + slots >= _PROSE_WORDS and fixed < _FRAME_PROSE_SHARE * (fixed + slots):
        return None
    return " ".join(kind for kind, _ in groupby(kinds))


def _slot(token: str, *, first: bool) -> str:
    if any(character.isdigit() for character in token):
        return _FIGURE
    return _NAME if token[0].isupper() and not first else token.casefold()


class _Page:
    """The lines of the article, and what each is."""

    def __init__(self, doc: "Document") -> None:
        self.doc = doc
        self.levelled = [_level(doc[line]) for line in doc.lines]
        self.words = [block.words for block in doc.blocks]
        self.prose = [
            words >= _PROSE_WORDS and line.endswith(_SENTENCE_END)
            for words, line in zip(self.words, self.levelled, strict=True)
        ]
        self.kept = self._kept()
        self.frames = [_frame(doc[line]) for line in doc.lines]

    def is_version(self, other: SitePage) -> bool:
        """Whether another page is this article again: copied paragraphs are no furniture."""
        paragraphs = {line for line, prose in zip(self.levelled, self.prose, strict=True) if prose}
        shared = sum(line in other.places for line in paragraphs)
        return len(paragraphs) > 1 and shared > max(1, _VERSION * len(paragraphs))

    def repeated(self, others: Sequence[SitePage]) -> Iterator[RepeatedLine]:
        """The lines that are the site's, in order."""
        seen = [self._elsewhere(number, others) for number in range(len(self.levelled))]
        likely = [len(places) >= max(_SEEN, _SEEN_SHARE * len(others)) for places in seen]
        framed = [() if sure else self._framed(number, others) for number, sure in enumerate(likely)]
        seen = [frames or places for frames, places in zip(framed, seen, strict=True)]
        likely = [sure or bool(frames) for frames, sure in zip(framed, likely, strict=True)]
        most = [len(places) >= max(_ALONE_SEEN, _ALONE_SHARE * len(others)) for places in seen]
        own = [number for number, prose in enumerate(self.prose) if prose and not likely[number]]
        first, last = (own[0], own[-1]) if own else (len(seen), -1)
        for number, places in enumerate(seen):
            if not likely[number]:
                continue
            beside = any(0 <= n < len(likely) and likely[n] for n in (number - 1, number + 1))
            if first < number < last:
                told = not framed[number] and self._told_inside(number, beside=beside, most=most[number])
            else:
                told = self._told_outside(number, above=number < first, beside=beside, most=most[number])
                told = told and not (framed[number] and self.prose[number] and number < first)
            if told:
                yield RepeatedLine(self.doc.lines[number], places, framed=bool(framed[number]))

    def _elsewhere(self, number: int, others: Sequence[SitePage]) -> tuple[SamePlace, ...]:
        line = self.levelled[number]
        if number in self.kept or self.words[number] > _MAX_WORDS or not any(c.isalpha() for c in line):
            return ()
        return tuple(other.places[line] for other in others if line in other.places)

    def _framed(self, number: int, others: Sequence[SitePage]) -> tuple[SamePlace, ...]:
        """Where the line stands with other figures and names, if that is on most pages; nowhere if it is a heading."""
        frame = self.frames[number]
        if frame is None or number in self.kept or self.doc.blocks[number].kind in ("question", "item"):
            return ()
        places = tuple(other.frames[frame] for other in others if frame in other.frames)
        return places if len(places) >= max(_ALONE_SEEN, _ALONE_SHARE * len(others)) else ()

    def _told_outside(self, number: int, *, above: bool, beside: bool, most: bool) -> bool:
        """Above and below the text lines of a site stand together, or on most of its pages."""
        if self.prose[number]:
            return most
        if beside:
            return True
        kicker = above and self.words[number] <= _KICKER_WORDS
        return most and not kicker

    def _told_inside(self, number: int, *, beside: bool, most: bool) -> bool:
        """Among its paragraphs an article has headings and lists of its own that other articles have, too."""
        kind = self.doc.blocks[number].kind
        if self.prose[number] or kind in ("question", "item", "mark") or not most:
            return False
        return (beside and kind != "heading") or self.levelled.count(self.levelled[number]) > 1

    def _kept(self) -> frozenset[int]:
        """Lines that articles of one source share without being the site's: title, byline, agencies."""
        title, byline = (_level(given or "") for given in (self.doc.article.title, self.doc.article.byline))
        agencies = self._agencies()
        return frozenset(
            number
            for number, line in enumerate(self.levelled)
            if line in (title, byline)
            or line.startswith("by ")
            or any(f" {name} " in f" {line.strip('().')} " for name in agencies)
        )

    def _agencies(self) -> frozenset[str]:
        pack = self.doc.pack
        if pack is None or not pack.has("lexicons", NAMES):
            return frozenset()
        return frozenset(pack.lexicon(NAMES).wordings)
