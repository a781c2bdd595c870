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


def kinds(*counts: str) -> list[str]:
    """What lines are that are told as their number of words and how they end, as in "5" and "12:"."""
    text = "\n".join(" ".join(["Word"] * int(one.rstrip(":"))) + ":" * one.endswith(":") for one in counts)
    return [block.kind for block in blocks(text, lines(text))]


@pytest.mark.parametrize(
    ("below", "kind"),
    [
        (["12"], "heading"),
        (["2", "2", "12"], "heading"),
        (["2", "2", "2", "12"], "paragraph"),  # too far below
        (["11"], "paragraph"),  # no text
        (["6:"], "heading"),  # leads up to a list
        (["5:"], "paragraph"),  # no longer than the line itself
        (["2", "6:"], "paragraph"),  # not right below
    ],
)
def test_a_heading_is_a_short_line_close_above_text_or_right_above_a_lead(below: list[str], kind: str) -> None:
    assert kinds("5", *below)[0] == kind


def test_a_heading_is_shorter_than_the_text_below_and_than_sentences_are() -> None:
    assert [kinds("12", words)[0] for words in ("12", "13")] == ["paragraph", "heading"]
    assert [kinds(words, "20")[0] for words in ("14", "15")] == ["heading", "paragraph"]


def test_a_gap_counts_line_feeds_alone() -> None:
    text = "\nHarbour\rCouncil\nFerry\n\nTide\u2028Wind \n Rain"
    assert [block.gap for block in blocks(text, lines(text))] == [0, 0, 1, 2, 0, 1]
