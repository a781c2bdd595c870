"""Days and years that a slip of the pen parts, told of the same kind of thing: "the roof fell in on 9 May", "the fall
of the roof on 19 May", "five days before the fall, on 14 May"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.gaps import gap_behind
from srcaudit.text.mentions.counted_from import is_counted_from
from srcaudit.text.mentions.dates import DateMention
from srcaudit.text.mentions.event_moments import Grammar, grammar_of, is_counted, is_told_of
from srcaudit.text.mentions.told_before import named_before
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BACK, _AHEAD = 14, 10
"""Words before a moment and behind it that tell what happened then."""
_GUARDED = (5, 4)
"""Words before and behind it in which a word tells of a second one."""
_MOST = 60
"""Moments of a sort: a text with more of them is a calendar."""
_PAIR = 2
_MODIFIERS = 3
_CLAUSE = 8
"""Words from "when" to the verb of its clause."""
_COUNTED = 6
"""Words from "days before" to the noun of what is counted from."""
_NEIGHBOURS = (1, 2, 7)
"""Days by which one is easily off: the next one, the one behind that, and a week."""
_LEAP_YEAR = 2000
_YEARS = range(1500, 2100)
_YEAR_DIGITS = 4
_SHORT_NAME = 4
_BREAKS = frozenset(';:()—–!?"“”\n')

Sort = Literal["day", "year"]


@dataclass(frozen=True, slots=True)
class SlippedDay:
    """Two moments of one event, in the order of the text. event: the words that tell it there."""

    first: Span
    second: Span
    event: tuple[str, str]


@dataclass(frozen=True)
class _Grammar:
    moments: Grammar
    kinds: dict[str, frozenset[str]]
    """A noun or a verb -> its kinds."""
    phrases: dict[tuple[str, ...], frozenset[str]]
    nouns: frozenset[str]
    guards: frozenset[str]
    changes: frozenset[str]
    """Anywhere in the sentence they tell of a change, or of one more."""
    edges: frozenset[str]
    """Right before a moment they make it the end of something, or the beginning of what goes on since."""
    since: frozenset[str]
    ends: frozenset[str]
    own: frozenset[str]
    """Behind a comma they go on about the moment: "on 3 May, when"."""
    many: frozenset[str]
    """Words for what a text may tell of several of."""
    weak: frozenset[str]
    copulas: frozenset[str]
    his: frozenset[str]
    adds: frozenset[str]
    joins: frozenset[str]
    """They open a clause about what the reader knows, or stand for who is told of."""
    indefinite: frozenset[str]
    who: frozenset[str]
    asides: frozenset[str]
    """Behind a comma they begin a clause about the thing before it."""
    before: frozenset[str]
    after: frozenset[str]
    known: frozenset[str]
    near: frozenset[str]
    """Before a noun they are part of a longer one."""
    done_to: frozenset[str]
    """Verbs for what is done about an event, maybe at another time."""
    held: frozenset[str]
    units: dict[str, int]
    numbers: dict[str, int]
    calendar: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Told:
    """A moment with the kinds of what happened then, each with the word that tells it."""

    span: Span
    sort: Sort
    day: DateMention | None
    year: int | None
    kinds: dict[str, int]
    names: frozenset[str]
    ends: bool
    quoted: bool
    sentence: int

    @property
    def key(self) -> tuple[int | None, ...]:
        return (self.day.month, self.day.day) if self.day is not None else (self.year,)


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    moments = grammar_of(pack)
    if moments is None or not pack.has("tables", "slipped_days"):
        return None
    table, words = pack.table("slipped_days"), pack.table("event_moments")["words"]
    kinds: dict[str, set[str]] = {}
    phrases: dict[tuple[str, ...], set[str]] = {}
    left_out, nouns, of_many = set(table["left_out"].split()), set[str](), set[str]()
    for name in ("happenings", "event_moments", "slipped_days"):
        for row in pack.table(name).get("kind", ()) if pack.has("tables", name) else ():
            if row["name"] in left_out:
                continue
            for field in ("nouns", "verbs", "longer"):
                told = row.get(field, ())
                for word in told.split() if isinstance(told, str) else told:
                    if " " in word:
                        phrases.setdefault(tuple(word.split()), set()).add(row["name"])
                    else:
                        kinds.setdefault(word, set()).add(word if row.get("apart") else row["name"])
                        of_many |= {word} if row.get("many") else set()
                        nouns |= {word} if field == "nouns" else set()
    changes = frozenset(f"{words['changes']} {words['one_more']} {table['changes']}".split())
    return _Grammar(
        moments,
        {word: frozenset(of) for word, of in kinds.items()},
        {phrase: frozenset(of) for phrase, of in phrases.items()},
        frozenset(nouns),
        frozenset(words["guards"].split()) - frozenset(table["no_guards"].split()),
        changes,
        frozenset(words["to_a_moment"].split()),
        frozenset(words["since"].split()),
        frozenset(f"{words['ends']} {table['ends']}".split()),
        frozenset(table["own"].split()),
        frozenset(of_many),
        frozenset(words["weak"].split()) | frozenset(words["happens"].split()),
        frozenset(words["copulas"].split()) | frozenset(words["been"].split()) | frozenset(table["had"].split()),
        frozenset(words["his"].split()),
        frozenset(table["adds"].split()),
        frozenset(f"{words['joins']} {words['he']}".split()),
        frozenset(f"{words['indefinite']} {table['indefinite']}".split()),
        frozenset(f"{words['relative']} {table['who']}".split()),
        frozenset(table["asides"].split()),
        frozenset(table["before"].split()),
        frozenset(table["after"].split()),
        frozenset(words["definite"].split()),
        frozenset(words["links"].split()) | frozenset(words["on"].split()),
        frozenset(table["done_to"].split()),
        frozenset(table["held"].split()),
        dict(table["units"]),
        dict(pack.table("numbers")["words"]),
        frozenset(n.lower() for kind in ("months", "weekdays") for row in pack.table("calendar")[kind] for n in row),
    )


def slipped_days(doc: "Document") -> tuple[SlippedDay, ...]:
    """The pairs of moments of the body that a slip parts, or of which the one is counted wrongly from the other."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None:
        return ()
    told = list(_told(doc, grammar))
    found: dict[Span, SlippedDay] = {}
    for sort in ("day", "year"):
        like = [one for one in told if one.sort == sort]
        if len(like) <= _MOST:
            for pair in _pairs(doc, grammar, like):
                found.setdefault(pair.second, pair)
    if len(told) <= _MOST:
        for pair in _counted(doc, grammar, told):
            found.setdefault(pair.second, pair)
    return tuple(found.values())


