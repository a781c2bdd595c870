"""Changes told apart from their figures."""

import time

import pytest

from srcaudit import Article, Document, audit

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _changes(text: str) -> list[tuple[float, float, float]]:
    found = Document(Article(f"{_HEAD}{text}", language="en")).changes
    return [(round(one.before.value, 2), round(one.after.value, 2), round(one.percent.value)) for one in found]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The clinic treated 1,450 people. That is up 60 percent from 1,160 last summer.", (1160, 1450, 60)),
        ("A seat now costs $15. It was $10 two years ago, a hike of 80 percent.", (10, 15, 80)),
        ("Thefts dropped by a third last year. There were 620 in 2024, compared with 780 in 2023.", (780, 620, 33)),
        (
            "Seals have more than doubled since 2015, when there were 84. Wardens counted 121 this spring.",
            (84, 121, 100),
        ),
        ("Membership, 12,000 five years ago, has tripled to 24,000 today.", (12000, 24000, 200)),
        ("Takings hit $7.5 million, a 60 percent gain on last season's $6 million.", (6e6, 7.5e6, 60)),
        (
            "The port plans to shrink its staff by 30 percent, to 8,500 people from the current 10,000.",
            (10000, 8500, 30),
        ),
        (
            "Profit climbed 45 percent, to $260 million, or 52 cents a share, from $200 million a year ago.",
            (2e8, 2.6e8, 45),
        ),
        (
            "The port saw a 20 percent rise in revenue. Revenue came to $90 million, against $60 million.",
            (6e7, 9e7, 20),
        ),
        ("Pay went from 12,000 to 15,000 rupees a month. The 40 percent raise was the first.", (12000, 15000, 40)),
        ("Rents stand at £1,380, 8 per cent higher than a year ago, when they averaged £1,150.", (1150, 1380, 8)),
        ("A loaf, 80 pence a year ago, is now £1.20, an increase of 25 per cent.", (0.8, 1.2, 25)),
        ("Some 1,500 boats called in 2023 and 1,350 in 2024, or 25 percent fewer.", (1500, 1350, 25)),
        ("The club lost half of its guests: 90,000 came last year, 120,000 the year before.", (120000, 90000, 50)),
    ],
)
def test_the_only_two_figures_near_a_change_are_its_ends(text: str, change: tuple[float, float, float]) -> None:
    assert _changes(text) == [change]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The toll rises by 50 cents to $2.50 on Jan. 1, a 40 percent increase.", (2, 2.5, 40)),
        ("Sales fell by $20 million, or 30 percent, to $180 million.", (2e8, 1.8e8, 30)),
        ("Income will fall by 90 million crowns, or 5 per cent, from the 4.5 billion of 2025.", (4.5e9, 4.41e9, 5)),
    ],
)
def test_an_amount_and_what_it_came_to_or_from_give_the_other_end(
    text: str, change: tuple[float, float, float]
) -> None:
    assert _changes(text) == [change]


@pytest.mark.parametrize(
    "text",
    [
        # another time is the base of the percentage
        "Exports grew by 8 percent in May from a year earlier. They came to 90,000 tonnes, up from 88,000 in April.",
        "Claims fell by a third from their peak. There were 620 claims last week, compared with 640 the week before.",
        "Sales came to $52 million in May, a rise of 40 percent from a year earlier, and against $50 million in April.",
        "Sales came to $52 million in May, 40 percent more than a year earlier, compared with $50 million in April.",
        # the price changes every day
        "Shares fell 4 percent to $25.50. A year ago they traded at $40.",
        # it is still to come
        "The tax will rise by 2 percent next year. It came to 90 million euros in 2023, up from 80 million in 2022.",
        "The town wants to cut waste by half. It was 400 tonnes last year, down from 420 tonnes in 2020.",
        # other things
        "Sales of vans rose 12 percent to 4,000, and of cars to 6,000 from 5,000.",
        "Wages rose 3 percent. The company employs 2,400 people, up from 2,000 a year ago.",
        "It said costs rose by 10 percent. It spent $4.4 million on fuel, compared with $3 million a year earlier.",
        "Profit rose 12 percent, with revenue of $4.2 million against $4 million.",
        "This was a 4.5 percent gain for the share of local films. The number of films rose to 310 from 287.",
        "The yard earned €212 million in the first half, against €240 million, on sales of €2.9 billion, down 2%.",
        "The firm was fined £90m in 2021. It says that spills fell by 31 per cent last year, to 19,800.",
        # a percentage of before
        "In 2030-31 the economy grew by 4.8 per cent. That figure too has been revised, from 4.6.",
        # no time of which a figure is
        "They rose by half. There were 620 and 780.",
        # hours
        "They agreed to cut the catch by a quarter, in talks from nine on Monday morning to four that afternoon.",
    ],
)
def test_figures_of_something_else_are_left_alone(text: str) -> None:
    assert _changes(text) == []


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The average rent dropped to £18,750, down 16 per cent from £25,000 a year earlier.", (25000, 18750, 16)),
        ("A 15 percent fall brought the average rent down from £400 to £280.", (400, 280, 15)),
        ("The minimum wage, now $12 an hour, will go up by 40 percent to $15.", (12, 15, 40)),
        ("Thefts were down 30 percent in the first half, with 350 reported against 700 in 2023.", (700, 350, 30)),
        ("Thefts were down 30 percent in the first half. Police recorded 350, against 700 in 2023.", (700, 350, 30)),
        ("House prices were up 25 percent on 2015, at $240,000 compared with $160,000.", (160000, 240000, 25)),
        ("Pre-tax profits slid to £60m (2022: £100m), a fall of 25%.", (1e8, 6e7, 25)),
        ("Pre-tax profits slid 25% to £60m (2022: £100m).", (1e8, 6e7, 25)),
        (
            "The yard told of a 18 per cent rise in revenue. Revenue went up to £1,426m from £1,040m a year ago.",
            (1040e6, 1426e6, 18),
        ),
        (
            "Of the 2.6 million, about half are in Ven. The total has risen by 30 percent from 1.3 million.",
            (1.3e6, 2.6e6, 30),
        ),
        ("The panel puts the stock at 40 percent of what it was in 2012, a fall of 50 percent.", (100, 40, 50)),
    ],
)
def test_a_change_in_the_words_of_markets_and_courts_is_read(text: str, change: tuple[float, float, float]) -> None:
    assert _changes(text) == [change]


