"""Results of votes and matches: "passed the motion by 6-3", "the 3-1 win over Aldmouth"; and one told in two ways."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BACK = 7
"""Words before two numbers among which their verb stands."""
_APART = 7
"""Words after the first number among which the second stands: "54 votes in favour of the plan and 43 against"."""
_OWNER = 3
"""Words before a result or its noun among which its owner stands: "their late 3-1 win"."""
_AHEAD = 2
_PHRASE = 5
"""Words of a phrase right behind a result, that of its preposition included."""
"""Words behind them among which their noun stands."""
_OPENING, _NEAR = 4, 12
"""Words at the head of a sentence and around a result in which something makes it another one."""
_SURPRISE = 60
"""Characters between a result and what says that nobody had thought of it."""
_PAIR = 2
_MOST_TOLD = 12
"""Results of one article: with more of them it is a round-up."""
_SHARED = 2
"""Words that two sentences share where they tell of one vote or match for sure."""

TallyKind = Literal["vote", "match", "either"]


@dataclass(frozen=True, slots=True)
class Tally:
    """The result of a vote or a match. about: stems of what its sentence tells; names: those of them with a capital."""

    span: Span
    kind: TallyKind
    numbers: tuple[int, int]
    """The greater one first."""
    about: frozenset[str]
    names: frozenset[str]
    refers: bool
    """Whether it is told with a noun that refers to a result told elsewhere: "the 3-1 win"."""
    definite: bool
    """Whether it is spoken of as told already, over by then or not."""
    known: bool
    """Whether it is spoken of as told already, and not as over by then: "the 3-1 win", "the club's 3-1 win"."""
    sides: frozenset[str]
    """What tells whose or which it is: "Aldmouth's 3-1 win over Harrow"."""
    own: bool
    """Whether what is said with it may make it another result: "their 3-1 win", "the 7-3 vote on"."""
    days: frozenset[str]
    drawn: bool
    """Whether it is called a draw."""
    against: frozenset[str]
    """Stems of the names that stand behind its noun: "the 3-1 win over Harrow"."""
    alone: bool
    """Whether its sentence has no other result, and nothing that makes it one of another time."""


@dataclass(frozen=True, slots=True)
class TwoTallies:
    """Two tellings of one result, in the order of the text. sure: both sentences tell of the same thing by its name.

    certain: the text has no third result, and one of the two speaks of the other.
    """

    first: Tally
    second: Tally
    sure: bool
    certain: bool

    @property
    def fits(self) -> bool:
        """Whether they tell the same numbers."""
        return self.first.numbers == self.second.numbers


@dataclass(frozen=True)
class _Grammar:
    kinds: Mapping[str, TallyKind]
    nouns: frozenset[str]
    draws: frozenset[str]
    opposed: frozenset[str]
    either: frozenset[str]
    ways: frozenset[str]
    several: frozenset[str]
    any: frozenset[str]
    definite: frozenset[str]
    bare: frozenset[str]
    told_apart: frozenset[str]
    before_that: frozenset[str]
    ordinals: frozenset[str]
    followers: frozenset[str]
    guards: frozenset[str]
    gives: frozenset[str]
    verbs: frozenset[str]
    weak: frozenset[str]
    months: frozenset[str]
    days: frozenset[str]
    patterns: Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "tallies"):
        return None
    table, calendar = pack.table("tallies"), pack.table("calendar")
    matches: dict[str, TallyKind] = dict.fromkeys(table["matches"].split(), "match")
    votes: dict[str, TallyKind] = dict.fromkeys(table["votes"].split(), "vote")
    return _Grammar(
        kinds={**matches, **votes},
        nouns=frozenset(table["nouns"].split()),
        draws=frozenset(table["draws"].split()),
        opposed=frozenset(table["opposed"].split()),
        either=frozenset(table["either"].split()),
        ways=frozenset(table["ways"].split()),
        several=frozenset(table["several"].split()),
        any=frozenset(table["any"].split()),
        definite=frozenset(table["definite"].split()),
        bare=frozenset(table["bare"].split()),
        told_apart=frozenset(table["told_apart"].split()),
        before_that=frozenset(table["before_that"].split()),
        ordinals=frozenset(table["ordinals"].split()),
        followers=frozenset(table["followers"].split()),
        guards=frozenset(table["guards"].split()),
        gives=frozenset(table["gives"].split()),
        verbs=frozenset(table["verbs"]),
        weak=frozenset(map(stem, table["weak"].split())),
        months=frozenset(name for names in calendar["months"] for name in names),
        days=frozenset(name.lower() for names in calendar["weekdays"] for name in names),
        patterns=pack.patterns("tallies"),
    )


def same_tallies(doc: "Document") -> tuple[TwoTallies, ...]:
    """Pairs of tellings of one result, in the body outside quotations, in order."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or len(doc.words.figures) < 2 * _PAIR:
        return ()
    told = list(_tallies(doc, grammar))
    if not 1 < len(told) <= _MOST_TOLD:
        return ()
    kinds = {
        kind: {one.numbers for one in told if one.kind in (kind, "either") or kind == "either"}
        for kind in ("vote", "match", "either")
    }
    pairs = (
        _pair(one, other, only=max(len(kinds[one.kind]), len(kinds[other.kind])) <= _PAIR)
        for one, other in combinations(told, _PAIR)
    )
    found = (pair for pair in pairs if pair is not None)
    return tuple(replace(pair, certain=False) if _moves_on(doc, grammar, pair) else pair for pair in found)