def _moments(doc: "Document") -> list[tuple[Span, DateMention | None, int | None]]:
    """The days and the years of the body, in order; and the months, which end what is told of another moment."""
    dates = [one for one in doc.dates if one.kind in ("day", "month") and one.possible]
    found: list[tuple[Span, DateMention | None, int | None]] = [(one.span, one, None) for one in dates]
    taken, words = {index for one in dates for index in doc.words.inside(one.span)}, doc.words
    for index in words.figures:
        year = words.surfaces[index]
        if len(year) != _YEAR_DIGITS or index in taken or not index or words.lower[index - 1] != "in":
            continue
        if year.isdecimal() and int(year) in _YEARS:
            found.append((words.span(index, index), None, int(year)))
    return sorted((one for one in found if not doc.masked.touches(one[0])), key=lambda one: one[0])


def _told(doc: "Document", grammar: _Grammar) -> Iterator[_Told]:
    """What is told of each day and year, where no word beside it tells of several."""
    moments = _moments(doc)
    if len({one[0] for one in moments}) < _PAIR:
        return
    words, lower, floor = doc.words, doc.words.lower, 0
    for number, (span, day, year) in enumerate(moments):
        at, sentence = words.inside(span), words.inside(doc.sentence_at(span.start))
        low, floor = max(sentence.start, floor, at.start - _BACK), at.stop
        high = min(sentence.stop, at.stop + _AHEAD)
        if number + 1 < len(moments):
            high = min(high, words.inside(moments[number + 1][0]).start)
        if not at or (day is not None and day.day is None) or _is_edge(grammar, lower, at, sentence):
            continue
        around = [*_before(doc, low, at.start), *_behind(doc, grammar, at, sentence, high)]
        if _tells_of_two(grammar, lower, at, sentence) or is_counted(doc, grammar.moments, range(low, high)):
            continue
        kinds = _kinds(doc, grammar, [i for i in around if i >= _own_clause(doc, grammar, low, at.start)], span)
        if kinds:
            names = frozenset(
                _name(lower[i])
                for i in around
                if words.capital[i] and doc.stems[i] and not words.digit[i] and lower[i] not in grammar.calendar
                if i != sentence.start or _is_name(doc, i, grammar.copulas)
            )
            ends = any(lower[i] in grammar.ends for i in around)
            quoted = doc.quoted.touches(span)
            sort: Sort = "day" if day is not None else "year"
            yield _Told(span, sort, day, year, kinds, names, ends, quoted, sentence.start)


