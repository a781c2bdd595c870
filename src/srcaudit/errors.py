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
