"""Expressions that a table writes with the names of its own words, so that a language's wordings are data alone.

    [lists]                                   words and phrases, matched as they stand
    nouns = ["week", "month"]
    [parts]                                   pieces of expressions
    roughly = '(?:(?:{roundings.any}|the) )*'
    [patterns]
    ago = '{roughly}\\d+ (?:{nouns})s? ago'

A name in braces stands for any word of a list, for the words that a section explains, or for a part; one with a point
in it for those of another table.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from srcaudit.errors import ConfigError

_NAME = re.compile(r"\{([a-z_]+(?:\.[a-z_]+)?)\}")

Tables = Callable[[str], Mapping[str, Any]]


def patterns(name: str, tables: Tables) -> dict[str, re.Pattern[str]]:
    """The expressions of a table, compiled. Raises: ConfigError if one does not fit."""
    table = tables(name)
    flags = re.IGNORECASE if table.get("ignore_case") else re.NOFLAG
    try:
        return {key: re.compile(_written(pattern, name, tables), flags) for key, pattern in table["patterns"].items()}
    except (KeyError, re.error, RecursionError) as error:
        raise ConfigError(f"table {name!r} does not fit: {error}") from None


def choice(words: Iterable[str]) -> str:
    """An expression for any of some words, the longer first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


def _written(pattern: str, name: str, tables: Tables) -> str:
    """A pattern with what its names stand for."""
    return _NAME.sub(lambda match: _meant(match.group(1), name, tables), pattern)


def _meant(named: str, home: str, tables: Tables) -> str:
    """What a name in braces stands for. Raises: KeyError if it is unknown."""
    other, _, key = named.rpartition(".")
    name = other or home
    table = tables(name)
    if key in table.get("parts", ()):
        return _written(table["parts"][key], name, tables)
    words = table["lists"][key] if key in table.get("lists", ()) else table[key]
    return choice(word for entry in words for word in ([entry] if isinstance(entry, str) else entry))
