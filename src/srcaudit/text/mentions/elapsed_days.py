"""Counted days, weeks and months between two days that are told, or from one of them to today.

A sentence is read as a sketch: its days are written as one mark each, and what is counted as another, so that a wording
is one short expression whatever days it stands with.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.dates import DateMention
from srcaudit.text.mentions.day_numbers import feasts
from srcaudit.text.mentions.durations import number_told
from srcaudit.text.mentions.weekdays import Weekday

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_DAY, _COUNT, _LONG, _NTH, _NEXT, _BEFORE = "§¤¢¥÷¬"
_MARKS = frozenset("§¤¢¥÷¬")
_MOST_COUNTS = 400
_MOST_DAYS = 3
"""Days in a sentence: with more of them it is a list."""
_FURTHER = 2
"""Sentences without a day between a day and one that counts from it."""
_MOST_ANCHORS = 2
"""Days of the sentence before from which a sentence may count."""
_MOST_IN_ONE = 2
"""Counts in a sentence."""
_LONGEST = 600
"""Characters of a sentence that is read."""
_WEEK = 7
_WEEKS = 60
"""Weeks that two weekdays may lie apart."""
_HALF_YEAR = 183
_ANY_YEAR = 2001
_HOURS_OF_A_DAY = 24
_FROM = "from_day"
"""The wording that counts from a weekday near the day of the article."""
_IT = "it"
_FAR = 3
"""Times a number of days at which they count from something else than what is still to come."""
_TO_NEXT = 2
"""Days to "the next day", where what is told went on into the night."""
_PLAY_OF_MANY = 0.1
"""Share of a number of months by which they may be off."""


@dataclass(frozen=True, slots=True)
class _Day:
    """A day that is told, by its date or by its weekday, or a month of a year."""

    span: Span
    date: DateMention | None
    weekday: Weekday | None

    @property
    def month(self) -> bool:
        """Whether it is a month of a year, and not a day."""
        return self.date is not None and self.date.day is None


@dataclass(frozen=True, slots=True)
class _Count:
    """ "Nearly twelve weeks": the fewest and the most days that it can mean."""

    span: Span
    mark: str
    least: float
    most: float
    months: bool = False


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Counted days and the two days they lie between; None for the article's own.

    gaps: how many days lie between the two, for all that they can be.
    """

    span: Span
    least: float
    most: float
    first: Span | None
    last: Span | None
    gaps: tuple[int, ...]

    @property
    def fits(self) -> bool:
        """Whether the one can lead to the other."""
        return not self.gaps or any(self.least <= gap <= self.most for gap in self.gaps)


@dataclass(frozen=True, slots=True)
class _Sketch:
    """A sentence with marks for its days and its counts, each with where it stands in it."""

    text: str
    days: dict[int, _Day]
    counts: dict[int, _Count]

    @property
    def count(self) -> _Count | None:
        """What is counted, if it is one thing only."""
        return next(iter(self.counts.values())) if len(self.counts) == 1 else None


