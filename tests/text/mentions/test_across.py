"""Wholes in one sentence and their parts in another."""

import pytest

from tests.text.mentions.sums_told import differ, seconds_for


@pytest.mark.parametrize(
    "text",
    [
        "The house has 120 seats. Labour holds 58, the Liberals 40 and the Greens 32.",
        "The brigade sent 12 engines. Eight came from Lund and five from Ystad.",
        "Thirty people were on board. Twenty-two were saved and eleven drowned.",
        "The fund is worth $90 million. The state put in $50 million, the city $25 million and firms $25 million.",
        "The budget is $50,500. Wages take $30,200, rent $12,100 and lamps $10,300.",
        "She has five children. Three live in Lund, three in Oslo.",
        "The house cost $250,100, the land $60,000 and the fees $15,000. In all she paid $345,100.",
        "Three cars and four vans were hit. Altogether nine vehicles had to be towed.",
        "Lund gave 12 tents, Oslo 20 and Ven nine. The total came to 51 tents.",
        "Kenya has sent 38 observers, Peru 29 and Nepal 24. With all 81 in place, the work can begin.",
        "The jury - seven women and six men - took nine hours. All 12 jurors agreed on the verdict.",
        "Norway won 17 medals.\n\nThe team had four golds, five silvers and six bronzes.",
        "There are 30 households in the lane. Each household paid £400, £15,000 in all.",
        "Of the children, 66 fell ill: 48 at home and 28 in hospital.",
        "The club had 240 bids. Of these, 150 were turned down and 110 were given a place.",
    ],
)
def test_parts_of_another_sentence_are_added(text: str) -> None:
    assert differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "The house has 120 seats. Labour holds 48, the Liberals 40 and the Greens 32.",
        "The house has 120 seats. Labour holds 48, the Liberals 40 and the Greens 22.",
        "The house has 120 seats. Last year Labour held 58, the Liberals 40 and the Greens 32.",
        "The hall has 40 rows. Labour won 58 votes, the Liberals 40 and the Greens 32.",
        "The brigade sent 12 engines. Seven came from Lund and five from Ystad.",
        "The brigade sent 12 engines. Eight pumps came from Lund and five from Ystad.",
        "Twelve boats came. Eight were new and five were hired.",
        "Thirty people were on board. Twenty-two were saved and some say eleven drowned.",
        "The fund is worth $90 million. The state put in $50 million more than the city, and firms $25 million.",
        "The mill earned $90 million. Its rival made $50 million and the yard $60 million.",
        "The house cost $250,100, the land $60,000 and the fees $15,000. In all she paid $325,100.",
        "The house cost $250,100, the land $60,000 and the fees $15,000. In all she paid $345,100 with tax.",
        "The roof cost $20,000. The house cost $250,100 and the fees $15,000. In all she paid $285,100.",
        "Three cars and four vans were hit. Altogether nine people were hurt.",
        "Kenya has sent 38 observers, Peru 19 and Nepal 24. With all 81 in place, the work can begin.",
        "The group has 81 members. Kenya has sent 38 observers, Peru 29 and Nepal 24. All 81 voted.",
        "The jury - seven women and five men - took nine hours. All 12 jurors agreed on the verdict.",
        "Norway won 17 medals and Chad two medals.\n\nThe team had four golds, five silvers and six bronzes.",
        "There are 30 households in the lane. Each household paid £400, £12,000 in all.",
        "There are 30 shops in the lane. Each household paid £400, £15,000 in all.",
        "Five million people fell out of work, three million men and one million women.",
    ],
)
def test_parts_that_may_be_of_something_else_are_left_alone(text: str) -> None:
    assert not differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "The house has 120 seats. Labour holds 58, the Left 40 and the Greens 32. ",
        "Kenya sent 38 men, Peru 29 and Nepal 24. All 81 are here. ",
        "There are 30 homes. Each home paid £400, £15,000 in all. ",
    ],
)
def test_floods_of_such_sentences_take_no_longer_than_they_should(text: str) -> None:
    assert seconds_for(text) < 3
