"""The articles that others are compared with."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain, islice
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from srcaudit.corpus.body import Body, number
from srcaudit.corpus.compare import compare_bodies
from srcaudit.errors import SourceIndexError
from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison
from srcaudit.text.document import Document

ArticleLike = str | Path | Article

EXHAUSTIVE = 32
"""Indexes of no more articles are compared with one by one: nothing is left to chance."""

CANDIDATES = 50
"""Articles compared with exactly, at most: those that share most."""

CROWD = 200
"""A fingerprint in more articles than this says nothing; of a band's articles no more than this are looked at."""

SITE_CROWD = 20
"""A fingerprint in more articles of one site than this belongs to the site."""

ALIKE = 0.5
"""Jaccard similarity from which an article is told even if all that both share is in a crowd of others too."""

_BATCH = 256


@dataclass(frozen=True, slots=True)
class Match:
    """An article of the index that shares text with the one asked about."""

    id: str
    jaccard: float
    containment: float
    """The share of the query's 5-grams found in this article; 0-1."""
    contained: float
    """The share of this article's 5-grams found in the query; 0-1."""


class Store(Protocol):
    """Where an index keeps its articles. Articles go by the `number` of their key."""

    def put(self, bodies: Sequence[Body]) -> None:
        """Takes articles in, all or none; one of the same key is replaced."""

    def remove(self, key: str) -> bool:
        """Takes an article out; whether there was one."""

    def ids(self) -> list[str]:
        """The keys, in order."""

    def count(self) -> int:
        """How many articles there are."""

    def bodies(self, numbers: Sequence[int]) -> list[Body]:
        """The articles of these numbers."""

    def sites(self, numbers: Iterable[int]) -> dict[int, str | None]:
        """Where the articles of these numbers are from."""

    def numbers(self) -> list[int]:
        """The numbers of all articles, ascending."""

    def banded(self, keys: Sequence[int], limit: int) -> Iterator[list[int]]:
        """For each band key the numbers of the articles that have it: the lowest, up to `limit`."""

    def printed(self, hashes: Sequence[int], limit: int) -> Iterator[list[int]]:
        """For each fingerprint the numbers of the articles that have it: all, or any `limit` of more."""

    def close(self) -> None:
        """Lets go of whatever is held."""


class SourceIndex:
    """Known articles by id. Auditing reads it; only its owner writes.

    `SourceIndex()` lives in memory; `SourceIndex.open(path)` in one file that is read and written by turns.
    What is found does not depend on the order in which articles came in. Use it with `with`, or `close()` it.
    """

    def __init__(self, store: Store | None = None) -> None:
        self._store: Store | None = store if store is not None else MemoryStore()

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """The index in a file; a new one if there is no such file.

        Raises: IndexCorrupt if the file is no index or damaged; IndexVersionError if another version made it;
        SourceIndexError if it cannot be read or made.
        """
        from srcaudit.corpus.sqlite_index import SqliteStore

        return cls(SqliteStore(Path(path)))

    def add(self, article: ArticleLike) -> None:
        """Takes an article in; one of the same id is replaced. Raises: InputError, IndexLocked."""
        self._kept.put([Body(Document.of(article))])

    def add_many(self, articles: Iterable[ArticleLike]) -> None:
        """Takes articles in, in batches of which each is kept as a whole. Raises: InputError, IndexLocked."""
        bodies = (Body(Document.of(article)) for article in articles)
        while batch := list(islice(bodies, _BATCH)):
            self._kept.put(batch)

    def remove(self, id: str) -> bool:  # noqa: A002 - the public contract
        """Takes an article out; whether there was one of that id. Raises: IndexLocked."""
        return self._kept.remove(id)

    def query(self, article: ArticleLike, limit: int = 10) -> list[Match]:
        """The articles that share text with this one, most similar first, ties by id; never the article itself."""
        found = self.comparisons(Document.of(article))[: max(0, limit)]
        return [Match(one.id, one.jaccard, one.containment, one.contained) for one in found]

    def __len__(self) -> int:
        return self._kept.count()

    def __bool__(self) -> bool:
        return True

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and bool(self._kept.bodies([number(name)]))

    def __iter__(self) -> Iterator[Article]:
        """The articles, by id."""
        return (body.article for key in self._kept.ids() for body in self._kept.bodies([number(key)]))

    def close(self) -> None:
        """Lets go of the file. A closed index cannot be used."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _kept(self) -> Store:
        if self._store is None:
            raise SourceIndexError("the index is closed: open it again")
        return self._store

    def comparisons(self, doc: Document) -> tuple[Comparison, ...]:
        """What the article shares with others, most similar first, ties by id; never with itself."""
        ours = Body(doc)
        if not ours.comparable:
            return ()
        telling, common = self._prints(ours)
        others = [other for other in self._candidates(ours, telling) if other.comparable]
        found = [compare_bodies(ours, other, common=common) for other in others if not ours.same_article(other)]
        told = [one for one in found if one.passages or one.jaccard >= ALIKE]
        return tuple(sorted(told, key=lambda c: (-c.jaccard, c.id)))

    def _prints(self, ours: Body) -> tuple[list[list[int]], frozenset[int]]:
        """Who shares each fingerprint that tells something, and the fingerprints that tell nothing."""
        telling: list[list[int]] = []
        common: set[int] = set()
        for one, members in zip(ours.fingerprints, self._kept.printed(ours.fingerprints, CROWD + 1), strict=True):
            if len(members) > CROWD or self._of_one_site(members):
                common.add(one)
            else:
                telling.append(members)
        return telling, frozenset(common)

    def _candidates(self, ours: Body, telling: Iterable[list[int]]) -> list[Body]:
        """The articles worth comparing with: all of a small index, else those that share a band or a fingerprint."""
        store = self._kept
        if store.count() <= EXHAUSTIVE:
            return store.bodies(store.numbers())
        votes: Counter[int] = Counter()
        for members in chain(store.banded(ours.bands, CROWD), telling):
            votes.update(members)
        votes.pop(number(ours.key), None)
        best = nsmallest(CANDIDATES, votes.items(), key=lambda vote: (-vote[1], vote[0]))
        return store.bodies([candidate for candidate, _ in best])

    def _of_one_site(self, members: Sequence[int]) -> bool:
        """Whether so many articles of one site share it that it must be the site's."""
        if len(members) <= SITE_CROWD:
            return False
        return max(Counter(self._kept.sites(members).values()).values()) > SITE_CROWD


