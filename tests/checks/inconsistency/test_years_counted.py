"""Counted years and the years between which they lie, told in the ways in which news tells them."""

import pytest

import srcaudit
from srcaudit import Article

_SLIPS = [
    # What stands behind the first mark is wrong, and what stands behind the second one right.
    (
        "The company, founded in 1976, celebrates its {40th~50th} anniversary this year. It makes "
        "clocks. About 200 people work there."
    ),
    (
        "The company marks {40~50} years in business this year. It was founded in 1976 by two brothers. "
        "About 200 people work there."
    ),
    ("Ann Pike joined the force in 2001. She retires on Friday after {19~25} years. Her colleagues gave her a horse."),
    (
        "Ann Pike retires on Friday after {19~25} years in the force, which she joined in 2001. Her "
        "colleagues gave her a horse. She will miss it."
    ),
    (
        "She has been a councillor since 2011. In those {nine~fifteen} years, she said, she had never "
        "seen such a budget. The vote is on Monday."
    ),
    (
        "He served from 1998 to 2006, {six~eight} years in which the town doubled in size. His "
        "successor was jailed. Voters have not forgotten."
    ),
    (
        "The bridge took {five~eight} years to build, opening in 2019 after work began in 2011. It cost "
        "twice the estimate. Lorries may not use it."
    ),
    (
        "Work on the bridge began in 2011 and was finished {five~eight} years later, in 2019. It cost "
        "twice the estimate. Lorries may not use it."
    ),
    "Work on the bridge began in 2011. It opened in 2019, {five~eight} years later. Lorries may not use it.",
    (
        "In 2016 the mill closed, with the loss of 300 jobs. {Six~Ten} years later, the site is still "
        "empty. Weeds grow in the yard."
    ),
    ("The couple met in 1990 and married {three~six} years later, in 1996. They have two sons. Both work in the shop."),
    (
        "He became chief executive in 2009 and stayed until 2021, a tenure of {nine~twelve} years. "
        "Sales tripled. He now keeps bees."
    ),
    "He spent {nine~twelve} years as chief executive, from 2009 until 2021. Sales tripled. He now keeps bees.",
    (
        "His {nine~twelve}-year tenure as chief executive, which began in 2009 and ended in 2021, saw "
        "sales triple. He now keeps bees. He lives in Kent."
    ),
    (
        "After {nine~twelve} years in charge, Paul Strang left in 2021. He had been appointed in 2009. "
        "Sales tripled in his time."
    ),
    (
        "Paul Strang was appointed in 2009. He left in 2021 after {nine~twelve} years in charge. Sales "
        "tripled in his time."
    ),
    (
        "The school has stood empty for {five~eleven} years, since the council closed it in 2015. "
        "Pigeons live in it. A buyer was found in April."
    ),
    "The council closed the school in 2015. It has stood empty for {five~eleven} years. Pigeons live in it.",
    ("The council closed the school {five~eleven} years ago, in 2015. Pigeons live in it. A buyer was found in April."),
    (
        "In 2015, {five~eleven} years ago, the council closed the school. Pigeons live in it. A buyer "
        "was found in April."
    ),
    (
        "It is {five~eleven} years since the council closed the school in 2015. Pigeons live in it. A "
        "buyer was found in April."
    ),
    (
        "The last time the river rose so high was in 1953, {63~73} years ago. Then 30 people drowned. "
        "This time nobody was hurt."
    ),
    (
        "The {150th~160th} anniversary of the 1866 wreck will be marked in June. Divers will lay a "
        "wreath. The ship lies at 30 metres."
    ),
    "The strike began on 3 March and ended on 20 March, lasting {24~17} days. Nobody won. Buses run again.",
    ("The two-hour meeting began at 6 p.m. and broke up at {10 p.m.~8 p.m.} Nobody shouted. The vote was put off."),
    "Mandela was in prison for {17~27} years, from 1963 to 1990. Crowds greeted him. He became president.",
    "The lease runs for {25~20} years, from 2026 to 2046. The rent is low. The council keeps the roof.",
    (
        "The lease, signed in 2026, runs for {25~20} years and expires in 2046. The rent is low. The "
        "council keeps the roof."
    ),
    (
        "The king, who came to the throne in 1975, abdicated in 2014 after a reign of {29~39} years. "
        "His son followed. Crowds cheered."
    ),
    "Her {29~39}-year reign ended in 2014. She had come to the throne in 1975. Her son followed.",
    (
        "The brewery was founded in 1826 and marks its {190th~200th} birthday in June. It makes stout. "
        "Horses pull the dray."
    ),
    "The brewery was founded in 1826. It marks its {190th~200th} anniversary this year. Horses pull the dray.",
    (
        "The brewery marks its {190th~200th} anniversary this year. It was founded in 1826 by monks. "
        "Horses pull the dray."
    ),
    ("This year marks {190~200} years since monks founded the brewery in 1826. It makes stout. Horses pull the dray."),
    ("Lena Voss, who has taught at the school for {18~22} years, came in 2004. She leaves in July. She has no plans."),
    "Lena Voss came to the school in 2004. She has taught there for {18~22} years. She has no plans.",
    (
        "In her {18~22} years at the school, which she joined in 2004, Lena Voss has taught 3,000 "
        "children. She leaves in July. She has no plans."
    ),
    ("Lena Voss, a teacher at the school for {18~22} years, was hired in 2004. She leaves in July. She has no plans."),
    (
        "The pier burned down in 2010 and reopened in 2016, {four~six} years later. It cost nine "
        "million. Bands play on it."
    ),
    (
        "The pier, which burned down in 2010, reopened {four~six} years later, in 2016. It cost nine "
        "million. Bands play on it."
    ),
    (
        "Burned down in 2010, the pier stayed shut for {four~six} years until it reopened in 2016. It "
        "cost nine million. Bands play on it."
    ),
    (
        "The pier, closed for {four~six} years after a fire in 2010, reopened in 2016. It cost nine "
        "million. Bands play on it."
    ),
    ("The pier reopened in 2016, {four~six} years after the fire of 2010. It cost nine million. Bands play on it."),
    (
        "{Four~Six} years passed between the fire, in 2010, and the reopening, in 2016. It cost nine "
        "million. Bands play on it."
    ),
    (
        "He was jailed in 2008 and released in 2019, having served {nine~eleven} years. He lives in "
        "Hull. He drives a van."
    ),
    "He was jailed in 2008. Released in 2019 after {nine~eleven} years, he lives in Hull. He drives a van.",
    "He spent {nine~eleven} years in prison between 2008 and 2019. He lives in Hull. He drives a van.",
    (
        "He went to prison in 2008 and came out in 2019; those {nine~eleven} years, he says, made him. "
        "He lives in Hull. He drives a van."
    ),
    ("Germany won the cup in 1990 and had to wait {34~24} years, until 2014, for the next. Fans wept. Beer ran out."),
    "Germany won the cup in 1990 and again in 2014, {34~24} years later. Fans wept. Beer ran out.",
    ("The two have been married since 1986. Their {30th~40th} wedding anniversary is on Friday. They met at a dance."),
    (
        "The two married in 1986 and celebrate their {30th~40th} wedding anniversary on Friday. They "
        "met at a dance. They have a boat."
    ),
    ("The two, who married in 1986, have been together for {30~40} years. They met at a dance. They have a boat."),
    "Married for {30~40} years, the two wed in 1986. They met at a dance. They have a boat.",
    "They wed in 1986 and {30~40} years on they still dance. They have a boat. It leaks.",
    "He ran the club from 1999 to 2011. In those {nine~twelve} years it won six cups. He keeps bees.",
    "His {nine~twelve} years at the club, from 1999 to 2011, brought six cups. He keeps bees. He sells honey.",
    (
        "The firm, which went public in 2006, marks {10~20} years on the exchange this week. It makes "
        "clocks. About 200 people work there."
    ),
    ("{Ten~Twenty} years ago this month, in 2006, the firm went public. It makes clocks. About 200 people work there."),
    "The firm went public in 2006. {Ten~Twenty} years on, it makes no clocks. About 200 people work there.",
    (
        "The treaty was signed in 1976 for {60~50} years and runs out in 2026. Both sides want more. "
        "Talks resume in June."
    ),
    ("The treaty, signed in 1976, runs out this year after {60~50} years. Both sides want more. Talks resume in June."),
]
_FAIR = [
    "Lena Voss joined the school in 2004. She leaves in July after 18 years as head. She has no plans.",
    "Lena Voss joined the school in 2004. She retires after 30 years in teaching. She has no plans.",
    "Lena Voss retires after 30 years. She joined the school in 2004. She had taught in Kiel.",
    "Lena Voss left in 2021 after 30 years in teaching. She had been appointed in 2009. She keeps bees.",
    "The pier shut in 2010. It has been in debt for five years. Bands play on it.",
    "The pier shut in 2010. It has stood empty for five years of the sixteen. Bands play on it.",
    "The pier was sold in 2010 and shut in 2019. It has stood empty for seven years. Bands played on it.",
    "The pier was sold in 2010. It has stood empty for seven years, since the band left. Bands played on it.",
    "The firm marks 50 years in business this year. Its plant was built in 1990. It makes clocks.",
    "The firm marks its 50th anniversary this year. The school was built in 1990. It has a clock.",
    ("The school marks its 50th anniversary this year. It was built in 1976 and enlarged in 1990. It has a clock."),
    "The choir marks its 50th anniversary on the pier. It was built in 1990. Bands play on it.",
    ("He became king in 1975 and married in 1990, a reign of 29 years ahead of him. He abdicated. His son followed."),
    "Appointed in 1975, he left in 2014 after a career of 45 years. He keeps bees. He sells honey.",
    (
        "He was elected in 2009 and stayed until 2021, a term of six years having been won twice. He "
        "keeps bees. He sells honey."
    ),
    "He was elected in 2009 and left in 2021 after a second term of six years. He keeps bees. He sells honey.",
    "The bridge opened in 2019. It came down in 2022, four years later than hoped. Cars wait.",
    "Work began in 2011. The bridge took five years to plan and opened in 2019. Cars wait.",
    (
        "She has been a councillor since 2011. In those four years as mayor, she said, she learned "
        "much. The vote is on Monday."
    ),
    "He has been here since 2011. In those days nobody waited nine years. The vote is on Monday.",
    "She took over the firm in 2009. She has run it for five years with her son. It makes clocks.",
    "She founded the firm in 2009. She has chaired the guild for five years. It makes clocks.",
    "The crown passed to her in 1975. Her 29-year reign ended in 2004. She had married in 1960.",
    "Her 29-year marriage ended in 2014. She had become mayor in 1999. She keeps bees.",
    "His nine-year ban ended in 2014. He had first joined in 1999. He keeps bees.",
    "The strike began in 2011. They have been out of work for four years. It rains.",
    "The 1998 deal is 28 years old. After 18 years in office, its maker died in 2016. Talks resume in June.",
    (
        "He was hired in 2008 and fired in 2019, having served nine years of it abroad. He lives in "
        "Hull. He drives a van."
    ),
    "The lease began in 1990. It runs for 99 years. In 2015 it was sold, 50 years after the war.",
    "The house closed in 2015. The council has kept it for eleven years. It was empty for four of them.",
    "The mill shut in 2009. They marked ten years of silence in 2019. It was burned since.",
    "The mill was founded in 1976. It celebrates 40 years of its shop this year. Bread is sold.",
    "He left the party in 2010. Four years later he was mayor, and in 2016 he was jailed. He appealed.",
    "She came to the school in 2004. She has taught French there for nine years. She has no plans.",
]


def _reported(text: str) -> list[str]:
    found = srcaudit.audit(Article(text, published="2026-05-02", language="en")).findings
    return [one.message for one in found if one.code == "IC326"]


def _version(told: str, *, right: bool) -> str:
    before, _, rest = told.partition("{")
    both, _, behind = rest.partition("}")
    return before + both.split("~")[right] + behind


@pytest.mark.parametrize("told", _SLIPS)
def test_years_that_do_not_lead_from_one_to_the_other_are_reported(told: str) -> None:
    assert _reported(_version(told, right=False))


@pytest.mark.parametrize("told", _SLIPS)
def test_years_that_fit_are_not_reported(told: str) -> None:
    assert _reported(_version(told, right=True)) == []


@pytest.mark.parametrize("told", _FAIR)
def test_years_that_count_from_something_else_are_not_compared(told: str) -> None:
    assert _reported(told) == []