@pytest.mark.parametrize(
    "text",
    [
        "The rent went up from £2 to £3 while wages rose 20 per cent.",
        "The average price rose 5 percent in each of three years, from $100 to $116.",
        "Prices rose an average 5 percent a year, from $100 to $128.",
        "Prices rose by an average of 5 percent, from $100 in 2010 to $128.",
        "In 2019 the zoo had 300 visitors a day. It now has 450, up 20 percent on 2021.",
        "Thefts were down 30 percent. Police recorded 350 arrests, against 700 in 2023.",
        "Output is 70 percent of its 2019 level, a drop of 10 percent since May.",
        "Output is 70 percent of the total, a drop of 10 percent.",
        # the change of a day and that of a year
        "Net debt was £22m. Shares of the yard fell 7p to 148p in early trading, and are 19% down this year.",
        "Shares of the yard fell 7p to 148p, and are 19% lower since January.",
        # no two figures of one thing
        "Dealers wait, two of them said. The yard sold 840 boats last year, 6 percent fewer than the year before.",
        "There were 40 of them. The yard sold 84,000 boats last year, 6 percent fewer than the year before.",
    ],
)
def test_a_change_each_year_or_of_something_else_is_left_alone(text: str) -> None:
    assert _changes(text) == []


def test_a_fall_by_an_amount_and_by_a_percentage_of_one_time_is_read() -> None:
    assert _changes("Shares of the yard fell 7p to 148p, a drop of 19%.") == [(155, 148, 19)]


def test_figures_found_near_are_no_more_than_a_warning() -> None:
    text = f"{_HEAD}A seat now costs $15. It was $10 two years ago, a hike of 80 percent."
    severities = [str(one.severity) for one in audit(Article(text)).findings if one.code == "IC331"]
    assert severities == ["warning"]


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("The number of beds has been halved, from 120 to 80.", False),
        ("The number of beds has been halved, from 120 to 66.", True),
        ("More than halved, the number of beds fell from 120 to 40.", True),
        ("The number of beds almost halved, from 120 to 70.", True),
        ("The fare went up from £2 to £3, a 20 per cent rise.", False),
        ("The fare went up from £2 to £3, a 50 per cent rise.", True),
    ],
)
def test_half_and_small_sums_are_meant_closely(text: str, fits: bool) -> None:
    (change,) = Document(Article(f"{_HEAD}{text}", language="en")).changes
    _, low, high = change.actual
    assert (min(abs(low), abs(high)) <= change.percent.high and max(abs(low), abs(high)) >= change.percent.low) is fits


def test_a_change_the_other_way_is_no_change_between_the_figures() -> None:
    assert _changes("The herd counts 1,160. That is up 20 percent from 1,450 last summer.") == []


def test_more_than_half_is_not_held_to_a_half() -> None:
    (change,) = Document(
        Article(f"{_HEAD}The fleet shrank from 60 boats to 24 today, a loss of more than half.", language="en")
    ).changes
    assert change.percent.low < 60 < change.percent.high


@pytest.mark.parametrize(
    "piece", ["up by half from ", "rose 5 percent to 40. That is up from 30 last year. ", "5% up "]
)
def test_a_flood_of_changes_is_read_in_time(piece: str) -> None:
    doc = Document(Article(piece * (200_000 // len(piece)), language="en"))
    _ = doc.quantities
    start = time.process_time()
    assert doc.changes is not None
    assert time.process_time() - start < 4
