import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.roles import RoleMention


def _roles(text: str) -> tuple[RoleMention, ...]:
    return Document(Article(text, published="2018-04-11", language="en")).roles


@pytest.mark.parametrize(
    ("text", "offices", "tense"),
    [
        ("The Obama administration announced it.", ["us-president"], "past"),
        ("U.S. President Barack Obama says no.", ["us-president"], "present"),
        ("British Prime Minister Gordon Brown on Tuesday met them.", ["uk-prime-minister"], "past"),
        ("The plan of the Obama administration announced earlier fell.", ["us-president"], None),
        ("Vice President Biden said so.", ["us-vice-president"], "past"),
        ("Secretary General Mark Rutte said so.", ["nato-secretary-general"], "past"),
    ],
)
def test_offices_are_read_with_the_tense_of_their_verb(text: str, offices: list[str], tense: str | None) -> None:
    (mention,) = _roles(text)
    assert [office.key for office in mention.offices] == offices
    assert mention.tense == tense


@pytest.mark.parametrize(
    "text",
    [
        "Former President Obama said so.",
        "Then-President Obama said so.",
        "The first Obama administration said so.",
        "Acme President Obama said so.",
        "“President Obama said so,” she told them.",
        "French President Gordon Brown said so.",
        "President Michelle Obama said so.",
    ],
)
def test_another_time_another_office_or_another_person_is_no_mention(text: str) -> None:
    assert not _roles(text)


@pytest.mark.parametrize("word", ["would", "during the war", "a decade ago", "in 2011"])
def test_a_word_of_another_time_guards_the_sentence(word: str) -> None:
    (mention,) = _roles(f"President Obama announced that it {word} begin.")
    assert mention.guarded
