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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
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


Needed = tuple[str, ...]
"""Runs of letters of which a match has one."""


@dataclass(frozen=True)
class Wording:
    """An expression that hardly any text has: looked for, and compiled, where the letters are that it cannot lack."""

    table: str
    written: str
    flags: re.RegexFlag

    @cached_property
    def needs(self) -> tuple[Needed, ...]:
        """Of each of these every match has one, case-folded; those that say most are first."""
        folded = {
            tuple(letters.casefold() for letters in one) for one in needed(self.written) if _tells(one) >= _FEWEST
        }
        return tuple(sorted(folded, key=lambda one: (-_tells(one), one)))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled. Raises: ConfigError if it does not fit."""
        try:
            return re.compile(self.written, self.flags)
        except (re.error, RecursionError) as error:
            raise ConfigError(f"table {self.table!r} does not fit: {error}") from None

    def may_stand(self, folded: str) -> bool:
        """Whether a case-folded text has the letters that the expression needs."""
        return all(any(letters in folded for letters in one) for one in self.needs)


def wordings(name: str, tables: Tables) -> dict[str, Wording]:
    """The expressions of a table, none of them compiled yet. Raises: ConfigError if a name in one is unknown."""
    table = tables(name)
    flags = re.IGNORECASE if table.get("ignore_case") else re.NOFLAG
    try:
        return {
            key: Wording(name, _written(pattern, name, tables), flags) for key, pattern in table["patterns"].items()
        }
    except KeyError as error:
        raise ConfigError(f"table {name!r} does not fit: {error}") from None


def found(known: Iterable[Wording], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The first match of each expression in a part of a text, in the order of the expressions."""
    folded = text[start:end].casefold()
    for one in known:
        if one.may_stand(folded) and (match := one.pattern.search(text, start, end)) is not None:
            yield match


# What an expression is made of: a group's beginning with its kind, a class, an escape, how often, and anything else.
_PIECE = re.compile(
    r"(?P<group>\((?:\?(?P<kind><?[=!]|P<\w+>|P=\w+|>|#|[a-z-]*:?))?)|(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|\\(?P<escape>.)|(?P<often>[?*+]|\{(?P<least>\d*)(?:,\d*)?\})[?+]?|(?P<rest>.)",
    re.DOTALL,
)
_LOOKS = ("=", "!", "<=", "<!", "#")
"""The kinds of groups that take no letters themselves."""
_FEWEST = 3
"""Letters that are worth looking for: most texts have any two."""
_MOST_ALTERNATIVES = 8
"""Alternatives of which one is needed that are worth looking for."""


class _Group:
    """What is needed by a group of an expression, up to where it is read."""

    def __init__(self, kind: str) -> None:
        self.looks = kind in _LOOKS
        self.needs: list[Needed] = []
        self.run = ""
        """The letters that the next one goes on with."""
        self.before: int | None = None
        """How much was needed before the group or class that has just ended, which may turn out to be needless."""
        self.branches: list[list[Needed]] = []
        """What its alternatives need, as far as they have been read."""

    def stop(self) -> None:
        """Ends the run of letters."""
        self.needs += [(self.run,)] if self.run else []
        self.run, self.before = "", None

    def letter(self, letter: str) -> None:
        """Goes on with a letter."""
        if self.before is not None:
            self.stop()
        self.run += letter

    def other(self, needs: Sequence[Needed] = ()) -> None:
        """Goes on with anything else: a class, or a group with its needs."""
        self.stop()
        self.before = len(self.needs)
        self.needs += needs

    def needless(self) -> None:
        """Takes back what was read last, since it may be missing."""
        if self.before is not None:
            del self.needs[self.before :]
        self.run = self.run[:-1]

    def branch(self) -> None:
        """Ends an alternative."""
        self.stop()
        self.branches.append(self.needs)
        self.needs = []

    def all(self) -> list[Needed]:
        """What is needed by the whole, read to its end."""
        self.branch()
        if len(self.branches) < _SEVERAL:
            return self.branches[0]
        if not all(self.branches):
            return []
        either = {letters for needs in self.branches for letters in max(needs, key=_tells)}
        return [tuple(sorted(either))] if len(either) <= _MOST_ALTERNATIVES else []


def _tells(one: Needed) -> int:
    """How much the need of one of some runs says."""
    return min(map(len, one))


def needed(expression: str) -> list[Needed]:
    """Of each of these every match of an expression has one."""
    groups = [_Group("")]
    for piece in _PIECE.finditer(expression):
        here = groups[-1]
        if piece["group"]:
            groups.append(_Group(piece["kind"] or ""))
        elif piece["often"]:
            if piece["often"] in "?*" or piece["least"] in ("", "0"):
                here.needless()
            here.stop()
        elif piece["rest"] == ")" and len(groups) > 1:
            groups.pop()
            groups[-1].other(() if here.looks else here.all())
        elif piece["rest"] == "|":
            here.branch()
        elif piece["class"] or piece["rest"] in (".", "^", "$") or (piece["escape"] or "_").isalnum():
            here.other()
        else:
            here.letter(piece["escape"] or piece["rest"])
    return groups[0].all()


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
