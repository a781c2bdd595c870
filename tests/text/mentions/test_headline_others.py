"""Persons of the headline whom the text tells in passing only."""

import pytest

from srcaudit import Article, Document, Severity, audit

TEXT = (
    "Ada Brandauer said that she would close the old ferry to Hull. {}The harbour master spoke for an hour. "
    "Nobody asked her why. It rained on the quay. The crew went home. Brandauer had been told of the debts in May. "
    "“It is late,” Brandauer said. {}Brandauer left for Rome."
)
PASSING = "The diver Jan Holt praised the crew. "


def _others(title: str, text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, title=title, language="en"))
    return [(one.told, doc[one.body]) for one in doc.headline_persons if not one.fits]


@pytest.mark.parametrize(
    "title", ["Holt to close old ferry to Hull", "Old Hull ferry to close, Holt says", "Holt's plan: close the ferry"]
)
def test_who_comes_in_passing_does_not_do_what_another_opens_with(title: str) -> None:
    assert _others(title, TEXT.format("", PASSING)) == [("Holt", "Ada Brandauer")]


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Holt to close old ferry to Hull", Severity.WARNING),
        ("Holt to close pools for good", Severity.NOTE),
        ("Holt to close pools and praise crew", None),
    ],
)
def test_where_the_opening_tells_far_more_of_the_headline_the_other_is_no_note(
    title: str, severity: Severity | None
) -> None:
    report = audit(Article(TEXT.format("", PASSING), title=title, language="en"))
    told = [one.severity for one in report.findings if one.code == "IC337"]
    assert told == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("title", "early", "late"),
    [
        ("Brandauer to close old ferry to Hull", "", PASSING),
        ("Holt hits out as Brandauer closes ferry", "", PASSING),
        ("Holt to close old ferry to Hull", PASSING, ""),
        ("Holt to close old ferry to Hull", "", "Jan Holt will close the old ferry in Hull. "),
        ("Holt to close old ferry to Hull", "", 4 * PASSING),
        ("Holt praises the crew in rain", "", PASSING),
        ("Vanterpool to close old ferry", "", "The town of Vanterpool slept. "),
    ],
)
def test_whom_the_headline_may_name(title: str, early: str, late: str) -> None:
    assert _others(title, TEXT.format(early, late)) == []


MORE = " Brandauer wept. Brandauer sang to them. Brandauer was glad. Brandauer will be back."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (TEXT.format("", PASSING) + MORE, Severity.WARNING),
        (TEXT.format("", 3 * PASSING) + MORE, Severity.NOTE),
        (TEXT.format("", PASSING) + MORE[:35], Severity.NOTE),
    ],
)
def test_whom_a_text_is_about_beyond_doubt_is_whom_its_headline_means(text: str, severity: Severity) -> None:
    report = audit(Article(text, title="Holt to close pools for good", language="en"))
    assert [one.severity for one in report.findings if one.code == "IC337"] == [severity]
