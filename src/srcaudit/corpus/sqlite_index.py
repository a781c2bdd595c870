"""An index in one SQLite file.

    article   number, key, site, the article and its mask as JSON, MinHash signature, checksum
    band      band key, article number          (a band key is 64 bits, stored as a signed number)
    print     fingerprint, article number
    header    what the numbers were made with; another value of any is refused

The file is rolled back with a journal, not a write-ahead log: it stays one file, and SQLite before 3.51.3 can damage
a logged one. A writer holds the file for one transaction; another that comes meanwhile gets IndexLocked. Readers go on
beside it. What `add` has returned from is on the disk. An article whose checksum does not fit is never used.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from srcaudit.corpus.body import Body, number
from srcaudit.corpus.lsh import BANDS, ROWS
from srcaudit.corpus.minhash import PERMUTATIONS, SCHEME, SEED
from srcaudit.corpus.shingles import SIZE
from srcaudit.corpus.tokens import VERSION
from srcaudit.corpus.winnowing import WINDOW
from srcaudit.errors import IndexCorrupt, IndexLocked, IndexVersionError, SourceIndexError
from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.text.document import Document

APPLICATION = 0x53524341
"""SQLite's application id of our files: the letters SRCA."""

HEADER = {
    "format": "1",
    "tokens": str(VERSION),
    "shingle": str(SIZE),
    "scheme": SCHEME,
    "seed": str(SEED),
    "permutations": str(PERMUTATIONS),
    "bands": f"{BANDS}x{ROWS}",
    "window": str(WINDOW),
}

_SCHEMA = """
CREATE TABLE header (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE article (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, site TEXT, content TEXT NOT NULL,
                      signature BLOB NOT NULL, checksum BLOB NOT NULL);
CREATE TABLE band (key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
CREATE TABLE print (key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
"""