def _is_name(doc: "Document", place: int, copulas: frozenset[str]) -> bool:
    """Whether a word that opens a sentence is somebody's name, for all that the text tells elsewhere."""
    form = doc.name_forms.get(doc.words.surfaces[place])
    following = place + 1 < len(doc.words) and (
        doc.words.capital[place + 1] or (doc.words.lower[place + 1] in copulas and bool(doc.stems[place]))
    )
    return following or (form is not None and not form.is_word and bool(form.given or form.known or form.speaks))


def _is_edge(grammar: _Grammar, lower: Sequence[str], at: range, sentence: range) -> bool:
    """Whether something goes on until a moment, or since; not "since 3 May, the day of the fire"."""
    if at.start == sentence.start or lower[at.start - 1] not in grammar.edges:
        return False
    goes_on = at.stop < sentence.stop and lower[at.stop] in grammar.own
    return not (lower[at.start - 1] in grammar.since and goes_on)


def _before(doc: "Document", low: int, at: int) -> Iterator[int]:
    for place in range(at - 1, low - 1, -1):
        if not _BREAKS.isdisjoint(gap_behind(doc, place)):
            return
        yield place


def _own_clause(doc: "Document", grammar: _Grammar, low: int, at: int) -> int:
    """Where the clause of a moment begins: "The roof fell in after the storm, which began on 3 May"."""
    opens = (
        i for i in range(at - 1, low, -1) if doc.words.lower[i] in grammar.asides and "," in gap_behind(doc, i - 1)
    )
    return next(opens, low)


def _behind(doc: "Document", grammar: _Grammar, at: range, sentence: range, high: int) -> Iterator[int]:
    """The words behind a moment up to a comma; behind one that opens the sentence, or before "when", one more."""
    opens = at.start - sentence.start <= 1
    for place in range(at.stop, high):
        gap = gap_behind(doc, place - 1)
        goes_on = doc.words.lower[place] in grammar.own or (place == at.stop and opens)
        if not _BREAKS.isdisjoint(gap) or ("," in gap and not goes_on) or doc.words.lower[place] in grammar.adds:
            return
        yield place


def _tells_of_two(grammar: _Grammar, lower: Sequence[str], at: range, sentence: range) -> bool:
    """Whether a word beside a moment tells of a second event, or one in its sentence of a change."""
    near = range(max(sentence.start, at.start - _GUARDED[0]), min(sentence.stop, at.stop + _GUARDED[1]))
    far = range(max(sentence.start, at.start - _BACK), min(sentence.stop, at.stop + _AHEAD))
    return any(lower[i] in grammar.guards for i in near) or any(lower[i] in grammar.changes for i in far)


def _kinds(doc: "Document", grammar: _Grammar, around: Sequence[int], span: Span) -> dict[str, int]:
    found, lower, low = dict[str, int](), doc.words.lower, doc.words.inside(doc.sentence_at(span.start)).start
    for place in sorted(around):
        told = set(grammar.kinds.get(lower[place], ()))
        for size in (2, 3):
            told |= grammar.phrases.get(tuple(lower[place : place + size]), frozenset())
        if (
            told
            and lower[place] in grammar.nouns
            and (_is_object(doc, grammar, place, low) or _is_joined(doc, grammar, place))
        ):
            told = set()
        if told and not is_counted_from(doc, range(place, place + 1), span):
            for kind in told:
                found[kind] = place
    return found


def _is_joined(doc: "Document", grammar: _Grammar, noun: int) -> bool:
    """Whether a noun tells what kind of thing stands behind it: the storm of "the storm surge"."""
    behind, words = noun + 1, doc.words
    if behind >= len(words) or gap_behind(doc, noun) != " " or words.capital[behind] or words.digit[behind]:
        return False
    word = words.lower[behind]
    return bool(doc.stems[behind]) and not (
        word in grammar.near or word in grammar.kinds or word in grammar.weak or word.endswith(("ed", "ing", "ly", "s"))
    )