def elapsed_days(doc: "Document") -> tuple[Elapsed, ...]:
    """The counted days of the body, outside quotations, that its wording puts between two days, in order."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "elapsed_days") or not (doc.dates or doc.weekdays):
        return ()
    found: dict[Span, Elapsed] = {}
    days: list[_Day] | None = None
    for sentence in _with_counts(doc, pack):
        days = _days(doc) if days is None else days
        if not days:
            return ()
        told = _elapsed(doc, pack, sentence, days)
        if told is not None:
            found.setdefault(told.span, told)
    return tuple(found.values())


def _with_counts(doc: "Document", pack: LanguagePack) -> Iterator[Span]:
    """The sentences of the body that can have counted days."""
    table = pack.table("elapsed_days")
    places = [index for word in table["units"] for index in doc.word_places.get(word, ())]
    ordinals = doc.lower_kinds.intersection(pack.table("day_numbers")["ordinals"])
    places += [
        index
        for word in table["ordered"]
        for index in doc.word_places.get(word, ())
        if index and (doc.words.lower[index - 1] in ordinals or doc.words.lower[index - 1][:1].isdigit())
    ]
    places += [index for word in _compounds(pack) & doc.lower_kinds for index in doc.word_places[word]]
    places += [
        index
        for word in table["compounds"]
        for index in doc.word_places.get(word, ())
        if doc.text[doc.words.starts[index] - 1 : doc.words.starts[index]] == "-"
    ]
    places += [
        index for word in table["single"] for index in doc.word_places.get(word, ()) if _is_moved(doc, table, index)
    ]
    for sentence in dict.fromkeys(doc.sentence_at(doc.words.starts[index]) for index in sorted(places)[:_MOST_COUNTS]):
        if len(sentence) <= _LONGEST and not doc.masked.touches(sentence):
            yield sentence


def _is_moved(doc: "Document", table: Mapping[str, Any], index: int) -> bool:
    """Whether a word tells of one day, week or month from another: "the next day", "a week later"."""
    lower = doc.words.lower
    behind = lower[index + 1] if index + 1 < len(lower) else ""
    return behind in table["moved_behind"] or lower[index - 1] in table["moved_before"]


@lru_cache(maxsize=8)
def _compounds(pack: LanguagePack) -> frozenset[str]:
    """ "Two-week" and the like, as one word."""
    units = pack.table("elapsed_days")["compounds"]
    return frozenset(f"{number}-{unit}" for number in pack.table("numbers")["words"] for unit in units)


def _days(doc: "Document") -> list[_Day]:
    """The days of the body outside quotations, in order."""
    found = [_Day(day.span, None, day) for day in doc.weekdays]
    found += [_Day(feast.span, feast, None) for feast in feasts(doc)]
    found += [
        _Day(mention.span, mention, None)
        for mention in doc.dates
        if (mention.kind == "day" and mention.possible and mention.day) or (mention.kind == "month" and mention.year)
        if not doc.quoted.touches(mention.span) and not doc.masked.touches(mention.span)
    ]
    return sorted(found, key=lambda day: day.span)


def _elapsed(doc: "Document", pack: LanguagePack, sentence: Span, days: Sequence[_Day]) -> Elapsed | None:
    sketch = _sketch(doc, pack, sentence, days)
    if sketch is None or not sketch.counts:
        return None
    if pack.patterns("elapsed_days_apart")["uncounted"].search(sketch.text):
        return None
    if sketch.days:
        for name, pattern in pack.patterns("elapsed_days").items():
            match = pattern.search(sketch.text)
            if match is not None:
                return _of_match(doc, sketch, match, name)
        if len(sketch.days) != 1:
            return None
        return _to_end(doc, pack, sentence, days, sketch) or _since_before(doc, pack, sentence, days, sketch)
    return _apart(doc, pack, sentence, days, sketch) if sketch.count is not None else None


def _of_match(doc: "Document", sketch: _Sketch, match: re.Match[str], name: str) -> Elapsed | None:
    """What a wording puts between the days that it names."""
    count, first, last = sketch.counts[match.start("n")], _at(sketch, match, "a"), _at(sketch, match, "b")
    made = _made(doc, count, first, last)
    if made is None or name != _FROM or first is None or first.weekday is None or last is None or last.date is None:
        return made
    # "On 1 June, three weeks from Thursday": the nearest Thursday, and no other.
    near = first.weekday.days(doc.written_days) if doc.written_days else ()
    return replace(made, gaps=tuple(sorted({(day - one).days for one in near for day in _of(doc, last)})))


def _to_end(
    doc: "Document", pack: LanguagePack, sentence: Span, days: Sequence[_Day], sketch: _Sketch
) -> Elapsed | None:
    """Days up to an end of its own, counted from a beginning that the sentence before or behind tells."""
    said, count = pack.patterns("elapsed_days_apart"), sketch.count
    if count is None or said["ended_after"].search(sketch.text) is None:
        return _to_end_of_event(doc, pack, sentence, days, sketch)
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
    own = next(iter(sketch.days.values()))
    for place, begins in ((at + 1, said["begun_behind"].match), (at - 1, said["begun_on"].search)):
        if 0 <= place < len(doc.body_sentences):
            beside = _sketch(doc, pack, doc.body_sentences[place], days)
            if beside is None or len(beside.days) != 1 or beside.counts or not begins(beside.text):
                continue
            if _are_of_one(pack, sketch.text, beside.text):
                return _made(doc, count, next(iter(beside.days.values())), own)
    return None


def _to_end_of_event(
    doc: "Document", pack: LanguagePack, sentence: Span, days: Sequence[_Day], sketch: _Sketch
) -> Elapsed | None:
    """Days up to the end of an event whose beginning one of the sentences before tells: "After ¤, the strike ended"."""
    said, count = pack.patterns("elapsed_days_apart"), sketch.count
    again = said["event_again"].search(sketch.text) if count is not None else None
    if count is None or again is None or said["anew"].search(sketch.text) or said["to_come"].search(sketch.text):
        return None
    if said["event_counted"].search(sketch.text) is None and not (
        said["event_over"].search(sketch.text) and said["event_counted_over"].search(sketch.text)
    ):
        return None
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
    for place in range(at - 1, max(-1, at - 1 - _FURTHER), -1):
        before = _sketch(doc, pack, doc.body_sentences[place], days)
        begun = said["event_begun"].search(before.text) if before is not None and len(before.days) == 1 else None
        if before is not None and begun is not None:
            named = _noun(again) == _noun(begun) or (_noun(again) == _IT and place == at - 1)
            if not named or before.counts or said["anew"].search(before.text):
                return None
            return _made(doc, count, next(iter(before.days.values())), next(iter(sketch.days.values())))
    return None


def _noun(match: re.Match[str]) -> str:
    """The word for an event, whichever order it is told in."""
    return next(word for name, word in match.groupdict().items() if name.startswith("noun") and word).lower()


def _since_before(
    doc: "Document", pack: LanguagePack, sentence: Span, days: Sequence[_Day], sketch: _Sketch
) -> Elapsed | None:
    """Days that are counted from the only day of the sentence before to the only one of this, or back from it."""
    said, count = pack.patterns("elapsed_days_apart"), sketch.count
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
    if not at or count is None:
        return None
    then = said["to_then"].match(sketch.text) is not None
    later = then or said["to_own"].search(sketch.text) is not None
    if not later and said["to_earlier"].search(sketch.text) is None:
        return None
    before = _sketch(doc, pack, doc.body_sentences[at - 1], days)
    if before is not None and not before.days and later and not then:
        return _since_further(doc, pack, sentence, days, sketch)
    if before is None or not 1 <= len(before.days) <= _MOST_ANCHORS or (then and len(before.days) > 1):
        return None
    first, last = min(before.days), max(before.days)
    if said["no_anchor"].search(before.text, first + 1 if last > first else 0):
        return None
    if then and said["begun_on"].search(before.text) is None:
        return None
    anchor, own = before.days[last], next(iter(sketch.days.values()))
    # Of two days the last one is meant, but the first one may be.
    other = before.days[first] if last > first else None
    if later:
        made = _made(doc, count, anchor, own, also=_gaps(doc, other, own) if other else ())
    else:
        also = _gaps(doc, own, other) if other else ()
        made = _made(doc, count, own, anchor, also=(*_gaps(doc, own, None), *also))
    if made is not None and said["to_come"].search(before.text) and min(made.gaps) > _FAR * count.most:
        return None
    return made


def _since_further(
    doc: "Document", pack: LanguagePack, sentence: Span, days: Sequence[_Day], sketch: _Sketch
) -> Elapsed | None:
    """More days than have passed since the last day told, a sentence or two before: whatever they are counted from."""
    said, count = pack.patterns("elapsed_days_apart"), sketch.count
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
    own = next(iter(sketch.days.values()))
    for place in range(at - 1, max(-1, at - 1 - _FURTHER), -1):
        before = _sketch(doc, pack, doc.body_sentences[place], days)
        if before is None or count is None or len(before.days) > 1:
            return None
        if before.days:
            anchor = next(iter(before.days.values()))
            exact = anchor.date is not None and own.date is not None
            if not exact or said["happened_on"].search(before.text) is None or said["no_anchor"].search(before.text):
                return None
            made = _made(doc, count, anchor, own)
            return made if made is not None and max(made.gaps) < count.least else None
        if said["looks_back"].search(before.text):
            return None
    return None


def _apart(
    doc: "Document", pack: LanguagePack, sentence: Span, days: Sequence[_Day], sketch: _Sketch
) -> Elapsed | None:
    """Days that are counted in one sentence from what the sentence before or behind it tells."""
    said = pack.patterns("elapsed_days_apart")
    at = bisect_left(doc.body_sentences, sentence.start, key=lambda one: one.start)
    count = sketch.count
    assert count is not None
    if at and any(said[name].match(sketch.text) for name in ("told_on", "told_after")):
        before = _sketch(doc, pack, doc.body_sentences[at - 1], days)
        if before is not None and len(before.days) == 1 and not before.counts:
            return _made(doc, count, next(iter(before.days.values())), None)
    if at and said["going_on"].match(sketch.text):
        before = _sketch(doc, pack, doc.body_sentences[at - 1], days)
        alone = before is not None and len(before.days) == 1 and not before.counts
        begins = before is not None and alone and said["begun_on"].search(before.text)
        if before is not None and begins and _are_of_one(pack, before.text, sketch.text):
            return _made(doc, count, next(iter(before.days.values())), None)
    again = any(said[name].match(sketch.text) for name in ("term_again", "lasted_again"))
    if at and again and not said["other_time"].search(sketch.text):
        before = _sketch(doc, pack, doc.body_sentences[at - 1], days)
        span = said["span_before"].search(before.text) if before is not None and not before.counts else None
        if before is not None and span is not None and len(before.days) == len(span.groups()):
            return _made(doc, count, _at(before, span, "a"), _at(before, span, "b"))
    if at + 1 >= len(doc.body_sentences):
        return None
    behind = None
    for lasts, name in (("took", "between"), ("lasting", "opening")):
        if said[lasts].search(sketch.text) is None:
            continue
        behind = behind or _sketch(doc, pack, doc.body_sentences[at + 1], days)
        match = said[name].match(behind.text) if behind is not None else None
        if behind is not None and match is not None and len(behind.days) == len(match.groups()):
            return _made(doc, count, _at(behind, match, "a"), _at(behind, match, "b"))
    return None


def _are_of_one(pack: LanguagePack, one: str, other: str) -> bool:
    """Whether two sentences can be about one thing or person, for how they begin."""
    said = pack.patterns("elapsed_days_apart")
    if said["anew"].search(one) or said["anew"].search(other):
        return False
    first, second = (said["about"].match(text) for text in (one, other))
    if first is None or second is None:
        named = second or first
        return named is not None and named["pronoun"] is not None
    nouns, pronouns = (first["noun"], second["noun"]), (first["pronoun"], second["pronoun"])
    if all(nouns):
        return nouns[0].lower() == nouns[1].lower()
    if all(pronouns):
        return pronouns[0].lower() == pronouns[1].lower()
    return not (first["some"] or second["some"]) and (pronouns[0] or pronouns[1]).lower() in ("it", "they")


def _at(sketch: _Sketch, match: re.Match[str], name: str) -> _Day | None:
    return sketch.days[match.start(name)] if match.groupdict().get(name) else None


def _sketch(doc: "Document", pack: LanguagePack, sentence: Span, days: Sequence[_Day]) -> _Sketch | None:
    """A sentence with marks; None if it tells of more than is read, or in somebody's own words."""
    first = bisect_left(days, sentence.start, key=lambda day: day.span.start)
    told = [day for day in days[first : first + _MOST_DAYS + 1] if sentence.holds(day.span)]
    of_months = bool(told) and all(day.month for day in told)
    told = told if of_months else [day for day in told if not day.month]
    text = doc.folded[sentence.start : sentence.end]
    if len(told) > _MOST_DAYS or not _MARKS.isdisjoint(text):
        return None
    counts = [count for count in _counts(doc, pack, sentence) if not any(count.span.touches(day.span) for day in told)]
    if of_months and (len(counts) > 1 or not all(count.months for count in counts)):
        return None
    if len(counts) > _MOST_IN_ONE or any(doc.quoted.touches(count.span) for count in counts):
        return None
    pieces, end, length = list[str](), sentence.start, 0
    sketch_days, sketch_counts = dict[int, _Day](), dict[int, _Count]()
    marked: list[_Day | _Count] = [*told, *counts]
    for one in sorted(marked, key=lambda one: one.span):
        length += one.span.start - end
        if isinstance(one, _Day):
            sketch_days[length] = one
        else:
            sketch_counts[length] = one
        pieces += [doc.folded[end : one.span.start], _DAY if isinstance(one, _Day) else one.mark]
        length, end = length + 1, one.span.end
    pieces.append(doc.folded[end : sentence.end])
    return _Sketch("".join(pieces), sketch_days, sketch_counts)


