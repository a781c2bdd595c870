import time
from typing import Any

import pytest

from srcaudit.readers.page import Block
from srcaudit.readers.page_again import without_hidden_copy, without_teasers, without_told_beside
from srcaudit.readers.page_features import View

STORY = [
    f"In ward {number} the council counted {number * 7} empty flats, more than in any of the years before."
    for number in range(2, 12)
]
HIDDEN = {"unseen": 1}


def blocks_of(*texts: str, tag: str = "p") -> list[Block]:
    return [Block(text, tag, depth=9, tags={tag: 9}) for text in texts]


def numbers(blocks: list[Block]) -> list[int]:
    return list(range(len(blocks)))


def hidden(*texts: str) -> list[Block]:
    return [Block(text, "div", depth=9, names=HIDDEN) for text in texts]


def test_a_hidden_copy_of_the_article_is_left_out_with_all_that_is_hidden_beside_it() -> None:
    page = [*blocks_of(*STORY), *hidden("2026-02-07T10:00:00Z", " ".join(STORY))]
    assert without_hidden_copy(page, numbers(page)) == numbers(page)[:-2]


def test_what_is_hidden_behind_the_first_paragraphs_is_read() -> None:
    page = [*blocks_of(*STORY[:3]), *hidden(*STORY)]
    assert without_hidden_copy(page, numbers(page)) == numbers(page)


def test_an_article_that_is_hidden_whole_is_read() -> None:
    page = hidden(*STORY)
    assert without_hidden_copy(page, numbers(page)) == numbers(page)


def beside(text: str, **where: Any) -> list[int]:
    page = [*blocks_of(*STORY), Block(text, "p", depth=9, **where)]
    return [at for at in numbers(page) if at not in without_told_beside(page, numbers(page))]


@pytest.mark.parametrize("tag", ["blockquote", "aside", "figcaption"])
def test_a_quotation_or_caption_that_repeats_the_article_is_left_out(tag: str) -> None:
    assert beside("more than in any of the years before", tags={tag: 7}) == [len(STORY)]


@pytest.mark.parametrize("name", ["quote", "media"])
@pytest.mark.parametrize(("steps", "left_out"), [(3, [len(STORY)]), (4, [])])
def test_a_tag_named_after_quotations_or_pictures_says_so_from_near(name: str, steps: int, left_out: list[int]) -> None:
    assert beside("more than in any of the years before", names={name: 9 - steps}) == left_out


def test_a_paragraph_that_repeats_the_article_stays() -> None:
    assert beside(STORY[0], tags={"p": 9}) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nobody has counted the empty shops",
        "29 empty flats, more than in any of the years before",
        "any of the years",
    ],
    ids=["other words", "another number", "too short to tell"],
)
def test_a_quotation_or_caption_that_says_something_else_stays(text: str) -> None:
    assert beside(text, tags={"blockquote": 7}) == []


def test_an_article_that_is_all_quotation_stays() -> None:
    page = blocks_of(*STORY, *STORY, tag="blockquote")
    assert without_told_beside(page, numbers(page)) == numbers(page)


TEASER = "Ministers quarrel over a tunnel that nobody wants to pay for, and the talks go on until June."


def above(
    *, extracted: str = "", published: str = "", headline: str = "Empty flats", title: str = "Empty flats"
) -> list[int]:
    page = blocks_of(TEASER, headline, *STORY)
    view = View(page, extracted=extracted, published=published, headlines=[title])
    return without_teasers(view, [0, *range(2, len(page))])


def test_teasers_above_the_headline_are_left_out() -> None:
    assert above(extracted="\n".join(STORY)) == list(range(2, 2 + len(STORY)))


@pytest.mark.parametrize("told", ["extracted", "published"])
def test_what_an_extractor_or_the_publisher_takes_from_above_the_headline_is_read(told: str) -> None:
    texts = {"extracted": "\n".join(STORY), told: "\n".join([TEASER, *STORY])}
    assert 0 in above(**texts)


def test_without_a_headline_nothing_stands_above_it() -> None:
    assert 0 in above(extracted="\n".join(STORY), title="Another story")


def test_a_headline_told_again_below_the_article_is_none_to_stand_above() -> None:
    page = blocks_of(*STORY, "Empty flats", TEASER)
    view = View(page, extracted="\n".join(STORY[:5]), headlines=["Empty flats"])
    assert without_teasers(view, numbers(page)) == numbers(page)


@pytest.mark.parametrize("where", [{"tags": {"blockquote": 1}}, {"names": HIDDEN}])
def test_a_flood_of_repeats_takes_time_in_proportion(where: dict[str, Any]) -> None:
    page = [*blocks_of(*STORY), *(Block(STORY[0], "p", depth=9, **where) for _ in range(4_000))]
    view = View(page, extracted="\n".join(STORY), headlines=["Empty flats"] * 500)
    began = time.process_time()
    chosen = without_hidden_copy(page, without_teasers(view, numbers(page)))
    assert without_told_beside(page, chosen) == numbers(page)[: len(STORY)]
    assert time.process_time() - began < 2
