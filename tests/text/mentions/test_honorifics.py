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
