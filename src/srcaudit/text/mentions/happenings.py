"""What happened on a day, read by its kind: "the bridge collapsed on 3 May", "since the collapse on 4 May"."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.gaps import gap_behind
from srcaudit.text.mentions.counted_from import is_counted_from
from srcaudit.text.mentions.told_before import named_before
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BACK = 14
"""Words before a day within which its event is looked for."""
_SUBJECT = 8
"""Words before a verb that tell who or what it is said of."""
_MODIFIERS = 4
"""Words between "the" and the noun of an event."""
_OF = 5
"""Words from such a noun to the end of "of the Aldmouth ferry"."""
_BESIDE = 40
"""Words to each side of an event in which the names of its sentence are looked for."""
_MOST_DAYS = 60
_PAIR = 2
_MOST_TOLD = 3
"""Different days of one kind of event: with more of them, or with more than two years, the text tells of several."""
_YEARS = range(1500, 2200)
_BREAKS = frozenset(';:()—–"“”\n')
_YEAR_DIGITS = 4
_SHORT_NAME = 4
_NEAR = 300
"""Characters between two tellings of what a text tells of many things."""

Form = Literal["verb", "known clause", "narrowed", "aside", "told noun", "known noun", "dated noun"]
"""A verb; one behind "when" or the like; "the pier built in 1985"; "the pier, built in 1985,"; a noun said to be on a
day; a noun with "on" a day; "the 3 May vote"."""

_CLAUSES: tuple[Form, ...] = ("verb", "known clause", "narrowed", "aside")


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, a month or a year, as far as it is told."""

    span: Span
    year: int | None
    month: int | None
    day: int | None

    def clashes(self, other: "Moment") -> bool:
        """Whether both tell a part of the date in two ways; a part that one leaves out is none."""
        parts = zip((self.year, self.month, self.day), (other.year, other.month, other.day), strict=True)
        return any(one is not None and two is not None and one != two for one, two in parts)

    def is_far_from(self, other: "Moment") -> bool:
        """Whether the years differ and the day of the year, too: no slip makes the one of the other."""
        parted = self.year is not None and other.year is not None and self.year != other.year
        return parted and None not in (self.day, other.day) and (self.month, self.day) != (other.month, other.day)


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of one kind with its day. told: what it is told of, names apart; known: nouns that the reader knows."""

    kinds: frozenset[str]
    """A verb can tell of several: "opened"."""
    form: Form
    span: Span
    """The word for the event."""
    moment: Moment
    names: frozenset[str]
    told: frozenset[str]
    known: frozenset[str]
    beside: frozenset[str]
    """The names of its sentence."""
    modifier: str
    """The word right before a noun, if it tells which one it is: the "half" of "the half marathon"."""
    once: bool
    many: bool
    """Whether a text may tell of several such events."""
    near: bool
    """Whether it is told again only near by."""
    kin: bool
    """Whether a relative of somebody is told of beside it."""
    leads: bool
    """Whether it opens its sentence, before what it happened to: "Built in 1985, the mill"."""
    person: frozenset[str]
    """The names that open the sentence before, where its own opens with "he" or "she"."""
    thing: frozenset[str]
    """The same where it opens with "it", "the" or "this"."""
    not_told: frozenset[str]
    """The opposites of what is told of it: the "southern" of "the northern herd"."""

    @property
    def bare(self) -> bool:
        """Whether nothing tells what it happened to: "the collapse", "it collapsed"."""
        return not self.names and not self.told


@dataclass(frozen=True, slots=True)
class SameHappening:
    """Two tellings of one event, in the order of the text. sure: what it happened to is told both times."""

    first: Happening
    second: Happening
    sure: bool

    @property
    def fits(self) -> bool:
        """Whether both days can be."""
        return not self.first.moment.clashes(self.second.moment)


@dataclass(frozen=True)
class _Grammar:
    verbs: dict[str, tuple[str, ...]]
    """A verb, or the first word of one -> its kinds."""
    longer: dict[str, tuple[str, ...]]
    """Verbs of two words -> their kinds."""
    nouns: dict[str, tuple[str, ...]]
    happening_nouns: frozenset[str]
    """Nouns that nothing but an event goes by, as an earthquake."""
    once: frozenset[str]
    many: frozenset[str]
    near: frozenset[str]
    """Kinds, and their nouns, of which one tells of the other only near by."""
    guards: frozenset[str]
    known: frozenset[str]
    joins: frozenset[str]
    parts: frozenset[str]
    relative: frozenset[str]
    pronouns: frozenset[str]
    weak: frozenset[str]
    year_behind: frozenset[str]
    to_a_day: frozenset[str]
    belonging: frozenset[str]
    kin: frozenset[str]
    predicates: frozenset[str]
    aside: frozenset[str]
    """Between a comma and the verb of an aside: "which was"."""
    nouns_of_time: frozenset[str]
    behind_verbs: frozenset[str]
    """Behind a word that may be one, they make it a verb: "the club plays in"."""
    counts: frozenset[str]
    """Guards that are none behind "the": "the two countries"."""
    scopes: frozenset[str]
    """Right behind a day they say of what part it is told: "took effect on 1 May for cars"."""
    follows: frozenset[str]
    """Verbs behind the day of what the reader knows: "the accord signed in 2011 is"."""
    on: frozenset[str]
    in_clauses: frozenset[str]
    """Right behind a verb, they belong to it: "off", "into"."""
    again: frozenset[str]
    """Right before a day, or before its "on": it was not the first time."""
    parts_of_events: frozenset[str]
    opposites: dict[str, str]
    """Stems that tell one of two -> those that tell the other."""
    same: dict[str, str]
    """Stem of a thing -> that of its usual name."""
    calendar: frozenset[str]
    """Names of months and weekdays."""
    events: frozenset[str]
    """Stems of all words for events: none of them tells what it happened to."""
    things: frozenset[str]
    """Those of them that are things as well, as a treaty is."""


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    if not pack.has("tables", "happenings"):
        return None
    table = pack.table("happenings")
    verbs, longer, nouns = (dict[str, tuple[str, ...]]() for _ in range(3))
    for kind in table["kind"]:
        for verb in kind.get("verbs", ()):
            home = longer if " " in verb else verbs
            home[verb] = (*home.get(verb, ()), kind["name"])
        for noun in kind["nouns"]:
            nouns[noun] = (*nouns.get(noun, ()), noun if kind.get("apart") else kind["name"])
    guards = table["guards"]
    return _Grammar(
        verbs,
        longer,
        nouns,
        frozenset(
            noun for kind in table["kind"] if kind.get("apart") and not kind.get("many") for noun in kind["nouns"]
        ),
        frozenset(kind["name"] for kind in table["kind"] if kind.get("once")),
        frozenset(name for kind in table["kind"] if kind.get("many") for name in (kind["name"], *kind["nouns"])),
        frozenset(name for kind in table["kind"] if kind.get("near") for name in (kind["name"], *kind["nouns"])),
        frozenset(guards["words"]),
        frozenset(guards["known"]),
        frozenset(guards["joins"]),
        frozenset(guards["parts"]),
        frozenset(guards["relative"]),
        frozenset(guards["pronouns"]),
        frozenset(map(stem, guards["weak"])),
        frozenset(table["year_behind"]),
        frozenset(guards["to_a_day"]),
        frozenset(guards["belonging"]),
        frozenset(guards["kin"]),
        frozenset(guards["predicates"]),
        frozenset(guards["aside"]),
        frozenset(guards["times"]),
        frozenset((*guards["on"], *guards["known"], *guards["behind_verbs"])),
        frozenset(guards["counts"]),
        frozenset(guards["scopes"]),
        frozenset(guards["follows"]),
        frozenset(guards["on"]),
        frozenset(guards["in_clauses"]),
        frozenset(guards["again"]),
        frozenset(guards["parts_of_events"]),
        {stem(one): stem(two) for pair in table["opposites"]["pairs"] for one, two in _both_ways(pair)},
        {stem(word): stem(line.split()[0]) for line in table["same"]["words"] for word in line.split()},
        frozenset(
            name.lower() for kind in ("months", "weekdays") for row in pack.table("calendar")[kind] for name in row
        ),
        frozenset(stem(word) for event in (*verbs, *longer, *nouns) for word in event.split()),
        frozenset(map(stem, guards["things"])),
    )


def _both_ways(pair: str) -> tuple[tuple[str, str], tuple[str, str]]:
    one, two = pair.split()
    return (one, two), (two, one)


def same_happenings(doc: "Document") -> tuple[SameHappening, ...]:
    """Pairs of tellings of one event, each with its day, in the order of the text."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None:
        return ()
    moments = _moments(doc, grammar)
    if not 1 < len(moments) <= _MOST_DAYS:
        return ()
    kinds: dict[str, list[Happening]] = {}
    for happening in _happenings(doc, grammar, moments):
        for kind in sorted(happening.kinds):
            kinds.setdefault(kind, []).append(happening)
    again = {_key(moment) for moment in moments if _is_again(doc, grammar, moment)}
    pairs = (pair for told in kinds.values() for pair in _pairs(told))
    return tuple(
        dict.fromkeys(
            pair
            for pair in pairs
            if again.isdisjoint((_key(pair.first.moment), _key(pair.second.moment))) and not _are_two(doc, pair)
        )
    )