def _is_object(doc: "Document", grammar: _Grammar, noun: int, low: int) -> bool:
    """Whether something is done about an event: "noticed the breach on 3 May", "told of the breach on 5 May"."""
    if is_told_of(grammar.moments, doc.words.lower, noun, low):
        return True
    lower, place = doc.words.lower, noun - 1
    while place > 0 and noun - place <= _MODIFIERS and lower[place] not in grammar.known:
        place -= 1
    if place <= 0 or lower[place] not in grammar.known:
        return False
    before = lower[place - 1]
    return before in grammar.done_to or (before.endswith("ed") and before not in grammar.held)


def _pairs(doc: "Document", grammar: _Grammar, told: Sequence[_Told]) -> Iterator[SlippedDay]:
    for first, second in combinations(told, 2):
        if first.sentence == second.sentence or (first.quoted and second.quoted) or first.ends != second.ends:
            continue
        if not _is_slip(first, second) or _is_of_another_year(doc, first, second):
            continue
        if first.names - second.names and second.names - first.names:
            continue
        for kind in sorted(first.kinds.keys() & second.kinds.keys()):
            if len({one.key for one in told if kind in one.kinds}) == _PAIR and _are_one(
                doc, grammar, first, second, kind
            ):
                yield _slipped(doc, first, second, kind)
                break


def _slipped(doc: "Document", first: _Told, second: _Told, kind: str) -> SlippedDay:
    one, other = (doc.words.lower[told.kinds[kind]] for told in (first, second))
    return SlippedDay(first.span, second.span, (one, other))


def _are_one(doc: "Document", grammar: _Grammar, first: _Told, second: _Told, kind: str) -> bool:
    """Whether nothing tells one event from the other, as in "the men's race" and "the women's race"."""
    lower = doc.words.lower
    places = first.kinds[kind], second.kinds[kind]
    if first.sort == "year" and not _are_alike(doc, first, second, places):
        return False
    nouns = [place for place in places if lower[place] in grammar.nouns]
    if any(f"{lower[place]}{ending}" in doc.word_places for place in nouns for ending in ("s", "es")):
        return False
    if _is_new(doc, grammar, places[1]) or not any(_is_known(doc, grammar, place) for place in places):
        return False
    if len(nouns) == _PAIR:
        # Who tells of the same thing again adds nothing to it: "the marathon … the half marathon".
        adds = _modifiers(doc, grammar, places[1]) - _modifiers(doc, grammar, places[0])
        of = [_complement(doc, grammar, place) for place in places]
        apart = bool(of[0] and of[1]) and of[0].isdisjoint(of[1])
        if adds or apart or not grammar.many.isdisjoint(lower[place] for place in places):
            return False
    if len(nouns) == 1 and _is_of_something_else(doc, grammar, places):
        return False
    if not nouns and first.sort == "day" and _are_two_subjects(doc, grammar, places):
        return False
    return not _is_of_another(doc, grammar, first, second)


def _is_of_something_else(doc: "Document", grammar: _Grammar, places: tuple[int, int]) -> bool:
    """Whether a noun is of another thing than the verb: "the tower collapsed … the collapse of the wall"."""
    assert doc.pack is not None
    noun, verb = sorted(places, key=lambda place: doc.words.lower[place] not in grammar.nouns)
    leading = _leading(doc, verb, _MODIFIERS + 2)
    own = {stem(word) for word in leading if word not in grammar.copulas and word not in doc.pack.stop_words}
    of = _complement(doc, grammar, noun)
    return bool(of and own) and of.isdisjoint(own)


def _are_two_subjects(doc: "Document", grammar: _Grammar, verbs: tuple[int, int]) -> bool:
    """Whether two verbs are said of two: "the shop opens … the café opens", "Ann Roe … . Bob Hall … . He was hired"."""
    assert doc.pack is not None
    things = doc.pack.words("told_before", "things")
    subjects = list[frozenset[str]]()
    for verb in verbs:
        leading = _leading(doc, verb, _CLAUSE)
        ends = (
            at
            for at, word in enumerate(leading)
            if word in grammar.joins and (word not in things or grammar.joins.intersection(leading[at + 1 : at + 2]))
        )
        own = leading[: next(ends, len(leading))]
        person, thing = named_before(doc, verb, doc.words.inside(doc.sentence_at(doc.words.starts[verb])).start)
        named = frozenset(own) - grammar.copulas - doc.pack.stop_words
        subjects.append(named or person or thing)
    return all(subjects) and subjects[0].isdisjoint(subjects[1])


