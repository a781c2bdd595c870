"""Places in a text as a set."""

from hypothesis import given
from hypothesis import strategies as st

from srcaudit.model.span import Span
from srcaudit.text.cover import Cover

SPANS = st.lists(st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 12)))


@given(SPANS, st.lists(st.integers(0, 80)))
def test_positions_are_counted_as_they_are_found_one_by_one(spans: list[Span], positions: list[int]) -> None:
    cover = Cover(spans)
    assert cover.count(sorted(positions)) == sum(cover.at(position) for position in positions)
