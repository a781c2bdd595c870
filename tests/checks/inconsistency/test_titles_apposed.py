"""Titles set beside a surname, of which nobody has two: "the sheriff, Lind,", "Lind – a governor –"."""

import pytest

import srcaudit
from srcaudit.model.finding import Severity

_BETWEEN = "Rain fell for most of the day.\n\nThe roof had been paid for. Nobody had counted the chairs."


def _warned(first: str, again: str) -> bool:
    report = srcaudit.audit(srcaudit.Article(f"{first} {_BETWEEN} {again}", language="en"))
    return any(found.code == "IC314" and found.severity >= Severity.WARNING for found in report.findings)


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Mayor Ada Brandauer opened the hall on Tuesday.", "The sheriff, Brandauer, said it would stay open."),
        ("Mayor Ada Brandauer opened the hall on Tuesday.", "Brandauer, the sheriff, left by the back door."),
        ("Sen. Ada Brandauer opened the hall on Tuesday.", "Brandauer – a governor – said it would stay open."),
        ("Sen. Ada Brandauer opened the hall on Tuesday.", "Brandauer (the governor) left by the back door."),
        ("Sgt. Ada Brandauer opened the hall on Tuesday.", "Brandauer, who is a lieutenant, left by the back door."),
        ("Lt. Ada Brandauer opened the hall on Tuesday.", "Brandauer, the captain, left by the back door."),
        ("Rabbi Ada Brandauer opened the hall on Tuesday.", "Pastor Brandauer left by the back door."),
        ("Judge Ada Brandauer opened the hall on Tuesday.", "Coroner Brandauer left by the back door."),
        ("Rear Admiral Ada Brandauer opened the hall.", "Air Marshal Brandauer left by the back door."),
        ("The striker Ada Brandauer came first.", "Brandauer, who works as a goalkeeper, left by the back door."),
    ],
)
def test_two_titles_are_reported(first: str, again: str) -> None:
    assert _warned(first, again)


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Sgt. Ada Brandauer opened the hall.", "Brandauer, who is the captain of the police team, left early."),
        ("Mayor Ada Brandauer opened the hall.", "Her brother, Tom Brandauer, a sheriff, held the ladder."),
        ("Mayor Ada Brandauer opened the hall.", "Brandauer, a former sheriff, held the ladder."),
        ("Sen. Ada Brandauer opened the hall.", "She had met the governor, Brandauer and two aides say."),
        ("Sen. Ada Brandauer opened the hall.", "With her came the sheriff, Lund, and the governor."),
        ("Mayor Ada Brandauer opened the hall.", "To the sheriff, Brandauer, wet and cold, was a sight."),
        ("Lt. Ada Brandauer opened the hall.", "Brandauer, acting captain that night, held the ladder."),
        ("Sen. Ada Brandauer opened the hall.", "Brandauer, a governor in waiting, held the ladder."),
        ("Attorney Ada Brandauer opened the hall.", "A year on she is Judge Brandauer, elected in May."),
        ("Father Ada Brandauer opened the hall.", "Archbishop Brandauer, as he now is, held the ladder."),
        ("Gen. Ada Brandauer opened the hall.", "Her uncle, Admiral Brandauer, held the ladder."),
        ("Capt. Ada Brandauer opened the hall.", "Brandauer, a major in the reserve, held the ladder."),
        ("Mayor Ada Brandauer opened the hall.", "“I was the sheriff,” Brandauer, the mayor, said."),
    ],
)
def test_no_two_titles_are_not(first: str, again: str) -> None:
    assert not _warned(first, again)
