"""The body of an article, read in parts or as a whole."""

from random import Random

import pytest

from srcaudit.corpus.body import Body
from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.text.document import Document

WORDS = ("don't", "well-known", "U.S.", "a", "ferry", "“so”", "3.5", "\n", "—", "ferry,", "O'Neill's", "x" * 99)


@pytest.mark.parametrize("seed", range(20))
def test_words_of_a_place_are_the_same_whether_all_words_were_read(seed: int) -> None:
    random = Random(seed)
    text = " ".join(random.choices(WORDS, k=120))
    start = random.randrange(len(text) - 300)
    place = Span(start, random.randrange(start + 1, len(text)))
    apart, whole = Body(Document(Article(text))), Body(Document(Article(text)))
    assert len(whole.doc.words) > 0
    assert apart.word_starts(place) == whole.word_starts(place)
    assert "words" not in apart.doc.__dict__
