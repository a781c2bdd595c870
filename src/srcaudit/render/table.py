"""Findings as rows: one a finding, the same columns for every format that is a table."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from srcaudit.errors import InputError
from srcaudit.model.finding import Finding
from srcaudit.model.report import Report
from srcaudit.model.story import StoryReport


class Row(NamedTuple):
    """One finding. Positions are characters of `Article.text`."""

    article: str | None
    title: str | None
    code: str
    name: str
    dimension: str
    severity: str
    confidence: str
    start: int
    end: int
    quote: str
    message: str
    places: int
    """Places of the fault in the article, this one among them."""
    against: str | None
    """The words of the other side, if it is compared with something."""
    against_article: str | None
    """The article that they stand in; None for the same one."""


def reports_of(given: object) -> list[Report]:
    """What a caller gave as several reports. Raises: InputError for anything else, with what it is."""
    if isinstance(given, StoryReport):
        raise InputError("a story is no report; its reports are story.reports")
    if isinstance(given, str | bytes | Mapping) or not isinstance(given, Iterable):
        raise InputError(f"a report or several reports are needed, not {type(given).__name__}")
    reports = list(given)
    for report in reports:
        if not isinstance(report, Report):
            raise InputError(f"a report is a srcaudit.Report, not {type(report).__name__}")
    return reports


def rows(reports: Iterable[Report]) -> Iterator[Row]:
    """The findings of the reports, in order."""
    for report in reports:
        for finding in report.findings:
            yield _row(report, finding)


def _row(report: Report, finding: Finding) -> Row:
    other = next((one for one in finding.related if one.relation == "against"), None)
    return Row(
        article=report.id,
        title=report.title,
        code=finding.code,
        name=finding.name,
        dimension=finding.dimension.value,
        severity=finding.severity.value,
        confidence=finding.confidence.value,
        start=finding.span.start,
        end=finding.span.end,
        quote=finding.quote,
        message=finding.message,
        places=len(finding.spans),
        against=other.quote if other else None,
        against_article=other.article if other else None,
    )
