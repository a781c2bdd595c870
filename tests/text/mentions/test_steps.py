"""Sentences that open with "First," and the like."""

import pytest

from srcaudit import Article, Document


def _odd(text: str) -> list[tuple[str, str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[step.before], doc[step.span], step.wanted) for step in doc.odd_steps[0]]


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("First, it rains. Third, it is dark.", ("First", "Third", "second")),
        ("“First, it rains,” she said.\n\n“Thirdly, it is dark.”", ("First", "Thirdly", "second")),
        ("First, it rains. Second, it is dark. Fourth, it is late.", ("Second", "Fourth", "third")),
        ("First, it rains. Firstly, it is dark, and it is late.", ("First", "Firstly", "second")),
    ],
)
def test_a_step_that_does_not_follow_is_odd(text: str, odd: tuple[str, str, str]) -> None:
    assert _odd(text) == [odd]


@pytest.mark.parametrize(
    "text",
    [
        "First, it rains. Second, it is dark. Third, it is late.",
        "First, it rains. Next, it is dark. Third, it is late.",
        "First, it rains. The second reason is the dark. Third, it is late.",
        "First, it rains. It is dark.\n\nFirst, the list of the others.",
        "First, it rains. " + "It rains on and on. " * 80 + "Third, it is late.",
        "Third, it rains. First, it is dark.",
        "“First, it rains,” said Lind. “First, it is dark,” said Berg. It was late.",
        "In the First, it rained. In the Third, it was dark.",
    ],
)
def test_steps_in_order_or_of_two_lists_are_fair(text: str) -> None:
    assert not _odd(text)


def test_a_step_in_furniture_is_none() -> None:
    text = "The council met at noon, and it said that it would close the pier in May for the winter. " * 2
    assert not _odd(f"First, it rains.\n\n{text}\n\nThird, sign up for our newsletter")
    assert _odd(f"First, it rains.\n\n{text}\n\nThird, it is dark.")
