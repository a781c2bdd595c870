"""What articles of a story tell with values that cannot hold together."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from srcaudit.model.report import Report
from srcaudit.model.span import Span
from srcaudit.model.story import Conflict, ConflictKind
from srcaudit.story.disputes import disputes
from srcaudit.story.facts import BREAK, ArticleFacts, Figure, Statement
from srcaudit.story.holders import Holder
from srcaudit.story.matching import CLOSELY, Group, Weights, gap, in_one_story, names_in_common, other_places, parted
from srcaudit.story.nearly_equal import nearly_equal
from srcaudit.story.spelled import name_spellings
from srcaudit.story.told import Told, conflict_of, worded
from srcaudit.story.wordings import wordings
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.times import Time
from srcaudit.text.spelling import distance
from srcaudit.text.stems import stem

HOLDER_DAYS = 31
"""Days between two articles over which an office is taken to have one holder."""

KNOWN_DAYS = 366
"""The same where the table of offices says that one of them does not fit the article's own days."""

FIGURE_DAYS = 3
"""Days between two articles over which a figure is taken to stand."""

OF_SHORTER, OF_LONGER = 0.7, 0.5
"""Weight of the shared stems as a share of the shorter and the longer statement, from which other values are told."""

MANY_SHARED = 8
"""Stems that two statements share, from which each may have one of its own."""

_ORDER: tuple[ConflictKind, ...] = (
    "office holder", "date", "place", "figure", "deadline", "duration", "age", "post", "name",
    "quotation", "name spelling",
)  # fmt: skip


def conflicts(
    articles: Sequence[ArticleFacts], reports: Sequence[Report], groups: Sequence[Group], weights: Weights
) -> tuple[Conflict, ...]:
    """All conflicts, by kind and subject. reports: of the articles, with the text they share."""
    by_id = {one.id: one for one in articles}
    place = {one.id: number for number, one in enumerate(articles)}
    found = [
        *_office_holders(articles, place),
        *name_spellings(articles, place),
        *wordings(articles, place),
        *_dates(articles, by_id, weights, place),
        *(one for group in groups if len(group.statements) > 1 for one in _of_group(group, by_id, weights, place)),
    ]
    found += disputes(articles, place, found)
    found += _altered(reports, by_id, place, found)
    found += nearly_equal(articles, place, found)
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.kind), one.subject, one.values[0].value)))


# Who holds an office --------------------------------------------------------------------------------------------------


def _office_holders(articles: Sequence[ArticleFacts], place: Mapping[str, int]) -> Iterator[Conflict]:
    by_office: dict[str, list[tuple[ArticleFacts, Holder]]] = {}
    for article in articles:
        for holder in article.holders:
            by_office.setdefault(holder.office, []).append((article, holder))
    for office in sorted(by_office):
        for told in _same_place(by_office[office]):
            values = _at_one_time(told)
            if values:
                title = values[0][1].title
                where = next((one.place for _, one in values if one.place), "")
                subject = f"{title} of {where.title()}" if where else title
                named = [
                    Told(_fullest(values, holder), article, holder.span, holder.quote, holder.context)
                    for article, holder in values
                ]
                yield conflict_of("office holder", subject, named, place, what=f"{subject} is told to be")


def _fullest(values: Sequence[tuple[ArticleFacts, Holder]], holder: Holder) -> str:
    """The longest form of the name that any of the articles has."""
    return max((one.name for _, one in values if one.surname == holder.surname), key=lambda name: (len(name), name))


def _same_place(told: Sequence[tuple[ArticleFacts, Holder]]) -> Iterator[list[tuple[ArticleFacts, Holder]]]:
    """The holders of one office of one place; of articles that tell none, those whose first lines tell the place."""
    places = sorted({holder.place for _, holder in told if holder.place})
    if not places:
        known = [one for one in told if one[1].right is not None or "-" in one[1].office]
        if known:
            yield known
        return
    for where in places:
        yield [
            (article, holder)
            for article, holder in told
            if holder.place == where or (not holder.place and where in article.lead.lower())
        ]


def _at_one_time(told: Sequence[tuple[ArticleFacts, Holder]]) -> list[tuple[ArticleFacts, Holder]]:
    """The values that another article of the same time contradicts."""
    found: dict[int, tuple[ArticleFacts, Holder]] = {}
    surnames = {holder.surname for _, holder in told}
    if len(surnames) < 2:
        return []
    for a, b in combinations(range(len(told)), 2):
        if _contradict(told[a], told[b]):
            found[a], found[b] = told[a], told[b]
    return [found[number] for number in sorted(found)]


