"""By how much a figure changed, told beside what it was and what it is."""

import pytest

from tests.text.mentions.sums_told import differ, seconds_for


@pytest.mark.parametrize(
    "text",
    [
        "Membership rose from 120 to 150, an increase of 40, the club said.",
        "The number of staff fell from 480 to 420, 80 fewer than before the merger.",
        "The fare will go up by 60 cents, from $2.50 to $3, in January.",
        "The town grew by 1,200 people to 14,200 from 12,000 a decade ago.",
        "The school had 310 pupils in 2020; now it has 340, 50 more.",
        "The rate of those without work fell to 5.2 percent from 5.9 percent, a drop of 1.7 percentage points.",
        "Approval of the mayor dropped 12 points to 41 percent, from 50 percent in May.",
        "Support for the plan now stands at 58 percent, up eight points from 54 percent in March.",
        "The limit was cut from 45 minutes to 30, a saving of 25 minutes.",
        "It made $20 million, up $9 million from $15 million a year ago.",
    ],
)
def test_a_difference_that_the_ends_do_not_have_is_told(text: str) -> None:
    assert differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "Membership rose from 120 to 150, an increase of 30, the club said.",
        "Membership rose from 120 to 150, an increase of 40 since 2019.",
        "Membership rose from 120 to 150, an increase of 15 a year.",
        "Membership rose from 120 to 150 and that of the choir by 40.",
        "The number of staff fell from 480 to 420, 80 fewer than in the south.",
        "The fare will go up by 50 cents, from $2.50 to $3, in January.",
        "The rate fell to 5.2 percent from 5.9 percent, a drop of 0.7 percentage points.",
        "Approval of the mayor dropped nine points to 41 percent, from 50 percent in May.",
        "Sales rose to 90 million tons from 60 million tons, an increase of 20 million on what was planned.",
        "Debt fell by $3 million to $16 million, from $20 million a year ago.",
        "It was 112, five degrees below that of Monday and one below the 118 that was forecast.",
        "The high was five degrees below that and one below the 118 that was forecast.",
        "Shares fell 3p to 140p, from 150p in January.",
        "It rose by 3 to 5 percent, from 40 in May.",
        "Prices went up from 40 to 50 pence, and a fall to 45 is expected by 20 of the dealers.",
    ],
)
def test_a_difference_that_is_right_or_of_something_else_is_no_slip(text: str) -> None:
    assert not differ(text)


@pytest.mark.parametrize("text", ["rose from 12 to 15, an increase of 4, ", "up by 12 to 15 from 9, "])
def test_floods_of_differences_take_no_longer_than_they_should(text: str) -> None:
    assert seconds_for(text) < 2
