"""What stands behind a word: nothing behind the last, and more than a comma where a clause ends."""

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.gaps import breaks_behind, gap_behind


def test_a_gap_goes_up_to_the_next_word() -> None:
    doc = Document(Article("The fog, at last, lifted; boats sailed."))
    gaps = [gap_behind(doc, index) for index in range(len(doc.words))]
    assert gaps == [" ", ", ", " ", ", ", "; ", " ", ""]


def test_a_comma_alone_breaks_nothing() -> None:
    doc = Document(Article("The fog, at last; it lifted (all of it). Boats sailed"))
    words = [doc.words.surfaces[index] for index in range(len(doc.words)) if breaks_behind(doc, index)]
    assert words == ["last", "lifted", "it"]