def _contradict(one: tuple[ArticleFacts, Holder], other: tuple[ArticleFacts, Holder]) -> bool:
    (a, here), (b, there) = one, other
    if here.surname == there.surname or _one_name(here.surname, there.surname):
        return False
    if stem(here.surname.lower()) in b.names and stem(there.surname.lower()) in a.names and here.right is None:
        return False
    if a.range is not None and b.range is not None:
        away = gap(a.range, b.range)
        one_wrong = {here.right, there.right} == {True, False}
        return away <= (KNOWN_DAYS if one_wrong else HOLDER_DAYS) and (one_wrong or in_one_story(a, b))
    if a.range is not None or b.range is not None:
        return in_one_story(a, b)
    # Of two articles without a date nobody knows whether they are of one time.
    return names_in_common(a, b) >= CLOSELY


def _one_name(one: str, other: str) -> bool:
    """Whether two surnames may be spellings of one, or one a part of the other."""
    a, b = one.lower(), other.lower()
    return distance(a, b, 2) <= (2 if min(len(a), len(b)) > 4 else 1) or a in b or b in a


# When an event was ----------------------------------------------------------------------------------------------------


def _dates(
    articles: Sequence[ArticleFacts], by_id: Mapping[str, ArticleFacts], weights: Weights, place: Mapping[str, int]
) -> Iterator[Conflict]:
    """Events of which two articles tell other days, a few days apart: one subject, one verb or both times the lead."""
    buckets: dict[tuple[str, str], list[_Happening]] = {}
    for article in articles:
        for statement in article.statements:
            for time, runup in zip(statement.times, statement.runups, strict=True):
                if runup:
                    one = _Happening(statement, time, runup)
                    for key in combinations(sorted(weights.rarest(runup)), 2):
                        buckets.setdefault(key, []).append(one)
    found: list[dict[tuple[str, Span], Told]] = []
    for _, bucket in sorted(buckets.items()):
        for a, b in combinations(bucket[:MOST_STATEMENTS], 2):
            if _one_subject(a, b, by_id):
                pair = [_time_told(one.time, one.statement, by_id[one.statement.article]) for one in (a, b)]
                keys = {(one.article.id, one.span): one for one in pair}
                event = next((told for told in found if not keys.keys().isdisjoint(told)), None)
                if event is None:
                    found.append(event := {})
                event |= keys
    for told in found:
        values = sorted(told.values(), key=lambda one: (place[one.article.id], one.span))
        yield conflict_of("date", values[0].context, values, place, what="one event, other dates")


@dataclass(frozen=True, slots=True)
class _Happening:
    """A day that something happened on. runup: the stems of what leads up to the day."""

    statement: Statement
    time: Time
    runup: tuple[str, ...]


def _one_subject(a: _Happening, b: _Happening, by_id: Mapping[str, ArticleFacts]) -> bool:
    """Whether two days a few days apart are told of one event: what leads up to both is nearly the same."""
    here, there = a.statement, b.statement
    away = abs((a.time.first - b.time.first).days)
    if here.article == there.article or not 1 <= away <= DATE_DAYS or a.time.has_year != b.time.has_year:
        return False
    ours, theirs = ({*one.runup} - {BREAK} for one in (a, b))
    shared = ours & theirs
    fewer = min(len(ours), len(theirs))
    if len(shared) < FEWEST_OF_SUBJECT or len(shared) < OF_SUBJECT * fewer or not shared & here.names & there.names:
        return False
    if not all(_is_subject(one.runup, shared) for one in (a, b)):
        return False
    if not (here.leads and there.leads) and not _verbs(a) & _verbs(b):
        return False
    told = {_day(time) for one in (here, there) for time in one.times}
    return len(told) == 2 and in_one_story(by_id[here.article], by_id[there.article])


def _is_subject(runup: Sequence[str], shared: Set[str]) -> bool:
    """Whether what is shared comes first, and not behind a preposition: "the wall", not "an inquiry into the wall"."""
    for stem_or_break in runup:
        if stem_or_break in shared:
            return True
        if stem_or_break == BREAK:
            return False
    return False


def _verbs(one: _Happening) -> set[str]:
    """What stands right before the day and is no name: the verb is among it."""
    return {word for word in one.runup[-_VERB_STEMS:] if word != BREAK} - one.statement.names


def _day(time: Time) -> str:
    return time.first.strftime("%m-%d")


DATE_DAYS = 7
"""Days that two dates of one event lie apart at most: others are taken to be of two events."""

FEWEST_OF_SUBJECT, OF_SUBJECT = 3, 0.6
"""Stems that lead up to both dates, at least, and as a share of the shorter lead."""

_VERB_STEMS = 3


# What one event is told with ------------------------------------------------------------------------------------------


