"""Events that are told twice with an hour or a town: "the lecture begins at 7 p.m.", "the 6 p.m. lecture"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.gaps import breaks_behind, gap_behind
from srcaudit.text.mentions.clock import Hour
from srcaudit.text.mentions.counted_from import is_counted_from
from srcaudit.text.mentions.towns import Town, towns_told
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BACK = 10
"""Words before an hour or a town in which what happens then is looked for."""
_LINKS = 5
"""Words between what it happens to and the verb."""
_NAMED = 9
"""Words that tell what it happens to: "the inquest into the sinking of the Alder ferry"."""
_BEHIND = 4
"""Words from an hour to the noun that it stands before."""
_BESIDE = 6
"""Words to each side in which it may be told that there are several."""
_MOST = 60
_PAIR = 2
_THEIRS = 3
"""Words of "its headquarters in"."""
_NATIVE = 3
"""Words of "a native of"."""
_NOUN_ALONE = "day"


@dataclass(frozen=True, slots=True)
class Day:
    """A day by its date or by its weekday alone; last: whether it is "last Monday" or the like."""

    span: Span
    date: tuple[int, int] | None
    weekday: int | None
    week: str | None

    def clashes(self, other: "Day") -> bool:
        """Whether both cannot be one day; a date and a weekday can."""
        if self.date is not None and other.date is not None:
            return self.date != other.date
        both = self.weekday is not None and other.weekday is not None and self.week == other.week
        return both and self.weekday != other.weekday

    @property
    def key(self) -> tuple[tuple[int, int] | None, int | None, str | None]:
        """What is told, without where."""
        return self.date, self.weekday, self.week


Place = Hour | Town | Day


@dataclass(frozen=True, slots=True)
class Setting:
    """What is told with an hour or a town.

    kind: what happens; head: the stem of what it happens to; which: the stems that tell which one it is.
    """

    place: Place
    kind: str
    head: str
    plural: str
    which: frozenset[str]
    definite: bool
    noun: bool
    """Whether it is told by a noun that stands right beside the hour or the town."""
    beside: frozenset[str] = frozenset()
    """The names of its sentence that tell where or of whom, its own town apart."""


@dataclass(frozen=True, slots=True)
class SameSetting:
    """Two tellings of one event, in the order of the text, each with its hour or its town."""

    first: Setting
    second: Setting

    @property
    def fits(self) -> bool:
        """Whether both can be right."""
        one, other = self.first.place, self.second.place
        if isinstance(one, Hour) and isinstance(other, Hour):
            return not one.clashes(other)
        if isinstance(one, Town) and isinstance(other, Town):
            return not one.clashes(other)
        return not (isinstance(one, Day) and isinstance(other, Day)) or not one.clashes(other)


@dataclass(frozen=True)
class _Grammar:
    verbs: Mapping[str, str]
    """A verb of one word -> its kind."""
    longer: Mapping[str, str]
    once: frozenset[str]
    """Kinds of what happens to one thing or person a single time."""
    once_words: frozenset[str]
    """The first words of their verbs."""
    events: frozenset[str]
    touring: frozenset[str]
    bare: frozenset[str]
    native: tuple[str, ...]
    native_kind: str
    times: frozenset[str]
    hourly: frozenset[str]
    """Of these, what is shorter than a day."""
    ahead: frozenset[str]
    long: frozenset[str]
    of_a_day: frozenset[str]
    trips: frozenset[str]
    """Kinds of what one vehicle does several times a day."""
    copulas: frozenset[str]
    participles: tuple[str, ...]
    clausal: tuple[str, ...]
    """The endings of a verb that opens a clause of its own: "after taking off"."""
    adding: frozenset[str]
    no_compound: tuple[str, ...]
    """The endings of words that make no longer noun of the one before them."""
    before_times: frozenset[str]
    vehicles: frozenset[str]
    ends: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    links: frozenset[str]
    joins: frozenset[str]
    main: frozenset[str]
    """Right behind the verb of a clause, the verb of the sentence that has the clause in its subject."""
    of: frozenset[str]
    belonging: frozenset[str]
    belonging_behind_nouns: frozenset[str]
    guards: frozenset[str]
    changes: frozenset[str]
    theirs: Mapping[str, str]
    """A noun behind "its" or "their" -> what kind it tells: "its headquarters in", "their meeting in"."""
    having: frozenset[str]
    lasting: frozenset[str]
    """Kinds of what stays where it is until a sentence says that it moves."""
    moving: frozenset[str]
    counted: frozenset[str]
    """Kinds of what the same ones do again: only of so many who are told by a number, and of "their" doing it."""
    of_its_kind: re.Pattern[str]
    about: re.Pattern[str]
    """From a town to what happens there: "hotels in Vienna are full because of the"."""
    where: frozenset[str]
    calendar: frozenset[str]
    guard_stems: frozenset[str]
    weak: frozenset[str]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "settings"):
        return None
    table = pack.table("settings")
    verbs = {verb: kind for kind, row in table["kinds"].items() for verb in row}
    words = {name: frozenset(row.split()) for name, row in table["words"].items()}
    once = table["once"].split()
    return _Grammar(
        {verb: kind for verb, kind in verbs.items() if " " not in verb},
        {verb: kind for verb, kind in verbs.items() if " " in verb},
        frozenset(once),
        frozenset(verb.split()[0] for verb, kind in verbs.items() if kind in once),
        words["events"] | frozenset(pack.table("occasions")["nouns"].split()),
        frozenset(map(stem, words["touring"])),
        words["bare"],
        tuple(pack.table("towns")["native"]) if pack.has("tables", "towns") else (),
        table["native_kind"],
        words["times"],
        words["hourly"],
        words["ahead"],
        words["long"],
        words["of_a_day"],
        words["trips"],
        words["copulas"],
        tuple(words["participles"]),
        tuple(words["clausal"]),
        words["adding"],
        tuple(words["no_compound"]),
        words["before_times"],
        words["vehicles"],
        words["ends"],
        words["definite"],
        words["indefinite"],
        words["links"],
        words["joins"],
        words["main"],
        words["of"],
        words["belonging"],
        words["belonging_behind_nouns"],
        words["guards"],
        words["changes"],
        {noun: kind for kind, row in table["theirs"].items() for noun in row},
        words["having"],
        frozenset(table["lasting"].split()),
        words["moving"] | words["changes"],
        frozenset(table["counted"].split()),
        pack.patterns("settings")["of_its_kind"],
        pack.patterns("settings")["about"],
        words["where"],
        frozenset(n.lower() for kind in ("months", "weekdays") for row in pack.table("calendar")[kind] for n in row),
        frozenset(_bare(stem(word)) for word in words["guards"]) | words["guards"],
        words["weak"],
    )


def same_hours(doc: "Document") -> tuple[SameSetting, ...]:
    """Pairs of tellings of one event of the body, each with its hour, in the order of the text."""
    return _same(doc, doc.hours, _before(doc, "clock"))


def same_towns(doc: "Document") -> tuple[SameSetting, ...]:
    """The same of events that are told with a well-known town."""
    return _same(doc, towns_told(doc), _before(doc, "towns"))


def same_days(doc: "Document") -> tuple[SameSetting, ...]:
    """The same of what happens once and is told with a day or a weekday: "the ferry sank on Monday"."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or not grammar.once_words & doc.lower_kinds:
        return ()
    days: list[Place] = [Day(day.span, None, day.number, day.week) for day in doc.weekdays]
    dates = [mention for mention in doc.dates if mention.kind == "day" and mention.possible]
    days += [Day(one.span, (one.month, one.day), None, None) for one in dates if one.day]
    kept = [day for day in days if not (doc.quoted.touches(day.span) or doc.masked.touches(day.span))]
    found = _same(doc, sorted(kept, key=lambda day: day.span), _before(doc, "days"))
    return tuple(pair for pair in found if pair.first.kind in grammar.once)


