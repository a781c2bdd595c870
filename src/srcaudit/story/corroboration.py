"""Claims that articles tell, and what they rest on: whoever is told by several articles is one origin all the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from srcaudit.model.report import Report
from srcaudit.model.span import Span
from srcaudit.model.story import ClaimStatus, Cluster, Conflict, Origin, OriginKind, StoryClaim, Telling
from srcaudit.story.facts import ArticleFacts, Rest, Statement
from srcaudit.story.matching import Group, Weights, other_places
from srcaudit.text.stems import stem

MIN_WEIGHT = 0.5
"""Check-worthiness from which a claim is listed."""

MIN_STEMS = 5
"""Content words of a claim that is listed."""

COPIED_SHARE = 0.5
"""Share of a statement inside a passage that both articles hold, from which it is a copy."""

COPIED_WORDS = 0.6
"""Share of the shorter statement's rows of five words that the other has too, from which one is a copy."""

_ROW = 5
_RANK: tuple[OriginKind, ...] = ("person", "document", "organisation", "office", "outlet", "unnamed")
_NAMED: tuple[OriginKind, ...] = ("person", "document")
_COUNTED: tuple[OriginKind, ...] = ("person", "document", "organisation", "office")
"""Kinds that can be told apart, if they are named: of "analysts", or of an outlet's own words, nobody knows whether
they go back to the other article."""

Passages = Mapping[tuple[str, str], Sequence[tuple[Span, Span]]]
"""Ids of two articles -> the places of the text that they share, here and there."""


@dataclass(frozen=True, slots=True)
class Story:
    """What telling origins apart needs to know of the whole story."""

    articles: Mapping[str, ArticleFacts]
    place: Mapping[str, int]
    cluster: Mapping[str, int]
    passages: Passages
    roles: Mapping[str, frozenset[str]]
    """Surname -> stems of the words that any article has beside it."""

    @classmethod
    def of(cls, articles: Sequence[ArticleFacts], reports: Sequence[Report], clusters: Sequence[Cluster]) -> "Story":
        """Of the articles and what they share."""
        roles: dict[str, frozenset[str]] = {}
        for article in articles:
            for surname, stems in article.roles:
                roles[surname] = roles.get(surname, frozenset()) | stems
        return cls(
            articles={one.id: one for one in articles},
            place={one.id: number for number, one in enumerate(articles)},
            cluster={name: number for number, cluster in enumerate(clusters) for name in cluster.members},
            passages=_passages(reports),
            roles=roles,
        )


def _passages(reports: Iterable[Report]) -> Passages:
    found: dict[tuple[str, str], list[tuple[Span, Span]]] = defaultdict(list)
    for report in reports:
        for other in report.comparisons:
            for passage in other.passages:
                if report.id is not None and passage.kind != "akin":
                    found[report.id, other.id].append((passage.span, passage.other))
                    found[other.id, report.id].append((passage.other, passage.span))
    return found


def claims(
    groups: Sequence[Group], story: Story, conflicts: Sequence[Conflict], weights: Weights
) -> tuple[StoryClaim, ...]:
    """The claims worth telling, those of most origins first, then in the order of the story."""
    disputed = _disputed(conflicts)
    found = [_claim(group, story, disputed, weights) for group in groups if _is_worth_telling(group)]
    return tuple(
        sorted(
            found,
            key=lambda one: (-len(one.origins), -len(one.sources), story.place[one.article_id], one.span),
        )
    )


def _is_worth_telling(group: Group) -> bool:
    """Whether it can be pinned down: it has a name, a number or a time, and says enough."""
    core = group.statements[0]
    concrete = bool(core.names or core.figures or core.times)
    return concrete and core.weight >= MIN_WEIGHT and len(core.stems) >= MIN_STEMS


def _disputed(conflicts: Sequence[Conflict]) -> Mapping[str, Sequence[tuple[Span, int]]]:
    """Id of an article -> the places of values that cannot hold beside another article's."""
    found: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    for number, conflict in enumerate(conflicts):
        if conflict.kind not in ("name spelling", "office holder"):
            for value in conflict.values:
                found[value.article_id].append((value.span, number))
    return found


