"""Offices with one holder, told with whose they are."""

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.sole_offices import SoleOffice


def _offices(text: str) -> tuple[SoleOffice, ...]:
    return Document(Article(text, language="en")).sole_offices


@pytest.mark.parametrize(
    "text",
    [
        "Tin Trust chairman Helen Brand said so.",
        "The Tin Trust chairman, Helen Brand, said so.",
        "The Tin Trust's chairwoman, Helen Brand, said so.",
        "Helen Brand, the Tin Trust chairman, said so.",
        "Helen Brand, who is the Tin Trust chairman, said so.",
        "Helen Brand, chair of the Tin Trust, said so.",
        "Helen Brand is the chairwoman of the Tin Trust.",
        "The chairman of the Tin Trust, Helen Brand, said so.",
        "A spokesman for the Tin Trust chairman, Helen Brand, said so.",
        "It rained, said the Tin Trust chairman, Mrs Helen Brand.",
        "The current chairman of the Tin Trust, Helen Brand, said so.",
        "The Tin Trust's current chairman, Helen Brand, said so.",
        "Helen Brand, who serves as chairman of the Tin Trust, said so.",
        "Helen Brand, currently chairman of the Tin Trust, said so.",
        "Helen Brand (chairman of the Tin Trust) said so.",
    ],
)
def test_an_office_is_the_same_however_its_body_is_told(text: str) -> None:
    (office,) = _offices(text)
    assert (office.title, office.whose, office.named) == ("chairman", frozenset({"tin", "trust"}), True)
    assert (office.name.given, office.name.surname) == ("Helen", "Brand")


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Russian President Helen Brand said so.", {"russian"}),
        ("President Helen Brand of Russia said so.", {"russian"}),
        ("Helen Brand, the president of Russia, said so.", {"russian"}),
        ("Russia's president, Helen Brand, said so.", {"russian"}),
    ],
)
def test_a_country_is_the_same_by_its_name_and_by_its_people(text: str, whose: set[str]) -> None:
    (office,) = _offices(text)
    assert office.whose == whose


@pytest.mark.parametrize(
    "text",
    [
        "Former Tin Trust chairman Helen Brand said so.",
        "Tin Trust vice chairman Helen Brand said so.",
        "In 2019 Tin Trust chairman Helen Brand said so.",
        "“Tin Trust chairman Helen Brand said so,” he wrote.",
        "Tin Trust chairman Brand said so.",
        "Helen Brand, a chairman of the Tin Trust, said so.",
        "The Tin Trust chairman praised Helen Brand.",
        "Their chairman, Helen Brand, said so.",
        "Helen Brand was elected Tin Trust chairman.",
    ],
)
def test_another_time_another_office_or_no_full_name_is_no_holder(text: str) -> None:
    assert _offices(text) == ()


def test_an_office_without_a_body_tells_whether_it_is_the_only_one() -> None:
    bare, definite = _offices("Chairman Helen Brand said so. Later the chairman, Jan Holt, did.")
    assert not bare.definite
    assert definite.definite
    assert not definite.named


def test_a_title_that_goes_on_is_the_longer_one() -> None:
    assert [one.title for one in _offices("Secretary of State Ann Lind came.")] == ["secretary of state"]
    assert [one.title for one in _offices("The secretary of the Harrow Trust, Ann Lind, came.")] == ["secretary"]


def test_a_word_of_the_sentence_before_says_nothing_of_an_office() -> None:
    (office,) = _offices("It is all for the Trust. Chairman Helen Brand said so.")
    assert office.whose == frozenset()


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Tin Party of Harrow leader Helen Brand said so.", {"tin", "party", "of harrow"}),
        ("The leader of the Tin Party of Harrow, Helen Brand, said so.", {"tin", "party", "of harrow"}),
        ("University of North Harrow president Helen Brand said so.", {"university", "of north harrow"}),
        ("The council of Harrow leader, Helen Brand, said so.", {"council", "of harrow"}),
        ("Council for Harrow leader Helen Brand said so.", {"council", "for harrow"}),
        ("Friends of the Tin Trust chairman Helen Brand said so.", {"friends", "of tin trust"}),
        ("Bank of Russia president Helen Brand said so.", {"bank", "of russian"}),
        ("A friend of Harrow council leader Helen Brand said so.", {"harrow"}),
        ("The removal of Tin Trust chairman Helen Brand was not easy.", {"tin", "trust"}),
        ("It is the work of the Harrow Council leader, Helen Brand, and others.", {"harrow"}),
    ],
)
def test_what_stands_behind_an_of_belongs_to_a_body_and_is_no_body_itself(text: str, whose: set[str]) -> None:
    (office,) = _offices(text)
    assert office.whose == whose


@pytest.mark.parametrize(
    ("text", "title", "whose"),
    [
        ("Tinland's ambassador to Dorvale, Helen Brand, said so.", "ambassador", {"tinland", "dorvale"}),
        ("Helen Brand, the UN special envoy for Dorvale, said so.", "envoy", {"un", "dorvale"}),
        ("The leader of the opposition, Helen Brand, said so.", "opposition leader", set[str]()),
        ("The army chief, General Helen Brand, said so.", "army chief", set[str]()),
        ("The chairman of the trust, Helen Brand, said so.", "chairman", {"trust"}),
        ("The chairman of the trust, Lord Brand, said so.", "chairman", {"trust"}),
        ("The minister for energy, Helen Brand, said so.", "energy minister", set[str]()),
        ("The mayor of Aldmouth Helen Brand said so.", "mayor", {"aldmouth"}),
        ("Aldmouth Gov. Helen Brand said so.", "governor", {"aldmouth"}),
        ("Charlotte Mayor Helen Brand said so.", "mayor", {"charlotte"}),
    ],
)
def test_who_is_sent_who_leads_and_who_is_cut_short_holds_an_office_too(text: str, title: str, whose: set[str]) -> None:
    (office,) = _offices(text)
    assert (office.title, set(office.whose), office.name.surname) == (title, whose, "Brand")


@pytest.mark.parametrize(
    "text",
    [
        "New Jersey governor Helen Brand said so.",
        "It was New Jersey's governor, Helen Brand, who said so.",
        "Governor Helen Brand of New Jersey said so.",
    ],
)
def test_the_name_of_a_place_makes_no_office_a_new_one(text: str) -> None:
    assert [office.whose for office in _offices(text)] == [frozenset({"new", "jersey"})]


@pytest.mark.parametrize(
    "text", ["New Harrow governor Helen Brand said so.", "The new York governor, Helen Brand, said so."]
)
def test_a_new_holder_of_an_office_is_left_out(text: str) -> None:
    assert not _offices(text)


@pytest.mark.parametrize(
    "text",
    [
        "Helen Brand (chairman of the Tin Trust and of the choir) said so.",
        "Helen Brand, once currently known, said that the chairman was late.",
        "He met Helen Brand serving as many cakes as the chairman.",
    ],
)
def test_words_that_only_look_so_make_nobody_a_chairman(text: str) -> None:
    assert not _offices(text)
