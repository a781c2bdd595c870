"""Sums told in orders of their own: a fraction and the other part, what allies bring, and parts told behind."""

import pytest

from tests.text.mentions.sums_told import differ, seconds_for


@pytest.mark.parametrize(
    "text",
    [
        "Half of the $60,000 came from gifts and the other $35,000 from a lottery.",
        "Two thirds of the 150 flats will be let and the other 70 sold.",
        "Some homes are let: 40 percent of the 200 houses, and the remaining 90 are empty.",
        "The Left won 41 seats in the house, its ally took 12, giving the coalition 59 of the 100.",
        "The panel, made up of seven teachers and five parents, has 14 members.",
        "Altogether 72 homes were hit by the flood. In Holm 40 were lost, in Arden 20 and in Lisle 22.",
        "The plan was carried by 58 votes to 41, with four abstaining, in the 100-member chamber.",
        "Ten people were taken to hospital, six with serious injuries and seven with minor ones.",
        "The chain will close 14 shops, nine of them in the north and six in the south.",
        "The county has 26 schools, of which 18 are primary and 12 are secondary.",
        "The grant of $90,000 will be spent on books ($40,000), lamps ($30,000) and desks ($30,000).",
        "The 120 million euro hall is paid for jointly by the state (80 million) and the town (60 million).",
        "The school has 31 teachers, twelve full-time and nine part-time.",
        "In all 88 men and 86 women were chosen, 178 in total.\n\nFour chairs were missing.",
        "Spending on roads (€12.4m), schools (€30.1m) and clinics (€9.5m) adds up to €62m.",
        "Four of the crew died and eight survived; there were 11 on board.",
        "He had $500, spent $320 and was left with $280.",
        "She bought a dozen eggs and broke four; 11 were left.",
        "The inn has 80 rooms, 30 single and 60 double.",
        "Mines brought $198 million to revenue of $412 million, water $141 million and roads $93 million.",
        "Mines brought $188m to revenue of $412m, water $141m and roads, the only other line, $73m.",
        "The poll covered 120 villages, 70 on the coast and 60 inland.",
    ],
)
def test_parts_that_do_not_come_to_their_whole_are_told(text: str) -> None:
    assert differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "Half of the $60,000 came from gifts and the other $30,000 from a lottery.",
        "Two thirds of the 150 flats will be let and the other 50 sold.",
        "Half of the 60 boats sail in May; 20 of the other 30 lie in the yard.",
        "About half of the 60 boats sail in May and the other 25 in June.",
        "Half of the 60 boats are let and the other 20 crews have gone home.",
        "The Left won 41 seats in the house, its ally took 12, giving the coalition 53 of the 100.",
        "She scored 41 points, her sister had 12, giving her 59 for the season.",
        "The panel, made up of seven teachers and five parents, has 12 members.",
        "The panel, made up of seven teachers and five parents, has met 14 times.",
        "Altogether 72 homes were hit by the flood. In Holm 40 were lost, in Arden 20 and in Lisle four.",
        "Altogether 72 homes were hit. In Holm 40 people were hurt, in Arden 20 and in Lisle 22.",
        "The plan was carried by 58 votes to 37, with four abstaining, in the 100-member chamber.",
        "The chain will close 14 shops, nine of them in the north and five in the south.",
        "The county has 26 schools, of which 18 are old and 12 are empty.",
        "The grant of $90,000 will be spent on books ($40,000), lamps ($30,000) and desks ($20,000).",
        "The school has 31 teachers, twelve from Lund and nine from Oslo.",
        "In all 88 men and 86 women were chosen, 178 in total.\n\nFour women were added in May.",
        "Spending on roads (€12.4m), schools (€30.1m) and clinics (€9.5m) adds up to €52m.",
        "Spending on roads (€12.4m), schools (€30.1m) and clinics (€9.5m) has added up to €5m to debts.",
        "Four of the crew died and eight survived; there were 11 boats on the lake.",
        "He had $500, spent $320 and was left with $180.",
        "He had $500, lost $320 of hers and has $280 at home.",
        "She bought 12 eggs and broke four; nine cups were left.",
        "The inn has 80 rooms, 30 single and 40 double.",
        "Mines brought $188 million to revenue of $412 million, water $141 million and roads $73 million.",
        "Mines brought $188m to revenue of $412m, water $141m and roads, the only other line, $83m.",
        "The poll covered 120 villages, 60 on the coast and 50 inland.",
    ],
)
def test_parts_that_may_come_to_their_whole_are_no_slip(text: str) -> None:
    assert not differ(text)


@pytest.mark.parametrize(
    "text", ["half of the 60 boats and the other 20, ", "won 4 seats, its ally took 12, giving the bloc 53, "]
)
def test_floods_of_such_sums_take_no_longer_than_they_should(text: str) -> None:
    assert seconds_for(text) < 2