def _key(moment: Moment) -> tuple[int | None, int | None, int | None]:
    return moment.year, moment.month, moment.day


def _is_again(doc: "Document", grammar: _Grammar, moment: Moment) -> bool:
    """Whether what happened on a day had happened before: "founded in 1896, and again in 1919"."""
    first = doc.words.inside(moment.span).start
    return not grammar.again.isdisjoint(doc.words.lower[max(0, first - _PAIR) : first])


def _are_two(doc: "Document", pair: SameHappening) -> bool:
    """Whether one sentence tells of both, as of two things, or the year parts them."""
    first, second = pair.first.moment.span.start, pair.second.moment.span.start
    return doc.sentence_at(first) == doc.sentence_at(second) or _is_of_another_year(doc, pair)


def _is_of_another_year(doc: "Document", pair: SameHappening) -> bool:
    """Whether one day has a year that is not the article's, and the other has none: "the flood of 9 March 1947"."""
    years = {pair.first.moment.year, pair.second.moment.year}
    when = doc.dated
    if None not in years or len(years) == 1 or when is None:
        return False
    return years.isdisjoint(range(when.first.year - 1, when.last.year + 2))


def _moments(doc: "Document", grammar: _Grammar) -> list[Moment]:
    """The days, months and years of the body, in order."""
    dates = [
        Moment(one.span, one.year, one.month, one.day)
        for one in doc.dates
        if one.kind in ("day", "month") and one.possible
    ]
    starts, words = [one.span.start for one in dates], doc.words
    years: list[Moment] = []
    for index in words.figures:
        word = words.surfaces[index]
        if len(word) != _YEAR_DIGITS or not word.isdecimal() or int(word) not in _YEARS or not index:
            continue
        span = words.span(index, index)
        place = bisect_right(starts, span.start) - 1
        if words.lower[index - 1] in grammar.year_behind and (place < 0 or dates[place].span.end <= span.start):
            years.append(Moment(span, int(word), None, None))
    found = sorted((*dates, *years), key=lambda one: one.span)
    return [one for one in found if not doc.masked.touches(one.span) and not doc.quoted.touches(one.span)]


