"""One holder of an office that two rules of `two-office-holders` know."""

from srcaudit import Article, audit
from srcaudit.model.finding import Severity


def test_a_holder_told_beside_another_is_reported_once() -> None:
    text = "President Obama spoke on Monday. Obama left. President George H.W. Bush is in hospital. Obama smiled."
    found = [finding for finding in audit(Article(text, language="en")).findings if finding.code == "IC312"]
    assert [(finding.quote, finding.severity) for finding in found] == [("President George H.W. Bush", Severity.NOTE)]
