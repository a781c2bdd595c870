"""How near the sentences come to an editor's, on prose full of hard cases."""

import pytest

from tests.text.sentence_gold import Paragraph, gold, our_ends, tally


@pytest.mark.parametrize(("name", "floor"), [("news", 0.96), ("other", 0.93)])
def test_sentences_end_where_an_editor_ends_them(name: str, floor: float) -> None:
    assert tally(gold(name), our_ends).f1 >= floor


def test_ends_count_by_where_they_are() -> None:
    paragraph = Paragraph("One. Two. Three.", frozenset({4, 9}))
    found = tally([paragraph], lambda text: [4, 7, len(text)])
    assert (found.right, found.wrong, found.missed) == (1, 1, 1)
    assert found.f1 == 0.5
