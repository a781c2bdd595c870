"""Reports as one JSON array, a story or a comparison as one JSON object."""

from collections.abc import Iterable, Iterator

from srcaudit.model.comparison import Comparison
from srcaudit.model.report import Report
from srcaudit.model.story import StoryReport
from srcaudit.render.dumped import dumped


def render(reports: Iterable[Report], *, ascii_only: bool = False) -> Iterator[str]:
    """The array in pieces, a report a piece, as the reports come in.

    ascii_only: every other character is escaped, for an output that cannot hold them.
    Raises: what `reports` raises, after the array has been closed behind the reports there were.
    """
    before, failure = "[\n", None
    try:
        for report in reports:
            yield before + dumped(report.model_dump(mode="json"), indent=2, ascii_only=ascii_only)
            before = ",\n"
    except Exception as error:
        failure = error
    yield "[]\n" if before.startswith("[") else "\n]\n"
    if failure is not None:
        raise failure


def render_story(story: StoryReport, *, ascii_only: bool = False) -> str:
    """The whole story, its reports included. ascii_only: as above."""
    return dumped(story.model_dump(mode="json"), indent=2, ascii_only=ascii_only) + "\n"


def render_comparison(found: Comparison, *, ascii_only: bool = False) -> str:
    """The whole comparison, its passages included. ascii_only: as above."""
    return dumped(found.model_dump(mode="json"), indent=2, ascii_only=ascii_only) + "\n"
