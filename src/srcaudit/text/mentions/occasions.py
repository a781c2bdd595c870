"""Occasions that are told with their day: "the charity concert on 3 May", "the 3 May concert"."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.gaps import breaks_behind, gap_behind
from srcaudit.text.mentions.dates import DateMention
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MODIFIERS = 5
"""Words before the noun that tell which one it is."""
_OF = 6
"""Words behind it that do: "of the housing association"."""
_LINKS = 6
"""Words between it and its day."""
_GUARDS = 6
"""Words to each side in which it may be told that there are several."""
_MOST_WORDS = 2_000
"""Words before an occasion among which it is told which one it is."""
_MOST_DATES = 60
_PAIR = 2
_COUNTING = 2
"""Words before a plural in which it is told that they are known, or how many."""
_KNOWN_WORDS = 2
"""Words behind a day everybody knows among which stands what is known by it."""
_NEIGHBOURS = 3
"""Days by which one of an occasion is easily off."""

Part = Literal["day", "begins", "ends"]


@dataclass(frozen=True, slots=True)
class Occasion:
    """An occasion with its day. which: the stems that tell which one it is; part: what of it is on the day.

    beside: the one of them that stands right before the noun, "half" of "the half marathon".
    """

    span: Span
    date: DateMention
    noun: str
    which: frozenset[str]
    beside: str
    part: Part
    definite: bool
    """Whether the reader is taken to know which one is meant."""


@dataclass(frozen=True, slots=True)
class SameOccasion:
    """Two tellings of one occasion, in the order of the text."""

    first: Occasion
    second: Occasion

    @property
    def fits(self) -> bool:
        """Whether it is one day; a year that only one of them gives is no difference."""
        one, other = self.first.date, self.second.date
        years = one.year and other.year and one.year != other.year
        return not years and (one.month, one.day) == (other.month, other.day)


@dataclass(frozen=True)
class _Grammar:
    nouns: frozenset[str]
    many: frozenset[str]
    once: frozenset[str]
    several: frozenset[str]
    plurals: tuple[tuple[str, str], ...]
    known: tuple[tuple[tuple[int, int, int], frozenset[str]], ...]
    elsewhere: frozenset[str]
    told: frozenset[str]
    """All nouns, those of the known days among them."""
    links: frozenset[str]
    begins: frozenset[str]
    ends: frozenset[str]
    of: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    apart: frozenset[str]
    leads: frozenset[str]
    counts_from: frozenset[str]
    article: frozenset[str]
    over: frozenset[str]
    in_front: frozenset[str]
    lasting: frozenset[str]
    for_long: frozenset[str]
    belonging: frozenset[str]
    relative: frozenset[str]
    guards: frozenset[str]
    on: frozenset[str]
    weak: frozenset[str]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "occasions"):
        return None
    table = pack.table("occasions")

    def words(name: str) -> frozenset[str]:
        return frozenset(table[name].split())

    known = tuple(((row["year"], row["month"], row["day"]), frozenset(row["nouns"].split())) for row in table["known"])
    return _Grammar(
        words("nouns"),
        words("many"),
        words("once"),
        words("several"),
        tuple((one, more) for one, more in table["plurals"]),
        known,
        words("elsewhere"),
        words("nouns").union(*(nouns for *_, nouns in known)),
        words("links"),
        words("begins"),
        words("ends"),
        words("of"),
        words("definite"),
        words("indefinite"),
        words("apart"),
        words("leads"),
        words("counts_from"),
        words("article"),
        words("over"),
        words("in_front"),
        words("lasting"),
        words("for_long"),
        words("belonging"),
        words("relative"),
        words("guards"),
        words("on"),
        words("weak"),
    )


def same_occasions(doc: "Document") -> tuple[SameOccasion, ...]:
    """Pairs of tellings of one occasion in the body outside quotations, in the order of the text."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or not 1 < len(doc.dates) <= _MOST_DATES or doc.lower_kinds.isdisjoint(grammar.told):
        return ()
    kinds: dict[tuple[str, Part], list[Occasion]] = {}
    for told in _occasions(doc, grammar):
        kinds.setdefault((told.noun, told.part), []).append(told)
    found = [pair for told in kinds.values() for pair in _pairs(doc, grammar, told)]
    found += [pair for told in kinds.values() for pair in _alone(doc, grammar, told)]
    found += _known_days(doc, grammar)
    each = {(pair.first.date.span, pair.second.date.span): pair for pair in reversed(found)}
    return tuple(sorted(each.values(), key=lambda pair: pair.second.date.span))