def _before(doc: "Document", table: str) -> frozenset[str]:
    """The words that stand before an hour, a town or a day at which something happens."""
    if doc.pack is None or not doc.pack.has("tables", "settings"):
        return frozenset()
    return frozenset(doc.pack.table("settings")["before"][table].split())


def _same(doc: "Document", places: Sequence[Place], on: frozenset[str]) -> tuple[SameSetting, ...]:
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None or not 1 < len(places) <= _MOST:
        return ()
    told: dict[tuple[str, str], list[Setting]] = {}
    for place in places:
        setting = _setting(doc, grammar, place, on)
        before = doc.words.inside(place.span).start - _PAIR
        if setting is not None and not (before > 0 and is_counted_from(doc, range(before, before + 1), place.span)):
            setting = replace(setting, beside=_names(doc, grammar, place))
            told.setdefault((setting.kind, setting.head), []).append(setting)
    pairs = [pair for alike in told.values() for pair in _pairs(doc, grammar, alike)]
    return tuple(sorted(pairs, key=lambda pair: (pair.second.place.span, pair.first.place.span)))


def _pairs(doc: "Document", grammar: _Grammar, told: Sequence[Setting]) -> Iterator[SameSetting]:
    if len(told) < _PAIR or len({one.place.key for one in told}) > _PAIR:
        return
    if told[0].plural in doc.word_places:
        return
    for first, second in combinations(told, 2):
        if _are_one(grammar, first, second) and not _are_two(doc, grammar, first, second):
            yield SameSetting(first, second)