def _counts(doc: "Document", pack: LanguagePack, sentence: Span) -> Iterator[_Count]:
    said, table = pack.patterns("elapsed_days_apart"), pack.table("elapsed_days")
    lengths = table["lengths"]
    joined = doc.folded.find("-", sentence.start, sentence.end) >= 0
    for name, mark in (("counted", _COUNT), ("attributive", _LONG)) if joined else (("counted", _COUNT),):
        for match in said[name].finditer(doc.folded, sentence.start, sentence.end):
            number = number_told(pack, match["n"].lower())
            length, play = lengths[match["unit"].lower()]
            play = table["lengths_of_one"].get(match["unit"].lower(), play) if number == 1 else play
            days = number * length
            if match["unit"].lower() == "hour" and number % _HOURS_OF_A_DAY:
                continue
            yield _Count(
                Span(*match.span()),
                mark,
                *rounded(match.groupdict(), days, max(play, days * _PLAY_OF_MANY if length > _WEEK else 0)),
                months=match["unit"].lower() == "month",
            )
    of_days = "day" in doc.folded[sentence.start : sentence.end].lower()
    for name, mark in (("next_day", _NEXT), ("day_before", _BEFORE)) if of_days else ():
        for match in said[name].finditer(doc.folded, sentence.start, sentence.end):
            yield _Count(Span(*match.span()), mark, 0, _TO_NEXT)
    for match in said["ordinal"].finditer(doc.folded, sentence.start, sentence.end):
        nth = int(match["figure"] or pack.table("day_numbers")["ordinals"][match["word"].lower()])
        length, play = lengths[match["unit"].lower()]
        months = match["unit"].lower() == "month"
        yield _Count(Span(*match.span()), _NTH, (nth - 1) * length - play / 2, nth * length + play / 2, months)