def _happenings(doc: "Document", grammar: _Grammar, moments: Sequence[Moment]) -> Iterator[Happening]:
    floor = 0
    for moment in moments:
        sentence, date = doc.words.inside(doc.sentence_at(moment.span.start)), doc.words.inside(moment.span)
        before, behind = range(max(floor, sentence.start), date.start), range(date.stop, sentence.stop)
        floor = date.stop
        happening = _at(doc, grammar, moment, before, behind, sentence.start)
        if happening is not None:
            yield happening


def _at(
    doc: "Document", grammar: _Grammar, moment: Moment, before: range, behind: range, opens: int
) -> Happening | None:
    """The event of a day: the noun right behind it, else the nearest word for one before it."""
    lower = doc.words.lower
    if before and lower[before.stop - 1] in grammar.to_a_day:
        return None
    if before and behind and lower[behind.start] in grammar.nouns and lower[before.stop - 1] in grammar.known:
        if not _ends_clause(doc, behind.start - 1):
            whose = _OF if behind.start + 1 < behind.stop and lower[behind.start + 1] == "of" else 1
            around = range(behind.start, min(behind.stop, behind.start + whose))
            return _made(doc, grammar, moment, around[:1], "dated noun", around, opens)
        return None
    for place in range(before.stop - 1, max(before.start, before.stop - _BACK) - 1, -1):
        if _ends_clause(doc, place):
            return None
        size = _verb_at(grammar, lower, place, before.stop)
        if size and place > before.start and lower[place - 1] in grammar.happening_nouns:
            # "The earthquake struck on 3 May": the noun tells what happened, and the verb only that it did.
            first = _known_from(doc, grammar, place - 1, before, opens)
            around = range(place - 1 if first is None else first, before.stop)
            return _made(doc, grammar, moment, range(place - 1, place), "told noun", around, opens)
        if size and behind and lower[behind.start] in grammar.scopes and not _comma(doc, before.stop):
            return None
        if size:
            told = _named_behind(doc, grammar, behind) if place == opens else range(0)
            if told:
                around = range(place, before.stop)
                return _made(doc, grammar, moment, range(place, place + size), "aside", around, opens, told)
            start, form = _clause(doc, grammar, place, before)
            if start == place and (noun := _aside_of(doc, grammar, place, before, opens)) is not None:
                start, form = noun, "aside"
            elif form == "verb" and any(_comma(doc, i) for i in range(start, place)):
                form = "aside"
            known = form == "verb" and start < place and _is_known_to_be(doc, grammar, place, start)
            if known and not _is_main_clause(doc, grammar, start, behind, opens):
                form = "narrowed"
            return _made(doc, grammar, moment, range(place, place + size), form, range(start, before.stop), opens)
        if lower[place] in grammar.nouns:
            first = _known_from(doc, grammar, place, before, opens)
            if (
                first is not None
                and lower[first - 1] not in grammar.verbs
                and not _is_part_of(doc, grammar, first, before)
                and not _is_modifier(doc, grammar, place, before)
            ):
                return _made(
                    doc,
                    grammar,
                    moment,
                    range(place, place + 1),
                    _form(lower, grammar, place, before),
                    range(first, before.stop),
                    opens,
                )
    return None


