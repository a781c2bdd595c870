"""The words and names that somebody spells so."""

import pytest

from srcaudit.language.pack import load
from srcaudit.text.mentions.heard import is_common_word, is_heard, may_be_surname
from srcaudit.text.mentions.odd_spellings import is_slip_for, is_strange


@pytest.mark.parametrize("word", ["congress", "harbour", "harbors", "williams", "edinburgh", "maria", "ba"])
def test_a_word_or_name_of_the_lists_is_heard(word: str) -> None:
    assert is_heard("en", word)


@pytest.mark.parametrize("word", ["cngress", "harbuor", "wililams", "edinbrugh", "mraia"])
def test_a_misspelt_one_is_not(word: str) -> None:
    assert not is_heard("en", word)


@pytest.mark.parametrize("word", ["chicagoan", "lutheranism", "marlowes", "obamaworld"])
def test_what_an_ending_makes_of_one_is_heard(word: str) -> None:
    assert is_heard("en", word)


@pytest.mark.parametrize("word", ["sanderss", "clintonn"])
def test_a_last_letter_typed_twice_is_no_ending(word: str) -> None:
    assert not is_heard("en", word)


@pytest.mark.parametrize("word", ["harbour", "harbours", "wins", "goes", "faces", "foxes", "houses", "roman", "urging"])
def test_a_word_that_is_no_name_is_a_common_one(word: str) -> None:
    assert is_common_word("en", word)


@pytest.mark.parametrize("word", ["hughes", "oakes", "alderton", "radcliffe", "zzzzzzzz"])
def test_a_name_is_no_common_word(word: str) -> None:
    assert not is_common_word("en", word)


@pytest.mark.parametrize(
    ("word", "surname"),
    [
        ("hughes", True),
        ("alderton", True),
        ("qvistgaard", True),
        ("harbour", False),
        ("yorkshireman", False),
        ("vesuvius", False),
    ],
)
def test_a_person_may_bear_a_persons_name_or_one_that_nobody_has_heard(word: str, surname: bool) -> None:
    assert may_be_surname("en", word) is surname


@pytest.mark.parametrize("kind", ["words", "names", "capitals"])
def test_the_first_and_the_last_line_are_found(kind: str) -> None:
    pack = load("en")
    assert pack is not None
    lines = pack.table("heard")[kind].split()
    assert lines == sorted(set(lines))
    assert is_heard("en", lines[0])
    assert is_heard("en", lines[-1])
    assert not is_heard("en", "zzzzzzzz")
    assert not is_heard("en", "aaaaaaaa")


def test_the_table_leaves_out_what_an_ending_makes() -> None:
    pack = load("en")
    assert pack is not None
    words, names, capitals = (frozenset(pack.table("heard")[k].split()) for k in ("words", "names", "capitals"))
    endings = pack.words("heard_endings", "left_out")
    assert words.isdisjoint(names | capitals)
    assert names.isdisjoint(capitals)
    for lines, known in ((words, words), (capitals, words | names | capitals)):
        assert not any(word.endswith(end) and word.removesuffix(end) in known for word in lines for end in endings)


def test_everything_is_heard_in_a_language_without_lists() -> None:
    assert is_heard("xx", "cngress")
    assert is_common_word("xx", "cngress")
    assert not may_be_surname("xx", "cngress")


def test_a_name_of_the_tables_is_not_strange() -> None:
    assert not is_strange("en", "Odesa")
    assert not is_strange("en", "Khodorkovsky-Smith") or is_strange("en", "Khodorkovsky")


def test_a_strange_name_is_a_slip_for_one_that_is_known_or_comes_often() -> None:
    assert is_slip_for("en", "Wililams", "Williams", 1)
    assert is_slip_for("en", "Orlehkov", "Orlekhov", 2)
    assert not is_slip_for("en", "Orlehkov", "Orlekhov", 1)
    assert not is_slip_for("en", "Williams", "Wililams", 5)