def _moves_on(doc: "Document", grammar: _Grammar, pair: TwoTallies) -> bool:
    """Whether the sentence before the later of two results tells of another vote or match: "Then it took up"."""
    here, told = doc.sentence_at(pair.second.span.start), doc.sentence_at(pair.first.span.start)
    if not pair.certain or pair.fits or here == told or _is_no_draw(pair.first, pair.second):
        return False
    begin = doc.words.inside(here).start
    before = doc.sentence_at(doc.words.starts[begin - 1]) if begin else told
    return before != told and grammar.patterns["moved_on"].search(doc.folded, before.start, before.end) is not None


def _pair(one: Tally, other: Tally, *, only: bool) -> TwoTallies | None:
    """Both as tellings of one result; None if they may be of two. only: the article has no third result.

    A slip changes one of the two numbers; where neither is the same, there are two results.
    """
    if not {one.kind, other.kind} <= {one.kind, "either"} and not {one.kind, other.kind} <= {other.kind, "either"}:
        return None
    if set(one.numbers).isdisjoint(other.numbers):
        return None
    if _is_no_draw(one, other):
        return TwoTallies(one, other, sure=True, certain=True)
    if not (one.alone and other.alone and (one.refers or other.refers)):
        return None
    shared = len(one.about & other.about)
    certain = (
        only and _speaks_of(one, other) and (shared >= _SHARED or not (_is_own(one, other) or _is_own(other, one)))
    )
    certain = certain or (only and _is_vote_since(one, other) and shared >= _SHARED)
    if shared >= _SHARED and not (other.names - one.names and one.names - other.names):
        return TwoTallies(one, other, sure=True, certain=certain)
    if only and (other.names <= one.names or one.names <= other.names) and (shared or not other.names):
        return TwoTallies(one, other, sure=False, certain=certain)
    nobody_else = not (other.own or one.known) and other.sides <= one.about
    if only and other.known and nobody_else and _speaks_of(one, other):
        return TwoTallies(one, other, sure=False, certain=bool(shared) or one.kind == "match")
    return None


def _is_no_draw(one: Tally, other: Tally) -> bool:
    """Whether one of two draws, of one opponent as far as they say, cannot be: a draw has the same number twice."""
    if not (one.drawn and other.drawn):
        return False
    uneven = [(each, even) for each, even in ((one, other), (other, one)) if each.numbers[0] != each.numbers[1]]
    if len(uneven) != 1 or not (uneven[0][0].refers and uneven[0][0].alone):
        return False
    each, even = uneven[0]
    return not each.against or not each.against.isdisjoint(even.against | even.names)


def _is_own(one: Tally, other: Tally) -> bool:
    """Whether what is said with one result that is known may make it another than the other; who won, and over
    whom, does not where the other's sentence tells that too."""
    return one.own and one.known and not (one.sides and one.sides <= other.about)


