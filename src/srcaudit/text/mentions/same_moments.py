"""Events that are told twice with two days, weekdays or hours: "was arrested on 3 May", "since his arrest on 5 May"."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from srcaudit.text.mentions.event_moments import Grammar, Moment, Telling, grammar_of, tellings
from srcaudit.text.mentions.occasions import are_told_before

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_PAIR = 2
_NEIGHBOURS = 3
"""Days by which one is easily off."""
_WEEK = 7
_BESIDE = (1, _WEEK - 1)
_LEAP_YEAR = 2000
_MOST_DAYS_APART = 31
_YEARS = range(1500, 2200)
_YEAR_DIGITS = 4
_NEAR = 60
"""Words to each side of a moment in which its sentence is read."""
_JUST_BEFORE = 25
"""Words before that sentence which may tell which one is meant, or bring in another one."""
_LONG_BEFORE = 300
"""The same for what "it" is."""
_YEAR_WITHIN = 6
"""Words to each side of a moment in which another year than its own is looked for."""


@dataclass(frozen=True, slots=True)
class SameMoment:
    """Two tellings of one event whose moments cannot both be right, in the order of the text."""

    first: Telling
    second: Telling


def same_moments(doc: "Document") -> tuple[SameMoment, ...]:
    """Pairs of tellings of one event of the body that give it two days, weekdays or hours."""
    grammar = grammar_of(doc.pack) if doc.pack is not None else None
    if grammar is None:
        return ()
    found: dict[tuple[Moment, Moment], SameMoment] = {}
    for sort in tellings(doc, grammar):
        kinds: dict[tuple[str, str], list[Telling]] = {}
        for telling in sort:
            # An event that begins at an hour is at that hour; a trial has days on which it does not begin.
            begins = telling.moment.sort == "hour" and telling.part == "begins"
            kinds.setdefault((telling.kind, "day" if begins else telling.part), []).append(telling)
        for told in kinds.values():
            found |= {(pair.first.moment, pair.second.moment): pair for pair in _pairs(doc, grammar, told)}
    return tuple(sorted(found.values(), key=lambda pair: (pair.second.moment.span, pair.first.moment.span)))


def _pairs(doc: "Document", grammar: Grammar, told: Sequence[Telling]) -> Iterator[SameMoment]:
    """The first pair of a kind, where two moments are told of it, and not each of both as news."""
    if len({one.moment.told for one in told}) != _PAIR:
        return
    if len({one.moment.told for one in told if not one.is_known}) == _PAIR:
        return
    for first, second in combinations(told, 2):
        if _clash(first.moment, second.moment) and _are_one(doc, grammar, first, second):
            yield SameMoment(first, second)
            return


def _clash(one: Moment, other: Moment) -> bool:
    """Whether both cannot be one moment, though a slip may make the one of the other."""
    if one.hour is not None and other.hour is not None:
        return one.hour.clashes(other.hour)
    return one.told != other.told and (one.sort != "day" or _days_apart(one, other) <= _MOST_DAYS_APART)


def _month_and_day(moment: Moment) -> tuple[int, int]:
    month, day = moment.told[0], moment.told[-1]
    return int(month or 1), int(day or 1)


def _days_apart(one: Moment, other: Moment) -> int:
    """Days between two days, of one year where not both tell it."""
    years = (one.year, other.year) if one.year and other.year else (_LEAP_YEAR, _LEAP_YEAR)
    days = [_in_year(year, moment) for year, moment in zip(years, (one, other), strict=True)]
    return abs((days[0] - days[1]).days)


def _in_year(year: int, moment: Moment) -> date:
    month, day = _month_and_day(moment)
    return date(year, month, min(day, monthrange(year, month)[1]))


def _are_one(doc: "Document", grammar: Grammar, one: Telling, other: Telling) -> bool:
    """Whether both tell of one event, for all that is said of it."""
    first, second = _near(doc, one), _near(doc, other)
    if (
        _is_one_sentence(doc, one, other)
        or "new noun" in (one.form, other.form)
        or _are_told_apart(grammar, one, other)
    ):
        return False
    if _are_changed(doc, grammar, first, second) or _years(doc, one.moment) != _years(doc, other.moment):
        return False
    if any(_has_several(doc, grammar, telling) for telling in (one, other)) or _is_one_more(doc, grammar, second):
        return False
    if _is_of_another_year(doc, one.moment, other.moment):
        return False
    if one.moment.sort == "hour" and _are_of_two_days(doc, first, second):
        return False
    if _is_elsewhere(doc, grammar, first, second) or _is_of_another(doc, grammar, one, other):
        return False
    if one.is_noun and other.is_noun and not (one.bare or other.bare):
        # Who tells of the same thing again adds nothing to it: "the marathon … the half marathon".
        return _fits(doc, grammar, other, one)
    bare = not (one.which or one.names) and other.form == "known noun"
    if bare and one.is_noun and other.which and not are_told_before(doc, other.which, other.head):
        return False
    return any(known.is_known and _fits(doc, grammar, known, by) for known, by in ((other, one), (one, other)))


def _are_told_apart(grammar: Grammar, one: Telling, other: Telling) -> bool:
    """Whether what is said of both, or too little of it, makes them two."""
    if one.names and other.names and not one.names & other.names:
        return True
    if one.is_noun and other.is_noun and one.which and other.which and not one.which & other.which:
        return True
    if (one.which | one.names) & (other.which | other.names):
        return False
    forms, many = {one.form, other.form}, one.kind in grammar.many
    if forms == {"dated noun"}:
        # "The May crash … the June crash": nothing but its day tells one from the other.
        return True
    if forms == {"known noun"} and one.part == other.part == "day":
        return one.word != other.word or many
    if many and "clause" in forms and not (one.bare or other.bare):
        return True
    dated = any(telling.form == "dated noun" and telling.bare for telling in (one, other))
    series = one.moment.sort == "weekday" and "verb" not in forms
    return many and dated and (series or not _is_slip(one.moment, other.moment))


def _is_slip(one: Moment, other: Moment) -> bool:
    """Whether one moment is easily written for the other: a neighbour, or a day of which one digit is another."""
    if one.sort == "hour":
        return True
    if one.sort == "weekday":
        return (int(one.told[0] or 0) - int(other.told[0] or 0)) % _WEEK in _BESIDE
    (month, day), (by_month, by) = (_month_and_day(moment) for moment in (one, other))
    if month != by_month:
        return day == by
    return abs(day - by) <= _NEIGHBOURS or day % 10 == by % 10 or str(day) == str(by)[::-1]


def _near(doc: "Document", telling: Telling) -> range:
    """The words of a telling's sentence, no more than so many to each side."""
    at, sentence = doc.words.inside(telling.moment.span), doc.words.inside(doc.sentence_at(telling.moment.span.start))
    return range(max(sentence.start, at.start - _NEAR), min(sentence.stop, at.stop + _NEAR))