def _pairs(doc: "Document", grammar: _Grammar, told: Sequence[Occasion]) -> Iterator[SameOccasion]:
    for first, second in combinations(told, 2):
        if first.beside and second.beside and first.beside != second.beside:
            continue
        if not second.definite or not (first.definite or second.which & first.which):
            continue
        if first.which == second.which and (first.which or first.noun not in grammar.many):
            like = [one for one in told if one.which == first.which]
        elif (first.which & second.which) and (first.which < second.which or second.which < first.which):
            like = [one for one in told if one.which & first.which]
        elif first.noun not in grammar.many and not (first.which and second.which):
            if not first.which and not are_told_before(doc, second.which, second.span):
                continue  # "The wedding is on … The couple's civil wedding was on …"
            like = list(told)
        else:
            continue
        if len({(one.date.year, one.date.month, one.date.day) for one in like}) <= _PAIR:
            yield SameOccasion(first, second)


def are_told_before(doc: "Document", stems: Set[str], span: Span) -> bool:
    """Whether words that tell which of its kind something is stand in the text, or its headline, before it.

    Who tells of the same thing again adds nothing to it: "the trial … the trial of his brother".
    """
    if not stems:
        return True
    own = doc.words.inside(doc.sentence_at(span.start)).start
    known = {doc.stems[i].removesuffix("'s") for i in range(max(0, own - _MOST_WORDS), own)}
    title = (doc.article.title or "").lower().split()
    return stems <= known.union(stem(word.removesuffix("'s")) for word in title)


def _alone(doc: "Document", grammar: _Grammar, told: Sequence[Occasion]) -> Iterator[SameOccasion]:
    """ "The April 22 attack on the town" and "the April 21 attack", where the text has one attack alone.

    Only of what comes once by itself, on near days of one month, where nothing tells of several.
    """
    noun = told[0].noun
    if len(told) < _PAIR or noun not in grammar.once or _tells_of_several(doc, grammar, noun):
        return
    days = dict.fromkeys((one.date.year, one.date.month, one.date.day) for one in told)
    others = [one for one in told if (one.date.month, one.date.day) != (told[0].date.month, told[0].date.day)]
    if len({day[1:] for day in days}) != _PAIR or not others:
        return
    first, second = told[0], others[0]
    alike = first.which <= second.which or second.which <= first.which
    near = first.date.month == second.date.month and _is_slip(first.date.day or 0, second.date.day or 0)
    years = first.date.year and second.date.year and first.date.year != second.date.year
    if alike and near and not years and first.definite and second.definite:
        yield SameOccasion(first, second)


def _tells_of_several(doc: "Document", grammar: _Grammar, noun: str) -> bool:
    """Whether the text tells of several of a kind as of known or counted ones: "both attacks", "the attacks"."""
    lower = doc.words.lower
    plurals = [noun.removesuffix(one) + more for one, more in grammar.plurals if noun.endswith(one)]
    places = (index for plural in plurals for index in doc.word_places.get(plural, ()))
    several = grammar.several | grammar.definite
    return any(not several.isdisjoint(lower[max(0, index - _COUNTING) : index]) for index in places)


