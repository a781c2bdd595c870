"""Parts of a whole by their places."""

import pytest

from tests.text.mentions.sums_told import differ, seconds_for


@pytest.mark.parametrize(
    "text",
    [
        "He has 500 sheep in all, 420 on the fell and 180 in the valley.",
        "It sank 28 wells, nine on the western side and 13 on the eastern.",
        "She saw 4,100 people, 2,600 of them in Lund and 1,800 of them at home.",
        "The firm has 900 workers, 500 in Lund, 300 in Holm and 200 at Ven.",
        "She has 26 hats, eight of them white and 24 of them pink, and a scarf.",
        "The last 1,400 ballots – 900 for the mayor and 700 for her rival – were counted at noon.",
        "Sales came to £48m, of which £30m was bread, £12m cakes and £16m tea.",
        "The mill lost £90, the forge £240 and the yard £20, £530 between them.",
    ],
)
def test_parts_by_their_places_are_held_against_their_whole(text: str) -> None:
    assert differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "He has 600 sheep in all, 420 on the fell and 180 in the valley.",
        "He scored 30 points, 24 in the first half and 20 from the line.",
        "He won 12 matches, six in Lund and four in a row.",
        "There were 80 guests, 50 at the church and 70 at the dinner.",
        "The hospital has 500 nurses, 300 on the wards and 250 on call.",
        "She has 26 hats, eight of them white and 24 of them torn, and a scarf.",
        "Sales came to £48m, of which £30m was bread, £12m cakes and £6m tea.",
        "The school has 48 pupils, of whom 30 sing, 20 play and 12 do both.",
        "The mill lost £90, the forge £240 and the yard £20, £350 between them.",
        "It took in $44 million in March, $31 million in April and $30 million in May.",
        "The firm has 900 workers, 500 at sea and 300 in the yard.",
        "The school has 90 pupils, 60 of whom play in the club and 50 of whom also sing in the choir.",
    ],
)
def test_what_may_be_in_two_places_or_is_beside_the_whole_is_no_part(text: str) -> None:
    assert not differ(text)


def test_a_flood_of_places_is_read_in_time() -> None:
    assert seconds_for("He has 500 sheep in all, 420 on the fell and 180 in the valley, ") < 1


@pytest.mark.parametrize(
    "text",
    [
        "The Rovers have played 20 games, winning 12 and drawing four.",
        "The team has won 11 and drawn four of its 24 games.",
        "The court heard 20 witnesses, 12 for the state and four for the defence. The rest were experts.",
        "The army lost 40 men: 12 in the first attack and 20 in the second. Eight died of cold.",
        "The clinic has 30 beds, 14 for children and 12 for the old.",
        "The guards made 60 arrests, 30 for theft and 20 for assault.",
        "The chain has 300 shops, 120 in Lund, 90 in Holm and 40 in Ven.",
        "It employs 5,000 people in Lund and 3,000 in Holm. In all it has 12,000 people.",
    ],
)
def test_parts_that_may_not_be_all_are_no_finding(text: str) -> None:
    assert not differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Rovers have played 20 games, winning 12, drawing four and losing seven.",
        "The army lost 40 men: 12 in the first attack and 20 in the second. Nine died of cold.",
        "The clinic has 30 beds, 14 for children and 22 for the old.",
        "Of the 300 shops, 120 are in Lund, 90 in Holm and 40 in Ven.",
        "It employs 5,000 people in Lund and 3,000 in Holm. In all it has 7,000 people.",
    ],
)
def test_too_many_parts_and_parts_of_what_is_known_are_still_told(text: str) -> None:
    assert differ(text)
