"""Shares of several sides told one by one."""

import time

import pytest

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _together(text: str) -> list[float]:
    return [round(one.together, 1) for one in Document(Article(f"{_HEAD}{text}", language="en")).contests]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("With all ballots in, Fox had 58 percent of the vote to Reid's 48 percent.", 106),
        ("Fox was re-elected with 58.4 percent of the vote, while her challenger Tom Reid took 47.1 percent.", 105.5),
        ("A survey has Fox at 51% and Reid at 54%.", 105),
        ("Fox took 63 percent of the vote, beating Reid, who received 41 percent.", 104),
        ("The poll puts the Liberals on 44 percent, the Unionists on 38 percent and the Greens on 29 percent.", 111),
        ("Some 64 percent of voters backed the bond and 46 percent opposed it.", 110),
        ("In a referendum on Sunday 55 per cent said Yes and 49 per cent No.", 104),
        ("Fifty-eight percent of voters approved the bond and 52 percent rejected it.", 110),
        ("Support for the treaty stands at 57 percent, with 51 percent against.", 108),
        ("The poll showed 49 percent backing Fox, 46 percent backing Reid and 15 percent undecided.", 110),
        ("Reid trails Fox, 48 percent to 62 percent, in the survey.", 110),
        ("Fox leads Reid 55-50 in the poll, with 5 percent undecided.", 105),
        ("Fox won with 57 percent. Reid got 49 percent and Boyd 4 percent.", 110),
    ],
)
def test_shares_of_the_sides_of_one_contest_are_added(text: str, together: float) -> None:
    assert _together(text) == [together]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("The state holds 51 percent of the shares, the founders 30 percent and small savers 29 percent.", 110),
        ("Coal provides 55 percent of the country's power, gas 30 percent and wind 25 percent.", 110),
        ("About 60 percent of revenue comes from Peru, 35 percent from Chile and 25 percent from Cuba.", 120),
    ],
)
def test_parts_of_one_whole_are_added(text: str, together: float) -> None:
    assert _together(text) == [together]


@pytest.mark.parametrize(
    "text",
    [
        # two groups, places, questions, votes or days
        "Fox won 60 percent of the vote in the north and Reid 58 percent in the south.",
        "Fox won 80 percent of black voters and Reid 55 percent of white voters in the election.",
        "It got 52 percent of the votes and Reid 68 percent of the text messages.",
        "Fox is viewed favorably by 54 percent of voters and Reid by 51 percent.",
        "The poll found that 62 percent back the school plan and 51 percent oppose the road.",
        "Some 87 percent in the poll said Fox broke her word and 92 percent that Reid did.",
        "Of those polled, 70 percent support the tax on sugar and 65 percent the tax on salt.",
        "In the Republican primary Reid took 56 percent, and on the Democratic side Fox won 61 percent of the vote.",
        "In 2019 the party won 58 percent of the vote; this time it got 49 percent.",
        "Fox had 54 percent support in the poll in May and Reid 52 percent in the poll in June.",
        "Fox won the district with 55 percent. Reid won his with 61 percent.",
        # what is counted so far, and who took part
        "With 90 percent of the votes counted, Fox had 58 percent.",
        "Fox took 61 percent of the vote, and turnout was 55 percent.",
        # parts of several wholes, or parts that overlap
        "The firm holds 60 percent of the mill, 55 percent of the mine and 30 percent of the port.",
        "Coal provides 55 percent of the country's power, down from 60 percent, and gas 30 percent.",
        "Forty percent of members have a dog, 45 percent a cat and 30 percent a bird.",
    ],
)
def test_shares_of_different_wholes_are_left_alone(text: str) -> None:
    assert _together(text) == []


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("The election was on Sunday. Weir took 54 percent, Hale 31 percent and Roper 22 percent.", 107),
        ("Wheat makes up 70 percent of the flour and rye the remaining 40 percent.", 110),
        ("The state holds 60 percent of the shares, and a fund the other 50 percent.", 110),
        ("Seventy percent of the members are men and 40 percent women.", 110),
        ("The alloy is 90 percent copper and 20 percent tin.", 110),
        ("He got 45.2 percent, to 58.8 percent for his rival.", 104),
        ("Hall took 61 percent of the vote, against 49 percent for Roe.", 110),
        ("The measure passed 58 percent to 47 percent.", 105),
    ],
)
def test_shares_of_names_of_kinds_and_of_the_rest_are_added(text: str, together: float) -> None:
    assert _together(text) == [together]


@pytest.mark.parametrize(
    "text",
    [
        "The election hit markets. Alder gained 54 percent, Birch 31 percent and Cobalt 22 percent.",
        "Alder took 54 percent, Birch 31 percent and Cobalt 22 percent.",
        "The fund sold 60 percent of its shares in May and 50 percent of the remaining ones in June.",
        "It sold 70 percent of the shares, and the fund bought 50 percent of the rest.",
        "The town is 90 percent Catholic and 20 percent Danish.",
        "Some 80 percent of men and 70 percent of women agreed.",
        "About 55 percent of boys and 50 percent of girls passed.",
        "Profits were 80 percent domestic in May and 60 percent foreign in June.",
        "Turnout was 61 percent in the city, against 49 percent for Lund County.",
        "He won 70 percent to 80 percent of the vote in every town.",
    ],
)
def test_shares_that_one_whole_need_not_hold_are_left_alone(text: str) -> None:
    assert _together(text) == []


def test_every_side_may_be_rounded_up() -> None:
    text = "The poll puts the Liberals on 44 percent, the Unionists on 38 percent and the Greens on 19.5 percent."
    (contest,) = Document(Article(f"{_HEAD}{text}", language="en")).contests
    assert contest.together == 101.5
    assert contest.fits


def test_a_flood_of_shares_is_read_in_time() -> None:
    doc = Document(Article("Fox has 54% of the vote and Reid 52% in the poll, " * 4000, language="en"))
    _ = doc.quantities
    start = time.process_time()
    assert doc.contests == ()
    assert time.process_time() - start < 2
