"""What repeated-passage leaves alone because of the sort of text it is."""

import srcaudit
from srcaudit.config import Config

_SAID = "The harbour board has told us again and again that the two boats from Norway would come."
_TURNS = "\n\n".join(
    f"LIND: Let us turn to week {week}, then.\n\nBERG: {_SAID} In week {week} they had come as far as pier {week}."
    for week in range(1, 9)
)


def _codes(text: str) -> list[str]:
    report = srcaudit.audit(srcaudit.Article(text, language="en"), config=Config(select=("SP214",)))
    return [finding.code for finding in report.findings]


def test_an_interview_may_say_a_thing_again() -> None:
    assert _codes(_TURNS) == []


def test_the_same_words_in_a_report_are_reported() -> None:
    assert _codes(_TURNS.replace("LIND: ", "").replace("BERG: ", "")) != []
