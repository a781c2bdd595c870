"""Reports as JSON lines: one a line, each of which reads back by itself."""

from collections.abc import Iterable, Iterator

from srcaudit.model.report import Report
from srcaudit.render.dumped import dumped


def render(reports: Iterable[Report], *, ascii_only: bool = False) -> Iterator[str]:
    """The lines, as the reports come in. ascii_only: every other character is escaped."""
    for report in reports:
        yield dumped(report.model_dump(mode="json"), ascii_only=ascii_only) + "\n"
