"""Initials that do not agree with a name."""

import pytest

from srcaudit import Article
from srcaudit.text.document import Document


def _kinds(text: str) -> list[tuple[str, str]]:
    return [(odd.kind, odd.here) for odd in Document(Article(text, language="en")).odd_initials[0]]


def test_neighbours_swapped_beside_a_known_body_are_found() -> None:
    assert _kinds("The International Monetary Fund (IFM) lent it more.") == [("order", "IFM")]


def test_neighbours_swapped_away_from_the_name_are_found_with_a_possessive() -> None:
    text = "The Harbour Rescue Board (HRB) met. The RHB's chief was late."
    assert _kinds(text) == [("elsewhere", "RHB")]


def test_other_head_word_of_a_known_body_is_found() -> None:
    assert _kinds("The Federal Trade Agency (FTC) wrote.") == [("name", "Federal Trade Agency")]


def test_other_head_word_that_has_not_the_letter_is_found() -> None:
    assert _kinds("The Harbour Rescue Council (HRB) met.") == [("letter", "Harbour Rescue Council")]


@pytest.mark.parametrize(
    "text",
    [
        "The World Health Organisation (WHO) met.",
        "The International Labor Organization (ILO) met.",
        "The International Cricket Council (ICC) met.",
        "The Brazilian Democratic Movement (MDB) met.",
        "The Kurdistan Workers' Party (PKK) met.",
        "The National Liberation Army (ELN) withdrew.",
        "The Department of Defense (DOD) wrote.",
        "The Swiss People's Party (SVP) won.",
        "Ada Lind (CEO) spoke.",
        "The Harbour Rescue Board (HRB) and the Rescue Harbour Board met. The RHB is older.",
    ],
)
def test_initials_of_other_tongues_and_other_bodies_are_left_alone(text: str) -> None:
    assert not _kinds(text)


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Freedom of Information Act", "FIOA"),
        ("International Olympic Committee", "OIC"),
        ("Harbour Rescue Appeals Commission", "HARC"),
    ],
)
def test_letters_in_another_order_than_in_the_words_are_found(name: str, initials: str) -> None:
    assert _kinds(f"The {name} ({initials}) is old.") == [("order", initials)]


@pytest.mark.parametrize(
    "text",
    [
        "The Democratic Party of Kosovo (PDK) met.",
        "The National Front for the Liberation of Angola (FNLA) met.",
        "The Harbour Rescue Appeals Commission (HARC) met. The HARC is old.",
        "The Organization of Islamic Cooperation (OIC) met.",
        "The Royal Spanish Football Federation (RFEF) met.",
    ],
)
def test_letters_in_the_order_of_another_tongue_are_left_alone(text: str) -> None:
    assert not _kinds(text)
