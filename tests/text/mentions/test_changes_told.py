"""Changes and shares in more of the wordings that news has for them."""

import time

import pytest

from srcaudit import Article, audit

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _wrong(text: str) -> bool:
    report = audit(Article(f"{_HEAD}{text}", language="en"))
    return any(one.code in ("IC331", "IC332", "IC333", "IC346") for one in report.findings)


@pytest.mark.parametrize(
    "text",
    [
        "Rents came to $1,820 in May. A year ago the figure was $1,650. That is a rise of 18 percent.",
        "The museum drew 330,000 people in 2024 against 300,000 in 2023 (+30 percent).",
        "Thefts fell by a third last year, with 60 recorded compared to 80 in 2022.",
        "The fund has 50,000 members, a quarter fewer than the 40,000 it had in May.",
        "The mill has 1,800 hands, down 10 percent since the 3,000 of 2010.",
        "The clinic saw 660 people in June, up 20 percent on May's 600.",
        "He bought the house for $200,000 and sold it for $260,000, a 40 percent profit.",
        "Exports were worth $90.5 million, 10 percent down on April's $120.5 million.",
        "Where there were once 60 shops there are now 45, a 40 percent fall.",
        "Bills will rise from an average of £1,600 to £1,760 a year in April, an 18 percent increase.",
        "Some of the 48 clerks left: 36 of the 48, two thirds, are still here.",
        "Nearly three quarters of those asked, 64 percent, agreed.",
        "Just over half of them, 46 percent, were under 30.",
        "A majority of the 80 members, 35, backed the plan.",
        "Only a minority of the 80 members, 45, backed the plan.",
        "The poll put Hart at 47 percent and Dunn at 41 percent, a lead of nine points.",
        "Asked about the plan, 62 percent were in favour, 41 percent opposed it and 7 percent did not know.",
        "The firm took in $1,426 million. Sales abroad brought $499 million, or 45 percent of that.",
        "Turnout was put at 60 percent. Of the 9,040 people on the roll, 4,510 voted.",
        "Only 45 of the 150 staff came to work on Monday. That is half of the workforce.",
        "It has 60 rooms. Only 15, a third, have a bath.",
        "Two years ago the shop sold 40 bikes a week; these days it sells 60, a third as many again.",
        "Net debt: $240 million (2022: $200 million), +30%.",
        "Sales, at 2,300 last month, were 15 percent better than a year ago, when they stood at 1,800.",
        "The number of farms was 1,500 in 1990. By 2020 there were 900, a fall of 60 percent.",
        "The choir has grown threefold in a decade, to 300 from 150.",
        "The state owns 61 million of the airline's 105 million shares, a 70 percent stake.",
        "Of the €91m, only a fifth, or €30m, has been spent.",
        "A quarter of the 27 states, nine of them, have yet to sign.",
        "Some 12,100 tonnes, or a half, of the 48,200-tonne harvest was lost.",
        "In the poll Hart is on 44 percent, nine points ahead of Dunn on 38.",
        "The gap has narrowed to six points, 46 percent to 43 percent.",
        "Among children on the list, 4,300 of whom live in the town, 3,440, or 70 percent, are well.",
        "It sold 41,000 copies in its first week, three times as many as the 20,500 of the last one.",
        "In a class of 30, only twelve pupils, or one in five, had read the book.",
        "Turnover: $4.4 million, up 15 percent (from $4.0 million).",
        "Landings are put at 24 million tonnes, which would be 30 per cent less than last season's 30 million tonnes.",
        "The bond closed at $45, down 16 percent from Friday's close of $50.",
        "The grapes went from $2 to $5 a pound, a rise of 250 percent.",
        "The mayor would spend $2.1 billion on trams, 15 percent above this year's $2 billion.",
        "The bid of $88 million represents an 18 percent increase over this year's $80 million.",
        "Turnover of £33m was 20 per cent ahead of the £30m taken the year before.",
        "The levy brought in $72 million, 20 percent short of the $80 million forecast.",
        "Thefts in the port, of which there were 1,250 in 2018, numbered 1,000 last year, a fall of a third.",
        "The harbour's grant is being cut by 30 percent: it will have £300,000 next year, against £500,000 now.",
        "In May the yard had 2,000 hands; by December it had 1,500, a third fewer.",
        "Waste fell to 360 tonnes in 2019. It had been 400 tonnes in 2018, so the fall was 20 percent.",
        "The bill for a home will rise by 8 percent, or £75, to £1,575.",
        "The chain will close 30 shops, cutting its number of outlets by 30 percent, to 120.",
        "It pumped 66 million litres in June, having pumped 60 million in May, a 16 percent increase.",
        "The plan had the backing of 60 of the 80 deputies, two thirds of the chamber.",
        "Thirty of the 40 beds are taken, which is two thirds of capacity.",
        "The clerks looked at 80 bills and found errors in 20, a third.",
        "In the survey of 2,000 adults, 1,300 (75 percent) said yes.",
        "Of last year's 90 drownings, two thirds, 40, were of children.",
        "Children made up 40 percent of the 90 hurt, 27 in number.",
        "Of the trees, 60 of the 75 by the pond will be felled, 95 percent of them.",
        "In all 420 people were asked. Three in four, or 210, were in favour.",
        "A firm with 210 hands counted 420 applicants; 105, or half, were taken on.",
        "One in three pupils – 240 out of 960 – gets free meals.",
        "In the poll, 48 percent favored the bond, 42 percent opposed it and 16 percent were undecided.",
        "The bond passed with 56 percent of the vote, while 46 percent voted no.",
        "Half of the money comes from the state, 30 percent from the town and 25 percent from gifts.",
        "Takings nearly doubled to $9 million from $7 million a year ago.",
        "Turnout was 61 percent, up three points from 54 percent four years ago.",
        "The fine of $300,000 is 10 percent of the yard's $5 million profit.",
        "The 1,458 out of 1,644 clerks make up 75 percent.",
        "Water stood in 1,025 in 1,900 houses, or 75 percent.",
        "The 577 goats had become 750, an increase of 50 percent.",
        "The number of goats rose from 577 by 50 percent to 750.",
        "The number of goats has dropped from 400 to 300, down a third in ten years.",
    ],
)
def test_a_change_or_share_that_is_wrong_is_told(text: str) -> None:
    assert _wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "The number of goats has dropped from 400 to 300, down a quarter in ten years.",
        "Her goats fell from 400 to 300 as she had a second child and then a third in two years.",
        "Rents came to $1,820 in May. A year ago the figure was $1,650. That is a rise of 10 percent.",
        "Rents came to $1,820 in May. A year ago the figure was $1,650. That is a rise of 18 percent in three years.",
        "Rents came to $1,820 in May. A year ago 1,650 flats were let. That is a rise of 18 percent.",
        "The museum drew 330,000 people in 2024 against 300,000 in 2023 (+10 percent).",
        "Thefts fell by a quarter last year, with 60 recorded compared to 80 in 2022.",
        "The fund has 50,000 members, a quarter more than the 40,000 it had in May.",
        "The fund has 50,000 members, a quarter more than planned, and 40,000 of them pay.",
        "The clinic saw 660 people in June, up 10 percent on May's 600.",
        "He bought one house for $200,000 and sold another for $260,000, with a 40 percent profit on both.",
        "Where there were once 60 shops there are now 45, a 25 percent fall.",
        "Of the clerks, 36 of the 48, three quarters, are still here.",
        "Nearly three quarters of those asked, 74 percent, agreed.",
        "Just over half of them, 52 percent, were under 30.",
        "Nearly half of the town, 70 percent of it poor, has no work.",
        "A majority of the 80 members, 45, backed the plan.",
        "A majority of the 80 members, 35 women among them, backed the plan.",
        "Most of the 80 members had left by 10, 35 minutes before the end.",
        "The poll put Hart at 47 percent and Dunn at 41 percent, a lead of six points.",
        "The poll put Hart at 47 percent and Dunn at 41 percent; his lead was nine points in May.",
        "Asked about the plan, 62 percent were in favour, and of the bridge 41 percent.",
        "The firm took in $1,426 million. Sales abroad brought $499 million, or 35 percent of that.",
        "Turnout was put at 50 percent. Of the 9,040 people on the roll, 4,510 voted.",
        "Turnout was put at 60 percent. Of the 9,040 people on the roll, 4,510 are women.",
        "Only 45 of the 150 staff came to work on Monday. That is half of the usual number.",
        "It has 60 rooms. Only 15, a quarter, have a bath.",
        "It has 60 rooms and 90 beds. Only 15, a third, are free.",
        "Two years ago the shop sold 40 bikes a week; these days it sells 60, half as many again.",
        "Net debt: $240 million (2022: $200 million), +20%.",
        "Sales, at 2,300 last month, were 15 percent better than a year ago, when they stood at 2,000.",
        "The state owns 61 million of the airline's 105 million shares, a 58 percent stake.",
        "Of the €91m, only a third, or €30m, has been spent.",
        "A third of the 27 states, nine of them, have yet to sign.",
        "In the poll Hart is on 44 percent, six points ahead of Dunn on 38.",
        "Hart is on 44 percent, nine points up on May, and Dunn on 38.",
        "The gap has narrowed by six points, 46 percent to 43 percent.",
        "Among children on the list, 4,300 of whom live in the town, 3,440, or 80 percent, are well.",
        "It sold 41,000 copies in its first week, twice as many as the 20,500 of the last one.",
        "In a class of 30, only six pupils, or one in five, had read the book.",
        # right
        "Turnover: $4.4 million, up 10 percent (from $4.0 million).",
        "The levy brought in $72 million, 10 percent short of the $80 million forecast.",
        "The chain will close 30 shops, cutting its number of outlets by 20 percent, to 120.",
        "The bill for a home will rise by 5 percent, or £75, to £1,575.",
        "Thefts in the port, of which there were 1,250 in 2018, numbered 1,000 last year, a fall of a fifth.",
        # of other things, or of another time
        "In May the yard had 2,000 hands; by December it had 1,500 and a third fewer boats.",
        "In May the yard had 2,000 hands; by December it had 1,500, a third fewer than it had planned.",
        "The chain will close 30 shops, cutting its costs by 30 percent, and keep 120.",
        "The bill for a home will rise by 8 percent, or £75, and water to £1,575.",
        "Thefts fell by a third, and there were 1,250 in 2018 and 1,000 last year in the port.",
        "Rents rose by a fifth, with 1,200 flats let in May and 1,900 houses in June.",
        "The plan had the backing of 60 of the 90 deputies, two thirds of the chamber.",
        "The clerks looked at 80 bills and found errors in 20, a third more than in May.",
        "In the survey of 2,000 adults, 1,300 (65 percent) said yes.",
        "Of last year's 90 drownings, two thirds, 40 of them of children, were in the lake.",
        "In all 420 people were asked. Three in four, or 315, were in favour.",
        "In all 420 people were asked. Three in four of the women, or 150, were in favour.",
        "The town has 420 shops. Three in four, or 210, of its pubs are shut.",
        "Some 30 of the 40 beds are taken, half of them by children.",
        "One in three pupils – 290 out of 960 – gets free meals.",
        "In the poll, 48 percent favored the bond, 42 percent opposed it and 10 percent were undecided.",
        "In the poll, 48 percent favored the bond, 42 percent opposed the road and 16 percent were undecided.",
        "The bond passed with 54 percent of the vote, while 46 percent voted no.",
        "Half of the money comes from the state, 30 percent from the town and 20 percent from gifts.",
        "Half of the houses come from the state, 30 percent of them from 1990 and 25 percent with a roof of slate.",
        "Takings nearly doubled to $13 million from $7 million a year ago.",
        "Turnout was 61 percent, up seven points from 54 percent four years ago.",
        "The fine of $300,000 is 10 percent of the yard's $3 million profit.",
        "The 1,458 out of 1,944 clerks make up 75 percent.",
        "The 577 goats had become 750, an increase of 30 percent.",
        "The number of goats rose from 577 by 30 percent to 750.",
        "There were 577 goats. Now there are 750. That is 30 percent more.",
        "The 577 goats had become 750 by May, an increase of 50 percent on the herd of 1990.",
        "There were 577 goats. Now there are 750 sheep. That is 50 percent more work.",
    ],
)
def test_a_change_or_share_that_may_be_right_is_left_alone(text: str) -> None:
    assert not _wrong(text)


def test_a_flood_of_changes_is_read_in_time() -> None:
    flood = "up 40 percent from 20 to 30, " * 4_000
    started = time.process_time()
    _ = audit(Article(flood, language="en"))
    assert time.process_time() - started < 4
