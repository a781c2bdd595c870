"""Names with several spellings: where they stand, and when they are somebody or something else."""

import pytest

from srcaudit import Article, Document


def _forms(text: str) -> list[tuple[str, str]]:
    return [(mention.form, mention.name) for mention in Document(Article(text, language="en")).variants]


def test_a_form_is_found_whatever_follows_it() -> None:
    assert _forms("Trains left Kiev. Odesa’s port and Kharkov, too.") == [
        ("Kiev", "Kyiv"),
        ("Odesa", "Odesa"),
        ("Kharkov", "Kharkiv"),
    ]


def test_a_form_is_found_before_a_mark_that_joins_and_at_each_place() -> None:
    text = "Kiev's trains ran. KIEV and kiev are no names here. Few of Kiev’s mayors left Kiev."
    assert _forms(text) == [("Kiev", "Kyiv")] * 3


@pytest.mark.parametrize("text", ["Kievan Rus", "pro-Kiev", "#Kiev", "kiev.example", "www.example/Kiev", "Kiev-born"])
def test_a_form_inside_another_word_is_none(text: str) -> None:
    assert _forms(text) == []


def test_the_longest_form_is_taken() -> None:
    assert _forms("The army left Krasny Lyman.") == [("Krasny Lyman", "Lyman")]


def test_a_surname_is_read_inside_a_full_name_that_has_spellings_of_its_own() -> None:
    assert _forms("Qasem Soleimani was there.") == [
        ("Qasem Soleimani", "Qassem Soleimani"),
        ("Soleimani", "Soleimani"),
    ]


def test_a_word_of_the_article_shows_that_a_form_is_something_else() -> None:
    assert _forms("The road to Odessa is dry. Oil wells line it in western Texas.") == []


def test_an_old_name_that_lives_on_in_another_is_something_else_and_any_word_is_none() -> None:
    assert _forms("The duck was Peking duck, in Beijing too.") == []
    assert _forms("In Beijing management met a man. Peking was warm.") == [
        ("Beijing", "Beijing"),
        ("Peking", "Beijing"),
    ]


def test_a_form_inside_a_quotation_is_its_speakers() -> None:
    assert _forms("“Kiev fell,” she said.") == []


def test_forms_come_in_the_order_of_the_text() -> None:
    text = "From Odesa to Kyiv and Kiev and Odessa."
    assert [form for form, _ in _forms(text)] == ["Odesa", "Kyiv", "Kiev", "Odessa"]
