"""The articles that others are compared with."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from srcaudit.corpus.body import Body, number, read
from srcaudit.corpus.compare import as_they_stand, likeness
from srcaudit.corpus.grams import shared_with
from srcaudit.corpus.prepared import packed, unpacked
from srcaudit.corpus.site_lines import PAGES, SitePage, repeated_lines, site_page
from srcaudit.corpus.sketch import print_keys, sketches
from srcaudit.corpus.store import Entry, MemoryStore, Name, Store
from srcaudit.errors import ConfigError, InputError, SourceIndexError
from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison
from srcaudit.readers import ArticleLike
from srcaudit.text.document import Document
from srcaudit.text.known import Known

Measure = Literal["similarity", "containment"]

EXHAUSTIVE = 32
"""Indexes of no more articles are compared with one by one: nothing is left to chance."""

CANDIDATES = 30
"""Articles compared with exactly, at most: those that share most."""

CROWD = 200
"""A fingerprint in more articles than this says nothing; of a band's articles no more than this are looked at."""

SITE_CROWD = 20
"""A fingerprint in more articles of one site than this belongs to the site."""

ALIKE = 0.5
"""Jaccard similarity from which an article is told even if all that both share is in a crowd of others too."""

MIN_SHARED = 8
"""5-grams in common from which it is worth to look for passages: twenty words in a row are sixteen."""

FEW_PRINTS = 16
"""Fingerprints, under which an article of half the same text may have none of them: some 170 words."""

SITES_KEPT = 64
"""Sites whose pages are kept at hand."""

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