def rounded(said: Mapping[str, str | None], days: float, play: float) -> tuple[float, float]:
    """The fewest and the most days that a number means with the word before it."""
    if said.get("up"):
        return days * 0.7 - play, days + play
    if said.get("over"):
        return days - play, days * 1.6 + play
    if said.get("under"):
        return days * 0.5 - play, days + play
    if said.get("about"):
        return days * 0.75 - play, days * 1.25 + play
    return days - play, days + play


def _made(
    doc: "Document", count: _Count, first: _Day | None, last: _Day | None, also: tuple[int, ...] = ()
) -> Elapsed | None:
    """Counted days between two. also: other gaps that may be meant."""
    gaps = (*_gaps(doc, first, last), *also)
    if not gaps:
        return None
    return Elapsed(
        count.span, count.least, count.most, first.span if first else None, last.span if last else None, gaps
    )


def _gaps(doc: "Document", first: _Day | None, last: _Day | None) -> tuple[int, ...]:
    """How many days lie between two days; from the one that is told to today, or from today to it, if one is not."""
    if first is not None and last is not None:
        return tuple(sorted(_between(doc, first, last)))
    told = first or last
    written = doc.written_days
    if told is None or not written:
        return ()
    sign = 1 if first is not None else -1
    if told.month:
        assert told.date is not None
        assert told.date.range is not None
        ends = sorted(sign * (now - day).days for now in (written[0], written[-1]) for day in told.date.range)
        return tuple(range(ends[0], ends[-1] + 1))
    if first is None and told.weekday is not None and told.weekday.week is None:
        # "In three days, on Sunday": one that is still to come.
        ahead = {(told.weekday.number - now.weekday()) % _WEEK for now in written}
        return tuple(sorted(gap + _WEEK * week for gap in ahead for week in range(_WEEKS)))
    return tuple(sorted({sign * (now - day).days for now in written for day in _of(doc, told)}))


