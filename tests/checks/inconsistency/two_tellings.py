"""What the tests of persons and offices told twice ask of an article."""

import srcaudit
from srcaudit import Severity

_BETWEEN = "It rained all morning. Some hundred people had come to look."


def severities(code: str, one: str, two: str) -> list[Severity]:
    """The severities of a check's findings where two sentences stand a paragraph apart."""
    found = srcaudit.audit(f"{one} {_BETWEEN}\n\nThe cake was of plums. {two}").findings
    return [finding.severity for finding in found if finding.code == code]
