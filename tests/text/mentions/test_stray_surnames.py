import time

import pytest

from srcaudit import Article, Document
from srcaudit.language.pack import load
from srcaudit.text.mentions.stray_surnames import stray_full_names, stray_surnames


def families() -> list[str]:
    """Surnames that a text need not introduce."""
    pack = load("en")
    assert pack is not None
    return [name for name in sorted(pack.table("namesakes")["families"]) if len(name) > 5 and name[-1] not in "es"]


def _strays(text: str) -> list[tuple[str, str]]:
    pairs = stray_surnames(Document(Article(text, language="en")))
    return [(pair.rare.name, pair.usual.name) for pair in pairs]


def _full_names(text: str) -> list[tuple[str, str]]:
    pairs = stray_full_names(Document(Article(text, language="en")))
    return [(f"{rare.given} {rare.surname}", usual[0].surname) for rare, usual in pairs]


@pytest.mark.parametrize("stray", ["Marlowe", "Marlows", "Marlowson", "Harlow", "Marly", "Morlowe"])
def test_a_form_of_address_before_a_name_that_nobody_bears_means_somebody_told_before(stray: str) -> None:
    assert _strays(f"Gordon Marlow put up the tax. The port shut. At noon Mr {stray} went home.") == [(stray, "Marlow")]


OFTEN = "Ada Cruz won. Cruz thanked the port, and nobody minded Cruz. {}"


@pytest.mark.parametrize(
    "sentence",
    [
        "A film showed Cruise asking for rain.",
        "The port had voted for Cruise.",
        "The port asked whether Cruise would go home.",
        "It was late when Cruz, who had lost her hat and her keys at the pier on Sunday, saw that Cruise was shut out.",
    ],
)
def test_a_name_to_whom_something_is_done_is_somebodys(sentence: str) -> None:
    assert _strays(OFTEN.format(sentence)) == [("Cruise", "Cruz")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The port had asked Cruise passengers to wait.",
        "The port had asked Cruise, Orr and Holt to wait.",
        "The port had asked for Cruise Control.",
        "The song was by Cruise.",
        "“The port had asked Cruise to wait,” she said.",
        "Cruz told Cruise to wait.",
        "It asked Cruzian and Cruise to wait, and Cruise left.",
    ],
)
def test_a_name_of_a_thing_or_of_a_list_is_nobodys(sentence: str) -> None:
    assert _strays(OFTEN.format(sentence)) == []


def test_a_first_name_alone_may_be_a_surname_that_comes_again_and_again() -> None:
    text = "Ada Christie won. Christie thanked the port. Nobody minded Christie. {}It was late when Christy sang."
    assert _strays(text.format("Christie left. Then Christie wept. ")) == [("Christy", "Christie")]
    assert _strays(text.format("")) == []
    assert _strays(text.format("Christie left. Then Christie wept. Christy Holt came. ")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The coroner, Mr Marlowe, went home.",
        "A Mr Marlowe went home.",
        "Then coroner Mr Marlowe went home.",
        "At noon Mr Marlowe, a coroner, went home.",
        "At noon Mr Marlowe of the miners' union went home.",
        "At noon Mr Harlowson went home.",
        "At noon Jan Marlowe came. Mr Marlowe went home.",
        "At noon Mr Beckham went home.",
        "At noon Mr Marlowe met Mr Marlow.",
    ],
)
def test_whoever_is_introduced_or_known_to_all_or_sounds_otherwise_is_somebody_else(sentence: str) -> None:
    assert _strays(f"Gordon Marlow put up the tax. The port shut. {sentence}") == []


def test_without_a_form_of_address_the_name_has_to_do_something_beside_one_used_often() -> None:
    often = "Ada Cruz won. Cruz thanked the port, and nobody minded Cruz. "
    assert _strays(often + "It was late when Cruise sang.") == [("Cruise", "Cruz")]
    assert _strays("Ada Cruz won. It was late when Cruise sang.") == []
    assert _strays(often + "It was late when the Cruise sang.") == []
    assert _strays(often + "It was late in Cruise, and the pier shut.") == []
    assert _strays(often + "It was late when Orr, Cruise and Holt sang.") == []
    assert _strays(often + "It was late when Cross of Hull sang, and Crosse wept.") == []
    assert _strays(often + "It was late when Cruzes sang.") == []


