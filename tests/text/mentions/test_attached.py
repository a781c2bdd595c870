"""Names and offices that tell only whose friend, lawyer or mother somebody is."""

import pytest

from srcaudit import Article, Document, Finding, audit
from srcaudit.text.mentions.attached import is_told_with, may_name_another, names_another


def _findings(text: str) -> list[Finding]:
    return [finding for finding in audit(text).findings if finding.code.startswith("IC")]


def _read(text: str) -> tuple[bool, bool, bool]:
    doc, start = Document(Article(text, language="en")), text.index("@")
    doc = Document(Article(text.replace("@", "", 1), language="en"))
    return is_told_with(doc, start), names_another(doc, start), may_name_another(doc, start)


@pytest.mark.parametrize(
    "text",
    [
        "The mother of @Ada Lind, 71, wept.",
        "A rival of @Lind, a Liberal, wept.",
        "The wife of Harrow County Sheriff @Ada Lind, 71, wept.",
        "It was said by a challenger to the @mayor, Ada Lind.",
    ],
)
def test_kin_and_rivals_may_be_whom_the_comma_leads_to(text: str) -> None:
    assert _read(text) == (True, True, False)


@pytest.mark.parametrize(
    "text", ["A lawyer for the @mayor, Ada Lind, wept.", "The aide to @Harrow's mayor, Ada Lind, wept."]
)
def test_staff_are_named_but_no_more_is_told_of_them(text: str) -> None:
    assert _read(text) == (False, True, False)


def test_a_speaker_may_be_named_or_not() -> None:
    assert _read("A spokesman for the @mayor, Ada Lind, said so.") == (False, False, True)


@pytest.mark.parametrize(
    "text",
    [
        "A letter to the @mayor, Ada Lind, said so.",
        "Friends of @Ada Lind, 45, wept.",
        "The third child of a tailor, @Ada Lind was born in 1960.",
        "He is the father of Holt. @Ada Lind, 45, wept.",
        "A friend of Holt, @Ada Lind, 45, wept.",
        "The friend “of @Ada Lind”, 45, wept of it.",
        "@Ada Lind, 45, wept.",
        "of @Ada Lind, 45, wept.",
    ],
)
def test_whoever_belongs_to_nobody_is_told_of_alone(text: str) -> None:
    assert _read(text) == (False, False, False)


@pytest.mark.parametrize(
    "text",
    [
        "Harrow's mayor, Jan Holt, was fined.\n\nA lawyer for the mayor of Harrow, Ada Lind, will appeal.",
        "Mayor Jan Holt was fined.\n\nAn aide to the mayor, Ada Lind, will appeal.",
        "Ada Lind, 45, was fined.\n\nThe father of Lind, 74, will appeal.",
        "Ada Lind, a Dane, was fined.\n\nThe husband of Ada Lind, a Swede, will appeal.",
        "Ada Lind, 45, was fined.\n\nA friend of Ada Lind, who is 54, will appeal.",
    ],
)
def test_what_may_be_told_of_another_accuses_nobody(text: str) -> None:
    assert not _findings(text)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Harrow's mayor, Jan Holt, was fined.\n\nA spokesman for the mayor of Harrow, Ada Lind, said so.", "note"),
        ("Mayor Jan Holt was fined.\n\nA spokesman for the mayor, Ada Lind, said so.", "note"),
        ("Mayor Jan Holt was fined.\n\nA letter to the mayor, Ada Lind, said so.", "warning"),
        ("Ada Lind, a Democrat, was fined.\n\nA spokesman for Lind, a Republican, said so.", "warning"),
        ("Ada Lind, 45, was fined.\n\nA letter to Ada Lind, 54, said so.", "warning"),
    ],
)
def test_what_is_told_of_one_is_held_against_it(text: str, severity: str) -> None:
    assert [finding.severity.name.lower() for finding in _findings(text)] == [severity]
