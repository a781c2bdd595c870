"""Figures that speak of the only other one of their unit."""

import time

import pytest

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _differing(text: str, title: str | None = None) -> list[tuple[str, str]]:
    doc = Document(Article(f"{_HEAD}{text}", title=title, language="en"))
    return [(doc[one.first.span], doc[one.second.span]) for one in doc.sole_figures]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The barge took 52 tonnes of salt. A crane lifted the last of the 25 tonnes at noon.", "25 tonnes"),
        ("The choir owes £18,400. It means to pay back the £14,800 by May.", "£14,800"),
        ("The mill made €48 million. A half of the €84 million goes to its owners.", "€84 million"),
        ("The brook rose 2.6 metres that night. No dam could have held the rise of 6.2 metres.", "6.2 metres"),
        ("The yard was losing £1.7m a month. The monthly loss of £7.1m worried its banks.", "£7.1m"),
        ("Thieves were chased for nine miles. Nobody was hurt in the 19-mile chase.", "19-mile"),
        ("The clerks want a rise of 7 percent. They would stay for the full 9 percent.", "9 percent"),
        ("Buyers have 80 days to bring the kettles back. Nothing is paid when the 60 days have run out.", "60"),
        ("The ward has 38 patients. None of the 83 patients is in danger.", "83"),
        ("The sloop sailed with a crew of nine. Not one of the crew of 19 could swim.", "19"),
        ("The pond held 14 swans. A vet looked at the 41 swans.", "41"),
        ("Divers brought up 24 lamps of brass by rope. The 42 lamps brought up were clean.", "42"),
        ("They rowed for 71 days. The 91 days felt short.", "91"),
        ("Winds reached 87 mph on the point. Nothing like Sunday's 78 mph was ever felt there.", "78 mph"),
    ],
)
def test_a_figure_of_what_is_known_is_the_only_one_of_its_unit(text: str, figure: str) -> None:
    assert [second for _, second in _differing(text)] == [figure]


@pytest.mark.parametrize(
    "text",
    [
        # the same, or told elsewhere
        "The choir owes £18,400. It means to pay back the £18,400 by May.",
        "The choir owes £18,400. “We owe 14,800,” said Holt. It means to pay back the £14,800 by May.",
        # another one of the unit
        "The choir owes £18,400 and has £200. It means to pay back the £14,800 by May.",
        "The award is £86,000. It is made up of the £51,000 for lost pay and £35,000 for grief.",
        # nothing that is known
        "The choir owes £18,400. It means to pay back £14,800 by May.",
        "The choir owes £18,400. The $14,800 stays in the bank.",
        # of something else, by its noun
        "The donor gave £4 million to the school. The £6 million museum will open in May.",
        "The firm sells a £29 plug. The £49 charging brick is white.",
        "The tram is 30 metres long. Holt fell into the 24-metre pit.",
        "The club has 31 members. The 13 lady members sing.",
        "Two boards share a yard with 96 places. Teachers park in the 48 places of the school.",
        "The barge took 52 tonnes of salt. The 25 tonnes of coal stayed on the quay.",
        # where or when
        "The dinner raised £73,000 for the ward. The £53,000 raised in the tent went to nurses.",
        "They walked 40 kilometres. Driving along the 60 kilometres of the coast road, she slept.",
        "They walked 40 kilometres. The 60 kilometres from Hull to York took a week.",
        "Sales rose in the six months to May. They fell in the nine months before.",
        "Turnout was the highest in the past 28 years. Hers was the second highest in the past 24 years.",
        "The choir owed £18,400. Last year it paid back the £14,800 by May.",
        "In Hull the choir owes £18,400. In Skerrin the £14,800 has been paid back.",
        # who meant it, or which it is
        "The economy grew by 3.8%. That was more than the 3.1% that banks had hoped for.",
        "The economy grew by 3.8%. It was above the 3.1% the bank had forecast.",
        "The hall had 140 rooms. Of the 128 rooms not yet mended, 60 will be flats.",
        "The ferry carried 38 nuns. The 83 nuns who prayed were on the quay.",
        "The choir hoped for £18,400. It spent the £14,800 on hats.",
        "Holt was jailed for eight years. His wife pointed to the six-year sentence that Lind got in May.",
        # two who counted
        "Wardens counted 38 swans. The club said that the 30 swans slept.",
        # some of them, more than them, or what is left
        "The town has known 14 reeves. The 13 reeves before her were men.",
        "The barge carries 90 nuns. The 120 nuns and cooks were tested.",
        "The storm cut off 3,000 huts. The 1,200 huts without light are on the coast.",
        "The pond holds 4,000 tonnes of salt. The 2,500 tonnes now in it would last a month.",
        "A barge sank with 400 tonnes of salt. Of the 350 tonnes of salt that were left, most was wet.",
        "Thirty whales swam off. In all 41 whales had come ashore, and 11 died.",
        "A fair had 48 tents. The 40 tents of wool burned, and of 48 none was left.",
        "They asked 70 percent of the clerks. Some stayed for the full 25 percent.",
        # by another rate, and of another price
        "The gift is £4 million a year. The £6 million will be paid in May.",
        "A seat costs £40. The £45 seat has a rug.",
        # it was changed, or parts make it
        "The fine was raised to £18,400. The £14,800 was paid.",
        "A fire destroyed six buses, a day after one that destroyed two. The eight buses were new.",
        # how old they are
        "The club is 70 years old. All of the 66 years that he gave it were cold.",
        "The club sang for 70 years. All of the 66 years since were cold.",
        "The 26-year-old sings. The 22-year-old only hums.",
        # rounded, or far apart
        "The choir owes £18,400. It means to pay back the £18,000 by May.",
        "The choir owes £18,400. It means to pay back the £1,400 by May.",
    ],
)
def test_other_things_times_places_and_tellers_are_left(text: str) -> None:
    assert _differing(text) == []


def test_the_number_of_the_headline_is_no_slip() -> None:
    text = "The choir owes £18,400. It means to pay back the £14,800 by May."
    assert _differing(text)
    assert not _differing(text, title="Choir to pay back £14,800")


@pytest.mark.parametrize(
    "flood",
    [
        "".join(f"They saw {n % 70 + 10} x{chr(97 + n % 26)}{n}s, " for n in range(3_000))
        + ". ".join(f"All of the {n % 70 + 12} x{chr(97 + n % 26)}{n}s sang" for n in range(3_000)),
        "They owe £18,400. " + "The £14,800 was paid. " * 9_000,
        "the " * 50_000 + "£14,800",
        "They owe £18,400. " + "the monthly loss of " * 10_000,
        " ".join(f"They owe {n}. Pay back the {n + 7} tonnes of" for n in range(4_000)),
    ],
)
def test_floods_take_linear_time(flood: str) -> None:
    doc = Document(Article(flood, language="en"))
    assert doc.quantities is not None
    assert doc.names is not None
    start = time.process_time()
    assert doc.sole_figures is not None
    assert time.process_time() - start < 2
