"""Claims that articles tell, and what they rest on: whoever is told by several articles is one origin all the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from srcaudit.model.report import Report
from srcaudit.model.span import Span
from srcaudit.model.story import STYLE, ClaimStatus, Cluster, Conflict, Origin, OriginKind, StoryClaim, Telling
from srcaudit.story.facts import ArticleFacts, Rest, Statement
from srcaudit.story.matching import Group, Weights, other_places
from srcaudit.text.stems import stem

MIN_WEIGHT = 0.5
"""Check-worthiness from which a claim is listed."""

MIN_STEMS = 4
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
    places: Mapping[str, frozenset[str]]
    """Id of an article -> stems of the names that it has behind "in", "at" or the like."""

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
            places={
                one.id: frozenset(stem for told in one.statements for place in told.places for stem in place.stems)
                for one in articles
            },
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
    """Whether one of its tellings can be pinned down: it has a name, a number or a time, and says enough."""
    return any(
        bool(one.names or one.figures or one.times) and one.weight >= MIN_WEIGHT and len(one.stems) >= MIN_STEMS
        for one in group.statements
    )


def _disputed(conflicts: Sequence[Conflict]) -> Mapping[str, Sequence[tuple[Span, int]]]:
    """Id of an article -> the places of values that cannot hold beside another article's."""
    found: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    for number, conflict in enumerate(conflicts):
        if conflict.kind not in STYLE | {"office holder"}:
            for value in conflict.values:
                found[value.article_id].append((value.span, number))
    return found


def _fits(core: Statement, other: Statement, story: Story) -> bool:
    """Whether what two statements count, when and where, can be the same: if not, they tell of two things."""
    if other is core:
        return True
    if _grounds_differ(core, other, story):
        return False
    if other_places(core, story.articles[core.article], other, story.articles[other.article]) is not None:
        return False
    if any(not any(a.fits(b) for a in core.times) for b in other.times) and core.times:
        return False
    for mine in other.figures:
        same = [one for one in core.figures if one.comparable == mine.comparable]
        if same and not any(one.quantity.fits(mine.quantity) for one in same):
            return False
    return True


def _grounds_differ(one: Statement, other: Statement, story: Story) -> bool:
    """Whether each is told of, or by the authorities of, a place that the other says nothing of.

    "Harrow officials expect more voters" and "a record, said the clerk of Ostby" are two claims in like words.
    """
    places = story.places[one.article] | story.places[other.article]
    ours, theirs = ((told.names | told.rest.proper) & places for told in (one, other))
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


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
    status, reason = _status(origins, outlets, _tellers(told, story), conflict)
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


def _tellers(told: Sequence[Statement], story: Story) -> int:
    """How many tell it: an outlet counts once, and so do the near-copies of one article."""
    roots, first = _Roots(len(told)), dict[tuple[str, object], int]()
    for number, one in enumerate(told):
        keys = [("outlet", story.articles[one.article].source), ("copy", story.cluster.get(one.article, one.article))]
        for key in keys:
            roots.join(number, first.setdefault(key, number))
    return len({roots.of(number) for number in range(len(told))})


def _status(
    origins: Sequence[Origin], outlets: Sequence[str], tellers: int, conflict: int | None
) -> tuple[ClaimStatus, str]:
    """What a claim is, and why. tellers: how many outlets, near-copies of one article counted once."""
    counted = [one for one in origins if one.kind in _COUNTED and one.identified]
    names = "; ".join(one.name for one in counted)
    if conflict is not None:
        return "contradicted", "another article tells it with a value that cannot hold beside this one"
    if len(counted) > 1 and any(one.kind in _NAMED for one in counted):
        return "corroborated", f"{len(counted)} origins that do not depend on each other: {names}"
    if len(outlets) == 1:
        return "single-source", f"told by {outlets[0]} only"
    if tellers == 1:
        return "single-source", f"told in one article and its near-copies only, by {len(outlets)}"
    told = f"told by {tellers}" + (", near-copies of one article counted once" if tellers < len(outlets) else "")
    if len(counted) > 1:
        return "repeated", f"{told}, with no person or document named for it"
    if len(origins) > 1:
        return "repeated", f"{told}; the only source that can be told is {origins[0].name}"
    if not origins[0].identified:
        return "repeated", f"{told}, and whom it is from cannot be told"
    return "repeated", f"{told}, and all of it goes back to {origins[0].name}"


