"""Words that can be spelled in two ways: the table, and which uses are the article's own."""

import pytest

from srcaudit import Article, Document
from srcaudit.language.pack import LanguagePack, load
from srcaudit.text.spellings import forms_in, own_use, spelling_table

pack = load("en")
assert isinstance(pack, LanguagePack)
ROWS = pack.table("spelling")
table = spelling_table(pack)
assert table is not None


def _forms(text: str) -> list[str]:
    assert table is not None
    return sorted(form for form, _ in forms_in(Document(Article(text, language="en")), table))


def test_no_word_is_american_and_british_at_once() -> None:
    words = ROWS["varieties"].split()
    flat = [word for pair in words for word in pair.split("/")]
    assert len(flat) == len(set(flat)) == 2 * len(words)


def test_a_form_belongs_to_one_set() -> None:
    forms = [form for row in ROWS["either"] for form in row]
    assert len(forms) == len(set(forms))
    assert all(form == form.lower() for form in forms), "forms are looked up in lower case"


def test_forms_of_two_words_need_a_plain_space_between() -> None:
    assert _forms("The law of health care changed.") == ["health care"]
    assert _forms("She lost her health, care and home.") == []


def test_a_name_is_no_use_of_its_words() -> None:
    doc = Document(Article("It is for the Labor Department to say. Labor is scarce.", language="en"))
    first, second = doc.word_places["labor"]
    assert own_use(doc, first) is None
    assert own_use(doc, second) is not None


@pytest.mark.parametrize(
    "said",
    [
        "as it is known there",
        "as they spell it",
        "so-called",
        "spelt with no u",
        "what clerks call it",
        "the British form",
    ],
)
def test_every_word_of_others_has_one_of_the_marks_that_are_looked_for_first(said: str) -> None:
    doc = Document(Article(f"A harbor, {said}, lay below.", language="en"))
    assert own_use(doc, 1) is None, "it is told as what others write"


def test_words_of_others_far_away_say_nothing_of_a_word() -> None:
    doc = Document(
        Article(f"The old harbor lay below. {'Rain fell on the stones. ' * 8}So it is called.", language="en")
    )
    assert own_use(doc, 2) is not None


def _own(text: str, word: str) -> bool:
    doc = Document(Article(text, language="en"))
    return own_use(doc, doc.words.lower.index(word)) is not None


def test_a_word_of_an_office_is_spelled_as_its_government_spells_it() -> None:
    assert not _own("It was the secretary of defense who came.", "defense")
    assert not _own("It was the defence secretary who came.", "defence")
    assert not _own("It was the department of labor that wrote.", "labor")
    assert _own("It was the defense of the town that failed.", "defense")
    assert _own("It was the secretary of the labor club who came.", "labor")