def _speaks_of(one: Tally, other: Tally) -> bool:
    """Whether one of two results is spoken of as told already, and their sentences name no two days."""
    return (one.known or other.known) and _one_day(one, other)


def _is_vote_since(one: Tally, other: Tally) -> bool:
    """Whether the later of two votes is told as over, all that is said of it told of the earlier as well: "since the
    board's 5-3 vote to close the pool"."""
    both = {one.kind, other.kind} == {"vote"} and other.definite and _one_day(one, other)
    return both and bool(other.sides) and other.sides <= one.about


def _one_day(one: Tally, other: Tally) -> bool:
    return not (one.days and other.days and one.days != other.days)


def _tallies(doc: "Document", grammar: _Grammar) -> Iterator[Tally]:
    if grammar.kinds.keys().isdisjoint(doc.lower_kinds):
        return
    found = list(_read(doc, grammar))
    sentences = [doc.sentence_at(one.span.start) for one in found]
    results = Counter(sentences)
    for one, sentence in zip(found, sentences, strict=True):
        if doc.quoted.touches(one.span) or doc.masked.touches(one.span):
            continue
        # Of a sentence with several results nothing is compared: it need not be read for each of them.
        inside = doc.words.inside(sentence) if results[sentence] == 1 else range(0)
        alone = bool(inside) and not _is_one_of_several(doc, grammar, one, inside, sentence)
        about = {doc.stems[i] for i in inside if not doc.words.digit[i]} - grammar.weak - {""}
        named = (i for i in inside if doc.words.capital[i] and (i != inside.start or _opens_with_name(doc, i)))
        names = {doc.stems[i] for i in named} - grammar.weak - {""}
        refers = one.word in grammar.nouns
        lower = doc.words.lower[inside.start : inside.stop]
        days = grammar.days.intersection(lower)
        over_by_then = not _is_unforeseen(doc, grammar, grammar.before_that.intersection(lower), sentence)
        definite = alone and refers and _is_known(doc, grammar, one, inside)
        known = definite or (alone and refers and _is_surprise(doc, grammar, one, sentence))
        winner = _given(doc, grammar, one, inside) if alone and refers and not days else frozenset()
        known = known or bool(winner)
        known = known and not over_by_then
        sides = _sides(doc, grammar, one, inside) - grammar.weak
        own = refers and not winner and _is_told_apart(doc, grammar, one, inside)
        names, sides = set(winner) or names, winner or sides
        yield Tally(
            one.span,
            one.kind,
            one.numbers,
            frozenset(about),
            frozenset(names),
            refers,
            definite,
            known,
            sides,
            own,
            days,
            one.word in grammar.draws,
            _against(doc, grammar, one, inside),
            alone,
        )


def _is_known(doc: "Document", grammar: _Grammar, one: "_Result", inside: range) -> bool:
    """Whether "the" or a name stands before a result or before its noun: "the 3-1 win", "the vote was 5-2", "with 5-2,
    the vote"."""
    words = doc.words
    first = words.inside(one.span).start
    nouns = (i for i in range(max(inside.start, first - _BACK), first) if words.lower[i] == one.word)
    last = words.inside(one.span).stop
    behind = (i for i in range(last + 1, min(last + 1 + _AHEAD, inside.stop)) if words.lower[i] == one.word)
    before = [i - 1 for i in (first, *nouns, *behind) if i > inside.start]
    return any(_is_definite(grammar, words.lower[i]) or _is_owner(doc, grammar, i) for i in before)


def _is_surprise(doc: "Document", grammar: _Grammar, one: "_Result", sentence: Span) -> bool:
    """Whether a result is told as what nobody had thought of: "few had expected a vote of 5-2"."""
    said = grammar.patterns["unforeseen"].search(doc.folded, sentence.start, sentence.end)
    return said is not None and 0 <= max(one.span.start - said.end(), said.start() - one.span.end) <= _SURPRISE


def _opens_with_name(doc: "Document", first: int) -> bool:
    """Whether the text has the first word of a sentence with a capital within another, and never without."""
    words, word = doc.words, doc.words.lower[first]
    if word in words.lower_case:
        return False
    places = (*doc.word_places.get(word, ()), *doc.word_places.get(f"{word}'s", ()))
    return any(i and i != first and not doc.folded[words.ends[i - 1] : words.starts[i]].strip(" ") for i in places)