def _between(doc: "Document", first: _Day, last: _Day) -> set[int]:
    if first.month or last.month:
        return _months_between(first, last)
    if first.date is not None and last.date is not None:
        gap = _dates_between(first.date, last.date)
        return set() if gap is None else {gap}
    if first.weekday is not None and last.weekday is not None:
        gap = (last.weekday.number - first.weekday.number) % _WEEK
        return {gap + _WEEK * week for week in range(_WEEKS)}
    gaps = {(day - one).days for one in _of(doc, first) for day in _of(doc, last)}
    if last.weekday is not None and last.weekday.week is not None:
        return gaps
    return {gap % _WEEK + _WEEK * week for gap in gaps for week in range(_WEEKS)}


def _months_between(first: _Day, last: _Day) -> set[int]:
    """The days that can lie between two of which one at least is a month; none if a year is missing."""
    ends = [day.date.range if day.date else None for day in (first, last)]
    if ends[0] is None or ends[1] is None:
        return set()
    return set(range((ends[1][0] - ends[0][1]).days, (ends[1][1] - ends[0][0]).days + 1))


def _dates_between(first: DateMention, last: DateMention) -> int | None:
    """Days from one date to the next one that the other can be; a year that one of them leaves out is the nearest."""
    if first.year is None and last.year is not None:
        ends = [day for year in (last.year, last.year - 1) if (day := first.in_year(year))]
        end = last.in_year(last.year)
        before = [day for day in ends if end is not None and day <= end]
        return (end - max(before)).days if before and end is not None else None
    begin = first.in_year(first.year or _ANY_YEAR)
    years = [last.year] if last.year else [first.year or _ANY_YEAR, (first.year or _ANY_YEAR) + 1]
    if begin is None:
        return None
    gaps = [(day - begin).days for year in years if (day := last.in_year(year))]
    return min((gap for gap in gaps if gap >= 0), default=None)


def _of(doc: "Document", told: _Day) -> list[date]:
    """The days that one can be, near the article's own."""
    written = doc.written_days
    if told.weekday is not None:
        days = set(told.weekday.days(written))
        if not told.weekday.past:
            days |= {day - timedelta(_WEEK) for day in days}
        return sorted(days)
    assert told.date is not None
    if told.date.year:
        day = told.date.in_year(told.date.year)
        return [day] if day else []
    if not written:
        return []
    near = [day for year in range(written[0].year - 1, written[-1].year + 2) if (day := told.date.in_year(year))]
    return [day for day in near if abs((day - written[-1]).days) <= _HALF_YEAR]
