"""Two peoples or parties that can only be said of one person."""

import pytest

import srcaudit
from srcaudit.model.evidence import Conflict
from tests.text.mentions.sums_told import seconds_for

_AROUND = "\n\nThe weather stayed dry for most of the week, and the road through the town was slow by the evening."


def _labels(text: str) -> list[tuple[str, ...]]:
    found = (one.evidence for one in srcaudit.audit(text + _AROUND).findings if one.code == "IC314")
    return [tuple(sorted((one.here, one.there))) for one in found if isinstance(one, Conflict)]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("A court jailed the Belgian dealer Luc Holm on Thursday.\n\nThe Austrian was led away.", "Austrian Belgian"),
        (
            "Ada Holm quit. The Hungarian told them in the bus. Nobody had known. It was a pity for the Romanian, too.",
            "Hungarian Romanian",
        ),
        (
            "He came in as a Liberal when it was new. Gerald Holm was shy.\n\nThe old Tory asked for no flowers.",
            "Conservative Liberal",
        ),
        (
            "Finance minister Ole Holm of the Liberals came out. Bo Lind spoke.\n\nThe Conservative minister ran.",
            "Conservative Liberal",
        ),
        (
            "Mayor Ada Sardo, a Socialist, wants no hotel. Bo Lind does.\n\nThe Communist mayor said so twice.",
            "Communist Socialist",
        ),
        ("The Czech journalist Milan Holm was held. The Bulgarian reporter will now be freed.", "Bulgarian Czech"),
    ],
)
def test_two_labels_of_the_only_one_they_can_mean_are_told(text: str, labels: str) -> None:
    assert _labels(text) == [tuple(labels.split())]


@pytest.mark.parametrize(
    "text",
    [
        # two are named: each has one of the labels
        "Ada Holm lost to Bo Lind. The Hungarian was tired. It was a pity for the Romanian.",
        "Treasurer Ada Holm, a Republican, had fought it. Bo Lind had not.\n\nThe Democrat said it was late.",
        # the second is told of by a country too, or there are three
        "The Belgian dealer Luc Holm was jailed. He had a friend in Austria. The Austrian was led away.",
        "The Belgian dealer Luc Holm was jailed. A Swede was, too. The Austrian was led away.",
        # both stand in one sentence, or somebody says the first
        "The Belgian dealer Luc Holm was jailed, and the Austrian was led away.",
        "“A court jailed the Belgian dealer Luc Holm on Thursday,” she said.\n\nThe Austrian was led away.",
        # the second one is another, a body or several
        "The Belgian dealer Luc Holm was jailed. The other Austrian was led away.",
        "The Belgian dealer Luc Holm was jailed. The Austrian court was slow.",
        "The Belgian dealer Luc Holm was jailed. The Austrians were led away.",
        "The Czech journalist Milan Holm was held. The Bulgarian president asked for him.",
        "The Belgian dealer Luc Holm was jailed. “The Austrian was led away,” he said.",
        "Ada Holm, a Republican, won. She greets the Democrats in the hall.",
        # somebody set against the first, whom nobody names
        "The Belgian dealer Luc Holm was jailed. The Austrian was led away.",
        "The Belgian sprinter Luc Holm won the race on Thursday.\n\nThe Austrian was led away.",
        "The Belgian dealer Luc Holm was jailed on Thursday.\n\nThe Austrian at the wheel was led away.",
        # one label
        "The Belgian dealer Luc Holm was jailed. The Belgian was led away.",
        "Mayor Ada Sardo, a Socialist, wants no hotel. The Socialist mayor said so twice.",
        # nothing says that the first is one person
        "Belgian law is strict, Luc Holm said. The Austrian was led away.",
        "Ada Holm was a Socialist and became the first Communist mayor. The Communist mayor said so twice.",
    ],
)
def test_two_labels_that_may_be_of_two_are_left(text: str) -> None:
    assert _labels(text) == []


@pytest.mark.parametrize("text", ["The Belgian dealer Luc Holm and ", "The old Tory, a Liberal, ", "The Austrian was "])
def test_a_flood_of_labels_takes_no_longer_than_it_should(text: str) -> None:
    assert seconds_for(text, "described_twice") < 2
