"""Questions to a document about places."""

from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.text.document import Document


def _document(text: str) -> Document:
    return Document(Article(text, language="en"))


def test_a_quotation_is_told_from_any_character_in_it() -> None:
    doc = _document('She said "yes" and then "no way" twice.')
    yes, no_way = doc.quotes
    assert doc.quote_at(yes.start) == doc.quote_at(yes.end - 1) == yes
    assert doc.quote_at(yes.end) is None
    assert doc.quote_at(0) is None
    assert doc.quote_at(no_way.end) is None


def test_quotations_in_a_place_are_those_that_share_a_character_with_it() -> None:
    doc = _document('She said "yes" and then "no way" twice.')
    yes, no_way = doc.quotes
    assert doc.quotes_in(Span(0, len(doc.text))) == (yes, no_way)
    assert doc.quotes_in(Span(yes.end - 1, no_way.start)) == (yes,)
    assert doc.quotes_in(Span(yes.end, no_way.start + 1)) == (no_way,)
    assert doc.quotes_in(Span(yes.end, no_way.start)) == ()
    assert _document("No marks.").quotes_in(Span(0, 8)) == ()


def test_a_sentence_opens_at_its_first_word_or_behind_a_mark() -> None:
    doc = _document("Lind spoke. “Orr left,” she said.")
    assert doc.opens_sentence(doc.text.index("Lind"))
    assert doc.opens_sentence(doc.text.index("Orr"))
    assert not doc.opens_sentence(doc.text.index("spoke"))


def test_a_word_list_that_is_not_there_has_no_hits() -> None:
    assert _document("Anything.").hits("no such list") == ()
    assert Document(Article("Irgendwas.", language="xx")).hits("filler") == ()


def test_a_list_finds_the_same_in_a_text_that_comes_after_others() -> None:
    text = "At the end of the day, officials said, nobody knows. Needless to say, the board agreed, she said."
    first = {name: _document(text).hits(name) for name in ("filler", "attribution")}
    assert all(first.values())
    later = _document(text)
    assert {name: later.hits(name) for name in first} == first
