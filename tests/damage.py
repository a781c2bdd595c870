"""Files of an index changed behind its back."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path


def changed(index: str | Path, statement: str, values: Sequence[str] = ()) -> None:
    """Runs one SQL statement on the file of an index that nobody has open."""
    database = sqlite3.connect(index)
    database.execute(statement, values)
    database.commit()
    database.close()
