import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.occasions import SameOccasion


def _same(text: str) -> tuple[SameOccasion, ...]:
    return Document(Article(text, language="en")).same_occasions


@pytest.mark.parametrize(
    "text",
    [
        "The harvest fair is on 3 May. Stalls for the {} harvest fair are free.",
        "The inquest into the mill fire opens on 3 May. The inquest into the mill fire, which opens on {}, is public.",
        "The meeting of the tenants' union will be held on 3 May. Lind will speak at the tenants' meeting on {}.",
        "The Aldmouth referendum takes place on 3 May. Few expect much of the {} referendum.",
        "The coal barge accident happened on 3 May. Divers are still looking into the {} coal barge accident.",
    ],
)
def test_an_occasion_with_the_same_words_has_one_day(text: str) -> None:
    (right,) = _same(text.format("3 May"))
    assert right.fits
    (wrong,) = _same(text.format("13 May"))
    assert not wrong.fits


@pytest.mark.parametrize(
    "text",
    [
        "The Aldmouth debate is on 3 May. The Hull debate is on 5 May.",
        "The debate on 3 May was loud. The debate on 5 May was not.",
        "The harvest fair opens on 3 May. The harvest fair closes on 5 May.",
        "The harvest fair is on 3 May. The next harvest fair is on 5 May.",
        "The harvest fair is on 3 May. A harvest fair is held in Hull on 5 May.",
        "The harvest fair was to be on 3 May. The harvest fair was moved to 5 May.",
        "The harvest fair is on 3 May. “The harvest fair is on 5 May,” he said.",
        "The election on 3 May is close. The 5 May election results will be late.",
        "The harvest fair is on 3 May, the harvest fair is on 5 May, and the harvest fair is on 8 May.",
    ],
)
def test_two_occasions_and_parts_of_one_are_left_alone(text: str) -> None:
    assert not [pair for pair in _same(text) if not pair.fits]


@pytest.mark.parametrize("flood", ["the fair on 3 May " * 5_000, "the " * 50_000 + "fair on 3 May on 5 May"])
def test_floods_of_occasions_are_read_in_one_go(flood: str) -> None:
    assert len(_same(flood)) <= 60 * 60