class SourceIndex:
    """Known articles by id. Auditing reads it; only its owner writes.

    `SourceIndex()` lives in memory; `SourceIndex.open(path)` in one file that is read and written by turns.
    What is found does not depend on the order in which articles came in. Use it with `with`, or `close()` it.
    """

    def __init__(self, store: Store | None = None) -> None:
        self._store: Store | None = store if store is not None else MemoryStore()
        self._sites: dict[str, tuple[tuple[int, int], tuple[SitePage, ...]]] = {}

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
        self._kept.put([_as_it_stands(article)])

    def add_many(self, articles: Iterable[ArticleLike]) -> None:
        """Takes articles in, in batches of 256 of which each is kept as a whole: cheaper by far than one by one.

        It uses one thread: nearly all of its work holds the interpreter. Raises: InputError, also for a single
        article, whose letters or fields are none; IndexLocked.
        """
        if isinstance(articles, str | bytes | Path | Mapping | Article) or not isinstance(articles, Iterable):
            raise InputError("add_many takes several articles; add takes one")
        bodies = map(_as_it_stands, articles)
        count = 0
        while batch := list(islice(bodies, _BATCH)):
            self._kept.put(batch)
            count += len(batch)
        if count > _BATCH:
            self._kept.settle(count)

    def prepare(self) -> int:
        """Finds the furniture of all articles of which it is not kept and keeps it; of how many that were.

        A query that finds one of them is spared it. It takes several times as long as taking the articles in, and what
        another version of the library or of the language found has to be found again. Raises: IndexLocked.
        """
        store, count = self._kept, 0
        with store.reading():
            slots = store.slots()
        for start in range(0, len(slots), _BATCH):
            found = {}
            with store.reading():
                there = [slot for slot in slots[start : start + _BATCH] if store.has(slot)]
                kept = store.furniture(there)
                entries = store.entries(there)
            for slot, entry in zip(there, entries, strict=True):
                doc = Document(entry.article)
                if unpacked(doc, kept.get(slot)) is None:
                    found[slot] = packed(doc, doc.masked.spans)
            if found:
                store.keep_furniture(found)
            count += len(found)
        return count

    def remove(self, id: str) -> bool:  # noqa: A002 - the public contract
        """Takes an article out; whether there was one of that id. Raises: IndexLocked."""
        return self._kept.remove(id)

    def query(self, article: ArticleLike, limit: int = 10, by: Measure = "similarity") -> list[Match]:
        """The articles that share text with this one; never the article itself.

        by: "similarity", most similar first, or "containment", first those that hold most of this article. Ties by id.
        Raises: ConfigError if there is no such order.
        """
        if by not in ("similarity", "containment"):
            raise ConfigError(f"query orders by similarity or containment, not {by!r}")
        found = self.comparisons(Document.of(article))
        if by == "containment":
            found = tuple(sorted(found, key=lambda one: (-one.containment, -one.jaccard, one.id)))
        return [Match(one.id, one.jaccard, one.containment, one.contained) for one in found[: max(0, limit)]]

    def verify(self) -> None:
        """Reads everything that is kept and makes it again. Raises: IndexCorrupt, saying what is damaged."""
        self._kept.verify()

    def rebuild(self) -> list[str]:
        """Makes everything again from the articles that can be read; what was lost, a line each.

        What `prepare` found is not among it: prepare it again.
        Raises: IndexLocked; IndexCorrupt if not even the articles can be found.
        """
        return self._kept.rebuild()

    def ids(self) -> list[str]:
        """The ids of all articles, in order."""
        return sorted(name.key for name in self._names(self._kept).values())

    def __len__(self) -> int:
        return self._kept.count()

    def __bool__(self) -> bool:
        return True

    def __contains__(self, name: object) -> bool:
        if not isinstance(name, str):
            return False
        with self._kept.reading():
            return bool(self._kept.find([name]))

    def __iter__(self) -> Iterator[Article]:
        """The articles, by id."""
        for slot, _ in sorted(self._names(self._kept).items(), key=lambda one: one[1].key):
            yield from (entry.article for entry in self._entry(slot))

    def _names(self, store: Store) -> dict[int, Name]:
        with store.reading():
            return store.names(store.slots())

    def _entry(self, slot: int) -> list[Entry]:
        """The article of a slot; none if it was taken out meanwhile."""
        store = self._kept
        with store.reading():
            return store.entries([slot]) if store.has(slot) else []

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
        with self._kept.reading():
            few = self._kept.count() <= EXHAUSTIVE
            shared = self._having(ours.fingerprints)
            common = self._common(ours, shared)
            ours, masked = ours.without(common), ours.masked
            weights = _weights(shared, common)
            likely = self._kept.slots() if few else self._worth_comparing(ours, self._best(ours, weights, common))
            if likely and masked:
                ours, common = self._without_common(ours, shared, common)
            others = self._kept.bodies(likely)
        bodies = [
            other.cleaned for other in others if not (ours.same_article(other) or (few and as_they_stand(ours, other)))
        ]
        read(bodies)
        found = [likeness(ours, body, common=common, alike=ALIKE) for body in bodies if body.comparable]
        return tuple(sorted(filter(None, found), key=lambda c: (-c.jaccard, c.id)))

    def known(self, doc: Document, phrases: tuple[str, ...] = ()) -> Known:
        """What the other articles of the same source tell of this one's lines.

        phrases: the caller's own, passed on.
        """
        ours = Body(doc, masked=())
        if ours.site is None:
            return Known(phrases)
        pages = [page for page in self._pages(ours.site) if not _is_same(page, ours)]
        count, repeated = repeated_lines(doc, pages[:PAGES])
        return Known(phrases, count, repeated)

    def _pages(self, site: str) -> tuple[SitePage, ...]:
        """Some pages of a site, the same whatever order they came in; kept until the index changes."""
        with self._kept.reading():
            mark, (kept, pages) = self._kept.mark(), self._sites.get(site, (None, ()))
            if kept != mark:
                chosen = nsmallest(PAGES + 1, self._kept.of_site(site), key=lambda one: (number(one[1]), one[1]))
                entries = self._kept.entries([slot for slot, _ in chosen])
                pages = tuple(sorted((site_page(one.key, one.article) for one in entries), key=lambda page: page.key))
                if len(self._sites) >= SITES_KEPT:
                    self._sites.clear()
                self._sites[site] = mark, pages
        return pages

    def _having(self, prints: Iterable[int]) -> dict[int, list[int]]:
        """The articles that have each of some fingerprints; none of those that no article has."""
        asked = list(prints)
        members = self._kept.lookup(print_keys(asked), CROWD + 1)
        return {one: slots for one, slots in zip(asked, members, strict=True) if slots}

    def _common(self, ours: Body, shared: Mapping[int, list[int]]) -> frozenset[int]:
        """The fingerprints that speak for no article: too many have them, or too many of one site."""
        rows = ours.in_rows([one for one, slots in shared.items() if len(slots) > SITE_CROWD])
        names = self._kept.names({slot for one in rows if len(shared[one]) <= CROWD for slot in shared[one]})
        return frozenset(
            one for one, slots in shared.items() if len(slots) > CROWD or (one in rows and _of_one_site(slots, names))
        )

    def _without_common(
        self, ours: Body, shared: Mapping[int, list[int]], common: frozenset[int]
    ) -> tuple[Body, frozenset[int]]:
        """The body without what stands on many pages as the article has it, its furniture with it.

        Articles are known by the fingerprints of all their text. Where the mask takes some lines of a block and leaves
        others, what is left has fingerprints that the block has on no page, and looks like nobody else's.
        """
        whole = ours.whole
        known = {one: shared[one] for one in whole.fingerprints if one in shared}
        known |= self._having(one for one in whole.fingerprints if one not in known)
        everywhere = self._common(whole, known)
        rest = ours.leaving_out(whole.stretches(everywhere))
        return (rest if rest.comparable else ours), common | everywhere

    def _best(self, ours: Body, weights: dict[int, float], common: frozenset[int]) -> list[int]:
        """The articles that most speaks for.

        Bands are asked only where an article much like this one may have no fingerprint that speaks for it.
        """
        store = self._kept
        if len(ours.fingerprints) < FEW_PRINTS or len(common) * 2 > len(ours.fingerprints):
            (sketch,) = sketches([ours])
            for slots in store.lookup(sketch.bands, CROWD):
                _add(weights, slots)
        if len(weights) <= CANDIDATES:
            return sorted(weights)
        last = sorted(weights.values(), reverse=True)[CANDIDATES - 1]
        best = sorted(slot for slot, weight in weights.items() if weight > last)
        tied = [slot for slot, weight in weights.items() if weight == last]
        if len(tied) > CROWD:
            return best  # met by chance, all of them
        names = store.names(tied)
        return best + sorted(tied, key=lambda slot: number(names[slot].key))[: CANDIDATES - len(best)]

    def _worth_comparing(self, ours: Body, slots: list[int]) -> list[int]:
        """Those that share enough for a passage: most articles of a large index are met by chance."""
        counts = shared_with(ours.distinct, self._kept.grams(slots)) if slots else []
        return [slot for slot, count in zip(slots, counts, strict=True) if count >= MIN_SHARED]


