"""Who is told to be whose relative, and where that is told in two ways."""

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.kinships import TwoKinships


def _told(text: str) -> tuple[TwoKinships, ...]:
    return Document(Article(f"Ada Lind spoke first. {text}", language="en")).same_kinships


@pytest.mark.parametrize(
    "sentence",
    [
        "Lind’s uncle, Jan Brand, left.",
        "Lind's great-uncle Jan Brand left.",
        "Lind left with her uncle Jan Brand.",
        "Lind left with her late uncle, Jan Brand.",
        "Jan Brand, Lind’s uncle, left.",
        "Jan Brand, who is Lind’s uncle, left.",
        "Jan Brand is Lind’s uncle.",
        "Jan Brand, the uncle of Ms. Lind, left.",
        "Jan Brand was the uncle of Ada Lind.",
        "Lind, whose uncle Jan Brand left, stayed.",
        "Ole Moe told Ms. Lind and her uncle, Jan Brand, to leave.",
    ],
)
def test_a_bond_is_read_in_each_of_its_wordings(sentence: str) -> None:
    (pair,) = _told(f"Lind’s brother, Jan Brand, wept. {sentence}")
    assert (pair.first.bond.name, pair.second.bond.name, pair.fits) == ("brother", "uncle", False)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lind’s uncle’s friend Jan Brand left.",
        "Lind’s uncle left with Jan Brand.",
        "Lind’s uncle, Jan Brand Jr., left.",
        "Ole Brand left with his uncle, Jan Brand.",
        "Lind’s adoptive uncle, Jan Brand, left.",
        "“Lind’s uncle, Jan Brand, left,” he said.",
        "Eva Lind left with her uncle, Jan Brand.",
        "Lind and Eva Moe left with her uncle, Jan Brand.",
        "Ole Moe told Mr. Lind and her uncle, Jan Brand, to leave.",
        "Ole Moe told Ada Lind and her uncle, Jan Brand, to leave.",
        "Ole Moe told Ms. Lind so and her uncle, Jan Brand, left.",
        "Lind’s uncle, Jan A. Brand, left.",
    ],
)
def test_what_may_be_another_bond_is_not_held_against_the_first(sentence: str) -> None:
    assert all(pair.fits for pair in _told(f"Lind’s brother, Jan Brand, wept. {sentence}"))


def test_names_that_are_handed_down_make_two_people_likely() -> None:
    (pair,) = _told("Lind’s father, Jan Lind, wept. Lind’s grandfather, Jan Lind, left.")
    assert pair.may_be_two
    (pair,) = _told("Lind’s father, Jan Lind, wept. Lind’s uncle, Jan Lind, left.")
    assert not pair.may_be_two


def test_a_pronoun_is_the_only_person_of_the_sentence_before() -> None:
    (pair,) = _told("She left with her uncle, Jan Brand. Lind’s brother, Jan Brand, wept.")
    assert not pair.fits
