"""Where an index keeps its articles: what every store does alike, and the store in memory.

An article has a slot, a number that is given once and never again, and stands in the postings under the keys of its
sketch. One that is replaced gets a new slot.
"""

from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from srcaudit.corpus.body import Body
from srcaudit.corpus.grams import grams
from srcaudit.corpus.postings import ends, merged, postings, slots_of, to_merge, to_settle, too_many
from srcaudit.corpus.prepared import unpacked
from srcaudit.corpus.sketch import name_key, sketches
from srcaudit.errors import IndexCorrupt
from srcaudit.model.article import Article
from srcaudit.text.document import Document

if TYPE_CHECKING:
    from srcaudit.corpus.sketch import Keys
    from srcaudit.corpus.tokens import Hashes

BODIES_KEPT = 256
"""Articles whose words are kept at hand after they were compared."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article of an index."""

    key: str
    site: str | None
    article: Article

    @classmethod
    def of(cls, body: Body) -> "Entry":
        """What is kept of an article."""
        return cls(body.key, body.site, body.article)


@dataclass(frozen=True, slots=True)
class Name:
    """What an index knows of an article without reading it."""

    key: str
    site: str | None


class Store(ABC):
    """Articles by slot, and postings."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Body] = OrderedDict()

    @abstractmethod
    def put(self, bodies: Sequence[Body]) -> None:
        """Takes articles in, all or none; one of the same key is replaced."""

    @abstractmethod
    def settle(self, count: int) -> None:
        """Merges rows of postings after so many articles came in: a query should have few to look into."""

    @abstractmethod
    def remove(self, key: str) -> bool:
        """Takes an article out; whether there was one."""

    @abstractmethod
    def count(self) -> int:
        """How many articles there are."""

    @abstractmethod
    def slots(self) -> list[int]:
        """The slots of all articles, ascending."""

    @abstractmethod
    def has(self, slot: int) -> bool:
        """Whether there is an article of this slot."""

    @abstractmethod
    def names(self, slots: Iterable[int]) -> dict[int, Name]:
        """What the articles of these slots are called."""

    @abstractmethod
    def mark(self) -> tuple[int, int]:
        """Another one whenever articles came or went."""

    def of_site(self, site: str) -> list[tuple[int, str]]:
        """Slot and key of a site's articles."""
        return [(slot, name.key) for slot, name in self.names(self.slots()).items() if name.site == site]

    @abstractmethod
    def entries(self, slots: Sequence[int]) -> list[Entry]:
        """The articles of these slots."""

    @abstractmethod
    def grams(self, slots: Sequence[int]) -> list[bytes]:
        """The 5-grams of the articles of these slots, packed."""

    @abstractmethod
    def furniture(self, slots: Sequence[int]) -> dict[int, bytes]:
        """What is kept of the furniture of these slots' articles, packed; of some perhaps nothing."""

    @abstractmethod
    def keep_furniture(self, found: Mapping[int, bytes]) -> None:
        """Keeps the furniture of some articles; those that were taken out meanwhile are passed over."""

    @abstractmethod
    def lookup(self, keys: "Keys", limit: int) -> list[list[int]]:
        """For each key the slots that have it, ascending; no more than `limit`, or a few."""

    @abstractmethod
    def verify(self) -> None:
        """Reads everything and makes it again. Raises: IndexCorrupt."""

    @abstractmethod
    def rebuild(self) -> list[str]:
        """Makes everything again from the articles; what was lost, in words."""

    def reading(self) -> AbstractContextManager[object]:
        """While it lasts all that is read is of one moment."""
        return nullcontext()

    def close(self) -> None:
        """Lets go of whatever is held."""
        self._kept.clear()

    def bodies(self, slots: Sequence[int]) -> list[Body]:
        """The articles of these slots, ready to be compared."""
        missing = [slot for slot in slots if slot not in self._kept]
        furniture = self.furniture(missing)
        entries = zip(missing, self.entries(missing), strict=True)
        found = {slot: body_of(entry, furniture.get(slot)) for slot, entry in entries}
        found |= {slot: self._kept[slot] for slot in slots if slot in self._kept}
        for slot in slots:
            self._kept[slot] = found[slot]
            self._kept.move_to_end(slot)
        while len(self._kept) > BODIES_KEPT:
            self._kept.popitem(last=False)
        return [found[slot] for slot in slots]

    def find(self, keys: Sequence[str]) -> dict[str, int]:
        """The slots of those articles that are there."""
        import numpy as np

        members = self.lookup(np.array([name_key(key) for key in keys], np.uint32), 1 << 16)
        names = self.names({slot for slots in members for slot in slots})
        return {key: slot for key, slots in zip(keys, members, strict=True) for slot in slots if names[slot].key == key}


