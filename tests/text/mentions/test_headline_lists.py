"""Headlines that announce a numbered list."""

import time

import pytest

from srcaudit import Article, Document

_TOWNS = ("Hull", "Lund", "Holm", "Turku", "Kelso", "Selby", "Skerrin")


def _lines(numbers: list[int], mark: str = "{}. {}") -> str:
    entries = "\n\n".join(f"{mark.format(n, _TOWNS[n % 7])}\n\nIt has a quay and a mill." for n in numbers)
    return f"We went by boat and on foot, and this is what we would see again.\n\n{entries}"


def _differing(title: str, text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, title=title, language="en"))
    return [(one.told, doc[one.body]) for one in doc.headline_figures if not one.fits]


_UP, _DOWN = [1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 4, 3, 2, 1]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("8 towns to see by boat", _lines(_UP)),
        ("Eight towns to see by boat", _lines(_UP, "{}) {}")),
        ("The top 8 towns to see by boat in 2031", _lines(_UP, "## {}. {}")),
        ("By boat: my 9 favourite towns", _lines(_DOWN, "No. {}: {}")),
        ("The 6 best towns to see by boat", _lines(_UP, "#{}\n{}")),
    ],
)
def test_the_last_number_of_the_list_is_that_of_the_headline(title: str, text: str) -> None:
    assert len(_differing(title, text)) == 1


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("7 towns to see by boat", _lines(_UP)),
        ("Seven towns to see by boat", _lines(_DOWN)),
        # the list may be torn: what the headline says stands in the text, too
        ("8 towns to see by boat", _lines(_UP).replace("this is", "these eight towns are")),
        ("8 towns to see by boat", _lines(_UP).replace("this is", "these 8 towns are")),
        # it has more than its numbered lines
        ("6 towns to see by boat, plus one more", _lines(_UP)),
        ("6 towns to see by boat", f"{_lines(_UP)}\n\nBonus: Riga, if there is time."),
        # more than one list, or one with a gap
        ("8 towns to see by boat", f"{_lines(_UP)}\n\n1. Bread\n\n2. Rye"),
        ("8 towns to see by boat", _lines([1, 2, 3, 5, 6, 7])),
        ("8 towns to see by boat", _lines([2, 3, 4, 5, 6, 7])),
        ("5 towns to see by boat", _lines([1, 2, 3, 4])),
        # the number counts something else
        ("8 days by boat to Selby", _lines(_UP)),
        ("Under 8 crowns: towns to see by boat", _lines(_UP)),
        ("Selby season 8: towns to see by boat", _lines(_UP)),
        ("How to see 8 towns by boat", _lines(_UP)),
        ("8 towns and 12 mills to see by boat", _lines(_UP)),
        ("8 towns and twelve mills to see by boat", _lines(_UP)),
        ("8 towns to see by boat before the 5th", _lines(_UP)),
        ("30 towns to see by boat", _lines(_UP)),
        ("Towns to see by boat", _lines(_UP)),
        # nothing is numbered, or a time of day and a sum are
        ("8 towns to see by boat", "\n\n".join(f"{one} has a quay." for one in _TOWNS)),
        ("8 towns to see by boat", "\n\n".join(f"{n}.{n}0 crowns were paid in {_TOWNS[n % 7]}." for n in _UP)),
    ],
)
def test_nothing_is_said_of_other_lists_and_numbers(title: str, text: str) -> None:
    assert _differing(title, text) == []


def test_a_headline_printed_in_the_text_is_pointed_at() -> None:
    doc = Document(Article(f"8 towns to see by boat\n\n{_lines(_UP)}", title="8 towns to see by boat", language="en"))
    (found,) = [one for one in doc.headline_figures if not one.fits]
    assert found.span is not None
    assert doc[found.span] == "8"
    assert doc[found.body] == "7"


def test_a_headline_that_begins_with_its_number_is_no_line_of_the_list() -> None:
    text = f"8. Mill towns: 9 to see\n\n{_lines(_UP)}"
    doc = Document(Article(text, title="8. Mill towns: 9 to see", language="en"))
    assert all(doc[one.body] == "7" for one in doc.headline_figures if not one.fits)


def test_many_numbered_lines_take_linear_time() -> None:
    text = "\n".join(f"{n % 60 + 1}. {_TOWNS[n % 7]}" for n in range(14_000))
    doc = Document(Article(text, title="8 towns to see by boat", language="en"))
    assert doc.blocks
    start = time.process_time()
    assert doc.headline_figures == ()
    assert time.process_time() - start < 2
