"""Somebody told of by one noun and two peoples."""

import time

import pytest

from srcaudit import Article, Document


def _told(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [told.people for told in doc.described_twice]


@pytest.mark.parametrize(
    ("text", "there", "here"),
    [
        ("A {} consultant was hired in May. Rats ran. The {} consultant left town.", "Dutch", "Danish"),
        ("A {} consultant, Joost Varga, was hired. The {} consultant has left town.", "Dutch", "Danish"),
        ("Joost Varga, a {} composer, wrote it. It rained. “I slept,” the {} composer said.", "Dutch", "Danish"),
        ("Among the dead was a {} grain merchant. The family of the {} merchant wants a trial.", "Dutch", "Danish"),
        ("Bertil Holm died. The {} clown had a donkey. Queens sent cards to the {} clown.", "Danish", "Swedish"),
        ("The lawyer Jan Holm met a {} waiter. The old {} waiter left town.", "Danish", "Swedish"),
    ],
)
def test_one_noun_with_two_peoples_is_one_person(text: str, there: str, here: str) -> None:
    assert _told(text.format(there, here)) == [(there, here)]
    assert _told(text.format(there, there)) == []


@pytest.mark.parametrize(
    "text",
    [
        "A Dutch consultant was hired in May. A Danish consultant left town.",
        "A Dutch consultant was hired. Another consultant came. The Danish consultant left town.",
        "A Dutch consultant was hired. Both consultants slept. The Danish consultant left town.",
        "A Dutch consultant met the Danish consultant.",
        "A Dutch consultant was hired. The Danish consultant Bo Lind left town.",
        "A Dutch consultant was hired. Danes laughed. The Danish consultant left town.",
        "A Dutch consultant was hired. It was warm in Denmark. The Danish consultant left town.",
        "A Dutch consultant was hired. Anna Lindqvist came, too. The Danish consultant left town.",
        "A Dutch novelist, Joost Varga, met Anna Lindqvist. The Danish novelist left town.",
        "The Dutch president spoke. The Danish president left town.",
        "A Dutch striker scored. The Danish striker left town.",
        "A Dutch consultant was hired. The Danish consultant firm left town.",
        "A Dutch pond froze. The Danish pond did not.",
        "A Dutch consultant was hired. “The Danish consultant left,” he said.",
        "A Dutch consultant was hired. The Danish consultant who had failed left town.",
        "A Dutch consultant was hired. The Danish consultant from Holm left town.",
        "The Danish consultant left town. A Dutch consultant was hired.",
        "A Dutch consultant was hired. The Danish, consultant and all, left town.",
        "A Dutch consultant was hired. The Danish Harbour consultant left town.",
    ],
)
def test_another_person_may_be_meant(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    "flood",
    ["A Dutch waiter met the Danish cook. ", "The Danish waiter Bo Lind slept. ", "Dutch Danish ", "a waiter "],
)
def test_a_flood_of_peoples_is_read_in_time(flood: str) -> None:
    text = "A Dutch waiter left. The Danish waiter came. "
    doc = Document(Article(text + flood * (200_000 // len(flood)), language="en"))
    assert doc.names
    assert doc.name_forms
    start = time.process_time()
    assert doc.described_twice is not None
    assert time.process_time() - start < 2