def _is_part_of(doc: "Document", grammar: _Grammar, first: int, before: range) -> bool:
    """Whether the day is that of one part of the event: "the 20th day of the strike, March 25"."""
    part, lower = first - 3, doc.words.lower
    return (
        part >= before.start
        and " ".join(lower[part + 1 : first]) in grammar.parts_of_events
        and lower[part] not in grammar.known
    )


def _is_modifier(doc: "Document", grammar: _Grammar, noun: int, before: range) -> bool:
    """Whether a noun tells what kind of thing stands behind it: the storm of "the storm surge on 3 May"."""
    behind = noun + 1
    if behind >= before.stop or _comma(doc, noun):
        return False
    stem, word = doc.stems[behind], doc.words.lower[behind]
    plain = bool(stem) and stem not in grammar.weak and not doc.words.capital[behind] and not doc.words.digit[behind]
    return plain and word not in grammar.predicates and not word.endswith(("ed", "ing", "ly"))


def _verb_at(grammar: _Grammar, lower: Sequence[str], place: int, stop: int) -> int:
    """How many words of a verb stand at a place; 0 if none does."""
    for size in (3, 2):
        if place + size <= stop and " ".join(lower[place : place + size]) in grammar.longer:
            return size
    return int(lower[place] in grammar.verbs)


def _clause(doc: "Document", grammar: _Grammar, verb: int, before: range) -> tuple[int, Form]:
    """Where the clause of a verb begins, and whether a word joins it to another as what the reader knows."""
    lower, start = doc.words.lower, verb
    for place in range(verb - 1, max(before.start, verb - _SUBJECT) - 1, -1):
        if _ends_clause(doc, place) or (_comma(doc, place) and lower[place + 1] not in grammar.relative):
            return start, "verb"
        if lower[place] in grammar.joins:
            return start, "known clause"
        if lower[place] in grammar.parts:
            return start, "verb"
        start = place
    return start, "verb"


