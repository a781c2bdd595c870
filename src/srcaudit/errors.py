"""What can go wrong, as one tree.

    SrcauditError                 catch this one
    ├── InputError                an article that cannot be used (also a ValueError)
    │   └── UnreadableError       a file that cannot be read or parsed
    ├── ConfigError               a setting that does not exist or does not fit (also a ValueError)
    ├── MissingExtraError         a format whose optional packages are not installed (also an ImportError)
    └── SourceIndexError          an index that cannot be used
        ├── IndexCorrupt          not an index, or damaged
        ├── IndexVersionError     made by another version or with other settings
        └── IndexLocked           somebody else is writing to it

Every message is one plain line that says what to do.
"""

import re
from collections.abc import Mapping
from typing import Any

from srcaudit.printable import one_line


class SrcauditError(Exception):
    """Anything srcaudit refuses to do, with a one-line reason: what it quotes cannot break the line."""

    def __init__(self, reason: object = "") -> None:
        super().__init__(one_line(str(reason)))


class InputError(SrcauditError, ValueError):
    """An article that cannot be used."""


class UnreadableError(InputError):
    """A file that cannot be read or parsed."""


class ConfigError(SrcauditError, ValueError):
    """A setting that does not exist or does not fit."""


class MissingExtraError(SrcauditError, ImportError):
    """A format whose optional packages are not installed."""


class SourceIndexError(SrcauditError):
    """An index that cannot be used."""


class IndexCorrupt(SourceIndexError):  # noqa: N818 - names of the public contract
    """Not an index, or a damaged one."""


class IndexVersionError(SourceIndexError):
    """An index made by another version or with other settings."""


class IndexLocked(SourceIndexError):  # noqa: N818
    """An index that somebody else is writing to."""


_PLAINLY = (
    (r"^Value error, ", ""),
    (r"<\w+\.\w+: ('[^']*')>", r"\1"),
    (r"^Input should be ", "must be "),
    (r", (?:unable to|got a) .*$", ""),
    ("a valid integer", "a whole number"),
    ("a valid number", "a number"),
    ("a valid boolean", "true or false"),
    ("a valid (?:tuple|list)", "a list"),
    ("a valid (?:dictionary|dict)", "a table"),
    ("a valid string", "a text"),
    ("greater than or equal to", "at least"),
    ("less than or equal to", "at most"),
    ("greater than", "more than"),
    ("^Field required$", "is missing"),
)
_LONGEST_SHOWN = 40


def told(problem: Mapping[str, Any]) -> str:
    """What pydantic says of a value, as whoever wrote the settings knows things, with the value."""
    message = str(problem["msg"])
    for pattern, words in _PLAINLY:
        message = re.sub(pattern, words, message)
    given = problem.get("input")
    shown = message.startswith("must be ") and isinstance(given, str | int | float)
    if not shown:
        return message
    return f"{message}, not {given[:_LONGEST_SHOWN]!r}" if isinstance(given, str) else f"{message}, not {given}"