def _are_one(grammar: _Grammar, one: Setting, other: Setting) -> bool:
    """Whether both are of one event, for all that is said of it."""
    if not other.definite or not (one.definite or one.which & other.which):
        return False
    if one.beside != other.beside:
        return False
    if one.kind in grammar.counted and (one.noun == other.noun or one.which.isdisjoint(grammar.guards)):
        return False
    if isinstance(one.place, Town) and one.head in grammar.touring and one.kind == _NOUN_ALONE:
        return bool(one.which) and one.which == other.which
    if one.noun and other.noun and (not one.which or isinstance(one.place, Town)):
        # "The vote in Rome … the vote in Paris": nothing but the place tells one from the other.
        return False
    # Who tells of the first one again adds nothing to it: "the trial … the trial of his brother".
    return one.which == other.which or (other.which < one.which and not one.which & grammar.guard_stems)


def _are_two(doc: "Document", grammar: _Grammar, one: Setting, other: Setting) -> bool:
    """Whether one sentence tells of both or of a change, or one of them names days and the other none of these."""
    first, second = doc.sentence_at(one.place.span.start), doc.sentence_at(other.place.span.start)
    if one.kind in grammar.lasting and _moves(doc, grammar, one.kind):
        return True
    if first == second or any(
        doc.words.lower[i] in grammar.changes for s in (first, second) for i in doc.words.inside(s)
    ):
        return True
    if isinstance(one.place, Day):
        return False
    hours = isinstance(one.place, Hour) and isinstance(other.place, Hour) and one.place.is_far_from(other.place)
    if hours and one.kind in grammar.trips:
        return True  # A ferry that leaves in the morning and in the evening has two trips.
    days, others = _days(doc, grammar, first), _days(doc, grammar, second)
    of_many = one.kind == _NOUN_ALONE and one.head in grammar.touring
    if not others and isinstance(one.place, Hour) and one.kind in grammar.of_a_day and not of_many:
        # "The funeral is at 11 a.m. on Saturday … the funeral, which begins at 1 p.m.": of a day told before.
        return False
    if isinstance(one.place, Town) and not others and all(_is_ahead(grammar, day) for day in days):
        return False  # "Held in Vienna this autumn … delegates to the one in Prague": it is still to come.
    return bool(days or others) and days.isdisjoint(others)


def _is_ahead(grammar: _Grammar, day: tuple[int | str | None, int | str | None]) -> bool:
    """Whether a day is "this autumn", "next month" and the like: no one of them of two."""
    return day[0] in grammar.ahead and day[1] in grammar.long


def _moves(doc: "Document", grammar: _Grammar, kind: str) -> bool:
    """Whether a sentence that has what stays where it is tells of a change: "it moved its headquarters"."""
    nouns = (noun for noun, told in grammar.theirs.items() if told == kind)
    sentences = {doc.sentence_at(doc.words.starts[i]) for noun in nouns for i in doc.word_places.get(noun, ())}
    return any(doc.words.lower[i] in grammar.moving for one in sentences for i in doc.words.inside(one))


def _names(doc: "Document", grammar: _Grammar, place: Place) -> frozenset[str]:
    """The names, from the clause of a place on, behind "in", "of" and the like, or right behind a verb: "left Holm"."""
    words, sentence = doc.words, doc.words.inside(doc.sentence_at(place.span.start))
    at, found = words.inside(place.span), set[str]()
    start = next(
        (i for i in range(at.start - 1, sentence.start, -1) if words.lower[i] in grammar.joins), sentence.start
    )
    for i in range(start + 1, sentence.stop):
        if not words.capital[i] or words.digit[i] or i in at or not doc.stems[i] or words.lower[i] in grammar.calendar:
            continue
        before = i - 1 - (words.lower[i - 1] in grammar.definite)
        if words.lower[before] in grammar.where or words.lower[before] in grammar.verbs:
            found.add(_bare(words.lower[i]))
    return frozenset(found)


