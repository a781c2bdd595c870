"""A language's data: conventions, word lists, dated tables. Read once, checked, never changed."""

import hashlib
import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from srcaudit.errors import ConfigError
from srcaudit.language.lexicon import Beginnings, Hit, Lexicon, Searched
from srcaudit.language.patterns import Wording, patterns, wordings
from srcaudit.language.reference import Reference, merged_epochs, merged_names, merged_offices

_DATA = files("srcaudit.language") / "data"


@dataclass(frozen=True, eq=False)
class LanguagePack:
    """What is known of one language. A pack equals itself alone, so that what is made of it can be kept by it."""

    language: str
    name: str
    digest: str
    abbreviations: frozenset[str]
    """Lower-case, without the last full stop: no sentence ends behind them."""
    titles: frozenset[str]
    """Abbreviations that a name always follows."""
    starters: frozenset[str]
    """Lower-case words that begin a sentence far more often than they go on with one."""
    stop_words: frozenset[str]
    _files: Mapping[str, str]

    def has(self, kind: str, name: str) -> bool:
        """Whether there is such a lexicon, table or model."""
        return f"{kind}/{name}" in self._present

    @cached_property
    def _present(self) -> frozenset[str]:
        """The lexicons, tables and models without the endings of their files."""
        return frozenset(path.rpartition(".")[0] for path in self._files)

    def lexicon(self, name: str) -> Lexicon:
        """A word list. Raises: ConfigError if there is none of that name."""
        known = self._lexicons.get(name)
        if known is None:
            known = self._lexicons[name] = Lexicon.of(name, self._parsed("lexicons", name))
        return known

    def hits(self, name: str, text: Searched) -> Iterator[Hit]:
        """Where entries of a word list stand in a text. Raises: ConfigError if there is none of that name."""
        self._asked[name] = None
        return self.lexicon(name).hits(text)

    @property
    def together(self) -> Beginnings:
        """The word lists that texts have been looked through for so far: the next text is likely to be as well."""
        known = self._together.get(len(self._asked))
        if known is None:
            self._together.clear()
            lists = {name: self.lexicon(name).branches for name in tuple(self._asked)}
            known = self._together[len(lists)] = Beginnings(lists)
        return known

    def table(self, name: str) -> Mapping[str, Any]:
        """A table of facts, as its file holds it. Raises: ConfigError if there is none."""
        known = self._tables.get(name)
        if known is None:
            known = self._tables[name] = self._parsed("tables", name)
        return known

    def words(self, table: str, *lists: str) -> frozenset[str]:
        """The words and phrases of some lists of a table. Raises: ConfigError if there is no such table."""
        known = self._words.get((table, lists))
        if known is None:
            given = (self.table(table)[name] for name in lists)
            known = frozenset(word for one in given for word in (one.split() if isinstance(one, str) else one))
            self._words[table, lists] = known
        return known

    def patterns(self, name: str) -> Mapping[str, re.Pattern[str]]:
        """The expressions of a table. Raises: ConfigError if there is no such table."""
        known = self._patterns.get(name)
        if known is None:
            known = self._patterns[name] = patterns(name, self.table)
        return known

    def wordings(self, name: str) -> Mapping[str, Wording]:
        """The same, each compiled when a text first has the letters it needs. Raises: ConfigError as `patterns`."""
        known = self._wordings.get(name)
        if known is None:
            known = self._wordings[name] = wordings(name, self.table)
        return known

    def model(self, name: str) -> Mapping[str, Any]:
        """A file of numbers, as its JSON holds it. Raises: ConfigError if there is none."""
        known = self._models.get(name)
        if known is None:
            known = self._models[name] = self._parsed("models", name)
        return known

    @cached_property
    def _lexicons(self) -> dict[str, Lexicon]:
        return {}

    @cached_property
    def _asked(self) -> dict[str, None]:
        """The names of the word lists that were looked up in a text."""
        return {}

    @cached_property
    def _together(self) -> dict[int, Beginnings]:
        """What is made of so many of them: one entry at most."""
        return {}

    @cached_property
    def _tables(self) -> dict[str, Mapping[str, Any]]:
        return {}

    @cached_property
    def _words(self) -> dict[tuple[str, tuple[str, ...]], frozenset[str]]:
        return {}

    @cached_property
    def _patterns(self) -> dict[str, Mapping[str, re.Pattern[str]]]:
        return {}

    @cached_property
    def _wordings(self) -> dict[str, Mapping[str, Wording]]:
        return {}

    @cached_property
    def _models(self) -> dict[str, Mapping[str, Any]]:
        return {}

    def with_reference(self, reference: Reference) -> "LanguagePack":
        """This pack with a newsroom's own tables. Raises: ConfigError if a row of theirs does not fit."""
        return _with_reference(self, reference)

    def _parsed(self, kind: str, name: str) -> Mapping[str, Any]:
        path = next((path for path in _paths(kind, name) if path in self._files), None)
        if path is None:
            raise ConfigError(f"the language pack {self.language!r} has no {kind} called {name!r}")
        text = self._files[path]
        found: Mapping[str, Any] = json.loads(text) if path.endswith(".json") else tomllib.loads(text)
        return found