def _known_days(doc: "Document", grammar: _Grammar) -> Iterator[SameOccasion]:
    """ "The Sept. 12 attacks", where the text tells of those of Sept. 11: a day that everybody knows them by.

    Not where a day of that month in another year is told, nor where it is said whose or where the attacks were.
    """
    lower = doc.words.lower
    for (year, month, day), nouns in grammar.known:
        dates = [one for one in doc.dates if one.kind == "day" and one.month == month and one.day]
        if any(one.year not in (None, year) for one in dates):
            continue
        right = next((one for one in dates if one.day == day), None)
        for one in dates if right is not None else ():
            date = doc.words.inside(one.span)
            if not date.start or lower[date.start - 1] not in grammar.definite:
                continue
            said = lower[date.stop : date.stop + _KNOWN_WORDS]
            told = next((word for word in said if word in nouns), None)
            if told is None or not grammar.elsewhere.isdisjoint(_word_behind(doc, date.stop + said.index(told))):
                continue
            if right is None or one.day == day or not _is_near(one.day or 0, day):
                continue
            if not doc.masked.touches(one.span) and "," not in doc.folded[one.span.end : one.span.end + 1]:
                first, second = (
                    Occasion(each.span, each, told, frozenset(), "", "day", definite=True)
                    for each in sorted((right, one), key=lambda each: each.span)
                )
                yield SameOccasion(first, second)


def _word_behind(doc: "Document", index: int) -> Sequence[str]:
    """The word behind another with nothing but a blank between, if there is one."""
    ends = doc.words.ends[index]
    follows = doc.words.starts[index + 1 : index + 2] == [ends + 1]
    return doc.words.lower[index + 1 : index + 2] if follows else ()


def _is_near(one: int, other: int) -> bool:
    return abs(one - other) <= _PAIR


def _is_slip(one: int, other: int) -> bool:
    """Whether a day of a month is easily written for another: a neighbour, or one digit is another."""
    return abs(one - other) <= _NEIGHBOURS or one % 10 == other % 10 or one == int(str(other)[::-1])


def _occasions(doc: "Document", grammar: _Grammar) -> Iterator[Occasion]:
    for mention in doc.dates:
        if mention.kind != "day" or not mention.possible or not mention.day:
            continue
        if doc.quoted.touches(mention.span) or doc.masked.touches(mention.span):
            continue
        sentence, date = doc.words.inside(doc.sentence_at(mention.span.start)), doc.words.inside(mention.span)
        told = (
            _behind(doc, grammar, mention, sentence, date)
            or _before(doc, grammar, mention, sentence, date)
            or _apposed(doc, grammar, mention, sentence, date)
        )
        if told is not None:
            yield told


def _behind(doc: "Document", grammar: _Grammar, mention: DateMention, sentence: range, date: range) -> Occasion | None:
    """ "The 3 May charity concert"."""
    lower = doc.words.lower
    if (
        date.start <= sentence.start
        or lower[date.start - 1] not in grammar.definite
        or breaks_behind(doc, date.start - 1)
    ):
        return None
    if any(word in grammar.of for word in lower[date.start : date.stop]):
        return None
    for place in range(date.stop, min(sentence.stop, date.stop + _MODIFIERS)):
        if breaks_behind(doc, place - 1) or "," in gap_behind(doc, place - 1):
            return None
        if lower[place] in grammar.nouns and not _goes_on(doc, grammar, place, sentence):
            which = _which(doc, grammar, range(date.stop, place)) | _of(doc, grammar, place, sentence)
            return _made(doc, grammar, mention, place, which, "day", sentence, range(date.start - 1, place + 1))
    return None


def _apposed(doc: "Document", grammar: _Grammar, mention: DateMention, sentence: range, date: range) -> Occasion | None:
    """ "By 3 May, a deadline that nobody knew of": the one which is meant."""
    lower, place = doc.words.lower, date.stop + 1
    if place >= sentence.stop or lower[place] not in grammar.once or not doc.folded.startswith(", ", mention.span.end):
        return None
    if lower[place - 1] not in grammar.definite | grammar.indefinite:
        return None
    which = _of(doc, grammar, place, sentence)
    told = range(sentence.start, place + 1)
    made = _made(doc, grammar, mention, place, which, "day", told, range(place, place + 1))
    return replace(made, definite=True) if made is not None else None


