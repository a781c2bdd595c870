"""Articles of a story that share text: the pairs, and the groups that are one article."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from srcaudit.model.comparison import Comparison
from srcaudit.model.report import Report
from srcaudit.model.story import Cluster, SharedText


def shared_text(reports: Sequence[Report], dates: Mapping[str, date]) -> tuple[SharedText, ...]:
    """The pairs of articles that share text, most alike first.

    reports: each with an id of its own, and compared with the others. dates: id -> day of the article, where known.
    A pair that only one of the two comparisons has is taken as that one sees it.
    """
    place = {report.id: number for number, report in enumerate(reports)}
    seen: dict[tuple[int, int], list[tuple[str, Comparison]]] = {}
    for report in reports:
        for one in report.comparisons:
            if report.id is not None and one.id in place:
                key = tuple(sorted((place[report.id], place[one.id])))
                seen.setdefault((key[0], key[1]), []).append((report.id, one))
    pairs = [_pair(reports[a].id or "", reports[b].id or "", both, dates) for (a, b), both in seen.items()]
    return tuple(sorted(pairs, key=lambda one: (-one.jaccard, place[one.a], place[one.b])))


def _pair(a: str, b: str, both: Sequence[tuple[str, Comparison]], dates: Mapping[str, date]) -> SharedText:
    """What two articles share, told from the side of `a` if its comparison is there."""
    owner, one = next((seen for seen in both if seen[0] == a), both[0])
    own = owner == a
    passages = [passage for passage in one.passages if passage.counts]
    here, there = dates.get(a), dates.get(b)
    earlier = None if here is None or there is None or here == there else a if here < there else b
    return SharedText(
        a=a,
        b=b,
        jaccard=one.jaccard,
        containment=one.containment if own else one.contained,
        contained=one.contained if own else one.containment,
        words=sum(passage.words for passage in passages),
        near_duplicate=one.near_duplicate,
        credited=any(passage.credited for _, side in both for passage in side.passages),
        earlier=earlier,
    )


def clusters(order: Sequence[str], pairs: Sequence[SharedText], dates: Mapping[str, date]) -> tuple[Cluster, ...]:
    """Groups of near-duplicates, each of a core and the articles compared with it; largest first.

    order: ids in the order of the story. The article with most near-duplicates left is the next core, of several the
    one dated first, then the one of the first id.
    """
    alike: dict[str, dict[str, float]] = {}
    for pair in pairs:
        if pair.near_duplicate:
            alike.setdefault(pair.a, {})[pair.b] = pair.jaccard
            alike.setdefault(pair.b, {})[pair.a] = pair.jaccard
    place = {name: number for number, name in enumerate(order)}
    found = list(_stars(alike, dates))
    made = [_cluster(core, members, place, dates) for core, members in found]
    return tuple(sorted(made, key=lambda one: (-len(one.members), place[one.members[0]])))


def _stars(
    alike: Mapping[str, Mapping[str, float]], dates: Mapping[str, date]
) -> Iterator[tuple[str, dict[str, float]]]:
    """Cores with their members, none in two groups; the largest group is taken out first."""
    left = {name: dict(others) for name, others in alike.items()}
    by_size: dict[int, set[str]] = {}
    for name, others in left.items():
        by_size.setdefault(len(others), set()).add(name)
    for size in range(max(by_size, default=0), 0, -1):
        while by_size.get(size):
            core = min(by_size[size], key=lambda name: (dates.get(name, date.max), name))
            members = left[core]
            yield core, dict(members)
            for gone in (core, *members):
                by_size[len(left[gone])].discard(gone)
            for gone in (core, *members):
                for other in left.pop(gone):
                    if other in left and other not in members and other != core:
                        by_size[len(left[other])].discard(other)
                        left[other].pop(gone, None)
                        by_size.setdefault(len(left[other]), set()).add(other)


def _cluster(core: str, members: Mapping[str, float], place: Mapping[str, int], dates: Mapping[str, date]) -> Cluster:
    ids = sorted([core, *members], key=lambda name: place[name])
    return Cluster(members=tuple(ids), core=core, earliest=_earliest(ids, dates), least_jaccard=min(members.values()))


def _earliest(ids: Sequence[str], dates: Mapping[str, date]) -> str | None:
    """The one dated first; None if one has no date or two share the first day."""
    days = [dates.get(name) for name in ids]
    known = sorted(day for day in days if day is not None)
    if len(known) < len(ids) or known[0] == known[1]:
        return None
    return ids[days.index(known[0])]
