"""Findings as a data frame. Needs the extra `srcaudit[polars]` or `srcaudit[pandas]`; neither is imported before."""

from collections.abc import Iterable
from typing import Any, Literal, get_args

from srcaudit.errors import ConfigError, MissingExtraError
from srcaudit.model.report import Report
from srcaudit.render.table import Row, reports_of, rows

Library = Literal["polars", "pandas"]

_NUMBERS = ("start", "end", "places")


def to_dataframe(reports: Report | Iterable[Report], library: Library = "polars") -> Any:
    """The findings of one report or of several, one a row, with the columns of the CSV format.

    library: "polars" or "pandas". Columns have the same types when there are no findings: text, and whole numbers for
    `start`, `end` and `places`. Cells are as found: what a spreadsheet could compute is only guarded against in CSV.
    Raises: MissingExtraError if the library is not installed; ConfigError for another one; InputError for what is no
    report.
    """
    if library not in get_args(Library):
        raise ConfigError(f"library must be one of {', '.join(get_args(Library))}, not {library!r}")
    found = list(rows([reports] if isinstance(reports, Report) else reports_of(reports)))
    columns = {name: [row[place] for row in found] for place, name in enumerate(Row._fields)}
    return _polars(columns) if library == "polars" else _pandas(columns)


def _polars(columns: dict[str, list[Any]]) -> Any:
    try:
        import polars
    except ImportError as error:
        raise _missing("polars") from error
    types = {name: polars.Int64 if name in _NUMBERS else polars.String for name in columns}
    return polars.DataFrame(columns, schema=types)


def _pandas(columns: dict[str, list[Any]]) -> Any:
    try:
        import pandas
    except ImportError as error:
        raise _missing("pandas") from error
    types = {name: "int64" if name in _NUMBERS else "string" for name in columns}
    return pandas.DataFrame(columns).astype(types)


def _missing(library: Library) -> MissingExtraError:
    return MissingExtraError(f'a {library} data frame needs {library}: pip install "srcaudit[{library}]"')
