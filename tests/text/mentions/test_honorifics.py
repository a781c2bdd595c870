"""Forms of address that stand once against the others."""

import pytest

from srcaudit import Article
from srcaudit.text.document import Document


def _found(text: str) -> list[str]:
    doc = Document(Article(text, language="en"))
    return [doc[odd.span] for odd in doc.odd_honorifics[0]]


def test_one_of_another_kind_is_found_with_a_first_name_too() -> None:
    assert _found("Ms. Ada Lindqvist came. Ms. Lindqvist spoke. Mr. Lindqvist left.") == ["Mr. Lindqvist"]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Lindqvist came. Mr. Lindqvist spoke. The Lindqvists met. Mrs. Lindqvist left.",
        "Mr. Lindqvist and his wife came. Mr. Lindqvist spoke. Mrs. Lindqvist left.",
        "Peter Lindqvist came with Ada Lindqvist. Mr. Lindqvist spoke. Mr. Lindqvist sat. Ms. Lindqvist left.",
        "Mr. Lindqvist came. Mrs. Lindqvist left.",
        "Mr. Lindqvist came. Mr. Lindqvist spoke. Mrs. Lindqvist left. Mrs. Lindqvist sang.",
    ],
)
def test_two_persons_of_a_surname_are_left_alone(text: str) -> None:
    assert not _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Lindqvist and his sons came. Mr. Lindqvist spoke. [Mrs.] Lindqvist left.",
        "Mr. Lindqvist met the Queen Mother. Mr. Lindqvist spoke. [Mrs.] Lindqvist left.",
        "Mr. Lindqvist spoke for a couple of hours. Mr. Lindqvist sat. [Mrs.] Lindqvist left.",
        "Mr. Lindqvist spoke. [Mrs.] Lindqvist left. It was late. It rained. Mr. Lindqvist has a wife.",
    ],
)
def test_relatives_who_cannot_be_meant_are_no_second_person(text: str) -> None:
    assert _found(text.replace("[", "").replace("]", "")) == ["Mrs. Lindqvist"]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Lindqvist and his daughter came. Mr. Lindqvist spoke. Ms. Lindqvist left.",
        "Ms. Lindqvist and her sons came. Ms. Lindqvist spoke. Mr. Lindqvist left.",
        "Mr. Lindqvist spoke. Mrs. Lindqvist left. Mr. Lindqvist saw his wife go. It was late.",
        "Mr. Lindqvist spoke. Mr. Lindqvist sat. Wife and dog waited. Mrs. Lindqvist left.",
    ],
)
def test_relatives_who_may_be_meant_are_a_second_person(text: str) -> None:
    assert not _found(text)
