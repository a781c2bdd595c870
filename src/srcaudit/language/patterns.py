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
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from srcaudit.errors import ConfigError

_NAME = re.compile(r"\{([a-z_]+(?:\.[a-z_]+)?)\}")

_SEVERAL = 2

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
    """An expression for any of some words, of those with one beginning the longest that fits.

    What several words begin with is written once: of many hundred words, a place where none stands is left after a
    letter or two.
    """
    return _either(sorted(set(words)))


def _either(words: Sequence[str]) -> str:
    """An expression for any of some words in order, the empty one last."""
    parts = [_shared(list(same)) for _, same in groupby(filter(None, words), key=lambda word: word[0])]
    if "" in words:
        parts.append("")
    return "".join(parts) if len(parts) < _SEVERAL else f"(?:{'|'.join(parts)})"


def _shared(words: Sequence[str]) -> str:
    """An expression for any of some words in order with the same first letter."""
    # What the first and the last in order share, all between them share.
    same = next((at for at, (one, other) in enumerate(zip(words[0], words[-1], strict=False)) if one != other), None)
    begin = words[0][:same] if same is not None else min(words[0], words[-1], key=len)
    return re.escape(begin) + (_either([word[len(begin) :] for word in words]) if len(words) > 1 else "")


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