class MemoryStore(Store):
    """Articles in memory."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[int, Entry] = {}
        self._grams: dict[int, bytes] = {}
        self._furniture: dict[int, bytes] = {}
        self._rows: list[Hashes] = []
        self._removed: set[int] = set()
        self._next = 0

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_kept": OrderedDict()}

    def put(self, bodies: Sequence[Body]) -> None:
        """Takes articles in, all or none; one of the same key is replaced."""
        latest = list({body.key: body for body in bodies}.values())
        if not latest:
            return
        row = postings([sketch.keys for sketch in sketches(latest)], self._next)
        for slot in self.find([body.key for body in latest]).values():
            self._take_out(slot)
        for body in latest:
            self._entries[self._next] = Entry.of(body)
            self._grams[self._next] = grams(body.shingles.hashes)
            self._next += 1
        self._rows.append(row)
        self._tidy()

    def settle(self, count: int) -> None:
        """Merges rows of postings after so many articles came in."""
        self._merge(to_settle([len(row) for row in self._rows], count / max(1, len(self._entries))))

    def remove(self, key: str) -> bool:
        """Takes an article out; whether there was one."""
        slot = self.find([key]).get(key)
        if slot is None:
            return False
        self._take_out(slot)
        self._tidy()
        return True

    def count(self) -> int:
        """How many articles there are."""
        return len(self._entries)

    def slots(self) -> list[int]:
        """The slots of all articles, ascending."""
        return list(self._entries)

    def mark(self) -> tuple[int, int]:
        """Another one whenever articles came or went."""
        return self._next, len(self._entries)

    def has(self, slot: int) -> bool:
        """Whether there is an article of this slot."""
        return slot in self._entries

    def names(self, slots: Iterable[int]) -> dict[int, Name]:
        """What the articles of these slots are called."""
        return {slot: Name(self._entries[slot].key, self._entries[slot].site) for slot in slots}

    def entries(self, slots: Sequence[int]) -> list[Entry]:
        """The articles of these slots."""
        return [self._entries[slot] for slot in slots]

    def grams(self, slots: Sequence[int]) -> list[bytes]:
        """The 5-grams of the articles of these slots, packed."""
        return [self._grams[slot] for slot in slots]

    def furniture(self, slots: Sequence[int]) -> dict[int, bytes]:
        """What is kept of the furniture of these slots' articles, packed; of some perhaps nothing."""
        return {slot: self._furniture[slot] for slot in slots if slot in self._furniture}

    def keep_furniture(self, found: Mapping[int, bytes]) -> None:
        """Keeps the furniture of some articles; those that were taken out meanwhile are passed over."""
        self._furniture |= {slot: content for slot, content in found.items() if slot in self._entries}
        self._kept.clear()

    def lookup(self, keys: "Keys", limit: int) -> list[list[int]]:
        """For each key the slots that have it, ascending; no more than `limit`, or a few."""
        members: list[list[int]] = [[] for _ in keys]
        for row in self._rows:
            collect(members, row, keys, self._removed, limit)
        return members

    def verify(self) -> None:
        """Makes the postings again and compares. Raises: IndexCorrupt."""
        rows = [row[[int(slot) not in self._removed for slot in slots_of(row)]] for row in self._rows]
        if not made_of(rows, self._entries.items(), self.grams):
            raise IndexCorrupt("what articles are found by is damaged: rebuild the index")

    def rebuild(self) -> list[str]:
        """Makes everything again from the articles; nothing can be lost."""
        entries = list(self._entries.values())
        self.__init__()  # type: ignore[misc]
        self.put([body_of(entry) for entry in entries])
        return []

    def _take_out(self, slot: int) -> None:
        del self._entries[slot], self._grams[slot]
        self._furniture.pop(slot, None)
        self._kept.pop(slot, None)
        self._removed.add(slot)

    def _tidy(self) -> None:
        everything = too_many(len(self._removed), len(self._entries))
        self._merge(len(self._rows) if everything else to_merge([len(row) for row in self._rows]))

    def _merge(self, count: int) -> None:
        if count:
            self._rows[-count:] = [merged(self._rows[-count:], frozenset(self._removed))]
            if len(self._rows) == 1:
                self._removed.clear()


def collect(members: list[list[int]], row: "Hashes", keys: "Keys", removed: Set[int], limit: int) -> None:
    """Adds to the members of each key those that a row has, but the removed, up to a limit."""
    import numpy as np

    low, high = ends(row, keys)
    counts = np.minimum(high - low, limit + len(removed))
    before = counts.cumsum() - counts
    slots = slots_of(row[np.arange(counts.sum()) + (low - before).repeat(counts)]).tolist()
    for number, begin, count in zip(range(len(keys)), before.tolist(), counts.tolist(), strict=True):
        room = limit - len(members[number])
        if count and room > 0:
            here = slots[begin : begin + count]
            members[number] += [slot for slot in here if slot not in removed][:room] if removed else here[:room]


def made_of(
    rows: "Sequence[Hashes]", entries: Iterable[tuple[int, Entry]], kept: Callable[[Sequence[int]], list[bytes]]
) -> bool:
    """Whether some rows, and the 5-grams that are kept, are just what the articles make."""
    import numpy as np

    expected = [np.empty(0, np.uint64)]
    for batch in _batches(entries):
        bodies = [body_of(entry) for _, entry in batch]
        expected += [postings([one.keys], slot) for (slot, _), one in zip(batch, sketches(bodies), strict=True)]
        if kept([slot for slot, _ in batch]) != [grams(body.shingles.hashes) for body in bodies]:
            return False
    return np.array_equal(np.sort(np.concatenate([expected[0], *rows])), np.sort(np.concatenate(expected)))


def _batches(entries: Iterable[tuple[int, Entry]]) -> Iterator[list[tuple[int, Entry]]]:
    waiting = iter(entries)
    while batch := list(islice(waiting, BODIES_KEPT)):
        yield batch


def body_of(entry: Entry, furniture: bytes | None = None) -> Body:
    """An article as an index knows it, furniture and all; what is kept of its furniture goes along."""
    doc = Document(entry.article)
    return Body(doc, masked=(), furniture=unpacked(doc, furniture))
