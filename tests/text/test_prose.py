"""What makes a sentence specific, and the profile of an article."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document

_EMPTY = "Such efforts require patience and a shared understanding of the goals by everyone."


def _doc(text: str) -> Document:
    return Document(Article(text, language="en"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Such efforts require 12 boats and a shared understanding of the goals by everyone.",
        "Such efforts require two boats and a shared understanding of the goals by everyone.",
        "Such efforts require patience until March and a shared understanding of the goals.",
        "Such efforts require “a shared understanding” of the goals and patience by everyone.",
        "Such efforts require patience and understanding of the goals, the pilots of the harbour said.",
        "Such efforts require patience and a shared understanding of the goals in Aldmouth too.",
    ],
)
def test_figures_dates_quotations_sayings_and_names_are_specific(sentence: str) -> None:
    assert [found.specific for found in _doc(sentence).prose] == [True]


def test_a_sentence_without_any_of_them_is_not() -> None:
    assert [found.specific for found in _doc(_EMPTY).prose] == [False]


def test_a_name_is_new_only_once() -> None:
    text = "All the boats of the harbour go to Aldmouth in the morning. At night they come back from Aldmouth empty."
    assert [found.specific for found in _doc(text).prose] == [True, False]


def test_generic_words_are_a_share_of_the_content_words() -> None:
    generic, own = (found.generic_share for found in _doc(f"{_EMPTY} Gulls shriek above rotten herring crates.").prose)
    assert generic > 0.6
    assert own == 0


def test_headings_and_short_lines_are_no_prose() -> None:
    assert _doc("The coming months\n\nIt will be seen.").prose == ()


def test_an_article_of_few_sentences_has_no_profile() -> None:
    assert _doc(" ".join([_EMPTY] * 5)).profile == ()


def test_every_number_of_the_profile_grows_with_padding() -> None:
    report = _doc(
        " ".join(
            f"On {day} March Pilot{day} Ortiz of Ald{day} Quay told {day} men in Holm{day}: “We sail at {day}.”"
            for day in range(11, 19)
        )
    )
    padded = _doc(" ".join([_EMPTY.replace("require", "may require")] * 8))
    assert all(more.value >= less.value for more, less in zip(padded.profile, report.profile, strict=True))


def _number(name: str, text: str) -> float:
    return {number.name: number.value for number in _doc(text).profile}[name]


def test_antitheses_are_counted_outside_quotation_marks() -> None:
    six = " ".join([_EMPTY] * 6)
    told = "The ferry is not just a boat, and the quay isn't merely a wall, but more than just a place to wait."
    assert _number("antitheses", f"{six} {told} {_EMPTY}") == 37.5
    assert _number("antitheses", f"{six} “{told}” {_EMPTY}") == 0
    assert _number("antitheses", f"{six} It was just the ferry, not the quay, that only came once. {_EMPTY}") == 0


def test_sentences_that_open_with_this_are_counted() -> None:
    six = " ".join([_EMPTY.replace("Such", "All")] * 6)
    assert (
        _number("sentences that open with this", f"{six} These efforts require patience. It is this that counts.")
        == 12.5
    )
