import pytest

from srcaudit.text.spoken import as_spoken


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("we can’t stay", "we cannot stay"),
        ("it isn't late", "it is not late"),
        ("they'd gone", "they would gone"),
        ("3 boats", "three boats"),
        ("40 percent", "40%"),
        ("an okay boat", "an OK boat"),
        ("well-known", "well known"),
    ],
)
def test_two_notations_of_one_saying_are_alike(one: str, other: str) -> None:
    assert as_spoken(one, "en") == as_spoken(other, "en")


@pytest.mark.parametrize(
    ("one", "other"),
    [("we can stay", "we can't stay"), ("3 boats", "five boats"), ("13 boats", "30 boats"), ("percentage", "age")],
)
def test_other_words_stay_other_words(one: str, other: str) -> None:
    assert as_spoken(one, "en") != as_spoken(other, "en")


def test_a_language_without_the_table_has_its_letters_alone() -> None:
    assert as_spoken("3 Boote, it's", "de") == "3booteits"
