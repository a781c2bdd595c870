"""Places in a text, widened to whole words."""

from random import Random

import pytest

from srcaudit.corpus.surface import widened
from srcaudit.model.span import Span
from srcaudit.text.words import Words

WORDS = ("don't", "well-known", "U.S.", "a", "ferry", "“so”", "3.5", "\n", "—", "ferry,", "O'Neill's", "x" * 99)


@pytest.mark.parametrize("seed", range(40))
def test_a_long_place_ends_with_the_words_it_cuts(seed: int) -> None:
    random = Random(seed)
    text = " ".join(random.choices(WORDS, k=120))
    start = random.randrange(len(text) - 300)
    end = random.randrange(start + 250, len(text))
    words = Words(text)
    cut = [(a, b) for a, b in zip(words.starts, words.ends, strict=True) if a < end and b > start]
    assert widened(text, start, end) == Span(min(start, cut[0][0]), max(end, cut[-1][1]))
