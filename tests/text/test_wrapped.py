"""Text broken into lines of one width is read in paragraphs; every other line break is meant."""

import time

import pytest

import srcaudit
from srcaudit import Article
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.wrapped import unwrapped

_WRAPPED = """\
Hundreds of people stood along the quay at Aldmouth on Monday as former
President Joe Biden unveiled a plaque for the crew of the lifeboat that
was lost there. The harbour board had paid 130 million euros, about $148
million, for the new pier, and the town had given the bench next to it,
which was carved by pupils of the school over the winter. The band of the
fire brigade played two marches in the rain, and everybody sang along.

The mayor was not there. She had sent her deputy, who spoke for a minute
and left in a taxi that had been waiting for him at the end of the quay.
"""

_LISTED = "\n".join(
    f"{number}. A line about the {number}th of the lights along the old quay" for number in range(1, 20)
)
_VERSE = "\n".join(["The lamp went out above the pier and nobody came home", "and nobody came home"] * 9)
_PARAGRAPHS = "\n".join(
    ["The harbour master closed the port for the night.", "It opened again.", "Nobody was hurt, the board said."] * 6
)


def test_breaks_for_width_are_blanks_and_those_between_paragraphs_stay() -> None:
    read = unwrapped(_WRAPPED)
    assert len(read) == len(_WRAPPED)
    assert "former President" in read
    assert "$148 million" in read
    assert read.count("\n") == 3


def test_breaks_of_two_characters_are_read_too() -> None:
    read = unwrapped(_WRAPPED.replace("\n", "\r\n"))
    assert len(read) == len(_WRAPPED.replace("\n", "\r\n"))
    assert "former  President" in read


@pytest.mark.parametrize("text", [_LISTED, _VERSE, _PARAGRAPHS, "港" * 60 + "\n" + "口" * 60 + ("\n" + "船" * 60) * 9])
def test_lines_that_are_meant_stay_lines(text: str) -> None:
    assert unwrapped(text) == text


def test_a_few_full_lines_are_no_wrapped_text() -> None:
    text = _WRAPPED[: _WRAPPED.index("was lost")]
    assert unwrapped(text) == text


def test_an_item_begins_a_line_of_its_own_in_wrapped_text() -> None:
    text = _WRAPPED.replace("was carved", "was\n- carved")
    assert "\n- carved" in unwrapped(text)


def test_sentences_of_wrapped_text_are_whole() -> None:
    doc = Document(Article(_WRAPPED, language="en"))
    assert len(doc.sentences) == 5
    first = doc.sentences[0]
    assert doc.written(first) == _WRAPPED[: _WRAPPED.index(" The harbour")]
    assert doc[first] == doc.written(first).replace("\n", " ")


def test_nothing_is_said_of_what_a_break_parts() -> None:
    article = Article(_WRAPPED, language="en", published="2016-06-07")
    assert not [found for found in srcaudit.audit(article).findings if found.code in ("IC311", "IC335")]


def test_findings_quote_the_article_as_it_is_broken() -> None:
    text = _WRAPPED.replace("130 million euros, about $148\nmillion", "130 million euros, about $348\nmillion")
    article = Article(text, language="en", published="2016-06-07")
    found = [found for found in srcaudit.audit(article).findings if found.code == "IC335"]
    assert found
    places = [(found[0].quote, found[0].span)] + [(one.quote, one.span) for one in found[0].related]
    for quote, span in places:
        assert quote == text[span.start : span.end]
    assert any("\n" in quote for quote, _ in places)


@pytest.mark.parametrize("unit", ["a", "a \n", "word word word word word word word word word\n", " \n", "x\r\n"])
def test_time_is_linear(unit: str) -> None:
    began = time.process_time()
    unwrapped(unit * (200_000 // len(unit)))
    assert time.process_time() - began < 1


def test_a_place_in_an_article_is_quoted_as_written() -> None:
    assert Document(Article(_WRAPPED)).written(Span(0, 8)) == "Hundreds"