def _given(doc: "Document", grammar: _Grammar, one: "_Result", inside: range) -> frozenset[str]:
    """Who has a result without an opponent that a deed came to: "his goals gave Hull a 2-1 win"; nobody if it is told
    otherwise."""
    words, first = doc.words, doc.words.inside(one.span).start
    before = range(max(inside.start, first - _OWNER - 1), first)
    verb = next((i for i in before if words.lower[i] in grammar.gives), None)
    if verb is None or _against(doc, grammar, one, inside):
        return frozenset()
    return frozenset(doc.stems[i] for i in range(verb + 1, first) if words.capital[i] and doc.stems[i])


def _is_told_apart(doc: "Document", grammar: _Grammar, one: "_Result", inside: range) -> bool:
    """Whether a result is somebody's, or a phrase behind it says which one it is."""
    words, numbers = doc.words, doc.words.inside(one.span)
    around = range(max(inside.start, numbers.start - _BACK), min(inside.stop, numbers.stop + _AHEAD))
    noun = next((i for i in around if words.lower[i] == one.word), numbers.stop - 1)
    before = range(max(inside.start, min(noun, numbers.start) - _OWNER), max(noun, numbers.start))
    if any(_is_owner(doc, grammar, i) for i in before):
        return True
    last = max(noun, numbers.stop - 1)
    return last + 1 < inside.stop and words.lower[last + 1] in grammar.told_apart


def _sides(doc: "Document", grammar: _Grammar, one: "_Result", inside: range) -> frozenset[str]:
    """What its owner and the phrase behind it say: "Aldmouth's 3-1 win over Harrow"; "" for "its" and the like."""
    words, numbers = doc.words, doc.words.inside(one.span)
    around = range(max(inside.start, numbers.start - _BACK), min(inside.stop, numbers.stop + _AHEAD))
    noun = next((i for i in around if words.lower[i] == one.word), numbers.stop - 1)
    before = range(max(inside.start, min(noun, numbers.start) - _OWNER), max(noun, numbers.start))
    found = {doc.stems[i] for i in before if _is_owner(doc, grammar, i)}
    behind = range(max(noun, numbers.stop - 1) + 1, min(max(noun, numbers.stop - 1) + _PHRASE, inside.stop))
    if behind and words.lower[behind[0]] in grammar.told_apart:
        said = [words.lower[i] if words.surfaces[i] in grammar.months else doc.stems[i] for i in behind]
        said = [word for word in said if word]
        found.update(said or [""])
    return frozenset(found)


def _against(doc: "Document", grammar: _Grammar, one: "_Result", inside: range) -> frozenset[str]:
    """The names behind "over" or "with" behind a result and its noun."""
    words, last = doc.words, doc.words.inside(one.span).stop - 1
    behind = range(last + 1, min(last + 1 + _AHEAD + _PHRASE, inside.stop))
    at = next((place for place, i in enumerate(behind) if words.lower[i] in grammar.opposed), None)
    if at is None:
        return frozenset()
    return frozenset(doc.stems[i] for i in behind[at + 1 :] if words.capital[i] and doc.stems[i])


def _is_definite(grammar: _Grammar, word: str) -> bool:
    return word in grammar.definite or word.endswith(("'s", "’s"))


def _is_owner(doc: "Document", grammar: _Grammar, i: int) -> bool:
    """Whether a word tells whose the next one is: "its", "Aldmouth's", "the miners'"."""
    word = doc.words.lower[i]
    if _is_definite(grammar, word):
        return word not in grammar.bare
    return word.endswith("s") and doc.text[doc.words.ends[i] : doc.words.ends[i] + 1] in ("'", "’")


def _is_no_guard(doc: "Document", grammar: _Grammar, i: int, inside: range) -> bool:
    """Whether a word that may be of a part is a verb with its particle, "set up a final", or a surname, "Ada Lead"."""
    words = doc.words
    if i > inside.start and words.capital[i] and words.capital[i - 1]:
        name = doc.name_at(words.starts[i - 1])
        return name is not None and bool(name.given) and name.surname == words.surfaces[i]
    if i > inside.start and f"{words.lower[i - 1]} {words.lower[i]}" in grammar.verbs:
        return True
    return i + 1 < inside.stop and f"{words.lower[i]} {words.lower[i + 1]}" in grammar.verbs


