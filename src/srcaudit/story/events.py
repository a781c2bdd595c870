"""Which articles tell of one event: names that few others have, in both, and days of writing near each other."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from srcaudit.story.facts import ArticleFacts
from srcaudit.story.matching import gap, in_one_story, names_in_common

FEW = 12
SHARE = 0.05
"""Articles that have a rare name at most: so many, or this share of the story."""

SHARED_RARE = 2
"""Rare names that articles of one event share at least, one of them in the first lines of both."""

NAMES_WITH_LEADS = 0.2
"""Names in common, as a share of those of the article with fewer, where the first lines of both share rare ones."""

EVENT_DAYS = 14
"""Days between two articles of one event at most."""


class Events:
    """Pairs of articles of one event."""

    def __init__(self, articles: Sequence[ArticleFacts]) -> None:
        counts = Counter(name for one in articles for name in one.names)
        most = max(FEW, SHARE * len(articles))
        self._rare = {one.id: frozenset(name for name in one.names if counts[name] <= most) for one in articles}
        self._articles = articles

    def pairs(self) -> list[tuple[ArticleFacts, ArticleFacts]]:
        """All pairs, in the order of the story."""
        by_name: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self._articles):
            for name in one.lead_names & self._rare[one.id]:
                by_name[name].append(number)
        found = {pair for numbers in by_name.values() for pair in combinations(numbers, 2)}
        told = ((self._articles[a], self._articles[b]) for a, b in sorted(found))
        return [(a, b) for a, b in told if self.of_one(a, b)]

    def of_one(self, a: ArticleFacts, b: ArticleFacts) -> bool:
        """Whether two articles are of one event."""
        if a.range is not None and b.range is not None and gap(a.range, b.range) > EVENT_DAYS:
            return False
        rare = self._rare[a.id] & self._rare[b.id]
        leading = rare & a.lead_names & b.lead_names
        if len(rare) < SHARED_RARE or not leading:
            return False
        return in_one_story(a, b) or (len(leading) >= SHARED_RARE and names_in_common(a, b) >= NAMES_WITH_LEADS)
