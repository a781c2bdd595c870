from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from srcaudit import Dimension, Severity, Span
from srcaudit.render.marked import Paragraph, Place, Spot, paragraphs

TEXT = "One two three.\n\nFour five six.\nSeven."


def _place(of: int, start: int, end: int, *, against: bool = False, number: int = 0, **changes: str) -> Place:
    dimension = Dimension(changes.get("dimension", "padding"))
    return Place(of, number, Span(start, end), dimension, Severity(changes.get("severity", "note")), against)


def _written(found: Sequence[Paragraph]) -> list[str]:
    return ["".join(piece.text for piece in one.pieces) for one in found]


def test_every_line_with_words_is_a_paragraph() -> None:
    found = paragraphs("# Head\n \nA.\r\nB.\r\n\r\nC.", [])
    assert _written(found) == ["# Head", "A.", "B.", "C."]
    assert [one.number for one in found] == [1, 2, 3, 4]
    assert [one.heading for one in found] == [True, False, False, False]
    assert [one.tight for one in found] == [False, False, True, False]


def test_places_that_overlap_are_cut_at_every_border_and_each_piece_lists_what_covers_it() -> None:
    found = paragraphs("abcdef", [_place(1, 0, 4), _place(2, 2, 6, dimension="unsupported")])
    pieces = found[0].pieces
    assert [piece.text for piece in pieces] == ["ab", "cd", "ef"]
    assert [piece.findings for piece in pieces] == [(1,), (1, 2), (2,)]
    assert [[layer.dimension for layer in piece.layers] for piece in pieces] == [
        ["padding"],
        ["padding", "unsupported"],
        ["unsupported"],
    ]


def test_a_place_over_several_paragraphs_begins_once() -> None:
    found = paragraphs(TEXT, [_place(1, 4, len(TEXT))])
    assert _written(found) == ["One two three.", "Four five six.", "Seven."]
    begun = [place.of for one in found for piece in one.pieces for place in piece.starts]
    assert begun == [1]
    assert all(piece.findings == (1,) for one in found[1:] for piece in one.pieces)


def test_the_worst_severity_of_a_dimension_is_shown_and_a_fault_goes_before_its_other_side() -> None:
    worst = paragraphs("abc", [_place(1, 0, 3), _place(2, 0, 3, severity="error")])[0].pieces[0]
    assert [(layer.severity, layer.against) for layer in worst.layers] == [("error", False)]
    mixed = paragraphs("abc", [_place(1, 0, 3, against=True, severity="error"), _place(2, 0, 3)])[0].pieces[0]
    assert [(layer.severity, layer.against) for layer in mixed.layers] == [("note", False)]


def test_two_places_of_one_finding_may_overlap() -> None:
    found = paragraphs("abcdef", [_place(1, 0, 4), _place(1, 2, 6, number=1)])[0].pieces
    assert [piece.findings for piece in found] == [(1,), (1,), (1,)]
    assert paragraphs("abcdef", [_place(1, 0, 4), _place(1, 2, 3, number=1)])[0].pieces[2].findings == (1,)


def test_what_covers_a_piece_is_named_up_to_a_number() -> None:
    piece = paragraphs("abc", [_place(number, 0, 3) for number in range(1, 31)])[0].pieces[0]
    assert piece.findings == tuple(range(1, 9))
    assert piece.further == 22


def test_spots_are_where_they_belong() -> None:
    found = paragraphs(TEXT, [], [Spot(4, "a1-x", "x", "told"), Spot(15, "a1-y", "y", "told")])
    assert [(piece.text, [spot.anchor for spot in piece.spots]) for one in found for piece in one.pieces][:3] == [
        ("One ", []),
        ("two three.", ["a1-x"]),
        ("Four five six.", ["a1-y"]),
    ]


spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted)


@given(st.text("ab \n\r", max_size=40), st.lists(spans, max_size=12))
def test_no_character_is_lost_and_every_place_begins_once(text: str, given_spans: list[list[int]]) -> None:
    places = [
        _place(number, min(start, len(text)), min(end, len(text))) for number, (start, end) in enumerate(given_spans, 1)
    ]
    found = paragraphs(text, places)
    lines = [line for line in text.replace("\r", "\n").split("\n") if line.strip()]
    assert _written(found) == lines
    if found:
        begun = [place.of for one in found for piece in one.pieces for place in piece.starts]
        assert sorted(begun) == [place.of for place in places]


def test_ten_thousand_places_over_each_other_are_quickly_cut() -> None:
    text = "word " * 20_000
    nested = [_place(number, number, len(text) - number) for number in range(1, 10_001)]
    found = paragraphs(text, nested)
    assert len(found[0].pieces) == 20_000 + 1
    assert found[0].pieces[10_000].further == 10_000 - 8