def _paths(kind: str, name: str) -> tuple[str, str]:
    """Where a file can be. Large tables are JSON, which is read some twenty times as fast as TOML."""
    return f"{kind}/{name}.json", f"{kind}/{name}.toml"


@lru_cache(maxsize=8)
def _with_reference(pack: LanguagePack, reference: Reference) -> LanguagePack:
    tables = {
        "offices": {"office": merged_offices(_rows(pack, "offices", "office"), reference.office)},
        "epochs": {"epoch": merged_epochs(_rows(pack, "epochs", "epoch"), reference.epoch)},
        "name_variants": {"name": merged_names(_rows(pack, "name_variants", "name"), reference.name)},
    }
    texts = dict(pack._files) | {_paths("tables", name)[0]: json.dumps(table) for name, table in tables.items()}
    return replace(pack, digest=_digest(texts), _files=texts)


def _rows(pack: LanguagePack, table: str, kind: str) -> Sequence[Mapping[str, Any]]:
    rows: Sequence[Mapping[str, Any]] = pack.table(table)[kind] if pack.has("tables", table) else ()
    return rows


def load(language: str | None) -> LanguagePack | None:
    """The pack of a language, or None if there is none."""
    return _load(language) if language is not None and language in languages() else None


@cache
def _load(language: str) -> LanguagePack:
    texts = dict(_walk(_DATA / language))
    settings = tomllib.loads(texts["pack.toml"])
    return LanguagePack(
        language=language,
        name=settings["name"],
        digest=_digest(texts),
        abbreviations=_list(texts, "abbreviations.txt"),
        titles=frozenset(settings["titles"]),
        starters=frozenset(settings["starters"]),
        stop_words=_list(texts, "stop_words.txt"),
        _files=texts,
    )


@cache
def languages() -> tuple[str, ...]:
    """The languages there is a pack for, in order."""
    return tuple(sorted(folder.name for folder in _DATA.iterdir() if (folder / "pack.toml").is_file()))


def stop_words() -> Mapping[str, frozenset[str]]:
    """Language -> its commonest words, for every language there is a list of."""
    return _stop_words()


@cache
def _stop_words() -> dict[str, frozenset[str]]:
    lists = (folder for folder in _DATA.iterdir() if (folder / "stop_words.txt").is_file())
    return {
        folder.name: _list({"stop_words.txt": (folder / "stop_words.txt").read_text("utf-8")}, "stop_words.txt")
        for folder in sorted(lists, key=lambda folder: folder.name)
    }


def lexicons(language: str | None, name: str) -> tuple[Lexicon, ...]:
    """The word lists of a name that pages in a language hold words of: its own, if there is one, and the English.

    A language need not have a pack for it: the machinery of sites is written in English everywhere.
    """
    found = (_lexicon(known, name) for known in dict.fromkeys((language, "en")) if known is not None)
    return tuple(lexicon for lexicon in found if lexicon is not None)


@cache
def _lexicon(language: str, name: str) -> Lexicon | None:
    pack = load(language)
    if pack is not None:
        return pack.lexicon(name) if pack.has("lexicons", name) else None
    if language not in stop_words():
        return None
    path = _DATA / language / "lexicons" / f"{name}.toml"
    return Lexicon.of(name, tomllib.loads(path.read_text("utf-8"))) if path.is_file() else None


@cache
def line_model() -> Mapping[str, Any]:
    """The weights that judge the lines of a page, of whatever language, as their JSON holds them."""
    found: Mapping[str, Any] = json.loads((_DATA / "mul" / "models" / "lines.json").read_text("utf-8"))
    return found


def _walk(folder: Traversable, prefix: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            found += _walk(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith((".toml", ".txt", ".json")):
            found.append((prefix + entry.name, entry.read_text("utf-8")))
    return found


def _list(texts: Mapping[str, str], name: str) -> frozenset[str]:
    lines = (line.strip() for line in texts.get(name, "").splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _digest(texts: Mapping[str, str]) -> str:
    total = hashlib.blake2b(digest_size=8)
    for name in sorted(texts):
        total.update(f"{name}\0{texts[name]}\0".encode())
    return total.hexdigest()
