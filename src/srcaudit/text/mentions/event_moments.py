"""What happens at a moment, by whatever word of its kind: "was arrested on 3 May", "the 3 May vote"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.gaps import BREAKS, breaks_behind, gap_behind
from srcaudit.text.mentions.clock import Hour
from srcaudit.text.mentions.counted_from import is_counted_from
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BACK = 9
"""Words before a moment within which what happens then is looked for."""
_AHEAD = 8
"""Words behind it: "on 3 May, when the campaign opened"; of an aside between commas."""
_MODIFIERS = 4
"""Words between "the" and a noun."""
_NEAR = 3
"""Words right before a noun or a verb."""
_OF = 6
"""Words from a noun to the end of what it is told of: "the inquest into the ferry accident"."""
_SUBJECT = 8
"""Words before a verb that tell who or what it is said of."""
_MOST = 80
"""Moments of one sort that are read: a text with more of them is a calendar."""
_PAIR = 2
_ASIDES = frozenset("();")

Sort = Literal["day", "weekday", "hour"]
Part = Literal["day", "begins", "ends"]
Form = Literal["dated noun", "known noun", "noun", "new noun", "clause", "verb"]
"""The 3 May vote; the vote on 3 May; a vote on 3 May; "plans a vote on 3 May"; "when they voted on 3 May"; a verb."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, a weekday or an hour. told: what of it is told each time; year: of a day, where that is told."""

    span: Span
    sort: Sort
    told: tuple[int | str | None, ...]
    year: int | None = None
    hour: Hour | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """What happens at a moment. which, names: the stems and the names that tell which one it is."""

    moment: Moment
    kind: str
    part: Part
    form: Form
    head: Span
    word: str
    which: frozenset[str]
    names: frozenset[str]
    his: bool
    """Whether "his" or "she" tells whose it is."""
    pronoun: bool
    """Whether a verb is said of "it" or "she"."""

    @property
    def bare(self) -> bool:
        """Whether nothing tells which one it is."""
        return not (self.which or self.names)

    @property
    def is_noun(self) -> bool:
        """Whether a noun tells of it."""
        return self.form.endswith("noun")

    @property
    def is_known(self) -> bool:
        """Whether it is told as what the reader knows of."""
        return self.form in ("dated noun", "known noun", "clause")


@dataclass(frozen=True)
class Grammar:
    """What a language has for events and their moments. words: the lists of the table, by name."""

    nouns: dict[str, tuple[str, ...]]
    verbs: dict[str, tuple[str, ...]]
    phrases: dict[tuple[str, ...], tuple[str, ...]]
    """Verbs of several words -> their kinds."""
    ending: dict[str, tuple[tuple[str, ...], ...]]
    """The last word of such a verb -> those that end so, the longest first."""
    many: frozenset[str]
    """Kinds of which a text may tell of several."""
    words: dict[str, frozenset[str]]
    owners: tuple[str, ...]
    participles: tuple[str, ...]
    no_compound: tuple[str, ...]
    """The endings of words that make no longer noun of the one before them."""
    clausal: tuple[str, ...]
    here: tuple[str, ...]
    """How a zone begins that is the place's own."""
    plurals: tuple[str, ...]
    deadline: str
    """What a day is by which something must be done."""
    calendar: frozenset[str]
    same: dict[str, str]
    """The stem of a thing -> that of its usual name: "ferry", "boat"."""

    def stem(self, word: str) -> str:
        """The stem of a lower-case word, or that of the usual name of the thing that it is."""
        base = stem(_bare(word))
        return self.same.get(base, base)

    def is_owner(self, word: str) -> bool:
        """Whether a word tells whose something is, or that the reader knows it."""
        return word in self.words["definite"] or word.endswith(self.owners)

    def part(self, word: str) -> Part | None:
        """What part of an event a verb tells of."""
        return "begins" if word in self.words["begins"] else "ends" if word in self.words["ends"] else None


