import pytest

from srcaudit.text.mentions.odd_spellings import are_of_man_and_woman, is_bent, is_odder


@pytest.mark.parametrize(
    ("slip", "name"), [("Pmeberton", "Pemberton"), ("Whitcobme", "Whitcombe"), ("Lnudgren", "Lundgren")]
)
def test_letters_that_no_name_has_in_a_row_are_odd(slip: str, name: str) -> None:
    assert is_odder("en", slip, name)
    assert not is_odder("en", name, slip)


@pytest.mark.parametrize(
    ("word", "name"), [("Dead", "Dean"), ("Games", "Gates"), ("Hall", "Hale"), ("Marten", "Martin")]
)
def test_words_and_names_are_not_odd(word: str, name: str) -> None:
    assert not is_odder("en", word, name)


@pytest.mark.parametrize(
    ("one", "other"), [("Marten", "Martens"), ("Hofman", "Hofmann"), ("Ros", "Ross"), ("Low", "Lowe")]
)
def test_an_ending_makes_another_name(one: str, other: str) -> None:
    assert is_bent("en", one, other)
    assert is_bent("en", other, one)


@pytest.mark.parametrize(("one", "other"), [("Harmer", "Harmerr"), ("Corsan", "Corsann"), ("Perry", "Perryy")])
def test_a_last_letter_typed_twice_is_no_ending(one: str, other: str) -> None:
    assert not is_bent("en", one, other)


def test_nothing_is_odd_in_a_language_without_tables() -> None:
    assert not is_odder("xx", "Brnadauer", "Brandauer")


@pytest.mark.parametrize(
    ("one", "other"), [("Orlekhov", "Orlekhova"), ("Wilkowski", "Wilkowska"), ("Demidin", "Demidina")]
)
def test_a_woman_has_a_surname_with_an_ending_of_her_own(one: str, other: str) -> None:
    assert are_of_man_and_woman("en", one, other)
    assert are_of_man_and_woman("en", other, one)


@pytest.mark.parametrize(("one", "other"), [("Obam", "Obama"), ("Orlekhova", "Orlekhoba"), ("Orlekhov", "Orlekhovv")])
def test_other_letters_are_no_ending_of_a_woman(one: str, other: str) -> None:
    assert not are_of_man_and_woman("en", one, other)
