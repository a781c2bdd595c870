"""Bodies that are called by another head word once, and those that are two."""

import time

import pytest

from srcaudit import Article, Document


def _odd(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[one.odd], doc[one.usual]) for one in doc.other_heads]


@pytest.mark.parametrize(
    ("usual", "odd"),
    [
        ("Harlow Foundation", "Harlow Fund"),
        ("Harlow Institution", "Harlow Institute"),
        ("Ministry of Roads", "Department of Roads"),
        ("Roads Ministry", "Roads Department"),
        ("Bureau of Mines and Wells", "Office of Mines and Wells"),
        ("Harlow Pilots Association", "Harlow Pilots Society"),
        ("Northern Water Agency", "Northern Water Authority"),
        ("Deep Harbour Safety Council", "Deep Harbour Safety Commission"),
        ("Senate Fisheries Committee", "Senate Fisheries Commission"),
    ],
)
def test_one_body_has_one_head_word(usual: str, odd: str) -> None:
    text = f"The {usual} met on Monday. Nobody from the press was let in. It was for the {odd} to open the doors."
    assert _odd(f"{text} The {usual}’s clerk was ill.") == [(odd, usual)]
    assert _odd(f"{text.replace(odd, usual)} The {usual}’s clerk was ill.") == []


@pytest.mark.parametrize(
    ("usual", "odd"),
    [("European Union", "European Federation"), ("International Monetary Fund", "International Monetary Bank")],
)
def test_a_body_that_all_know_need_not_come_twice(usual: str, odd: str) -> None:
    text = f"The {usual} met on Monday. It was for the {odd}’s staff to open the doors."
    assert _odd(text) == [(odd, usual)]


def test_whose_body_it_is_may_be_left_out() -> None:
    text = "The UK Bureau of Old Mines met. It was late. The Office of Old Mines has two rooms."
    assert _odd(text) == [("Office of Old Mines", "Bureau of Old Mines")]


@pytest.mark.parametrize(
    "text",
    [
        "The European Commission met. The European Council met, too. The European Commission left.",
        "The Harlow Council met. The Harlow Committee met later. The Harlow Council left.",
        "The Harlow University won. Harlow College lost by a point. The Harlow University sang.",
        "The Harlow Foundation met. The Harlow Fund once. It was late.",
        "The Harlow Foundation met. It runs a Harlow Fund for boats. The Harlow Foundation left.",
        "The Harlow Foundation met. It was renamed in May. It was late. The Harlow Foundation’s merger with the Harlow"
        " Fund, said to be old, was told. The Harlow Foundation left.",
        "The Harlow Foundation gave to the Harlow Fund. The Harlow Foundation was glad.",
        "The Harlow Foundation met. “The Harlow Fund is rich,” she said. The Harlow Foundation left.",
        "The Harlow Foundation met. The Harlow Fund (HF) did not. The Harlow Foundation left.",
        "The Harlow Foundation met. The Harlow Fund did not. Nobody at the Harlow Fund met the Harlow Foundation.",
        "The Harlow Foundation met. The Harlow Fund House was full. The Harlow Foundation left.",
        "The Defence Ministry in Norway was shut. The Defence Department said why. The Defence Ministry slept.",
        "The North Harlow Pilots Association met. The South Harlow Pilots Society did not. It was late.",
        "The National Fund met. The National Foundation did not. The National Fund left.",
        "The Department of Health met. The Department of Roads met. The Ministry of Mines did not.",
    ],
)
def test_two_bodies_are_left_alone(text: str) -> None:
    assert _odd(text) == []


@pytest.mark.parametrize(
    "unit", ["The Harlow Foundation and the Harlow Fund ", "Bureau of Mines of Wells of ", "Union Union Harlow "]
)
def test_a_flood_of_bodies_is_read_in_linear_time(unit: str) -> None:
    doc = Document(Article(unit * (200_000 // len(unit)), language="en"))
    began = time.process_time()
    assert not doc.other_heads or len(doc.other_heads) < 2
    assert time.process_time() - began < 2