class MemoryStore:
    """Articles in memory."""

    def __init__(self) -> None:
        self._bodies: dict[int, Body] = {}
        self._bands: dict[int, set[int]] = {}
        self._prints: dict[int, set[int]] = {}

    def put(self, bodies: Sequence[Body]) -> None:
        """Takes articles in, all or none; one of the same key is replaced."""
        ready = [(number(body.key), body, body.bands, body.fingerprints) for body in bodies]
        for at, body, bands, prints in ready:
            self.remove(body.key)
            self._bodies[at] = body
            for band in bands:
                self._bands.setdefault(band, set()).add(at)
            for one in prints:
                self._prints.setdefault(one, set()).add(at)

    def remove(self, key: str) -> bool:
        """Takes an article out; whether there was one."""
        at = number(key)
        body = self._bodies.pop(at, None)
        if body is None:
            return False
        for postings, hashes in ((self._bands, body.bands), (self._prints, body.fingerprints)):
            for one in hashes:
                postings[one].discard(at)
                if not postings[one]:
                    del postings[one]
        return True

    def ids(self) -> list[str]:
        """The keys, in order."""
        return sorted(body.key for body in self._bodies.values())

    def count(self) -> int:
        """How many articles there are."""
        return len(self._bodies)

    def bodies(self, numbers: Sequence[int]) -> list[Body]:
        """The articles of these numbers."""
        return [self._bodies[at] for at in numbers if at in self._bodies]

    def sites(self, numbers: Iterable[int]) -> dict[int, str | None]:
        """Where the articles of these numbers are from."""
        return {at: self._bodies[at].site for at in numbers}

    def numbers(self) -> list[int]:
        """The numbers of all articles, ascending."""
        return sorted(self._bodies)

    def banded(self, keys: Sequence[int], limit: int) -> Iterator[list[int]]:
        """For each band key the numbers of the articles that have it: the lowest, up to `limit`."""
        return (nsmallest(limit, self._bands.get(key, ())) for key in keys)

    def printed(self, hashes: Sequence[int], limit: int) -> Iterator[list[int]]:
        """For each fingerprint the numbers of the articles that have it: all, or any `limit` of more."""
        return (list(islice(self._prints.get(one, ()), limit)) for one in hashes)

    def close(self) -> None:
        """Nothing is held."""


def index_of(against: SourceIndex | Iterable[ArticleLike] | None) -> SourceIndex | None:
    """An index of what is given: itself, or a new one of the articles."""
    if against is None or isinstance(against, SourceIndex):
        return against
    index = SourceIndex()
    index.add_many(against)
    return index
