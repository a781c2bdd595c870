"""Days that a known noun echoes with another day."""

import time

import pytest

from srcaudit import Article, Document


def _told(text: str) -> list[tuple[str, str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[pair.first], doc[pair.second], pair.event) for pair in doc.echoed_days]


@pytest.mark.parametrize(
    ("text", "there", "here"),
    [
        ("It cracked before it collapsed on {}. Divers cleared what the {} collapse left.", "22 May", "27 May"),
        ("The barn was inspected on {} and found safe. Lind must explain the {} inspection.", "20 April", "29 April"),
        (
            "She was on her way home on {} when she was struck. Nothing has changed since the {} crash.",
            "2 May",
            "3 May",
        ),
        ("Hail came down on {} and was gone. A priest blessed the rows after the storm of {}.", "3 May", "13 May"),
        ("The pier reopened in {} with a dance. The band from the reopening in {} played.", "June 1984", "May 1984"),
        (
            "The guild will meet in the barn on {}. Members should come to {}'s meeting with a list.",
            "Tuesday",
            "Thursday",
        ),
        ("The tie is set for {} at Pound Lane. The tie on {} will be shown.", "24 January", "31 January"),
        ("Voting on {}, members split. The vote of {} cannot be undone.", "25 May", "18 May"),
        ("They raided the shop on {}. Two others accused of the robbery of {} deny it.", "9 May", "19 May"),
        ("His van hit a bus at Elm and Fourth on {}. He has not slept since the crash of {}.", "7 May", "17 May"),
    ],
)
def test_a_known_noun_has_the_day_of_what_it_names(text: str, there: str, here: str) -> None:
    (found,) = _told(text.format(there, here))
    assert found[:2] == (there, here)
    assert _told(text.format(there, there)) == []


@pytest.mark.parametrize(
    ("text", "there", "here"),
    [
        ("The flag comes down on {}. A captain will hand over the keys at the ceremony on {}.", "1 May", "11 May"),
        ("They were brought to one table on {}. The lunch of {} lasted till night.", "14 May", "4 May"),
        ("Two anglers died off the pier on {}. An inquest into the deaths of {} goes on.", "2 May", "22 May"),
        ("The tally was made on the night of {}. A guard stands there since the count of {}.", "18 May", "8 May"),
        ("The renewal is to be signed on {}. Lind flies out for the ceremony of {}.", "21 May", "12 May"),
        ("The first concert is on {}. She comes to the opening night on {}.", "12 July", "22 July"),
    ],
)
def test_the_one_other_day_of_a_text_is_that_of_what_is_told_as_known(text: str, there: str, here: str) -> None:
    (found,) = _told(text.format(there, here))
    assert found[:2] == (there, here)
    assert not _told(text.format(there, there))


@pytest.mark.parametrize(
    "text",
    [
        # No slip of a digit: the one day may follow the other.
        "A cook was charged on 4 May. The blaze of 3 May burned for hours.",
        "A cook was charged on 13 May. The blaze of 7 May burned for hours.",
        # Days by which everybody knows something, and nouns of what has many.
        "A cook was charged on 14 May. The election of 4 May was close.",
        "A cook was charged on 14 May. The match of 4 May was close.",
        # The day of what was told, and of another event that is known.
        "The town said on 14 May that it would pay. The blaze of 4 May burned for hours.",
        "Since the flood of 14 May nobody sleeps. The blaze of 4 May burned for hours.",
        # A third day beside them, a change, another one, another year.
        "A cook was charged on 14 May and let go on 24 May. The blaze of 4 May burned for hours.",
        "The tent was moved from 14 May and postponed. The ceremony of 4 May was short.",
        "A cook was charged with another theft on 14 May. The blaze of 4 May burned for hours.",
        "A cook was charged on 14 May 2019. The blaze of 4 May 2026 burned for hours.",
        # A part of a day is nothing that happens, nor is a participle.
        "A cook was charged on 14 May. On the night of 4 May nobody slept.",
        "A cook was charged on 14 May. Nothing sold on the 4 May produced a winner.",
        # A verb, and a day that is counted from a beginning.
        "The talks were held on 14 May. The old probe began on 4 May.",
        "Holm slept on 14 May, the tenth day of the talks. Nobody came to the opening on 4 May.",
        # Several of them.
        "A cook was charged on 14 May. The fires of 4 May burned for hours.",
        # In one sentence.
        "A cook was charged on 14 May over the blaze of 4 May.",
    ],
)
def test_the_one_other_day_of_a_text_may_be_another_ones(text: str) -> None:
    assert not _told(text)


def test_what_is_to_come_and_begins_has_one_day_but_not_on_both_sides_of_today() -> None:
    text = "Visitors may come from {}, by the men's room. Lind expects a queue at the opening on {}."

    def found(first: str, second: str) -> bool:
        article = Article(text.format(first, second), published="2031-05-20", language="en")
        return bool(Document(article).echoed_days)

    assert found("25 June", "27 June")
    assert not found("25 June", "14 June")
    assert not found("18 May", "28 May")
    assert not found("9 May", "7 May")


@pytest.mark.parametrize(
    "text",
    [
        "It collapsed on 22 May. Both collapses, and the 27 May collapse most, were feared.",
        "It collapsed on 22 May. The first collapse hurt nobody. The 27 May collapse hurt nine.",
        "It collapsed on 22 May, five days before another fell. The 27 May collapse hurt nine.",
        "Five days before the collapse, on 22 May, a guard wrote. The 27 May collapse hurt nine.",
        "It collapsed on 22 May. The 27 May collapse of the barn hurt nine.",
        "It collapsed on 22 May. The 27 May roof collapse hurt nine.",
        "It collapsed on 22 May. The 27 May collapse hurt nine. Nobody had slept there on 27 May.",
        "It collapsed on 22 May. They noticed the collapse on 27 May.",
        "It collapsed on 22 May. A 27 May collapse hurt nine.",
        "It collapsed on 22 March. The 27 May collapse hurt nine.",
        "It collapsed on 22 May. “The 27 May collapse hurt nine,” he said.",
        "They lost on Sunday, and the match was long. Thursday's match is at home.",
        "Lind won the 15th stage on Sunday. Tuesday's stage is flat.",
        "Lind is out of Wednesday's match at Holm. Bo scored twice in Saturday's match.",
        "Lind will miss Wednesday's match at Holm. Bo, who was in Saturday's match, is fit.",
        "The opinion poll came out on Wednesday. Friday's vote is close.",
        "The guild will meet on Tuesday. Thursday's meeting with the Harrow board is off.",
        "They voted at the meeting on May 12. She was outvoted by the meeting of May 21.",
        "A march was held on 3 May. The 5 May march drew more.",
        "He names his team on Wednesday. Friday's team was late.",
    ],
)
def test_a_known_noun_may_name_another(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    "flood",
    [
        "It collapsed on 22 May. ",
        "The 27 May collapse hurt nine. ",
        "the collapse of 27 May of ",
        "collapse collapsed ",
    ],
)
def test_a_flood_of_days_is_read_in_time(flood: str) -> None:
    text = "It collapsed on 22 May. The 27 May collapse hurt nine. "
    doc = Document(Article(text + flood * (200_000 // len(flood)), language="en"))
    assert doc.dates
    assert doc.weekdays is not None
    start = time.process_time()
    assert doc.echoed_days is not None
    assert time.process_time() - start < 2
