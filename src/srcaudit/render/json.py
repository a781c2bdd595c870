"""Reports as one JSON array."""

import json
from collections.abc import Iterable, Iterator

from srcaudit.model.report import Report


def render(reports: Iterable[Report], *, ascii_only: bool = False) -> Iterator[str]:
    """The array in pieces, a report a piece, as the reports come in.

    ascii_only: every other character is escaped, for an output that cannot hold them.
    Raises: what `reports` raises, after the array has been closed behind the reports there were.
    """
    before, failure = "[\n", None
    try:
        for report in reports:
            yield before + json.dumps(report.model_dump(mode="json"), indent=2, ensure_ascii=ascii_only)
            before = ",\n"
    except Exception as error:
        failure = error
    yield "[]\n" if before.startswith("[") else "\n]\n"
    if failure is not None:
        raise failure