# Which tellings go back to one origin ---------------------------------------------------------------------------------


def _origins(told: Sequence[Statement], story: Story) -> list[int]:
    """For each telling the first one that it shares its origin with.

    First copies and tellings that name one source are joined; what then has no named source goes to the first origin
    that it may depend on, and joins no two.
    """
    roots = _Roots(len(told))
    for a, b in _to_compare(told, story):
        if roots.of(a) != roots.of(b) and _one_origin(told[a], told[b], story):
            roots.join(a, b)
    named = {roots.of(number) for number, one in enumerate(told) if one.rest.identified}
    unnamed = sorted({roots.of(number) for number in range(len(told))} - named)
    for number in unnamed:
        behind = (other for other in sorted(named) if _may_rest_on(told, roots, number, other, story))
        roots.join(number, next(behind, unnamed[0]))
    return [roots.of(number) for number in range(len(told))]


class _Roots:
    """Which of several things belong together, each told by the first of them."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def of(self, number: int) -> int:
        """The first thing that belongs together with this one."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Lets two things belong together."""
        first, second = sorted((self.of(one), self.of(other)))
        self._parent[second] = first


def _may_rest_on(told: Sequence[Statement], roots: _Roots, number: int, origin: int, story: Story) -> bool:
    """Whether an article that tells it without a name knows a person whom the origin names."""
    group = [one for place, one in enumerate(told) if roots.of(place) == number]
    persons = {
        stem(one.rest.surname) for place, one in enumerate(told) if roots.of(place) == origin and one.rest.surname
    }
    return any(not persons.isdisjoint(story.articles[one.article].names) for one in group)


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
    """Whether two tellings are copies of one text, or name one source."""
    cluster = story.cluster.get(a.article)
    if cluster is not None and cluster == story.cluster.get(b.article):
        return True
    if _is_copy(a, b, story) or _names(a, b.rest) or _names(b, a.rest):
        return True
    return a.rest.identified and b.rest.identified and _name_one(a.rest, b.rest, story)


def _names(one: Statement, source: Rest) -> bool:
    """Whether a telling itself speaks of the person whom the other one rests on."""
    return bool(source.surname) and one.rest.surname != source.surname and source.surname in one.quote.lower()


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


def _name_one(one: Rest, other: Rest, story: Story) -> bool:
    """Whether two sources are one person, one body or document, or a body and who speaks for it."""
    if one.surname and one.surname == other.surname:
        return True
    if one.kind != "person" and other.kind != "person":
        return not one.proper.isdisjoint(other.proper)
    return _speaks_for(one, other, story) or _speaks_for(other, one, story)


def _speaks_for(one: Rest, other: Rest, story: Story) -> bool:
    """Whether the names of a body stand beside a person's name in some article."""
    return bool(one.surname and other.proper) and other.proper <= story.roles.get(one.surname, frozenset())


def _copied_from_any(one: Statement, told: Sequence[Statement], story: Story) -> bool:
    others = (other for other in told[:MOST_TELLINGS] if other is not one)
    return any(_is_copy(one, other, story) for other in others)


def _best(one: Statement, story: Story) -> tuple[object, ...]:
    """Orders tellings by how well they name the origin; of equals the earliest first."""
    day = story.articles[one.article].day or date.max
    told = one.rest.told or ""
    return (_RANK.index(one.rest.kind), not one.rest.identified, -min(len(told), _NAME_LETTERS), day, one.article)


_NAME_LETTERS = 60


def _first_of(tellings: Sequence[Statement], story: Story) -> ArticleFacts:
    """The article of the telling that is dated first: where nobody is named, no copy is called the origin."""
    articles = (story.articles[one.article] for one in tellings)
    return min(articles, key=lambda one: (one.day or date.max, one.id))


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
        own_words = best.rest.kind == "outlet" or not best.rest.told
        name = _first_of(ones, story).source if own_words else best.rest.told or ""
        identified = any(one.rest.identified for one in ones)
        made.append((group, Origin(name=name, kind=best.rest.kind, articles=articles, identified=identified)))
    made.sort(key=lambda one: (_RANK.index(one[1].kind), -len(one[1].articles), story.place[one[1].articles[0]]))
    return tuple(origin for _, origin in made), {group: number for number, (group, _) in enumerate(made)}
