"""Reports as JSON lines: one a line, each of which reads back by itself."""

import json
from collections.abc import Iterable, Iterator

from srcaudit.model.report import Report


def render(reports: Iterable[Report], *, ascii_only: bool = False) -> Iterator[str]:
    """The lines, as the reports come in. ascii_only: every other character is escaped."""
    for report in reports:
        yield json.dumps(report.model_dump(mode="json"), ensure_ascii=ascii_only) + "\n"