def _days(doc: "Document", grammar: _Grammar, sentence: Span) -> set[tuple[int | str | None, int | str | None]]:
    """The days of a sentence: month and day, or a weekday; without any, "next month" and the like."""
    found: set[tuple[int | str | None, int | str | None]] = {
        (one.month, one.day) for one in doc.dates if sentence.holds(one.span)
    }
    found = found or {(None, day.number) for day in doc.weekdays if sentence.holds(day.span)}
    lower = doc.words.lower
    return found or {
        (lower[i], _bare(lower[i + 1]))
        for i in doc.words.inside(sentence)
        if lower[i] in grammar.before_times and _is_time(doc, grammar, i) and _bare(lower[i + 1]) not in grammar.hourly
    }


def _setting(doc: "Document", grammar: _Grammar, place: Place, on: frozenset[str]) -> Setting | None:
    sentence, at = doc.words.inside(doc.sentence_at(place.span.start)), doc.words.inside(place.span)
    if at.start == sentence.start:
        return None
    right_before = doc.words.lower[at.start - 1]
    if isinstance(place, Day):
        # "The ferry sank on Monday", "the ferry sank Monday", but not "the ferry sank before Monday".
        alone = right_before not in on and right_before in grammar.belonging | grammar.definite
        return None if alone else _behind_verb(doc, grammar, place, sentence, at)
    if isinstance(place, Town) and at.start - _NATIVE > sentence.start and right_before not in on:
        native = _native(doc, grammar, place, sentence, at)
        if native is not None:
            return native
    if isinstance(place, Town) and right_before in on:
        found = _theirs(doc, grammar, place, sentence, at) or _around(doc, grammar, place, sentence, at)
        if found is not None:
            return found
    if right_before in on:
        return _behind_verb(doc, grammar, place, sentence, at) or _behind_noun(doc, grammar, place, sentence, at)
    return _before_noun(doc, grammar, place, sentence, at)


def _native(doc: "Document", grammar: _Grammar, place: Place, sentence: range, at: range) -> Setting | None:
    """ "The writer, a native of Vienna,", "Lind is a native of Vienna"."""
    lower, article = doc.words.lower, at.start - _NATIVE
    if lower[article + 1 : at.start] != list(grammar.native) or lower[article] not in grammar.indefinite:
        return None
    end = article - 1 if lower[article - 1] in grammar.copulas else article
    if end <= sentence.start or (end == article and "," not in gap_behind(doc, article - 1)):
        return None
    bearer, words = end - 1, doc.words
    if words.capital[bearer] and doc.stems[bearer] and lower[bearer] not in words.lower_case:
        given = _given(doc, grammar, bearer, sentence)
        return Setting(place, grammar.native_kind, lower[bearer], "", given, definite=True, noun=False)
    subject = _subject(doc, grammar, end, sentence, verb=True)
    if subject is None:
        return None
    first, head, definite = subject
    which = _stems(doc, grammar, (i for i in range(first, end) if i != head))
    return Setting(place, grammar.native_kind, *_named(doc, head), which, definite=definite, noun=False)


def _theirs(doc: "Document", grammar: _Grammar, place: Place, sentence: range, at: range) -> Setting | None:
    """ "The firm has its headquarters in Vienna", "at their meeting in Vienna, the two leaders"."""
    lower, whose = doc.words.lower, at.start - _THEIRS
    kind = grammar.theirs.get(lower[at.start - _PAIR])
    if kind is None or whose <= sentence.start or lower[whose] not in grammar.definite:
        return None
    again = kind in grammar.counted
    if lower[whose - 1] in grammar.having:
        bearer, end = whose - _PAIR, whose - 1
        if bearer >= sentence.start and _is_name(doc, bearer):
            given = _given(doc, grammar, bearer, sentence)
            return Setting(place, kind, lower[bearer], "", given, definite=True, noun=again)
        subject = _subject(doc, grammar, end, sentence, verb=True)
        if subject is None:
            return None
        first, head, definite = subject
        which = _stems(doc, grammar, (i for i in range(first, end) if i != head))
        return Setting(place, kind, *_named(doc, head), which, definite=definite, noun=again)
    the = at.stop
    if the + 1 >= sentence.stop or "," not in gap_behind(doc, the - 1) or lower[the] not in grammar.definite:
        return None
    head = the + 1 + (lower[the + 1] in grammar.guards)
    if head >= sentence.stop:
        return None
    which = _stems(doc, grammar, range(the + 1, head))
    return Setting(place, kind, *_named(doc, head), which, definite=True, noun=again)


