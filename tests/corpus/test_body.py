"""The body of an article, read in parts or as a whole."""

from random import Random

import numpy as np
import pytest

from srcaudit.corpus.body import Body, read, read_shingles
from srcaudit.corpus.shingles import count_covered, covered
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


TEXTS = (
    "",
    "too short",
    "ten words are enough for some of five in a row",
    " ".join(f"word{n} Ωμέγα{n % 7}" for n in range(60)),
)


@pytest.mark.parametrize("masked", [(), (Span(8, 30),)])
def test_shingles_are_the_same_however_many_bodies_are_read_for_whatever(masked: tuple[Span, ...]) -> None:
    def bodies() -> list[Body]:
        return [Body(Document(Article(text or ".", language="en")), masked=masked) for text in TEXTS]

    together, brief, alone = bodies(), bodies(), bodies()
    read(together)
    read_shingles(brief)
    for one in alone:
        for other in (together.pop(0), brief.pop(0)):
            assert other.shingles.hashes.tolist() == one.shingles.hashes.tolist()
            assert other.shingles.first.tolist() == one.shingles.first.tolist()
            assert (other.size, other.comparable) == (len(one.tokens), one.comparable)


@pytest.mark.parametrize("first", [[], [0], [0, 1, 2], [3, 3, 7, 30], [5, 10, 16]])
def test_words_in_shingles_are_counted_as_they_are_marked(first: list[int]) -> None:
    places = np.array(first, np.int64)
    assert count_covered(places) == covered(places, 40).sum()
