"""Sentences that date the same thing: "the Aldmouth half marathon will be run on 3 May"."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BEFORE, _BEHIND = 9, 5
"""Words around a date that tell what it is the date of."""
_FEWEST_SHARED = 3
_HELPERS = 4
"""Words back from a verb within which the name stands: "Lind, who had been buried"."""
_NEAR_EVENT = 6
"""Words between the noun of an event and its date."""
_ENDS = ".!?)\"'\u201d\u2019"
_ENTRY = re.compile(r" ?[:\u2013\u2014-]| \(?[A-Z]{3}\b")
"""Behind a date that heads an entry or signs one: "3 May: two dead", "3 May 2031 (UTC)"."""
_MOST_DATES = 60
"""Dates that are compared: a text with more of them is a calendar or a chronicle."""


@dataclass(frozen=True, slots=True)
class SameEvent:
    """Two dates, in the order of the text, that stand with the same thing. told: the words that both stand with."""

    first: DateMention
    second: DateMention
    told: tuple[str, ...]

    @property
    def fits(self) -> bool:
        """Whether it is one day; a year that only one of them gives is no difference."""
        one, other = self.first, self.second
        years = one.year and other.year and one.year != other.year
        return not years and (one.month, one.day) == (other.month, other.day)


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date, what stands around it, and the names of its sentence."""

    mention: DateMention
    stems: frozenset[str]
    plain: frozenset[str]
    """Those of words without any capital."""
    near_names: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    """Figures beside it that stand behind a name: the 4 of "Alder 4"."""
    events: frozenset[tuple[str, str]]
    """Nouns of events right beside it, each with the word before it."""


@dataclass(frozen=True)
class _Grammar:
    several: frozenset[str]
    single: frozenset[str]
    """Pairs of words with one of `several` that tell of no second day."""
    weak: frozenset[str]
    """Stems that tell nothing of which event it is."""
    events: frozenset[str]
    """Nouns of what has a day: "referendum"."""
    once: frozenset[str]
    """Verbs of what happens to a person once: "died"."""
    helpers: frozenset[str]
    """What stands between a name and such a verb: "was"."""
    relative: frozenset[str]
    belonging: frozenset[str]
    """Before a name: what follows is of somebody else, "the wife of Lind"."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "dated_events"):
        return None
    table = pack.table("dated_events")
    return _Grammar(
        frozenset(table["several"]),
        frozenset(table["single"]),
        frozenset(map(stem, table["weak"])),
        frozenset(table["events"]),
        frozenset(table["once"]),
        frozenset(table["helpers"]),
        frozenset(table["relative"]),
        frozenset(table["belonging"]),
    )


def same_events(doc: "Document") -> tuple[SameEvent, ...]:
    """Pairs of dates of the body that stand with the same thing, each the one day of its sentence, in order."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None:
        return ()
    dated = list(_dated(doc, grammar))
    if len(dated) > _MOST_DATES:
        return ()
    pairs = ((one, other) for place, other in enumerate(dated) for one in dated[:place])
    return tuple(pair for one, other in pairs if (pair := _pair(one, other)) is not None)


def _dated(doc: "Document", grammar: _Grammar) -> Iterator[_Dated]:
    days = [mention for mention in doc.dates if mention.kind == "day" and mention.possible]
    sentences = [doc.sentence_at(mention.span.start) for mention in days]
    dates_of = Counter(sentence.start for sentence in sentences)
    for mention, sentence in zip(days, sentences, strict=True):
        if dates_of[sentence.start] > 1 or doc.quoted.touches(mention.span) or doc.masked.touches(mention.span):
            continue
        if _is_entry(doc, mention):
            continue
        words, date = doc.words.inside(sentence), doc.words.inside(mention.span)
        near = [
            i
            for i in range(max(words.start, date.start - _BEFORE), min(words.stop, date.stop + _BEHIND))
            if i not in date
        ]
        if not any(_tells_of_two(doc, grammar, i) for i in near):
            events = frozenset(_events(doc, grammar, words.start, date.start))
            bearers = {who for who, verb in events if verb in grammar.once}
            yield _Dated(
                mention,
                frozenset(doc.stems[i] for i in near if doc.stems[i] and not doc.words.digit[i]) - grammar.weak,
                frozenset(doc.stems[i] for i in near if doc.words.surfaces[i].islower()),
                frozenset(doc.words.lower[i] for i in near if doc.words.capital[i] and i != words.start) | bearers,
                frozenset(doc.words.lower[i] for i in words if doc.words.capital[i] and i not in date),
                frozenset(doc.words.lower[i] for i in near if doc.words.digit[i] and doc.words.capital[i - 1]),
                events,
            )


def _events(doc: "Document", grammar: _Grammar, start: int, date: int) -> Iterator[tuple[str, str]]:
    """What happened on a date, with what tells it apart: the word before a noun, the name of who died."""
    lower, capital = doc.words.lower, doc.words.capital
    for place in range(max(start + 1, date - _NEAR_EVENT), date):
        if lower[place] in grammar.events:
            yield lower[place - 1], lower[place]
        elif lower[place] in grammar.once:
            who = place - 1
            while who > max(start, place - _HELPERS) and lower[who] in grammar.helpers:
                who -= 1
            if capital[who] and _is_subject(doc, grammar, start, who):
                yield lower[who], lower[place]


def _is_subject(doc: "Document", grammar: _Grammar, start: int, name: int) -> bool:
    """Whether what follows a name is said of its bearer, and not of "a dog, named for Lind,"."""
    words, first = doc.words, name
    while first > start and words.capital[first]:
        first -= 1
    aside = doc.folded.startswith(",", words.span(name, name).end) and words.lower[name + 1] not in grammar.relative
    return not aside and words.lower[first] not in grammar.belonging


def _tells_of_two(doc: "Document", grammar: _Grammar, place: int) -> bool:
    """Whether a word says that there are two days: "postponed", but not the "closed" of "closed for the race"."""
    lower = doc.words.lower
    if lower[place] not in grammar.several:
        return False
    return grammar.single.isdisjoint(
        (" ".join(lower[max(0, place - 1) : place + 1]), " ".join(lower[place : place + 2]))
    )


def _is_entry(doc: "Document", mention: DateMention) -> bool:
    """Whether a date heads an entry, signs one, or stands on a line that is no sentence."""
    block = doc.block_at(mention.span.start)
    if block is None or block.kind != "paragraph" or doc.text[block.content.end - 1] not in _ENDS:
        return True
    return _ENTRY.match(doc.folded, mention.span.end) is not None


def _pair(one: _Dated, other: _Dated) -> SameEvent | None:
    """Whether both stand with the same name and the same words, and no other name parts them."""
    shared = one.stems & other.stems
    if one.numbers and other.numbers and one.numbers != other.numbers:
        return None
    fewest = _FEWEST_SHARED - bool(one.events & other.events)
    if (
        len(shared) < fewest
        or not shared & one.plain
        or not one.near_names & other.names
        or not other.near_names & one.names
    ):
        return None
    if not (one.near_names <= other.names or other.near_names <= one.names):
        return None
    return SameEvent(one.mention, other.mention, tuple(sorted(shared)))


def place(doc: "Document", mention: DateMention) -> Span:
    """Where the date itself stands, without a full stop behind it."""
    end = mention.span.end - (doc.text[mention.span.end - 1] == ".")
    return Span(mention.span.start, end)