def _around(doc: "Document", grammar: _Grammar, place: Place, sentence: range, at: range) -> Setting | None:
    """ "Hotels in Vienna are full because of the bell festival": an event, by what stands around it."""
    words = doc.words
    match = grammar.about.match(doc.folded, words.starts[at.start - 2], words.ends[sentence.stop - 1])
    if match is None or match.start("town") != words.starts[at.start]:
        return None
    first = words.inside(Span(match.end(), words.ends[sentence.stop - 1])).start
    for i in range(first, min(sentence.stop, first + _BEHIND)):
        if words.lower[i] in grammar.events and not _goes_on(doc, grammar, i, sentence):
            which = _stems(doc, grammar, range(first, i))
            return Setting(place, _NOUN_ALONE, *_named(doc, i), which, definite=True, noun=True)
        if _ends_phrase(doc, i):
            return None
    return None


def _is_one_of_several(doc: "Document", grammar: _Grammar, first: int, sentence: range, at: range) -> bool:
    """Whether a word from behind the event's name to the end of its clause says that there are several, or a change."""
    stop = at.stop
    while stop < min(sentence.stop, at.stop + _BESIDE) and not _ends_phrase(doc, stop - 1):
        stop += 1
    near = range(first, stop)
    found = [i for i in near if i not in at and doc.words.lower[i] in grammar.guards and not _is_time(doc, grammar, i)]
    return any(grammar.of_its_kind.match(doc.folded, doc.words.starts[i]) is None for i in found)


def _is_time(doc: "Document", grammar: _Grammar, place: int) -> bool:
    """Whether a word tells when: the "next" and the "month" of "next month"."""
    lower = doc.words.lower
    if lower[place] in grammar.before_times:
        return place + 1 < len(lower) and _bare(lower[place + 1]) in grammar.times
    return place > 0 and _bare(lower[place]) in grammar.times and lower[place - 1] in grammar.before_times


def _before_noun(doc: "Document", grammar: _Grammar, place: Place, sentence: range, at: range) -> Setting | None:
    """ "The 6 p.m. lecture", "the Vienna peace talks"."""
    lower = doc.words.lower
    if at.start <= sentence.start or lower[at.start - 1] not in grammar.definite or breaks_behind(doc, at.start - 1):
        return None
    for i in range(at.stop, min(sentence.stop, at.stop + _BEHIND)):
        if "," in gap_behind(doc, i - 1) or breaks_behind(doc, i - 1):
            return None
        if lower[i] in grammar.events and not _goes_on(doc, grammar, i, sentence):
            which = _stems(doc, grammar, range(at.stop, i)) | _of(doc, grammar, i, sentence)
            found = Setting(place, _NOUN_ALONE, *_named(doc, i), which, definite=True, noun=True)
            return None if _is_one_of_several(doc, grammar, i, sentence, range(i, i + 1)) else found
    return None


def _goes_on(doc: "Document", grammar: _Grammar, noun: int, sentence: range) -> bool:
    """Whether a noun is part of a longer one: "the 6 p.m. lecture hall tour"."""
    behind = noun + 1
    if behind >= sentence.stop or breaks_behind(doc, noun) or "," in gap_behind(doc, noun):
        return False
    word = doc.words.lower[behind]
    if word in grammar.verbs or word in grammar.of or word.endswith(grammar.no_compound):
        return False
    return bool(doc.stems[behind])


def _of(doc: "Document", grammar: _Grammar, noun: int, sentence: range) -> frozenset[str]:
    """What a noun is told of: "the inquest into the ferry accident"."""
    behind = noun + 1
    if behind >= sentence.stop or doc.words.lower[behind] not in grammar.of or "," in gap_behind(doc, noun):
        return frozenset()
    stop = behind + 1
    while (
        stop < min(sentence.stop, behind + _NAMED)
        and not breaks_behind(doc, stop - 1)
        and "," not in gap_behind(doc, stop - 1)
    ):
        if doc.words.lower[stop] in grammar.verbs or doc.words.lower[stop] in grammar.links | grammar.joins:
            break
        stop += 1
    return _stems(doc, grammar, range(behind + 1, stop))


