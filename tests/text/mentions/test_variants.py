"""Names that are known to be written in several ways."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document


def _forms(text: str) -> list[str]:
    return [mention.form for mention in Document(Article(text, language="en")).variants]


@pytest.mark.parametrize("text", ["Kiev’s mayor left.", "A Kiev, as it was.", "They met in Kiev"])
def test_a_form_is_found_beside_marks_and_possessives(text: str) -> None:
    assert _forms(text) == ["Kiev"]


@pytest.mark.parametrize(
    "text", ["The Kiev-based firm.", "At kiev.example, @Kiev wrote.", "Kievan monks prayed.", "“Kiev fell.”"]
)
def test_part_of_another_word_an_address_or_a_quotation_is_no_use_of_it(text: str) -> None:
    assert _forms(text) == []


def test_forms_come_in_the_order_of_the_text() -> None:
    assert _forms("From Odesa to Kyiv and Kiev and Odessa.") == ["Odesa", "Kyiv", "Kiev", "Odessa"]
