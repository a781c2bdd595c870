"""Sentences of one event that are equal but for one name, one month or one result, which cannot all be right.

"Books will be moved to the former Eastside School" and "… to the former Westside School" have the same words in the
same order; only what stands in one place differs. What both articles know is passed over: they tell of two things.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations, islice, takewhile

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.model.story import Conflict, ConflictKind
from srcaudit.story.events import Events
from srcaudit.story.facts import ArticleFacts, Statement
from srcaudit.story.matching import MANY, gap
from srcaudit.story.tables import calendar_words
from srcaudit.story.told import Told, conflict_of
from srcaudit.text.spelling import distance
from srcaudit.text.stems import stem

FEWEST_EQUAL = 8
"""Words that two sentences share in one order, at least."""

FEWEST_TELLING = 4
"""Those of them that tell something: no stop words."""

EQUAL_DAYS = 3
"""Days between two articles over which what a sentence tells is taken to stand."""

LONGEST = 2
"""Words that may stand in the place of others."""

_EDGE = 4
"""Words at one end that sentences are looked up by: of those that share eight around one place, one end has four."""
_CROWDED = 24
_SHORTEST_NAME, _ALIKE = 4, 3
_LAST_MARKS = ".!?,;:\"'”’)"
_WORD = re.compile(r"[^\W_]+(?:[-–'’.,:][^\W_]+)*")
_RESULT = re.compile(r"\d{1,3}[-–]\d{1,3}")


@dataclass(frozen=True)
class _Sentence:
    """A statement as its words."""

    article: ArticleFacts
    statement: Statement

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(self.statement.quote[start:end] for start, end in self.spans)

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        return tuple(match.span() for match in _WORD.finditer(self.statement.quote))

    @cached_property
    def lower(self) -> tuple[str, ...]:
        return tuple(word.lower() for word in self.words)

    def told(self, first: int, beyond: int) -> Told:
        """Some of the words as one side of a conflict."""
        start, end = self.spans[first][0], self.spans[beyond - 1][1]
        offset = self.statement.span.start
        quote = self.statement.quote[start:end]
        return Told(quote, self.article, Span(offset + start, offset + end), quote, self.statement.quote)


def nearly_equal(
    articles: Sequence[ArticleFacts], place: Mapping[str, int], known: Iterable[Conflict]
) -> Iterator[Conflict]:
    """The conflicts of such sentences, those left out that have a value of a known one."""
    taken = {(value.article_id, value.span) for one in known for value in one.values}
    events: Events | None = None
    vocabularies: dict[str, frozenset[str]] = {}
    groups: dict[ConflictKind, list[dict[tuple[str, Span], Told]]] = defaultdict(list)
    sentences = [_Sentence(article, one) for article in articles for one in article.statements]
    for here, there in _candidates(sentences):
        change = _change(here, there)
        if change is None or not _of_one_time(here.article, there.article):
            continue
        kind, first, mine, theirs = change
        if not _anchored(here, there, first, mine, theirs):
            continue
        events = events or Events(articles)
        if not events.of_one(here.article, there.article):
            continue
        for article in (here.article, there.article):
            vocabularies.setdefault(article.id, _vocabulary(article))
        ours, others = here.lower[first:mine], there.lower[first:theirs]
        if _knows(vocabularies[here.article.id], others) or _knows(vocabularies[there.article.id], ours):
            continue
        sides = here.told(first, mine), there.told(first, theirs)
        if any(one.article.id == name and one.span.touches(span) for one in sides for name, span in taken):
            continue
        pair = {(one.article.id, one.span): one for one in sides}
        joined = next((told for told in groups[kind] if not pair.keys().isdisjoint(told)), None)
        if joined is None:
            groups[kind].append(joined := {})
        joined |= pair
    for kind, told in sorted(groups.items()):
        for one in told:
            values = sorted(one.values(), key=lambda side: (place[side.article.id], side.span))
            yield conflict_of(kind, values[0].context, values, place, what=f"one sentence, {_WHAT[kind]}")


_WHAT: Mapping[ConflictKind, str] = {"date": "other months", "figure": "other results", "name": "other names"}


def _candidates(sentences: Sequence[_Sentence]) -> Iterator[tuple[_Sentence, _Sentence]]:
    """Pairs of different articles whose sentences begin or end alike; what many share is left out."""
    buckets: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for number, one in enumerate(sentences):
        words = one.statement.quote.lower().rstrip(_LAST_MARKS).split()
        if len(words) > _EDGE:
            buckets["first", tuple(words[:_EDGE])].append(number)
            buckets["last", tuple(words[-_EDGE:])].append(number)
    pairs = {
        pair for numbers in buckets.values() if len(numbers) <= _CROWDED for pair in combinations(sorted(numbers), 2)
    }
    for a, b in sorted(pairs):
        if sentences[a].article.id != sentences[b].article.id:
            yield sentences[a], sentences[b]


def _change(here: _Sentence, there: _Sentence) -> tuple[ConflictKind, int, int, int] | None:
    """The one place where two sentences differ, and in what: first word, and the word behind it on either side."""
    mine, theirs = len(here.words), len(there.words)
    if abs(mine - theirs) >= LONGEST or here.lower == there.lower:
        return None
    first = sum(1 for _ in takewhile(_is_pair, zip(here.lower, there.lower, strict=False)))
    room = min(mine, theirs) - first
    behind = zip(islice(reversed(here.lower), room), islice(reversed(there.lower), room), strict=False)
    last = sum(1 for _ in takewhile(_is_pair, behind))
    mine, theirs = mine - last, theirs - last
    shared = first + last
    if not (0 < mine - first <= LONGEST and 0 < theirs - first <= LONGEST) or shared < FEWEST_EQUAL or not first:
        return None
    kind = _kind(here, here.words[first:mine], there.words[first:theirs], there)
    return None if kind is None else (kind, first, mine, theirs)


def _is_pair(words: tuple[str, str]) -> bool:
    return words[0] == words[1]


def _kind(here: _Sentence, ours: Sequence[str], theirs: Sequence[str], there: _Sentence) -> ConflictKind | None:
    """In what two runs of words differ: both are a month, a result or a name; None for anything else."""
    grammar = _grammar(here.article.language)
    if grammar is None or here.article.language != there.article.language:
        return None
    months = [grammar.months.get(run[0]) if len(run) == 1 else None for run in (ours, theirs)]
    if None not in months:
        return "date" if months[0] != months[1] else None
    if all(len(run) == 1 and _RESULT.fullmatch(run[0]) for run in (ours, theirs)):
        return "figure" if _result(ours[0]) != _result(theirs[0]) else None
    named = _is_name(ours, here.article, grammar) and _is_name(theirs, there.article, grammar)
    return "name" if named and _are_apart(ours, theirs) else None


def _result(words: str) -> list[str]:
    """The two numbers of a result, in ascending order: who wins stands first in one house and last in another."""
    return sorted(re.split("[-–]", words))


@dataclass(frozen=True, slots=True)
class _Grammar:
    months: Mapping[str, int]
    no_names: frozenset[str]
    """Titles, weekdays and months, in lower case."""
    stop_words: frozenset[str]


@cache
def _grammar(language: str | None) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "calendar") or not pack.has("tables", "names"):
        return None
    rows = pack.table("calendar")["months"]
    titles = pack.table("names")["titles"].split()
    return _Grammar(
        months={name: number for number, row in enumerate(rows) for name in row},
        no_names=frozenset(map(str.lower, [*titles, *calendar_words(language)])),
        stop_words=pack.stop_words,
    )


def _is_name(run: Sequence[str], article: ArticleFacts, grammar: _Grammar) -> bool:
    """Whether all words have a capital, are long enough and are written as names, first names of persons left out.

    First names are a matter of `name spelling`; of titles one person can have several.
    """
    given = {one.given for one in article.full_names if one.known or one.full}
    return all(
        word[0].isupper()
        and not word.isupper()
        and len(word) >= _SHORTEST_NAME
        and word.lower() not in grammar.no_names
        and word not in given
        for word in run
    )


def _are_apart(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two names are no forms of one: they begin in other ways and are no misspelling of each other."""
    return not any(
        a.lower()[:_ALIKE] == b.lower()[:_ALIKE] or (distance(a.lower(), b.lower(), 2) <= 2 and a[0] == b[0])
        for a in ours
        for b in theirs
    )


