"""Lists of things with their number, names counted in the next sentence, and parties without names."""

import time

import pytest

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _counts(text: str) -> list[tuple[int, int, int]]:
    found = Document(Article(f"{_HEAD}{text}", language="en")).counted_lists
    return [(one.number, one.least, one.most) for one in found]


def _parties(text: str) -> list[tuple[int, int]]:
    return [(one.number, one.named) for one in Document(Article(f"{_HEAD}{text}", language="en")).parties]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The act used four props, a ladder, a bucket and a bishop's hat, which were never washed.", (4, 3, 3)),
        ("He has a broken rib, a cut hand and a sprained knee, the two injuries that kept him out.", (2, 3, 3)),
        ("They found four main causes: poor design, cheap materials and a lack of inspections.", (4, 3, 3)),
        ("The panel has three aims: to cut costs, to speed up trials, to hire judges and to save.", (3, 4, 4)),
        ('It has four productions: "Rusalka", "Alcina", "Wozzeck", "Tosca" and a work from Lund.', (4, 5, 5)),
        ("The four southern members of the league, Peru, Chile and Bolivia, voted against.", (4, 3, 3)),
        ("The two scholars -- Mr. Tribe, Ms. Epstein and Mr. Amar -- agreed on the point.", (2, 3, 3)),
        ("The trial ran in four countries. Patients in Colombia, Sri Lanka and Chile took part.", (4, 3, 3)),
        ("Ben Carter and Ann Lee were killed in the crash. All three were students.", (3, 2, 2)),
        ("The winners were Maria Lopez, Ben Carter and Ann Lee. Both will receive $5,000.", (2, 3, 3)),
        ("Votes will be held in Ohio, Texas, Iowa and Maine. All five states allow early voting.", (5, 4, 4)),
    ],
)
def test_things_and_names_are_held_against_their_number(text: str, counts: tuple[int, int, int]) -> None:
    assert _counts(text) == [counts]


@pytest.mark.parametrize(
    "text",
    [
        # what is counted may be an entry itself
        "She bought two dresses, a hat, a scarf and a bag, and left.",
        "The company runs four ferries, a hotel and a bakery, which lose money.",
        # somebody else is counted too
        "Liam Boyd, 20, died at the scene. Ben Carter and Ann Lee died later. All three were students.",
        "A boy of twelve died first. Ben Carter and Ann Lee were killed in the crash. All three were students.",
        "Ben Carter and Ann Lee met Tom Reid in June. All three sing.",
        # a part of the list
        "Police arrested Carl Dunn, Tom Reid and Ann Boyd. The two men were charged with theft.",
        "The trial ran in four countries. The first patients were in Colombia, Peru and Chile.",
        # an aside explains an entry
        "She gave two reasons: the price of oil, the main fuel, and the state of the roof.",
        # a name with a number
        "The Alder 3 reads the usual formats: text, sound, film and speech.",
        # lists that are left open
        "They found four causes: poor design, cheap goods and others.",
    ],
)
def test_lists_that_may_hold_more_or_less_are_left_alone(text: str) -> None:
    assert _counts(text) == []


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The tripartite agreement, signed by Egypt and Sudan, took effect.", (3, 2)),
        ("The bilateral accord, signed by Albania, North Macedonia and Kosovo, sets up a company.", (2, 3)),
        ("Before the vote Belgium and Ireland held a three-way meeting in a corridor.", (3, 2)),
        ("Leaders of India and China met for a trilateral summit on Tuesday.", (3, 2)),
        ("The four-way committee will have members from the town, the province and the railway.", (4, 3)),
        ("The bipartite deal, reached at two, was signed by mill owners, unions and the labour office.", (2, 3)),
        ("All three Mr. Hall and Mr. Roe say that they were never told.", (3, 2)),
        ("All three Lund and Malmö refused the offer.", (3, 2)),
        ("The four-nation tournament brings together Kenya, Ghana and Togo.", (4, 3)),
    ],
)
def test_parties_are_counted_in_more_orders(text: str, counts: tuple[int, int]) -> None:
    assert _parties(text) == [counts]


@pytest.mark.parametrize(
    "text",
    [
        "All three Lund and Malmö unpaved roads are closed.",
        "All three Lund and Malmö walled gardens opened.",
        "France and Germany hosted a trilateral meeting with Poland.",
        "Before the vote Belgium and Ireland held a three-way meeting that Spain joined.",
        "The four-way committee will have members from the town, the province and others.",
    ],
)
def test_a_party_may_be_named_elsewhere(text: str) -> None:
    assert _parties(text) == []


def test_a_clause_behind_the_parties_is_none_of_them() -> None:
    assert _parties("The tripartite pact, signed by Egypt, Ethiopia and Sudan, took effect.") == [(3, 3)]


@pytest.mark.parametrize(
    "piece",
    [
        "four props, a ladder and ",
        "a hat, a cat and a bat, ",
        "four aims: to go, ",
        "Ann Hall and Bob Roe won. All three sing. ",
    ],
)
def test_a_flood_of_lists_is_read_in_time(piece: str) -> None:
    doc = Document(Article(piece * (200_000 // len(piece)), language="en"))
    _ = doc.quoted, doc.body_sentences
    start = time.process_time()
    assert doc.counted_lists is not None
    assert time.process_time() - start < 4
