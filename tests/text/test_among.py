"""How many of some places stand in a stretch of words."""

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.words import among


def test_indices_are_counted_within_a_range_of_words() -> None:
    assert among([1, 4, 5, 9], range(4, 9)) == 2
    assert among([1, 4, 5, 9], range(6, 9)) == 0


def test_places_of_few_words_and_of_many_are_found_in_order() -> None:
    doc = Document(Article("Fog held the ferry, and the fog held the pilot.", language="en"))
    assert doc.places_of(frozenset({"fog", "pilot"})) == [0, 6, 9]
    assert doc.places_of(frozenset({"fog", "pilot", *(f"word{number}" for number in range(50))})) == [0, 6, 9]
