"""How severe a citation is that cannot be followed."""

import pytest

from srcaudit import Article, Config, Severity, audit

_LEAD = "The council of Harrow Dale met on Monday.\n\nIt approved the budget of the mill museum.\n\n"


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("Several institutes, among them the Orr Centre, have published assessments of the dam.", Severity.WARNING),
        ("The dam will fail within 20 years, and recent studies show that repairs cost 40 million.", Severity.NOTE),
    ],
    ids=["a body said to have published", "studies in general"],
)
def test_only_named_bodies_work_without_a_title_is_a_warning(sentence: str, severity: Severity) -> None:
    report = audit(Article(_LEAD + sentence, language="en"), config=Config(select="UC505"))
    assert [finding.severity for finding in report.findings] == [severity]
