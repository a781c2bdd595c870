"""Blocks: words are what stands between white space of any sort, and a bullet is no part of what it marks."""

import sys

import pytest

from srcaudit.text.blocks import blocks
from srcaudit.text.lines import lines


@pytest.mark.parametrize("space", [" ", "  ", "\t", "\u00a0", "\u2009", "\u3000", " \t "])
def test_words_of_a_line_are_counted_between_white_space_of_any_sort(space: str) -> None:
    text = f"Harbour{space}opens\n{space}The{space}mayor’s{space}first-aid{space}kit{space}\n"
    assert [block.words for block in blocks(text, lines(text))] == [2, 4]


@pytest.mark.parametrize("mark", ["•", "- ", "–\t", "*  ", "· \u00a0", "+\u2009"])
def test_an_item_is_what_stands_behind_its_bullet(mark: str) -> None:
    text = f"Bring:\n{mark.strip()} {mark[1:]}warm clothes"
    item = blocks(text, lines(text))[1]
    assert item.kind == "item"
    assert text[item.content.start : item.content.end] == "warm clothes"


@pytest.mark.parametrize("line", ["•", "–", "***"])
def test_a_bullet_alone_is_a_mark(line: str) -> None:
    assert [block.kind for block in blocks(line, lines(line))] == ["mark"]


def test_what_begins_with_a_sign_that_no_space_follows_is_no_item() -> None:
    text = "-12 degrees were measured in the valley on the first night of the month"
    assert blocks(text, lines(text))[0].kind == "paragraph"


def test_no_white_space_joins_two_words() -> None:
    spaces = [one for one in map(chr, range(sys.maxunicode + 1)) if one.isspace()]
    texts = [f"Harbour{space}opens" for space in spaces]
    assert {sum(block.words for block in blocks(text, lines(text))) for text in texts} == {2}
