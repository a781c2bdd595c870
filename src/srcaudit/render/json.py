"""Reports as one JSON array, a story as one JSON object."""

import json
from collections.abc import Iterable, Iterator

from srcaudit.model.report import Report
from srcaudit.model.story import StoryReport


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


def render_story(story: StoryReport, *, ascii_only: bool = False) -> str:
    """The whole story, its reports included. ascii_only: as above."""
    return json.dumps(story.model_dump(mode="json"), indent=2, ensure_ascii=ascii_only) + "\n"
