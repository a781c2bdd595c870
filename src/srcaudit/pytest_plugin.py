"""srcaudit inside pytest: audit articles in a newsroom's own test suite.

    def test_leader_can_be_published(srcaudit_audit, assert_publishable):
        assert_publishable(srcaudit_audit(Path("leader.md")))

Every pytest process that has srcaudit installed loads this file: it imports nothing but pytest, and the rest of
srcaudit only when a fixture is asked for.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from srcaudit.config import Config
    from srcaudit.corpus.index import SourceIndex
    from srcaudit.model.article import Article
    from srcaudit.model.finding import Finding, Severity
    from srcaudit.model.report import Report

    _Judged = list[tuple[Report, str | Path | Article]]

_MARKER = "srcaudit(select=[...], ignore=[...]): the checks that srcaudit_audit runs in this test"


class Audit(Protocol):
    """`srcaudit.audit` with the settings of the test."""

    def __call__(
        self,
        article: "str | Path | Article",
        *,
        against: "SourceIndex | Iterable[str | Path | Article] | None" = None,
        config: "Config | None" = None,
    ) -> "Report":
        """The report of an article."""


class AssertPublishable(Protocol):
    """`assert_publishable`, as a fixture."""

    def __call__(
        self,
        report: "Report",
        *,
        article: "str | Path | Article | None" = None,
        fail_on: "str | Severity" = "warning",
        limits: Mapping[str, float] | None = None,
    ) -> None:
        """Fails the test unless the report lets the article pass."""


def pytest_configure(config: pytest.Config) -> None:
    """Makes the marker known."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture
def _srcaudit_judged() -> "_Judged":
    """The reports that the test's `srcaudit_audit` gave, each with its article."""
    return []


@pytest.fixture
def srcaudit_audit(request: pytest.FixtureRequest, _srcaudit_judged: "_Judged") -> Audit:
    """`srcaudit.audit` with `[tool.srcaudit]` of the tested project and the test's `srcaudit` marker.

    A `config` that is given replaces the project's settings; the marker goes before both.
    """
    marked = _marked(request.node)
    root = request.config.rootpath

    def audit(
        article: "str | Path | Article",
        *,
        against: "SourceIndex | Iterable[str | Path | Article] | None" = None,
        config: "Config | None" = None,
    ) -> "Report":
        from srcaudit.config import Config
        from srcaudit.engine import audit

        settings = (config or Config.near(root)).but(**marked)
        report = audit(article, against=against, config=settings)
        _srcaudit_judged.append((report, article))
        return report

    return audit


@pytest.fixture
def srcaudit_index() -> "SourceIndex":
    """An empty index in memory, the test's own."""
    from srcaudit.corpus.index import SourceIndex

    return SourceIndex()


@pytest.fixture(name="assert_publishable")
def _assert_publishable(_srcaudit_judged: "_Judged") -> AssertPublishable:
    """`assert_publishable` without an import; it knows the articles of the reports that `srcaudit_audit` gave."""

    def asserted(
        report: "Report",
        *,
        article: "str | Path | Article | None" = None,
        fail_on: "str | Severity" = "warning",
        limits: Mapping[str, float] | None = None,
    ) -> None:
        __tracebackhide__ = True
        judged = article if article is not None else next((a for r, a in _srcaudit_judged if r is report), None)
        assert_publishable(report, article=judged, fail_on=fail_on, limits=limits)

    return asserted