@lru_cache(maxsize=8)
def grammar_of(pack: LanguagePack) -> Grammar | None:
    """The grammar of a language; None if it has none."""
    if not pack.has("tables", "event_moments"):
        return None
    table = pack.table("event_moments")
    phrases: dict[tuple[str, ...], tuple[str, ...]] = {}
    for kind in table["kind"]:
        for phrase in kind.get("longer", ()):
            key = tuple(phrase.split())
            phrases[key] = (*phrases.get(key, ()), kind["name"])
    ending: dict[str, tuple[tuple[str, ...], ...]] = {}
    for key in sorted(phrases, key=len, reverse=True):
        ending[key[-1]] = (*ending.get(key[-1], ()), key)
    endings = {name: tuple(row.split()) for name, row in table["endings"].items()}
    things = pack.table("happenings")["same"]["words"] if pack.has("tables", "happenings") else ()
    return Grammar(
        _kinds(table["kind"], "nouns"),
        _kinds(table["kind"], "verbs"),
        phrases,
        ending,
        frozenset(kind["name"] for kind in table["kind"] if kind.get("many")),
        {name: frozenset(row.split()) for name, row in table["words"].items()},
        endings["owners"],
        endings["participles"],
        endings["no_compound"],
        endings["clausal"],
        endings["here"],
        endings["plurals"],
        table["deadline"],
        frozenset(n.lower() for kind in ("months", "weekdays") for row in pack.table("calendar")[kind] for n in row),
        {stem(word): stem(line.split()[0]) for line in things for word in line.split()},
    )