def _behind_noun(doc: "Document", grammar: _Grammar, place: Place, sentence: range, at: range) -> Setting | None:
    """ "The trial of the treasurer in Vienna"."""
    on = at.start - 1
    if on > sentence.start and doc.words.lower[on - 1] in grammar.bare and not _ends_phrase(doc, on - 1):
        return Setting(place, _NOUN_ALONE, *_named(doc, on - 1), frozenset(), definite=True, noun=True)
    subject = _subject(doc, grammar, on, sentence, verb=False)
    if subject is None:
        return None
    first, head, definite = subject
    if doc.words.lower[head] in grammar.vehicles and isinstance(place, Hour):
        which = _stems(doc, grammar, (i for i in range(first, at.start - 1) if i != head))
        several = which.isdisjoint(grammar.ends) or _is_one_of_several(doc, grammar, at.start, sentence, at)
        return None if several else Setting(place, "departure", *_named(doc, head), which, definite=definite, noun=True)
    if doc.words.lower[head] not in grammar.events or _is_one_of_several(doc, grammar, at.start, sentence, at):
        return None
    which = _stems(doc, grammar, (i for i in range(first, at.start - 1) if i != head))
    return Setting(place, _NOUN_ALONE, *_named(doc, head), which, definite=definite, noun=True)


def _behind_verb(doc: "Document", grammar: _Grammar, place: Place, sentence: range, at: range) -> Setting | None:
    """ "The parade sets off at 4 p.m.", "the treaty, signed in Vienna"."""
    found = _verb(doc, grammar, sentence, at)
    if found is None:
        return None
    verb, kind = found
    if _is_of_main_verb(doc, grammar, sentence, verb, at):
        return None
    lower, end = doc.words.lower, verb
    if lower[verb].endswith(grammar.clausal) and verb > sentence.start and lower[verb - 1] in grammar.joins:
        return _behind_clause(doc, grammar, place, sentence, at, kind)
    while end > sentence.start and verb - end < _LINKS and lower[end - 1] in grammar.links:
        end -= 1
    bearer = end - 1
    if end > sentence.start and lower[bearer] in grammar.bare:
        several = _is_one_of_several(doc, grammar, end, sentence, at)
        return None if several else Setting(place, kind, *_named(doc, bearer), frozenset(), definite=True, noun=False)
    if kind != _NOUN_ALONE and end > sentence.start and _is_name(doc, bearer):
        several = _is_one_of_several(doc, grammar, end, sentence, at)
        given = _given(doc, grammar, bearer, sentence)
        return None if several else Setting(place, kind, lower[bearer], "", given, definite=True, noun=False)
    subject = _subject(doc, grammar, end, sentence, verb=True)
    if subject is None:
        return None
    first, head, definite = subject
    if kind == _NOUN_ALONE and lower[head] not in grammar.events:
        return None
    if _is_one_of_several(doc, grammar, end, sentence, at):
        return None
    which = _stems(doc, grammar, (i for i in range(first, end) if i != head))
    return Setting(place, kind, *_named(doc, head), which, definite=definite, noun=False)


def _is_of_main_verb(doc: "Document", grammar: _Grammar, sentence: range, verb: int, at: range) -> bool:
    """ "The families of those lost when the ferry sank met on 6 May": the day is that of the verb behind the clause."""
    lower, after = doc.words.lower, verb + 1
    if after >= at.start or lower[after] not in grammar.main:
        return False
    return any(lower[i] in grammar.joins for i in range(max(sentence.start + 1, verb - _NAMED), verb))


def _verb(doc: "Document", grammar: _Grammar, sentence: range, at: range) -> tuple[int, str] | None:
    """The verb nearest before an hour or a town in its clause, and its kind."""
    lower = doc.words.lower
    for i in range(at.start - 1, max(sentence.start, at.start - _BACK) - 1, -1):
        if i < at.start - 1 and (breaks_behind(doc, i) or "," in gap_behind(doc, i)):
            return None
        if lower[i] in grammar.joins or lower[i] in grammar.adding:
            return None
        for size in (3, 2):
            kind = grammar.longer.get(" ".join(lower[i : i + size]))
            if kind is not None and i + size <= at.start:
                return i, kind
        kind = grammar.verbs.get(lower[i])
        if kind is not None:
            done = lower[i] in grammar.copulas and any(
                lower[k].endswith(grammar.participles) for k in range(i + 1, at.start - 1)
            )
            return None if done else (i, kind)
    return None