_COLUMNS = "number, key, site, content, signature, checksum"
_WAIT_MS = 2000
_READ_WAIT_MS = 10_000
_MOST_VARIABLES = 500
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class SqliteStore:
    """Articles in one file. Pickled it is the path: another process opens the file for itself."""

    def __init__(self, path: Path) -> None:
        """Raises: IndexCorrupt, IndexVersionError, SourceIndexError."""
        self._path = path
        if not path.exists():
            _make(path)
        self._connected = (os.getpid(), _connection(path))
        try:
            self._refuse_others()
        except SourceIndexError:
            self.close()
            raise

    def __reduce__(self) -> tuple[Any, ...]:
        return SqliteStore, (self._path.absolute(),)

    @property
    def _database(self) -> sqlite3.Connection:
        """The connection of this process: SQLite's must not be carried across a fork."""
        if self._connected[0] != os.getpid():
            self._connected = (os.getpid(), _connection(self._path))
        return self._connected[1]

    def put(self, bodies: Sequence[Body]) -> None:
        """Takes articles in, all or none; one of the same key is replaced."""
        ready = [_row(body) for body in bodies]
        with self._writing() as database:
            for body, row in zip(bodies, ready, strict=True):
                at = row[0]
                self._take_out(at)
                database.execute("INSERT INTO article VALUES (?, ?, ?, ?, ?, ?)", row)
                for table, keys in _postings_of(body):
                    database.executemany(f"INSERT INTO {table} VALUES (?, ?)", [(key, at) for key in keys])

    def remove(self, key: str) -> bool:
        """Takes an article out; whether there was one."""
        with self._writing():
            return self._take_out(number(key))

    def ids(self) -> list[str]:
        """The keys, in order."""
        return sorted(key for (key,) in self._read("SELECT key FROM article"))

    def count(self) -> int:
        """How many articles there are."""
        return int(self._read("SELECT count(*) FROM article")[0][0])

    def bodies(self, numbers: Sequence[int]) -> list[Body]:
        """The articles of these numbers. Raises: IndexCorrupt if one is damaged."""
        rows = {row[0]: row for row in self._of(_COLUMNS, numbers)}
        return [self._body(rows[at]) for at in numbers if at in rows]

    def sites(self, numbers: Iterable[int]) -> dict[int, str | None]:
        """Where the articles of these numbers are from."""
        return dict(self._of("number, site", list(numbers)))

    def numbers(self) -> list[int]:
        """The numbers of all articles, ascending."""
        return [at for (at,) in self._read("SELECT number FROM article ORDER BY number")]

    def banded(self, keys: Sequence[int], limit: int) -> Iterator[list[int]]:
        """For each band key the numbers of the articles that have it: the lowest, up to `limit`."""
        return self._postings("band", keys, limit)

    def printed(self, hashes: Sequence[int], limit: int) -> Iterator[list[int]]:
        """For each fingerprint the numbers of the articles that have it: all, or any `limit` of more."""
        return self._postings("print", hashes, limit)

    def close(self) -> None:
        """Closes the file."""
        self._database.close()

    def _take_out(self, at: int) -> bool:
        """Takes an article out, inside a transaction. Its postings are made again from it, to be found."""
        rows = list(self._of(_COLUMNS, [at]))
        if not rows:
            return False
        delete = self._database.execute
        try:
            body = self._body(rows[0])
        except IndexCorrupt:
            for table in ("band", "print"):
                delete(f"DELETE FROM {table} WHERE article = ?", (at,))
        else:
            for table, keys in _postings_of(body):
                self._database.executemany(
                    f"DELETE FROM {table} WHERE key = ? AND article = ?", [(key, at) for key in keys]
                )
        delete("DELETE FROM article WHERE number = ?", (at,))
        return True

    def _postings(self, table: str, keys: Sequence[int], limit: int) -> Iterator[list[int]]:
        statement = f"SELECT article FROM {table} WHERE key = ? ORDER BY article LIMIT ?"
        for key in keys:
            yield [at for (at,) in self._read(statement, (_signed(key), limit))]

    def _of(self, columns: str, numbers: Sequence[int]) -> Iterator[Any]:
        for start in range(0, len(numbers), _MOST_VARIABLES):
            part = numbers[start : start + _MOST_VARIABLES]
            marks = ",".join("?" * len(part))
            yield from self._read(f"SELECT {columns} FROM article WHERE number IN ({marks})", tuple(part))

    def _read(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        with _plainly(self._path):
            return self._database.execute(statement, values).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction. Raises: IndexLocked if somebody else is writing."""
        with _plainly(self._path):
            self._database.execute(f"PRAGMA busy_timeout = {_WAIT_MS}")
            try:
                self._database.execute("BEGIN IMMEDIATE")
                yield self._database
                self._database.execute(f"PRAGMA busy_timeout = {_READ_WAIT_MS}")
                self._database.execute("COMMIT")
            finally:
                if self._database.in_transaction:
                    with suppress(sqlite3.Error):
                        self._database.execute("ROLLBACK")
                self._database.execute(f"PRAGMA busy_timeout = {_READ_WAIT_MS}")

    def _body(self, row: tuple[int, str, str | None, str, bytes, bytes]) -> Body:
        if _checksum(*row[:-1]) != row[-1]:
            raise IndexCorrupt(f"{self._path}: article {row[1]!r} is damaged: remove it and add it again")
        content = json.loads(row[3])
        masked = tuple(Span(start, end) for start, end in content["masked"])
        return Body(Document(Article(**content["article"])), masked=masked)

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


def _connection(path: Path) -> sqlite3.Connection:
    with _plainly(path):
        database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        database.execute(f"PRAGMA busy_timeout = {_READ_WAIT_MS}")
        database.execute("PRAGMA synchronous = FULL")
        return database


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
                database.executescript(f"PRAGMA application_id = {APPLICATION}; BEGIN; {_SCHEMA} {rows} COMMIT;")
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


def _row(body: Body) -> tuple[int, str, str | None, str, bytes, bytes]:
    content = json.dumps(
        {
            "article": body.article.model_dump(mode="json", exclude_none=True),
            "masked": [(span.start, span.end) for span in body.masked],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
    row = (number(body.key), body.key, body.site, content, body.signature.astype("<u4").tobytes())
    return (*row, _checksum(*row))


def _checksum(*values: object) -> bytes:
    total = blake2b(digest_size=8)
    for value in values:
        total.update(value if isinstance(value, bytes) else str(value).encode())
        total.update(b"\0")
    return total.digest()


def _postings_of(body: Body) -> tuple[tuple[str, list[int]], tuple[str, list[int]]]:
    """Table and keys under which an article is to be found, ascending."""
    bands, prints = (sorted({_signed(key) for key in keys}) for keys in (body.bands, body.fingerprints))
    return ("band", bands), ("print", prints)


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    """SQLite's errors as ours."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _BUSY:
            raise IndexLocked(f"{path}: somebody else is writing to it: try again later") from None
        if code in _DAMAGED or "no such table" in str(error):
            raise IndexCorrupt(f"{path}: not an index, or damaged: build it anew") from None
        raise SourceIndexError(f"{path}: {error}") from None