def _aside_of(doc: "Document", grammar: _Grammar, verb: int, before: range, opens: int) -> int | None:
    """Where the thing is told that an aside is about: "the treaty, signed in Holm", "the treaty, which was signed"."""
    lower, place = doc.words.lower, verb - 1
    while place >= before.start and lower[place] in grammar.aside and not _comma(doc, place):
        place -= 1
    if place <= before.start or not _comma(doc, place) or not doc.stems[place] or doc.words.capital[place]:
        return None
    if place + 1 < verb and lower[place + 1] not in grammar.relative:
        return None
    return _known_from(doc, grammar, place, before, opens) if lower[place] not in grammar.nouns_of_time else None


def _named_behind(doc: "Document", grammar: _Grammar, behind: range) -> range:
    """What a sentence tells of that opens with what was done to it: the mill of "Built in 1985, the mill has"."""
    if not behind or not _comma(doc, behind.start - 1):
        return range(0)
    lower, capital = doc.words.lower, doc.words.capital
    first, stop = behind.start, min(behind.stop, behind.start + _MODIFIERS)
    if capital[first]:
        last = next((i for i in range(first, stop) if not capital[i] or _comma(doc, i)), stop - 1)
        return range(first, last + capital[last])
    if lower[first] not in grammar.known:
        return range(0)
    for place in range(first + 1, stop):
        verb = lower[place] in grammar.follows or not doc.stems[place] or lower[place].endswith("ed")
        if verb or (place > first + 1 and place + 1 < behind.stop and lower[place + 1] in grammar.behind_verbs):
            return range(first, place)
        if _comma(doc, place):
            return range(first, place + 1)
    return range(first, min(stop, first + _PAIR + 1))


def _is_known_to_be(doc: "Document", grammar: _Grammar, verb: int, start: int) -> bool:
    """Whether a verb tells which thing is meant: "the accord signed"."""
    noun = verb - 1
    if not doc.stems[noun] or doc.words.capital[noun] or doc.words.lower[noun].endswith("ly"):
        return False
    return doc.words.lower[start - 1 if start == noun and start else max(start, noun - 1)] in grammar.known


def _is_main_clause(doc: "Document", grammar: _Grammar, start: int, behind: range, opens: int) -> bool:
    """Whether a verb is that of the sentence, "The mill opened in 1985", and behind its day no other one follows."""
    if start > opens + 1:
        return False
    if not behind or _comma(doc, behind.start - 1) or _ends_clause(doc, behind.start - 1):
        return True
    following = doc.words.lower[behind.start]
    return following not in grammar.follows and not following.endswith("ed")


def _known_from(doc: "Document", grammar: _Grammar, noun: int, before: range, opens: int) -> int | None:
    """Where "the" or "his" before a noun stands, or the noun that opens the sentence; None if it is any of its kind."""
    lower = doc.words.lower
    if noun == opens:
        return noun
    for place in range(noun - 1, max(before.start, noun - _MODIFIERS) - 1, -1):
        if _comma(doc, place) or _ends_clause(doc, place):
            return None
        if lower[place] in grammar.known or lower[place].endswith("'s"):
            return place
    return None


def _form(lower: Sequence[str], grammar: _Grammar, noun: int, before: range) -> Form:
    between = lower[noun + 1 : before.stop]
    if not grammar.predicates.isdisjoint(between):
        return "told noun"
    return "known noun" if between and between[-1] in grammar.on else "dated noun"


