"""Numbers of the headline that are part of what something is called."""

import time

import pytest

from srcaudit import Article, Document

_REST = "\n\nThe mayor of the town was not there, and nobody had asked her to come."


def _differing(title: str, text: str) -> list[tuple[str, str]]:
    doc = Document(Article(f"It rained in the town all day.\n\n{text}{_REST}", title=title, language="en"))
    return [(one.told, doc[one.body]) for one in doc.headline_figures if not one.fits]


@pytest.mark.parametrize(
    ("title", "text", "told", "body"),
    [
        ("Rye growers face a three-front war", "They are at war with rust. It is a two-front war.", "three", "two"),
        ("Selby mourns its 14-bell tower", "Its 12-bell tower fell. A 12-bell peal was the last.", "14", "12"),
        ("Selby mourns its 31-bell tower", "The 12-bell peal was old. A 12-bell chime is dear.", "31", "12"),
        ("Harbour Aid 45 tops the list", "Critics hate Harbour Aid 20. Harbour Aid 20 is loud.", "45", "20"),
        ("Harbour Aid 30 tops the list", "Critics hate Harbour Aid 20. Harbour Aid 20 is loud.", "30", "20"),
        ("Feud splits 40 Krone's band", "50 Krone is sad. Fans of 50 Krone wept. So did 50 Krone.", "40", "50"),
        (
            "8 On Our Quay finds lost boat",
            "A boat was lost. 7 On Our Quay saw it. Ask 7 On Our Quay. It is 7 On Our Quay.",
            "8",
            "7",
        ),
    ],
)
def test_the_text_calls_it_so_with_another_number(title: str, text: str, told: str, body: str) -> None:
    assert _differing(title, text) == [(told, body)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        # the headline's number stands in the text
        ("Rye growers face a three-front war", "It was a two-front war. It is now a three-front war."),
        ("Harbour Aid 12 tops the list", "Harbour Aid 20 is old. Harbour Aid 20 was loud. The twelve songs are new."),
        ("Harbour Aid 12 tops the list", "Harbour Aid 20 is old. Harbour Aid 20 was loud. It is the twelfth."),
        ("Harbour Aid 2400 tops the list", "Harbour Aid 1200 is old. Harbour Aid 1200 was loud. All 2,400 sing."),
        (
            "8 On Our Quay finds lost boat",
            "7 On Our Quay saw it. Ask 7 On Our Quay. It is 7 On Our Quay. It sent an 8-man crew.",
        ),
        ("Harbour Aid 5 tops the list", "Harbour Aid 8 is old. Harbour Aid 8 was loud. Some like Harbour Aid V."),
        # it may be rounded
        ("Every 70 minutes a cow is lost", "At sea it is every 72 minutes, the mayor said."),
        ("Every 72 minutes a cow is lost", "It is 60 minutes by boat, the mayor said."),
        # two others make it
        ("Harbour Aid 12 tops the list", "Harbour Aid 20 is old. Harbour Aid 20 was loud, with 8 songs."),
        # told once, told two ways, or too far apart
        ("Harbour Aid 12 tops the list", "Critics hate Harbour Aid 20."),
        ("Harbour Aid 12 tops the list", "Harbour Aid 20 is old. Harbour Aid 20 was loud. Harbour Aid 25 is new."),
        ("Harbour Aid 12 tops the list", "Harbour Aid 2 is old. Harbour Aid 2 was loud."),
        ("Selby mourns its 31-bell tower", "Its 12-bell peal was the last."),
        ("Rye growers face a three-front war", "It was a two-front war, and a three-front line."),
        ("75 Game passes lost", "It sold 50 Game passes. Then 50 Game passes were found. The 50 Game passes are old."),
        # one of a row, or a measure that many have
        ("Lund win Game 16 in the rain", "Lund lost Game 25 at home. In Game 25 they were slow."),
        ("A three-year wait for rye", "They waited in a two-year queue. A two-year lease ran out."),
        ("What to do in June 14 on the quay", "On June 12 it rained. It was June 12."),
        # what is counted so is one of many, and the words say little
        (
            "75 of the boats are lost",
            "Some 50 of the men wept. At 50 of the quays it rained. There are 50 of the oars.",
        ),
        ("Rye is dear in Selby", "Harbour Aid 20 is old. Harbour Aid 20 was loud."),
    ],
)
def test_nothing_is_said_of_other_numbers(title: str, text: str) -> None:
    assert _differing(title, text) == []


def test_a_name_told_over_and_over_takes_linear_time() -> None:
    doc = Document(
        Article("Harbour Aid 20, a two-front war, 7 On Our Quay. " * 4_000, title="Harbour Aid 30 in three-front war")
    )
    assert doc.quantities
    start = time.process_time()
    assert doc.headline_figures
    assert time.process_time() - start < 2
