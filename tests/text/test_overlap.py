"""Overlap: how much of a passage stands in two earlier ones."""

from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.text.document import Document

_FERRY = "The ferry to Aldmouth sails every twenty minutes from the first of March."
_BOATS = "Fishermen bought both boats in Norway and painted them green in Gdansk."
_BRIDGE = "Lorries still take the bridge at Holm, which has a toll of nine crowns."


def _last(*paragraphs: str) -> tuple[Document, Span]:
    doc = Document(Article("\n\n".join(paragraphs), language="en"))
    return doc, doc.passages.spans[-1]


def test_the_same_words_overlap_wholly() -> None:
    doc, last = _last(_FERRY, _BOATS, _FERRY)
    found = doc.passages.overlap([last], before=last.start)
    assert found.share == 1
    assert [doc[place] for place in found.places] == [_FERRY]


def test_two_passages_are_taken_together_in_the_order_of_the_text() -> None:
    doc, last = _last(_FERRY, _BRIDGE, _BOATS, "Boats painted green in Gdansk sail the ferry to Aldmouth from March.")
    found = doc.passages.overlap([last], before=last.start)
    assert found.share > 0.8
    assert [doc[place] for place in found.places] == [_FERRY, _BOATS]


def test_other_matter_does_not_overlap() -> None:
    doc, last = _last(_FERRY, _BOATS, _BRIDGE)
    assert doc.passages.overlap([last], before=last.start).share < 0.2


def test_later_passages_do_not_count() -> None:
    doc, _ = _last(_FERRY, _BOATS, _FERRY)
    first = doc.passages.spans[0]
    assert doc.passages.overlap([first], before=first.start).share == 0


def test_figures_and_names_weigh_more_than_generic_words() -> None:
    doc, last = _last(
        "Important changes come slowly to all parts of the world today.", "Holm has 40 pilots and 9 of them are ill."
    )
    weights = doc.passages.weights(last)
    assert weights["holm"] > weights["pilot"] > doc.passages.weights(doc.passages.spans[0])["chang"]


def test_nothing_overlaps_with_an_empty_passage() -> None:
    doc, _ = _last(_FERRY, _BOATS)
    assert doc.passages.overlap([], before=10_000).share == 0
