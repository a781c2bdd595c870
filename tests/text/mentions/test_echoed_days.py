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
