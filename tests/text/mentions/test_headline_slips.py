"""Figures of the headline that a slip of the keys made of one of the text."""

import time

import pytest

from srcaudit import Article
from srcaudit.text.document import Document
from srcaudit.text.mentions.headline_slips import headline_slips


def slips(title: str, text: str) -> list[tuple[str, str]]:
    """What the headline says, and the text, where they differ."""
    doc = Document(Article(text, title=title, language="en"))
    return [(one.told, doc[one.body]) for one in doc.headline_figures if not one.fits]


@pytest.mark.parametrize(
    ("title", "text", "found"),
    [
        (
            "Choir of dancers: 970 dancers and no music",
            "A square was full on Sunday. Then 170 dancers came, and nobody played.",
            ("970", "170"),
        ),
        (
            "Mayor of Kelso wins all 86 seats on the new council",
            "The mayor's list has taken all 66 of the island's seats, officials said.",
            ("86", "66"),
        ),
        (
            "Alder adds customers but loss widens to £42m",
            "Alder added 2,000 customers. It has new boats. The pre-tax loss was £24m, against £20m in May of 2024.",
            ("£42", "£24"),
        ),
        (
            "Alder shows new 707 ferry",
            "The firm Alder has shown its new long ferry, the 747. The 747 is slow.",
            ("707", "747"),
        ),
        ("Former brewer Holt dies aged 45", "Jan Holt, who led the brewery, has died of cancer aged 44.", ("45", "44")),
        (
            "Kelso bank keeps its rate at 4.95%",
            "The bank of Kelso has left its rate on hold at 4.75%. Five rises had brought it there from 5% of another.",
            ("4.95", "4.75"),
        ),
        (
            "Brookholm's maker in bid for Channel 6",
            "The founder of the studio wants to buy Channel 4. The studio makes soaps, and Channel 4 shows them.",
            ("6", "4"),
        ),
        (
            "Holt sings in clip of The 141 on radio",
            "Ada Holt sings in a clip of her programme The 411, which starts on Monday.",
            ("141", "411"),
        ),
    ],
)
def test_a_figure_that_the_text_has_with_another_digit_is_told(title: str, text: str, found: tuple[str, str]) -> None:
    assert slips(title, text) == [found]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Every 70 minutes a cow is lost at sea", "A cow is lost at sea every 72 minutes."),
        ("Kelso bank keeps its rate at 4.9%", "The bank of Kelso has left its rate at 4.7%. It is about 5%, or was."),
        ("Police hold 68 people after march", "Of those held 66 people were men. Two people were women."),
        ("Holt, brewer of Hull, dies aged 92", "Jan Holt has died, 11 days after his wife Ada died aged 91."),
        (
            "Holt, brewer of Hull, dies aged 92",
            "Jan Holt has died on the eve of a 93rd birthday; a friend died aged 91.",
        ),
        ("Guide names 25 best hotels of the coast", "A guide has named more than 24 of the best hotels on the coast."),
        ("Twins open 45 shops in the north", "Ada Holt opened 44 shops, Jan Holt one. In all, forty-five are open."),
        ("Kelso 2 goes dark after the storm", "The reactors Kelso 1 and Kelso 3 went dark after the storm."),
        ("Storm closes Kelso 2 for a week", "The reactor Kelso II was shut. Kelso 1 was not, and Kelso 1 is old."),
        ("Studio sells out to Channel 6 for good", "Channel 4 shows it until May; then Six, as it is called, will."),
        ("On June 12 the ferry sails again", "The ferry of 12 May was the last. On June 17 it rains."),
        (
            "Volta raises $40 million, bringing total to $65 million",
            "Volta has raised $40 million. Volta is worth $210 million, against $95 million after the last round.",
        ),
        (
            "Volta wins 40 orders, bringing total to $65m",
            "Volta has won 40 orders. They value Volta at $210m, against $95m after the orders before.",
        ),
        ("Six months in the Alder 3", "They weigh more than the Alder 2 did, by 80g."),
        ("Six months in the Alder 3", "I take a size 9, as I did in the Alder 2 (but not in the first)."),
        ("Alder sells 45 ferries to Lund", "Alder has sold its fleet to Lund. The crew of 54 sailors will stay."),
    ],
    ids=[
        "rounded", "in parts", "another's age", "a birthday", "a bound", "in words", "two names", "in Roman figures",
        "told roughly",
        "in a word",
        "a day", "a total", "a total in letters", "an older one", "one between", "other things",
    ],
)  # fmt: skip
def test_what_explains_a_figure_of_the_headline(title: str, text: str) -> None:
    assert slips(title, text) == []


def test_far_down_a_number_of_two_digits_may_be_of_something_else() -> None:
    body = "The hall was full. " * 8
    assert slips("Choir of 97 dancers in the square", f"{body}Then 17 dancers came.") == []
    assert slips("Choir of 97 dancers in the square", f"The hall was full. Then 17 dancers came. {body}") == [
        ("97", "17")
    ]


@pytest.mark.parametrize("unit", ["17 dancers ", "Channel 4 ", "411. ", "9 "])
def test_floods_take_linear_time(unit: str) -> None:
    doc = Document(Article(unit * (200_000 // len(unit)), title="97 dancers on Channel 6 and 141 more", language="en"))
    assert doc.quantities is not None
    assert doc.body_sentences
    assert doc.stems
    start = time.process_time()
    assert isinstance(list(headline_slips(doc, ())), list)
    assert time.process_time() - start < 2
