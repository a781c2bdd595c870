"""Findings as comma-separated values: one line a finding, under one line of names.

A spreadsheet takes a cell that begins with = + - @ or their full-width forms for a formula. Such a cell gets an
apostrophe before it, as does one whose first character after white space is one of them. Control characters are
shown, except line breaks and tabs inside a cell.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from srcaudit.model.report import Report
from srcaudit.printable import inert
from srcaudit.render.table import Row, rows

_FORMULA = frozenset("=+-@＝＋－＠﹦﹢﹣﹫")
_SHIFTING = frozenset("\t\r\n|%")


def render(reports: Iterable[Report]) -> Iterator[str]:
    """The lines, as the reports come in; UTF-8 without a byte order mark is expected of what they are written to."""
    yield _line(Row._fields)
    for row in rows(reports):
        yield _line([safe(cell) if isinstance(cell, str) else cell for cell in row])


def safe(cell: str) -> str:
    """`cell` as text that no spreadsheet computes."""
    shown = inert(cell)
    first = shown.lstrip()[:1]
    return f"'{shown}" if first in _FORMULA or shown[:1] in _SHIFTING else shown


def _line(cells: Iterable[object]) -> str:
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n").writerow(cells)
    return written.getvalue()