def _of_group(
    group: Group, by_id: Mapping[str, ArticleFacts], weights: Weights, place: Mapping[str, int]
) -> Iterator[Conflict]:
    """What statements that tell the same tell with other values."""
    statements = group.statements
    pairs = [
        (a, b)
        for a, b in combinations(statements[:MOST_STATEMENTS], 2)
        if a.article != b.article and _one_event(a, b, by_id, weights)
    ]
    yield from _figures(pairs, by_id, place)
    yield from _times(pairs, by_id, place)
    yield from _places(pairs, by_id, place)


MOST_STATEMENTS = 40
"""Statements of a group that are compared with each other."""


def _one_event(a: Statement, b: Statement, by_id: Mapping[str, ArticleFacts], weights: Weights) -> bool:
    """Whether two statements tell of the same event in nearly the same content, so that other values are a conflict."""
    ours, theirs = _without_places(a), _without_places(b)
    shared = ours & theirs
    common = weights.sum(shared)
    short, long = sorted((weights.sum(ours), weights.sum(theirs)))
    if common < OF_SHORTER * short or common < OF_LONGER * long:
        return False
    # "The plans for the mill" and "the plans for the school": each has a word of its own, so they are two things.
    own = min(len(ours - theirs), len(theirs - ours))
    if own > 1 or (own and len(shared) < MANY_SHARED):
        return False
    if parted(a, b):
        return False
    here, there = by_id[a.article], by_id[b.article]
    return bool(a.names & b.names or len(shared) >= 5) and in_one_story(here, there)


def _without_places(one: Statement) -> frozenset[str]:
    return one.stems.difference(*(place.stems for place in one.places))


def _figures(
    pairs: Sequence[tuple[Statement, Statement]], by_id: Mapping[str, ArticleFacts], place: Mapping[str, int]
) -> Iterator[Conflict]:
    found: dict[tuple[str, str, str], dict[tuple[str, Span], Told]] = {}
    durations: set[tuple[str, str, str]] = set()
    for a, b in pairs:
        for here, there in _comparable(a, b):
            if _can_both_hold(here, there, by_id[a.article], by_id[b.article]):
                continue
            if here.duration:
                durations.add(here.comparable)
            told = found.setdefault(here.comparable, {})
            for figure, statement in ((here, a), (there, b)):
                one = _figure_told(figure, statement, by_id[statement.article])
                told[one.article.id, one.span] = one
    for key, told in sorted(found.items()):
        kind: ConflictKind = "duration" if key in durations else "figure"
        values = list(told.values())
        yield conflict_of(kind, values[0].context, values, place, what="one thing, other figures")


def _comparable(a: Statement, b: Statement) -> Iterator[tuple[Figure, Figure]]:
    """Figures of the same kind, where each statement has one only."""
    ours, theirs = _by_kind(a), _by_kind(b)
    for key in sorted(ours.keys() & theirs.keys()):
        if len(ours[key]) == len(theirs[key]) == 1:
            yield ours[key][0], theirs[key][0]


def _by_kind(statement: Statement) -> dict[tuple[str, str, str], list[Figure]]:
    found: dict[tuple[str, str, str], list[Figure]] = {}
    for figure in statement.figures:
        if not figure.quantity.ranged and (figure.head or figure.quantity.kind in ("money", "measure", "percent")):
            found.setdefault(figure.comparable, []).append(figure)
    return found


def _figure_told(figure: Figure, statement: Statement, article: ArticleFacts) -> Told:
    one = figure.quantity
    start = one.span.start - statement.span.start
    quote = statement.quote[start : start + len(one.span)]
    return Told(worded(one), article, one.span, quote, statement.quote)


def _can_both_hold(here: Figure, there: Figure, a: ArticleFacts, b: ArticleFacts) -> bool:
    if here.quantity.fits(there.quantity):
        return True
    if a.range is None or b.range is None:
        return here.grows and a.range != b.range
    away = gap(a.range, b.range)
    return away > FIGURE_DAYS or (a.range != b.range and here.grows)


def _times(
    pairs: Sequence[tuple[Statement, Statement]], by_id: Mapping[str, ArticleFacts], place: Mapping[str, int]
) -> Iterator[Conflict]:
    found: dict[str, dict[tuple[str, Span], Told]] = {}
    for a, b in pairs:
        if len(a.times) != 1 or len(b.times) != 1:
            continue
        (here,), (there,) = a.times, b.times
        if here.kind != there.kind or here.fits(there) or not (here.exact or here.kind == "by"):
            continue
        if here.kind == "on" and not (here.exact and there.exact):
            continue
        told = found.setdefault(here.kind, {})
        for time, statement in ((here, a), (there, b)):
            one = _time_told(time, statement, by_id[statement.article])
            told[one.article.id, one.span] = one
    for kind, told in sorted(found.items()):
        values = list(told.values())
        if kind == "by":
            yield conflict_of("deadline", values[0].context, values, place, what="one thing, other deadlines")
        else:
            yield conflict_of("date", values[0].context, values, place, what="one event, other dates")