def _goes_on(doc: "Document", grammar: _Grammar, place: int, sentence: range) -> bool:
    """Whether the noun is part of a longer one: "the 3 May election results"."""
    behind = place + 1
    if behind >= sentence.stop or breaks_behind(doc, place) or "," in gap_behind(doc, place):
        return False
    if doc.words.lower[behind] in grammar.nouns:
        return True
    return (
        bool(doc.stems[behind])
        and not doc.words.lower[behind].endswith(("ed", "ing", "ly", "s"))
        and doc.words.lower[behind] not in grammar.links | grammar.begins | grammar.ends | grammar.of
    )


def _before(doc: "Document", grammar: _Grammar, mention: DateMention, sentence: range, date: range) -> Occasion | None:
    """ "The charity concert will be held on 3 May": the noun nearest before the day that links lead to."""
    lower = doc.words.lower
    part: Part = "day"
    place = date.start - 1 - (lower[date.start - 1] in grammar.article)
    lowest = max(sentence.start, date.start - _LINKS - _OF)
    links = verbs = 0
    while place >= lowest and lower[place] not in grammar.nouns:
        word = lower[place]
        if breaks_behind(doc, place):
            return None
        if word in grammar.begins:
            part = "begins"
        elif word in grammar.ends:
            part = "ends"
        elif word not in grammar.links | grammar.on and not doc.words.digit[place]:
            break
        verbs += word not in grammar.on
        links += 1
        place -= 1
    if not links or place < lowest or links > _LINKS:
        return None
    if lower[place] not in grammar.nouns:
        noun = _noun_before(doc, grammar, place, lowest)
        if noun is None:
            return None
        place = noun
    elif breaks_behind(doc, place):
        return None
    first = _opens(doc, grammar, place, sentence)
    if first is not None and verbs and _is_said_of_another(doc, grammar, first, sentence):
        noun = _noun_before(doc, grammar, first - 2, max(sentence.start, first - _OF))
        if noun is not None:
            place, first = noun, _opens(doc, grammar, noun, sentence)
        elif grammar.relative.isdisjoint(lower[place + 1 : date.start]):
            return None
    if first is None:
        return None
    which = _which(doc, grammar, range(first, place)) | _of(doc, grammar, place, sentence)
    return _made(doc, grammar, mention, place, which, part, sentence, range(first, date.start))


def _is_said_of_another(doc: "Document", grammar: _Grammar, first: int, sentence: range) -> bool:
    """Whether a verb behind an occasion is said of what stands before it: "the doors of the hall open on 3 May"."""
    before = first - 2
    if before < sentence.start or breaks_behind(doc, before) or "," in gap_behind(doc, before):
        return False
    return doc.words.lower[before] in grammar.belonging


def _noun_before(doc: "Document", grammar: _Grammar, last: int, lowest: int) -> int | None:
    """The noun that "of the housing association", which ends at a word, is told of."""
    for place in range(last, lowest - 1, -1):
        if breaks_behind(doc, place) or "," in gap_behind(doc, place):
            return None
        if doc.words.lower[place] in grammar.of:
            noun = place - 1
            return noun if noun >= lowest and doc.words.lower[noun] in grammar.nouns else None
    return None


def _opens(doc: "Document", grammar: _Grammar, noun: int, sentence: range) -> int | None:
    """Where what is told before a noun begins, behind "the" or an owner; None if it is any of its kind."""
    lower = doc.words.lower
    for place in range(noun - 1, max(sentence.start, noun - _MODIFIERS) - 1, -1):
        if breaks_behind(doc, place) or "," in gap_behind(doc, place):
            return None
        if lower[place] in grammar.definite | grammar.indefinite:
            return place + 1
        if lower[place].endswith(("'s", "s'", "\u2019s")):
            return _owner(doc, grammar, place, sentence)
    return None


