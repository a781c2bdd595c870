import pytest

from srcaudit import Article, Document

_FIRST = "The landslide above Aldmouth buried 31 houses.\n\n"


@pytest.mark.parametrize(
    ("second", "fits"),
    [
        ("The 31 houses buried by the landslide above Aldmouth were empty.", True),
        ("The 41 houses buried by the landslide above Aldmouth were empty.", False),
        ("About 30 houses were buried by the landslide above Aldmouth.", True),
        ("Of these, 12 houses buried by the Aldmouth landslide, 31 houses in sum, were new.", True),
    ],
)
def test_a_figure_is_compared_where_the_same_is_told(second: str, fits: bool) -> None:
    pairs = Document(Article(_FIRST + second, language="en")).restated
    assert pairs
    assert all(pair.fits for pair in pairs) is fits


@pytest.mark.parametrize(
    "second",
    [
        "The landslide above Turku buried 41 houses.",
        "The landslide above Aldmouth has now buried 41 houses.",
        "Nobody lived in the 41 houses.",
    ],
)
def test_another_place_a_later_count_and_a_bare_number_are_not_compared(second: str) -> None:
    assert not Document(Article(_FIRST + second, language="en")).restated


def _differ(text: str) -> bool:
    return any(not pair.fits for pair in Document(Article(text, language="en")).restated)


def test_the_only_two_figures_of_a_noun_are_compared_where_a_name_is_shared() -> None:
    first = "Helen Brand passed three background checks, but nobody asked what she had written to her cousin.\n\n"
    assert _differ(first + "Helen Brand passed six background checks when the port of Aldmouth took her on as a clerk.")
    assert not _differ(first + "Jan Holt passed six background checks when the port of Aldmouth took him on.")


def test_entries_of_a_catalogue_are_many_things() -> None:
    entry = "A desk in the house on {} costs its users ${} in rent and fees.\n"
    assert not _differ("".join(entry.format("the quay", sum_) for sum_ in (250, 310, 480)))


def test_lines_that_are_no_sentences_are_not_compared() -> None:
    assert not _differ(
        "Weight of the blue hammock with its straps: 310 g\nWeight of the blue hammock with its straps: 410 g"
    )


def test_two_sentences_that_are_the_same_but_for_their_figures_are_of_two_nights_or_hours() -> None:
    dry, wet = "Sunday will be dry.", "Monday will be wet."
    said = "Temperatures fall to {} degrees in the valleys and {} by the sea."
    text = f"{dry} {said.format(14, 11)}\n\n{wet} {said.format('nine', 13)}"
    assert not Document(Article(text, language="en")).restated
    fire = "The fire at the Aldmouth rope works killed {} people{}."
    assert not Document(Article(f"{fire.format(13, '')}\n\n{fire.format(10, '')}", language="en")).restated
    assert Document(Article(f"{fire.format(13, '')}\n\n{fire.format(10, ' there')}", language="en")).restated