def _of_one_time(here: ArticleFacts, there: ArticleFacts) -> bool:
    return here.range is None or there.range is None or gap(here.range, there.range) <= EQUAL_DAYS


def _anchored(here: _Sentence, there: _Sentence, first: int, mine: int, theirs: int) -> bool:
    """Whether what is equal says enough, and pins it down: a name or a number of some size stands in it."""
    grammar = _grammar(here.article.language)
    assert grammar is not None
    equal = {*here.lower[:first], *here.lower[mine:]}
    if len([word for word in equal if word not in grammar.stop_words]) < FEWEST_TELLING:
        return False
    if any(one.quantity.value >= MANY and one.quantity.bound != "under" for one in here.statement.figures):
        return True
    # “Speaks at a rally in …” stands below photographs of several days.
    if _is_behind_place(here, first):
        return False
    return any(stem(word) in here.article.names & there.article.names for word in equal)


def _is_behind_place(one: _Sentence, first: int) -> bool:
    start = one.statement.span.start + one.spans[first][0]
    return any(place.span.start <= start < place.span.end for place in one.statement.places)


def _vocabulary(article: ArticleFacts) -> frozenset[str]:
    """The words of an article as far as it is known, and the stems of its names."""
    told = [article.lead, *(one.quote for one in article.statements)]
    return article.names | frozenset(match.group().lower() for text in told for match in _WORD.finditer(text))


def _knows(vocabulary: frozenset[str], words: Iterable[str]) -> bool:
    return any(word in vocabulary or stem(word) in vocabulary for word in words)