def _is_of_another(doc: "Document", grammar: _Grammar, first: _Told, second: _Told) -> bool:
    """Whether "his arrest" stands in a sentence with a name, and the other sentence has other names."""
    names = []
    for one in (first, second):
        sentence = doc.words.inside(doc.sentence_at(one.span.start))
        named = (
            i for i in sentence if doc.words.capital[i] and doc.stems[i] and doc.words.lower[i] not in grammar.calendar
        )
        names.append(
            {_name(doc.words.lower[i]) for i in named if i != sentence.start or _is_name(doc, i, grammar.copulas)}
        )
    if not names[0] or not names[1] or names[0] & names[1]:
        return False
    return any(
        word in grammar.his for one in (first, second) for at in one.kinds.values() for word in _leading(doc, at, 2)
    )


def _is_known(doc: "Document", grammar: _Grammar, place: int) -> bool:
    """Whether an event is told as what the reader knows: "the collapse", "when it collapsed", "who was arrested"."""
    if doc.words.lower[place] in grammar.nouns:
        return not _is_new(doc, grammar, place)
    return any(word in grammar.joins for word in _leading(doc, place, _CLAUSE))


def _is_new(doc: "Document", grammar: _Grammar, place: int) -> bool:
    """Whether an event is brought in, or is told of somebody who is: "a fire", "a cook was arrested"."""
    leading = _leading(doc, place, _MODIFIERS + 1)
    return any(word in grammar.indefinite for word in leading) and grammar.joins.intersection(leading) <= grammar.who


def _leading(doc: "Document", place: int, most: int) -> list[str]:
    """The words before one in its sentence, up to the last comma."""
    opens, lower, found = doc.words.inside(doc.sentence_at(doc.words.starts[place])).start, doc.words.lower, list[str]()
    for i in range(place - 1, max(opens - 1, place - 1 - most), -1):
        if not _BREAKS.isdisjoint(gap_behind(doc, i)) or "," in gap_behind(doc, i):
            break
        found.append(lower[i])
    return found


def _are_alike(doc: "Document", first: _Told, second: _Told, places: tuple[int, int]) -> bool:
    """Whether one verb tells both, of one name: years are many in a text."""
    same = doc.stems[places[0]] == doc.stems[places[1]] and doc.words.lower[places[0]].endswith(("d", "t", "ng"))
    return same and bool(first.names & second.names)


def _modifiers(doc: "Document", grammar: _Grammar, place: int) -> frozenset[str]:
    """What tells which one is meant, right before a noun."""
    found = set[str]()
    for word in _leading(doc, place, _MODIFIERS) if doc.words.lower[place] in grammar.nouns else ():
        if word in grammar.known or word in grammar.near or not stem(word):
            break
        found.add(stem(word))
    return frozenset(found)


def _complement(doc: "Document", grammar: _Grammar, noun: int) -> frozenset[str]:
    """What a noun is told of: the firms of "the deadline for firms"."""
    words, first = doc.words, noun + 1
    if first >= len(words) or words.lower[first] not in grammar.moments.words["of"] or gap_behind(doc, noun) != " ":
        return frozenset()
    found = set[str]()
    for place in range(first + 1, min(len(words), first + 1 + _MODIFIERS)):
        if words.lower[place] not in grammar.calendar and doc.stems[place] and not words.digit[place]:
            found.add(doc.stems[place])
        if gap_behind(doc, place) != " ":
            break
    return frozenset(found)


def _is_slip(one: _Told, other: _Told) -> bool:
    """Whether a slip makes one moment of the other: a digit, two that changed places, a neighbour, a month."""
    if one.day is None or other.day is None:
        return one.year is not None and other.year is not None and _is_misspelt(str(one.year), str(other.year))
    years = {year for year in (one.day.year, other.day.year) if year is not None}
    days = _day(one.day, other.day), _day(other.day, one.day)
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    if len(years) == _PAIR:
        return one.key == other.key and _is_misspelt(*(str(year) for year in sorted(years)))
    if abs((days[0] - days[1]).days) in _NEIGHBOURS:
        return True
    if days[0].month == days[1].month:
        return _is_misspelt(str(days[0].day), str(days[1].day))
    return days[0].day == days[1].day and abs(days[0].month - days[1].month) == 1