def _behind_clause(
    doc: "Document", grammar: _Grammar, place: Place, sentence: range, at: range, kind: str
) -> Setting | None:
    """ "After taking off from Vienna, the plane"."""
    the = at.stop
    if _is_one_of_several(doc, grammar, at.start, sentence, at):
        return None
    if the + 1 >= sentence.stop or "," not in gap_behind(doc, the - 1) or doc.words.lower[the] not in grammar.definite:
        return None
    return Setting(place, kind, *_named(doc, the + 1), frozenset(), definite=True, noun=False)


def _is_name(doc: "Document", place: int) -> bool:
    """Whether a word is a name that something is said of: the last one of "Sarah Lind"."""
    words = doc.words
    if not words.capital[place] or words.digit[place] or not doc.stems[place] or _ends_phrase(doc, place):
        return False
    return words.lower[place] not in words.lower_case


def _given(doc: "Document", grammar: _Grammar, bearer: int, sentence: range) -> frozenset[str]:
    """The parts of a name before its last one: who tells of "Tom Lind" behind "Lind" tells of another."""
    first = bearer
    while first > sentence.start and doc.words.capital[first - 1] and not _ends_phrase(doc, first - 1):
        first -= 1
    return _stems(doc, grammar, range(first, bearer))


def _subject(
    doc: "Document", grammar: _Grammar, end: int, sentence: range, *, verb: bool
) -> tuple[int, int, bool] | None:
    """What ends before a word: where it begins behind its article, its noun, and whether the reader knows it.

    verb: whether a verb follows, which is said of the first noun of "the doors for the concert".
    """
    lower = doc.words.lower
    for i in range(end - 1, max(sentence.start, end - _NAMED) - 1, -1):
        if i < end - 1 and (breaks_behind(doc, i) or "," in gap_behind(doc, i)):
            return None
        if lower[i] in grammar.joins:
            return None
        if _belongs(doc, grammar, i, sentence, verb=verb):
            continue
        if lower[i] in grammar.definite or lower[i] in grammar.indefinite or lower[i].endswith("'s"):
            first = i if lower[i].endswith("'s") else i + 1
            head = _head(doc, grammar, first, end)
            return None if head is None else (first, head, lower[i] not in grammar.indefinite)
    return None


def _belongs(doc: "Document", grammar: _Grammar, place: int, sentence: range, *, verb: bool) -> bool:
    """Whether a word opens what another one is told of: "the fire" of "the inquest into the fire"."""
    lower, before = doc.words.lower, place - 1
    if before < sentence.start or _ends_phrase(doc, before):
        return False
    if lower[before] in grammar.belonging_behind_nouns:
        noun = before - 1
        return noun > sentence.start and lower[noun - 1] in grammar.definite | grammar.indefinite
    if lower[before] not in grammar.belonging:
        return False
    return verb or (before > sentence.start and lower[before - 1] in grammar.events)


def _ends_phrase(doc: "Document", place: int) -> bool:
    return breaks_behind(doc, place) or "," in gap_behind(doc, place)


def _head(doc: "Document", grammar: _Grammar, first: int, end: int) -> int | None:
    """The noun of "inquest into the ferry accident"."""
    stop = next((i for i in range(first + 1, end) if doc.words.lower[i] in grammar.of), end)
    head = stop - 1
    return head if first <= head and doc.stems[head] and not doc.words.digit[head] else None


def _stems(doc: "Document", grammar: _Grammar, around: Iterator[int] | range) -> frozenset[str]:
    return frozenset(_bare(doc.stems[i] or doc.words.lower[i]) for i in around if _tells_which(doc, grammar, i))


def _tells_which(doc: "Document", grammar: _Grammar, place: int) -> bool:
    """Whether a word tells which event is meant, as all guards do: "the second parade", "the last train"."""
    word = doc.words.lower[place]
    if _is_time(doc, grammar, place):
        return False
    if word in grammar.guards:
        return True
    return bool(doc.stems[place]) and _bare(word) not in grammar.weak and not doc.words.digit[place]


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("s'")


def _named(doc: "Document", head: int) -> tuple[str, str]:
    """The stem of a noun, and its plural; none of what is one itself."""
    word = doc.words.lower[head]
    plural = "" if word.endswith("s") else f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
    return doc.stems[head] or stem(word), plural
