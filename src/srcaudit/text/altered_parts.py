"""Parts of a quotation that the headline or another sentence gives with one word of them changed."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.normalize import folded
from srcaudit.text.retold import Retold, is_said_anew, speaker
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST_WORDS, _FEWEST_IN_HEADLINE, _MOST_WORDS = 5, 4, 40
_FEWEST_SAID = 2
"""Words that say something and are the same."""
_FEWEST_INSIDE = 1
"""The same where a word in the midst of a part that is long enough is another."""
_LONG_ENOUGH = {True: 4, False: 7}
"""Words of such a part in a headline, and in a sentence."""
_FEWEST_OF_SHORT = 3
"""As many must be the same where the part is short and a word that says something is another, or one at its end is."""
_LONG = 7
"""Words from which on a part is not short."""
_CROWDED = 8
"""Places of a word from which on it does not tell where a part is taken from."""
_PLACES = 3
_SENTENCES_BACK = 3
"""Sentences before a quotation in which the one person who may be its speaker is looked for."""
_SAME = 0.8
"""How much alike two words are that are one in two spellings or endings."""
_EDITED = re.compile(r"[\[\]…()]|\.\.\.|\. \. \.|--")
_IN_HEADLINE = re.compile(r"(?<!\w)[\"'“‘](?=\w)(?P<part>[^\"“”‘\n]{8,200}?)[.,?!]?[\"'’”](?!\w)")


@dataclass(frozen=True, slots=True)
class AlteredPart:
    """A part of a quotation that has another word than the quotation.

    told: the part's word between the words beside it; told_at: where it stands, None of a headline; said: the word of
    the longer quotation; part, whole: both in full.
    """

    told: str
    told_at: Span | None
    said: Span
    part: str
    whole: Span


@dataclass(frozen=True, slots=True)
class _Part:
    """A part as it is quoted. span: None where it stands in a title alone."""

    text: str
    lower: Sequence[str]
    words: Sequence[str]
    span: Span | None

    @property
    def of_headline(self) -> bool:
        return self.span is None


def altered_parts(doc: "Document") -> tuple[AlteredPart, ...]:
    """The parts of quotations, in the headline and in running sentences, that have one word otherwise."""
    quotes = [quote for quote in doc.quotes if not doc.masked.touches(quote)]
    parts = (*_of_headline(doc), *_of_body(doc, quotes)) if quotes else ()
    found = (_altered(doc, part, quotes) for part in parts)
    return tuple(one for one in found if one is not None)


def _of_headline(doc: "Document") -> Iterator[_Part]:
    """What the headline quotes."""
    headline = doc.headline
    if headline is None:
        return
    for match in _IN_HEADLINE.finditer(headline.text):
        span, words = Span(*match.span("part")), Words(folded(headline.text))
        if _FEWEST_IN_HEADLINE <= len(words.inside(span)) <= _MOST_WORDS:
            yield _part(headline.text, words, span, None)


def _of_body(doc: "Document", quotes: Sequence[Span]) -> Iterator[_Part]:
    """What sentences quote in passing: "called it “a bridge that nobody will ever cross”"."""
    for quote in quotes:
        first = doc.text[quote.start + 1 : quote.start + 2]
        if first.islower() and _FEWEST_WORDS <= len(doc.words.inside(quote)) <= _MOST_WORDS:
            yield _part(doc.folded, doc.words, quote, quote)


def _part(text: str, words: "Words", within: Span, span: Span | None) -> _Part:
    inside = words.inside(within)
    lower = words.lower[inside.start : inside.stop]
    surfaces = words.surfaces[inside.start : inside.stop]
    return _Part(text[within.start : within.end], lower, surfaces, span)


def _altered(doc: "Document", part: _Part, quotes: Sequence[Span]) -> AlteredPart | None:
    if _EDITED.search(part.text):
        return None
    found: list[tuple[int, int]] = []
    for first in _where(doc, part):
        others = _others(doc, part, first)
        if not others:
            return None
        if len(others) == 1 and _is_changed(doc, part, first, others[0]):
            found.append((first, others[0]))
    for first, other in found:
        window = doc.words.span(first, first + len(part.lower) - 1)
        whole = _holding(quotes, window)
        if whole is not None and not _EDITED.search(doc.text, window.start, window.end) and _is_one(doc, part, whole):
            at = None if part.span is None else doc.words.inside(part.span).start + other
            told_at = None if at is None else doc.words.span(at, at)
            return AlteredPart(
                " ".join(part.words[max(0, other - 1) : other + 2]),
                told_at,
                doc.words.span(first + other, first + other),
                part.text,
                whole,
            )
    return None


def _where(doc: "Document", part: _Part) -> list[int]:
    """The words of the text at which a part may begin, those with the most of its words first."""
    own = doc.words.inside(part.span) if part.span is not None else range(0)
    lines = doc.headline.lines if part.of_headline and doc.headline is not None else ()
    votes: Counter[int] = Counter()
    for number, word in enumerate(part.lower):
        places = doc.word_places.get(word, ())
        if len(places) <= _CROWDED:
            votes.update(place - number for place in places if place - number >= 0)
    for first in list(votes):
        beyond = first + len(part.lower) > len(doc.words)
        if beyond or first in own or any(line.start <= doc.words.starts[first] < line.end for line in lines):
            del votes[first]
    return [first for first, _ in sorted(votes.items(), key=lambda one: (-one[1], one[0]))[:_PLACES]]


def _others(doc: "Document", part: _Part, first: int) -> list[int]:
    there = doc.words.lower[first : first + len(part.lower)]
    return [number for number, (one, other) in enumerate(zip(part.lower, there, strict=True)) if one != other]


def _is_changed(doc: "Document", part: _Part, first: int, other: int) -> bool:
    """Whether a part with one other word is the same saying, and the word another word."""
    told, said = part.lower[other], doc.words.lower[first + other]
    if SequenceMatcher(None, told, said, autojunk=False).ratio() >= _SAME or (told.isdigit() != said.isdigit()):
        return False
    same = {doc.stems[first + number] for number in range(len(part.lower)) if number != other} - {""}
    at_end = other in (0, len(part.lower) - 1)
    if at_end and told in doc.words.lower[max(0, first - _PLACES) : first + len(part.lower) + _PLACES]:
        return False
    if part.of_headline and not at_end and len(part.lower) > _FEWEST_WORDS:
        return True
    short = len(part.lower) < _LONG and _says_something(doc, told, said) and not part.of_headline
    if at_end or short:
        return len(same) >= _FEWEST_OF_SHORT
    return len(same) >= (_FEWEST_SAID if len(part.lower) < _LONG_ENOUGH[part.of_headline] else _FEWEST_INSIDE)


def _says_something(doc: "Document", told: str, said: str) -> bool:
    """Whether one of two words is none of those that any sentence has."""
    return doc.pack is None or not {told, said} <= doc.pack.stop_words


def _holding(quotes: Sequence[Span], window: Span) -> Span | None:
    """The quotation in which some words stand."""
    at = bisect_right(quotes, window.start, key=lambda quote: quote.start) - 1
    return quotes[at] if at >= 0 and window.end <= quotes[at].end else None


def _may_be_of_one(doc: "Document", part: Span, whole: Span) -> bool:
    """Whether the sentence of a part names nobody, or one who says the quotation or is named beside it."""
    here = _named(doc, doc.sentence_at(part.start))
    around = doc.sentence_at(whole.start)
    there = {speaker(doc, whole)} - {None} or _named(doc, around)
    for _ in range(_SENTENCES_BACK if len(here) == 1 else 0):  # "she told the board": the one named last before
        if there:
            break
        around = doc.sentence_at(max(0, around.start - 2))
        there = _named(doc, around)
        here = here if len(there) <= 1 else set()
    return not here or not there or bool(here & there)


def _named(doc: "Document", sentence: Span) -> set[str | None]:
    """The surnames of the persons whom a sentence names outside quotations."""
    names = doc.names[doc.names_before(sentence.start) : doc.names_before(sentence.end)]
    told = (name for name in names if not doc.quoted.at(name.span.start))
    return {name.surname.replace("’", "'") for name in told if name.known or name.title or name.given}


def _is_one(doc: "Document", part: _Part, whole: Span) -> bool:
    """Whether nothing tells that another, or at another time, has said a part."""
    if part.span is None:
        return True
    first, second = sorted((part.span, whole))
    speakers = {speaker(doc, first), speaker(doc, second)} - {None}
    if len(speakers) > 1 or not _may_be_of_one(doc, part.span, whole):
        return False
    return not is_said_anew(doc, Retold(first, second, (), cut=True, reworded=False))
