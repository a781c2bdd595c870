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
        "Jan Brand (the uncle of Ada Lind) left.",
        "Jan Brand (Lind’s uncle) left.",
        "Jan Brand — Lind’s uncle — left.",
        "The uncle of Ada Lind, Jan Brand, left.",
        "As Lind’s uncle, Jan Brand is often asked.",
        "Asked about it, Lind’s uncle Jan Brand would not answer.",
        "Lind left with her uncle, former President Jan Brand.",
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


@pytest.mark.parametrize(
    ("bonds", "may_be_two"),
    [
        (("daughter", "granddaughter"), False),
        (("mother", "grandmother"), False),
        (("mother", "daughter"), True),
        (("grandmother", "granddaughter"), True),
        (("son", "grandson"), True),
        (("niece", "daughter"), False),
    ],
)
def test_women_are_called_after_their_grandmothers_but_hardly_after_their_mothers(
    bonds: tuple[str, str], may_be_two: bool
) -> None:
    (pair,) = _told(f"Lind’s {bonds[0]}, Eva Brand, wept. Lind’s {bonds[1]}, Eva Brand, left.")
    assert pair.may_be_two is may_be_two


@pytest.mark.parametrize(
    ("text", "may_be_two"),
    [
        ("Lind’s wife Eva wept. Lind’s sister Eva left.", True),
        ("Lind’s wife Eva wept.\n\nLind’s sister Eva left.", False),
        ("Lind’s uncle Jan wept.\n\nJan, the father-in-law of Lind, left.", False),
        ("Lind’s brother-in-law Jan wept.\n\nThe rain went on. Lind was driven home by her brother, Jan.", False),
        ("Lind’s son Jan wept.\n\nLind’s grandson Jan left.", True),
        ("Tom’s wife Eva wept.\n\nTom’s sister Eva left.", True),
    ],
)
def test_two_of_one_first_name_are_told_in_one_paragraph(text: str, may_be_two: bool) -> None:
    (pair,) = _told(text)
    assert pair.may_be_two is may_be_two


def test_a_title_and_its_short_form_are_one_person_s() -> None:
    told = "Lind’s brother, Jan Lind, wept. Jan Lind, Lind’s uncle, left. {} Lind spoke. {} Lind left."
    assert len(_told(told.format("Sen.", "Senator"))) == 1
    assert _told(told.format("Dr", "Senator")) == ()


@pytest.mark.parametrize(
    ("text", "may_be_two"),
    [
        ("Tom’s son Sam fell. Tom’s nephew Sam left.", True),
        ("Tom’s son Sam fell. It hurt. Sam, Tom’s nephew, left.", True),
        ("Lind’s son Sam fell. Lind’s nephew Sam left.", False),
        ("Tom’s son Sam fell. Tom’s nephew Sam left. Tom Birch wept.", False),
        ("Tom’s son Sam Birch fell. Tom’s nephew Sam left.", False),
    ],
)
def test_first_names_alone_may_be_those_of_two(text: str, may_be_two: bool) -> None:
    (pair,) = _told(text)
    assert pair.may_be_two is may_be_two


def test_a_pronoun_is_the_only_person_of_the_sentence_before() -> None:
    (pair,) = _told("She left with her uncle, Jan Brand. Lind’s brother, Jan Brand, wept.")
    assert not pair.fits


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Ada Lind, whose son Jan was hurt, wept. Jan’s {}, Ada Lind, left.", ("mother", "aunt")),
        ("Ada Lind’s uncle, Ole Brand, wept. Brand’s {}, Ada Lind, left.", ("niece", "cousin")),
        ("Leo Moe came with his niece, Nina Orr. Orr’s {}, Leo Moe, wept.", ("uncle", "father")),
        ("Ole Brand’s grandson Jan fell. Jan’s {}, Ole Brand, wept.", ("grandfather", "uncle")),
    ],
)
def test_a_bond_is_held_against_the_one_told_from_its_other_end(text: str, fits: tuple[str, str]) -> None:
    right, wrong = fits
    assert all(pair.fits for pair in _told(text.format(right)))
    (pair,) = _told(text.format(wrong))
    assert not pair.fits
    assert pair.second.relative.surname == pair.first.relative.surname


def test_a_first_name_alone_is_the_one_person_who_has_it() -> None:
    (pair,) = _told("Tom Birch and his brother Jan were found. Jan, Tom’s cousin, wept.")
    assert not pair.fits
    assert _told("Tom Birch and Tom Lind were found. Birch’s brother Jan wept. Tom’s cousin Jan left.") == ()


def test_two_bonds_told_from_two_ends_may_go_together() -> None:
    for text in (
        "Ole Lind married his cousin Ada Brand. Ada’s husband, Ole Lind, wept.",
        "Ada Lind’s brother Jan wept. Jan’s sister, Ada Lind, left.",
        "Ole Lind’s brother-in-law Jan wept. Jan’s brother-in-law, Ole Lind, left.",
    ):
        assert all(pair.fits for pair in _told(text))


@pytest.mark.parametrize(
    "text",
    [
        "After Lind’s uncle, Jan Brand is the oldest. Lind’s brother, Jan Brand, wept.",
        "With his wife, Jan Brand has a farm. Lind’s brother, Jan Brand, wept.",
        "Bo Lind spoke. Lind’s wife, Eva, wept. Lind’s sister, Eva, wept.",
        "Lind’s husband Jan spoke. Eva Lind’s father, Jan, did not.",
        "The uncle of Ada Lind, Jan Brand and Ole Moe met. Lind’s brother, Jan Brand, wept.",
        "As Lind’s uncle Ole, Jan Brand is old. Lind’s brother, Jan Brand, wept.",
    ],
)
def test_no_bond_is_read_where_it_may_be_anothers(text: str) -> None:
    assert all(pair.fits for pair in _told(text))


def test_the_one_whom_the_article_is_about_is_the_owner_by_the_surname() -> None:
    text = (
        "Lind rows. Lind sings. Ole Lind wept. Ada Lind left. Lind’s wife, Eva, spoke.\n\nLind’s sister, Eva, did not."
    )
    (pair,) = _told(text)
    assert not pair.fits
    assert not _told(text.replace("Lind rows. Lind sings. ", "Ole Lind wept. Bo Lind rows. "))
