"""A language's data: conventions, word lists, dated tables. Read once, checked, never changed."""

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from srcaudit.errors import ConfigError
from srcaudit.language.lexicon import Lexicon

_DATA = files("srcaudit.language") / "data"


@dataclass(frozen=True)
class LanguagePack:
    """What is known of one language."""

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
        return self._path(kind, name) in self._files

    def lexicon(self, name: str) -> Lexicon:
        """A word list. Raises: ConfigError if there is none of that name."""
        known = self._lexicons.get(name)
        if known is None:
            known = self._lexicons[name] = Lexicon.of(name, self._toml("lexicons", name))
        return known

    def table(self, name: str) -> Mapping[str, Any]:
        """A table of dated facts, as its TOML file holds it. Raises: ConfigError if there is none."""
        known = self._tables.get(name)
        if known is None:
            known = self._tables[name] = self._toml("tables", name)
        return known

    def model(self, name: str) -> Mapping[str, Any]:
        """A file of numbers, as its JSON holds it. Raises: ConfigError if there is none."""
        known = self._models.get(name)
        if known is None:
            known = self._models[name] = json.loads(self._read("models", name))
        return known

    @cached_property
    def _lexicons(self) -> dict[str, Lexicon]:
        return {}

    @cached_property
    def _tables(self) -> dict[str, Mapping[str, Any]]:
        return {}

    @cached_property
    def _models(self) -> dict[str, Mapping[str, Any]]:
        return {}

    def _path(self, kind: str, name: str) -> str:
        return f"{kind}/{name}.{'json' if kind == 'models' else 'toml'}"

    def _read(self, kind: str, name: str) -> str:
        try:
            return self._files[self._path(kind, name)]
        except KeyError:
            raise ConfigError(f"the language pack {self.language!r} has no {kind} called {name!r}") from None

    def _toml(self, kind: str, name: str) -> Mapping[str, Any]:
        return tomllib.loads(self._read(kind, name))


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
