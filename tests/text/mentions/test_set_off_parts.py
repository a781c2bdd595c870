"""Parts behind their whole without a noun of their own, and shares behind a clause."""

import pytest

from srcaudit import Article, Document


def _wrong(text: str) -> list[float]:
    """The totals of which the parts make more or less."""
    doc = Document(Article(text, language="en"))
    return [one.total.value for one in doc.sums if one.low > one.total_high or one.high < one.total_low]


@pytest.mark.parametrize(
    "text",
    [
        "Roe wrote 58 cheques, 41 to herself and {} to a baker in Ghent.",
        "They will share out 58 ministries: 31 to the Farmers, ten to the Greens and {} to the Radicals.",
        "Together they will fly 58 aircraft, 41 of Norfair's and {} of Skylark's.",
        "The works keep their 58 looms, 41 in the foundry and {} in the paint shop.",
        "With the last 58 ballots added – 41 for the challenger and {} for the incumbent – Roe moved ahead.",
        "Ships brought 58 horses, 31 for the army, ten for the king and {} for the farmers.",
    ],
)
def test_parts_are_never_more_than_their_whole(text: str) -> None:
    assert _wrong(text.format(27)) == [58]
    assert _wrong(text.format(17)) == []


@pytest.mark.parametrize(
    "text",
    [
        # The whole is that of one place or time, and the others have their own.
        "The firm has 40 workers in Hull, 25 in Lund and 17 in Oslo.",
        "Roe sold 40 boats to Norway, 25 to Sweden and 17 to Denmark.",
        "They had 40 horses on Monday, 25 at the fair and 17 in the barn by Friday.",
        # Things can be both, or one of several of its own kind.
        "Of 40 workers, 25 have a car and 17 have a dog.",
        "He planted 40 trees, 25 with red fruit and 17 with thorns.",
        "The mill has 40 looms, 25 more than in the old hall and 17 more than in the new one.",
        "The tribe had 40 canoes, 25 for each of the two chiefs and 17 for each of their sons.",
        # Fewer than all: some are not told.
        "The party won 40 seats, 25 in the north and ten in the south.",
    ],
)
def test_what_is_no_part_is_not_added(text: str) -> None:
    assert _wrong(text) == []


@pytest.mark.parametrize("unit", ["bn", "m", " million"])
def test_a_dash_before_the_first_part_makes_no_range(unit: str) -> None:
    text = f"The bill came to $3.3{unit} – $3.5{unit} for wood and $1.8{unit} for nails."
    assert len(_wrong(text)) == 1
    assert _wrong(text.replace("3.3", "5.3")) == []
    assert _wrong(f"The bill will be $3.3{unit} – $3.5{unit} for wood, and the nails are paid.") == []


def _shares(text: str) -> list[float]:
    """The percentages that are not those of their part and whole."""
    doc = Document(Article(text, language="en"))
    return [one.told.value for one in doc.shares if not one.low <= one.told.high or not one.told.low <= one.high]


@pytest.mark.parametrize(
    "text",
    [
        "Of the 40 schools in the district, 30 now serve a hot meal every day, or {} percent.",
        "Of 40 starters 30, or {} percent, reached the finish.",
        "The dams hold 40 million tonnes, and 30 million of that 40 million, or {}%, is in the upper one.",
    ],
)
def test_a_share_behind_its_clause_is_that_of_part_and_whole(text: str) -> None:
    assert _shares(text.format(60)) == [60]
    assert _shares(text.format(75)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Of the 40 workers, 30 took less pay, or 10 percent of what they had.",
        "Of the 40 workers, 30 lost some of their pay, or 10 percent.",
        "Of the 40 towns, 30 saw rents rise, or 10 percent more than last year.",
        "Of the 40 farms, 30 sold their land and 10 percent of their herds.",
    ],
)
def test_a_share_of_something_else_is_left_alone(text: str) -> None:
    assert _shares(text) == []