def _as_it_stands(article: ArticleLike) -> Body:
    """An article with its furniture, which costs too much to find before somebody asks for this article.

    An article that is looked up is freed of its own first, so that furniture finds nothing.
    """
    return Body(Document.of(article), masked=())


def _weights(shared: Mapping[int, list[int]], common: frozenset[int]) -> dict[int, float]:
    """How much speaks for each article: a fingerprint the more, the fewer others have it; a common one nothing."""
    weights: dict[int, float] = defaultdict(float)
    for one, slots in shared.items():
        if one not in common:
            _add(weights, slots)
    return weights


def _add(weights: dict[int, float], slots: Sequence[int]) -> None:
    """Lets a key speak for the articles that have it."""
    weight = 1 / max(1, len(slots))
    for slot in slots:
        weights[slot] += weight


def _of_one_site(slots: Sequence[int], names: dict[int, Name]) -> bool:
    """Whether so many articles of one site share a fingerprint that it must be the site's."""
    if len(slots) <= SITE_CROWD:
        return False
    return max(Counter(names[slot].site for slot in slots).values()) > SITE_CROWD


def _is_same(page: SitePage, ours: Body) -> bool:
    return page.key == ours.key or bool(page.url and page.url == ours.article.url)


def index_of(against: SourceIndex | Iterable[ArticleLike] | None) -> SourceIndex | None:
    """An index of what is given: itself, or a new one of the articles."""
    if against is None or isinstance(against, SourceIndex):
        return against
    index = SourceIndex()
    index.add_many(against)
    return index