def _made(
    doc: "Document",
    grammar: _Grammar,
    moment: Moment,
    event: range,
    form: Form,
    around: range,
    opens: int,
    behind: range = range(0),
) -> Happening | None:
    """An event with what is told of it around and behind; None if a word there makes it a plan, or one of several."""
    words, lower = doc.words, doc.words.lower
    low = max(opens, around.start - 1)
    told = (i for i in (*range(low, around.stop), *behind) if i not in event)
    if any(
        lower[i] in grammar.guards and not (lower[i] in grammar.counts and lower[i - 1] in grammar.known) for i in told
    ):
        return None
    if is_counted_from(doc, event, moment.span) or (
        form == "known clause" and _is_of_next_verb(doc, grammar, event, moment)
    ):
        return None
    keys = grammar.longer.get(" ".join(lower[event.start : event.stop])) or (
        grammar.nouns.get(lower[event.start], ()) + grammar.verbs.get(lower[event.start], ())
    )
    content = [*_content(doc, grammar, event, around), *_content(doc, grammar, event, behind)]
    named = [i for i in content if _is_name(doc, i, opens) or (form == "aside" and _is_only_name(doc, i))]
    names = frozenset(_one_of(lower[i]) for i in named if not _belongs(doc, grammar, i, around, event))
    names |= {
        lower[i] for i in around if words.digit[i] and i > opens and words.capital[i - 1] and not _comma(doc, i - 1)
    }
    # "The school at Over Wyke" is not that at Nether Wyke: a small word with a capital is part of a name.
    names |= {
        lower[i]
        for i in around
        if i > opens and words.capital[i] and not doc.stems[i] and not words.digit[i] and i not in event
        if lower[i] not in grammar.pronouns
    }
    things = {i: grammar.same.get(doc.stems[i], doc.stems[i]) for i in content if i not in named}
    known = frozenset(
        thing
        for i, thing in things.items()
        if any(lower[k] in grammar.known or lower[k].endswith("'s") or k in named for k in range(max(low, i - 2), i))
    )
    span = words.span(event.start, event.stop - 1)
    before = lower[event.start - 1] if event.start else ""
    sentence = words.inside(doc.sentence_at(span.start))
    near = range(max(opens, event.start - _BESIDE), min(sentence.stop, event.stop + _BESIDE))
    beside = frozenset(lower[i] for i in near if _is_name(doc, i, opens) or (i == opens and _is_only_name(doc, i)))
    months = frozenset(lower[i] for i in words.inside(moment.span))
    return Happening(
        frozenset(keys),
        form,
        span,
        moment,
        names,
        frozenset(things.values()),
        known,
        beside - months - grammar.calendar,
        "" if before in grammar.known or words.digit[event.start - 1] or form in _CLAUSES else before,
        not grammar.once.isdisjoint(keys),
        not grammar.many.isdisjoint(keys),
        not grammar.near.isdisjoint(keys),
        any(lower[i] in grammar.kin for i in range(opens, event.start)),
        bool(behind),
        *named_before(doc, event.start, opens),
        frozenset(grammar.opposites[doc.stems[i]] for i in content if doc.stems[i] in grammar.opposites),
    )


def _is_of_next_verb(doc: "Document", grammar: _Grammar, event: range, moment: Moment) -> bool:
    """Whether a moment behind a clause is that of a verb behind it: "those lost when the ferry sank met on 6 May"."""
    words, after = doc.words, event.stop
    if after >= len(words) or words.starts[after] >= moment.span.start:
        return False
    word = words.lower[after]
    plain = word in grammar.on or word in grammar.known or word in grammar.in_clauses or word.endswith("ly")
    return not (plain or words.capital[after] or words.digit[after])


def _one_of(name: str) -> str:
    """A name without what makes it that of several or of an owner: "the Linds", "Lind's"."""
    base = name.removesuffix("'s")
    return base[:-1] if len(base) > _SHORT_NAME and base.endswith("s") and not base.endswith("ss") else base


def _is_name(doc: "Document", place: int, opens: int) -> bool:
    """Whether a word is part of a name; one that opens a sentence is, where another part stands behind it."""
    capital = doc.words.capital
    return capital[place] and (place != opens or (place + 1 < len(capital) and capital[place + 1]))


def _content(doc: "Document", grammar: _Grammar, event: range, around: range) -> list[int]:
    """The words that tell what it happened to: without those between "on" and the day, "on a rainy Tuesday, May 3"."""
    words, lower, stems = doc.words, doc.words.lower, doc.stems
    on = max((i for i in around if lower[i] in grammar.on), default=around.stop)
    stop = on if on > event.stop - 1 else around.stop
    return [
        i
        for i in range(around.start, stop)
        if i not in event
        and stems[i]
        and not words.digit[i]
        and stems[i] not in grammar.weak
        and (stems[i] not in grammar.events or stems[i] in grammar.things)
        and lower[i] not in grammar.pronouns
    ]