def _places(
    pairs: Sequence[tuple[Statement, Statement]], by_id: Mapping[str, ArticleFacts], place: Mapping[str, int]
) -> Iterator[Conflict]:
    """One event in two places: neither article knows the other's place, so that neither lies in the other."""
    found: dict[tuple[str, Span], Told] = {}
    for a, b in pairs:
        here, there = by_id[a.article], by_id[b.article]
        places = other_places(a, here, b, there)
        if places is None or not _same_days(here, there):
            continue
        for statement, article, told in ((a, here, places[0].span), (b, there, places[1].span)):
            quote = statement.quote[told.start - statement.span.start : told.end - statement.span.start]
            found[article.id, told] = Told(quote, article, told, quote, statement.quote)
    if found:
        values = list(found.values())
        yield conflict_of("place", values[0].context, values, place, what="one event, other places")


def _same_days(a: ArticleFacts, b: ArticleFacts) -> bool:
    """Whether two articles are of about the same days, as far as is known."""
    return a.range is None or b.range is None or gap(a.range, b.range) <= FIGURE_DAYS


# What copies of one text tell with ------------------------------------------------------------------------------------


def _altered(
    reports: Sequence[Report], by_id: Mapping[str, ArticleFacts], place: Mapping[str, int], known: Sequence[Conflict]
) -> Iterator[Conflict]:
    """Figures that stand in one article of some days and another in its copy, where no other conflict has them."""
    told = {(value.article_id, value.span) for conflict in known for value in conflict.values}
    found: list[dict[tuple[str, Span], Told]] = []
    for report in reports:
        for other in report.comparisons:
            here, there = by_id.get(report.id or ""), by_id.get(other.id)
            if here is None or there is None or here.range != there.range or place[here.id] > place[there.id]:
                continue
            for one in (alteration for passage in other.passages for alteration in passage.altered):
                may_hold = _rounded(one.quote, one.other_quote) or _fit(here, one.span, there, one.other)
                if one.kind == "figure" and not may_hold and not _is_told(told, here.id, one.span):
                    pair = {
                        (here.id, one.span): _figure_of(here, one.span, one.quote),
                        (there.id, one.other): _figure_of(there, one.other, one.other_quote),
                    }
                    event = next((told for told in found if not pair.keys().isdisjoint(told)), None)
                    if event is None:
                        found.append(event := {})
                    event |= pair
    for event in found:
        values = sorted(event.values(), key=lambda one: (place[one.article.id], one.span))
        yield conflict_of("figure", values[0].context, values, place, what="one sentence, other figures")


def _fit(here: ArticleFacts, span: Span, there: ArticleFacts, other: Span) -> bool:
    """Whether one number can stand behind two that are told for it: "275" and "about 280"."""
    ours, theirs = _quantities(here, span), _quantities(there, other)
    return len(ours) == len(theirs) == 1 and ours[0].fits(theirs[0])


def _rounded(quote: str, other: str) -> bool:
    """Whether one of two numbers is the other with its last digits rounded off: 206,900 and 210,000."""
    ours, theirs = _NUMBER.findall(quote), _NUMBER.findall(other)
    if len(ours) != 1 or len(theirs) != 1:
        return False
    fine, coarse = sorted((ours[0].replace(",", ""), theirs[0].replace(",", "")), key=lambda one: -len(one.rstrip("0")))
    kept = len(coarse.rstrip("0"))
    if len(fine) != len(coarse) or not _KEPT_DIGITS <= kept < len(fine.rstrip("0")):
        return False
    return 2 * abs(int(fine) - int(coarse)) <= int(10 ** (len(coarse) - kept))


_NUMBER = re.compile(r"(?<![\d.,])\d+(?:,\d{3})*(?![\d.,]*\d)")
_KEPT_DIGITS = 2


def _quantities(article: ArticleFacts, span: Span) -> list[Quantity]:
    inside = (one for one in article.statements if one.span.touches(span))
    return [figure.quantity for one in inside for figure in one.figures if figure.quantity.span.touches(span)]


def _is_told(told: Set[tuple[str, Span]], article: str, span: Span) -> bool:
    return any(article == name and span.touches(other) for name, other in told)


def _figure_of(article: ArticleFacts, span: Span, quote: str) -> Told:
    context = next((one.quote for one in article.statements if one.span.touches(span)), quote)
    return Told(" ".join(quote.split()), article, span, quote, context)


def _time_told(time: Time, statement: Statement, article: ArticleFacts) -> Told:
    start = time.span.start - statement.span.start
    return Told(str(time), article, time.span, statement.quote[start : start + len(time.span)], statement.quote)
