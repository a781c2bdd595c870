"""Copies end where the paragraphs end that they are of."""

from srcaudit import Article, compare
from srcaudit.model.comparison import Passage

NOTICE = (
    "Tell a friend about this page by post, by wire or by word of mouth, and three of them shall be let in on Sunday "
    "for the price of one"
)
HERE = "{}\n\nThe miller counted his sacks twice, found none missing and locked the door behind him for the night."
THERE = "{}\n\nThe schoolhouse roof was mended by pupils, who had learnt in one week how to split and lay shingles."


def _passages(here: str, there: str) -> tuple[Passage, ...]:
    return compare(Article(here, id="here", language="en"), Article(there, id="there", language="en")).passages


def _words(text: str, count: int) -> str:
    return " ".join(text.split()[:count])


def test_first_word_of_another_paragraph_is_no_part_of_a_copy() -> None:
    here, there = HERE.format(NOTICE), THERE.format(NOTICE)
    (passage,) = _passages(here, there)
    assert here[passage.span.start : passage.span.end] == NOTICE
    assert passage.other_quote == NOTICE


def test_first_word_of_another_paragraph_makes_no_copy_of_what_is_too_short() -> None:
    short = _words(NOTICE, 19)
    assert not _passages(HERE.format(short), THERE.format(short))
    assert _passages(HERE.format(_words(NOTICE, 20)), THERE.format(_words(NOTICE, 20)))


def test_last_word_of_another_paragraph_is_no_part_of_a_copy() -> None:
    here = f"The miller counted his sacks twice before he locked the door at night.\n\n{NOTICE}."
    there = f"Pupils mended the schoolhouse roof and were let off their lessons for one night.\n\n{NOTICE}."
    (passage,) = _passages(here, there)
    assert passage.other_quote == NOTICE


def test_short_paragraph_that_both_have_is_a_part_of_the_copy() -> None:
    here, there = (text.format(f"{NOTICE}.\n\nCome early") for text in (HERE, THERE))
    (passage,) = _passages(here, there)
    assert passage.other_quote == f"{NOTICE}.\n\nCome early"