def _belongs(doc: "Document", grammar: _Grammar, name: int, around: range, event: range) -> bool:
    """Whether a name before the verb is not the one that it is said of: "the wife of Sarah Lind died"."""
    if name > event.start:
        return False
    first = name
    while first > around.start and doc.words.capital[first - 1]:
        first -= 1
    if first > around.start and doc.words.lower[first - 1] in grammar.known:
        first -= 1
    return first > around.start and doc.words.lower[first - 1] in grammar.belonging


def _is_only_name(doc: "Document", place: int) -> bool:
    """Whether a word that opens a sentence is one that the text never writes small."""
    words = doc.words
    return words.capital[place] and bool(doc.stems[place]) and words.lower[place] not in words.lower_case


def _comma(doc: "Document", place: int) -> bool:
    return "," in gap_behind(doc, place)


def _ends_clause(doc: "Document", place: int) -> bool:
    """Whether something stronger than a comma stands behind a word."""
    return not _BREAKS.isdisjoint(gap_behind(doc, place))


def _pairs(told: Sequence[Happening]) -> Iterator[SameHappening]:
    for exact in (True, False):
        like = [one for one in told if (one.moment.month is not None) == exact]
        days = {(one.moment.year, one.moment.month, one.moment.day) for one in like}
        if len(days) > (_MOST_TOLD if exact else _PAIR):
            continue
        parted = {(one.moment.month, one.moment.day) for one in like if one.form in ("dated noun", "known noun")}
        alone = len(days) == _PAIR and len(parted) < _PAIR
        for first, second in combinations(like, 2):
            alike = _alike(first, second, alone=alone)
            if alike is not None:
                yield SameHappening(first, second, alike == "sure")


def _alike(one: Happening, other: Happening, *, alone: bool) -> Literal["sure", "likely"] | None:
    """Whether two tellings are of one event: what it happened to is the same, or one says that there is but one."""
    forms = {one.form, other.form}
    if forms <= {"dated noun", "known noun"} or not (one.names <= other.names or other.names <= one.names):
        return None
    if one.not_told & other.told or _are_of_two(one, other):
        return None
    if "aside" in forms and ("narrowed" in forms or not _may_be_aside(one, other)):
        return None
    names, things = one.names & other.names, one.told & other.told
    if forms == {"aside"} and not names and not (one.leads or other.leads):
        # "The school, which opened in 1874, … The school, which opened in 1911,": each aside brings in a school.
        return None
    if not names and not other.names <= one.beside:
        # "The mill burned down … The mill in Holm burned down": who tells of the first one again adds no name to it.
        return None
    if one.once and (names or things & other.known):
        return "sure"
    if len(names) + len(things) > 1 and (things & other.known or names):
        return "sure"
    if not alone or one.many or forms == {"verb"}:
        return None
    if not names and (one.moment.is_far_from(other.moment) or (one.once and (one.kin or other.kin))):
        return None
    if one.near and abs(one.span.start - other.span.start) > _NEAR:
        return None
    if one.modifier and other.modifier and one.modifier != other.modifier:
        return None
    if (one.bare or other.bare) and not (one.beside <= other.beside or other.beside <= one.beside):
        return None
    return "likely" if one.bare or other.bare or names or things & other.known else None


def _are_of_two(one: Happening, other: Happening) -> bool:
    """Whether the sentences before tell of two: "Ann Roe grew up in Lund. She began in 1989. … Bob Hall … He began"."""
    persons = [told.names or told.person for told in (one, other)]
    things = [told.names or told.thing for told in (one, other)]
    if (one.person or other.person) and all(persons) and persons[0].isdisjoint(persons[1]):
        return True
    return bool(one.thing and other.thing) and all(things) and things[0].isdisjoint(things[1])


def _may_be_aside(one: Happening, other: Happening) -> bool:
    """Whether what an aside is about can be what the other tells of: the law, but not "the law on water"."""
    if one.bare or other.bare:
        return False
    if one.names & other.names:
        return True
    asides = [(own.told, by.told) for own, by in ((one, other), (other, one)) if own.form == "aside"]
    return all(thing <= things for thing, things in asides)
