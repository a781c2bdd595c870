"""Headlines held against the first sentence."""

import time

import pytest

from srcaudit import Article, Document

_REST = "\n\nThe mayor of the town was not there, and nobody had asked her to come."


def _differing(title: str, text: str) -> list[tuple[str, str]]:
    doc = Document(Article(f"{text}{_REST}", title=title, language="en"))
    return [(one.told, doc[one.body]) for one in doc.headline_figures if not one.fits]


@pytest.mark.parametrize(
    ("title", "text", "told", "body"),
    [
        ("Four held over Selby mill raid", "Five men were held in Selby on Monday.", "Four", "Five"),
        ("Selby ferry to cost £14", "A ticket to Selby will go up to £17 next month.", "£14", "£17"),
        ("Mill casts again after 12 years", "The mill cast a bell for the first time in 20 years.", "12", "20"),
        ("Ada Lind, 16, wins chess cup", "Ada Lind won the chess cup at the age of 14.", "16", "14"),
        ("Swans on Selby pond number 640", "Swans on the Selby pond come to 460.", "640", "460"),
        ("Nets cut fever by a third in Selby", "Fever in Selby fell by a half, nurses say.", "third", "half"),
        ("Rest helps one clerk in five, says study", "Rest helps one clerk in three, a study says.", None, None),
        ("Zoo names five cubs", "Guests have named the four cubs of the lioness.", "five", "four"),
        ("Selby fair put off to March", "The fair in Selby will wait until May.", "March", "May"),
        ("Night boat to Selby sails from Friday", "The boat to Selby sails on Sunday.", "Friday", "Sunday"),
        ("Farmers block Selby for third day", "Farmers were in Selby for the fifth day.", "third day", "fifth day"),
        ("Planes reach Selby, day six after flood", "Planes came to Selby eight days after the flood.", None, None),
        ("Selby votes 31-14 for baths", "Selby council voted by 27 to 18 for new baths.", "31-14", "27 to 18"),
        ("Thefts in Selby fall again", "Thefts in Selby rose again, the town says.", "fall", "rose"),
        ("Selby thefts halve in a year", "The number of thefts in Selby has doubled.", "halve", "doubled"),
    ],
)
def test_the_one_value_of_each_is_the_same(title: str, text: str, told: str | None, body: str | None) -> None:
    found = _differing(title, text)
    assert len(found) == 1
    assert told is None or (told in found[0][0] and body is not None and body in found[0][1])


@pytest.mark.parametrize(
    ("title", "text"),
    [
        # the same, or told further down
        ("Four held over Selby mill raid", "Four men were held in Selby on Monday."),
        ("Four held over Selby mill raid", "Five men saw the raid in Selby on Monday. Four men are in jail."),
        ("Selby fair put off to March", "The fair in Selby will wait until May. In March there was no room."),
        # of something else
        ("Two held over Selby mill fire", "A town mourns 13 swans."),
        ("Five questions on the Selby baths", "Selby will have baths with 12 pools."),
        ("Three killed in Selby crash", "A mother and her two children were killed in Selby in a crash."),
        ("Three killed in Selby crash", "Two men and a girl died in a crash in Selby. A girl of six was one of three."),
        # two of them
        ("Two nuns and 12 monks walk to Selby", "Selby has seen 13 walk to it."),
        ("Selby baths cost £14m", "The Selby baths cost £16m and their pools £3m. All told, the £14 million is spent."),
        # so many each time
        ("Selby to plant 3,000 trees", "Selby will plant 1,000 trees a year for three years, the town said."),
        ("Fires in Selby hurt 24 people", "Twelve people were hurt in each of two fires in Selby on Monday."),
        # rounded or bounded
        ("Selby swans reach 5,000", "More than 4,000 swans live on the pond of Selby."),
        ("Swans on Selby pond number 600", "Swans on the Selby pond come to 604."),
        # the day on which it was told, or that comes next
        ("Night boat to Selby sails from Friday", "The boat to Selby will sail again, the port said on Sunday."),
        ("Jury out for third day in Selby", "The jury in Selby will come back for a fourth day of talks."),
        ("Selby fair put off to March", "The fair in Selby was held in May 2024 for the last time."),
        # another match
        ("Selby win 3-1", "Selby won by 5-4 on aggregate."),
        # shares of something else, or told elsewhere
        ("Third novel by Ada Lind is half as long", "Ada Lind has half a novel and a sixth of a play."),
        ("A third of Selby votes again", "Selby votes again: a half of it in May and a third in June."),
        # two ways, and of two things
        ("Selby rents rise", "Rents in Selby rose although wages fell."),
        ("Thefts in Selby fall", "Rents in Selby rose in May."),
        ("Selby wines get a top-up", "The wines of Selby get help against falling sales."),
    ],
)
def test_what_first_sentences_tell_otherwise_is_left(title: str, text: str) -> None:
    assert _differing(title, text) == []


def test_a_flood_is_read_in_time() -> None:
    title = "Selby votes 31-14 for baths after 12 years and one in five falls by a third on Friday " * 40
    doc = Document(Article("Selby votes 27 to 18 on Monday for the fifth day, up a half. " * 3_000, title=title))
    assert doc.quantities is not None
    start = time.process_time()
    assert doc.headline_figures is not None
    assert time.process_time() - start < 4


@pytest.mark.parametrize(
    ("title", "text", "told", "body"),
    [
        (
            "Jab shields 7 in 10 hens in Selby",
            "A new jab shielded four in ten hens in Selby.",
            "7 in 10",
            "four in ten",
        ),
        ("Selby 4-2 Holm", "Selby set up a final with Lund with a 3-2 win over Holm.", "4-2", "3-2"),
        ("Selby mill sues five firms for $20bn", "A mill of Selby has sued four companies.", "five", "four"),
        ("Iranian mill sells 24 boats", "A mill in Iran sold 31 ships.", "24", "31"),
        ("Selby mill sells 24 boats", "Selby sold 31 boats of its mill.", "24", "31"),
    ],
)
def test_shares_of_ten_results_and_one_number_of_two(title: str, text: str, told: str, body: str) -> None:
    assert _differing(title, text) == [(told, body)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Jab shields 7 in 10 hens in Selby", "A new jab shielded two thirds of the hens in Selby."),
        ("Jab shields 7 in 10 hens in Selby", "A jab shielded four in ten hens in Selby. Later 70 percent were."),
        ("Selby sells 7 in 10 hens", "Selby sold its hens in four of ten days."),
        ("Selby 4-2 Holm", "Selby, 3-2 up against Holm, made it safe."),
        ("Selby 4-2 Holm", "Selby were up by 3-2 against Holm."),
        ("Selby mill sues five firms over 3 boats", "A mill of Selby has sued four of them."),
        ("Selby mill sues five firms and two towns", "A mill of Selby has sued four companies."),
    ],
)
def test_shares_and_results_of_something_else(title: str, text: str) -> None:
    assert _differing(title, text) == []


def test_what_is_paid_by_the_hour_is_told_without_it_too() -> None:
    assert _differing("Selby may raise wage to $11", "Selby may raise its wage to $15 an hour. Is $15 too much?") == [
        ("$11", "$15")
    ]
    assert _differing("Selby may raise wage to $11", "Selby may raise its wage to $15 an hour.") == []
