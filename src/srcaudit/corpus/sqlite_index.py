"""An index in one SQLite file.

    header    what the numbers were made with; another value of any is refused
    state     one row: which slots were given and removed, which rows of postings there are, and how long these are
    name      slot, key and site of each article
    article   slot, the article as packed JSON
    gram      slot, the article's 5-grams in brief
    furniture slot, the places of the article's furniture, for those articles of which they were looked for
    row       for each row of postings the first posting of each of its blocks
    sieve     for each row of postings bits that tell which keys it may have, in parts
    block     the postings, BLOCK at a time

Every row of every table holds a checksum of what stands in it and where it belongs, and `state` says what there must
be: what has changed or is missing raises IndexCorrupt, and nothing else is ever answered from. Only furniture may be
missing: it is looked for again then.

The file is rolled back with a journal, not a write-ahead log: it stays one file, and SQLite before 3.51.3 can damage
a logged one. A writer holds the file for one transaction; another that comes meanwhile gets IndexLocked. Readers go on
beside it, each query on the index as it was at one moment. What `add` has returned from is on the disk.
"""

import json
import os
import sqlite3
import stat
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from srcaudit.corpus.body import Body
from srcaudit.corpus.grams import grams
from srcaudit.corpus.lsh import BANDS, ROWS
from srcaudit.corpus.minhash import PERMUTATIONS, SCHEME, SEED
from srcaudit.corpus.postings import merged, postings, to_merge, to_settle, too_many
from srcaudit.corpus.shingles import SIZE
from srcaudit.corpus.sieve import Sieve, parts, parts_of
from srcaudit.corpus.sketch import sketches
from srcaudit.corpus.store import Entry, Name, Store, body_of, collect, made_of
from srcaudit.corpus.tokens import VERSION
from srcaudit.corpus.winnowing import WINDOW
from srcaudit.errors import IndexCorrupt, IndexLocked, IndexVersionError, SourceIndexError
from srcaudit.model.article import Article

if TYPE_CHECKING:
    from srcaudit.corpus.sketch import Keys
    from srcaudit.corpus.tokens import Hashes, Places

APPLICATION = 0x53524341
"""SQLite's application id of our files: the letters SRCA."""

HEADER = {
    "format": "5",
    "tokens": str(VERSION),
    "shingle": str(SIZE),
    "scheme": SCHEME,
    "seed": str(SEED),
    "permutations": str(PERMUTATIONS),
    "bands": f"{BANDS}x{ROWS}",
    "window": str(WINDOW),
}

BLOCK = 125
"""Postings of a block: sixteen fill a page of the file, and a query need not read many more than it asks for."""

_SCHEMA = """
CREATE TABLE header (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE state (number INTEGER PRIMARY KEY, content BLOB NOT NULL, removed BLOB NOT NULL, checksum BLOB NOT NULL);
CREATE TABLE name (slot INTEGER PRIMARY KEY, key TEXT NOT NULL, site TEXT, checksum INTEGER NOT NULL);
CREATE TABLE article (slot INTEGER PRIMARY KEY, content BLOB NOT NULL, checksum BLOB NOT NULL);
CREATE TABLE gram (slot INTEGER PRIMARY KEY, content BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE furniture (slot INTEGER PRIMARY KEY, content BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE row (number INTEGER PRIMARY KEY, firsts BLOB NOT NULL, checksum BLOB NOT NULL);
CREATE TABLE sieve (number INTEGER PRIMARY KEY, content BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE block (number INTEGER PRIMARY KEY, content BLOB NOT NULL, checksum INTEGER NOT NULL);
"""

_BATCH = 256
_NOBODY = -1
_PAGE = 1 << 14
_LEVEL = 1
_NAMES_KEPT = 50_000
_WAIT_MS = 2000
_READ_WAIT_MS = 10_000
_MOST_VARIABLES = 512
_PLACE_BITS = 32
_PRIME = (1 << 32) - 5
_LONE = "surrogatepass"
_FOUND_BY = "what articles are found by"
_KINDS = {int: b"int", str: b"str", bytes: b"bytes", type(None): b"NoneType"}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
# What is no sign of damage: the disk, its rights, its room.
_OUTSIDE = {
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}


