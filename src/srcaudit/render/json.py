"""Reports as one JSON array."""

import json
from collections.abc import Iterable, Iterator

from srcaudit.model.report import Report


def render(reports: Iterable[Report], *, ascii_only: bool = False) -> Iterator[str]:
    """The array in pieces, a report a piece, as the reports come in.

    ascii_only: every other character is escaped, for an output that cannot hold them.
    """
    before = "[\n"
    for report in reports:
        yield before + json.dumps(report.model_dump(mode="json"), indent=2, ensure_ascii=ascii_only)
        before = ",\n"
    yield "[]\n" if before.startswith("[") else "\n]\n"