def assert_publishable(
    report: "Report",
    *,
    article: "str | Path | Article | None" = None,
    fail_on: "str | Severity" = "warning",
    limits: Mapping[str, float] | None = None,
) -> None:
    """Fails with the report as the terminal shows it, unless the article can be published.

    fail_on: the mildest severity that must not be found. limits: dimension -> the largest score allowed, 0-1; a
    score that could not be measured fails its limit, since nobody knows whether it keeps it. article: the one that
    was judged, to show its lines; the fixture of this name knows it for reports of `srcaudit_audit`.
    An article without words fails too.
    Raises: AssertionError; ConfigError if there is no such severity or dimension; InputError for what is no report.
    """
    __tracebackhide__ = True
    problems = [*_unusable(_checked(report)), *_too_severe(report, fail_on), *_over_limit(report, limits or {})]
    if not problems:
        return
    from srcaudit.printable import one_line

    listed = "\n".join(f"  - {one_line(problem)}" for problem in problems)
    raise AssertionError(
        f"{one_line(report.id or '') or 'the article'} cannot be published:\n{listed}\n\n{_shown(report, article)}"
    )


def _shown(report: "Report", article: "str | Path | Article | None") -> str:
    """The report as the terminal shows it, with the lines of the file where the article is one."""
    from srcaudit.readers import article_of
    from srcaudit.readers.files import first_line
    from srcaudit.render.terminal import render

    if article is None:
        return render(report)
    judged = article_of(article)
    if not isinstance(article, Path):
        return render(report, judged)
    line = first_line(article, judged)
    return render(report, judged, place=str(article) if line else f"{article} (extracted text)", first_line=line or 1)


def _marked(node: pytest.Item) -> dict[str, list[str]]:
    """`select` and `ignore` of the marker that is nearest to the test."""
    mark = node.get_closest_marker("srcaudit")
    if mark is None:
        return {}
    if mark.args or set(mark.kwargs) - {"select", "ignore"}:
        raise pytest.UsageError(f"the srcaudit marker takes select=[...] and ignore=[...] only: {node.nodeid}")
    return dict(mark.kwargs)


def _unusable(report: "Report") -> list[str]:
    """Why there is nothing that could pass: a gate that could not look has not been passed."""
    unread = [f"it could not be audited: {skip.reason}" for skip in report.skipped if skip.code == "article"]
    if unread or not report.unread:
        return unread
    return [f"there was nothing to judge: {'; '.join(report.reasons) or 'no reason given'}"]


def _checked(report: "Report") -> "Report":
    __tracebackhide__ = True
    from srcaudit.errors import InputError
    from srcaudit.model.report import Report

    if isinstance(report, Report):
        return report
    raise InputError(f"assert_publishable takes the report of srcaudit_audit, not {type(report).__name__}")


def _too_severe(report: "Report", fail_on: "str | Severity") -> list[str]:
    __tracebackhide__ = True
    from srcaudit.errors import ConfigError
    from srcaudit.model.finding import Severity

    try:
        gate = Severity(fail_on)
    except ValueError:
        raise ConfigError(f"there is no severity {fail_on!r}; there are {', '.join(Severity)}") from None
    found = [finding for finding in report.findings if finding.severity >= gate]
    if not found:
        return []
    return [f"{len(found)} {_findings(found)} at or above {gate}: {', '.join(_codes(found))}"]


def _over_limit(report: "Report", limits: Mapping[str, float]) -> list[str]:
    __tracebackhide__ = True
    from srcaudit.errors import ConfigError
    from srcaudit.model.score import Dimension

    unknown = sorted(set(limits) - set(Dimension))
    if unknown:
        raise ConfigError(f"there is no dimension {unknown[0]!r}; there are {', '.join(Dimension)}")
    problems = []
    reasons = {skip.code: skip.reason for skip in report.skipped}
    for dimension in Dimension:
        if dimension not in limits:
            continue
        score = report.scores.of(dimension)
        if score is None:
            reason = reasons.get(dimension, "no reason given")
            problems.append(f"{dimension} has a limit of {limits[dimension]:g} and was not measured: {reason}")
        elif score.value > limits[dimension]:
            problems.append(f"{dimension} is {score.value:.2f}, over its limit of {limits[dimension]:g}")
    return problems


def _findings(found: "list[Finding]") -> str:
    return "finding" if len(found) == 1 else "findings"


def _codes(found: "list[Finding]") -> list[str]:
    return sorted({finding.code for finding in found})