def _fits(core: Statement, other: Statement, story: Story) -> bool:
    """Whether what two statements count, when and where, can be the same: if not, they tell of two things."""
    if other is core:
        return True
    if other_places(core, story.articles[core.article], other, story.articles[other.article]) is not None:
        return False
    if any(not any(a.fits(b) for a in core.times) for b in other.times) and core.times:
        return False
    for mine in other.figures:
        same = [one for one in core.figures if one.comparable == mine.comparable]
        if same and not any(one.quantity.fits(mine.quantity) for one in same):
            return False
    return True


def _claim(
    group: Group, story: Story, disputed: Mapping[str, Sequence[tuple[Span, int]]], weights: Weights
) -> StoryClaim:
    core = group.statements[0]
    same = [
        one
        for one in group.statements
        if one is core or _fits(core, one, story) or _is_disputed(one, disputed) is not None
    ]
    told = sorted(_one_an_article(same, weights), key=lambda one: (story.place[one.article], one.span))
    joined = _origins(told, story)
    origins, number = _named(told, joined, story)
    found = (_is_disputed(one, disputed) for one in told)
    conflict = next((place for place in found if place is not None), None)
    outlets = tuple(dict.fromkeys(story.articles[one.article].source for one in told))
    status, reason = _status(origins, outlets, conflict)
    return StoryClaim(
        text=core.quote,
        article_id=core.article,
        span=core.span,
        status=status,
        sources=outlets,
        origins=origins,
        tellings=tuple(
            Telling(
                article_id=one.article,
                span=one.span,
                quote=one.quote,
                source=story.articles[one.article].source,
                rests_on=one.rest.told,
                origin=number[joined[place]],
                copied=one is not core and _copied_from_any(one, told, story),
            )
            for place, one in enumerate(told)
        ),
        reason=reason,
        conflict=conflict,
    )


def _is_disputed(one: Statement, disputed: Mapping[str, Sequence[tuple[Span, int]]]) -> int | None:
    """The conflict that a statement has a value in."""
    return next((number for span, number in disputed.get(one.article, ()) if one.span.holds(span)), None)


def _one_an_article(statements: Sequence[Statement], weights: Weights) -> list[Statement]:
    """Of each article the statement that is most like the core, which is the first."""
    core = statements[0]
    best: dict[str, tuple[float, Statement]] = {core.article: (2.0, core)}
    for one in statements[1:]:
        likeness = weights.likeness(core, one)
        if one.article not in best or likeness > best[one.article][0]:
            best[one.article] = likeness, one
    return [one for _, one in best.values()]


def _status(origins: Sequence[Origin], outlets: Sequence[str], conflict: int | None) -> tuple[ClaimStatus, str]:
    counted = [one for one in origins if one.kind in _COUNTED and one.identified]
    names = "; ".join(one.name for one in counted)
    if conflict is not None:
        return "contradicted", "another article tells it with a value that cannot hold beside this one"
    if len(counted) > 1 and any(one.kind in _NAMED for one in counted):
        return "corroborated", f"{len(counted)} origins that do not depend on each other: {names}"
    if len(outlets) == 1:
        return "single-source", f"told by {outlets[0]} only"
    if len(counted) > 1:
        return "repeated", f"told by {len(outlets)}, with no person or document named for it"
    if len(origins) > 1:
        return "repeated", f"told by {len(outlets)}; the only source that can be told is {origins[0].name}"
    if not origins[0].identified:
        return "repeated", f"told by {len(outlets)}, and whom it is from cannot be told"
    return "repeated", f"told by {len(outlets)}, and all of it goes back to {origins[0].name}"


# Which tellings go back to one origin ---------------------------------------------------------------------------------


def _origins(told: Sequence[Statement], story: Story) -> list[int]:
    """For each telling the first one that it shares its origin with."""
    parent = list(range(len(told)))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for a, b in _to_compare(told, story):
        first, second = sorted((root(a), root(b)))
        if first != second and _one_origin(told[a], told[b], story):
            parent[second] = first
    return [root(number) for number in range(len(told))]


def _to_compare(told: Sequence[Statement], story: Story) -> Iterator[tuple[int, int]]:
    """All pairs; of many tellings each with the first of its kind, source and group of copies, and the first ones."""
    few = range(min(len(told), MOST_TELLINGS))
    yield from ((a, b) for b in range(len(told)) for a in few if a < b)
    first: dict[object, int] = {}
    for number, one in enumerate(told):
        article = story.articles[one.article]
        for key in (("outlet", article.source), ("copy", story.cluster.get(one.article, one.article)), one.rest):
            other = first.setdefault(key, number)
            if other != number:
                yield other, number


