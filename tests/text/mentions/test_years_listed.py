"""How often something was, beside its years; and names beside a bare number."""

import pytest

from srcaudit import Article, Document


def _counted(text: str) -> list[tuple[str, int, int]]:
    doc = Document(Article(text, language="en"))
    return [(doc[one.number_span], one.number, one.most) for one in doc.counted_lists]


@pytest.mark.parametrize(
    ("text", "number", "listed"),
    [
        ("Lind won the cup four times, in 1998, 2002 and 2006.", 4, 3),
        ("Lind won the cup twice, in 1998, 2002 and 2006.", 2, 3),
        ("Lind won the race three times (1998 and 2002).", 3, 2),
        ("Lind has won it four times – in 1998, in 2002 and again in 2006 – and is back.", 4, 3),
        ("The four-time champion, in 1998, 2002 and 2006, is back.", 4, 3),
        ("The town held the games on three occasions: 1948 and 1972.", 3, 2),
        ("The carvings came in two lots, in 1903, 1908 and 1911.", 2, 3),
        ("Roe has been elected five times, in 1998, 2002, 2006 and 2010.", 5, 4),
    ],
)
def test_years_are_as_many_as_they_are_said_to_be(text: str, number: int, listed: int) -> None:
    assert [(n, most) for _, n, most in _counted(text)] == [(number, listed)]


@pytest.mark.parametrize(
    "text",
    [
        # As many as they are said to be.
        "Lind won the cup three times, in 1998, 2002 and 2006.",
        "Lind won the cup twice, in 1998 and 2002.",
    ],
)
def test_years_that_are_as_many_are_compared(text: str) -> None:
    assert all(number == listed for _, number, listed in _counted(text))


@pytest.mark.parametrize(
    "text",
    [
        # Several in one year, or one more behind them.
        "Lind won the cup four times, in 1998, 2002 and twice in 2006.",
        "Lind won the cup four times, in 1998, 2002 and 2006, and again in 2010.",
        "Lind won the cup four times, in 1998, 2002 and 2006 – and once more under another name.",
        "Lind won four medals, in 1998 and 2002.",
        "Roe was arrested four times, in 1998, 2002 and 2006.",
        "Roe wrote six books, in 1998, 2002 and 2006.",
        # The list is left open.
        "Lind won the cup five times, most famously in 1998, 2002 and 2006.",
        "Lind won the cup five times, including 1998, 2002 and 2006.",
        "Lind won the cup five times, in 1998, 2002 and 2006 with Hull.",
        "Lind won the cup three times, in 1998, 2002 and 2004–06.",
    ],
)
def test_years_that_may_be_more_or_fewer_are_left_alone(text: str) -> None:
    assert all(number == listed for _, number, listed in _counted(text))


@pytest.mark.parametrize(
    "text",
    [
        "The {} were named as Ada Holt, 34, Ben Roe, 41, and Cy Lind, 29.",
        "Police named the {} as Ada Holt, 34, Ben Roe, 41, and Cy Lind, 29.",
        "Police have identified the {} as Ada Holt, Ben Roe and Cy Lind.",
        "The {} Baltic states of Estonia, Latvia and Lithuania agreed.",
        "The next {} stops are Kelso, Hull and Lund.",
        "Roe thanked {} people by name, Ada Holt, Ben Roe and Cy Lind.",
        "A group of {} people, Ada Holt, Ben Roe and Cy Lind, met the mayor.",
        "A party of {} made up of Ada Holt, Ben Roe and Cy Lind met the mayor.",
        "A {}-member committee, made up of Ada Holt, Ben Roe and Cy Lind, met.",
        "Ada Holt, Ben Roe and Cy Lind sat by the door. None of the {} spoke.",
    ],
)
def test_names_are_as_many_as_they_are_said_to_be(text: str) -> None:
    assert [(number, most) for _, number, most in _counted(text.format("four"))] == [(4, 3)]
    assert [(number, most) for _, number, most in _counted(text.format("two"))] == [(2, 3)]
    assert all(number == most for _, number, most in _counted(text.format("three")))


@pytest.mark.parametrize(
    "text",
    [
        "Police named two of the four as Ada Holt and Ben Roe.",
        "Police named the two as Ada Holt and Ben Roe, and a third as Cy Lind.",
        "The four Baltic and Nordic states of Estonia, Latvia, Lithuania and Finland agreed.",
        "Its four plants – in Kelso, Hull and Lund – will close.",
        "It was seen in two towns, Lund, Sweden, and Oslo.",
        "In two towns, Ada Holt, Ben Roe and Cy Lind won.",
        "Roe thanked four people and the mayor, Ada Holt, and Ben Roe.",
        "The next four stops are Kelso, Hull and, after lunch, Lund and Oslo.",
    ],
)
def test_names_that_may_be_fewer_are_left_alone(text: str) -> None:
    assert all(number == most for _, number, most in _counted(text))