def _is_one_sentence(doc: "Document", one: Telling, other: Telling) -> bool:
    return doc.sentence_at(one.moment.span.start) == doc.sentence_at(other.moment.span.start)


def _are_changed(doc: "Document", grammar: Grammar, first: range, second: range) -> bool:
    """Whether a sentence tells of a change, or of what somebody else holds to be so."""
    words, lower = grammar.words["changes"] | grammar.words["held_by_others"], doc.words.lower
    return any(lower[i] in words for near in (first, second) for i in near)


def _is_one_more(doc: "Document", grammar: Grammar, second: range) -> bool:
    """Whether the second telling or what stands before it brings in another one: "a stronger one came"."""
    words, lower = grammar.words, doc.words.lower
    return any(
        lower[i] in words["one_more"] or (lower[i] in words["ones"] and lower[i - _PAIR] in words["indefinite"])
        for i in range(max(_PAIR, second.start - _JUST_BEFORE), second.stop)
    )


def _is_elsewhere(doc: "Document", grammar: Grammar, first: range, second: range) -> bool:
    """Whether the sentences name two places, or the second one a place that the text has not named before."""
    one, other = (_where(doc, grammar, near) for near in (first, second))
    if one & other or not other:
        return False
    return bool(one) or not any(doc.word_places[name][0] < second.start for name in other)


def _where(doc: "Document", grammar: Grammar, near: range) -> frozenset[str]:
    """The names of a sentence behind "in", "at" and the like."""
    words, found = doc.words, set[str]()
    for i in near[1:]:
        before = i - 1 - (words.lower[i - 1] in grammar.words["definite"])
        if words.capital[i] and words.surfaces[i].isalpha() and words.lower[before] in grammar.words["where"]:
            found.add(words.lower[i])
    return frozenset(found) - grammar.calendar


def _are_of_two_days(doc: "Document", first: range, second: range) -> bool:
    """Whether both sentences tell days, and none that is in both."""
    one, other = (_days(doc, near) for near in (first, second))
    return bool(one) and bool(other) and not one & other


