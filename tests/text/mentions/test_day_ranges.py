import pytest

from srcaudit import Article, Document


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        ("The fair runs from May 7 to May 12.", False),
        ("The fair runs from May 12 to May 7.", True),
        ("It was shut between 12 May and 7 May.", True),
        ("It was shut 12 May - 7 May.", True),
        ("It was shut from June 3, 2031 to May 7, 2031.", True),
        ("It was shut from June 3, 2030 until May 7, 2030, they said.", True),
    ],
)
def test_a_range_of_days_runs_on_or_back(text: str, backwards: bool) -> None:
    (told,) = Document(Article(text, language="en")).day_ranges
    assert told.runs_backwards == backwards


@pytest.mark.parametrize(
    "text",
    [
        "It was shut from December 3 to January 7.",
        "It was shut from June 3 to May 7, 2031.",
        "It was shut on May 12 and May 7.",
        "It was moved from May 12, 2031 to May 7, 2032.",
        "“It was shut from May 12 to May 7,” he said.",
    ],
)
def test_days_between_which_a_year_may_turn_are_no_range(text: str) -> None:
    assert not Document(Article(text, language="en")).day_ranges
