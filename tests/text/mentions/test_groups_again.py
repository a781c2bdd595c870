"""Groups that one sentence names and the next one counts."""

import pytest

import srcaudit
from tests.text.mentions.sums_told import seconds_for

_AROUND = "\n\nThe weather stayed dry for most of the week, and the road through the town was slow by the evening."


def _miscounted(text: str) -> list[str]:
    codes = ("IC338", "IC339")
    return [one.quote for one in srcaudit.audit(text + _AROUND).findings if one.code in codes]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Envoys of Norway, Chad and Peru will meet in Lund. The two-way talks are the first since May.", "two-way"),
        ("Norway and Chad will share the cost. The trilateral deal is the first since 1965.", "trilateral"),
        ("The treaty was signed by Norway, Chad and Peru. The bilateral treaty is five pages long.", "bilateral"),
        ("The clerk, the baker and the head of the mill met on Monday. Both said the roof was sound.", "Both"),
        ("The Greens, the Liberals and the Farmers signed it. The two-party government begins in May.", "two-party"),
        ("Ann Hall, Bob Roe and Cal Dean have split up. The duo sold many records.", "duo"),
        ("Ann Hall, Bob Roe and Cal Dean share the prize. The four scientists found it in May.", "four"),
        ("Police arrested Ann Hall and Bob Roe in Lund. All three deny it.", "three"),
        ("The merger of Asko, Belmar and Corvo is off. The two companies sell boats.", "two"),
        ("The plan unites Norway, Chad, Peru and Fiji. Envoys from the three states have a text.", "three"),
        ("The partners are Norway, Chad and Peru, and the two countries share the cost.", "two"),
        ("Norway and Chad had shut the road, and the three governments have opened it.", "three"),
        ("The four men who signed it, Colonel Bob Roe and Colonel Cal Dean, left for Lund.", "four"),
        ("Both vans behind it, a mail van, a hay cart and a hearse, slid into the ditch.", "Both"),
        ("The storm spared all three islands, Telmo and Little Telmo.", "three"),
        ("A quartet of bakers swam it on Sunday. They were Ann Hall, Bob Roe and Cal Dean, all of Lund.", "quartet"),
        ("LUND — Norway, Chad and Peru signed a bilateral accord on Thursday.", "bilateral"),
        ("LUND — Norway, Chad and Peru founded a council on Thursday, which the two governments will pay.", "two"),
        ("The Farmers, the Greens and the Radicals hold the house. The two of them wrote it by hand.", "two"),
        ("Her coaches are her twin sisters, Lou, Odile and Ines, who take turns.", "twin"),
        ("Lawns are dry in Lund, Oslo and Ven after the board told both towns to save water.", "both"),
        ("In May it will have a three-way race, between a baker and a clerk.", "three-way"),
        ("The zoo has cubs. They are triplets, Tay, Dee, Spey and Clyde, and hard on the floor.", "triplets"),
        ("Ann Hall, Bob Roe and Cal Dean were asked. Neither would say more.", "Neither"),
    ],
)
def test_another_number_than_that_of_the_names_is_told(text: str, word: str) -> None:
    assert [quote for quote in _miscounted(text) if word in quote]


@pytest.mark.parametrize(
    "text",
    [
        "Envoys of Norway, Chad and Peru will meet in Lund. The three-way talks are the first since May.",
        "Ann Hall, Bob Roe and Cal Dean have split up. The trio sold many records.",
        # somebody who is not on the list belongs to the group
        "Asko bought Belmar and Corvo in May. The three companies sell boats.",
        "Apple bought Belmar and Corvo in May. The three companies sell boats.",
        "Norway invited Chad and Peru. The trilateral deal is the first since 1965.",
        "Norway and Chad met in Lund. The trilateral talks, with Peru in the chair, are the first since May.",
        "Ann Hall and her brother Bob Hall were held. All three deny it.",
        "Cal Dean left in May. Ann Hall and Bob Roe were held in Lund. All three deny it.",
        "Ann Hall and Bob Roe were held along with a guard. All three deny it.",
        "A girl of nine was hurt. Ann Hall and Bob Roe were killed. All three were at the mill.",
        # where they are tells of others
        "Ann Hall and Bob Roe were hurt in the crash. The three men in the van walked away.",
        "Ann Hall and Bob Roe were hurt in the crash. All three people in the other car walked away.",
        # some of the list are meant
        "The brands include Asko, Belmar and Corvo. The two companies held talks for a day.",
        "Southmill, whose brands are Asko, Belmar and Corvo, said no. The two companies held talks.",
        "Belmar and Corvo will merge in May. Shares of Asko, Belmar and Corvo rose. The two companies sell boats.",
        "Ann Hall, Bob Roe and Cal Dean were hurt. The two women are in Lund.",
        "Ann Hall beat Bob Roe and Cal Dean. Both were tired.",
        "The four teams, Lund and Oslo among them, went home.",
        "The four teams from Lund, including Asko and Belmar, went home.",
        "The three judges of Hall and Roe, a clerk and a baker, said no.",
        "All three thieves - the cook, the clerk and the baker - had left.",
        "The storm spared both islands, Telmo and Little Telmo.",
        "Three bakers and two clerks swam it. They were Ann Hall, Bob Roe and Cal Dean, all of Lund.",
        "A quartet of bakers swam it on Sunday. They were Ann Hall, Bob Roe, Cal Dean and Eva Lind.",
        "Lawns are dry in Lund and Oslo after the board told both towns to save water.",
        "Lawns are dry in Lund, Oslo and Ven after the board told both men to save water.",
        "LUND — Norway, Chad and Peru signed a trilateral accord on Thursday.",
        "LUND — Norway and Chad founded a council on Thursday, which the two governments will pay.",
        "Her coaches are her twin sisters, Lou and Ines, and Odile.",
        "In May it will have a two-way race, between a baker and a clerk.",
        "The zoo has cubs. They are triplets, Tay, Dee and Spey, and hard on the floor.",
        "A quartet of bakers swam it on Sunday. It was cold.",
        # one of the names may be the country of another
        "Lund, Sweden and Oslo were cold. Both were dry.",
        # what is counted is something else
        "The lawyers came late. Ann Hall and Bob Roe are on trial. The three lawyers have asked for a day.",
        "Ann Hall and Bob Roe run the mill, and the three cars are theirs.",
        "Ann Hall, Bob Roe and Cal Dean run the mill. Both mills are old.",
        "Ann Hall, Bob Roe and Cal Dean run the mill. The two cars were sold.",
        "Lund, Sweden and Oslo were cold. The two countries share a river.",
        "Norway, Chad and Peru sent rice. The two companies sell boats.",
        "Ann Hall, Bob Roe and Cal Dean left.\n\nThe weather was dry.\n\nThe two friends of the mill met.",
        "“Ann Hall, Bob Roe and Cal Dean left,” she said. Both were tired.",
    ],
)
def test_a_number_that_may_be_right_is_left_alone(text: str) -> None:
    assert _miscounted(text) == []


@pytest.mark.parametrize(
    "text", ["Ann Hall, Bob Roe and ", "Both said the three, the four and ", "The trilateral deal. "]
)
def test_a_flood_of_groups_takes_no_longer_than_it_should(text: str) -> None:
    assert seconds_for(text, "groups_again") < 2
