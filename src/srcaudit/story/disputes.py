"""What articles of one event tell in other words, and with values that cannot hold together.

The sentences need have little in common: what is compared is read from each article by itself, such as what was counted
and what happened to it, and the two articles have to be of one event.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

from srcaudit.model.span import Span
from srcaudit.model.story import Conflict, ConflictKind
from srcaudit.story.counts import Count
from srcaudit.story.events import Events
from srcaudit.story.facts import ArticleFacts
from srcaudit.story.limits import Limit
from srcaudit.story.matching import gap, in_one_story
from srcaudit.story.person_claims import PersonClaim
from srcaudit.story.sets import SetShare
from srcaudit.story.told import Told, conflict_of, worded

COUNT_DAYS = 3
"""Days between two articles over which a count is taken to stand."""

MOST_TIMES = 3.0
"""How many times the one count the other may be: what differs by more counts something else."""

PERSON_DAYS = 31
"""Days between two articles over which a person's seat and party are taken to stand."""

YEAR = 365.25

Pair = tuple[ArticleFacts, ArticleFacts]
Sides = dict[tuple[str, Span], Told]


def disputes(
    articles: Sequence[ArticleFacts], place: Mapping[str, int], known: Iterable[Conflict]
) -> Iterator[Conflict]:
    """The conflicts of these kinds, those left out that have a value of a known one."""
    taken = {(value.article_id, value.span) for one in known for value in one.values}
    pairs = Events(articles).pairs()
    groups: dict[tuple[ConflictKind, str], list[Sides]] = defaultdict(list)
    for found in (_counts(pairs), _sets(pairs), _limits(pairs), _persons(articles)):
        for kind, what, sides in found:
            if taken.isdisjoint((one.article.id, one.span) for one in sides):
                _join(groups[kind, what], sides)
    for (kind, what), joined in groups.items():
        for one in joined:
            values = sorted(one.values(), key=lambda told: (place[told.article.id], told.span))
            yield conflict_of(kind, values[0].context, values, place, what=what)


Dispute = tuple[ConflictKind, str, tuple[Told, Told]]


def _join(joined: list[Sides], sides: Iterable[Told]) -> None:
    """Adds the sides to the conflict that has one of them already, or as a new one."""
    keys = {(one.article.id, one.span): one for one in sides}
    event = next((told for told in joined if not keys.keys().isdisjoint(told)), None)
    if event is None:
        joined.append(event := {})
    event |= keys


# What was counted -----------------------------------------------------------------------------------------------------


def _counts(pairs: Iterable[Pair]) -> Iterator[Dispute]:
    for here, there in pairs:
        by_key: dict[tuple[str, ...], list[Count]] = defaultdict(list)
        for one in there.counts:
            by_key[one.key].append(one)
        for mine in here.counts:
            for other in by_key.get(mine.key, ()):
                if _excluded(mine, here, other, there):
                    sides = _count_told(mine, here), _count_told(other, there)
                    yield "figure", "one thing, other figures", sides


def _excluded(mine: Count, here: ArticleFacts, other: Count, there: ArticleFacts) -> bool:
    """Whether two counts are of one thing at one time, and one number cannot stand behind both."""
    if mine.quantity.fits(other.quantity) or not _alike(mine, other):
        return False
    if not (_is_known(mine, there) and _is_known(other, here)):
        return False
    low, high = sorted((abs(mine.quantity.value), abs(other.quantity.value)))
    if high > MOST_TIMES * low or not _at_one_time(mine, here, other, there):
        return False
    return not _knows(here, other) and not _knows(there, mine)


def _is_known(count: Count, article: ArticleFacts) -> bool:
    """Whether an article knows something of what a clause of the other names, if it names anything."""
    return not count.names or not count.names.isdisjoint(article.names)


def _alike(mine: Count, other: Count) -> bool:
    """Whether two clauses tell of the same: neither, or only one, has a word of its own, and they name nobody else."""
    if (mine.names - other.told and other.names - mine.told) or (mine.own - other.own and other.own - mine.own):
        return False
    if mine.event:
        return mine.quantity.kind == "count"
    # What somebody did is told of the one who did it, and in one span of time.
    return bool(mine.names & other.names) and mine.days == other.days and mine.quantity.kind != "percent"


