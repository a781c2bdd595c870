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
        "Of the 40 seats, the Greens won 12, Labour 18 and the Tories 14.",
        "The council has 40 seats: the Greens hold 12, Labour 18 and the Tories 14.",
        "The chamber passed the bill 58-41, with all 100 senators voting.",
        "All 45 members of the council took part in the vote, which ended 31 to 12 with one abstention.",
        "Twelve people were hurt. Five of the injured were children and six were adults, the clerk said.",
        "Of the 60 members, 30 are women and 20 are men.",
        "There are 60 members, 30 of whom are women and the other 20 men.",
        "Of the nine members, three are men and ten are women.",
        "Of the 26 guests, three are men and 26 are women.",
        "The school has 60 teachers, 30 of them full-time and 20 part-time.",
        "Of the 40 cases, 30 were settled at once and 20 later.",
        "The guards made 60 arrests, 40 for theft and 30 for assault.",
        "Of the 60 cases, 36 were settled and 34 were not.",
        "Thirty-six of the 60 cases were settled and 34 were not.",
        "The 60 seats went to two parties, 36 to one and 34 to the other.",
        "Thirty-six of the 60 cases were old and 34 new.",
        "The 16 victims included nine women and eight men.",
        "The clerk said the 24 pupils include 14 boys and 12 girls.",
        "Guards held three people: two brothers, their uncle and a neighbour.",
        "Five people drowned - two boys, a teacher and a bus driver.",
        "Of the 60 bills passed, 40 were signed and 30 were vetoed.",
    ],
)
def test_parts_that_do_not_come_to_their_whole_are_told(text: str) -> None:
    assert differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "The 16 victims included nine women and seven men.",
        # the others may be children, or have no name yet: "included" is no list of all
        "The 16 victims included nine women and five men.",
        "The 60 players included two women and three men.",
        "The 16 clerks included nine nurses and five men.",
        "Guards held four people: two brothers, their uncle and a neighbour.",
        "Guards held three people: two brothers, their uncle and his twins.",
        "Guards held four people: two brothers, their uncle and a neighbour of his.",
        "Five people drowned - two boys, a teacher and a bus driver. A fifth victim has no name yet.",
        "Of the 60 bills passed, 40 were signed and 20 were vetoed.",
        "Of the 60 bills passed, 40 were signed and 30 were long.",
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
        "Of the 44 seats, the Greens won 12, Labour 18 and the Tories 14.",
        "Of the 50 seats, the Greens won 12, Labour 18 and the Tories 14.",
        "Hall has 11 delegates, Roe has 10, Dean has five and Lind has three.",
        "The council has 40 seats: the Greens hold 12, Labour 18 and the Tories 14 of the seats in the old one.",
        "The chamber passed the bill 59-41, with all 100 senators voting.",
        "The chamber passed the bill 58-41, with 100 senators on the roll.",
        "All 44 members of the council took part in the vote, which ended 31 to 12 with one abstention.",
        "Twelve people were hurt. Five of the injured were children and seven were adults, the clerk said.",
        "Twelve people were hurt. Five of the injured were children and six were women, the clerk said.",
        "Of the 50 members, 30 are women and 20 are men.",
        "Of the 60 guests, 30 are women and 20 are men.",
        "Of the 26 guests, three are men and 60 are women, who came from 40 towns.",
        "Of the 26 guests, three are men and 50 are women.",
        "Of the 60 members, 30 are women and 20 are men over 50.",
        "The school has 50 teachers, 30 of them full-time and 20 part-time.",
        "Of the 50 cases, 30 were settled at once and 20 later.",
        "Of the 60 cases, 30 were settled at once and 20 later.",
        "Of the 40 cases, 30 were settled at once and 20 of the clerks left later.",
        "The guards made 60 arrests, 12 for theft and 20 for assault.",
        "Of the 60 cases, 36 were settled and 24 were not.",
        "Of the 60 cases, 36 were settled and 34 were not settled by a judge.",
        "Of the 60 cases, 36 were settled and 34 clerks were not.",
        "The 60 seats went to two parties, 36 to one and 24 to the other.",
        "The 60 seats went to three parties, 36 to one and 14 to the others.",
        "Thirty-six of the 60 cases were old and 34 urgent.",
        # the one that is left is told of
        "Twelve people were hurt. Five of the injured were children and six were adults; the twelfth was a guard.",
        "Twelve people were hurt. Five of the injured were children and six were adults. The last was a guard.",
        "Of the 61 cases, 36 were settled and 24 were not; the other was withdrawn.",
        "Of the 61 members, 30 are women and 30 men. The last one has no vote.",
        "The 50-member chamber passed it by 26 votes to 25, with the chair breaking a tie.",
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
        "Of the 40 seats, the Greens won 12, Labour 18, ",
        "Of the 40 members, 30 are women and 20 are settled at once and 20 later, ",
        "All 45 members took part in the vote, which ended 31 to ",
        "three people: two brothers, " + "their uncle, " * 30,
        "The 16 victims included nine women and ",
    ],
)
def test_floods_of_such_parts_take_no_longer_than_they_should(text: str) -> None:
    assert seconds_for(text) < 2
