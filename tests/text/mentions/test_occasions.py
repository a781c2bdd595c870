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
        "The harvest fair is on 3 May. The former harvest fair on 5 May was loud.",
        "The harvest fair is on 3 May. Two weeks on, the harvest fair on 5 May was loud.",
        "The harvest fair is on 3 May. The next harvest fair is on 5 May.",
        "The harvest fair is on 3 May. A harvest fair is held in Hull on 5 May.",
        "The inquest into the barn fire is on 3 May. The barn fire on 5 April killed a horse.",
        "The doors of the barn fair open on 3 May. The barn fair opens on 5 May.",
        "The harvest fair was to be on 3 May. The harvest fair was moved to 5 May.",
        "The harvest fair is on 3 May. “The harvest fair is on 5 May,” he said.",
        "The election on 3 May is close. The 5 May election results will be late.",
        "The harvest fair is on 3 May, the harvest fair is on 5 May, and the harvest fair is on 8 May.",
    ],
)
def test_two_occasions_and_parts_of_one_are_left_alone(text: str) -> None:
    assert not [pair for pair in _same(text) if not pair.fits]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("A referendum on the new pier is held on 3 May. The {} May referendum on the new pier is not binding.", 3, 5),
        ("The Holm inquest opens on the 3rd of May. The Holm inquest, which opens on the {}th of May, is short.", 3, 5),
        ("The Holm debate is on 3 May. Few were ready long before the Holm debate on {} May.", 3, 5),
        ("The Holm debate is on 3 May. She may practise until the evening before the Holm debate on {} May.", 3, 5),
        ("The Holm debate is on 3 May. Six weeks before the {} May Holm debate, nobody was ready.", 3, 5),
        ("The fair of the former mayors is on 3 May. Few like the fair of the former mayors on {} May.", 3, 5),
        ("The Holm debate is on 3 May. Work on the Holm debate on {} May went on for weeks.", 3, 5),
        ("The Holm inquest opens on 3 May. Seats are few at the Holm inquest, which opens on {} May.", 3, 5),
        ("A memorial service is set for 3 May. Flowers may be sent long before the memorial service on {} May.", 3, 5),
    ],
)
def test_an_occasion_is_known_once_it_was_told(text: str, right: int, wrong: int) -> None:
    assert all(pair.fits for pair in _same(text.format(right)))
    assert not all(pair.fits for pair in _same(text.format(wrong)))


@pytest.mark.parametrize(
    "text",
    [
        "A march for the mill was held on 3 May. The 5 May march for the mill drew more.",
        "She was held before the Holm debate on 3 May. The Holm debate on 5 May was short.",
        "A concert takes place in Holm on 3 May. The concert in Hull on 5 May is free.",
        "The vote is on the 3rd of May, with a debate at noon. The debate on the 1st of May was long.",
    ],
)
def test_an_occasion_that_was_held_may_be_held_again(text: str) -> None:
    assert all(pair.fits for pair in _same(text))


@pytest.mark.parametrize("flood", ["the fair on 3 May " * 5_000, "the " * 50_000 + "fair on 3 May on 5 May"])
def test_floods_of_occasions_are_read_in_one_go(flood: str) -> None:
    assert len(_same(flood)) <= 60 * 60


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Guards came after the April 22 attack on the town. The April 21 attack was short.", ["April 22", "April 21"]),
        ("Papers were due by March 15, a deadline few met. None beat the March 14 deadline.", ["March 15", "March 14"]),
        ("He spoke of the attacks of Sept. 11. His answer to the Sept. 12 attacks was war.", ["Sept. 11", "Sept. 12"]),
        ("His answer to the Sept. 10 terror attacks was war. All changed on Sept. 11.", ["Sept. 10", "Sept. 11"]),
    ],
)
def test_what_comes_once_by_itself_has_one_day(text: str, days: list[str]) -> None:
    doc = Document(Article(text, language="en"))
    assert [[doc[each.date.span] for each in (one.first, one.second)] for one in _same(text) if not one.fits] == [days]


@pytest.mark.parametrize(
    "text",
    [
        "Guards came after the April 22 attack. Both attacks were short. The April 21 attack was worse.",
        "Guards came after the April 22 robbery. Both robberies were short. The April 21 robbery was worse.",
        "Guards came after the April 22 attack. The May 21 attack was short.",
        "Guards came after the April 22, 2013 attack. The April 21, 2014 attack was short.",
        "Papers are due by the March 15 deadline. There will be a deadline on March 14.",
        "Guards came after the April 22 attack. The April 7 attack was short.",
        "Guards came after the April 22 attack. The April 21 attack was short. The April 20 attack was long.",
        "Guards came after the April 22 attack on the mill. The April 21 attack on the pier was short.",
        "Guards came after the April 22 hearing. The April 21 hearing was short.",
        "He spoke of the attacks of Sept. 11. On Sept. 12 attacks began elsewhere.",
        "He spoke of the attacks of Sept. 11. The Sept. 12 speech was short.",
        "On Sept. 11, 2012, guards were shot at. The Sept. 12 attacks were worse.",
        "He spoke of the attacks of Sept. 11. The Sept. 12 attacks on the mill were worse.",
        "12 Sept. 2001 attacks came as a shock to those who knew of Sept. 11, and few forget the",
    ],
)
def test_what_may_come_twice_has_many_days(text: str) -> None:
    assert all(one.fits for one in _same(text))


def test_words_that_are_new_behind_a_bare_occasion_may_tell_of_another() -> None:
    bare = "The wedding will be held on 5 June in {}. The {} wedding was on 2 May."
    assert not _same(bare.format("Lund", "civil"))
    assert _same(bare.format("Lund", "Lund"))