def _is_of_another_year(doc: "Document", one: _Told, other: _Told) -> bool:
    """Whether one day has a year that is not the article's, and the other has none: "the great fire of 3 May 1926"."""
    years = [told.day.year for told in (one, other) if told.day is not None and told.day.year]
    return (
        len(years) == 1
        and doc.dated is not None
        and years[0] not in range(doc.dated.first.year - 1, doc.dated.last.year + 2)
    )


def _day(one: DateMention, other: DateMention) -> date | None:
    return one.in_year(one.year or other.year or _LEAP_YEAR)


def _is_misspelt(one: str, other: str) -> bool:
    """Whether two numbers differ in one digit, or in two that changed places; or one has a digit more."""
    short, long = sorted((one, other), key=len)
    if len(short) != len(long):
        return len(long) - len(short) == 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
    differ = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    turned = len(differ) == _PAIR and differ[1] == differ[0] + 1 and one[differ[0]] == other[differ[1]]
    return len(differ) == 1 or (turned and one[differ[1]] == other[differ[0]])


def _counted(doc: "Document", grammar: _Grammar, told: Sequence[_Told]) -> Iterator[SlippedDay]:
    """ "Five days before the accident, on 14 May", where the accident is told of one day and it is another."""
    words, lower = doc.words, doc.words.lower
    days = {one.span.start: one for one in doc.dates if one.kind == "day" and one.possible and one.day}
    for unit, length in grammar.units.items():
        for index in doc.word_places.get(unit, ()):
            counted = _count(grammar, lower, index, length)
            if counted is None or doc.quoted.at(words.starts[index]) or doc.masked.at(words.starts[index]):
                continue
            for noun in range(index + _PAIR, min(len(words), index + _PAIR + _COUNTED)):
                if lower[noun] in grammar.kinds and doc.folded.startswith(", on ", words.ends[noun]):
                    own = days.get(words.ends[noun] + len(", on ")) or days.get(words.ends[noun] + len(", on the "))
                    of = grammar.kinds[lower[noun]] if own is not None else frozenset[str]()
                    anchors = [one for one in told if one.day is not None and not of.isdisjoint(one.kinds)]
                    if own is not None and len({one.key for one in anchors}) == 1:
                        anchor = anchors[0]
                        if not _fits(anchor.day, own, counted) and anchor.span != own.span:
                            first, second = sorted((anchor.span, own.span))
                            yield SlippedDay(first, second, (lower[noun], lower[noun]))
                    break
                if (
                    not _BREAKS.isdisjoint(gap_behind(doc, noun))
                    or "," in gap_behind(doc, noun)
                    or "." in gap_behind(doc, noun)
                ):
                    break


def _count(grammar: _Grammar, lower: Sequence[str], unit: int, length: int) -> int | None:
    """How many days are counted before "days before the", or, with a minus, before "days after the"."""
    if not unit or unit + _PAIR >= len(lower) or lower[unit + _PAIR] not in grammar.known:
        return None
    word = lower[unit - 1]
    number = int(word) if word.isdecimal() and len(word) < _YEAR_DIGITS else grammar.numbers.get(word)
    if number is None or (unit > 1 and lower[unit - _PAIR] in grammar.guards):
        return None
    days = round(number * length)
    return days if lower[unit + 1] in grammar.before else -days if lower[unit + 1] in grammar.after else None


def _fits(anchor: DateMention | None, own: DateMention, counted: int) -> bool:
    """Whether a day can be so many days before an event: one more or fewer, or the same day for all that is told."""
    if anchor is None:
        return True
    of_event, day = _day(anchor, own), _day(own, anchor)
    if of_event is None or day is None:
        return True
    play = 1 if abs(counted) < _NEIGHBOURS[-1] else 4
    nearest = (
        min(
            (
                abs((of_event.replace(year=of_event.year + shift) - timedelta(counted) - day).days)
                for shift in (-1, 0, 1)
            ),
            default=0,
        )
        if (of_event.month, of_event.day) != (2, 29)
        else 0
    )
    return nearest <= play


def _name(word: str) -> str:
    base = word.removesuffix("'s")
    return base[:-1] if len(base) > _SHORT_NAME and base.endswith("s") and not base.endswith("ss") else base