def _days(doc: "Document", near: range) -> set[tuple[int | None, ...]]:
    """The days among some words: month and day, and weekdays."""
    told = doc.words.span(near.start, near.stop - 1)
    dates = {(one.month, one.day) for one in doc.dates if told.holds(one.span)}
    weekdays = {one.weekday for one in doc.dates if one.weekday is not None and told.holds(one.span)}
    return dates | {(number,) for number in weekdays | {day.number for day in doc.weekdays if told.holds(day.span)}}


def _is_of_another(doc: "Document", grammar: Grammar, one: Telling, other: Telling) -> bool:
    """Whether "his arrest" is told of somebody whom the other telling does not name."""
    for known, by in ((one, other), (other, one)):
        if known.his and not _is_he_again(doc, grammar, known):
            named, names = (_named(doc, grammar, telling) for telling in (known, by))
            if named and names and not named & names:
                return True
    return False


def _is_he_again(doc: "Document", grammar: Grammar, telling: Telling) -> bool:
    """Whether the sentence goes on about whom it begins with: "Since his arrest on 10 June he has asked Lind"."""
    lower, words = doc.words.lower, grammar.words
    head, at = (doc.words.inside(span) for span in (telling.head, telling.moment.span))
    following = range(max(head.stop, at.stop), min(len(lower), max(head.stop, at.stop) + 1))
    opens = doc.words.inside(doc.sentence_at(telling.head.start)).start
    named = any(doc.words.capital[i] for i in range(opens + 1, head.start))
    return telling.is_noun and not named and any(lower[i] in words["he"] for i in following)


def _named(doc: "Document", grammar: Grammar, telling: Telling) -> frozenset[str]:
    """The names of a telling's sentence; not a word that opens it and that the text writes small elsewhere."""
    words, near = doc.words, _near(doc, telling)
    names = (
        words.lower[i].removesuffix("'s")
        for i in near
        if words.capital[i] and doc.stems[i] and not words.digit[i]
        if i > near.start or words.lower[i] not in words.lower_case
    )
    return frozenset(names) - grammar.calendar


def _years(doc: "Document", moment: Moment) -> frozenset[str]:
    """The years that stand around a moment and are not its own."""
    words, sentence, at = doc.words, doc.words.inside(doc.sentence_at(moment.span.start)), doc.words.inside(moment.span)
    near = range(max(sentence.start, at.start - _YEAR_WITHIN), min(sentence.stop, at.stop + _YEAR_WITHIN))
    return frozenset(words.lower[i] for i in near if i not in at and _is_year(words.lower[i]))


def _is_of_another_year(doc: "Document", one: Moment, other: Moment) -> bool:
    """Whether one day has a year that is not the article's, and the other has none: "the flood of 9 March 1947"."""
    when = doc.dated
    if when is None or (one.year is None) == (other.year is None):
        return False
    return (one.year or other.year) not in range(when.first.year - 1, when.last.year + 2)


def _is_year(word: str) -> bool:
    return len(word) == _YEAR_DIGITS and word.isascii() and word.isdecimal() and int(word) in _YEARS


def _has_several(doc: "Document", grammar: Grammar, telling: Telling) -> bool:
    """Whether the text tells of several of a kind: "the strikes", "a second strike"."""
    if not telling.is_noun:
        return False
    lower, words, noun = doc.words.lower, grammar.words, telling.word
    plurals = (noun + ending for ending in grammar.plurals if noun + ending not in grammar.nouns)
    known = words["definite"] | words["guards"]
    if any(not known.isdisjoint(lower[max(0, i - 2) : i]) for one in plurals for i in doc.word_places.get(one, ())):
        return True
    return any(not words["ordinals"].isdisjoint(lower[max(0, i - 2) : i]) for i in doc.word_places.get(noun, ()))


def _fits(doc: "Document", grammar: Grammar, known: Telling, by: Telling) -> bool:
    """Whether what tells which one is meant stands around the other telling, too, or in the headline."""
    needed = {grammar.stem(name) for name in known.names} | known.which
    if not needed:
        return True
    near = _near(doc, by)
    first = max(0, near.start - (_LONG_BEFORE if by.pronoun else _JUST_BEFORE))
    around = doc.words.lower[first : near.stop] + (doc.article.title or "").lower().split()
    return needed <= set(map(grammar.stem, around))
