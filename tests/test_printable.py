"""Pieces of a text that are shown in place of the whole."""

from srcaudit.printable import back_to, up_to

WORDS = "the harbour was sold"


def test_a_text_is_cut_between_words() -> None:
    assert up_to(WORDS, 10) == "the"
    assert up_to(WORDS, 11) == "the harbour"
    assert back_to(WORDS, 7) == "sold"
    assert back_to(WORDS, 8) == "was sold"


def test_what_fits_is_whole_and_a_word_longer_than_the_room_is_cut() -> None:
    assert up_to(WORDS, len(WORDS)) == back_to(WORDS, len(WORDS)) == WORDS
    assert (up_to("harbourmaster", 7), back_to("harbourmaster", 6)) == ("harbour", "master")


def test_the_side_that_meets_a_quote_keeps_its_spaces() -> None:
    assert back_to("the harbour was “", 5) == "was “"
    assert back_to("the harbour was ", 5) == "was "
