"""Names and figures that are others in a copy."""

import pytest

import srcaudit

COPY = (
    "the lighthouse on Skarv will be painted in {} by the crew of the tender, who need calm seas and about {} tins of "
    "red for it, said harbour master {}, while the {} keeper who retired last spring looks on from the shore"
)
AS_WAS = ("May", "40", "Idun Fosse", "Danish")


def _altered(*values: str) -> list[tuple[str, str, str]]:
    here = f"It has been grey for years. Now {COPY.format(*values)}. So much for that."
    there = f"News from the coast. This year {COPY.format(*AS_WAS)}. Visitors pay at the gate."
    comparison = srcaudit.compare(srcaudit.Article(here, language="en"), srcaudit.Article(there, language="en"))
    (passage,) = comparison.passages
    for one in passage.altered:
        assert here[one.span.start : one.span.end] == one.quote
        assert there[one.other.start : one.other.end] == one.other_quote
    return [(one.kind, one.quote, one.other_quote) for one in passage.altered]


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (("May", "60", "Idun Fosse", "Danish"), [("figure", "60", "40")]),
        (("May", "fifty", "Idun Fosse", "Danish"), [("figure", "fifty", "40")]),
        (("May", "40", "Runa Holt", "Danish"), [("name", "Runa Holt", "Idun Fosse")]),
        (("June", "90", "Idun Fosse", "Danish"), [("name", "June", "May"), ("figure", "90", "40")]),
    ],
)
def test_other_names_and_figures_are_shown_from_both_sides(
    values: tuple[str, ...], found: list[tuple[str, str, str]]
) -> None:
    assert _altered(*values) == found


@pytest.mark.parametrize(
    "values",
    [
        AS_WAS,
        ("May", "forty", "Idun Fosse", "Danish"),
        ("May", "40.0", "Idun Fosse", "Danish"),
        ("May", "40", "Fosse Idun", "Danish"),
        ("May", "40", "I F", "Danish"),
        ("May", "40", "Idun Fosse", "Danes'"),
        ("May", "forty", "Idun Fosse", "elderly"),
    ],
)
def test_the_same_value_in_another_form_is_not_another_value(values: tuple[str, ...]) -> None:
    assert _altered(*values) == []


@pytest.mark.parametrize(("one", "other"), [("2m", "two million"), ("25", "twenty-five"), ("1,500", "1500")])
def test_numbers_are_compared_by_their_value(one: str, other: str) -> None:
    here, there = (f"This year {COPY.format('May', value, 'Idun Fosse', 'Danish')}." for value in (one, other))
    comparison = srcaudit.compare(srcaudit.Article(here, language="en"), srcaudit.Article(there, language="en"))
    assert [passage.altered for passage in comparison.passages] == [()]
