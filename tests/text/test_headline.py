"""The headline: given or found, its places, and names side by side."""

from srcaudit.model.article import Article
from srcaudit.text.document import Document

_LEAD = "Councillors in Aldmouth voted on Tuesday to drill the second tube under the harbour from March."
_TITLE = "Harbour tunnel vote: what comes next"


def _doc(text: str, title: str | None = None) -> Document:
    return Document(Article(text, title=title, language="en"))


def test_a_line_near_the_top_that_comes_again_is_the_headline() -> None:
    headline = _doc(f"Aldmouth Herald Online Edition\n\n{_TITLE}\n\n{_LEAD}\n\n{_TITLE}\n\n{_LEAD}").headline
    assert headline is not None
    assert (headline.text, len(headline.lines)) == (_TITLE, 2)


def test_a_heading_at_the_top_is_the_headline() -> None:
    headline = _doc(f"{_TITLE}\n\n{_LEAD}").headline
    assert headline is not None
    assert (headline.text, headline.kicker) == (_TITLE, "Harbour tunnel vote")


def test_the_name_of_the_site_behind_a_bar_is_no_part_of_it() -> None:
    headline = _doc(_LEAD, f"{_TITLE} | Aldmouth Herald").headline
    assert headline is not None
    assert headline.text == _TITLE


def test_a_headline_inside_a_sentence_is_told_from_one_on_a_line() -> None:
    doc = _doc(f"{_TITLE}\n\nToday we tell you all about harbour tunnel vote: what comes next and why.", _TITLE)
    assert doc.headline is not None
    assert (len(doc.headline.lines), len(doc.headline.inside)) == (1, 1)


def test_a_text_that_begins_with_a_sentence_has_no_headline() -> None:
    assert _doc(f"{_LEAD}\n\n{_LEAD}").headline is None