def test_one_first_name_before_two_surnames_of_one_sound_is_one_person_unless_both_are_introduced() -> None:
    first = "Paul Marlow, the mayor, won. The port shut. "
    assert _full_names(first + "It was late when Paul Marlowe left.") == [("Paul Marlowe", "Marlow")]
    assert _full_names(first + "Then bank clerk Paul Marlowe, of Hull, left.") == []
    assert _full_names(first + "We cannot all be Paul Marlows of that kind.") == []
    assert _full_names(first + "Engineer Paul Marlowe, of Hull, left.") == []
    assert _full_names(first + "Where Marlow was, Paul Marlowe left.") == []
    assert _full_names("Paul Marlow won. The port shut. It was late when Paul Marlowe left.") == []
    assert _full_names(first + "It was late when Peter Marlowe left.") == []
    assert _full_names(first + "“We are all led by Paul Marlowe,” he said.") == []


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("Texas Sen. Paul Marlowe voted no.", True),
        ("Gov. Paul Marlowe, a Democrat, voted no.", False),
        ("Then bank clerk Paul Marlowe, of Hull, voted no.", False),
        ("His cousin and Paul Marlow met Sen. Paul Marlowe.", False),
    ],
)
def test_a_title_before_a_name_of_one_sound_is_the_one_persons_who_is_told_often(second: str, found: bool) -> None:
    first = "Sen. Paul Marlow of Ohio won. Marlow spoke. “It is late,” Marlow said. It was noon. "
    assert bool(_full_names(first + second)) is found


def test_a_first_name_that_no_table_has_is_of_one_person() -> None:
    first = "Keldrianne Marlow won. “It is late,” Marlow said. Marlow left. It was noon. "
    assert _full_names(first + "Keldrianne Marlowe, who led the club, wept.") == []
    assert _full_names(first + "The club's Keldrianne Marlowe wept.") == [("Keldrianne Marlowe", "Marlow")]
    assert _full_names(first + "The Keldrianne Marlows wept.") == []


def test_a_stray_that_may_stand_for_two_or_is_of_a_family_everybody_knows_stands_for_nobody() -> None:
    two = "Gordon Marlow put up the tax. Ada Barlow wept. At noon Mr {} went home."
    assert _strays(two.format("Carlow")) == []
    assert _strays(two.format("Marlew")) == [("Marlew", "Marlow")]
    known = next(iter(families()))
    assert _strays(f"Gordon {known}e put up the tax. The port shut. At noon Mr {known} went home.") == []


def test_a_flood_of_strays_is_read_in_time() -> None:
    letters = [a + b for a in "bcdfghklmnprstvw" for b in "aeiou"]
    names = [f"Mar{one}{other}" for one in letters for other in letters]
    text = " ".join(f"Paul {name.title()} won. Then Mr {name.title()}n said so." for name in names)
    began = time.process_time()
    doc = Document(Article(text[:200_000], language="en"))
    list(stray_surnames(doc))
    list(stray_full_names(doc))
    assert time.process_time() - began < 4


def test_what_is_watched_is_a_film_and_no_surname() -> None:
    text = "Rick Perry sang. Perry left. Later Perry said no. They {} Prey at night."
    assert _strays(text.format("watched")) == []
    assert _strays(text.format("asked")) == [("Prey", "Perry")]


def test_two_of_one_apposition_are_brought_in_by_it() -> None:
    told = "Ron Peel, Peel of the Greens, and Peel's dog came. {} wept."
    assert _strays(told.format("At noon Mr. Penn")) == [("Penn", "Peel")]
    assert not _strays(told.format("The two clerks, Mr. Penn and Mr. Wick,"))