def _at_one_time(mine: Count, here: ArticleFacts, other: Count, there: ArticleFacts) -> bool:
    """Whether a count that was right in one article must be right in the other: what has happened does not fall."""
    if here.range is None or there.range is None:
        return not mine.grows
    if here.range == there.range:
        return True
    if not mine.grows:
        return gap(here.range, there.range) <= COUNT_DAYS
    if not mine.event or mine.quantity.bound != "exact" or other.quantity.bound != "exact":
        return False
    earlier, later = (mine, other) if here.range < there.range else (other, mine)
    return later.quantity.value < earlier.quantity.value


def _knows(article: ArticleFacts, count: Count) -> bool:
    """Whether an article has the other's number as well: then it tells of two things or two times."""
    return any(
        one.noun == count.noun
        and one.quantity.bound in ("exact", "about")
        and one.quantity.comparable == count.quantity.comparable
        and one.quantity.fits(count.quantity)
        for one in article.counts
    )


def _count_told(one: Count, article: ArticleFacts) -> Told:
    return Told(worded(one.quantity), article, one.quantity.span, one.quote, one.context)


# How many of a set ----------------------------------------------------------------------------------------------------


def _sets(pairs: Iterable[Pair]) -> Iterator[Dispute]:
    for here, there in pairs:
        for mine in here.set_shares:
            for other in there.set_shares:
                same = (mine.noun, mine.size, mine.act) == (other.noun, other.size, other.act)
                if same and mine.part != other.part:
                    yield "figure", "one set, other numbers of it", (_set_told(mine, here), _set_told(other, there))


def _set_told(one: SetShare, article: ArticleFacts) -> Told:
    return Told(f"{one.part} of {one.size}", article, one.span, one.quote, one.context)


# By when, and not before when -----------------------------------------------------------------------------------------


def _limits(pairs: Iterable[Pair]) -> Iterator[Dispute]:
    for here, there in pairs:
        for mine in here.limits:
            for other in there.limits:
                if _cross(mine, other):
                    yield (
                        "deadline",
                        "one thing, times that exclude each other",
                        (
                            _limit_told(mine, here),
                            _limit_told(other, there),
                        ),
                    )


def _cross(mine: Limit, other: Limit) -> bool:
    """Whether one matter is to be over by a day before which, as the other has it, it will not begin."""
    if mine.matter != other.matter or mine.kind == other.kind:
        return False
    if not (mine.everybody and other.everybody) and not mine.subject & other.subject:
        return False
    by, after = (mine, other) if mine.kind == "by" else (other, mine)
    return by.time.last < after.time.first


def _limit_told(one: Limit, article: ArticleFacts) -> Told:
    day = one.time.first.isoformat()
    return Told(f"{one.kind} {day}", article, one.time.span, one.quote, one.context)


# What is said of a person ---------------------------------------------------------------------------------------------


def _persons(articles: Iterable[ArticleFacts]) -> Iterator[Dispute]:
    told: dict[tuple[str, str], list[tuple[ArticleFacts, PersonClaim]]] = defaultdict(list)
    for article in articles:
        for one in article.person_claims:
            told[one.kind, one.person].append((article, one))
    for (kind, _), claims in sorted(told.items()):
        values = {one.value for _, one in claims}
        if len(values) < 2:
            continue
        for (here, mine), (there, other) in combinations(claims[:_MOST_CLAIMS], 2):
            if mine.value != other.value and _not_both(mine, here, other, there):
                sides = _person_told(mine, here), _person_told(other, there)
                if kind == "age":
                    yield "age", "one person, ages that do not fit the days", sides
                else:
                    yield "post", "one person, told otherwise", sides


_MOST_CLAIMS = 60


def _not_both(mine: PersonClaim, here: ArticleFacts, other: PersonClaim, there: ArticleFacts) -> bool:
    if here.day is None or there.day is None or not _namesake_is_unlikely(here, there):
        return False
    if mine.kind != "age":
        return abs((here.day - there.day).days) <= PERSON_DAYS
    (first, young), (second, old) = sorted(((here.day, int(mine.value)), (there.day, int(other.value))))
    return not _can_age(first, young, second, old)


def _can_age(first: date, young: int, second: date, old: int) -> bool:
    """Whether somebody can be of the one age on the first day and of the other on the second."""
    years = (second - first).days / YEAR
    return young + int(years) <= old <= young + int(years) + 1


def _namesake_is_unlikely(here: ArticleFacts, there: ArticleFacts) -> bool:
    return here.id != there.id and in_one_story(here, there)


def _person_told(one: PersonClaim, article: ArticleFacts) -> Told:
    return Told(one.value, article, one.span, one.quote, one.context)
