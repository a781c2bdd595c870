"""Parts told without a list: a fraction and the rest, what is added to a toll, where two parts are from."""

import pytest

from tests.text.mentions.sums_told import differ, seconds_for


@pytest.mark.parametrize(
    "text",
    [
        "Six hundred rowers took part, half of them from Holm and the other 200 from Lisle.",
        "The yard let 150 boats, a third of them to clubs and the other 80 to schools.",
        "A further 12 sheep died, bringing the toll to 122 from 100.",
        "Another 30 flats were sold, taking the total to 230, up from 180.",
        "Eight of the twelve rowers were from Holm and six from Lisle.",
        "Of 93 nets, 95 were whole and the other eight were torn.",
        "The clerk found 26 faults; 17 were minor and eleven serious.",
        "The family of six – two parents and three children – moved out.",
        "The storm killed nine goats: four white, two black and a kid in the barn.",
        "Ten of the 15 goats have been freed; eight are still being held in the barn.",
        "A total of 8,000 people voted: 4,700 said yes and 3,900 no.",
    ],
)
def test_parts_that_do_not_come_to_their_whole_are_told(text: str) -> None:
    assert differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "Six hundred rowers took part, half of them from Holm and the other 300 from Lisle.",
        "Six hundred rowers took part, half of them from Holm, and ten of the other 200 boats sank.",
        "About 600 rowers took part, about half of them from Holm and the other 250 from Lisle.",
        "A further 12 sheep died, bringing the toll to 112 from 100.",
        "In the night 12 sheep died, bringing the toll of the week to 122 from 100 on Sunday.",
        "Another 30 flats were sold, taking the average price to $230 from $180.",
        "Eight of the twelve rowers were from Holm and four from Lisle.",
        "Eight of the twelve rowers were from Holm and six from Holm also row at sea.",
        "Eight of the twelve rowers were in Holm and six at sea.",
        "Of 93 nets, 85 were whole and the other eight were torn.",
        "Of 93 boats, 95 sailors said that they were old.",
        "The clerk found 26 faults; 17 were minor and nine serious.",
        "The clerk found 26 faults; 17 were minor and eleven old.",
        # one is told without a number
        "The storm killed seven goats: four white, two black and a kid in the barn.",
        "The crash killed seven people: four passengers, two crew and a farmer on the ground.",
        "The bus carried nine people: six passengers, a driver and two guides.",
        "The family of six – two parents and four children – moved out.",
        # six ways
        "Two roads with three bends each make six bends, and there are six signs.",
        "Ten of the 15 goats have been freed; five are still being held in the barn.",
        "A total of 8,000 people voted: 4,700 said yes and 3,300 no.",
        "A total of 8,000 people voted: 4,712 said yes and 3,655 no.",
    ],
)
def test_parts_that_may_come_to_their_whole_are_no_slip(text: str) -> None:
    assert not differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "Another 12 died, bringing the toll to ",
        "Of 93 nets, 95 were whole, half of them ",
        "Eight of the twelve were from Holm and six ",
        "six and a kid, a cow and a man ",
    ],
)
def test_floods_of_such_parts_take_no_longer_than_they_should(text: str) -> None:
    assert seconds_for(text) < 2