@dataclass(frozen=True)
class State:
    """What there is in a file."""

    count: int = 0
    slots: int = 0
    """How many slots were given."""
    given: int = 0
    """How many rows of postings were numbered."""
    rows: tuple[tuple[int, int], ...] = ()
    """Number and length of each row of postings."""
    removed: frozenset[int] = frozenset()
    """Slots whose articles are gone, but perhaps not all of their postings."""

    def packed(self) -> tuple[bytes, bytes]:
        """As two values of the file."""
        import numpy as np

        content = json.dumps([self.count, self.slots, self.given, self.rows]).encode()
        return content, np.array(sorted(self.removed), "<u4").tobytes()

    @classmethod
    def unpacked(cls, content: bytes, removed: bytes) -> "State":
        """From two values of the file."""
        import numpy as np

        count, slots, given, rows = json.loads(content)
        gone = frozenset(np.frombuffer(removed, "<u4").tolist())
        return cls(count, slots, given, tuple((number, length) for number, length in rows), gone)


class SqliteStore(Store):
    """Articles in one file. Pickled it is the path: another process opens the file for itself when it is asked."""

    def __init__(self, path: Path) -> None:
        """Raises: IndexCorrupt, IndexVersionError, SourceIndexError."""
        if not _is_there(path):
            _make(path)
        self._place(path)
        self._open()

    def _place(self, path: Path) -> None:
        """What there is before the file is opened."""
        super().__init__()
        self._path = path
        self._owner = _NOBODY
        self._forget()

    def __reduce__(self) -> tuple[Any, ...]:
        return _elsewhere, (self._path.absolute(),)

    def put(self, bodies: Sequence[Body]) -> None:
        """Takes articles in, all or none; one of the same key is replaced."""
        latest = list({body.key: body for body in bodies}.values())
        if not latest:
            return
        keys = [sketch.keys for sketch in sketches(latest)]
        contents = [_content(body) for body in latest]
        packed = [grams(body.shingles.hashes) for body in latest]
        with self._writing() as database:
            state = self._without(self.find([body.key for body in latest]).values())
            slots = range(state.slots, state.slots + len(latest))
            rows = list(zip(slots, latest, contents, strict=True))
            names = [(slot, body.key, body.site) for slot, body, _ in rows]
            database.executemany("INSERT INTO name VALUES (?, ?, ?, ?)", [(*row, _name_sum(*row)) for row in names])
            articles = [(slot, content, _digest(slot, content)) for slot, _, content in rows]
            database.executemany("INSERT INTO article VALUES (?, ?, ?)", articles)
            brief = [(slot, content, _sum(slot, content)) for slot, content in zip(slots, packed, strict=True)]
            database.executemany("INSERT INTO gram VALUES (?, ?, ?)", brief)
            state = replace(state, count=state.count + len(latest), slots=state.slots + len(latest))
            self._leave(self._tidied(self._with_row(state, postings(keys, slots.start))))

    def remove(self, key: str) -> bool:
        """Takes an article out; whether there was one."""
        with self._writing():
            found = self.find([key])
            if not found:
                return False
            self._leave(self._tidied(self._without(found.values())))
        return True

    def settle(self, count: int) -> None:
        """Merges rows of postings after so many articles came in."""
        with suppress(IndexLocked), self._writing():
            state = self._state()
            self._leave(
                self._with_merged(state, to_settle([length for _, length in state.rows], count / max(1, state.count)))
            )

    def count(self) -> int:
        """How many articles there are."""
        with self.reading():
            return self._state().count

    def slots(self) -> list[int]:
        """The slots of all articles, ascending."""
        found = [slot for (slot,) in self._read("SELECT slot FROM name ORDER BY slot")]
        if len(found) != self._state().count:
            raise self._damaged("articles are missing")
        return found

    def mark(self) -> tuple[int, int]:
        """Another one whenever articles came or went."""
        with self.reading():
            state = self._state()
            return state.slots, state.count

    def of_site(self, site: str) -> list[tuple[int, str]]:
        """Slot and key of a site's articles, unverified: who reads one of them will see whether it is damaged."""
        return self._read("SELECT slot, key FROM name WHERE site = ?", (site,))

    def has(self, slot: int) -> bool:
        """Whether there is an article of this slot."""
        if self._read("SELECT 1 FROM name WHERE slot = ?", (slot,)):
            return True
        self.names(self.slots())  # it was taken out if all others are as they should be
        return False

    def names(self, slots: Iterable[int]) -> dict[int, Name]:
        """What the articles of these slots are called. Raises: IndexCorrupt if one is damaged or missing."""
        wanted = list(slots)
        if len(self._names) > _NAMES_KEPT:
            self._names.clear()
        missing = [slot for slot in wanted if slot not in self._names]
        for start in range(0, len(missing), _MOST_VARIABLES):
            part = _marked(missing[start : start + _MOST_VARIABLES])
            chosen = f"SELECT slot, key, site, checksum FROM name WHERE slot IN ({','.join('?' * len(part))})"
            for slot, key, site, known in self._read(chosen, part):
                if _name_sum(slot, key, site) != known:
                    raise self._damaged(f"part {slot} of table name")
                self._names[slot] = Name(key, site)
        for slot in missing:
            if slot not in self._names:
                raise self._damaged(f"part {slot} of table name")
        return {slot: self._names[slot] for slot in wanted}

    def entries(self, slots: Sequence[int]) -> list[Entry]:
        """The articles of these slots. Raises: IndexCorrupt if one is damaged or missing."""
        names = self.names(slots)
        found = dict(self._rows("article", ("slot", "content"), slots, lambda slot: f"article {names[slot].key!r}"))
        return [_entry(names[slot], found[slot]) for slot in slots]

    def grams(self, slots: Sequence[int]) -> list[bytes]:
        """The 5-grams of the articles of these slots, packed. Raises: IndexCorrupt if any are damaged or missing."""
        found = self._checked("SELECT slot, content, checksum FROM gram WHERE slot IN", sorted(slots))
        return [found[slot] for slot in slots]

    def furniture(self, slots: Sequence[int]) -> dict[int, bytes]:
        """What is kept of the furniture of these slots' articles, packed. Raises: IndexCorrupt if it is damaged."""
        return self._found("SELECT slot, content, checksum FROM furniture WHERE slot IN", sorted(slots), "furniture")

    def keep_furniture(self, found: Mapping[int, bytes]) -> None:
        """Keeps the furniture of some articles; those that were taken out meanwhile are passed over."""
        with self._writing() as database:
            there = [slot for slot in found if self._read("SELECT 1 FROM name WHERE slot = ?", (slot,))]
            rows = [(slot, found[slot], _sum(slot, found[slot])) for slot in there]
            database.executemany("INSERT OR REPLACE INTO furniture VALUES (?, ?, ?)", rows)
        self._kept.clear()

    def lookup(self, keys: "Keys", limit: int) -> list[list[int]]:
        """For each key the slots that have it, ascending; no more than `limit`, or a few."""
        import numpy as np

        state = self._state()
        order = np.argsort(keys)
        ascending = keys[order]
        sifted = [(number, length, self._passing(number, length, ascending)) for number, length in state.rows]
        places = [self._places(number, ascending[passing], limit) for number, _, passing in sifted]
        wanted = zip(sifted, places, strict=True)
        contents = self._blocks([(number << _PLACE_BITS) + place for (number, _, _), some in wanted for place in some])
        members: list[list[int]] = [[] for _ in keys]
        for (number, length, passing), some in zip(sifted, places, strict=True):
            inside = [members[place] for place in order[passing].tolist()]
            collect(inside, self._joined(number, length, some, contents), ascending[passing], state.removed, limit)
        return members

    def verify(self) -> None:
        """Reads everything and makes the postings again. Raises: IndexCorrupt."""
        with self.reading():
            told = [line for (line,) in self._read("PRAGMA integrity_check(3)")]
            if told != ["ok"]:
                raise self._damaged(str(told[0]))
            state = self._state()
            slots = self.slots()
            self.furniture(slots)
            entries = ((slot, entry) for slot in slots for entry in self.entries([slot]))
            rows = [merged([self._whole(number, length)], state.removed) for number, length in state.rows]
            if not (made_of(rows, entries, self.grams) and all(self._sifts(*row) for row in state.rows)):
                raise self._damaged("what articles are found by does not fit them")

    def rebuild(self) -> list[str]:
        """Makes a new file of the articles that can be read and puts it in the place of this one."""
        draft = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        lost: list[str] = []
        with self._lock, self._alone():
            with suppress(FileNotFoundError):
                draft.unlink()
            try:
                made = SqliteStore(draft)
                readable = self._readable(lost)
                while batch := [body_of(entry) for entry in islice(readable, _BATCH)]:
                    made.put(batch)
                made.close()
                os.replace(draft, self._path)
            finally:
                with suppress(OSError):
                    draft.unlink()
        self._open()
        return lost

    def close(self) -> None:
        """Closes the file."""
        super().close()
        if self._owner != _NOBODY:
            self._connected.close()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """While it lasts all that is read is of one moment."""
        with self._lock:
            if self._database.in_transaction:
                yield
                return
            self._follow()
            with self._ended_by("ROLLBACK"):
                self._execute("BEGIN")
                yield

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction. Raises: IndexLocked if somebody else is writing."""
        with self._lock, _plainly(self._path):
            while True:
                self._follow()
                self._execute(f"PRAGMA busy_timeout = {_WAIT_MS}")
                self._execute("BEGIN IMMEDIATE")
                if self._is_current():
                    break
                self._execute("ROLLBACK")  # somebody put another file there while we waited
            with self._ended_by("ROLLBACK"):
                yield self._database
                self._execute(f"PRAGMA busy_timeout = {_READ_WAIT_MS}")
                self._execute("COMMIT")

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keeps other writers out of a file that may be too damaged for it."""
        self._follow()
        with self._ended_by("ROLLBACK"):
            with suppress(IndexCorrupt):
                self._execute("BEGIN IMMEDIATE")
            yield

    @contextmanager
    def _ended_by(self, statement: str) -> Iterator[None]:
        """Ends a transaction that is still open at last."""
        try:
            yield
        finally:
            if self._database.in_transaction:
                with suppress(sqlite3.Error):
                    self._database.execute(statement)
            with suppress(sqlite3.Error):
                self._database.execute(f"PRAGMA busy_timeout = {_READ_WAIT_MS}")

    def _open(self) -> None:
        """Connects to the file that is there now."""
        self._forget()
        self._file = _identity(self._path)
        self._connected = _connection(self._path)
        # The store is this process's only if the file can be used: else every question is told why it cannot.
        owner, self._owner = self._owner, os.getpid()
        try:
            self._refuse_others()
        except SourceIndexError:
            self._connected.close()
            self._owner = owner
            raise

    def _forget(self) -> None:
        """Lets go of all that was read: it may be another file's, or another process's."""
        self._lock = RLock()
        self._names: dict[int, Name] = {}
        self._firsts: dict[int, Hashes] = {}
        self._sieves: dict[int, Sieve] = {}
        self._known: tuple[bytes, bytes, State] | None = None
        self._kept.clear()

    @property
    def _database(self) -> sqlite3.Connection:
        """The connection of this process: SQLite's must not be carried across a fork."""
        if self._owner != os.getpid():
            self._open()
        return self._connected

    def _is_current(self) -> bool:
        return self._file == _identity(self._path)

    def _follow(self) -> None:
        """Goes over to the file that a rebuild has put in the place of ours."""
        if self._owner != os.getpid():
            self._open()
        elif not self._is_current():
            self._connected.close()
            self._open()

    def _execute(self, statement: str) -> None:
        with _plainly(self._path):
            self._database.execute(statement)

    def _read(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        with _plainly(self._path):
            return self._database.execute(statement, values).fetchall()

    def _rows(
        self,
        table: str,
        columns: Sequence[str],
        wanted: Sequence[int],
        called: Callable[[int], str] = lambda number: f"part {number}",
    ) -> Iterator[tuple[Any, ...]]:
        """The rows of these numbers. Raises: IndexCorrupt if one is damaged or missing."""
        found: dict[int, tuple[Any, ...]] = {}
        for start in range(0, len(wanted), _MOST_VARIABLES):
            part = tuple(wanted[start : start + _MOST_VARIABLES])
            marks = ",".join("?" * len(part))
            chosen = f"{', '.join(columns)}, checksum FROM {table} WHERE {columns[0]} IN ({marks})"
            found |= {row[0]: row for row in self._read(f"SELECT {chosen}", part)}
        for number in wanted:
            row = found.get(number)
            if row is None or _digest(*row[:-1]) != row[-1]:
                raise self._damaged(f"{called(number)} of table {table}")
            yield row[:-1]

    def _damaged(self, what: str) -> IndexCorrupt:
        return IndexCorrupt(f"{self._path}: damaged: {what}: rebuild the index")

    def _state(self) -> State:
        found = self._read("SELECT content, removed, checksum FROM state WHERE number = 0")
        if len(found) != 1:
            raise self._damaged("its table of contents")
        content, removed, checksum = found[0]
        if self._known is not None and self._known[:2] == (content, removed):
            return self._known[2]
        if _digest(content, removed) != checksum:
            raise self._damaged("its table of contents")
        state = State.unpacked(content, removed)
        self._known = (content, removed, state)
        return state

    def _leave(self, state: State) -> None:
        """Writes down what there is now."""
        content, removed = state.packed()
        values = (content, removed, _digest(content, removed))
        self._database.execute("UPDATE state SET content = ?, removed = ?, checksum = ? WHERE number = 0", values)

    def _without(self, slots: Iterable[int]) -> State:
        """The state when some articles have been taken out."""
        state, gone = self._state(), sorted(slots)
        for table in ("name", "article", "gram", "furniture"):
            self._database.executemany(f"DELETE FROM {table} WHERE slot = ?", [(slot,) for slot in gone])
        for slot in gone:
            self._kept.pop(slot, None)
        return replace(state, count=state.count - len(gone), removed=state.removed.union(gone))

    def _with_row(self, state: State, row: "Hashes") -> State:
        """The state when another row of postings was written."""
        number = state.given + 1
        blocks = [row[start : start + BLOCK].astype("<u8").tobytes() for start in range(0, len(row), BLOCK)]
        for table, contents in (("block", blocks), ("sieve", parts(row))):
            placed = enumerate(contents, number << _PLACE_BITS)
            values = [(place, content, _sum(place, content)) for place, content in placed]
            self._database.executemany(f"INSERT INTO {table} VALUES (?, ?, ?)", values)
        firsts = row[::BLOCK].astype("<u8").tobytes()
        self._database.execute("INSERT INTO row VALUES (?, ?, ?)", (number, firsts, _digest(number, firsts)))
        return replace(state, given=number, rows=(*state.rows, (number, len(row))))

    def _tidied(self, state: State) -> State:
        """The state when rows of like size have become one, or all rows if many articles were removed."""
        everything = too_many(len(state.removed), state.count)
        count = len(state.rows) if everything else to_merge([length for _, length in state.rows])
        return self._with_merged(state, count)

    def _with_merged(self, state: State, count: int) -> State:
        """The state when so many of the last rows have become one."""
        if not count:
            return state
        old = state.rows[-count:]
        row = merged([self._whole(number, length) for number, length in old], state.removed)
        for number, _ in old:
            self._database.execute("DELETE FROM row WHERE number = ?", (number,))
            bounds = (number << _PLACE_BITS, (number + 1) << _PLACE_BITS)
            for table in ("block", "sieve"):
                self._database.execute(f"DELETE FROM {table} WHERE number >= ? AND number < ?", bounds)
            self._firsts.pop(number, None)
            self._sieves.pop(number, None)
        state = self._with_row(replace(state, rows=state.rows[:-count]), row)
        return replace(state, removed=frozenset()) if len(state.rows) == 1 else state

    def _whole(self, number: int, length: int) -> "Hashes":
        """A row of postings."""
        places = range(-(-length // BLOCK))
        contents = self._blocks([(number << _PLACE_BITS) + place for place in places])
        return self._joined(number, length, places, contents)

    def _passing(self, number: int, length: int, keys: "Keys") -> "Places":
        """Which of the keys a row may have."""
        if number not in self._sieves:
            self._sieves[number] = Sieve(length)
        sieve = self._sieves[number]
        unread = sieve.unread(keys)
        if unread:
            try:
                sieve.take(self._parts(number, unread))
            except ValueError:
                raise self._damaged(_FOUND_BY) from None
        return sieve.passing(keys)

    def _parts(self, number: int, wanted: Sequence[int]) -> dict[int, bytes]:
        """Some parts of a row's sieve. Raises: IndexCorrupt if one is damaged or missing."""
        begin = number << _PLACE_BITS
        chosen = "SELECT number, content, checksum FROM sieve WHERE number IN"
        return {place - begin: part for place, part in self._checked(chosen, [begin + one for one in wanted]).items()}

    def _sifts(self, number: int, length: int) -> bool:
        """Whether the sieve of a row is the one that its postings make."""
        kept = self._parts(number, range(parts_of(length)))
        return kept == dict(enumerate(parts(self._whole(number, length))))

    def _places(self, number: int, keys: "Keys", limit: int) -> list[int]:
        """The blocks of a row in which the postings of ascending keys are: of each all, or more than `limit`."""
        import numpy as np

        low = keys.astype(np.uint64) << np.uint64(32)
        firsts = self._firsts_of(number)
        begins = firsts.searchsorted(low).tolist()
        ends = firsts.searchsorted(low | np.uint64(0xFFFFFFFF), side="right").tolist()
        most = limit // BLOCK + 3
        found: list[int] = []
        free = 0
        for begin, end in zip(begins, ends, strict=True):
            first = max(begin - 1, 0)  # the key may stand at the end of the block before already
            found += range(max(first, free), min(end, first + most))
            free = found[-1] + 1 if found else 0
        return found

    def _firsts_of(self, number: int) -> "Hashes":
        """The first posting of each block of a row."""
        import numpy as np

        if number not in self._firsts:
            ((_, firsts),) = self._rows("row", ("number", "firsts"), [number])
            self._firsts[number] = np.frombuffer(firsts, "<u8")
        return self._firsts[number]

    def _blocks(self, numbers: Sequence[int]) -> dict[int, bytes]:
        """Some blocks. Raises: IndexCorrupt if one is damaged or missing."""
        return self._checked("SELECT number, content, checksum FROM block WHERE number IN", numbers)

    def _checked(self, chosen: str, numbers: Sequence[int]) -> dict[int, bytes]:
        """Contents by number. Raises: IndexCorrupt if one is damaged or missing."""
        found = self._found(chosen, numbers, _FOUND_BY)
        if len(found) != len(numbers):
            raise self._damaged(_FOUND_BY)
        return found

    def _found(self, chosen: str, numbers: Sequence[int], what: str) -> dict[int, bytes]:
        """The contents that are there, by number. Raises: IndexCorrupt if one is damaged."""
        found: dict[int, bytes] = {}
        for start in range(0, len(numbers), _MOST_VARIABLES):
            part = _marked(numbers[start : start + _MOST_VARIABLES])
            rows = self._read(f"{chosen} ({','.join('?' * len(part))})", part)
            for number, content, known in rows:
                if zlib.crc32(content, number % _PRIME) != known:
                    raise self._damaged(what)
                found[number] = content
        return found

    def _joined(self, number: int, length: int, places: Sequence[int], contents: dict[int, bytes]) -> "Hashes":
        """Blocks of a row as one. Raises: IndexCorrupt if they have not as many postings as they must."""
        import numpy as np

        begin = number << _PLACE_BITS
        found: Hashes = np.frombuffer(b"".join([contents[begin + place] for place in places]), "<u8")
        last = -(-length // BLOCK) - 1
        expected = len(places) * BLOCK - (last * BLOCK + BLOCK - length if places and places[-1] == last else 0)
        if len(found) != expected:
            raise self._damaged(_FOUND_BY)
        return found

    def _readable(self, lost: list[str]) -> Iterator[Entry]:
        """The articles that can be read; of the others a line in `lost`."""
        try:
            count, slots = self._state().count, self._state().slots
        except IndexCorrupt:
            count, slots = 0, 1 + max(self._read("SELECT coalesce(max(slot), -1) FROM article")[0])
        read = 0
        for slot in range(slots):
            try:
                if not self._read("SELECT 1 FROM name WHERE slot = ?", (slot,)):
                    continue
                self._names.pop(slot, None)
                (entry,) = self.entries([slot])
            except IndexCorrupt as error:
                lost.append(str(error))
                continue
            read += 1
            yield entry
        if count > read + len(lost):
            lost.append(f"{self._path}: {count - read - len(lost)} articles are missing without a trace")

    def _refuse_others(self) -> None:
        if self._path.stat().st_size == 0:
            raise IndexCorrupt(f"{self._path}: empty, not an index: delete it to begin a new one")
        if self._read("PRAGMA application_id")[0][0] != APPLICATION:
            raise IndexCorrupt(f"{self._path}: not an index of srcaudit: choose another path")
        header = dict(self._read("SELECT name, value FROM header"))
        for name, value in HEADER.items():
            if header.get(name) != value:
                made = f"made with {name} {header.get(name)}, this version uses {value}"
                raise IndexVersionError(f"{self._path}: {made}: build the index anew")
        self._state()


def _elsewhere(path: Path) -> SqliteStore:
    """A store as another process gets it: a file that is gone or damaged is told when it is read, and never made."""
    store = SqliteStore.__new__(SqliteStore)
    store._place(path)
    return store


def _connection(path: Path) -> sqlite3.Connection:
    with _plainly(path):
        # rw: a file that is gone is not made anew by asking for it
        database = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
        )
        database.execute(f"PRAGMA busy_timeout = {_READ_WAIT_MS}")
        database.execute("PRAGMA synchronous = FULL")
        return database


def _identity(path: Path) -> tuple[int, int]:
    """Which file is at a path."""
    try:
        found = path.stat()
    except OSError as error:
        raise SourceIndexError(f"{path}: {error.strerror}") from None
    return found.st_dev, found.st_ino


def _is_there(path: Path) -> bool:
    """Whether there is a file. Raises: SourceIndexError if an index can neither be there nor be made there."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        reason = _no_room(path)
        if reason:
            raise SourceIndexError(f"{path}: {reason}") from None
        return False
    except (OSError, ValueError) as error:
        raise SourceIndexError(f"{str(path)!r}: {getattr(error, 'strerror', None) or error}") from None
    if stat.S_ISDIR(mode):
        raise SourceIndexError(f"{path}: a folder, and an index is one file: name a file in it, such as known.sqlite")
    if not stat.S_ISREG(mode):
        raise SourceIndexError(f"{path}: neither a file nor a place for one: choose another path")
    if not _may(path, os.R_OK):
        raise SourceIndexError(f"{path}: you may not read it: ask its owner, or choose another path")
    return True


def _no_room(path: Path) -> str | None:
    """Why no file can be made at a path where there is none; None if one can."""
    if path.is_symlink():
        return "a link to a file that is gone: remove the link, or bring the file back"
    if not path.parent.is_dir():
        return f"there is no folder {path.parent}: make it first"
    if not _may(path.parent, os.W_OK | os.X_OK):
        return f"you may not make files in {path.parent}: choose another folder"
    return None


def _may(path: Path, what: int) -> bool:
    """Whether this process may do with a path what os.access calls `what`."""
    return os.access(path, what, effective_ids=os.access in os.supports_effective_ids)


def _make(path: Path) -> None:
    """An empty index, made beside its place and then put there whole."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    with suppress(FileNotFoundError):
        draft.unlink()
    try:
        with _plainly(path):
            database = sqlite3.connect(draft, isolation_level=None)
            try:
                rows = "".join(f"INSERT INTO header VALUES ('{name}', '{value}');" for name, value in HEADER.items())
                pragmas = f"PRAGMA page_size = {_PAGE}; PRAGMA application_id = {APPLICATION};"
                database.executescript(f"{pragmas} BEGIN; {_SCHEMA} {rows}")
                content, removed = State().packed()
                values = (0, content, removed, _digest(content, removed))
                database.execute("INSERT INTO state VALUES (?, ?, ?, ?)", values)
                database.execute("COMMIT")
            finally:
                database.close()
        # A link, unlike a rename, does not take the place of an index that somebody made meanwhile.
        with suppress(FileExistsError):
            os.link(draft, path)
    except OSError as error:
        raise SourceIndexError(f"{path}: {error.strerror}") from None
    finally:
        with suppress(OSError):
            draft.unlink()


def _content(body: Body) -> bytes:
    """An article, packed."""
    content = body.article.model_dump(mode="json", exclude_none=True)
    return zlib.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", _LONE), _LEVEL)


def _entry(name: Name, content: bytes) -> Entry:
    return Entry(name.key, name.site, Article(**json.loads(zlib.decompress(content).decode("utf-8", _LONE))))


def _digest(*values: int | str | bytes | None) -> bytes:
    """The checksum of a row's values, of which none can pass for another."""
    parts: list[bytes] = []
    for value in values:
        data = value if isinstance(value, bytes) else str(value).encode("utf-8", _LONE)
        parts += (b"%b %d " % (_KINDS[type(value)], len(data)), data)
    return blake2b(b"".join(parts), digest_size=8).digest()


def _marked(wanted: Sequence[int]) -> list[int]:
    """Some numbers, the last again until they are as many as a power of two: else SQLite reads ever new statements."""
    numbers = list(wanted)
    return numbers + numbers[-1:] * ((1 << (len(numbers) - 1).bit_length()) - len(numbers))


def _name_sum(slot: int, key: str, site: str | None) -> int:
    """The checksum of what an article is called."""
    return zlib.crc32(repr((key, site)).encode("utf-8", _LONE), slot % _PRIME)


def _sum(number: int, content: bytes) -> int:
    """The checksum of a block: it tells of every changed bit."""
    return zlib.crc32(content, number % _PRIME)


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    """SQLite's errors as ours."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _BUSY:
            raise IndexLocked(f"{path}: somebody else is writing to it: try again later") from None
        if code in _OUTSIDE:
            raise SourceIndexError(f"{path}: {error}") from None
        raise IndexCorrupt(f"{path}: not an index, or damaged: build it anew") from None