def _is_unforeseen(doc: "Document", grammar: _Grammar, words: frozenset[str], sentence: Span) -> bool:
    """Whether some words of a sentence, if there are any, stand where it says that nobody had thought of what came."""
    if not words:
        return True
    match = grammar.patterns["unforeseen"].search(doc.folded, sentence.start, sentence.end)
    return match is not None and words.issubset(match.group().lower().split())


def _is_one_of_several(doc: "Document", grammar: _Grammar, one: "_Result", inside: range, sentence: Span) -> bool:
    """Whether a sentence tells of another time, of a part, or of one of several, near a result or where it begins:
    "the first vote"."""
    words, numbers = doc.words, doc.words.inside(one.span)
    opening = range(inside.start, min(inside.start + _OPENING, inside.stop))
    near = range(max(opening.stop, numbers.start - _NEAR), min(inside.stop, numbers.stop + _NEAR))
    guards = frozenset(
        words.lower[i]
        for some in (opening, near)
        for i in some
        if words.lower[i] in grammar.guards and not _is_no_guard(doc, grammar, i, inside)
    )
    if not _is_unforeseen(doc, grammar, guards, sentence):
        return True
    return any(
        words.lower[i] in grammar.ordinals
        and doc.folded[words.ends[i] : words.starts[i + 1]] == " "
        and words.lower[i + 1] in grammar.several
        for i in inside[:-1]
    )


@dataclass(frozen=True, slots=True)
class _Result:
    span: Span
    word: str
    kind: TallyKind
    numbers: tuple[int, int]


def _read(doc: "Document", grammar: _Grammar) -> Iterator[_Result]:
    words, text = doc.words, doc.folded
    for index in words.figures:
        if not any(words.digit[index + 1 : index + 1 + _APART]):
            continue
        start = words.starts[index]
        match = grammar.patterns["numbers"].match(text, start)
        if match is None or not grammar.patterns["before"].search(text, max(0, start - 1), start):
            continue
        if index and words.surfaces[index - 1] in grammar.months:
            continue
        last = words.inside(Span(*match.span())).stop - 1
        word = _word(doc, grammar, index, last)
        if word is not None and (grammar.kinds[word] == "vote" or word in grammar.either or match["to"] != " to "):
            one, other = sorted((int(match["a"]), int(match["b"])), reverse=True)
            yield _Result(Span(*match.span()), word, _kind(grammar, word, match["to"]), (one, other))


def _kind(grammar: _Grammar, word: str, between: str) -> TallyKind:
    """What kind of result a word tells; one of two numbers with a word between them is a vote's."""
    if word not in grammar.either:
        return grammar.kinds[word]
    return "vote" if between.strip(" -–—") else "either"


def _word(doc: "Document", grammar: _Grammar, first: int, last: int) -> str | None:
    """What two numbers are the result of: the noun behind them, or the verb or noun before."""
    words, sentence = doc.words, doc.sentence_at(doc.words.starts[first])
    inside = words.inside(sentence)
    behind = words.lower[last + 1 : min(inside.stop, last + 1 + _AHEAD)]
    noun = next((word for word in behind if word in grammar.kinds), None)
    if noun is not None:
        # "A 10-1 vote is enough" is told of any.
        of_any = first > inside.start and words.lower[first - 1] in grammar.any
        is_told = first - 1 > inside.start and words.lower[first - 2] in grammar.ways
        is_told = is_told or (grammar.kinds[noun] == "match" and noun in grammar.nouns)
        return noun if not of_any or is_told else None
    is_closed = last + 1 >= inside.stop or doc.folded[words.ends[last] : words.starts[last + 1]] != " "
    if not (is_closed or words.lower[last + 1] in grammar.followers or words.lower[last + 1] in grammar.days):
        return None
    before = words.lower[max(inside.start, first - _BACK) : first]
    return next((word for word in reversed(before) if word in grammar.kinds), None)