def _kinds(rows: Sequence[dict[str, Any]], name: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in rows:
        for word in row[name].split():
            found[word] = (*found.get(word, ()), row["name"])
    return found


@dataclass(frozen=True)
class _Around:
    """A moment in its sentence: between the moments of its sort before and behind it."""

    doc: "Document"
    grammar: Grammar
    moment: Moment
    low: int
    at: range
    high: int
    timed: frozenset[int]
    """The words of all moments."""


def tellings(doc: "Document", grammar: Grammar) -> Iterator[tuple[Telling, ...]]:
    """What happens at the days, at the weekdays and at the hours of the body, outside quotations, in order; of those of
    a sort where two are told."""
    sorts = [moments for moments in _moments(doc, grammar) if len(moments) <= _MOST]
    several = [moments for moments in sorts if len({one.told for one in moments}) >= _PAIR]
    if not several:
        return
    timed = frozenset(i for moments in sorts for one in moments for i in _with_its_part(doc, grammar, one))
    for moments in several:
        yield tuple(one for around in _arounds(doc, grammar, moments, timed) if around.at for one in _told(around))


def _moments(doc: "Document", grammar: Grammar) -> Iterator[list[Moment]]:
    yield [
        Moment(one.span, "day", (one.month, one.day), one.year)
        for one in doc.dates
        if one.kind == "day" and one.possible and one.day
        if not doc.quoted.touches(one.span) and not doc.masked.touches(one.span)
    ]
    yield [
        Moment(one.span, "weekday", (one.number,)) for one in doc.weekdays if not _is_of_a_noun(doc, grammar, one.span)
    ]
    hours = (replace(one, zone="") if one.zone.lower().startswith(grammar.here) else one for one in doc.hours)
    yield [Moment(one.span, "hour", one.key, hour=one) for one in hours]


def _is_of_a_noun(doc: "Document", grammar: Grammar, weekday: Span) -> bool:
    """Whether a weekday is that of what stands behind it, each week or once: "during Sunday services"."""
    at = doc.words.inside(weekday)
    if not at.start or at.stop >= len(doc.words) or doc.words.lower[at.start - 1] not in grammar.words["during"]:
        return False
    return doc.folded[doc.words.ends[at.stop - 1] : doc.words.starts[at.stop]] == " " and not doc.words.capital[at.stop]


def _with_its_part(doc: "Document", grammar: Grammar, moment: Moment) -> range:
    """The words of a moment, with those that tell what part of it is meant: "the night of 3 May"."""
    at = doc.words.inside(moment.span)
    for place in range(at.start - 1, max(0, at.start - _MODIFIERS), -1):
        word = doc.words.lower[place]
        if word in grammar.words["parts_of_days"]:
            return range(place, at.stop)
        if word not in grammar.words["near"] and word not in grammar.words["of"]:
            break
    return at


def _arounds(doc: "Document", grammar: Grammar, moments: Sequence[Moment], timed: frozenset[int]) -> Iterator[_Around]:
    words, floor = doc.words, 0
    for index, moment in enumerate(moments):
        sentence, at = words.inside(doc.sentence_at(moment.span.start)), words.inside(moment.span)
        high = sentence.stop
        if index + 1 < len(moments):
            high = min(high, words.inside(moments[index + 1].span).start)
        if is_counted(doc, grammar, range(max(sentence.start, floor), sentence.stop)):
            continue
        yield _Around(doc, grammar, moment, max(sentence.start, floor), at, high, timed)
        floor = at.stop


def is_counted(doc: "Document", grammar: Grammar, words: range) -> bool:
    """Whether a day is counted from the beginning of something: "the eighth day of the curfew", "the 8th day of"."""
    lower = doc.words.lower
    return any(
        lower[i] in grammar.words["counted_units"]
        and (lower[i - 1] in grammar.words["later"] or (lower[i - 1][0].isdigit() and lower[i - 1][-1].isalpha()))
        for i in words[1:]
    )


def _told(around: _Around) -> Iterator[Telling]:
    aside = [*_behind(around, fronted=False), *_due(around)]
    found = [*_owned(around)] or [*_before(around)]
    yield from aside + found or _behind(around, fronted=True)


def _owned(around: _Around) -> Iterator[Telling]:
    """ "The 17 March vote", "Sunday's semi-final", "the 6 a.m. opening of the window"."""
    doc, grammar, at = around.doc, around.grammar, around.at
    lower, words = doc.words.lower, grammar.words
    if not _is_owner(around):
        return
    for place in range(at.stop, min(around.high, at.stop + _MODIFIERS + 1)):
        word = lower[place]
        if _stops(doc, place - 1) or word in words["on"] or word in words["to_a_moment"]:
            return
        part: Part | None = "begins" if word in words["beginnings"] else "ends" if word in words["finishes"] else None
        thing = place + _NEAR
        if part and thing < around.high and lower[place + 1] in words["of"] and lower[thing - 1] in words["definite"]:
            kinds = grammar.nouns.get(lower[thing], (doc.stems[thing],))
            yield from _made(around, range(place, place + 1), kinds, part, "dated noun", range(at.stop, place))
            return
        if word in grammar.nouns and not _is_joined(around, place):
            told = [*range(at.stop, place), *_of(around, place, around.high)]
            yield from _made(around, range(place, place + 1), grammar.nouns[word], "day", "dated noun", told)
            return


def _is_owner(around: _Around) -> bool:
    """Whether a moment tells which thing is meant: "the 3 May", "Sunday's", "Sunday night's"."""
    lower, at, doc = around.doc.words.lower, around.at, around.doc
    if lower[at.stop - 1].endswith(around.grammar.owners):
        return True
    if at.start > around.low and around.grammar.is_owner(lower[at.start - 1]) and not breaks_behind(doc, at.start - 1):
        return True
    return (
        at.stop < around.high
        and lower[at.stop].endswith(around.grammar.owners)
        and not gap_behind(doc, at.stop - 1).strip()
    )


def _is_joined(around: _Around, place: int) -> bool:
    """Whether a noun tells what kind of thing stands behind it: "the 3 May fire drill"."""
    behind, grammar = place + 1, around.grammar
    if behind >= around.high or _stops(around.doc, place):
        return False
    word = around.doc.words.lower[behind]
    return (word in grammar.nouns and word not in grammar.verbs) or word in grammar.words["compounds"]


def _of(around: _Around, noun: int, high: int) -> range:
    """What a noun is told of: "the inquest into the ferry accident"."""
    lower, grammar, first = around.doc.words.lower, around.grammar, noun + 1
    words = grammar.words
    if first >= high or lower[first] not in words["of"] or _stops(around.doc, noun):
        return range(0)
    stop = first + 1
    while stop < min(high, first + _OF) and not _stops(around.doc, stop - 1):
        word = lower[stop]
        if word in words["barriers"] or word in words["to_a_moment"] or word in words["links"] - words["plain"]:
            break
        if grammar.part(word) is not None and lower[stop - 1] not in words["definite"]:
            break
        stop += 1
    return range(first + 1, stop)


def _before(around: _Around) -> Iterator[Telling]:
    """ "The vote is on 17 March", "they will vote on 17 March", "the show runs until 17 March"."""
    doc, grammar, low = around.doc, around.grammar, around.low
    lower = doc.words.lower
    place, part, verb = _from_where(around)
    for _ in range(_BACK):
        reached = _next(around, place, ends=part == "ends")
        if reached is None:
            return
        place, word = reached, lower[reached]
        opened = grammar.part(word) if verb is None else None
        if opened is not None:
            part, verb = opened, place
        elif (told := _head(around, place, verb)) is not None:
            yield from _of_head(around, *told, part, verb)
            return
        elif _is_of_something_else(around, place):
            break
        place -= 1
        if place < low:
            break
    if verb is not None:
        yield from _of_subject(around, verb, part, low)


def _due(around: _Around) -> Iterator[Telling]:
    """ "They must write by 3 May": the day is a deadline."""
    lower, words, by = around.doc.words.lower, around.grammar.words, around.at.start - 1
    if by < around.low or lower[by] not in words["by"]:
        return
    for place in range(by - 1, max(around.low, by - _BACK) - 1, -1):
        if breaks_behind(around.doc, place) or lower[place] in words["joins"]:
            return
        if lower[place] in words["obliged"]:
            kinds = around.grammar.nouns.get(around.grammar.deadline, ())
            yield from _made(around, range(place, place + 1), kinds, "day", "verb", range(place + 1, by))
            return


def _is_of_something_else(around: _Around, place: int) -> bool:
    """Whether a word tells that the moment is that of something else: "said", "repaired", "was broken"."""
    lower, words = around.doc.words.lower, around.grammar.words
    word = lower[place]
    if word in words["barriers"]:
        return True
    if word in words["links"] or word in words["near"] or not around.doc.stems[place]:
        return False
    return word.endswith(around.grammar.participles) or (place > around.low and lower[place - 1] in words["copulas"])


def _from_where(around: _Around) -> tuple[int, Part, int | None]:
    """The word from which to look back, and the part of the event that the words there tell of; -1 if it is no such.

    "Until 3 May" tells an end, and "has been shut since 3 May" a beginning.
    """
    lower, words, low, last = around.doc.words.lower, around.grammar.words, around.low, around.at.start - 1
    if last < low or lower[last] not in words["to_a_moment"]:
        return last, "day", None
    if lower[last] in words["to_the_end"] and last > low and lower[last - 1] in words["lasts"]:
        return last - _PAIR, "ends", last - 1
    if lower[last] in words["since"] and last - 1 > low and lower[last - _PAIR] in words["been"]:
        return last - 1, "day", None
    about = around.moment.hour is not None and around.moment.hour.play
    return (last - _PAIR if about else -1), "day", None


def _next(around: _Around, place: int, *, ends: bool) -> int | None:
    """The next word to look at, from one on back: no other moment, and nothing between two commas."""
    doc, words, timed = around.doc, around.grammar.words, around.timed
    lower = doc.words.lower
    while place >= around.low:
        gap, behind = gap_behind(doc, place), place + 1
        if not _ASIDES.isdisjoint(gap) or not (BREAKS.isdisjoint(gap) or timed & {place, behind}):
            return None
        hour = behind in timed or lower[behind] in words["times_of_day"]
        if (
            place in timed
            or lower[place] in words["times_of_day"]
            or (hour and (lower[place] in words["on"] or lower[place] in words["near"]))
        ):
            place -= 1
            continue
        goes_on = behind in timed or lower[behind] in words["aside"] or (ends and lower[behind] in words["adds"])
        if "," in gap and not goes_on and behind != around.at.start:
            lowest = max(around.low, place - _AHEAD) - 1
            return next((i for i in range(place - 1, lowest, -1) if "," in gap_behind(doc, i)), None)
        return place
    return None


def _head(around: _Around, place: int, verb: int | None) -> tuple[range, tuple[str, ...], bool] | None:
    """The word for what happens that ends at a place: its words, its kinds and whether it is a noun."""
    found = _head_at(around, place, around.low)
    if found is None or not found[2] or place + 1 >= around.at.start or verb == place + 1:
        return found
    return None if _goes_on(around, place, around.at.start) else found


def _head_at(around: _Around, last: int, low: int) -> tuple[range, tuple[str, ...], bool] | None:
    grammar, lower = around.grammar, around.doc.words.lower
    for phrase in grammar.ending.get(lower[last], ()):
        start = last + 1 - len(phrase)
        if start >= low and tuple(lower[start : last + 1]) == phrase:
            return range(start, last + 1), grammar.phrases[phrase], False
    noun, verb = grammar.nouns.get(lower[last]), grammar.verbs.get(lower[last])
    kinds, here = noun or verb, range(last, last + 1)
    if kinds is None:
        return None
    if noun is None or verb is None:
        return here, kinds, noun is not None
    before = lower[max(low, last - _NEAR) : last]
    article = any(grammar.is_owner(word) or word in grammar.words["indefinite"] for word in before)
    if article and grammar.words["to_verbs"].isdisjoint(before[-1:]):
        return here, noun, True
    return here, verb, False


def _of_head(
    around: _Around, head: range, kinds: tuple[str, ...], noun: bool, part: Part, verb: int | None
) -> Iterator[Telling]:
    lower, words = around.doc.words.lower, around.grammar.words
    if not noun:
        form, told = _clause(around, head.start, around.low)
        yield from _made(around, head, kinds, part, form, [*told, *range(head.stop, around.at.start)])
        return
    known, first, fits = _phrase(around, head.start)
    before = first - 1 - (known and lower[first - 1] in words["definite"])
    own = verb is not None and lower[verb - 1] in words["relative"]
    of = before > around.low and lower[before] in words["of"] and not _stops(around.doc, before - 1)
    if verb is not None and of and not own:
        # "The doors for the concert open at 7 p.m.", but not "queues for the concert, which opens at 7 p.m."
        return
    links = words["links"] - words["plain"]
    fits = fits or verb is not None or not links.isdisjoint(lower[head.stop : around.at.start])
    if known and not fits:
        return
    known = known or lower[head.start] in words["bare"]
    form = "known noun" if known else "noun" if fits else "new noun"
    told = [*range(first, head.start), *_of(around, head.stop - 1, around.at.start)]
    yield from _made(around, head, kinds, part, form, told)


def _goes_on(around: _Around, place: int, high: int) -> bool:
    """Whether a noun is part of a longer one: "the vote count"."""
    doc, grammar, behind = around.doc, around.grammar, place + 1
    if behind >= high or _stops(doc, place):
        return False
    word = doc.words.lower[behind]
    if any(word in grammar.words[name] for name in ("links", "begins", "ends", "on", "near", "happens")):
        return False
    if not doc.stems[behind] or doc.words.digit[behind] or word in grammar.calendar:
        return False
    return word in grammar.nouns or not word.endswith(grammar.no_compound)


def _of_subject(around: _Around, verb: int, part: Part, low: int, form: Form | None = None) -> Iterator[Telling]:
    """ "Gates open at 6 p.m.": the noun before the verb tells what begins or ends."""
    doc, words, place = around.doc, around.grammar.words, verb - 1
    while place >= low and doc.words.lower[place] in words["links"] and not _stops(doc, place):
        place -= 1
    if place < low or _stops(doc, place) or not doc.stems[place] or doc.words.digit[place]:
        return
    if doc.words.lower[place] in words["barriers"]:
        return
    found, told = _clause(around, verb, low)
    which = [i for i in told if i != place]
    yield from _made(around, range(verb, verb + 1), (doc.stems[place],), part, form or found, which)


def _phrase(around: _Around, noun: int) -> tuple[bool, int, bool]:
    """Whether the reader knows of a thing, where its words begin, and whether no verb has it for its object."""
    doc, grammar, low = around.doc, around.grammar, around.low
    lower, words = doc.words.lower, grammar.words
    first, known, article = max(low, noun - _MODIFIERS), False, False
    for place in range(noun - 1, first - 1, -1):
        if _stops(doc, place):
            first = place + 1
            break
        article = lower[place] in words["indefinite"]
        known = not article and grammar.is_owner(lower[place])
        if known or article:
            first = place
            break
        if any(lower[place] in words[name] for name in ("links", "on", "barriers")):
            first = place + 1
            break
    before, owner = first - 1, known and lower[first].endswith(grammar.owners)
    if owner:
        while before >= low and doc.words.capital[before] and not _stops(doc, before):
            before -= 1
        before -= before >= low and lower[before] in words["definite"]
    fits = before < low or _stops(doc, before) or lower[before] in words["before_nouns"]
    return known, first + ((known or article) and not owner), fits


def _clause(around: _Around, verb: int, low: int) -> tuple[Form, list[int]]:
    """Whether a word joins the clause of a verb to another as what the reader knows, and the words before the verb."""
    doc, grammar = around.doc, around.grammar
    lower, words, told = doc.words.lower, grammar.words, list[int]()
    for place in range(verb - 1, max(low, verb - _SUBJECT) - 1, -1):
        word = lower[place]
        if word in words["joins"] or (word in words["with"] and lower[verb].endswith(grammar.clausal)):
            told += range(max(low, place - _MODIFIERS), place) if word in words["relative"] else ()
            return "clause", told
        if breaks_behind(doc, place) or word in words["news"]:
            break
        told.append(place)
    return "verb", told


def _behind(around: _Around, *, fronted: bool) -> Iterator[Telling]:
    """ "Since 12 August, when the campaign opened"; fronted: "On 3 May Lind was arrested"."""
    doc, grammar, at, high = around.doc, around.grammar, around.at, around.high
    lower, words = doc.words.lower, grammar.words
    if at.stop >= high or breaks_behind(doc, at.stop - 1):
        return
    near = range(at.stop, min(high, at.stop + _NEAR))
    when = next((i for i in near if lower[i] in words["when"]), None)
    opens = at.start == around.low or (at.start == around.low + 1 and lower[around.low] in words["on"])
    if when is None and not (fronted and opens):
        return
    if when not in (None, at.stop) and "," not in gap_behind(doc, at.stop - 1):
        return
    first = at.stop if when is None else when + 1
    form: Form = "verb" if when is None else "clause"
    for place in range(first, min(high, first + _AHEAD)):
        if place > first and (_stops(doc, place - 1) or lower[place] in words["barriers"]):
            return
        part = grammar.part(lower[place])
        if part is not None:
            yield from _of_subject(around, place, part, first, form)
            return
        head = _head_at(around, place, first)
        if head is None or (head[2] and _goes_on(around, place, high)):
            continue
        if not head[2]:
            yield from _made(around, head[0], head[1], "day", form, range(first, head[0].start))
            return
        behind = _of(around, place, high).stop or place + 1
        follows = next((i for i in range(behind, min(high, behind + _OF)) if lower[i] not in words["links"]), None)
        part = (grammar.part(lower[follows]) if follows is not None else None) or "day"
        if when is None and part == "day" and follows == place + 1:
            return
        if part == "day" and _goes_on_then(around, place, high):
            return
        yield from _made(around, head[0], head[1], part, form, range(first, head[0].start))
        return


def _goes_on_then(around: _Around, noun: int, high: int) -> bool:
    """Whether something does not happen at a moment, but is so: "when the fire was still burning"."""
    lower, words = around.doc.words.lower, around.grammar.words
    if noun + _PAIR >= high or lower[noun + 1] not in words["copulas"]:
        return False
    return lower[noun + _PAIR] not in words["held"]


def _made(
    around: _Around, head: range, kinds: tuple[str, ...], part: Part, form: Form, told: Sequence[int]
) -> Iterator[Telling]:
    """The tellings, one of each kind; none if a word beside them says that there are several, or another one."""
    doc, grammar, at = around.doc, around.grammar, around.at
    lower, words = doc.words.lower, grammar.words
    sentence = doc.words.inside(doc.sentence_at(around.moment.span.start))
    told = [i for i in told if i not in at and i not in around.timed]
    right_before = range(max(sentence.start, head.start - _NEAR), head.start)
    noun = form.endswith("noun")
    beside = {*(i for i in told if i < head.start or not noun), *right_before} - {at.start - 1}
    if any(lower[i] in words["guards"] for i in beside) or is_counted_from(doc, head, around.moment.span):
        return
    if noun and is_told_of(grammar, lower, head.start, sentence.start):
        return
    kept = [
        i
        for i in told
        if doc.stems[i] and not doc.words.digit[i] and lower[i] not in grammar.calendar
        if not any(_bare(lower[i]) in words[name] for name in ("weak", "links", "on", "pronouns", "times_of_day"))
    ]
    capital = [i for i in kept if doc.words.capital[i]]
    names = frozenset(_bare(lower[i]) for i in capital if noun or i < head.stop or not _is_where(grammar, lower, i))
    which = frozenset(grammar.stem(lower[i]) for i in kept if not doc.words.capital[i])
    last = head.stop - 1
    if noun and lower[last] in words["carriers"]:
        kinds = (*kinds, *grammar.nouns.get(lower[last - 1], ()))
        which -= {doc.stems[last - 1]} if lower[last - 1] in grammar.nouns else frozenset()
    he = not noun and any(lower[i] in words["he"] for i in told)
    his = he if form == "clause" else any(lower[i] in words["his"] for i in right_before)
    for kind in kinds:
        span = doc.words.span(head.start, last)
        yield Telling(around.moment, kind, part, form, span, lower[last], which, names, his, he and form == "verb")


def is_told_of(grammar: Grammar, lower: Sequence[str], noun: int, low: int) -> bool:
    """Whether a noun is what somebody was told of, maybe on another day: "told the regulator of the leak"."""
    place = noun - 1
    while place > max(low, noun - _NEAR) and lower[place] not in grammar.words["definite"]:
        place -= 1
    if (
        place <= low
        or lower[place] not in grammar.words["definite"]
        or lower[place - 1] not in grammar.words["told_of"]
    ):
        return False
    return any(word in grammar.words["telling"] for word in lower[max(low, place - _OF) : place - 1])


def _is_where(grammar: Grammar, lower: Sequence[str], place: int) -> bool:
    """Whether a name tells where something happened: "crossed the coast north of Ayr"."""
    before = place - 1 - (lower[place - 1] in grammar.words["definite"])
    return lower[before] in grammar.words["where"] or (
        lower[before] in grammar.words["of"] and lower[before - 1] in grammar.words["sides"]
    )


def _bare(word: str) -> str:
    return word.removesuffix("'s")


def _stops(doc: "Document", place: int) -> bool:
    """Whether a comma or something stronger stands behind a word."""
    gap = gap_behind(doc, place)
    return "," in gap or not BREAKS.isdisjoint(gap)