MOST_TELLINGS = 40
"""Tellings of one claim that all others are compared with."""


def _one_origin(a: Statement, b: Statement, story: Story) -> bool:
    """Whether two tellings depend on each other, as far as can be seen; where that is in doubt, they do."""
    here, there = story.articles[a.article], story.articles[b.article]
    if here.source == there.source and _unsourced(a) and _unsourced(b):
        return True
    cluster = story.cluster.get(a.article)
    if cluster is not None and cluster == story.cluster.get(b.article):
        return True
    return _is_copy(a, b, story) or _rest_on_one(a, b, story)


def _unsourced(one: Statement) -> bool:
    return one.rest.kind in ("outlet", "unnamed")


def _is_copy(a: Statement, b: Statement, story: Story) -> bool:
    """Whether one stands in text that both articles share, or in nearly the words of the other."""
    for here, there in story.passages.get((a.article, b.article), ()):
        if _covered(a.span, here) >= COPIED_SHARE and _covered(b.span, there) > 0:
            return True
        if _covered(b.span, there) >= COPIED_SHARE and _covered(a.span, here) > 0:
            return True
    ours, theirs = _rows(a), _rows(b)
    fewer = min(len(ours), len(theirs))
    return fewer > 0 and len(ours & theirs) >= COPIED_WORDS * fewer


def _covered(span: Span, passage: Span) -> float:
    return max(0, min(span.end, passage.end) - max(span.start, passage.start)) / max(1, len(span))


def _rows(one: Statement) -> frozenset[tuple[str, ...]]:
    words = [word.strip("\"'“”‘’.,;:()") for word in one.quote.lower().split()]
    return frozenset(zip(*(words[k:] for k in range(_ROW)), strict=False))


def _rest_on_one(a: Statement, b: Statement, story: Story) -> bool:
    """Whether both name one source, or one names it and the other article knows it too."""
    one, other = a.rest, b.rest
    if not one.identified and not other.identified:
        return True  # nobody knows whose analysts, or whose report, they are
    if one.surname and one.surname == other.surname:
        return True
    return (
        _is_behind(one, other, b.article, story)
        or _is_behind(other, one, a.article, story)
        or (one.kind != "person" and other.kind != "person" and not one.proper.isdisjoint(other.proper))
    )


def _is_behind(one: Rest, other: Rest, article: str, story: Story) -> bool:
    """Whether a person speaks for what the other telling rests on, or is who stands behind one without a name."""
    if not one.surname:
        return False
    if not other.identified:
        return stem(one.surname) in story.articles[article].names
    return bool(other.proper) and other.proper <= story.roles.get(one.surname, frozenset())


def _copied_from_any(one: Statement, told: Sequence[Statement], story: Story) -> bool:
    others = (other for other in told[:MOST_TELLINGS] if other is not one)
    return any(_is_copy(one, other, story) for other in others)


def _best(one: Statement, story: Story) -> tuple[object, ...]:
    """Orders tellings by how well they name the origin; of equals the earliest first."""
    day = story.articles[one.article].day or date.max
    told = one.rest.told or ""
    return (_RANK.index(one.rest.kind), not one.rest.identified, -min(len(told), _NAME_LETTERS), day, one.article)


_NAME_LETTERS = 60


def _named(
    told: Sequence[Statement], joined: Sequence[int], story: Story
) -> tuple[tuple[Origin, ...], Mapping[int, int]]:
    """The origins, best first, and which of them each group of tellings is."""
    members: dict[int, list[Statement]] = defaultdict(list)
    for one, group in zip(told, joined, strict=True):
        members[group].append(one)
    made: list[tuple[int, Origin]] = []
    for group, ones in members.items():
        best = min(ones, key=lambda one: _best(one, story))
        articles = tuple(dict.fromkeys(one.article for one in ones))
        name = best.rest.told if best.rest.told and best.rest.kind != "outlet" else story.articles[best.article].source
        identified = any(one.rest.identified for one in ones)
        made.append((group, Origin(name=name, kind=best.rest.kind, articles=articles, identified=identified)))
    made.sort(key=lambda one: (_RANK.index(one[1].kind), -len(one[1].articles), story.place[one[1].articles[0]]))
    return tuple(origin for _, origin in made), {group: number for number, (group, _) in enumerate(made)}
