"""The two parts of a whole, told by opposites right behind it."""

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from srcaudit.model.finding import Finding

_CHECKS = selected(["IC333"], [])


def _found(text: str) -> list[Finding]:
    doc = Document(Article(f"{text} It rained in Aldmouth all day.", language="en"))
    return [value for check in _CHECKS for value in check.run(doc) if isinstance(value, Finding)]


@pytest.mark.parametrize(
    "text",
    [
        "The hopefuls want to keep him from 1,237 delegates, 531 in the morning and 829 later, needed to win.",
        "It paid $2.5 million for 21 candidates – 14 in the first group and 4 in the second – since May.",
        "Fewer died there, but 191 people: 115 in the city and 95 outside it, were killed in March.",
        "They choose in Lund (475 delegates – 222 in the first group and 300 in the second) and five other states.",
        "Hall received 304 votes, 179 of them new and 155 old, against 227 for Roe.",
        "It was contained in 22 emails – 8 in the first group and 11 in the second, across seven chains.",
        "In all, 181 donors, 62 in the morning and 137 later, came.",
        "Its bloc now has 43 members: 14 in the city and 25 outside it, in the 450-seat chamber.",
        "If all the 500 companies, 279 in the morning and 271 later, paid it would be rich.",
        "The ban garnered only 56 votes – 23 in the first group and 28 in the second, a time of change.",
        "The firm has 120 shops, 80 at home and 55 abroad.",
        "It has 60 rooms (40 upstairs and 15 downstairs).",
        "The 90 letters, 60 signed and 40 unsigned, were read.",
        "There were 200 calls: 120 by day and 90 at night.",
        "The 45 jobs, 30 full-time and 20 part-time, are safe.",
        "The plan is to win 340 delegates, of whom 180 are pledged and 170 are not, by May.",
        "The plan is to win 340 delegates, of which 180 came early and 170 late, by May.",
        "The plan is to win 340 delegates (180 in the north, 170 in the south) by May.",
        "The plan is to win 340 delegates (180 here and 170 there) by May.",
        "The plan is to win 340 delegates, or 180 plus 170, by May.",
        "The plan is to win 340 delegates – 180 plus 170 – by May.",
        "The plan is to win 340 delegates, made up of 180 old and 170 new ones, by May.",
        "The plan is to win 340 delegates, 180 on one side and 170 on the other, by May.",
        "The plan is to win 340 delegates, 180 of one kind and 170 of another, by May.",
        "The plan is to win 340 delegates, 180 by day and 170 by night, by May.",
        "The plan is to win 340 delegates, 180 in May and 170 in June, by then.",
        "The plan is to win 340 delegates, with 180 in the east and 170 in the west, by May.",
        "The plan is to win 340 delegates, split into 180 and 170, by May.",
        "The plan is to win 340 delegates, 180 men and 170 women, by May.",
        "The plan is to win 340 delegates – 180 men and 170 women – by May.",
        "The plan is to win 340 delegates (180 local, 170 foreign) by May.",
        "The plan is to win 340 delegates: 180 from the north, 170 from the south, by May.",
        "The plan is to win 340 delegates, 180 this year and 170 last year, by May.",
        "The plan is to win 340 delegates, 180 from the town and the other 170 from the country, by May.",
        "The plan is to win 340 delegates, 180 in one place and 170 in another, by May.",
        "The plan is to win 340 delegates, comprising 180 in the first half and 170 in the second, by May.",
        "The plan is to win 340 delegates, divided into 180 at home and 170 abroad, by May.",
        "The plan is to win 180 at home and 170 abroad, 340 delegates in all, by May.",
        "The plan is to win 340 delegates (180 and 170) by May.",
        "The plan is to win 340 delegates, 180 at first and then 170, by May.",
        "The plan is to win 340 delegates, 180 for one and 170 for the other, by May.",
        "The plan is to win 340 delegates, 180 of them in Lund and 170 in Ven, by May.",
        "The plan is to win 340 delegates, 180 in the north, 170 in the south, by May.",
        "The plan is to win 340 delegates – 180 in the north, 170 in the south – by May.",
    ],
)
def test_opposites_that_do_not_come_to_their_whole_are_reported(text: str) -> None:
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The firm has 120 shops, 80 at home and 40 abroad.",
        "Of the 60 cases, 30 were settled at once and 20 later.",
        "The firm has 120 shops, 40 in the city and 30 outside it.",
        "Of 80 guests, 50 came in the morning and 70 in the evening.",
        "There were 80 guests, 50 in the morning and 70 in the evening.",
        "The club has 60 members, 14 new and at least 40 old.",
        "The firm has 120 shops, including 80 at home and 30 abroad.",
        "The firm has 120 shops, 80 of them at home and 30 of them abroad, and ten more are under way.",
        "Some 1,200 people came, 700 in the first week and 500 in the second.",
        "There are 500 sheep, 300 with lambs and 250 without horns or so.",
        "The town has 90 pupils, 50 at the first school, 30 at the second and ten at home.",
        "She met 12 voters, seven for the bridge and four against it, and one who would not say.",
        "He owns 20 boats, 12 of them old and 15 of them red.",
        "He owns 40 boats, 22 of them bought this year and 15 last year.",
        "The price is $40, $22 plus $15 for postage.",
        "She has 30 pupils, 20 who read and 12 who do not yet write.",
        "Of the 60 members, 40 are new and 20 are not.",
        "It has 60 members, 40 of whom voted and 12 of whom did not vote for it.",
        "There are 12 cats, 8 plus 4 more.",
    ],
)
def test_parts_that_fit_or_may_overlap_are_no_finding(text: str) -> None:
    assert not _found(text)