def _owner(doc: "Document", grammar: _Grammar, place: int, sentence: range) -> int:
    """Where the name of an owner begins: "the housing association's meeting"."""
    for start in range(place, max(sentence.start, place - _MODIFIERS) - 1, -1):
        if doc.words.lower[start] in grammar.definite:
            return start + 1
    return place


def _which(doc: "Document", grammar: _Grammar, around: range) -> frozenset[str]:
    return frozenset(
        doc.stems[i].removesuffix("'s")
        for i in around
        if doc.stems[i] and doc.words.lower[i] not in grammar.weak and not doc.words.digit[i]
    )


def _of(doc: "Document", grammar: _Grammar, noun: int, sentence: range) -> frozenset[str]:
    """What a noun is told of: "the inquest into the ferry accident"."""
    lower, found = doc.words.lower, set[str]()
    if (
        noun + 1 >= sentence.stop
        or lower[noun + 1] not in grammar.of
        or breaks_behind(doc, noun)
        or "," in gap_behind(doc, noun)
    ):
        return frozenset()
    for place in range(noun + 2, min(sentence.stop, noun + 2 + _OF)):
        if lower[place] in grammar.links | grammar.begins | grammar.ends or doc.words.digit[place]:
            break
        if doc.stems[place] and lower[place] not in grammar.weak:
            found.add(doc.stems[place].removesuffix("'s"))
        if breaks_behind(doc, place) or "," in gap_behind(doc, place):
            break
    days = {name for row in _calendar(doc) for name in row}
    return frozenset() if found & days else frozenset(found)


def _calendar(doc: "Document") -> Sequence[Sequence[str]]:
    assert doc.pack is not None
    table = doc.pack.table("calendar")
    return [[name.lower() for name in row] for row in (*table["months"], *table["weekdays"])]


def _made(
    doc: "Document",
    grammar: _Grammar,
    mention: DateMention,
    noun: int,
    which: frozenset[str],
    part: Part,
    sentence: range,
    around: range,
) -> Occasion | None:
    """An occasion; None if a word near by tells that there are several, or that its day was changed."""
    near = range(_first_near(doc, grammar, sentence, around.start), min(sentence.stop, around.stop + _GUARDS))
    date = doc.words.inside(mention.span)
    attached = date.start < noun
    if any(_is_guard(doc, grammar, i, noun, attached=attached) for i in near if i not in date):
        return None
    before = doc.stems[noun - 1] if noun > around.start else ""
    definite = doc.words.lower[around.start - 1] not in grammar.indefinite
    if not definite and not grammar.over.isdisjoint(doc.words.lower[noun + 1 : date.start]):
        return None
    beside = before if before in which else ""
    return Occasion(doc.words.span(noun, noun), mention, doc.words.lower[noun], which, beside, part, definite)


def _is_guard(doc: "Document", grammar: _Grammar, place: int, noun: int, *, attached: bool) -> bool:
    """Whether a word tells of several or of another day. attached: whether the day stands before the noun."""
    lower = doc.words.lower
    harmless = (attached and lower[place] in grammar.apart) or (place > noun and lower[place] in grammar.in_front)
    harmless |= lower[place] in grammar.lasting and lower[place - 1] in grammar.for_long
    return lower[place] in grammar.guards and not harmless


def _first_near(doc: "Document", grammar: _Grammar, sentence: range, first: int) -> int:
    """Where guards are looked for; behind "the evening before", which belongs to something else, if that is told."""
    lower, start = doc.words.lower, max(sentence.start, first - _GUARDS)
    for place in range(first - 1, start, -1):
        if lower[place] in grammar.counts_from and lower[place - 1] in grammar.leads:
            return place + 1
    return start
